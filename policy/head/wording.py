"""The words of a text as the head counts them: names, figures and topics stand for their class."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from policy.context import Context
from policy.fingerprints import common_words, stem
from policy.folding import plain, words_of
from policy.head.papers import marks_of
from policy.language.entries import entries
from policy.language.identifiers import personal_numbers, persons, places, ways_to_reach
from policy.language.names import candidates_hinted, candidates_named, officials_hinted, officials_named
from policy.language.reading import Hit, Reading

MOST_WORDS = 400
"""Words of one text that are weighed; a text this long says more than enough."""
_TOKEN = re.compile(r"@[\w.]+|\$ ?\d[\d,.]*\w?|[a-z0-9]+(?:['’-][a-z0-9]+)*|[^\w\s]")
_URL = re.compile(r"https?://\S+|\bwww\.\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}/\S*")
_NUMBER_WORDS = words_of(
    """one two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million billion deux trois quatre cinq sept huit neuf dix onze douze quinze
    vingt trente quarante cinquante soixante cent mille millions"""
)
_DATE_WORDS = words_of(
    """january february march april june july august september october november december jan feb apr aug sept oct nov
    dec janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre monday tuesday wednesday
    thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche"""
)
MOST_TOKENS = 50_000
"""Tokens that are kept once they have been looked up."""
RARE_TOPIC = 2
"""A word in the titles of at most so many decisions is a topic of this register, not of language."""


class Word(NamedTuple):
    """A word as it is counted, and where it stands in the folded text."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def plain_class(token: str) -> str:
    """The class of a token that can be told by itself, else the token."""
    first = token[0]
    if first == "@":
        return "HANDLE" if len(token) > 1 else token
    if first == "$":
        return "MONEY" if len(token) > 1 else token
    if token[0].isdigit() or token in _NUMBER_WORDS:
        return "NUMBER"
    return "DATE" if token in _DATE_WORDS else token


def _topics(context: Context) -> frozenset[str]:
    """Stems that only a few decisions have in their titles: what this register is about."""
    held: Counter[str] = Counter()
    for entry in entries(context):
        title = plain(f"{entry.decision.motion} {' '.join(entry.decision.topics)}")
        held.update({stem(word) for word in _TOKEN.findall(title)} & entry.weights.keys())
    return frozenset(each for each, number in held.items() if number <= RARE_TOPIC and len(each) > 3)


_CLASSES = (
    ("OFFICIAL", (officials_named, officials_hinted)),
    ("CANDIDATE", (candidates_named, candidates_hinted)),
    ("PERSON", (persons,)),
    ("IDENTIFIER", (personal_numbers, ways_to_reach)),
    ("ADDRESS", (places,)),
)


def classed_spans(reading: Reading) -> dict[int, list[tuple[int, int, str]]]:
    """By text: the places of names, identifiers and addresses with their class."""
    found: dict[int, list[tuple[int, int, str]]] = {}
    for name, finders in _CLASSES:
        for finder in finders:
            hits: Sequence[Hit] = reading.once(finder)
            for hit in hits:
                found.setdefault(hit.part, []).append((hit.start, hit.end, name))
    return found


def words(reading: Reading, number: int) -> list[Word]:
    """The words of one text, classes in capitals; what has a class of several words is one word."""
    return reading.once_value(f"head words {number}", lambda: _words(reading, number))


def _words(reading: Reading, number: int) -> list[Word]:
    part = reading.parts[number]
    low = part.form.low
    spans = sorted(reading.once_value("head classes", lambda: classed_spans(reading)).get(number, ()))
    if "/" in low or "www" in low:
        spans = sorted([*spans, *((m.start(), m.end(), "URL") for m in _URL.finditer(low))])
    papers = marks_of(reading, part)
    tokens = reading.prepare("head tokens", Tokens)
    cased = part.form.cased
    found: list[Word] = []
    place = 0
    for start, end, name in [*spans, (len(low), len(low), "")]:
        if start < place:
            continue
        for match in _TOKEN.finditer(low, place, start):
            first, last = match.span()
            text, telling = tokens[match.group()]
            if telling and first in papers:
                text = "PAPER"
            elif telling > 1 and cased[first].isupper() and _inside(cased, first):
                text = "NAME"
            found.append(Word(text, first, last))
        if name:
            found.append(Word(name, start, end))
        place = end
        if len(found) > MOST_WORDS:
            break
    return found[:MOST_WORDS]


class Tokens(dict[str, tuple[str, int]]):
    """By token: how it counts where nothing around it says otherwise, and what its place may make of it.

    0: nothing, 1: a word of a closed paper, 2: that or a name. Kept while the register is the same.
    """

    def __init__(self, context: Context) -> None:
        self._topics = _topics(context)

    def __missing__(self, token: str) -> tuple[str, int]:
        text, telling = plain_class(token), 0
        if text == token and len(token) > 2:
            telling = 1 if token in common_words() else 2
            text = "TOPIC" if stem(token) in self._topics else token
        if len(self) < MOST_TOKENS:
            self[token] = text, telling
        return text, telling


def _inside(cased: str, start: int) -> bool:
    """Whether a capital stands where a sentence does not begin and the words around are not shouted."""
    before = cased[max(0, start - 2) : start]
    return (
        len(before) == 2
        and before[1] == " "
        and (before[0].isalnum() or before[0] in ",'")
        and not (cased[start : start + 4].isupper())
    )


@lru_cache(maxsize=50_000)
def pieces(word: str) -> tuple[str, ...]:
    """The runs of 3 to 5 letters of a word with its edges; a class has none."""
    if len(word) < 3 or word[0].isupper() or not word[0].isalpha():
        return ()
    edged = f"<{word[:24]}>"
    return tuple({edged[n : n + size]: None for size in (3, 4, 5) for n in range(len(edged) - size + 1)})
