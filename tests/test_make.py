"""The Makefile: what is missing is named in one sentence, and what was made is not made again."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from tests.processes import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The Makefile alone, where no .venv is yet."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements").mkdir()
    for name in ("base.txt", "dev.txt"):
        (tmp_path / "requirements" / name).touch()
    return tmp_path


def python(folder: Path, lines: str) -> str:
    """A Python that lacks something: a shell script in its place."""
    path = folder / "python"
    path.write_text(f'#!/bin/sh\n{lines}\nexec "{shutil.which("python3")}" "$@"\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", *words], cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60
    )


def test_a_missing_venv_is_named_with_the_way_to_get_it(folder: Path) -> None:
    lacking = python(folder, 'case "$2" in *ensurepip*) exit 1;; esac')
    ended = make(folder, "run", f"PYTHON={lacking}")
    assert ended.returncode != 0
    assert ended.stderr.splitlines()[0] == "Python's venv is missing: apt-get install python3-venv"
    assert not (folder / ".venv").exists()


def test_an_old_python_is_refused(folder: Path) -> None:
    old = python(folder, 'case "$2" in *version_info*) exit 1;; esac')
    ended = make(folder, "test", f"PYTHON={old}")
    assert ended.returncode != 0
    assert ended.stderr.splitlines()[0].startswith(f"{old} is older than 3.11")


def test_a_missing_python_is_named(folder: Path) -> None:
    ended = make(folder, "run", "PYTHON=")
    assert ended.returncode != 0
    assert ended.stderr.splitlines()[0].startswith("Python 3.11 is missing:")


def test_secrets_are_made_once_and_behind_a_closed_door(folder: Path) -> None:
    assert make(folder, "secrets").returncode == 0
    made = {path.name: path.read_text() for path in (folder / "secrets").iterdir()}
    assert make(folder, "secrets").returncode == 0
    assert {path.name: path.read_text() for path in (folder / "secrets").iterdir()} == made
    assert set(made) == {"secret_key", "fingerprint_key", "postgres_password", "database_url"}
    assert len(set(made.values())) == 4
    assert stat.S_IMODE((folder / "secrets").stat().st_mode) == 0o700
    assert (
        made["database_url"] == f"postgres://epc_social:{made['postgres_password'].strip()}@postgres:5432/epc_social\n"
    )
    assert all(len(value.strip()) >= 32 for value in made.values())


def test_demo_reset_forgets_the_demo_and_nothing_else(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "var" / "demo").mkdir(parents=True)
    (tmp_path / "var" / "demo" / "epc_social.sqlite3").touch()
    (tmp_path / "var" / "epc_social.sqlite3").touch()
    subprocess.run(["make", "demo-reset"], cwd=tmp_path, check=True, capture_output=True)
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["epc_social.sqlite3"]
