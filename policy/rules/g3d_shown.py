"""Guideline 3(d): pictures whose description shows a screen, a board or a paper of the Service."""

from __future__ import annotations

from policy.language.cues import SOURCED
from policy.language.police_craft import ORDERS, TEAMS, UNSEEN
from policy.language.police_fields import CONFIDENTIAL_PICTURE, SHOWN
from policy.language.police_sources import POLICE_SURE
from policy.language.police_words import CASE_FACT, NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

POLICE_WORDS = Concept(
    "police work in a picture",
    (*POLICE_SURE.terms, *TEAMS.terms, *UNSEEN.terms, *ORDERS.terms, *CASE_FACT.terms, "target", "targets", "caller"),
)
PAPER = Condition("shows a screen or a paper", SHOWN)
SECRET = Condition("that gives something away", CONFIDENTIAL_PICTURE, Reach.TEXT)
POLICE = Condition("about police work", POLICE_WORDS, Reach.STATEMENT, ANYWHERE)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_shown",
    guideline="3(d)",
    clause="3d",
    title="Police information in pictures",
    explanation=(
        "Looks at the description of pictures for screens, boards and papers of the Service that can be read. Published"
        " matters and refusals are clear."
    ),
    ways=(
        Way(
            "in a picture",
            PAPER,
            "shows “{found}” with what it says: {beside}",
            (SECRET, POLICE),
            (NOTHING, PUBLIC),
            roles=frozenset({Role.ALT}),
            severity=3,
            confidence=0.7,
        ),
    ),
    examples=(
        Flagged(
            "Thank you for the tour!",
            "whiteboard",
            "target",
            alt=("Visitors before a whiteboard that lists the next target and two apartments.",),
        ),
        Clear("Laundry day!", "no police work", alt=("A fridge door with a sticky note, readable: socks, towels.",)),
        Clear("Thank you for the tour!", "nothing given away", alt=("Visitors before a clean whiteboard.",)),
        Clear("Thank you for the tour!", "no paper or screen", alt=("An archery target on a lawn.",)),
        Clear(
            "Thank you for the tour!",
            "of long ago",
            alt=("Visitors of the museum before a whiteboard that lists the next target.",),
        ),
        Clear(
            "Thank you for the tour!",
            "published",
            alt=("Visitors before a whiteboard that lists the next target.",),
            links=("https://www.edmontonpolice.ca/n/6",),
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
