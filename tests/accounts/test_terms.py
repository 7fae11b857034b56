"""Reading follows the term an account was approved in."""

from datetime import date, datetime, timedelta

import pytest

from accounts.actions import declaring, people
from accounts.errors import AlreadyDone, NotReady
from accounts.models import Term

pytestmark = pytest.mark.django_db


@pytest.fixture
def approved(rosa, dana, notice, now):
    account = declaring.declare(
        owner=rosa, kind="commissioner", platform="x", handle="@rosa", notice=notice, by=rosa, at=now
    )
    return declaring.approve(account, reason="Hers.", by=dana, at=now)


def ends(account):
    account.refresh_from_db()
    return account.watch_ends_at


def appoint(person, first, last, dana, now):
    return people.appoint(
        person, body=Term.Body.CITY, starts_on=first, ends_on=last, is_councillor=False, by=dana, at=now
    )


def test_a_term_that_follows_without_a_gap_carries_the_reading_on(approved, rosa, dana, now):
    appoint(rosa, date(2030, 1, 1), date(2031, 12, 31), dana, now)
    assert ends(approved) == datetime(2032, 1, 1, tzinfo=now.tzinfo)


def test_after_a_gap_nothing_is_read_without_a_new_approval(approved, rosa, dana, now):
    appoint(rosa, date(2030, 1, 2), date(2031, 12, 31), dana, now)
    assert ends(approved) == datetime(2030, 1, 1, tzinfo=now.tzinfo)


def test_correcting_an_old_term_leaves_the_present_reading_alone(approved, rosa, dana, now):
    old = appoint(rosa, date(2015, 1, 1), date(2016, 12, 31), dana, now)
    people.change_term(old, state=Term.State.ENDED, ends_on=date(2016, 6, 30), by=dana, at=now)
    assert ends(approved) == datetime(2030, 1, 1, tzinfo=now.tzinfo)


def test_a_term_that_ended_yesterday_stops_the_reading_and_a_correction_takes_it_up(approved, rosa, dana, now):
    yesterday = now.date() - timedelta(days=1)
    term = people.change_term(rosa.terms.get(), state=Term.State.ENDED, ends_on=yesterday, by=dana, at=now)
    assert ends(approved) == datetime(now.year, now.month, now.day, tzinfo=now.tzinfo)
    assert not type(approved).objects.watchable(now).exists()
    people.change_term(term, state=Term.State.ACTIVE, ends_on=date(2027, 6, 30), by=dana, at=now)
    assert ends(approved) == datetime(2027, 7, 1, tzinfo=now.tzinfo)


def test_a_last_day_in_summer_ends_at_midnight_of_summer_time(approved, rosa, dana, now):
    people.change_term(rosa.terms.get(), state=Term.State.ACTIVE, ends_on=date(2027, 7, 15), by=dana, at=now)
    assert ends(approved).astimezone(now.tzinfo).utcoffset() == timedelta(hours=-6)


def test_a_term_cannot_end_before_it_began_or_run_into_the_next(rosa, dana, now):
    term = rosa.terms.get()
    appoint(rosa, date(2030, 1, 1), date(2031, 12, 31), dana, now)
    with pytest.raises(NotReady):
        people.change_term(term, state=Term.State.ACTIVE, ends_on=date(2019, 1, 1), by=dana, at=now)
    with pytest.raises(AlreadyDone):
        people.change_term(term, state=Term.State.ACTIVE, ends_on=date(2030, 5, 1), by=dana, at=now)


def test_the_role_ends_with_the_term(rosa, dana, now):
    people.change_term(rosa.terms.get(), state=Term.State.ACTIVE, ends_on=date(2027, 6, 30), by=dana, at=now)
    grant = rosa.grants.get()
    assert grant.ends_on in (None, date(2027, 6, 30))
