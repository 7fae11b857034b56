"""`manage.py pull [--account N]`: read accounts now, with a line for each visit."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from accounts.models import Account
from monitoring.actions import pulling, watching
from monitoring.errors import NotReadable
from monitoring.models import Pull, Watch
from monitoring.web import door
from policy.actions.registers import current_engine

MOST_VISITS = 400
"""Visits to one account in a row: a million posts. A server that never ends must not hold the command for ever."""


class Command(BaseCommand):
    help = "Read every account that may be read now, or one of them, without waiting for its time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--account", type=int, metavar="N", help="the number of one account, as in its address")

    def handle(self, *args: Any, account: int | None = None, **options: Any) -> None:
        watches = [self._one(account)] if account is not None else self._all()
        if not watches:
            self.stdout.write("No account may be read now: none is approved on a platform that can be read.")
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
        """Visit one account until all of it is read; whether it was."""
        for _ in range(MOST_VISITS):
            why = watching.why_not(watch.account, timezone.now())
            claimed = None if why else watching.claim_one(watch.pk, timezone.now())
            if claimed is None:
                self._say(watch, why or "It is being read by somebody else at this moment, or its host is.")
                return False
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
