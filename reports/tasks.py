"""The monthly wake-up."""

from celery import shared_task
from django.utils import timezone

from reports.actions import reporting
from reports.models import Report


@shared_task
def prepare_last_month() -> None:
    """Prepare last month's report when there is none. It runs daily: a missed first of the month is made good."""
    at = timezone.now()
    month = reporting.month_before(at)
    if not Report.objects.filter(month=month).exists():
        reporting.prepare(month, by=None, at=at)
