"""The registers of the demo: lists taken in as files, decisions recorded after each meeting, closed papers hashed."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from io import StringIO
from itertools import groupby

from demo.city import (
    CANDIDATES,
    CLOSED_PAPERS,
    DECISIONS,
    OFFICIALS,
    RELEASES,
    DecisionRow,
    OfficialRow,
    words,
)
from demo.loading.agenda import on
from demo.loading.month import Month
from policy.actions import importing, papers, reading
from policy.actions.catalogue import REGISTERS
from policy.actions.recording import record_decision, state_in_force
from policy.models import PolicyVersion

COUNCIL = "Edmonton City Council"


def take_in_lists(month: Month, at: datetime) -> None:
    """The first lists: officials as the Represent API gives them and as a table, then the candidates.

    The policy's own day is stated too: the copy that is delivered does not say since when it is in force.
    """
    version = PolicyVersion.objects.get()
    state_in_force(version, since=date(at.year - 1, 1, 1), by=month.people["dana"], at=at + timedelta(minutes=30))
    council = [row for row in OFFICIALS if row[4] == COUNCIL]
    _import(month, "officials", _represent(council), "Represent API, Edmonton City Council", at)
    others = [(n, o, d, p, ";".join(h), b) for n, o, d, p, b, h in OFFICIALS if b != COUNCIL]
    _import(
        month,
        "officials",
        _table("name office district party handles body", others),
        "Lists of members of the Legislature and of Parliament",
        at + timedelta(minutes=9),
    )
    candidates = [(n, o, p, ";".join(h), ";".join(u), "By-election, Ward Dene") for n, o, p, h, u in CANDIDATES]
    _import(
        month,
        "candidates",
        _table("name office party handles donation_urls election", candidates),
        "Elections office, nomination papers for the by-election in Ward Dene",
        at + timedelta(minutes=21),
    )


def plan(month: Month) -> None:
    """Decisions and papers after each meeting, releases on their day."""
    for meeting, rows in groupby(DECISIONS, key=lambda row: row[0]):
        listed = list(rows)
        month.agenda.add(on(month.meeting(meeting), 16, 40), _record, month, listed)
    for meeting in {paper[0] for paper in CLOSED_PAPERS}:
        month.agenda.add(on(month.meeting(meeting), 17, 5), _hash_papers, month, meeting)
    for days, number, title, url, text in RELEASES:
        named = words(month.today)
        row = (number.format(**named), month.ago(days, 0).date().isoformat(), title, url.format(**named), text)
        file = _table("number date title url text", [row])
        month.agenda.add(month.ago(days, 15, 30), _import, month, "releases", file, "The Service's media releases")


def _record(month: Month, rows: list[DecisionRow], at: datetime) -> None:
    named = words(month.today)
    for n, (meeting, number, motion, outcome, text, topics) in enumerate(rows):
        day = month.meeting(meeting)
        record_decision(
            None,
            number=f"D-{day.year}-{number}",
            decided_on=day,
            motion=motion,
            outcome=outcome,
            text=text.format(**named),
            topics=topics,
            source=f"Minutes of the meeting of {day:%B} {day.day}",
            by=month.people["noor"],
            at=at + timedelta(minutes=3 * n),
        )


def _hash_papers(month: Month, meeting: int, at: datetime) -> None:
    for n, (_, label, text) in enumerate(paper for paper in CLOSED_PAPERS if paper[0] == meeting):
        papers.add_paper(
            label=label,
            meeting_date=month.meeting(meeting),
            release_date=None,
            text=text,
            by=month.people["dana"],
            at=at + timedelta(minutes=2 * n),
        )


def _import(month: Month, register: str, file: str, source: str, at: datetime) -> None:
    known = REGISTERS[register]
    importing.apply(known, reading.read(known, file), source=source, by=month.people["sam"], at=at)


def _table(columns: str, rows: Sequence[tuple[str, ...]]) -> str:
    file = StringIO()
    csv.writer(file).writerows([tuple(columns.split()), *rows])
    return file.getvalue()


def _represent(rows: list[OfficialRow]) -> str:
    objects = [
        {
            "name": name,
            "elected_office": office,
            "district_name": district,
            "party_name": party,
            "representative_set_name": body,
            "extra": {"handles": handles},
        }
        for name, office, district, party, body, handles in rows
    ]
    meta = {"limit": 100, "next": None, "offset": 0, "total_count": len(objects)}
    return json.dumps({"meta": meta, "objects": objects})
