"""Cuts a joined hashtag into words, when known words fill it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

LONGEST_TAG = 60
_LONGEST_WORD = 20


class Splitter:
    """Splits by the cheapest cover with known words; a tag that known words do not fill stays whole."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(word for word in words if len(word) > 1 or word in ("a", "i"))
        self._split = lru_cache(maxsize=4096)(self._cover)

    def __call__(self, tag: str) -> list[str]:
        return list(self._split(tag)) if 8 <= len(tag) <= LONGEST_TAG else [tag]

    def _cover(self, tag: str) -> tuple[str, ...]:
        low = tag.lower()
        best: list[tuple[float, int] | None] = [(0.0, 0)] + [None] * len(low)
        for end in range(1, len(low) + 1):
            for start in range(max(0, end - _LONGEST_WORD), end):
                before = best[start]
                word = low[start:end]
                if before is None or (word not in self._words and not word.isdigit()):
                    continue
                cost = before[0] + (1.0 if len(word) > 2 else 1.4)
                known = best[end]
                if known is None or cost < known[0]:
                    best[end] = (cost, start)
        if best[-1] is None:
            return (tag,)
        words: list[str] = []
        end = len(low)
        while end:
            start = best[end][1]  # type: ignore[index]
            words.append(tag[start:end])
            end = start
        return tuple(reversed(words))
