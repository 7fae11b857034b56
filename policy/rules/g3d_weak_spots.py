"""Guideline 3(d): which car is a police car, raids told in little pictures, and the name of somebody in a case."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.cues import NEWS, SOURCED
from policy.language.identifiers import persons
from policy.language.police_fields import SOON, WHERE
from policy.language.police_spots import CASE_ROLE, POLICE_CAR
from policy.language.police_words import NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.reading import Hit, Reading
from policy.language.terms import Concept
from policy.rule import ANYWHERE, VOICE, Clear, Condition, Flagged, Reach, Rule, Way

_RAID_SIGNS = "🚁🕵🚪💥🔫🎧🚐🔦🥷🪤"
_POLICE_SIGNS = _RAID_SIGNS + "🐕🚓🚔👮🚨🤫🏠💣🔒🎯"


def raid_signs(reading: Reading) -> Sequence[Hit]:
    """Two or more little pictures of police work, one of them of a raid or a watch: the first of them."""
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role in VOICE and not part.form.low.isascii():
            signs = [place for place, letter in enumerate(part.form.low) if letter in _POLICE_SIGNS]
            if len(signs) > 1 and any(part.form.low[place] in _RAID_SIGNS for place in signs):
                found.append(reading.hit(number, signs[0], signs[0] + 1))
    return found


_WHEN_OR_WHERE = Concept("a time or a place", (*SOON.terms, *WHERE.terms), (*SOON.patterns, *WHERE.patterns))
TIME = Condition("says when or where", _WHEN_OR_WHERE, Reach.NEAR)
CAR = Condition("tells which car is theirs", POLICE_CAR)
SIGNS = Condition("has little pictures of a raid", raid_signs)
SOMEBODY = Condition("speaks of somebody in a case", CASE_ROLE)
NAMED = Condition("names that person", persons, Reach.SENTENCE)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
NEWSY = Condition("is an appeal or court news", NEWS, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_weak_spots",
    guideline="3(d)",
    clause="3d",
    title="Cars and names that are not public",
    explanation=(
        "Looks for which car is an unmarked one, raids told in little pictures, and, as weaker evidence, the name of"
        " somebody in a case. Published matters and refusals are clear."
    ),
    ways=(
        Way(
            "car",
            CAR,
            "tells which car is a police car: “{found}”",
            (),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "little pictures",
            SIGNS,
            "hints in little pictures at police work, with {beside}",
            (TIME,),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.6,
        ),
        Way(
            "name in a case",
            SOMEBODY,
            "names somebody in a case (“{found}”): {beside}",
            (NAMED,),
            (NOTHING, NEWSY, PUBLIC),
            severity=3,
            confidence=0.45,
        ),
    ),
    examples=(
        Flagged("That rusty caravan is theirs, wave.", "caravan is theirs"),
        Flagged("🚁🚪 Thursday. Earplugs!", "Thursday"),
        Flagged("The complainant is Petra Lindqvist, of course.", "complainant", "Petra Lindqvist"),
        Clear("No idea whether that rusty caravan is theirs.", "tells nothing"),
        Clear(
            "That rusty caravan is theirs, says the release.", "published", links=("https://www.edmontonpolice.ca/n/8",)
        ),
        Clear("That rusty caravan is mine.", "no police car"),
        Clear("🚁🚪 all day long.", "no time"),
        Clear("🎈🎈 Thursday. Earplugs!", "balloons"),
        Clear("The complainant is tired, of course.", "nobody is named"),
        Clear("The suspect is Petra Lindqvist, wanted for questioning, last seen by the lake.", "court news"),
        Clear("The baker is Petra Lindqvist, of course.", "no case"),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
