"""A worker killed by SIGKILL in the middle of a slice, on a database file: the next goes on, nothing is there twice."""

import shutil
import signal

import pytest

from tests.monitoring.test_pulling_killed import counted, worker

POSTS = 30


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A data folder with held posts and a re-screening that was asked for, made once and copied by each test."""
    folder = tmp_path_factory.mktemp("held")
    for what in (("prepare",), ("hold", POSTS)):
        code, said = worker(folder, *what)
        assert code == 0, said
    return folder


MOMENTS = [
    ('INSERT INTO "monitoring_finding"', 2, 10),  # the second slice is screened and half written
    pytest.param('INSERT INTO "monitoring_evaluation"', 1, 0, marks=pytest.mark.slow),
    pytest.param('INSERT INTO "monitoring_case"', 3, 20, marks=pytest.mark.slow),
    pytest.param('UPDATE "monitoring_case" SET', 2, 10, marks=pytest.mark.slow),
    pytest.param('UPDATE "monitoring_sweep" SET "state"', 3, 10, marks=pytest.mark.slow),  # written, the cursor not
]


@pytest.mark.parametrize(("statement", "times", "kept"), MOMENTS)
def test_a_worker_killed_in_mid_slice_loses_that_slice_only(statement, times, kept, held, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(held, folder)

    code, said = worker(folder, "sweep", 60, statement, times)
    assert code == -signal.SIGKILL, said
    looked_at, found = counted(
        folder,
        "SELECT looked_at FROM monitoring_sweep",
        "SELECT count(*) FROM monitoring_finding WHERE rule = 'test_papaya'",
    )
    assert (looked_at, found) == (kept, kept)

    # The dead worker's lease still holds: nobody goes on yet.
    assert worker(folder, "sweep", 120) == (0, "")

    code, said = worker(folder, "sweep", 60 + 600)
    assert (code, said.strip()) == (0, "done")
    assert counted(
        folder,
        "SELECT looked_at FROM monitoring_sweep WHERE state = 'done'",
        "SELECT found FROM monitoring_sweep",
        "SELECT count(*) FROM monitoring_finding WHERE rule = 'test_papaya'",
        "SELECT count(*) FROM monitoring_evaluation",
        "SELECT count(*) FROM monitoring_case",
        "SELECT count(*) FROM monitoring_casefinding",
        "SELECT count(*) FROM monitoring_caseevent",
    ) == (POSTS, POSTS, POSTS, 2 * POSTS, POSTS, POSTS + POSTS // 2, POSTS + POSTS // 2)
