"""What the access table of the policy's pages needs."""

from datetime import date

import pytest
from django.utils import timezone

from policy.actions.changing import propose
from policy.actions.papers import add_paper
from policy.engine import load_rules
from policy.models import CommissionDecision, Election
from tests.policy.changes import approved, retired, tickets


@pytest.fixture
def a_rule():
    return {"code": load_rules()[0].code}


@pytest.fixture
def a_word_list():
    rule = load_rules()[0]
    return {"code": rule.code, "listed": rule.concepts[0].name}


@pytest.fixture
def a_change(sam):
    """A proposal by Sam that nobody has decided."""
    return {"pk": propose(retired(), why="Too many false alarms.", by=sam, at=timezone.now()).pk}


@pytest.fixture
def a_rule_of_staff(sam, dana):
    """A rule that Sam wrote and Dana approved."""
    return {"code": approved(tickets(), by=dana, of=sam, at=timezone.now()).rule}


@pytest.fixture
def a_register():
    return {"code": "officials"}


@pytest.fixture
def a_decision(db, now):
    decision = CommissionDecision.objects.create(
        number="D-2026-14",
        decided_on=date(2026, 3, 19),
        motion="Ten new cars",
        outcome="defeated",
        text="Defeated 3–6.",
        topics=["fleet"],
        source="Minutes",
        imported_at=now,
    )
    return {"pk": decision.pk}


@pytest.fixture
def a_register_with_a_form():
    return {"code": "elections"}


@pytest.fixture
def an_election(db, now):
    election = Election.objects.create(
        kind="by-election",
        name="By-election, Ward Dene",
        first_day=date(2026, 11, 30),
        election_day=date(2026, 12, 14),
        last_day=date(2026, 12, 14),
        source="Elections office",
        imported_at=now,
    )
    return {"code": "elections", "pk": election.pk}


@pytest.fixture
def a_closed_paper(dana, now):
    text = " ".join(f"clause{n} concerns warehouse{n} and landlord{n}" for n in range(30))
    paper = add_paper(label="Lease", meeting_date=date(2026, 10, 15), release_date=None, text=text, by=dana, at=now)
    return {"pk": paper.pk}
