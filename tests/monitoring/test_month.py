"""The month's figures: which accounts count, and that a day is as complete here as on the coverage page."""

from collections import Counter
from datetime import timedelta

import pytest

from accounts.actions import declaring
from accounts.models import Account
from monitoring.figures import coverage, month
from monitoring.models import Pull

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def span(now):
    """Ten whole days, the fixed instant on the third of them."""
    start = now.replace(hour=0) - 2 * DAY
    return start, start + 10 * DAY


def declared(owner, notice, at, handle="@r@prairie.example"):
    return declaring.declare(
        owner=owner, kind=Account.Kind.PERSONAL, platform="mastodon", handle=handle, notice=notice, by=owner, at=at
    )


def visit(account, at, result, **counts):
    ended = None if result == "running" else at
    Pull.objects.create(
        account=account, notice_given_at=account.notice_given_at, approved_at=account.decided_at,
        watch_ends_at=account.watch_ends_at, started_at=at, ended_at=ended, result=result, **counts,
    )  # fmt: skip


def test_an_account_withdrawn_before_its_approval_was_never_on_record(rosa, notice, now, span):
    account = declared(rosa, notice, now)
    declaring.end(account, reason="A mistake.", by=rosa, at=now + DAY)
    assert month.accounts_by_kind(*span) == {}
    assert month.coverage(*span).never_read == 0


def test_an_official_account_withdrawn_before_its_approval_was_never_on_record(sam, notice, now, span):
    account = declaring.record_official(platform="mastodon", handle="@c@prairie.example", by=sam, at=now)
    declaring.end_official(account, reason="Not wanted.", by=sam, at=now + DAY)
    assert month.accounts_by_kind(*span) == {}
    assert coverage.watched(coverage.days_until(now + DAY)[0], now + DAY) == []


def test_an_official_account_that_ended_was_on_record_until_then(sam, notice, now, span):
    account = declaring.record_official(platform="mastodon", handle="@c@prairie.example", by=sam, at=now)
    declaring.approve_official(account, reason="Motion 1.", by=sam, at=now)
    account.refresh_from_db()
    declaring.end_official(account, reason="No longer wanted.", by=sam, at=now + DAY)
    assert month.accounts_by_kind(*span) == {"official": 1}
    assert month.coverage(*span).account_days == 2


def test_a_span_counts_who_could_be_read_in_a_part_of_it(on_record, rosa, dana, now, span):
    account = on_record(rosa)
    assert month.coverage(*span).account_days == 8
    assert month.accounts_by_kind(now - 9 * DAY, now) == {}
    assert month.accounts_by_kind(account.watch_ends_at, account.watch_ends_at + DAY) == {}
    declaring.end(account, reason="Closed.", by=dana, at=now + DAY)
    assert month.coverage(*span).account_days == 2
    assert month.accounts_by_kind(now + DAY, now + 9 * DAY) == {}


def test_a_day_is_as_complete_as_the_coverage_page_says(on_record, rosa, omar, now, span):
    account = on_record(rosa)
    on_record(omar, stable_id="prairie.example/2", handle="@o@prairie.example")
    visit(account, now, "partial", pages=1, read=0)  # a page without a post was read all the same
    visit(account, now + DAY, "failed")
    visit(account, now + 2 * DAY, "failed")
    visit(account, now + 2 * DAY + timedelta(hours=1), "complete", pages=1)
    visit(account, now + 3 * DAY, "failed", pages=2, read=40)
    covered = month.coverage(*span)
    days = coverage.days_until(span[1] - timedelta(seconds=1), 10)
    page = Counter(cell.state for cell in coverage.strip(coverage.watched(days[0], span[1]), days, span[1]).values())
    assert (covered.days_complete, covered.days_partial, covered.days_missed) == (1, 2, 13)
    assert page == {"complete": 1, "partial": 2, "unread": 13, "notdue": 4}
    assert (covered.accounts, covered.never_read) == (2, 1)
