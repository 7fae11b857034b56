"""A request for a presence, at each point of its way."""

from datetime import date

import pytest

from approvals import actions
from approvals.models import Advice


@pytest.fixture
def considerations():
    return {key: f"Words about {key}." for key in actions.CONSIDERATIONS}


@pytest.fixture
def requested(sam, noor, notice, considerations, now):
    """Sam asks for a Mastodon presence that he and Noor will look after."""
    return actions.request(
        name="Commission on Mastodon",
        platform="mastodon",
        handle="@commission@prairie.example",
        considerations=considerations,
        owner=sam,
        backup_owner=noor,
        by=sam,
        at=now,
    )


@pytest.fixture
def advised(requested, dana, now):
    """Dana recommends it."""
    actions.advise(requested, kind=Advice.Kind.RECOMMENDED, reason="It fits the plan.", by=dana, at=now)
    requested.refresh_from_db()
    return requested


@pytest.fixture
def delegation(chair, now):
    """The Commission lets the Executive Director decide until the end of the year."""
    return actions.delegate(
        motion_number="09",
        meeting_date=date(2026, 11, 12),
        scope="Presences without cost.",
        valid_from=date(2026, 11, 12),
        valid_to=date(2026, 12, 31),
        by=chair,
        at=now,
    )


@pytest.fixture
def a_request(requested):
    return {"number": requested.pk}


@pytest.fixture
def an_advised_request(advised):
    return {"number": advised.pk}
