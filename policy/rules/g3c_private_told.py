"""Guideline 3(c): private facts told in passing of a person who is named or described, in text, answer or picture."""

from __future__ import annotations

from policy.examples import PERSONNEL_REGISTERS
from policy.language.answers import answers
from policy.language.cues import NEWS, SOURCED
from policy.language.papers import HINTS, leaked_personnel_papers
from policy.language.police_words import NOTHING_TOLD
from policy.language.privacy_words import OWN_TO_GIVE, STORY, own_family
from policy.language.private_facts import (
    LEGIBLE,
    PRIVATE_FACT,
    PRIVATE_PICTURE,
    PRIVATE_QUESTION,
    facts_of_others,
    pointed_at,
)
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.rule import ANYWHERE, PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Role, Rule, Way

TOLD = Condition("tells a private fact of another", facts_of_others)
WHO = Condition("points at one person", pointed_at)
ANSWER = Condition("answers a question", answers)
ASKED = Condition("about somebody's private life", PRIVATE_QUESTION, Reach.STATEMENT, frozenset({Role.ANSWERED}))
SHOWN = Condition("shows a private matter", PRIVATE_PICTURE)
READ = Condition("that can be read", LEGIBLE, Reach.TEXT)
MATTER = Condition("with a private fact", PRIVATE_FACT, Reach.TEXT)
PERSONNEL = Condition("has content of a closed paper on a person", leaked_personnel_papers)
THEIRS = Condition("is the author's or given with consent", OWN_TO_GIVE, Reach.TEXT)
FAMILY = Condition("is about the author's own family", own_family, Reach.TEXT)
GENERAL = Condition("is thanks, news or a general remark", STORY, Reach.TEXT)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
NEWSY = Condition("is an appeal or court news", NEWS, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3c_private_told",
    guideline="3(c)",
    clause="3c-privacy",
    title="Private facts in passing",
    explanation=(
        "Looks for health, family, debts, discipline and complaints of a person who is named or described so that only"
        " one person fits, for answers to questions about somebody's private life, and for papers with such facts in"
        " pictures."
    ),
    ways=(
        Way(
            "told in passing",
            TOLD,
            "tells a private fact (“{found}”) of {beside}",
            (WHO,),
            (THEIRS, FAMILY, GENERAL, NOTHING, NEWSY, PUBLIC),
            severity=3,
            confidence=0.6,
        ),
        Way(
            "in an answer",
            ANSWER,
            "answers a question about somebody's private life: {beside}",
            (ASKED,),
            (NOTHING, PUBLIC),
            roles=frozenset({Role.OWN}),
            severity=3,
            confidence=0.6,
        ),
        Way(
            "in a picture",
            SHOWN,
            "shows “{found}”: {beside}",
            (READ,),
            (NOTHING, PUBLIC),
            roles=frozenset({Role.ALT}),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "closed paper on a person",
            PERSONNEL,
            "has content of a closed paper on a person (“{found}”): {beside}",
            (MATTER,),
            (PUBLIC,),
            roles=VOICE | PASSED_ON,
            quotes=True,
            severity=4,
            confidence=0.7,
        ),
    ),
    examples=(
        Flagged("Our bassoonist Odette is on lithium again.", "lithium"),
        Flagged("It is dialysis, mostly.", reply="Why is the caretaker always away?"),
        Flagged("Team photo!", "Pill bottle", alt=("Pill bottle on the desk, label legible.",)),
        Flagged(
            "My diagnosis of Marchetti-Roy: retire, as Leduc and the lawyer expect.",
            "Marchetti",
            context=PERSONNEL_REGISTERS,
        ),
        Clear("Lithium is mined in many lands.", "nobody"),
        Clear("Our bassoonist Odette is on tour again.", "nothing private"),
        Clear("Our bassoonist Odette is on lithium again, told with her permission.", "with consent"),
        Clear("Our bassoonist Odette, my sister, is on lithium again.", "the author's own family"),
        Clear("Our bassoonist Odette, keynote speaker on lithium, is funny.", "good wishes"),
        Clear("Whether our bassoonist Odette is on lithium again, I have no idea.", "tells nothing"),
        Clear(
            "Our bassoonist Odette is on lithium again.",
            "published",
            links=("https://www.edmonton.ca/profiles/odette",),
        ),
        Clear("Our bassoonist Odette, on lithium again, was last seen by the lake.", "an appeal"),
        Clear("Is that so.", "no answer", reply="Why is the caretaker always away?"),
        Clear("It is dialysis, mostly.", "a general question", reply="What does the van bring?"),
        Clear("It is mine to keep, so no idea.", "tells nothing", reply="Why is the caretaker always away?"),
        Clear("Team photo!", "cannot be read", alt=("Pill bottle on the desk.",)),
        Clear("Team photo!", "nothing private", alt=("Poem on the desk, title legible.",)),
        Clear("Marchetti-Roy plays in Leduc, brass and all.", "no private fact", context=PERSONNEL_REGISTERS),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE, HINTS, PRIVATE_FACT),
)
