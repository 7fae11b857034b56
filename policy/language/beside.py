"""Two meanings said together: one close after the other in the same sentence, with only some words between."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from policy.language.reading import Hit, Reading


def said_together(
    reading: Reading,
    first: Sequence[Hit],
    second: Sequence[Hit],
    within: int,
    between: re.Pattern[str] | None = None,
) -> Iterator[Hit]:
    """Each stretch from a hit of `first` to a hit of `second` that starts at most `within` characters after its end.

    `between` must match all the words that stand between them. Takes time in proportion to the hits.
    """
    second = sorted(second, key=lambda hit: (hit.part, hit.start))
    places = [(hit.part, hit.start) for hit in second]
    for one in first:
        low = reading.parts[one.part].form.low
        for other in second[bisect_left(places, (one.part, one.end)) :][:MOST_FOLLOWERS]:
            if other.part != one.part or other.start - one.end > within:
                break
            if other.sentence == one.sentence and (
                between is None or between.fullmatch(low, one.end, other.start) is not None
            ):
                yield reading.hit(one.part, one.start, other.end)
                break


MOST_FOLLOWERS = 8
"""Hits looked at after each one, so that a hostile text costs no more."""
