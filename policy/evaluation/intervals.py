"""Shares, F1 and macro F1 with 95 % intervals.

Shares have Wilson's interval. F1 is 2J / (1 + J), where J is the share of right answers among the cases that touch a
clause or were said to; Wilson's interval of J, carried through, is the interval of F1, and stays open at 0 and 1.
Macro F1 has no such form: its interval comes from drawing pairs of cases again, with a fixed seed.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

Z = 1.959964
"""95 % of a normal distribution lie within this many standard deviations."""
SEED = 20260423
ROUNDS = 1000


@dataclass(frozen=True)
class Figure:
    """A figure from 0 to 1 with its 95 % interval; `n` is the number of cases it rests on."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class Tally:
    """How often a clause was rightly found, wrongly found, and missed."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    @property
    def f1(self) -> float:
        """As the scorer of the evaluation sets has it: 0 where nothing was found rightly."""
        precision = self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0
        recall = self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def share(count: int, of: int) -> Figure:
    """A share with Wilson's interval (E. B. Wilson, 1927, score interval); of nothing it is 0, open to 1."""
    if of == 0:
        return Figure(0.0, 0.0, 1.0, 0)
    p, zz = count / of, Z * Z
    middle = (p + zz / (2 * of)) / (1 + zz / of)
    half = Z * math.sqrt(p * (1 - p) / of + zz / (4 * of * of)) / (1 + zz / of)
    return Figure(p, max(0.0, min(p, middle - half)), min(1.0, max(p, middle + half)), of)


def f1(tally: Tally) -> Figure:
    """F1 of one clause; `n` is the number of cases that touch it."""
    right = share(tally.tp, tally.tp + tally.fp + tally.fn)
    low, high = (2 * j / (1 + j) for j in (right.low, right.high))
    return Figure(tally.f1, low, high, tally.tp + tally.fn)


Judged = tuple[frozenset[str], frozenset[str]]
"""What a case is and what was said of it."""


def tallies(judged: Iterable[Judged]) -> dict[str, Tally]:
    """The tally of each clause that occurs, in the order of their codes."""
    counts: Counter[tuple[str, str]] = Counter()
    for truth, said in judged:
        for clause in truth | said:
            counts[clause, "tp" if clause in truth and clause in said else "fp" if clause in said else "fn"] += 1
    clauses = sorted({clause for clause, _ in counts})
    return {clause: Tally(*(counts[clause, kind] for kind in ("tp", "fp", "fn"))) for clause in clauses}


def macro_f1(by_clause: Mapping[str, Tally]) -> float:
    """The mean F1 of the clauses that occur in the labels."""
    scores = [tally.f1 for tally in by_clause.values() if tally.tp + tally.fn]
    return sum(scores) / len(scores) if scores else 0.0


def macro_f1_figure(units: Sequence[Sequence[Judged]]) -> Figure:
    """Macro F1 over cases, each unit drawn as a whole `ROUNDS` times with replacement; `n` counts cases."""
    value = macro_f1(tallies(judged for unit in units for judged in unit))
    n = sum(map(len, units))
    kinds = Counter(frozenset((clause, tally) for clause, tally in tallies(unit).items()) for unit in units)
    ordered = sorted(kinds, key=lambda kind: sorted((clause, t.tp, t.fp, t.fn) for clause, t in kind))
    weights = list(accumulate(kinds[kind] for kind in ordered))
    draw = random.Random(SEED)  # noqa: S311 - a fixed seed, so that the same answers have the same interval
    drawn = []
    for _ in range(ROUNDS if units else 0):
        times = Counter(draw.choices(range(len(ordered)), cum_weights=weights, k=len(units)))
        drawn.append(macro_f1(_summed((ordered[index], count) for index, count in times.items())))
    drawn.sort()
    return Figure(value, drawn[ROUNDS * 25 // 1000], drawn[ROUNDS * 975 // 1000 - 1], n) if drawn else share(0, 0)


def _summed(parts: Iterable[tuple[frozenset[tuple[str, Tally]], int]]) -> dict[str, Tally]:
    sums: dict[str, list[int]] = {}
    for kind, times in parts:
        for clause, tally in kind:
            into = sums.setdefault(clause, [0, 0, 0])
            into[0] += times * tally.tp
            into[1] += times * tally.fp
            into[2] += times * tally.fn
    return {clause: Tally(*sums[clause]) for clause in sorted(sums)}
