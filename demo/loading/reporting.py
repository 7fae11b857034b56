"""Last month's report: prepared by the schedule on the first, published by the Executive Director on the third."""

from __future__ import annotations

from datetime import datetime, timedelta

from demo.loading.agenda import on
from demo.loading.month import Month
from reports.actions import reporting
from reports.models import Report

REMARKS = (
    "This is the first month in which accounts were read automatically, and it was not a whole one. One member's blog "
    "could not be read on two days because its server was down; what was written there was read afterwards. Most of "
    "what the rules pointed out was settled by a talk. Accounts on X and Facebook cannot be read this way, and this "
    "report says nothing about them."
)


def plan(month: Month) -> None:
    """On the first day of this month, and on the third: or at once, where the demo is loaded before that."""
    first = month.today.replace(day=1)
    month.agenda.add(on(first, 5), _prepare, month)
    third = on(first + timedelta(days=2), 10, 25)
    month.agenda.add(min(third, month.now - timedelta(minutes=5)), _publish, month)


def _prepare(month: Month, at: datetime) -> None:
    reporting.prepare(month.last_month, by=None, at=at)


def _publish(month: Month, at: datetime) -> None:
    report = Report.objects.filter(month=month.last_month).first()
    if report is None:  # the first of the month, before five in the morning
        report = reporting.prepare(month.last_month, by=month.people["dana"], at=at)
    reporting.publish(report, remarks=REMARKS, prepared_at=report.prepared_at, by=month.people["dana"], at=at)
