"""A preview shows what a change would do to held posts, writes no finding, and lets the change be decided."""

from datetime import timedelta

import pytest

from accounts.errors import NotAllowed
from monitoring.actions import sweeping, walking
from monitoring.actions.sweeping import InForce
from monitoring.errors import SweepRefused
from monitoring.models import Case, Evaluation, Finding, NoLongerFound, PreviewedFinding, Sweep
from policy.actions import changing
from policy.models import RuleChange
from policy.phrases import PhraseRule
from policy.rule_set import PhraseRuleChange, StandingChange
from tests.monitoring.held import more, screened
from tests.monitoring.rules import engine_of, fruit

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


@pytest.fixture
def change(sam, now):
    return changing.propose(StandingChange("g3b_disrespect", "trial"), why="Too many false flags.", by=sam, at=now)


def preview(change, before, after, at, by):
    sweep = sweeping.ask_preview(change, by=by, at=at)
    walk(sweep, InForce(before, "", after), at)
    sweep.refresh_from_db()
    return sweep


def walk(sweep, force, at, size=2):
    claimed = sweeping.claim(sweep, at)
    while walking.go_on(claimed, at=at, force=force, size=size):
        pass


def counted(sweep):
    return {kind: sweep.previewed.filter(kind=kind).count() for kind in PreviewedFinding.Kind.values}


def test_found_lost_and_kept_are_counted_in_posts_and_shown_with_their_words(account, change, sam, now):
    screened(account, now, "marmalade and quince", "papaya", "bread", "quince")
    after = engine_of(fruit("quince", guideline="3(d)", severity=4), fruit("papaya", severity=3))
    sweep = preview(change, engine_of(), after, now, sam)
    assert (sweep.state, sweep.looked_at) == ("done", 4)
    assert (sweep.found, sweep.lost, sweep.kept) == (1, 1, 2)
    assert counted(sweep) == {"found": 1, "lost": 1, "kept": 2}
    row = sweep.previewed.get(kind="found")
    [[start, end, field]] = row.spans
    assert (row.rule, row.severity, row.version.text[start:end], field) == ("test_papaya", 3, "papaya", "text")


def test_it_writes_no_finding_no_evaluation_and_no_case(account, change, sam, now):
    screened(account, now, "marmalade", "papaya")
    before = [model.objects.count() for model in (Finding, Evaluation, Case, NoLongerFound)]
    preview(change, engine_of(), more("papaya"), now, sam)
    assert [model.objects.count() for model in (Finding, Evaluation, Case, NoLongerFound)] == before


def test_its_end_lets_the_change_be_decided(account, change, sam, now):
    screened(account, now, "papaya")
    after = more("papaya")
    preview(change, engine_of(), after, now + HOUR, sam)
    change.refresh_from_db()
    assert change.preview_summary == {"found": 1, "lost": 0, "kept": 0, "looked_at": 1}
    assert (change.previewed_at, change.preview_rule_set) == (now + HOUR, after.rule_set_hash)


def test_a_rule_that_would_come_into_force_finds_what_it_found_on_trial(account, change, sam, now):
    screened(account, now, "damson")
    sweep = preview(change, engine_of(), engine_of(fruit("damson")), now, sam)
    assert counted(sweep) == {"found": 1, "lost": 0, "kept": 0}
    back = preview(change, engine_of(fruit("damson")), engine_of(fruit("damson", standing="trial")), now, sam)
    assert counted(back) == {"found": 0, "lost": 1, "kept": 0}


def test_of_what_stays_the_same_only_a_sample_is_kept_and_all_is_counted(account, change, sam, now, monkeypatch):
    monkeypatch.setattr(Sweep, "sample", 4)
    versions = screened(account, now, *(f"marmalade {n}" for n in range(12)))
    sweep = preview(change, engine_of(), more("papaya"), now, sam)
    assert sweep.kept == 12
    shown = set(sweep.previewed.values_list("version", flat=True))
    assert shown == {one.pk for one in versions if one.pk % 4 == 0}


def test_a_further_preview_forgets_the_rows_of_the_one_before(account, change, sam, now):
    screened(account, now, "papaya")
    first = preview(change, engine_of(), more("papaya"), now, sam)
    second = preview(change, engine_of(), more("papaya"), now + HOUR, sam)
    assert (first.previewed.count(), second.previewed.count()) == (0, 1)
    assert first.found == 1


def test_one_at_a_time_for_a_change(account, change, sam, dana, now):
    sweeping.ask_preview(change, by=sam, at=now)
    with pytest.raises(SweepRefused, match="already"):
        sweeping.ask_preview(change, by=dana, at=now)


def test_only_staff_ask_and_only_for_a_change_that_waits(change, rosa, sam, now):
    with pytest.raises(NotAllowed):
        sweeping.ask_preview(change, by=rosa, at=now)
    changing.withdraw(change, by=sam, at=now)
    with pytest.raises(SweepRefused, match="decided"):
        sweeping.ask_preview(change, by=sam, at=now)


def test_a_change_that_is_decided_meanwhile_gets_no_counts(account, change, sam, now):
    screened(account, now, "papaya")
    sweep = sweeping.ask_preview(change, by=sam, at=now)
    changing.withdraw(change, by=sam, at=now)
    walk(sweep, InForce(engine_of(), "", more("papaya")), now)
    sweep.refresh_from_db()
    assert (sweep.state, sweep.reason) == ("stopped", "This change is decided already.")
    assert RuleChange.objects.get().preview_summary is None


@pytest.mark.parametrize("what", ["rules", "proposal", "registers"])
def test_it_begins_anew_when_what_it_compares_changes(account, change, sam, now, what):
    screened(account, now, "papaya", "papaya", "papaya")
    sweep = sweeping.ask_preview(change, by=sam, at=now)
    claimed = sweeping.claim(sweep, now)
    assert walking.go_on(claimed, at=now, force=InForce(engine_of(), "a", more("papaya")), size=1)
    other = {
        "rules": InForce(more("plum"), "a", more("papaya")),
        "proposal": InForce(engine_of(), "a", more("plum")),
        "registers": InForce(engine_of(), "b", more("papaya")),
    }[what]
    assert not walking.go_on(claimed, at=now, force=other, size=1)
    sweep.refresh_from_db()
    assert (sweep.state, sweep.previewed.count()) == ("stopped", 0)
    again = Sweep.objects.unfinished().get()
    assert (again.kind, again.change, again.requested_by, again.cursor) == ("preview", change, sam, 0)


def test_the_real_engines_are_compared(account, sam, dana, now):
    """Staff's own phrase rule, previewed by the worker's own step and then approved by another person."""
    screened(account, now, "We will meet at the lanternfish tomorrow.", "Nothing of note.")
    new = changing.propose(_lanternfish(now), why="It is a code word.", by=sam, at=now)
    sweep = sweeping.ask_preview(new, by=sam, at=now)
    claimed = sweeping.claim(sweep, now)
    while walking.go_on(claimed, at=now):
        pass
    sweep.refresh_from_db()
    assert (sweep.state, sweep.found, sweep.lost) == ("done", 1, 0)
    assert sweep.previewed.get(kind="found").rule == new.rule
    changing.approve(new, reason="Agreed.", by=dana, at=now)
    again = sweeping.begin_by_itself(now + HOUR)
    assert (again.kind, again.change, again.requested_by) == ("rescreen", new, None)
    claimed = sweeping.claim(again, now + HOUR)
    while walking.go_on(claimed, at=now + HOUR):
        pass
    assert Finding.objects.filter(rule=new.rule).count() == 1
    assert sweeping.begin_by_itself(now + 2 * HOUR) is None


def _lanternfish(now):
    return PhraseRuleChange(
        PhraseRule(
            rule=changing.code_for("Lanternfish", now),
            title="Speaks of the lanternfish",
            guideline="3(d)",
            severity=2,
            explanation="A name that stands for something else.",
            phrases=("the lanternfish",),
            flagged=("See you at the lanternfish.",),
            clear=("See you at the pond.",),
        )
    )
