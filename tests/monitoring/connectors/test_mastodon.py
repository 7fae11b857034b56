"""Mastodon against a real server on loopback: walked in order, edited, deleted, moved, refused, limited, late."""

from datetime import timedelta

import pytest

from monitoring.connector import (
    AccountGone,
    AuthNeeded,
    BadData,
    BadHandle,
    Kind,
    NotFound,
    Presence,
    RateLimited,
    Status,
    Transient,
)
from monitoring.connectors.mastodon import connector
from tests.monitoring.connectors.town import HOST, texts


def test_posts_are_walked_in_order_across_pages_and_read_once(town):
    written = [f"Note {number}" for number in range(95)]
    for text in written:
        town.post(text)
    batches = town.walk()
    assert [len(batch.posts) for batch in batches] == [40, 40, 15, 0]
    assert texts(batches) == written
    town.post("One more")
    assert texts(town.walk(batches[-1].cursor)) == ["One more"]


def test_a_walk_goes_on_from_a_page_in_the_middle(town):
    for number in range(60):
        town.post(f"Note {number}")
    first = connector.fetch(town.web, town.id, {})
    town.post("Meanwhile")
    assert texts(town.walk(first.cursor)) == [f"Note {number}" for number in range(40, 60)] + ["Meanwhile"]


def test_only_what_everybody_can_read_is_handed_over(town):
    for visibility in ("public", "unlisted", "private", "direct"):
        town.post(visibility, visibility=visibility)
    assert texts(town.walk()) == ["public", "unlisted"]


def test_even_a_read_token_hands_over_nothing_private(town):
    """With her own token the server shows Ada everything; the connector still keeps to what is public."""
    from monitoring.web import Web

    for visibility in ("public", "private", "direct"):
        town.post(visibility, visibility=visibility)
    town.web = Web(loopback={HOST: ("127.0.0.1", town.server.port)}, tokens={HOST: "ada"})
    assert texts(town.walk()) == ["public"]


def test_a_boost_carries_none_of_the_authors_words(town):
    shared = town.post("Words of another", by="bo")
    town.ask("POST", f"/api/v1/statuses/{shared['id']}/reblog", "ada")
    [post] = town.walk()[0].posts
    assert (post.kind, post.text, post.quote_text, post.boost_of) == (
        Kind.BOOST,
        "",
        "Words of another",
        shared["uri"],
    )


def test_a_forward_walk_never_shows_an_edit_and_a_re_check_does(town):
    status = town.post("Before")
    town.post("Other")
    cursor = town.walk()[-1].cursor
    before = connector.fetch(town.web, town.id, {}).posts[0]
    town.edit(status, "After")
    assert texts(town.walk(cursor)) == []
    after = connector.recheck(town.web, [status["uri"]])[status["uri"]]
    assert (after.text, after.uri) == ("After", before.uri)
    assert after.edited_at > before.published_at
    assert after.digest != before.digest


def test_counters_are_no_edit(town):
    status = town.post("Liked")
    before = town.walk()[0].posts[0]
    town.ask("POST", f"/api/v1/statuses/{status['id']}/favourite", "bo")
    town.ask("POST", f"/api/v1/statuses/{status['id']}/reblog", "bo")
    after = connector.recheck(town.web, [status["uri"]])[status["uri"]]
    assert b'"favourites_count": 1' in after.raw
    assert after.digest == before.digest


def test_every_earlier_state_is_read_from_the_history(town):
    status = town.post("One")
    town.edit(status, "Two")
    town.edit(status, "Three")
    states = connector.versions(town.web, status["uri"])
    assert [state.text for state in states] == ["One", "Two", "Three"]
    assert [state.edited_at is None for state in states] == [True, False, False]
    assert len({state.digest for state in states}) == 3


def test_a_deleted_post_is_gone_and_the_others_are_there(town):
    kept, deleted = town.post("Kept"), town.post("Deleted")
    town.delete(deleted)
    answer = connector.recheck(town.web, [kept["uri"], deleted["uri"]])
    assert answer[kept["uri"]].text == "Kept"
    assert answer[deleted["uri"]] is Presence.GONE


def test_a_re_check_asks_for_twenty_at_once_and_for_each_where_a_server_cannot(town):
    posts = [town.post(f"Note {number}") for number in range(45)]
    town.delete(posts[7])
    uris = [status["uri"] for status in posts]
    at_once = connector.recheck(town.web, uris)
    town.fault("/api/v1/statuses", count=3, type="status", status=404)
    one_by_one = connector.recheck(town.web, uris)
    assert one_by_one == at_once
    assert [uri for uri, seen in at_once.items() if seen is Presence.GONE] == [uris[7]]


def test_a_uri_that_is_no_mastodon_post_is_unknown(town):
    strange = ["tag:x", f"https://{HOST}/", "at://did:plc:x/y/z"]
    assert set(connector.recheck(town.web, strange).values()) == {Presence.UNKNOWN}


def test_an_account_that_moved_says_where_to(town):
    """The server cannot move an account; its answer is given the `moved` that Mastodon adds."""
    number = town.id.split("/")[1]
    account = town.ask("GET", f"/api/v1/accounts/{number}")
    account["moved"] = {**account, "id": "9", "acct": "ada@elsewhere.example", "url": "https://elsewhere.example/@ada"}
    town.fault(f"/api/v1/accounts/{number}", type="status", status=200, body=account)
    profile = connector.profile(town.web, town.id)
    assert (profile.status, profile.moved_to) == (Status.MOVED, "https://elsewhere.example/@ada")
    assert profile.stable_id == town.id


def test_a_suspended_account_says_so(town):
    number = town.id.split("/")[1]
    account = town.ask("GET", f"/api/v1/accounts/{number}")
    town.fault(f"/api/v1/accounts/{number}", type="status", status=200, body={**account, "suspended": True})
    assert connector.profile(town.web, town.id).status is Status.SUSPENDED


def test_a_deleted_account_is_gone(town):
    with pytest.raises(AccountGone) as caught:
        connector.fetch(town.web, f"{HOST}/1", {})
    assert caught.value.status is Status.DELETED


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_refuses_strangers_needs_a_person(town, status):
    town.fault(type="status", status=status)
    with pytest.raises(AuthNeeded, match="read token"):
        town.walk()


def test_a_limit_pauses_the_host(town):
    town.fault(type="ratelimit")
    with pytest.raises(RateLimited) as caught:
        town.walk()
    assert caught.value.pause == timedelta(seconds=300)
    assert caught.value.host == HOST


def test_a_limit_by_mastodons_own_header_pauses_until_it_ends(town):
    town.fault(type="status", status=429, headers={"X-RateLimit-Reset": "2999-01-01T00:00:00.000000Z"})
    with pytest.raises(RateLimited) as caught:
        town.walk()
    assert caught.value.pause == timedelta(hours=1), "no server may silence us for longer"


@pytest.mark.parametrize("truncate", [True, False])
def test_a_malformed_answer_is_kept_and_told(town, truncate):
    town.fault(type="malformed", truncate=truncate)
    with pytest.raises(BadData) as caught:
        town.walk()
    assert caught.value.raw.startswith(b"{")


def test_an_answer_that_comes_too_late_is_transient(town):
    town.fault(type="latency", delay_ms=700)
    town.web = town.door(read=0.1)
    with pytest.raises(Transient, match="did not answer in time"):
        town.walk()


def test_a_fault_in_the_middle_of_a_walk_loses_nothing(town):
    for number in range(60):
        town.post(f"Note {number}")
    first = connector.fetch(town.web, town.id, {})
    town.fault(type="status", status=502)
    with pytest.raises(Transient):
        connector.fetch(town.web, town.id, first.cursor)
    assert len(texts([first, *town.walk(first.cursor)])) == 60


def test_trouble_with_what_a_reply_answers_costs_no_post(town):
    asked = town.post("A question", by="bo")
    town.post("An answer", in_reply_to_id=asked["id"])
    town.fault("/api/v1/statuses", type="status", status=500)
    [post] = connector.fetch(town.web, town.id, {}).posts
    assert (post.text, post.reply_to, post.reply_to_text) == ("An answer", f"id:{asked['id']}", None)
    [again] = connector.fetch(town.web, town.id, {}).posts
    assert (again.reply_to, again.reply_to_text) == (asked["uri"], "A question")
    assert again.digest == post.digest, "what others wrote is no edit"


def test_a_handle_is_resolved_to_host_and_id(town):
    for handle in ("@ada@prairie.example", "ada@Prairie.Example", " @ada@prairie.example ", f"https://{HOST}/@ada"):
        assert connector.resolve(town.web, handle).stable_id == town.id


def test_an_unknown_name_is_not_found(town):
    with pytest.raises(NotFound, match="knows no account named nobody"):
        connector.resolve(town.web, "@nobody@prairie.example")


@pytest.mark.parametrize(
    "handle",
    [
        "",
        "@ada",
        "ada",
        "12 Jasper Avenue, Edmonton",
        "ada@",
        "@@prairie.example",
        "a b@prairie.example",
        "ada@localhost",
        "https://prairie.example/",
        "ada@prairie.example/../x",
        "javascript:alert(1)",
        "x" * 5000,
        "\x00@prairie.example",
        "ada@prairie.example\r\nHost: x",
    ],
)
def test_what_is_no_handle_gets_a_clear_sentence(town, handle):
    with pytest.raises(BadHandle, match="@name@server"):
        connector.resolve(town.web, handle)


def test_a_server_under_another_name_is_found_by_webfinger(town, replay):
    """The handle says town.example, the accounts live at prairie.example (Mastodon's LOCAL_DOMAIN)."""
    replay.play(
        [
            {
                "url": "https://town.example/.well-known/webfinger?resource=acct%3Aada%40town.example",
                "status": 200,
                "headers": {"Content-Type": "application/jrd+json"},
                "body": '{"links": [{"rel": "self", "href": "https://prairie.example/users/ada"}]}',
            },
            {
                "url": "https://prairie.example/api/v1/accounts/lookup?acct=ada%40town.example",
                "status": 200,
                "headers": {"Content-Type": "application/json"},
                "body": '{"id": "7", "acct": "ada", "url": "https://prairie.example/@ada"}',
            },
        ]
    )
    assert connector.resolve(replay.web(), "@ada@town.example").stable_id == "prairie.example/7"
