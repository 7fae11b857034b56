"""Changes and several processes: an approval is noticed by all of them, and of two at once one counts."""

import os
import shutil
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from policy.actions import changing
from policy.errors import ChangeRefused, PreviewStale
from policy.models import RuleChange
from policy.rule_set import StandingChange
from tests.policy.changes import previewed, retired

ROOT = Path(__file__).resolve().parents[2]
ON_POSTGRESQL = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")
PEOPLE = 6


def environment(folder):
    known = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    return known | {"DATA_FOLDER": str(folder), "LOG_LEVEL": "ERROR"}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A data folder with two previewed proposals, and their numbers."""
    folder = tmp_path_factory.mktemp("rules")
    command = [sys.executable, "-m", "tests.policy.rules_process", "prepare"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(folder), capture_output=True, text=True, check=True, timeout=200
    )
    return folder, done.stdout.split()


@contextmanager
def process(folder):
    """ask(line) → the answer of a process that stays."""
    command = [sys.executable, "-m", "tests.policy.rules_process", "serve"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout.readline() == "ready\n"

        def ask(line):
            running.stdin.write(f"{line}\n")
            running.stdin.flush()
            return running.stdout.readline().strip()

        yield ask
        running.stdin.close()
        assert running.wait(30) == 0


def all_at_once(asked):
    """Each (ask, line) in a thread of its own; the answers in order."""
    answers, ready = [""] * len(asked), threading.Barrier(len(asked))

    def one(n, ask, line):
        ready.wait()
        answers[n] = ask(line)

    threads = [threading.Thread(target=one, args=(n, *each)) for n, each in enumerate(asked)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_an_approval_is_noticed_by_a_process_that_runs_already(prepared, tmp_path):
    shipped, (first, _) = prepared
    folder = shutil.copytree(shipped, tmp_path / "copy")
    with process(folder) as watching, process(folder) as other:
        before = watching("hash")
        assert watching("hash") == before == other("hash")
        assert other(f"approve {first} dana@epc.example") == "approved"
        after = watching("hash")
        assert after == other("hash") != before


@pytest.mark.parametrize("same", [True, False], ids=["one change", "two changes"])
def test_of_two_approvals_at_once_in_two_processes_one_counts(same, prepared, tmp_path):
    """The same change by two people; or two changes, each previewed without the other."""
    shipped, (first, second) = prepared
    folder = shutil.copytree(shipped, tmp_path / "copy")
    with ExitStack() as stack:
        dana, eda = (stack.enter_context(process(folder)) for _ in range(2))
        lines = [f"approve {first} dana@epc.example", f"approve {first if same else second} eda@epc.example"]
        answers = sorted(all_at_once([(dana, lines[0]), (eda, lines[1])]))
    assert answers[1] == "approved"
    expected = "ChangeRefused: This change was approved" if same else "PreviewStale: The rules have changed since"
    assert answers[0].startswith(expected)


@pytest.mark.services
@pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite lets one writer in at a time; the tests above race there")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("same", [True, False], ids=["one change", "six changes"])
def test_of_six_approvals_at_once_one_counts(same, sam, dana):
    now = timezone.now()
    codes = ["g3b_threat", "g3b_hatred", "g3b_mockery", "g3b_prejudice", "g3b_disrespect"]
    changes = [retired()] if same else [retired(), *(StandingChange(code, "trial") for code in codes)]
    rows = [previewed(changing.propose(one, why="Why.", by=sam, at=now), now) for one in changes]
    got, ready = [], threading.Barrier(PEOPLE)

    def decide(row):
        try:
            ready.wait()
            got.append(changing.approve(row, reason="Fine.", by=dana, at=timezone.now()))
        except ChangeRefused as refused:
            got.append(refused)
        finally:
            connection.close()

    threads = [threading.Thread(target=decide, args=(rows[n % len(rows)],)) for n in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == PEOPLE, "a thread ended with an error of another kind"
    assert sum(isinstance(one, RuleChange) for one in got) == 1
    assert RuleChange.objects.filter(state="approved").count() == 1
    if not same:
        assert sum(isinstance(one, PreviewStale) for one in got) == PEOPLE - 1
