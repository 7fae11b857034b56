"""An instant is shown in Edmonton time, in words, with the exact instant beside it."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template

NOW = datetime(2026, 11, 17, 16, 0, tzinfo=UTC)  # a Tuesday, 09:00 in Edmonton


def drawn(at: datetime | date | None, form: str = "moment", now: datetime | None = NOW) -> str:
    template = Template('{% load when %}{% when at "' + form + '" %}')
    return template.render(Context({"at": at} | ({"now": now} if now else {}))).strip()


def words(html: str) -> str:
    return html.partition(">")[2].partition("<")[0]


def test_an_instant_is_told_in_edmonton_time() -> None:
    assert words(drawn(datetime(2026, 11, 18, 2, 42, tzinfo=UTC))) == "17 Nov, 19:42"


def test_the_exact_instant_stands_beside_the_words() -> None:
    html = drawn(datetime(2026, 11, 18, 2, 42, 7, tzinfo=UTC))
    assert 'datetime="2026-11-17T19:42:07-07:00"' in html
    assert 'title="Tuesday, 17 November 2026, 19:42:07 Edmonton time (UTC-0700)"' in html


def test_summer_time_is_kept_apart() -> None:
    assert "T12:00:00-06:00" in drawn(datetime(2026, 7, 1, 18, 0, tzinfo=UTC))


def test_the_year_is_told_when_it_is_another_or_unknown() -> None:
    assert words(drawn(datetime(2025, 11, 17, 16, 0, tzinfo=UTC))) == "17 Nov 2025, 09:00"
    assert words(drawn(NOW, now=None)) == "17 Nov 2026, 09:00"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (10, "10 Nov, 10:00"),
        (11, "on Wednesday, 10:00"),
        (16, "yesterday, 10:00"),
        (17, "today, 10:00"),
        (18, "tomorrow, 10:00"),
        (23, "Monday, 10:00"),
        (24, "24 Nov, 10:00"),
    ],
)
def test_a_near_day_has_a_name(day: int, expected: str) -> None:
    assert words(drawn(datetime(2026, 11, day, 17, 0, tzinfo=UTC), "near")) == expected


def test_a_near_day_is_counted_from_edmonton_midnight() -> None:
    late_evening = datetime(2026, 11, 18, 6, 59, tzinfo=UTC)
    assert words(drawn(late_evening, "near")) == "today, 23:59"
    assert words(drawn(datetime(2026, 11, 18, 7, 1, tzinfo=UTC), "near")) == "tomorrow, 00:01"


@pytest.mark.parametrize(
    ("day", "expected"), [(18, "end of today"), (19, "end of tomorrow"), (21, "end of Friday"), (30, "end of 29 Nov")]
)
def test_midnight_is_the_end_of_the_day_before(day: int, expected: str) -> None:
    assert words(drawn(datetime(2026, 11, day, 7, 0, tzinfo=UTC), "near")) == expected


def test_without_now_a_near_day_is_a_date() -> None:
    assert words(drawn(NOW, "near", now=None)) == "17 Nov 2026, 09:00"


def test_a_date_is_told_without_a_time() -> None:
    assert words(drawn(date(2026, 11, 17))) == "17 Nov 2026"
    assert words(drawn(NOW, "day")) == "17 Nov 2026"


def test_no_instant_is_a_dash() -> None:
    assert drawn(None) == "–"
