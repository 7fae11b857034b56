"""Ways a word is misspelt by accident or to slip past a filter."""

from __future__ import annotations

from collections.abc import Iterable

from policy.fingerprints import common_words

SHORTEST = 6


def misspelt(words: Iterable[str]) -> tuple[str, ...]:
    """Each word of six letters and more with one letter dropped or two neighbours swapped, unless that is a word."""
    found: dict[str, None] = {}
    kept = set(words)
    for word in kept:
        if len(word) < SHORTEST or not word.isalpha():
            continue
        for place in range(1, len(word) - 1):
            found[word[:place] + word[place + 1 :]] = None
            found[word[:place] + word[place + 1] + word[place] + word[place + 2 :]] = None
    return tuple(sorted(each for each in found if each not in kept and each not in common_words()))


def run_together(words: Iterable[str], before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
    """Each word joined with one of the words that come before it or after it."""
    return tuple(
        sorted({side + word for word in words for side in before} | {word + side for word in words for side in after})
    )
