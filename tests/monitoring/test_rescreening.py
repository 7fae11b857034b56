"""Re-screening: other rules look at held posts again; what they find reaches people, and no closed case changes."""

from datetime import timedelta

import pytest

from monitoring.actions import screening, sweeping, walking
from monitoring.case_states import State
from monitoring.models import (
    Case,
    CaseEvent,
    CaseFinding,
    Evaluation,
    Finding,
    LaterFinding,
    NoLongerFound,
    Sweep,
    Unscreened,
)
from policy.language.terms import concept
from policy.rule import Condition
from tests.monitoring.held import hold, more, screened, sweep_with, version
from tests.monitoring.rules import engine_of, fruit

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


def close(case, at):
    Case.objects.filter(pk=case.pk).update(state=State.CLOSED, closed_at=at)


def counts(sweep):
    return {name: getattr(sweep, name) for name in ("found", "lost", "kept", "opened", "added", "later")}


def test_a_new_rule_finds_words_in_a_held_post_and_opens_its_case(account, now):
    [clean, _] = screened(account, now, "Papaya for all", "Bread")
    engine = more(fruit("papaya", severity=3))
    sweep = sweep_with(engine, now + HOUR)
    finding = Finding.objects.get()
    assert (finding.version, finding.rule_set_hash) == (clean, engine.rule_set_hash)
    case = Case.objects.get()
    assert (case.post_id, case.severity, case.opened_at) == (clean.post_id, 3, now + HOUR)
    assert (sweep.state, sweep.total, sweep.looked_at, sweep.share) == ("done", 2, 2, 100)
    assert counts(sweep) == {"found": 1, "lost": 0, "kept": 0, "opened": 1, "added": 0, "later": 0}


def test_every_held_post_is_shown_to_have_been_looked_at_by_the_new_rules(account, now):
    screened(account, now, "Bread", "marmalade")
    engine = more("papaya")
    sweep_with(engine, now)
    assert Evaluation.objects.filter(rule_set_hash=engine.rule_set_hash).count() == 2


def test_a_finding_that_stands_keeps_the_rule_set_that_made_it(account, now):
    screened(account, now, "marmalade")
    before = Finding.objects.get().rule_set_hash
    sweep = sweep_with(more("papaya"), now + HOUR)
    finding = Finding.objects.get()
    assert (finding.rule_set_hash, finding.found_at) == (before, now)
    assert counts(sweep)["kept"] == 1
    assert Case.objects.get().version == 1


def test_a_finding_that_is_no_longer_made_stays_with_a_note(account, now):
    screened(account, now, "quince and marmalade")
    engine = engine_of(fruit("quince", guideline="3(d)", severity=4))
    sweep = sweep_with(engine, now + HOUR)
    note = NoLongerFound.objects.get()
    assert note.finding == Finding.objects.get(rule="test_marmalade")
    assert (note.rule_set_hash, note.since, note.sweep) == (engine.rule_set_hash, now + HOUR, sweep)
    assert CaseFinding.objects.count() == 2
    assert counts(sweep) == {"found": 0, "lost": 1, "kept": 1, "opened": 0, "added": 0, "later": 0}


def test_a_finding_that_comes_back_is_said_to_be_found_again(account, now):
    screened(account, now, "marmalade")
    sweep_with(engine_of(fruit("papaya")), now + HOUR)
    sweep_with(engine_of(), now + 2 * HOUR)
    note = NoLongerFound.objects.get()
    assert note.found_again_at == now + 2 * HOUR
    assert Finding.objects.count() == 1
    sweep_with(engine_of(fruit("papaya")), now + 3 * HOUR)
    assert NoLongerFound.objects.filter(found_again_at=None).count() == 1


def test_what_a_rule_that_erred_found_before_is_not_called_lost(account, now):
    def broken(reading):
        raise ValueError("no answer")

    errs = Condition("says nothing", broken)
    screened(account, now, "marmalade and quince")
    sweep_with(engine_of(fruit("marmalade", sees=errs), fruit("quince", severity=4)), now)
    assert not NoLongerFound.objects.exists()
    assert Evaluation.objects.exclude(error="").count() == 1


def test_a_waiting_case_gets_more_and_says_so(account, now):
    screened(account, now, "marmalade and papaya")
    case = Case.objects.get()
    sweep = sweep_with(more(fruit("papaya", severity=4)), now + HOUR)
    moved = Case.objects.get()
    assert (moved.severity, moved.version, moved.findings.count()) == (4, case.version + 1, 2)
    assert moved.due_at == now + 5 * HOUR < case.due_at
    detail = CaseEvent.objects.last().detail
    assert detail.startswith("The post was screened again. 1 finding under 3(b).")
    assert "Now due 17 November, 14:00; before, 20 November, 09:00." in detail
    assert counts(sweep)["added"] == 1


def test_a_lighter_finding_moves_no_due_date(account, now):
    screened(account, now, "quince and papaya")
    due = Case.objects.get().due_at
    sweep_with(more(fruit("papaya", severity=1)), now + HOUR)
    assert Case.objects.get().due_at == due
    assert "due" not in CaseEvent.objects.last().detail


def test_a_case_that_waits_for_concurrence_goes_back_since_the_decision_did_not_cover_it(account, now):
    screened(account, now, "marmalade and papaya")
    Case.objects.update(state=State.AWAITING_CONCURRENCE, concurrence_by="executive_director")
    sweep_with(more("papaya"), now + HOUR)
    assert Case.objects.get().state == State.OPEN
    assert CaseEvent.objects.last().step == "return"


def test_a_closed_case_is_left_as_it_is_and_the_finding_waits_beside_it(account, now):
    screened(account, now, "marmalade and papaya")
    case = Case.objects.get()
    close(case, now)
    before, events = Case.objects.values().get(), CaseEvent.objects.count()
    sweep = sweep_with(more(fruit("papaya", severity=4)), now + HOUR)
    assert Case.objects.values().get() == before
    assert (CaseEvent.objects.count(), CaseFinding.objects.count()) == (events, 1)
    later = LaterFinding.objects.get()
    assert (later.case, later.finding.rule, later.sweep, later.answer) == (case, "test_papaya", sweep, "")
    assert counts(sweep) == {"found": 1, "lost": 0, "kept": 1, "opened": 0, "added": 0, "later": 1}


def test_an_edit_that_opens_a_closed_case_takes_along_what_was_found_since(account, now):
    [first] = screened(account, now, "marmalade and papaya")
    close(Case.objects.get(), now)
    engine = more("papaya")
    sweep_with(engine, now + HOUR)
    edited = version(first.post, "marmalade, papaya and quince", now + 2 * HOUR)
    screening.screen([edited], engine, at=now + 2 * HOUR)
    case = Case.objects.get()
    assert case.state == State.OPEN
    assert set(case.findings.values_list("finding__rule", flat=True)) == {
        "test_marmalade",
        "test_papaya",
        "test_quince",
    }
    assert LaterFinding.objects.get().answer == LaterFinding.Answer.REOPENED


def test_a_version_that_erred_and_is_screened_again_changes_no_closed_case_either(account, now):
    [one] = screened(account, now, "marmalade and papaya")
    close(Case.objects.get(), now)
    Evaluation.objects.update(error="The rule x could not answer")
    screening.screen_waiting(more("papaya"), at=now + HOUR)
    assert Case.objects.get().state == State.CLOSED
    assert LaterFinding.objects.get().finding.version == one


def test_findings_on_trial_open_nothing_and_disturb_no_closed_case(account, now):
    screened(account, now, "papaya", "marmalade and papaya")
    close(Case.objects.get(), now)
    sweep = sweep_with(more(fruit("papaya", standing="trial")), now)
    assert Finding.objects.filter(trial=True).count() == 2
    assert (Case.objects.count(), LaterFinding.objects.count()) == (1, 0)
    assert (sweep.opened, sweep.later) == (0, 0)


def test_a_rule_that_comes_into_force_brings_what_it_found_on_trial_before_people(account, now):
    screened(account, now, "Damson")
    assert not Case.objects.exists()
    sweep_with(engine_of(fruit("damson")), now + HOUR)
    assert [one.trial for one in Finding.objects.order_by("pk")] == [True, False]
    assert Case.objects.get().findings.get().finding.trial is False
    assert not NoLongerFound.objects.exists()


def test_a_rule_that_goes_back_on_trial_no_longer_finds_what_it_found_in_force(account, now):
    screened(account, now, "marmalade")
    sweep = sweep_with(engine_of(fruit("marmalade", standing="trial")), now)
    assert NoLongerFound.objects.get().finding == Finding.objects.get()
    assert (sweep.found, sweep.lost) == (0, 1)


def test_words_whose_borders_moved_are_the_same_finding(account, now):
    screened(account, now, "marmalades")
    wider = fruit("marmalade", sees=Condition("says it", concept("toast", "toast with marmalade")))
    screened(account, now, "toast with marmalade")
    found = Finding.objects.count()
    sweep_with(engine_of(wider), now)
    assert Finding.objects.count() == found


def test_only_the_latest_version_is_looked_at_unless_a_case_waits(account, now):
    [plain] = screened(account, now, "papaya")
    screening.screen([version(plain.post, "nothing now", now)], engine_of(), at=now)
    [waiting] = screened(account, now, "marmalade and papaya")
    screening.screen([version(waiting.post, "nothing now", now)], engine_of(), at=now)
    sweep = sweep_with(more("papaya"), now)
    assert sweep.total == 3
    assert Finding.objects.get(rule="test_papaya").version == waiting


def test_a_version_nobody_looked_at_is_left_to_the_screening_that_waits(account, now):
    [one] = hold(account, now, "marmalade")
    Unscreened.objects.create(version=one, since=now)
    sweep = sweep_with(more("papaya"), now)
    assert (sweep.total, sweep.found) == (0, 0)
    assert Unscreened.objects.exists()


def test_posts_of_a_personal_account_that_fell_out_of_scope_are_found_no_more(on_record, omar, now):
    account = on_record(omar, kind="personal")
    screened(account, now, "orchard and marmalade")
    engine = engine_of(fruit("marmalade"), fruit("papaya", reads="scope", guideline="4"))
    sweep = sweep_with(engine, now)
    assert (sweep.found, sweep.lost, sweep.total) == (0, 1, 1)


def test_screening_again_with_the_same_rules_changes_nothing(account, now):
    screened(account, now, "marmalade and papaya", "quince", "damson", "bread")
    engine = more("papaya")
    sweep_with(engine, now)
    before = [list(model.objects.order_by("pk").values()) for model in (Finding, Case, CaseEvent, Evaluation)]
    again = sweep_with(engine, now + HOUR, registers="other")
    assert counts(again) == {"found": 0, "lost": 0, "kept": 4, "opened": 0, "added": 0, "later": 0}
    assert before == [list(model.objects.order_by("pk").values()) for model in (Finding, Case, CaseEvent, Evaluation)]


@pytest.mark.parametrize("size", [1, 2, 500])
def test_the_size_of_a_slice_makes_no_difference(account, now, size):
    screened(account, now, *(f"papaya {n}" for n in range(5)))
    sweep = sweep_with(more("papaya"), now, size=size)
    assert (sweep.looked_at, sweep.total, sweep.found, Case.objects.count()) == (5, 5, 5, 5)


def test_one_post_that_cannot_be_screened_is_counted_and_holds_up_no_other(account, now, monkeypatch):
    bad, *_ = screened(account, now, "papaya 0", "papaya 1", "papaya 2")
    as_it_is = screening.statement_of

    def statement_of(one, **more):
        if one.pk == bad.pk:
            raise ValueError("cannot be read")
        return as_it_is(one, **more)

    monkeypatch.setattr(screening, "statement_of", statement_of)
    sweep = sweep_with(more("papaya"), now)
    assert (sweep.state, sweep.looked_at, sweep.skipped, sweep.found) == ("done", 3, 1, 2)


def test_a_slice_asks_no_question_for_each_post(account, now, django_assert_max_num_queries):
    screened(account, now, *(f"marmalade and papaya {n}" for n in range(60)))
    close(Case.objects.first(), now)
    engine = more("papaya")
    sweep = sweeping.begin(walking.InForce(engine, ""), by=None, at=now)
    claimed = sweeping.claim(sweep, now)
    few = [case.pk for case in Case.objects.all()[:50]]
    Case.objects.filter(pk__in=few).update(state=State.CLOSED, closed_at=now)
    with django_assert_max_num_queries(30):
        assert walking.go_on(claimed, at=now, force=walking.InForce(engine, ""))
    assert Sweep.objects.get().found == 60
