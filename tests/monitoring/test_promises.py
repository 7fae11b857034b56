"""What the database itself refuses, whoever writes: pulls that nothing permits, changes to evidence, unknown states."""

import re
from datetime import timedelta
from importlib import import_module

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from accounts.actions import declaring
from accounts.models import Account, Person
from monitoring.actions import reviewing
from monitoring.models import Case, CaseEvent, Decision, PostVersion, Pull
from records.models import LedgerEntry

HOUR = timedelta(hours=1)
MADE_BY = [
    "monitoring.migrations.0002_what_the_database_refuses",
    "policy.migrations.0003_what_the_rules_keep",
    "records.migrations.0002_entries_are_only_added",
]
PROMISES = {name for module in MADE_BY for name in import_module(module).PROMISES}

pytestmark = pytest.mark.django_db


def triggers():
    """Every trigger of the test database, by its name."""
    known = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'",
    }
    with connection.cursor() as cursor:
        cursor.execute(known[connection.vendor])
        return {name for (name,) in cursor.fetchall()}


def test_every_promise_stands_in_the_database():
    """A migration that alters such a table on SQLite loses its triggers: it must make them again."""
    assert len(PROMISES) == 16
    assert triggers() == PROMISES


@pytest.mark.django_db(transaction=True)
def test_emptying_the_database_between_tests_leaves_every_promise(flagged, rosa):
    flagged(rosa)
    call_command("flush", interactive=False, verbosity=0)
    assert not Person.objects.exists()
    assert triggers() == PROMISES


def pull_of(account, **changed):
    """Write the row of a pull as no action would, from the account's own values."""
    facts = {
        "notice_given_at": account.notice_given_at,
        "approved_at": account.decided_at,
        "watch_ends_at": account.watch_ends_at,
        "started_at": account.decided_at,
    }
    with transaction.atomic():
        return Pull.objects.create(account=account, **facts | changed)


def test_a_pull_of_a_declared_account_is_refused_whatever_times_are_invented(rosas_account, now):
    account = Account.objects.get(**rosas_account)
    invented = {"notice_given_at": now, "approved_at": now, "started_at": now + HOUR}
    for end in (None, now + 2 * HOUR):
        with pytest.raises(IntegrityError, match="a_pull_"):
            pull_of(account, watch_ends_at=end, **invented)


@pytest.mark.parametrize("state", ["ended", "refused", "declared"])
def test_a_pull_is_of_an_account_that_is_approved_now(on_record, rosa, dana, now, state):
    account = on_record(rosa)
    assert pull_of(account, ended_at=now, result="complete").pk
    if state == "ended":
        declaring.end(account, reason="Closed.", by=dana, at=now)
    Account.objects.filter(pk=account.pk).update(state=state)
    with pytest.raises(IntegrityError, match="a_pull_is_of_an_approved_account"):
        pull_of(account)


@pytest.mark.parametrize(
    "invented",
    [
        lambda a: {"watch_ends_at": None, "started_at": a.watch_ends_at + HOUR},
        lambda a: {"watch_ends_at": a.watch_ends_at + 2 * HOUR, "started_at": a.watch_ends_at + HOUR},
        lambda a: {"notice_given_at": a.notice_given_at - HOUR},
        lambda a: {"approved_at": a.decided_at - HOUR, "started_at": a.decided_at - HOUR},
    ],
)
def test_a_pull_carries_its_accounts_own_times(on_record, rosa, invented):
    account = on_record(rosa)
    with pytest.raises(IntegrityError, match=r"a_pull_carries_what_permits_it|a_pull_without_an_end"):
        pull_of(account, **invented(account))


def test_a_pull_after_the_term_is_refused(on_record, rosa):
    account = on_record(rosa)
    with pytest.raises(IntegrityError, match="a_pull_precedes_the_end_of_the_term"):
        pull_of(account, started_at=account.watch_ends_at)


def test_what_permits_a_pull_is_never_changed_and_its_counters_are(on_record, rosa, omar, now):
    account = on_record(rosa)
    other = on_record(omar, stable_id="meadow.example/1", handle="@omar@meadow.example")
    record = pull_of(account)
    moved = account.watch_ends_at + HOUR
    for change in (
        {"watch_ends_at": moved},
        {"watch_ends_at": None},
        {"started_at": now + HOUR},
        {"approved_at": now - HOUR},
        {"notice_given_at": now - HOUR},
        {"account": other},
    ):
        with pytest.raises(IntegrityError, match="what_permits_a_pull_is_never_changed"), transaction.atomic():
            Pull.objects.filter(pk=record.pk).update(**change)
    record.read, record.ended_at, record.result = 3, now, "complete"
    record.save()
    assert Pull.objects.get().read == 3


@pytest.mark.parametrize(
    ("model", "change", "name"),
    [
        (Decision, {"reason": "Another"}, "a_decision_is_never"),
        (CaseEvent, {"detail": "Another"}, "a_step_of_a_case_is_never"),
        (PostVersion, {"text": "Another"}, "a_version_of_a_post_is_never"),
        (LedgerEntry, {"digest": "0" * 64}, "a_ledger_entry_is_never"),
    ],
)
def test_evidence_is_only_ever_added(flagged, rosa, sam, now, model, change, name):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    verdicts = dict.fromkeys(case.findings.values_list("pk", flat=True), "no_concern")
    reviewing.decide(
        case, version=case.version, token=case.claim_token, verdicts=verdicts, outcome="no_concern",
        reason="About fruit.", by=sam, at=now,
    )  # fmt: skip
    before = list(model.objects.order_by("pk").values())
    assert before
    with pytest.raises(IntegrityError, match=f"{name}_changed"), transaction.atomic():
        model.objects.update(**change)
    with pytest.raises(IntegrityError, match=f"{name}_deleted"), transaction.atomic():
        model.objects.filter(pk=model.objects.latest("pk").pk)._raw_delete(using="default")
    assert list(model.objects.order_by("pk").values()) == before


@pytest.mark.parametrize(
    ("model", "change"),
    [(Account, {"state": "paused"}), (Account, {"kind": "staff"}), (Case, {"state": "lost"})],
)
def test_a_state_or_kind_nobody_knows_is_refused(flagged, rosa, model, change):
    flagged(rosa)
    [field] = change
    with pytest.raises(IntegrityError, match=rf"has_a_known_{field}"), transaction.atomic():
        model.objects.update(**change)


def test_the_promises_are_sentences_of_their_own():
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+){3,}", name) for name in PROMISES)
