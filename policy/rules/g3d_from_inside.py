"""Guideline 3(d): what somebody inside the Service told or showed of a case, a plan or a shift."""

from __future__ import annotations

from policy.language.cues import INSIDER, SOURCED, UNANNOUNCED
from policy.language.police_fields import POLICE_MATTER
from policy.language.police_words import INSIDE_WORD, KEPT_QUIET, NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

QUIETLY = Concept("kept quiet", (*KEPT_QUIET.terms, *UNANNOUNCED.terms), KEPT_QUIET.patterns)
FROM_INSIDE = Concept(
    "told from inside", (*INSIDE_WORD.terms, *INSIDER.terms), (*INSIDE_WORD.patterns, *INSIDER.patterns)
)
FACT = Condition("tells something of a case or a plan", POLICE_MATTER)
TOLD = Condition("has it from somebody inside", FROM_INSIDE, Reach.NEAR)
QUIET = Condition("says that it is kept quiet", KEPT_QUIET, Reach.TEXT)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_from_inside",
    guideline="3(d)",
    clause="3d",
    title="Police information from inside",
    explanation=(
        "Looks for what a relative, a friend or an officer in the Service told or showed about a case, a plan or who is"
        " on duty, and for such things that a post says are being kept quiet. Published matters, refusals, history,"
        " courts and the author's own loss are clear."
    ),
    ways=(
        Way(
            "told by somebody inside",
            FACT,
            "tells of a case or a plan (“{found}”) what somebody inside said: {beside}",
            (TOLD,),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.45,
        ),
        Way(
            "kept quiet",
            FACT,
            "tells of a case or a plan (“{found}”) that is being kept quiet: {beside}",
            (QUIET,),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.7,
        ),
    ),
    examples=(
        Flagged("My nephew in traffic says the stolen trailers are behind a feed mill.", "stolen"),
        Flagged("The suspect is a roofer, but the press doesn't have that.", "suspect"),
        Clear("My nephew in traffic says good morning.", "nothing of a case"),
        Clear("The stolen trailers are a shame.", "nothing from inside"),
        Clear("My nephew in traffic says nothing of the stolen trailers; I have no idea.", "tells nothing"),
        Clear("The suspect is a roofer, as my nephew in traffic says; it is on the Service's page.", "published"),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
