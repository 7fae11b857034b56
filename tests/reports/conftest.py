"""Reports at each point of their way, and a month in which something happened."""

from datetime import date

import pytest

from reports.actions import reporting

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def prepared(commission, now):
    """The report of October 2026, not published."""
    return reporting.prepare(OCTOBER, by=None, at=now)


@pytest.fixture
def published(prepared, dana, now):
    """The same, published by Dana."""
    return reporting.publish(prepared, remarks="A quiet month.", prepared_at=prepared.prepared_at, by=dana, at=now)


@pytest.fixture
def a_month():
    return {"year": 2026, "month": 10}


@pytest.fixture
def a_prepared_report(prepared):
    return {"year": 2026, "month": 10}


@pytest.fixture
def a_published_report(published):
    return {"year": 2026, "month": 10}
