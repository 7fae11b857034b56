"""Posts screened per CPU-second with every rule, beside a plain keyword loop over the same terms in the same run.

usage: python benchmarks/screening.py [POSTS.jsonl] [--context FOLDER] [--repeat N]
Default: ../shared/evals/dev where it exists, else the rules' own examples.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path[0] = str(HERE)  # the project, not this folder: a script beside this one may be named like a standard module

from policy.context import Context  # noqa: E402
from policy.engine import Engine, load_rules  # noqa: E402
from policy.evaluation.lines import read_lines, statement_of  # noqa: E402
from policy.examples import REGISTERS  # noqa: E402
from policy.rule import Statement  # noqa: E402

SET = HERE.parent / "shared" / "evals" / "dev"


def sample(path: Path | None, folder: Path | None) -> tuple[list[Statement], Context, str]:
    """The statements to screen, the registers and a name for both."""
    if path is None and SET.is_dir():
        path, folder = SET / "posts.jsonl", SET / "context"
    if path is None:
        print("No evaluation set beside the project: the rules' own examples are screened instead.")
        examples = [example.statement for rule in load_rules() for example in rule.examples]
        return examples, REGISTERS, f"{len(examples)} of the rules' own examples"
    context = Context.from_folder(folder, key=b"benchmark") if folder else Context()
    statements = [statement_of(row) for _, row in read_lines(path)]
    return statements, context, f"{len(statements)} posts of {path.parent.name}/{path.name}"


def keyword_loop(engine: Engine) -> Callable[[Statement], int]:
    """What a simple filter does: look for each term of the same lists in the lower-case text, one after the other."""
    terms = sorted({term.rstrip("*") for rule in engine.rules for each in rule.concepts for term in each.terms})

    def look(statement: Statement) -> int:
        low = " ".join(segment.text for segment in statement.segments).lower()
        return sum(term in low for term in terms)

    return look


def rate(
    screen: Callable[[Statement], object], statements: Sequence[Statement], repeat: int
) -> tuple[float, list[float]]:
    """Posts per CPU-second over all rounds, and the CPU-milliseconds of each post of the last round."""
    begin = time.process_time()
    for _ in range(repeat):
        for statement in statements:
            screen(statement)
    total = time.process_time() - begin
    each = []
    for statement in statements:
        start = time.process_time()
        screen(statement)
        each.append((time.process_time() - start) * 1000)
    return repeat * len(statements) / total, each


def main() -> int:
    parser = argparse.ArgumentParser(description="Posts screened per CPU-second.")
    parser.add_argument("posts", nargs="?", type=Path)
    parser.add_argument("--context", type=Path)
    parser.add_argument("--repeat", type=int, default=5)
    given = parser.parse_args()
    statements, context, name = sample(given.posts, given.context)
    begin = time.process_time()
    engine = Engine(context)
    built = time.process_time() - begin
    for statement in statements:
        engine.screen(statement)
    engine_rate, each = rate(engine.screen, statements, given.repeat)
    loop_rate, _ = rate(keyword_loop(engine), statements, given.repeat)
    terms = sum(len(concept.terms) for rule in engine.rules for concept in rule.concepts)
    p95 = statistics.quantiles(each, n=20)[-1]
    print(f"{name}, {given.repeat} rounds, {len(engine.rules)} rules, {terms} terms; engine built in {built:.2f} CPU-s")
    p50 = statistics.median(each)
    print(f"engine: {engine_rate:,.0f} posts per CPU-second; one post p50 {p50:.2f} ms, p95 {p95:.2f} ms of CPU time")
    print(f"plain keyword loop over the same terms: {loop_rate:,.0f} posts per CPU-second")
    print(f"ratio engine to loop: {engine_rate / loop_rate:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
