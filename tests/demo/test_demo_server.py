"""The demo's server speaks its three protocols to the product's own connectors, and the product's door stays shut."""

import subprocess
import sys
from datetime import timedelta

import pytest

from demo.protocols.bluesky import did
from demo.world import ACCOUNTS, MASTODON
from monitoring.connector import Kind, NotFound, Presence, PulledPost, Refused, Status, Transient
from monitoring.platforms import connectors
from monitoring.web import Web
from tests.processes import ROOT, bare_environment

READ = [account for account in ACCOUNTS if account.platform in connectors()]


def by_key(key):
    return next(account for account in ACCOUNTS if account.key == key)


def resolved(place, key):
    account = by_key(key)
    handle = account.handle_on(place.now.date(), place.timeline.today)
    return connectors()[account.platform], connectors()[account.platform].resolve(place.web, handle)


def read_all(connector, place, stable_id, cursor=None):
    posts, gone, cursor = [], [], cursor or {}
    while True:
        batch = connector.fetch(place.web, stable_id, cursor)
        posts += batch.posts
        gone += batch.gone
        cursor = batch.cursor
        if not batch.more:
            return posts, gone, cursor


@pytest.mark.parametrize("account", READ, ids=lambda account: account.key)
def test_every_account_is_found_by_its_handle_and_described(place, account):
    connector = connectors()[account.platform]
    found = connector.resolve(place.web, account.handle)
    assert found.status is Status.ACTIVE
    assert (found.display_name, found.bio) == (account.display_name, account.bio)
    assert connector.profile(place.web, found.stable_id) == found


@pytest.mark.parametrize("account", READ, ids=lambda account: account.key)
def test_every_post_comes_once_and_in_order(place, account):
    connector = connectors()[account.platform]
    found = connector.resolve(place.web, account.handle)
    posts, gone, cursor = read_all(connector, place, found.stable_id)
    wanted = place.timeline.visible(account.key, place.now)
    if account.platform == "feed":
        wanted = wanted[-10:]
    assert [post.published_at for post in posts] == [entry.published_at for entry in wanted]
    for post, entry in zip(posts, wanted, strict=True):
        assert entry.text.split(". ")[-1] in post.text
        assert [medium.alt for medium in post.media] == ([entry.image] if entry.image else [])
    assert not gone
    again, _, _ = read_all(connector, place, found.stable_id, cursor)
    assert not again


def test_a_stranger_is_not_there(place):
    with pytest.raises(NotFound):
        connectors()["mastodon"].resolve(place.web, f"@stranger@{MASTODON}")
    with pytest.raises(NotFound):
        connectors()["bluesky"].resolve(place.web, "stranger.sky.example")


def test_what_a_post_answers_and_quotes_can_be_read(place):
    connector, rosa = resolved(place, "rosa-mastodon")
    posts, _, _ = read_all(connector, place, rosa.stable_id)
    replies = [post for post in posts if post.kind is Kind.REPLY]
    quotes = [post for post in posts if post.kind is Kind.QUOTE]
    assert "Nobody tells us anything." in {post.reply_to_text.split("? ")[-1] for post in replies}
    assert any("vermin" in (post.quote_text or "") for post in quotes)


def test_a_mastodon_post_is_edited_and_keeps_its_history(place):
    place.ago(12, 20)
    connector, rosa = resolved(place, "rosa-mastodon")
    posts, _, _ = read_all(connector, place, rosa.stable_id)
    first = posts[-1]
    assert "Brandvold included" not in first.text
    place.ago(11, 8)
    second = connector.recheck(place.web, [first.uri])[first.uri]
    assert isinstance(second, PulledPost)
    assert "Brandvold included" in second.text
    assert second.edited_at
    assert [state.text for state in connector.versions(place.web, first.uri)] == [first.text, second.text]


def test_a_mastodon_post_is_deleted(place):
    place.ago(28, 23)
    connector, omar = resolved(place, "omar-mastodon")
    posts, _, _ = read_all(connector, place, omar.stable_id)
    assert "BKR-4471" in posts[-1].text
    place.ago(27, 9)
    assert connector.recheck(place.web, [posts[-1].uri]) == {posts[-1].uri: Presence.GONE}


def test_a_bluesky_walk_shows_a_deletion_by_itself(place):
    place.ago(19, 9)
    connector, delphine = resolved(place, "delphine-bluesky")
    posts, _, cursor = read_all(connector, place, delphine.stable_id)
    about = [post for post in posts if "Amyotte" in post.text]
    place.ago(18, 13)
    _, gone, cursor = read_all(connector, place, delphine.stable_id, cursor)
    assert gone == [about[0].uri]
    place.now += timedelta(minutes=1)
    assert connector.fetch(place.web, delphine.stable_id, cursor).not_modified


def test_a_bluesky_account_keeps_its_id_when_its_handle_changes(place):
    place.ago(30, 9)
    connector, before = resolved(place, "delphine-bluesky")
    assert before.handle == "delphinecardinal.sky.example"
    place.ago(1, 9)
    after = connector.profile(place.web, before.stable_id)
    assert (after.stable_id, after.handle) == (did(by_key("delphine-bluesky")), "delphine.sky.example")


@pytest.mark.parametrize("key", ["ingrid-blog", "commission-news", "hyunwoo-feed"])
def test_an_unchanged_feed_is_answered_304(place, key):
    connector, feed = resolved(place, key)
    answer = place.web.get(feed.stable_id)
    again = place.web.get(feed.stable_id, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    _, _, cursor = read_all(connector, place, feed.stable_id)
    assert connector.fetch(place.web, feed.stable_id, cursor).not_modified


def test_an_entry_that_left_the_window_of_a_feed_is_still_there(place):
    place.ago(33, 12)
    connector, feed = resolved(place, "commission-news")
    posts, _, _ = read_all(connector, place, feed.stable_id)
    place.ago(0, 12)
    assert connector.recheck(place.web, [posts[0].uri]) == {posts[0].uri: Presence.PRESENT}


def test_one_server_is_down_for_two_days_of_last_month(place):
    connector, blog = resolved(place, "ingrid-blog")
    for day in (24, 25):
        place.now = place.timeline.laid_out.replace(month=10, day=day)
        with pytest.raises(Transient, match="503"):
            connector.fetch(place.web, blog.stable_id, {})
    place.now = place.timeline.laid_out.replace(month=10, day=26)
    assert connector.fetch(place.web, blog.stable_id, {}).posts


def test_arrivals_are_read_like_any_other_post(place):
    connector, feed = resolved(place, "kess-mastodon")
    _, _, cursor = read_all(connector, place, feed.stable_id)
    for _ in range(3):
        place.now += timedelta(minutes=1)
        place.timeline.publish_next(place.now)
    posts, _, _ = read_all(connector, place, feed.stable_id, cursor)
    assert ["six drones" in post.text for post in posts] == [True]


def test_the_products_own_door_never_leads_to_loopback():
    """Whatever name leads there: the demo's exception is given in code, to a door of its own."""
    product = Web(resolver=lambda host: ["127.0.0.1"])
    for address in (f"https://{MASTODON}/api/v1/instance", "https://127.0.0.1:8901/", "https://localhost/"):
        with pytest.raises(Refused):
            product.get(address)


def test_the_products_settings_know_nothing_of_the_demo(tmp_path):
    """A process of its own, since whoever loads the demo opens the door for good."""
    code = (
        "import django; django.setup()\n"
        "import sys; from django.apps import apps; from monitoring import web\n"
        "assert not apps.is_installed('demo')\n"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'demo']\n"
        "assert not web.door()._loopback\n"
    )
    env = bare_environment(DJANGO_SETTINGS_MODULE="epc_social.settings", DATA_FOLDER=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_demos_settings_open_the_door_to_the_demos_hosts_only(tmp_path):
    code = (
        "import django; django.setup()\n"
        "from monitoring import web; from demo.hosts import HOSTS\n"
        "assert set(web.door()._loopback) == set(HOSTS)\n"
        "assert {end for end in web.door()._loopback.values()} == {('127.0.0.1', 8977)}\n"
    )
    env = bare_environment(DJANGO_SETTINGS_MODULE="demo.settings", DATA_FOLDER=str(tmp_path), DEMO_PORT="8977")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
