"""Guideline 3(b): mockery and contempt of a person without plain insult words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.beside import said_together
from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import SPEAKS_AGAINST
from policy.language.mockery import (
    BEASTS,
    BODY,
    CARTOON,
    DEMEANING,
    DISMISSES,
    LIKENS,
    MENACE,
    MINDLESS,
    NEEDED,
    OUTDONE,
    PRAISES,
    ROLES,
)
from policy.language.peoples import GROUPS, SORTS, YOU_THEY
from policy.language.reading import Hit, Reading
from policy.language.remarks import reports
from policy.language.somebody import pronouns, somebody
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

_SUBJECTS = frozenset(("he", "she", "he's", "she's", "you", "you're", "you are", "tu", "elle", "t'es"))
_IS_A = re.compile(
    r"(?:[^.!?;:]{0,30}?)(?:'re|'s|'re| are| is| was| were| looks? like| etait| est| sont| es|,)"
    r"(?: (?:really|just|nothing but|such|still|only|what we call|as much of))* "
    r"(?:an?|the|un|une|le|la|des|nothing but|such a|pure|total) (?:[a-z'-]+ ){0,2}"
)
_OF_A = re.compile(
    r"(?: talk)?(?:,? (?:of an?|that|this|is|was|que|ce|cette"
    r"|qui|le|la|the|our|my)(?: (?:ce|cette|the|that|le|la|an?))?)+"
    r"(?: [a-z'-]+){0,2} "
)
_LIKE = re.compile(r"(?: [a-z'-]+){0,5} ?")
_NEED_WORDS = re.compile(
    r"[^.!?;]{0,40}\b(?:needs?|wants?|get|give|given|gets|deserves?|could use|could do with|belongs? (?:in|on)"
    r"|try|lacks?"
    r"|start with|bring|buy|offre[zr]?-?(?:lui)?|donne[zr]?-?(?:lui)?|devrait|il (?:lui|te|vous) faut|merite|manque)\b"
    r"[^.!?;]{0,15}"
)


def _subjects(reading: Reading) -> list[Hit]:
    roles = list(reading.once(somebody))
    return [*roles, *pronouns(reading, _SUBJECTS), *reading.hits(GROUPS.name), *reading.hits(SORTS.name)]


def called_something(reading: Reading) -> Sequence[Hit]:
    """A demeaning noun as what somebody is, before or after the person."""
    nouns = reading.hits(DEMEANING.name)
    if not nouns:
        return []
    people = _subjects(reading)
    return [*said_together(reading, people, nouns, 70, _IS_A), *said_together(reading, nouns, people, 40, _OF_A)]


def likened(reading: Reading) -> Sequence[Hit]:
    """How somebody moves, speaks or looks, likened to something."""
    return list(said_together(reading, _subjects(reading), reading.hits(LIKENS.name), 60, _LIKE))


def needy(reading: Reading) -> Sequence[Hit]:
    """Somebody said to need, or be given, what demeans."""
    things = reading.hits(NEEDED.name)
    return list(said_together(reading, _subjects(reading), things, 70, _NEED_WORDS)) if things else []


def shown(reading: Reading) -> Sequence[Hit]:
    """A person or a group, as a picture shows them."""
    return [*reading.once(somebody), *reading.hits(ROLES.name), *reading.hits(GROUPS.name), *reading.hits(SORTS.name)]


CALLED = Condition("is called something demeaning", called_something)
LIKENED = Condition("is likened to something", likened)
IN_NEED = Condition("is said to need what demeans", needy)
BEATEN = Condition("is outdone by a thing or an animal", OUTDONE)
NO_MIND = Condition("is said to lack a mind", MINDLESS)
THE_BODY = Condition("has body or looks mocked", BODY)
WAVED_OFF = Condition("is dismissed", DISMISSES)
HINTS = Condition("threatens by hint", MENACE)
A_PERSON = Condition("speaks of a person", somebody)
A_PERSON_NEAR = Condition("a person in the post or the one answered", somebody, Reach.STATEMENT, ANYWHERE - {Role.LINK})
PICTURED = Condition("is a mocking picture", CARTOON)
BEAST = Condition("shows an animal or worse", BEASTS, Reach.TEXT)
ANYBODY = Condition("shows a person or a group", shown, Reach.TEXT)
WELL_MEANT = Condition("is well meant", PRAISES)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
AGAINST = Condition("speaks against it", SPEAKS_AGAINST)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)

BUSINESS = Condition("reads as a report of business", reports, Reach.STATEMENT)

_CLEARS = (WELL_MEANT, CONDEMNED, AGAINST, REPORTED, BUSINESS)
_MOCKS = "mocks {beside}: “{found}”"

RULE = Rule(
    code="g3b_mockery",
    guideline="3(b)",
    clause="3b",
    title="Mockery of a person",
    explanation=(
        "Finds people likened to animals and things, said to need a nap or a leash, outdone by a dog, mocked for "
        "body, looks or mind, waved off, and threats by hint. Warm words, condemning and crime news are clear."
    ),
    looks_up=(ROLES, DEMEANING, LIKENS, NEEDED, GROUPS, SORTS, YOU_THEY),
    ways=(
        Way("demeaning noun", CALLED, "demeans a person: “{found}”", (), _CLEARS, severity=2, confidence=0.65),
        Way("likened", LIKENED, "likens a person: “{found}”", (), _CLEARS, severity=2, confidence=0.6),
        Way("needs", IN_NEED, "belittles: “{found}”", (), _CLEARS, severity=2, confidence=0.65),
        Way("outdone", BEATEN, _MOCKS, (A_PERSON,), _CLEARS, severity=2, confidence=0.6),
        Way("mind", NO_MIND, _MOCKS, (A_PERSON_NEAR,), _CLEARS, severity=2, confidence=0.6),
        Way("body", THE_BODY, _MOCKS, (A_PERSON,), _CLEARS, severity=2, confidence=0.6),
        Way("dismissed", WAVED_OFF, _MOCKS, (A_PERSON_NEAR,), _CLEARS, severity=2, confidence=0.55),
        Way(
            "picture",
            PICTURED,
            "shows people with contempt: {beside}",
            (BEAST, ANYBODY),
            (WELL_MEANT,),
            roles=frozenset({Role.ALT}),
            severity=2,
            confidence=0.65,
        ),
        Way(
            "hint",
            HINTS,
            "threatens {beside} by hint: “{found}”",
            (A_PERSON_NEAR,),
            _CLEARS,
            severity=4,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("The new clerk is a plank.", "plank"),
        Flagged("Our treasurer walks like a wardrobe on a slope.", "walks like"),
        Flagged("That usher needs a bib.", "bib"),
        Flagged("I've owned cactuses with more charm than the treasurer.", "with more charm"),
        Flagged("Two brain cells, that usher.", "Two brain cells"),
        Flagged("The usher reeks and knows it.", "reeks"),
        Flagged("Slow clap.", "Slow clap", reply="The usher found the keys after a week."),
        Flagged("Snitches get what they get.", "Snitches get", reply="The usher told the office."),
        Flagged("lol", "donkey", alt=("Cartoon of the usher as a donkey",)),
        Clear("The new plank is oak.", "nobody is called it"),
        Clear("My scarf reeks. Soup, mostly.", "nobody is mocked"),
        Clear("I've owned cactuses with more charm than most carpets.", "a carpet"),
        Clear("Two brain cells under the microscope today.", "nobody is mocked"),
        Clear("Slow clap.", "nobody is mocked", reply="Keys turned up after a week."),
        Clear("My brother, the usher, reeks after hockey.", "well meant"),
        Clear("lol", "no animal", alt=("Cartoon of the usher with a broom",)),
        Clear("lol", "nobody is shown", alt=("Cartoon of a donkey",)),
        Clear("lol", "no mockery in a plain photo", alt=("The usher with a donkey at the fair",)),
        Clear("The usher reeks, said a note. Unacceptable.", "condemned"),
        Clear("It is a myth that the usher reeks.", "spoken against"),
        Clear(
            "Friday, item 9: 7 votes, 2 reports, the budget, the register, and why the usher reeks of paint.",
            "business",
        ),
        Clear("Charged with theft: the usher reeks, a juror wrote.", "crime news"),
    ),
)
