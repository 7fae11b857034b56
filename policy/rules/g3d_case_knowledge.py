"""Guideline 3(d): what investigators have found, wait for or are about to do, told as certain."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.cues import DENIES, NEWS, SOURCED
from policy.language.police_fields import CRIME_MATTER, POLICE_KNOWS
from policy.language.police_words import NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.reading import Hit, Reading
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

_NO_NEWS = frozenset(("trial", "at court", "in court", "verdict"))
_NO_DENIAL = frozenset(("pas encore", "no vote", "we did not", "we didn't", "n'a pas"))


def known_twice(reading: Reading) -> Sequence[Hit]:
    """What police know or wait for, where a text says so at two places or more."""
    hits = reading.hits(POLICE_KNOWS.name)
    return hits if any(one.part == two.part and one.end <= two.start for one in hits for two in hits) else []


TWICE = Condition("says twice what the police know or wait for", known_twice)
KNOWS = Condition("says what the police know or wait for", POLICE_KNOWS)
CRIME = Condition("is about a crime, covert means or a record", CRIME_MATTER, Reach.NEAR)
CASE_NEWS = Concept(
    "appeal or news of a case", tuple(term for term in NEWS.terms if term not in _NO_NEWS), NEWS.patterns
)
DENIALS = Concept("denial of a case", tuple(term for term in DENIES.terms if term not in _NO_DENIAL), DENIES.patterns)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)
APPEAL = Condition("is an appeal or court news", CASE_NEWS, Reach.TEXT)
DENIED = Condition("denies it", DENIALS, Reach.TEXT)

_CLEAR = (NOTHING, PUBLIC, APPEAL, DENIED)

RULE = Rule(
    code="g3d_case_knowledge",
    guideline="3(d)",
    clause="3d",
    title="What police know and plan",
    explanation=(
        "Looks for posts that tell as certain what investigators have found, whom they wait for and what they will do."
        " Published matters, appeals, courts, history, denials and refusals are clear."
    ),
    ways=(
        Way(
            "known to police",
            KNOWS,
            "tells what police know or wait for (“{found}”): {beside}",
            (CRIME,),
            _CLEAR,
            severity=3,
            confidence=0.65,
        ),
        Way(
            "known to police, told at length",
            TWICE,
            "tells what police know and wait for: “{found}”",
            (),
            _CLEAR,
            severity=3,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("They know his aunt. They'll take the back road.", "They know"),
        Flagged("They've traced the ransom to a dentist.", "They've traced", "ransom"),
        Clear("They've traced my parcel.", "no crime"),
        Clear("The ransom in the story is a dozen eggs.", "nobody knows or waits"),
        Clear("They've traced the ransom, and I have no idea how.", "tells nothing"),
        Clear(
            "They've traced the ransom, says the release.", "published", links=("https://www.edmontonpolice.ca/n/5",)
        ),
        Clear("They've traced the ransom and are appealing for witnesses.", "an appeal"),
        Clear("They've traced the ransom? Not true.", "a denial"),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
