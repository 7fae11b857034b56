"""One readable form of a text for matching, with the way back to every character of the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from policy.disguises import Draft, Words, decode, join_spaced, shorten, split_hashtags, unleet

LIMIT = 10_000
"""Characters of a post that are read, all its texts together; what comes after is not, and the screening says so."""

_INVISIBLE = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u3164\ufeff\uffa0") | {
    chr(c)
    for block in (
        range(0x180B, 0x1810),
        range(0x200B, 0x2010),
        range(0x202A, 0x202F),
        range(0x2060, 0x2070),
        range(0xFE00, 0xFE10),
        range(0xE0000, 0xE0200),
    )
    for c in block
}
"""Zero-width marks, direction marks, soft hyphens, variation selectors, tags and fillers: drawn as nothing."""
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
    "đ": "d",
    "Œ": "Oe",
    "Æ": "Ae",
    "Ø": "O",
    "Ł": "L",
    "Đ": "D",
}
# Letters of other scripts that are drawn as Latin ones. Used only inside a word that also has Latin letters, so that
# a sentence in Ukrainian or Greek stays what it is.
_LOOKALIKES = dict(
    zip(
        "аеорсухкмнтвіѕјԁԛԝһӏАЕОРСУХКМНТВІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνιτυεκɑɡıɩоոսօ",
        "aeopcyxkmhtbisjdqwhlAEOPCYXKMHTBISJABEZHIKMNOPTYXaopvituekagiionuo",
        strict=True,
    )
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Form:
    """A folded text. `cased` and `low` have equal length; `places[i]` is where character i stood in the original.

    `places` is None when nothing moved. `read` is how much of the original was read. `typed` is the low form as it was
    before disguises were undone, with its own places; None where there was nothing to undo.
    """

    original: str
    cased: str
    low: str
    read: int
    places: tuple[int, ...] | None = None
    typed: Form | None = None

    @property
    def cut(self) -> bool:
        return self.read < len(self.original)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that folded to [start, end)."""
        if self.places is None:
            return start, end
        first = self.places[start]
        last = self.places[end] if end < len(self.places) else self.read
        tail = self.original[first:last]
        return first, max(first + len(tail.rstrip()), first + 1)

    def folded(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the folded text that stands for [start, end) of the original."""
        if self.places is None:
            return start, end
        return bisect_left(self.places, start), bisect_left(self.places, end)


def _fold_character(character: str) -> str:
    if character in _INVISIBLE:
        return ""
    if character in _QUOTES:
        return _QUOTES[character]
    return "".join(_QUOTES.get(c, c) for c in unicodedata.normalize("NFKD", character) if not _unseen(c))


def _unseen(character: str) -> bool:
    """Marks that stand on or around another character, and what is drawn as nothing."""
    return character in _INVISIBLE or unicodedata.combining(character) != 0 or unicodedata.category(character) == "Me"


_FOLDED: dict[str, str] = {}


def _simplify(draft: Draft, limit: int) -> int:
    """NFKD without marks and invisible characters; answers how many characters were read until the limit was full."""
    if draft.text.isascii():
        draft.text = draft.text.replace("\x00", " ")
        return len(draft.text)
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(draft.text):
        folded = character if character < "\x7f" and character != "\x00" else _FOLDED.get(character)
        if folded is None:
            folded = _fold_character(character)
            if len(_FOLDED) < 20_000:
                _FOLDED[character] = folded
        if len(places) + len(folded) > limit:
            break
        out.append(folded)
        places.extend([draft.at(place)] * len(folded))
    else:
        place += 1
    draft.text, draft.places = "".join(out), places
    return place


def _unmask_lookalikes(draft: Draft) -> None:
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


def fold(text: str, words: Words | None = None, limit: int = LIMIT) -> Form:
    """Fold a text for matching: entities, NFKD, marks and invisible characters out, lookalikes, then disguises.

    `words` are the known ones, by which joined words are cut. Only the first `limit` characters are read.
    """
    draft = Draft(text[:limit])
    if "&" in draft.text:
        decode(draft)
    decoded = draft.stretch(0, len(draft.text))
    filled = _simplify(draft, limit)
    read = decoded[filled] if filled < len(decoded) else min(len(text), limit)
    _unmask_lookalikes(draft)
    before, at = draft.text, draft.places
    unleet(draft)
    join_spaced(draft, words)
    shorten(draft, words)
    if "#" in draft.text:
        split_hashtags(draft, words)
    typed = None if draft.text == before else _form(text, before, read, at)
    return _form(text, draft.text, read, draft.places, typed)


def _form(text: str, cased: str, read: int, places: list[int] | None, typed: Form | None = None) -> Form:
    return Form(text, cased, lower(cased), read, None if places is None else tuple(places), typed)


def lower(text: str) -> str:
    """In lower case with every character where it was."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def plain(text: str) -> str:
    """The folded lower-case form of a term or a name, without leet or hashtag work."""
    return text.lower() if text.isascii() and "\x00" not in text else _plain(text)


@lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    draft = Draft(text)
    _simplify(draft, len(text) * 20)
    return draft.text.lower()


def words_of(text: str) -> frozenset[str]:
    """The words of a listing parted by spaces and new lines."""
    return frozenset(text.split())
