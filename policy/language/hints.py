"""Threats by hint: where somebody is to be found, said beside what could befall them there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policy.language.identifiers import persons
from policy.language.menaces import COULD_BEFALL, KNOWING, WHEREABOUTS
from policy.language.mockery import ROLES
from policy.language.names import officials_named
from policy.language.peoples import YOU_THEY
from policy.language.reading import Hit, Reading
from policy.language.remarks import points
from policy.statement import VOICE, Role

NEAR = 1
"""Sentences that may lie between the one and the other."""
BUSINESS = -8
"""Points of manner under which a text is a notice or a report, and hints at nothing."""


def hinted_harm(reading: Reading) -> Sequence[Hit]:
    """Somebody's ways or whereabouts beside what could befall them."""
    places, harms = reading.hits(WHEREABOUTS.name), reading.hits(COULD_BEFALL.name)
    if not places or not harms or points(reading) < BUSINESS or not _somebody(reading):
        return []
    return list(_beside(reading, places, harms))


def knowing_remarks(reading: Reading) -> Sequence[Hit]:
    """A knowing remark beside somebody's ways or whereabouts, or what could befall them."""
    knowing = reading.hits(KNOWING.name)
    others = [*reading.hits(WHEREABOUTS.name), *reading.hits(COULD_BEFALL.name)]
    return list(_beside(reading, knowing, others)) if knowing and others else []


def _somebody(reading: Reading) -> bool:
    people = [*reading.hits(YOU_THEY.name), *reading.hits(ROLES.name), *reading.once(persons)]
    answering = any(part.segment.role is Role.ANSWERED for part in reading.parts)
    return answering or any(reading.role(hit) in VOICE for hit in (*people, *reading.once(officials_named)))


def _beside(reading: Reading, first: Sequence[Hit], second: Sequence[Hit]) -> Iterator[Hit]:
    for one in first:
        if reading.role(one) not in VOICE or one.quoted:
            continue
        for other in second:
            apart = other.end <= one.start or other.start >= one.end
            if other.part == one.part and apart and abs(other.sentence - one.sentence) <= NEAR:
                start, end = min(one.start, other.start), max(one.end, other.end)
                yield reading.hit(one.part, start, end)
                break
