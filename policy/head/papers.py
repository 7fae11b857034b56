"""How much of a closed paper a text carries, as counts by kind: names, figures, rare words, runs of words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from policy.language.papers import carried, grams_in, marks_in, owners
from policy.language.reading import Part, Reading

LIKELY = 2
"""Papers of which a text has most: only these are looked at."""
RUNS_FROM = 3
"""Marks of one paper from which runs of words are compared as well."""


@dataclass(frozen=True)
class Share:
    """What a text has of the paper of which it has most. `share` is the share of its own rare words; 0 to 1."""

    weight: float = 0.0
    missing: float = 9.0
    kinds: tuple[tuple[str, int], ...] = ()
    runs: int = 0
    share: float = 0.0
    starts: frozenset[int] = frozenset()


def most_carried(reading: Reading, part: Part) -> Share:
    """The most that a text has of any one paper that is closed at the time of the post."""
    return reading.once_value((most_carried, part), lambda: _most(reading, part))


def _most(reading: Reading, part: Part) -> Share:
    likely = carried(reading, part)
    if not likely:
        return Share()
    held = reading.prepare("paper owners", owners)
    most = likely[0]
    kinds = Counter(kind for _, kind in most.marks)
    kinds["rare"] = sum(len(held[mark.digest]) == 1 for mark, _ in most.marks)
    runs = 0
    if len(most.marks) >= RUNS_FROM:
        grams = grams_in(reading, part)
        runs = max(sum(each.number in held[digest] for digest in grams) for each in likely[:LIKELY])
    words = marks_in(reading, part)[1]
    has = frozenset(mark.start for mark, _ in most.marks if mark.kind == "word")
    return Share(most.weight, most.missing, tuple(sorted(kinds.items())), runs, len(has) / max(words, 1), has)


def marks_of(reading: Reading, part: Part) -> frozenset[int]:
    """Where the words begin that a text shares with the paper it has most of."""
    return most_carried(reading, part).starts
