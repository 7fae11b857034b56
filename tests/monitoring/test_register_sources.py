"""Registers read from the web: pages are joined on one host only, shown first, and count when a person says so."""

import json
import re
import threading
from datetime import timedelta
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.errors import NotAllowed
from monitoring.actions import register_sources
from monitoring.actions.register_sources import fetch, forget
from monitoring.errors import SourceRefused
from monitoring.models import HostPause, RegisterSource
from monitoring.views import register_sources as pages
from monitoring.web import Web
from policy.models import Official, PublicRelease

pytestmark = pytest.mark.django_db
COUNCIL = "https://represent.example/representatives/council/"
FEED = "https://news.example/feed"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Releases</title>
<item><title>26R005 Robbery on Whyte</title><guid>https://news.example/a/1</guid><link>https://news.example/a/1</link>
<pubDate>Mon, 16 Nov 2026 18:30:00 -0700</pubDate>
<description>Two people were &lt;b&gt;arrested&lt;/b&gt;.</description></item>
<item><title>Open house</title><guid>https://news.example/a/open-house</guid>
<pubDate>Tue, 17 Nov 2026 02:00:00 GMT</pubDate><description>Come by.</description></item>
<item><title>No day</title><guid>x</guid></item></channel></rss>"""


class Town(ThreadingHTTPServer):
    """Answers by path; `answers` maps a path with its query to (status, headers, body)."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers, self.asked = {}, []

    def page(self, path, body, status=200, **headers):
        self.answers[path] = (status, headers, body if isinstance(body, bytes) else body.encode())

    def council(self, count, size=100, start="/representatives/council/"):
        """A body of so many members in pages, as the Represent API gives them."""
        for offset in range(0, max(count, 1), size):
            shown = range(offset, min(offset + size, count))
            more = offset + size < count
            following = f"{start}?limit=100&offset={offset + size}" if more else None
            meta = {
                "limit": size,
                "next": following,
                "offset": offset,
                "total_count": count,
            }
            objects = [member(number) for number in shown]
            query = f"?limit=100&offset={offset}" if offset else "?limit=100"
            self.page(f"{start}{query}", json.dumps({"meta": meta, "objects": objects}))


def member(number):
    return {
        "name": f"Member {number}",
        "elected_office": "Councillor",
        "district_name": f"Ward {number}",
        "party_name": "",
        "representative_set_name": "Council",
        "photo_url": "https://represent.example/photo",
        "extra": {},
    }


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        status, headers, body = self.server.answers.get(self.path, (404, {}, b"nothing"))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Quiet."""


@pytest.fixture
def town():
    with Town() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def web(town):
    places = ("represent.example", "news.example", "elsewhere.example")
    return Web(loopback=dict.fromkeys(places, ("127.0.0.1", town.server_port)))


@pytest.fixture
def refused(web, sam, now):
    """refused("officials", address) → the sentence."""

    def make(register, address, **more):
        with pytest.raises(SourceRefused) as refusal:
            fetch(register, address, web=web, by=sam, at=now, **more)
        return refusal.value.sentence

    return make


def test_all_pages_are_joined_to_one_answer(town, web, sam, now):
    town.council(250)
    found = fetch("officials", COUNCIL, web=web, by=sam, at=now)
    answer = json.loads(found.text)
    assert [one["name"] for one in answer["objects"]] == [f"Member {number}" for number in range(250)]
    assert answer["meta"] == {"next": None, "total_count": 250}
    assert len(town.asked) == 3
    assert RegisterSource.objects.get().entries == 250


def test_an_address_that_names_its_own_page_size_keeps_it(town, web, sam, now):
    town.page("/x?limit=5", json.dumps({"meta": {}, "objects": [member(1)]}))
    assert fetch("officials", "https://represent.example/x?limit=5", web=web, by=sam, at=now).entries == 1


@pytest.mark.parametrize(
    ("following", "said"),
    [
        ("https://elsewhere.example/more", "another host"),
        ("http://represent.example/more", "another host"),
        ("?limit=100", "more than 60 pages"),
    ],
)
def test_the_next_page_is_followed_on_the_same_host_only_and_never_in_a_circle(following, said, town, refused):
    town.page("/representatives/council/?limit=100", json.dumps({"meta": {"next": following}, "objects": [member(1)]}))
    assert said in refused("officials", COUNCIL)
    assert len(town.asked) == 1
    assert not RegisterSource.objects.exists()


def test_a_list_without_end_stops_at_60_pages(town, refused):
    for page in range(70):
        body = {"meta": {"next": f"/p?limit=1&offset={page + 1}"}, "objects": [member(page)]}
        town.page(f"/p?limit=1&offset={page}", json.dumps(body))
    assert "more than 60 pages" in refused("officials", "https://represent.example/p?limit=1&offset=0")
    assert len(town.asked) == 60


@pytest.mark.parametrize(
    ("body", "status", "headers", "said"),
    [
        ("<html>", 200, {}, "did not answer as the Represent API does"),
        ("[]", 200, {}, "did not answer as the Represent API does"),
        ('{"objects": [1]}', 200, {}, "did not answer as the Represent API does"),
        ("[" * 100_000, 200, {}, "did not answer as the Represent API does"),
        ('{"objects": []}', 200, {}, "empty list"),
        ("gone", 404, {}, "answered 404"),
        ("", 302, {"Location": "https://elsewhere.example/"}, "sends on to another host"),
        ("", 500, {}, "trouble of its own"),
        (
            json.dumps({"meta": {"total_count": 9}, "objects": [member(1)]}),
            200,
            {},
            "while it was read (1 of 9",
        ),
    ],
)
def test_anything_else_is_refused_with_a_sentence(body, status, headers, said, town, refused):
    town.page("/representatives/council/?limit=100", body, status, **headers)
    town.page("/", "{}")
    assert said in refused("officials", COUNCIL)


@pytest.mark.parametrize(
    "address", ["", "council", "http://represent.example/", "ftp://represent.example/", "https://"]
)
def test_only_https_addresses_are_read(address, refused):
    assert "beginning with https://" in refused("officials", address)


@pytest.mark.parametrize("address", ["https://10.0.0.1/", "https://localhost/", "https://a.example:8443/"])
def test_the_door_refuses_what_is_not_the_public_internet(address, refused):
    assert refused("officials", address)


def test_a_slow_and_a_huge_list_are_given_up(town, refused, monkeypatch):
    town.council(250)
    ticks = iter(range(0, 1000, 20))
    assert "too slow" in refused("officials", COUNCIL, clock=lambda: float(next(ticks)))
    monkeypatch.setattr(register_sources, "MOST_BYTES", 100)
    assert "larger than any list" in refused("officials", COUNCIL)


def test_a_host_is_read_once_a_minute_and_left_alone_when_it_asks(town, web, sam, now, refused):
    town.council(3)
    fetch("officials", COUNCIL, web=web, by=sam, at=now)
    assert "less than a minute ago" in refused("officials", COUNCIL)
    fetch("officials", COUNCIL, web=web, by=sam, at=now + timedelta(minutes=2))
    town.page("/busy?limit=100", "", 429, Retry_After="600")
    RegisterSource.objects.all().delete()
    assert "left alone" in refused("officials", "https://represent.example/busy")
    assert HostPause.objects.get().host == "represent.example"
    assert "left alone until" in refused("officials", COUNCIL)


def test_entries_of_a_feed_become_releases(town, web, sam, now):
    town.page("/feed", RSS, Content_Type="application/rss+xml")
    town.page("/", '<html><link rel="alternate" type="application/rss+xml" href="/feed">', Content_Type="text/html")
    found = fetch("releases", "https://news.example/", web=web, by=sam, at=now)
    first, second = sorted((json.loads(line) for line in found.text.splitlines()), key=lambda row: row["number"])
    assert (first["number"], first["date"], first["title"]) == ("26R005", "2026-11-16", "26R005 Robbery on Whyte")
    assert first["text"] == "Two people were arrested."
    assert first["url"] == "https://news.example/a/1"
    assert (second["number"], second["date"]) == ("open-house", "2026-11-16")
    assert (found.entries, found.left_out) == (2, 1)


def test_a_json_feed_is_read_and_a_page_without_a_feed_is_not(town, web, sam, now, refused):
    item = {
        "id": "m-1",
        "title": "Notice MR-2026-014",
        "content_text": "Words.",
        "date_published": "2026-11-16T12:00:00Z",
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": [item]}
    town.page("/json", json.dumps(feed))
    found = fetch("releases", "https://news.example/json", web=web, by=sam, at=now)
    assert json.loads(found.text)["number"] == "MR-2026-014"
    town.page("/plain", "<html>", Content_Type="text/html")
    assert "less than a minute" in refused("releases", "https://news.example/plain")
    RegisterSource.objects.all().delete()
    assert "names no feed" in refused("releases", "https://news.example/plain")
    town.page("/bomb", "<?xml version='1.0'?><!DOCTYPE a><rss></rss>", Content_Type="application/xml")
    assert "document type" in refused("releases", "https://news.example/bomb")


def test_only_keepers_read_and_forget(town, web, omar, sam, now):
    town.council(3)
    with pytest.raises(NotAllowed):
        fetch("officials", COUNCIL, web=web, by=omar, at=now)
    assert town.asked == []
    fetch("officials", COUNCIL, web=web, by=sam, at=now)
    with pytest.raises(NotAllowed):
        forget(RegisterSource.objects.get(), by=omar, at=now)


def _hidden(page):
    found = dict(re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', page))
    found.pop("csrfmiddlewaretoken", None)
    return {name: unescape(value) for name, value in found.items()} | {"step": "import"}


def test_what_was_read_is_previewed_confirmed_and_read_again_by_one_click(
    town, web, client_of, sam, commission, monkeypatch
):
    monkeypatch.setattr(pages, "door", lambda: web)
    town.council(130)
    client, address = client_of(sam), reverse("monitoring:register-fetch", args=["officials"])
    assert address in client.get(reverse("policy:register", args=["officials"])).content.decode()
    shown = client.post(address, {"address": COUNCIL})
    page = shown.content.decode()
    assert shown.status_code == 200
    assert "<b>130</b> added" in page
    assert not Official.objects.exists()
    there = reverse("policy:import", args=["officials"])
    assert f'action="{there}"' in page
    assert client.post(there, _hidden(page)).status_code == 302
    assert Official.objects.count() == 130
    assert Official.objects.first().source.startswith(f"{COUNCIL}, read on ")
    remembered = client.get(address).content.decode()
    assert COUNCIL in remembered
    hurried = client.post(address, {"address": COUNCIL, "step": "read"})
    assert hurried.status_code == 422
    assert "less than a minute ago" in hurried.content.decode()
    RegisterSource.objects.update(read_at=timezone.now() - timedelta(hours=1))
    town.council(100)
    again = client.post(address, {"address": COUNCIL, "step": "read"}).content.decode()
    assert "more than a fifth" in again
    typed = {"step": "forget", "source": RegisterSource.objects.get().pk}
    assert client.post(address, typed).status_code == 302
    assert not RegisterSource.objects.exists()
    assert client.post(address, typed).status_code == 404


def test_a_feed_is_previewed_and_recorded(town, web, client_of, sam, commission, monkeypatch):
    monkeypatch.setattr(pages, "door", lambda: web)
    town.page("/feed", RSS, Content_Type="application/rss+xml")
    address = reverse("monitoring:register-fetch", args=["releases"])
    page = client_of(sam).post(address, {"address": FEED}).content.decode()
    assert "<b>2</b> added" in page
    assert "1 entry without a day or a title was left out." in page
    client_of(sam).post(reverse("policy:import", args=["releases"]), _hidden(page))
    assert set(PublicRelease.objects.values_list("number", flat=True)) == {"26R005", "open-house"}


def test_a_register_that_is_not_on_the_web_has_no_such_page(client_of, sam, commission):
    for code in ("decisions", "nothing"):
        assert client_of(sam).get(reverse("monitoring:register-fetch", args=[code])).status_code == 404
