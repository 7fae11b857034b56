"""Compares how much, how often, when, for how long and who: what a post says beside a decision of the register."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policy.amounts import Figure
from policy.fingerprints import stem
from policy.folding import fold
from policy.language.claims import Claim, Entry

_EVERY = {
    "month": re.compile(r"\b(?:every|each|chaque|par) (?:single )?(?:month|mois)|monthly|mensuel\w*|a month\b"),
    "quarter": re.compile(
        r"\b(?:every|each|chaque|par) (?:quarter|trimestre|three months)|quarterly|trimestriel\w*|a quarter\b"
    ),
    "year": re.compile(r"\bannual(?:ly)?\b|\byearly\b|\b(?:every|each|chaque) (?:year|an|annee)\b|annuel\w*"),
    "week": re.compile(r"\bweekly|every week|hebdomadaire\b"),
}
_UP = re.compile(
    r"\b(?:rise|raise[sd]?|increase[sd]?|doubl\w+|hike[sd]?|more than doubled|augment\w+|hausse|bump\w*|expand\w*"
    r"|expansion|grow)\b"
)
_DOWN = re.compile(
    r"\b(?:cut|cuts|cutting|reduc\w+|slash\w*|lower\w*|shrink|halv(?:e|es|ed|ing)|reduit\w*|coupe|coupes"
    r"|coupure\w*|baisse\w*"
    r"|abolish\w*|end|ends|ended|ending|scrap\w*|kick\w* out)\b"
)
_ELECTED = re.compile(
    r"([A-Z][\w'-]+)(?: is (?:re-)?elected| elected|,)*(?: as)? (Vice-Chair|Chair)\b"
    r"|(?:elected|re-elected) (?:as )?(Vice-Chair|Chair)[,: ]+([A-Z][\w'-]+)(?: ([A-Z][\w'-]+))?"
)
_TRIAL = re.compile(
    r"\b(?:trial|pilot\w*|tried|test (?:run|year|phase)|temporar\w+|provisional\w*|interim|a l'essai|projet "
    r"pilote|provisoire\w*)\b"
)
_WHOLE = re.compile(
    r"\b(?:permanent\w*|for good|forever|no strings|unconditional\w*|without (?:any )?conditions?|no conditions?"
    r"|sans conditions?"
    r"|city-?wide|pour de bon|pour toujours)\b"
)
_LIMITED = re.compile(r"\b(?:trial|pilot|tried|on condition|until|extended by|no more than|evaluation|review)\b")
_CHAIR = re.compile(
    r"(?<!Vice-)(?<!vice-)\b(?:[Mm]adam |[Mm]r\.? |our new |[Nn]ew |for )?[Cc]hair(?:woman|man|person)? "
    r"([A-Z][a-z]+)\b(?!-)"
    r"|\b([A-Z][a-z]+) (?:takes|keeps|kept|has|holds|won|wins|gets|is in) the (?:chair|gavel)\b"
)
CORRECTED = re.compile(r"\b(?:correction|typo|i mistyped|i wrote|i said|misread|mistake|erratum)\b")


def wrong_extents(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    """Places where a claim gives another count, rhythm, direction, time, extent or office than an entry."""
    yield from _wrong_counts(claim, entry)
    yield from _wrong_times(claim, entry)
    yield from _wrong_scope(claim, entry)


def _wrong_times(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    held = {figure.value for figure in entry.figures if figure.kind == "time"}
    said = [figure for figure in claim.figures if figure.kind == "time"]
    wrong = [figure for figure in said if figure.value not in held]
    if held and wrong and len({figure.value for figure in said} & held) < len(held) and not CORRECTED.search(claim.low):
        yield wrong[0].start, wrong[0].end


def _wrong_scope(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    """A trial told of what is lasting, or what is limited told without its limits."""
    trial, whole = _TRIAL.search(claim.low), _WHOLE.search(claim.low)
    if entry.decision.outcome == "carried":
        if trial and not _LIMITED.search(entry.low):
            yield trial.span()
        if whole and _LIMITED.search(entry.low):
            yield whole.span()


def _wrong_counts(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    held = dict(_counted(entry.low, entry.figures))
    for noun, figure in ((noun, f) for noun, f in _counted_figures(claim.low, claim.figures)):
        if noun in held and figure.value not in {v for n, v in _counted(entry.low, entry.figures) if n == noun}:
            yield figure.start, figure.end
    for name, pattern in _EVERY.items():
        match = pattern.search(claim.low)
        others = [p for other, p in _EVERY.items() if other != name]
        if (
            match
            and not pattern.search(entry.low)
            and any(p.search(entry.low) for p in others)
            and "money"
            not in {f.kind for f in claim.figures if f.end <= match.start() + 2 and match.start() - f.end < 4}
        ):
            yield match.span()
    up, down = _UP.search(claim.low), _DOWN.search(claim.low)
    if up and not down and _DOWN.search(entry.low) and not _UP.search(entry.low):
        yield up.span()
    if down and not up and not _DOWN.search(entry.low) and claim.outcome and claim.outcome[0] == "carried":
        yield down.span()
    yield from _wrong_offices(claim, entry)


_NOUN_AFTER = re.compile(
    r"^(?: (?:nouvelles?|nouveaux|autres|new|more|extra|additional|electric|patrol|body-worn|outreach|help))* ([a-z]+)"
)


_IN_ENGLISH = {
    "equipes": "teams",
    "motos": "motorcycles",
    "postes": "positions",
    "reunions": "meetings",
    "agents": "officers",
}


def _counted_figures(low: str, found: Sequence[Figure]) -> Iterator[tuple[str, Figure]]:
    for figure in found:
        if figure.kind == "number":
            noun = _NOUN_AFTER.match(low[figure.end : figure.end + 60])
            if noun:
                yield stem(_IN_ENGLISH.get(noun[1], noun[1])), figure


def _counted(low: str, found: Sequence[Figure]) -> Iterator[tuple[str, float]]:
    yield from ((noun, figure.value) for noun, figure in _counted_figures(low, found))


def _wrong_offices(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    if "elect" not in entry.low:
        return
    held = {m[1].lower(): m[2] for m in _ELECTED.finditer(fold(entry.decision.text).cased) if m[1]}
    for match in _CHAIR.finditer(claim.cased):
        name = (match[1] or match[2]).lower()
        if name not in entry.low and claim.outcome is None and re.search(r"elect|acclaim|elu|gavel|chair", claim.low):
            yield match.span()
    for match in _ELECTED.finditer(claim.cased):
        names = [n.lower() for n in (match[1], match[4], match[5]) if n]
        office = match[2] or match[3]
        for name in names:
            if name in held and held[name] != office:
                yield match.span()
