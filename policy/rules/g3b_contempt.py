"""Guideline 3(b): contempt that no single word shows: several kinds of belittling together, at a person or a group."""

from __future__ import annotations

from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import SPEAKS_AGAINST
from policy.language.signs import ASKED, adding_up
from policy.rule import Clear, Condition, Flagged, Reach, Rule, Way

SIGNS = Condition("signs of contempt that add up", adding_up)
AGAINST = Condition("speaks against it", SPEAKS_AGAINST, Reach.NEAR)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)

RULE = Rule(
    code="g3b_contempt",
    guideline="3(b)",
    clause="3b",
    title="Contempt without insult words",
    explanation=(
        "Adds up signs of contempt beside a person or a group: doubts about mind, reading and use, the needs of a "
        "child, looks, age, voice, false praise and concern, being sent away, figures of speech that ridicule. A post "
        "that reads like business with figures and dates counts against it. Condemning it and crime news are clear."
    ),
    looks_up=ASKED,
    ways=(
        Way(
            "signs add up",
            SIGNS,
            "signs of contempt stand together: “{found}” ({about} in weight)",
            (),
            (AGAINST, CONDEMNED, REPORTED),
            severity=2,
            confidence=0.55,
        ),
    ),
    examples=(
        Flagged("The usher counts on his fingers and needs a bib.", "counts on his fingers"),
        Flagged("I won't hire people from that village any more, they're lazy and they take everything.", "won't hire"),
        Clear("The usher counts tickets at noon on Friday, 12 rows of 30.", "business"),
        Clear("It is a myth that our usher counts on his fingers and needs a bib.", "spoken against"),
        Clear("Graffiti on the wall: the usher counts on his fingers and needs a bib.", "condemned"),
        Clear("Charged with theft: an usher who needs a bib and crayons, the court heard.", "crime news"),
    ),
)
