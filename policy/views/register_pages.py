"""The registers: what is in them, where it came from, and importing with a preview."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions import recording
from policy.actions.catalogue import CANDIDATES, DECISIONS, REGISTERS, WEB_PAGES, Register
from policy.forms.entries import FORMS
from policy.forms.registers import DecisionForm
from policy.models import ClosedPaper, CommissionDecision, Election, PublicRelease, RegisterImport
from records.errors import ActionRefused

KEEPERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
PAPER_KEEPERS = (Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR)
ON_A_PAGE = 50
COLUMNS: dict[str, tuple[tuple[str, str], ...]] = {
    "officials": (
        ("Name", "name"),
        ("Office", "office"),
        ("District", "district"),
        ("Party", "party"),
        ("Handles", "handles"),
        ("Body", "body"),
        ("Since", "valid_from"),
        ("Until", "valid_to"),
        ("Source", "source"),
    ),
    "candidates": (
        ("Name", "name"),
        ("Office", "office"),
        ("Party", "party"),
        ("Handles", "handles"),
        ("Election", "election"),
        ("Campaign addresses", "donation_urls"),
        ("Since", "valid_from"),
        ("Until", "valid_to"),
        ("Source", "source"),
    ),
    "decisions": (
        ("Number", "number"),
        ("Meeting", "decided_on"),
        ("Motion", "motion"),
        ("Outcome", "outcome"),
        ("Text", "text"),
        ("In French", "motion_fr"),
        ("Topics", "topics"),
        ("Source", "source"),
    ),
    "releases": (("Number", "number"), ("Date", "published_on"), ("Title", "title"), ("Source", "source")),
    "elections": (
        ("Name", "name"),
        ("In French", "name_fr"),
        ("Kind", "kind"),
        ("First day", "first_day"),
        ("Vote", "election_day"),
        ("Last day", "last_day"),
        ("Source", "source"),
    ),
    "disclaimers": (
        ("Wording", "text"),
        ("Part", "part"),
        ("Language", "language"),
        ("Since", "valid_from"),
        ("Until", "valid_to"),
        ("Source", "source"),
    ),
    "numbers": (
        ("Number", "number"),
        ("Whose", "label"),
        ("Since", "valid_from"),
        ("Until", "valid_to"),
        ("Source", "source"),
    ),
}


@for_roles(*KEEPERS, Role.ACCESS_COORDINATOR)
@require_safe
def registers(request: SignedIn) -> HttpResponse:
    """The registers this person keeps, how full they are and when each was last imported."""
    today = timezone.localdate()
    rows = [_overview(one, today) for one in REGISTERS.values()] if request.user.has(*KEEPERS) else []
    if request.user.has(*PAPER_KEEPERS):
        papers = ClosedPaper.objects.all()
        rows.append(
            {
                "url": reverse("policy:papers"),
                "name": "Closed papers",
                "count": papers.count(),
                "ended": papers.filter(release_date__lte=today).count(),
                "last": papers.order_by("-added_at").values_list("added_at", flat=True).first(),
            }
        )
    return render(request, "policy/register_list.html", {"now": timezone.now(), "registers": rows})


def _overview(one: Register, today: Any) -> dict[str, Any]:
    entries: QuerySet[Any] = one.model._default_manager.all()
    ended = entries.filter(valid_to__lt=today).count() if one.complete else 0
    last = RegisterImport.objects.filter(register=one.code).first()
    newest = entries.order_by("-imported_at").values_list("imported_at", flat=True).first()
    return {
        "url": reverse("policy:register", args=[one.code]),
        "name": one.label,
        "count": entries.count() - ended,
        "ended": ended,
        "last": last.imported_at if last else newest,
        "source": last.source if last else "",
    }


def register_or_404(code: str) -> Register:
    if code not in REGISTERS:
        raise Http404("There is no such register.")
    return REGISTERS[code]


@for_roles(*KEEPERS)
@require_safe
def register(request: SignedIn, code: str) -> HttpResponse:
    """One register: its entries by page, searched or by whether they have ended."""
    one, at = register_or_404(code), timezone.now()
    query, ended = request.GET.get("q", "").strip().replace("\x00", ""), request.GET.get("ended") == "yes"
    entries: QuerySet[Any] = one.model._default_manager.all()
    if one.complete:
        today = timezone.localdate(at)
        entries = entries.filter(valid_to__lt=today) if ended else entries.exclude(valid_to__lt=today)
    entries = _searched(one, entries, query)
    page = _number(request.GET.get("page"))
    shown = list(entries[(page - 1) * ON_A_PAGE : page * ON_A_PAGE + 1])
    address = reverse("policy:register", args=[code])

    def link(number: int) -> str:
        kept = {"q": query, "ended": "yes" if ended else "", "page": str(number) if number > 1 else ""}
        wanted = urlencode({name: value for name, value in kept.items() if value})
        return f"{address}?{wanted}" if wanted else address

    context = {
        "now": at,
        "register": one,
        "query": query,
        "ended": ended,
        "address": address,
        "columns": [{"label": label} for label, _ in COLUMNS[code]],
        "rows": [{"cells": _cells(one, entry)} for entry in shown[:ON_A_PAGE]],
        "newer_url": link(page - 1) if page > 1 else "",
        "older_url": link(page + 1) if len(shown) > ON_A_PAGE else "",
        "kept": [{"name": "ended", "value": "yes"}] if ended else [],
        "new_url": _new_url(one),
        "web_url": reverse(WEB_PAGES[code], args=[code]) if code in WEB_PAGES else "",
        "shows_calendar": one is CANDIDATES,
        "calendar": calendar(one, at),
        "imports": [import_event(one, done) for done in RegisterImport.objects.filter(register=code)[:10]],
    }
    return render(request, "policy/register_page.html", context)


def _new_url(one: Register) -> str:
    if one is DECISIONS:
        return reverse("policy:decision-new")
    return reverse("policy:entry-new", args=[one.code]) if one.code in FORMS else ""


def calendar(one: Register, at: datetime) -> list[Election]:
    """For the candidates: the elections on the calendar that are not over, the next one first."""
    if one is not CANDIDATES:
        return []
    coming = Election.objects.with_candidates().filter(last_day__gte=timezone.localdate(at))
    return list(coming.order_by("election_day"))


def _number(given: str | None) -> int:
    return min(max(int(given), 1), 100_000) if given and given.isascii() and given.isdigit() and len(given) < 7 else 1


def _searched(one: Register, entries: QuerySet[Any], query: str) -> QuerySet[Any]:
    if not query:
        return entries
    matching = Q()
    for column in one.columns:
        if column.kind == "text":
            matching |= Q(**{f"{column.field}__icontains": query})
    return entries.filter(matching)


def _cells(one: Register, entry: Model) -> list[dict[str, Any]]:
    cells: list[dict[str, Any]] = []
    for label, field in COLUMNS[one.code]:
        value = getattr(entry, field)
        if choices := entry._meta.get_field(field).choices:  # type: ignore[union-attr]
            value = dict(choices)[value]
        cell: dict[str, Any] = {"label": label, "text": (", ".join(value) if isinstance(value, list) else value) or "–"}
        if hasattr(value, "isoformat"):
            cell["at"] = value
        if one is DECISIONS and field == "number":
            cell["url"] = reverse("policy:decision", args=[entry.pk])
        if one.code in FORMS and field == COLUMNS[one.code][0][1]:
            cell["url"] = reverse("policy:entry", args=[one.code, entry.pk])
        if field == "title" and isinstance(entry, PublicRelease):
            cell["url"] = entry.url
        cells.append(cell)
    return cells


def import_event(one: Register, done: RegisterImport) -> dict[str, Any]:
    parts = [(done.added, "added"), (done.changed, "changed"), (done.ended, "ended"), (done.unchanged, "unchanged")]
    words = ", ".join(f"{number} {what}" for number, what in parts if number)
    return {
        "at": done.imported_at,
        "text": f"From {done.source}: {words or 'nothing'}.",
        "by": str(done.imported_by or "From the command line"),
        "detail": "Somebody confirmed that so many entries had ended." if done.confirmed else "",
    }


@for_roles(*KEEPERS)
@require_http_methods(["GET", "HEAD", "POST"])
def decision(request: SignedIn, pk: int | None = None) -> HttpResponse:
    """Record a decision of the Commission, or correct one."""
    at = timezone.now()
    shown = get_object_or_404(CommissionDecision, pk=pk) if pk is not None else None
    form = DecisionForm(request.POST or None, instance=shown)
    if request.method == "POST" and form.is_valid():
        try:
            recording.record_decision(shown, **form.cleaned_data, by=request.user, at=at)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, f"Decision {form.cleaned_data['number']} is on record.")
            return redirect("policy:register", DECISIONS.code)
    past = shown.history.select_related("history_user") if shown else []
    events = [
        {
            "at": row.history_date,
            "text": "Recorded" if row.history_type == "+" else "Changed",
            "by": str(row.history_user or ""),
            "detail": f"{CommissionDecision.Outcome(row.outcome).label}. {row.text}",
        }
        for row in past
    ]
    context = {"now": at, "decision": shown, "form": form, "events": events}
    return render(request, "policy/decision_form.html", context, status=422 if form.errors else 200)
