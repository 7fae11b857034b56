"""Reviewing: the demo's staff take up cases as they open, in office hours, and decide them by the product's actions."""

from __future__ import annotations

from datetime import datetime, timedelta

from demo.loading.agenda import at_work
from demo.loading.month import Month
from demo.loading.opinions import ANY, REVIEWERS, Opinion, opinions
from demo.protocols import number_of
from demo.timeline import EDMONTON
from demo.world import ACCOUNTS
from monitoring.actions import reviewing
from monitoring.case_states import Outcome, State, contradiction
from monitoring.models import Case, CaseFinding

Verdict = CaseFinding.Verdict
VERDICTS = {
    Outcome.NO_CONCERN: Verdict.NO_CONCERN,
    Outcome.OUT_OF_SCOPE: Verdict.NO_CONCERN,
    Outcome.NOT_ENOUGH_EVIDENCE: Verdict.UNSURE,
}
WAITED = timedelta(days=5)
"""A case without an opinion of its own is decided only when it opened at least so long before the demo begins."""

READING, THINKING = timedelta(minutes=3), timedelta(minutes=6)
NO_WORRY = "I have read the post and the reasons, and concur."


class Reviewers:
    """Sam, Noor and the Executive Director, and what they have planned."""

    def __init__(self, month: Month) -> None:
        self.month = month
        self.taken: set[int] = set()

    def take_up(self, at: datetime) -> None:
        """After a round of visits: plan when each case that has opened will be decided, and by whom."""
        for case in Case.objects.filter(state=State.OPEN).exclude(pk__in=self.taken).select_related("post__account"):
            opinion = self._opinion(case)
            if opinion:
                self.taken.add(case.pk)
                self.month.agenda.add(self._when(case, opinion, at), self._decide, case.pk, opinion)

    def _opinion(self, case: Case) -> Opinion | None:
        """The opinion on the case's post; on an old case without one, that of its first finding's guideline."""
        key = next(
            profile.key
            for profile in ACCOUNTS
            if profile.platform == case.post.account.platform
            and _name(case.post.account.handle) in (_name(profile.handle), _name(profile.formerly))
        )
        written = case.post.made_at.astimezone(EDMONTON)
        days = (self.month.today - written.date()).days
        own = opinions().get((key, f"{days} {written:%H:%M}"))
        if own or case.opened_at > self.month.now - WAITED:
            return own
        return opinions().get((ANY, case.findings.order_by("pk").values_list("guideline", flat=True)[0]))

    def _when(self, case: Case, opinion: Opinion, at: datetime) -> datetime:
        """What is urgent first thing in the morning, the rest over the day."""
        spread = 40 if case.severity == 4 else 380
        return at_work(at, 5 + number_of(case.post.platform_id) % spread, opinion.late)

    def _decide(self, number: int, opinion: Opinion, at: datetime) -> None:
        """Claim, read, decide; where a second person is needed, plan the answer."""
        case = Case.objects.get(pk=number)
        self.taken.discard(number)
        findings = list(case.findings.select_related("finding").filter(finding__trial=False))
        kept = VERDICTS.get(opinion.outcome, Verdict.CONFIRMED)
        clear = [one.pk for one in findings if opinion.clear & {one.guideline, one.finding.rule}]
        verdicts = {one.pk: str(Verdict.NO_CONCERN if one.pk in clear else kept) for one in findings}
        if case.state != State.OPEN or contradiction(opinion.outcome, verdicts.values()):
            return
        who = self.month.people[opinion.who or REVIEWERS[number % len(REVIEWERS)]]
        claimed = reviewing.claim(case, by=who, at=at)
        reviewing.decide(
            claimed,
            token=claimed.claim_token,
            version=claimed.version,
            outcome=opinion.outcome,
            reason=opinion.reason,
            verdicts=verdicts,
            proportionality=opinion.weigh,
            by=who,
            at=at + THINKING,
        )
        decided = Case.objects.get(pk=number)
        if decided.state == State.AWAITING_CONCURRENCE and not opinion.waits:
            answer = at_work(at + timedelta(hours=1), 60 + number_of("answer", number) % 300)
            self.month.agenda.add(answer, self._answer, number, opinion)

    def _answer(self, number: int, opinion: Opinion, at: datetime) -> None:
        """The Executive Director concurs or sends back; who decides then does so the next working day."""
        case, dana = Case.objects.get(pk=number), self.month.people["dana"]
        if case.state != State.AWAITING_CONCURRENCE:
            return
        if not opinion.back:
            reviewing.concur(case, version=case.version, reason=opinion.concur or NO_WORRY, by=dana, at=at)
            return
        reviewing.send_back(case, version=case.version, reason=opinion.back, by=dana, at=at)
        if opinion.again:
            second = opinion.again
            self.taken.add(number)
            when = at_work(at + timedelta(hours=3), 45)
            self.month.agenda.add(when, self._decide, number, second)


def _name(handle: str) -> str:
    """A handle without what one platform writes before it and another does not."""
    return handle.removeprefix("https://").removeprefix("@")
