"""How often guidance was asked for and given, for the monthly report: counts only, never who or what."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from statistics import median

from django.utils import timezone

from guidance.models import Request


def guidance_requests(start: datetime, end: datetime) -> int:
    """Requests for guidance made from `start` up to, not including, `end`; withdrawn ones are left out."""
    return _asked(Request.Kind.GUIDANCE, start, end)


def training_requests(start: datetime, end: datetime) -> int:
    """Requests for training, in the same way."""
    return _asked(Request.Kind.TRAINING, start, end)


def answered(start: datetime, end: datetime) -> int:
    """Answers given in that time, whenever the request was made."""
    return Request.objects.filter(answered_at__gte=start, answered_at__lt=end).count()


def trainings_given(start: datetime, end: datetime) -> int:
    """Trainings given on the days of that time, both kinds of request."""
    first, last = _days(start, end)
    return Request.objects.filter(training_on__gte=first, training_on__lte=last).count()


def median_days_to_answer(start: datetime, end: datetime) -> float | None:
    """Days from question to answer, half of the answers of that time being quicker; None without an answer."""
    pairs = Request.objects.filter(answered_at__gte=start, answered_at__lt=end).values_list("asked_at", "answered_at")
    days = [(given - asked) / timedelta(days=1) for asked, given in pairs if given]
    return round(median(days), 1) if days else None


def _asked(kind: str, start: datetime, end: datetime) -> int:
    return Request.objects.filter(kind=kind, asked_at__gte=start, asked_at__lt=end, withdrawn_at=None).count()


def _days(start: datetime, end: datetime) -> tuple[date, date]:
    """The first and the last local day from `start` up to, not including, `end`."""
    return timezone.localdate(start), timezone.localdate(end - timedelta(microseconds=1))
