"""Text comes through as it was written, safe to store; times as they were claimed."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.connector import Kind, Media, PulledPost
from monitoring.connector.text import plain_text, safe_text
from monitoring.connector.times import http_date, instant


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("<p>\U0001f44d\U0001f3fd\u200d\U0001f308</p>", "\U0001f44d\U0001f3fd\u200d\U0001f308"),
        ("\u202bمرحبا\u202c", "\u202bمرحبا\u202c"),
        ("<script>x</script><style>y</style>z", "z"),
        ("<p>broken <b>markup <![if !x]> <!-- ", "broken markup"),
        ("a\x00b\ud800c", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c"),
        ('<img alt="A poster: no" src="x">', "A poster: no"),
        ("<p>wrapped\n   in the source</p>", "wrapped in the source"),
        ('<p class="quote-inline">RE: <a href="https://x.example/1">x</a></p><p>Mine</p>', "Mine"),
        ("", ""),
    ],
)
def test_html_becomes_plain_text_with_its_paragraphs(html, text):
    assert plain_text(html)[0] == text


def test_links_are_kept_whole_and_names_are_no_links():
    html = (
        '<a href="https://a.example/" class="u-url mention">@ada</a> <a href="https://a.example/tags/x" class="mention '
        'hashtag">#x</a> <a href="https://b.example/long"><span class="invisible">https://</span>'
        '<span class="ellipsis">b.example/l</span><span class="invisible">ong</span></a> <a href="javascript:x">y</a>'
    )
    assert plain_text(html) == ("@ada #x https://b.example/long y", ("https://b.example/long",))


@given(st.text(alphabet=st.characters(codec=None)))
def test_safe_text_can_be_stored_and_changes_nothing_else(text):
    safe = safe_text(text)
    safe.encode("utf-8")
    assert len(safe) == len(text)
    assert all(new == old for new, old in zip(safe, text, strict=True) if new != "\N{REPLACEMENT CHARACTER}")


@given(st.text(alphabet="<>/!-[]ab p&;=\"'\x00\ud800\n", max_size=60))
def test_no_html_is_too_broken_to_read(html):
    text, links = plain_text(html)
    (text + "".join(links)).encode("utf-8")


@pytest.mark.parametrize(
    ("claimed", "read"),
    [
        ("1970-01-01T00:00:00Z", datetime(1970, 1, 1, tzinfo=UTC)),
        ("2999-12-31T23:59:59.000Z", datetime(2999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2026-11-02T09:00:00-07:00", datetime(2026, 11, 2, 16, tzinfo=UTC)),
        ("2026-11-02T09:00:00", datetime(2026, 11, 2, 9, tzinfo=UTC)),
        ("2026-02-31T00:00:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("99999-01-01", None),
        ("yesterday", None),
        ("", None),
        ("\x00", None),
    ],
)
def test_a_time_is_kept_as_claimed_or_is_none(claimed, read):
    assert instant(claimed) == read


@given(st.text(max_size=40))
def test_no_text_is_too_odd_to_be_tried_as_a_time(text):
    assert instant(text) is None or instant(text).tzinfo is UTC
    assert http_date(text) is None or http_date(text).tzinfo is UTC


def post(**more):
    plain = {"uri": "u", "url": "u", "kind": Kind.POST, "published_at": datetime(2026, 1, 1, tzinfo=UTC), "text": "t"}
    return PulledPost(**{**plain, **more})


@pytest.mark.parametrize(
    "change",
    [
        {"text": "other"},
        {"warning": "w"},
        {"published_at": None},
        {"visibility": "unlisted"},
        {"links": ("https://a.example/",)},
        {"quote_of": "q"},
        {"boost_of": "b"},
        {"kind": Kind.REPLY},
        {"media": (Media("image", "https://a.example/1.png", ""),)},
    ],
)
def test_a_change_of_what_was_published_changes_the_digest(change):
    assert post(**change).digest != post().digest


@pytest.mark.parametrize(
    "change", [{"raw": b"{}"}, {"url": "v"}, {"reply_to_text": "x"}, {"quote_text": "x"}, {"reply_to": "r"}]
)
def test_what_others_do_leaves_the_digest_alone(change):
    assert post(**change).digest == post().digest


def test_a_picture_that_moves_to_another_host_is_no_edit_and_another_picture_is():
    def with_picture(url, alt=""):
        return post(media=(Media("image", url, alt),)).digest

    assert with_picture("https://a.example/x/1.png") == with_picture("https://cdn.example/y/1.png")
    assert with_picture("https://a.example/1.png") != with_picture("https://a.example/2.png")
    assert with_picture("https://a.example/1.png") != with_picture("https://a.example/1.png", "alt")
    assert with_picture("https://[bad/1.png")
