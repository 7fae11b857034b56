"""Feeds through the whole way: a real server of files with true 304s, permalinks that go, rubbish."""

import os
import threading
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from accounts.models import Account
from monitoring.actions import pulling
from monitoring.models import Case, Post, PostVersion, Watch
from monitoring.web import Web

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


class Blog(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder):
        self.folder, self.answers, self.entries, self.written = folder, [], {}, 1_700_000_000
        super().__init__(("127.0.0.1", 0), partial(Files, directory=str(folder)))

    def publish(self, name, words):
        """An entry with its own page; the feed is written anew."""
        self.entries[name] = words
        (self.folder / name).write_text(f"<html><p>{words}</p></html>")
        self.write_feed()

    def write_feed(self, last=20):
        shown = list(self.entries.items())[-last:]
        items = "".join(
            f"<item><title>{name}</title><link>https://blog.example/{name}</link>"
            f"<guid>https://blog.example/{name}</guid><description>{words}</description>"
            f"<pubDate>Mon, 16 Nov 2026 18:30:00 GMT</pubDate></item>"
            for name, words in reversed(shown)
        )
        channel = f"<title>Omar</title><link>https://blog.example/</link><description>A blog</description>{items}"
        self.put(f'<?xml version="1.0"?><rss version="2.0"><channel>{channel}</channel></rss>'.encode())

    def put(self, raw):
        """Write the feed itself, a second later each time: Last-Modified knows no smaller step."""
        path = self.folder / "feed.xml"
        path.write_bytes(raw)
        self.written += 1
        os.utime(path, (self.written, self.written))


class Files(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".xml": "application/rss+xml"}

    def log_message(self, *_):
        pass

    def send_response(self, code, message=None):
        self.server.answers.append((self.path, int(code)))
        super().send_response(code, message)


@pytest.fixture
def blog(tmp_path):
    with Blog(tmp_path) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        server.write_feed()
        yield server
        server.shutdown()


@pytest.fixture
def web(blog):
    return Web(loopback={"blog.example": ("127.0.0.1", blog.server_port)})


@pytest.fixture
def account(on_record, omar, blog):
    return on_record(omar, platform="feed", stable_id="https://blog.example/feed.xml", handle="blog.example/feed.xml")


def test_entries_become_posts_and_cases(account, blog, visit, now):
    blog.publish("one.html", "Toast")
    blog.publish("two.html", "Toast and marmalade")
    record = visit(account, now)
    assert (record.result, record.kept, record.found, record.error) == ("complete", 2, 1, "")
    assert Case.objects.get().post.url == "https://blog.example/two.html"


def test_a_page_cut_into_pieces_writes_its_cursor_with_the_last(account, blog, visit, now, monkeypatch):
    """A page is longer than one transaction writes, and the worker breaks off between two pieces of it."""
    monkeypatch.setattr(pulling, "TOGETHER", 20)
    for n in range(70):
        blog.entries[f"{n}.html"] = f"Toast {n}"
        (blog.folder / f"{n}.html").write_text("Toast")
    blog.write_feed(last=70)
    original, pieces = pulling.keep, []

    def break_off_in_the_third(*args, **options):
        pieces.append(1)
        if len(pieces) == 3:
            raise OSError("The machine stops here.")
        return original(*args, **options)

    monkeypatch.setattr(pulling, "keep", break_off_in_the_third)
    record = visit(account, now)
    assert (record.result, record.pages, record.kept) == ("failed", 0, 40)
    assert Watch.objects.get().cursor == {}
    again = visit(account, now + HOUR)
    assert (again.result, again.pages, again.read, again.known, again.kept) == ("complete", 1, 70, 40, 30)
    assert PostVersion.objects.count() == Post.objects.count() == 70
    assert len(Watch.objects.get().cursor["seen"]) == 70


def test_an_unchanged_feed_is_answered_by_304_and_counts_as_read(account, blog, visit, now):
    blog.publish("one.html", "Toast")
    visit(account, now)
    blog.answers.clear()
    record = visit(account, now + HOUR)
    assert ("/feed.xml", 304) in blog.answers
    assert (record.result, record.read) == ("complete", 0)
    assert Watch.objects.get().complete_at == now + HOUR


def test_an_entry_that_leaves_the_window_is_there_until_its_page_is_gone(account, blog, visit, now):
    for n in range(4):
        blog.publish(f"{n}.html", f"Toast {n}")
    visit(account, now)
    blog.write_feed(last=2)
    visit(account, now + 7 * HOUR)
    assert set(Post.objects.values_list("availability", flat=True)) == {"live"}
    (blog.folder / "0.html").unlink()
    visit(account, now + 14 * HOUR)
    assert visit(account, now + 18 * HOUR).gone == 1
    assert Post.objects.get(availability="gone").url == "https://blog.example/0.html"


def test_a_page_that_cannot_be_asked_for_does_not_spoil_the_reading(account, blog, visit, now):
    blog.publish("one.html", "Toast")
    visit(account, now)
    Post.objects.update(platform_id="https://nowhere.example/one.html")
    record = visit(account, now + 7 * HOUR)
    assert (record.result, record.error, record.rechecked) == ("complete", "", 1)
    assert Post.objects.get(platform_id="https://nowhere.example/one.html").availability == "live"


def test_a_personal_blog_is_dropped_but_for_what_touches_the_commission(on_record, omar, blog, visit, now):
    account = on_record(
        omar, Account.Kind.PERSONAL, platform="feed", stable_id="https://blog.example/feed.xml", handle="blog.example"
    )
    blog.publish("one.html", "Toast")
    blog.publish("two.html", "The orchard")
    record = visit(account, now)
    assert (record.kept, record.out_of_scope) == (1, 1)
    blog.publish("three.html", "More toast")
    record = visit(account, now + HOUR)
    assert (record.read, record.out_of_scope) == (1, 1)


RUBBISH = {
    "empty": b"",
    "noise": bytes(range(256)) * 40,
    "half": b'<?xml version="1.0"?><rss version="2.0"><channel><item><title>Toast',
    "laughs": b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>',
    "page": b"<html><body>Parked</body></html>",
}


@pytest.mark.parametrize("raw", RUBBISH.values(), ids=RUBBISH)
def test_a_feed_of_rubbish_ends_in_words_and_loses_nothing(raw, account, blog, visit, now):
    blog.publish("one.html", "Toast")
    visit(account, now)
    sound = (blog.folder / "feed.xml").read_bytes()
    blog.put(raw)
    record = visit(account, now + HOUR)
    assert (record.result, record.error) == ("failed", "BadData")
    assert record.sentence == Watch.objects.get().needs_person != ""
    blog.put(sound)
    blog.publish("two.html", "More toast")
    assert visit(account, now + 2 * HOUR).kept == 1
    assert Post.objects.count() == 2
