"""What each text of a post says of a decision: the outcome, and the figures of the sentences that state something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from policy.amounts import Figure, figures
from policy.language.decision_words import BAN, CARRIED, DEFEATED, HAPPENS, POSTPONED, STAYS, STOPS, WAITS
from policy.language.entries import Entry
from policy.language.linking import BODY, LATELY, decided
from policy.language.meanings import words_and_senses
from policy.language.reading import Part, Reading
from policy.statement import Role

SUPPOSED = re.compile(
    r"\b(?:if|would|should|whether|might|could|will vote|to vote|votes on|vote on|hope|wish|going to vote"
    r"|goes to a vote|moved to|moved that|'ll pass|will pass|figure|predict|expect\w*|i bet|i think|si|devrait"
    r"|devraient|pourrait|serait|council's|council (?:has |had |just |also |have )?(?:voted"
    r"|approved|passed|gave|said|set|cut|chose|adopted|decided|rejected|defeated|put)|conseil municipal a)\b|\?\s*$"
)
DENIED = re.compile(
    r"\b(?:did not|didn't|never|hasn't|have not|haven't|has not|n't|not|no,|non,|nope|n'a pas|n'avons pas|contrary"
    r"|false|rumou?rs?|isn't|wrong|inaccurate|incorrect|not accurate|misinformation|inexact|correct(?:ion|ing|ed)"
    r"|typo|misread)\b"
)
_NEGATED_BEFORE = re.compile(
    r"(?:\b(?:not|never|nobody|no one|none|nothing|neither|without|pas|personne|aucune?|jamais|rien)"
    r"|n't)(?: [\w']+){0,2} $"
)
_NEGATED_AFTER = re.compile(r"^ (?:pas|rien|nothing|nobody)\b")
_OWN_VOTE = re.compile(
    r"\b(?:i|i'd|i have|i've|i'll|j'ai|j'|myself|me|others?|members?|commissioners|of us|d'entre nous|one|two"
    r"|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|some|few|who|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze"
    r"|seule?|he"
    r"|she|il|elle|colleagues?|[a-z]+ and i|\d+)(?: (?:also|proudly|had|have|would have|alone|still|ont|a))? $"
)
_WON = re.compile(r"(?:w[oi]n|prevailed|l'emporte|gagne)$")
_WINNERS = re.compile(
    r"\b(?:we|it|motion|yes|ayes|yeas|oui|on|idea|proposal|plan|nous|proposition|motion|that one)"
    r"(?: (?:have|has|had|just|finally|narrowly|barely|a|ont|avons|l'a))? $"
)
_INDIVIDUAL = re.compile(
    r"^(?:sa(?:y|ys|id)|lost|lose|won|win|failed|voted?|dit|a dit|ont dit|a no|yes|no|in fav|against|oui|non|back"
    r"|a vote|to|for"
    r"|declined|refused|agreed|opposed)"
)
HEDGE = re.compile(
    r"\b(?:not|no|none|nobody|nothing|never|neither|nor|without|cannot|lost|loses?|losing|fail\w*|short|if|would"
    r"|could|should"
    r"|might|maybe|perhaps|hop(?:e|ed|ing)|wish\w*|want\w*|wait\w*|until|till|unless|still|before|later|propos\w*"
    r"|asked"
    r"|debat\w*|discuss\w*|consider\w*|pending|to vote|vote on|had been|used to|idea|question\w*|sad|regret|ne"
    r"|pas|aucune?"
    r"|personne|jamais|rien|si|serait|aurait|pourrait|peut-etre|attend\w*|voudrai\w*|voulai\w*|demand\w*|avant"
    r"|motion was"
    r"|may|agenda)\b|n't\b|n'|\?"
)
"""Words by which a sentence does not simply tell that something comes about."""


FEW = 4
"""Sentences of a text so short that all of it is about the same thing."""
_MINE = re.compile(r"\b(?:my|mine|me|mon|ma|mes|moi|myself|our (?:kids?|house|dog|cat|family|place))\b")


@dataclass(frozen=True)
class Claim:
    """What one text says, with places in its folded form; worked out when asked for.

    `affirmed`: the author has answered it with yes. `answer`: the outcome that yes or no alone tells.
    """

    number: int
    part: Part
    affirmed: bool = False
    answer: tuple[tuple[str, tuple[int, int]], ...] = ()

    @cached_property
    def kept(self) -> frozenset[int]:
        """The sentences that state something."""
        return _kept_sentences(self.part, self.affirmed)

    @cached_property
    def said(self) -> dict[str, tuple[int, int]]:
        """Each outcome told, and where its word stands."""
        said = _outcomes(self.part, self.kept)
        return said if said.keys() & _SETTLED else said | dict(self.answer)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(f for f in figures(self.low) if self.stated(f.start))

    @property
    def low(self) -> str:
        return self.part.form.low

    @property
    def cased(self) -> str:
        return self.part.form.cased

    def topical(self, entry: Entry) -> frozenset[int]:
        """The sentences that share a word or a meaning with a decision, and those beside the first of them."""
        known = self._near.get(entry.decision.number)
        if known is None:
            known = self._near[entry.decision.number] = self._topical(entry)
        return known

    @cached_property
    def _near(self) -> dict[str, frozenset[int]]:
        return {}

    @cached_property
    def _words(self) -> list[set[str]]:
        """By sentence: its stems and meanings."""
        texts = [self.part.sentence_text(number) for number in range(len(self.part.starts))]
        return [words_and_senses(text) for text in texts]

    def _topical(self, entry: Entry) -> frozenset[int]:
        found = {
            number
            for number, words in enumerate(self._words)
            if not (words.isdisjoint(entry.weights) and words.isdisjoint(entry.meant))
        }
        if not found or len(self.part.starts) <= FEW:
            return frozenset(range(len(self.part.starts)))
        return frozenset(found | {each + 1 for each in found} | {each - 1 for each in found})

    def aside(self, place: int) -> bool:
        """Whether the sentence is about the author's own life: it says “my” or “me”, and no word of deciding."""
        text = self.part.sentence_text(self.part.sentence(place))
        return _MINE.search(text) is not None and BODY.search(text) is None

    def stated(self, place: int) -> bool:
        """Whether what stands at a place is stated: not supposed, asked, or between quotation marks."""
        return _stated(self.part, self.kept, place)


def claims(reading: Reading) -> Sequence[Claim]:
    """What each text that speaks of a decision says of it; worked out once a statement."""
    return reading.once_value(claims, lambda: tuple(_claims(reading)))


def _claims(reading: Reading) -> Iterator[Claim]:
    affirms = False
    for number, part in enumerate(reading.parts):
        role = part.segment.role
        if role in (Role.OWN, Role.ALT, Role.WARNING):
            affirms = affirms or role is Role.OWN
            if role is not Role.ALT and not speaks(part):
                continue
        elif role is Role.ANSWERED:
            if not agrees(reading):
                continue
        elif not (role is Role.QUOTED and affirms and not denies(reading)):
            continue
        answer = _answer(reading, part) if role is Role.OWN else {}
        yield Claim(number, part, role is Role.ANSWERED, tuple(answer.items()))


_SETTLED = {"carried", "defeated", "postponed", "not carried"}
_ASKED = re.compile(
    r"\b(?:pass(?:ed|es)?|approved?|adopted|go(?:ne|es)? (?:through|ahead)|went through|happen\w*|confirm\w*"
    r"|coming|get(?:ting)?"
    r"|agree\w*|green light|say yes|said yes|vote for|adopte\w*|approuve\w*|accepte\w*|confirme\w*|passe\w*"
    r"|c'est oui)\b[^?]*\?"
)
_NO = re.compile(r"^\W*(?:no|nope|nah|non|negative|afraid not|sadly not|sadly no|malheureusement non)\b")


def _answer(reading: Reading, part: Part) -> dict[str, tuple[int, int]]:
    """The outcome that yes or no tells where it is asked whether something passed."""
    if not any(_ASKED.search(p.form.low) for p in reading.parts if p.segment.role is Role.ANSWERED):
        return {}
    if found := _NO.match(part.form.low):
        return {"defeated": found.span()}
    if found := _AGREES.match(part.form.low):
        return {"carried": found.span()}
    return {}


_AGREES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|ya|da|si|aye|true|all true|correct|right|quite|indeed|exactly|precisely|absolutely"
    r"|definitely|confirmed|bang on|spot on|dead on|bingo|amen|this|sadly|it's true|it is true|they did|we did"
    r"|it did|so i"
    r" heard|so they did|so we did|can you believe|i know|i'm ashamed|unbelievable|shameful|brutal|finally"
    r"|great news|oui"
    r"|ouais|exact|exactement|vrai|c'est vrai|c'est exact|c'est ca|tout a fait|absolument|effectivement|en effet"
    r"|eh oui"
    r"|hey oui|mets-en|voila|you (?:read|heard|got) (?:that|it|me) right|couldn't have said|well put"
    r"|well summarized|that's"
    r" (?:right|it|correct|exactly|how)|100|no lie|not wrong|guilty)\b|💯|👍|✅|👆|☝)"
)


def agrees(reading: Reading) -> bool:
    """The author's own words begin by confirming what they answer, and take nothing back."""
    own = [part.form.low for part in reading.parts if part.segment.role is Role.OWN]
    return any(_AGREES.match(low) for low in own) and not denies(reading)


def denies(reading: Reading) -> bool:
    return any(DENIED.search(p.form.low) for p in reading.parts if p.segment.role is Role.OWN)


_OUTCOME_WORDS = (
    ("carried", CARRIED),
    ("defeated", DEFEATED),
    ("postponed", POSTPONED),
    ("waits", WAITS),
    ("happens", HAPPENS),
    ("banned", BAN),
    ("stops", STOPS),
    ("stays", STAYS),
)


def speaks(part: Part) -> bool:
    """Whether a text has a word of deciding or a tally, so that it may tell of a decision."""
    if decided(part):
        return True
    low = part.form.low
    told = [name for name, words in _OUTCOME_WORDS if words.name in part.found]
    if told and told not in (["happens"], ["waits"]):
        return True
    if LATELY.search(low) is not None:
        return True
    return _FIGURE_LIKE.search(low) is not None and (bool(told) or _THOSE_WHO.search(low) is not None)


_THOSE_WHO = re.compile(
    r"\b(?:we|us|our|they|commission|police|cops?|service|officers?|city|on|nous|notre|policiers?|ville)\b"
)


_FIGURE_LIKE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|million|thousand|hundred"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|all of us|every)\b"
)


def _kept_sentences(part: Part, affirmed: bool) -> frozenset[int]:
    """Sentences that say something, leaving out suppositions, questions and other bodies' votes.

    A question that the author has answered with yes is said.
    """
    kept = set()
    for number in range(len(part.starts)):
        doubt = SUPPOSED.search(part.sentence_text(number))
        if doubt is None or (affirmed and "?" in doubt.group()):
            kept.add(number)
    return frozenset(kept)


def _outcomes(part: Part, keep: frozenset[int]) -> dict[str, tuple[int, int]]:
    low = part.form.low
    said: dict[str, tuple[int, int]] = {}
    for outcome, words in _OUTCOME_WORDS:
        for start, end in part.found.get(words.name, ()):
            before = low[max(0, start - 30) : start]
            if low.startswith("'t", end):
                continue  # “won't” is not “won”
            if not _stated(part, keep, start):
                continue
            if outcome in ("carried", "defeated") and _INDIVIDUAL.match(low[start:end]) and _OWN_VOTE.search(before):
                said.setdefault(f"own {outcome}", (start, end))
            elif outcome == "carried" and _WON.match(low[start:end]) and not _WINNERS.search(before):
                said.setdefault("own carried", (start, end))  # the nays may have won
            elif _NEGATED_BEFORE.search(before) or _NEGATED_AFTER.match(low[end : end + 10]):
                said.setdefault(f"not {outcome}", (start, end))
            elif outcome != "happens" or HEDGE.search(part.sentence_text(part.sentence(start))) is None:
                said.setdefault(outcome, (start, end))
    return said


def _stated(part: Part, keep: frozenset[int], place: int) -> bool:
    return (part.sentence(place) in keep or _said_before_doubt(part, place)) and not part.quoted(place, place + 1)


def _said_before_doubt(part: Part, place: int) -> bool:
    """Whether what is supposed or asked for in the sentence comes only after the word at a place."""
    number = part.sentence(place)
    doubt = SUPPOSED.search(part.sentence_text(number))
    return doubt is not None and "?" not in doubt.group() and part.starts[number] + doubt.start() > place
