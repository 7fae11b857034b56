"""The demo's server: the hosts of the invented accounts, on one loopback port."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from demo.protocols import Question, Reply, World, bluesky, feeds, mastodon
from demo.timeline import EDMONTON, Timeline
from demo.world import ACCOUNTS, MASTODON, is_down

NOT_MODIFIED = 304
FEED_HOSTS = {account.handle.split("/")[2] for account in ACCOUNTS if account.platform == "feed"}


def answer(world: World, question: Question) -> Reply:
    """The reply of the host that was asked, or of its trouble on a day when it has some."""
    if is_down(question.host, question.at.astimezone(EDMONTON).date(), world.timeline.today):
        return Reply(503, b"Service Unavailable", {"Content-Type": "text/plain"})
    if question.host == MASTODON:
        return mastodon.answer(world, question)
    if question.host in FEED_HOSTS:
        return feeds.answer(world, question)
    return bluesky.answer(world, question)


class Handler(BaseHTTPRequestHandler):
    """Gives a request to the host's protocol. The server it belongs to knows the world and the time."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and body go out in two writes, and the second must not wait
    server: DemoServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        question = Question(
            self.headers.get("Host", "").partition(":")[0],
            parts.path,
            parse_qs(parts.query),
            {name.lower(): value for name, value in self.headers.items()},
            self.server.clock(),
        )
        reply = answer(self.server.world, question)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status != NOT_MODIFIED:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the product's own records say what was read."""


class DemoServer(ThreadingHTTPServer):
    """Answers on loopback from a timeline; `clock` says what time it is in the demo's world."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int, timeline: Timeline, clock: Callable[[], datetime]) -> None:
        self.world = World(timeline)
        self.clock = clock
        super().__init__(("127.0.0.1", port), Handler)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def start(self) -> None:
        """Answer in a thread of its own, until `stop`."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self) -> None:
        """End the thread and free the port."""
        self.shutdown()
        self.server_close()
