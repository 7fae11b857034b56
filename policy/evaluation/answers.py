"""What the engine says of each case of a set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from policy.engine import Engine, Screening
from policy.evaluation.sets import Case, LabelledSet
from policy.rule import Match, Rule
from policy.statement import ProfileText, Statement

Second = Callable[[Engine, Statement, Screening], tuple[Screening, tuple[str, ...]]]
"""Asks somebody else about a screened statement: the screening as it then stands, and what kept them from answering."""


@dataclass(frozen=True)
class Answer:
    """A case with what was found in it. `failed` names the rules that could not answer."""

    case: Case
    matches: tuple[Match, ...]
    in_scope: bool
    failed: tuple[str, ...] = ()

    def said(self, least: float = 0.0) -> frozenset[str]:
        """The clauses found with at least that confidence."""
        return frozenset(match.clause for match in self.matches if match.confidence >= least)


def ask(engine: Engine, cases: Iterable[Case], second: Second | None = None) -> list[Answer]:
    """Screen every case, profiles as profiles, with the very engine that screens pulled posts.

    With a second opinion that counts as it does in the queue; a question without an answer counts as a failure.
    """
    return [_answer(engine, case, second) for case in cases]


def ask_set(
    labelled: LabelledSet, rules: Sequence[Rule] | None = None, second: Second | None = None
) -> list[tuple[Engine, list[Answer]]]:
    """For each world of a set an engine over its registers, and what that says of the world's cases."""
    engines = [(Engine(world.context, rules), world) for world in labelled.worlds]
    return [(engine, ask(engine, world.cases, second)) for engine, world in engines]


def _answer(engine: Engine, case: Case, second: Second | None) -> Answer:
    if isinstance(case.asked, ProfileText):
        return Answer(case, engine.screen_profile(case.asked), case.asked.kind != "personal")
    screening = engine.screen(case.asked)
    failed = tuple(error.rule for error in screening.errors)
    if second is not None:
        screening, troubles = second(engine, case.asked, screening)
        failed = (*failed, *troubles)
    return Answer(case, screening.matches, screening.in_scope, failed)
