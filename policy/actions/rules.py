"""The rules in force: the shipped ones with every change that was approved, and those that staff wrote."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.head.weights import read_weights
from policy.models import RuleChange
from policy.rule import Rule
from policy.rule_set import Change, DoesNotFit, PhraseRuleChange, RuleSet


def changes_in_force(at: datetime) -> tuple[UUID, ...]:
    """The marks of the changes that count at that instant, in order; one small query. They tell rule sets apart."""
    return tuple(RuleChange.objects.in_force(at).values_list("mark", flat=True))


def rules_in_force(at: datetime) -> tuple[Rule, ...]:
    """Every rule as it stands at that instant, the retired ones included."""
    return rule_set(changes_in_force(at)).rules(load_rules())


def rule_set(changes: Iterable[UUID]) -> RuleSet:
    """The rule set of the changes with these marks, applied in the order given."""
    order = list(changes)
    rows = RuleChange.objects.in_bulk(order, field_name="mark") if order else {}
    return RuleSet.of(change for mark in order if (change := _readable(rows[mark])) is not None)


@lru_cache(maxsize=20)
def rule_set_hash(changes: tuple[UUID, ...]) -> str:
    """The hash that findings name, of the rules with these changes. It does not depend on the registers."""
    return Engine(Context(), rule_set(changes).rules(load_rules()), read_weights()).rule_set_hash


def _readable(row: RuleChange) -> Change | None:
    """A change that a later version of the product wrote cannot be applied by this one; it stops nothing."""
    try:
        return row.change
    except DoesNotFit:
        return None


def titles(at: datetime) -> dict[str, str]:
    """The title of every rule by code: as it stands, and as it was last proposed where it does not stand."""
    written = RuleChange.objects.filter(kind=PhraseRuleChange.kind).order_by("pk").values_list("rule", "what__title")
    return {**dict(written), **{rule.code: rule.title for rule in rules_in_force(at)}}
