"""What was found after cases were closed: a list of the cases that wait for a person's answer."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from monitoring.actions.opening import text_of
from monitoring.figures import sweeps as figures
from monitoring.marking import Mark, Piece, excerpt, masked
from monitoring.models import Case, Finding, LaterFinding
from monitoring.views import wording


@require_safe
@for_roles(Role.STAFF, Role.EXECUTIVE_DIRECTOR)
def later(request: SignedIn) -> HttpResponse:
    """Closed cases in which something was found since, the longest waiting first."""
    after = request.GET.get("after", "")
    start = int(after) if after.isascii() and after.isdigit() and len(after) < 19 else 0
    cases, further = figures.cases_with_later(request.user, start)
    found = _found(cases)
    context = {
        "now": timezone.now(),
        "rows": [_row(case, found[case.pk]) for case in cases],
        "newer_url": reverse("monitoring:later") if start else "",
        "older_url": f"?after={further}" if further else "",
    }
    return render(request, "monitoring/later_list.html", context)


def _found(cases: list[Case]) -> dict[int, list[Finding]]:
    """What waits in each case, the gravest first."""
    by_case: dict[int, list[Finding]] = {case.pk: [] for case in cases}
    waiting = LaterFinding.objects.waiting().filter(case__in=cases).select_related("finding__version")
    for one in waiting.defer("finding__version__raw").order_by("-finding__severity", "pk"):
        by_case[one.case_id].append(one.finding)
    return by_case


def _row(case: Case, findings: list[Finding]) -> dict[str, Any]:
    """A line as parts/_queue_row.html draws it."""
    gravest, account = findings[0], case.post.account
    guidelines = ", ".join(dict.fromkeys(wording.guideline(one.guideline) for one in findings))
    outcome = case.decisions.order_by("decided_at", "pk").last()
    return {
        "level": gravest.severity,
        "url": reverse("monitoring:case", args=[case.pk]),
        "headline": " · ".join([str(account.holder), wording.KINDS[account.kind], guidelines]),
        "pieces": words_of(gravest),
        "quoted_only": all(one.quoted_only for one in findings),
        "outcome": outcome.get_outcome_display() if outcome else "",
        "closed_at": case.closed_at,
    }


def words_of(finding: Any) -> list[Piece]:
    """The first marked words of a finding where they stand, identifiers masked."""
    if not finding.spans:
        return []
    field = finding.spans[0][2]
    marks = [Mark(start, end) for start, end, place in finding.spans if place == field]
    return excerpt(masked(text_of(finding.version, field)), marks)
