"""Adding a connector is adding one file: what an action must know of a platform, its connector says."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import monitoring.actions
from monitoring.actions import pulling
from monitoring.connector import Capability
from monitoring.models import ProfileVersion
from monitoring.platforms import connectors

HOUR = timedelta(hours=1)
ACTIONS = sorted(Path(monitoring.actions.__file__).parent.glob("*.py"))


@pytest.fixture
def speaking_as(monkeypatch):
    """speaking_as(together=7) → pulls are made by Mastodon's connector with that changed, as another file would say."""

    def make(**changed):
        other = replace(connectors()["mastodon"], **changed)
        monkeypatch.setattr(pulling, "connector_of", lambda platform: other)
        return other

    return make


@pytest.mark.parametrize("module", ACTIONS, ids=lambda path: path.stem)
def test_no_action_names_a_platform(module):
    named = re.findall(rf"""["']({"|".join(connectors())})["']""", module.read_text())
    assert named == []


@pytest.mark.django_db
@pytest.mark.parametrize(("together", "requests"), [(7, [7, 7, 6]), (20, [20])])
def test_a_connector_says_how_many_posts_one_request_asks_for(
    on_record, rosa, prairie, visit, now, speaking_as, together, requests
):
    account = on_record(rosa)
    prairie.add(*(f"Post {n}" for n in range(20)))
    visit(account, now)
    speaking_as(together=together)
    prairie.asked.clear()
    assert visit(account, now + 7 * HOUR).rechecked == 20
    assert [path.count("id%5B%5D=") for path in prairie.asked if "/statuses?id" in path] == requests


@pytest.mark.django_db
@pytest.mark.parametrize(("shows", "rechecked"), [(True, 0), (False, 3)])
def test_a_connector_says_whether_its_walk_shows_later_changes(
    on_record, rosa, prairie, visit, now, speaking_as, shows, rechecked
):
    account = on_record(rosa)
    prairie.add("One", "Two", "Three")
    visit(account, now)
    more = {Capability.SHOWS_CHANGES} if shows else set()
    speaking_as(capabilities=connectors()["mastodon"].capabilities | more)
    assert visit(account, now + 7 * HOUR).rechecked == rechecked


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [40, 500, None])
def test_a_connector_says_how_long_a_bio_may_be(on_record, rosa, visit, now, speaking_as, fruits, monkeypatch, limit):
    speaking_as(bio_limit=limit)
    given = []
    original = type(fruits).screen_profile
    monkeypatch.setattr(
        type(fruits),
        "screen_profile",
        lambda self, text, most, at: given.append(most) or original(self, text, most, at),
    )
    visit(on_record(rosa), now)
    assert given == [limit]
    assert ProfileVersion.objects.count() == 1


def test_the_platforms_own_limits_are_as_documented():
    """Mastodon: 500 characters and twenty ids; Bluesky: 256 graphemes; a feed has no bio."""
    said = {name: (one.together, one.bio_limit) for name, one in connectors().items()}
    assert said == {"mastodon": (20, 500), "bluesky": (1, 256), "feed": (1, None)}
    changes = {name for name, one in connectors().items() if Capability.SHOWS_CHANGES in one.capabilities}
    assert changes == {"bluesky"}
