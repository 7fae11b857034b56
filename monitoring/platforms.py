"""Every platform the product knows by name, what can honestly be read there, and the connector that reads it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

import monitoring.connectors
from monitoring.connector import Connector


class Coverage(StrEnum):
    """How much of an account can be watched; shown beside every account."""

    AUTOMATIC = "automatic"
    CONSENT = "consent needed"
    EXPORT = "export needed"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Platform:
    """A place where an account may live. `why` says in one sentence what the coverage rests on."""

    name: str
    label: str
    hint: str
    coverage: Coverage
    why: str

    @property
    def place(self) -> str:
        """Where something stands, within a sentence: “on Mastodon”, “in a blog, newsletter or podcast”."""
        return f"in a {self.label[0].lower()}{self.label[1:]}" if self.name == "feed" else f"on {self.label}"


_READ = "Public posts are read from the account's own server, without signing in."

_NOT_PULLED = (
    Platform(
        "facebook",
        "Facebook",
        "page name, or facebook.com/name",
        Coverage.CONSENT,
        "The organization's own page can be read with the page's consent; a person's profile needs their own export.",
    ),
    Platform(
        "instagram",
        "Instagram",
        "@name",
        Coverage.CONSENT,
        "A professional account can be read with its owner's consent; any other needs the owner's own export.",
    ),
    Platform(
        "linkedin",
        "LinkedIn",
        "linkedin.com/in/name",
        Coverage.EXPORT,
        "LinkedIn gives posts of a person to nobody but that person, so the owner's own export is needed.",
    ),
    Platform(
        "reddit",
        "Reddit",
        "u/name",
        Coverage.MANUAL,
        "Reddit turns almost every automatic reader away since mid-2026, so staff look at it by hand.",
    ),
    Platform(
        "threads",
        "Threads",
        "@name",
        Coverage.CONSENT,
        "Threads can be read with the account owner's consent only; without it staff look at it by hand.",
    ),
    Platform(
        "tiktok",
        "TikTok",
        "@name",
        Coverage.EXPORT,
        "TikTok lets public bodies outside its research programme read nothing, so the owner's own export is needed.",
    ),
    Platform(
        "x",
        "X (Twitter)",
        "@name",
        Coverage.EXPORT,
        "X asks government bodies for an enterprise agreement and forbids tracking without it, so the owner's own "
        "archive or a capture by hand is needed.",
    ),
    Platform(
        "youtube",
        "YouTube",
        "@name",
        Coverage.MANUAL,
        "YouTube's feeds have been failing at random and no key for its interface is set up, so staff look by hand.",
    ),
)


@cache
def connectors() -> Mapping[str, Connector]:
    """Every connector in `monitoring/connectors/`, by platform name. Adding one is adding a file there."""
    found: dict[str, Connector] = {}
    for module in pkgutil.iter_modules(monitoring.connectors.__path__, f"{monitoring.connectors.__name__}."):
        connector: Connector = importlib.import_module(module.name).connector
        found[connector.platform] = connector
    return MappingProxyType(found)


def connector_of(platform: str) -> Connector | None:
    """The connector that pulls this platform, or None when it cannot be pulled automatically."""
    return connectors().get(platform)


@cache
def platforms() -> Mapping[str, Platform]:
    """Every platform an account can be declared on, by name, in the order of their labels."""
    pulled = (Platform(c.platform, c.label, c.hint, Coverage.AUTOMATIC, _READ) for c in connectors().values())
    every = sorted((*pulled, *_NOT_PULLED), key=lambda platform: platform.label.casefold())
    return MappingProxyType({platform.name: platform for platform in every})
