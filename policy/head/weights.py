"""The weights of the head as they are kept: one JSON file for each clause in policy/weights/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from policy.guidelines import CLAUSES

FOLDER = Path(__file__).parent.parent / "weights"
LEARNED = tuple(clause for clause in CLAUSES if clause != "3f")
"""The clauses that the head weighs: all that posts can touch."""
KINDS = ("named", "words", "pairs", "pieces", "others")
"""Evidence by name; single words, two together and runs of letters of the author; words of others."""


class BadWeights(ValueError):
    """Weights that cannot be used; the text is a sentence that names the file."""


@dataclass(frozen=True)
class ClauseWeights:
    """One linear model. A score of at least `add` finds the clause by itself; under `clear` a rule is overruled."""

    clause: str
    bias: float
    add: float
    clear: float
    terms: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def as_json(self) -> str:
        """Sorted, a term a line, so that a change can be read."""
        return json.dumps(self._row(), ensure_ascii=False, indent=0) + "\n"

    @cached_property
    def digest(self) -> bytes:
        """Of everything in it. (With a term a line, Python writes JSON ten times as slowly.)"""
        return sha256(json.dumps(self._row()).encode()).digest()

    def _row(self) -> dict[str, Any]:
        kinds = {kind: dict(sorted(self.terms[kind].items())) for kind in KINDS}
        return {"clause": self.clause, "bias": self.bias, "add": self.add, "clear": self.clear, **kinds}


def file_of(clause: str, folder: Path = FOLDER) -> Path:
    return folder / f"{clause}.json"


@lru_cache(maxsize=2)
def read_weights(folder: Path = FOLDER) -> tuple[ClauseWeights, ...]:
    """The weights of every clause. Raises BadWeights with one sentence when a file is missing or wrong."""
    return tuple(_read(clause, file_of(clause, folder)) for clause in LEARNED)


def _read(clause: str, path: Path) -> ClauseWeights:
    again = "train them with training/train_head.py or restore the file"
    try:
        row: dict[str, Any] = json.loads(path.read_text("utf-8"))
        terms = {kind: {str(term): float(weight) for term, weight in row[kind].items()} for kind in KINDS}
        if row["clause"] != clause:
            raise ValueError(f"they are of {row['clause']}")
        return ClauseWeights(clause, float(row["bias"]), float(row["add"]), float(row["clear"]), terms)
    except OSError as problem:
        raise BadWeights(f"The weights {path.name} cannot be read ({problem.strerror}): {again}.") from None
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise BadWeights(f"The weights {path.name} are not as they should be ({problem}): {again}.") from None


def digest_of(weights: Iterable[ClauseWeights]) -> bytes:
    """A digest of everything that is weighed."""
    return sha256(b"".join(each.digest for each in weights)).digest()
