"""The plain values that connectors hand over: profiles, posts, pages of posts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from monitoring.connector.links import file_name

Cursor: TypeAlias = dict[str, Any]
"""Where a walk stands, as JSON. Only the connector that made it reads it; `{}` is the beginning."""

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Capability(StrEnum):
    """What a connector can do, so that no page promises more."""

    PUBLIC = "public"
    CONSENT = "consent"
    EXPORT = "export"
    EDITS = "edits"
    HISTORY = "history"
    SHOWS_CHANGES = "a walk shows later edits and deletions"
    DELETION_CHECK = "deletion check"
    HANDLE_HISTORY = "handle history"


class Kind(StrEnum):
    POST = "post"
    REPLY = "reply"
    BOOST = "boost"
    QUOTE = "quote"


class Status(StrEnum):
    """The state of an account as its platform tells it."""

    ACTIVE = "active"
    MOVED = "moved"
    SUSPENDED = "suspended"
    DEACTIVATED = "deactivated"
    DELETED = "deleted"
    UNKNOWN = "unknown"


class Presence(StrEnum):
    """One look at one post. Only two GONE, hours apart, make "no longer available"."""

    PRESENT = "present"
    GONE = "gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a profile's table, as plain text."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An account as its platform shows it today; `stable_id` never changes, `handle` may."""

    stable_id: str
    handle: str
    display_name: str
    bio: str
    url: str
    fields: tuple[Field, ...] = ()
    status: Status = Status.ACTIVE
    moved_to: str | None = None
    raw: bytes = b""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, film or sound of a post; `kind` is image, video, audio or other, `alt` the author's description."""

    kind: str
    url: str
    alt: str = ""

    @property
    def name(self) -> str:
        """The file's own name: hosts and folders change when a server moves its files, and are no edit."""
        return file_name(self.url)


@dataclass(frozen=True, slots=True)
class PulledPost:
    """One state of one post, in plain values.

    `uri` names the post for ever on its platform; `url` is where a person reads it. `text` is plain text with its
    paragraphs. Times are what the platform claims (a date in 1970 or 2999 is kept), None when it claims nothing
    readable. A boost has no words of the author: its `text` is empty, and `quote_text` holds what was shared.
    `raw` is the platform's own JSON or XML for this one post. `reply_to` is a uri, or `id:` and the server's own number
    where the server does not say more.
    """

    uri: str
    url: str
    kind: Kind
    published_at: datetime | None
    text: str
    visibility: str = "public"
    edited_at: datetime | None = None
    warning: str = ""
    lang: str = ""
    media: tuple[Media, ...] = ()
    links: tuple[str, ...] = ()
    reply_to: str | None = None
    reply_to_text: str | None = None
    quote_of: str | None = None
    quote_text: str | None = None
    boost_of: str | None = None
    raw: bytes = b""

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of what the author published: no counters, avatars, hosts of files, or words of others."""
        content = {
            "kind": self.kind.value,
            "published": self.published_at.isoformat() if self.published_at else None,
            "text": self.text,
            "warning": self.warning,
            "media": [[medium.kind, medium.name, medium.alt] for medium in self.media],
            "links": list(self.links),
            "quote_of": self.quote_of,
            "boost_of": self.boost_of,
            "visibility": self.visibility,
        }
        canonical = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class Batch:
    """One page of a walk, oldest first.

    `more` says that another page is to be fetched with `cursor` now. `not_modified` says the platform answered that
    nothing changed. `next_check` is how long the platform asks to wait. `gone` are posts the platform's own listing no
    longer holds: one sighting of GONE each.
    """

    posts: tuple[PulledPost, ...]
    cursor: Cursor
    more: bool = False
    not_modified: bool = False
    next_check: timedelta | None = None
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered, after redirects and unpacking; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
