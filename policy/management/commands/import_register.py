"""Import a register from the command line: the same preview and the same guards as on the page."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from accounts.models import in_full
from policy.actions import importing, papers
from policy.actions.catalogue import REGISTERS, Register
from policy.actions.entry_words import details
from policy.actions.importing import Preview
from policy.actions.paper_files import read_paper
from policy.actions.reading import read
from policy.actions.represent import joined_files
from records.errors import ActionRefused

PAPER = "closed-paper"
MOST_LINES = 40
"""Lines of each kind that are printed."""


class Command(BaseCommand):
    help = "Import a register from a file (- reads standard input), after showing what would change."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("register", choices=[*REGISTERS, PAPER])
        parser.add_argument(
            "file", nargs="+", help="the file, the pages of a Represent answer, or - for standard input"
        )
        parser.add_argument("--source", default="", help="where the list comes from (not for a closed paper)")
        parser.add_argument("--group", default="", help="body or election of entries that name none")
        parser.add_argument("--since", type=_day, help="first day of new names, as 2026-10-20")
        parser.add_argument("--yes", action="store_true", help="do not ask; without it an answer is awaited")
        parser.add_argument(
            "--even-if-many-end",
            action="store_true",
            help="confirm that an empty list, or one that drops many, is right",
        )
        parser.add_argument("--label", default="", help="closed paper: a label that gives nothing away")
        parser.add_argument("--meeting-date", type=_day, help="closed paper: date of the closed meeting")
        parser.add_argument("--release-date", type=_day, help="closed paper: from which day it is public")

    def handle(self, *args: Any, **options: Any) -> None:
        raws = [_bytes_of(path) for path in options["file"]]
        at = timezone.now()
        try:
            if options["register"] == PAPER:
                if len(raws) > 1:
                    raise CommandError("A closed paper is one file. Add them one by one.")
                self._add_paper(raws[0], at, options)
            else:
                register = REGISTERS[options["register"]]
                self._import(register, joined_files(register, raws), at, options)
        except ActionRefused as refused:
            raise CommandError(f"{refused.sentence} Nothing was changed.") from refused

    def _add_paper(self, raw: bytes, at: datetime, options: dict[str, Any]) -> None:
        if not options["meeting_date"]:
            raise CommandError("A closed paper needs --meeting-date.")
        given = read_paper(raw)
        paper = papers.add_paper(
            label=options["label"],
            meeting_date=options["meeting_date"],
            release_date=options["release_date"],
            text=given.text,
            by=None,
            at=at,
        )
        self.stdout.write(papers.words_about(paper, given.pages_without_text))

    def _import(self, register: Register, raw: bytes, at: datetime, options: dict[str, Any]) -> None:
        group, since = options["group"], options["since"]
        rows = read(register, raw, group=group)
        plan = importing.preview(register, rows, at=at, group=group, since=since)
        self._show(plan, at)
        if not plan.changes_something:
            self.stdout.write("The register says exactly this already.")
            return
        if plan.warning and not options["even_if_many_end"]:
            raise CommandError(f"{plan.warning} If that is right, add --even-if-many-end. Nothing was changed.")
        if not options["yes"] and not self._agreed():
            raise CommandError("Nothing was changed.")
        done = importing.apply(
            register,
            rows,
            source=options["source"],
            by=None,
            at=at,
            group=group,
            since=since,
            digest=plan.digest,
            confirmed=options["even_if_many_end"],
        )
        self.stdout.write(f"Done: {done.added} added, {done.changed} changed, {done.ended} ended.")

    def _show(self, plan: Preview, at: datetime) -> None:
        kinds = {
            "+": [f"{entry} ({details(plan.register, entry)})" for entry in plan.added_entries()],
            "~": [f"{change.entry}: {change.words}" for change in plan.changed],
            "-": [f"{entry}, last day {in_full(plan.last_day(entry, at))}" for entry in plan.ended],
        }
        for sign, lines in kinds.items():
            for line in lines[:MOST_LINES]:
                self.stdout.write(f"{sign} {line}")
            if len(lines) > MOST_LINES:
                self.stdout.write(f"{sign} and {len(lines) - MOST_LINES} more")
        added, changed, ended = (len(lines) for lines in kinds.values())
        self.stdout.write(f"{added} to add, {changed} to change, {ended} to end, {plan.unchanged} unchanged.")

    def _agreed(self) -> bool:
        if not sys.stdin.isatty():
            raise CommandError("Nobody is there to answer. Add --yes to import. Nothing was changed.")
        return input("Import this? [y/N] ").strip().lower() in ("y", "yes")


def _bytes_of(path: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error


def _day(given: str) -> date:
    return date.fromisoformat(given)
