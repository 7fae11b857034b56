"""Who is told what: a private matter tied to one person in the author's own words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import re2

from policy.language.confidences import GIVEN, SECRET, UNTOLD, WINK
from policy.language.identifiers import persons
from policy.language.people import one_person
from policy.language.private_hints import HINTS_OF_LIFE, LOOSE_MATTERS
from policy.language.private_matters import INTIMATE, KIN, LAW, MATTERS, MIND, MONEY, SICK, STATUS, STRONG_MATTERS, WORK
from policy.language.reading import Hit, Part, Reading
from policy.statement import Role

_THEY = re2.compile(
    r"\b(?:he|she|him|her|his|hers|he's|she's|he'd|she'd|he'll|she'll|himself|herself|elle|il|lui|son|sa|ses)\b"
)
_I = re2.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we've|we're|je|j'ai|j'etais|j'|mon|ma|mes|moi|nous)\b")
_MANY = re2.compile(
    r"\b(?:people|those|folks|men|women|kids|children|families|officers|members|students|patients|victims|survivors"
    r"|everyone|anyone|nobody|no one|many|most|some of us|others|someone|somebody|anybody|one in|per cent|percent|gens"
    r"|personnes|ceux|celles|tous|plusieurs|quelqu'un|personne|residents|workers|callers|patients|\d+ (?:people"
    r"|officers|women|men|patients|deaths|calls))\b"
)
_WHETHER = re2.compile(
    r"\b(?:if|whether|when you|if you|unless|si vous|si tu|should you|anyone who|whoever)\b[^,;:]{0,60}$"
)
_SUBJECT = re2.compile(
    r" (?:house|plan|plans|programs?|patients|training|crisis|strategy|response|units?|teams?|services?|ideas?"
    r"|course|calls?"
    r"|policy|policies|rates?|cases|costs|awareness|research|numbers|victims|survivors|prevention|support"
    r"|workers?|files|process|hearings?"
    r"|in the city|in edmonton|among|is a (?:disease|crime|choice))\b"
)
"""What makes a subject of a matter: a crisis, a plan, patients."""
_NOT = re.compile(
    r"\b(?:not|never|no|isn't|wasn't|didn't|doesn't|don't|hasn't|haven't|without|pas|jamais|aucun|sans)\b[^,;:.]{0,24}$"
)


_ALL = frozenset(concept.name for concept in (*MATTERS, *LOOSE_MATTERS, SECRET, HINTS_OF_LIFE))
_TOLD_IN = frozenset({Role.OWN, Role.ALT})
SHORT = 60
"""A sentence so short that it goes on about the one before it."""
_OTHERS = frozenset({Role.ANSWERED, Role.QUOTED, Role.SHARED})


@dataclass(frozen=True)
class Told:
    """What is told of somebody, how they are told apart, and whether only a pronoun ties them."""

    matter: str
    by: str


def told_of_one(reading: Reading) -> Sequence[Hit]:
    """Private matters of one person who is named or described in the same sentence or the one before."""
    return list(reading.once_value("told of one", lambda: tuple(_told(reading))))


def _told(reading: Reading) -> Iterator[Hit]:
    seen = {name for part in reading.parts if part.segment.role in _TOLD_IN for name in part.found} & _ALL
    if not seen:
        return
    people: dict[tuple[int, int], list[Hit]] = defaultdict(list)
    for person in reading.once(one_person):
        people[person.part, person.sentence].append(person)
    for matter in sorted(seen):
        for hit in reading.hits(matter):
            if reading.role(hit) in _TOLD_IN and not hit.quoted and (by := _tied(reading, hit, people)):
                yield hit._replace(about=Told(matter, by))


def _tied(reading: Reading, hit: Hit, people: dict[tuple[int, int], list[Hit]]) -> str:
    part = reading.parts[hit.part]
    start = part.starts[hit.sentence]
    before = part.form.low[start : hit.start]
    here = [one for one in people.get((hit.part, hit.sentence), ()) if one.end <= hit.start or one.start >= hit.end]
    last_they = _last(_THEY, before)
    they = last_they >= 0 or _THEY.search(part.form.low, hit.end, hit.end + 60) is not None
    around = [one for step in (-1, -2, 1) for one in people.get((hit.part, hit.sentence + step), ())]
    if not (here or they or around) or _unsaid(part, before, hit):
        return ""
    last_one = max((one.end - start for one in here if one.start < hit.start), default=-1)
    mine = _last(_I, before)
    if mine > max(last_they, last_one) and not any(one.start > hit.end for one in here):
        return ""
    if here and (by := _best(here, hit)):
        return by
    if around and (they or (mine < 0 and len(part.sentence_text(hit.sentence)) < SHORT)):
        return _best(around, None)
    if they and any(reading.role(one) in _OTHERS for one in reading.once(persons)):
        return "answered"
    return "pronoun" if they else ""


def _unsaid(part: Part, before: str, hit: Hit) -> bool:
    """A subject, something supposed or denied, or people at large."""
    return bool(
        _SUBJECT.match(part.form.low, hit.end)
        or _WHETHER.search(before[-90:])
        or _NOT.search(before[-40:])
        or _MANY.search(before[-40:])
    )


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in pattern.finditer(text)), default=-1)


_RANK = ("name", "given name", "two words", "the only one", "role", "some name", "own kin", "somebody")


def _best(people: Iterable[Hit], hit: Hit | None) -> str:
    """The surest way in which one of them is told apart. A role must come before what is told of it."""
    ways = [
        one.about.by
        for one in people
        if hit is None or one.start < hit.start or one.about.by in ("name", "given name", "two words")
    ]
    return min(ways, key=_RANK.index, default="")


_BY_NAME = frozenset({"name", "given name", "answered"})
_FIRM = frozenset(concept.name for concept in MATTERS)
_TELLING = frozenset(concept.name for concept in (SICK, MIND, INTIMATE, KIN, MONEY, WORK, LAW, STATUS))
"""Matters that are private in themselves; what harm was done and who complained may be news of anybody."""


def _sure(told: Told) -> bool:
    if told.matter == HINTS_OF_LIFE.name:
        return False
    if told.by in _BY_NAME or told.by == "the only one":
        return True
    if told.by == "two words":
        return told.matter in _FIRM
    return told.by in ("role", "some name") and told.matter in _TELLING


def told_surely(reading: Reading) -> Sequence[Hit]:
    """A private matter of a person with a name, or one private in itself of somebody with a role that fits one."""
    return [hit for hit in reading.once(told_of_one) if _sure(hit.about)]


def hinted(reading: Reading) -> Sequence[Hit]:
    """Words of private life beside one person; alone they say little."""
    return [hit for hit in reading.once(told_of_one) if hit.about.matter == HINTS_OF_LIFE.name]


def told_weakly(reading: Reading) -> Sequence[Hit]:
    """A private matter of somebody who is only a pronoun, a role, or the author's own kin."""
    told = reading.once(told_of_one)
    return [hit for hit in told if hit.about.matter != HINTS_OF_LIFE.name and not _sure(hit.about)]


def matters(reading: Reading) -> Sequence[Hit]:
    """Matters that are private by themselves, whoever is spoken of."""
    return [hit for concept in STRONG_MATTERS for hit in reading.hits(concept.name)]


def keeps_silent(reading: Reading) -> Sequence[Hit]:
    """Words of keeping silent, unless a wink beside them tells after all."""
    return [] if reading.hits(WINK.name) else reading.hits(UNTOLD.name)


_WITHHELD = re2.compile(r"^ ?(?:no one|nobody|no-one|only|not|anyone|rien|personne|a personne)\b")
_REFUSED = re2.compile(
    r"(?:\b(?:not|never|without|no|nobody|hadn't|hasn't|didn't|wasn't|sans|pas|jamais)\b|n't)[^.!?]{0,20}$"
)


def given(reading: Reading) -> Sequence[Hit]:
    """Consent or the person's own telling; "asked me to tell no one" and "without her consent" are none."""
    found = []
    for hit in reading.hits(GIVEN.name):
        low = reading.parts[hit.part].form.low
        if not _WITHHELD.match(low[hit.end : hit.end + 14]) and not _REFUSED.search(
            low[max(0, hit.start - 30) : hit.start]
        ):
            found.append(hit)
    return found
