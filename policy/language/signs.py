"""How many kinds of contempt stand close together, and at whom: what no single word shows, several kinds of sign do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policy.language.belittling import CHILDISH, EMPTY, LITERACY
from policy.language.forms import FORMS
from policy.language.hatred import BASE
from policy.language.mockery import (
    BODY,
    DEMEANING,
    DISMISSES,
    LIKENS,
    MINDLESS,
    NEEDED,
    OUTDONE,
    ROLES,
)
from policy.language.names import officials_hinted
from policy.language.origins import GENERALISES, ORIGINS, REFUSES_THEM, TREATS_AS_PEST
from policy.language.peoples import GROUPS, SORTS, YOU_THEY
from policy.language.prejudice import BIAS, CONTEMPTIBLE, WHINES
from policy.language.reading import Hit, Reading
from policy.language.remarks import points
from policy.language.ridicule import AGED, LOOKS, MEASURE, VOICED, WORTHLESS
from policy.language.sneers import (
    CONDESCENDS,
    DISCLAIMS,
    MOCK_CARE,
    MOCK_PRAISE,
    SCORN_QUESTION,
    SENDS_AWAY,
    VEILED,
)
from policy.language.somebody import somebody
from policy.language.terms import Concept
from policy.language.turns import FAULTS, FIGURES, SNEERING_EMOJI
from policy.statement import VOICE, Role

FORM = 0.5
_WEIGHTS: tuple[tuple[Concept, float], ...] = (
    (EMPTY, 2),
    (LITERACY, 2),
    (FIGURES, 2),
    *((each, FORM) for each in FORMS),
    (SNEERING_EMOJI, 1.5),
    (FAULTS, 0.5),
    (CHILDISH, 1.5),
    (LOOKS, 1.5),
    (MINDLESS, 1.5),
    (OUTDONE, 1.5),
    (WORTHLESS, 1.5),
    (MOCK_CARE, 1.5),
    (SCORN_QUESTION, 1.5),
    (MOCK_PRAISE, 1),
    (DISCLAIMS, 1),
    (SENDS_AWAY, 1),
    (AGED, 1),
    (VOICED, 1),
    (BODY, 1),
    (LIKENS, 1),
    (DEMEANING, 0.5),
    (CONTEMPTIBLE, 0.5),
    (WHINES, 0.5),
    (DISMISSES, 1),
    (NEEDED, 0.5),
    (MEASURE, 0.5),
    (VEILED, 0.25),
    (CONDESCENDS, 0.5),
)
"""What each kind of sign counts when it stands beside a person."""
_AT_GROUPS: tuple[tuple[Concept, float], ...] = (
    (GENERALISES, 1),
    (REFUSES_THEM, 1),
    (TREATS_AS_PEST, 1),
    (DISCLAIMS, 1),
    (BASE, 0.5),
    (BIAS, 1),
    (CONTEMPTIBLE, 0.5),
    (VOICED, 0.5),
    (LITERACY, 1),
    (WORTHLESS, 0.5),
    (LOOKS, 0.5),
)
LEAST, EACH, MANY = 1.0, 4, 10
"""The weight from which signs count; the points of manner that weight 1 is worth; the points that are enough."""
_PEOPLE = (ROLES, YOU_THEY, VEILED, GROUPS, SORTS, ORIGINS)
ASKED = tuple({each.name: each for each in (*(one for one, _ in (*_WEIGHTS, *_AT_GROUPS)), *_PEOPLE)}.values())
"""The word lists that are asked for."""
SHORT = 320
"""A text up to this length is one thought; in a longer one, signs must stand in the same or the next sentence."""


def people_meant(reading: Reading) -> Sequence[Hit]:
    """Persons and groups that the author speaks of, unnamed ones too."""
    return [
        *reading.once(somebody),
        *reading.hits(ROLES.name),
        *reading.hits(YOU_THEY.name),
        *reading.hits(VEILED.name),
        *reading.once(groups_meant),
        *reading.once(officials_hinted),
    ]


def groups_meant(reading: Reading) -> Sequence[Hit]:
    """Groups and sorts of people, also as they are spoken of in passing."""
    return [*reading.hits(GROUPS.name), *reading.hits(SORTS.name), *reading.hits(ORIGINS.name)]


def against_persons(reading: Reading) -> Sequence[Hit]:
    """Places where signs of contempt stand beside a person; `about` is what they count together."""
    answering = any(part.segment.role is Role.ANSWERED for part in reading.parts)
    return list(_summed(reading, _WEIGHTS, reading.once(people_meant), answering))


def against_groups(reading: Reading) -> Sequence[Hit]:
    """Places where signs of contempt stand beside a group; `about` is what they count together."""
    return list(_summed(reading, _AT_GROUPS, reading.once(groups_meant), False))


def adding_up(reading: Reading) -> Sequence[Hit]:
    """Signs of contempt, where they and the manner of the post together count enough."""
    at_persons, at_groups = reading.once(against_persons), reading.once(against_groups)
    found = [hit for hit in (*at_persons, *at_groups) if hit.about >= LEAST]
    if not found:
        return []
    heaviest = min(_heaviest(at_persons), 3) + min(_heaviest(at_groups), 2)
    return found if points(reading) + EACH * heaviest >= MANY else []


def _heaviest(hits: Sequence[Hit]) -> float:
    return max((hit.about for hit in hits), default=0.0)


def _summed(
    reading: Reading, weights: Sequence[tuple[Concept, float]], people: Sequence[Hit], answering: bool
) -> Iterator[Hit]:
    meant = {(hit.part, hit.sentence) for hit in people}
    for number, part in enumerate(reading.parts):
        if part.segment.role not in VOICE:
            continue
        signs = [
            (hit.sentence, weight, hit)
            for each, weight in weights
            for hit in reading.hits(each.name)
            if hit.part == number and not hit.quoted
        ]
        if not signs:
            continue
        whole = len(part.form.low) <= SHORT
        for first in {0} if whole else {sentence for sentence, _, _ in signs}:
            last = len(part.starts) if whole else first + 1
            if not answering and not any((number, place) in meant for place in range(first, last + 1)):
                continue
            yield _counted(reading, number, [each for each in signs if first <= each[0] <= last])


def _counted(reading: Reading, number: int, signs: Sequence[tuple[int, float, Hit]]) -> Hit:
    """One hit over the heaviest sign, counting each stretch of text once and each kind once."""
    total, best = 0.0, max(signs, key=lambda each: (each[1], -each[2].start))[2]
    taken: list[tuple[int, int]] = []
    for _, weight, hit in sorted(signs, key=lambda each: -each[1]):
        if all(hit.end <= start or hit.start >= end for start, end in taken):
            total += weight
            taken.append((hit.start, hit.end))
    return reading.hit(number, best.start, best.end, total)
