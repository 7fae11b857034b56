"""Guideline 3(e): an appeal for a candidate in everyday words: something wanted, somebody invited, and for whom."""

from __future__ import annotations

from collections.abc import Sequence

from policy.examples import REGISTERS
from policy.language.campaigning import (
    ANSWERS_YES,
    CHARITY,
    DECLINES,
    HANDS,
    INVITES,
    MONEY,
    NEUTRAL,
    PAYING,
    SCAM,
)
from policy.language.names import candidates_hinted, candidates_named
from policy.language.reading import Hit, Reading
from policy.rule import Clear, Condition, Flagged, Reach, Role, Rule, Way


def candidates_of_any_name(reading: Reading) -> Sequence[Hit]:
    """Candidates by full name, surname, handle or first name."""
    return [*reading.once(candidates_named), *reading.once(candidates_hinted)]


def help_spoken_of(reading: Reading) -> Sequence[Hit]:
    """Money or work for a campaign."""
    return [*reading.hits(MONEY.name), *reading.hits(HANDS.name)]


def welcomes(reading: Reading) -> Sequence[Hit]:
    """An invitation, or a yes to somebody who offered."""
    return [*reading.hits(INVITES.name), *reading.hits(ANSWERS_YES.name)]


OTHERS = frozenset({Role.ANSWERED, Role.QUOTED})
FOR_SOMEBODY = Condition("speaks of a candidate", candidates_of_any_name)
ANSWERED_CANDIDATE = Condition("answers a text about a candidate", candidates_of_any_name, Reach.STATEMENT, OTHERS)
FOR_MONEY = Condition("speaks of money", MONEY, Reach.TEXT)
FOR_HANDS = Condition("speaks of campaign work", HANDS, Reach.TEXT)
INVITING = Condition("invites", INVITES, Reach.TEXT)
INVITING_NOW = Condition("invites in answer", welcomes)
WORK_THERE = Condition("about campaign work or money there", help_spoken_of, Reach.STATEMENT, OTHERS)
PAYS = Condition("shows money", PAYING)
DECLINING = Condition("declines to help", DECLINES, Reach.TEXT)
WARNING = Condition("warns of a scam", SCAM, Reach.TEXT)
FOR_CHARITY = Condition("is for a charity or the community", CHARITY, Reach.TEXT)
SERVICES = Condition("is about voting or the rules for everybody", NEUTRAL)

_CLEARS = (DECLINING, WARNING, FOR_CHARITY, SERVICES)
_REASON = "invites ({beside}) to give or work for {found}"

RULE = Rule(
    code="g3e_appeal",
    guideline="3(e)",
    clause="3e",
    title="An appeal for a candidate in everyday words",
    explanation=(
        "Finds money or campaign work spoken of beside a candidate's name together with words that invite: who has a "
        "ladder, seats are left, bring your chequebook. Declining, warnings of scams and charities are clear."
    ),
    looks_up=(ANSWERS_YES,),
    ways=(
        Way("money", FOR_SOMEBODY, _REASON, (FOR_MONEY, INVITING), _CLEARS, severity=3, confidence=0.65),
        Way("work", FOR_SOMEBODY, _REASON, (FOR_HANDS, INVITING), _CLEARS, severity=3, confidence=0.65),
        Way("emoji", FOR_SOMEBODY, "asks ({beside}) to give to {found}", (PAYS,), _CLEARS, severity=2, confidence=0.6),
        Way(
            "in answer",
            INVITING_NOW,
            "invites (“{found}”) in answer to a text about a campaign ({beside})",
            (ANSWERED_CANDIDATE, WORK_THERE),
            _CLEARS,
            severity=3,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("Theodora has soup for ten dollars, bring your aunt.", "dollars", "bring", context=REGISTERS),
        Flagged("Wynn has a banner for every fence on this block, call him.", "banner", "call", context=REGISTERS),
        Flagged(
            "Always. Ask for Lou.", "Ask for", reply="Can I still fold flyers for Theodora Quist?", context=REGISTERS
        ),
        Flagged("💸 ➡️ @theodoraquist", "💸", context=REGISTERS),
        Clear("Theodora Quist took the bus to the hall.", "asks for nothing", context=REGISTERS),
        Clear("Theodora Quist spent $400 on paint.", "invites nobody", context=REGISTERS),
        Clear("Come and hear Theodora Quist sing.", "neither money nor work", context=REGISTERS),
        Clear("Bring a chair for the pancake debit table.", "nobody's campaign"),
        Clear("Ask for Lou.", "answers nothing of a campaign", reply="Can I still fold flyers for the fair?"),
        Clear("Ask for Lou.", "no work there", reply="Was Theodora Quist at the dance?", context=REGISTERS),
        Clear("Theodora's team keeps texting: bring ten bucks. Stop.", "declines", context=REGISTERS),
        Clear("Beware: the Theodora Quist page that needs ten bucks is fake.", "warns of a scam", context=REGISTERS),
        Clear("Theodora Quist and I need bread for the food bank, bring ten bucks.", "a charity", context=REGISTERS),
        Clear(
            "Theodora Quist, Wynn: bring your donation disclosure statements, five dollars a copy.",
            "services",
            context=REGISTERS,
        ),
        Clear("Soup. Theodora Quist needs drivers for the debate.", "the debate of all", context=REGISTERS),
        Clear("Lovely.", "invites nobody", reply="Can I still fold flyers for Theodora Quist?", context=REGISTERS),
    ),
)
