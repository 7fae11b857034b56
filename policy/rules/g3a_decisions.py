"""Guideline 3(a): does a post reflect the decisions of the Commission as the register has them?"""

from __future__ import annotations

from policy.examples import REGISTERS
from policy.language.cues import DENIES
from policy.language.decision_words import LISTS
from policy.language.register import (
    other_counts,
    other_dates,
    other_money,
    other_outcomes,
    other_scopes,
    other_votes,
    unknown_decisions,
)
from policy.language.terms import concept
from policy.rule import PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Role, Rule, Way

ROUTINE = concept(
    "g3a routine",
    """the minutes; the agenda; agenda; to adjourn; adjourn*; recess; lunch; for coffee; coffee break; pizza;
    to disagree; to meet; to wait; not to; on a name; we voted early; election day; polling station; at the polls;
    advance poll; ballot; hockey; the book; movie; restaurant; my family; our family; street league;
    community league; school council; condo board; city council; council; the province; legislature; parliament;
    mps; mlas; adopted a dog; adopted a cat; adopted two; adopted our; ordre du jour; proces-verbal;
    conseil municipal; la province; just kidding""",
)

OUTCOME = Condition("says another outcome than the register", other_outcomes)
VOTES = Condition("gives other votes than the register", other_votes)
MONEY = Condition("gives another amount than the register", other_money)
DATES = Condition("gives another date than the register", other_dates)
COUNTS = Condition("gives another count, rhythm or office than the register", other_counts)
SCOPES = Condition("gives another extent than the register", other_scopes)
NEW = Condition("claims a decision that the register does not have", unknown_decisions)
ROUTINE_MATTER = Condition("is routine or another body's vote", ROUTINE)
DENIED = Condition("takes it back", DENIES, Reach.NEAR, frozenset({Role.OWN, Role.ALT}))

_READS = VOICE | PASSED_ON | {Role.ANSWERED}

RULE = Rule(
    code="g3a_decisions",
    guideline="3(a)",
    clause="3a-decision",
    title="Decisions as the register has them",
    explanation=(
        "Finds the decision a post speaks of and compares what it says with the register: outcome, votes,"
        " amounts, dates, "
        "counts. A decision that the register does not have is found too. Disagreeing with a decision is clear."
    ),
    looks_up=LISTS,
    ways=(
        Way(
            "outcome",
            OUTCOME,
            "“{found}”: {about}",
            unless=(DENIED,),
            roles=_READS,
            quotes=True,
            severity=3,
            confidence=0.75,
        ),
        Way("votes", VOTES, "“{found}”: {about}", roles=_READS, quotes=True, severity=2, confidence=0.75),
        Way("money", MONEY, "“{found}”: {about}", roles=_READS, quotes=True, severity=2, confidence=0.75),
        Way("dates", DATES, "“{found}”: {about}", roles=_READS, quotes=True, severity=2, confidence=0.65),
        Way("counts", COUNTS, "“{found}”: {about}", roles=_READS, quotes=True, severity=2, confidence=0.65),
        Way("scope", SCOPES, "“{found}”: {about}", roles=_READS, quotes=True, severity=2, confidence=0.65),
        Way(
            "no such decision",
            NEW,
            "“{found}” is in no record of the register",
            unless=(ROUTINE_MATTER, DENIED),
            severity=3,
            confidence=0.65,
        ),
    ),
    examples=(
        Flagged("The electric motorcycles were approved, six of them!", "approved", context=REGISTERS),
        Flagged("The night desk at the downtown counter passed 9–0.", "9–0", context=REGISTERS),
        Flagged("We passed the all-night downtown counter at $2.1 million.", "$2.1 million", context=REGISTERS),
        Flagged("The $130,000 for electric motorcycles was defeated.", "$130,000", context=REGISTERS),
        Flagged("The downtown counter opens all night from August 1, as we approved.", "August 1", context=REGISTERS),
        Flagged("No electric motorcycles: the motion to buy nine motorcycles was defeated.", "nine", context=REGISTERS),
        Flagged("The downtown counter stays open all night, carried 7–2, as a pilot.", "pilot", context=REGISTERS),
        Flagged("Yesterday we voted to arm the meter readers.", "we voted", context=REGISTERS),
        Clear("Electric motorcycles? Defeated, 4–5. I was one of the four.", "as in the register", context=REGISTERS),
        Clear(
            "The horse patrol was deferred to January 21, 2027. I would have said yes.",
            "as in the register",
            context=REGISTERS,
        ),
        Clear(
            "The electric motorcycles were approved! That's not true, whatever your uncle posted.",
            "takes it back",
            context=REGISTERS,
        ),
        Clear("We voted for pepperoni at lunch.", "a routine matter", context=REGISTERS),
        Clear(
            "We voted to fly to the moon. Not true, but the meeting felt like it.", "takes it back", context=REGISTERS
        ),
    ),
)
