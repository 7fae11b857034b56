"""Sealing: appending digests to the hash-chained ledger, and verifying the chain."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction

from records.models import LedgerEntry, LedgerHead

GENESIS = "0" * 64


@dataclass(frozen=True)
class Seal:
    """One thing to seal: what kind it is, which one (`app.model/id`), and the SHA-256 of its bytes in hex."""

    kind: str
    subject: str
    digest: str


def entry_hash(previous: str, n: int, seal: Seal, sealed_at: datetime) -> str:
    """SHA-256 in hex over the entry's canonical JSON; the time is written in UTC to the microsecond."""
    body = [
        previous,
        n,
        seal.kind,
        seal.subject,
        seal.digest,
        sealed_at.astimezone(UTC).isoformat(timespec="microseconds"),
    ]
    return hashlib.sha256(json.dumps(body, separators=(",", ":")).encode()).hexdigest()


def seal(seals: Sequence[Seal], *, at: datetime) -> list[LedgerEntry]:
    """Append one entry per seal, in order, in one transaction; returns the entries. An empty list appends nothing."""
    if not seals:
        return []
    # Without a savepoint: what cannot be sealed must not be kept either, so the caller's transaction fails with it.
    with transaction.atomic(savepoint=False):
        head = LedgerHead.objects.select_for_update().filter(id=1).first()
        if head is None:
            LedgerHead.objects.get_or_create(id=1)
            head = LedgerHead.objects.select_for_update().get(id=1)
        n, previous = head.n, head.entry_hash
        entries = []
        for one in seals:
            n += 1
            mark = entry_hash(previous, n, one, at)
            entries.append(
                LedgerEntry(
                    n=n,
                    kind=one.kind,
                    subject=one.subject,
                    digest=one.digest,
                    sealed_at=at,
                    previous_hash=previous,
                    entry_hash=mark,
                )
            )
            previous = mark
        LedgerEntry.objects.bulk_create(entries)
        head.n, head.entry_hash = n, previous
        head.save(update_fields=["n", "entry_hash"])
    return entries


def first_broken(entries: Iterable[LedgerEntry] | None = None) -> int | None:
    """The number of the first entry that does not follow from the one before it, or None when the chain holds.

    Without `entries` the whole ledger is read, and its last entry is compared with the head.
    """
    chain = LedgerEntry.objects.order_by("n").iterator() if entries is None else entries
    n, previous = 0, GENESIS
    for entry in chain:
        n += 1
        expected = entry_hash(previous, n, Seal(entry.kind, entry.subject, entry.digest), entry.sealed_at)
        if entry.n != n or entry.previous_hash != previous or entry.entry_hash != expected:
            return n
        previous = entry.entry_hash
    if entries is None:
        head = LedgerHead.objects.filter(id=1).first()
        if (head.n, head.entry_hash) != (n, previous) if head else n:
            return n + 1
    return None
