"""What the access table of the policy's pages needs."""

from datetime import date

import pytest

from policy.actions.papers import add_paper
from policy.engine import load_rules
from policy.models import CommissionDecision


@pytest.fixture
def a_rule():
    return {"code": load_rules()[0].code}


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
def a_closed_paper(dana, now):
    text = " ".join(f"clause{n} concerns warehouse{n} and landlord{n}" for n in range(30))
    paper = add_paper(label="Lease", meeting_date=date(2026, 10, 15), release_date=None, text=text, by=dana, at=now)
    return {"pk": paper.pk}
