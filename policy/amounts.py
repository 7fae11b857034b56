"""Figures in a text, in digits or words: money, shares, counts, votes, dates and spans of time, English and French."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_UNITS = {
    "zero": 0, "nothing": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "dozen": 12, "deux": 2, "trois": 3, "quatre": 4,
    "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
}  # fmt: skip
_SCALES = {
    "hundred": 1e2, "cent": 1e2, "thousand": 1e3, "grand": 1e3, "mille": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6,
    "mill": 1e6, "mil": 1e6, "m": 1e6, "billion": 1e9, "milliard": 1e9, "milliards": 1e9,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier",
            "february feb fevrier",
            "march mar mars",
            "april apr avril",
            "may mai",
            "june jun juin",
            "july jul juillet",
            "august aug aout",
            "september sept sep septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_NUMBER_WORD = "|".join(sorted({*_UNITS, *_TENS}, key=len, reverse=True))
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_FIGURE = re.compile(
    r"(?P<sign>\$\s?)?(?<![\w.])(?:(?P<digits>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+ point \d+|\d+(?:[.,]\d+)?)"
    rf"|(?P<words>\b(?:{_NUMBER_WORD})(?:(?:[ -]|-?odd |(?<=hundred) and | et | point )(?:{_NUMBER_WORD}|hundred))*"
    r"(?![a-z])))"
    r"(?:[ -]?(?:odd )?(?P<scale>thousand|grand|mille|k|millions?|mill?|m|billion|milliards?|hundred|cent)\b)?"
    r"(?P<unit>\s?(?:\$|dollars?|bucks|%|per ?cent|pour ?cent))?"
)
_TALLY = re.compile(
    rf"(?<![\w.–-])(?P<a>\d{{1,2}}|{_NUMBER_WORD})(?:\s?[–—-]\s?|\s(?:to|contre|against|votes? to)\s)"
    rf"(?P<b>\d{{1,2}}|{_NUMBER_WORD}|none)(?![\w–-]|\s?[%$]|\.\d)"
)
_MONTH_BEFORE = re.compile(r"(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec) $")
_VOTES = re.compile(
    rf"\b(?P<a>\d{{1,2}}|{_NUMBER_WORD})(?: of us| members| commissioners| d'entre nous| hands?| votes?| membres)?"
    r"(?: said| voted| ont dit| ont vote| a dit| voix| were| were all)? ?(?:yes|yeas?|ayes?|in favou?r|for|oui|pour|up)"
    rf"(?:,| and|;|\.| et|:| -| –) ?(?:only )?(?P<b>\d{{1,2}}|{_NUMBER_WORD}|none|un)(?: of us| members| others?| "
    rf"seule?| hands?)?"
    r"(?: said| voted| ont dit| ont vote| a dit| voix| were)? ?(?:no|nays?|noes|against|opposed|non|contre|down)\b"
)
_DATE = re.compile(
    rf"\b(?:(?P<m1>{_MONTH})\.?(?: (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b)?(?:,? (?P<y1>20\d\d))?"
    rf"|(?P<d2>\d{{1,2}})(?:er|st|nd|rd|th)? (?:of )?(?P<m2>{_MONTH})(?: (?P<y2>20\d\d))?)\b"
)
_TIME = re.compile(
    r"\b(?P<h24>\d{1,2})(?::| ?h ?)(?P<m24>[0-5]\d)\b(?! ?[ap]\.?m)"
    r"|\b(?P<h>\d{1,2})(?:[:h.] ?(?P<m>[0-5]\d))? ?(?:(?P<half>[ap])\.?m\b\.?|h\b|o'clock|in the (?P<part>morning"
    r"|evening|afternoon))"
)
_HALF = re.compile(
    rf"\b(?P<n>\d+|{_NUMBER_WORD})(?P<before> millions?)? (?:and a half|et demie?)(?P<scale> millions?)?\b"
)
_DIGIT = re.compile(r"\d")
_SPELL = re.compile(rf"\b(?P<n>\d+|{_NUMBER_WORD}|a|an|un|une)[ -](?P<unit>year|month|week|an|annee|mois|semaine)s?\b")


class Figure(NamedTuple):
    """A figure: kind is money, percent, number, tally (value and other), date (value month, other day, year), spell or
    time.

    Money is in dollars; a spell is in months; a time is in minutes after noon or midnight.
    """

    kind: str
    value: float
    start: int
    end: int
    other: int = 0
    year: int = 0


def _whole(word: str) -> int:
    return int(word) if word.isdigit() else {**_UNITS, **_TENS, "none": 0}.get(word, 1)


def _from_words(words: str) -> float:
    words, _, tenths = words.replace("quatre-vingt", "eighty").partition(" point ")
    total = _from_words(tenths) / 10 if tenths else 0.0
    for word in re.split(r"[ -]+", words):
        if word == "hundred":
            total = max(total, 1) * 100
        else:
            total += _UNITS.get(word, _TENS.get(word, 0))
    return total


def _from_digits(digits: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?", digits):
        return float(digits.replace(",", "").replace(" ", ""))
    return float(digits.replace(",", ".").replace(" point ", "."))


def figures(low: str) -> list[Figure]:
    """All figures of a folded lower-case text, in order of place."""
    return list(_figures(low))


_WORD = re.compile(r"[a-z]+")
_COUNTED = frozenset(word for name in (*_UNITS, *_TENS) for word in name.split("-"))
_ONE = frozenset(["a", "an", "un", "une"])
_SPELLS = frozenset(
    word + end for word in ("year", "month", "week", "an", "annee", "mois", "semaine") for end in ("", "s")
)


@lru_cache(maxsize=8)
def _figures(low: str) -> tuple[Figure, ...]:
    """Several rules ask for the figures of one text one after the other: the last few answers are kept.

    Each pattern is tried only on a text with a word or a digit that it cannot do without.
    """
    words = set(_WORD.findall(low))
    digits = _DIGIT.search(low) is not None
    counted = digits or not _COUNTED.isdisjoint(words)
    found = [] if _MONTHS.keys().isdisjoint(words) else _dates(low)
    if counted:
        found += _tallies(low)
    if not _SPELLS.isdisjoint(words) and (counted or not _ONE.isdisjoint(words)):
        found += _spells(low)
    if digits:
        found += _times(low)
    if not counted:
        return tuple(sorted(found, key=lambda each: (each.start, each.end)))
    found += _halves(low)
    taken = {place for each in found if each.kind != "spell" for place in range(each.start, each.end)}
    for match in _FIGURE.finditer(low):
        if not taken.isdisjoint(range(match.start(), match.end())):
            continue
        value = _from_digits(match["digits"]) if match["digits"] else _from_words(match["words"])
        scale, unit = match["scale"], (match["unit"] or "").strip()
        value *= _SCALES.get(scale or "", 1)
        money = bool(match["sign"]) or unit.startswith(("$", "dollar", "buck"))
        large = scale in ("million", "millions", "mill", "mil", "m", "billion", "grand", "k", "milliard", "milliards")
        kind = "money" if money or (large and not unit) else "percent" if unit else "number"
        found.append(Figure(kind, round(value, 4), match.start(), match.end()))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def _tallies(low: str) -> list[Figure]:
    found = []
    for match in _TALLY.finditer(low):
        before = low[max(0, match.start() - 5) : match.start()]
        if before == "from " or _MONTH_BEFORE.search(before):
            continue  # a change from one number to another, or days
        a, b = _whole(match["a"]), _whole(match["b"])
        compound = match["a"] in _TENS and match["b"] in _UNITS and match[0].count("-") == 1 and " " not in match[0]
        if a + b <= 25 and before[-1:] != "$" and not compound:
            found.append(Figure("tally", a, match.start(), match.end(), b))
    taken = {place for each in found for place in range(each.start, each.end)}
    for match in _VOTES.finditer(low):
        if taken.isdisjoint(range(match.start(), match.end())):
            found.append(Figure("tally", _whole(match["a"]), match.start(), match.end(), _whole(match["b"])))
    return found


def _dates(low: str) -> list[Figure]:
    found = []
    for match in _DATE.finditer(low):
        month = _MONTHS[match["m1"] or match["m2"]]
        day, year = int(match["d1"] or match["d2"] or 0), int(match["y1"] or match["y2"] or 0)
        if match["m1"] in ("may", "mar", "mars", "sept") and not day and not year:
            continue  # also a verb, a planet, a number in French
        found.append(Figure("date", month, match.start(), match.end(), day, year))
    return found


def _spells(low: str) -> list[Figure]:
    months = {"year": 12.0, "an": 12.0, "annee": 12.0, "month": 1.0, "mois": 1.0, "week": 0.25, "semaine": 0.25}
    return [
        Figure("spell", _whole(match["n"]) * months[match["unit"]], match.start(), match.end())
        for match in _SPELL.finditer(low)
    ]


def _times(low: str) -> list[Figure]:
    """Times of day. Morning and evening are not told apart: few people write both."""
    found = []
    for match in _TIME.finditer(low):
        hour, minute = int(match["h"] or match["h24"]), int(match["m"] or match["m24"] or 0)
        if hour <= 24:
            found.append(Figure("time", hour % 12 * 60 + minute, match.start(), match.end()))
    return found


def _halves(low: str) -> list[Figure]:
    """“Twenty and a half million”; without the million a plain number."""
    return [
        Figure("money", (_whole(match["n"]) + 0.5) * 1e6, match.start(), match.end())
        if match["scale"] or match["before"]
        else Figure("number", _whole(match["n"]) + 0.5, match.start(), match.end())
        for match in _HALF.finditer(low)
    ]
