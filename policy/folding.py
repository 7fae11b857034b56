"""One readable form of a text for matching, with the way back to every character of the original."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

LIMIT = 20_000
"""Characters of one text that are read; what comes after is not, and the screening says so."""

_INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\ufeff\ufe0e\ufe0f") | {
    chr(c) for block in (range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070)) for c in block
}
_QUOTES = {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "„": "“", "‟": "“", "‐": "-", "‑": "-", "−": "-"}
_QUOTES |= {chr(c): "" for c in range(0xD800, 0xE000)}
_QUOTES |= {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\x00": " ",
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
    "ø": "o",
    "ł": "l",
}
# Letters of other scripts that are drawn as Latin ones. Used only inside a word that also has Latin letters, so that
# a sentence in Ukrainian or Greek stays what it is.
_LOOKALIKES = dict(
    zip(
        "аеорсухкмнтвіѕјԁԛԝһӏАЕОРСУХКМНТВІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνιτυεκ",
        "aeopcyxkmhtbisjdqwhlAEOPCYXKMHTBISJABEZHIKMNOPTYXaopvituek",
        strict=True,
    )
)
_LEET = str.maketrans("01345789$@!", "oieastbgsai")
_WORD = re.compile(r"\w+")
_LEET_HINT = re.compile(r"[A-Za-z][0-9$@!]+[A-Za-z]|(?<![A-Za-z0-9$@!.,])[0-9$@][A-Za-z]{2}")
_LEET_WORD = re.compile(r"(?<![A-Za-z0-9$@!])[A-Za-z0-9$@!]{3,40}(?![A-Za-z0-9$@])")
_LEET_TAIL = re.compile(r"\b[A-Za-z]{2,}[0-9$]\b|\b[0-9][A-Za-z]{2,}\b")
_NOT_LEET = re.compile(
    r"\d+(?:st|nd|rd|th|am|pm|h|k|m|b|g|x|s|km|cm|mm|kg|min|hrs?|yrs?|mill?|bn|er|e|ers?|eme|ieme)"
    r"|[A-Za-z]\d+|[A-Za-z0-9.]*@[A-Za-z0-9.]+|\$?\d+[A-Za-z]?|\d+[A-Za-z]\d+|[tT][56][A-Za-z]|(?-i:[A-Z]\d[A-Z])"
    r"|[Uu]\d\d\w?|[A-Za-z]\d[A-Za-z]\d|covid19",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![\w'])(?:[A-Za-z]([ .\-_*]))(?:[A-Za-z]\1){2,}[A-Za-z](?![\w'])")
_LONG = re.compile(r"([A-Za-z])\1{2,}")
_HASHTAG = re.compile(r"#([A-Za-z][A-Za-z0-9_]{3,})")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True, slots=True)
class Form:
    """A folded text. `cased` and `low` have equal length; `places[i]` is where character i stood in the original.

    `places` is None when nothing moved. `cut` says that the original was longer than LIMIT.
    """

    original: str
    cased: str
    low: str
    places: tuple[int, ...] | None = None
    cut: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that folded to [start, end)."""
        if self.places is None:
            return start, end
        first = self.places[start]
        last = self.places[end] if end < len(self.places) else min(len(self.original), LIMIT)
        tail = self.original[first:last]
        return first, max(first + len(tail.rstrip()), first + 1)


class _Draft:
    """A text being folded: characters and their places, changed from the right so that places stay true."""

    def __init__(self, text: str, places: list[int] | None) -> None:
        self.text = text
        self.places = places

    def replace(self, start: int, end: int, new: str, at: list[int] | None = None) -> None:
        if self.places is None:
            self.places = list(range(len(self.text)))
        if at is None:
            last = max(end - start, 1)
            at = [self.places[start + min(n, last - 1)] for n in range(len(new))]
        self.text = self.text[:start] + new + self.text[end:]
        self.places[start:end] = at


def _fold_character(character: str) -> str:
    if character in _INVISIBLE:
        return ""
    if character in _QUOTES:
        return _QUOTES[character]
    plain = unicodedata.normalize("NFKD", character)
    return "".join(c for c in plain if not unicodedata.combining(c))


_FOLDED: dict[str, str] = {}


def _fold(text: str) -> _Draft:
    if text.isascii():
        return _Draft(text.replace("\x00", " "), None)
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        folded = character if character < "\x7f" and character != "\x00" else _FOLDED.get(character)
        if folded is None:
            folded = (
                _FOLDED.setdefault(character, _fold_character(character))
                if len(_FOLDED) < 20_000
                else (_fold_character(character))
            )
        out.append(folded)
        places.extend([place] * len(folded))
    return _Draft("".join(out), places)


def _unmask_lookalikes(draft: _Draft) -> None:
    if draft.text.isascii():
        return
    letters = list(draft.text)
    for word in _WORD.finditer(draft.text):
        token = word.group()
        if token.isascii() or not any(c in _LOOKALIKES for c in token):
            continue
        if any("a" <= c.lower() <= "z" for c in token):
            letters[word.start() : word.end()] = [_LOOKALIKES.get(c, c) for c in token]
    draft.text = "".join(letters)


def _each(pattern: re.Pattern[str], draft: _Draft, change: Callable[[str], str | None]) -> None:
    for found in reversed(list(pattern.finditer(draft.text))):
        new = change(found.group())
        if new is not None and new != found.group():
            draft.replace(found.start(), found.end(), new)


def _unleet(token: str) -> str | None:
    return None if _NOT_LEET.fullmatch(token) else token.translate(_LEET)


def _join_spaced(draft: _Draft) -> None:
    for found in reversed(list(_SPACED.finditer(draft.text))):
        if draft.places is None:
            draft.places = list(range(len(draft.text)))
        start = found.start()
        if found.group().lower().startswith(("a ", "i ")) and draft.text[:start].strip() and len(found.group()) > 7:
            start += 2
        token = draft.text[start : found.end()]
        draft.replace(start, found.end(), token[::2], [draft.places[start + n] for n in range(0, len(token), 2)])


def _shorten(draft: _Draft) -> None:
    for found in reversed(list(_LONG.finditer(draft.text))):
        if found.group().lower().startswith("www"):
            continue
        draft.replace(found.start(), found.end(), found.group(1))


def _split_hashtags(draft: _Draft, split: Callable[[str], list[str]] | None) -> None:
    for found in reversed(list(_HASHTAG.finditer(draft.text))):
        words: list[str] = []
        for piece in found.group(1).split("_"):
            camel = [word for word in _CAMEL.split(piece) if word]
            words += camel if len(camel) > 1 or split is None else split(piece)
        if len(words) < 2:
            continue
        if draft.places is None:
            draft.places = list(range(len(draft.text)))
        text, at, place = "", [], found.start(1)
        for word in words:
            place = draft.text.index(word, place)
            if text:
                text += " "
                at.append(draft.places[place])
            text += word
            at += draft.places[place : place + len(word)]
            place += len(word)
        draft.replace(found.start(1), found.end(1), text, at)


def fold(text: str, split: Callable[[str], list[str]] | None = None) -> Form:
    """Fold a text for matching: NFKD, marks and invisible characters out, lookalikes, leet, spaced letters, hashtags.

    `split` cuts a joined lower-case hashtag into words. Only the first LIMIT characters are read.
    """
    cut = len(text) > LIMIT
    draft = _fold(text[:LIMIT] if cut else text)
    _unmask_lookalikes(draft)
    if _LEET_HINT.search(draft.text):
        before = draft.text
        _each(_LEET_WORD, draft, lambda token: _unleet(token) if _LEET_HINT.search(token) else None)
        if before != draft.text:
            _each(_LEET_TAIL, draft, _unleet)
    if _SPACED.search(draft.text):
        _join_spaced(draft)
    if _LONG.search(draft.text):
        _shorten(draft)
    if "#" in draft.text:
        _split_hashtags(draft, split)
    low = draft.text.lower()
    if len(low) != len(draft.text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in draft.text)
    return Form(text, draft.text, low, None if draft.places is None else tuple(draft.places), cut)


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The folded lower-case form of a term or a name, without leet or hashtag work."""
    return _fold(text).text.lower()


def words_of(text: str) -> frozenset[str]:
    """The words of a listing parted by spaces and new lines."""
    return frozenset(text.split())
