"""Runs every benchmark of this folder, each in a process of its own, and says on what machine.

A benchmark is a module with a sentence on top that prints its figures when run: `python -m benchmarks.NAME`.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def machine() -> str:
    """Processor, cores, memory and Python, in one line."""
    described = {
        key.strip(): value.strip()
        for key, _, value in (line.partition(":") for line in Path("/proc/cpuinfo").read_text().splitlines())
    }
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0))
    processor = described.get("model name", platform.machine())
    return f"{processor}, {cores} cores, {memory:.0f} GiB, Python {platform.python_version()}"


def main() -> int:
    names = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    chosen = sys.argv[1:] or names
    if unknown := sorted(set(chosen) - set(names)):
        sys.exit(f"No benchmark is called {', '.join(unknown)}; there are {', '.join(names)}.")
    print(f"Machine: {machine()}\n", flush=True)
    failed = []
    for name in chosen:
        print(f"== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=HERE.parent, check=False).returncode:
            failed.append(name)
        print(flush=True)
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
