"""Feeds made by feedgen, served by Python's own http.server with its true 304s; hostile and odd ones by hand."""

import os
import threading
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from feedgen.feed import FeedGenerator

from monitoring.connector import AccountGone, Answer, AuthNeeded, BadData, BadHandle, NotFound, Presence, Transient
from monitoring.connectors.feed import connector
from monitoring.web import Web

URL = "https://blog.example/feed.xml"


class Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *args, asked, **more):
        self.asked = asked
        super().__init__(*args, **more)

    def log_request(self, code="-", size="-"):
        self.asked.append(int(code))

    def log_message(self, *args):
        """Nothing: the statuses are noted instead."""


class Blog:
    """A folder with a feed in it, and the server of that folder; `asked` holds the status of each answer."""

    def __init__(self, folder):
        self.folder = folder
        self.asked = []
        self.entries = []
        self.seconds = 1_700_000_000
        handler = partial(Quiet, directory=str(folder), asked=self.asked)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.web = Web(loopback={"blog.example": ("127.0.0.1", self.server.server_port)})

    def write(self, name, content):
        """A file that is a minute newer than the last: HTTP's dates know whole seconds only."""
        self.seconds += 60
        path = self.folder / name
        path.write_bytes(content)
        os.utime(path, (self.seconds, self.seconds))

    def publish(self, *entries, ttl=None, window=None):
        """Write the feed anew with these (number, text) entries added, or put in the place of the same number."""
        known = {**dict(self.entries), **dict(entries)}
        self.entries = sorted(known.items())[-window:] if window else sorted(known.items())
        feed = FeedGenerator()
        feed.title("Notes")
        feed.link(href="https://blog.example/")
        feed.description("By Ada")
        feed.ttl(ttl)
        for number, text in self.entries:
            entry = feed.add_entry(order="prepend")
            entry.guid(f"https://blog.example/{number}.html", permalink=True)
            entry.link(href=f"https://blog.example/{number}.html")
            entry.content(f"<p>{text}</p>", type="CDATA")
            entry.published(f"2026-11-01T00:{number // 60:02}:{number % 60:02}Z")
            self.write(f"{number}.html", b"<p>here</p>")
        self.write("feed.xml", feed.rss_str())


@pytest.fixture
def blog(tmp_path):
    blog = Blog(tmp_path)
    yield blog
    blog.server.shutdown()
    blog.server.server_close()


def walk(web, cursor=None):
    batches = [connector.fetch(web, URL, cursor or {})]
    while batches[-1].more:
        batches.append(connector.fetch(web, URL, batches[-1].cursor))
    return batches


def texts(batches):
    return [post.text for batch in batches for post in batch.posts]


class Given:
    """A door with one answer; it notes the headers it was asked with."""

    def __init__(self, body=b"", status=200, url=URL, **headers):
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer = Answer(status, names, body, url)
        self.headers = []

    def get(self, url, headers=None, token=None):
        self.headers.append(dict(headers or {}))
        return self.answer


RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://blog.example/</link>
<ttl>60</ttl><item><guid>https://blog.example/1</guid><description>One</description></item></channel></rss>"""


def test_entries_are_read_oldest_first_and_once(blog):
    blog.publish((1, "One"), (2, "Two"))
    first = walk(blog.web)
    assert texts(first) == ["One", "Two"]
    blog.publish((3, "Three"))
    assert texts(walk(blog.web, first[-1].cursor)) == ["Three"]


def test_an_unchanged_feed_answers_304_and_costs_nothing(blog):
    blog.publish((1, "One"))
    cursor = walk(blog.web)[-1].cursor
    batch = connector.fetch(blog.web, URL, cursor)
    assert (batch.posts, batch.not_modified, batch.cursor) == ((), True, cursor)
    assert blog.asked == [200, 304]


def test_a_changed_entry_comes_again_with_its_uri(blog):
    blog.publish((1, "One"), (2, "Two"))
    first = walk(blog.web)
    blog.publish((1, "One, corrected"))
    [again] = walk(blog.web, first[-1].cursor)[0].posts
    assert again.text == "One, corrected"
    assert again.uri == first[0].posts[0].uri
    assert again.digest != first[0].posts[0].digest


def test_a_feed_that_only_rewrites_itself_brings_nothing(blog):
    """Many generators change a date of the feed at every request."""
    blog.publish((1, "One"))
    cursor = walk(blog.web)[-1].cursor
    blog.publish()
    assert texts(walk(blog.web, cursor)) == []
    assert blog.asked == [200, 200]


def test_an_entry_that_leaves_the_window_is_not_gone(blog):
    blog.publish(*((number, f"Note {number}") for number in range(5)))
    first = walk(blog.web)
    blog.publish((5, "Note 5"), window=3)
    [batch] = walk(blog.web, first[-1].cursor)
    assert texts([batch]) == ["Note 5"]
    assert batch.gone == ()
    uris = [post.uri for post in first[0].posts]
    (blog.folder / "1.html").unlink()
    assert connector.recheck(blog.web, uris[:2]) == {uris[0]: Presence.PRESENT, uris[1]: Presence.GONE}


def test_an_id_that_is_no_web_address_cannot_be_asked_for(blog):
    assert connector.recheck(blog.web, ["tag:blog.example,2026:1", "abc", "https://127.0.0.1/"]) == {
        "tag:blog.example,2026:1": Presence.UNKNOWN,
        "abc": Presence.UNKNOWN,
        "https://127.0.0.1/": Presence.UNKNOWN,
    }


def test_a_large_feed_comes_in_pages_and_goes_on_where_it_stopped(blog):
    blog.publish(*((number, f"Note {number}") for number in range(250)))
    first = connector.fetch(blog.web, URL, {})
    blog.publish((250, "Meanwhile"))
    rest = walk(blog.web, first.cursor)
    assert [len(batch.posts) for batch in (first, *rest)] == [100, 100, 51]
    assert texts([first, *rest]) == [f"Note {number}" for number in range(250)] + ["Meanwhile"]
    assert blog.asked[-1] == 200
    assert connector.fetch(blog.web, URL, rest[-1].cursor).not_modified


def test_a_feed_that_differs_at_every_request_still_ends(blog):
    blog.publish(*((number, f"Note {number}") for number in range(250)))
    cursor, posts = {}, []
    for _ in range(3):
        blog.publish()
        batch = connector.fetch(blog.web, URL, cursor)
        cursor = batch.cursor
        posts += batch.posts
    assert not batch.more
    assert len({post.uri for post in posts}) == len(posts) == 250


def test_an_etag_is_sent_back_as_it_came():
    web = Given(RSS, etag='W/"a b"', last_modified="Sat, 07 Nov 2026 16:00:00 GMT")
    cursor = connector.fetch(web, URL, {}).cursor
    connector.fetch(web, URL, cursor)
    assert web.headers == [
        {},
        {"If-None-Match": 'W/"a b"', "If-Modified-Since": "Sat, 07 Nov 2026 16:00:00 GMT"},
    ]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, timedelta(minutes=60)),
        ({"cache_control": "public, max-age=7200"}, timedelta(hours=2)),
        ({"cache_control": "max-age=60"}, timedelta(minutes=60)),
        (
            {"expires": "Sat, 07 Nov 2026 19:00:00 GMT", "date": "Sat, 07 Nov 2026 16:00:00 GMT"},
            timedelta(hours=3),
        ),
        ({"expires": "0", "date": "Sat, 07 Nov 2026 16:00:00 GMT"}, timedelta(minutes=60)),
        ({"expires": "Sat, 07 Nov 2026 19:00:00 GMT"}, timedelta(minutes=60)),
        ({"cache_control": "max-age=999999999"}, timedelta(days=1)),
        ({"cache_control": "max-age=lots"}, timedelta(minutes=60)),
    ],
)
def test_the_next_check_is_the_longest_wait_the_feed_asks_for(headers, wait):
    assert connector.fetch(Given(RSS, **headers), URL, {}).next_check == wait


def test_a_304_asks_for_the_wait_the_feed_named_before():
    cursor = connector.fetch(Given(RSS, etag='"1"'), URL, {}).cursor
    assert connector.fetch(Given(status=304), URL, cursor).next_check == timedelta(minutes=60)


def laughs():
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    declared = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]>'
    return f"{declared}<rss><channel><title>&a9;</title></channel></rss>"


@pytest.mark.parametrize(
    "body",
    [
        laughs().encode(),
        laughs().encode("utf-16"),
        laughs().replace("<!DOCTYPE", "<!doctype").encode(),
        laughs().replace('"1.0"', '"1.0" encoding="utf-7"').replace("<!", "+ADwAIQ-").encode(),
        laughs().replace('"1.0"', '"1.0" encoding="cp037"').encode("cp037"),
        laughs().replace('"1.0"', '"1.0" encoding="zlib"').encode(),
        b'<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><rss></rss>',
        b"<rss><channel><!ENTITY x SYSTEM 'http://127.0.0.1/'></channel></rss>",
        b"/etc/passwd",
        b"https://blog.example/other",
        b"<html><body><rss></body></html>",
        b"<rss><channel><item><title>Broken off",
        b'{"version": "https://jsonfeed.org/version/1.1"}',
        b'{"version": "1.0", "title": "T", "items": []}',
    ],
)
def test_a_feed_of_rubbish_is_bad_data_at_once(body):
    with pytest.raises(BadData) as caught:
        connector.fetch(Given(body), URL, {})
    assert caught.value.raw == body


@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthNeeded), (403, AuthNeeded), (404, Transient), (410, AccountGone), (418, Transient)]
)
def test_a_feed_that_is_not_given_says_why(status, error):
    with pytest.raises(error):
        connector.fetch(Given(status=status), URL, {})


def test_a_site_is_resolved_to_the_feed_it_names(blog):
    blog.publish((1, "One"))
    blog.write(
        "index.html",
        b'<!DOCTYPE html><html><head><link rel="stylesheet" href="x.css">'
        b'<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hi</body></html>',
    )
    for handle in ("blog.example", "https://blog.example/", "http://blog.example", URL):
        assert connector.resolve(blog.web, handle).stable_id == URL


def test_a_site_without_a_feed_says_so(blog):
    blog.write("index.html", b"<html><body>Hi</body></html>")
    with pytest.raises(NotFound, match="names no feed"):
        connector.resolve(blog.web, "blog.example")


def test_an_address_without_a_page_is_not_found(blog):
    with pytest.raises(NotFound, match="no page at this address"):
        connector.resolve(blog.web, "https://blog.example/none")


@pytest.mark.parametrize(
    "handle", ["", "ada", "12 Jasper Avenue", "ftp://blog.example/", "https://", "https://[bad/x", "a b.c"]
)
def test_what_is_no_address_gets_a_clear_sentence(blog, handle):
    with pytest.raises(BadHandle, match="looks like"):
        connector.resolve(blog.web, handle)


def test_each_entry_keeps_its_own_bytes(blog):
    blog.publish((1, "One"), (2, "Two"))
    one, two = walk(blog.web)[0].posts
    assert one.raw.startswith(b"<item>")
    assert one.raw.endswith(b"</item>")
    assert b"<p>One</p>" in one.raw
    assert b"One" not in two.raw
    assert one.raw in (blog.folder / "feed.xml").read_bytes()


def test_a_broken_entry_keeps_what_was_made_of_it():
    [post] = connector.fetch(Given(RSS.replace(b"One", b"One & two")), URL, {}).posts
    assert post.text == "One & two"
    assert b"One & two" in post.raw


def test_a_mark_that_no_header_can_hold_is_not_sent_back():
    web = Given(RSS, etag='"caf\xe9"')
    connector.fetch(web, URL, connector.fetch(web, URL, {}).cursor)
    assert web.headers[1] == {}


def test_no_script_style_or_markup_reaches_the_text():
    html = "<style>p{}</style><script>x()</script><p onclick=x>Plain &lt;b&gt; &amp; <i>clear</i></p><iframe src=x>"
    body = RSS.replace(b"One", html.replace("&", "&amp;").replace("<", "&lt;").encode())
    [post] = connector.fetch(Given(body), URL, {}).posts
    assert post.text == "Plain <b> & clear"
