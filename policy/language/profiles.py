"""What a profile text as a whole gives a rule to stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from policy.context import Disclaimer
from policy.folding import plain
from policy.language.reading import Hit, Reading


def whole_bio(reading: Reading) -> Sequence[Hit]:
    """The bio of a profile, or what stands in its place."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.field == "bio"
    ][:1]


_ADDRESS = re.compile(r"[a-z0-9._-]{1,64}@[a-z0-9-]+\.[a-z]|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b")
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


_NEARLY = 92
"""Share of letters, in per cent, by which a wording is still the accepted one: a typing error, another number."""
_MOST_SHORTER = 0.85
_NO = re.compile(r"\b(?:not|no|never|nobody|none|without|pas|non|jamais|aucune?|personne|sans|rien)\b|n't\b|\bn'")


def accepted_contact(reading: Reading) -> Sequence[Hit]:
    """Contact disclaimers as the Commission's register accepts them on the day, word for word or nearly."""
    return _accepted(reading, "contact")


def accepted_use(reading: Reading) -> Sequence[Hit]:
    """The same for acceptable use information."""
    return _accepted(reading, "use")


def _accepted(reading: Reading, part: str) -> list[Hit]:
    day = reading.statement.posted_at.date()
    found = []
    for disclaimer in reading.context.disclaimers:
        if disclaimer.part == part and disclaimer.accepted(day):
            found += [hit for number in range(len(reading.parts)) if (hit := _nearly(reading, number, disclaimer))]
    return found


def _nearly(reading: Reading, number: int, disclaimer: Disclaimer) -> Hit | None:
    """Where a text has a wording. What says no more or less often than the wording does says something else."""
    wanted, low = plain(" ".join(disclaimer.text.split())), reading.parts[number].form.low
    if not wanted or len(low) < len(wanted) * _MOST_SHORTER:
        return None
    place = fuzz.partial_ratio_alignment(wanted, low, score_cutoff=_NEARLY)
    if place is None:
        return None
    start, end = place.dest_start, place.dest_end
    # The place is widened to whole words: it may begin within a "not".
    start = low.rfind(" ", 0, start + 1) + 1
    end = len(low) if (after := low.find(" ", max(end - 1, start))) < 0 else after
    same = len(_NO.findall(low[start:end])) == len(_NO.findall(wanted))
    return Hit(number, 0, start, end) if same else None
