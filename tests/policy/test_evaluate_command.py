"""`manage.py evaluate`: prints what it measured, keeps what is aside unseen, and refuses in sentences."""

from __future__ import annotations

import json
from dataclasses import asdict
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from policy.actions import measuring
from policy.context import Context
from policy.engine import Engine
from policy.evaluation.floors import below, read_floors
from policy.evaluation.measuring import measure
from policy.evaluation.sets import kept_aside, read_set
from policy.management.commands import evaluate as command
from policy.models import EvaluationRun
from tests.policy.example_set import write_apart, write_inline

HEADINGS = (
    "macro F1",
    "clean posts flagged",
    "scope accuracy",
    "exactly right by tag",
    "by language",
    "recall kept in disguised copies",
    "by group named",
    "by kind of account",
    "95 % intervals",
)


@pytest.fixture(scope="module")
def inline(tmp_path_factory):
    return write_inline(tmp_path_factory.mktemp("set") / "ours")


@pytest.fixture(scope="module")
def apart(tmp_path_factory):
    return write_apart(tmp_path_factory.mktemp("set") / "dev")


def evaluate(*arguments):
    out = StringIO()
    call_command("evaluate", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_the_report_holds_what_was_measured(inline):
    report = evaluate(inline)
    measured, _ = measure(read_set(inline, b"k"), "aside")
    assert report.startswith(f"ours, the part kept aside: {measured.posts.cases} posts; rule set")
    one = measured.posts.clauses["3b"]
    (row,) = [line for line in report.splitlines() if line.startswith("3b ")]
    assert row.split()[:6] == ["3b", str(one.f1.n), str(one.tp), str(one.fp), str(one.fn), f"{one.precision.value:.3f}"]
    for heading in HEADINGS:
        assert heading in report


def test_a_set_without_pairs_is_measured_whole_and_several_sets_follow_each_other(inline, apart):
    report = evaluate(apart, inline)
    assert report.startswith("dev, all of it:")
    assert "\nours, the part kept aside:" in report


def test_two_runs_print_the_same(inline):
    assert evaluate(inline, "--part", "all") == evaluate(inline, "--part", "all")


def test_errors_are_listed_of_the_tuned_part_only(inline, apart):
    report = evaluate(inline, "--part", "tuned", "--wrong", "--min-confidence", "0.99")
    assert "said clean" in report
    listed = {line.split(":")[0].strip() for line in report.splitlines() if "; said " in line}
    pairs = {case.id: case.pair for case in read_set(inline, b"k").cases}
    assert listed
    assert not [name for name in listed if kept_aside(pairs[name])]
    assert "; said " in evaluate(apart, "--wrong", "--min-confidence", "0.99")
    for part in (), ("--part", "aside"), ("--part", "all"):
        with pytest.raises(CommandError, match="its cases are not listed: use --part tuned"):
            evaluate(inline, "--wrong", *part)


def test_a_least_confidence_leaves_out_weaker_findings(inline):
    assert "findings below confidence 0.99 left out" in evaluate(inline, "--min-confidence", "0.99")
    assert "macro F1 0.000" in evaluate(inline, "--min-confidence", "1")
    with pytest.raises(CommandError, match="invalid confidence value"):
        evaluate(inline, "--min-confidence", "2")


def test_the_figures_are_written_as_json(inline, apart, tmp_path):
    evaluate(inline, apart, "--json", tmp_path / "f.json")
    first, second = json.loads((tmp_path / "f.json").read_text())
    assert (first["set_name"], first["part"], second["set_name"], second["part"]) == ("ours", "aside", "dev", "all")
    assert first["rule_set"] == Engine(Context()).rule_set_hash
    assert first["posts"]["clauses"]["3b"]["f1"].keys() == {"value", "low", "high", "n"}
    with pytest.raises(CommandError, match="cannot be written"):
        evaluate(inline, "--json", tmp_path)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["none"], "There is no none"),
        (["--part", "half"], "invalid choice: 'half'"),
    ],
)
def test_what_cannot_be_measured_is_told(arguments, says, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError, match=says):
        evaluate(*arguments)


def test_a_part_of_a_set_without_pairs_is_refused(apart):
    with pytest.raises(CommandError, match="use --part all") as refused:
        evaluate(apart, "--part", "tuned")
    assert refused.value.returncode == 2


def test_nothing_is_asked_of_the_database_unless_asked(inline):
    """Without the `db` fixture any query fails: this test would not pass if the command made one."""
    assert evaluate(inline)


@pytest.mark.django_db
def test_a_measurement_is_kept_where_asked(inline):
    evaluate(inline)
    assert not EvaluationRun.objects.exists()
    assert "on record" in evaluate(inline, "--record")
    run = EvaluationRun.objects.get()
    assert (run.set_name, run.part, run.rule_set_hash) == ("ours", "aside", Engine(Context()).rule_set_hash)
    assert run.figures["posts"]["macro_f1"]["n"] == run.figures["posts"]["cases"]


def test_floors_are_written_into_the_set_and_hold_what_was_measured(tmp_path):
    folder = write_inline(tmp_path / "ours")
    assert "floors.json" in evaluate(folder, "--write-floors")
    floors = read_floors(folder / "floors.json")
    labelled = read_set(folder, b"k")
    measured, answers = measure(labelled, "aside")
    assert floors.rule_set == measured.rule_set
    assert floors.ids == {case.id for case in labelled.part("aside").cases}
    assert floors.clauses["3b"] == measured.posts.clauses["3b"].f1
    assert floors.clean_flagged == measured.posts.clean_flagged
    assert below(floors, answers) == []


def test_floors_of_the_products_own_corpus_write_the_figures_that_it_ships(tmp_path, monkeypatch):
    folder = write_inline(tmp_path / "corpus")
    monkeypatch.setattr(measuring, "SHIPPED", tmp_path / "figures.json")
    evaluate(folder, "--write-floors")
    assert measuring.shipped_run() is None
    monkeypatch.setattr(command, "CORPUS", folder)
    assert "ships these figures" in evaluate(folder, "--write-floors")
    run = measuring.shipped_run()
    assert (run.set_name, run.part, run.rule_set_hash) == ("corpus", "aside", Engine(Context()).rule_set_hash)
    assert run.figures["posts"]["macro_f1"] == asdict(read_floors(folder / "floors.json").macro_f1)


@pytest.mark.parametrize("arguments", [["--min-confidence", "0.6"], ["--part", "all"], ["--part", "tuned"], ["again"]])
def test_floors_are_measured_in_one_way_only(inline, apart, arguments):
    arguments = [apart if one == "again" else one for one in arguments]
    with pytest.raises(CommandError, match=r"Floors (are measured on|belong to)"):
        evaluate(inline, *arguments, "--write-floors")
    assert not (inline / "floors.json").exists()


def test_a_set_without_pairs_has_no_floors(apart):
    with pytest.raises(CommandError, match="it has no floors"):
        evaluate(apart, "--write-floors")
