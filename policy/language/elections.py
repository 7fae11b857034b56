"""Compares who is said to be Chair or Vice-Chair with the election in the register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy.folding import fold
from policy.language.claims import Claim
from policy.language.entries import Entry
from policy.language.outcomes import Found

_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}"
_ELECTED = re.compile(
    rf"({_NAME}) (?:is (?:re-)?elected |is acclaimed |as )?(?:the )?(Vice-Chair|Chair)\b"
    rf"|[Oo]ver (?:Commissioner )?({_NAME})"
)
_TITLES = frozenset(
    [
        "commissioner",
        "commissioners",
        "carried",
        "defeated",
        "by",
        "that",
        "the",
        "and",
        "chair",
        "vice-chair",
        "mr",
        "mrs",
        "ms",
        "mme",
    ]
)
_OFFICE = re.compile(
    r"(?P<vice>\bvice[ -]?(?:chair\w*|president\w*)|\bvice\b|\bdeputy chair\b|\bsecond\b)"
    r"|(?P<chair>\bchair(?:woman|man|person)?\b|\bgavel\b|\bpreside(?:nte?|nce|ra)?\b|\bfauteuil\b"
    r"|\bhead of the table\b)"
)
_TAKES = re.compile(
    r"\b(?:takes?|took|keeps?|kept|holds?|gets?|got|wins?|won|becomes?|became|is|was|as|our|new|for|re-?elected"
    r"|elected"
    r"|acclaimed|stays?|remains?|chosen|named|voted|reste|garde|sera|est|devient|elue?|reelue?|nomme|madam|meet"
    r"|congrat\w*)\b"
)
_LOSES = re.compile(
    r"\b(?:los[et]s?|lost|ran|beat(?:en)?|over|against|devant|contre|former|outgoing|ex-|hand(?:s|ed)?|thank\w*"
    r"|from|after|not|n't|isn't|said|says|told|asked|perd\w*|battu\w*|succeeds?|replac\w*|gave|race)\b"
)


@lru_cache(maxsize=256)
def _held(text: str) -> dict[str, str]:
    """By part of a name: the office its bearer was elected to, "none" for who lost."""
    found: dict[str, str] = {}
    for match in _ELECTED.finditer(fold(text).cased):
        office = (match[2] or "none").lower()
        for word in re.findall(r"[a-z][\w']+", (match[1] or match[3]).lower()):
            if word not in _TITLES and len(word) > 2:
                found.setdefault(word, office)
    return found


def wrong_office(claim: Claim, entry: Entry) -> Iterator[Found]:
    """A name that an election knows, told with another office than it was elected to."""
    if "elect" not in entry.low:
        return
    held = _held(entry.decision.text)
    for number in sorted(claim.kept):
        start = claim.part.starts[number]
        text = claim.part.sentence_text(number)
        offices = [(m.start(), m.end(), "chair" if m["chair"] else "vice-chair") for m in _OFFICE.finditer(text)]
        if not offices:
            continue
        names = [(m.start(), m.end(), held[word]) for m in re.finditer(r"[a-z][\w']+", text) if (word := m[0]) in held]
        yield from _unlike(text, start, names, offices)


def _unlike(
    text: str, start: int, names: list[tuple[int, int, str]], offices: list[tuple[int, int, str]]
) -> Iterator[Found]:
    known = {office for _, _, office in names}
    for first, last, office in names:
        near = min(offices, key=lambda each: max(each[0] - last, first - each[1], 0))
        between = text[min(last, near[1]) : max(first, near[0])]
        if len(between) > 45 or _LOSES.search(text[max(0, first - 12) : first] + " . " + between):
            continue
        if near[2] == office:
            continue
        close = len(between) <= 2 or _TAKES.search(between) is not None
        others = [each for each in offices if each[2] == office]
        yield (
            "office",
            close and not (others and near[2] not in known - {office}),
            start + first,
            start + max(last, near[1]),
        )
