"""Which decision of the register a text speaks of: shared words and meanings, figures, and how long ago it was."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import chain

from policy.amounts import figures
from policy.language.decision_words import DECIDES
from policy.language.entries import Entry, Register, register_of, values_of
from policy.language.meanings import meanings_of, pairs_in, stems_in, tokens
from policy.language.reading import Hit, Part, Reading
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
TITLE_ENOUGH = 4.6
"""Weight of title words from which a decision is on record under that subject."""
LATELY_ENOUGH = 7.0
"""Weight of a link with a decision of the last days from which it is the one that is meant."""
BY_MEANING = 0.65
"""Share of its weight that a meaning has where the words differ."""
LATELY_DECIDED = 60
LATEST = 10
"""Days after a decision in which a text on its topic need not say that something was decided."""
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


def just_decided(reading: Reading) -> Sequence[Hit]:
    """A text that has a word of deciding and surely speaks of a decision of the last weeks."""
    day = reading.statement.posted_at.date()
    return [
        reading.hit(number, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.role in (Role.OWN, Role.ALT)
        and decided(part)
        and any(
            weight >= LATELY_ENOUGH and (day - entry.decision.date).days <= LATELY_DECIDED
            for weight, entry in spoken_of(reading, part)[:1]
        )
    ]


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
