"""The bar of a case page: what this person can do with the case now, and what would happen."""

from datetime import datetime
from typing import Any

from django import forms
from django.http import QueryDict

from accounts.errors import NotAllowed
from accounts.models import Person
from accounts.roles import Role
from monitoring.actions import reviewing
from monitoring.actions.referring import address
from monitoring.forms.reviewing import AnswerForm, DecisionForm, LaterForm
from monitoring.models import Case
from monitoring.views import wording

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)


def bar(
    case: Case, person: Person, now: datetime, form: forms.Form | None, typed: QueryDict | None
) -> dict[str, Any] | None:
    """What this person can do with the case now: decide it, claim it, answer a decision, or nothing."""
    if case.concurrence_by:
        return _answer_bar(case, person, now, form, typed)
    if not person.has(*REVIEWERS):
        return None
    if case.closed_at:
        return _later_bar(case, person, form, typed)
    if case.is_held_by(person, now):
        known = {"token": case.claim_token, "version": case.version}
        form = form or DecisionForm(initial=(typed.dict() if typed else {}) | known, **referral(case, now))
        outcomes = wording.consequences(case, address(case.post.account, now), person, now)
        return {"verb": "decide", "page": "case_decide", "form": form, "submit": "Decide", "press": "d",
                "outcomes": outcomes, "outcome_id": "id_outcome"}  # fmt: skip
    if case.is_held(now):
        return None
    again = typed.dict() if typed else dict(form.data.items()) if form else {}
    if "reason" in again:
        form = DecisionForm(initial=again, **referral(case, now))
        return {"verb": "claim again", "page": "case_claim", "form": form, "submit": "Claim again", "press": "c",
                "then": "Your claim is made again and what you typed is kept; then you can decide."}  # fmt: skip
    then = "To decide, claim it: it is yours for 15 minutes, and others see that you have it."
    return {"verb": "claim", "page": "case_claim", "form": forms.Form(), "submit": "Claim", "press": "c", "then": then}


def _answer_bar(
    case: Case, person: Person, now: datetime, form: forms.Form | None, typed: QueryDict | None
) -> dict[str, Any] | None:
    decided = reviewing.last_decision(case)
    try:
        reviewing.must_concur(case, decided, person, now)
    except NotAllowed:
        return None
    if not isinstance(form, AnswerForm):
        form = AnswerForm(initial=(typed.dict() if typed else {}) | {"version": case.version})
    then = wording.answers(decided, address(case.post.account, now))
    return {"verb": "answer", "page": "case_concur", "form": form, "submit": "Concur", "press": "d", "then": then,
            "other": {"name": "answer", "value": "send_back", "submit": "Send back"}}  # fmt: skip


def _later_bar(case: Case, person: Person, form: forms.Form | None, typed: QueryDict | None) -> dict[str, Any] | None:
    """What can be done with a closed case in which something was found since; nothing where nothing was."""
    if case.post.account.owner_id == person.pk or not case.later_findings.waiting().exists():
        return None
    if not isinstance(form, LaterForm):
        form = LaterForm(initial=typed.dict() if typed else {})
    then = (
        "“Open it again” puts the case back in the queue with what was found since, and its time to decide begins now. "
        "Set aside leaves it as it was decided. Your reason is kept with either."
    )
    return {"verb": "answer later", "page": "case_answer_later", "form": form, "submit": "Open it again", "press": "d",
            "then": then, "other": {"name": "answer", "value": "set_aside", "submit": "Set aside"}}  # fmt: skip


def caution(case: Case, now: datetime) -> str:
    """Why a case that waits for concurrence cannot get it from anybody on record today; else nothing."""
    if case.concurrence_by != Role.CHAIR:
        return ""
    to = address(case.post.account, now)
    if to.recipient:
        return ""
    return (
        f"The Executive Director decided this case, so the {to.office} concurs, and nobody on record can today. "
        "An administrator can grant the Chair’s role for a day to whoever acts as Chair."
    )


def referral(case: Case, now: datetime) -> dict[str, Any]:
    """What the decision's form needs to know to ask for a referral."""
    owned = case.post.account.owner_id is not None
    return {"hint": wording.referral_hint(address(case.post.account, now)), "referable": owned}
