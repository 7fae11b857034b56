"""How the demo's server answers: one module for each protocol, each a function from a question to a reply."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from demo.timeline import EDMONTON, Timeline
from demo.world import ACCOUNTS, Profile


@dataclass(frozen=True)
class Question:
    """What was asked: of which host, at which instant, with the query's values as lists, headers in lower case."""

    host: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    at: datetime

    def one(self, name: str, default: str = "") -> str:
        """The first value of a query parameter."""
        return self.query.get(name, [default])[0]


@dataclass(frozen=True)
class Reply:
    """What is answered."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


NOT_FOUND = Reply(404, b'{"error":"Not found"}', {"Content-Type": "application/json"})


def as_json(value: Any, status: int = 200, content_type: str = "application/json; charset=utf-8") -> Reply:
    """A reply in JSON."""
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), {"Content-Type": content_type})


def number_of(*parts: object) -> int:
    """A number that these parts always give, on every machine."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return int.from_bytes(digest[:6])


@dataclass(frozen=True)
class World:
    """The accounts that live on the demo's server, and their posts in time."""

    timeline: Timeline

    def handle_of(self, profile: Profile, at: datetime) -> str:
        """The handle an account has at that instant."""
        return profile.handle_on(at.astimezone(EDMONTON).date(), self.timeline.today)

    def on(self, platform: str) -> list[Profile]:
        return [account for account in ACCOUNTS if account.platform == platform]
