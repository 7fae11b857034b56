"""The README and docs/running.md: every command in them is one that exists, and the two that matter are run by CI."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import get_commands, load_command_class

from tests.processes import ROOT

PAGES = [path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if path.exists()]
# Where a command is run from its first word to its last.
RUN_BY = {
    "make run": (".ci/cold_start.py", "with running(clone) as"),
    "make run DEMO=no": (".ci/cold_start.py", 'with running(clone, "DEMO=no") as'),
    "make test": (".ci/run", "\ntime make test\n"),
    "docker compose up -d": (
        "tests/test_compose.py",
        "def test_the_services_own_command_lines_start_web_worker_and_beat",
    ),
}


def commands(text: str) -> list[str]:
    """The lines of the shell blocks, and what stands in backticks and begins as a command does."""
    blocks = re.findall(r"^```(?:sh|bash|console)\n(.*?)^```", text, re.M | re.S)
    lines = [line.removeprefix("$ ").strip() for block in blocks for line in block.splitlines()]
    inline = re.findall(r"`((?:make|docker compose|\.venv/bin/python|manage\.py)[^`]*)`", text)
    return [re.sub(r"\s+#.*$", "", line) for line in [*lines, *inline] if line and not line.startswith("#")]


FOUND = sorted({(path.name, command) for path in PAGES for command in commands(path.read_text())})


def test_there_is_a_readme_with_the_two_commands() -> None:
    told = commands((ROOT / "README.md").read_text())
    assert {"make run", "make test"} <= set(told)


@pytest.mark.parametrize(("page", "command"), FOUND)
def test_a_command_that_is_told_exists(page: str, command: str) -> None:
    words = shlex.split(command)
    while words and re.match(r"^[A-Z_]+=", words[0]):
        words.pop(0)
    if words[0] == ".venv/bin/python":
        words.pop(0)
    if words[0] == "make":
        # -n tells what would be done and does nothing; an unknown target fails.
        done = subprocess.run(["make", "-n", *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    elif words[0] == "manage.py":
        name, *rest = words[1:]
        if name in {"…", "NAME"}:
            return
        app = get_commands().get(name) or {"demo": "demo"}.get(name)
        assert app, f"manage.py has no command {name}"
        load_command_class(app, name).create_parser("manage.py", name).parse_args(rest)
    elif words[0] == "-m":
        assert (ROOT / Path(*words[1].split("."))).with_suffix(".py").exists() or (ROOT / words[1]).is_dir()
    else:
        assert command in RUN_BY or command.startswith(("git clone", "cd ", "apt-get install")), command


@pytest.mark.parametrize(("where", "line"), RUN_BY.values(), ids=RUN_BY)
def test_a_command_that_matters_is_run_for_real(where: str, line: str) -> None:
    assert line in (ROOT / where).read_text()


def test_the_table_of_background_work_is_the_schedule() -> None:
    told = dict(re.findall(r"^\| `([a-z_.]+)` \| ([^|]+) \|", (ROOT / "docs/running.md").read_text(), re.M))
    seconds = {job["task"]: job["schedule"] for job in settings.CELERY_BEAT_SCHEDULE.values()}
    assert set(told) == set(seconds)
    for task, every in seconds.items():
        assert told[task] == f"every {every} s" if isinstance(every, int) else told[task].startswith("daily"), task


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
