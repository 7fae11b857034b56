"""A newcomer's first minutes: a fresh clone, `make run` cold and warm, Ctrl-C, `make run DEMO=no`; from the network."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.processes import alive, descendants, free_port, page, until  # noqa: E402

COLD, WARM = 60.0, 5.0  # seconds to the first page, on a machine as fast as the one that gave YARDSTICK
YARDSTICK = 0.38  # seconds of the work in `slowness` there


def slowness() -> float:
    """How much slower than that machine this one is now, being shared: 1 or more."""
    took = []
    for _ in range(3):
        begun = time.monotonic()
        counts: dict[str, int] = {}
        for number in range(1_500_000):
            word = str(number % 5_000)
            counts[word] = counts.get(word, 0) + len(word)
        took.append(time.monotonic() - begun)
    return max(1.0, min(took) / YARDSTICK)


@contextlib.contextmanager
def running(clone: Path, *words: str) -> Iterator[tuple[int, float]]:
    """`make run` in the clone until its first page; yields its port and the seconds that took, then presses Ctrl-C."""
    port, said = free_port(), clone.parent / "said"
    env = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL", "MAKEFLAGS"}}
    with said.open("wb") as out:
        begun = time.monotonic()
        make = subprocess.Popen(
            ["make", "run", f"PORT={port}", *words], cwd=clone, env=env, stdout=out, stderr=out, start_new_session=True
        )
    try:
        until(lambda: make.poll() is not None or "<title>" in page(f"http://127.0.0.1:{port}/"), "the first page", 180)
        took = time.monotonic() - begun
        assert make.poll() is None, f"make ended: {said.read_text()}"
        until(lambda: "Ctrl-C ends it" in said.read_text(), "the address")
        yield port, took
        family = descendants(make.pid)
        os.killpg(make.pid, signal.SIGINT)  # a terminal sends it to make and to what make started
        make.wait(timeout=20)
        until(lambda: not any(alive(pid) for pid in family), "every process ended", 10)
    finally:
        print(said.read_text(), flush=True)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(make.pid, signal.SIGTERM)


def main() -> None:
    before = slowness()
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        with running(clone) as (_, cold):
            pass
        # The better of two: the machine may be busy with something else.
        with running(clone) as (_, first_warm):
            pass
        with running(clone) as (_, second_warm):
            pass
        warm = min(first_warm, second_warm)
        with running(clone, "DEMO=no") as (port, empty):
            first = page(f"http://127.0.0.1:{port}/")
            assert "administrator" in first, "the first visit does not ask for the administrator"
    slower = max(before, slowness())
    print(f"first page: cold {cold:.1f} s, warm {warm:.1f} s, empty {empty:.1f} s; machine {slower:.2f} times as slow")
    assert cold <= COLD * slower, f"a cold start took more than {COLD:g} s"
    assert warm <= WARM * slower, f"a warm start took more than {WARM:g} s"


if __name__ == "__main__":
    main()
