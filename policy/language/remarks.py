"""Remarks on somebody, told from reports of business by what the marks of manner count together."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.manner import marks
from policy.language.reading import Hit, Reading
from policy.statement import Role

_POINTS = {
    "answers somebody who speaks of themselves": 4,
    "one sentence": 4,
    "somebody beside an everyday thing": 4,
    "a sentence begins with some or those": 3,
    "account personal": 3,
    "full of everyday things": 3,
    "likens": 3,
    "says means and money": 3,
    "says much of they": 3,
    "says should and could": 3,
    "says the body": 3,
    "up to ten words": 3,
    "with something": 3,
    "a sentence tells somebody to do something": 2,
    "answers with you": 2,
    "begins with oneself": 2,
    "begins with somebody": 2,
    "opens short": 2,
    "says animals": 2,
    "says childhood": 2,
    "says contrast": 2,
    "says hedges": 2,
    "says much of household things": 2,
    "says roles": 2,
    "says small and fine": 2,
    "says the mind": 2,
    "says they": 2,
    "says this and those": 2,
    "up to 25 words": 2,
    "who does": 2,
    "all in small letters": 1,
    "ends in a question": 1,
    "no business": 1,
    "says bodily acts": 1,
    "says clothes": 1,
    "says much of childhood": 1,
    "says much of second person": 1,
    "says much of small and fine": 1,
    "says negation": 1,
    "a sentence begins with oneself": -1,
    "account commissioner": -1,
    "answers without business": -1,
    "says family": -1,
    "says food": -1,
    "says he or she": -1,
    "says much of he or she": -1,
    "says much of the mind": -1,
    "says much of this and those": -1,
    "says much of utmost": -1,
    "says much of warmth": -1,
    "says second person": -1,
    "says warmth": -1,
    "a colon": -2,
    "a sentence begins with not or nobody": -2,
    "a title and a name": -2,
    "account official": -2,
    "all business": -2,
    "an exclamation": -2,
    "ends short": -2,
    "says business": -2,
    "says much of first person": -2,
    "says much of negation": -2,
    "says much of number words": -2,
    "says number words": -2,
    "says speech and letters": -2,
    "answers": -3,
    "quotation": -3,
    "says first person": -3,
    "speaks of nobody": -3,
    "a full name": -4,
    "answers a question": -4,
    "says much of business": -4,
    "says time": -4,
    "three or more sentences": -4,
    "several commas": -5,
    "figures": -10,
}
"""What each mark counts for a remark on somebody, or against it, in labelled posts; tenths of a logarithm of odds."""
REPORT, RATHER, PLAINLY = -14, -4, 6
"""Points under which a text is a report of business, and from which it is rather, and plainly, a remark."""


def points(reading: Reading) -> int:
    """How much the author's own words look like a remark on somebody: above 0 rather so, below 0 rather business."""
    bears = marks(reading)
    return sum(worth for mark, worth in _POINTS.items() if mark in bears)


def remarks(reading: Reading) -> Sequence[Hit]:
    """The author's own text where its manner is that of a remark on somebody rather than of business."""
    return _whole_if(reading, RATHER <= points(reading) < PLAINLY)


def plain_remarks(reading: Reading) -> Sequence[Hit]:
    """The author's own text where its manner is plainly that of a remark on somebody."""
    return _whole_if(reading, points(reading) >= PLAINLY)


def _whole_if(reading: Reading, holds: bool) -> list[Hit]:
    return reading.whole(frozenset({Role.OWN})) if holds else []


def reports(reading: Reading) -> Sequence[Hit]:
    """The author's own text where its manner is plainly that of a report of business."""
    return _whole_if(reading, points(reading) < REPORT)
