"""Which of many things found stands nearest to another, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from policy.language.reading import Hit

MANY = 12
"""Hits of one condition from which they are sorted by place before the nearest is looked for."""


class Reach(Enum):
    """How far from what was found a condition looks."""

    SENTENCE = "the same sentence"
    NEAR = "the same or the next sentence"
    TEXT = "the same text"
    STATEMENT = "any text of the post"


def within(reach: Reach, hit: Hit, anchor: Hit) -> bool:
    """Whether a hit stands within reach of an anchor."""
    if reach is Reach.STATEMENT:
        return True
    if hit.part != anchor.part:
        return False
    if reach is Reach.TEXT:
        return True
    return abs(hit.sentence - anchor.sentence) <= (1 if reach is Reach.NEAR else 0)


def nearest(hits: Sequence[Hit], anchor: Hit) -> Hit | None:
    """Of some hits the first among those whose beginning is nearest."""
    return min(hits, key=lambda hit: abs(hit.start - anchor.start)) if hits else None


class Places:
    """Many hits by their places: asked for the nearest to each of many anchors, it takes the time of a look-up."""

    def __init__(self, hits: Iterable[Hit], reach: Reach) -> None:
        self._reach = reach
        self._groups: dict[tuple[int, int], list[tuple[int, int, Hit]]] = {}
        for order, hit in enumerate(hits):
            self._groups.setdefault(self._group(hit), []).append((hit.start, order, hit))
        for group in self._groups.values():
            group.sort()

    def nearest(self, anchor: Hit) -> Hit | None:
        """What stands nearest within reach; where two do, what was found first."""
        found = [each for group in self._around(anchor) for each in _beside(group, anchor.start)]
        return min(found, key=lambda each: (abs(each[0] - anchor.start), each[1]))[2] if found else None

    def _group(self, hit: Hit) -> tuple[int, int]:
        if self._reach is Reach.STATEMENT:
            return 0, 0
        return hit.part, 0 if self._reach is Reach.TEXT else hit.sentence

    def _around(self, anchor: Hit) -> Iterator[list[tuple[int, int, Hit]]]:
        part, sentence = self._group(anchor)
        for step in (-1, 0, 1) if self._reach is Reach.NEAR else (0,):
            if group := self._groups.get((part, sentence + step)):
                yield group


def _beside(group: list[tuple[int, int, Hit]], place: int) -> Iterator[tuple[int, int, Hit]]:
    """The first hit at or after a place, and the first of those that begin at the last place before it."""
    after = bisect_left(group, (place,))
    if after < len(group):
        yield group[after]
    if after:
        yield group[bisect_left(group, (group[after - 1][0],))]
