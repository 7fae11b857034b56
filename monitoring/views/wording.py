"""The words of the queue and the case page: who, where, under which guideline, until when, and what comes next."""

from datetime import date, datetime
from math import ceil

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Account, Person
from monitoring.actions.referring import Address, concurring_role
from monitoring.case_states import OUTCOME_LABELS, Outcome, Step, needs_concurrence
from monitoring.models import Case, Decision
from monitoring.platforms import platforms
from policy.guidelines import GUIDELINES

KINDS: dict[str, str] = {
    Account.Kind.OFFICIAL: "official",
    Account.Kind.COMMISSIONER: "commissioner",
    Account.Kind.PERSONAL: "personal",
}
KINDS_AT_LENGTH: dict[str, str] = {
    Account.Kind.OFFICIAL: "Official presence",
    Account.Kind.COMMISSIONER: "Account that identifies as a member",
    Account.Kind.PERSONAL: "Personal account",
}
OFFICES = {"executive_director": "Executive Director", "chair": "Chair"}
STEPS: dict[str, str] = {
    Step.OPEN: "Opened",
    Step.CLAIM: "Claimed",
    Step.RELEASE: "Given back undecided",
    Step.LAPSE: "Back in the queue",
    Step.CLOSE: "Decided and closed",
    Step.ASK_CONCURRENCE: "Decided, waits for concurrence",
    Step.CONCUR: "Concurrence given, closed",
    Step.RETURN: "Sent back to the queue",
    Step.REOPEN: "Opened again",
    "add": "More was found",
    "lower": "Moved one step down",
    "set_aside": "What was found since was set aside",
}


def platform(account: Account) -> str:
    """The platform by the name people know."""
    known = platforms().get(account.platform)
    return known.label if known else account.platform.capitalize()


def place(account: Account) -> str:
    """Where the account lives, within a sentence: “on Mastodon”."""
    known = platforms().get(account.platform)
    return known.place if known else f"on {platform(account)}"


def guideline(number: str) -> str:
    """A guideline's number and its few words."""
    known = GUIDELINES.get(number)
    return f"{number} {known.short[0].lower()}{known.short[1:]}" if known else number


def number_of(count: int, most: int) -> str:
    """A count that was not taken beyond `most`."""
    return str(count) if count < most else f"{most - 1}+"


def posts(count: int, most: int) -> str:
    """So many posts, as the subject of a sentence."""
    if count >= most:
        return f"More than {most - 1} posts wait"
    return "1 post waits" if count == 1 else f"{count} posts wait"


def since(then: datetime, at: datetime) -> str:
    """A day in the past as people say it: today, yesterday, Friday, 3 November."""
    day, today = timezone.localdate(then), timezone.localdate(at)
    return _day(day, today)


def _day(day: date, today: date) -> str:
    distance = (today - day).days
    if distance in (0, 1):
        return ("today", "yesterday")[distance]
    if 1 < distance < 7:
        return date_format(day, "l")
    return date_format(day, "j F" if day.year == today.year else "j F Y")


def minutes_left(case: Case, at: datetime) -> int:
    """Whole minutes until the claim ends, rounded up."""
    return ceil((case.claim_expires_at - at).total_seconds() / 60) if case.claim_expires_at else 0


def holder(case: Case, person: Person, at: datetime) -> str:
    """Who has a case, for a narrow column; empty when nobody has."""
    if case.is_held(at):
        who = "you" if case.claimed_by_id == person.pk else str(case.claimed_by).split()[0]
        return f"{who}, {minutes_left(case, at)} min"
    return OFFICES.get(case.concurrence_by, "")


def heading(case: Case, at: datetime) -> str:
    """Whose post it is, where, and of which day."""
    account, post = case.post.account, case.post
    day = timezone.localdate(post.published_at or post.first_seen_at)
    this_year = day.year == timezone.localdate(at).year
    return f"{account.holder}, {place(account)}, {date_format(day, 'l j F' if this_year else 'l j F Y')}"


def standing(case: Case, person: Person, at: datetime) -> str:
    """Where a case stands, as the last words of its first line."""
    if case.is_held(at):
        left = minutes_left(case, at)
        more = f"{left} more minute{'' if left == 1 else 's'}"
        return f"yours for {more}" if case.claimed_by_id == person.pk else f"{case.claimed_by} has it for {more}"
    if case.concurrence_by:
        return f"waits for the {OFFICES[case.concurrence_by]}’s concurrence"
    return "closed" if case.closed_at else "nobody has it"


def after_decision(case: Case) -> str:
    """What became of a case that was just decided or answered."""
    if case.concurrence_by:
        return f"It waits for the {OFFICES[case.concurrence_by]}’s concurrence."
    return "The case is closed." if case.closed_at else "The case is back in the queue."


def consequences(case: Case, to: Address, by: Person, at: datetime) -> list[dict[str, str]]:
    """What each outcome would do, in words, if this person chose it now."""
    office = OFFICES[concurring_role(by, at)]
    return [
        {
            "value": outcome.value,
            "label": label,
            "words": _consequence(outcome, case, to, office, at),
        }
        for outcome, label in OUTCOME_LABELS.items()
        if outcome != Outcome.REFERRAL or case.post.account.owner_id
    ]


def _consequence(outcome: Outcome, case: Case, to: Address, office: str, at: datetime) -> str:
    waits = needs_concurrence(outcome, case.severity)
    first = f"Waits for the {office}’s concurrence, then closes." if waits else "Closes the case."
    whose = case.post.account.holder
    month = date_format(timezone.localtime(at), "F")
    counted = (
        "It counts, without a name, in the report of the month in which it closes."
        if waits
        else f"It counts in {month}’s report, without a name."
    )
    then = {
        Outcome.NO_CONCERN: "The post was looked at and nothing is kept against it.",
        Outcome.OUT_OF_SCOPE: "The post does not touch the policy.",
        Outcome.GUIDANCE: f"Nothing is sent from here: you or the Executive Director speak with {whose}.",
        Outcome.TRAINING: f"Nothing is sent from here: the Executive Director offers {whose} the training.",
        Outcome.NOT_ENOUGH_EVIDENCE: "If the post is edited and something new is found in it, the case opens again.",
        Outcome.CONCERN: "It is reported to the Commission as a concern.",
        Outcome.REFERRAL: _referral(to),
    }[outcome]
    return f"{first} {then} {counted}"


def _referral(to: Address) -> str:
    body = f" Appointing body: {to.body}." if to.body else ""
    where = f"It goes to {to.to}, under the breach procedure, with your reason and a note on why that is proportionate."
    return " ".join(filter(None, [where + body, to.caution, "No sanction is recommended."]))


def referral_hint(to: Address) -> str:
    """What stands above the note that a referral asks for."""
    dual = " The member also sits on city council: council work is politics of its own." if to.councillor else ""
    body = f" Appointing body: {to.body}." if to.body else ""
    return f"Goes to {to.to}.{body}{dual} {to.caution} The Chair reviews it with the member first.".replace("  ", " ")


def answers(decided: Decision, to: Address) -> str:
    """What each answer to a decision that waits for concurrence would do."""
    closes = f"Concur closes the case with “{decided.get_outcome_display()}” and counts it in this month’s report."
    if decided.outcome == Outcome.REFERRAL:
        closes = f"Concur closes the case and hands it to {to.to}, under the breach procedure. {to.caution}".strip()
    return f"{closes} Send back returns it to the queue, where {decided.person} and other reviewers read your reason."
