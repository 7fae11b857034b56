"""The ledger: whoever alters, drops, swaps, inserts or cuts off entries is told the first number that does not hold."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.db import IntegrityError, transaction

from records.actions.sealing import GENESIS, Seal, entry_hash, first_broken, seal
from records.models import LedgerEntry, LedgerHead

SEAL = Seal("decision", "monitoring.decision/7", "ab" * 32)
NOON = datetime(2026, 11, 17, 19, 0, 0, 250, tzinfo=UTC)


def test_the_hash_of_an_entry_is_this_one_for_good():
    # Worked out apart from the code, with printf and sha256sum, from the canonical JSON:
    # ["000…",1,"decision",…] without spaces, the time as 2026-11-17T19:00:00.000250+00:00.
    assert entry_hash(GENESIS, 1, SEAL, NOON) == "257bb64c15d76a695936db8a783f4724638516d1c1176f9d13e5919b1661a599"


def test_the_zone_in_which_a_time_is_told_does_not_matter():
    assert entry_hash(GENESIS, 1, SEAL, NOON.astimezone(timezone(-timedelta(hours=7)))) == entry_hash(
        GENESIS, 1, SEAL, NOON
    )


@pytest.mark.parametrize(
    "other",
    [
        entry_hash("1" * 64, 1, SEAL, NOON),
        entry_hash(GENESIS, 2, SEAL, NOON),
        entry_hash(GENESIS, 1, Seal("report", SEAL.subject, SEAL.digest), NOON),
        entry_hash(GENESIS, 1, Seal(SEAL.kind, "monitoring.decision/8", SEAL.digest), NOON),
        entry_hash(GENESIS, 1, Seal(SEAL.kind, SEAL.subject, "ac" * 32), NOON),
        entry_hash(GENESIS, 1, SEAL, NOON + timedelta(microseconds=1)),
    ],
    ids=["previous", "number", "kind", "subject", "digest", "time"],
)
def test_everything_of_an_entry_is_in_its_hash(other):
    assert other != entry_hash(GENESIS, 1, SEAL, NOON)


def test_entries_are_numbered_and_each_holds_the_hash_of_the_one_before(ledger):
    assert [entry.n for entry in ledger] == [1, 2, 3, 4, 5]
    assert [entry.previous_hash for entry in ledger] == [GENESIS] + [entry.entry_hash for entry in ledger[:-1]]
    head = LedgerHead.objects.get()
    assert (head.n, head.entry_hash) == (5, ledger[-1].entry_hash)
    assert first_broken() is None
    assert first_broken(ledger) is None


def test_an_empty_ledger_holds_and_sealing_nothing_leaves_it_empty(db, now):
    assert seal([], at=now) == []
    assert not LedgerEntry.objects.exists()
    assert first_broken() is None


@pytest.mark.parametrize("n", [1, 3, 5])
@pytest.mark.parametrize("field", ["kind", "subject", "digest", "sealed_at", "previous_hash", "entry_hash"])
def test_an_altered_field_is_found_at_its_entry(ledger, tampering, field, n, now):
    tampering()
    LedgerEntry.objects.filter(n=n).update(**{field: {"sealed_at": now, "kind": "other"}.get(field, "f" * 64)})
    assert first_broken() == n


@pytest.mark.parametrize("n", [1, 3])
def test_a_dropped_entry_is_missed_at_its_number(ledger, tampering, n):
    tampering()
    LedgerEntry.objects.filter(n=n).delete()
    assert first_broken() == n


def test_a_cut_off_end_is_found_by_the_head(ledger, tampering):
    tampering()
    LedgerEntry.objects.filter(n__gt=3).delete()
    assert first_broken() == 4
    assert first_broken(ledger[:3]) is None


def test_an_emptied_ledger_is_found_by_the_head(ledger, tampering):
    tampering()
    LedgerEntry.objects.all().delete()
    assert first_broken() == 1


def test_a_ledger_without_its_head_does_not_hold(ledger):
    LedgerHead.objects.all().delete()
    assert first_broken() == 6


@pytest.mark.parametrize("change", [{"n": 4}, {"n": 6}, {"entry_hash": "f" * 64}])
def test_a_head_that_is_not_the_last_entry_is_found(ledger, change):
    LedgerHead.objects.update(**change)
    assert first_broken() == 6


def test_two_entries_that_changed_places_are_found_at_the_first(ledger, tampering):
    tampering()
    second, fourth = ledger[1], ledger[3]
    for entry, place in ((second, 4), (fourth, 2)):
        LedgerEntry.objects.filter(n=place).update(kind="moving", previous_hash=f"-{place}", entry_hash=f"-{place}")
        entry.n = place
    for entry in (second, fourth):
        entry.save()
    assert first_broken() == 2


def test_an_entry_put_in_between_is_found_where_it_stands(ledger, now):
    put_in = LedgerEntry(n=3, kind="note", subject="records.ledgerhead/9", digest="9" * 64, sealed_at=now)
    put_in.previous_hash = ledger[1].entry_hash
    put_in.entry_hash = entry_hash(put_in.previous_hash, 3, Seal("note", put_in.subject, put_in.digest), now)
    moved = ledger[2:]
    for entry in moved:
        entry.n += 1
    # The entry put in fits; the one after it no longer does.
    assert first_broken([*ledger[:2], put_in, *moved]) == 4


def test_an_entry_put_at_the_end_is_found_by_the_head(ledger, now):
    last = ledger[-1].entry_hash
    one = Seal("note", "records.ledgerhead/9", "9" * 64)
    LedgerEntry.objects.create(
        n=6, kind=one.kind, subject=one.subject, digest=one.digest, sealed_at=now, previous_hash=last,
        entry_hash=entry_hash(last, 6, one, now),
    )  # fmt: skip
    assert first_broken() == 7


def test_an_altered_entry_whose_own_hash_was_made_to_fit_is_found_at_the_next(ledger, tampering):
    tampering()
    entry = ledger[2]
    entry.digest = "f" * 64
    entry.entry_hash = entry_hash(
        entry.previous_hash, 3, Seal(entry.kind, entry.subject, entry.digest), entry.sealed_at
    )
    entry.save()
    assert first_broken() == 4


def test_without_putting_its_guard_aside_nobody_changes_an_entry(ledger):
    with pytest.raises(IntegrityError, match="a_ledger_entry_is_never_changed"), transaction.atomic():
        LedgerEntry.objects.update(kind="other")
    with pytest.raises(IntegrityError, match="a_ledger_entry_is_never_deleted"), transaction.atomic():
        LedgerEntry.objects.all().delete()


def test_what_cannot_be_sealed_leaves_nothing(ledger, now):
    LedgerHead.objects.update(n=3)  # so that the next number is taken
    with pytest.raises(IntegrityError), transaction.atomic():
        seal([SEAL], at=now)
    assert LedgerEntry.objects.count() == 5


def test_an_entry_under_another_number_is_found_at_its_place(ledger, tampering):
    tampering()
    LedgerEntry.objects.filter(n=5).update(n=7)
    assert first_broken() == 5
