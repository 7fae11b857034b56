"""Leaks of closed papers: fifteen words in a row, as they stand and with one word in five changed.

usage: python -m benchmarks.leaks
The papers are those of corpus/ and its worlds. What must not be found: fifteen words of the Commission's own register.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator
from pathlib import Path

from policy.context import Context
from policy.engine import Engine
from policy.evaluation.intervals import Figure, share
from policy.fingerprints import common_words
from policy.statement import Statement

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
WORDS = 15
STEP = 7
AFTER = dt.datetime(2027, 6, 1, 12, tzinfo=dt.UTC)
SEED = 20261130
"""Fixed, so that two runs measure the same."""
LEAD = "Word has it that "


def excerpts(text: str) -> Iterator[list[str]]:
    """Fifteen words in a row from the body of a paper, every seven words; the heading stands on every paper."""
    words = re.split(r"\s+", text.partition("\n\n")[2] or text)
    yield from (words[start : start + WORDS] for start in range(0, len(words) - WORDS, STEP))


def changed(words: list[str], draw: random.Random, others: list[str]) -> list[str]:
    """One word in five gives way to a common one."""
    return [draw.choice(others) if number % 5 == 2 else word for number, word in enumerate(words)]


def found(engine: Engine, words: list[str]) -> bool:
    screening = engine.screen(Statement.of(LEAD + " ".join(words), posted_at=AFTER))
    return any(match.clause == "3c-incamera" for match in screening.matches)


def measure() -> dict[str, Figure]:
    draw = random.Random(SEED)
    others = sorted(word for word in common_words() if len(word) > 3)
    told: dict[str, list[bool]] = {"verbatim": [], "one word in five changed": [], "public register": []}
    for folder in (CORPUS / "context", *sorted(CORPUS.glob("worlds/*/*/context"))):
        context = Context.from_folder(folder, b"benchmark")
        engine = Engine(context)
        for paper in sorted((folder / "in_camera").glob("*.txt")):
            for words in excerpts(paper.read_text("utf-8")):
                told["verbatim"].append(found(engine, words))
                told["one word in five changed"].append(found(engine, changed(words, draw, others)))
        for decision in context.decisions:
            told["public register"] += [found(engine, words) for words in excerpts(decision.text)]
    return {name: share(sum(each), len(each)) for name, each in told.items()}


def main() -> int:
    for name, figure in measure().items():
        print(f"{name}: {figure.value:.3f} found ({figure.low:.2f}–{figure.high:.2f}) of {figure.n}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
