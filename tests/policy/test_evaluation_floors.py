"""The committed floors hold, and a figure that falls below one is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import policy
from policy.engine import load_rules
from policy.evaluation.answers import ask_set
from policy.evaluation.floors import below, floors_of, read_floors, write_floors
from policy.evaluation.sets import LabelledSet, read_set

CORPUS = Path(policy.__file__).parent.parent / "corpus"


@pytest.fixture(scope="module")
def floors():
    return read_floors(CORPUS / "floors.json")


@pytest.fixture(scope="module")
def corpus(floors) -> LabelledSet:
    """The cases that the floors know."""
    labelled = read_set(CORPUS, b"the corpus")
    known = [replace(w, cases=tuple(case for case in w.cases if case.id in floors.ids)) for w in labelled.worlds]
    return replace(labelled, worlds=tuple(world for world in known if world.cases))


def ask(corpus: LabelledSet, rules=None):
    return [answer for _, told in ask_set(corpus, rules) for answer in told]


@pytest.fixture(scope="module")
def answers(corpus):
    return ask(corpus)


def test_no_figure_has_fallen_below_its_floor(floors, answers):
    fallen = below(floors, answers)
    assert not fallen, "\n".join([*fallen, "Where this is meant: manage.py evaluate --write-floors"])


def test_the_floors_know_only_what_is_kept_aside_and_most_of_it_is_still_there(floors, corpus):
    assert corpus.part("aside").cases == corpus.cases
    assert len(corpus.cases) > 0.9 * len(floors.ids), "Posts went: manage.py evaluate --write-floors"


def test_rules_that_find_nothing_fall_below_every_floor(floors, corpus):
    deaf = ask(corpus, [])
    fallen = " ".join(below(floors, deaf))
    for clause in floors.clauses:
        assert f"F1 of {clause} is 0.000" in fallen
    assert "Macro F1 is 0.000" in fallen


def test_one_rule_less_is_told_by_its_clause(corpus):
    whole = floors_of("", ask(corpus, load_rules()))
    rules = [rule for rule in load_rules() if rule.clause != "3e"]
    fallen = below(whole, ask(corpus, rules))
    assert any(sentence.startswith("F1 of 3e is 0.000") for sentence in fallen)
    assert not any(sentence.startswith("F1 of 3b") for sentence in fallen)


def test_flagging_everything_is_told(floors, answers):
    """Each clean post is given the finding of some other post."""
    some = next(answer.matches for answer in answers if answer.said() == {"3b"})
    loud = [replace(answer, matches=answer.matches or some) for answer in answers]
    assert any(sentence.startswith("Clean posts flagged per 1,000: 1000.0") for sentence in below(floors, loud))


def test_later_posts_do_not_move_the_floors(floors, answers):
    later = [replace(answer, case=replace(answer.case, id=f"later-{answer.case.id}"), matches=()) for answer in answers]
    assert below(floors, [*answers, *later]) == below(floors, answers)


def test_a_clause_that_nothing_touches_any_more_is_told(floors, answers):
    without = [answer for answer in answers if "3e" not in answer.case.truth | answer.said()]
    assert any(sentence.startswith("No case touches 3e") for sentence in below(floors, without))


def test_floors_are_read_as_they_were_written(tmp_path, answers):
    made = floors_of("f" * 64, answers)
    write_floors(tmp_path / "floors.json", made)
    assert read_floors(tmp_path / "floors.json") == made
