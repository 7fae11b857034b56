"""The house holds itself to its rules: floors and rooms, words, migrations, locks."""

import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command

ROOT = Path(__file__).resolve().parent.parent
APPS = ("records", "accounts", "policy", "monitoring", "approvals", "guidance", "reports", "demo")
NOT_ROOMS = {"utils", "helpers", "common", "core", "misc"}
# Django's own names hold one of the words.
FORBIDDEN_WORDS = re.compile(r"violation(?!_error)|offender|risk[ _-]score", re.I)
# Strings in here are what a post may say: there only names and comments are ours.
VOCABULARY = ("policy/rules/", "policy/language/", "tests/policy/", "demo/data/")
# A module may be long for a reason; the reason stands here.
LONG: dict[str, str] = {}
# Put together here, so that this file does not hold them either.
REGISTRY_HOSTS = tuple(".".join(parts) for parts in (("pypi", "org"), ("files", "python" + "hosted", "org")))
REGISTRY_HOSTS += tuple(".".join(parts) for parts in (("registry", "npmjs", "org"), ("deb", "debian", "org")))
SECRETS = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}")


def files(*endings: str) -> list[Path]:
    """Every file of the project that git tracks or would track."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    paths = [ROOT / line for line in listed if line.endswith(endings or "")]
    return [path for path in paths if path.is_file()]


def texts(*endings: str) -> list[tuple[str, str]]:
    found = []
    for path in files(*endings):
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a picture or a recorded answer in bytes
    return found


def modules() -> list[Path]:
    return [path for path in files(".py") if path.relative_to(ROOT).parts[0] in (*APPS, "epc_social")]


def test_floors_and_rooms_are_kept() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_every_app_is_on_a_floor_and_every_floor_is_an_app() -> None:
    ours = {config.name for config in apps.get_app_configs() if Path(config.path).parent == ROOT}
    assert ours - {"demo"} == set(APPS) - {"demo"} | {"epc_social"}


def test_no_module_has_a_name_for_everything() -> None:
    assert not [path for path in modules() if NOT_ROOMS & {*path.relative_to(ROOT).parts[:-1], path.stem}]


def test_no_module_outgrows_three_hundred_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules()
        if "migrations" not in path.parts and (lines := len(path.read_text().splitlines())) > 300
    }
    assert long.keys() == LONG.keys(), long


def test_every_module_opens_with_a_sentence() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules()
        if "migrations" not in path.parts and (text := path.read_text().strip()) and not sentence_first(text)
    ]
    assert not silent


def sentence_first(text: str) -> bool:
    return text.removeprefix("#!/usr/bin/env python\n").startswith('"""')


def test_the_machine_finds_and_nobody_is_called_names() -> None:
    said = [
        f"{name}:{number}: {line.strip()}"
        for name, text in texts(".py", ".html", ".js", ".css", ".txt", ".md", ".toml", ".typ")
        if name != "tests/test_house.py" and FORBIDDEN_WORDS.search(text)
        for number, line in enumerate(own_words(name, text), 1)
        if FORBIDDEN_WORDS.search(line)
    ]
    assert not said


def own_words(name: str, text: str) -> list[str]:
    """The lines of a file; of one with vocabulary only its names and comments, line by line."""
    if not name.startswith(VOCABULARY):
        return text.splitlines()
    lines = [""] * (text.count("\n") + 2)
    if name.endswith(".py"):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in (tokenize.NAME, tokenize.COMMENT):
                lines[token.start[0] - 1] += f" {token.string}"
    return lines


def test_names_in_a_vocabulary_are_still_ours() -> None:
    assert own_words("policy/rules/g.py", "offender = 'an offender'  # why\n")[0] == " offender # why"


def test_no_file_names_the_host_of_a_registry() -> None:
    assert not [name for name, text in texts() for host in REGISTRY_HOSTS if host in text]


def test_no_file_holds_a_secret() -> None:
    assert not [name for name, text in texts() if SECRETS.search(text)]


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_a_lock_pins_every_package_with_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    pins = re.findall(r"^([A-Za-z0-9._-]+)==\S+.*\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.M)
    entries = re.findall(r"^[A-Za-z0-9][^\n]*", text, re.M)
    assert entries
    assert len(pins) == len(entries)
    assert "://" not in text
    assert "--index-url" not in text


@pytest.mark.parametrize("name", ["base", "dev", "bench"])
def test_everything_that_is_asked_for_is_locked(name: str) -> None:
    asked = re.findall(r"^([A-Za-z][A-Za-z0-9._-]*)", (ROOT / f"requirements/{name}.in").read_text(), re.M)
    locked = set(re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / f"requirements/{name}.txt").read_text(), re.M))
    assert {re.sub("[-_.]+", "-", one).lower() for one in asked} <= locked


def test_templates_hold_no_inline_script_or_style() -> None:
    inline = re.compile(r"<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+=", re.I)
    assert not [name for name, text in texts(".html") if name.startswith("templates/") and inline.search(text)]


def test_pages_ask_no_other_host_for_their_parts() -> None:
    foreign = re.compile(
        r"""(?:src|action)=["']?(?:https?:)?//|<link[^>]+href=["']?(?:https?:)?//|url\(["']?(?:https?:)?//"""
    )
    assert not [name for name, text in texts(".html", ".css", ".js") if foreign.search(text)]
