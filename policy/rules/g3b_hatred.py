"""Guideline 3(b): hatred in so many words, of a group, a sort of people or one person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policy.language.beside import said_together
from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import BASE, HARMS, LOATHES, MAKES_ANGRY, MISSPELT, SHUT_OUT, SPEAKS_AGAINST, SUFFERS
from policy.language.peoples import GROUPS, SORTS, YOU_THEY
from policy.language.reading import Hit, Reading
from policy.language.somebody import IS_SO
from policy.rule import Clear, Condition, Flagged, Reach, Rule, Way

_STRAIGHT = re.compile(r"[^.!?;:,\"“”]{0,40}")
_ONTO = re.compile(r" (?:all of |every one of )?")
_FEW = re.compile(
    r"(?: (?:all|any|the|these|those|them|every|each|that|this|a|an|you|some|more|of|other"
    r"|next|seeing|being|around|date|dating|des|les|tous|have|say))* ?"
)
_TYPICAL = re.compile(r"\b(?:typical of|always the|only|typique d)[^.!?;:]{0,20}$")
_OF_ONE = re.compile(
    r"(?:'re|'s| are| is| was)?(?: (?:all|really|just|nothing but|such|an?|the|one|absolute(?:ly)?"
    r"|total(?:ly)?|complete(?:ly)?"
    r"|utter(?:ly)?|massive|so|that"
    r"|too|fucking|common|human|plain|vraiment|trop|si|tellement|juste|est|es|etes|une?))*[ -]"
)
_MEANS_TO = re.compile(
    r"(?:\b(?:i|we|you|they)(?:'ll|'d| will| would| shall| could| am going to| are going to|'m going to|'re going to"
    r"|'m gonna| gonna| want to| wanna| should| ought to| need to| must)|"
    r"\b(?:someone|somebody|they|one) (?:should|ought to"
    r"|needs to|has to|please|will)|\blet's|\blet us|\bi want|\bshould|\bfaut|\bje vais|\bon devrait|\bon va|^|[.!?] )"
    r"(?: ?(?:just|all|please|really|personally|go|les|le|la|te|vous))* ?$"
)
_FEELINGS = frozenset(("he", "she", "you", "you're", "youre", "you are", "he's", "she's", "tu", "t'es", "vous etes"))
_WHOM = frozenset(("you", "him", "her", "them", "te", "vous"))


def peoples(reading: Reading) -> Sequence[Hit]:
    """Groups and sorts of people."""
    return [*reading.hits(GROUPS.name), *reading.hits(SORTS.name)]


def _of(reading: Reading, words: frozenset[str]) -> list[Hit]:
    hits = reading.hits(YOU_THEY.name)
    return [hit for hit in hits if reading.parts[hit.part].form.low[hit.start : hit.end] in words]


def loathing(reading: Reading) -> Sequence[Hit]:
    """Hatred of a group or a person, and what a group fills the author with."""
    verbs = reading.hits(LOATHES.name)
    people = reading.once(peoples)
    return [
        *said_together(reading, verbs, people, 30, _FEW),
        *said_together(reading, verbs, _of(reading, _WHOM), 12, _ONTO),
        *said_together(reading, people, reading.hits(MAKES_ANGRY.name), 70),
    ]


def _typical(reading: Reading, hit: Hit) -> bool:
    """Whether the words before call it typical of them; what the pattern looks for fits in what is looked at."""
    before = reading.parts[hit.part].form.low[max(0, hit.start - 60) : hit.start]
    return _TYPICAL.search(before) is not None


def degrading(reading: Reading) -> Sequence[Hit]:
    """Base words as what a group or a person is."""
    base = [*reading.hits(BASE.name), *reading.hits(MISSPELT.name)]
    if not base:
        return []
    people = reading.once(peoples)
    typical = [hit for hit in people if _typical(reading, hit)]
    return [
        *said_together(reading, people, base, 60, IS_SO),
        *said_together(reading, typical, base, 40, _STRAIGHT),
        *said_together(reading, reading.hits(GROUPS.name), base, 1),
        *said_together(reading, reading.hits(GROUPS.name), reading.hits(MISSPELT.name), 40),
        *said_together(reading, reading.hits(MISSPELT.name), reading.hits(GROUPS.name), 40),
        *said_together(reading, _of(reading, _FEELINGS), base, 30, _OF_ONE),
    ]


def harming(reading: Reading) -> Sequence[Hit]:
    """A will or a call to harm, and harm wished."""
    people = reading.once(peoples)
    harms = [hit for hit in reading.hits(HARMS.name) if _meant(reading, hit)]
    suffering = reading.hits(SUFFERS.name)
    anybody = [*people, *_of(reading, _WHOM | _FEELINGS)]
    return [
        *said_together(reading, harms, people, 30, _FEW),
        *said_together(reading, harms, _of(reading, _WHOM), 3, _ONTO),
        *said_together(reading, anybody, suffering, 50, _STRAIGHT),
        *said_together(reading, suffering, people, 20, _FEW),
        *_whole_phrases(reading, suffering),
    ]


def _meant(reading: Reading, hit: Hit) -> bool:
    return _MEANS_TO.search(reading.parts[hit.part].form.low[max(0, hit.start - 40) : hit.start]) is not None


_HOLDS_PERSON = re.compile(r"\b(?:his|her|your|their)\b")


def _whole_phrases(reading: Reading, hits: Sequence[Hit]) -> Iterator[Hit]:
    for hit in hits:
        if _HOLDS_PERSON.search(reading.parts[hit.part].form.low, hit.start, hit.end):
            yield hit


def excluding(reading: Reading) -> Sequence[Hit]:
    """Words that shut a group out."""
    people = reading.hits(GROUPS.name)
    words = reading.hits(SHUT_OUT.name)
    return [*said_together(reading, people, words, 70), *said_together(reading, words, people, 50)]


HATES = Condition("hates people", loathing)
DEGRADES = Condition("degrades people", degrading)
WISHES_HARM = Condition("would harm people or wishes them harm", harming)
SHUTS_OUT = Condition("shuts people out", excluding)
AGAINST = Condition("speaks against hatred", SPEAKS_AGAINST, Reach.NEAR)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)

_CLEARS = (AGAINST, CONDEMNED, REPORTED)

RULE = Rule(
    code="g3b_hatred",
    guideline="3(b)",
    clause="3b",
    title="Hatred in so many words",
    explanation=(
        "Finds hatred, degrading words, harm wished and exclusion said of a group, a sort of people or a person, "
        "also when misspelt. Condemning it, denying it and crime news are clear."
    ),
    looks_up=(GROUPS, SORTS, YOU_THEY, LOATHES, MAKES_ANGRY, BASE, MISSPELT, HARMS, SUFFERS, SHUT_OUT),
    ways=(
        Way("loathes", HATES, "speaks of hatred: “{found}”", (), _CLEARS, severity=3, confidence=0.75),
        Way("degrades", DEGRADES, "degrades people: “{found}”", (), _CLEARS, severity=3, confidence=0.75),
        Way("harms", WISHES_HARM, "would harm people: “{found}”", (), _CLEARS, severity=4, confidence=0.75),
        Way(
            "shuts out", SHUTS_OUT, "shuts people out: “{found}”", (), (AGAINST, REPORTED), severity=3, confidence=0.65
        ),
    ),
    examples=(
        Flagged("I simply detest newcomers.", "detest newcomers"),
        Flagged("Seniors like that lot are nothing but leeches.", "leeches"),
        Flagged("Somebody should shoot those cyclists.", "shoot those cyclists"),
        Flagged("Newcomers can go back where they came from.", "go back"),
        Clear("I simply detest parsnips.", "a thing"),
        Clear("The sheets are filthy.", "a thing"),
        Clear("I'm going to shoot the next photo at dawn.", "a thing"),
        Clear("Parsnips can go back in the soup.", "a thing"),
        Clear("I don't hate newcomers.", "speaks against hatred"),
        Clear("A flyer reads: newcomers are vermin. Our house rules are plain.", "condemned"),
        Clear("Charged with mischief: newcomers are vermin, a wall read.", "crime news"),
    ),
)
