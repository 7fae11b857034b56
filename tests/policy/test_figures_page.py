"""The page of figures shows what was measured last for the rules in force, and says when they have changed since."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse

from policy.actions import measuring
from policy.actions.measuring import record_run, shipped_run, write_shipped
from policy.actions.registers import current_engine
from policy.engine import load_rules
from policy.evaluation.measuring import measure
from policy.evaluation.sets import Part, read_set
from policy.guidelines import CLAUSES
from policy.models import EvaluationRun
from policy.views.figures_page import SUBJECTS, TAGS
from tests.policy.example_set import write_inline

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """measured(part) → the figures of the rules' own examples."""
    labelled = read_set(write_inline(tmp_path_factory.mktemp("set") / "corpus"), b"k")
    known = {part: measure(labelled, part)[0] for part in ("aside", "tuned")}

    def of(part: Part = "aside"):
        return known[part]

    return of


@pytest.fixture(autouse=True)
def shipped(tmp_path, monkeypatch):
    """Where the figures that the product ships would be: nothing is shipped unless a test writes it."""
    monkeypatch.setattr(measuring, "SHIPPED", tmp_path / "figures.json")


@pytest.fixture
def see(client_of, sam, commission):
    def make(**query):
        answer = client_of(sam).get(reverse("policy:figures"), query)
        assert answer.status_code == 200
        return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.content.decode())).split())

    return make


def percent(figure):
    """ "37 % 27–48", as a reader sees a share with its interval; a dash for a share of nothing."""
    return f"{100 * figure.value:.0f} % {100 * figure.low:.0f}–{100 * figure.high:.0f}" if figure.n else "–"


def test_before_any_measurement_the_page_says_how_to_measure(see):
    page = see()
    assert "have not been measured here yet" in page
    assert "manage.py evaluate --record" in page


def test_each_guideline_has_its_figures_with_intervals(see, measured, now):
    record_run(measured(), at=now)
    page = see()
    for clause, one in measured().posts.clauses.items():
        row = f"{CLAUSES[clause]} {SUBJECTS[clause]} {one.f1.n} {percent(one.recall)} {percent(one.precision)} "
        row += f"{one.f1.value:.2f} {one.f1.low:.2f}–{one.f1.high:.2f}" if one.f1.n else "–"
        assert row in page
    assert f"{measured().posts.cases:,} posts of the set “corpus”: cases that nobody looked at" in page
    assert "French" in page
    assert "Please note." not in page


def test_rules_that_changed_since_are_told_and_their_old_figures_kept(see, measured, now):
    run = record_run(measured(), at=now)
    EvaluationRun.objects.filter(pk=run.pk).update(rule_set_hash="0" * 64)
    page = see()
    assert "The rules in force are others than those that were measured." in page
    assert "rules that have changed since" in page


def test_the_figures_of_the_rules_in_force_come_before_later_ones_of_others(see, measured, now):
    ours = measured()
    record_run(ours, at=now - timedelta(days=3))
    other = record_run(ours, at=now)
    EvaluationRun.objects.filter(pk=other.pk).update(
        rule_set_hash="0" * 64, figures={**other.figures, "posts": {**other.figures["posts"], "cases": 999_999}}
    )
    page = see()
    assert "999999" not in page
    assert "Please note." not in page
    assert page.count("F1 over the guidelines") == 2


def test_what_was_kept_aside_comes_first_and_the_other_parts_can_be_chosen(see, measured, now):
    record_run(measured("tuned"), at=now)
    record_run(measured("aside"), at=now)
    assert "cases that nobody looked at while the rules were made" in see()
    assert "so they read them too well" in see(set="corpus", part="tuned")
    assert "cases that nobody looked at" in see(set="nowhere", part="aside")


def test_a_rule_that_could_not_answer_is_told(see, measured, now):
    run = record_run(measured(), at=now)
    EvaluationRun.objects.filter(pk=run.pk).update(
        figures={**run.figures, "posts": {**run.figures["posts"], "failed": 2}}
    )
    assert "A rule could not answer for some cases." in see()


def test_the_policy_page_leads_staff_here_and_nobody_else(client_of, sam, omar, commission):
    address = reverse("policy:figures")
    assert address in client_of(sam).get(reverse("policy:document")).content.decode()
    assert address not in client_of(omar).get(reverse("policy:document")).content.decode()


def test_every_clause_and_every_tag_of_the_format_has_words():
    assert set(SUBJECTS) == set(CLAUSES) >= {rule.clause for rule in load_rules() if rule.clause}
    assert all(TAGS.values())


def test_a_measurement_names_the_rules_that_screen_posts(measured):
    assert measured().rule_set == current_engine().rule_set_hash


def test_before_anybody_measured_here_the_page_shows_what_the_product_ships(see, measured, now):
    write_shipped(measured(), at=now)
    page = see()
    assert f"{measured().posts.cases:,} posts of the set “corpus”" in page
    assert f"before the product was delivered, with rule set {measured().rule_set[:12]}." in page
    assert "Please note." not in page
    assert not EvaluationRun.objects.exists()


def test_what_the_product_ships_of_other_rules_is_said_to_be_of_others(see, measured, now):
    write_shipped(replace(measured(), rule_set="0" * 64), at=now)
    assert "The rules in force are others than those that were measured." in see()
    record_run(measured(), at=now - timedelta(days=1))
    page = see()
    assert "Please note." not in page
    assert page.count("F1 over the guidelines") == 2


def test_the_figures_in_the_product_can_be_shown(see, monkeypatch):
    monkeypatch.undo()
    run = shipped_run()
    assert (run.set_name, run.part) == ("corpus", "aside")
    assert f"with rule set {run.rule_set_hash[:12]}." in see()
