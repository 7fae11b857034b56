"""The pages of the monthly reports."""

from datetime import date, datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.roles import Role
from records.errors import ActionRefused
from reports.actions import reporting
from reports.desk import READERS
from reports.forms import PublishForm
from reports.models import Report

BACK = "not shown"


@for_roles(*READERS)
@require_safe
def reports(request: SignedIn) -> HttpResponse:
    """All reports that this person can read, and what can be prepared."""
    at = timezone.now()
    last = reporting.month_before(at)
    found = Report.objects.readable_by(request.user)
    context = {
        "now": at,
        "reports": found,
        "last": last,
        "can_prepare": request.user.has(Role.EXECUTIVE_DIRECTOR) and not found.filter(month=last).exists(),
    }
    return render(request, "reports/report_list.html", context)


@for_roles(*READERS)
@require_safe
def report(request: SignedIn, year: int, month: int) -> HttpResponse:
    """One report; the Executive Director can prepare it anew and publish it."""
    return _page(request, _found(request, year, month))


def _found(request: SignedIn, year: int, month: int) -> Report:
    return get_object_or_404(Report.objects.readable_by(request.user), month=_first(year, month))


def _first(year: int, month: int) -> date:
    try:
        return date(year, month, 1)
    except ValueError as error:
        raise Http404("There is no such month.") from error


def _page(request: SignedIn, shown: Report, form: PublishForm | None = None) -> HttpResponse:
    context: dict[str, Any] = {
        "now": timezone.now(),
        "report": shown,
        "sections": [_section(section) for section in shown.content["sections"]],
        "intact": shown.state == Report.State.PUBLISHED and reporting.is_intact(shown),
    }
    if shown.state == Report.State.PREPARED and request.user.has(Role.EXECUTIVE_DIRECTOR):
        context["form"] = form or PublishForm(initial={"prepared_at": shown.prepared_at.isoformat()})
    return render(request, "reports/report_page.html", context, status=422 if form else 200)


def _section(section: dict[str, Any]) -> dict[str, Any]:
    """A section as it is drawn: parts of a whole as bars with their table, other counts as a table alone."""
    most = max((row["count"] or 0 for row in section["rows"]), default=0) or 1
    rows = [
        {
            "label": row["label"],
            "value": row["count"],
            "shown": BACK if row["count"] is None else f"{row['count']:,}",
            "share": round(100 * (row["count"] or 0) / most, 1),
        }
        for row in section["rows"]
    ]
    total = section.get("total", 0)
    is_whole = "total" in section
    return section | {"rows": rows, "is_whole": is_whole, "together": BACK if total is None else f"{total:,}"}


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def prepare(request: SignedIn, year: int, month: int) -> HttpResponse:
    """Prepare a month's report, or prepare it anew."""
    try:
        made = reporting.prepare(_first(year, month), by=request.user, at=timezone.now())
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
        return redirect("reports:reports")
    messages.success(request, f"The report of {made} is prepared. Read it, then publish it.")
    return redirect("reports:report", year, month)


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def publish(request: SignedIn, year: int, month: int) -> HttpResponse:
    """Publish a report: from then on it is frozen."""
    shown = _found(request, year, month)
    form = PublishForm(request.POST)
    if form.is_valid():
        read: datetime = form.cleaned_data["prepared_at"]
        try:
            reporting.publish(
                shown, remarks=form.cleaned_data["remarks"], prepared_at=read, by=request.user, at=timezone.now()
            )
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, f"The report of {shown} is published. The Commission can read it now.")
            return redirect("reports:report", year, month)
    return _page(request, shown, form)
