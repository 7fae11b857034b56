"""Changes of the rules for tests: values, and rows that were proposed, previewed and approved through the actions."""

from datetime import datetime

from policy.actions import changing
from policy.models import RuleChange
from policy.phrases import PhraseRule
from policy.rule_set import Change, PhraseRuleChange, StandingChange

COUNTED = {"found": 3, "lost": 1, "kept": 20, "looked_at": 400}


def tickets(rule: str = "staff_free_tickets", **other) -> PhraseRuleChange:
    """A rule of staff's own, complete and right."""
    values = {
        "title": "Free tickets",
        "guideline": "3(e)",
        "severity": 2,
        "explanation": "Tickets offered to those who give to a campaign.",
        "phrases": ("free tickets", "billets gratuits"),
        "patterns": (r"\btickets? for (?:a )?donation",),
        "flagged": ("Free tickets for everyone who gives!", "Two tickets for a donation."),
        "clear": ("The tickets are sold out.",),
    }
    return PhraseRuleChange(PhraseRule(rule, **{**values, **other}))


def retired(rule: str = "g3e_appeal") -> StandingChange:
    return StandingChange(rule, "retired")


def previewed(row: RuleChange, at: datetime, **counted: int) -> RuleChange:
    hashed = changing.engine_with(row).rule_set_hash
    return changing.record_preview(row, {**COUNTED, **counted}, at, rule_set_hash=hashed)


def approved(change: Change, *, by, of, at: datetime) -> RuleChange:
    """Proposed by `of`, previewed, and approved by `by`."""
    row = previewed(changing.propose(change, why="Seen in three posts.", by=of, at=at), at)
    return changing.approve(row, reason="It holds.", by=by, at=at)
