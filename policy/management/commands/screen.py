"""`manage.py screen`: what the engine finds in a file of posts or profiles; nothing is written to the database."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from policy.actions.asking import NotSet, configured_model
from policy.context import Context
from policy.engine import Engine, Screening
from policy.evaluation.lines import (
    JSON,
    BadFile,
    BadLine,
    finding,
    profile_of,
    read_lines,
    sentence,
    statement_of,
)
from policy.second_opinion.client import Model
from policy.second_opinion.opinions import hear, with_opinions


def asked_model() -> Model:
    """The model of the settings; without one the command ends with a sentence and status 2."""
    try:
        return configured_model()
    except NotSet as problem:
        raise CommandError(str(problem), returncode=2) from None


def usable_lines(path: Path) -> Iterator[tuple[int, JSON]]:
    """The lines of a file; what is wrong with one ends the command with a sentence and status 2."""
    try:
        yield from read_lines(path)
    except BadFile as problem:
        raise CommandError(str(problem), returncode=2) from None
    except BadLine as problem:
        raise CommandError(sentence(problem), returncode=2) from None


def answer(engine: Engine, row: JSON, profiles: bool, model: Model | None = None) -> tuple[JSON, Screening | None]:
    """One line of output for one line of input; with a model, its opinions beside the rules' findings."""
    if profiles:
        matches = engine.screen_profile(profile_of(row))
        return {
            "id": row["id"],
            "in_scope": row.get("kind") != "personal",
            "findings": list(map(finding, matches)),
        }, None
    statement = statement_of(row)
    screening = engine.screen(statement)
    told: JSON = {}
    if model is not None:
        heard = hear(model, engine, statement, screening)
        screening = with_opinions(screening, heard.opinions)
        told = {
            "second_opinion": {"asked": len(heard.opinions), "troubles": heard.troubles, "withheld": heard.withheld}
        }
    return {
        "id": row["id"],
        "in_scope": screening.in_scope,
        "findings": [finding(match) for match in screening.matches],
        **told,
    }, screening


class Command(BaseCommand):
    help = "Print what the rules find in a file of posts (JSON lines), or of profiles; nothing is written."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--context", type=Path, help="a folder with officials, candidates, decisions, closed papers"
        )
        parser.add_argument("--profiles", action="store_true", help="the file holds profiles, not posts")
        parser.add_argument(
            "--second-opinion", action="store_true", help="ask the language model of SECOND_OPINION_URL about each post"
        )
        parser.add_argument("file", type=Path)

    def handle(self, *args: object, **options: Any) -> None:
        engine = Engine(self._context(options["context"]))
        model = asked_model() if options["second_opinion"] else None
        for number, row in usable_lines(options["file"]):
            try:
                line, screening = answer(engine, row, options["profiles"], model)
            except BadLine as problem:
                raise CommandError(sentence(problem, number), returncode=2) from None
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
