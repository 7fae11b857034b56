"""Answering what was found after a case was closed: a person opens the case again, or sets the findings aside."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from monitoring.actions.opening import due_by
from monitoring.case_states import State, Step, after
from monitoring.errors import CaseChanged, NotFitting, OwnAccount
from monitoring.models import Case, CaseEvent, CaseFinding, LaterFinding

SET_ASIDE = "set_aside"
"""The step of a closed case by which what was found since is set aside; its state stays."""


def reopen(case: Case, *, reason: str, by: Person, at: datetime) -> Case:
    """Open a closed case again with what was found since; its time to decide begins now.

    Raises NotAllowed, OwnAccount, NotFitting without a reason, CaseChanged when somebody answered before.
    """
    _must_answer(case, reason, by, at)
    with transaction.atomic():
        now, later = _hold(case)
        findings = [one.finding for one in later]
        now.severity = max(finding.severity for finding in findings)
        now.state, now.closed_at = after(State(now.state), Step.REOPEN), None
        now.due_at = due_by(now.severity, at)
        now.version += 1
        now.save(update_fields=["severity", "state", "closed_at", "due_at", "version"])
        CaseFinding.objects.bulk_create(
            CaseFinding(case=now, finding=finding, guideline=finding.guideline) for finding in findings
        )
        _answer(later, LaterFinding.Answer.REOPENED, reason, by, at)
        _write(now, Step.REOPEN, State.OPEN, reason, by, at)
    return now


def set_aside(case: Case, *, reason: str, by: Person, at: datetime) -> Case:
    """Leave a closed case as it is, and say why what was found since changes nothing. Raises as `reopen`."""
    _must_answer(case, reason, by, at)
    with transaction.atomic():
        now, later = _hold(case)
        _answer(later, LaterFinding.Answer.SET_ASIDE, reason, by, at)
        _write(now, SET_ASIDE, State.CLOSED, reason, by, at)
    return now


def _must_answer(case: Case, reason: str, by: Person, at: datetime) -> None:
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    if case.post.account.owner_id == by.pk:
        raise OwnAccount("Nobody reviews a case about an account of their own.")
    if not reason.strip():
        raise NotFitting("Please give a reason. It is kept with the case.")


def _hold(case: Case) -> tuple[Case, list[LaterFinding]]:
    """The case and what waits beside it, locked; CaseChanged when nothing waits any more."""
    now = Case.objects.select_for_update(of=("self",)).get(pk=case.pk)
    later = list(LaterFinding.objects.waiting().filter(case=now).select_related("finding"))
    if not later or now.state != State.CLOSED or _waits_elsewhere(now):
        raise CaseChanged(_what_happened(now))
    return now, later


def _waits_elsewhere(case: Case) -> bool:
    return Case.objects.waiting().filter(post=case.post_id).exists()


def _what_happened(case: Case) -> str:
    last = LaterFinding.objects.filter(case=case).exclude(answer="").select_related("answered_by").last()
    if last is None or last.answered_at is None:
        return "The case has changed since this page was opened. Please read it again."
    local = timezone.localtime(last.answered_at)
    who = f" by {last.answered_by}" if last.answered_by else ""
    return f"This was answered{who} at {local:%H:%M}: “{last.get_answer_display()}”."


def _answer(later: list[LaterFinding], answer: LaterFinding.Answer, reason: str, by: Person, at: datetime) -> None:
    LaterFinding.objects.filter(pk__in=[one.pk for one in later]).update(
        answer=answer, reason=reason.strip(), answered_by=by, answered_at=at
    )


def _write(case: Case, step: str, to: State, reason: str, by: Person, at: datetime) -> None:
    CaseEvent.objects.create(
        case=case, at=at, person=by, step=step, from_state=State.CLOSED, to_state=to, detail=reason.strip()
    )
