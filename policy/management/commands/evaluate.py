"""`manage.py evaluate`: how well the rules read labelled sets, with intervals; nothing is written unless asked."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from policy.actions.measuring import record_run, write_shipped
from policy.evaluation.figures import wrong
from policy.evaluation.floors import floors_of, write_floors
from policy.evaluation.measuring import Measured, measure
from policy.evaluation.sets import PARTS, BadSet, LabelledSet, Part, read_set
from policy.evaluation.table import lines, wrong_lines
from policy.management.commands.screen import asked_model
from policy.second_opinion.opinions import second

CORPUS = Path(settings.BASE_DIR) / "corpus"
FLOORS = "floors.json"


def confidence(text: str) -> float:
    """A confidence from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise ValueError
    return value


class Command(BaseCommand):
    help = "Measure the rules on labelled sets: per clause, false flags, tags, languages, disguised copies, groups."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "sets",
            nargs="*",
            type=Path,
            metavar="SET",
            help="a folder of labelled posts, or a .jsonl file whose lines carry their labels (default: corpus)",
        )
        parser.add_argument(
            "--part",
            choices=PARTS,
            help="of a set with pairs: what rules are tuned on, what is kept aside (default), or all",
        )
        parser.add_argument("--context", type=Path, help="a folder of registers, instead of the set's own")
        parser.add_argument("--min-confidence", type=confidence, default=0.0, help="leave out weaker findings")
        parser.add_argument("--wrong", action="store_true", help="list what was judged wrongly (never what is aside)")
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file as well")
        parser.add_argument(
            "--second-opinion", action="store_true", help="ask the language model of SECOND_OPINION_URL as well"
        )
        parser.add_argument("--record", action="store_true", help="keep the figures for the page of figures")
        parser.add_argument(
            "--write-floors",
            action="store_true",
            help="write floors.json into the set: its kept-aside figures; of corpus, also those that the product ships",
        )

    def handle(self, *args: object, **options: Any) -> None:
        paths: list[Path] = options["sets"] or [CORPUS]
        self._refuse_misuse(paths, options)
        self._model = asked_model() if options["second_opinion"] else None
        measured = [self._measure(path, options) for path in paths]
        if options["json"]:
            text = json.dumps([one.as_json() for one in measured], ensure_ascii=False, indent=1)
            try:
                options["json"].write_text(text + "\n", encoding="utf-8")
            except OSError as problem:
                raise CommandError(f"{options['json']} cannot be written: {problem.strerror}.", returncode=2) from None
        if options["record"]:
            at = timezone.now()
            for one in measured:
                record_run(one, at=at)
            self.stdout.write("The figures are on record.")

    def _refuse_misuse(self, paths: list[Path], options: dict[str, Any]) -> None:
        if options["second_opinion"] and (options["record"] or options["write_floors"]):
            raise CommandError(
                "What is on record and the floors are the rules' own figures: leave out --second-opinion.", returncode=2
            )
        if not options["write_floors"]:
            return
        if len(paths) > 1 or not paths[0].is_dir():
            raise CommandError("Floors belong to one set: name one folder.", returncode=2)
        if options["min_confidence"] or options["part"] not in (None, "aside"):
            raise CommandError(
                "Floors are measured on the part kept aside, at every confidence: leave out --part and"
                " --min-confidence.",
                returncode=2,
            )

    def _measure(self, path: Path, options: dict[str, Any]) -> Measured:
        try:
            labelled = read_set(path, secrets.token_bytes(32), options["context"])
            part: Part = options["part"] or ("aside" if labelled.paired else "all")
            self._refuse_listing(labelled, part, options)
            measured, answers = measure(labelled, part, least=options["min_confidence"], **self._asked())
        except BadSet as problem:
            raise CommandError(str(problem), returncode=2) from None
        for line in lines(measured):
            self.stdout.write(line)
        if options["wrong"]:
            for line in wrong_lines(wrong(answers, options["min_confidence"]), options["min_confidence"]):
                self.stdout.write(line)
        if options["write_floors"]:
            if part != "aside":
                raise CommandError(f"No part of {labelled.name} is kept aside: it has no floors.", returncode=2)
            write_floors(path / FLOORS, floors_of(measured.rule_set, answers))
            self.stdout.write(f"The floors are in {path / FLOORS}.")
            if path.resolve() == CORPUS:
                write_shipped(measured, at=timezone.now())
                self.stdout.write("The product ships these figures from now on.")
        return measured

    def _asked(self) -> dict[str, Any]:
        """Whom to ask besides the rules."""
        return {"second": second(self._model), "second_name": self._model.name} if self._model else {}

    def _refuse_listing(self, labelled: LabelledSet, part: Part, options: dict[str, Any]) -> None:
        if options["wrong"] and labelled.paired and part != "tuned":
            raise CommandError(
                "What is kept aside is for measuring only, so its cases are not listed: use --part tuned.", returncode=2
            )
