"""Verifying: whether the ledger's chain holds, and whether each thing it names is still as it was sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol, cast

from django.apps import apps
from django.db.models import Model

from records.actions.sealing import GENESIS, first_broken
from records.models import LedgerEntry

AT_ONCE = 500
"""Entries whose things are read together."""


class Sealed(Protocol):
    """What an app's model offers so that its rows can be compared with their seals."""

    def sealed_digest(self) -> str:
        """SHA-256 in hex over the row as it is now, in the way that was sealed."""


@dataclass(frozen=True)
class Verdict:
    """What verifying came to. `broken` is the number of the first entry that does not hold, `why` says what is wrong.

    `last_hash` is that of the last entry, 64 zeros for an empty ledger.
    """

    entries: int
    last_hash: str
    broken: int | None
    why: str


def verify() -> Verdict:
    """Follow the whole chain, then compare every thing that was sealed with its digest. Nothing is written."""
    last = LedgerEntry.objects.order_by("n").last()
    entries, last_hash = LedgerEntry.objects.count(), last.entry_hash if last else GENESIS
    broken = first_broken()
    if broken is not None:
        return Verdict(entries, last_hash, broken, "it does not follow from the entry before it, or is missing")
    for n, why in _not_as_sealed():
        return Verdict(entries, last_hash, n, why)
    return Verdict(entries, last_hash, None, "")


def _not_as_sealed() -> Iterator[tuple[int, str]]:
    """The entries whose thing is gone, was changed, or does not say how it is sealed; in order, with the reason."""
    entries = LedgerEntry.objects.order_by("n").iterator(chunk_size=AT_ONCE)
    while some := list(islice(entries, AT_ONCE)):
        things = _things(some)
        for entry in some:
            why = _why_not(entry, things)
            if why:
                yield entry.n, why


def _why_not(entry: LedgerEntry, things: dict[str, Model]) -> str:
    thing = things.get(entry.subject)
    if thing is None:
        return f"{entry.subject} is gone"
    if not hasattr(thing, "sealed_digest"):
        return f"{entry.subject} does not say how it was sealed"
    return "" if cast(Sealed, thing).sealed_digest() == entry.digest else f"{entry.subject} was changed"


def _things(entries: list[LedgerEntry]) -> dict[str, Model]:
    """The rows that entries name as `app.model/id`, by that name; one query for each kind of thing."""
    wanted: dict[str, list[str]] = {}
    for entry in entries:
        label, _, pk = entry.subject.partition("/")
        wanted.setdefault(label, []).append(pk)
    found: dict[str, Model] = {}
    for label, keys in wanted.items():
        try:
            model = apps.get_model(label)
        except (LookupError, ValueError):
            continue
        rows = model._base_manager.select_related().filter(pk__in=[key for key in keys if key.isdecimal()])
        found |= {f"{label}/{row.pk}": row for row in rows}
    return found
