"""A server on loopback that speaks the protocol of OpenAI-compatible models, and can be slow, wrong or hostile."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[dict[str, Any], BaseHTTPRequestHandler], str | None]
"""A question in, the model's text out; None where the handler has answered by itself."""


def opinion(touches: bool, *quotes: str, reason: str = "because", confidence: float = 0.8) -> str:
    return json.dumps({"touches": touches, "quotes": list(quotes), "reason": reason, "confidence": confidence})


def post_of(question: dict[str, Any]) -> dict[str, Any]:
    """The post as the model was given it."""
    return json.loads(question["messages"][1]["content"].splitlines()[1])


def guideline_of(question: dict[str, Any]) -> str:
    return question["messages"][0]["content"].splitlines()[1]


class ModelServer:
    """Keeps what it was asked, and answers each question with `says`."""

    def __init__(self, says: Answer) -> None:
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                owner.asked.append(body)
                owner.headers.append({name.lower(): value for name, value in self.headers.items()})
                text = says(body, self)
                if text is not None:
                    send(self, 200, {"choices": [{"message": {"content": text}, "finish_reason": "stop"}]})

            def log_message(self, *args: object) -> None:
                """Tests need no lines of it."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/v1"


def send(handler: BaseHTTPRequestHandler, status: int, answer: object) -> None:
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    handler.send_response(status)
    handler.send_header("content-type", "application/json")
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def model_server(says: Answer) -> Iterator[ModelServer]:
    served = ModelServer(says)
    thread = threading.Thread(target=served.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield served
    finally:
        served.server.shutdown()
        served.server.server_close()
        thread.join()
