"""Undoes the ways in which words are disguised: leet, spelled out, drawn out, joined in hashtags, encoded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import unescape
from typing import Protocol

_LEET = str.maketrans("01345789$@!", "oieastbgsai")
_LEET_HINT = re.compile(r"[A-Za-z][0-9$@!]+[A-Za-z]|(?<![A-Za-z0-9$@!.,])[0-9$@][A-Za-z]{2}")
_LEET_WORD = re.compile(r"(?<![A-Za-z0-9$@!])[A-Za-z0-9$@!]{3,40}(?![A-Za-z0-9$@])")
_LEET_TAIL = re.compile(r"\b[A-Za-z]{2,}[0-9$]\b|\b[0-9][A-Za-z]{2,}\b")
_NOT_LEET = re.compile(
    r"\d+(?:st|nd|rd|th|am|pm|h|k|m|b|g|x|s|km|cm|mm|kg|min|hrs?|yrs?|mill?|bn|er|e|ers?|eme|ieme)"
    r"|[A-Za-z]\d+|[A-Za-z0-9.]*@[A-Za-z0-9.]+|\$?\d+[A-Za-z]?|\d+[A-Za-z]\d+|[tT][56][A-Za-z]|(?-i:[A-Z]\d[A-Z])"
    r"|[Uu]\d\d\w?|[A-Za-z]\d[A-Za-z]\d|covid19",
    re.IGNORECASE,
)
_SPACED = re.compile(
    r"(?<![\w'])[A-Za-z] (?:[A-Za-z] ){2,}[A-Za-z](?!\w|[.\-_*]\w)"
    r"|(?<!\w)[A-Za-z]([.\-_*])(?:[A-Za-z]\1){2,}[A-Za-z](?!\w|(?!\1)[.\-_*]\w)"
)
_LONG = re.compile(r"([A-Za-z])\1{2,}")
_LETTERS = re.compile(r"[A-Za-z]+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_NESTED = 4
"""How often an entity may be written in entities ("&amp;amp;lt;")."""
_HASHTAG = re.compile(r"#([A-Za-z][A-Za-z0-9_]{3,})")
_GOES_ON = re.compile(r",? (?=[a-z])")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Words(Protocol):
    """Known words: cuts a joined word where they fill it, and writes apostrophes that a hashtag leaves out."""

    def __call__(self, joined: str) -> list[str]: ...

    def __contains__(self, word: str) -> bool: ...

    def spelled(self, word: str) -> str: ...


Edit = tuple[int, int, str, list[int]]
"""Start, end, what stands there instead, and the places of its characters."""


class Draft:
    """A text being folded: characters and their places in the original (None while nothing has moved)."""

    def __init__(self, text: str, places: list[int] | None = None) -> None:
        self.text = text
        self.places = places

    def at(self, place: int) -> int:
        return place if self.places is None else self.places[place]

    def stretch(self, start: int, end: int) -> list[int]:
        return list(range(start, end)) if self.places is None else self.places[start:end]

    def edit(self, edits: Iterable[Edit]) -> None:
        """Make changes that follow one another in the text, in one go."""
        texts: list[str] = []
        places: list[int] = []
        done = 0
        for start, end, new, at in edits:
            texts += self.text[done:start], new
            places += self.stretch(done, start)
            places += at
            done = end
        if done:
            places += self.stretch(done, len(self.text))
            self.text = "".join(texts) + self.text[done:]
            self.places = places


def decode(draft: Draft) -> None:
    """HTML entities become their characters; each stands where the entity began."""
    for _ in range(_NESTED):
        found = [(m.start(), m.end(), unescape(m.group())) for m in _ENTITY.finditer(draft.text)]
        edits = [(start, end, new, [draft.at(start)] * len(new)) for start, end, new in found]
        edits = [edit for edit in edits if edit[2] != draft.text[edit[0] : edit[1]]]
        if not edits:
            return
        draft.edit(edits)


def unleet(draft: Draft) -> None:
    """Digits and signs in words with letters become the letters they look like; numbers and codes stay."""
    if not _LEET_HINT.search(draft.text):
        return
    before = draft.text
    _each(_LEET_WORD, draft, lambda token: _as_letters(token) if _LEET_HINT.search(token) else token)
    if before != draft.text:
        _each(_LEET_TAIL, draft, _as_letters)


def _as_letters(token: str) -> str:
    return token if _NOT_LEET.fullmatch(token) else token.translate(_LEET)


def _each(pattern: re.Pattern[str], draft: Draft, change: Callable[[str], str]) -> None:
    """Change what a pattern finds, letter for letter."""
    changed = [(found.start(), found.end(), change(found.group())) for found in pattern.finditer(draft.text)]
    draft.edit((s, e, new, draft.stretch(s, e)) for s, e, new in changed if new != draft.text[s:e])


def join_spaced(draft: Draft, words: Words | None) -> None:
    """Words spelled out with spaces, points or hyphens are joined, and cut again where they are several."""
    edits: list[Edit] = []
    begin = len(draft.text) - len(draft.text.lstrip())
    for found in _SPACED.finditer(draft.text):
        at = [draft.at(place) for place in range(found.start(), found.end(), 2)]
        after = found.group()[1] == " " and found.start() > begin
        edits.append((found.start(), found.end(), *_parted(_spaced_words(found.group()[::2], after, words), at)))
    draft.edit(edits)


def _spaced_words(joined: str, after: bool, words: Words | None) -> list[str]:
    """The words that were spelled out; after another word, "a" and "I" before them may be words of their own."""
    if words is not None and joined.lower() in words:
        return [joined]
    pieces = [joined] if words is None else words(joined)
    if len(pieces) == 1 and after and joined[0] in "aAiI" and len(joined) > 4:
        return [joined[0], joined[1:]]
    return pieces


def _parted(pieces: Sequence[str], at: Sequence[int]) -> tuple[str, list[int]]:
    """Pieces with spaces between them, and the places of all; a space stands where the next piece begins.

    An apostrophe that was left out stands where the next letter does.
    """
    places: list[int] = []
    done = 0
    for piece in pieces:
        if done:
            places.append(at[done])
        for letter in piece:
            places.append(at[done])
            done += letter != "'"
    return " ".join(pieces), places


def shorten(draft: Draft, words: Words | None) -> None:
    """Letters drawn out to three or more are said once, or twice where only that is a word."""
    if not _LONG.search(draft.text):
        return
    edits: list[Edit] = []
    for found in _LETTERS.finditer(draft.text):
        word = found.group()
        if not _LONG.search(word) or word.lower().startswith("www"):
            continue
        once, twice = _LONG.sub(r"\1", word), _LONG.sub(r"\1\1", word)
        times = 2 if words is not None and once.lower() not in words and twice.lower() in words else 1
        kept = _kept(word, times)
        new = "".join(word[n] for n in kept)
        edits.append((found.start(), found.end(), new, [draft.at(found.start() + n) for n in kept]))
    draft.edit(edits)


def _kept(word: str, times: int) -> list[int]:
    """Which letters of a word stay when its long runs are cut to so many."""
    gone = {n for run in _LONG.finditer(word) for n in range(run.start() + times, run.end())}
    return [n for n in range(len(word)) if n not in gone]


def split_hashtags(draft: Draft, words: Words | None) -> None:
    """Hashtags are cut at underscores and capitals, else where known words fill them.

    The mark of one that is cut goes where the sentence goes on behind it: it stands for these words in the sentence.
    """
    edits: list[Edit] = []
    for found in _HASHTAG.finditer(draft.text):
        pieces: list[str] = []
        for piece in found.group(1).split("_"):
            camel = [word for word in _CAMEL.split(piece) if word]
            pieces += camel if len(camel) > 1 or words is None else words(piece)
        if words is not None:
            pieces = [words.spelled(piece) for piece in pieces]
        at = [draft.at(place) for place in range(found.start(1), found.end(1)) if draft.text[place] != "_"]
        text, places = _parted([piece for piece in pieces if piece], at)
        if text != found.group(1):
            start = 0 if _GOES_ON.match(draft.text, found.end()) else 1
            edits.append((found.start(start), found.end(1), text, places))
    draft.edit(edits)
