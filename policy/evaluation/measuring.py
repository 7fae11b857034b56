"""Everything that is measured on one set at once, and the same as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from policy.evaluation import disguise, groups
from policy.evaluation.answers import Answer, Second, ask_set
from policy.evaluation.figures import Figures, figures
from policy.evaluation.groups import Gap
from policy.evaluation.intervals import Figure
from policy.evaluation.sets import LabelledSet, Part
from policy.rule import Rule
from policy.statement import ProfileText


@dataclass(frozen=True)
class Measured:
    """The figures of a part of a set under one rule set. Posts and profiles are counted apart, as they are scored.

    With a second opinion there are no disguised copies: they would cost a question each.
    """

    set_name: str
    part: Part
    rule_set: str
    least: float
    posts: Figures
    profiles: Figures | None
    disguised: dict[str, Figure]
    by_group: Gap
    by_kind: Gap
    second_opinion: str = ""

    def as_json(self) -> dict[str, Any]:
        """Plain values only, in the order of this class."""
        return asdict(self)


def measure(
    labelled: LabelledSet,
    part: Part,
    *,
    least: float = 0.0,
    rules: Sequence[Rule] | None = None,
    second: Second | None = None,
    second_name: str = "",
) -> tuple[Measured, list[Answer]]:
    """Ask the engine about every case of a part and count. The answers are given back for those who look at errors."""
    asked = ask_set(labelled.part(part), rules, second)
    answers = [answer for _, told in asked for answer in told]
    posts = [answer for answer in answers if not isinstance(answer.case.asked, ProfileText)]
    profiles = [answer for answer in answers if isinstance(answer.case.asked, ProfileText)]
    measured = Measured(
        set_name=labelled.name,
        part=part,
        rule_set=asked[0][0].rule_set_hash,
        least=least,
        posts=figures(posts, least),
        profiles=figures(profiles, least) if profiles else None,
        disguised={} if second else disguise.recall_kept(asked, least),
        by_group=groups.by_group(posts, least),
        by_kind=groups.by_kind(posts, least),
        second_opinion=second_name,
    )
    return measured, answers
