"""Words that mean much the same in what a police commission decides, so that a post is found to speak of a motion."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from policy.fingerprints import stem
from policy.folding import plain

_TOKEN = re.compile(r"[a-z0-9'-]+")
_ELIDED = re.compile(r"^(?:l|d|qu|s|n|j|c|m|t)'(?=[a-z]{3})")


@lru_cache(maxsize=1)
def _meanings() -> dict[str, frozenset[str]]:
    """By stem, or by two words joined with a blank: the names of the meanings it belongs to."""
    found: dict[str, set[str]] = {}
    text = (Path(__file__).parent.parent / "text" / "meanings.txt").read_text("utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        listed = line.split()
        for word in listed:
            key = " ".join(tokens(plain(word.replace("_", " "))))
            found.setdefault(key if " " in key else stem(key), set()).add(f"~{listed[0]}")
    return {word: frozenset(names) for word, names in found.items()}


def words_for(names: Container[str]) -> Iterator[str]:
    """The stems and pairs of words that have one of the named meanings."""
    return (word for word, held in _meanings().items() if any(name in names for name in held))


_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=50_000)
def meanings_of(word: str) -> frozenset[str]:
    """The meanings of a stem or of a pair of words."""
    return _meanings().get(word, _NONE)


def stems_of(low: str) -> set[str]:
    """The stems of a folded text, those of the parts of compounds too."""
    return _stems(tokens(low))


@lru_cache(maxsize=50_000)
def stems_in(word: str) -> frozenset[str]:
    """The stems of a word and, where it is a compound, of its parts."""
    pieces = (*word.split("-"), word.replace("-", "")) if "-" in word else (word,)
    return frozenset(stem(piece) for piece in pieces if len(piece) > 2)


_SMALL = frozenset(["a", "an", "the", "of", "de", "du", "des", "la", "le", "les", "en", "au", "aux"])


def tokens(low: str) -> list[str]:
    """The words of a folded text without articles and prepositions, which phrases of both languages differ in."""
    return [_ELIDED.sub("", word) if "'" in word else word for word in _TOKEN.findall(low) if word not in _SMALL]


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(key.split(" ")[0] for key in _meanings() if " " in key)


def pairs_in(words: list[str]) -> set[str]:
    """The pairs of neighbouring words that have a meaning together."""
    first = _first_words()
    return {pair for one, two in pairwise(words) if one in first and meanings_of(pair := f"{one} {two}")}


def senses(low: str) -> set[str]:
    """Every meaning of a folded text."""
    words = tokens(low)
    return {name for each in (*_stems(words), *pairs_in(words)) for name in meanings_of(each)}


def words_and_senses(low: str) -> set[str]:
    """Every stem and every meaning of a folded text."""
    words = tokens(low)
    stems = _stems(words)
    return stems.union(*map(meanings_of, (*stems, *pairs_in(words))))


def _stems(words: list[str]) -> set[str]:
    return set().union(*map(stems_in, set(words)))
