"""Every connector against its recorded answers: what was published comes out, and rubbish is never taken for posts."""

import copy
import json
import random
from datetime import UTC, datetime

import pytest

from monitoring.connector import AccountGone, BadData, Batch, ConnectorError, CursorLost, PulledPost, Transient
from monitoring.platforms import connectors
from tests.monitoring.connectors.replay import Fixed, body_of, do, sample, samples


def good_walks():
    """The first walk of each sample that ends well, with the answers it got."""
    found = []
    for platform, name in samples():
        for call in sample(platform, name)["calls"]:
            if call["do"] == "walk" and "posts" in call["expected"]:
                found.append(pytest.param(platform, call, id=f"{platform}-{name}"))
                break
    return found


@pytest.mark.parametrize("platform", sorted(connectors()))
def test_a_connector_has_samples(platform):
    walks = [call for at, name in samples() if at == platform for call in sample(at, name)["calls"]]
    assert any(call["expected"].get("posts") for call in walks if call["do"] == "walk")


def outcome_of(connector, web, call, cursor):
    """What came of one recorded call, in the words of the samples, and the cursor after it."""
    try:
        got, cursor = do(connector, web, call, cursor)
    except ConnectorError as error:
        told = {name: str(getattr(error, name)) for name in call["expected"] if name != "error"}
        return {"error": type(error).__name__, **told}, cursor
    if call["do"] == "walk":
        got = {key: value for key, value in got.items() if key in call["expected"]}
    return got, cursor


@pytest.mark.parametrize(("platform", "name"), samples())
def test_a_sample_gives_what_was_published(replay, platform, name):
    cursor = {}
    for call in sample(platform, name)["calls"]:
        replay.play(call["exchanges"])
        got, cursor = outcome_of(connectors()[platform], replay.web(), call, cursor)
        assert got == call["expected"]
        assert replay.missed == []


def outcome(connector, call, web):
    """What a walk makes of spoiled answers: "bad data", or the digests of posts whose every value is of its own type.

    A spoiled answer may also send the walk to an address that was not recorded; what comes of that is no rubbish.
    """
    cursor, digests = {}, []
    try:
        for _ in range(10):
            batch = connector.fetch(web, *call["args"], cursor)
            assert_sound(batch)
            digests += [post.digest for post in batch.posts]
            cursor = batch.cursor
            if not batch.more:
                return digests
    except BadData as error:
        return "bad data" if error.sentence.endswith(".") and isinstance(error.raw, bytes) else repr(error)
    except (Transient, AccountGone):
        if not web.missed:
            raise
        return "led elsewhere"
    return digests


def assert_sound(batch):
    assert isinstance(batch, Batch)
    json.dumps(batch.cursor)
    for post in batch.posts:
        assert isinstance(post, PulledPost)
        assert len(post.digest) == 64
        assert isinstance(post.raw, bytes)
        texts = [post.uri, post.url, post.text, post.warning, post.lang, post.visibility, *post.links]
        texts += [one for one in (post.reply_to, post.reply_to_text, post.quote_of, post.quote_text) if one is not None]
        texts += [text for medium in post.media for text in (medium.kind, medium.url, medium.alt)]
        assert all(isinstance(text, str) for text in texts)
        for text in texts:
            text.encode("utf-8")
            assert "\x00" not in text
        assert post.uri
        for moment in (post.published_at, post.edited_at):
            assert moment is None or moment.astimezone(UTC) > datetime(1, 12, 31, tzinfo=UTC)


def places(value, path=()):
    """Every place of a JSON value, the whole first."""
    yield path
    if isinstance(value, dict):
        for key, one in value.items():
            yield from places(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value[:3]):
            yield from places(one, (*path, number))


def with_value(value, path, new):
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = with_value(value[path[0]], path[1:], new)
    return changed


WRONG = ["a text", "", 7, -1.5, True, None, [], [None], {}, {"a": 1}, "\ud800\x00", 10**30]


@pytest.mark.parametrize(("platform", "call"), good_walks())
def test_wrong_types_at_every_place_are_bad_data_or_make_no_difference(platform, call):
    connector, bad, tried = connectors()[platform], 0, 0
    for exchange in call["exchanges"]:
        try:
            whole = json.loads(body_of(exchange))
        except ValueError:
            continue
        for number, path in enumerate(places(whole)):
            for wrong in WRONG[number % 2 :: 2]:
                web = Fixed(call["exchanges"])
                web.spoil(exchange["url"], json.dumps(with_value(whole, path, wrong)).encode())
                bad += outcome(connector, call, web) == "bad data"
                tried += 1
    if tried:
        assert bad > tried / 10, f"only {bad} of {tried} spoiled answers were noticed"


@pytest.mark.parametrize(("platform", "call"), good_walks())
def test_an_answer_that_breaks_off_is_bad_data(platform, call):
    last = call["exchanges"][-1]
    body = body_of(last)
    for end in {0, 1, len(body) // 4, len(body) // 2, 3 * len(body) // 4, len(body) - 2}:
        web = Fixed(call["exchanges"])
        web.spoil(last["url"], body[:end].rstrip())
        assert outcome(connectors()[platform], call, web) == "bad data"


def _is_context(exchange):
    """What a reply answers is fetched beside the posts; trouble with it must cost none of them."""
    return "/api/v1/statuses?id" in exchange["url"]


@pytest.mark.parametrize(("platform", "call"), good_walks())
def test_random_bytes_are_bad_data(platform, call):
    dice = random.Random(424)
    rubbish = [dice.randbytes(length) for length in (1, 10, 1_000, 100_000)]
    rubbish += [b"<html><body>Oops</body></html>", b"null", b"[" * 100_000, b'{"a":' * 100_000, b"NaN", b"\x00" * 50]
    rubbish += [b"9" * 10_000, b'"' + b"\\u0000" * 10 + b'"', "\u202e".encode(), b"/etc/passwd", b"https://127.0.0.1/"]
    good = outcome(connectors()[platform], call, Fixed(call["exchanges"]))
    for exchange in call["exchanges"]:
        for body in rubbish:
            web = Fixed(call["exchanges"])
            web.spoil(exchange["url"], body)
            got = outcome(connectors()[platform], call, web)
            assert got == "bad data" or (got == good and _is_context(exchange)), body[:40]


@pytest.mark.parametrize(
    "cursor", [{"seen": 7}, {"walk": "x"}, {"walk": {"pds": "x"}}, {"min_id": 7}, {"min_id": "../x"}]
)
@pytest.mark.parametrize("platform", sorted(connectors()))
def test_a_cursor_of_rubbish_is_lost_or_another_connectors_and_unread(platform, cursor):
    call = next(param.values[1] for param in good_walks() if param.values[0] == platform)
    try:
        batch = connectors()[platform].fetch(Fixed(call["exchanges"]), *call["args"], cursor)
    except CursorLost:
        return
    assert_sound(batch)
