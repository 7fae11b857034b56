"""Concepts as lists of terms and patterns, found in one pass over a folded text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

import re2
from ahocorasick_rs import AhoCorasick

from policy.folding import plain

PATTERN_MEMORY = 8 << 20
"""Bytes that one pattern may take; a pattern that needs more is refused instead of slowing everything down."""
MOST_HITS = 100
"""Places at which one pattern is found in one text. After each RE2 begins anew: without a limit, time is not linear."""


@dataclass(frozen=True)
class Concept:
    """A meaning and the ways it is said.

    Terms are whole words or phrases; one that ends in * matches any ending. Patterns are RE2 over lower-case text
    without diacritics. What is not `alone` says nothing by itself: only together with more, as a finder adds it up.
    """

    name: str
    terms: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    alone: bool = True


def concept(name: str, terms: str = "", *patterns: str) -> Concept:
    """A concept from terms parted by semicolons or new lines, and patterns."""
    listed = (" ".join(term.split()) for line in terms.splitlines() for term in line.split(";"))
    return Concept(name, tuple(dict.fromkeys(plain(term) for term in listed if term)), patterns)


class Lexicon:
    """All concepts of a rule set, compiled once: Aho-Corasick for terms, one RE2 filter for patterns.

    The filter looks in one pass for the letters that each pattern cannot do without, and then only at patterns that
    have theirs. (A plain RE2 set of all patterns has so many states that posts of an ordinary day empty its memory
    over and over: 300 µs a post instead of 20.)
    """

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts = {each.name: each for each in concepts}
        owners: dict[tuple[str, bool], list[str]] = {}
        patterns: dict[str, list[str]] = {}
        for each in self.concepts.values():
            for term in each.terms:
                owners.setdefault((term.rstrip("*"), term.endswith("*")), []).append(each.name)
            for pattern in each.patterns:
                patterns.setdefault(pattern, []).append(each.name)
        self._owners = [(tuple(names), open_end) for (_, open_end), names in owners.items()]
        words = [word for word, _ in owners]
        self._words = AhoCorasick(words) if words else None
        self._filter = any_of(patterns) if patterns else None
        self._patterns = [tuple(names) for names in patterns.values()]

    @property
    def words(self) -> set[str]:
        """Every single word that occurs in a term, for cutting joined hashtags."""
        return {
            word
            for each in self.concepts.values()
            for term in each.terms
            if not term.endswith("*")
            for word in term.split()
            if word.isalpha()
        }

    def find(self, low: str) -> dict[str, list[tuple[int, int]]]:
        """Where each concept stands in a folded lower-case text: name → [(start, end)], in order of place."""
        found: dict[str, list[tuple[int, int]]] = {}
        if self._words is not None:
            size = len(low)
            owners = self._owners
            for index, start, end in self._words.find_matches_as_indexes(low, overlapping=True):
                names, open_end = owners[index]
                if start and low[start].isalnum() and low[start - 1].isalnum():
                    continue
                if end < size and low[end].isalnum() and low[end - 1].isalnum():
                    if not open_end:
                        continue
                    end = _word_end(low, end)
                for name in names:
                    found.setdefault(name, []).append((start, end))
        self._find_patterns(low, found)
        for places in found.values():
            if len(places) > 1:
                places.sort()
        return found

    def _find_patterns(self, low: str, found: dict[str, list[tuple[int, int]]]) -> None:
        if self._filter is None:
            return
        for index in sorted(self._filter.Match(low) or ()):
            spans = [match.span() for match in islice(self._filter.re(index).finditer(low), MOST_HITS)]
            for name in self._patterns[index]:
                found.setdefault(name, []).extend(spans)


def _word_end(low: str, place: int) -> int:
    while place < len(low) and low[place].isalnum():
        place += 1
    return place


def any_of(patterns: Iterable[str]) -> re2.Filter:
    """A filter that says which of the patterns a text has, by number. Raises re2.error with what is wrong."""
    options = re2.Options()
    options.max_mem = PATTERN_MEMORY
    options.never_capture = True  # only the place of the whole match is asked for
    options.log_errors = False
    whole = re2.Filter()
    for pattern in patterns:
        try:
            whole.Add(pattern, options)
        except re2.error:
            re2.compile(pattern, options)  # the filter's own error does not say what is wrong; this one does
            raise
    whole.Compile()
    return whole
