"""Plays recorded answers over real HTTP on loopback, and tells the samples of each platform apart."""

import base64
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from monitoring.connector import Answer
from monitoring.web import Limits, Web

SAMPLES = Path(__file__).parent.parent / "samples"


def samples():
    """Every sample as (platform, name)."""
    return sorted((path.parent.name, path.stem) for path in SAMPLES.glob("*/*.json"))


def sample(platform, name):
    return json.loads((SAMPLES / platform / f"{name}.json").read_text())


def body_of(exchange):
    return base64.b64decode(exchange["base64"]) if "base64" in exchange else exchange["body"].encode()


class Fixed:
    """A door whose answers are given; for thousands of spoiled answers, where HTTP itself is not the subject."""

    def __init__(self, exchanges):
        self.answers = {
            e["url"]: Answer(e["status"], {k.lower(): v for k, v in e.get("headers", {}).items()}, body_of(e), e["url"])
            for e in exchanges
        }
        self.missed = False

    def spoil(self, url, body):
        self.answers[url] = Answer(200, self.answers[url].headers, body, url)

    def get(self, url, headers=None, token=None):
        self.missed |= url not in self.answers
        return self.answers.get(url) or Answer(404, {}, b"", url)


class Replay:
    """A server whose answers are set one call at a time; what was asked and not recorded is a 404 that is noted."""

    def __init__(self):
        replay = self
        self.answers = {}
        self.missed = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            server_version = sys_version = ""

            def do_GET(self):
                url = f"https://{self.headers['Host']}{self.path}"
                status, headers, body = replay.answer(url)
                self.send_response_only(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                """The tests look at what was missed instead."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def answer(self, url):
        if url not in self.answers:
            self.missed.append(url)
            return 404, {}, b""
        return self.answers[url]

    def play(self, exchanges):
        """Load the answers of one call."""
        self.missed.clear()
        self.answers = {e["url"]: (e["status"], e.get("headers", {}), body_of(e)) for e in exchanges}

    def web(self):
        """A door that leads every host of the loaded answers here, and no other anywhere."""
        hosts = {urlsplit(url).netloc: self.server.server_address[:2] for url in self.answers}
        return Web(loopback=hosts, resolver=lambda host: (), limits=Limits(total=10))

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


@contextmanager
def replaying():
    replay = Replay()
    try:
        yield replay
    finally:
        replay.stop()


def do(connector, web, call, cursor):
    """Carry out one recorded call; a walk goes on to its last page. Gives what came of it, as the samples write it."""
    if call["do"] != "walk":
        return shown(getattr(connector, call["do"])(web, *call["args"])), cursor
    posts, gone, pages, unchanged = [], [], 0, False
    while True:
        batch = connector.fetch(web, *call["args"], cursor)
        posts += [shown(post) for post in batch.posts]
        gone += batch.gone
        pages += 1
        unchanged = batch.not_modified
        cursor = json.loads(json.dumps(batch.cursor))
        if not batch.more:
            return {"posts": posts, "gone": gone, "pages": pages, "not_modified": unchanged}, cursor


def shown(value):
    """A value as a sample writes it: no `raw`, nothing that is empty, times in ISO 8601."""
    if isinstance(value, dict):
        return {key: shown(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [shown(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        fields = {name: getattr(value, name) for name in value.__dataclass_fields__ if name != "raw"}
        if set(fields) <= {"kind", "url", "alt", "name", "value"}:
            return list(fields.values())
        plain = {name: shown(one) for name, one in fields.items()}
        return {name: one for name, one in plain.items() if one not in ("", None, [], DEFAULTS.get(name))}
    return value.isoformat() if hasattr(value, "isoformat") else value


DEFAULTS = {"visibility": "public", "status": "active"}
