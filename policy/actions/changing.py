"""Changing the rules: one person proposes, held posts show what would change, another person approves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from policy.actions.registers import engine_of, hold_registers
from policy.actions.rules import changes_in_force, rule_set_hash, rules_in_force
from policy.engine import Engine
from policy.errors import ChangeRefused, PreviewStale
from policy.folding import plain
from policy.models import RuleChange
from policy.phrases import PREFIX
from policy.rule_set import Change, DoesNotFit, PhraseRuleChange, TermsChange, as_json

__all__ = [
    "approve",
    "code_for",
    "engine_with",
    "is_stale",
    "may_decide",
    "propose",
    "record_preview",
    "refuse",
    "rules_in_force",
    "waiting_beside",
    "withdraw",
]

COUNTS = ("found", "lost", "kept", "looked_at")
"""What a preview counts, in posts."""
LONGEST_REASON = 1_000
_CODE_LENGTH = 50


def engine_with(change: RuleChange) -> Engine:
    """The engine that would be in force with this proposal on top of everything that is."""
    return engine_of(_with(change))


def propose(change: Change, *, why: str, by: Person, at: datetime) -> RuleChange:
    """Put a change forward. Nothing counts yet.

    Raises NotAllowed, and ChangeRefused with a sentence for a change that cannot be made to the rules in force.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    why = _said(why, "Say why this should change.")
    with transaction.atomic():
        hold_registers()
        new = isinstance(change, PhraseRuleChange) and change.rule not in _known_codes(at)
        if new and not change.rule.startswith(PREFIX):
            raise ChangeRefused("There is no such rule.")
        _check(change, at)
        what = as_json(change)
        waiting = waiting_beside(change.rule, change.listed if isinstance(change, TermsChange) else "")
        if waiting and (waiting.kind, waiting.what, waiting.proposed_by_id) == (change.kind, what, by.pk):
            raise ChangeRefused("You have proposed exactly this already, and it waits for a decision.")
        if waiting:
            raise ChangeRefused(
                f"Another change of {'this rule' if waiting.rule == change.rule else 'this word list'} waits for a "
                "decision. Propose yours when that one is decided or withdrawn."
            )
        return RuleChange.objects.create(
            kind=change.kind,
            rule=change.rule,
            new_rule=new,
            what=what,
            why=why,
            proposed_by=by,
            proposed_at=at,
        )


def waiting_beside(rule: str, listed: str = "") -> RuleChange | None:
    """The change of a rule, or of a word list that it shares, that waits for a decision: one at a time does.

    Of two that wait, the second would be previewed and approved on rules that the first is about to change.
    """
    same = Q(rule=rule) | Q(kind=TermsChange.kind, what__listed=listed) if listed else Q(rule=rule)
    return RuleChange.objects.waiting().filter(same).first()


def record_preview(change: RuleChange, summary: Mapping[str, int], at: datetime, *, rule_set_hash: str) -> RuleChange:
    """Write down what a change would do to the held posts: found, lost, kept and looked_at, in posts.

    `rule_set_hash` is that of the engine which looked (`engine_with(change)`, asked once at the start): when the rules
    changed meanwhile, approval asks for a new preview. Raises ChangeRefused for a change that is decided already.
    """
    if set(summary) < set(COUNTS) or any(summary[name] < 0 for name in COUNTS):
        raise ValueError(f"a preview counts {', '.join(COUNTS)}")
    written = RuleChange.objects.waiting().filter(pk=change.pk)
    counted = {name: int(summary[name]) for name in COUNTS}
    if not written.update(previewed_at=at, preview_summary=counted, preview_rule_set=rule_set_hash):
        raise ChangeRefused("This change is decided already.")
    change.refresh_from_db()
    return change


def approve(change: RuleChange, *, reason: str, by: Person, at: datetime) -> RuleChange:
    """Let a change count from now on.

    Raises NotAllowed, PreviewStale when the rules changed since the preview, ChangeRefused where it was not previewed,
    is one's own, is decided already, or no longer fits the rules.
    """
    reason = _said(reason, "Give a reason for approving this.")
    with transaction.atomic():
        row = _decidable(change, by, at)
        _check(row.change, at)
        if row.previewed_at is None:
            raise ChangeRefused("First see what this change does to the posts that are held.")
        if is_stale(row):
            raise PreviewStale("The rules have changed since the preview. Preview the change again, then decide.")
        return _decide(row, RuleChange.State.APPROVED, reason=reason, by=by, at=at)


def refuse(change: RuleChange, *, reason: str, by: Person, at: datetime) -> RuleChange:
    """Decide that a change is not made. Raises NotAllowed and ChangeRefused like `approve`; it needs no preview."""
    reason = _said(reason, "Give a reason for refusing this.")
    with transaction.atomic():
        return _decide(_decidable(change, by, at), RuleChange.State.REFUSED, reason=reason, by=by, at=at)


def withdraw(change: RuleChange, *, by: Person, at: datetime) -> RuleChange:
    """Take back one's own proposal. Raises NotAllowed, ChangeRefused for another's or one that is decided."""
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    with transaction.atomic():
        row = _waiting(change)
        if row.proposed_by_id != by.pk:
            raise ChangeRefused("Only the person who proposed a change can withdraw it.")
        return _decide(row, RuleChange.State.WITHDRAWN, reason="", by=by, at=at)


def may_decide(change: RuleChange, by: Person, at: datetime) -> bool:
    """Whether this person may approve or refuse a change: the Executive Director, of what another person proposed.

    What the Executive Director proposed is for another holder of the role, or for a staff reviewer: a Commissioner,
    the Chair too, has no say in the rules that read their own posts.
    """
    if change.proposed_by_id == by.pk:
        return False
    deciders = [Role.EXECUTIVE_DIRECTOR]
    if change.proposed_by.has(Role.EXECUTIVE_DIRECTOR, at=change.proposed_at):
        deciders.append(Role.STAFF)
    return by.has(*deciders, at=at)


def is_stale(change: RuleChange) -> bool:
    """Whether the rules changed since a proposal was previewed."""
    return bool(change.preview_rule_set) and change.preview_rule_set != rule_set_hash(_with(change))


def _with(change: RuleChange) -> tuple[UUID, ...]:
    in_force = changes_in_force(timezone.now())
    return in_force if change.mark in in_force else (*in_force, change.mark)


def code_for(title: str, at: datetime) -> str:
    """A code of its own for a new rule of staff, made of its title."""
    known = _known_codes(at)
    words = re.sub(r"[^a-z0-9]+", "_", plain(title)).strip("_")[: _CODE_LENGTH - len(PREFIX)] or "rule"
    code, number = f"{PREFIX}{words}", 2
    while code in known:
        code, number = f"{PREFIX}{words}_{number}", number + 1
    return code


def _known_codes(at: datetime) -> set[str]:
    written = RuleChange.objects.filter(new_rule=True).values_list("rule", flat=True)
    return {*written, *(rule.code for rule in rules_in_force(at))}


def _check(change: Change, at: datetime) -> None:
    try:
        change.check(rules_in_force(at))
    except DoesNotFit as problem:
        raise ChangeRefused(problem.sentence) from problem


def _waiting(change: RuleChange) -> RuleChange:
    """The change, locked with all rules and registers, while nobody has decided it. Inside a transaction only."""
    hold_registers()
    row = RuleChange.objects.select_related("proposed_by", "decided_by").get(pk=change.pk)
    if row.state != RuleChange.State.PROPOSED:
        raise ChangeRefused(f"This change was {row.get_state_display().lower()} by {row.decided_by} already.")
    return row


def _decidable(change: RuleChange, by: Person, at: datetime) -> RuleChange:
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    row = _waiting(change)
    if row.proposed_by_id == by.pk:
        raise ChangeRefused("You proposed this change, so another person decides it.")
    if not may_decide(row, by, at):
        raise ChangeRefused("This change is for the Executive Director to decide.")
    return row


def _decide(row: RuleChange, state: RuleChange.State, *, reason: str, by: Person, at: datetime) -> RuleChange:
    row.state, row.decided_by, row.decided_at, row.reason = state, by, at, reason
    row.in_force_from = at if state == RuleChange.State.APPROVED else None
    row.save(update_fields=["state", "decided_by", "decided_at", "reason", "in_force_from"])
    return row


def _said(words: str, sentence: str) -> str:
    words = words.strip().replace("\x00", "")
    if not words:
        raise ChangeRefused(sentence)
    if len(words) > LONGEST_REASON:
        raise ChangeRefused(f"Say it in at most {LONGEST_REASON:,} characters.")
    return words
