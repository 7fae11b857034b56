"""The text of a PDF, page by page, without the lines that every page repeats."""

from __future__ import annotations

import logging
import re
import struct
import time
import zlib
from collections import Counter
from collections.abc import Sequence
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

from policy.errors import FileRefused

MOST_PAGES = 700
MOST_CONTENT = 8_000_000
"""Bytes of one page's drawing after decompression. A page of words has some ten thousand."""
MOST_SECONDS = 60.0
"""For a whole paper: 700 pages of words take a third of it."""
FEWEST_CHARACTERS = 20
"""A page with fewer has no text of its own: a picture with a stamp."""
_EDGE = 3
"""Lines at the top and the bottom of a page among which repeated ones are looked for."""
_PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s*(?:of|de|sur|/)\s*\d{1,3})?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_BROKEN = "This PDF cannot be read; it may be damaged. Save it anew, or as plain text, and try again."
# The library meets whatever a broken file holds; these are the ways in which it then stumbles.
_STUMBLES = (
    *(PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, EOFError),
    *(NotImplementedError, RecursionError, MemoryError, struct.error, zlib.error),
)
# Its warnings may repeat pieces of the file, and a log is a place where a paper's words must not stand.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


def pdf_text(raw: bytes) -> tuple[str, int]:
    """The words of a PDF, and how many of its pages have none. Raises FileRefused, without any of them."""
    try:
        reader = PdfReader(BytesIO(raw), strict=False)
        if reader.is_encrypted:
            raise FileRefused("This PDF is locked with a password. Save a copy without one and try again.")
        if len(reader.pages) > MOST_PAGES:
            raise FileRefused(f"This PDF has more than {MOST_PAGES} pages. Add it in parts.")
        pages = _pages(reader.pages)
    except _STUMBLES:
        raise FileRefused(_BROKEN) from None
    empty = sum(len("".join(page.split())) < FEWEST_CHARACTERS for page in pages)
    if empty == len(pages):
        raise FileRefused(
            "There is no text in this PDF, only pictures of pages. Run text recognition on it, or save it as text."
        )
    return "\n".join(_without_repeated([page.splitlines() for page in pages])), empty


def _pages(pages: Sequence[PageObject]) -> list[str]:
    end = time.monotonic() + MOST_SECONDS
    found = []
    for page in pages:
        if time.monotonic() > end:
            raise FileRefused("This PDF takes too long to read. Save the paper as plain text and try again.")
        content = page.get_contents()
        if content is not None and len(content.get_data()) > MOST_CONTENT:
            raise FileRefused("A page of this PDF unpacks to far more than a page holds. Save it as plain text.")
        found.append(page.extract_text())
    return found


def _without_repeated(pages: Sequence[Sequence[str]]) -> list[str]:
    """All lines but page numbers and what stands at the edge of at least half of the pages."""
    seen = Counter(mark for lines in pages for mark in {_mark(line) for line in _edges(lines)})
    repeated = {mark for mark, count in seen.items() if count >= max(2, len(pages) / 2)}
    kept = []
    for lines in pages:
        edges = _edges(lines)
        kept += [
            line
            for line in lines
            if not (line in edges and (_mark(line) in repeated or _PAGE_NUMBER.fullmatch(line.strip())))
        ]
    return kept


def _edges(lines: Sequence[str]) -> frozenset[str]:
    filled = [line for line in lines if line.strip()]
    return frozenset(filled[:_EDGE] + filled[-_EDGE:])


def _mark(line: str) -> str:
    """What two running heads have in common: their words, whatever the page's number."""
    return _DIGITS.sub("#", " ".join(line.split()).lower())
