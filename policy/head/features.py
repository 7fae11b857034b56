"""Everything the head knows of a statement: named evidence, and the words it is said in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from policy.head.evidence import GROUPS, Plan, of_identifiers, of_names, of_papers, of_register, of_rules
from policy.head.style import of_style
from policy.head.wording import Word, words
from policy.language.reading import Reading


@dataclass(frozen=True)
class Features:
    """`named` is evidence by name; `own` are the author's words by text number; `others` words answered or quoted."""

    named: tuple[str, ...]
    own: tuple[tuple[int, tuple[Word, ...]], ...]
    others: tuple[str, ...]

    @property
    def scale(self) -> float:
        """What a word counts: a long text does not weigh more than a short one because it is long."""
        return 1 / sqrt(len({word.text for _, said in self.own for word in said}) or 1)


def features(reading: Reading, plan: Plan) -> Features:
    """The features of a statement as the rules read it; the same for the same statement, in a fixed order."""
    own: list[tuple[int, tuple[Word, ...]]] = []
    others: dict[str, None] = {}
    for number, part in enumerate(reading.parts):
        group = GROUPS[part.segment.role]
        if group == "own":
            own.append((number, tuple(words(reading, number))))
        elif group != "link":
            others.update((f"{group[0]}:{word.text}", None) for word in words(reading, number))
    named = {
        *of_rules(reading, plan),
        *of_names(reading),
        *of_identifiers(reading),
        *of_papers(reading),
        *of_register(reading),
        *of_style(reading, [word for _, said in own for word in said]),
    }
    return Features(tuple(sorted(named)), tuple(own), tuple(others))


def pairs(said: Sequence[Word]) -> list[tuple[str, Word, Word]]:
    """Each two neighbouring words of a text, as one term."""
    return [(f"{one.text} {two.text}", one, two) for one, two in pairwise(said)]
