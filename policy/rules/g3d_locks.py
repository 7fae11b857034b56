"""Guideline 3(d): locks, codes, radios and cameras of the police that fail, and when guards change."""

from __future__ import annotations

from policy.language.cues import SOURCED
from policy.language.police_sources import POLICE_SURE
from policy.language.police_staffing import GUARDED, POLICE_PREMISES, SWAP, WEAK_STATE, WEAK_THING, WINDOW
from policy.language.police_words import NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

WEAK = Condition("what does not protect", WEAK_STATE)
THING = Condition("a lock, code, radio or the like", WEAK_THING)
PREMISES = Condition("of the police", POLICE_PREMISES, Reach.NEAR)
CHANGE = Condition("a change of guard", SWAP)
GUARDS = Condition("names who is on duty", GUARDED)
WHEN = Condition("says when", WINDOW, Reach.NEAR)
POLICE = Condition("names the police", POLICE_SURE, Reach.TEXT)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_locks",
    guideline="3(d)",
    clause="3d",
    title="What does not protect the police",
    explanation=(
        "Looks for locks, codes, radios and cameras of the police that fail or are known, and, as weaker evidence, for"
        " when guards change. Published matters, history and refusals are clear."
    ),
    ways=(
        Way(
            "lock or radio that fails",
            WEAK,
            "tells what does not protect the police (“{found}”): {beside}",
            (THING, PREMISES),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.6,
        ),
        Way(
            "change of guard",
            CHANGE,
            "tells when those on duty change (“{found}”): {beside}",
            (GUARDS, WHEN, POLICE),
            (NOTHING, PUBLIC),
            severity=3,
            confidence=0.45,
        ),
    ),
    examples=(
        Flagged("The gate of the impound lot doesn't latch when it snows.", "doesn't latch"),
        Flagged("The night guards at the police garage swap at four.", "swap", "guards"),
        Clear("The gate of the impound lot is painted green.", "nothing fails"),
        Clear("The name of the impound lot is still the old one.", "no lock"),
        Clear("The gate of my aunt's henhouse doesn't latch when it snows.", "not of the police"),
        Clear("The night guards at the bakery swap at four.", "no police"),
        Clear("The night guards at the police garage whistle at four.", "no change"),
        Clear("The stickers with a policeman swap at four.", "nobody on duty"),
        Clear("The night guards at the police garage swap jokes.", "no time"),
        Clear("In 1931 the gate of the police station doesn't latch, says the poem.", "history"),
        Clear(
            "The gate of the impound lot doesn't latch when it snows.",
            "published",
            links=("https://www.edmontonpolice.ca/audits/3",),
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
