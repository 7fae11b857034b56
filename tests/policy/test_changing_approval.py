"""A change of the rules counts when another person approved what was previewed, and not before."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.errors import NotAllowed
from policy.actions import changing
from policy.actions.registers import current_engine
from policy.actions.rules import rules_in_force
from policy.engine import load_rules
from policy.errors import ChangeRefused, PreviewStale
from policy.models import RuleChange
from policy.rule_set import StandingChange, TermsChange
from tests.policy.changes import COUNTED, approved, previewed, retired, tickets

pytestmark = pytest.mark.django_db


@pytest.fixture
def now():
    """The real instant: the engine in force is asked for without one."""
    from django.utils import timezone

    return timezone.now()


def standing(code, at):
    return next(rule.standing for rule in rules_in_force(at) if rule.code == code)


def test_a_change_counts_from_its_approval_and_not_before(sam, dana, now):
    row = previewed(changing.propose(retired(), why="Too many false alarms.", by=sam, at=now), now)
    assert standing("g3e_appeal", now) == "in force"
    later = now + timedelta(minutes=5)
    changing.approve(row, reason="Agreed.", by=dana, at=later)
    assert standing("g3e_appeal", later - timedelta(seconds=1)) == "in force"
    assert standing("g3e_appeal", later) == "retired"
    row.refresh_from_db()
    assert (row.decided_by, row.decided_at, row.in_force_from, row.reason) == (dana, later, later, "Agreed.")


def test_a_new_rule_of_staff_begins_on_trial(sam, dana, now):
    approved(tickets(), by=dana, of=sam, at=now)
    assert standing("staff_free_tickets", now) == "trial"


def test_nobody_approves_or_refuses_their_own(sam, dana, now):
    for person in (sam, dana):
        row = previewed(changing.propose(retired(), why="Why.", by=person, at=now), now)
        for decide in (changing.approve, changing.refuse):
            with pytest.raises(ChangeRefused, match="another person"):
                decide(row, reason="Mine.", by=person, at=now)
        changing.withdraw(row, by=person, at=now)


def test_a_staff_reviewer_does_not_approve_what_another_proposed(sam, noor, now):
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    with pytest.raises(ChangeRefused, match="for the Executive Director"):
        changing.approve(row, reason="Fine.", by=noor, at=now)


def test_what_the_executive_director_proposed_another_person_approves(sam, dana, now):
    row = previewed(changing.propose(retired(), why="Why.", by=dana, at=now), now)
    assert changing.approve(row, reason="Fine.", by=sam, at=now).state == RuleChange.State.APPROVED


@pytest.mark.parametrize("stranger", ["omar", "chair", "reader", "privacy", "admin", "nobody"])
def test_others_neither_propose_nor_decide(stranger, request, sam, dana, now):
    person = request.getfixturevalue(stranger)
    with pytest.raises(NotAllowed):
        changing.propose(retired(), why="Why.", by=person, at=now)
    row = previewed(changing.propose(retired(), why="Why.", by=dana, at=now), now)
    for decide in (changing.approve, changing.refuse):
        with pytest.raises(NotAllowed):
            decide(row, reason="Why.", by=person, at=now)
    with pytest.raises(NotAllowed):
        changing.withdraw(row, by=person, at=now)


def test_the_database_itself_refuses_an_own_approval(sam, now):
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    with pytest.raises(IntegrityError, match="approved_by_another_person"), transaction.atomic():
        RuleChange.objects.filter(pk=row.pk).update(
            state="approved", decided_by=sam, decided_at=now, reason="x", in_force_from=now
        )


def test_without_a_preview_nothing_is_approved(sam, dana, now):
    row = changing.propose(retired(), why="Why.", by=sam, at=now)
    with pytest.raises(ChangeRefused, match="First see"):
        changing.approve(row, reason="Fine.", by=dana, at=now)


def test_a_preview_of_other_rules_does_not_count(sam, dana, now):
    """Two proposals were previewed; when one counts, the other's preview shows what would no longer happen."""
    first = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    second = previewed(changing.propose(StandingChange("g3b_threat", "trial"), why="Why.", by=sam, at=now), now)
    changing.approve(first, reason="Fine.", by=dana, at=now)
    with pytest.raises(PreviewStale, match="Preview the change again"):
        changing.approve(second, reason="Fine.", by=dana, at=now)
    assert changing.approve(previewed(second, now), reason="Fine.", by=dana, at=now).state == "approved"


def test_a_change_that_came_true_otherwise_is_not_approved_again(sam, noor, dana, now):
    first = changing.propose(retired(), why="Why.", by=noor, at=now)
    changing.withdraw(first, by=noor, at=now)
    approved(retired(), by=dana, of=sam, at=now)
    # From before only one change of a rule could wait.
    proposed = {"kind": first.kind, "rule": first.rule, "what": first.what, "why": "Why.", "proposed_by": noor}
    second = previewed(RuleChange.objects.create(**proposed, proposed_at=now), now)
    with pytest.raises(ChangeRefused, match="its standing now"):
        changing.approve(second, reason="Fine.", by=dana, at=now)


@pytest.mark.parametrize("decide", [changing.approve, changing.refuse])
def test_a_decided_change_is_not_decided_again(decide, sam, dana, now):
    row = approved(retired(), by=dana, of=sam, at=now)
    with pytest.raises(ChangeRefused, match="approved by Dana Okafor already"):
        decide(row, reason="Again.", by=dana, at=now)
    with pytest.raises(ChangeRefused, match="already"):
        changing.withdraw(row, by=sam, at=now)
    with pytest.raises(ChangeRefused, match="already"):
        changing.record_preview(row, COUNTED, now, rule_set_hash="0" * 64)


def test_a_refused_or_withdrawn_change_never_counts(sam, noor, dana, now):
    refused = changing.propose(retired(), why="Why.", by=sam, at=now)
    changing.refuse(refused, reason="It finds what matters.", by=dana, at=now)
    taken_back = changing.propose(retired(), why="Why.", by=sam, at=now)
    with pytest.raises(ChangeRefused, match="Only the person who proposed"):
        changing.withdraw(taken_back, by=noor, at=now)
    changing.withdraw(taken_back, by=sam, at=now)
    assert rules_in_force(now) == load_rules()
    assert not RuleChange.objects.in_force(now).exists()


@pytest.mark.parametrize("words", ["", "  \n", "\x00"])
def test_a_decision_and_a_proposal_say_why(words, sam, dana, now):
    with pytest.raises(ChangeRefused, match="Say why"):
        changing.propose(retired(), why=words, by=sam, at=now)
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    with pytest.raises(ChangeRefused, match="reason"):
        changing.approve(row, reason=words, by=dana, at=now)


@pytest.mark.parametrize("field", ["what", "why", "rule"])
def test_the_database_keeps_what_was_proposed(field, sam, now):
    row = changing.propose(retired(), why="Why.", by=sam, at=now)
    new = {"standing": "trial"} if field == "what" else "other"
    with pytest.raises(IntegrityError, match="a_proposed_change_is_never_altered"), transaction.atomic():
        RuleChange.objects.filter(pk=row.pk).update(**{field: new})
    with pytest.raises(IntegrityError, match="never_deleted"), transaction.atomic():
        row.delete()


def test_the_database_keeps_what_was_decided(sam, dana, now):
    row = approved(retired(), by=dana, of=sam, at=now)
    with pytest.raises(IntegrityError, match="a_decided_change_is_never_altered"), transaction.atomic():
        RuleChange.objects.filter(pk=row.pk).update(reason="Something else.")


def test_the_engine_in_force_follows_an_approval_and_keeps_to_the_rules_otherwise(sam, dana, now):
    before = current_engine()
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    assert current_engine() is before
    hashed = changing.engine_with(row).rule_set_hash
    changing.approve(row, reason="Fine.", by=dana, at=now)
    assert before.rule_set_hash != current_engine().rule_set_hash == hashed == row.preview_rule_set


def test_the_same_proposal_sent_twice_waits_once(sam, dana, now):
    changing.propose(retired(), why="Why.", by=sam, at=now)
    with pytest.raises(ChangeRefused, match="exactly this already"):
        changing.propose(retired(), why="Why, in other words.", by=sam, at=now)
    assert RuleChange.objects.waiting().count() == 1


def test_another_change_of_a_rule_waits_until_the_first_is_decided_or_withdrawn(sam, noor, dana, now):
    first = changing.propose(retired(), why="Why.", by=sam, at=now)
    for other, person in ((StandingChange("g3e_appeal", "trial"), sam), (retired(), noor)):
        with pytest.raises(ChangeRefused, match="Another change of this rule waits for a decision"):
            changing.propose(other, why="Why.", by=person, at=now)
    assert changing.propose(retired("g3b_disrespect"), why="Why.", by=sam, at=now).pk
    changing.withdraw(first, by=sam, at=now)
    assert changing.propose(StandingChange("g3e_appeal", "trial"), why="Why.", by=noor, at=now).pk


def test_a_word_list_that_rules_share_changes_once_at_a_time(sam, noor, now):
    named = [(each.name, rule.code) for rule in load_rules() for each in rule.concepts]
    listed = next(name for name, _ in named if sum(name == other for other, _ in named) > 1)
    rules = [code for name, code in named if name == listed]
    changing.propose(TermsChange(rules[0], listed, added=("loonies",)), why="Why.", by=sam, at=now)
    with pytest.raises(ChangeRefused, match="Another change of this word list waits"):
        changing.propose(TermsChange(rules[1], listed, added=("toonies",)), why="Why.", by=noor, at=now)
