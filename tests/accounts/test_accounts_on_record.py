"""Declaring, approving, refusing and ending accounts."""

from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.actions import declaring, people
from accounts.errors import AlreadyDone, NotAllowed, NotReady
from accounts.models import Account, Notice, Term

pytestmark = pytest.mark.django_db


@pytest.fixture
def declared(rosa, notice, now):
    return declaring.declare(
        owner=rosa,
        kind=Account.Kind.COMMISSIONER,
        platform="mastodon",
        handle="@rosa@prairie.example",
        stable_id="prairie.example/1",
        notice=notice,
        by=rosa,
        at=now,
    )


def test_a_declaration_records_the_notice_and_its_date(declared, notice, now):
    assert (declared.state, declared.notice, declared.notice_given_at) == ("declared", notice, now)
    assert [period.handle for period in declared.handles.all()] == ["@rosa@prairie.example"]


def test_nobody_declares_for_somebody_else(omar, rosa, notice, now):
    with pytest.raises(NotAllowed):
        declaring.declare(
            owner=rosa, kind=Account.Kind.PERSONAL, platform="feed", handle="x", notice=notice, by=omar, at=now
        )


def test_a_notice_that_was_changed_must_be_read_again(rosa, notice, now):
    Notice.objects.create(version=2, text="New words.", issued_at=now)
    with pytest.raises(NotReady):
        declaring.declare(
            owner=rosa, kind=Account.Kind.PERSONAL, platform="feed", handle="x", notice=notice, by=rosa, at=now
        )


def test_one_profile_is_on_record_once(declared, omar, notice, now):
    with pytest.raises(AlreadyDone):
        declaring.declare(
            owner=omar,
            kind=Account.Kind.PERSONAL,
            platform="mastodon",
            handle="@other@prairie.example",
            stable_id="prairie.example/1",
            notice=notice,
            by=omar,
            at=now,
        )
    assert Account.objects.count() == 1


def test_an_approved_account_is_read_until_midnight_after_the_last_day_of_the_term(declared, dana, now):
    account = declaring.approve(declared, reason="She signs as a member.", by=dana, at=now)
    assert account.watch_ends_at == datetime(2030, 1, 1, tzinfo=now.tzinfo)
    watchable = Account.objects.watchable
    assert watchable(account.watch_ends_at - timedelta(seconds=1)).exists()
    assert not watchable(account.watch_ends_at).exists()


def test_a_shorter_term_ends_the_reading_earlier(declared, dana, admin, rosa, now):
    declaring.approve(declared, reason="She signs as a member.", by=dana, at=now)
    people.change_term(rosa.terms.get(), state=Term.State.ACTIVE, ends_on=date(2026, 12, 31), by=admin, at=now)
    declared.refresh_from_db()
    assert declared.watch_ends_at == datetime(2027, 1, 1, tzinfo=now.tzinfo)


def test_only_the_executive_director_approves_and_gives_a_reason(declared, sam, dana, now):
    with pytest.raises(NotAllowed):
        declaring.approve(declared, reason="Fine.", by=sam, at=now)
    with pytest.raises(NotReady):
        declaring.approve(declared, reason="  ", by=dana, at=now)
    declared.refresh_from_db()
    assert declared.state == "declared"


def test_a_refused_account_cannot_be_approved_later(declared, dana, now):
    declaring.refuse(declared, reason="Not hers.", by=dana, at=now)
    with pytest.raises(AlreadyDone):
        declaring.approve(declared, reason="After all.", by=dana, at=now)
    assert not Account.objects.watchable(now).exists()


def test_an_ended_account_is_not_read(declared, dana, rosa, now):
    declaring.approve(declared, reason="She signs as a member.", by=dana, at=now)
    declaring.end(declared, reason="Deleted it.", by=rosa, at=now)
    assert not Account.objects.watchable(now + timedelta(days=1)).exists()


def test_the_database_refuses_an_approval_without_a_notice(rosa, dana, now):
    with pytest.raises(IntegrityError, match="an_approved_account_has_a_notice_given_before"), transaction.atomic():
        Account.objects.create(
            owner=rosa,
            kind="personal",
            platform="feed",
            handle="x",
            state="approved",
            declared_by=rosa,
            declared_at=now,
            decided_by=dana,
            decided_at=now,
            decision_reason="Fine.",
            watch_ends_at=now,
        )


def test_a_new_handle_keeps_the_old_one_with_its_dates(declared, now):
    later = now + timedelta(days=3)
    declaring.rename(declared, handle="@rosa_l@prairie.example", at=later)
    assert [(h.handle, h.seen_until) for h in declared.handles.all()] == [
        ("@rosa@prairie.example", later),
        ("@rosa_l@prairie.example", None),
    ]
