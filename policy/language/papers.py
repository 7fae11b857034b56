"""Recognises the content of closed papers in a statement, by keyed hashes only."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import log
from typing import NamedTuple

from policy.context import ClosedPaper, Context
from policy.fingerprints import Mark, fingerprint, known_marks, marks, proper_kind
from policy.language.answers import answers
from policy.language.cues import REFUSES
from policy.language.disguises import disguised
from policy.language.hidden import DOORS, SEEN, STORY, SWORN, TOLD_US, UNAWARE
from policy.language.reading import Part, Reading
from policy.statement import Role

WEIGHTS = {
    "code": 2.0, "name": 1.7, "exact": 1.6, "figure": 1.7, "small": 1.5, "date": 1.2, "count": 0.6, "word": 1.4,
    "plain": 0.5,
}  # fmt: skip
"""What one mark of each kind says for a text that has it of a paper; fitted on labelled posts and rounded."""
ENOUGH = ((45, 3.5), (120, 4.4), (365, 5.0))
"""Weight from which a text has the content of a paper, by days since the meeting: what is told is mostly told soon."""
ENOUGH_LATER = 5.5
LESS = {SWORN.name: 2.6, UNAWARE.name: 2.4, STORY.name: 1.6, TOLD_US.name: 1.6, SEEN.name: 1.2, DOORS.name: 1.0}
LESS_IF_TWO = 3.0
"""So much less is enough where the text lets on that it tells what others may not know, by kind; and in two ways."""
LESS_IF_DISGUISED = 1.5
"""So much less of a text whose letters are disguised: nobody hides what everybody may know."""
OF_THE_QUESTION = 0.6
"""The share of what a question has of a paper that a short answer takes over."""
MORE_IF_REFUSED = 1.5
"""So much more is needed of a text that refuses to tell."""
LONG = 60
"""Words from which a text needs more: one more for each 30."""


def _public(context: Context) -> frozenset[bytes]:
    """Hashes of what is public anyway: decisions and releases."""
    texts = [f"{decision.motion}. {decision.text}" for decision in context.decisions]
    texts += [f"{release.title}. {release.text}" for release in context.releases]
    return frozenset().union(*(fingerprint(text, context.key) for text in texts))


def owners(context: Context) -> dict[bytes, tuple[int, ...]]:
    """By hash: the papers that have it, by number. What is public anyway is left out."""
    public = _public(context)
    found: dict[bytes, tuple[int, ...]] = {}
    for number, paper in enumerate(context.papers):
        for digest in paper.fingerprints - public:
            found[digest] = (*found.get(digest, ()), number)
    return found


def marks_in(reading: Reading, part: Part) -> tuple[tuple[Mark, ...], int]:
    """What of a text stands in any paper and is not public, and how many rare words the text has; looked up once."""
    held = reading.prepare("paper owners", owners)
    return reading.once_value((marks_in, part), lambda: known_marks(part.form, reading.context.key, held))


def grams_in(reading: Reading, part: Part) -> frozenset[bytes]:
    """The runs of words of a text that stand in any paper and are not public."""
    held = reading.prepare("paper owners", owners)
    return reading.once_value(
        (grams_in, part),
        lambda: frozenset(
            mark.digest for mark in marks(part.form, reading.context.key) if mark.kind == "gram" and mark.digest in held
        ),
    )


class Carried(NamedTuple):
    """What a text has of one paper that is closed at the time of the post."""

    paper: ClosedPaper
    number: int
    weight: float
    marks: tuple[tuple[Mark, str], ...]
    missing: float
    """How much weight it lacks; 0 or less where it has enough."""


def carried(reading: Reading, part: Part) -> tuple[Carried, ...]:
    """What a text has of each closed paper, most first; looked up once."""
    return reading.once_value((carried, part), lambda: tuple(_carried(reading, part)))


def _carried(reading: Reading, part: Part) -> list[Carried]:
    papers, day = reading.context.papers, reading.statement.posted_at.date()
    if not papers or part.segment.role is Role.LINK or len(part.form.low) < 12:
        return []
    seen, _ = marks_in(reading, part)
    held = reading.prepare("paper owners", owners)
    by_paper: dict[int, dict[bytes, Mark]] = {}
    for mark in seen:
        for number in held[mark.digest]:
            by_paper.setdefault(number, {}).setdefault(mark.digest, mark)
    cues = [less for name, less in LESS.items() if name in part.found]
    less = max(*cues, LESS_IF_TWO) if len(cues) > 1 else sum(cues)
    if REFUSES.name in part.found and SWORN.name not in part.found:
        less -= MORE_IF_REFUSED
    if disguised(part.form):
        less += LESS_IF_DISGUISED
    more = max(0.0, (part.form.low.count(" ") - LONG) / 30)
    asked = _asked(reading, part)
    found = []
    for number, known in by_paper.items():
        paper = papers[number]
        if not _closed(paper, day):
            continue
        marks = tuple((mark, _kind_in(reading, mark, number)) for mark in known.values())
        weight = sum(WEIGHTS[kind] * _rarity(len(held[mark.digest]), len(papers)) for mark, kind in marks)
        weight += asked.pop(number, 0.0)
        found.append(Carried(paper, number, weight, marks, _enough(paper, day) + more - less - weight))
    return sorted(found, key=lambda each: (each.missing, each.number))


def _asked(reading: Reading, part: Part) -> dict[int, float]:
    """What the question that a text answers shortly has of each paper, in part."""
    if part.segment.role is not Role.OWN or REFUSES.name in part.found or not reading.once(answers):
        return {}
    return {
        each.number: each.weight * OF_THE_QUESTION
        for other in reading.parts
        if other.segment.role is Role.ANSWERED
        for each in carried(reading, other)
    }


def _closed(paper: ClosedPaper, day: date) -> bool:
    return paper.closed(day) and (paper.meeting_date is None or paper.meeting_date <= day)


def _kind_in(reading: Reading, mark: Mark, number: int) -> str:
    """A word that the paper has as a name or code name is one; asked of each paper once."""
    if mark.kind != "word":
        return mark.kind
    known = reading.prepare("proper kinds", lambda context: dict[tuple[bytes, int], str]())
    kind = known.get((mark.digest, number))
    if kind is None:
        paper = reading.context.papers[number]
        kind = known[mark.digest, number] = (
            proper_kind(mark.content, reading.context.key, paper.fingerprints) or mark.kind
        )
    return kind


@lru_cache(maxsize=5_000)
def _rarity(holders: int, papers: int) -> float:
    """1 for what one paper alone has, falling to 0 for what all have."""
    return 1.0 if holders == 1 else (log(papers / holders) / log(papers)) ** 2


def _enough(paper: ClosedPaper, day: date) -> float:
    if paper.meeting_date is None:
        return ENOUGH_LATER
    age = (day - paper.meeting_date).days
    return next((enough for days, enough in ENOUGH if age <= days), ENOUGH_LATER)
