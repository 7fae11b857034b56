"""The registers that are imported: their models, columns, and what makes two entries the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as field_of

from policy.models import (
    AcceptedDisclaimer,
    Candidate,
    CommissionDecision,
    Election,
    Official,
    PublicNumber,
    PublicRelease,
)

Entry = Official | Candidate | CommissionDecision | PublicNumber | PublicRelease | Election | AcceptedDisclaimer


@dataclass(frozen=True)
class Column:
    """A column of a file: its name there, the model's field, and how its cells are read.

    `french` is its name in a French file; `values` are other words for its values, such as the French ones.
    """

    name: str
    field: str
    required: bool = False
    kind: str = "text"  # text, word (lower case), list (parts separated by semicolons), date
    french: str = ""
    values: Mapping[str, str] = field_of(default_factory=dict)


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
    days: tuple[str, ...] = ()
    """Columns of days, of which none may lie before the one ahead of it."""
    many: str = ""
    """What several entries are called where the label is not that."""
    when_empty: str = "Rules that compare posts with it find nothing until it is filled."

    @property
    def compared(self) -> tuple[str, ...]:
        """The fields besides the key in which an entry can change."""
        return tuple(column.field for column in self.columns if column.field not in (*self.key, self.group))

    @property
    def identity(self) -> tuple[str, ...]:
        """The fields that make two entries the same, the group among them."""
        return (*self.key, self.group) if self.group else self.key

    @property
    def an_entry(self) -> str:
        """One entry with its article: "a decision", "an election"."""
        return f"{'an' if self.one[0] in 'aeiou' else 'a'} {self.one}"

    def count(self, number: int) -> str:
        """A number of entries in words: "1 official", "3 decisions"."""
        return f"{number} {self.one if number == 1 else self.many or self.label.lower()}"


_DAYS = (
    Column("valid_from", "valid_from", kind="date", french="depuis"),
    Column("valid_to", "valid_to", kind="date", french="jusqu'au"),
)

_OUTCOMES = {"adoptée": "carried", "rejetée": "defeated", "reportée": "deferred", "déposée": "tabled"}

OFFICIALS = Register(
    "officials",
    "Officials",
    "official",
    Official,
    ("name", "office", "district"),
    (
        Column("name", "name", required=True, french="nom"),
        Column("office", "office", required=True, french="fonction"),
        Column("district", "district", french="circonscription"),
        Column("party", "party", french="parti"),
        Column("handles", "handles", kind="list", french="comptes"),
        Column("roles", "roles", kind="list", french="titres"),
        Column("body", "body", french="organisme"),
        *_DAYS,
    ),
    "JSON from the Represent API, or CSV with the columns name, office and, where known, district, party, handles, "
    "roles, body, valid_from, valid_to",
    group="body",
    days=("valid_from", "valid_to"),
)
CANDIDATES = Register(
    "candidates",
    "Candidates",
    "candidate",
    Candidate,
    ("name", "office"),
    (
        Column("name", "name", required=True, french="nom"),
        Column("office", "office", required=True, french="fonction"),
        Column("party", "party", french="parti"),
        Column("handles", "handles", kind="list", french="comptes"),
        Column("donation_urls", "donation_urls", kind="list", french="adresses_de_dons"),
        Column("election", "election", french="élection"),
        *_DAYS,
    ),
    "CSV with the columns name, office and, where known, party, handles, donation_urls, election, valid_from, valid_to",
    group="election",
    days=("valid_from", "valid_to"),
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
        Column("motion", "motion", required=True, french="proposition"),
        Column("outcome", "outcome", required=True, kind="word", french="résultat", values=_OUTCOMES),
        Column("text", "text", required=True, french="texte"),
        Column("topics", "topics", kind="list", french="sujets"),
        Column("motion_fr", "motion_fr"),
        Column("text_fr", "text_fr"),
    ),
    "JSON, one decision a line, or CSV, with id, date, motion, outcome, text and, where known, topics, motion_fr and "
    "text_fr",
    complete=False,
)
RELEASES = Register(
    "releases",
    "Public releases",
    "public release",
    PublicRelease,
    ("number",),
    (
        Column("number", "number", required=True, french="numéro"),
        Column("date", "published_on", required=True, kind="date"),
        Column("title", "title", required=True, french="titre"),
        Column("url", "url", french="adresse"),
        Column("text", "text", french="texte"),
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
    (
        Column("number", "number", required=True, french="numéro"),
        Column("label", "label", required=True, french="libellé"),
    ),
    "CSV with the columns number and label",
    when_empty="Until a number is on record, every number in a post may be taken for a private one.",
)
ELECTIONS = Register(
    "elections",
    "Election calendar",
    "election",
    Election,
    ("name",),
    (
        Column(
            "kind",
            "kind",
            required=True,
            kind="word",
            french="genre",
            values={
                "municipale": "municipal",
                "provinciale": "provincial",
                "fédérale": "federal",
                "partielle": "by-election",
                "révocation": "recall",
                "référendum": "referendum",
            },
        ),
        Column("name", "name", required=True, french="nom"),
        Column("name_fr", "name_fr"),
        Column("first_day", "first_day", required=True, kind="date", french="premier_jour"),
        Column("election_day", "election_day", required=True, kind="date", french="jour_du_scrutin"),
        Column("last_day", "last_day", required=True, kind="date", french="dernier_jour"),
    ),
    "CSV with the columns kind (municipal, provincial, federal, by-election, recall or referendum), name, first_day, "
    "election_day, last_day and, where known, name_fr",
    complete=False,
    days=("first_day", "election_day", "last_day"),
    many="elections",
    when_empty="The desk reminds nobody to import candidates until an election is on the calendar.",
)
DISCLAIMERS = Register(
    "disclaimers",
    "Accepted disclaimers",
    "accepted disclaimer",
    AcceptedDisclaimer,
    ("part", "language", "text"),
    (
        Column(
            "part",
            "part",
            required=True,
            kind="word",
            french="partie",
            values={
                "contact disclaimer": "contact",
                "coordonnées": "contact",
                "acceptable use": "use",
                "acceptable_use": "use",
                "utilisation": "use",
            },
        ),
        Column(
            "language",
            "language",
            required=True,
            kind="word",
            french="langue",
            values={"english": "en", "french": "fr", "anglais": "en", "français": "fr"},
        ),
        Column("text", "text", required=True, french="texte"),
        *_DAYS,
    ),
    "CSV with the columns part (contact or use), language (en or fr), text and, where known, valid_from, valid_to",
    days=("valid_from", "valid_to"),
    when_empty="Until a wording is on record, profiles are compared with, and offered, the product’s own.",
)
REGISTERS = {one.code: one for one in (OFFICIALS, CANDIDATES, ELECTIONS, DECISIONS, RELEASES, NUMBERS, DISCLAIMERS)}

WEB_PAGES: dict[str, str] = {}
"""By register: the name of the page on which its list is read from the web."""


def read_from_the_web(page: str, *codes: str) -> None:
    """Called once at the start by the app that has a door to the network."""
    WEB_PAGES.update(dict.fromkeys(codes, page))
