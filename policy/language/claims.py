"""What a post says of the Commission's decisions, and which decision of the register it speaks of."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from policy.amounts import Figure, figures
from policy.context import Context, Decision
from policy.fingerprints import stem
from policy.folding import plain
from policy.language.decision_words import CARRIED, DECIDES, DEFEATED, GENERIC, POSTPONED, SYNONYMS
from policy.language.reading import Part, Reading
from policy.statement import Role

TOPIC_ENOUGH = 3.0
"""Weight of shared rare stems from which a text speaks of a decision."""
TOPIC_ALONE = 5.0
"""The same for a text without a word of deciding."""
LONGEST = 400

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
_OWN_VOTE = re.compile(r"\b(?:i|i'd|i have|i've|j'ai|myself)(?: (?:also|proudly|had|would have|alone))? $")


@dataclass(frozen=True)
class Entry:
    """A decision made ready for comparing."""

    decision: Decision
    weights: dict[str, float]
    figures: tuple[Figure, ...]
    low: str

    def money(self) -> set[float]:
        return {f.value for f in self.figures if f.kind == "money"}


def _canonical(low: str) -> str:
    for pattern, canonical in SYNONYMS:
        low = pattern.sub(f" {canonical} ", low)
    return low


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
    stems = [(_stems(_canonical(low)) - GENERIC) for _, low in texts]
    held = Counter(each for found in stems for each in found)
    entries = []
    for (decision, low), found in zip(texts, stems, strict=True):
        title = _stems(_canonical(plain(f"{decision.motion} {' '.join(decision.topics)}"))) - GENERIC
        weights = {
            each: (1.0 if each in title else 0.45) * (0.6 + math.log((len(texts) + 4) / (held[each] + 1)))
            for each in found
            if not each.isdigit()
        }
        entries.append(Entry(decision, weights, tuple(figures(low)), low))
    return tuple(entries)


def spoken_of(reading: Reading, part: Part) -> list[tuple[float, Entry]]:
    """Decisions up to the day of the post that the text is about, the likeliest first."""
    day = reading.statement.posted_at.date()
    beside = [p for p in reading.parts if p is part or p.segment.role in (Role.ANSWERED, Role.QUOTED)]
    low = " ".join(p.form.low[: LONGEST * 4] for p in beside)
    stems = _stems(_canonical(low))
    decides = bool(part.found.get(DECIDES.name))
    lately = LATELY.search(part.form.low) is not None
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
        if weight + (0.8 if age < 60 else 0) >= (TOPIC_ENOUGH if decides else TOPIC_ALONE):
            ranked.append((weight - age / 2000, entry))
    return sorted(ranked, key=lambda each: -each[0])


@dataclass(frozen=True)
class Claim:
    """What one text says of a decision, with places in its folded form."""

    part: int
    low: str
    cased: str
    outcome: tuple[str, int, int] | None
    figures: tuple[Figure, ...]


def claims(reading: Reading) -> Iterator[tuple[Claim, Part]]:
    affirms = False
    for number, part in enumerate(reading.parts):
        role = part.segment.role
        if role in (Role.OWN, Role.ALT, Role.WARNING):
            if not any(part.found.get(c.name) for c in (DECIDES, CARRIED, DEFEATED, POSTPONED)):
                continue
            affirms = affirms or role is Role.OWN
        elif not (role is Role.QUOTED and affirms and not _denies(reading)):
            continue
        keep = _kept_sentences(part)
        if keep:
            yield Claim(number, part.form.low, part.form.cased, _outcome(part, keep), _figures_in(part, keep)), part


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
    for outcome, words in (("carried", CARRIED), ("defeated", DEFEATED), ("postponed", POSTPONED)):
        for start, end in part.found.get(words.name, ()):
            before = part.form.low[max(0, start - 28) : start]
            if part.sentence(start) not in keep or part.quoted(start, end) or _OWN_VOTE.search(before):
                continue
            if _NEGATED_BEFORE.search(before):
                if outcome == "carried":
                    said.setdefault("denied", (start, end))
                continue
            said.setdefault(outcome, (start, end))
    if not said:
        return None
    for outcome in ("postponed", "defeated", "carried", "denied"):
        if outcome in said and (outcome != "carried" or "denied" not in said):
            return (outcome, *said[outcome])
    return None
