"""Rules that staff write themselves: phrases and patterns, with a guideline, a severity and examples of their own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from policy.folding import lower, plain
from policy.guidelines import CLAUSES, GUIDELINES
from policy.language.reading import Hit, Part, Reading
from policy.language.terms import Concept, Lexicon
from policy.patterns import faults, in_any_case
from policy.rule import ANYWHERE, VOICE, Clear, Condition, Flagged, Rule, Way

PREFIX = "staff_"
"""What the code of a rule of staff begins with."""
OF_POSTS = tuple(dict.fromkeys(number for code, number in CLAUSES.items() if code != "3f"))
"""The guidelines that a phrase rule can speak of: those about what a post says."""
AS_TYPED = "as typed"
"""The way of a rule of staff that looks at the text as its author typed it."""
CONFIDENCE = 0.7
MOST_PHRASES = 200
MOST_EXAMPLES = 50
LONGEST_PHRASE = 100
LONGEST_EXAMPLE = 2_000
LONGEST_TITLE = 80
LONGEST_WHY = 1_000

Where = Literal["own", "anywhere"]


@dataclass(frozen=True)
class AsTyped:
    """Finds phrases and patterns in the text as its author typed it, where folding changed it."""

    phrases: tuple[str, ...]
    patterns: tuple[str, ...]

    def __call__(self, reading: Reading) -> Sequence[Hit]:
        return [
            reading.hit(number, start, end)
            for number, part in enumerate(reading.parts)
            for start, end in self._in(part)
        ]

    def _in(self, part: Part) -> Iterator[tuple[int, int]]:
        typed = _typed(part.form.original[: part.form.read])
        if typed == part.form.low:
            return
        for start, end in _lexicon(self.phrases, self.patterns).find(typed).get("", ()):
            first, last = _folded(part, start), _folded(part, end)
            if first < last:
                yield first, last


def _folded(part: Part, place: int) -> int:
    """Where a place of the original stands in the folded text."""
    return place if part.form.places is None else bisect_left(part.form.places, place)


@lru_cache(maxsize=64)
def _typed(text: str) -> str:
    """In lower case with every character where it was; kept for the next rule that asks."""
    return lower(text)


@lru_cache(maxsize=200)
def _lexicon(phrases: tuple[str, ...], patterns: tuple[str, ...]) -> Lexicon:
    return Lexicon([Concept("", phrases, tuple(map(in_any_case, patterns)))])


def typed_terms(text: str) -> tuple[str, ...]:
    """The phrases of a text, one a line or parted by semicolons, each once, in lower case."""
    listed = (" ".join(part.split()).lower() for line in text.splitlines() for part in line.split(";"))
    return tuple(dict.fromkeys(part for part in listed if part))


def wrong_terms(terms: Iterable[str]) -> list[str]:
    """A sentence for each term that cannot be looked for."""
    found = []
    for term in terms:
        bare = plain(term).rstrip("*").strip()
        if "*" in bare:
            found.append(f"“{term}”: a * stands only at the end, for any ending.")
        elif len(term) > LONGEST_PHRASE:
            found.append(f"“{term[:40]}…” is longer than {LONGEST_PHRASE} characters.")
        elif not bare or (len(bare) == 1 and (bare.isalnum() or bare.isascii())):
            found.append(f"“{term}” is too short: it would be found almost everywhere.")
    return found


@dataclass(frozen=True)
class PhraseRule:
    """A rule as staff wrote it. `where`: in the author's own words, or also in what is quoted, shared or answered."""

    rule: str
    title: str
    guideline: str
    severity: int
    explanation: str
    phrases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    where: Where = "own"
    flagged: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()

    def as_rule(self) -> Rule:
        """The rule on trial, as the engine asks it."""
        return Rule(
            code=self.rule,
            guideline=self.guideline,
            clause="",
            title=self.title,
            explanation=self.explanation,
            ways=tuple(self._ways()),
            examples=(*(Flagged(text) for text in self.flagged), *(Clear(text, "") for text in self.clear)),
            standing="trial",
            by_staff=True,
        )

    def _ways(self) -> Iterator[Way]:
        if self.phrases:
            folded = Concept(f"{self.rule}: phrases", tuple(dict.fromkeys(map(plain, self.phrases))))
            yield self._way("phrases", Condition("one of its phrases", folded), "says “{found}”")
        if self.patterns:
            listed = Concept(f"{self.rule}: patterns", (), tuple(map(in_any_case, self.patterns)))
            finds = Condition("one of its patterns", listed)
            yield self._way("patterns", finds, "says “{found}”, which fits a pattern")
        typed = Condition("one of these as it was typed", AsTyped(self.phrases, self.patterns))
        yield self._way(AS_TYPED, typed, "says “{found}” as it was typed")

    def _way(self, name: str, finds: Condition, reason: str) -> Way:
        roles, quotes = (VOICE, False) if self.where == "own" else (ANYWHERE, True)
        return Way(name, finds, reason, roles=roles, quotes=quotes, severity=self.severity, confidence=CONFIDENCE)

    def faults(self) -> list[tuple[str, str]]:
        """What keeps this from being a rule: the field and a sentence. Its examples are tried elsewhere."""
        found = [("phrases", sentence) for sentence in wrong_terms(self.phrases)]
        found += [("patterns", str(fault)) for fault in faults("\n".join(self.patterns))]
        found += [(field, sentence) for field, sentence, wrong in self._limits() if wrong]
        return found

    def _limits(self) -> Iterator[tuple[str, str, bool]]:
        yield (
            "title",
            f"Give the rule a title of 3 to {LONGEST_TITLE} characters.",
            not 3 <= len(self.title) <= LONGEST_TITLE,
        )
        yield "guideline", "Choose the guideline this rule speaks of.", self.guideline not in OF_POSTS
        yield "severity", "Choose a severity from 1 to 4.", self.severity not in (1, 2, 3, 4)
        yield "explanation", "Say what the rule looks for and why.", not self.explanation.strip()
        yield "explanation", f"Explain it in at most {LONGEST_WHY} characters.", len(self.explanation) > LONGEST_WHY
        yield "where", "Choose where the rule looks.", self.where not in ("own", "anywhere")
        yield "phrases", "Give at least one phrase or one pattern.", not (self.phrases or self.patterns)
        yield "phrases", f"Give at most {MOST_PHRASES} phrases.", len(self.phrases) > MOST_PHRASES
        for field, texts in (("flagged", self.flagged), ("clear", self.clear)):
            kind = "found" if field == "flagged" else "let pass"
            yield field, f"Give at least one example that must be {kind}.", not texts
            yield field, f"Give at most {MOST_EXAMPLES} examples.", len(texts) > MOST_EXAMPLES
            yield (
                field,
                f"Give examples of at most {LONGEST_EXAMPLE} characters.",
                any(len(t) > LONGEST_EXAMPLE for t in texts),
            )


def law_of(number: str) -> str:
    """A guideline in a list: its number and a few words."""
    return f"{number} {GUIDELINES[number].short}"
