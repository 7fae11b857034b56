"""Guideline 3(b): prejudice in common turns of phrase, ill wishes, and contempt in an adjective or a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.beside import said_together
from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import SPEAKS_AGAINST
from policy.language.mockery import PRAISES, ROLES
from policy.language.peoples import GROUPS, SELF, SORTS, YOU_THEY
from policy.language.prejudice import BIAS, CONTEMPTIBLE, ILL_WISH, WHINES
from policy.language.reading import Hit, Reading
from policy.language.somebody import IS_SO, pronouns, somebody
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

_JOINED = re.compile(r" (?:[a-z-]+ )?")
_MORE = re.compile(r"(?: [a-z'-]+){0,3} ?")
_SHE = frozenset(("he", "she", "he's", "she's", "you're", "you are", "t'es", "elle", "they're"))


def contemptible(reading: Reading) -> Sequence[Hit]:
    """A contemptuous adjective said of somebody, before or after the person."""
    adjectives = reading.hits(CONTEMPTIBLE.name)
    if not adjectives:
        return []
    roles = reading.hits(ROLES.name)
    return [
        *said_together(reading, adjectives, roles, 12, _JOINED),
        *said_together(reading, [*roles, *pronouns(reading, _SHE)], adjectives, 40, IS_SO),
        *said_together(reading, pronouns(reading, frozenset(("you're", "you are", "t'es"))), adjectives, 20, _MORE),
    ]


def whining(reading: Reading) -> Sequence[Hit]:
    """Somebody said to whine, waddle or slither."""
    people = [*reading.hits(ROLES.name), *pronouns(reading, _SHE), *reading.hits(SORTS.name)]
    return list(said_together(reading, people, reading.hits(WHINES.name), 25, _MORE))


def anybody(reading: Reading) -> Sequence[Hit]:
    """A person, a group or a sort of people."""
    return [
        *reading.once(somebody),
        *reading.hits(GROUPS.name),
        *reading.hits(SORTS.name),
        *reading.hits(YOU_THEY.name),
    ]


PREJUDICE = Condition("words of prejudice", BIAS)
WISHES_ILL = Condition("wishes ill", ILL_WISH)
ADJECTIVE = Condition("says it with contempt", contemptible)
VERB = Condition("says with contempt what somebody does", whining)
OF_PEOPLE = Condition("of people", anybody, Reach.NEAR)
OF_PEOPLE_THERE = Condition(
    "of people in the post or the one answered", anybody, Reach.STATEMENT, ANYWHERE - {Role.LINK}
)
WELL_MEANT = Condition("is well meant", PRAISES)
ONESELF = Condition("is about oneself", SELF)
AGAINST = Condition("speaks against it", SPEAKS_AGAINST, Reach.NEAR)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)

_CLEARS = (WELL_MEANT, ONESELF, AGAINST, CONDEMNED, REPORTED)

RULE = Rule(
    code="g3b_prejudice",
    guideline="3(b)",
    clause="3b",
    title="Prejudice and contempt in passing",
    explanation=(
        "Finds common turns of prejudice, ill wishes, and contemptuous adjectives and verbs said of people. Warm "
        "words, oneself, speaking against prejudice and crime news are clear."
    ),
    looks_up=(CONTEMPTIBLE, WHINES, ROLES, GROUPS, SORTS, YOU_THEY),
    ways=(
        Way("prejudice", PREJUDICE, "“{found}” said of {beside}", (OF_PEOPLE,), _CLEARS, severity=3, confidence=0.6),
        Way(
            "ill wish",
            WISHES_ILL,
            "“{found}” wished on {beside}",
            (OF_PEOPLE_THERE,),
            _CLEARS,
            severity=3,
            confidence=0.6,
        ),
        Way("adjective", ADJECTIVE, "says with contempt: “{found}”", (), _CLEARS, severity=2, confidence=0.6),
        Way("verb", VERB, "says with contempt: “{found}”", (), _CLEARS, severity=2, confidence=0.6),
    ),
    examples=(
        Flagged("Shoots straight, for a girl, our new usher.", "for a girl"),
        Flagged("Serves him right.", "Serves him right", reply="The usher fell off the stage."),
        Flagged("Another evening with that gormless usher.", "gormless usher"),
        Flagged("The usher whines louder than the kettle.", "whines"),
        Clear("Bought boots for a girl scout troop.", "nobody is looked down on"),
        Clear("Karma, with extra cheese.", "nobody is wished ill"),
        Clear("A gormless film.", "a film"),
        Clear("The kettle whines.", "a kettle"),
        Clear("The usher whines and we love it.", "well meant"),
        Clear("I'm a gormless usher before noon.", "about oneself"),
        Clear("It is a stereotype that our usher shoots well for a girl.", "spoken against"),
        Clear("Gormless usher, a note read. Taken down.", "condemned"),
        Clear("Charged with fraud, a gormless usher appeared in court.", "crime news"),
    ),
)
