"""Compares what a post says of a decision with the Commission's register: outcome, votes, money, dates, extent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from policy.context import Decision
from policy.language.claims import DENIED, SUPPOSED, Claim, claims
from policy.language.days import wrong_dates
from policy.language.decision_words import CLAIMS_DECISION
from policy.language.elections import wrong_office
from policy.language.entries import Entry, register_of, values_of
from policy.language.extents import wrong_extents
from policy.language.linking import BODY, LATEST, decided, on_record, spoken_of
from policy.language.outcomes import Found, wrong_outcome
from policy.language.reading import Hit, Reading
from policy.language.scopes import wrong_scope
from policy.language.sums import wrong_money
from policy.language.votes import wrong_votes
from policy.statement import Role

FIGURES = ("money", "count", "date", "time", "spell", "scope", "direction")
"""Kinds in which a sentence about one's own life may well tell another figure."""
TELLS = ("carried", "defeated", "postponed", "stops", "stays")
"""Outcomes by which a text tells of a decision even where it names nobody who decided."""
LIKELY = 1.2
"""How much less than the likeliest another decision may weigh and still be the one that is meant."""
MOST_LIKELY = 4
SURE = 4.0
SURER = 5.0
"""The same where all that differs is that a text says something comes about."""
SUREST = 8.0
"""The same where neither the body that decides is named nor the decision is new."""
OLD_NEWS = 2.5
"""How much more a link with a decision of more than two months ago must weigh."""
"""Weight of a link from which a difference may be shown without other evidence."""


@dataclass(frozen=True)
class Conflict:
    """What a post says and what the register says instead; not `firm` where it is evidence only."""

    kind: str
    said: str
    decision: Decision
    firm: bool = True

    def __str__(self) -> str:
        day = self.decision.date
        return f"compare with motion {self.decision.number} of {day:%B} {day.day}, {day.year}: {self.decision.outcome}"


def conflicts(reading: Reading) -> Sequence[Hit]:
    """What no decision on its topic bears out, against the likeliest decision; `about` is a Conflict."""
    return reading.once_value("register conflicts", lambda: list(_conflicts(reading)))


def _conflicts(reading: Reading) -> Iterator[Hit]:
    for claim in claims(reading):
        compared = compare(reading, claim)
        if not compared:
            continue
        weight, entry, found = compared[0]
        age = (reading.statement.posted_at.date() - entry.decision.date).days
        told = decided(claim.part) or not claim.said.keys().isdisjoint(TELLS)
        sure = weight >= SURE + OLD_NEWS * (age > 60 and not decided(claim.part))
        firm = sure and all(any(each.firm for each, _, _ in other) for *_, other in compared)
        for conflict, start, end in found:
            likely = firm and (told or weight >= (SURER if age <= LATEST else SUREST))
            if conflict.kind in FIGURES and claim.aside(start):
                likely = False
            if (start, end) == claim.said.get("happens"):
                likely = likely and weight >= SURER
            yield reading.hit(claim.number, start, end, conflict if likely else _weak(conflict))


def _weak(conflict: Conflict) -> Conflict:
    return Conflict(conflict.kind, conflict.said, conflict.decision, firm=False)


Compared = list[tuple[Conflict, int, int]]


def compare(reading: Reading, claim: Claim) -> list[tuple[float, Entry, Compared]]:
    """By likely decision, the likeliest first: its weight and what a text says otherwise."""
    return reading.once_value((compare, claim.number), lambda: _compared(reading, claim))


def _compared(reading: Reading, claim: Claim) -> list[tuple[float, Entry, Compared]]:
    day = reading.statement.posted_at.date()
    bodied = BODY.search(claim.low) is not None
    ranked = [
        (weight, entry)
        for weight, entry in spoken_of(reading, claim.part)
        if bodied or (day - entry.decision.date).days <= LATEST or weight >= SUREST
    ]
    others = frozenset(
        value for weight, entry in ranked if weight >= min(SURER, ranked[0][0] / 2) for value in entry.values
    )
    beside = register_of(reading).text
    return [
        (weight, entry, [each for each in _compare(claim, entry, day, beside) if not _of_another(claim, each, others)])
        for weight, entry in ranked[:MOST_LIKELY]
        if weight >= ranked[0][0] - LIKELY
    ]


def _of_another(claim: Claim, found: tuple[Conflict, int, int], others: frozenset[tuple[str, float]]) -> bool:
    """Whether a figure that one decision does not have is that of another of which the text speaks."""
    conflict, start, end = found
    return conflict.kind in ("money", "votes", "count") and any(
        value in others for f in claim.figures if (f.start, f.end) == (start, end) for value in values_of(f)
    )


def _compare(claim: Claim, entry: Entry, day: dt.date, beside: str) -> Iterator[tuple[Conflict, int, int]]:
    found: list[Found] = [
        *wrong_outcome(claim, entry),
        *wrong_votes(claim, entry),
        *wrong_money(claim, entry),
        *wrong_dates(claim, entry, day),
        *wrong_extents(claim, entry),
        *wrong_scope(claim, entry, beside),
        *wrong_office(claim, entry),
    ]
    for kind, firm, start, end in found:
        yield Conflict(kind, claim.low[start:end], entry.decision, firm), start, end


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
        if SUPPOSED.search(sentence) or DENIED.search(sentence) or not _of_the_commission(part.form.low, hit):
            continue
        if hit.part not in known:
            known[hit.part] = on_record(reading, part)
        if not known[hit.part]:
            found.append(hit)
    return found


_ANOTHER_TABLE = re.compile(
    r"\b(?:(?:our|my|the) (?:house|household|home|kitchen|kids?|family|wife|husband|team|league|block|street"
    r"|choir|church|mosque"
    r"|club|book club|condo|co-?op|class|classroom|office|union|local|band|lodge|legion|school|daycare|team|guild"
    r"|potluck)"
    r"|at home|chez nous|a la maison|notre (?:famille|maison|equipe))\b"
)


def _of_the_commission(low: str, hit: Hit) -> bool:
    """Whether the “we” or the “commission” of a claim can be this one: nobody else's, and not of a family or a club."""
    if _OF_IT.search(low[hit.start : hit.end]) or _ELSES.search(low[max(0, hit.start - 16) : hit.start]):
        return False
    return not low.startswith("we", hit.start) or _ANOTHER_TABLE.search(low) is None


_OF_IT = re.compile(r"(?:ed|down|off) (?:for |on |to |against )?(?:it|that|this|them|so)(?: all| too| anyway| then)?$")
_ELSES = re.compile(r"(?:'s|\btheir|\bparks|\bplanning|\bschool|\bgaming|\blibrary) $")


def _of_kind(*kinds: str, firm: bool = True) -> Callable[[Reading], Sequence[Hit]]:
    def finder(reading: Reading) -> Sequence[Hit]:
        return [hit for hit in conflicts(reading) if hit.about.firm is firm and (not kinds or hit.about.kind in kinds)]

    return finder


other_outcomes = _of_kind("outcome")
other_votes = _of_kind("votes")
other_money = _of_kind("money", "period")
other_dates = _of_kind("date", "time", "spell")
other_counts = _of_kind("count", "rhythm", "direction", "office")
other_scopes = _of_kind("scope", "kind", "opposite")
