"""Builds an October by the actions of the product: accounts, visits, findings, decisions, presences and guidance."""

from datetime import date, datetime, timedelta
from itertools import count

from accounts.actions import declaring
from accounts.models import Account
from approvals import actions as presences
from approvals.models import Advice, PresenceDecision
from guidance import actions as asking
from monitoring.actions import reviewing
from monitoring.models import Evaluation, PostVersion, ProfileVersion, Pull
from tests.conftest import EDMONTON
from tests.monitoring.flagged import flag, version_of

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def on(day, hour=9):
    """An hour of a day of October 2026; day 0 is the last of September, 32 the first of November."""
    return datetime(2026, 9, 30, hour, tzinfo=EDMONTON) + day * DAY


class October:
    """What may happen in the month; `staff` reviews, `director` approves, answers and concurs, `chair` presides."""

    def __init__(self, notice, staff, director, chair):
        self.notice, self.staff, self.director, self.chair = notice, staff, director, chair
        self.numbers = count(1)

    def declare(self, owner, kind="commissioner", *, platform="mastodon", at=None):
        n = next(self.numbers)
        return declaring.declare(
            owner=owner, kind=Account.Kind(kind), platform=platform, handle=f"@m{n}@prairie.example",
            stable_id=f"month.example/{n}", notice=self.notice, by=owner, at=at or on(-20),
        )  # fmt: skip

    def account(self, owner, kind="commissioner", *, platform="mastodon", at=None):
        """One that was declared and approved."""
        account = self.declare(owner, kind, platform=platform, at=at)
        return declaring.approve(account, reason="On record.", by=self.director, at=at or on(-20))

    def visits(self, account, days, result="complete", **counts):
        Pull.objects.bulk_create(
            Pull(
                account=account, notice_given_at=account.notice_given_at, approved_at=account.decided_at,
                watch_ends_at=account.watch_ends_at, started_at=on(day, 22), ended_at=on(day, 22), result=result,
                **({"pages": 1} | counts),
            )
            for day in days
        )  # fmt: skip

    def lacks(self, account, missing, *, day):
        ProfileVersion.objects.create(
            account=account, captured_at=on(day), handle="@m", sha256="a" * 64, missing=missing
        )

    def case(self, account, found, *, at, days=3):
        return flag(account, at, found=[found], due=at + days * DAY)

    def decide(self, case, outcome, *, after=2 * HOUR, verdict="no_concern"):
        at = max(case.opened_at, case.events.last().at) + after
        claimed = reviewing.claim(case, by=self.staff, at=at)
        reviewing.decide(
            claimed, token=claimed.claim_token, version=claimed.version, outcome=outcome, reason="Read twice.",
            verdicts=dict.fromkeys(claimed.findings.values_list("pk", flat=True), verdict), by=self.staff, at=at,
        )  # fmt: skip
        case.refresh_from_db()

    def answer(self, case, action):
        """The Executive Director concurs, or sends back."""
        action(case, version=case.version, reason="I read it too.", by=self.director, at=case.events.last().at + HOUR)
        case.refresh_from_db()

    def on_trial(self, case, found):
        """A rule on trial finds something in a further version of the post."""
        version_of(case.post, found.words, case.opened_at + HOUR, [found])

    def screened(self, failed):
        """Rules looked at every version of the month; at the first `failed` not whole."""
        for n, version in enumerate(PostVersion.objects.filter(captured_at__gte=on(1, 0)).order_by("pk")):
            Evaluation.objects.create(
                version=version, rule_set_hash="f" * 64, ran_at=version.captured_at, error="x" if n < failed else ""
            )

    def presence(self, owner, backup, *, day, decided=None):
        """One that was asked for; with `decided`, also advised on, and decided by the Commission two days later."""
        asked = presences.request(
            name="Commission", platform="mastodon", handle=f"@c{day}@prairie.example",
            considerations=dict.fromkeys(presences.CONSIDERATIONS, "Words."),
            owner=owner, backup_owner=backup, by=self.staff, at=on(day),
        )  # fmt: skip
        if decided:
            presences.advise(asked, kind=Advice.Kind.RECOMMENDED, reason="Fits.", by=self.director, at=on(day + 1))
            presences.decide_by_motion(
                asked, outcome=PresenceDecision.Outcome(decided), motion_number="9",
                meeting_date=date(2026, 10, day + 2), reason="Carried.", by=self.chair, at=on(day + 2),
            )  # fmt: skip
        asked.account.refresh_from_db()
        return asked.account

    def asked(self, by, kind, *, answered=False, trained=False, withdrawn=False):
        request = asking.ask(kind=kind, topic="A", question="B?", draft="", wanted_by=None, by=by, at=on(5))
        if answered:
            asking.answer(request, words="C.", by=self.director, at=on(8, 21))
        if trained:
            asking.record_training(request, on=on(12).date(), by=self.director, at=on(12))
        if withdrawn:
            asking.withdraw(request, by=by, at=on(6))
