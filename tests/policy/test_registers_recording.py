"""A decision can be recorded and corrected by hand; the day a policy text took effect can be stated."""

from datetime import date

import pytest

from accounts.errors import NotAllowed
from policy.actions.recording import record_decision, state_in_force
from policy.actions.registers import current_context
from policy.errors import EntryRefused
from policy.models import CommissionDecision, PolicyVersion

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(sam, now):
    def make(decision=None, *, by=sam, **change):
        given = {
            "number": "D-2026-14",
            "decided_on": date(2026, 3, 19),
            "motion": "Ten new cars",
            "outcome": "defeated",
            "text": "Defeated 3–6.",
            "topics": ["fleet"],
            "source": "Minutes of 19 March 2026",
        }
        return record_decision(decision, **given | change, by=by, at=now)

    return make


def test_a_recorded_decision_reaches_the_rules(record):
    record()
    (plain,) = current_context().decisions
    assert (plain.number, plain.date, plain.outcome, plain.topics) == (
        "D-2026-14",
        date(2026, 3, 19),
        "defeated",
        ("fleet",),
    )


def test_a_correction_keeps_what_stood_before(record):
    decision = record()
    record(decision, text="Defeated 4–5.")
    kept = CommissionDecision.objects.get()
    assert kept.text == "Defeated 4–5."
    assert {row.text for row in kept.history.all()} == {"Defeated 3–6.", "Defeated 4–5."}


def test_a_number_is_used_once(record):
    record()
    with pytest.raises(EntryRefused, match="D-2026-14 is on record already"):
        record(motion="Something else")


@pytest.mark.parametrize(
    "change",
    [{"outcome": "won"}, {"number": ""}, {"motion": "x" * 501}, {"decided_on": date(2027, 1, 1)}, {"source": ""}],
)
def test_a_decision_that_does_not_fit_is_refused(record, change):
    with pytest.raises(EntryRefused):
        record(**change)
    assert not CommissionDecision.objects.exists()


@pytest.mark.parametrize("who", ["omar", "chair", "reader", "privacy", "admin"])
def test_only_staff_and_the_executive_director_record(who, record, request):
    with pytest.raises(NotAllowed):
        record(by=request.getfixturevalue(who))


@pytest.mark.parametrize("who", ["dana", "admin"])
def test_the_day_the_policy_took_effect_is_stated_with_who_said_so(who, request, now):
    by = request.getfixturevalue(who)
    state_in_force(PolicyVersion.objects.get(), since=date(2024, 5, 1), by=by, at=now)
    kept = PolicyVersion.objects.get()
    assert (kept.effective_from, kept.stated_by, kept.stated_at) == (date(2024, 5, 1), by, now)
    assert PolicyVersion.objects.in_force(date(2024, 5, 2)) == kept


@pytest.mark.parametrize("who", ["sam", "omar", "chair", "privacy"])
def test_nobody_else_states_it(who, request, now):
    with pytest.raises(NotAllowed):
        state_in_force(PolicyVersion.objects.get(), since=date(2024, 5, 1), by=request.getfixturevalue(who), at=now)
