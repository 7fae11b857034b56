"""Cuts a joined hashtag into words, when known words fill it, or all of it but a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from policy.fingerprints import common_words
from policy.folding import words_of

SHORTEST_TAG = 4
LONGEST_TAG = 60
_LONGEST_WORD = 20
_RARER, _SHORT, _FORMED = 0.3, 0.6, 0.3
"""What a word costs beside 1: one that is not among the commonest, one of two letters besides, a form of a word."""
_SHORTEST_NAME, _NAME, _NAME_LETTER = 4, 3.0, 0.5
"""Letters of a word that is not known, such as a name, and what it costs: so much, and so much a letter."""
_LEAST_KNOWN, _SHARE_KNOWN = 2, 0.5
"""Known words beside it, and their share of the letters: fewer may be chance."""
_CONTRACTIONS = words_of(
    """aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he's isn't it'll i'm i've let's nobody's
    everybody's somebody's shouldn't she's that's there's they'd they'll they're they've wasn't we've weren't what's
    where's who's won't wouldn't you'd you'll you're you've c'est c'etait d'un d'une j'ai j'avais j'etais l'on qu'elle
    qu'il qu'on s'est"""
)
_SPELLED = {word.replace("'", ""): word.index("'") for word in _CONTRACTIONS}
"""Where the apostrophe belongs. Left out are those that without one are another word: we're, he'll, I'd, it's."""


class Splitter:
    """Splits by the cheapest cover with known words and their forms; a tag that is not mostly filled stays whole."""

    def __init__(self, words: Iterable[str]) -> None:
        known = {word for word in words if len(word) > 1 or word in ("a", "i")}
        self._costs = {word: _cost(word) for word in known}
        for word in _SPELLED:
            self._costs[word] = 1.0
        elided: set[str] = set()
        for word in known:
            if len(word) > 3 and word.isalpha():
                for form in _forms(word):
                    self._costs.setdefault(form, 1 + _RARER + _FORMED)
            if len(word) > 4 and word[0] in "aeiouh":
                for form in (f"l{word}", f"d{word}"):
                    if form not in self._costs:
                        self._costs[form] = 1 + _RARER + _FORMED
                        elided.add(form)
        self._elided = frozenset(elided)
        self._split = lru_cache(maxsize=4096)(self._cover)

    def __call__(self, joined: str) -> list[str]:
        return list(self._split(joined)) if SHORTEST_TAG <= len(joined) <= LONGEST_TAG else [joined]

    def __contains__(self, word: str) -> bool:
        return word in self._costs

    def spelled(self, word: str) -> str:
        """A word with the apostrophe that was left out: they've, l'equipe."""
        low = word.lower()
        place = _SPELLED.get(low, 1 if low in self._elided else 0)
        return f"{word[:place]}'{word[place:]}" if place else word

    def _cover(self, joined: str) -> tuple[str, ...]:
        low = joined.lower()
        ends = self._cheapest(low)
        if not ends:
            ends = self._cheapest(low, name=True)
            words = [low[start:end] for start, end in pairwise([0, *ends])]
            known = [len(word) for word in words if word in self._costs]
            if len(known) < _LEAST_KNOWN or sum(known) < _SHARE_KNOWN * len(low):
                return (joined,)
        return tuple(joined[start:end] for start, end in pairwise([0, *ends]))

    def _cheapest(self, low: str, name: bool = False) -> list[int]:
        """Where the words of the cheapest cover end; empty where there is none. With `name` one may be unknown."""
        best: list[tuple[float, int] | None] = [(0.0, 0)] + [None] * len(low)
        for end in range(1, len(low) + 1):
            for start in range(max(0, end - _LONGEST_WORD), end):
                before = best[start]
                if before is None:
                    continue
                word = low[start:end]
                cost = self._costs.get(word, 1.0 if word.isdigit() else None)
                if cost is None and name and len(word) >= _SHORTEST_NAME and word.isalpha():
                    cost = _NAME + _NAME_LETTER * len(word)
                if cost is None:
                    continue
                known = best[end]
                if known is None or before[0] + cost < known[0]:
                    best[end] = (before[0] + cost, start)
        ends: list[int] = []
        place = len(low)
        while place:
            here = best[place]
            if here is None:
                return []
            ends.append(place)
            place = here[1]
        return ends[::-1]


def _cost(word: str) -> float:
    if word in common_words():
        return 1.1 if word == "a" else 1.2 if word == "i" else 1.0
    return 1 + _RARER + (_SHORT if len(word) < 3 else 0)


def _forms(word: str) -> Iterator[str]:
    """The regular English forms of a word."""
    stem = word.removesuffix("e")
    yield from (f"{word}s", f"{stem}ed", f"{stem}ing")
