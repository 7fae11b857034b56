"""Recognises the content of closed papers in a statement, by keyed hashes only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from policy.context import ClosedPaper, Context
from policy.fingerprints import Mark, fingerprint, marks, proper_kind
from policy.language.reading import Hit, Reading
from policy.statement import Role

WEIGHTS = {"code": 4.0, "name": 2.0, "figure": 2.0, "date": 1.0, "word": 1.0, "count": 0.3}
ENOUGH = 4.0
ENOUGH_WORDS = 6.0
"""Weight of distinct marks of one paper from which a text has its content: with names or figures, and words alone."""
LONG = 60
"""Words from which a text needs more: one more for each 30."""
ENOUGH_GRAMS = 3
_LOOKED_AT = frozenset({Role.OWN, Role.ALT, Role.WARNING, Role.QUOTED, Role.SHARED})


def _public(context: Context) -> frozenset[bytes]:
    """Hashes of what is public anyway: decisions and releases."""
    texts = [f"{decision.motion}. {decision.text}" for decision in context.decisions]
    texts += [f"{release.title}. {release.text}" for release in context.releases]
    return frozenset().union(*(fingerprint(text, context.key) for text in texts))


def leaked_papers(reading: Reading) -> Sequence[Hit]:
    """Places that carry the content of a paper that is closed at the time of the post; `about` is the paper."""
    context = reading.context
    day = reading.statement.posted_at.date()
    papers = [paper for paper in context.papers if paper.closed(day)
              and (paper.meeting_date is None or paper.meeting_date <= day)]  # fmt: skip
    if not papers:
        return []
    public = reading.prepare("public hashes", _public)
    hits: list[Hit] = []
    for number, part in enumerate(reading.parts):
        if part.segment.role not in _LOOKED_AT or len(part.form.low) < 12:
            continue
        seen = [mark for mark in marks(part.form, context.key, grams=False) if mark.digest not in public]
        for paper in papers:
            known = [mark for mark in seen if mark.digest in paper.fingerprints]
            if not known:
                continue
            weight, sure = _weight(known, paper, context.key)
            more = max(0.0, (part.form.low.count(" ") - LONG) / 30)
            if weight >= (ENOUGH if sure else ENOUGH_WORDS) + more or (
                len(known) > 3 and _verbatim(reading, number, paper)
            ):
                hits += [reading.hit(number, mark.start, mark.end, paper) for mark in known]
    return hits


def _weight(known: Sequence[Mark], paper: ClosedPaper, key: bytes) -> tuple[float, bool]:
    best: dict[bytes, float] = defaultdict(float)
    sure = False
    for mark in known:
        kind = (proper_kind(mark.content, key, paper.fingerprints) if mark.content else None) or mark.kind
        sure = sure or kind in ("code", "name", "figure")
        best[mark.digest] = max(best[mark.digest], WEIGHTS[kind])
    return sum(best.values()), sure


def _verbatim(reading: Reading, number: int, paper: ClosedPaper) -> bool:
    form = reading.parts[number].form
    grams = {mark.digest for mark in marks(form, reading.context.key) if mark.kind == "gram"}
    return len((grams & paper.fingerprints) - reading.prepare("public hashes", _public)) >= ENOUGH_GRAMS
