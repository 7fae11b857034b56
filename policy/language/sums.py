"""Compares sums of money: amounts that a decision does not have, and right ones told for another stretch of time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policy.amounts import Figure
from policy.language.claims import Claim
from policy.language.entries import Entry, in_text
from policy.language.extents import ABOUT, CORRECTED, EXPLAINED, OLD, PERIODS
from policy.language.outcomes import Found

_PERIOD = re.compile(
    r"^ ?(?:dollars |bucks |\$ |of \w+ |, )?(?:" + "|".join(f"(?P<{n}>{p})" for n, p in PERIODS.items()) + r")\b"
)


def wrong_money(claim: Claim, entry: Entry) -> Iterator[Found]:
    """Amounts that are not those of the decision, and right amounts told for another stretch of time."""
    held = [f for f in entry.figures if f.kind == "money"]
    said = [f for f in claim.figures if f.kind == "money"] + _bare_amounts(claim, held)
    if not held or not said:
        return
    topical = claim.topical(entry)
    right = [s for s in said if any(_close(s, h, claim) for h in held)]
    loose = [s for s in said if s not in right and (_paid_by(claim, s) or not _derived(s.value, entry))]
    current = [h for h in held if not OLD.search(entry.low[max(0, h.start - 40) : h.start])]
    left = [h for h in current if not any(_close(s, h, claim) for s in right)]
    for figure in loose[:1]:
        if not right:
            yield (
                "money",
                not CORRECTED.search(claim.low) and claim.part.sentence(figure.start) in topical,
                figure.start,
                figure.end,
            )
        elif left and not EXPLAINED.search(claim.low):
            yield "money", claim.part.sentence(figure.start) in topical, figure.start, figure.end
    for figure in right:
        yield from _wrong_period(claim, entry, figure, [h for h in held if _close(figure, h, claim)])
    if right and not any(_close(s, h, claim) for s in right for h in current) and not EXPLAINED.search(claim.low):
        yield "money", False, right[0].start, right[0].end


def _bare_amounts(claim: Claim, held: Sequence[Figure]) -> list[Figure]:
    """Small decimals and counts said without their dollars or millions where the same digits are held as money."""
    values = {h.value for h in held} | {h.value / 1e6 for h in held} | {h.value / 1e3 for h in held}
    return [
        f._replace(
            kind="money", value=next(h.value for h in held if f.value in (h.value, h.value / 1e6, h.value / 1e3))
        )
        for f in claim.figures
        if f.kind == "number" and f.value in values and f.value > 1
    ]


def _close(said: Figure, held: Figure, claim: Claim) -> bool:
    about = 0.12 if ABOUT.search(claim.low[max(0, said.start - 24) : said.start]) else 0.006
    return abs(said.value - held.value) <= about * held.value


def _derived(value: float, entry: Entry) -> bool:
    """A difference of two amounts, an amount for all the years, or half of it: sums that a careful reader does."""
    money = [f.value for f in entry.figures if f.kind == "money"]
    numbers = [f.value for f in entry.figures if f.kind == "number" and 2 <= f.value <= 400]
    numbers += [f.value / 12 for f in entry.figures if f.kind == "spell" and f.value >= 12] + [0.5, 12, 1 / 12]
    sums = [abs(a - b) for a in money for b in money if a != b]
    sums += [m * n for m in money for n in numbers] + [m / n for m in money for n in numbers if n]
    return any(abs(value - each) <= 0.02 * each for each in sums)


def _paid_by(claim: Claim, figure: Figure) -> bool:
    """Whether an amount is told for a stretch of time, so that it cannot be the sum for all of it."""
    return _PERIOD.match(claim.low[figure.end : figure.end + 34]) is not None


def _wrong_period(claim: Claim, entry: Entry, figure: Figure, held: Sequence[Figure]) -> Iterator[Found]:
    said = _PERIOD.match(claim.low[figure.end : figure.end + 34])
    if said is None:
        return
    periods = {(m.lastgroup if (m := _PERIOD.match(entry.low[h.end : h.end + 34])) else "") or "" for h in held}
    name = said.lastgroup or ""
    if (
        name in periods
        or (name == "once" and "" in periods)
        or in_text(re.compile(rf"\b(?:{PERIODS[name]})\b"), entry.low)
    ):
        return
    explained = name == "each" and in_text(re.compile(r"\beach\b|\bper\b"), entry.low)
    yield "period", (not explained and name != "game") or "season" in periods, figure.start, figure.end + said.end()
