"""Guideline 3(c): private facts told in passing of a person who is named or described, in text, answer or picture."""

from __future__ import annotations

from policy.examples import PERSONNEL_REGISTERS
from policy.language.answers import answers
from policy.language.confidences import UNTOLD, WINK
from policy.language.cues import SOURCED
from policy.language.hidden import CUES
from policy.language.leaks import leaked_personnel_papers
from policy.language.police_words import NOTHING_TOLD
from policy.language.private_facts import LEGIBLE, PRIVATE_PICTURE, PRIVATE_QUESTION
from policy.language.private_matters import STRONG_MATTERS
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.telling import keeps_silent, matters
from policy.rule import ANYWHERE, PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Role, Rule, Way

ANSWER = Condition("answers a question", answers)
ASKED = Condition("about somebody's private life", PRIVATE_QUESTION, Reach.STATEMENT, frozenset({Role.ANSWERED}))
SHOWN = Condition("shows a private matter", PRIVATE_PICTURE)
READ = Condition("that can be read", LEGIBLE, Reach.TEXT)
MATTER = Condition("with a private fact", matters, Reach.TEXT)
PERSONNEL = Condition("has content of a closed paper on a person", leaked_personnel_papers)
SILENT = Condition("keeps silent", keeps_silent, Reach.TEXT)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
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
            "in an answer",
            ANSWER,
            "answers a question about somebody's private life: {beside}",
            (ASKED,),
            (NOTHING, SILENT, PUBLIC),
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
        Flagged("It is dialysis, mostly.", reply="Why is the caretaker always away?"),
        Flagged("Team photo!", "Pill bottle", alt=("Pill bottle on the desk, label legible.",)),
        Flagged(
            "My diagnosis of Marchetti-Roy: retire, as Leduc and the lawyer expect.",
            "Marchetti",
            context=PERSONNEL_REGISTERS,
        ),
        Clear("It is not my story.", "keeps silent", reply="Why is the caretaker always away?"),
        Clear(
            "It is dialysis, mostly.",
            "published",
            reply="Why is the caretaker always away?",
            links=("https://www.edmonton.ca/profiles/caretaker",),
        ),
        Clear("Is that so.", "no answer", reply="Why is the caretaker always away?"),
        Clear("It is dialysis, mostly.", "a general question", reply="What does the van bring?"),
        Clear("It is mine to keep, so no idea.", "tells nothing", reply="Why is the caretaker always away?"),
        Clear("Team photo!", "cannot be read", alt=("Pill bottle on the desk.",)),
        Clear("Team photo!", "nothing private", alt=("Poem on the desk, title legible.",)),
        Clear(
            "Inspector Marchetti-Roy plays in Leduc, and his daughter too. We expect a quiet rank of brass.",
            "no private fact",
            context=PERSONNEL_REGISTERS,
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE, *CUES, UNTOLD, WINK, *STRONG_MATTERS),
)
