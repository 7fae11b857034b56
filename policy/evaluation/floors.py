"""Floors under the figures: what a change of the rules may not fall below without somebody deciding so."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from policy.evaluation.answers import Answer
from policy.evaluation.figures import Figures, figures
from policy.evaluation.intervals import Figure
from policy.statement import ProfileText


@dataclass(frozen=True)
class Floors:
    """Figures as they were, with their intervals, and the ids of the cases they were measured on."""

    rule_set: str
    clauses: dict[str, Figure]
    macro_f1: Figure
    clean_flagged: Figure
    ids: frozenset[str]

    def covers(self, answer: Answer) -> bool:
        """Whether the case was there when the floors were written: posts that came later do not move them."""
        return answer.case.id in self.ids


def floors_of(rule_set: str, answers: Iterable[Answer]) -> Floors:
    """The floors that these answers make."""
    answers = list(answers)
    posts, profiles = _counted(answers)
    clauses = {**posts.clauses, **profiles.clauses}
    return Floors(
        rule_set=rule_set,
        clauses={clause: one.f1 for clause, one in sorted(clauses.items()) if one.f1.n},
        macro_f1=posts.macro_f1,
        clean_flagged=posts.clean_flagged,
        ids=frozenset(answer.case.id for answer in answers),
    )


def below(floors: Floors, answers: Iterable[Answer]) -> list[str]:
    """A sentence for each figure that has left its interval on the wrong side, over the cases the floors know."""
    now = floors_of("", filter(floors.covers, answers))
    fallen = [
        f"F1 of {clause} is {now.clauses[clause].value:.3f}; it was {was.value:.3f}, its floor is {was.low:.3f}."
        if clause in now.clauses
        else f"No case touches {clause} any more; its floor was measured on {was.n}."
        for clause, was in floors.clauses.items()
        if clause not in now.clauses or now.clauses[clause].value < was.low
    ]
    if now.macro_f1.value < floors.macro_f1.low:
        was = floors.macro_f1
        fallen.append(f"Macro F1 is {now.macro_f1.value:.3f}; it was {was.value:.3f}, its floor is {was.low:.3f}.")
    if now.clean_flagged.value > floors.clean_flagged.high:
        per, was = 1000 * now.clean_flagged.value, floors.clean_flagged
        fallen.append(
            f"Clean posts flagged per 1,000: {per:.1f}; it was {1000 * was.value:.1f}, limit {1000 * was.high:.1f}."
        )
    return fallen


def write_floors(path: Path, floors: Floors) -> None:
    """Write the floors so that a change of a figure is a line of its own; the ids stand on the last one."""
    shown = asdict(floors) | {"ids": " ".join(sorted(floors.ids))}
    path.write_text(json.dumps(shown, indent=1) + "\n", encoding="utf-8")


def read_floors(path: Path) -> Floors:
    """Read what `write_floors` wrote. Raises OSError, ValueError or KeyError for anything else."""
    row: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Floors(
        rule_set=row["rule_set"],
        clauses={clause: Figure(**one) for clause, one in row["clauses"].items()},
        macro_f1=Figure(**row["macro_f1"]),
        clean_flagged=Figure(**row["clean_flagged"]),
        ids=frozenset(row["ids"].split()),
    )


def _counted(answers: list[Answer]) -> tuple[Figures, Figures]:
    posts = [answer for answer in answers if not isinstance(answer.case.asked, ProfileText)]
    profiles = [answer for answer in answers if isinstance(answer.case.asked, ProfileText)]
    return figures(posts), figures(profiles)
