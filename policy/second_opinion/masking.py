"""What leaves for a model: the texts of a post with every identifier blotted out, letter for letter."""

from __future__ import annotations

import re

from policy.language.identifiers import personal_numbers, places, ways_to_reach
from policy.language.reading import Reading
from policy.statement import Role

BLOT = "•"
_LETTER = re.compile(r"\w")
_HANDLE = re.compile(r"(?<!\w)@[\w.@-]+")


def masked(reading: Reading) -> dict[str, str]:
    """By field: its text with numbers, addresses and handles as blots of the same length, so that offsets hold.

    Links are left out: an address may say more than the post.
    """
    texts = {part.segment.field: part.segment.text for part in reading.parts if part.segment.role is not Role.LINK}
    for finder in (personal_numbers, ways_to_reach, places):
        for hit in reading.once(finder):
            part = reading.parts[hit.part]
            if part.segment.field in texts:
                start, end = part.form.span(hit.start, hit.end)
                texts[part.segment.field] = _blotted(texts[part.segment.field], start, end)
    for field, text in texts.items():
        for handle in _HANDLE.finditer(text):
            texts[field] = _blotted(texts[field], *handle.span())
    return texts


def _blotted(text: str, start: int, end: int) -> str:
    return text[:start] + _LETTER.sub(BLOT, text[start:end]) + text[end:]
