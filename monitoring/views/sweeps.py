"""Re-screening: what was screened again, why, how far it is, what it came to; asking for it and stopping it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.models import Person
from accounts.roles import Role
from monitoring.actions import sweeping
from monitoring.figures import sweeps as figures
from monitoring.models import CaseEvent, Sweep
from monitoring.views import wording
from monitoring.views.progress import progress
from policy.actions.rules import titles
from policy.views.change_words import headline
from records.errors import ActionRefused

READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)


@require_safe
@for_roles(*READERS)
def sweeps(request: SignedIn) -> HttpResponse:
    """Every re-screening, newest first; the one under way above."""
    before = request.GET.get("before", "")
    rows, older = figures.sweeps(int(before) if before.isascii() and before.isdigit() and len(before) < 19 else None)
    now = timezone.now()
    under_way = Sweep.objects.rescreens().unfinished().first()
    lag = figures.lag(now)
    context = {
        "now": now,
        "under_way": under_way,
        "progress": progress(under_way, now) if under_way else None,
        "lag": lag and f"{lag} since the held posts were screened.",
        "later": figures.later(request.user).values("case").distinct().count(),
        "rows": [_row(one) for one in rows],
        "older_url": f"?before={older}" if older else "",
    }
    return render(request, "monitoring/sweep_list.html", context)


def _row(sweep: Sweep) -> dict[str, Any]:
    numbers = {name: f"{getattr(sweep, name):,}" for name in ("looked_at", "found", "lost")}
    return {"sweep": sweep, "why": why(sweep), **numbers}


def why(sweep: Sweep) -> str:
    """Why posts were screened again, in a sentence."""
    title = titles(timezone.now()).get(sweep.change.rule, sweep.change.rule) if sweep.change else ""
    change = f"A change of the rule “{title}” was approved." if title else ""
    asked = f"Asked for by {sweep.requested_by}." if sweep.requested_by else ""
    return " ".join(filter(None, [change, asked])) or "Asked for from the command line."


@for_roles(*READERS)
@step
def ask(request: SignedIn) -> HttpResponse:
    """Put it on record; the schedule takes it up. Nothing is sent from here."""
    try:
        asked = sweeping.ask(by=request.user, at=timezone.now())
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
        return redirect("monitoring:sweeps")
    messages.success(request, "All held posts are screened again. It begins within a minute.")
    return redirect("monitoring:sweep", pk=asked.pk)


@require_safe
@for_roles(*READERS)
def sweep(request: SignedIn, pk: int) -> HttpResponse:
    """One re-screening: how far it is and what it came to."""
    now = timezone.now()
    shown = _find(pk)
    local = timezone.localtime(shown.requested_at)
    context = {
        "now": now,
        "sweep": shown,
        "heading": f"Screened again, {date_format(local, 'j F Y')}, {local:%H:%M}",
        "why": why(shown),
        "progress": progress(shown, now),
        "tally": _tally(shown),
        "facts": _facts(shown, titles(now)),
        **_cases(request, shown, now),
        "later": shown.later and figures.later(request.user).filter(sweep=shown).exists(),
    }
    return render(request, "monitoring/sweep_page.html", context)


def _cases(request: SignedIn, shown: Sweep, now: datetime) -> dict[str, Any]:
    """A page of the cases that it opened or added to."""
    after = request.GET.get("after", "")
    start = int(after) if after.isascii() and after.isdigit() and len(after) < 19 else 0
    steps, further = figures.cases_of(shown, request.user, start)
    address = reverse("monitoring:sweep", args=[shown.pk])
    return {
        "columns": [{"label": "Case"}, {"label": "What happened"}, {"label": "Now"}],
        "rows": [_case(step, request.user, now) for step in steps],
        "newer_url": address if start else "",
        "older_url": f"{address}?after={further}" if further else "",
    }


def _case(step: CaseEvent, person: Person, now: datetime) -> dict[str, Any]:
    """A line as parts/_table.html draws it."""
    case = step.case
    what = {"label": "What happened", "text": f"{wording.STEPS.get(step.step, step.step)}: {step.detail}"}
    where = {"label": "Case", "text": wording.heading(case, now), "url": reverse("monitoring:case", args=[case.pk])}
    return {"cells": [where, what, {"label": "Now", "text": wording.standing(case, person, now).capitalize()}]}


def _find(pk: int) -> Sweep:
    found = Sweep.objects.rescreens().select_related("requested_by", "stopped_by", "change")
    return get_object_or_404(found, pk=pk)


def _tally(shown: Sweep) -> list[dict[str, Any]]:
    return [
        {"number": f"{shown.found:,}", "words": "found besides"},
        {"number": f"{shown.lost:,}", "words": "no longer found"},
        {"number": f"{shown.kept:,}", "words": "found as before"},
        {"number": f"{shown.opened:,}", "words": "cases opened"},
        {"number": f"{shown.added:,}", "words": "waiting cases got more"},
        {"number": f"{shown.later:,}", "words": "closed cases left as they were"},
    ]


def _facts(shown: Sweep, known: dict[str, str]) -> list[dict[str, Any]]:
    facts: list[dict[str, Any]] = [{"label": "Asked for", "at": shown.requested_at}]
    if shown.change:
        change = {"value": headline(shown.change, known), "url": reverse("policy:change", args=[shown.change.pk])}
        facts.append({"label": "After the change", **change})
    if shown.began_at:
        facts.append({"label": "Began", "at": shown.began_at})
    if shown.ended_at:
        facts.append({"label": "Ended", "at": shown.ended_at, "note": _lasted(shown)})
    facts.append({"label": "Rule set", "value": shown.rule_set_hash[:12]})
    if shown.rule_set_before:
        facts.append({"label": "Rule set of the screening before", "value": shown.rule_set_before[:12]})
    if shown.skipped:
        facts.append({"label": "Could not be looked at", "value": f"{shown.skipped:,}", "note": "They are in the log."})
    return facts


def _lasted(shown: Sweep) -> str:
    if not shown.began_at or not shown.ended_at:
        return ""
    seconds = (shown.ended_at - shown.began_at).total_seconds()
    return f"after {seconds:.0f} s" if seconds < 120 else f"after {seconds / 60:.0f} min"


@for_roles(*READERS)
@step
def stop(request: SignedIn, pk: int) -> HttpResponse:
    """End it; what it wrote stays."""
    shown = _find(pk)
    try:
        sweeping.stop(shown, by=request.user, at=timezone.now())
        messages.success(request, "Stopped. What was written until then stays.")
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
    return redirect("monitoring:sweep", pk=pk)
