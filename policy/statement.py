"""What the engine is given: texts and their roles, as plain values, never who wrote them or where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

AccountKind = Literal["official", "commissioner", "personal"]
KINDS: tuple[AccountKind, ...] = ("official", "commissioner", "personal")


class Role(StrEnum):
    """The part a text plays in a post."""

    OWN = "own"
    QUOTED = "quoted"
    ANSWERED = "answered"
    SHARED = "shared"
    ALT = "alt"
    WARNING = "warning"
    LINK = "link"


VOICE = frozenset({Role.OWN, Role.ALT, Role.WARNING})
"""Texts in which the author speaks."""
PASSED_ON = frozenset({Role.QUOTED, Role.SHARED})
"""Texts of others that the author puts before readers."""
ANYWHERE = frozenset(Role)


class Span(NamedTuple):
    """A stretch of the original text of one field: start and end in characters, end exclusive."""

    start: int
    end: int
    field: str


@dataclass(frozen=True)
class Segment:
    """One text of a post under the name on which spans are reported: "text", "quote_text", "alt:0"…"""

    field: str
    role: Role
    text: str


@dataclass(frozen=True)
class Statement:
    """A post as a rule sees it."""

    segments: tuple[Segment, ...]
    posted_at: dt.datetime
    language: str | None = None
    account_kind: AccountKind = "commissioner"
    links: tuple[str, ...] = ()
    councillor: bool = False

    @classmethod
    def of(
        cls,
        text: str = "",
        *,
        posted_at: dt.datetime,
        reply_to_text: str = "",
        quote_text: str = "",
        shared_text: str = "",
        warning: str = "",
        alt_texts: Iterable[str] = (),
        links: Iterable[str] = (),
        language: str | None = None,
        account_kind: AccountKind = "commissioner",
        councillor: bool = False,
    ) -> Statement:
        """Build a statement from the usual parts of a post; empty parts are left out.

        Fields are named text, warning, reply_to_text, quote_text, shared_text, alt:0, alt:1…, link:0, link:1….
        `posted_at` must be aware: registers are read as of that moment.
        """
        if posted_at.tzinfo is None:
            raise ValueError("posted_at needs a time zone: registers are read as of the moment of the post")
        links = tuple(links)
        named = [
            Segment("text", Role.OWN, text),
            Segment("warning", Role.WARNING, warning),
            Segment("reply_to_text", Role.ANSWERED, reply_to_text),
            Segment("quote_text", Role.QUOTED, quote_text),
            Segment("shared_text", Role.SHARED, shared_text),
            *(Segment(f"alt:{n}", Role.ALT, alt) for n, alt in enumerate(alt_texts)),
            *(Segment(f"link:{n}", Role.LINK, link) for n, link in enumerate(links)),
        ]
        return cls(
            segments=tuple(segment for segment in named if segment.text),
            posted_at=posted_at,
            language=language,
            account_kind=account_kind,
            links=links,
            councillor=councillor,
        )


@dataclass(frozen=True)
class ProfileText:
    """A profile as the check of guideline 3(f) sees it: `fields` are (name, value) rows under the bio."""

    kind: AccountKind
    display_name: str = ""
    bio: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    links: tuple[str, ...] = ()

    def as_statement(self, at: dt.datetime) -> Statement:
        """The same texts as a statement: fields "bio", "display_name", "field:0"…, "link:0"…"""
        named = [
            Segment("bio", Role.OWN, self.bio or " "),
            Segment("display_name", Role.OWN, self.display_name),
            *(Segment(f"field:{n}", Role.OWN, f"{name}: {value}") for n, (name, value) in enumerate(self.fields)),
            *(Segment(f"link:{n}", Role.LINK, link) for n, link in enumerate(self.links)),
        ]
        return Statement(
            segments=tuple(segment for segment in named if segment.text),
            posted_at=at,
            account_kind=self.kind,
            links=self.links,
        )
