"""The monthly wake-up."""

from datetime import datetime

from celery import shared_task
from django.utils import timezone

from reports.actions import reporting
from reports.models import Report


@shared_task
def prepare_last_month(at: str = "") -> None:
    """Prepare last month's report when there is none. It runs daily: a missed first of the month is made good.

    `at` is a time in ISO form, the present when it is empty.
    """
    now = datetime.fromisoformat(at) if at else timezone.now()
    month = reporting.month_before(now)
    if not Report.objects.filter(month=month).exists():
        reporting.prepare(month, by=None, at=now)
