"""Official presences: asked for, advised on, decided by motion or under a delegation; two requests still wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from approvals import actions
from approvals.models import Advice, Delegation, Presence, PresenceDecision
from demo.loading.agenda import on
from demo.loading.month import Month
from demo.world import ACCOUNTS
from monitoring.actions.declaring import look_up_waiting

YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Request:
    """A request in words, and what was made of it. Without a motion it is decided under the delegation, if at all."""

    name: str
    account: str
    considerations: dict[str, str]
    owner: str
    backup_owner: str
    advice: Advice.Kind | None = None
    advice_reason: str = ""
    conditions: str = ""
    outcome: PresenceDecision.Outcome | None = None
    reason: str = ""
    motion: str = ""


def _asked(*texts: str) -> dict[str, str]:
    """A text for each consideration, in their order."""
    return dict(zip(actions.CONSIDERATIONS, texts, strict=True))


RECOMMENDED, CONDITIONS, AGAINST = Advice.Kind.RECOMMENDED, Advice.Kind.WITH_CONDITIONS, Advice.Kind.NOT_RECOMMENDED
APPROVED, REFUSED = PresenceDecision.Outcome.APPROVED, PresenceDecision.Outcome.REFUSED
WEEKDAYS = "Weekdays, 8:30 to 4:30"

# Decided at a special meeting on the day on which reading began.
EARLY = (
    Request(
        "Commission on Mastodon",
        "commission-mastodon",
        _asked(
            "News of meetings and decisions, for residents who follow the city's public bodies there.",
            "Goal 2 of the Strategic Plan: a Commission that people can find and follow.",
            "Carries the same notices as the website, an hour later at most.",
            "Reaches about 900 people who do not read the website; no advertising, posts in order of time.",
            "Twenty minutes a day of the communications analyst. Posts are kept as corporate records.",
            "Insults in replies: hidden under the acceptable-use rules, each time with a note in the log.",
            WEEKDAYS,
            "Farewell pinned with the website's address, posts exported to the records, account closed",
        ),
        "sam",
        "noor",
        RECOMMENDED,
        "The fit is good, the cost is small, and the rules for replies are written.",
        "",
        APPROVED,
        "Carried without a vote against.",
        "11",
    ),
    Request(
        "Commission on Bluesky",
        "commission-bluesky",
        _asked(
            "Reminders of meetings and short explanations, for a younger audience than the website has.",
            "Goal 2 of the Strategic Plan: a Commission that people can find and follow.",
            "Follows the editorial calendar; nothing appears here first.",
            "The youth council asked for it.",
            "Ten minutes a day; shared by two analysts.",
            "A second place to be impersonated: the handle is the Commission's own domain, which can be checked.",
            WEEKDAYS,
            "As for Mastodon; the handle stays with the domain.",
        ),
        "noor",
        "sam",
        CONDITIONS,
        "Worth a year's trial if somebody answers.",
        "Questions are answered in two days.",
        APPROVED,
        "Carried 8–1, with the condition recommended.",
        "12",
    ),
    Request(
        "Commission on X",
        "commission-x",
        _asked(
            "The name was taken in 2016 so that nobody else could use it; it repeats notices of meetings.",
            "Value “openness”; no goal of the plan rests on it.",
            "Nothing is planned for it. Notices are repeated by hand.",
            "2,300 followers, among them journalists who ask for notices there.",
            "Cannot be read automatically; its archive is asked for once a quarter and read by hand.",
            "Replies cannot be moderated well. They are limited to accounts that the Commission follows.",
            "Weekdays, once a day",
            "Kept without posts, so that the name is not used by others.",
        ),
        "sam",
        "dana",
        CONDITIONS,
        "I would keep the name and promise little.",
        "Notices only; reviewed after a year.",
        APPROVED,
        "Carried 5–4 after debate, for one year.",
        "13",
    ),
)

DELEGATED = Request(
    "News feed of the website",
    "commission-news",
    _asked(
        "Decisions and notices for people and programs that read feeds.",
        "Goal 2 of the Strategic Plan: a Commission that people can find and follow.",
        "Is the website's own news page in another form.",
        "No account needed to follow it; costs nothing to run.",
        "None beyond the website's.",
        "An error on the website is repeated in every reader. Corrections carry a date.",
        WEEKDAYS,
        "The feed answers that it has ended, with the website's address.",
    ),
    "noor",
    "sam",
    RECOMMENDED,
    "A feed of what is public already.",
    "",
    APPROVED,
    "Falls under the delegation: it repeats the website and takes no replies.",
)

LATER = Request(
    "Commission on TikTok",
    "@epcommission.demo",
    _asked(
        "Short films on how to make a complaint, for people under 25.",
        "Goal 2 of the Strategic Plan: a Commission that people can find and follow.",
        "Not in this year's communication plan; films would have to be made.",
        "Reach among people who meet the police most often and the Commission least.",
        "Two days a week for films and replies; a telephone of its own.",
        "The City does not allow the app on its devices. Replies cannot be kept as records.",
        "Not settled",
        "Account closed, films moved to the website.",
    ),
    "noor",
    "sam",
    AGAINST,
    "The purpose is right and the place is not: we could neither keep the records nor use the app on our devices. "
    "The films can be made for the website first.",
    "",
    REFUSED,
    "Defeated 2–7. Administration is to come back with films on the website.",
    "07",
)

WAITING_FOR_THE_COMMISSION = Request(
    "Meetings on YouTube",
    "@epcommissiondemo",
    _asked(
        "Recordings of public meetings with chapters and captions, for those who cannot come at noon on a Thursday.",
        "Goal 1 of the Strategic Plan: oversight in the open.",
        "The livestream is in the communication plan; this is where it would be kept.",
        "Searchable captions; recordings could leave the Commission's own server.",
        "About an hour a meeting; captions are made by a contractor.",
        "Comments draw insults: they would be closed. Recordings are made elsewhere too, so nothing is lost.",
        "Comments closed; messages once a day",
        "Recordings move back to the Commission's own server.",
    ),
    "sam",
    "noor",
    CONDITIONS,
    "Captions were decided in principle, and this is the cheapest way to have them searchable.",
    "Comments stay closed, and the recording of record stays on our own server.",
)

WAITING_FOR_ADVICE = Request(
    "Commission on Instagram",
    "@epcommission.demo",
    _asked(
        "Pictures from coffee mornings and open houses, and posters for them.",
        "Goal 3 of the Strategic Plan: closer to neighbourhoods.",
        "The posters exist already for print; this is a second use of them.",
        "Neighbourhood groups share posters there and nowhere else.",
        "Thirty minutes a week. People in pictures are asked first, and the consent is kept.",
        "Pictures of minors: none are posted. A professional account can be read with our own consent.",
        "Weekdays, once a day",
        "Posters and pictures exported, account closed.",
    ),
    "noor",
    "sam",
)


def plan(month: Month) -> None:
    """A special meeting approves the first ones, another is turned down later, and two requests wait today."""
    meeting = on(month.first_day, 15)
    for n, request in enumerate(EARLY):
        month.agenda.add(meeting - timedelta(days=9, minutes=-25 * n), _request, month, request)
        month.agenda.add(meeting - timedelta(days=6, minutes=-12 * n), _advise, month, request)
        month.agenda.add(meeting + timedelta(minutes=5 * n), _decide_by_motion, month, request)
    month.agenda.add(meeting + timedelta(minutes=40), _delegate, month)
    month.agenda.add(meeting - timedelta(days=7, minutes=45), _request, month, DELEGATED)
    month.agenda.add(meeting - timedelta(days=5, minutes=10), _advise, month, DELEGATED)
    month.agenda.add(meeting + timedelta(minutes=75), _decide_under_delegation, month)
    decided = on(month.meeting(1), 17, 30)
    month.agenda.add(decided - timedelta(days=13, hours=2), _request, month, LATER)
    month.agenda.add(decided - timedelta(days=8, hours=5), _advise, month, LATER)
    month.agenda.add(decided, _decide_by_motion, month, LATER)
    month.agenda.add(month.ago(11, 13, 40), _request, month, WAITING_FOR_THE_COMMISSION)
    month.agenda.add(month.ago(5, 11, 5), _advise, month, WAITING_FOR_THE_COMMISSION)
    month.agenda.add(month.ago(3, 14, 50), _request, month, WAITING_FOR_ADVICE)


def _place(request: Request) -> tuple[str, str]:
    """Platform and handle of the account asked for."""
    known = {account.key: account for account in ACCOUNTS}
    if request.account in known:
        return known[request.account].platform, known[request.account].handle
    return request.name.rsplit(" ", 1)[1].lower(), request.account


def _request(month: Month, request: Request, at: datetime) -> None:
    platform, handle = _place(request)
    actions.request(
        name=request.name,
        platform=platform,
        handle=handle,
        considerations=request.considerations,
        owner=month.people[request.owner],
        backup_owner=month.people[request.backup_owner],
        by=month.people[request.owner],
        at=at,
    )
    look_up_waiting(month.web, at + timedelta(minutes=1))


def _presence(request: Request) -> Presence:
    return Presence.objects.get(name=request.name)


def _advise(month: Month, request: Request, at: datetime) -> None:
    assert request.advice is not None
    actions.advise(
        _presence(request),
        kind=request.advice,
        reason=request.advice_reason,
        conditions=request.conditions,
        by=month.people["dana"],
        at=at,
    )


def _decide_by_motion(month: Month, request: Request, at: datetime) -> None:
    assert request.outcome is not None
    day = at.date()
    approved = request.outcome == APPROVED
    actions.decide_by_motion(
        _presence(request),
        outcome=request.outcome,
        motion_number=f"M-{day.year}-{request.motion}",
        meeting_date=day,
        reason=request.reason,
        conditions=request.conditions if approved else "",
        review_on=day + YEAR if approved else None,
        by=month.people["ingrid"],
        at=at,
    )


def _delegate(month: Month, at: datetime) -> None:
    day = at.date()
    actions.delegate(
        motion_number=f"M-{day.year}-14",
        meeting_date=day,
        scope="That the Executive Director may approve presences that only repeat what the Commission's website says "
        "and take no replies, and report each to the next meeting.",
        valid_from=day,
        valid_to=day + YEAR,
        by=month.people["ingrid"],
        at=at,
    )


def _decide_under_delegation(month: Month, at: datetime) -> None:
    actions.decide_under_delegation(
        _presence(DELEGATED),
        outcome=APPROVED,
        delegation=Delegation.objects.latest("recorded_at"),
        reason=DELEGATED.reason,
        review_on=at.date() + YEAR,
        by=month.people["dana"],
        at=at,
    )
