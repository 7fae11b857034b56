"""Coverage: every day of every account, and why not; silence must not look like cleanliness."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from accounts.actions import declaring
from accounts.models import Account
from monitoring.actions import watching
from monitoring.figures import coverage
from monitoring.models import HostPause, Pull, Watch

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


@pytest.fixture
def later(now):
    """Five days after the approval."""
    return now + 5 * DAY


@pytest.fixture
def visited(account):
    """visited(at, "complete") → the record of such a visit."""

    def make(at, result, *, pages=1, read=3, sentence="", of=account):
        return Pull.objects.create(
            account=of,
            notice_given_at=of.notice_given_at,
            approved_at=of.decided_at,
            watch_ends_at=of.watch_ends_at,
            started_at=at,
            ended_at=at,
            result=result,
            pages=pages,
            read=read,
            sentence=sentence,
        )

    return make


def states(account, at):
    days = coverage.days_until(at)
    cells = coverage.strip([account], days, at)
    return [cells[account.pk, day].state for day in days]


def test_each_day_says_how_completely_it_was_read(account, visited, now, later):
    visited(now, "failed", pages=0, read=0)
    visited(now + DAY, "partial")
    visited(now + 2 * DAY, "partial")
    visited(now + 2 * DAY + timedelta(hours=1), "complete")
    visited(now + 4 * DAY, "failed", pages=2)
    assert states(account, later) == ["notdue"] * 8 + ["unread", "partial", "complete", "unread", "partial", "unread"]


def test_a_day_is_a_day_in_edmonton(account, visited, now, later):
    visited(now.replace(hour=23, minute=59) + DAY, "complete")
    visited(now.replace(hour=0, minute=1) + 3 * DAY, "complete")
    assert states(account, later)[8:] == ["unread", "complete", "unread", "complete", "unread", "unread"]


def test_what_cannot_be_watched_is_never_green(on_record, omar, later):
    account = on_record(omar, platform="x", stable_id="", handle="@omar")
    assert states(account, later)[8:] == ["unwatchable"] * 6


def test_after_its_end_an_account_is_not_counted_as_missed(account, dana, now, later):
    declaring.end(account, reason="Closed.", by=dana, at=now + 2 * DAY)
    account.refresh_from_db()
    assert states(account, later)[8:] == ["unread"] * 3 + ["notdue"] * 3
    assert coverage.watched(coverage.days_until(later)[0], later) == [account]


def test_what_was_never_approved_is_not_in_the_strip(rosa, notice, now, later):
    account = declaring.declare(
        owner=rosa,
        kind=Account.Kind.PERSONAL,
        platform="mastodon",
        handle="a@prairie.example",
        notice=notice,
        by=rosa,
        at=now,
    )
    declaring.end(account, reason="A mistake.", by=rosa, at=now)
    assert coverage.watched(coverage.days_until(later)[0], later) == []


def test_an_account_is_late_a_day_after_its_last_complete_reading(account, now):
    assert list(coverage.not_read_completely(now)) == []
    assert list(coverage.not_read_completely(now + timedelta(hours=2))) == [account]
    Watch.objects.create(account=account, next_check_at=now, complete_at=now + timedelta(hours=2))
    assert list(coverage.not_read_completely(now + timedelta(hours=20))) == []
    assert list(coverage.not_read_completely(now + timedelta(hours=27))) == [account]


def test_an_account_that_waits_for_a_person_is_shown_at_once(account, now):
    Watch.objects.create(account=account, next_check_at=now, complete_at=now, needs_person="A token is needed.")
    assert list(coverage.not_read_completely(now)) == [account]


def test_the_strip_asks_once_for_all_accounts(on_record, omar, account, later, django_assert_num_queries):
    accounts = [account, *(on_record(omar, stable_id=f"prairie.example/{n}", handle=f"o{n}@x.example") for n in "56")]
    with django_assert_num_queries(1):
        coverage.strip(accounts, coverage.days_until(later), later)


def test_the_page_says_why_an_account_was_not_read(client_of, sam, on_record, rosa, make_commissioner):
    from django.utils import timezone

    at = timezone.now() - timedelta(days=3)
    account = on_record(rosa, at=at)
    Watch.objects.create(
        account=account, host="prairie.example", next_check_at=at, needs_person="prairie.example shows nothing."
    )
    HostPause.objects.create(host="meadow.example", until=at + timedelta(days=4))
    page = client_of(sam).get(reverse("monitoring:coverage")).content.decode()
    assert "prairie.example shows nothing." in page
    assert "meadow.example" in page
    assert reverse("monitoring:read-now", args=[account.pk]) in page
    assert "0 of 1 account" in page


def test_a_cell_opens_the_visits_of_its_day(client_of, sam, account, visited, now):
    first, second = visited(now, "complete"), visited(now + DAY, "failed", sentence="It did not answer.")
    url = reverse("monitoring:pulls", args=[account.pk])
    page = client_of(sam).get(url, {"day": (now + DAY).date().isoformat()}).content.decode()
    assert reverse("monitoring:pull", args=[second.pk]) in page
    assert reverse("monitoring:pull", args=[first.pk]) not in page
    assert "It did not answer." in page
    everything = client_of(sam).get(url).content.decode()
    assert reverse("monitoring:pull", args=[first.pk]) in everything


def test_many_visits_are_paged(client_of, sam, account, visited, now):
    for n in range(60):
        visited(now + timedelta(minutes=n), "complete")
    url = reverse("monitoring:pulls", args=[account.pk])
    first = client_of(sam).get(url)
    assert len(first.context["pulls"]) == 50
    older = client_of(sam).get(url + first.context["older_url"])
    assert len(older.context["pulls"]) == 10
    assert older.context["older_url"] == ""


@pytest.mark.parametrize("query", ["day=soon", "day=0001-01-01", "day=9999-12-31"])
def test_a_day_that_is_none_does_not_exist(query, client_of, sam, account):
    assert client_of(sam).get(reverse("monitoring:pulls", args=[account.pk]) + f"?{query}").status_code == 404


@pytest.mark.parametrize("before", ["x", "²", "-1", "9" * 40, ""])
def test_a_wrong_mark_of_paging_shows_the_first_page(before, client_of, sam, account, visited, now):
    visited(now, "complete")
    page = client_of(sam).get(reverse("monitoring:pulls", args=[account.pk]), {"before": before})
    assert len(page.context["pulls"]) == 1


def test_a_visit_shows_how_a_bad_answer_began_and_never_as_markup(client_of, sam, account, visited, now):
    record = visited(now, "failed", sentence="It is not JSON.")
    Pull.objects.filter(pk=record.pk).update(bad_size=9, bad_sha256="ab" * 32, bad_start=b"<b>\xff\x00no")
    page = client_of(sam).get(reverse("monitoring:pull", args=[record.pk])).content.decode()
    assert "&lt;b&gt;\\xff" in page
    assert "ab" * 32 in page


def test_read_now_makes_the_account_due_and_sends_nothing(client_of, sam, on_record, rosa, monkeypatch):
    from celery import Celery
    from django.utils import timezone

    def refuse(*_, **__):
        raise AssertionError("a page must not send work")

    monkeypatch.setattr(Celery, "send_task", refuse)
    monkeypatch.setattr("celery.app.task.Task.apply_async", refuse)
    account = on_record(rosa, at=timezone.now() - DAY)
    watching.begin_watching(timezone.now())
    Watch.objects.update(next_check_at=timezone.now() + DAY)
    answer = client_of(sam).post(reverse("monitoring:read-now", args=[account.pk]), follow=True)
    assert "is read next" in answer.content.decode()
    assert Watch.objects.get().next_check_at <= timezone.now()


def test_read_now_says_why_not(client_of, sam, rosa, notice, now):
    account = declaring.declare(
        owner=rosa,
        kind=Account.Kind.PERSONAL,
        platform="mastodon",
        handle="a@prairie.example",
        notice=notice,
        by=rosa,
        at=now,
    )
    answer = client_of(sam).post(reverse("monitoring:read-now", args=[account.pk]), follow=True)
    assert "before that nothing is read" in answer.content.decode()


def test_the_days_end_with_today(now):
    days = coverage.days_until(now)
    assert (len(days), days[-1]) == (14, date(2026, 11, 17))
