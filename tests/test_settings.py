"""Settings: each variable is documented, moves one part, and a wrong value stops the start with one sentence."""

import ast
import json
import os
import re
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.test import Client

from epc_social import supervisor
from epc_social.env import Environment, WrongSetting, made_once

ROOT = Path(__file__).resolve().parent.parent
READERS = {name for name in vars(Environment) if not name.startswith("_")}


def start(tmp_path: Path, code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, with nothing of this machine's settings but where Python is."""
    env = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "epc_social.settings", "DATA_FOLDER": str(tmp_path)}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, env=env | variables, capture_output=True, text=True, check=False, timeout=60
    )


def variables_read() -> set[str]:
    found = set()
    for module in ("epc_social/settings.py", "epc_social/supervisor.py", "demo/settings.py"):
        for node in ast.walk(ast.parse((ROOT / module).read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in READERS
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "env"
            ):
                assert isinstance(node.args[0], ast.Constant)
                found.add(str(node.args[0].value))
    return found


def test_every_variable_is_a_row_of_the_documentation_and_every_row_a_variable() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/settings.md").read_text(), re.M)
    assert len(rows) == len(set(rows))
    assert set(rows) == variables_read()


def test_every_check_is_a_row_of_the_documentation() -> None:
    pattern = r"epc_social\.[EW]\d{3}"
    documented = re.findall(pattern, (ROOT / "docs/settings.md").read_text())
    assert sorted(documented) == sorted(re.findall(pattern, (ROOT / "epc_social/checks.py").read_text()))


def test_no_module_reads_the_environment_past_the_one_reader() -> None:
    apps = ("records", "accounts", "policy", "monitoring", "approvals", "guidance", "reports")
    for path in (path for app in apps for path in (ROOT / app).rglob("*.py")):
        assert not re.search(r"\bos\.environ\b|from os import .*\benviron\b", path.read_text()), path


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"DEBUG": "maybe"}, "DEBUG must be yes or no"),
        ({"DEBUG": "no"}, "SECRET_KEY or SECRET_KEY_FILE must be set when DEBUG is off"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY must have at least 32 characters"),
        ({"SECRET_KEY_FILE": "/nowhere/key"}, "SECRET_KEY_FILE names a file that cannot be read"),
        ({"DATABASE_URL": "mysql://u:hidden@h/n"}, "DATABASE_URL must begin with"),
        ({"REDIS_URL": "localhost:6379"}, "REDIS_URL must begin with"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT must be text or json"),
        ({"CONTACT": "ask me"}, "CONTACT must be a web address or an e-mail address"),
        ({"READ_TOKENS": "s3cr3t"}, "READ_TOKENS must be pairs such as social.example.ca=token"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_sentence(tmp_path: Path, variables: dict[str, str], said: str) -> None:
    ended = start(tmp_path, "import django; django.setup()", **variables)
    assert ended.returncode == 1
    assert ended.stderr.startswith(said)
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("reader", "value", "said"),
    [
        (lambda env: env.yes("X", default=False), "2", "X must be yes or no"),
        (lambda env: env.number("X", 5, 1, 9), "10", "X must be a whole number from 1 to 9"),
        (lambda env: env.number("X", 5, 1, 9), "five", "X must be a whole number"),
        (lambda env: env.number("X", 5, 1, 9), "٣", "X must be a whole number"),
        (lambda env: env.site("X", "http://h"), "social.example", "X must be an address"),
        (lambda env: env.site("X", "http://h"), "https://social.example/app", "X must be an address"),
        (lambda env: env.site("X", "http://h"), "https://social.example:port", "X must be an address"),
        (lambda env: env.site("X", "http://h"), "ftp://social.example", "X must be an address"),
        (lambda env: env.database("X", Path("d")), "postgres://u:hidden@h", "X must end with the name of a database"),
        (lambda env: env.database("X", Path("d")), "postgres://u:hidden@h:port/n", "X is not an address"),
        (lambda env: env.broker("X"), "amqp://u:hidden@h", "X must begin with redis://"),
        (lambda env: env.email("X"), "mail.example", "X must begin with"),
        (lambda env: env.folder("X", Path("d")), "/dev/null/folder", "X must be a folder"),
        (lambda env: env.tokens("X"), "hidden", "X must be pairs"),
        (lambda env: env.tokens("X"), "a.example=hidden,hidden", "X must be pairs"),
        (lambda env: env.tokens("X"), "localhost=hidden", "X must be pairs"),
        (lambda env: env.tokens("X"), "a.example=hid den", "X must be pairs"),
        (lambda env: env.tokens("X"), "a.example=hidden\nA.example=hidden2", "X must be pairs"),
    ],
)
def test_what_a_reader_refuses_names_the_variable_and_no_password(reader, value: str, said: str) -> None:
    with pytest.raises(WrongSetting) as refused:
        reader(Environment({"X": value}))
    assert str(refused.value).startswith(said)
    assert "hidden" not in str(refused.value)


def test_a_value_is_read_from_a_file_without_its_last_line_break(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("postgres://u:secret@db:5432/epc\n")
    config = Environment({"DATABASE_URL_FILE": str(tmp_path / "password")}).database("DATABASE_URL", tmp_path / "x")
    assert config["ENGINE"] == "django.db.backends.postgresql"
    assert (config["NAME"], config["PASSWORD"], config["HOST"]) == ("epc", "secret", "db")


def test_read_tokens_are_by_host_and_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text("Social.example.ca=a=b-c\nother.example=x\n")
    expected = {"social.example.ca": "a=b-c", "other.example": "x"}
    assert Environment({"READ_TOKENS_FILE": str(tmp_path / "tokens")}).tokens("READ_TOKENS") == expected
    assert Environment({"READ_TOKENS": " social.example.ca=a=b-c, other.example=x ,"}).tokens("READ_TOKENS") == expected
    assert Environment({}).tokens("READ_TOKENS") == {}


def test_the_contact_is_the_sites_address_unless_another_is_given() -> None:
    site = "https://social.example.ca"
    assert Environment({}).contact("CONTACT", default=site) == site
    assert Environment({"CONTACT": "it@epc.example"}).contact("CONTACT", default=site) == "it@epc.example"
    with pytest.raises(WrongSetting, match="CONTACT must be"):
        Environment({"CONTACT": "https://épc.example"}).contact("CONTACT", default=site)


def test_a_value_given_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting, match="both set"):
        Environment({"X": "a", "X_FILE": str(tmp_path / "x")}).text("X")


@pytest.mark.parametrize("value", ["yes", "on", "TRUE", "1"])
def test_yes_is_said_in_four_ways(value: str) -> None:
    assert Environment({"X": value}).yes("X", default=False) is True


@pytest.mark.parametrize("value", ["no", "off", "False", "0"])
def test_no_is_said_in_four_ways_and_is_never_true(value: str) -> None:
    assert Environment({"X": value}).yes("X", default=True) is False


def test_an_email_server_is_moved_by_one_address() -> None:
    config = Environment({"X": "smtp+tls://u:p%40ss@mail.example:587"}).email("X")
    assert config["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    assert (config["EMAIL_HOST"], config["EMAIL_PORT"], config["EMAIL_USE_TLS"]) == ("mail.example", 587, True)
    assert config["EMAIL_HOST_PASSWORD"] == "p@ss"


def test_a_made_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: made_once(tmp_path / "key"), range(32)))
    assert len(keys) == 1
    assert len(keys.pop()) >= 32
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    made = Environment({"X": str(tmp_path / "a" / "b")}).folder("X", tmp_path)
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_embedded_sqlite_writes_ahead_and_takes_its_lock_at_the_start(tmp_path: Path) -> None:
    code = """
import django; django.setup()
from django.conf import settings
from django.db import connection, transaction
import json, sqlite3
with connection.cursor() as c:
    mode = c.execute("PRAGMA journal_mode").fetchone()[0]
with transaction.atomic():  # nothing is written yet, and still nobody else can begin to write
    other = sqlite3.connect(settings.DATABASES["default"]["NAME"], timeout=0)
    try:
        other.execute("BEGIN IMMEDIATE")
        locked = False
    except sqlite3.OperationalError:
        locked = True
print(json.dumps([mode, locked, str(settings.DATABASES["default"]["NAME"])]))
"""
    ended = start(tmp_path, code)
    assert json.loads(ended.stdout) == ["wal", True, str(tmp_path / "epc_social.sqlite3")], ended.stderr


def test_addresses_move_database_and_queue_and_nothing_else(tmp_path: Path) -> None:
    code = """
from epc_social import settings as s
import json
moved = ("DATABASES", "ON_SQLITE", "REDIS_URL", "EMBEDDED", "CACHES")
same = {n: repr(v) for n, v in vars(s).items() if n.isupper() and n not in moved and not n.startswith("CELERY")}
same.pop("BASE_DIR")
print(json.dumps([s.DATABASES["default"]["ENGINE"], s.CELERY_BROKER_URL, s.CACHES["default"]["BACKEND"], same]))
"""
    plain = json.loads(start(tmp_path, code).stdout)
    moved = json.loads(
        start(tmp_path, code, DATABASE_URL="postgres://u:p@db/epc", REDIS_URL="redis://queue:6379/0").stdout
    )
    assert plain[:3] == [
        "django.db.backends.sqlite3", "memory://here", "django.core.cache.backends.locmem.LocMemCache",
    ]  # fmt: skip
    assert moved[:3] == [
        "django.db.backends.postgresql", "redis://queue:6379/0", "django.core.cache.backends.redis.RedisCache",
    ]  # fmt: skip
    assert moved[3] == plain[3]


def test_a_message_becomes_visible_again_only_after_the_longest_task(tmp_path: Path) -> None:
    code = """
from epc_social import settings as s
import json
print(json.dumps([s.CELERY_TASK_TIME_LIMIT, s.CELERY_BROKER_TRANSPORT_OPTIONS]))
"""
    limit, options = json.loads(start(tmp_path, code, REDIS_URL="redis://queue:6379/0").stdout)
    assert options["visibility_timeout"] > limit
    assert (options["unacked_restore_interval"], options["unacked_restore_throttle"]) == (2, 1)


def deployed(settings, **changes: object) -> list[str | None]:
    """The ids of what the checks find in a sound deployment with these changes."""
    sound = {
        "DEBUG": False,
        "ALLOWED_HOSTS": ["social.example"],
        "SITE_URL": "https://social.example",
        "HTTPS": True,
        "BEHIND_PROXY": True,
        "EMBEDDED": False,
        "ON_SQLITE": False,
    }
    for name, value in (sound | changes).items():
        setattr(settings, name, value)
    return [found.id for found in run_checks(tags=["security"]) if str(found.id).startswith("epc_social")]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"DEBUG": True}, ["epc_social.E001"]),
        ({"SITE_URL": "http://social.example", "HTTPS": False}, ["epc_social.E002"]),
        ({"SITE_URL": "http://127.0.0.1:8000", "HTTPS": False}, []),
        ({"BEHIND_PROXY": False}, ["epc_social.E003"]),
        ({"ALLOWED_HOSTS": ["*"]}, ["epc_social.E004"]),
        ({"STATIC_ROOT": "/nowhere"}, ["epc_social.E005"]),
        ({"EMBEDDED": True}, ["epc_social.W001"]),
        ({"SECOND_OPINION": {"url": "https://models.example/v1", "public": True}}, ["epc_social.W002"]),
    ],
)
def test_a_mistake_of_a_deployment_is_found_by_its_check(
    settings, changes: dict[str, object], found: list[str]
) -> None:
    assert deployed(settings, **changes) == found


@pytest.mark.django_db
def test_every_answer_carries_the_strict_policy_for_browsers() -> None:
    answer = Client().get("/health")
    assert answer.status_code == 200
    policy = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    assert policy.pop("default-src") == policy.pop("frame-ancestors") == policy.pop("base-uri") == "'none'"
    assert set(policy.values()) == {"'self'"}
    assert set(policy) == {"script-src", "style-src", "img-src", "font-src", "connect-src", "form-action"}


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"PORT": "http"}, "PORT must be a whole number"),
        ({"DEMO": "perhaps"}, "DEMO must be yes or no"),
        ({"SITE_URL": "https://social.example"}, "DEMO must be no when"),
        ({"ALLOWED_HOSTS": "social.example"}, "DEMO must be no when"),
    ],
)
def test_the_supervisor_refuses_what_it_cannot_use(tmp_path: Path, variables: dict[str, str], said: str) -> None:
    with pytest.raises(WrongSetting, match=f"^{said}"):
        supervisor.plan({"DATA_FOLDER": str(tmp_path)} | variables)


def test_the_demo_and_the_real_thing_never_share_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(supervisor, "BASE_DIR", tmp_path)
    demo, real = supervisor.plan({}), supervisor.plan({"DEMO": "no"})
    assert demo.folder != real.folder
    assert demo.env["DJANGO_SETTINGS_MODULE"] == "demo.settings"
    assert real.env["DJANGO_SETTINGS_MODULE"] == "epc_social.settings"
    assert real.env["DEBUG"] == demo.env["DEBUG"] == "no"


def test_a_collection_serves_its_style_sheets_by_a_name_with_a_hash(tmp_path: Path) -> None:
    folder = {"STATIC_FOLDER": str(tmp_path / "static")}
    collect = "from django.core.management import execute_from_command_line as run; run(['m', 'collectstatic', '-v0'])"
    assert start(tmp_path, collect, **folder).returncode == 0
    ask = """
import django; django.setup()
from django.conf import settings
from django.templatetags.static import static
from django.test import Client
from django.contrib.staticfiles.storage import staticfiles_storage
name = sorted(n for n in staticfiles_storage.hashed_files if n.endswith(".css"))[0]
answer = Client().get(static(name))
print(name, static(name), answer.status_code, answer["Cache-Control"], sep="\\n")
"""
    keys = {"SECRET_KEY": "k" * 32, "FINGERPRINT_KEY": "f" * 32, "DEBUG": "no"}
    ended = start(tmp_path, ask, **folder, **keys)
    name, address, status, kept = ended.stdout.splitlines() or [ended.stderr] * 4
    assert re.fullmatch(rf"/static/{name.removesuffix('.css')}\.[0-9a-f]+\.css", address), ended.stderr
    assert status == "200"
    assert "immutable" in kept


@pytest.mark.django_db
def test_a_form_without_its_safety_cookie_is_answered_by_our_own_page() -> None:
    answer = Client(enforce_csrf_checks=True).post("/signin/", {"email": "rosa@epc.example"})
    assert answer.status_code == 403
    assert "This step was not allowed" in answer.content.decode()
