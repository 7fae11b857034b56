"""A worker killed by SIGKILL in mid-page, on a database file: nothing is lost, nothing is there twice."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
POSTS = 130


def worker(folder, *what):
    """Run a worker's process to its end; its exit code and what it printed."""
    known = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.monitoring.killed_worker", *map(str, what)],
        cwd=ROOT,
        env=known | {"DATA_FOLDER": str(folder), "LOG_LEVEL": "ERROR"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    """A data folder with one approved account, made once and copied by each test."""
    folder = tmp_path_factory.mktemp("installation")
    code, said = worker(folder, "prepare")
    assert code == 0, said
    return folder


def counted(folder, *queries):
    with closing(sqlite3.connect(folder / "epc_social.sqlite3")) as database:
        return tuple(database.execute(query).fetchone()[0] for query in queries)


MOMENTS = [
    ('INSERT INTO "monitoring_unscreened"', 2),  # the second page is written but not committed
    pytest.param('INSERT INTO "monitoring_postversion"', 1, marks=pytest.mark.slow),
    pytest.param('UPDATE "records_ledgerhead"', 3, marks=pytest.mark.slow),
    pytest.param('INSERT INTO "monitoring_case"', 1, marks=pytest.mark.slow),  # kept, and half screened
    pytest.param('DELETE FROM "monitoring_unscreened"', 2, marks=pytest.mark.slow),
    pytest.param('UPDATE "monitoring_pull" SET "ended_at"', 1, marks=pytest.mark.slow),
]


@pytest.mark.parametrize(("statement", "times"), MOMENTS)
def test_a_worker_killed_in_mid_page_loses_nothing_and_doubles_nothing(
    statement, times, installation, prairie, tmp_path
):
    folder = tmp_path / "data"
    shutil.copytree(installation, folder)
    prairie.add(*(f"Post {n} with marmalade" for n in range(POSTS)))

    code, said = worker(folder, "pull", prairie.server_port, 60, statement, times)
    assert code == -signal.SIGKILL, said
    [before] = counted(folder, "SELECT count(*) FROM monitoring_post")
    assert before % 40 == 0 or before == POSTS

    # The dead worker's lease still holds: nobody reads yet.
    code, said = worker(folder, "pull", prairie.server_port, 120)
    assert (code, said) == (0, "")

    code, said = worker(folder, "pull", prairie.server_port, 60 + 600)
    assert (code, said.strip()) == (0, "complete")
    posts, versions, names, seals, subjects, running = counted(
        folder,
        "SELECT count(*) FROM monitoring_post",
        "SELECT count(*) FROM monitoring_postversion",
        "SELECT count(DISTINCT platform_id) FROM monitoring_post",
        "SELECT count(*) FROM records_ledgerentry WHERE kind = 'post version'",
        "SELECT count(DISTINCT subject) FROM records_ledgerentry WHERE kind = 'post version'",
        "SELECT count(*) FROM monitoring_pull WHERE result = 'running'",
    )
    assert (posts, versions, names, seals, subjects, running) == (POSTS, POSTS, POSTS, POSTS, POSTS, 0)
    assert counted(
        folder,
        "SELECT count(*) FROM monitoring_finding",
        "SELECT count(*) FROM monitoring_case",
        "SELECT count(*) FROM monitoring_unscreened",
    ) == (POSTS, POSTS, 0)
