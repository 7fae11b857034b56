"""What a profile text as a whole gives a rule to stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.reading import Hit, Reading


def whole_bio(reading: Reading) -> Sequence[Hit]:
    """The bio of a profile, or what stands in its place."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.field == "bio"
    ][:1]


_ADDRESS = re.compile(r"[a-z0-9._-]+@[a-z0-9-]+\.[a-z]|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b")
_BUSINESS = re.compile(
    r"\b(?:store|shop|clinic|practice|studio|agent|bookings?|orders?|boots|parish|law firm|restaurant|rentals?|tickets"
    r"|press|sales|boutique|clinique|magasin|cabinet|commandes)\b"
)
_BEFORE = 60


def official_address(reading: Reading) -> Sequence[Hit]:
    """E-mail addresses and telephone numbers that are not given for a business of the person's own."""
    found = []
    for number, part in enumerate(reading.parts):
        text = part.form.low
        for match in _ADDRESS.finditer(text):
            before = re.split(r"[.;|·]\s", text[max(0, match.start() - _BEFORE) : match.start()])[-1]
            if not _BUSINESS.search(before):
                found.append(Hit(number, 0, match.start(), match.end()))
    return found
