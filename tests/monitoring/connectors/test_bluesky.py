"""Bluesky by answers of its real server: what a comparison must not mistake, and which names are believed."""

import copy
import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote_plus

import pytest

from monitoring.connector import AccountGone, Answer, BadData, BadHandle, Presence, RateLimited, Refused, Transient
from monitoring.connectors.bluesky import Bluesky, connector
from monitoring.connectors.bluesky.context import in_context
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


ADA = "did:plc:" + "a" * 24
BEN = "did:plc:" + "b" * 24
POSTS = "app.bsky.feed.post"


class Answering(Fixed):
    """A door to Ada's server with replies to Ben's posts, and to Ben's own server; `asked` is what was asked for."""

    def __init__(self, replies=1, quote=False):
        super().__init__([])
        self.asked = []
        self.errors = {}
        for did, pds in ((ADA, "ada.pds.example"), (BEN, "ben.pds.example")):
            service = {"id": "#atproto_pds", "serviceEndpoint": f"https://{pds}"}
            self.say(f"https://plc.directory/{did}", {"id": did, "service": [service]})
        self.say(f"https://ada.pds.example/xrpc/com.atproto.sync.getLatestCommit?did={quote_plus(ADA)}", {"rev": "1"})
        records = [self.record(ADA, f"3a{n:03}", f"Yes to {n}", self.parent(n, quote)) for n in range(replies)]
        query = f"repo={quote_plus(ADA)}&collection={POSTS}&limit=100&reverse=true"
        self.say(f"https://ada.pds.example/xrpc/com.atproto.repo.listRecords?{query}", {"records": records})
        for n in range(replies):
            query = f"repo={quote_plus(BEN)}&collection={POSTS}&rkey=3b{n:03}"
            record = self.record(BEN, f"3b{n:03}", f"Shall we vote {n}?", {})
            self.say(f"https://ben.pds.example/xrpc/com.atproto.repo.getRecord?{query}", record)

    def parent(self, n, quote):
        reference = {"uri": f"at://{BEN}/{POSTS}/3b{n:03}", "cid": "c"}
        if quote:
            return {"embed": {"$type": "app.bsky.embed.record", "record": reference}}
        return {"reply": {"root": reference, "parent": reference}}

    def record(self, did, key, text, more):
        return {"uri": f"at://{did}/{POSTS}/{key}", "cid": f"cid-{key}", "value": {"text": text, **more}}

    def say(self, url, body):
        self.answers[url] = Answer(200, {}, json.dumps(body).encode(), url)

    def get(self, url, headers=None, token=None):
        self.asked.append(url)
        for part, error in self.errors.items():
            if part in url:
                raise error
        return super().get(url, headers, token)


@pytest.mark.parametrize(("quote", "name"), [(False, "reply_to_text"), (True, "quote_text")])
def test_a_post_carries_the_words_that_it_answers_or_quotes_from_their_own_server(quote, name):
    web = Answering(2, quote)
    posts = connector.fetch(web, ADA, {}).posts
    assert [getattr(post, name) for post in posts] == ["Shall we vote 0?", "Shall we vote 1?"]
    assert [url for url in web.asked if BEN in url].count(f"https://plc.directory/{BEN}") == 1
    [other] = {"reply_to_text", "quote_text"} - {name}
    assert [getattr(post, other) for post in posts] == [None, None]


@pytest.mark.parametrize(
    ("place", "error"),
    [
        (f"plc.directory/{BEN}", AccountGone("Gone.")),
        ("ben.pds.example", Transient("Silent.")),
        ("ben.pds.example", Refused("A private place.")),
        ("ben.pds.example", RateLimited("Later.", pause=timedelta(minutes=5), host="ben.pds.example")),
    ],
)
def test_words_that_cannot_be_had_stop_nothing(place, error):
    web = Answering(3)
    web.errors[place] = error
    posts = connector.fetch(web, ADA, {}).posts
    assert [(post.text, post.reply_to_text) for post in posts] == [(f"Yes to {n}", None) for n in range(3)]
    assert web.asked.count(f"https://plc.directory/{BEN}") == 1


def test_what_somebody_deleted_or_spoiled_is_not_known():
    web = Answering(2)
    first, second = [url for url in web.answers if "ben.pds" in url]
    web.answers[first] = Answer(400, {}, b'{"error": "RecordNotFound"}', first)
    web.spoil(second, b'{"value": {"text": 7}}')
    assert [post.reply_to_text for post in connector.fetch(web, ADA, {}).posts] == [None, None]


def test_no_more_than_twenty_others_are_asked_for_in_a_page():
    web = Answering(30)
    posts = connector.fetch(web, ADA, {}).posts
    assert len(posts) == 30
    assert sum(post.reply_to_text is not None for post in posts) == 20
    assert sum("getRecord" in url for url in web.asked) == 20


def test_slow_servers_of_others_do_not_keep_the_page_waiting():
    posts = [replace(post, reply_to_text=None) for post in connector.fetch(Answering(10), ADA, {}).posts]
    times, asked = iter(range(0, 1000, 20)), []

    def slow(uri):
        asked.append(uri)
        return "Something"

    done = in_context(posts, {}, slow, clock=lambda: float(next(times)))
    assert len(done) == 10
    assert len(asked) == 1
