"""What the demo's staff made of each post, as written in data/reviews.txt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from demo.timeline import DATA
from monitoring.case_states import Outcome

ANY = "any"
REVIEWERS = ("sam", "noor")


@dataclass(frozen=True)
class Opinion:
    """Who decides what, and why; what the Executive Director then says; what is decided when a case came back."""

    account: str
    post: str
    who: str
    outcome: Outcome
    reason: str
    clear: frozenset[str] = frozenset()
    weigh: str = ""
    late: int = 0
    waits: bool = False
    concur: str = ""
    back: str = ""
    again: Opinion | None = None


@cache
def opinions() -> dict[tuple[str, str], Opinion]:
    """By account and the post's "days-ago hh:mm"; below ANY by guideline."""
    found = {}
    for opinion in _read(DATA / "reviews.txt"):
        key = (opinion.account, opinion.post)
        if key in found:
            raise ValueError(f"reviews.txt speaks twice of {key}.")
        found[key] = opinion
    return found


def _read(path: Path) -> Iterator[Opinion]:
    account, opinion = "", None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("## "):
            account = line[3:].strip()
        elif line.startswith("#") or not line.strip():
            continue
        elif line.startswith("  "):
            if opinion is None:
                raise ValueError(f"{path.name}, line {number}: a detail before any review.")
            opinion = _with_detail(opinion, line.strip(), f"{path.name}, line {number}")
        else:
            if opinion:
                yield opinion
            opinion = _opinion(account, line, f"{path.name}, line {number}")
    if opinion:
        yield opinion


def _opinion(account: str, line: str, where: str) -> Opinion:
    parts = [part.strip() for part in line.split(" | ")]
    if account == ANY:
        parts.insert(1, "")
    if len(parts) != 4 or not account:
        raise ValueError(f"{where}: expected 'when | who | outcome | reason' below an account.")
    post, who, outcome, reason = parts
    return Opinion(account, post, who, Outcome(outcome), reason)


def _with_detail(opinion: Opinion, line: str, where: str) -> Opinion:
    if opinion.again:
        return replace(opinion, again=_with_detail(opinion.again, line, where))
    kind, _, value = (part.strip() for part in line.partition("|"))
    match kind:
        case "clear":
            return replace(opinion, clear=frozenset(value.split()))
        case "late":
            return replace(opinion, late=int(value))
        case "waits":
            return replace(opinion, waits=True)
        case "weigh":
            return replace(opinion, weigh=value)
        case "concur":
            return replace(opinion, concur=value)
        case "back":
            return replace(opinion, back=value)
        case "again":
            return replace(opinion, again=_opinion(opinion.account, f"{opinion.post} | {value}", where))
    raise ValueError(f"{where}: '{kind}' is no detail of a review.")
