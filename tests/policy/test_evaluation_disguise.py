"""Disguised copies are made mechanically, alike each time, and only of what is marked in the author's own words."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.context import Context
from policy.engine import Engine
from policy.evaluation.answers import ask
from policy.evaluation.disguise import KINDS, disguised, recall_kept
from policy.evaluation.sets import Case
from policy.language.terms import concept
from policy.rule import Condition, Rule, Way
from policy.statement import Span, Statement

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("kind", "text", "copy"),
    [
        ("homoglyphs", "complete fool", "сomрletе fоol"),
        ("zero-width", "complete fool of it", "comp\u200blete fo\u200bol of it"),
        ("leet", "complete fool", "c0mple7e f0ol"),
        ("spacing", "a complete fool", "a c-o-m-p-l-e-t-e fool"),
        ("hashtags", "a complete fool, they're", "#ACompleteFool, they're"),
    ],
)
def test_each_kind_writes_the_words_another_way(kind, text, copy):
    assert KINDS[kind](text) == copy


@given(st.text(max_size=60), st.sampled_from(sorted(KINDS)))
def test_any_text_can_be_disguised_and_always_alike(text, kind):
    assert KINDS[kind](text) == KINDS[kind](text)


def test_only_marked_words_of_the_author_change_and_marks_grow_to_whole_words():
    statement = Statement.of("Total fools, all of them", quote_text="Total fools", posted_at=AT)
    spans = [Span(0, 9, "text"), Span(6, 11, "text"), Span(0, 11, "quote_text")]
    copy = disguised(statement, spans, str.upper)
    assert [segment.text for segment in copy.segments] == ["TOTAL FOOLS, all of them", "Total fools"]
    assert disguised(statement, spans[2:], str.upper) is None
    assert disguised(statement, spans, lambda text: text) is None


def a_rule(code, term):
    """A rule of one word, so that this test does not stand or fall with the product's own."""
    finds = Condition("the word", concept(code, term))
    return Rule(code, "3(e)", "3e", "", "", (Way("says it", finds, "“{found}”"),), ())


def test_what_is_found_again_is_counted_over_what_was_rightly_found():
    engine = Engine(Context(), [a_rule("plain", "donate money")])
    texts = {
        "right": ("Please donate money tonight.", {"3e"}),
        "missed": ("The lake is calm.", {"3e"}),
        "wrong": ("We donate money to the food bank.", set()),
    }
    cases = [Case(name, Statement.of(text, posted_at=AT), frozenset(truth)) for name, (text, truth) in texts.items()]
    answers = ask(engine, cases)
    assert [answer.said() for answer in answers] == [{"3e"}, set(), {"3e"}]
    kept = recall_kept([(engine, answers)])
    assert {kind: (figure.value, figure.n) for kind, figure in kept.items()} == dict.fromkeys(KINDS, (1, 1))
    deaf = Engine(Context(), [a_rule("other", "signs")])
    assert {figure.value for figure in recall_kept([(deaf, answers)]).values()} == {0.0}
