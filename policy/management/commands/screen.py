"""`manage.py screen`: what the engine finds in a file of posts or profiles; nothing is written to the database."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from policy.context import Context
from policy.engine import Engine, Screening
from policy.rule import Match
from policy.statement import KINDS, ProfileText, Statement

JSON = dict[str, Any]


class BadLine(ValueError):
    """A line that is not what the format asks for; the text says what is wrong."""


def statement_of(row: JSON) -> Statement:
    """A statement from one post of an evaluation file (author, posted_at, text, reply_to_text, quote_text…)."""
    return Statement.of(
        _text(row, "text"),
        posted_at=_moment(row),
        reply_to_text=_text(row, "reply_to_text"),
        quote_text=_text(row, "quote_text"),
        alt_texts=[_text(each, "alt_text") for each in _rows(row, "attachments")],
        links=_texts(row, "links"),
        language=row.get("lang"),
        account_kind=_kind(_row(row, "author")),
    )


def profile_of(row: JSON) -> ProfileText:
    """A profile from one line of an evaluation file."""
    return ProfileText(_kind(row), _text(row, "display_name"), _text(row, "bio"), links=tuple(_texts(row, "links")))


def _text(row: JSON, name: str) -> str:
    value = row.get(name) or ""
    if not isinstance(value, str):
        raise BadLine(f"“{name}” must be text")
    return value


def _texts(row: JSON, name: str) -> list[str]:
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise BadLine(f"“{name}” must be a list of texts")
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


def read_lines(path: Path) -> Iterator[tuple[int, JSON]]:
    """Each JSON object of a file with its line number; blank lines are passed over."""
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except OSError as problem:
        raise CommandError(f"{path} cannot be read: {problem.strerror}.", returncode=2) from None
    except UnicodeDecodeError:
        raise CommandError(f"{path} is not a UTF-8 text file.", returncode=2) from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not isinstance(row, dict):
                raise BadLine("it must be a JSON object")
            if "id" not in row:
                raise BadLine("“id” is missing")
            yield number, row
        except json.JSONDecodeError as problem:
            raise CommandError(f"Line {number} is not JSON: {problem.msg}.", returncode=2) from None
        except BadLine as problem:
            raise CommandError(f"Line {number} cannot be used: {problem}.", returncode=2) from None


def answer(engine: Engine, row: JSON, profiles: bool) -> tuple[JSON, Screening | None]:
    """One line of output for one line of input."""
    if profiles:
        matches = engine.screen_profile(profile_of(row))
        return {
            "id": row["id"],
            "in_scope": row.get("kind") != "personal",
            "findings": list(map(finding, matches)),
        }, None
    screening = engine.screen(statement_of(row))
    return {
        "id": row["id"],
        "in_scope": screening.in_scope,
        "findings": [finding(match) for match in screening.matches],
    }, screening


class Command(BaseCommand):
    help = "Print what the rules find in a file of posts (JSON lines), or of profiles; nothing is written."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--context", type=Path, help="a folder with officials, candidates, decisions, closed papers"
        )
        parser.add_argument("--profiles", action="store_true", help="the file holds profiles, not posts")
        parser.add_argument("file", type=Path)

    def handle(self, *args: object, **options: Any) -> None:
        engine = Engine(self._context(options["context"]))
        for number, row in read_lines(options["file"]):
            try:
                line, screening = answer(engine, row, options["profiles"])
            except BadLine as problem:
                raise CommandError(f"Line {number} cannot be used: {problem}.", returncode=2) from None
            self.stdout.write(json.dumps(line, ensure_ascii=False))
            for error in screening.errors if screening else ():
                self.stderr.write(f"Line {number}: the rule {error.rule} could not answer ({error.error}).")

    def _context(self, folder: Path | None) -> Context:
        if folder is None:
            return Context()
        if not folder.is_dir():
            raise CommandError(f"{folder} is not a folder.", returncode=2)
        try:
            return Context.from_folder(folder, key=secrets.token_bytes(32))
        except (ValueError, KeyError, TypeError) as problem:
            raise CommandError(f"The registers in {folder} cannot be read: {problem}.", returncode=2) from None
