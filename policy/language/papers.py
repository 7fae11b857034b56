"""Recognises the content of closed papers in a statement, by keyed hashes only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from policy.context import ClosedPaper, Context
from policy.fingerprints import Mark, fingerprint, known_marks, marks, proper_kind, word_digest
from policy.folding import words_of
from policy.language.reading import Hit, Part, Reading
from policy.language.terms import concept
from policy.statement import Role

WEIGHTS = {"code": 4.0, "name": 2.0, "exact": 3.0, "figure": 2.0, "small": 2.0, "date": 1.0, "word": 1.0, "count": 0.3}
ENOUGH = 4.0
ENOUGH_WORDS = 6.0
"""Weight of distinct marks of one paper from which a text has its content: with names or figures, and words alone."""
ENOUGH_HINTED = 3.0
"""The same where the text hints that it tells what others may not know; a name, a figure or a date must be among
    it."""
LONG = 60
"""Words from which a text needs more: one more for each 30."""
ENOUGH_GRAMS = 3
HINTS = concept(
    "hints at a closed source",
    """oops; shh*; chut; 🤫; 🤐; hush*; i've said too much; said too much; trop dit; can't say how; don't ask how;
    don't ask me how; i shouldn't; shouldn't have; j'aurais pas du; j'aurais pas; i was in the room; in that room;
    in the room; in there; outvoted; i voted; we voted; we were told; we've all heard; we heard; i heard;
    heard last; heard; they told us; told us; i learned; we learned; we were asked; asked to nod; i saw; j'ai vu;
    on nous a dit; on m'a dit; on a appris; huis clos; in camera; closed; behind the door; behind the doors;
    behind closed doors; thursday; jeudi; my package; my binder; ma trousse; mon cartable; the paper; the package;
    guy i know on; someone on the commission; doesn't know; don't know it; doesn't know yet; ne le sait pas;
    ne le savent pas; not been told; haven't been told; hasn't been told; none of them; clueless;
    before the end of; you'll hear; you'll know; will be announced; watch; wait for; pay attention; unannounced;
    secret; secretly; quietly; confidential; not public; leave it there; leave the rest; draw your own;
    connect the dots; un petit oiseau; little bird; long thursday; soiree lourde; quelle soiree; long night;
    tough night; legible; readable; lisible; visible; top lines; on the page; sheet of paper; handwritten;
    screenshot; whiteboard""",
)
"""Words by which a post lets on that it tells what was not for everybody."""
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


def leaked_papers(reading: Reading) -> Sequence[Hit]:
    """Places that carry the content of a paper that is closed at the time of the post; `about` is the paper."""
    context = reading.context
    day = reading.statement.posted_at.date()
    papers = [paper for paper in context.papers if paper.closed(day)
              and (paper.meeting_date is None or paper.meeting_date <= day)]  # fmt: skip
    if not papers:
        return []
    hits: list[Hit] = []
    for number, part in enumerate(reading.parts):
        if part.segment.role not in _LOOKED_AT or len(part.form.low) < 12:
            continue
        seen, _ = marks_in(reading, part)
        for paper in papers if seen else ():
            known = [mark for mark in seen if mark.digest in paper.fingerprints]
            if len({mark.digest for mark in known}) < 2 and not _code_named(reading, number, known, paper):
                continue
            weight, sure = _weight(known, paper, context.key)
            more = max(0.0, (part.form.low.count(" ") - LONG) / 30)
            hinted = sure and len({mark.digest for mark in known}) > 1 and _hints(reading, number)
            enough = ENOUGH_HINTED if hinted else ENOUGH if sure else ENOUGH_WORDS
            if weight >= enough + more or (len(known) > 1 and _verbatim(reading, number, paper)):
                hits += [reading.hit(number, mark.start, mark.end, paper) for mark in known]
    return hits


def _weight(known: Sequence[Mark], paper: ClosedPaper, key: bytes) -> tuple[float, bool]:
    best: dict[bytes, float] = defaultdict(float)
    sure = False
    for mark in known:
        kind = (proper_kind(mark.content, key, paper.fingerprints) if mark.content else None) or mark.kind
        sure = sure or kind in ("code", "name", "figure", "exact")
        best[mark.digest] = max(best[mark.digest], WEIGHTS[kind])
    return sum(best.values()), sure


def _verbatim(reading: Reading, number: int, paper: ClosedPaper) -> bool:
    return len(grams_in(reading, reading.parts[number]) & paper.fingerprints) >= ENOUGH_GRAMS


def _hints(reading: Reading, number: int) -> bool:
    return any(hit.part == number for hit in reading.hits(HINTS.name))


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


def _code_named(reading: Reading, number: int, known: Sequence[Mark], paper: ClosedPaper) -> bool:
    """Whether the one mark is the paper's code name, said as one: "Project …"."""
    low = reading.parts[number].form.low
    return any(
        proper_kind(mark.content, reading.context.key, paper.fingerprints) == "code"
        and _PROJECT.search(low[max(0, mark.start - 16) : mark.start]) is not None
        for mark in known
        if mark.content
    )
