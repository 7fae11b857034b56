"""Personal accounts: what does not touch the Commission is dropped in memory; only counters remain."""

import json
import logging
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection

from accounts.models import Account
from monitoring.actions import screening
from monitoring.models import Post, PostVersion, Watch
from policy.rule import Condition
from tests.monitoring.rules import FRUITS, engine_of, fruit

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
MARK = "zucchini"


@pytest.fixture
def personal(on_record, omar):
    return on_record(omar, Account.Kind.PERSONAL)


def whole_database():
    """Everything that any table of the product holds, as text."""
    with connection.cursor() as cursor:
        for table in {model._meta.db_table for model in apps.get_models(include_auto_created=True)}:
            cursor.execute(f'SELECT * FROM "{table}"')
            for row in cursor.fetchall():
                yield f"{table}: {[bytes(cell) if isinstance(cell, memoryview) else cell for cell in row]}"


def test_a_thousand_posts_out_of_scope_leave_no_row_and_no_word(personal, prairie, visit, now, caplog):
    caplog.set_level(logging.DEBUG)
    prairie.add(*(f"Bread {n} and {MARK} marmalade" for n in range(1000)))
    record = visit(personal, now, pages=26)
    assert (record.result, record.read, record.out_of_scope, record.kept) == ("complete", 1000, 1000, 0)
    assert not Post.objects.exists()
    assert [row for row in whole_database() if MARK in row.lower()] == []
    assert MARK not in caplog.text.lower()
    assert MARK not in " ".join(str(vars(line)) for line in caplog.records).lower()


def test_what_touches_the_commission_is_kept_and_screened(personal, prairie, visit, now):
    prairie.add("Bread", "The orchard and marmalade", "More bread")
    record = visit(personal, now)
    assert (record.read, record.kept, record.out_of_scope, record.found) == (3, 1, 2, 1)
    assert PostVersion.objects.get().text == "The orchard and marmalade"


def test_a_commissioners_declared_account_is_kept_whole(on_record, rosa, prairie, visit, now):
    prairie.add("Bread", "The orchard")
    assert visit(on_record(rosa), now).kept == 2


def test_an_edit_that_leaves_the_scope_is_seen_but_not_kept(personal, prairie, visit, now):
    [number] = prairie.add("The orchard")
    visit(personal, now)
    prairie.posts[number]["content"] = f"<p>{MARK}</p>"
    record = visit(personal, now + 7 * HOUR)
    assert (record.edited, record.kept, record.out_of_scope) == (1, 0, 1)
    assert Post.objects.get().availability == "edited"
    assert [row for row in whole_database() if MARK in row.lower()] == []


def test_a_gate_that_errs_keeps_nothing_and_loses_nothing(personal, prairie, visit, now, caplog):
    caplog.set_level(logging.DEBUG)
    prairie.add(f"The orchard and {MARK}")

    def err(reading):
        raise ValueError(reading.statement.segments[0].text)

    broken = fruit("orchard", reads="scope", guideline="4", sees=Condition("errs", err))
    record = visit(personal, now, engine=engine_of(*FRUITS[:3], broken))
    assert (record.result, record.error, record.kept, record.out_of_scope) == ("failed", "Undecidable", 0, 0)
    assert "was not kept" in record.sentence
    assert MARK not in json.dumps(list(whole_database())).lower() + caplog.text.lower()
    assert Watch.objects.get().needs_person
    assert visit(personal, now + HOUR).kept == 1


def test_the_kinds_of_accounts_are_the_kinds_the_rules_know():
    from policy.statement import KINDS

    assert set(Account.Kind.values) == set(KINDS)


def test_the_error_of_a_gate_carries_no_cause(fruits, personal, now):
    class Broken:
        def in_scope(self, statement):
            raise ValueError(statement.segments[0].text)

    version = PostVersion(post=Post(account=personal, kind="post", first_seen_at=now), text=MARK)
    with pytest.raises(screening.Undecidable) as raised:
        screening.in_scope(version, Broken())
    assert MARK not in str(raised.value)
    assert raised.value.__suppress_context__
