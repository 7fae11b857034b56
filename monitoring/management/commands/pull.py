"""`manage.py pull [--account N]`: read accounts now, with a line for each visit."""

from __future__ import annotations

import logging
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection
from django.utils import timezone

from accounts.models import Account
from monitoring.actions import pulling, watching
from monitoring.errors import NotReadable
from monitoring.models import Pull, Watch
from monitoring.web import door
from policy.actions.registers import current_engine

MOST_VISITS = 400
"""Visits to one account in a row: a million posts. A server that never ends must not hold the command for ever."""


NONE = "No account may be read now: none is approved on a platform that can be read."


def must_have_tables() -> None:
    """One sentence, and no traceback, where there is no database yet."""
    try:
        there = Watch._meta.db_table in connection.introspection.table_names()
    except OperationalError as error:
        raise CommandError("The database cannot be reached. Check DATABASE_URL and DATA_FOLDER.") from error
    if not there:
        raise CommandError("The database is empty. Make it with `manage.py migrate`; `make run` does so by itself.")


def to_the_demo() -> str:
    """How to read the demo's accounts instead, where a demo was laid out beside this database."""
    folder = settings.BASE_DIR / "var" / "demo"
    if apps.is_installed("demo") or not folder.is_dir():
        return ""
    return "The demo has a database of its own: add `--settings demo.settings` while `make run` serves it."


@contextmanager
def quiet_log() -> Iterator[None]:
    """The lines printed here say what the log would: below an error it keeps silent, and does not cut between them."""
    log = logging.getLogger("monitoring")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


class Command(BaseCommand):
    help = "Read every account that may be read now, or one of them, without waiting for its time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--account", type=int, metavar="N", help="the number of one account, as in its address")

    def handle(self, *args: Any, account: int | None = None, **options: Any) -> None:
        must_have_tables()
        with quiet_log():
            self._pull(account)

    def _pull(self, account: int | None) -> None:
        watches = [self._one(account)] if account is not None else self._all()
        if not watches:
            self.stdout.write(f"{NONE} {to_the_demo()}".rstrip())
            return
        not_read = sum(not self._read(watch) for watch in watches)
        if not_read:
            raise CommandError(f"{not_read} of {len(watches)} accounts were not read completely.", returncode=1)

    def _one(self, number: int) -> Watch:
        account = Account.objects.filter(pk=number).first()
        if account is None:
            raise CommandError(f"There is no account {number}.", returncode=2)
        try:
            return watching.readable(account, timezone.now())
        except NotReadable as refused:
            raise CommandError(f"{account} is not read. {refused.sentence}", returncode=2) from refused

    def _all(self) -> list[Watch]:
        at = timezone.now()
        watching.begin_watching(at)
        return list(Watch.objects.filter(account__in=Account.objects.watchable(at)).select_related("account"))

    def _read(self, watch: Watch) -> bool:
        """Visit one account until all of it is read; whether it was, or somebody else is at it."""
        for _ in range(MOST_VISITS):
            why = watching.why_not(watch.account, timezone.now())
            if why:
                self._say(watch, why)
                return False
            claimed = watching.claim_one(watch.pk, timezone.now())
            if claimed is None:
                self._say(watch, "left alone: the worker is reading it, or another account on its server, just now.")
                return True
            record = pulling.pull(claimed, web=door(), engine=current_engine(), at=timezone.now())
            if record is None:
                self._say(watch, "It may not be read any more.")
                return False
            self._tell(watch, record)
            if record.result != Pull.Result.PARTIAL or record.error:
                return record.result == Pull.Result.COMPLETE
        return False

    def _tell(self, watch: Watch, record: Pull) -> None:
        numbers = (
            f"{record.get_result_display().lower()}: pages {record.pages}, read {record.read}, kept {record.kept}, "
            f"dropped by scope {record.out_of_scope}, found {record.found}"
        )
        self._say(watch, f"{numbers}. {record.sentence}".rstrip())

    def _say(self, watch: Watch, line: str) -> None:
        self.stdout.write(f"{watch.account_id} {watch.account}: {line}")
        self.stdout.flush()
