"""What reports put on the desk."""

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse

from accounts.desk import Item, Page
from accounts.models import Person
from accounts.roles import Role
from reports.models import Report

READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR, Role.CHAIR, Role.COMMISSIONER, Role.READER)
PAGES = [Page("Reports", "reports:reports", 60, READERS)]


def items(person: Person, at: datetime) -> Iterator[Item]:
    """Reports to publish, for the Executive Director; the latest report, for everybody who can read it."""
    if person.has(Role.EXECUTIVE_DIRECTOR):
        for report in Report.objects.filter(state=Report.State.PREPARED):
            yield Item(f"The report of {report} waits to be published.", _url(report))
    latest = Report.objects.published().first()
    if latest and person.has(*READERS):
        yield Item(f"The latest report is that of {latest}.", _url(latest), needs_me=False)


def _url(report: Report) -> str:
    return reverse("reports:report", kwargs={"year": report.month.year, "month": report.month.month})
