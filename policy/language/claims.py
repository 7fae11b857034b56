"""What a post says of the Commission's decisions, and which decision of the register it speaks of."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy.amounts import Figure, figures
from policy.context import Context, Decision
from policy.fingerprints import stem
from policy.folding import plain
from policy.language.decision_words import CARRIED, DECIDES, DEFEATED, GENERIC, POSTPONED, STAYS, STOPS, canonical
from policy.language.reading import Part, Reading
from policy.statement import Role

TOPIC_ENOUGH = 3.0
"""Weight of shared rare stems from which a text speaks of a decision."""
TOPIC_ALONE = 5.0
"""The same for a text without a word of deciding."""
LONGEST = 400
FEWEST = 25
"""A register is weighed as if it held at least so many decisions: in a short one every word would look common."""
TITLE_ENOUGH = 4.0
"""Weight of title words from which a decision is on record under that subject."""
FIGURE_SHARED = 1.2
"""Weight of an amount or a tally that a text shares with a decision."""
RECENT = ((3, 1.4), (10, 1.0), (60, 0.6))
"""Weight that a decision gains by its age in days: people speak of what has just been decided."""

LATELY = re.compile(
    r"\b(?:yesterday|last night|today|tonight|this (?:morning|afternoon|evening)|just|on (?:mon|tues|wednes|thurs"
    r"|fri)day|hier(?: soir)?|aujourd'hui)\b"
)
SUPPOSED = re.compile(
    r"\b(?:if|would|should|whether|might|could|will vote|to vote|votes on|vote on|hope|wish|going to vote"
    r"|goes to a vote|si|devrait|council voted|council's|city council (?:voted|passed|approved)|council (?:voted"
    r"|approved|passed)|conseil municipal a)\b|\?\s*$"
)
DENIED = re.compile(
    r"\b(?:did not|didn't|never|hasn't|have not|haven't|has not|n't|not|no,|non,|n'a pas|n'avons pas|contrary"
    r"|false|rumou?rs?|isn't|wrong|inaccurate|incorrect|not accurate|misinformation|inexact)\b"
)
_NEGATED_BEFORE = re.compile(
    r"\b(?:not|n't|never|didn't|did not|don't|wasn't|isn't|hasn't|n'a pas|pas|nobody|no one)(?: \w+){0,2} $"
)
_OWN_VOTE = re.compile(
    r"\b(?:i|i'd|i have|i've|j'ai|myself|me|others?|members?|commissioners|of us|d'entre nous|one|two|three|four"
    r"|five|six"
    r"|seven|eight|nine|ten|some|few|who|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|seule?|he|she|il|elle"
    r"|[a-z]+ and i"
    r"|\d+)(?: (?:also|proudly|had|would have|alone|ont|a))? $"
)
_INDIVIDUAL = re.compile(
    r"^(?:said|lost|won|failed|voted|vote|dit|a dit|yes|no|in fav|against|oui|non|backed|a vote|to|for)"
)


@dataclass(frozen=True)
class Entry:
    """A decision made ready for comparing."""

    decision: Decision
    weights: dict[str, float]
    title: frozenset[str]
    figures: tuple[Figure, ...]
    low: str
    values: frozenset[tuple[str, float]]

    def money(self) -> set[float]:
        return {f.value for f in self.figures if f.kind == "money"}


def _values(figure: Figure) -> Iterator[tuple[str, float]]:
    """What makes a figure recognizable: an amount, or a tally whichever way round."""
    if figure.kind == "tally" and figure.other:
        yield "tally", max(figure.value, figure.other) * 100 + min(figure.value, figure.other)
    elif figure.kind == "money" or (figure.kind == "number" and figure.value >= 25):
        yield "amount", figure.value


_TOKEN = re.compile(r"[a-z0-9'-]+")


def _stems(low: str) -> set[str]:
    return {
        stem(piece)
        for word in _TOKEN.findall(low)
        for piece in (word.split("-") if "-" in word else (word,))
        if len(piece) > 2
    }


def entries(context: Context) -> tuple[Entry, ...]:
    texts = [(d, plain(f"{d.motion}. {' '.join(d.topics)}. {d.text}")) for d in context.decisions]
    stems = [(_stems(canonical(low)) - GENERIC) for _, low in texts]
    held = Counter(each for found in stems for each in found)
    entries = []
    for (decision, low), found in zip(texts, stems, strict=True):
        title = _stems(canonical(plain(f"{decision.motion} {' '.join(decision.topics)}"))) - GENERIC
        weights = {
            each: (1.0 if each in title else 0.45) * (0.6 + math.log((max(len(texts), FEWEST) + 4) / (held[each] + 1)))
            for each in found
            if not each.isdigit()
        }
        held_figures = tuple(figures(low))
        values = frozenset(value for figure in held_figures for value in _values(figure))
        entries.append(Entry(decision, weights, frozenset(title), held_figures, low, values))
    return tuple(entries)


def spoken_of(reading: Reading, part: Part) -> list[tuple[float, Entry]]:
    """Decisions up to the day of the post that the text is about, the likeliest first; worked out once a text."""
    return reading.once_value((spoken_of, part), lambda: _spoken_of(reading, part))


def _spoken_of(reading: Reading, part: Part) -> list[tuple[float, Entry]]:
    day = reading.statement.posted_at.date()
    beside = [p for p in reading.parts if p is part or p.segment.role in (Role.ANSWERED, Role.QUOTED)]
    low = " ".join(p.form.low[: LONGEST * 4] for p in beside)
    stems = _stems(canonical(low))
    decides = bool(part.found.get(DECIDES.name)) or _TALLY_LIKE.search(part.form.low) is not None
    lately = LATELY.search(part.form.low) is not None
    said = {value for figure in figures(part.form.low) for value in _values(figure)} if decides else set()
    ranked = []
    for entry in reading.prepare("decisions to compare", entries):
        age = (day - entry.decision.date).days
        if age < 0:
            continue
        weight = sum(entry.weights[each] for each in stems & entry.weights.keys())
        if weight <= 0:
            continue
        if lately and age <= 8:
            weight += 1.0
        weight += FIGURE_SHARED * bool(said & entry.values)
        weight += next((more for days, more in RECENT if age <= days), 0.0)
        if weight >= (TOPIC_ENOUGH if decides else TOPIC_ALONE):
            ranked.append((weight - age / 2000, entry))
    return sorted(ranked, key=lambda each: -each[0])


def on_record(reading: Reading, part: Part) -> bool:
    """Whether the register has a decision whose title, by more than one word, a text speaks of."""
    stems = _stems(canonical(part.form.low))
    return any(
        sum(entry.weights.get(each, 0.0) for each in stems & entry.title) >= TITLE_ENOUGH
        for _, entry in spoken_of(reading, part)
    )


@dataclass(frozen=True)
class Claim:
    """What one text says of a decision, with places in its folded form."""

    part: int
    low: str
    cased: str
    outcome: tuple[str, int, int] | None
    figures: tuple[Figure, ...]


def claims(reading: Reading) -> Sequence[tuple[Claim, Part]]:
    """What each text that speaks of a decision says of it; worked out once a statement."""
    return reading.once_value(claims, lambda: tuple(_claims(reading)))


def _claims(reading: Reading) -> Iterator[tuple[Claim, Part]]:
    affirms = False
    for number, part in enumerate(reading.parts):
        role = part.segment.role
        if role in (Role.OWN, Role.ALT, Role.WARNING):
            affirms = affirms or role is Role.OWN
            if not speaks(part):
                continue
        elif role is Role.ANSWERED:
            if not _agrees(reading):
                continue
        elif not (role is Role.QUOTED and affirms and not _denies(reading)):
            continue
        keep = _kept_sentences(part)
        if keep:
            yield Claim(number, part.form.low, part.form.cased, _outcome(part, keep), _figures_in(part, keep)), part


_TALLY_LIKE = re.compile(
    r"\b\d{1,2} ?(?:[-–—]|to|contre|a) ?\d{1,2}\b(?! ?(?:years?|ans|%|p\.?m|a\.?m))|\b(?:two|three|four|five|six"
    r"|seven|eight|nine|ten"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix) (?:to|contre|yes|oui|for|pour|against|hands|of us|votes)\b"
)
_AGREES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|ya|true|correct|right|indeed|exactly|confirmed|sadly|it's true|they did|we did"
    r"|it did|so i heard"
    r"|can you believe|i know|i'm ashamed|unbelievable|shameful|brutal|finally|great news|oui|ouais|exact"
    r"|exactement|vrai|eh oui"
    r"|mets-en)\b)"
)


_BODY = re.compile(
    r"\b(?:commission(?:ers?)?|commissaires?|epc|vot(?:e[sd]?|ing|er|ons|ee?s?)|motions?|decisions?|decided"
    r"|minutes|adopte\w*|approve\w*"
    r"|approuve\w*|passed|defeated|tabled|deferred|carried (?:\d|unanim)|rejete\w*|we (?:said|asked|turned|put"
    r"|kept|agreed|named|tabled|passed"
    r"|approved|will)|we'll|on a (?:dit|adopte|approuve|refuse|reporte))\b"
)
LATEST = 10
"""Days after a decision in which a text on its topic need not say that something was decided."""


def about_deciding(part: Part, entry: Entry, day: dt.date) -> bool:
    """Whether a text speaks of the body that decides, or comes so soon after the decision that it need not."""
    return (day - entry.decision.date).days <= LATEST or _BODY.search(part.form.low) is not None


def speaks(part: Part) -> bool:
    """Whether a text has a word of deciding or a tally, so that it may tell of a decision."""
    if any(part.found.get(each.name) for each in (DECIDES, CARRIED, DEFEATED, POSTPONED, STOPS, STAYS)):
        return True
    return _TALLY_LIKE.search(part.form.low) is not None


def _agrees(reading: Reading) -> bool:
    """The author's own words begin by confirming what they answer, and take nothing back."""
    own = [part.form.low for part in reading.parts if part.segment.role is Role.OWN]
    return any(_AGREES.match(low) for low in own) and not _denies(reading)


def _denies(reading: Reading) -> bool:
    return any(DENIED.search(p.form.low) for p in reading.parts if p.segment.role is Role.OWN)


def _kept_sentences(part: Part) -> set[int]:
    """Sentences that say something, leaving out suppositions, questions, other bodies' votes and quotations."""
    return {n for n in range(len(part.starts)) if not SUPPOSED.search(part.sentence_text(n))}


def _figures_in(part: Part, keep: set[int]) -> tuple[Figure, ...]:
    return tuple(
        f for f in figures(part.form.low) if part.sentence(f.start) in keep and not part.quoted(f.start, f.end)
    )


def _outcome(part: Part, keep: set[int]) -> tuple[str, int, int] | None:
    said: dict[str, tuple[int, int]] = {}
    for outcome, words in _OUTCOME_WORDS:
        for start, end in part.found.get(words.name, ()):
            before = part.form.low[max(0, start - 28) : start]
            if not (part.sentence(start) in keep or _said_before_doubt(part, start)) or part.quoted(start, end):
                continue
            if _INDIVIDUAL.match(part.form.low[start:end]) and _OWN_VOTE.search(before):
                continue
            if _NEGATED_BEFORE.search(before):
                if outcome == "carried":
                    said.setdefault("denied", (start, end))
                continue
            said.setdefault(outcome, (start, end))
    for outcome in ("postponed", "defeated", "carried", "denied", "stops", "stays"):
        if outcome in said and (outcome != "carried" or "denied" not in said):
            return (outcome, *said[outcome])
    return None


def _said_before_doubt(part: Part, place: int) -> bool:
    """Whether what is supposed or asked for in the sentence comes only after the word at a place."""
    number = part.sentence(place)
    doubt = SUPPOSED.search(part.sentence_text(number))
    return doubt is not None and "?" not in doubt.group() and part.starts[number] + doubt.start() > place


_OUTCOME_WORDS = (
    ("carried", CARRIED),
    ("defeated", DEFEATED),
    ("postponed", POSTPONED),
    ("stops", STOPS),
    ("stays", STAYS),
)
