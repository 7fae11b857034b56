"""Figures are counted as the scorer of the evaluation sets counts them, and their intervals are what they claim."""

from __future__ import annotations

import datetime as dt
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.evaluation import groups
from policy.evaluation.answers import Answer
from policy.evaluation.figures import clean_flagged, figures, wrong
from policy.evaluation.intervals import Tally, f1, macro_f1_figure, share
from policy.evaluation.sets import Case
from policy.guidelines import CLAUSES
from policy.rule import Match, ProfileText
from policy.statement import Statement

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


def an_answer(number, truth, said, *, in_scope=True, told=True, tags=(), language="en", kind="commissioner", text="x",
              pair="", confidence=0.9):  # fmt: skip
    asked = Statement.of(text, posted_at=AT, account_kind=kind)
    matches = tuple(Match("", "rule", (), "", 1, confidence, clause=clause) for clause in sorted(said))
    return Answer(Case(str(number), asked, frozenset(truth), in_scope, tags, language, pair), matches, told)


def by_the_protocol(answers, least=0.0):
    """The same figures from the words of the protocol, without any of the product's arithmetic."""
    rows = [(a.case.truth, {m.clause for m in a.matches if m.confidence >= least}) for a in answers]
    f1s, per_clause = [], {}
    for clause in sorted({clause for truth, said in rows for clause in truth | said}):
        tp = len([1 for truth, said in rows if clause in truth and clause in said])
        fp = len([1 for truth, said in rows if clause not in truth and clause in said])
        fn = len([1 for truth, said in rows if clause in truth and clause not in said])
        precision, recall = tp / (tp + fp) if tp + fp else 0.0, tp / (tp + fn) if tp + fn else 0.0
        score = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        per_clause[clause] = (tp, fp, fn, precision, recall, score)
        if tp + fn:
            f1s.append(score)
    clean = [said for truth, said in rows if not truth]
    return {
        "clauses": per_clause,
        "macro": sum(f1s) / len(f1s) if f1s else 0.0,
        "clean": sum(map(bool, clean)) / len(clean) if clean else 0.0,
        "right": sum(truth == said for truth, said in rows),
    }


sets_of_clauses = st.frozensets(st.sampled_from(sorted(CLAUSES)), max_size=3)


@settings(max_examples=30, deadline=None)  # each draws macro F1 six thousand times; a busy machine is slow
@given(st.lists(st.tuples(sets_of_clauses, sets_of_clauses, st.sampled_from([0.5, 0.7, 0.9])), max_size=40))
def test_counts_are_those_of_the_protocol(rows):
    answers = [an_answer(n, truth, said, confidence=sure) for n, (truth, said, sure) in enumerate(rows)]
    for least in (0.0, 0.7):
        ours, theirs = figures(answers, least), by_the_protocol(answers, least)
        told = {
            clause: (one.tp, one.fp, one.fn, one.precision.value, one.recall.value, one.f1.value)
            for clause, one in ours.clauses.items()
        }
        assert told == theirs["clauses"]
        assert ours.macro_f1.value == pytest.approx(theirs["macro"])
        assert ours.clean_flagged.value == theirs["clean"]
        assert len(answers) - len(wrong(answers, least)) == theirs["right"]


def test_a_small_table_by_hand():
    answers = [
        an_answer(1, {"3b"}, {"3b"}, tags=("plain",)),
        an_answer(2, {"3b"}, set(), tags=("sarcasm",)),
        an_answer(3, {"3b", "3d"}, {"3b", "3d"}, tags=("multi_clause",), language="fr"),
        an_answer(4, set(), {"3e"}, tags=("near_miss",)),
        an_answer(5, set(), set(), in_scope=False, told=True, kind="personal"),
        an_answer(6, set(), set(), in_scope=False, told=False, kind="personal", language="fr"),
    ]
    got = figures(answers)
    assert (got.clauses["3b"].tp, got.clauses["3b"].fp, got.clauses["3b"].fn) == (2, 0, 1)
    assert got.clauses["3b"].f1.value == pytest.approx(0.8)
    assert got.macro_f1.value == pytest.approx(0.9)  # 3b .8 and 3d 1; nothing is 3e, so it is no clause of this set
    assert got.clean_flagged.value == pytest.approx(1 / 3)
    assert (got.scope.value, got.scope_personal.value) == (pytest.approx(5 / 6), 0.5)
    assert {tag: one.value for tag, one in got.by_tag.items()} == {
        "plain": 1, "sarcasm": 0, "multi_clause": 1, "near_miss": 0
    }  # fmt: skip
    assert {language: one.cases for language, one in got.by_language.items()} == {"en": 4, "fr": 2}
    assert got.by_language["fr"].right.value == 1


def test_nothing_gives_figures_of_nothing():
    got = figures([])
    assert (got.cases, got.clauses, got.macro_f1.n, got.scope.n) == (0, {}, 0, 0)
    assert (got.clean_flagged.low, got.clean_flagged.high) == (0.0, 1.0)


def test_wilson_against_a_published_value():
    """81 of 263 (R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3): .2553 to .3662."""
    got = share(81, 263)
    assert (round(got.low, 4), round(got.high, 4)) == (0.2553, 0.3662)
    nothing = share(0, 20)
    assert (nothing.low, round(nothing.high, 4)) == (0.0, 0.1611)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_figure_lies_in_its_interval(tp, fp, fn):
    for figure in (f1(Tally(tp, fp, fn)), share(tp, tp + fp)):
        assert 0 <= figure.low <= figure.value + 1e-12
        assert figure.value <= figure.high + 1e-12 <= 1 + 1e-9


def test_the_interval_of_f1_holds_the_truth_about_nineteen_times_in_twenty():
    draw, held, rounds = random.Random(7), 0, 400
    true = 2 * 0.6 / 1.6
    for _ in range(rounds):
        right = sum(draw.random() < 0.6 for _ in range(80))
        figure = f1(Tally(right, 80 - right, 0))
        held += figure.low <= true <= figure.high
    assert 0.92 <= held / rounds <= 0.98


def test_macro_f1_draws_pairs_as_a_whole_and_always_alike():
    judged = [(frozenset({"3b"}), frozenset({"3b"} if n % 3 else ()))  for n in range(60)]  # fmt: skip
    single = macro_f1_figure([[one] for one in judged])
    doubled = macro_f1_figure([[one, one] for one in judged])
    assert single == macro_f1_figure([[one] for one in judged])
    assert single.low < single.value < single.high
    assert doubled.n == 120
    assert (doubled.low, doubled.high) == (single.low, single.high), "a case told twice says nothing new"
    expected = f1(Tally(40, 0, 20))
    assert math.isclose(single.low, expected.low, abs_tol=0.04)
    assert math.isclose(single.high, expected.high, abs_tol=0.04)


def test_false_flags_are_told_apart_by_the_group_a_post_names():
    clean = [an_answer(n, set(), {"3b"} if n % 2 else set(), text="Our Cree elders spoke.") for n in range(20)]
    clean += [an_answer(100 + n, set(), set(), text="La mosquée était pleine.", kind="official") for n in range(20)]
    clean += [
        an_answer(200 + n, set(), {"3b"} if n % 10 == 0 else set(), text="Menace of the road.") for n in range(20)
    ]
    clean += [an_answer(300, {"3b"}, {"3b"}, text="Cree, and not clean.")]
    got = groups.by_group(clean)
    shown = {name: (figure.value, figure.n) for name, figure in got.groups.items()}
    assert shown == {
        "Indigenous": (0.5, 20), "Muslim": (0.0, 20), "old or young": (0.5, 20), groups.NONE: (0.1, 20)
    }  # fmt: skip
    assert got.gap == 0.5
    kinds = groups.by_kind(clean)
    assert {kind: figure.value for kind, figure in kinds.groups.items()} == {"official": 0.0, "commissioner": 0.3}


def test_groups_named_too_seldom_are_shown_and_not_compared():
    few = [an_answer(n, set(), {"3b"}, text="The gurdwara.") for n in range(3)]
    many = [an_answer(10 + n, set(), set()) for n in range(25)]
    got = groups.by_group([*few, *many])
    assert got.groups["Sikh or Hindu"].value == 1
    assert got.gap == 0


def test_a_profile_counts_its_bio():
    answer = Answer(Case("p", ProfileText("official", bio="Church and hockey."), frozenset()), (), True)
    assert groups.named(answer) == ["Christian"]
    assert clean_flagged([answer]).n == 1
