"""The register made ready for comparing: words, meanings and figures of each decision."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from policy.amounts import Figure, figures
from policy.context import Context, Decision
from policy.fingerprints import common_words
from policy.folding import plain
from policy.language.decision_words import GENERIC
from policy.language.meanings import senses, stems_of, words_for
from policy.language.reading import Reading

FEWEST = 25
"""A register is weighed as if it held at least so many decisions: in a short one every word would look common."""
IN_TEXT = 0.45
"""Share of its weight that a word has which stands in the text of a motion and not in its title."""
ORDINARY = 0.75
"""Share of its weight that a word of everyday talk has."""


@dataclass(frozen=True)
class Entry:
    """A decision made ready for comparing; `weights` are those of its stems, `meant` those of its meanings."""

    decision: Decision
    weights: dict[str, float]
    meant: dict[str, float]
    title: frozenset[str]
    figures: tuple[Figure, ...]
    low: str
    values: frozenset[tuple[str, float]]
    superseded: dt.date | None = None
    """The day on which a later motion under the same title was decided."""


@lru_cache(maxsize=1 << 16)
def in_text(pattern: re.Pattern[str], low: str) -> bool:
    """Whether a decision's text has a pattern: asked again for every post, so the answer is kept."""
    return pattern.search(low) is not None


@dataclass(frozen=True)
class Register:
    """The decisions made ready, and by stem and by meaning the numbers of those that have it."""

    entries: tuple[Entry, ...]
    by_stem: dict[str, list[int]]
    by_meaning: dict[str, list[int]]
    by_value: dict[tuple[str, float], list[int]]
    words: frozenset[str]
    """Stems and pairs of words that say anything about one of the decisions."""
    text: str


def register_of(reading: Reading) -> Register:
    """The register made ready, once an engine."""
    return reading.prepare("decisions to compare", _register)


def _register(context: Context) -> Register:
    made = entries(context)
    by_stem, by_meaning = _places(each.weights for each in made), _places(each.meant for each in made)
    return Register(
        made,
        by_stem,
        by_meaning,
        _places(each.values for each in made),
        frozenset([*by_stem, *words_for(by_meaning)]),
        " ".join(each.low for each in made),
    )


K = TypeVar("K")


def _places(held: Iterable[Iterable[K]]) -> dict[K, list[int]]:
    found: dict[K, list[int]] = {}
    for number, keys in enumerate(held):
        for key in keys:
            found.setdefault(key, []).append(number)
    return found


def values_of(figure: Figure) -> Iterator[tuple[str, float]]:
    """What makes a figure recognizable: an amount, a day, or a tally whichever way round."""
    if figure.kind == "tally" and figure.other:
        yield "tally", max(figure.value, figure.other) * 100 + min(figure.value, figure.other)
    elif figure.kind == "money" and figure.value >= 1000:
        yield "sum", figure.value
    elif figure.kind == "money" or (figure.kind == "number" and figure.value >= 11):
        yield "amount", figure.value
    elif figure.kind == "date" and figure.other:
        yield "day", figure.value * 100 + figure.other


def entries(context: Context) -> tuple[Entry, ...]:
    """The register made ready, in its own order."""
    titles = [plain(f"{d.motion} {' '.join(d.topics)} {d.motion_fr}") for d in context.decisions]
    texts = [plain(f"{d.motion}. {' '.join(d.topics)}. {d.text}") for d in context.decisions]
    french = [plain(f"{d.motion_fr}. {d.text_fr}") for d in context.decisions]
    said = [f"{low} {other}" for low, other in zip(texts, french, strict=True)]
    stems = [{each for each in stems_of(low) - GENERIC if not each.isdigit()} for low in said]
    meant = [senses(low) for low in said]
    rarity, rarity_meant = _rarity(stems), _rarity(meant)
    later = _superseded(context.decisions)
    made = []
    for decision, title, low, of_stems, of_meanings in zip(context.decisions, titles, texts, stems, meant, strict=True):
        in_title, title_senses = stems_of(title) - GENERIC, senses(title)
        held = tuple(figures(low))
        made.append(
            Entry(
                decision,
                {each: rarity[each] * _share(each, in_title) for each in of_stems},
                {each: rarity_meant[each] * (1.0 if each in title_senses else IN_TEXT) for each in of_meanings},
                frozenset(in_title | title_senses),
                held,
                low,
                frozenset(value for figure in held for value in values_of(figure)),
                later.get(decision.number),
            )
        )
    return tuple(made)


def _share(word: str, title: set[str]) -> float:
    return (1.0 if word in title else IN_TEXT) * (ORDINARY if word in common_words() else 1.0)


def _rarity(found: list[set[str]]) -> dict[str, float]:
    held = Counter(each for one in found for each in one)
    return {each: 0.6 + math.log((max(len(found), FEWEST) + 4) / (number + 1)) for each, number in held.items()}


def _superseded(decisions: Iterable[Decision]) -> dict[str, dt.date]:
    """By number: the day of the next decision whose title begins with the same words."""
    found: dict[str, dt.date] = {}
    last: dict[frozenset[str], Decision] = {}
    for decision in sorted(decisions, key=lambda each: each.date):
        key = frozenset(stems_of(plain(decision.motion.split(":")[0])))
        if key in last:
            found[last[key].number] = decision.date
        last[key] = decision
    return found
