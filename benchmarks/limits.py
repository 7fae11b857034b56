"""What the engine may cost at worst: hostile texts and patterns, memory, start-up, and the same bytes twice.

usage: python -m benchmarks.limits [--posts N]   (10,000 posts screened twice by default, each time in a new process)
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from itertools import cycle, islice
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
CORPUS = HERE / "corpus"
DAY = dt.datetime(2026, 11, 17, 12, tzinfo=dt.UTC)
GOAL_MS, GOAL_MIB, GOAL_START, POSTS = 50.0, 150.0, 0.5, 10_000
ROUNDS = 3
TEXTS = {
    "10,000 nested brackets": "(" * 10_000,
    "1 MB of combining marks": "a" + "\u0301" * 1_000_000,
    "100,000 handles": "@premier " * 100_000,
    "1 MB of one letter": "x" * 1_000_000,
    "a hashtag of 18,000 letters": "#" + "theold" * 3_000,
    "10,000 quotation marks": "“" * 10_000,
    "20,000 letters in a row, spelled out": "a " * 20_000,
    "an insult 3,000 times": "moron " * 3_000,
    "“we voted” 2,500 times": "we voted " * 2_500,
    "tallies 4,000 times": "3–4 " * 4_000,
    "ten digits 1,000 times": "780 555 0134 " * 1_000,
    "10,000 zero-width spaces": "h\u200be" * 10_000,
    "5,000 names": "Ingrid Palmquist, " * 5_000,
}
PATTERNS = (r"(a|b)*a(a|b){12}z", r"(?:x+x+)+y", r"(a?){50}a{50}z", r"[ab]*a[ab]{200}z", r".*.*.*=.*", "(" * 400)


def main() -> int:
    parser = argparse.ArgumentParser(description="What the engine may cost at worst.")
    parser.add_argument("--posts", type=int, default=POSTS)
    parser.add_argument("--child", choices=("start", "bytes"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(start() if given.child == "start" else answers(given.posts)))
        return 0
    missed = [*hostile_texts(), *hostile_patterns()]
    begun = child("start", given.posts)
    print(f"engine: {begun['cpu']:.2f} CPU-s to import and build, goal {GOAL_START}; {begun['mib']:.0f} MiB, goal 150")
    one, two = (child("bytes", given.posts, seed) for seed in ("1", "2"))
    same = one["digest"] == two["digest"]
    print(f"{one['posts']:,} posts screened in two processes: {'the same bytes' if same else 'OTHER BYTES'}")
    missed += [name for name, bad in (("start", begun["cpu"] > GOAL_START), ("memory", begun["mib"] > GOAL_MIB)) if bad]
    if missed or not same:
        print(f"Not reached: {', '.join(missed) or 'the same bytes'}.")
    return 0 if same else 1


def hostile_texts() -> Iterator[str]:
    """Prints the CPU-milliseconds of each text; yields the names of those over the goal."""
    from policy.engine import Engine
    from policy.examples import REGISTERS
    from policy.statement import Statement

    engine = Engine(REGISTERS)
    engine.screen(Statement.of("First.", posted_at=DAY))
    for name, text in TEXTS.items():
        took = []
        for _ in range(ROUNDS):
            start = time.process_time()
            screening = engine.screen(Statement.of(text, posted_at=DAY))
            took.append(1000 * (time.process_time() - start))
        cut = f", read up to {screening.cut_at:,} characters and said so" if screening.cut_at else ""
        print(f"text: {name}: {min(took):.0f} ms{cut}; {len(screening.errors)} errors")
        if min(took) > GOAL_MS:
            yield name


def hostile_patterns() -> Iterator[str]:
    """The same for patterns that staff may write, each asked over the longest text that is read."""
    from policy.folding import LIMIT
    from policy.language.terms import Concept, Lexicon
    from policy.patterns import faults, in_any_case

    drawn = random.Random(1)
    text = "".join(drawn.choice("abx=") for _ in range(LIMIT))
    for pattern in PATTERNS:
        shown = pattern if len(pattern) < 40 else f"{pattern[:10]}… ({len(pattern)} characters)"
        if found := faults(pattern):
            print(f"pattern: {shown}: refused, {found[0]}")
            continue
        lexicon = Lexicon([Concept("", (), (in_any_case(pattern),))])
        start = time.process_time()
        lexicon.find(text)
        took = 1000 * (time.process_time() - start)
        print(f"pattern: {shown}: {took:.0f} ms")
        if took > GOAL_MS:
            yield shown


def child(what: str, posts: int, seed: str = "0") -> dict[str, float]:
    """The answer of this module in a new process, with another seed for the order of sets."""
    command = [sys.executable, "-m", "benchmarks.limits", "--child", what, "--posts", str(posts)]
    env = os.environ | {"PYTHONHASHSEED": seed}
    done = subprocess.run(command, cwd=HERE, env=env, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def start() -> dict[str, float]:
    """CPU-seconds until the engine can be asked, and the memory it then takes beyond the interpreter's."""
    before, begun = resident(), time.process_time()
    from policy.engine import Engine
    from policy.examples import REGISTERS
    from policy.statement import Statement

    Engine(REGISTERS).screen(Statement.of("First.", posted_at=DAY))
    return {"cpu": time.process_time() - begun, "mib": resident() - before}


def resident() -> float:
    """Memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def answers(posts: int) -> dict[str, object]:
    """A digest of everything the engine says of so many posts of our corpus, over and over."""
    from policy.engine import Engine
    from policy.evaluation.sets import read_set
    from policy.statement import Statement

    digest, count = hashlib.sha256(), 0
    worlds = [(Engine(world.context), world.cases) for world in read_set(CORPUS, b"benchmark").worlds]
    asked = [(e, case.asked) for e, cases in worlds for case in cases if isinstance(case.asked, Statement)]
    for engine, statement in islice(cycle(asked), posts):
        digest.update(json.dumps(asdict(engine.screen(statement)), sort_keys=True).encode())
        count += 1
    return {"digest": digest.hexdigest(), "posts": count}


if __name__ == "__main__":
    sys.exit(main())
