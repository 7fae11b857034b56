"""Pulling: what a visit keeps, where it goes on, and what it leaves in the record."""

from datetime import datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.actions import declaring
from accounts.models import Account
from monitoring.actions import pulling, watching
from monitoring.models import Case, Post, PostVersion, ProfileVersion, Pull, Unscreened, Watch
from records.actions.sealing import first_broken
from records.models import LedgerEntry

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


def test_every_post_is_kept_once_with_its_bytes_and_sealed(account, prairie, visit, now):
    prairie.add(*(f"Post {n}" for n in range(90)))
    record = visit(account, now)
    assert (record.result, record.read, record.kept, record.pages) == ("complete", 90, 90, 4)
    version = PostVersion.objects.select_related("post").get(text="Post 7")
    assert version.post.url == "https://prairie.example/@rosa/1007"
    assert version.raw_sha256
    assert b"Post 7" in bytes(version.raw)
    entry = LedgerEntry.objects.get(subject=f"monitoring.postversion/{version.pk}")
    assert entry.digest == version.sealed_digest()
    assert first_broken() is None
    assert not Unscreened.objects.exists()


def test_the_next_visit_begins_where_the_last_one_ended(account, prairie, visit, now):
    prairie.add(*(f"Post {n}" for n in range(50)))
    visit(account, now)
    prairie.add("One more")
    record = visit(account, now + HOUR)
    assert (record.read, record.kept, record.known) == (1, 1, 0)
    assert Post.objects.count() == 51


def test_a_visit_stops_after_its_pages_and_the_next_one_goes_on(account, prairie, visit, now):
    prairie.add(*(f"Post {n}" for n in range(100)))
    record = visit(account, now, pages=1)
    assert (record.result, record.kept, record.error) == ("partial", 40, "")
    watch = account.watch
    assert watch.next_check_at <= now + timedelta(seconds=30)
    assert watch.complete_at is None
    assert visit(account, now + HOUR).kept == 60
    watch.refresh_from_db()
    assert watch.complete_at == now + HOUR


def test_a_full_reading_from_the_start_keeps_nothing_twice(account, prairie, visit, now):
    prairie.add("One", "Two")
    visit(account, now)
    Watch.objects.update(cursor={})
    record = visit(account, now + HOUR)
    assert (record.read, record.kept, record.known) == (2, 0, 2)
    assert PostVersion.objects.count() == 2


def test_an_edit_is_a_new_version_and_the_first_one_stays(account, prairie, visit, now):
    [number] = prairie.add("Toast")
    visit(account, now)
    prairie.posts[number] |= {"content": "<p>Toast with marmalade</p>", "edited_at": "2026-11-17T16:30:00.000Z"}
    record = visit(account, now + 7 * HOUR)
    assert (record.rechecked, record.edited, record.kept) == (1, 1, 0)
    assert [version.text for version in PostVersion.objects.all()] == ["Toast", "Toast with marmalade"]
    assert Post.objects.get().availability == "edited"
    assert Case.objects.get().opened_at >= now + 7 * HOUR


def test_more_favourites_are_no_edit(account, prairie, visit, now):
    [number] = prairie.add("Toast")
    visit(account, now)
    prairie.posts[number] |= {"favourites_count": 400}
    assert visit(account, now + 7 * HOUR).edited == 0
    assert PostVersion.objects.count() == 1


def test_a_post_is_no_longer_available_after_two_looks_hours_apart(account, prairie, visit, now):
    [number] = prairie.add("Toast")
    visit(account, now)
    del prairie.posts[number]
    assert visit(account, now + 7 * HOUR).gone == 0
    assert Post.objects.get().availability == "live"
    visit(account, now + 8 * HOUR)
    assert Post.objects.get().availability == "live"
    assert visit(account, now + 11 * HOUR).gone == 1
    post = Post.objects.get()
    assert post.availability == "gone"
    assert post.versions.get().text == "Toast"


def test_a_post_that_was_missed_once_and_is_back_is_not_gone(account, prairie, visit, now):
    [number] = prairie.add("Toast")
    visit(account, now)
    held = prairie.posts.pop(number)
    visit(account, now + 7 * HOUR)
    prairie.posts[number] = held
    visit(account, now + 11 * HOUR)
    post = Post.objects.get()
    assert (post.availability, post.gone_seen_at) == ("live", None)


def test_posts_of_months_ago_are_looked_at_again_only_while_a_case_waits(account, prairie, visit, now):
    prairie.add("Toast", "Toast with marmalade")
    visit(account, now)
    Post.objects.update(first_seen_at=now - timedelta(days=60))
    assert visit(account, now + 7 * HOUR).rechecked == 1


def test_a_new_handle_is_the_same_account(account, prairie, visit, now):
    prairie.profile["acct"] = "rosa_l"
    visit(account, now)
    account.refresh_from_db()
    assert account.handle == "@rosa_l@prairie.example"
    assert [period.handle for period in account.handles.all()] == ["@rosa@prairie.example", "@rosa_l@prairie.example"]


def test_a_profile_is_kept_when_it_changes(account, prairie, visit, now):
    visit(account, now)
    visit(account, now + HOUR)
    assert ProfileVersion.objects.count() == 1
    prairie.profile["note"] = "<p>Write to the Commission's office.</p>"
    visit(account, now + 2 * HOUR)
    assert [profile.bio for profile in ProfileVersion.objects.all()] == [
        "Write to the Commission's office.",
        "A Commissioner.",
    ]


def test_nothing_is_kept_of_a_personal_accounts_profile(on_record, omar, visit, now):
    visit(on_record(omar, Account.Kind.PERSONAL), now)
    assert not ProfileVersion.objects.exists()


def test_an_account_that_moved_is_read_on_and_a_person_is_told(account, prairie, visit, now):
    prairie.add("Goodbye")
    prairie.profile["moved"] = {"url": "https://elsewhere.example/@rosa"}
    record = visit(account, now)
    assert (record.result, record.kept) == ("complete", 1)
    assert "elsewhere.example/@rosa" in account.watch.needs_person


def test_a_suspended_account_waits_for_a_person(account, prairie, visit, now):
    prairie.profile["suspended"] = True
    record = visit(account, now)
    assert (record.result, record.error) == ("failed", "AccountGone")
    assert "suspended" in account.watch.needs_person


@pytest.mark.parametrize("kind", [Account.Kind.COMMISSIONER, Account.Kind.PERSONAL])
def test_an_account_is_never_read_before_its_approval(kind, rosa, notice, visit, prairie, now):
    account = declaring.declare(
        owner=rosa,
        kind=kind,
        platform="mastodon",
        handle="rosa@prairie.example",
        stable_id="prairie.example/1",
        notice=notice,
        by=rosa,
        at=now,
    )
    assert watching.begin_watching(now) == 0
    watch = Watch.objects.create(account=account, host="prairie.example", next_check_at=now)
    assert watching.claim(now) == []
    forced = watching.claim_one(watch.pk, now)
    assert pulling.pull(forced, web=None, engine=None, at=now) is None
    assert prairie.asked == []
    watch.refresh_from_db()
    assert watch.lease_token == ""


def test_reading_stops_at_midnight_after_the_last_day_of_the_term(account, visit, now, prairie):
    prairie.add("Late")
    end = datetime(2030, 1, 1, tzinfo=now.tzinfo)
    assert visit(account, end - timedelta(seconds=1)).kept == 1
    watch = account.watch
    Watch.objects.update(next_check_at=now)
    assert watching.claim(end) == []
    prairie.asked.clear()
    assert pulling.pull(watching.claim_one(watch.pk, end), web=None, engine=None, at=end) is None
    assert prairie.asked == []


def test_an_account_ended_in_mid_visit_keeps_no_further_page(account, prairie, visit, dana, now, monkeypatch):
    prairie.add(*(f"Post {n}" for n in range(80)))
    original = pulling._keep_page

    def keep_then_end(visit_, batch, engine):
        original(visit_, batch, engine)
        if visit_.pull.pages == 1:
            declaring.end(account, reason="Closed.", by=dana, at=now)

    monkeypatch.setattr(pulling, "_keep_page", keep_then_end)
    record = visit(account, now)
    assert (record.result, record.kept, record.error) == ("partial", 40, "NotAllowedNow")
    assert "ended" in record.sentence


def raw_pull(account, **changed):
    facts = {
        "notice_given_at": account.notice_given_at,
        "approved_at": account.decided_at,
        "watch_ends_at": account.watch_ends_at,
        "started_at": account.decided_at,
    }
    return Pull.objects.create(account=account, **facts | changed)


@pytest.mark.parametrize(
    ("changed", "promise"),
    [
        (lambda a: {"started_at": a.notice_given_at - timedelta(seconds=1)}, "a_pull_follows_notice_and_approval"),
        (lambda a: {"started_at": a.watch_ends_at}, "a_pull_precedes_the_end_of_the_term"),
        (lambda a: {"notice_given_at": None}, "notice_given_at|a_pull_carries"),
        (lambda a: {"approved_at": None}, "approved_at|a_pull_carries"),
    ],
)
def test_the_database_refuses_a_pull_that_nothing_permits(account, changed, promise):
    assert account.watch_ends_at == datetime(2030, 1, 1, tzinfo=account.decided_at.tzinfo)
    with pytest.raises(IntegrityError, match=promise), transaction.atomic():
        raw_pull(account, **changed(account))
    assert raw_pull(account).pk


def test_a_stale_token_writes_nothing(account, prairie, web, fruits, now):
    prairie.add("One")
    watching.begin_watching(now)
    stale = watching.claim_one(account.watch.pk, now)
    later = now + watching.LEASE
    watching.free_lost(later)
    assert watching.claim_one(account.watch.pk, later)
    assert pulling.pull(stale, web=web, engine=fruits, at=later) is None
    assert not Post.objects.exists()
    assert not Pull.objects.exists()


def test_a_worker_overtaken_in_mid_visit_keeps_no_further_page(account, prairie, web, fruits, now, monkeypatch):
    prairie.add(*(f"Post {n}" for n in range(80)))
    watching.begin_watching(now)
    slow = watching.claim_one(account.watch.pk, now)
    original = pulling._keep_page

    def overtaken_after_one_page(visit_, batch, engine):
        if visit_.pull.pages == 1:
            Watch.objects.update(lease_token="another")
        original(visit_, batch, engine)

    monkeypatch.setattr(pulling, "_keep_page", overtaken_after_one_page)
    pulling.pull(slow, web=web, engine=fruits, at=now)
    assert Post.objects.count() == 40
    watch = Watch.objects.get()
    assert (watch.lease_token, watch.cursor) == ("another", {"min_id": "1039"})


def test_a_worker_overtaken_just_before_it_finishes_changes_nothing(account, prairie, visit, now, monkeypatch):
    prairie.add("One")
    original = pulling.finish
    later = now + watching.LEASE

    def overtaken(visit_, ending, chance):
        Watch.objects.update(lease_token="another", lease_until=later, next_check_at=later)
        return original(visit_, ending, chance)

    monkeypatch.setattr(pulling, "finish", overtaken)
    record = visit(account, now)
    watch = Watch.objects.get()
    assert (watch.lease_token, watch.lease_until, watch.next_check_at) == ("another", later, later)
    assert watch.complete_at is None
    assert (record.result, record.ended_at) == ("running", None)  # whoever overtook it closes the record


def test_a_page_costs_at_most_25_queries(account, prairie, visit, now, django_assert_max_num_queries, monkeypatch):
    prairie.add(*(f"Post {n} with marmalade" if n % 10 == 0 else f"Post {n}" for n in range(40)))
    original = pulling._keep_page
    counted = []

    def measured(visit_, batch, engine):
        with django_assert_max_num_queries(25) as asked:
            original(visit_, batch, engine)
        counted.append(len(asked))

    monkeypatch.setattr(pulling, "_keep_page", measured)
    assert visit(account, now).kept == 40
    assert Case.objects.count() == 4
    assert counted[0] > counted[1]
