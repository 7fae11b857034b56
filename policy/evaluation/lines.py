"""Posts and profiles as evaluation files hold them, one JSON object a line, and answers in the same protocol."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from policy.rule import Match
from policy.statement import KINDS, ProfileText, Statement

JSON = dict[str, Any]


class BadFile(ValueError):
    """A file that cannot be read; the text is a sentence."""


class BadLine(ValueError):
    """A line that is not what the format asks for: what is wrong, and on which line where that is known."""

    def __init__(self, what: str, number: int = 0) -> None:
        super().__init__(what)
        self.what = what
        self.number = number


class NotJSON(BadLine):
    """A line that is no JSON at all."""


def read_lines(path: Path) -> Iterator[tuple[int, JSON]]:
    """Each JSON object of a file with its line number; blank lines are passed over.

    Raises BadFile for a file that cannot be read, and NotJSON or BadLine for a line.
    """
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except OSError as problem:
        raise BadFile(f"{path} cannot be read: {problem.strerror}.") from None
    except UnicodeDecodeError:
        raise BadFile(f"{path} is not a UTF-8 text file.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as problem:
            raise NotJSON(problem.msg, number) from None
        if not isinstance(row, dict):
            raise BadLine("it must be a JSON object", number)
        if "id" not in row:
            raise BadLine("“id” is missing", number)
        yield number, row


def sentence(problem: BadLine, number: int = 0, path: Path | None = None) -> str:
    """What to tell a person about a line that cannot be used."""
    number = problem.number or number
    where = f"{path}, line {number}," if path else f"Line {number}"
    if isinstance(problem, NotJSON):
        return f"{where} is not JSON: {problem.what}."
    return f"{where} cannot be used: {problem.what}."


def statement_of(row: JSON) -> Statement:
    """A statement from one post of an evaluation file (author, posted_at, text, reply_to_text, quote_text…)."""
    return Statement.of(
        _text(row, "text"),
        posted_at=_moment(row),
        reply_to_text=_text(row, "reply_to_text"),
        quote_text=_text(row, "quote_text"),
        alt_texts=[_text(each, "alt_text") for each in _rows(row, "attachments")],
        links=texts(row, "links"),
        language=row.get("lang"),
        account_kind=_kind(_row(row, "author")),
    )


def profile_of(row: JSON) -> ProfileText:
    """A profile from one line of an evaluation file."""
    return ProfileText(_kind(row), _text(row, "display_name"), _text(row, "bio"), links=tuple(texts(row, "links")))


def finding(match: Match) -> JSON:
    """A match as a finding of the evaluation protocol."""
    return {
        "clause": match.clause,
        "rule": match.rule,
        "severity": match.severity,
        "confidence": match.confidence,
        "spans": [list(span) for span in match.spans],
        "reason": match.reason,
    }


def texts(row: JSON, name: str) -> list[str]:
    """A list of texts; one that is absent is empty."""
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise BadLine(f"“{name}” must be a list of texts")
    return value


def _text(row: JSON, name: str) -> str:
    value = row.get(name) or ""
    if not isinstance(value, str):
        raise BadLine(f"“{name}” must be text")
    return value


def _row(row: JSON, name: str) -> JSON:
    value = row.get(name)
    if not isinstance(value, dict):
        raise BadLine(f"“{name}” must be an object")
    return value


def _rows(row: JSON, name: str) -> list[JSON]:
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise BadLine(f"“{name}” must be a list of objects")
    return value


def _kind(row: JSON) -> Any:
    if row.get("kind") not in KINDS:
        raise BadLine(f"“kind” must be one of {', '.join(KINDS)}")
    return row["kind"]


def _moment(row: JSON) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(_text(row, "posted_at"))
    except ValueError:
        raise BadLine("“posted_at” must be a date and time such as 2026-11-17T09:00:00-07:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
