"""A town on Mastodon: the server `mastodon_mock`, written by others, with two people who post."""

import json
from urllib.request import Request, urlopen

from monitoring.connectors.mastodon import connector
from monitoring.web import Limits, Web

HOST = "prairie.example"


class Town:
    """Talks to the server as its own people do, by its API; `web` is the door as the connector is handed it."""

    def __init__(self, server):
        self.server = server
        self.ask("POST", "/api/v1/_mock/reset")
        self.id = f"{HOST}/{self.ask('GET', '/api/v1/accounts/lookup?acct=ada')['id']}"
        self.web = self.door()

    def door(self, **limits):
        return Web(loopback={HOST: ("127.0.0.1", self.server.port)}, limits=Limits(**limits))

    def ask(self, method, path, token=None, **body):
        data = json.dumps(body).encode() if body else (None if method == "GET" else b"")
        request = Request(self.server.base_url + path, data, {"Content-Type": "application/json"}, method=method)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        with urlopen(request) as answer:
            return json.loads(answer.read() or b"null")

    def post(self, text, by="ada", **more):
        return self.ask("POST", "/api/v1/statuses", by, status=text, **more)

    def edit(self, status, text):
        return self.ask("PUT", f"/api/v1/statuses/{status['id']}", "ada", status=text)

    def delete(self, status):
        self.ask("DELETE", f"/api/v1/statuses/{status['id']}", "ada")

    def fault(self, path="*/statuses", count=1, **effect):
        """The next answer to `path` goes wrong in this way."""
        self.ask("POST", "/api/v1/_mock/faults", match={"path": path}, effect=effect, count=count)

    def walk(self, cursor=None):
        """Every page from `cursor` on, as batches."""
        batches = [connector.fetch(self.web, self.id, cursor or {})]
        while batches[-1].more:
            batches.append(connector.fetch(self.web, self.id, batches[-1].cursor))
        return batches


def texts(batches):
    return [post.text for batch in batches for post in batch.posts]
