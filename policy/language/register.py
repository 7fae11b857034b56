"""Compares what a post says of a decision with the Commission's register: outcome, votes, money, dates, counts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from policy.context import Decision
from policy.language.claims import DENIED, SUPPOSED, Claim, Entry, about_deciding, claims, on_record, spoken_of
from policy.language.decision_words import CLAIMS_DECISION
from policy.language.extents import CORRECTED, wrong_extents
from policy.language.reading import Hit, Reading
from policy.statement import Role

_RATE = re.compile(r"^ ?(?:a|per|each|every|par|/)? ?(?:year|yr|annually|yearly|an|annee|chaque annee)\b")
_UNANIMOUS = re.compile(
    r"\b(?:unanim\w+|acclamation|acclaimed|not one (?:vote|no|yes)|not a single (?:vote|yes|hand)|zero votes"
    r"|nobody (?:voted )?against"
    r"|every hand|sans opposition|personne contre|pas une voix|ten out of ten|not a single no|everyone voted|all "
    r"in favou?r|a l'unanimite|no one against"
    r"|nobody against|all (?:nine|eight|of us|members))\b"
)
_EXPLAINED = re.compile(
    r"\b(?:council (?:gave|voted|approved)|gave (?:us|police)|instead of|down from|up from|from \$|started at|was "
    r"\$|used to|not \$"
    r"|earlier|last year|originally|at first|au lieu|avant|l'an dernier|nobody|no one)\b"
)
"""Why an amount may stand beside the right one without being wrong."""


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
        day = reading.statement.posted_at.date()
        ranked = [each for each in spoken_of(reading, part) if about_deciding(part, each[1], day)]
        if not ranked:
            continue
        top = ranked[0][0]
        found: list[list[tuple[Conflict, int, int]]] = [
            list(_compare(claim, entry, day)) for weight, entry in ranked[:4] if weight >= top - 1.2
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

    if claim.outcome and not _outcome_fits(claim.outcome[0], entry):
        yield conflict("outcome", *claim.outcome[1:])
    for figure in _wrong_votes(claim, entry):
        yield conflict("votes", *figure)
    for figure in _wrong_money(claim, entry):
        yield conflict("money", *figure)
    for figure in _wrong_dates(claim, entry):
        yield conflict("date", *figure)
    for figure in wrong_extents(claim, entry):
        yield conflict("count", *figure)


def _outcome_fits(said: str, entry: Entry) -> bool:
    """Whether an outcome said fits the register; “stops” and “stays” count for motions that would end something."""
    outcome = entry.decision.outcome
    if said in ("stops", "stays"):
        if not _WOULD_END.search(entry.low):
            return True
        return outcome in (("carried",) if said == "stops" else ("defeated", "deferred", "tabled"))
    if outcome == "carried" and (said == "denied" or _FORBIDS.search(entry.low)):
        return True
    return said in _OUTCOMES.get(outcome, ())


_FORBIDS = re.compile(r"\bnot (?:use|buy|take)|moratorium|\bban\b")
"""A carried motion that itself forbids or refuses: “turned down” may be a fair way to say it."""
_WOULD_END = re.compile(
    r"\b(?:wind down|wound down|close|closed|end|ended|abolish\w*|disband\w*|cancel\w*|discontinu\w*|reduced? from)\b"
)


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
    if not right and not CORRECTED.search(claim.low):
        yield said[0].start, said[0].end
    loose = [s for s in said if s not in right]
    left = [h for h in held if not any(abs(s.value - h.value) <= 0.006 * h.value for s in right)]
    if right and loose and left and not _EXPLAINED.search(claim.low):
        yield loose[0].start, loose[0].end
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


def unknown_decisions(reading: Reading) -> Sequence[Hit]:
    """Claims of a decision of the Commission on a topic that the register does not have."""
    if not reading.context.decisions:
        return []
    day = reading.statement.posted_at.date()
    if not any(decision.date <= day for decision in reading.context.decisions):
        return []
    found = []
    known: dict[int, bool] = {}
    for hit in reading.hits(CLAIMS_DECISION.name):
        part = reading.parts[hit.part]
        if part.segment.role not in (Role.OWN, Role.ALT, Role.WARNING):
            continue
        sentence = part.sentence_text(hit.sentence)
        if SUPPOSED.search(sentence) or DENIED.search(sentence):
            continue
        if hit.part not in known:
            known[hit.part] = on_record(reading, part)
        if not known[hit.part]:
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
