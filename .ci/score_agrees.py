"""Our figures are those of the evaluation sets' own scorer, on the rules' examples and on the development set.

Needs ../shared/evals; where it is not beside the project, one line says so and nothing is checked.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EVALS = ROOT.parent / "shared" / "evals"
sys.path.insert(0, str(ROOT))

from tests.policy.example_set import write_apart  # noqa: E402


def run(*command: object) -> str:
    return subprocess.run(
        [sys.executable, *map(str, command)], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout


def scored(folder: Path, name: str, labels: str, *options: str, least: str) -> str:
    """What score.py prints about `manage.py screen`."""
    with tempfile.TemporaryDirectory() as temporary:
        findings = Path(temporary) / "findings.jsonl"
        findings.write_text(run("manage.py", "screen", "--context", folder / "context", *options, folder / name))
        return run(EVALS / "score.py", folder / labels, findings, "--min-confidence", least)


def ours(folder: Path, least: str) -> dict:
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "figures.json"
        run("manage.py", "evaluate", folder, "--part", "all", "--min-confidence", least, "--json", file)
        return json.loads(file.read_text())[0]


def as_printed(figures: dict) -> str:
    """Our figures in the scorer's own words."""
    lines = []
    for clause, one in figures["clauses"].items():
        values = "".join(
            f"{one[name]['value']:{width}.3f}" for name, width in (("precision", 11), ("recall", 9), ("f1", 8))
        )
        lines.append(f"{clause:14}{one['tp']:6}{one['fp']:6}{one['fn']:6}{values}")
    touched = sum(bool(one["f1"]["n"]) for one in figures["clauses"].values())
    lines.append(f"macro F1 {figures['macro_f1']['value']:.3f} over {touched} clauses")
    clean = figures["clean_flagged"]
    lines.append(f"clean cases flagged {_count(clean)} of {clean['n']} = {1000 * clean['value']:.1f} per 1,000")
    if figures["scope"]["n"]:
        lines.append(f"scope accuracy {figures['scope']['value']:.3f}")
    tags = ", ".join(f"{tag} {_count(one)}/{one['n']}" for tag, one in figures["by_tag"].items())
    lines.append(f"exactly right by tag: {tags}")
    right = figures["right"]
    lines.append(f"exactly right {_count(right)} of {right['n']} = {right['value']:.3f}")
    return "\n".join(lines)


def _count(figure: dict) -> int:
    return round(figure["value"] * figure["n"])


def differs(folder: Path, least: str) -> bool:
    """Whether anything but the heading differs; what does is printed."""
    measured, different = ours(folder, least), False
    kinds = [("posts", "posts.jsonl", "labels.jsonl", ())]
    if measured["profiles"]:
        kinds.append(("profiles", "profiles.jsonl", "profile_labels.jsonl", ("--profiles",)))
    for kind, name, labels, options in kinds:
        theirs = re.sub(r"^clause .*\n", "", scored(folder, name, labels, *options, least=least)).strip()
        mine = as_printed(measured[kind]).strip()
        different |= mine != theirs
        print(f"{folder.name}, {kind}, confidence from {least}: {'same' if mine == theirs else 'DIFFERENT'}")
        if mine != theirs:
            print(f"-- ours\n{mine}\n-- theirs\n{theirs}")
    return different


def main() -> int:
    if not (EVALS / "score.py").exists():
        print("No evaluation sets beside the project: the scorer is not compared.")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folders = [write_apart(Path(temporary) / "examples"), EVALS / "dev"]
        return int(sum(differs(folder, least) for folder in folders for least in ("0", "0.75")) > 0)


if __name__ == "__main__":
    sys.exit(main())
