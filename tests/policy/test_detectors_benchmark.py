"""The benchmark beside other detectors counts rightly, and leaves out in one line what is not installed."""

from __future__ import annotations

import datetime as dt
import importlib.util

import pytest

from benchmarks import detectors
from policy.evaluation.sets import Case, read_set
from policy.statement import Statement
from tests.policy.example_set import write_apart

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


def a_case(name, text, *truth, reply=""):
    return Case(name, Statement.of(text, posted_at=AT, reply_to_text=reply), frozenset(truth))


def test_precision_and_recall_count_the_clauses_asked_for_only():
    def detect(statements):
        return [frozenset({"3b", "3d"} if "fool" in detectors.own_words(one) else ()) for one in statements]

    cases = [
        a_case("1", "fool", "3b"),
        a_case("2", "fool"),
        a_case("3", "calm", "3b"),
        a_case("4", "calm", reply="fool"),
    ]
    line = detectors.measured(detectors.Detector("x", detect, frozenset({"3b"})), cases, frozenset({"3b"}))
    assert (line.precision.value, line.recall.value, line.clean_flagged.value) == (0.5, 0.5, 0.5)
    assert line.speed > 0


def test_the_lexicon_knows_the_rules_terms_as_words():
    (campaign, part_of_word) = detectors.lexicon().detect(
        [Statement.of("Donate to my campaign", posted_at=AT), Statement.of("xdonatex", posted_at=AT)]
    )
    assert "3e" in campaign
    assert not part_of_word


def test_a_run_puts_ours_beside_the_lexicon(tmp_path, capsys):
    (world,) = read_set(write_apart(tmp_path / "ours"), b"k").worlds
    detectors.run(world, [])
    printed = capsys.readouterr().out
    assert printed.startswith("ours: ")
    assert printed.count("EPC Social") == printed.count("keyword lexicon") == 2
    assert "precision " in printed


def test_what_is_not_installed_is_told_in_one_line(capsys, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert detectors.installed() == []
    (line,) = filter(None, capsys.readouterr().out.splitlines())
    assert all(name in line for name in detectors.OTHERS)
    assert "make bench-tools" in line


@pytest.mark.parametrize(("text", "holds"), [("Call 780 555 01 10", True), ("a@b.example", True), ("7 of 12", False)])
def test_what_could_hold_an_identifier(text, holds):
    assert bool(detectors.IDENTIFIER.search(text)) is holds
