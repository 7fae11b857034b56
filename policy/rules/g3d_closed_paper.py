"""Guideline 3(d): police information that came to the Commission in a closed paper."""

from __future__ import annotations

from policy.examples import POLICE_REGISTERS
from policy.language.cues import SOURCED
from policy.language.hidden import CUES
from policy.language.leaks import leaked_police_papers
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.rule import ANYWHERE, PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Rule, Way

CONTENT = Condition("has content of a closed paper on police work", leaked_police_papers)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3d_closed_paper",
    guideline="3(d)",
    clause="3d",
    title="Police information from a closed paper",
    explanation=(
        "A closed paper whose hashes show that it is about operations, sources or inquiries holds police information:"
        " telling its content touches 3(d) besides 3(c). What was published since is clear."
    ),
    ways=(
        Way(
            "police paper",
            CONTENT,
            "has police information of a closed paper: “{found}”",
            (),
            (PUBLIC,),
            roles=VOICE | PASSED_ON,
            quotes=True,
            severity=4,
            confidence=0.75,
        ),
    ),
    examples=(
        Flagged(
            "Seven warrants ride on Wagtail, and the handler never wrote down the $33,400.",
            "Wagtail",
            context=POLICE_REGISTERS,
        ),
        Clear("A wagtail in November! The handler of the dog saw it first.", "a bird", context=POLICE_REGISTERS),
        Clear(
            "Seven warrants ride on Wagtail, and the handler never wrote down the $33,400: see the judgment.",
            "published since",
            context=POLICE_REGISTERS,
            links=("https://www.alberta.ca/judgments/4",),
        ),
    ),
    looks_up=(*CUES, SOURCED, OPENLY, SERVICE_VOICE),
)
