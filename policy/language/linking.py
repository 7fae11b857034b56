"""Which decision of the register a text speaks of: shared words and meanings, figures, and how long ago it was."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from policy.amounts import Figure, figures
from policy.context import Context, Decision
from policy.fingerprints import common_words
from policy.folding import plain
from policy.language.decision_words import DECIDES, GENERIC
from policy.language.meanings import meanings_of, pairs_in, senses, stems_in, stems_of, tokens, words_for
from policy.language.reading import Part, Reading
from policy.statement import Role

TOPIC_ENOUGH = 3.0
"""Weight of what is shared from which a text speaks of a decision."""
TOPIC_ALONE = 4.6
"""The same for a text without a word of deciding."""
LEAST_ALONE = 1.6
"""What words must weigh in a text without a word of deciding."""
TOPIC_LEAST = 1.1
"""What words alone, without age and figures, must weigh."""
LONGEST = 1600
FEWEST = 25
"""A register is weighed as if it held at least so many decisions: in a short one every word would look common."""
TITLE_ENOUGH = 4.6
"""Weight of title words from which a decision is on record under that subject."""
LATELY_ENOUGH = 7.0
"""Weight of a link with a decision of the last days from which it is the one that is meant."""
IN_TEXT = 0.45
"""Share of its weight that a word has which stands in the text of a motion and not in its title."""
BY_MEANING = 0.65
"""Share of its weight that a meaning has where the words differ."""
LATEST = 10
"""Days after a decision in which a text on its topic need not say that something was decided."""
ORDINARY = 0.75
"""Share of its weight that a word of everyday talk has."""
SURELY_NOT = 100.0
SUPERSEDED = 1.5
"""Weight that a decision loses when a later motion under the same title was decided by the day of the post."""
FIGURE_SHARED = {"sum": 2.4, "amount": 1.2, "tally": 1.0, "day": 0.8}
"""Weight of an amount, a tally or a day that a text shares with a decision."""
RECENT = ((3, 1.8), (10, 1.2), (60, 0.6))
"""Weight that a decision gains by its age in days: people speak of what has just been decided."""
LATELY = re.compile(
    r"\b(?:yesterday|last night|last evening|today|tonight|this (?:morning|afternoon|evening|week)|just|on (?:mon"
    r"|tues"
    r"|wednes|thurs|fri)day|thursday|hier(?: soir)?|aujourd'hui|ce soir|cette semaine|jeudi)\b"
)
TALLY_LIKE = re.compile(
    r"\b\d{1,2} ?(?:[-–—]|to|contre|a) ?\d{1,2}\b(?! ?(?:years?|ans|%|p\.?m|a\.?m))|\b(?:two|three|four|five|six"
    r"|seven|eight|nine|ten"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix) (?:to|contre|yes|oui|for|pour|against|hands|of us|votes)\b"
)


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
    titles = [plain(f"{d.motion} {' '.join(d.topics)}") for d in context.decisions]
    texts = [plain(f"{d.motion}. {' '.join(d.topics)}. {d.text}") for d in context.decisions]
    stems = [{each for each in stems_of(low) - GENERIC if not each.isdigit()} for low in texts]
    meant = [senses(low) for low in texts]
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


def spoken_of(reading: Reading, part: Part) -> list[tuple[float, Entry]]:
    """Decisions up to the day of the post that the text is about, the likeliest first; worked out once a text."""
    return reading.once_value((spoken_of, part), lambda: _spoken_of(reading, part))


def _weights(low: str, register: Register, title: bool = False) -> dict[int, float]:
    """By number of an entry: the weight of the stems a text shares with it, and of meanings whose words differ."""
    weights: dict[int, float] = {}
    covered: set[tuple[int, str]] = set()
    meant: dict[str, int] = {}
    words = tokens(low)
    for word in register.words.intersection(chain(*map(stems_in, set(words)), pairs_in(words))):
        names = meanings_of(word)
        for name in names:
            meant[name] = meant.get(name, 0) + 1
        for number in register.by_stem.get(word, ()):
            entry = register.entries[number]
            if not title or word in entry.title:
                weights[number] = weights.get(number, 0.0) + entry.weights[word]
                covered.update((number, name) for name in names)
    for name in meant.keys() & register.by_meaning.keys():
        share = min(1.0, BY_MEANING + 0.15 * (meant[name] - 1))
        for number in register.by_meaning[name]:
            entry = register.entries[number]
            if (number, name) not in covered and (not title or name in entry.title):
                weights[number] = weights.get(number, 0.0) + share * entry.meant[name]
    return weights


BODY = re.compile(
    r"\b(?:commission(?:ers?)?|commissaires?|epc|vot(?:e[sd]?|ing|er|ons|ee?s?)|motions?|decisions?|decided"
    r"|minutes|adopte\w*|approve\w*"
    r"|approuve\w*|passed|defeated|tabled|deferred|carried (?:\d|unanim)|rejete\w*|we (?:said|turned|put"
    r"|kept|set|gave|made|chose|cut|will|\w+ed)|we'll|on a (?:dit|\w+e)|la police)\b"
)


def decided(part: Part) -> bool:
    """Whether a text has a word of deciding, a tally, or the name of the body that decides."""
    low = part.form.low
    return bool(part.found.get(DECIDES.name)) or BODY.search(low) is not None or TALLY_LIKE.search(low) is not None


_SUM = re.compile(r"\$ ?\d|\d ?(?:\$|k\b|m\b|million)|\b(?:millions?|grand|thousand|mille)\b")
_BESIDE = frozenset({Role.ANSWERED, Role.QUOTED})


def _spoken_of(reading: Reading, part: Part) -> list[tuple[float, Entry]]:
    day = reading.statement.posted_at.date()
    register = register_of(reading)
    beside = _BESIDE | {Role.OWN} if part.segment.role is Role.ALT else _BESIDE
    low = " ".join(p.form.low[:LONGEST] for p in reading.parts if p is part or p.segment.role in beside)
    weights = _weights(low, register)
    decides = decided(part)
    if max(weights.values(), default=0.0) < (TOPIC_LEAST if decides else LEAST_ALONE) and not (
        decides and _SUM.search(low)
    ):
        return []
    lately = LATELY.search(part.form.low) is not None
    enough = TOPIC_ENOUGH if decides else TOPIC_ALONE
    bases = {number: weights[number] + _in_time(register.entries[number], day, lately) for number in weights}
    shared: dict[int, float] = {}
    if max(bases.values(), default=0.0) >= enough - FIGURE_SHARED["sum"] or _SUM.search(part.form.low):
        shared = _shared_figures(part.form.low, register)
    ranked = []
    for number in weights.keys() | shared.keys():
        entry = register.entries[number]
        age = (day - entry.decision.date).days
        same = shared.get(number, 0.0)
        little = weights.get(number, 0.0) < TOPIC_LEAST
        if age < 0 or (little and not (age <= LATEST and same >= FIGURE_SHARED["amount"])):
            continue
        weight = same + (bases[number] if number in bases else _in_time(entry, day, lately))
        if weight >= enough:
            ranked.append((weight - age / 2000, entry))
    return sorted(ranked, key=lambda each: (-each[0], each[1].decision.number))


def _in_time(entry: Entry, day: dt.date, lately: bool) -> float:
    """What a decision gains by being new, and loses by having been replaced."""
    age = (day - entry.decision.date).days
    if age < 0:
        return -SURELY_NOT
    gain = next((more for days, more in RECENT if age <= days), 0.0) + 0.8 * (lately and age <= 8)
    return gain - SUPERSEDED * (entry.superseded is not None and entry.superseded <= day)


def _shared_figures(low: str, register: Register) -> dict[int, float]:
    """By number of an entry: the weight of the figures a text shares with it."""
    shared: dict[int, float] = {}
    for value in {value for figure in figures(low) for value in values_of(figure)}:
        for number in register.by_value.get(value, ()):
            shared[number] = shared.get(number, 0.0) + FIGURE_SHARED[value[0]]
    return shared


def on_record(reading: Reading, part: Part) -> bool:
    """Whether the register has a decision whose title, by more than one word, a text speaks of."""
    day = reading.statement.posted_at.date()
    register = register_of(reading)
    if any(
        weight >= TITLE_ENOUGH and register.entries[number].decision.date <= day
        for number, weight in _weights(part.form.low, register, title=True).items()
    ):
        return True
    return any(
        weight >= LATELY_ENOUGH and (day - entry.decision.date).days <= LATEST
        for weight, entry in spoken_of(reading, part)
    )
