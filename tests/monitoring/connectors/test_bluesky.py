"""Bluesky by answers of its real server: what a comparison must not mistake, and which names are believed."""

import copy
import json

import pytest

from monitoring.connector import AccountGone, BadData, BadHandle, Presence, RateLimited, Transient
from monitoring.connectors.bluesky import Bluesky, connector
from tests.monitoring.connectors.replay import Fixed, sample


def recorded(name, number):
    """The arguments of one recorded call and a door that gives its answers."""
    call = sample("bluesky", name)["calls"][number]
    return call["args"], Fixed(copy.deepcopy(call["exchanges"]))


def walk(web, did, cursor=None):
    batches = [connector.fetch(web, did, cursor or {})]
    while batches[-1].more:
        batches.append(connector.fetch(web, did, batches[-1].cursor))
    return batches


def changed(web, part, change):
    """Change the JSON of the one recorded answer whose address holds `part`."""
    [url] = [url for url in web.answers if part in url]
    body = json.loads(web.answers[url].body)
    web.spoil(url, json.dumps(change(body) or body).encode())


def test_a_second_reading_of_several_pages_finds_nothing_new_and_nothing_gone():
    [did], web = recorded("pages", 0)
    cursor = walk(web, did)[-1].cursor
    again = walk(web, did, {**cursor, "rev": "an older state"})
    assert [len(batch.posts) for batch in again] == [0, 0, 0]
    assert [batch.gone for batch in again] == [(), (), ()]
    assert again[-1].cursor == cursor


def test_a_walk_that_was_cut_off_goes_on_with_its_next_page():
    [did], web = recorded("pages", 0)
    first = connector.fetch(web, did, {})
    rest = walk(web, did, json.loads(json.dumps(first.cursor)))
    assert [len(batch.posts) for batch in (first, *rest)] == [100, 5, 0]
    assert rest[-1].cursor == walk(web, did)[-1].cursor


def test_a_page_leaves_the_cursor_it_was_given_alone():
    [did], web = recorded("pages", 0)
    cursor = connector.fetch(web, did, {}).cursor
    before = copy.deepcopy(cursor)
    connector.fetch(web, did, cursor)
    assert cursor == before


def test_posts_out_of_order_are_bad_data_for_they_would_look_deleted():
    [did], web = recorded("pages", 0)
    url = next(url for url in web.answers if "listRecords" in url)
    body = json.loads(web.answers[url].body)
    body["records"].reverse()
    web.spoil(url, json.dumps(body).encode())
    with pytest.raises(BadData, match="out of order"):
        connector.fetch(web, did, {})


def test_a_server_that_gives_the_same_page_for_ever_is_bad_data():
    [did], web = recorded("pages", 0)
    first = connector.fetch(web, did, {})
    pages = [url for url in web.answers if "listRecords" in url]
    web.spoil(pages[1], web.answers[pages[0]].body)
    with pytest.raises(BadData, match="out of order"):
        connector.fetch(web, did, first.cursor)


def test_a_name_that_points_to_an_account_of_another_name_is_not_believed():
    """Anybody can let a site of theirs point to the account of somebody else."""
    [handle], web = recorded("profile", 0)
    changed(web, "plc.directory", lambda document: document.update(alsoKnownAs=["at://somebody-else.test"]))
    with pytest.raises(BadHandle, match="does not use this name"):
        connector.resolve(web, handle)


def test_a_directory_that_answers_for_another_account_is_not_believed():
    [did], web = recorded("profile", 3)
    changed(web, "plc.directory", lambda document: document.update(id="did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"))
    with pytest.raises(BadData, match="another account"):
        connector.profile(web, did)


@pytest.mark.parametrize("endpoint", ["http://pds.test", "https://", "ftp://pds.test", "pds.test", "https://[bad"])
def test_a_server_that_is_no_https_host_is_bad_data(endpoint):
    [did], web = recorded("profile", 3)
    changed(web, "plc.directory", lambda document: document["service"][0].update(serviceEndpoint=endpoint))
    with pytest.raises(BadData, match="names no server"):
        connector.profile(web, did)


def test_a_limit_carries_the_host_that_asked(replay):
    call = sample("bluesky", "limited")["calls"][0]
    replay.play(call["exchanges"])
    with pytest.raises(RateLimited) as caught:
        connector.fetch(replay.web(), *call["args"], {})
    assert caught.value.host == "pds.test"
    assert 0 < caught.value.pause.total_seconds() <= 300


def test_a_post_of_an_account_that_is_gone_is_gone():
    call = sample("bluesky", "gone")["calls"][4]
    did = call["args"][0]
    uri = f"at://{did}/app.bsky.feed.post/3aaaaaaaaaaaa"
    web = Fixed(call["exchanges"])
    pds = next(url for url in web.answers if "pds.test" in url)
    lost = f"https://pds.test/xrpc/com.atproto.repo.getRecord?repo={did.replace(':', '%3A')}"
    web.answers[f"{lost}&collection=app.bsky.feed.post&rkey=3aaaaaaaaaaaa"] = web.answers[pds]
    assert connector.recheck(web, [uri]) == {uri: Presence.GONE}


def test_a_directory_without_the_account_says_that_it_was_deleted():
    with pytest.raises(AccountGone, match="was deleted"):
        connector.profile(Fixed([]), "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")


def test_a_server_in_trouble_is_transient():
    [did], web = recorded("pages", 0)
    for url in [url for url in web.answers if "getLatestCommit" in url]:
        del web.answers[url]
    with pytest.raises(Transient, match=r"pds\.test could not answer \(404\)"):
        connector.fetch(web, did, {})


@pytest.mark.parametrize(
    "handle",
    [
        "",
        "ada",
        "@ada",
        "ada wren.test",
        "12 Jasper Avenue",
        "127.0.0.1",
        "ada.test/../x",
        "did:plc:short",
        "a" * 300 + ".test",
        "did:key:z",
        "https://",
        "at://",
        "\x00.test",
        "ada.test\r\nHost: x",
        "-a.test",
    ],
)
def test_what_is_no_handle_gets_a_clear_sentence(handle):
    with pytest.raises(BadHandle, match=r"looks like name\.bsky\.social"):
        connector.resolve(Fixed([]), handle)


def test_the_directory_can_be_another_one():
    assert connector.host("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa") == "plc.directory"
    assert Bluesky(directory="https://plc.test").host("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa") == "plc.test"
    assert connector.host("did:web:ada.test") == "ada.test"
