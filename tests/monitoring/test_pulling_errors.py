"""How a visit ends when something goes wrong: in words, with nothing lost, and at a sensible time again."""

import hashlib
from datetime import timedelta

import pytest

from accounts.models import Account
from monitoring.actions import endings, pulling, watching
from monitoring.models import HostPause, Post, Pull, Watch
from monitoring.web import Web

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
RUBBISH = b"<html>Not what you asked for: a secret picnic"


class Even:
    """A chance that always comes out in the middle."""

    def random(self):
        return 0.5


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


@pytest.fixture
def failing(account, prairie, visit, now):
    """failing(status, headers, body) → the record of a visit whose second page was answered so."""
    prairie.add(*(f"Post {n}" for n in range(60)))

    def make(status, headers=(), body=b"{}", kind=None):
        if kind:
            Account.objects.filter(pk=account.pk).update(kind=kind)
        pages = []

        def fail_at_second_page():
            pages.append(1)
            if len(pages) == 2:
                prairie.faults.append((status, headers, body))

        prairie.on_page = fail_at_second_page
        return visit(account, now, chance=Even())

    return make


def test_a_host_that_asks_to_be_left_alone_is_paused_for_all_its_accounts(failing, on_record, omar, now):
    record = failing(429, {"Retry-After": "600"})
    assert (record.result, record.error, record.kept) == ("partial", "RateLimited", 40)
    assert "prairie.example" in record.sentence
    pause = HostPause.objects.get()
    assert pause.host == "prairie.example"
    assert timedelta(0) <= pause.until - now - timedelta(minutes=10) < timedelta(seconds=30)
    on_record(omar, stable_id="prairie.example/2", handle="omar@prairie.example")
    watching.begin_watching(now)
    Watch.objects.update(next_check_at=now)
    assert watching.claim(now + timedelta(minutes=9)) == []
    assert len(watching.claim(now + timedelta(minutes=11))) == 1
    assert Watch.objects.get(account__owner__name="Rosa Lindqvist").failures == 0


def test_after_a_redirect_the_host_that_spoke_is_paused_and_the_one_that_was_asked(account, prairie, fruits, now):
    here = ("127.0.0.1", prairie.server_port)
    web = Web(loopback={"prairie.example": here, "meadow.example": here})
    prairie.faults.append((302, {"Location": "https://meadow.example/api/v1/accounts/1/statuses"}, b""))
    prairie.faults.append((429, {"Retry-After": "600"}, b""))
    watching.begin_watching(now)
    record = pulling.pull(watching.claim_one(account.watch.pk, now), web=web, engine=fruits, at=now)
    assert record.error == "RateLimited"
    assert set(HostPause.objects.values_list("host", flat=True)) == {"prairie.example", "meadow.example"}
    Watch.objects.update(next_check_at=now)
    assert watching.claim(now + timedelta(minutes=9)) == []


def test_a_longer_pause_is_not_cut_short_by_a_shorter_one(account, now):
    watching.pause_host("prairie.example", now + HOUR)
    watching.pause_host("prairie.example", now + timedelta(minutes=1))
    assert HostPause.objects.get().until == now + HOUR


def test_trouble_of_the_server_is_tried_again_later_and_nothing_read_is_lost(failing, account, visit, now, prairie):
    record = failing(502)
    assert (record.result, record.error, record.kept) == ("partial", "Transient", 40)
    watch = account.watch
    assert (watch.failures, watch.needs_person, watch.cursor) == (1, "", {"min_id": "1039"})
    prairie.on_page = lambda: None
    assert visit(account, now + HOUR).kept == 20
    watch.refresh_from_db()
    assert watch.failures == 0


def test_the_wait_doubles_with_each_failure_up_to_a_day(account, prairie, visit, now):
    waits = []
    for n in range(14):
        prairie.faults = [(500, {}, b"{}")]
        at = now + n * 2 * timedelta(days=1)
        visit(account, at, chance=Even())
        waits.append((Watch.objects.get().next_check_at - at) / timedelta(minutes=0.75))
    assert [round(wait) for wait in waits[:4]] == [2, 4, 8, 16]
    assert round(waits[-1]) == 24 * 60


def test_chance_scatters_the_next_visit_within_its_bounds(account, prairie, visit, now):
    class Least:
        def random(self):
            return 0.0

    prairie.faults = [(500, {}, b"{}")]
    visit(account, now, chance=Least())
    assert timedelta(0) <= Watch.objects.get().next_check_at - now - timedelta(minutes=1) < timedelta(seconds=10)


@pytest.mark.parametrize(("status", "error"), [(401, "AuthNeeded"), (403, "AuthNeeded"), (410, "AccountGone")])
def test_what_only_a_person_can_mend_is_put_before_one(status, error, failing, account, now):
    record = failing(status)
    assert record.error == error
    watch = account.watch
    assert watch.needs_person == record.sentence != ""
    assert watch.next_check_at - now > timedelta(hours=20)


def test_an_answer_that_cannot_be_read_is_kept_in_part_for_whoever_looks_into_it(failing, account):
    record = failing(200, body=RUBBISH)
    assert (record.result, record.error, record.kept) == ("partial", "BadData", 40)
    assert (record.bad_size, record.bad_sha256) == (len(RUBBISH), hashlib.sha256(RUBBISH).hexdigest())
    assert bytes(record.bad_start) == RUBBISH
    assert account.watch.needs_person


def test_of_a_personal_account_only_size_and_digest_of_a_bad_answer_are_kept(failing):
    record = failing(200, body=RUBBISH, kind=Account.Kind.PERSONAL)
    assert record.bad_sha256 == hashlib.sha256(RUBBISH).hexdigest()
    assert bytes(record.bad_start) == b""


def test_a_body_of_50_mb_is_refused_in_words(failing):
    record = failing(200, body=b" " * 50_000_000)
    assert (record.error, record.kept) == ("Refused", 40)
    assert "larger than 5 MB" in record.sentence


def test_a_lost_cursor_is_followed_by_a_full_reading(account, prairie, visit, now):
    prairie.add("One", "Two")
    visit(account, now)
    Watch.objects.update(cursor={"min_id": "?"})
    record = visit(account, now + HOUR)
    assert (record.result, record.error) == ("failed", "CursorLost")
    record = visit(account, now + 2 * HOUR)
    assert (record.result, record.known, record.kept) == ("complete", 2, 0)


def test_an_unforeseen_error_ends_in_the_record_without_its_text(account, prairie, visit, now, monkeypatch, caplog):
    prairie.add("One")

    def break_down(*_, **__):
        raise KeyError("the words of a post")

    monkeypatch.setattr(pulling, "keep", break_down)
    record = visit(account, now)
    assert (record.result, record.error, record.pages) == ("failed", "KeyError", 0)
    assert "test_pulling_errors.py" in record.sentence
    assert "words of a post" not in record.sentence + caplog.text
    assert account.watch.lease_token == ""


def test_a_success_takes_back_what_waited_for_a_person(account, prairie, visit, now):
    prairie.faults = [(401, {}, b"{}")]
    visit(account, now)
    assert Watch.objects.get().needs_person
    visit(account, now + HOUR)
    assert Watch.objects.get().needs_person == ""


def test_the_platform_may_ask_for_a_longer_wait_but_not_for_more_than_a_day(settings):
    asked = endings.complete(timedelta(hours=5)).wait
    assert asked == timedelta(hours=5)
    assert endings.complete(timedelta(days=365)).wait == timedelta(days=1)
    assert endings.complete(timedelta(seconds=1)).wait == endings.complete(None).wait == settings.PULL_EVERY


def test_a_visit_that_broke_off_is_closed_when_the_account_is_freed(account, prairie, web, fruits, visit, now):
    prairie.add("One")
    watching.begin_watching(now)
    begun = pulling.begin(watching.claim_one(account.watch.pk, now), now)
    assert begun.pull.result == "running"
    later = now + 2 * watching.LEASE
    assert watching.free_lost(later) == 1
    record = Pull.objects.get()
    assert (record.result, record.error) == ("failed", "BrokenOff")
    assert visit(account, later).kept == 1
    assert Post.objects.count() == 1
