"""Compares what a post says of a decision with the Commission's register: outcome, votes, money, dates, counts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from policy.amounts import Figure
from policy.context import Decision
from policy.fingerprints import stem
from policy.folding import fold
from policy.language.claims import DENIED, SUPPOSED, Claim, Entry, claims, spoken_of
from policy.language.decision_words import CLAIMS_DECISION
from policy.language.reading import Hit, Reading
from policy.statement import Role

_RATE = re.compile(r"^ ?(?:a|per|each|every|par|/)? ?(?:year|yr|annually|yearly|an|annee|chaque annee)\b")
_UNANIMOUS = re.compile(
    r"\b(?:unanim\w+|acclamation|not a single no|everyone voted|all in favou?r|a l'unanimite|no one against"
    r"|nobody against|all (?:nine|eight|of us|members))\b"
)
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
    r"\b(?:cut|cuts|cutting|reduc\w+|slash\w*|lower\w*|shrink|halv\w+|reduit\w*|coupe|coupes|coupure\w*|baisse\w*"
    r"|abolish\w*|end|ends|ended|ending|scrap\w*|kick\w* out)\b"
)
_ELECTED = re.compile(
    r"([A-Z][\w'-]+)(?: is (?:re-)?elected| elected|,)*(?: as)? (Vice-Chair|Chair)\b"
    r"|(?:elected|re-elected) (?:as )?(Vice-Chair|Chair)[,: ]+([A-Z][\w'-]+)(?: ([A-Z][\w'-]+))?"
)
_CORRECTED = re.compile(r"\b(?:correction|typo|i mistyped|i wrote|i said|misread|mistake|erratum)\b")


@dataclass(frozen=True)
class Conflict:
    """What a post says and what the register says instead."""

    kind: str
    said: str
    decision: Decision

    def __str__(self) -> str:
        day = self.decision.date
        return f"compare with motion {self.decision.number} of {day:%B} {day.day}, {day.year}: {self.decision.outcome}"


def conflicts(reading: Reading) -> Sequence[Hit]:
    """What no decision on its topic bears out, against the likeliest decision; `about` is a Conflict."""
    return reading.once_value("register conflicts", lambda: list(_conflicts(reading)))


def _conflicts(reading: Reading) -> Iterator[Hit]:
    for claim, part in claims(reading):
        ranked = spoken_of(reading, part)
        if not ranked:
            continue
        top = ranked[0][0]
        found: list[list[tuple[Conflict, int, int]]] = [
            list(_compare(claim, entry, reading.statement.posted_at.date()))
            for weight, entry in ranked[:4]
            if weight >= top - 1.2
        ]
        if all(found):
            for conflict, start, end in found[0]:
                yield reading.hit(claim.part, start, end, conflict)


_OUTCOMES = {
    "carried": {"carried"},
    "defeated": {"defeated", "denied"},
    "deferred": {"postponed", "denied"},
    "tabled": {"postponed", "denied"},
}


def _compare(claim: Claim, entry: Entry, day: dt.date) -> Iterator[tuple[Conflict, int, int]]:
    decision = entry.decision

    def conflict(kind: str, start: int, end: int) -> tuple[Conflict, int, int]:
        return Conflict(kind, claim.low[start:end], decision), start, end

    if (
        claim.outcome
        and claim.outcome[0] not in _OUTCOMES.get(decision.outcome, ())
        and not (decision.outcome == "carried" and (claim.outcome[0] == "denied" or _ends_something(entry)))
    ):
        yield conflict("outcome", *claim.outcome[1:])
    for figure in _wrong_votes(claim, entry):
        yield conflict("votes", *figure)
    for figure in _wrong_money(claim, entry):
        yield conflict("money", *figure)
    for figure in _wrong_dates(claim, entry):
        yield conflict("date", *figure)
    for figure in _wrong_counts(claim, entry):
        yield conflict("count", *figure)


def _ends_something(entry: Entry) -> bool:
    """A carried motion that itself forbids or refuses: “turned down” may be a fair way to say it."""
    return re.search(r"\bnot (?:use|buy|take)|moratorium|\bban\b", entry.low) is not None


def _wrong_votes(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    held = [f for f in entry.figures if f.kind == "tally"]
    unanimous = _UNANIMOUS.search(entry.low) is not None or any(f.other == 0 for f in held)
    said = [f for f in claim.figures if f.kind == "tally"]
    if held or unanimous:
        for tally in said:
            same = any({tally.value, tally.other} == {f.value, f.other} for f in held)
            if not same and not (unanimous and tally.other == 0):
                yield tally.start, tally.end
    match = _UNANIMOUS.search(claim.low)
    if match and held and not unanimous and not said:
        yield match.span()


def _wrong_money(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    held = [f for f in entry.figures if f.kind == "money"]
    said = [f for f in claim.figures if f.kind == "money"]
    if not held or not said:
        return
    right = [s for s in said if any(abs(s.value - h.value) <= 0.006 * h.value for h in held)]
    if not right and not _CORRECTED.search(claim.low):
        yield said[0].start, said[0].end
    for figure in right:
        other = next(h for h in held if abs(figure.value - h.value) <= 0.006 * h.value)
        if bool(_RATE.match(claim.low[figure.end :])) and not _RATE.match(entry.low[other.end :]):
            yield figure.start, figure.end
    spells = {f.value for f in entry.figures if f.kind == "spell" and f.value >= 12}
    for spell in claim.figures:
        if (
            spell.kind == "spell"
            and spell.value > 12
            and spells
            and spell.value not in spells
            and re.search(r"\b(?:over|for|sur|pendant) $", claim.low[max(0, spell.start - 9) : spell.start])
        ):
            yield spell.start, spell.end


def _wrong_dates(claim: Claim, entry: Entry) -> Iterator[tuple[int, int]]:
    decision = entry.decision
    held = [(int(f.value), f.other, f.year) for f in entry.figures if f.kind == "date"]
    years = {int(f.value) for f in entry.figures if f.kind == "number" and 2000 < f.value < 2100} | {
        y for _, _, y in held if y
    }
    meeting = (decision.date.month, decision.date.day, decision.date.year)
    if held:
        for figure in claim.figures:
            if figure.kind != "date":
                continue
            said = (int(figure.value), figure.other, figure.year)
            if not any(_same_day(said, other) for other in (*held, meeting)):
                yield figure.start, figure.end
    for figure in claim.figures:
        year = figure.value if figure.kind == "number" else 0
        if years and decision.date.year + 1 < year < 2100 and year not in years and year != decision.date.year:
            yield figure.start, figure.end


def _same_day(said: tuple[int, int, int], held: tuple[int, int, int]) -> bool:
    return said[0] == held[0] and all(not a or not b or a == b for a, b in zip(said[1:], held[1:], strict=True))


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
    for match in _ELECTED.finditer(claim.cased):
        names = [n.lower() for n in (match[1], match[4], match[5]) if n]
        office = match[2] or match[3]
        for name in names:
            if name in held and held[name] != office:
                yield match.span()


def unknown_decisions(reading: Reading) -> Sequence[Hit]:
    """Claims of a decision of the Commission on a topic that the register does not have."""
    if not reading.context.decisions:
        return []
    day = reading.statement.posted_at.date()
    if not any(decision.date <= day for decision in reading.context.decisions):
        return []
    found = []
    for hit in reading.hits(CLAIMS_DECISION.name):
        part = reading.parts[hit.part]
        if part.segment.role not in (Role.OWN, Role.ALT, Role.WARNING):
            continue
        sentence = part.sentence_text(hit.sentence)
        if SUPPOSED.search(sentence) or DENIED.search(sentence):
            continue
        if not spoken_of(reading, part):
            found.append(hit)
    return found


def _of_kind(kind: str) -> Callable[[Reading], Sequence[Hit]]:
    def finder(reading: Reading) -> Sequence[Hit]:
        return [hit for hit in conflicts(reading) if hit.about.kind == kind]

    return finder


wrong_outcomes = _of_kind("outcome")
wrong_votes = _of_kind("votes")
wrong_money = _of_kind("money")
wrong_dates = _of_kind("date")
wrong_counts = _of_kind("count")
