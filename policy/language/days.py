"""Compares when something begins, ends or comes back: the days, months, seasons and years of a text and a decision."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from policy.language.claims import Claim
from policy.language.entries import Entry, in_text
from policy.language.outcomes import Found


def wrong_dates(claim: Claim, entry: Entry, day: dt.date) -> Iterator[Found]:
    """Days, months and years that the decision does not have, and “now” for what begins much later."""
    held = [(int(f.value), f.other, f.year) for f in entry.figures if f.kind == "date"]
    decided = entry.decision.date
    meeting = (decided.month, decided.day, decided.year)
    topical = claim.topical(entry)
    if held:
        for figure in claim.figures:
            said = (int(figure.value), figure.other, figure.year)
            if figure.kind != "date" or any(_same_day(said, other) for other in (*held, meeting)):
                continue
            if (said[2] and said[2] < decided.year) or _MEMORY.search(
                claim.low[max(0, figure.start - 12) : figure.start]
            ):
                continue
            if said[:2] == (day.month, day.day) or (said[0] == day.month and not said[1]):
                continue
            other = _ELSEWHERE.search(claim.part.sentence_text(claim.part.sentence(figure.start)))
            yield "date", claim.part.sentence(figure.start) in topical and other is None, figure.start, figure.end
    yield from _wrong_years(claim, entry, held)
    yield from _too_soon(claim, held, day)
    yield from _wrong_season(claim, entry, held, day)


_MEMORY = re.compile(r"\b(?:since|last|back in|born|depuis|way back in) $")
_ELSEWHERE = re.compile(
    r"\b(?:next meeting|agenda|we meet|meets|council meets|born|letter|deadline|nomination|election day|apply"
    r"|register by|rsvp|applications|before you|until i)\b"
)


def _wrong_years(claim: Claim, entry: Entry, held: Sequence[tuple[int, int, int]]) -> Iterator[Found]:
    years = {int(f.value) for f in entry.figures if f.kind == "number" and 2000 < f.value < 2100} | {
        y for _, _, y in held if y
    }
    decided = entry.decision.date.year
    for figure in claim.figures:
        year = figure.value if figure.kind == "number" else 0
        if years and decided < year < 2100 and year not in years:
            yield "date", year > decided + 1, figure.start, figure.end


_SOON = re.compile(
    r"\b(?:opens?|starts?|starting|begins?|beginning|in force|effective|takes effect|kicks in|as of|from|dès|des"
    r"|ouvre|commence"
    r"|en vigueur|a partir d[eu]?)(?: (?:on|this|it|already|right))*"
    r" (?:today|tonight|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|immediately"
    r"|right away|this"
    r" (?:week|month|weekend)|next week|aujourd'hui|demain|maintenant|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche"
    r"|ce mois-ci|cette semaine|la semaine prochaine)\b|\beffective immediately\b|\bas of (?:today|now|this month)\b"
)
_SOON_DAYS = 21


def _too_soon(claim: Claim, held: Sequence[tuple[int, int, int]], day: dt.date) -> Iterator[Found]:
    found = _SOON.search(claim.low)
    if found is None or not claim.stated(found.start()):
        return
    starts = [dt.date(y or day.year, m, min(d or 1, 28)) for m, d, y in held]
    later = [each for each in starts if (each - day).days > _SOON_DAYS]
    if later and len(later) == len([each for each in starts if (day - each).days < 300]):
        yield (
            "date",
            not re.search(r"\buntil\b|\btill\b", claim.low[max(0, found.start() - 12) : found.start()]),
            *found.span(),
        )


_SEASONS = (
    (re.compile(r"\b(?:winter|l'hiver|hiver)\b"), {12, 1, 2, 3}),
    (re.compile(r"\b(?:spring|printemps)\b"), {3, 4, 5, 6}),
    (re.compile(r"\b(?:summer|l'ete|cet ete)\b"), {6, 7, 8, 9}),
    (re.compile(r"\b(?:fall|autumn|automne)\b"), {9, 10, 11, 12}),
)
_COMING = re.compile(
    r"\b(?:this|next|by|in the|from the|starting|until|till|des|cet|cette|a partir d[eu]|ce) (?:coming )?$|l'$"
)


def _wrong_season(claim: Claim, entry: Entry, held: Sequence[tuple[int, int, int]], day: dt.date) -> Iterator[Found]:
    """“This fall” for what begins in spring."""
    months = {m for m, _, _ in held} | {m for pattern, of in _SEASONS if in_text(pattern, entry.low) for m in of}
    if not months or any(f.kind == "date" and f.value in months for f in claim.figures):
        return
    for pattern, of in _SEASONS:
        found = pattern.search(claim.low)
        if found and months.isdisjoint(of) and claim.stated(found.start()):
            coming = _COMING.search(
                claim.low[max(0, found.start() - 18) : found.start() + 2 * found[0].startswith("l'")]
            )
            yield "date", coming is not None, *found.span()


def _same_day(said: tuple[int, int, int], held: tuple[int, int, int]) -> bool:
    return said[0] == held[0] and all(not a or not b or a == b for a, b in zip(said[1:], held[1:], strict=True))
