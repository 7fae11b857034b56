"""docker-compose.yml: without a container engine, each of our services' own command lines is run natively here."""

import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.processes import ROOT, bare_environment, free_port, page, started, until
from tests.services import database, queue

COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
__all__ = ["database", "queue"]  # fixtures
OURS = ("prepare", "web", "worker", "beat")


def test_each_service_says_how_it_is_found_well() -> None:
    assert set(COMPOSE["services"]) == {*OURS, "postgres", "redis"}
    assert {name for name, service in COMPOSE["services"].items() if "healthcheck" not in service} == {"prepare"}


@pytest.mark.parametrize("name", OURS)
def test_a_service_of_ours_is_closed_and_gets_its_secrets_as_files(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    files = {value for variable, value in service["environment"].items() if variable.endswith("_FILE")}
    assert files == {f"/run/secrets/{secret}" for secret in service["secrets"]}
    assert not {"SECRET_KEY", "FINGERPRINT_KEY", "DATABASE_URL"} & set(service["environment"])


def test_what_the_services_are_told_is_documented() -> None:
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/settings.md").read_text(), re.M))
    told = {variable.removesuffix("_FILE") for name in OURS for variable in COMPOSE["services"][name]["environment"]}
    assert told <= documented


def test_the_image_holds_every_app_but_the_demo_and_runs_as_nobody_special() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    copied = set(re.findall(r"^COPY (\w+) \w+$", dockerfile, re.M))
    apps = {path.parent.name for path in ROOT.glob("*/apps.py")}
    assert copied == apps - {"demo"} | {"templates"}
    assert re.search(r"^USER epc$", dockerfile, re.M)
    assert "--require-hashes -r requirements/base.txt" in dockerfile


def interpolated(value: str, given: dict[str, str]) -> str:
    """`${NAME:-default}` and `$$` as Compose reads them."""
    filled = re.sub(r"\$\{(\w+):-([^}]*)\}", lambda found: given.get(found[1]) or found[2], value)
    return filled.replace("$$", "$")


def build(folder: Path) -> Path:
    """The folder of the image: what the Dockerfile copies and nothing else, with the collection it makes."""
    image = folder / "image"
    image.mkdir()
    for source in re.findall(r"^COPY (\S+) \S+$", (ROOT / "Dockerfile").read_text(), re.M):
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, image / source, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / source).parent == ROOT:
            shutil.copy(ROOT / source, image)
    env = bare_environment(DATA_FOLDER=str(folder / "build"), STATIC_FOLDER=str(image / "static"))
    collect = [sys.executable, "manage.py", "collectstatic", "--verbosity", "0"]
    subprocess.run(collect, cwd=image, env=env, check=True, timeout=60)
    return image


class Stack:
    """PostgreSQL and Redis of this machine in the places of the containers of that name."""

    def __init__(self, folder: Path, database: str, queue: str) -> None:
        self.folder, self.port, self.image = folder, free_port(), build(folder)
        kept = {"secret_key": secrets.token_hex(32), "fingerprint_key": secrets.token_hex(32), "database_url": database}
        for name, value in kept.items():
            (folder / name).write_text(value + "\n")
        self.queue = queue

    def here(self, value: str) -> str:
        """A value of the file with this machine's places for the containers'."""
        local = value.replace("/run/secrets/", f"{self.folder}/").replace("redis://redis:6379/0", self.queue)
        return local.replace("0.0.0.0:8000", f"127.0.0.1:{self.port}").replace(
            "127.0.0.1:8000", f"127.0.0.1:{self.port}"
        )

    def environment(self, name: str) -> dict[str, str]:
        told = COMPOSE["services"][name]["environment"]
        variables = {variable: self.here(interpolated(value, {})) for variable, value in told.items()}
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        places = {"DATA_FOLDER": str(self.folder / "data"), "STATIC_FOLDER": str(self.image / "static")}
        return bare_environment(**variables) | places | {"PATH": path}

    def command(self, words: list[str]) -> list[str]:
        """Its words as `python …`: the first is a program of the image, and of the folder of this Python."""
        program, *rest = [self.here(word) for word in words]
        return rest if program == "python" else [str(Path(sys.executable).with_name(program)), *rest]

    def healthy(self, name: str) -> bool:
        """What Compose would ask the container."""
        kind, *words = COMPOSE["services"][name]["healthcheck"]["test"]
        words = [self.here(interpolated(word, {})) for word in words]
        command: list[str] = ["sh", "-c", *words] if kind == "CMD-SHELL" else words
        asked = subprocess.run(
            command, cwd=self.image, env=self.environment(name), capture_output=True, timeout=30, check=False
        )
        return asked.returncode == 0


@pytest.mark.services
def test_the_services_own_command_lines_start_web_worker_and_beat(
    database: str,
    queue: str,
    tmp_path: Path,
) -> None:
    stack = Stack(tmp_path, database, queue)
    services: dict[str, Any] = COMPOSE["services"]
    prepared = subprocess.run(
        [sys.executable, *stack.command(services["prepare"]["command"])],
        cwd=stack.image, env=stack.environment("prepare"), capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert prepared.returncode == 0, prepared.stderr
    assert "first visit" in prepared.stdout
    with ExitStack() as running:
        for name in ("web", "worker", "beat"):
            command = stack.command(services[name]["command"])
            running.enter_context(started(command, stack.environment(name), tmp_path / f"{name}.log", stack.image))
        try:
            until(lambda: "database: reached" in page(f"http://127.0.0.1:{stack.port}/health"), "web answers")
            until(lambda: stack.healthy("web"), "web is healthy")
            until(lambda: stack.healthy("worker"), "worker is healthy")
            until(lambda: stack.healthy("beat"), "beat is healthy", 60)
            assert "schedule: last beat" in page(f"http://127.0.0.1:{stack.port}/health")
        except AssertionError as late:
            said = {path.name: path.read_text()[-2000:] for path in tmp_path.glob("*.log")}
            raise AssertionError(f"{late}\n{said}") from late


def test_the_name_of_the_worker_is_the_one_its_health_check_asks_for() -> None:
    check = COMPOSE["services"]["worker"]["healthcheck"]["test"][1]
    assert "celery@$$(hostname)" in check
    assert (
        subprocess.run(["hostname"], capture_output=True, text=True, check=True).stdout.strip() == socket.gethostname()
    )
