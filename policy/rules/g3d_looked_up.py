"""Guideline 3(d): what a look-up in police systems gave for a private end, and what papers of a case say."""

from __future__ import annotations

from policy.language.cues import NEWS, SOURCED
from policy.language.police_evidence import CASE_PAPER, LOOKED_UP, RESULT
from policy.language.police_sources import HELPED, PAPER_SEEN, POLICE_SURE, UNSAID, WORKS_THERE
from policy.language.police_words import NOTHING_TOLD
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import Concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

INSIDERS = Concept(
    "police or somebody who works there",
    (*POLICE_SURE.terms, *WORKS_THERE.terms),
    (*POLICE_SURE.patterns, *WORKS_THERE.patterns),
)
HUSHED = Concept(
    "seen or told inside",
    (*UNSAID.terms, *WORKS_THERE.terms, *PAPER_SEEN.terms, *HELPED.terms),
    (*UNSAID.patterns, *WORKS_THERE.patterns, *PAPER_SEEN.patterns, *HELPED.patterns),
)
RAN = Condition("looked somebody up", LOOKED_UP)
INSIDER = Condition("police or somebody who works there", INSIDERS, Reach.NEAR)
GAVE = Condition("what it gave", RESULT, Reach.NEAR)
PAPER = Condition("a paper of a case", CASE_PAPER)
SEEN = Condition("seen or told inside", HUSHED, Reach.TEXT)
NOTHING = Condition("tells nothing, or nothing of now", NOTHING_TOLD, Reach.TEXT)
NEWSY = Condition("is an appeal or court news", NEWS, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)

_CLEAR = (NOTHING, NEWSY, PUBLIC)

RULE = Rule(
    code="g3d_looked_up",
    guideline="3(d)",
    clause="3d",
    title="Look-ups and papers of a case",
    explanation=(
        "Looks for what somebody inside found on a person or a plate for a private end, and for papers of a case that"
        " the author has seen. Published matters, courts, history and refusals are clear."
    ),
    ways=(
        Way(
            "looked up",
            RAN,
            "tells what a look-up gave (“{found}”): {beside}",
            (INSIDER, GAVE),
            _CLEAR,
            severity=3,
            confidence=0.65,
        ),
        Way(
            "paper of a case",
            PAPER,
            "tells of a paper of a case (“{found}”): {beside}",
            (SEEN,),
            _CLEAR,
            severity=3,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("A constable punched in the babysitter's name, and she owes the whole town.", "punched in", "owes"),
        Flagged("Page two of the autopsy report was left on my desk, poor man.", "autopsy report"),
        Clear("A machine punched in the babysitter's name, and she owes the whole town.", "no police"),
        Clear("A constable punched in the babysitter's name, and laughed.", "nothing was found"),
        Clear("A constable sang the babysitter's name, and she owes the whole town.", "no look-up"),
        Clear("Page two of the autopsy report is always dull.", "not seen"),
        Clear("Page two of the cookbook was left on my desk, poor man.", "no paper of a case"),
        Clear("I have no idea why the autopsy report was left on my desk.", "nothing told"),
        Clear("The autopsy report was left on my desk after the inquest.", "court news"),
        Clear(
            "The autopsy report was left on my desk; it is public.",
            "published",
            links=("https://www.alberta.ca/inquiries/7",),
        ),
    ),
    looks_up=(SOURCED, OPENLY, SERVICE_VOICE),
)
