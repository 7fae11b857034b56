"""The rules in force: the shipped ones with every change that was approved, and those that staff wrote."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.head.weights import read_weights
from policy.models import RuleChange
from policy.phrases import PhraseRule
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
    return RuleSet.of(change for _, change in _read(changes))


def _read(changes: Iterable[UUID]) -> list[tuple[RuleChange, Change]]:
    """The changes with these marks. One that a later version of the product wrote is left out: it stops nothing."""
    order, read = list(changes), []
    rows = RuleChange.objects.in_bulk(order, field_name="mark") if order else {}
    for mark in order:
        with suppress(DoesNotFit):
            read.append((rows[mark], rows[mark].change))
    return read


@lru_cache(maxsize=20)
def rule_set_hash(changes: tuple[UUID, ...]) -> str:
    """The hash that findings name, of the rules with these changes. It does not depend on the registers."""
    return Engine(Context(), rule_set(changes).rules(load_rules()), read_weights()).rule_set_hash


def phrase_rule(code: str, at: datetime) -> PhraseRule | None:
    """A rule of staff's own as it was last written by that instant; None where staff wrote none of that code."""
    written = [
        change.definition
        for change in rule_set(changes_in_force(at)).changes
        if isinstance(change, PhraseRuleChange) and change.rule == code
    ]
    return written[-1] if written else None


def idle_changes(at: datetime) -> list[tuple[RuleChange, str]]:
    """Approved changes without effect, since what they change is no longer delivered, each with a sentence."""
    read = _read(changes_in_force(at))
    idle = RuleSet.of(change for _, change in read).idle(load_rules()) if read else []
    return [(read[number][0], sentence) for number, sentence in idle]


def titles(at: datetime) -> dict[str, str]:
    """The title of every rule by code: as it stands, and as it was last proposed where it does not stand."""
    written = RuleChange.objects.filter(kind=PhraseRuleChange.kind).order_by("pk").values_list("rule", "what__title")
    return {**dict(written), **{rule.code: rule.title for rule in rules_in_force(at)}}
