"""An entry of a register in words: what is stored of it, and on which days it counts."""

from __future__ import annotations

from datetime import date
from typing import Any

from accounts.models import in_full
from policy.actions.catalogue import Register

LONGEST = 300
"""Characters that are shown of a text."""
DAYS = ("valid_from", "valid_to")


def details(register: Register, entry: Any) -> str:
    """What is stored of an entry besides its name, each field with its label."""
    named, told = str(entry), []
    for field in (column.field for column in register.columns if column.field not in DAYS):
        shown = _shown(entry, field)
        if shown and field not in register.key and not named.endswith(shown):
            label = str(entry._meta.get_field(field).verbose_name)
            told.append(f"{label[0].upper()}{label[1:]}: {shown}")
    if register.complete:
        told.append(f"Counts {days(entry.valid_from, entry.valid_to)}")
    return "; ".join(told)


def days(first: date | None, last: date | None) -> str:
    """From which day to which, both included."""
    if first and last:
        return f"from {in_full(first)} to {in_full(last)}"
    if first:
        return f"from {in_full(first)} on"
    return f"until {in_full(last)}" if last else "on every day"


def _shown(entry: Any, field: str) -> str:
    value = getattr(entry, field)
    if isinstance(value, date):
        return in_full(value)
    if isinstance(value, list):
        return ", ".join(value)
    words = dict(entry._meta.get_field(field).choices or ())
    text = str(words.get(value, value))
    return f"{text[:LONGEST]}…" if len(text) > LONGEST else text
