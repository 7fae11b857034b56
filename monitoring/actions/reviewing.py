"""Reviewing: claiming a case, deciding it once and with a reason, and the concurrence of a second person."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.formats import date_format

from accounts.errors import NotAllowed
from accounts.models import Person
from accounts.roles import Role
from monitoring.actions.referring import address, concurring_role
from monitoring.case_states import Outcome, State, Step, after, contradiction, needs_concurrence
from monitoring.errors import CaseChanged, NotFitting, OwnAccount
from monitoring.models import Case, CaseEvent, CaseFinding, Decision
from monitoring.models.case import CaseQuerySet
from records.actions.sealing import Seal, seal

LEASE = timedelta(minutes=15)
_UNCLAIMED: dict[str, Any] = {"claimed_by": None, "claim_token": "", "claim_expires_at": None}


def claim(case: Case, *, by: Person, at: datetime) -> Case:
    """Take a case for 15 minutes; returns it with its token. Whoever has it already keeps it for 15 more.

    A lease that ended is returned to open by an event of its own, then claimed. Of people who claim at the same
    moment one gets it. Raises NotAllowed, OwnAccount, CaseChanged.
    """
    _must_review(case, by, at)
    with transaction.atomic():
        now = Case.objects.get(pk=case.pk)
        if now.is_held_by(by, at):
            return renew(now, token=now.claim_token, by=by, at=at)
        free = Q(state=State.OPEN) | Q(state=State.IN_REVIEW, claim_expires_at__lte=at)
        claimed = Case.objects.filter(free, pk=case.pk, version=now.version).update(
            state=State.IN_REVIEW,
            claimed_by=by,
            claim_token=token_hex(16),
            claim_expires_at=at + LEASE,
            version=F("version") + 1,
        )
        if not claimed:
            raise CaseChanged(what_happened(case, by, at))
        if now.state == State.IN_REVIEW:
            _write(now, Step.LAPSE, by=None, at=at, detail=f"{now.claimed_by}'s 15 minutes ended.")
        _write(now, Step.CLAIM, from_state=State.OPEN, by=by, at=at)
    return Case.objects.get(pk=case.pk)


def renew(case: Case, *, token: str, by: Person, at: datetime) -> Case:
    """Keep a claimed case for 15 more minutes. Raises CaseChanged when the lease ended or the token is another's."""
    kept = _claimed(case, token, by, at).update(claim_expires_at=at + LEASE)
    if not kept:
        raise CaseChanged(what_happened(case, by, at))
    return Case.objects.get(pk=case.pk)


def release(case: Case, *, token: str, by: Person, at: datetime) -> Case:
    """Give a claimed case back undecided, for anybody to take. Raises CaseChanged."""
    with transaction.atomic():
        released = _claimed(case, token, by, at).update(
            state=after(State.IN_REVIEW, Step.RELEASE), version=F("version") + 1, **_UNCLAIMED
        )
        if not released:
            raise CaseChanged(what_happened(case, by, at))
        _write(case, Step.RELEASE, from_state=State.IN_REVIEW, by=by, at=at)
    return Case.objects.get(pk=case.pk)


def decide(
    case: Case,
    *,
    token: str,
    version: int,
    outcome: Outcome,
    reason: str,
    verdicts: Mapping[int, str],
    by: Person,
    at: datetime,
    proportionality: str = "",
) -> Decision:
    """Decide a case that one has claimed: an outcome, a reason, and a verdict for each finding that is not on trial.

    `verdicts` are by the id of the CaseFinding; `token` and `version` are those of the page on which the person
    decided. A concern, a referral and everything of severity 4 then wait for concurrence; the rest closes. A referral
    needs a note on why it is proportionate, and records its recipient. The decision is sealed in the ledger.
    Raises NotAllowed, OwnAccount, NotFitting, CaseChanged.
    """
    _must_review(case, by, at)
    outcome = Outcome(outcome)
    with transaction.atomic():
        held = _claimed(case, token, by, at).filter(version=version)
        now = held.select_for_update(of=("self",)).first()
        if now is None:
            raise CaseChanged(what_happened(case, by, at))
        findings = list(now.findings.select_related("finding"))
        _must_fit(now, findings, outcome, reason, verdicts, proportionality)
        waits = needs_concurrence(outcome, now.severity)
        step = Step.ASK_CONCURRENCE if waits else Step.CLOSE
        decided = held.update(
            state=after(State.IN_REVIEW, step),
            version=F("version") + 1,
            closed_at=None if waits else at,
            concurrence_by=concurring_role(by, at) if waits else "",
            **_UNCLAIMED,
        )
        if not decided:
            raise CaseChanged(what_happened(case, by, at))
        _record_verdicts(findings, verdicts, by, at)
        to = address(now.post.account, at) if outcome == Outcome.REFERRAL else None
        decision = Decision(
            case=now,
            case_version=version,
            kind=Decision.Kind.DECISION,
            outcome=outcome,
            reason=reason.strip(),
            verdicts={str(f.finding_id): verdicts[f.pk] for f in findings if verdicts.get(f.pk)},
            proportionality=proportionality.strip() if to else "",
            recipient=to.recipient if to else None,
            appointing_body=to.appointing_body if to else "",
            person=by,
            decided_at=at,
        )
        _keep(decision)
        _write(now, step, by=by, at=at, detail=decision.get_outcome_display())
    return decision


def concur(case: Case, *, version: int, reason: str, by: Person, at: datetime) -> Decision:
    """The second person agrees with the decision: the case closes.

    Raises NotAllowed, OwnAccount, NotFitting, CaseChanged.
    """
    return _answer(case, Step.CONCUR, version=version, reason=reason, by=by, at=at)


def send_back(case: Case, *, version: int, reason: str, by: Person, at: datetime) -> Decision:
    """The second person returns the case to the queue, and says why. Raises as `concur`."""
    return _answer(case, Step.RETURN, version=version, reason=reason, by=by, at=at)


def _answer(case: Case, step: Step, *, version: int, reason: str, by: Person, at: datetime) -> Decision:
    by.must_be(Role.EXECUTIVE_DIRECTOR, Role.CHAIR, at=at)
    _must_not_own(case, by)
    with transaction.atomic():
        waiting = Case.objects.for_concurrence().filter(pk=case.pk, version=version)
        now = waiting.select_for_update(of=("self",)).first()
        if now is None:
            raise CaseChanged(what_happened(case, by, at))
        decided = last_decision(now)
        must_concur(now, decided, by, at)
        if not reason.strip():
            raise NotFitting("Please give a reason. It is kept with the decision.")
        done = waiting.update(
            state=after(State.AWAITING_CONCURRENCE, step),
            version=F("version") + 1,
            concurrence_by="",
            closed_at=at if step == Step.CONCUR else None,
        )
        if not done:
            raise CaseChanged(what_happened(case, by, at))
        to = address(now.post.account, at) if decided.outcome == Outcome.REFERRAL else None
        kind = Decision.Kind.CONCURRENCE if step == Step.CONCUR else Decision.Kind.RETURN
        answer = Decision(
            case=now,
            case_version=version,
            kind=kind,
            outcome=decided.outcome,
            reason=reason.strip(),
            person=by,
            recipient=to.recipient if to else None,
            appointing_body=to.appointing_body if to else "",
            decided_at=at,
        )
        _keep(answer)
        _write(now, step, by=by, at=at, detail=answer.get_outcome_display())
    return answer


def last_decision(case: Case) -> Decision:
    """The decision that concurrence is asked for."""
    return case.decisions.filter(kind=Decision.Kind.DECISION).select_related("person").latest("decided_at", "pk")


def must_concur(case: Case, decided: Decision, by: Person, at: datetime) -> None:
    """Raise NotAllowed unless this person may concur in that decision: another person, of the office it waits for."""
    by.must_be(Role(case.concurrence_by), at=at)
    if by == decided.person:
        raise NotAllowed("You decided this case yourself. Another person concurs or sends it back.")


def what_happened(case: Case, by: Person, at: datetime) -> str:
    """Who did what with a case and when, as a sentence for a person whose page is out of date."""
    now = Case.objects.select_related("claimed_by").get(pk=case.pk)
    if now.is_held_by(by, at):
        return "The case changed while you had it open. Please read it again."
    if now.is_held(at):
        claimed = now.events.filter(step=Step.CLAIM).last()
        since = f" since {_when(claimed.at, at)}" if claimed else ""
        return f"{now.claimed_by} has had this case{since}."
    if now.state == State.IN_REVIEW:
        return "The 15 minutes ended and nobody else has taken the case. Claim it again to decide."
    decided = now.decisions.select_related("person").last()
    if decided is None or now.events.filter(at__gt=decided.decided_at).exists():
        return "The case has changed since this page was opened. Please read it again."
    done = {"decision": "decided this case", "concurrence": "concurred in this case", "return": "sent this case back"}
    what = f"{decided.person} {done[decided.kind]} at {_when(decided.decided_at, at)}"
    return f"{what}: “{decided.get_outcome_display()}”."


def _when(then: datetime, at: datetime) -> str:
    """A time of day, with the date unless it is today's, in Edmonton time."""
    local, today = timezone.localtime(then), timezone.localdate(at)
    return f"{local:%H:%M}" if local.date() == today else f"{local:%H:%M} on {date_format(local, 'j F')}"


def _must_review(case: Case, by: Person, at: datetime) -> None:
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    _must_not_own(case, by)


def _must_not_own(case: Case, by: Person) -> None:
    if case.post.account.owner_id == by.pk:
        raise OwnAccount("Nobody reviews a case about an account of their own.")


def _claimed(case: Case, token: str, by: Person, at: datetime) -> CaseQuerySet:
    """The case, if this person still holds it by this token; else nothing."""
    if not token:
        return Case.objects.none()
    return Case.objects.held_by(by, at).filter(pk=case.pk, claim_token=token)


def _must_fit(
    case: Case,
    findings: Iterable[CaseFinding],
    outcome: Outcome,
    reason: str,
    verdicts: Mapping[int, str],
    proportionality: str,
) -> None:
    """Raise NotFitting unless reason, verdicts and note are complete and agree with the outcome."""
    if not reason.strip():
        raise NotFitting("Please give a reason. It is kept with the decision.")
    known = {finding.pk for finding in findings}
    if set(verdicts) - known or {v for v in verdicts.values() if v} - set(CaseFinding.Verdict.values):
        raise NotFitting("A verdict was given on something that is not in this case. Please read it again.")
    if any(not verdicts.get(f.pk) for f in findings if not f.finding.trial):
        raise NotFitting("Please say of each finding what you make of it.")
    wrong = contradiction(outcome, [verdict for verdict in verdicts.values() if verdict])
    if wrong:
        raise NotFitting(wrong)
    if outcome != Outcome.REFERRAL:
        return
    if case.post.account.owner_id is None:
        raise NotFitting("An official presence belongs to no member, so there is nobody to refer. Choose a concern.")
    if not proportionality.strip():
        raise NotFitting("Please say in a sentence or two why a referral is proportionate here.")


def _record_verdicts(findings: Iterable[CaseFinding], verdicts: Mapping[int, str], by: Person, at: datetime) -> None:
    for one in findings:
        if verdicts.get(one.pk):
            one.rule, one.verdict, one.verdict_by, one.verdict_at = one.finding.rule, verdicts[one.pk], by, at
            one.save(update_fields=["rule", "verdict", "verdict_by", "verdict_at"])


def _keep(decision: Decision) -> None:
    """Write a decision and seal it."""
    decision.save(force_insert=True)
    subject = f"monitoring.decision/{decision.pk}"
    seal([Seal("decision", subject, decision.sealed_digest())], at=decision.decided_at)


def _write(case: Case, step: Step, *, by: Person | None, at: datetime, from_state: str = "", detail: str = "") -> None:
    before = State(from_state or case.state)
    CaseEvent.objects.create(
        case=case, at=at, person=by, step=step, from_state=before, to_state=after(before, step), detail=detail
    )
