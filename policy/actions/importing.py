"""Importing a register: what would change is shown first, counts only when confirmed, and nothing is deleted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from policy.actions.catalogue import Entry, Register
from policy.actions.registers import lock_registers
from policy.actions.rows import Row
from policy.errors import EntryRefused, FileRefused, NeedsConfirmation, RegisterChanged
from policy.models import RegisterImport

MOST_ENDED = 0.2
"""The share of a register that may end without a person saying that this is right (DOMAIN.md §4)."""


@dataclass(frozen=True)
class Change:
    """An entry that is on record and differs: its new values by field, and the differences in words."""

    entry: Entry
    values: dict[str, Any]
    words: str


@dataclass(frozen=True)
class Preview:
    """What an import would do. With a `warning` a person has to confirm it; `digest` names exactly this preview."""

    register: Register
    added: tuple[Row, ...]
    changed: tuple[Change, ...]
    ended: tuple[Entry, ...]
    unchanged: int
    since: date | None
    warning: str = ""
    digest: str = ""

    @property
    def changes_something(self) -> bool:
        return bool(self.added or self.changed or self.ended)

    def added_entries(self) -> list[Entry]:
        """The new entries as they would be stored."""
        return [self.register.model(**row.values) for row in self.added]

    def last_day(self, entry: Any, at: datetime) -> date:
        """The last day of an entry that ends: the one before the list counts, but none before its own first."""
        last_day = (self.since or timezone.localdate(at)) - timedelta(days=1)
        return max(last_day, entry.valid_from) if entry.valid_from else last_day


def preview(
    register: Register, rows: Sequence[Row], *, at: datetime, group: str = "", since: date | None = None
) -> Preview:
    """What importing these rows would add, change, end and leave. Nothing is written.

    `since` is the first day that counts for new names; without it they count from today, or, where the register
    holds nobody of their body or election yet, without a limit. Raises FileRefused when there is nothing to import.
    """
    if not rows and not register.complete:
        raise FileRefused("The file is empty: there is nothing to import.")
    today = timezone.localdate(at)
    known = _known(register, rows, group)
    open_now: list[Any] = [entry for entry in known if not register.complete or _is_open(entry, today)]
    seen: set[int] = set()
    added: list[Row] = []
    changed: list[Change] = []
    by_key = _by_key(register, known)
    # Open rows first: an older term of the same person must not take the entry that goes on.
    for row in sorted(rows, key=lambda row: row.values.get("valid_to") is not None):
        alike = by_key.get(tuple(row.values[name] for name in register.identity), [])
        entry = _same(register, row, [one for one in alike if one.pk not in seen], since or today)
        if entry is None:
            added.append(_dated(register, row, known, since, today))
            continue
        seen.add(entry.pk)
        change = _change(register, entry, row)
        if change:
            changed.append(change)
    ended = [one for one in open_now if one.pk not in seen and one.valid_to is None] if register.complete else []
    plan = Preview(
        register,
        tuple(added),
        tuple(changed),
        tuple(ended),
        len(seen) - len(changed),
        since,
        _warning(register, rows, len(ended), len(open_now)),
    )
    return replace(plan, digest=_digest(plan))


def apply(
    register: Register,
    rows: Sequence[Row],
    *,
    source: str,
    by: Person | None,
    at: datetime,
    group: str = "",
    since: date | None = None,
    digest: str | None = None,
    confirmed: bool = False,
) -> RegisterImport:
    """Carry out an import, in one transaction; returns its record.

    `by` is None for the command line. Raises NotAllowed, NeedsConfirmation when so much would end that a person has
    to say so (`confirmed`), RegisterChanged when `digest` is no longer what the preview showed, EntryRefused without
    a source.
    """
    if by is not None:
        by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    if not source.strip():
        raise EntryRefused("Please say where this list comes from.")
    with transaction.atomic():
        lock_registers(at)
        plan = preview(register, rows, at=at, group=group, since=since)
        if digest is not None and digest != plan.digest:
            raise RegisterChanged("The register was changed since you saw this preview. Please look at the new one.")
        if plan.warning and not confirmed:
            raise NeedsConfirmation(plan.warning)
        _write(plan, source.strip(), at)
        return RegisterImport.objects.create(
            register=register.code,
            source=source.strip(),
            imported_at=at,
            imported_by=by,
            added=len(plan.added),
            changed=len(plan.changed),
            ended=len(plan.ended),
            unchanged=plan.unchanged,
            confirmed=bool(plan.warning),
        )


def _write(plan: Preview, source: str, at: datetime) -> None:
    """Each entry is saved on its own, so that its history keeps what it was."""
    for entry in plan.ended:
        entry.valid_to = plan.last_day(entry, at)  # type: ignore[union-attr]
        entry.save()
    for change in plan.changed:
        for field, value in change.values.items():
            setattr(change.entry, field, value)
        change.entry.source, change.entry.imported_at = source, at
        change.entry.save()
    for row in plan.added:
        plan.register.model.objects.create(**row.values, source=source, imported_at=at)


def _known(register: Register, rows: Sequence[Row], group: str) -> list[Entry]:
    """Every entry the import speaks for, the newest first: all, or those of the bodies or elections it names."""
    entries = register.model._default_manager.order_by("-pk")
    if not register.group:
        return list(entries)
    named = {row.values[register.group] for row in rows} | ({group} if group or not rows else set())
    if named == {""} and not rows:
        return list(entries)
    return list(entries.filter(**{f"{register.group}__in": named}))


def _is_open(entry: Any, today: date) -> bool:
    return entry.valid_to is None or entry.valid_to >= today


def _by_key(register: Register, known: Sequence[Entry]) -> dict[tuple[Any, ...], list[Any]]:
    """Entries by what makes two the same; open ones first, then the newest."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for entry in known:
        found.setdefault(tuple(getattr(entry, name) for name in register.identity), []).append(entry)
    for alike in found.values():
        alike.sort(key=lambda entry: getattr(entry, "valid_to", None) is not None)
    return found


def _same(register: Register, row: Row, alike: Sequence[Any], first_day: date) -> Entry | None:
    """The entry on record that a row speaks of: the open one, else one that ended when the row says or only now."""
    if not register.complete:
        return alike[0] if alike else None
    last_day = row.values.get("valid_to")
    if last_day:
        return next((e for e in alike if e.valid_to == last_day), None) or next(
            (e for e in alike if e.valid_to is None), None
        )
    # An entry that ended yesterday and is listed again was not away: the earlier import had missed it.
    return next((e for e in alike if e.valid_to is None or e.valid_to >= first_day - timedelta(days=1)), None)


def _dated(register: Register, row: Row, known: Sequence[Entry], since: date | None, today: date) -> Row:
    """A new row with the day from which it counts, unless the file gives one or it is the first of its group."""
    if not register.complete or row.values.get("valid_from") or row.values.get("valid_to"):
        return row
    others = [e for e in known if not register.group or getattr(e, register.group) == row.values[register.group]]
    return Row(row.where, row.values | {"valid_from": since or (today if others else None)})


def _change(register: Register, entry: Any, row: Row) -> Change | None:
    new = {
        field: row.values[field]
        for field in register.compared
        if field in row.values
        and row.values[field] != getattr(entry, field)
        and not (field in ("valid_from", "valid_to") and row.values[field] is None)
    }
    words = [f"{_label(register, field)}: {_shown(getattr(entry, field))} → {_shown(new[field])}" for field in new]
    if register.complete and entry.valid_to and not row.values.get("valid_to"):
        new["valid_to"] = None
        words.append("listed again: not ended after all")
    if register.complete:
        first, last = new.get("valid_from", entry.valid_from), new.get("valid_to", entry.valid_to)
        if first and last and last < first:
            raise FileRefused(f"{row.where}: {entry} would end on {last}, before beginning on {first}.")
    return Change(entry, new, "; ".join(words)) if new else None


def _label(register: Register, field: str) -> str:
    return next(column.name for column in register.columns if column.field == field).replace("_", " ")


def _shown(value: Any) -> str:
    shown = ", ".join(value) if isinstance(value, list) else str(value or "")
    return f"“{shown[:80]}…”" if len(shown) > 80 else f"“{shown}”" if shown else "nothing"


def _warning(register: Register, rows: Sequence[Row], ended: int, current: int) -> str:
    if not rows:
        return f"The list is empty. All {register.count(current)} on record would end." if current else ""
    if current and ended / current > MOST_ENDED:
        groups = sorted({row.values[register.group] for row in rows} - {""}) if register.group else []
        where = f" for {', '.join(groups)}" if groups else ""
        return (
            f"{ended} of {register.count(current)} on record{where} would end: more than a fifth. "
            "A list that was cut off looks like this."
        )
    return ""


def _digest(plan: Preview) -> str:
    shown = [
        [[row.values for row in plan.added]],
        [[change.entry.pk, change.values] for change in plan.changed],
        [entry.pk for entry in plan.ended],
        plan.unchanged,
    ]
    return hashlib.sha256(json.dumps(shown, default=str, sort_keys=True).encode()).hexdigest()
