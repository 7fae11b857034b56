"""The queue and its cases for other programs of the Commission: read-only, under the same rules as the pages."""

from datetime import datetime
from typing import Any, cast

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.models import Person
from accounts.roles import Role
from monitoring.figures import queue as figures
from monitoring.figures.queue import Place
from monitoring.forms.reviewing import SelectionForm
from monitoring.models import Case, CaseFinding, Decision, Finding


class CaseList(APIView):
    """`GET /api/cases/`: a page of the queue. Parameters: show, guideline, severity, and `after` from `next`."""

    def get(self, request: Request) -> Response:
        now, person = timezone.now(), cast(Person, request.user)  # DRF turned strangers away before
        if not person.has(Role.STAFF, Role.EXECUTIVE_DIRECTOR):
            raise Http404
        form = SelectionForm(request.query_params)
        if not form.is_valid():
            raise ValidationError({name: [str(error) for error in errors] for name, errors in form.errors.items()})
        selection, after = form.selection(), _place(request.query_params.get("after", ""))
        page = figures.page(selection, after, person, now)
        following = ""
        if page.next:
            query = selection.query(after=str(page.next))
            following = request.build_absolute_uri(f"{reverse('monitoring:api-cases')}?{query}")
        return Response({"next": following or None, "results": [_line(case, now) for case in page.cases]})


class CaseDetail(APIView):
    """`GET /api/cases/<id>/`: a case with what was found in its post, and what was decided."""

    def get(self, request: Request, pk: int) -> Response:
        now = timezone.now()
        readable = Case.objects.readable_by(cast(Person, request.user), now)
        case = get_object_or_404(readable.select_related("post__account__owner", "claimed_by"), pk=pk)
        version = case.post.versions.defer("raw").latest()
        return Response(
            _line(case, now)
            | {
                "post": {
                    "url": case.post.url,
                    "published_at": case.post.published_at,
                    "availability": case.post.availability,
                    "version": version.n,
                    "text": version.text,
                },
                "findings": [_finding(one) for one in case.findings.select_related("finding__version")],
                "decisions": [_decision(one) for one in case.decisions.select_related("person")],
            }
        )


def _place(text: str) -> Place | None:
    if not text:
        return None
    try:
        return Place.read(text)
    except ValueError:
        raise ValidationError({"after": ["This is not a place in the queue. Use the address in `next`."]}) from None


def _line(case: Case, now: datetime) -> dict[str, Any]:
    account = case.post.account
    return {
        "id": case.pk,
        "state": case.state,
        "severity": case.severity,
        "opened_at": case.opened_at,
        "due_at": case.due_at,
        "closed_at": case.closed_at,
        "claimed_by": case.claimed_by.name if case.claimed_by and case.is_held(now) else None,
        "concurrence_by": case.concurrence_by or None,
        "account": {
            "holder": account.holder,
            "kind": account.kind,
            "platform": account.platform,
            "handle": account.handle,
        },
    }


def _finding(one: CaseFinding) -> dict[str, Any]:
    found: Finding = one.finding
    return {
        "rule": found.rule,
        "guideline": found.guideline,
        "severity": found.severity,
        "reason": found.reason,
        "version": found.version.n,
        "spans": found.spans,
        "quoted_only": found.quoted_only,
        "trial": found.trial,
        "verdict": one.verdict or None,
    }


def _decision(one: Decision) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "outcome": one.outcome,
        "reason": one.reason,
        "person": one.person.name,
        "decided_at": one.decided_at,
    }
