"""Public pools that are no part of the project: HateCheck for 3(b), and real posts that should raise no flag.

usage: python -m benchmarks.pools [FOLDER] [--every N]
Default: ../shared/data; where it is not beside the project, one line says so. The figures are counts over the pools.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from policy.context import Context
from policy.engine import Engine
from policy.evaluation.intervals import share
from policy.evaluation.lines import read_lines, statement_of
from policy.statement import Statement

POOLS = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
DAY = dt.datetime(2026, 11, 17, 12, tzinfo=dt.UTC)
ANY = frozenset({"3a-decision", "3a-politics", "3b", "3c-incamera", "3c-privacy", "3d", "3e"})
BENIGN = (
    ("benign_police_dev.jsonl", "posts of police services, any clause", ANY),
    (
        "benign_leaders_dev.jsonl",
        "posts of party leaders, 3(b), 3(c) and 3(d)",
        ANY - {"3a-politics", "3a-decision", "3e"},
    ),
)


def hatecheck(engine: Engine, folder: Path, every: int) -> Iterator[str]:
    """Shares judged rightly under 3(b), as the map beside the pool reads the functionalities."""
    with (folder / "hatecheck_map_3b.csv").open(encoding="utf-8", newline="") as lines:
        broken = {row["functionality"]: not row["label_3b"].startswith("clear") for row in csv.DictReader(lines)}
    right: dict[str, list[bool]] = {"hateful": [], "not hateful": [], "counter-speech": []}
    with (folder / "hatecheck_dev.csv").open(encoding="utf-8", newline="") as lines:
        for row in list(csv.DictReader(lines))[::every]:
            flagged = _flagged(engine, Statement.of(row["test_case"], posted_at=DAY), frozenset({"3b"}))
            name = row["functionality"]
            right["hateful" if broken[name] else "not hateful"].append(flagged == broken[name])
            if name.startswith("counter_"):
                right["counter-speech"].append(not flagged)
    for name, answers in right.items():
        figure = share(sum(answers), len(answers))
        yield f"HateCheck, {name}: {figure.value:.3f} right ({figure.low:.2f}–{figure.high:.2f}) of {figure.n}"


def benign(engine: Engine, path: Path, words: str, clauses: frozenset[str], every: int) -> str:
    """How many of 1,000 real posts are flagged for one of the clauses."""
    statements = [statement_of(row) for _, row in read_lines(path)][::every]
    figure = share(sum(_flagged(engine, one, clauses) for one in statements), len(statements))
    low, high = 1000 * figure.low, 1000 * figure.high
    return f"{words}: {1000 * figure.value:.1f} of 1,000 flagged ({low:.1f}–{high:.1f}) of {figure.n}"


def _flagged(engine: Engine, statement: Statement, clauses: frozenset[str]) -> bool:
    return any(match.clause in clauses for match in engine.screen(statement).matches)


def lines(folder: Path, every: int) -> Iterable[str]:
    engine = Engine(Context())
    yield from hatecheck(engine, folder, every)
    for name, words, clauses in BENIGN:
        yield benign(engine, folder / name, words, clauses, every)


def main() -> int:
    parser = argparse.ArgumentParser(description="HateCheck and real benign posts.")
    parser.add_argument("folder", nargs="?", type=Path, default=POOLS)
    parser.add_argument("--every", type=int, default=1, help="only every so many posts")
    given = parser.parse_args()
    if not given.folder.is_dir():
        print(f"No pools in {given.folder.name}/ beside the project: nothing is measured.")
        return 0
    for line in lines(given.folder, given.every):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
