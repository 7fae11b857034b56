"""Somebody in sight: a person by role, by name or by pronoun, and what somebody is said to be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.identifiers import persons
from policy.language.mockery import ROLES
from policy.language.names import officials_named
from policy.language.peoples import YOU_THEY
from policy.language.reading import Hit, Reading

_PRONOUNS = frozenset(("he", "she", "he's", "she's", "him", "you", "you're", "you are", "toi", "tu", "elle", "lui"))
IS_SO = re.compile(
    r"(?:(?!\bnot\b|n't|\bnever\b|\bpas\b)[^.!?;:,\"“”]){0,30}?"
    r"(?:'re|\b(?:are|is|as|be|being|was|were|look|looks|sound|sounds|look like|sont|est|etaient))\b"
    r"(?:(?!\bnot\b|n't|\bnever\b|\bpas\b)[^.!?;:,\"“”]){0,30}"
)


def somebody(reading: Reading) -> Sequence[Hit]:
    """A person by role, by name or by pronoun."""
    found = [hit for hit in reading.hits(ROLES.name) if _definite(reading, hit)]
    return [*found, *pronouns(reading, _PRONOUNS), *reading.once(persons), *reading.once(officials_named)]


_DETERMINED = re.compile(
    r"(?:\b(?:the|that|this|our|my|your|their|his|her|some|another|every|whoever|those|these|le|la|ce"
    r"|cet|cette|notre|votre"
    r"|son|sa|un|une|au|aux|des|du|new|old|late|typical|eps|police"
    r"|another|no)|^|[.!?,:] |l'|d'|qu')[ ]?(?:[a-z'-]+ ){0,3}$"
)


def _definite(reading: Reading, hit: Hit) -> bool:
    low = reading.parts[hit.part].form.low
    return _DETERMINED.search(low[max(0, hit.start - 40) : hit.start]) is not None


def pronouns(reading: Reading, words: frozenset[str]) -> list[Hit]:
    hits = reading.hits(YOU_THEY.name)
    return [hit for hit in hits if reading.parts[hit.part].form.low[hit.start : hit.end] in words]
