"""Numbers written so that a plain search misses them: spelled, spaced out, half in words, in both languages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

import re2

from policy.folding import Form

_ONES = {
    **dict.fromkeys(("zero", "oh"), "0"),
    **dict.fromkeys(("one", "un", "une"), "1"),
    **dict.fromkeys(("two", "deux"), "2"),
    **dict.fromkeys(("three", "trois"), "3"),
    **dict.fromkeys(("four", "quatre"), "4"),
    **dict.fromkeys(("five", "cinq"), "5"),
    "six": "6",
    **dict.fromkeys(("seven", "sept"), "7"),
    **dict.fromkeys(("eight", "huit"), "8"),
    **dict.fromkeys(("nine", "neuf"), "9"),
}
_TENS = {
    **dict.fromkeys(("twenty", "vingt"), "2"),
    **dict.fromkeys(("thirty", "trente"), "3"),
    **dict.fromkeys(("forty", "quarante"), "4"),
    **dict.fromkeys(("fifty", "cinquante"), "5"),
    **dict.fromkeys(("sixty", "soixante"), "6"),
    "seventy": "7",
    "eighty": "8",
    "ninety": "9",
}
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_TEN = "|".join(_TENS)
_TOKEN = rf"(?:(?:double|triple) (?:\d|{_ONE})|(?:{_TEN})(?:[ -](?:{_ONE})\b)?|{_ONE}|\d)"
_RUN = re2.compile(rf"\b{_TOKEN}(?:[ ,./()·–—-]{{0,3}}{_TOKEN}){{6,22}}\b")
_MIXED = re2.compile(r"\d(?:[A-Za-z]{2}|[^A-Za-z0-9 ])|[A-Za-z]\d")
_PLAIN = re.compile(r"^[^a-z]*\d\d\d[^a-z]*$")
"""Figures in groups as everybody writes them: those have patterns of their own."""
_PIECE = re.compile(
    rf"(?P<times>double|triple) (?P<what>\d|{_ONE})|(?P<ten>{_TEN})(?:[ -](?P<unit>{_ONE})\b)?|(?P<one>{_ONE})"
    r"|(?P<digit>\d)"
)


class Run(NamedTuple):
    """Where a number stands in the folded text, and its digits."""

    start: int
    end: int
    digits: str


def number_runs(form: Form) -> Iterator[Run]:
    """Numbers of seven digits and more that have words in them or gaps between single figures.

    Folding may have read figures as letters (7eight0), so the original is looked at as well.
    """
    seen = set()
    for start, end, digits in _runs(form.low):
        seen.add(digits)
        yield Run(start, end, digits)
    if form.original.isascii() and not _MIXED.search(form.original):
        return
    # RE2 takes no half of a surrogate pair; a small letter that is longer than its capital would move the places.
    original = form.original.encode("utf-8", "replace").decode("utf-8").lower()
    for start, end, digits in _runs(original) if len(original) == len(form.original) else ():
        if digits not in seen:
            yield Run(_folded(form, start), _folded(form, end), digits)


def _runs(low: str) -> Iterator[Run]:
    for found in _RUN.finditer(low):
        if not _PLAIN.search(found.group()):
            yield Run(found.start(), found.end(), "".join(map(_read, _PIECE.finditer(found.group()))))


def _read(piece: re.Match[str]) -> str:
    if piece["times"]:
        return _ONES.get(piece["what"], piece["what"]) * (2 if piece["times"] == "double" else 3)
    if piece["ten"]:
        return _TENS[piece["ten"]] + (_ONES[piece["unit"]] if piece["unit"] else "0")
    return _ONES[piece["one"]] if piece["one"] else piece["digit"]


def _folded(form: Form, place: int) -> int:
    """Where a character of the original went."""
    return min(place if form.places is None else bisect_left(form.places, place), len(form.low))
