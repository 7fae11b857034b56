"""Processes: one command starts them, one key ends them, and what is killed comes back."""

import re
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from celery.schedules import crontab
from django.conf import settings as configured
from django.test import Client
from django.utils import timezone

from epc_social import heartbeat, supervisor
from epc_social.celery import App, LostMessage, app
from epc_social.children import Child, end, how
from tests.processes import ROOT, alive, bare_environment, descendants, free_port, page, started, until
from tests.services import database, queue

__all__ = ["database", "queue"]  # fixtures


def test_without_redis_a_message_from_outside_the_worker_is_refused() -> None:
    web = App("web", broker="memory://here", set_as_current=False)

    @web.task(name="nothing")
    def nothing() -> None: ...

    with pytest.raises(LostMessage, match="nothing was sent from outside the worker"):
        nothing.delay()
    with pytest.raises(LostMessage):
        web.send_task("nothing")


def test_without_redis_the_worker_itself_may_send() -> None:
    worker = App("worker", broker="memory://here", set_as_current=False)
    worker.in_worker = True
    worker.send_task("nothing", queue="of-this-test")
    with worker.connection_for_read() as connection:
        queue = connection.SimpleQueue("of-this-test")
        assert queue.get(block=False).headers["task"] == "nothing"
        queue.close()


@pytest.mark.skipif(not configured.EMBEDDED, reason="the guard is for the queue in memory")
def test_the_app_of_the_web_process_is_guarded() -> None:
    with pytest.raises(LostMessage):
        app.send_task("monitoring.tasks.wake")


def test_every_scheduled_task_exists() -> None:
    app.loader.import_default_modules()
    assert {entry["task"] for entry in configured.CELERY_BEAT_SCHEDULE.values()} <= set(app.tasks)


def test_the_report_is_prepared_at_five_in_the_morning_in_edmonton() -> None:
    (entry,) = (e for e in configured.CELERY_BEAT_SCHEDULE.values() if e["task"] == "reports.tasks.prepare_last_month")
    assert isinstance(entry["schedule"], crontab)
    assert (entry["schedule"].hour, entry["schedule"].minute) == ({5}, {0})
    assert str(app.timezone) == "America/Edmonton"


@pytest.mark.django_db
def test_health_tells_of_the_database_and_of_a_late_schedule(settings, tmp_path: Path, now: datetime) -> None:
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
        "shared": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": str(tmp_path)},
    }
    assert heartbeat.in_words(now) == "no beat yet"
    heartbeat.write(at=now)
    assert heartbeat.in_words(now + timedelta(seconds=12)) == "last beat 12 s ago"
    assert heartbeat.in_words(now + timedelta(seconds=91)) == "late, last beat 91 s ago"
    heartbeat.write(at=timezone.now())
    answer = Client().get("/health")
    assert answer.status_code == 200
    assert re.fullmatch(r"database: reached\nschedule: last beat \d+ s ago\n", answer.content.decode())


def test_a_port_that_is_taken_is_said_in_one_sentence() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SystemExit, match=f"^Port {port} is taken: choose another"):
            supervisor.must_be_free(port)
    supervisor.must_be_free(port)


def test_a_data_folder_has_one_supervisor(tmp_path: Path) -> None:
    with supervisor.locked(tmp_path), pytest.raises(SystemExit, match="already runs on"), supervisor.locked(tmp_path):
        pytest.fail("the lock was given twice")
    with supervisor.locked(tmp_path):
        pass  # free again


def test_a_child_that_ends_starts_again_after_pauses_that_grow(capfd: pytest.CaptureFixture[str]) -> None:
    child = Child("reader", [sys.executable, "-c", "raise SystemExit(3)"], bare_environment())
    pauses = []
    for _ in range(3):
        child.next_start = 0.0
        child.keep_alive()
        assert child.process is not None
        child.process.wait(timeout=20)
        child.keep_alive()
        assert child.process is None
        pauses.append(child.next_start - time.monotonic())
    assert [round(pause) for pause in pauses] == [1, 2, 4]
    assert "The reader ended (exit code 3); it starts again in 1 s." in capfd.readouterr().err


def test_a_child_that_does_not_listen_is_ended_all_the_same() -> None:
    deaf = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.pause()"
    child = Child("deaf one", [sys.executable, "-c", deaf], bare_environment())
    child.start()
    assert child.process is not None
    until(lambda: ignores_sigterm(child.process.pid), "the child ignores SIGTERM", 20)
    end([child], patience=0.1)
    assert how(child.process.returncode) == "SIGKILL"


def ignores_sigterm(pid: int) -> bool:
    ignored = re.search(r"^SigIgn:\s*([0-9a-f]+)$", Path(f"/proc/{pid}/status").read_text(), re.M)
    return bool(ignored and int(ignored[1], 16) & 1 << (signal.SIGTERM - 1))


class Running:
    """`make run DEMO=no` on an empty folder."""

    def __init__(self, tmp_path: Path, **variables: str) -> None:
        self.port = free_port()
        self.said = tmp_path / "said"
        self.env = bare_environment(DATA_FOLDER=str(tmp_path / "data"), PORT=str(self.port), DEMO="no", **variables)
        self.context = started(["-m", "epc_social.supervisor"], self.env, self.said)

    def __enter__(self) -> "Running":
        self.process = self.context.__enter__()
        try:
            until(lambda: f"EPC Social is at http://127.0.0.1:{self.port}" in self.said.read_text(), "the address")
        except AssertionError as late:
            raise AssertionError(f"{late}\n{self.said.read_text()}") from late
        return self

    def __exit__(self, *_: object) -> None:
        self.context.__exit__(None, None, None)

    def health(self) -> str:
        return page(f"http://127.0.0.1:{self.port}/health")

    def pid_of(self, words: str) -> int:
        """The one process of ours with these words in its command, or 0."""
        found = [pid for pid, command in descendants(self.process.pid).items() if words in command]
        return min(found, default=0)


@pytest.mark.slow
def test_ctrl_c_ends_every_process(tmp_path: Path) -> None:
    with Running(tmp_path) as running:
        assert "database: reached" in running.health()
        until(lambda: running.pid_of("celery"), "the worker")
        family = descendants(running.process.pid)
        assert len(family) >= 3  # web server, its process, worker
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=20) == 0
        assert not [family[pid] for pid in family if alive(pid)]
        supervisor.must_be_free(running.port)


@pytest.mark.slow
def test_no_process_outlives_a_killed_supervisor(tmp_path: Path) -> None:
    with Running(tmp_path) as running:
        until(lambda: running.pid_of("celery"), "the worker")
        family = descendants(running.process.pid)
        running.process.kill()
        running.process.wait()
        until(lambda: not any(alive(pid) for pid in family), "all processes ended", 20)


@pytest.mark.slow
def test_a_killed_worker_comes_back_and_hears_the_schedule_again(tmp_path: Path) -> None:
    with Running(tmp_path) as running:
        until(lambda: "last beat" in running.health(), "the first beat")
        first = running.pid_of("celery")
        subprocess.run(["kill", "-9", str(first)], check=True)
        killed_at = time.monotonic()
        second = until(lambda: (pid := running.pid_of("celery")) != first and pid, "another worker")
        assert second != first
        assert "The worker ended (SIGKILL); it starts again in 1 s." in running.said.read_text()

        def beaten_since() -> bool:
            seen = re.search(r"last beat (\d+) s ago", running.health())
            return bool(seen) and time.monotonic() - killed_at > int(seen[1]) + 1

        until(beaten_since, "a beat after the kill", 60)


@pytest.mark.slow
def test_a_second_start_on_the_same_folder_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with Running(tmp_path) as running:
        env = running.env | {"PORT": str(free_port())}
        command = [sys.executable, "-m", "epc_social.supervisor"]
        second = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=30)
        assert second.returncode == 1
        assert second.stderr == f"EPC Social already runs on {tmp_path / 'data'} (process {running.process.pid}).\n"


@pytest.mark.slow
def test_the_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    with Running(tmp_path):
        files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
        assert {"epc_social.sqlite3", "secret_key", "fingerprint_key"} <= {path.name for path in files}
        assert not [path.name for path in files if path.stat().st_mode & 0o077]


@pytest.mark.services
def test_two_addresses_move_the_same_start_to_postgresql_and_redis(
    tmp_path: Path,
    database: str,
    queue: str,
) -> None:
    with Running(tmp_path, DATABASE_URL=database, REDIS_URL=queue) as running:
        until(lambda: running.pid_of("epc_social beat"), "a schedule of its own")
        until(lambda: "last beat" in running.health(), "the first beat through Redis")
        assert not (tmp_path / "data" / "epc_social.sqlite3").exists()
        family = descendants(running.process.pid)
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=20) == 0
        assert not [family[pid] for pid in family if alive(pid)]
