"""Texts cut at what was found in them, masked for lists, and compared word by word. Plain values only."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

MASK = "▮"
MOST_WORDS = 2_000
"""Texts with more words than this are compared line by line: comparing words takes their number squared."""

# Every part is bounded or starts only at a word's beginning, so that no text makes it slow.
_IDENTIFIER = re.compile(
    r"""
      (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+                 # an e-mail address or a full handle
    | (?<![\w$-])[A-Z]{3}[-\s]?\d{4}(?![\w-])                 # a plate
    | (?<![\w-])\d{1,5}(?:-\d{1,5})?,?\s{1,3}(?:\d{1,3}[A-Za-z]?|[A-Z]\w{1,30})\s{1,3}
      (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Cres|Crescent|Blvd|Boulevard|Way|Close|Court|Place|Trail)\b
      (?:\s(?:NW|SW|NE|SE))?                                   # an address
    | (?<![\w$.,-])\+?\(?\d[\d\s().-]{5,30}\d(?![\w-])        # digits with separators: a telephone, a file
    | (?<![\w$.,-])\d{5,}(?!\w)                               # or without
    """,
    re.VERBOSE,
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|(?:(?:19|20)\d\d\W*)+")
_SAID = re.compile(r"\w")
_WORDS = re.compile(r"\s+|[^\s\w]|\w+")


@dataclass(frozen=True)
class Piece:
    """A stretch of text: marked or not; `numbers` are those of the findings that end with it."""

    text: str
    marked: bool = False
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Mark:
    """Where finding `number` lies in a text: start and end in characters, end exclusive."""

    start: int
    end: int
    number: int = 0


@dataclass(frozen=True)
class Change:
    """A stretch of two texts compared; `kind` is same, gone or new."""

    text: str
    kind: str


def cut(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """The text in pieces, in order and unaltered: joined together they are the text.

    Marks may overlap, touch or reach beyond the text. A finding's number stands on the last piece of each of its marks.
    """
    size = len(text)
    kept = [m for m in (Mark(max(0, m.start), min(size, m.end), m.number) for m in marks) if m.start < m.end]
    edges = sorted({0, size, *(m.start for m in kept), *(m.end for m in kept)})
    pieces = []
    for start, end in pairwise(edges):
        over = [m for m in kept if m.start <= start and end <= m.end]
        numbers = sorted({m.number for m in over if m.end == end and m.number})
        pieces.append(Piece(text[start:end], bool(over), tuple(numbers)))
    return pieces


def masked(text: str) -> str:
    """The text with what looks like an identifier masked after its first two characters. The length stays the same."""
    return _IDENTIFIER.sub(lambda found: _mask(found[0]), text)


def _mask(words: str) -> str:
    if _DATE.fullmatch(words.strip()):
        return words
    return words[:2] + _SAID.sub(MASK, words[2:])


def excerpt(text: str, marks: Sequence[Mark], *, before: int = 40, after: int = 90) -> list[Piece]:
    """The first marked words with a little of what stands around them, on one line, for a list.

    Without marks the beginning of the text. Cut at a space where there is one near.
    """
    first = min((m.start for m in marks), default=0)
    start = _at_space(text, max(0, first - before), first)
    end = min(len(text), first + after)
    if end < len(text):
        space = text.rfind(" ", first, end)
        end = space if space > first + after // 2 else end
    within = [Mark(m.start - start, m.end - start, m.number) for m in marks if m.start < end]
    pieces = [Piece(" ".join(p.text.split("\n")), p.marked) for p in cut(text[start:end], within)]
    opening, closing = ("… " if start else ""), (" …" if end < len(text) else "")
    return [p for p in (Piece(f"“{opening}"), *pieces, Piece(f"{closing}”")) if p.text]


def _at_space(text: str, start: int, limit: int) -> int:
    """The place after the first space in [start, limit), or start itself at the text's beginning or without a space."""
    space = text.find(" ", start, limit) if start else -1
    return start if space < 0 else space + 1


def changes(old: str, new: str) -> list[Change]:
    """What was taken out of a text and put in, word by word; neighbours of one kind are joined."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    found: list[Change] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Change("".join(before[i1:i2]), "same"))
            continue
        if i1 < i2:
            found.append(Change("".join(before[i1:i2]), "gone"))
        if j1 < j2:
            found.append(Change("".join(after[j1:j2]), "new"))
    return found
