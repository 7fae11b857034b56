"""What the engine says of each case of a set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policy.engine import Engine
from policy.evaluation.sets import Case, LabelledSet
from policy.rule import Match, Rule
from policy.statement import ProfileText


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


def ask(engine: Engine, cases: Iterable[Case]) -> list[Answer]:
    """Screen every case, profiles as profiles, with the very engine that screens pulled posts."""
    return [_answer(engine, case) for case in cases]


def ask_set(labelled: LabelledSet, rules: Sequence[Rule] | None = None) -> list[tuple[Engine, list[Answer]]]:
    """For each world of a set an engine over its registers, and what that says of the world's cases."""
    engines = [(Engine(world.context, rules), world) for world in labelled.worlds]
    return [(engine, ask(engine, world.cases)) for engine, world in engines]


def _answer(engine: Engine, case: Case) -> Answer:
    if isinstance(case.asked, ProfileText):
        return Answer(case, engine.screen_profile(case.asked), case.asked.kind != "personal")
    screening = engine.screen(case.asked)
    return Answer(case, screening.matches, screening.in_scope, tuple(error.rule for error in screening.errors))
