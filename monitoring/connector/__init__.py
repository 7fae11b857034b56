"""What a connector is: the protocol, the values it gives, the errors it ends in, and how it reads bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from monitoring.connector.errors import (
    AccountGone,
    AuthNeeded,
    BadData,
    BadHandle,
    ConnectorError,
    CursorLost,
    NotFound,
    RateLimited,
    Refused,
    Transient,
)
from monitoring.connector.values import (
    NO_HEADERS,
    Answer,
    Batch,
    Capability,
    Cursor,
    Field,
    Kind,
    Media,
    Presence,
    Profile,
    PulledPost,
    Status,
)

__all__ = [
    "NO_HEADERS",
    "AccountGone",
    "Answer",
    "AuthNeeded",
    "BadData",
    "BadHandle",
    "Batch",
    "Capability",
    "Connector",
    "ConnectorError",
    "Cursor",
    "CursorLost",
    "Door",
    "Field",
    "Kind",
    "Media",
    "NotFound",
    "Presence",
    "Profile",
    "PulledPost",
    "RateLimited",
    "Refused",
    "Status",
    "Transient",
]


class Door(Protocol):
    """The one way out to the network, as connectors see it; `monitoring.web.Web` is the real one."""

    def get(self, url: str, headers: Mapping[str, str] = NO_HEADERS, token: str | None = None) -> Answer:
        """Fetch `url` by GET. Answers below 500 come back, except 429; everything else is a ConnectorError."""
        ...


class Connector(Protocol):
    """One platform. A connector turns bytes into values and touches nothing else; it keeps no state between calls."""

    @property
    def platform(self) -> str:
        """The name kept with an account, such as `mastodon`."""
        ...

    @property
    def label(self) -> str:
        """The name a person knows."""
        ...

    @property
    def hint(self) -> str:
        """What a handle looks like, for the form."""
        ...

    @property
    def capabilities(self) -> frozenset[Capability]: ...

    @property
    def together(self) -> int:
        """Posts that one request of `recheck` asks for; 1 where each is a request of its own."""
        ...

    @property
    def bio_limit(self) -> int | None:
        """Characters that a bio may have, by the platform's default; None where there is no bio, or no limit."""
        ...

    def resolve(self, web: Door, handle: str) -> Profile:
        """Find the account a handle names; its `stable_id` is kept. BadHandle or NotFound say what was wrong."""
        ...

    def profile(self, web: Door, stable_id: str) -> Profile:
        """Read the profile as it is today. AccountGone when the platform no longer shows it."""
        ...

    def fetch(self, web: Door, stable_id: str, cursor: Cursor) -> Batch:
        """Read one bounded page, oldest first, from `cursor` on; `cursor` itself is left as it was."""
        ...

    def recheck(self, web: Door, uris: Sequence[str]) -> dict[str, PulledPost | Presence]:
        """Look again at posts already kept: their present state, or whether they are there. Every uri is answered."""
        ...

    def versions(self, web: Door, uri: str) -> list[PulledPost]:
        """Every state of a post that the platform keeps, oldest first; empty where it keeps none."""
        ...

    def host(self, stable_id: str) -> str:
        """The host asked first for this account, as far as its identifier tells."""
        ...

    def home(self, web: Door, stable_id: str) -> str:
        """The host that keeps the account's posts, for politeness and pauses; `web` is asked only where it must be."""
        ...
