"""The month's counts of guidance and training, at the edges of the month too."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from guidance import actions, figures

pytestmark = pytest.mark.django_db

EDMONTON = ZoneInfo("America/Edmonton")
START, END = datetime(2026, 10, 1, tzinfo=EDMONTON), datetime(2026, 11, 1, tzinfo=EDMONTON)
MOMENT = timedelta(seconds=1)


def test_requests_are_counted_by_kind_in_the_month_they_were_made(ask_as, omar):
    ask_as(omar, at=START - MOMENT)
    ask_as(omar, at=START)
    ask_as(omar, at=END - MOMENT, kind="training")
    ask_as(omar, at=END)
    assert figures.guidance_requests(START, END) == 1
    assert figures.training_requests(START, END) == 1


def test_a_withdrawn_request_is_not_counted(ask_as, omar):
    actions.withdraw(ask_as(omar, at=START), by=omar, at=START + MOMENT)
    assert figures.guidance_requests(START, END) == 0


def test_answers_count_in_the_month_they_were_given(ask_as, omar, dana):
    old = ask_as(omar, at=START - timedelta(days=10))
    actions.answer(old, words="Yes.", by=dana, at=START)
    actions.answer(ask_as(omar, at=END - MOMENT), words="Yes.", by=dana, at=END)
    assert figures.answered(START, END) == 1


def test_trainings_count_on_the_days_of_the_month(ask_as, omar, dana, now):
    for day in (date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 1)):
        asked = ask_as(omar, kind="training", at=START - timedelta(days=5))
        actions.record_training(asked, on=day, by=dana, at=now)
    assert figures.trainings_given(START, END) == 2


def test_the_median_is_in_days_and_none_without_answers(ask_as, omar, dana):
    assert figures.median_days_to_answer(START, END) is None
    for days in (1, 2, 9):
        actions.answer(ask_as(omar, at=START), words="Yes.", by=dana, at=START + timedelta(days=days))
    assert figures.median_days_to_answer(START, END) == 2.0
