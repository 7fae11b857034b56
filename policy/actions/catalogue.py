"""The registers that are imported: their models, columns, and what makes two entries the same."""

from __future__ import annotations

from dataclasses import dataclass

from policy.models import Candidate, CommissionDecision, Official, PublicNumber, PublicRelease

Entry = Official | Candidate | CommissionDecision | PublicNumber | PublicRelease


@dataclass(frozen=True)
class Column:
    """A column of a file: its name there, the model's field, and how its cells are read."""

    name: str
    field: str
    required: bool = False
    kind: str = "text"  # text, word (lower case), list (parts separated by semicolons), date


@dataclass(frozen=True)
class Register:
    """One register. `key` names the fields that make two entries the same; `group` the field an import speaks for.

    A `complete` register's import lists everything there is: what is missing from it ends.
    """

    code: str
    label: str
    one: str
    model: type[Entry]
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    formats: str
    group: str = ""
    complete: bool = True

    @property
    def compared(self) -> tuple[str, ...]:
        """The fields besides the key in which an entry can change."""
        return tuple(column.field for column in self.columns if column.field not in (*self.key, self.group))

    @property
    def identity(self) -> tuple[str, ...]:
        """The fields that make two entries the same, the group among them."""
        return (*self.key, self.group) if self.group else self.key

    def count(self, number: int) -> str:
        """A number of entries in words: "1 official", "3 decisions"."""
        return f"{number} {self.one if number == 1 else self.label.lower()}"


_DAYS = (Column("valid_from", "valid_from", kind="date"), Column("valid_to", "valid_to", kind="date"))

OFFICIALS = Register(
    "officials",
    "Officials",
    "official",
    Official,
    ("name", "office", "district"),
    (
        Column("name", "name", required=True),
        Column("office", "office", required=True),
        Column("district", "district"),
        Column("party", "party"),
        Column("handles", "handles", kind="list"),
        Column("roles", "roles", kind="list"),
        Column("body", "body"),
        *_DAYS,
    ),
    "JSON from the Represent API, or CSV with the columns name, office and, where known, district, party, handles, "
    "roles, body, valid_from, valid_to",
    group="body",
)
CANDIDATES = Register(
    "candidates",
    "Candidates",
    "candidate",
    Candidate,
    ("name", "office"),
    (
        Column("name", "name", required=True),
        Column("office", "office", required=True),
        Column("party", "party"),
        Column("handles", "handles", kind="list"),
        Column("donation_urls", "donation_urls", kind="list"),
        Column("election", "election"),
        *_DAYS,
    ),
    "CSV with the columns name, office and, where known, party, handles, donation_urls, election, valid_from, valid_to",
    group="election",
)
DECISIONS = Register(
    "decisions",
    "Decisions",
    "decision",
    CommissionDecision,
    ("number",),
    (
        Column("id", "number", required=True),
        Column("date", "decided_on", required=True, kind="date"),
        Column("motion", "motion", required=True),
        Column("outcome", "outcome", required=True, kind="word"),
        Column("text", "text", required=True),
        Column("topics", "topics", kind="list"),
    ),
    "JSON, one decision a line, or CSV, with id, date, motion, outcome, text and topics",
    complete=False,
)
RELEASES = Register(
    "releases",
    "Public releases",
    "public release",
    PublicRelease,
    ("number",),
    (
        Column("number", "number", required=True),
        Column("date", "published_on", required=True, kind="date"),
        Column("title", "title", required=True),
        Column("url", "url"),
        Column("text", "text"),
    ),
    "CSV, or JSON, one release a line, with number, date, title and, where known, url and text",
    complete=False,
)
NUMBERS = Register(
    "numbers",
    "Public numbers",
    "public number",
    PublicNumber,
    ("number",),
    (Column("number", "number", required=True), Column("label", "label", required=True)),
    "CSV with the columns number and label",
)
REGISTERS = {one.code: one for one in (OFFICIALS, CANDIDATES, DECISIONS, RELEASES, NUMBERS)}
