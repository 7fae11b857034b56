"""`make run`: prepares the data folder, then keeps web, worker and schedule running until it is ended itself."""

import contextlib
import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from epc_social.children import Child, end
from epc_social.env import Environment, WrongSetting, made_once

BASE_DIR = Path(__file__).resolve().parent.parent
READY_WITHIN = 60.0  # seconds
PATIENCE = 8.0  # seconds for a child to finish what it has begun
LOOK_EVERY = 0.2  # seconds


@dataclass(frozen=True)
class Plan:
    """What was asked for, and the environment every child gets."""

    demo: bool
    port: int
    demo_port: int | None
    folder: Path
    env: dict[str, str]

    @property
    def address(self) -> str:
        return self.env["SITE_URL"]

    def python(self, *words: str) -> list[str]:
        return [sys.executable, *words]

    def children(self) -> list[Child]:
        """The processes, in the order of their start."""
        web = ["-m", "gunicorn", "epc_social.wsgi", "--bind", f"127.0.0.1:{self.port}", "--no-control-socket"]
        web += ["--worker-class", "gthread", "--threads", "8", "--graceful-timeout", "5", "--log-level", "warning"]
        commands = {"web server": web, "worker": ["-m", "celery", "--quiet", "-A", "epc_social", "worker"]}
        if self.demo:
            commands = {"demo server": ["manage.py", "demo", "serve"]} | commands
        if "REDIS_URL" in self.env or "REDIS_URL_FILE" in self.env:
            commands["schedule"] = ["-m", "celery", "--quiet", "-A", "epc_social", "beat"]
        return [Child(name, self.python(*words), self.env) for name, words in commands.items()]


def plan(source: dict[str, str]) -> Plan:
    """Reads what the supervisor itself needs; the settings read the rest."""
    env = Environment(source)
    demo = env.yes("DEMO", default=True)
    port = env.number("PORT", 8000, lowest=1, highest=65535)
    if demo and (env.text("SITE_URL") or env.text("ALLOWED_HOSTS")):
        raise WrongSetting(
            "DEMO must be no when SITE_URL or ALLOWED_HOSTS lets others in: everyone knows its passwords."
        )
    # The demo has a folder of its own, so that invented people never stand beside real ones.
    folder = env.folder("DATA_FOLDER", BASE_DIR / "var" / "demo" if demo else BASE_DIR / "var")
    given = {name: value for name, value in source.items() if value}
    made = {"DATA_FOLDER": str(folder), "DJANGO_SETTINGS_MODULE": "demo.settings" if demo else "epc_social.settings"}
    defaults = {"DEBUG": "no", "SITE_URL": f"http://127.0.0.1:{port}", "LOG_LEVEL": "WARNING", "PYTHONUNBUFFERED": "1"}
    for name in ("SECRET_KEY", "FINGERPRINT_KEY"):
        if name not in given and f"{name}_FILE" not in given:
            made_once(folder / name.lower())
            made[f"{name}_FILE"] = str(folder / name.lower())
    demo_port = env.number("DEMO_PORT", 8901, lowest=1024, highest=65535) if demo else None
    return Plan(demo, port, demo_port, folder, defaults | given | made)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Two workers on one embedded database would each believe they are the only one."""
    with (folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise SystemExit(f"EPC Social already runs on {folder} (process {file.read().strip()}).") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def must_be_free(port: int, name: str = "PORT") -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except PermissionError:
            raise SystemExit(
                f"Port {port} needs more rights: choose one above 1023, as in `make run {name}=8001`."
            ) from None
        except OSError:
            raise SystemExit(f"Port {port} is taken: choose another, as in `make run {name}={port + 1}`.") from None


def prepare(plan: Plan) -> str:
    """Brings the database up to date; returns what people need to know, such as the demo's people."""
    words = ["-m", "epc_social.prepare", *(["--demo"] if plan.demo else [])]
    done = subprocess.run(plan.python(*words), env=plan.env, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)
    return done.stdout.strip()


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/health", timeout=5) as answer:  # noqa: S310 (our own address)
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def run(plan: Plan, ending: threading.Event) -> None:
    """Starts the children and keeps them until `ending` is set."""
    notice = prepare(plan)
    children = plan.children()
    local = f"http://127.0.0.1:{plan.port}"
    ready, deadline = False, time.monotonic() + READY_WITHIN
    try:
        while not ending.wait(LOOK_EVERY):
            for child in children:
                child.keep_alive()
            if not ready and answers(local):
                ready = True
                print(f"\nEPC Social is at {plan.address} – Ctrl-C ends it.\n\n{notice}", flush=True)
            if not ready and time.monotonic() > deadline:
                raise SystemExit(f"The web server did not answer within {READY_WITHIN:g} s; its own words are above.")
    finally:
        end(children, PATIENCE)


def main() -> None:
    ending = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        ending.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)
    os.chdir(BASE_DIR)
    os.umask(0o077)  # the database and the keys are nobody else's to read
    wanted = plan(dict(os.environ))
    must_be_free(wanted.port)
    if wanted.demo_port:
        must_be_free(wanted.demo_port, "DEMO_PORT")
    with locked(wanted.folder):
        run(wanted, ending)


if __name__ == "__main__":
    main()
