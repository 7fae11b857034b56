"""The registers as plain values: who holds office, what was decided, what is closed, what is public."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from policy.fingerprints import fingerprint

PUBLIC_NUMBERS = ("911", "211", "311", "811", "#377", "780-423-4567", "780-391-4567", "1-800-222-8477", "780-421-2200")
"""Public and therefore allowed (DOMAIN.md §5): emergency and information lines, the Service, Crime Stoppers."""
PUBLIC_HOSTS = ("edmontonpolice.ca", "edmonton.ca", "alberta.ca", "edmontonpolicecommission.com")
"""Hosts on which the Service, the City, the Province and the Commission publish."""


@dataclass(frozen=True)
class Official:
    """An elected official while in office. `roles` are further offices ("Premier of Alberta"); handles keep their @."""

    name: str
    office: str
    district: str = ""
    party: str = ""
    handles: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    roles: tuple[str, ...] = ()

    def in_office(self, on: dt.date) -> bool:
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True)
class Candidate:
    """A person who stands for an office, with the handles and the donation and volunteer addresses of the campaign."""

    name: str
    office: str
    party: str = ""
    handles: tuple[str, ...] = ()
    donation_urls: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def standing(self, on: dt.date) -> bool:
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True)
class Decision:
    """A decision of the Commission. `outcome` is carried, defeated, deferred or tabled."""

    number: str
    date: dt.date
    motion: str
    outcome: str
    text: str
    topics: tuple[str, ...] = ()
    motion_fr: str = ""
    text_fr: str = ""


@dataclass(frozen=True)
class ClosedPaper:
    """A paper presented in camera, known only by keyed hashes of its content. From `release_date` on it is public."""

    label: str
    meeting_date: dt.date | None
    release_date: dt.date | None
    fingerprints: frozenset[bytes]

    def closed(self, on: dt.date) -> bool:
        return self.release_date is None or on < self.release_date


@dataclass(frozen=True)
class PublicRelease:
    """Something the Service or the Commission has published."""

    number: str
    published_on: dt.date
    title: str
    text: str = ""
    url: str = ""


@dataclass(frozen=True)
class Disclaimer:
    """A wording accepted on profiles under guideline 3(f). `part` is contact or use, `language` en or fr."""

    part: str
    language: str
    text: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def accepted(self, on: dt.date) -> bool:
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True)
class Context:
    """All registers that a screening may look at. `key` is the secret of the closed papers' hashes."""

    officials: tuple[Official, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    decisions: tuple[Decision, ...] = ()
    papers: tuple[ClosedPaper, ...] = ()
    releases: tuple[PublicRelease, ...] = ()
    public_numbers: tuple[str, ...] = PUBLIC_NUMBERS
    public_hosts: tuple[str, ...] = PUBLIC_HOSTS
    key: bytes = b""
    disclaimers: tuple[Disclaimer, ...] = ()
    commission_names: tuple[str, ...] = ()
    """How the Commission and the Service are called here, beside the names of Edmonton's that the word lists have."""
    service_names: tuple[str, ...] = ()

    @classmethod
    def from_folder(cls, path: Path, key: bytes) -> Context:
        """Read a folder in the format of the evaluation sets; a part that is missing is an empty register.

        The closed papers are turned into keyed hashes while they are read; their text is not kept.
        """
        return cls(
            officials=tuple(_officials(path / "officials.json")),
            candidates=tuple(_candidates(path / "candidates.csv")),
            decisions=tuple(_decisions(path / "decisions.jsonl")),
            papers=tuple(_papers(path / "in_camera", key)),
            key=key,
        )


def official_from_represent(row: dict[str, Any]) -> Official:
    """An official from one object of Open North's Represent API (represent.opennorth.ca/api): blank text is ""."""
    extra = row.get("extra") or {}
    handles = [*extra.get("handles", ()), *(extra[k] for k in ("twitter", "bluesky", "mastodon") if extra.get(k))]
    return Official(
        name=row["name"],
        office=row.get("elected_office", ""),
        district=row.get("district_name", ""),
        party=row.get("party_name", ""),
        handles=tuple(dict.fromkeys(handles)),
        roles=tuple(extra.get("roles", ())),
    )


def _officials(path: Path) -> Iterable[Official]:
    if not path.exists():
        return
    for row in json.loads(path.read_text("utf-8"))["objects"]:
        term = row.get("extra") or {}
        yield replace(
            official_from_represent(row),
            valid_from=_day(term.get("valid_from")),
            valid_to=_day(term.get("valid_to")),
        )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _candidates(path: Path) -> Iterable[Candidate]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield Candidate(
                name=row["name"],
                office=row.get("office") or "",
                party=row.get("party") or "",
                handles=_listed(row.get("handles")),
                donation_urls=_listed(row.get("donation_urls")),
            )


def _listed(cell: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (cell or "").split(";") if part.strip())


def _decisions(path: Path) -> Iterable[Decision]:
    if not path.exists():
        return
    for line in filter(str.strip, path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        yield Decision(
            number=row["id"],
            date=dt.date.fromisoformat(row["date"]),
            motion=row["motion"],
            outcome=row["outcome"],
            text=row["text"],
            topics=tuple(row.get("topics", ())),
            motion_fr=row.get("motion_fr", ""),
            text_fr=row.get("text_fr", ""),
        )


def _papers(folder: Path, key: bytes) -> Iterable[ClosedPaper]:
    if not folder.is_dir():
        return
    for path in sorted(folder.glob("*.txt")):
        date, _, label = path.stem.partition("_")
        try:
            meeting = dt.date.fromisoformat(date)
        except ValueError:
            meeting, label = None, path.stem
        yield ClosedPaper(label.replace("_", " "), meeting, None, fingerprint(path.read_text("utf-8"), key))
