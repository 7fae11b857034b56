"""A small server on loopback that speaks as much of Mastodon's API as a reader of public posts needs.

It walks forward by `min_id`, 40 posts a page, and can be told to fail. It stands in for a whole server only where
a test needs a thousand posts or a fault at an exact page; `mastodon_mock` is the second opinion.
"""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PAGE = 40


class Prairie(ThreadingHTTPServer):
    """`posts` by id, oldest first; `handle`, `note`, `moved`, `suspended` of the one account, whose id is 1."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.host = "prairie.example"
        self.posts = {}
        self.profile = {"acct": "rosa", "note": "<p>A Commissioner.</p>", "fields": []}
        self.faults = []  # (status, headers, body): each is answered once, to a request for statuses
        self.asked = []  # the paths that were asked for
        self.on_page = lambda: None  # called before each page of posts

    def __enter__(self):
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        """The reader may hang up in mid-answer: that is what some tests are about."""

    @property
    def loopback(self):
        return {self.host: ("127.0.0.1", self.server_port)}

    def add(self, *texts, **facts):
        """Publish posts; the ids of the new ones."""
        ids = []
        for text in texts:
            number = str(1000 + len(self.posts))
            self.posts[number] = {"content": f"<p>{text}</p>", **facts}
            ids.append(number)
        return ids

    def status(self, number):
        name = self.profile["acct"].split("@")[0]
        return {
            "id": number,
            "uri": f"https://{self.host}/users/{name}/statuses/{number}",
            "url": f"https://{self.host}/@{name}/{number}",
            "created_at": "2026-11-16T18:30:00.000Z",
            "edited_at": None,
            "visibility": "public",
            "spoiler_text": "",
            "language": "en",
            "in_reply_to_id": None,
            "reblog": None,
            "media_attachments": [],
            "favourites_count": 3,
            "account": self.account(),
            **self.posts[number],
        }

    def account(self):
        return {
            "id": "1",
            "display_name": "Rosa",
            "url": f"https://{self.host}/@rosa",
            "suspended": False,
            "moved": None,
            **self.profile,
        }


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        self.server.asked.append(self.path)
        if parts.path == "/api/v1/accounts/lookup":
            known = query.get("acct", [""])[0] == self.server.profile["acct"].split("@")[0]
            self.answer(200, self.server.account()) if known else self.answer(404, {"error": "Record not found"})
        elif parts.path == "/api/v1/accounts/1":
            self.answer(200, self.server.account())
        elif parts.path == "/api/v1/accounts/1/statuses":
            self.page(int(query.get("min_id", ["0"])[0]))
        elif parts.path == "/api/v1/statuses":
            wanted = [number for number in query.get("id[]", []) if number in self.server.posts]
            self.answer(200, [self.server.status(number) for number in wanted])
        elif match := re.fullmatch(r"/api/v1/statuses/(\d+)", parts.path):
            there = match[1] in self.server.posts
            self.answer(200, self.server.status(match[1])) if there else self.answer(404, {"error": "Record not found"})
        else:
            self.answer(404, {"error": "Not here"})

    def page(self, after):
        self.server.on_page()
        if self.server.faults:
            status, headers, body = self.server.faults.pop(0)
            self.answer(status, body, headers)
            return
        numbers = [number for number in self.server.posts if int(number) > after][:PAGE]
        self.answer(200, [self.server.status(number) for number in reversed(numbers)])

    def answer(self, status, body, headers=()):
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)
