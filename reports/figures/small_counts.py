"""Small counts are kept back, so that no person can be told from a figure.

The practice is that of public statistics: a count from one to four is not shown, and where it could be worked out from
the total, another is not shown either. The rule is public, so a reader is taken to know it.

Why such a reader finds at least two answers for every count kept back in a table whose total is shown: which names are
kept back depends on the counts alone, never on the names or their order. Where the counts kept back differ, they can
change places, and the table would look the same. Where all are the same, one can be less by one and another more by
one: `_tell_nothing` leaves out the sums for which that leads to another table. A test tries every small table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

LEAST_SHOWN = 5
Name = TypeVar("Name", bound=str)


@dataclass(frozen=True)
class Table(Generic[Name]):
    """Counts that make a whole, as they may be shown: None stands where a number is kept back."""

    rows: dict[Name, int | None]
    total: int | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all is kept back."""
        return self.total is not None and None not in self.rows.values()


def is_small(count: int) -> bool:
    """Whether a count lies from one to four. Nought tells of nobody and is shown."""
    return 0 < count < LEAST_SHOWN


def shown(count: int) -> int | None:
    """The count, or None when it is kept back. Only for a count that nothing else shown depends on."""
    return None if is_small(count) else count


def table(counts: Mapping[Name, int]) -> Table[Name]:
    """The counts as they may be shown beside each other and their total."""
    hidden = kept_back(counts)
    total = None if kept_back_total(counts) else sum(counts.values())
    return Table({name: None if name in hidden else count for name, count in counts.items()}, total)


def kept_back(counts: Mapping[Name, int]) -> set[Name]:
    """The names whose counts are not shown: all small ones, and where their sum could tell, the least of the others.

    All that are as small as that least one go with it: to choose by name would give it away to whoever knows how.
    """
    small = {name for name, count in counts.items() if is_small(count)}
    others = [count for count in counts.values() if count >= LEAST_SHOWN]
    if not small or not others or _tell_nothing(counts, small):
        return small
    return small | {name for name, count in counts.items() if count == min(others)}


def kept_back_total(counts: Mapping[Name, int]) -> bool:
    """Whether the total is not shown: only small ones are kept back, and it would give them away."""
    hidden = kept_back(counts)
    return bool(hidden) and all(is_small(counts[name]) for name in hidden) and not _tell_nothing(counts, hidden)


def _tell_nothing(counts: Mapping[Name, int], small: set[Name]) -> bool:
    """Whether the sum of small counts leaves each of them open: not all are one, nor all four, nor nearly all one."""
    least, most = max(LEAST_SHOWN, len(small) + 2), (LEAST_SHOWN - 1) * len(small) - 1
    return least <= sum(counts[name] for name in small) <= most
