"""The preview of a proposed change: the held posts in which it would make a difference, with the words marked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.roles import Role
from monitoring.actions import sweeping
from monitoring.figures import sweeps as figures
from monitoring.models import PreviewedFinding, Sweep
from monitoring.views.progress import progress
from monitoring.views.showing import previewed_post
from policy.actions.rules import phrase_rule, rules_in_force, titles
from policy.guidelines import GUIDELINES
from policy.models import RuleChange
from policy.views.change_words import differences, severity_note
from records.errors import ActionRefused

READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
KINDS = PreviewedFinding.Kind


@require_safe
@for_roles(*READERS)
def preview(request: SignedIn, change: int) -> HttpResponse:
    """What the change would do, or how far the preview is, or the offer to begin one."""
    proposed, now = _find(change), timezone.now()
    latest = figures.latest_preview(proposed.pk)
    waits = proposed.state == RuleChange.State.PROPOSED
    known = titles(now)
    context: dict[str, Any] = {
        "now": now,
        "change": proposed,
        "title": known.get(proposed.rule, proposed.rule),
        "preview": latest,
        "waits": waits,
        "severity_note": _severity_note(proposed, now) if waits else "",
        "progress": progress(latest, now) if latest else None,
        "asked": f"Asked for by {latest.requested_by}," if latest and latest.requested_by else "",
        "unfinished": latest is not None and latest.ended_at is None,
        "stale": figures.is_stale(latest) if latest and waits and latest.state == Sweep.State.DONE else "",
    }
    if latest and latest.ended_at and latest.ended_at <= now - sweeping.PREVIEWS_ARE_KEPT:
        context["forgotten"] = sweeping.PREVIEWS_ARE_KEPT.days
    elif latest and latest.looked_at:
        context |= _posts(request, latest, known)
    return render(request, "monitoring/preview_page.html", context)


def _severity_note(change: RuleChange, at: datetime) -> str:
    return severity_note(differences(change, rules_in_force(at), phrase_rule(change.rule, at)))


def _posts(request: SignedIn, shown: Sweep, known: dict[str, str]) -> dict[str, Any]:
    """The counts, the filters, and a page of posts of the kind chosen."""
    counts = figures.counts(shown, request.user)
    kind = request.GET.get("kind", "")
    if kind not in KINDS.values:
        kind = next((one for one in KINDS.values if counts[one]), KINDS.FOUND.value)
    after = request.GET.get("after", "")
    start = int(after) if after.isascii() and after.isdigit() and len(after) < 19 else 0
    page, further = figures.previewed(shown, kind, request.user, start)
    address = reverse("monitoring:preview", args=[shown.change_id])
    return {
        "kind": kind,
        "counts": counts,
        "chips": [
            {"label": one.label, "url": f"{address}?kind={one.value}", "count": f"{counts[one.value]:,}",
             "current": one.value == kind}
            for one in KINDS
        ],
        "posts": [_post(one, known) for one in page],
        "sampled": shown.sample if kind == KINDS.KEPT else 1,
        "newer_url": f"{address}?kind={kind}" if start else "",
        "older_url": f"{address}?kind={kind}&after={further}" if further else "",
    }  # fmt: skip


def _post(one: figures.Previewed, known: dict[str, str]) -> dict[str, Any]:
    return {
        "post": previewed_post(one.rows),
        "answers": [
            {
                "number": number,
                "title": f"{GUIDELINES[row.guideline].number} {known.get(row.rule, row.rule)}",
                "level": row.severity,
                "reason": row.reason,
                "trial": row.trial,
                "quoted_only": row.quoted_only,
            }
            for number, row in enumerate(one.rows, 1)
        ],
    }


def _find(change: int) -> RuleChange:
    return get_object_or_404(RuleChange.objects.select_related("proposed_by"), pk=change)


@for_roles(*READERS)
@step
def start(request: SignedIn, change: int) -> HttpResponse:
    """Put a preview on record; the schedule takes it up. Nothing is sent from here."""
    try:
        sweeping.ask_preview(_find(change), by=request.user, at=timezone.now())
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
    return redirect("monitoring:preview", change=change)


@for_roles(*READERS)
@step
def stop(request: SignedIn, change: int) -> HttpResponse:
    """End the preview of a change before its end."""
    latest = figures.latest_preview(_find(change).pk)
    try:
        if latest:
            sweeping.stop(latest, by=request.user, at=timezone.now())
            messages.success(request, "Stopped. A change can only be approved after a preview that came to its end.")
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
    return redirect("monitoring:preview", change=change)
