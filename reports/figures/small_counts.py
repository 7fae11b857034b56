"""Small counts are kept back, so that no person can be told from a figure.

The practice is that of public statistics: a count from one to four is not shown, and where that would let it be worked
out from the total, the next smallest is not shown either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

LEAST_SHOWN = 5
Name = TypeVar("Name", bound=str)


def is_small(count: int) -> bool:
    """Whether a count lies from one to four. Nought tells of nobody and is shown."""
    return 0 < count < LEAST_SHOWN


def shown(count: int) -> int | None:
    """The count, or None when it is kept back."""
    return None if is_small(count) else count


def kept_back(counts: Mapping[Name, int]) -> set[Name]:
    """The names whose counts must not stand in a table of which the total is known.

    All small ones; and when what they hold together is still small, or only one is kept back, the smallest of the
    others as well, until their sum tells nothing.
    """
    hidden = {name for name, count in counts.items() if is_small(count)}
    others = sorted((count, name) for name, count in counts.items() if count >= LEAST_SHOWN)
    while hidden and others and (len(hidden) == 1 or sum(counts[name] for name in hidden) < LEAST_SHOWN):
        hidden.add(others.pop(0)[1])
    return hidden


def kept_back_total(counts: Mapping[Name, int]) -> bool:
    """Whether the total itself must be kept back: it is small, or it would give a lone hidden count away."""
    hidden = kept_back(counts)
    return is_small(sum(counts.values())) or len(hidden) == 1 or is_small(sum(counts[name] for name in hidden))
