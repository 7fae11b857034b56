"""How much of a closed paper a text carries, as counts by kind: names, figures, rare words, runs of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy.context import ClosedPaper, Context
from policy.fingerprints import Mark, proper_kind
from policy.language.papers import grams_in, marks_in, owners
from policy.language.reading import Part, Reading
from policy.statement import Role

WEIGHTS = {"code": 4.0, "name": 2.0, "figure": 2.0, "date": 1.0, "word": 1.0, "count": 0.3}
OTHER_KIND = 0.3
"""What a mark of any other kind weighs."""
LIKELY = 2
"""Papers of which a text has most marks: only these are weighed."""
RUNS_FROM = 3
"""Marks of one paper from which runs of words are compared as well."""


@dataclass(frozen=True)
class Carried:
    """What a text has of the paper of which it has most. `share` is the share of its own rare words; 0 to 1."""

    weight: float = 0.0
    kinds: tuple[tuple[str, int], ...] = ()
    runs: int = 0
    share: float = 0.0
    starts: frozenset[int] = frozenset()


def _closed(paper: ClosedPaper, reading: Reading) -> bool:
    day = reading.statement.posted_at.date()
    return paper.closed(day) and (paper.meeting_date is None or paper.meeting_date <= day)


def carried(reading: Reading, part: Part) -> Carried:
    """The most that a text has of any one paper that is closed at the time of the post."""
    return reading.once_value((carried, part), lambda: _carried(reading, part))


def _carried(reading: Reading, part: Part) -> Carried:
    papers = reading.context.papers
    if not papers or part.segment.role is Role.LINK or len(part.form.low) < 12:
        return Carried()
    seen, words = marks_in(reading, part)
    if not seen:
        return Carried()
    held = reading.prepare("paper owners", owners)
    by_paper: dict[int, list[Mark]] = {}
    for mark in seen:
        for number in held[mark.digest]:
            by_paper.setdefault(number, []).append(mark)
    closed = [(number, known) for number, known in by_paper.items() if _closed(papers[number], reading)]
    likely = sorted(closed, key=lambda each: (-len(each[1]), each[0]))[:LIKELY]
    return max((_of(reading, part, n, known, held, words) for n, known in likely), key=_rank, default=Carried())


def _rank(one: Carried) -> tuple[float, int]:
    return one.weight, one.runs


def _of(
    reading: Reading, part: Part, number: int, known: Sequence[Mark], held: Mapping[bytes, tuple[int, ...]], words: int
) -> Carried:
    paper, key = reading.context.papers[number], reading.context.key
    kinds: Counter[str] = Counter()
    weight = 0.0
    proper = reading.prepare("head proper kinds", _no_kinds)
    for mark in {mark.digest: mark for mark in known}.values():
        kind = proper.get((mark.digest, number))
        if kind is None:
            kind = (proper_kind(mark.content, key, paper.fingerprints) if mark.content else None) or mark.kind
            proper[mark.digest, number] = kind
        alone = len(held[mark.digest]) == 1
        kinds[kind] += 1
        kinds["rare"] += alone
        weight += WEIGHTS.get(kind, OTHER_KIND) * (1.0 if alone else 0.5)
    runs = sum(number in held[digest] for digest in grams_in(reading, part)) if len(known) >= RUNS_FROM else 0
    has = sum(mark.kind == "word" for mark in known)
    starts = frozenset(mark.start for mark in known if mark.kind == "word")
    return Carried(weight, tuple(sorted(kinds.items())), runs, has / words if words else 0.0, starts)


def _no_kinds(context: Context) -> dict[tuple[bytes, int], str]:
    return {}


def marks_of(reading: Reading, part: Part) -> frozenset[int]:
    """Where the words begin that a text shares with the paper it has most of."""
    return carried(reading, part).starts
