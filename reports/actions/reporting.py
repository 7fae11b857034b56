"""Preparing a month's report, and publishing it."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from records.actions.sealing import Seal, seal
from reports.errors import AlreadyPublished, Changed, NotOver
from reports.figures.content import compose
from reports.models import Report


def month_before(at: datetime) -> date:
    """The first day of the month before the one that the instant lies in, in Edmonton."""
    first = timezone.localdate(at).replace(day=1)
    return (first - timedelta(days=1)).replace(day=1)


def span(month: date) -> tuple[datetime, datetime]:
    """The instants at which a month begins and ends in Edmonton."""
    following = (month.replace(day=1) + timedelta(days=32)).replace(day=1)
    start, end = (timezone.make_aware(datetime.combine(day, time())) for day in (month.replace(day=1), following))
    return start, end


def is_intact(report: Report) -> bool:
    """Whether a published report is still the one whose hash was taken."""
    return report.sha256 == report.sealed_digest()


def prepare(month: date, *, by: Person | None, at: datetime) -> Report:
    """Write the report of a month that is over, or write it anew while it is not published.

    `by` is the Executive Director, or None for the schedule. Raises NotAllowed, NotOver, AlreadyPublished.
    """
    if by is not None:
        by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    month = month.replace(day=1)
    start, end = span(month)
    if at < end:
        raise NotOver(f"{month:%B %Y} is not over yet; its report can be prepared from the first of the next month.")
    with transaction.atomic():
        report = Report.objects.select_for_update().filter(month=month).first()
        if report and report.state == Report.State.PUBLISHED:
            raise AlreadyPublished(f"The report of {month:%B %Y} was published and is frozen.")
        content = compose(start, end)
        report = report or Report(month=month)
        report.content, report.prepared_at, report.prepared_by = content, at, by
        report.save()
    return report


def publish(report: Report, *, remarks: str, prepared_at: datetime, by: Person, at: datetime) -> Report:
    """The Executive Director publishes a report: it is frozen with its hash, sealed, and the Commission can read it.

    `prepared_at` is that of the report the person read. Raises NotAllowed, AlreadyPublished, and Changed when it was
    prepared anew in between.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    with transaction.atomic():
        locked = Report.objects.select_for_update().get(pk=report.pk)
        if locked.state == Report.State.PUBLISHED:
            raise AlreadyPublished(f"The report of {locked} was published before and is frozen.")
        if locked.prepared_at != prepared_at:
            raise Changed("The report was prepared anew while you were reading. Please read it again.")
        locked.remarks = remarks.strip()
        locked.sha256 = locked.sealed_digest()
        locked.state, locked.published_at, locked.published_by = Report.State.PUBLISHED, at, by
        locked.save()
        seal([Seal("report", f"reports.report/{locked.pk}", locked.sha256)], at=at)
    return locked
