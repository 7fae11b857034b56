"""Changes of the rules: those that wait, those that were decided, and one change with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.roles import Role
from policy.actions import changing
from policy.actions.rules import idle_changes, phrase_rule, rules_in_force, titles
from policy.actions.trying import Tried
from policy.figures import rescreening_of
from policy.forms.changing import DecideForm
from policy.forms.registers import TryForm
from policy.models import RuleChange
from policy.views.change_words import STATES, counts, differences, event, headline, severity_note
from policy.views.trying_texts import try_on
from records.errors import ActionRefused

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
ON_A_PAGE = 30


@for_roles(*REVIEWERS)
@require_safe
def changes(request: SignedIn) -> HttpResponse:
    """What was proposed and waits, and what was decided, the latest first."""
    at, known = timezone.now(), titles(timezone.now())
    given = request.GET.get("page", "1")
    page = min(max(int(given), 1), 10_000) if given.isascii() and given.isdigit() and len(given) < 6 else 1
    rows = RuleChange.objects.select_related("proposed_by", "decided_by")
    decided = list(rows.decided()[(page - 1) * ON_A_PAGE : page * ON_A_PAGE + 1])
    address = reverse("policy:changes")
    context = {
        "now": at,
        "waiting": [_waits(row, request, at, known) for row in rows.waiting()],
        "decided": [event(row, known) for row in decided[:ON_A_PAGE]],
        "idle": [(headline(row, known), sentence) for row, sentence in idle_changes(at)],
        "newer_url": f"{address}?page={page - 1}" if page > 1 else "",
        "older_url": f"{address}?page={page + 1}" if len(decided) > ON_A_PAGE else "",
    }
    return render(request, "policy/change_list.html", context)


def _waits(row: RuleChange, request: SignedIn, at: datetime, known: dict[str, str]) -> dict[str, Any]:
    if row.previewed_at is None:
        state = "Not previewed yet"
    elif changing.is_stale(row):
        state = "The rules changed since its preview"
    else:
        state = "Previewed"
    return {
        "row": row,
        "headline": headline(row, known),
        "state": state,
        "mine": changing.may_decide(row, request.user, at),
    }


@for_roles(*REVIEWERS)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: SignedIn, pk: int) -> HttpResponse:
    """One change: what would stand where, what it does to held posts, and the decision.

    While it waits, a text can be tried on the rules as they would be; nothing of it is kept.
    """
    row = _row(pk)
    if row.state != RuleChange.State.PROPOSED:
        return _page(request, row)
    trial, tried = try_on(request, timezone.now(), None, row)
    return _page(request, row, trial=trial, tried=tried)


def _row(pk: int) -> RuleChange:
    return get_object_or_404(RuleChange.objects.select_related("proposed_by", "decided_by"), pk=pk)


def _page(
    request: SignedIn,
    row: RuleChange,
    form: DecideForm | None = None,
    trial: TryForm | None = None,
    tried: Tried | None = None,
) -> HttpResponse:
    """The change's page; `form` holds a decision that was refused, so that nothing typed is lost."""
    at = timezone.now()
    waits = row.state == RuleChange.State.PROPOSED
    before = at if waits else row.proposed_at
    known, rules = titles(at), rules_in_force(before)
    differing = differences(row, rules, phrase_rule(row.rule, before))
    offered = waits and changing.may_decide(row, request.user, at)
    context = {
        "now": at,
        "change": row,
        "headline": headline(row, known),
        "state": STATES[row.state],
        "waits": waits,
        "facts": _facts(row, known, at),
        "differences": differing,
        "severity_note": severity_note(differing),
        "shared": _shared(row, rules),
        "counts": counts(row),
        "stale": waits and changing.is_stale(row),
        "preview_url": preview_url(row),
        "form": form or (DecideForm() if offered else None),
        "withdraws": waits and row.proposed_by_id == request.user.pk,
        "trial": trial or (TryForm() if waits else None),
        "tried": tried,
    }
    wrong = form is not None or (trial is not None and bool(trial.errors))
    return render(request, "policy/change_page.html", context, status=422 if wrong else 200)


def preview_url(row: RuleChange) -> str:
    """Where held posts show what a change would do; that page belongs to the app that keeps posts."""
    try:
        return reverse("monitoring:preview", args=[row.pk])
    except NoReverseMatch:
        return ""


def _shared(row: RuleChange, rules: Any) -> list[Any]:
    """The other rules that look for a word list that changes."""
    listed = row.what.get("listed") if row.kind == "terms" else None
    return [one for one in rules if one.code != row.rule and any(each.name == listed for each in one.concepts)]


def _facts(row: RuleChange, known: dict[str, str], at: datetime) -> list[dict[str, Any]]:
    there = any(rule.code == row.rule for rule in rules_in_force(at))
    title = known.get(row.rule, row.rule)
    facts: list[dict[str, Any]] = [
        {"label": "Rule", "value": title, "url": reverse("policy:rule", args=[row.rule]) if there else ""},
        {"label": "Proposed by", "value": str(row.proposed_by)},
        {"label": "Proposed", "at": row.proposed_at},
    ]
    if row.decided_by:
        facts.append({"label": f"{STATES[row.state]} by", "value": str(row.decided_by)})
        facts.append({"label": STATES[row.state], "at": row.decided_at})
    if row.in_force_from:
        facts.append({"label": "In force from", "at": row.in_force_from})
        facts.append(
            {"label": "Rule set", "value": row.preview_rule_set[:12], "note": "named by findings made with it"}
        )
        facts.append({"label": "Held posts screened again", **_rescreening(row)})
    return facts


def _rescreening(row: RuleChange) -> dict[str, str]:
    """How the re-screening that the change began stands; its page belongs to the app that keeps posts."""
    found = rescreening_of(row)
    if found is None:
        return {"value": "It begins within a minute."}
    return {"value": found[1], "url": reverse("monitoring:sweep", args=[found[0]])}


Decide = Callable[..., RuleChange]


def _decided(request: SignedIn, pk: int, decide: Decide, said: str) -> HttpResponse:
    row, form = _row(pk), DecideForm(request.POST)
    if not form.is_valid():
        return _page(request, row, form)
    try:
        decide(row, reason=form.cleaned_data["reason"], by=request.user, at=timezone.now())
    except ActionRefused as refused:
        form.add_error(None, refused.sentence)
        return _page(request, _row(pk), form)
    messages.success(request, said)
    return redirect("policy:change", pk)


@for_roles(*REVIEWERS)
@step
def approve(request: SignedIn, pk: int) -> HttpResponse:
    """Let a change count."""
    return _decided(
        request, pk, changing.approve, "The change is in force. Held posts are screened again within a minute."
    )


@for_roles(*REVIEWERS)
@step
def refuse(request: SignedIn, pk: int) -> HttpResponse:
    """Decide that a change is not made."""
    return _decided(request, pk, changing.refuse, "The change is refused. The rules stay as they are.")


@for_roles(*REVIEWERS)
@step
def withdraw(request: SignedIn, pk: int) -> HttpResponse:
    """Take back one's own proposal."""
    row = _row(pk)
    try:
        changing.withdraw(row, by=request.user, at=timezone.now())
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
    else:
        messages.success(request, "Your proposal is withdrawn.")
    return redirect("policy:change", pk)
