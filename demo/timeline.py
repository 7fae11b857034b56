"""The demo's posts, read from its data files and laid out in time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from demo.city import words

DATA = Path(__file__).parent / "data"
LAID_OUT, ARRIVED = "laid_out_at", "arrivals.jsonl"
EDMONTON = ZoneInfo("America/Edmonton")
# New posts come every minute while the first round of arrivals lasts, then every ten minutes.
QUICK, SLOW = timedelta(minutes=1), timedelta(minutes=10)


@dataclass(frozen=True)
class Draft:
    """A post as it stands in a data file.

    `when` is "days-ago hh:mm", "now -minutes" before the demo was laid out, or the place in the order of arrivals.
    """

    account: str
    when: str
    text: str
    answers: str = ""
    quotes: str = ""
    image: str = ""
    link: str = ""
    edit: tuple[str, str] | None = None
    delete: str = ""


@dataclass(frozen=True)
class Entry:
    """A post with its instants; `n` tells posts of one account apart for good."""

    account: str
    n: int
    published_at: datetime
    text: str
    answers: str = ""
    quotes: str = ""
    image: str = ""
    link: str = ""
    edited_at: datetime | None = None
    edited_text: str = ""
    deleted_at: datetime | None = None

    def at(self, instant: datetime) -> Entry | None:
        """The post as it stands at that instant; None before it is published and after it is deleted."""
        if instant < self.published_at or (self.deleted_at and instant >= self.deleted_at):
            return None
        if self.edited_at and instant >= self.edited_at:
            return replace(self, text=self.edited_text)
        return replace(self, edited_at=None)


def read_drafts(path: Path) -> Iterator[Draft]:
    """The posts of a data file, in its order. A line that fits no form is a ValueError that names it."""
    account, draft = "", None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("## "):
            account = line[3:].strip()
        elif line.startswith("#") or not line.strip():
            continue
        elif line.startswith("  "):
            if draft is None:
                raise ValueError(f"{path.name}, line {number}: a detail before any post.")
            draft = _with_detail(draft, line.strip(), f"{path.name}, line {number}")
            continue
        else:
            if draft:
                yield draft
            when, bar, text = line.partition(" | ")
            if not bar or not account:
                raise ValueError(f"{path.name}, line {number}: expected 'when | text' below an account.")
            draft = Draft(account, when, text)
    if draft:
        yield draft


def _with_detail(draft: Draft, line: str, where: str) -> Draft:
    head, _, value = line.partition("|")
    kind, _, when = head.strip().partition(" ")
    match kind:
        case "answers":
            return replace(draft, answers=value.strip())
        case "quotes":
            return replace(draft, quotes=value.strip())
        case "image":
            return replace(draft, image=value.strip())
        case "link":
            return replace(draft, link=value.strip())
        case "edit":
            return replace(draft, edit=(when.strip(), value.strip()))
        case "delete":
            return replace(draft, delete=when.strip())
    raise ValueError(f"{where}: '{kind}' is no detail of a post.")


def _instant(when: str, laid_out: datetime) -> datetime:
    days, _, clock = when.partition(" ")
    if days == "now":
        return laid_out.replace(microsecond=0) + timedelta(minutes=int(clock))
    today = laid_out.astimezone(EDMONTON).date()
    return datetime.combine(today - timedelta(days=int(days)), time.fromisoformat(clock), EDMONTON)


@dataclass
class Timeline:
    """All posts of the demo that was laid out at an instant; `folder` keeps which arrivals were published and when."""

    laid_out: datetime
    folder: Path | None = None
    _seen: list[tuple[datetime, int]] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The day on which the demo was laid out, in Edmonton: days in the data files are counted from it."""
        return self.laid_out.astimezone(EDMONTON).date()

    @cached_property
    def history(self) -> dict[str, list[Entry]]:
        """The posts before the demo began, by account, the oldest first."""
        found: dict[str, list[Entry]] = defaultdict(list)
        named = words(self.today)
        for n, draft in enumerate(read_drafts(DATA / "posts.txt"), start=1):
            edited_at = _instant(draft.edit[0], self.laid_out) if draft.edit else None
            found[draft.account].append(
                Entry(
                    draft.account,
                    n,
                    _instant(draft.when, self.laid_out),
                    draft.text.format(**named),
                    draft.answers,
                    draft.quotes.format(**named),
                    draft.image,
                    draft.link.format(**named),
                    edited_at,
                    draft.edit[1].format(**named) if draft.edit else "",
                    _instant(draft.delete, self.laid_out) if draft.delete else None,
                )
            )
        return {account: sorted(entries, key=lambda entry: entry.published_at) for account, entries in found.items()}

    @cached_property
    def _drafts_to_come(self) -> list[Draft]:
        return sorted(read_drafts(DATA / "arrivals.txt"), key=lambda draft: int(draft.when))

    @property
    def _record(self) -> Path | None:
        return self.folder / ARRIVED if self.folder else None

    def write_down(self, folder: Path) -> None:
        """Keep when the demo was laid out, for the server that runs later."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / LAID_OUT).write_text(f"{self.laid_out.isoformat()}\n", encoding="utf-8")

    @classmethod
    def of(cls, folder: Path) -> Timeline:
        """The timeline of the demo that was loaded with this folder. Raises FileNotFoundError when none was."""
        return cls(datetime.fromisoformat((folder / LAID_OUT).read_text(encoding="utf-8").strip()), folder)

    def resume(self) -> None:
        """Read which arrivals were published when the server ran before."""
        self._seen = []
        if self._record and self._record.exists():
            rows = map(json.loads, self._record.read_text(encoding="utf-8").splitlines())
            self._seen = [(datetime.fromisoformat(row["at"]), row["n"]) for row in rows]

    def publish_next(self, at: datetime) -> timedelta:
        """Publish the next arrival; returns how long to wait for the one after it."""
        n = len(self._seen)
        self._seen.append((at, n))
        if self._record:
            self._record.parent.mkdir(parents=True, exist_ok=True)
            with self._record.open("a", encoding="utf-8") as record:
                record.write(json.dumps({"at": at.isoformat(), "n": n}) + "\n")
        return QUICK if n + 1 < len(self._drafts_to_come) else SLOW

    def arrivals(self, account: str) -> list[Entry]:
        """What an account published since the demo began, the oldest first."""
        named, drafts = words(self.today), self._drafts_to_come
        came = [(at, n, drafts[n % len(drafts)]) for at, n in list(self._seen)]
        return [
            Entry(account, 10_000 + n, at, draft.text.format(**named), image=draft.image, link=draft.link)
            for at, n, draft in came
            if draft.account == account
        ]

    def visible(self, account: str, at: datetime) -> list[Entry]:
        """What can be read of an account at that instant, the oldest first."""
        entries = [*self.history.get(account, []), *self.arrivals(account)]
        return [seen for entry in entries if (seen := entry.at(at))]
