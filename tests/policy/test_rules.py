"""Every rule is held to its own file: each example, each condition."""

from __future__ import annotations

from functools import lru_cache

import pytest

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.guidelines import GUIDELINES
from policy.rule import Clear, Flagged, Match, Rule

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code}-{number}")
    for rule in load_rules()
    for number, example in enumerate(rule.examples)
]
CONDITIONS = [
    pytest.param(rule, condition.name, id=f"{rule.code}-{condition.name}")
    for rule in load_rules()
    for condition in rule.conditions
]


@lru_cache(maxsize=64)
def _engine(rule: Rule, context: Context) -> Engine:
    return Engine(context, [rule])


def _judge(rule: Rule, example: Flagged | Clear) -> Match | None:
    engine = Engine(example.context or Context(), [rule])
    return rule.judge(engine.read(example.statement))


def _is_right(rule: Rule, example: Flagged | Clear) -> bool:
    match = _judge(rule, example)
    if isinstance(example, Clear):
        return match is None
    if match is None:
        return False
    texts = {segment.field: segment.text for segment in example.statement.segments}
    marked = " | ".join(texts[field][start:end] for start, end, field in match.spans)
    return all(any(word in texts[field][start:end] for start, end, field in match.spans) for word in example.words) or (
        pytest.fail(f"marked {marked!r}, not {example.words}")
    )


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_judges_its_own_examples_rightly(rule: Rule, example: Flagged | Clear) -> None:
    match = _judge(rule, example)
    assert _is_right(rule, example), f"{example.text!r}: {match}"


@pytest.mark.parametrize(("rule", "condition"), CONDITIONS)
def test_each_condition_is_defended_by_an_example(rule: Rule, condition: str) -> None:
    weaker = rule.without(condition)
    assert any((_judge(weaker, example) is None) == isinstance(example, Flagged) for example in rule.examples)


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.code)
def test_a_rule_has_both_kinds_of_example_and_a_real_guideline(rule: Rule) -> None:
    assert {type(example) for example in rule.examples} == {Flagged, Clear}
    assert rule.guideline in GUIDELINES
    assert rule.title
    assert rule.explanation
