"""Changes of the rules as plain values, and the shipped rules as they stand when the changes are applied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, ClassVar, Literal, get_args

from policy.context import Context
from policy.engine import LEAST_CONFIDENCE, Engine
from policy.language.terms import Concept
from policy.phrases import PhraseRule, wrong_terms
from policy.rule import Condition, Flagged, Rule, Way

StandingName = Literal["trial", "in force", "retired"]
STANDINGS: tuple[StandingName, ...] = get_args(StandingName)
HIGHEST_LEAST = 0.95
MOST_TERMS = 200


class DoesNotFit(ValueError):
    """A change that cannot be made to these rules. The sentence says why."""

    @property
    def sentence(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class StandingChange:
    """A rule goes on trial, in force, or is retired."""

    kind: ClassVar[str] = "standing"
    rule: str
    standing: StandingName

    def apply(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        return _changed(rules, self.rule, lambda rule: replace(rule, standing=self.standing))

    def check(self, rules: Sequence[Rule]) -> None:
        """Raises DoesNotFit with the first thing that is wrong."""
        rule = find(rules, self.rule)
        if self.standing not in STANDINGS:
            raise DoesNotFit("A rule is on trial, in force or retired.")
        if rule.reads == "scope":
            raise DoesNotFit("This rule decides which personal posts may be looked at, so it always stays in force.")
        if rule.reads == "profiles" and self.standing == "trial":
            raise DoesNotFit("This rule reads profiles, which have no queue: it is in force or retired.")
        if rule.standing == self.standing:
            raise DoesNotFit("That is its standing now.")


@dataclass(frozen=True)
class ThresholdChange:
    """The least confidence at which a rule's findings count, and their severity; None: each way has its own."""

    kind: ClassVar[str] = "threshold"
    rule: str
    least: float
    severity: int | None = None

    def apply(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        return _changed(rules, self.rule, lambda rule: replace(rule, least=self.least, severity=self.severity))

    def check(self, rules: Sequence[Rule]) -> None:
        """Raises DoesNotFit with the first thing that is wrong."""
        rule = find(rules, self.rule)
        if rule.reads != "posts":
            raise DoesNotFit("Only rules that read posts have a threshold.")
        if not LEAST_CONFIDENCE <= self.least <= HIGHEST_LEAST:
            raise DoesNotFit(f"The least confidence lies between {LEAST_CONFIDENCE:.2f} and {HIGHEST_LEAST:.2f}.")
        if self.severity not in (None, 1, 2, 3, 4):
            raise DoesNotFit("A severity is 1, 2, 3 or 4.")
        if (max(rule.least, LEAST_CONFIDENCE), rule.severity) == (self.least, self.severity):
            raise DoesNotFit("The rule has this confidence and severity now.")


@dataclass(frozen=True)
class TermsChange:
    """Terms added to and taken from a word list, for every rule that looks for it."""

    kind: ClassVar[str] = "terms"
    rule: str
    listed: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def apply(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        before = self._list(rules)
        kept = (term for term in before.terms if term not in self.removed)
        after = replace(before, terms=tuple(dict.fromkeys((*kept, *self.added))))
        return tuple(_with_list(rule, after) for rule in rules)

    def check(self, rules: Sequence[Rule]) -> None:
        """Raises DoesNotFit with the first thing that is wrong."""
        before = self._list(rules)
        if find(rules, self.rule).by_staff:
            raise DoesNotFit("The phrases of a rule of your own are changed on its own page.")
        if not self.added and not self.removed:
            raise DoesNotFit("Give at least one term to add or to take out.")
        if len(self.added) > MOST_TERMS:
            raise DoesNotFit(f"Add at most {MOST_TERMS} terms at once.")
        if wrong := wrong_terms(self.added):
            raise DoesNotFit(wrong[0])
        for term in self.added:
            if term in before.terms:
                raise DoesNotFit(f"“{term}” is in this list already.")
        for term in self.removed:
            if term not in before.terms:
                raise DoesNotFit(f"“{term}” is not in this list.")
        if not before.patterns and not (set(before.terms) - set(self.removed) or self.added):
            raise DoesNotFit("Nothing would be left in this list. Retire the rule instead.")

    def _list(self, rules: Sequence[Rule]) -> Concept:
        found = next((each for each in find(rules, self.rule).concepts if each.name == self.listed), None)
        if found is None:
            raise DoesNotFit(f"The rule has no word list “{self.listed}”.")
        return found


@dataclass(frozen=True)
class PhraseRuleChange:
    """A rule of staff's own, new or written anew. A new one begins on trial; a changed one keeps its standing."""

    kind: ClassVar[str] = "phrases"
    definition: PhraseRule

    @property
    def rule(self) -> str:
        return self.definition.rule

    def apply(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        made = self.definition.as_rule()
        if all(rule.code != made.code for rule in rules):
            return (*rules, made)
        return _changed(rules, made.code, lambda old: replace(made, standing=old.standing, least=old.least))

    def check(self, rules: Sequence[Rule]) -> None:
        """Raises DoesNotFit with the first thing that is wrong."""
        if wrong := self.definition.faults():
            raise DoesNotFit(wrong[0][1])
        old = next((rule for rule in rules if rule.code == self.rule), None)
        if old is not None and not old.by_staff:
            raise DoesNotFit("This rule was delivered with the product; only its standing, threshold and lists change.")
        if self.apply(rules) == tuple(rules):
            raise DoesNotFit("This is how the rule stands now.")
        failed = [outcome for outcome in try_examples(self.definition) if not outcome.right]
        if failed:
            raise DoesNotFit(f"{len(failed)} of the rule's own examples went wrong.")


Change = StandingChange | ThresholdChange | TermsChange | PhraseRuleChange
_KINDS: dict[str, type[StandingChange | ThresholdChange | TermsChange]] = {
    one.kind: one for one in (StandingChange, ThresholdChange, TermsChange)
}
KINDS = (*_KINDS, PhraseRuleChange.kind)


def as_json(change: Change) -> dict[str, Any]:
    """What a change says besides its kind and its rule, in plain values."""
    values = asdict(change.definition if isinstance(change, PhraseRuleChange) else change)
    del values["rule"]
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def from_json(kind: str, rule: str, what: Mapping[str, Any]) -> Change:
    """The change that was written down. Raises DoesNotFit when it cannot be read."""
    made: Any = PhraseRule if kind == PhraseRuleChange.kind else _KINDS.get(kind)
    if made is None:
        raise DoesNotFit(f"No change is of the kind {kind}.")
    known = {field.name for field in fields(made)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in what.items() if name in known}
    try:
        change: PhraseRule | StandingChange | ThresholdChange | TermsChange = made(rule=rule, **values)
    except TypeError as problem:
        raise DoesNotFit("Something is missing from this change.") from problem
    return PhraseRuleChange(change) if isinstance(change, PhraseRule) else change


@dataclass(frozen=True)
class RuleSet:
    """Changes in the order in which they came in force."""

    changes: tuple[Change, ...] = ()

    @classmethod
    def of(cls, changes: Iterable[Change]) -> RuleSet:
        return cls(tuple(changes))

    def rules(self, shipped: Sequence[Rule]) -> tuple[Rule, ...]:
        """The rules with every change that fits. What no longer fits a newer delivery stops nothing: see `idle`."""
        return self._applied(shipped)[0]

    def idle(self, shipped: Sequence[Rule]) -> list[tuple[int, str]]:
        """The places of changes without effect, as their rule or list is no longer delivered, each with a sentence."""
        return self._applied(shipped)[1]

    def _applied(self, shipped: Sequence[Rule]) -> tuple[tuple[Rule, ...], list[tuple[int, str]]]:
        rules: tuple[Rule, ...] = tuple(shipped)
        idle = []
        for number, change in enumerate(self.changes):
            try:
                rules = change.apply(rules)
            except DoesNotFit as problem:
                idle.append((number, problem.sentence))
        return rules, idle


@dataclass(frozen=True)
class Tried:
    """What became of an example of a rule."""

    text: str
    must_be_found: bool
    found: tuple[str, ...]

    @property
    def right(self) -> bool:
        return bool(self.found) == self.must_be_found


def try_examples(definition: PhraseRule) -> list[Tried]:
    """Every example, and the words the rule finds in it. The rule's faults come first: a wrong pattern raises here."""
    rule = replace(definition.as_rule(), standing="in force")
    engine = Engine(Context(), [rule])
    outcomes = []
    for example in rule.examples:
        matches = engine.screen(example.statement).matches
        words = [example.text[span.start : span.end] for match in matches for span in match.spans]
        outcomes.append(Tried(example.text, isinstance(example, Flagged), tuple(dict.fromkeys(words))))
    return outcomes


def find(rules: Sequence[Rule], code: str) -> Rule:
    """The rule of that code. Raises DoesNotFit."""
    found = next((rule for rule in rules if rule.code == code), None)
    if found is None:
        raise DoesNotFit(f"There is no rule {code}.")
    return found


def _changed(rules: Sequence[Rule], code: str, change: Callable[[Rule], Rule]) -> tuple[Rule, ...]:
    find(rules, code)
    return tuple(change(rule) if rule.code == code else rule for rule in rules)


def _with_list(rule: Rule, new: Concept) -> Rule:
    """The rule with one of its word lists replaced wherever it looks for it."""
    if all(each.name != new.name for each in rule.concepts):
        return rule

    def listed(condition: Condition) -> Condition:
        sees = condition.sees
        return replace(condition, sees=new) if isinstance(sees, Concept) and sees.name == new.name else condition

    def way(old: Way) -> Way:
        needs, unless = tuple(map(listed, old.needs)), tuple(map(listed, old.unless))
        return replace(old, finds=listed(old.finds), needs=needs, unless=unless)

    looks_up = tuple(new if each.name == new.name else each for each in rule.looks_up)
    return replace(rule, ways=tuple(map(way, rule.ways)), looks_up=looks_up)
