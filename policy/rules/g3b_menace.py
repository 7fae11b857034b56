"""Guideline 3(b): threats by hint: a person's ways and whereabouts beside what could befall them."""

from __future__ import annotations

from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import SPEAKS_AGAINST
from policy.language.hints import hinted_harm
from policy.language.menaces import COULD_BEFALL, WHEREABOUTS
from policy.language.mockery import ROLES
from policy.language.peoples import YOU_THEY
from policy.rule import Clear, Condition, Flagged, Reach, Rule, Way

HINTED = Condition("hints at harm where somebody is found", hinted_harm)
AGAINST = Condition("speaks against it", SPEAKS_AGAINST, Reach.NEAR)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)

RULE = Rule(
    code="g3b_menace",
    guideline="3(b)",
    clause="3b",
    title="Threats by hint",
    explanation=(
        "Finds where a person lives, parks, walks or works said beside what could befall them there: brakes, stairs, "
        "the dark, the river. Notices and reports with figures and dates, condemning it and crime news are clear."
    ),
    looks_up=(WHEREABOUTS, COULD_BEFALL, ROLES, YOU_THEY),
    ways=(
        Way(
            "hint",
            HINTED,
            "says where somebody is found beside what could befall them: “{found}”",
            (),
            (AGAINST, CONDEMNED, REPORTED),
            severity=4,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("The usher walks home along the creek. Slippery, that creek.", "walks home"),
        Flagged("Jolie maison. Un incendie, ça arrive si vite.", "Jolie maison", reply="Je vais le dire au maire."),
        Clear("The usher walks home along the creek and whistles.", "nothing could befall"),
        Clear("Slippery, that creek. The usher fell in love with it.", "nobody's whereabouts"),
        Clear("The usher walks home along the creek. Slippery, that creek, said the graffiti.", "condemned"),
        Clear("It's a myth that the usher walks home by the slippery creek.", "spoken against"),
        Clear("Charged with mischief: he walks home, the court heard, by the slippery creek.", "crime news"),
    ),
)
