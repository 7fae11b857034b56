"""Accounts on the AT Protocol: pauses and turns are for the server that keeps an account, not for the directory."""

import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from monitoring.actions import pulling, watching
from monitoring.models import HostPause, Pull, Watch
from monitoring.web import Web

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)
DIRECTORY = "plc.directory"
ONE, TWO = "one.pds.example", "two.pds.example"
ADA, BEN, CAM = (f"did:plc:{letter * 24}" for letter in "abc")


class Cloud(ThreadingHTTPServer):
    """The directory of DIDs and two servers, told apart by the Host header. `homes` says where each account lives."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.homes = {ADA: ONE, BEN: ONE, CAM: TWO}
        self.texts = {}  # by (did, record key)
        self.limited = set()  # hosts that answer 429
        self.asked = []  # (host, method)

    def answer(self, host, path, query):
        if host == DIRECTORY:
            did = path.removeprefix("/")
            service = {"id": "#atproto_pds", "serviceEndpoint": f"https://{self.homes[did]}"}
            return 200, {"id": did, "alsoKnownAs": ["at://name.example"], "service": [service]}
        did = query.get("did") or query["repo"]
        match path.removeprefix("/xrpc/"):
            case "com.atproto.sync.getRepoStatus":
                return 200, {"did": did, "active": True}
            case "com.atproto.sync.getLatestCommit":
                return 200, {"cid": "c", "rev": str(len(self.texts))}
            case "com.atproto.repo.listRecords":
                mine = sorted(key for owner, key in self.texts if owner == did)
                return 200, {"records": [self.record(did, key) for key in mine]}
            case "com.atproto.repo.getRecord" if (did, query["rkey"]) in self.texts:
                return 200, self.record(did, query["rkey"])
            case _:
                return 400, {"error": "RecordNotFound"}

    def record(self, did, key):
        value = {"$type": "app.bsky.feed.post", "createdAt": "2026-11-16T18:30:00Z", **self.texts[did, key]}
        return {"uri": f"at://{did}/app.bsky.feed.post/{key}", "cid": f"cid-of-{key}-{value['text']}", "value": value}


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        host, parts = self.headers["Host"], urlsplit(self.path)
        self.server.asked.append((host, parts.path.rsplit(".", 1)[-1]))
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        limited = host in self.server.limited
        status, body = (429, {}) if limited else self.server.answer(host, parts.path, query)
        raw = json.dumps(body).encode()
        self.send_response(status)
        if limited:
            self.send_header("Retry-After", "600")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)


@pytest.fixture
def cloud():
    with Cloud() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def web(cloud):
    return Web(loopback=dict.fromkeys((DIRECTORY, ONE, TWO), ("127.0.0.1", cloud.server_port)))


@pytest.fixture
def accounts(on_record, rosa, omar, chair):
    """Two accounts on one server, one on another."""
    people = {ADA: rosa, BEN: omar, CAM: chair}
    return [on_record(who, platform="bluesky", stable_id=did, handle="name.example") for did, who in people.items()]


def hosts(cloud):
    return {host for host, _ in cloud.asked}


def test_a_visit_writes_down_the_server_that_keeps_the_account(accounts, visit, now):
    watching.begin_watching(now)
    assert {watch.host for watch in Watch.objects.all()} == {DIRECTORY}
    assert visit(accounts[0], now).result == "complete"
    assert accounts[0].watch.host == ONE


def test_an_account_that_moves_is_read_at_its_new_server(accounts, cloud, visit, now):
    cloud.texts[ADA, "3a"] = {"text": "Toast"}
    visit(accounts[0], now)
    cloud.homes[ADA] = TWO
    cloud.texts[ADA, "3b"] = {"text": "Tea"}
    cloud.asked.clear()
    assert visit(accounts[0], now + MINUTE).kept == 1
    assert Watch.objects.get(account=accounts[0]).host == TWO
    assert hosts(cloud) == {DIRECTORY, TWO}


def test_a_server_that_asks_to_be_left_alone_is_left_alone_for_all_its_accounts(accounts, cloud, visit, now):
    for account in accounts:
        visit(account, now)
    Watch.objects.update(next_check_at=now)
    cloud.limited.add(ONE)
    assert visit(accounts[0], now + MINUTE).error == "RateLimited"
    assert HostPause.objects.get().host == ONE
    Watch.objects.update(next_check_at=now)
    claimed = watching.claim(now + 2 * MINUTE)
    assert [claim.watch for claim in claimed] == [accounts[2].watch.pk]


def test_an_account_read_for_the_first_time_does_not_disturb_a_server_that_asked_for_peace(accounts, cloud, visit, now):
    cloud.limited.add(ONE)
    assert visit(accounts[0], now).error == "RateLimited"
    cloud.limited.clear()
    cloud.asked.clear()
    record = visit(accounts[1], now + MINUTE)
    assert (record.result, record.error) == ("failed", "HostBusy")
    assert "asked to be left alone" in record.sentence
    assert hosts(cloud) == {DIRECTORY}
    watch = Watch.objects.get(account=accounts[1])
    assert (watch.host, watch.failures, watch.lease_token) == (ONE, 0, "")
    assert abs(watch.next_check_at - HostPause.objects.get().until) < timedelta(seconds=5)
    assert visit(accounts[1], now + 11 * MINUTE).result == "complete"


def test_a_directory_that_asks_for_peace_is_not_asked_for_accounts_whose_server_is_known(
    accounts, cloud, visit, web, fruits, now
):
    visit(accounts[0], now)
    cloud.limited.add(DIRECTORY)
    assert visit(accounts[1], now).error == "RateLimited"
    cloud.asked.clear()
    claimed = watching.claim_one(accounts[0].watch.pk, now + MINUTE)
    assert pulling.pull(claimed, web=web, engine=fruits, at=now + MINUTE) is None
    assert cloud.asked == []
    watch = Watch.objects.get(account=accounts[0])
    assert (watch.lease_token, watch.next_check_at) == ("", HostPause.objects.get().until)
    assert Pull.objects.filter(account=accounts[0]).count() == 1


def test_two_servers_are_read_at_one_time_and_one_server_by_one(accounts, cloud, web, fruits, now, monkeypatch):
    """While Ada's page is written, Cam's server can be claimed, Ben's cannot, though none was ever read before."""
    cloud.texts[ADA, "3a"] = {"text": "Toast"}
    watching.begin_watching(now)
    original = pulling._keep_page
    meanwhile = {}

    def others_meanwhile(visit_, batch, engine):
        if not meanwhile:
            for account in accounts[1:]:
                claimed = watching.claim_one(account.watch.pk, now)
                meanwhile[account.pk] = None
                meanwhile[account.pk] = pulling.pull(claimed, web=web, engine=fruits, at=now)
        original(visit_, batch, engine)

    monkeypatch.setattr(pulling, "_keep_page", others_meanwhile)
    record = pulling.pull(watching.claim_one(accounts[0].watch.pk, now), web=web, engine=fruits, at=now)
    assert (record.result, record.kept) == ("complete", 1)
    ben, cam = meanwhile.values()
    assert (cam.result, cam.error) == ("complete", "")
    assert (ben.result, ben.error) == ("failed", "HostBusy")
    assert "being read for another account" in ben.sentence
    assert {watch.host for watch in Watch.objects.filter(account__in=accounts[:2])} == {ONE}
    [due] = Watch.objects.filter(next_check_at__lte=now + MINUTE)
    assert due.account == accounts[1]
    Watch.objects.update(next_check_at=now)
    claimed = {claim.watch for claim in watching.claim(now + MINUTE)}
    assert len(claimed) == 2
    assert accounts[2].watch.pk in claimed
