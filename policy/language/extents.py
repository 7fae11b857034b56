"""Compares how many, how often and how long: the figures of a text with those of a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from policy.amounts import Figure
from policy.fingerprints import stem
from policy.language.claims import Claim
from policy.language.decision_words import GENERIC
from policy.language.entries import Entry, in_text
from policy.language.meanings import meanings_of
from policy.language.outcomes import Found

CORRECTED = re.compile(
    r"\b(?:correction|typo|i mistyped|i wrote|misread|mistake|erratum|instead of|au lieu de|not the|and not)\b"
)
ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|approx|some|nearly|almost|close to|just (?:over|under|shy of)|over"
    r"|under|up to"
    r"|more than|less than|a bit (?:over|under)|a little (?:over|under)|north of|south of|give or take|say"
    r"|environ|presque"
    r"|pres de|quelque|autour de|plus de|moins de|un peu (?:plus|moins) de|pas loin de|call it|like|ish|c\."
    r"|~)(?: \$| the| a)? ?$"
)
EXPLAINED = re.compile(
    r"\b(?:council (?:gave|voted|approved)|gave (?:us|police)|instead of|down from|up from|from \$|started at"
    r"|was \$|used to"
    r"|not \$|earlier|last year|originally|at first|au lieu|avant|l'an dernier|nobody|no one|started as|draft"
    r"|amend\w*|had)\b"
)
"""Why an amount may stand beside the right one without being wrong."""
OLD = re.compile(
    r"(?:\bfrom|\binstead of|\bdown from|\bup from|lowered the \w+(?: of \w+)? from|raised the \w+ from"
    r"|original motion had asked"
    r" for|amendment to make it|\bde) \$?$"
)
"""Before a figure of the register that was not decided, but changed."""
PERIODS = {
    "hour": r"(?:an?|per|each|every|/|l'|par|de l') ?(?:hour|hr|h|heure)|hourly",
    "day": r"(?:a|per|each|every|/|par) ?(?:day|jour|night|nuit)|daily|par jour",
    "week": r"(?:a|per|each|every|/|par) ?(?:week|semaine)|weekly|hebdomadaire\w*",
    "month": r"(?:a|per|each|every|/|par|chaque) ?(?:single )?(?:month|mo|mois)|monthly|mensuel\w*",
    "quarter": r"(?:a|per|each|every|par|chaque) ?(?:quarter|trimestre|three months)|quarterly|trimestriel\w*",
    "year": r"(?:a|per|each|every|/|par|chaque) ?(?:year|yr|an|annee)|yearly|annual(?:ly)?|annuel\w*|once a year"
    "|one year",
    "season": r"(?:a|per|each|every|par|chaque) ?(?:season|saison|playoffs?)",
    "game": r"(?:a|per|each|every|/|par|chaque) ?(?:game|match|partie|event|visit|call|trip|ride|shift)",
    "each": r"each|apiece|a piece|per (?:person|head|officer|dog|unit|member|vehicle|school|position)|chacune?"
    r"|par (?:personne|tete|agent)",
    "once": r"once|one[- ]time|all told|in total|in all|altogether|for the (?:lot|whole|pair|works|five years"
    "|three years|term)"
    r"|au total|en tout|lump sum|total|une fois",
}
_EVERY = {name: re.compile(rf"\b(?:{PERIODS[name]})\b") for name in ("week", "month", "quarter", "year")}
_MEASURES = {
    word: minutes
    for words, minutes in (
        ("minute minutes min mins", 1),
        ("hour hours heure heures hr hrs", 60),
        ("day days jour jours night nights", 1440),
        ("week weeks semaine semaines", 10080),
        ("month months mois", 43800),
        ("year years an ans annee annees", 525600),
    )
    for word in words.split()
}
_AFTER = re.compile(r"^[ -]((?:[a-z0-9'-]+[ -]?){1,4})")
_NOT_COUNTED = re.compile(
    r"\b(?:grades?|routes?|page|item|section|ward|division|avenue|street|highway|unit|room|bill|no\.|number|phase"
    r"|district"
    r"|policy|version|article|zone|line|lines|top|of|in|le|the) $"
)
_OF_OTHERS = re.compile(r"\b(?:my|our|his|her|their|these|those|other|first|last|next|another|mes|nos|ses|leurs|ces) $")
_PEOPLE_WHO_VOTE = re.compile(
    r"^ (?:of us|of you|of them|members|commissioners|hands|votes?|voices?|yes|no\b|said|for\b|in fav"
    r"|against|opposed|voix|oui|non|pour|contre|to \w+\b|d'entre|were|of the|colleagues|ayes|nays)"
)


def wrong_extents(claim: Claim, entry: Entry) -> Iterator[Found]:
    """Places where a text gives another count, length of time, time of day or direction than a decision."""
    topical = claim.topical(entry)
    for kind, firm, start, end in (
        *_wrong_counts(claim, entry),
        *_wrong_spells(claim, entry),
        *_wrong_times(claim, entry),
    ):
        yield kind, firm and claim.part.sentence(start) in topical, start, end
    yield from _wrong_rhythm(claim, entry)
    yield from _wrong_direction(claim, entry)


_BEFORE = re.compile(r"([a-z'-]{4,}) (?:(?:is|of|at|reaches|above|over|below|under|than|exceeds|hits|a|the|to) )*$")
Counted = tuple[Figure, frozenset[str], int, bool]
"""A figure, the stems and meanings of what it counts, minutes where it measures time, whether it was replaced."""


@lru_cache(maxsize=4096)
def _counted(low: str, found: tuple[Figure, ...]) -> tuple[Counted, ...]:
    made = []
    for figure in found:
        if figure.kind not in ("number", "spell"):
            continue
        following = _AFTER.match(low[figure.end : figure.end + 44]) if figure.kind == "number" else None
        words = re.split(r"[ -]", following[1].strip())[:3] if following else ()
        minutes = 0
        if figure.kind == "spell" and (low.startswith(("a ", "an ", "un "), figure.start) or _is_rate(figure, found)):
            continue
        if figure.kind == "spell":
            minutes = round(figure.value * 43800) if figure.value >= 1 else round(figure.value * 4 * 10080)
        elif words and words[0] in _MEASURES:
            minutes = round(figure.value * _MEASURES[words[0]])
        stems = {stem(word) for word in words if len(word) > 2}
        if not stems and (before := _BEFORE.search(low, max(0, figure.start - 40), figure.start)):
            stems = {f"{stem(before[1])} before"}
        nouns = frozenset(stems | {name for each in stems for name in meanings_of(each)})
        made.append((figure, nouns, minutes, OLD.search(low[max(0, figure.start - 40) : figure.start]) is not None))
    return tuple(made)


def _wrong_counts(claim: Claim, entry: Entry) -> Iterator[Found]:
    """A number of what the decision counts too, which is not in the decision, or was replaced by it."""
    held = [each for each in _counted(entry.low, entry.figures) if not each[2]]
    said = [each for each in _counted(claim.low, claim.figures) if not each[2]]
    now = {figure.value for figure, _, _, old in held if not old} | {
        value for f in entry.figures if f.kind in ("money", "tally", "percent", "spell") for value in (f.value, f.other)
    }
    old = {figure.value for figure, _, _, replaced in held if replaced}
    told = {figure.value for figure, *_ in said}
    for figure, nouns, _, _ in said:
        before = claim.low[max(0, figure.start - 14) : figure.start]
        if (
            figure.value in now
            or {figure.value * 1e6, figure.value * 1e3} & now
            or _is_about(claim, figure, [f for f, *_ in held])
            or _NOT_COUNTED.search(before)
        ):
            continue
        if _PEOPLE_WHO_VOTE.match(claim.low[figure.end : figure.end + 16]) or figure.value in _years(entry):
            continue
        like = [f for f, names, _, replaced in held if not replaced and nouns & names]
        if like and not any(f.value in told for f in like):
            alike = set().union(*(nouns & names for f, names, _, replaced in held if f in like)) - GENERIC
            mine = figure.value <= 1 or (figure.value <= 12 and not alike) or _OF_OTHERS.search(before) is not None
            yield "count", not mine and not CORRECTED.search(claim.low), figure.start, figure.end
        elif figure.value in old and not (told & now) and not EXPLAINED.search(claim.low):
            yield "count", False, figure.start, figure.end
        elif held and nouns and not any(f.value in told for f, _, _, replaced in held if not replaced):
            yield "loose count", False, figure.start, figure.end


def _years(entry: Entry) -> set[float]:
    year = entry.decision.date.year
    return {float(year + n) for n in range(-2, 3)} | {float(f.year) for f in entry.figures if f.kind == "date"}


def _is_about(claim: Claim, figure: Figure, held: Sequence[Figure]) -> bool:
    """Whether a figure is a rounding that says so."""
    before = claim.low[max(0, figure.start - 24) : figure.start]
    return ABOUT.search(before) is not None and any(abs(figure.value - f.value) <= 0.12 * f.value for f in held)


def _wrong_spells(claim: Claim, entry: Entry) -> Iterator[Found]:
    held = {minutes for _, _, minutes, old in _counted(entry.low, entry.figures) if minutes and not old}
    if not held:
        return
    said = [(figure, minutes) for figure, _, minutes, _ in _counted(claim.low, claim.figures) if minutes]
    right = any(_as_long(minutes, held) for _, minutes in said)
    for figure, minutes in said:
        near = any(each / 13 <= minutes <= 13 * each for each in held)
        if not right and near:
            yield "spell", True, figure.start, figure.end


def _as_long(minutes: int, held: set[int]) -> bool:
    return any(abs(minutes - each) <= 0.04 * each for each in held)


def _is_rate(figure: Figure, found: Sequence[Figure]) -> bool:
    return any(f.kind == "money" and 0 <= figure.start - f.end <= 3 for f in found)


def _wrong_times(claim: Claim, entry: Entry) -> Iterator[Found]:
    held = {figure.value for figure in entry.figures if figure.kind == "time"}
    said = [figure for figure in claim.figures if figure.kind == "time"]
    wrong = [figure for figure in said if figure.value not in held]
    if held and wrong and len({figure.value for figure in said} & held) < len(held) and not CORRECTED.search(claim.low):
        yield "time", True, wrong[0].start, wrong[0].end


def _wrong_rhythm(claim: Claim, entry: Entry) -> Iterator[Found]:
    """Monthly told of what is yearly, where no amount stands before it."""
    for name, pattern in _EVERY.items():
        match = pattern.search(claim.low)
        if match is None or in_text(pattern, entry.low) or not claim.stated(match.start()):
            continue
        others = any(in_text(p, entry.low) for other, p in _EVERY.items() if other != name)
        paid = any(f.kind == "money" and -1 <= match.start() - f.end < 6 for f in claim.figures)
        if others and not paid:
            yield "rhythm", not any(p.search(claim.low) for other, p in _EVERY.items() if other != name), *match.span()


_UP = re.compile(
    r"\b(?:rise|rises|raise[sd]?|increase[sd]?|doubl\w+|tripl\w+|hike[sd]?|jack(?:s|ed)|more than doubled"
    r"|augment\w+|hausse"
    r"|bump\w*|expand\w*|expansion|grow|grows|grew)\b"
)
_DOWN = re.compile(
    r"\b(?:cut|cuts|cutting|reduc\w+|slash\w*|lower\w*|shrink|shrinks|shrank|halv(?:e|es|ed|ing)|trim\w*"
    r"|reduit\w*|coupe|coupes"
    r"|coupure\w*|baisse\w*|diminu\w*)\b"
)


def _wrong_direction(claim: Claim, entry: Entry) -> Iterator[Found]:
    up, down = _UP.search(claim.low), _DOWN.search(claim.low)
    held_up, held_down = in_text(_UP, entry.low), in_text(_DOWN, entry.low)
    if up and not down and held_down and not held_up and claim.stated(up.start()):
        yield "direction", True, *up.span()
    if down and not up and held_up and not held_down and claim.stated(down.start()):
        yield "direction", True, *down.span()
    if (found := up or down) and not held_up and not held_down and not (up and down):
        yield "direction", False, *found.span()
