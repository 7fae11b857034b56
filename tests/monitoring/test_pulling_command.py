"""`manage.py pull`: reads now, says what it did line by line, and ends with a code a script can use."""

import logging
import os
import subprocess
import sys
from datetime import timedelta
from io import StringIO

import pytest
from django.conf import settings as the_settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import timezone

from accounts.actions import declaring
from accounts.models import Account
from monitoring.actions import watching
from monitoring.management.commands import pull
from monitoring.models import Case, HostPause, Post, Pull, Watch

pytestmark = pytest.mark.django_db


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa, at=timezone.now() - timedelta(hours=1))


@pytest.fixture
def run(web, fruits, monkeypatch):
    """run("--account", "3") → what the command printed; its door leads to the server on loopback."""
    monkeypatch.setattr(pull, "door", lambda: web)
    monkeypatch.setattr(pull, "current_engine", lambda: fruits)

    def make(*args):
        out = StringIO()
        try:
            call_command("pull", *args, stdout=out)
        except CommandError as error:
            return f"{out.getvalue()}{error}", error.returncode
        return out.getvalue(), 0

    return make


def test_every_account_is_read_now_due_or_not(account, prairie, run):
    prairie.add("Toast", "Toast with marmalade")
    watching.begin_watching(timezone.now())
    Watch.objects.update(next_check_at=timezone.now() + timedelta(days=1))
    said, code = run()
    assert code == 0
    figures = "pages 2, read 2, kept 2, dropped by scope 0, found 1"
    assert said == f"{account.pk} @rosa@prairie.example (mastodon): complete: {figures}.\n"
    assert (Post.objects.count(), Case.objects.count()) == (2, 1)


def test_a_long_history_is_read_visit_by_visit_with_a_line_for_each(account, prairie, run, monkeypatch):
    monkeypatch.setattr(pull.pulling, "PAGES", 1)
    prairie.add(*(f"Post {n}" for n in range(70)))
    said, code = run("--account", str(account.pk))
    assert code == 0
    assert Pull.objects.count() == said.count("\n") > 1
    assert Post.objects.count() == 70


def test_a_wrong_number_is_said_so(run):
    assert run("--account", "404") == ("There is no account 404.", 2)


def test_an_account_that_may_not_be_read_is_said_so(rosa, notice, run):
    account = declaring.declare(
        owner=rosa,
        kind=Account.Kind.PERSONAL,
        platform="mastodon",
        handle="a@prairie.example",
        notice=notice,
        by=rosa,
        at=timezone.now(),
    )
    said, code = run("--account", str(account.pk))
    assert code == 2
    assert "before that nothing is read" in said
    assert not Pull.objects.exists()


def test_an_account_that_somebody_reads_is_left_alone(account, run):
    watching.wake(timezone.now())
    said, code = run("--account", str(account.pk))
    assert code == 0
    assert "the worker is reading it" in said
    assert not Post.objects.exists()


def test_a_paused_host_is_left_alone(account, run):
    HostPause.objects.create(host="prairie.example", until=timezone.now() + timedelta(hours=1))
    said, code = run()
    assert code == 1
    assert "left alone" in said


def test_a_reading_that_failed_ends_with_a_code(account, prairie, run):
    prairie.faults = [(500, {}, b"{}")]
    said, code = run()
    assert code == 1
    assert "not read: pages 0" in said
    assert said.endswith("1 of 1 accounts were not read completely.")


def test_with_nothing_on_record_it_says_so(run, db):
    said, code = run()
    assert code == 0
    assert "No account may be read now" in said


def test_where_a_demo_was_laid_out_it_says_how_to_read_that(run, db, settings, tmp_path):
    settings.BASE_DIR = tmp_path
    assert "demo" not in run()[0]
    (tmp_path / "var" / "demo").mkdir(parents=True)
    assert "`--settings demo.settings`" in run()[0]


def test_the_log_does_not_cut_between_the_lines(account, prairie, run, caplog):
    prairie.add("Toast")
    before = logging.getLogger("monitoring").level
    run()
    assert not caplog.records
    assert logging.getLogger("monitoring").level == before


def test_without_a_database_one_sentence_says_what_to_do(tmp_path):
    """As on a fresh clone: the real command in a folder where nothing was migrated."""
    ran = subprocess.run(
        [sys.executable, "manage.py", "pull"],
        cwd=the_settings.BASE_DIR,
        env=os.environ | {"DATA_FOLDER": str(tmp_path), "DATABASE_URL": "", "REDIS_URL": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "manage.py migrate" in ran.stderr
    assert ran.stderr.count("\n") == 1
