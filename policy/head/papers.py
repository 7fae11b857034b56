"""How much of a closed paper a text carries, as counts by kind: names, figures, rare words, runs of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy.context import ClosedPaper, Context
from policy.fingerprints import Mark, fingerprint, marks, proper_kind
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


def _owners(context: Context) -> dict[bytes, tuple[int, ...]]:
    """By hash: the papers that have it. What is public anyway is left out."""
    texts = [f"{d.motion}. {d.text}" for d in context.decisions]
    texts += [f"{release.title}. {release.text}" for release in context.releases]
    public = frozenset().union(*(fingerprint(text, context.key) for text in texts))
    found: dict[bytes, tuple[int, ...]] = {}
    for number, paper in enumerate(context.papers):
        for digest in paper.fingerprints - public:
            found[digest] = (*found.get(digest, ()), number)
    return found


def _closed(paper: ClosedPaper, reading: Reading) -> bool:
    day = reading.statement.posted_at.date()
    return paper.closed(day) and (paper.meeting_date is None or paper.meeting_date <= day)


def carried(reading: Reading, part: Part) -> Carried:
    """The most that a text has of any one paper that is closed at the time of the post."""
    return reading.once_value(f"head paper {id(part)}", lambda: _carried(reading, part))


def _carried(reading: Reading, part: Part) -> Carried:
    papers = reading.context.papers
    if not papers or part.segment.role is Role.LINK or len(part.form.low) < 12:
        return Carried()
    owners = reading.prepare("head paper owners", _owners)
    seen, words = _marks(reading, part)
    by_paper: dict[int, list[Mark]] = {}
    for mark in seen:
        for number in owners.get(mark.digest, ()):
            by_paper.setdefault(number, []).append(mark)
    closed = [(number, known) for number, known in by_paper.items() if _closed(papers[number], reading)]
    likely = sorted(closed, key=lambda each: (-len(each[1]), each[0]))[:LIKELY]
    return max((_of(reading, part, n, known, owners, words) for n, known in likely), key=_rank, default=Carried())


def _marks(reading: Reading, part: Part) -> tuple[list[Mark], int]:
    """The marks of a text, and how many of its words are rare."""
    found = list(marks(part.form, reading.context.key, grams=False))
    return found, sum(mark.kind == "word" for mark in found)


def _rank(one: Carried) -> tuple[float, int]:
    return one.weight, one.runs


def _of(
    reading: Reading, part: Part, number: int, known: Sequence[Mark], owners: dict[bytes, tuple[int, ...]], words: int
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
        alone = len(owners[mark.digest]) == 1
        kinds[kind] += 1
        kinds["rare"] += alone
        weight += WEIGHTS.get(kind, OTHER_KIND) * (1.0 if alone else 0.5)
    runs = len(set(_runs(reading, part, number, owners))) if len(known) >= RUNS_FROM else 0
    has = sum(mark.kind == "word" for mark in known)
    starts = frozenset(mark.start for mark in known if mark.kind == "word")
    return Carried(weight, tuple(sorted(kinds.items())), runs, has / words if words else 0.0, starts)


def _no_kinds(context: Context) -> dict[tuple[bytes, int], str]:
    return {}


def _runs(reading: Reading, part: Part, number: int, owners: dict[bytes, tuple[int, ...]]) -> Iterator[bytes]:
    for mark in marks(part.form, reading.context.key):
        if mark.kind == "gram" and number in owners.get(mark.digest, ()):
            yield mark.digest


def marks_of(reading: Reading, part: Part) -> frozenset[int]:
    """Where the words begin that a text shares with the paper it has most of."""
    return carried(reading, part).starts
