"""Guideline 3(d): pictures whose description shows a screen, a board or a paper of the Service, and answers."""

from __future__ import annotations

from policy.language.answers import answers
from policy.language.cues import SOURCED
from policy.language.police_fields import CONFIDENTIAL_PICTURE, POLICE_ACTOR, POLICE_MATTER, SHOWN
from policy.language.police_words import NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

PAPER = Condition("shows a screen or a paper", SHOWN)
SECRET = Condition("that gives something away", CONFIDENTIAL_PICTURE, Reach.TEXT)
ANSWER = Condition("answers a question", answers)
ASKABLE = Concept(
    "police or their work",
    (*POLICE_MATTER.terms, *POLICE_ACTOR.terms),
    (*POLICE_MATTER.patterns, *POLICE_ACTOR.patterns),
)
ASKED = Condition("about a police matter", ASKABLE, Reach.STATEMENT, frozenset({Role.ANSWERED}))
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_shown",
    guideline="3(d)",
    clause="3d",
    title="Police information in pictures and answers",
    explanation=(
        "Looks at the description of pictures for screens, boards and papers of the Service that can be read, and at"
        " short answers to questions about a police matter. Published matters and refusals are clear."
    ),
    ways=(
        Way(
            "in a picture",
            PAPER,
            "shows “{found}” with what it says: {beside}",
            (SECRET,),
            (NOTHING, PUBLIC),
            roles=frozenset({Role.ALT}),
            severity=3,
            confidence=0.7,
        ),
        Way(
            "in an answer",
            ANSWER,
            "answers a question about a police matter: {beside}",
            (ASKED,),
            (NOTHING, PUBLIC),
            roles=frozenset({Role.OWN}),
            severity=3,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged(
            "Thank you for the tour!",
            "whiteboard",
            "target",
            alt=("Visitors before a whiteboard that lists the next target and two apartments.",),
        ),
        Flagged("The uncle. By Sunday.", "The uncle", reply="Who is the suspect in the bakery fire?"),
        Clear("Thank you for the tour!", "nothing given away", alt=("Visitors before a clean whiteboard.",)),
        Clear("Thank you for the tour!", "no paper or screen", alt=("An archery target on a lawn.",)),
        Clear("The uncle. By Sunday.", "no police matter", reply="Who bakes the rye?"),
        Clear("What an odd thing to wonder.", "no answer", reply="Who is the suspect in the bakery fire?"),
        Clear("It is the judge, I have no idea.", "nothing told", reply="Who is the suspect in the bakery fire?"),
        Clear(
            "The uncle, says the release.",
            "published",
            reply="Who is the suspect in the bakery fire?",
            links=("https://www.edmontonpolice.ca/n/6",),
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
