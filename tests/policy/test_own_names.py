"""A Commission of another city: its own names and its Service's count wherever Edmonton's do."""

from __future__ import annotations

import datetime as dt

import pytest

from accounts.models import Commission
from policy.actions.registers import current_engine
from policy.context import Context
from policy.engine import Engine
from policy.language.own_names import names_of
from policy.statement import Statement

DAY = dt.datetime(2026, 11, 17, tzinfo=dt.UTC)


def _personal(text: str) -> Statement:
    return Statement.of(text, posted_at=DAY, account_kind="personal")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("Harrow Bay Police Service",), ("Harrow Bay Police Service", "HBPS")),
        (("Harrow Bay Police Commission", "HBPC"), ("Harrow Bay Police Commission", "HBPC")),
        (("Policing of the Bay", " ", ""), ("Policing of the Bay",)),
    ],
)
def test_a_name_of_three_words_is_a_name_by_its_initials_too(names: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert names_of(*names) == found


def test_what_names_the_service_is_in_scope_only_where_it_is_the_service() -> None:
    waited = _personal("Waited an hour at the HBPS counter again.")
    assert not Engine(Context()).in_scope(waited)
    assert Engine(Context(service_names=names_of("Harrow Bay Police Service"))).in_scope(waited)
    assert not Engine(Context(service_names=names_of("Harrow Bay Police Service"))).in_scope(_personal("First frost."))


@pytest.mark.django_db
def test_the_first_visit_names_them_and_the_next_screening_knows() -> None:
    waited = _personal("Waited an hour at the HBPS counter again.")
    assert not current_engine().in_scope(waited)
    Commission.objects.create(
        name="Harrow Bay Police Commission",
        short_name="HBPC",
        service_name="Harrow Bay Police Service",
        contact="privacy@hbpc.example",
    )
    assert current_engine().in_scope(waited)
