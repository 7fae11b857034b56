"""How words that were found are written where that is not how they were read: leet, spelled out, lookalikes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from policy.language.reading import Part, Reading
from policy.statement import Span

MOST_SHOWN = 2
_USUAL = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "„": "“",
        "‟": "“",
        "…": "...",
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "\ufe0e": "",
        "\ufe0f": "",
    }
)
"""Ways to write a character that are no disguise."""


def disguises(reading: Reading, spans: Iterable[Span]) -> str:
    """Each stretch that is not written as it was read, with what was read; empty where there is none."""
    parts = {part.segment.field: part for part in reading.parts if part.form.places is not None}
    if not parts:
        return ""
    found = {_disguise(parts[span.field], span): None for span in spans if span.field in parts}
    shown = [each for each in found if each][:MOST_SHOWN]
    return f"written in disguise as {', '.join(shown)}" if shown else ""


def _disguise(part: Part, span: Span) -> str:
    written = " ".join(part.form.original[span.start : span.end].split())
    start, end = part.form.folded(span.start, span.end)
    read = " ".join(part.form.low[start:end].split())
    if not any(map(str.isalnum, read)) or _alike(_usual(written), read):
        return ""
    return f"“{_short(written)}” (read as “{_short(read)}”)"


def _alike(written: str, read: str) -> bool:
    """Whether a text is read as it is written, or is a hashtag whose words were only parted."""
    parted = len(written) <= len(read) and written.replace("_", "") == read.replace(" ", "").replace("'", "")
    return written == read or parted


def _usual(written: str) -> str:
    """Small letters without accents: what a reader would not call a disguise."""
    apart = unicodedata.normalize("NFD", written.lower().translate(_USUAL))
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
