"""Guideline 3(d): several signs of police information, weighed together."""

from __future__ import annotations

from policy.language.cues import NEWS, SOURCED
from policy.language.police_craft import CRIME_NEWS
from policy.language.police_weight import LOOKED_UP_TOO, many_signs, several_signs, some_signs, talk_of_police
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

_NO_NEWS = frozenset(("trial", "at court", "in court", "verdict"))
TOLD_NEWS = Concept(
    "news of a crime", tuple(term for term in (*NEWS.terms, *CRIME_NEWS.terms) if term not in _NO_NEWS), NEWS.patterns
)
MANY = Condition("shows many signs of police information", many_signs)
SEVERAL = Condition("shows several signs of police information", several_signs)
TALK = Condition("shows signs of police information that tell little by themselves", talk_of_police)
SOME = Condition("shows some signs of police information", some_signs)
NEWSY = Condition("is an appeal or court news", TOLD_NEWS, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)
_IN = frozenset({Role.OWN, Role.ALT, Role.WARNING})


def _way(name: str, finds: Condition, confidence: float) -> Way:
    return Way(
        name,
        finds,
        "several signs together (“{found}”): {about}",
        (),
        (NEWSY, PUBLIC),
        roles=_IN,
        quotes=True,
        severity=3,
        confidence=confidence,
    )


RULE = Rule(
    code="g3d_signs",
    guideline="3(d)",
    clause="3d",
    title="Several signs of police information",
    explanation=(
        "Weighs signs of different kinds: from whom it is known, what police hold, covert means, few on duty, warnings,"
        " exact places and times; and against it: public business, questions, refusals, published matters."
    ),
    ways=(
        _way("many signs", MANY, 0.75),
        _way("several signs", SEVERAL, 0.6),
        _way("talk of police", TALK, 0.45),
        _way("some signs", SOME, 0.4),
    ),
    examples=(
        Flagged(
            "My cousin in dispatch says they keep watch from a grey van on 81 Street until Friday.",
            "cousin in dispatch",
            "grey van",
        ),
        Flagged(
            "The suspect hides in the quonset behind the arena; the tactical unit goes on Friday at six, ours wears"
            " the undercover cap.",
            "undercover",
        ),
        Flagged("Le plombier de la 76e rue a un micro.", "micro"),
        Flagged("The handler buys his rye on 76 Street.", "handler"),
        Flagged("The robbery squad likes the ravine on Friday at six.", "robbery"),
        Clear("My cousin in dispatch says hello.", "one sign only"),
        Clear("They keep the grey cat on 81 Street.", "nothing of the police"),
        Clear("The commission voted on the tactical unit on Friday; the motion carried.", "public business"),
        Clear(
            "An officer told me that the suspect in the stabbing drives a grey van; they're appealing for witnesses.",
            "an appeal",
        ),
        Clear(
            "My cousin in dispatch says they keep watch from a grey van on 81 Street until Friday.",
            "published",
            links=("https://www.edmontonpolice.ca/n/9",),
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE, *LOOKED_UP_TOO),
)
