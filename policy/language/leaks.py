"""Texts that carry enough of a closed paper to tell what it says, and of which kind the paper is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.context import ClosedPaper, Context
from policy.fingerprints import word_digest
from policy.folding import words_of
from policy.language.cues import REFUSES, published_links
from policy.language.hidden import SWORN
from policy.language.papers import Carried, carried, grams_in
from policy.language.published import SERVICE_VOICE, published
from policy.language.reading import Hit, Part, Reading
from policy.statement import PASSED_ON, Role

ENOUGH_GRAMS = 3
TELLING = ("name", "exact", "figure", "word")
"""What is enough alone where the text lets on that it was to be kept quiet."""
_POLICE_STEMS = words_of(
    """suspect informant source handler warrant surveil undercov threat convoy decoy threaten offic detect investig
    raid gang traffick fentanyl smuggl wiretap trace watch inquiri fraud crown oper polic trial arrest target
    weapon secur protect safe drug crime"""
)
_SECRET_STEMS = words_of(
    """suspect informant source handler warrant surveil undercov convoy decoy raid gang fentanyl smuggl wiretap
    inquiri threat arrest fraud"""
)
_PERSON_STEMS = words_of(
    """sergeant constabl inspector deputi superintend dismiss grievanc arbitr retir leav oper treatment doctor salari
    resign health ill complaint suspend penalti heart daughter famili wife husband lawyer rank warn medic"""
)
_LOOKED_AT = frozenset({Role.OWN, Role.ALT, Role.WARNING, Role.QUOTED, Role.SHARED})


def leaked_papers(reading: Reading) -> Sequence[Hit]:
    """Places that carry the content of a paper that is closed at the time of the post; `about` is the paper."""
    hits: list[Hit] = []
    refuses = any(reading.role(hit) is Role.OWN for hit in reading.hits(REFUSES.name))
    for number, part in enumerate(reading.parts):
        role = part.segment.role
        if role not in _LOOKED_AT or (refuses and role in PASSED_ON):
            continue
        for each in carried(reading, part):
            if _told(reading, part, each) or _code_named(reading, number, each):
                hits += [reading.hit(number, mark.start, mark.end, each.paper) for mark, _ in each.marks]
    return hits


def _told(reading: Reading, part: Part, each: Carried) -> bool:
    """Whether a text has enough of a paper: one word alone only where it was to be kept quiet, or runs of words."""
    if len(each.marks) == 1:
        return each.missing <= 0 and SWORN.name in part.found and each.marks[0][1] in TELLING
    return each.missing <= 0 or _verbatim(reading, part, each.paper)


def made_public(reading: Reading) -> Sequence[Hit]:
    """Signs that what a paper says is public: not the voice of a service, nor a source beside words of secrecy."""
    voice = set(reading.hits(SERVICE_VOICE.name))
    linked = published_links(reading)
    return [
        hit
        for hit in reading.once(published)
        if hit in linked or (hit not in voice and SWORN.name not in reading.parts[hit.part].found)
    ]


def _verbatim(reading: Reading, part: Part, paper: ClosedPaper) -> bool:
    return len(grams_in(reading, part) & paper.fingerprints) >= ENOUGH_GRAMS


def _about(paper: ClosedPaper, stems: frozenset[str], key: bytes) -> int:
    return sum(word_digest(each, key) in paper.fingerprints for each in stems)


def _police_papers(context: Context) -> set[str]:
    return {
        paper.label
        for paper in context.papers
        if _about(paper, _SECRET_STEMS, context.key) >= 1 and _about(paper, _POLICE_STEMS, context.key) >= 3
    }


def _personnel_papers(context: Context) -> set[str]:
    return {
        paper.label
        for paper in context.papers
        if _about(paper, _PERSON_STEMS, context.key) >= 5 and paper.label not in _police_papers(context)
    }


def leaked_police_papers(reading: Reading) -> Sequence[Hit]:
    """Of the leaked content, that of papers on police operations, sources and inquiries."""
    kinds = reading.prepare("police papers", _police_papers)
    return [hit for hit in reading.once(leaked_papers) if hit.about.label in kinds]


def leaked_personnel_papers(reading: Reading) -> Sequence[Hit]:
    """Of the leaked content, that of papers on one person's health, work or discipline."""
    kinds = reading.prepare("personnel papers", _personnel_papers)
    return [hit for hit in reading.once(leaked_papers) if hit.about.label in kinds]


_PROJECT = re.compile(r"\b(?:project|operation|projet|op|code[- ]?named?|nom de code)[ :“\"']{1,3}$")


def _code_named(reading: Reading, number: int, each: Carried) -> bool:
    """Whether it has the paper's code name, said as one: "Project …"."""
    low = reading.parts[number].form.low
    return any(
        kind == "code" and _PROJECT.search(low[max(0, mark.start - 16) : mark.start]) is not None
        for mark, kind in each.marks
    )
