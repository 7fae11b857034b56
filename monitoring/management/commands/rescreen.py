"""`manage.py rescreen`: screen all held posts again with the rules in force, with a line for each step of progress."""

from __future__ import annotations

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, transaction
from django.utils import timezone

from monitoring.actions import sweeping, walking, watching
from monitoring.management.commands.pull import must_have_tables, quiet_log
from monitoring.models import Sweep

PAUSE = 1.0
"""Seconds between looks at a sweep that somebody else goes on with, or that waits for visits."""


class Command(BaseCommand):
    help = "Screen all held posts again with the rules in force. What is under way already is taken up where it is."

    def handle(self, *args: Any, **options: Any) -> None:
        must_have_tables()
        with quiet_log():
            sweep = self._walk(_begin())
        if sweep.state != Sweep.State.DONE:
            raise CommandError(f"{sweep.get_state_display()}. {sweep.reason}", returncode=1)
        self._say(
            f"Found besides {sweep.found:,}, no longer found {sweep.lost:,}, as before {sweep.kept:,}. "
            f"Cases opened {sweep.opened:,}, waiting cases that got more {sweep.added:,}, "
            f"closed cases left as they were {sweep.later:,}."
        )

    def _walk(self, sweep: Sweep) -> Sweep:
        """Go on with it until it ends, or watch whoever does."""
        said = ""
        while sweep.ended_at is None:
            now = timezone.now()
            watching.free_lost(now)
            claimed = sweeping.claim(sweep, now)
            if claimed:
                self._go_on(claimed, sweep)
            else:
                line = _line(sweep) if sweep.lease_until else "It waits for visits that began before it was asked for."
                if line != said:
                    self._say(line)
                said = line
                time.sleep(PAUSE)
            sweep = _current(sweep)
        return sweep

    def _go_on(self, claimed: sweeping.Claim, sweep: Sweep) -> None:
        try:
            while walking.go_on(claimed, at=timezone.now()):
                sweep.refresh_from_db()
                self._say(_line(sweep))
        except KeyboardInterrupt:
            sweeping.give_back(claimed, "")
            raise CommandError("Left to the worker, which goes on where this was.", returncode=130) from None

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()


def _line(sweep: Sweep) -> str:
    return f"{sweep.share} %: {sweep.how_far}"


def _begin() -> Sweep:
    """A new one, or the one under way."""
    try:
        with transaction.atomic():
            return sweeping.begin(sweeping.InForce.now(), by=None, at=timezone.now())
    except IntegrityError:
        return Sweep.objects.rescreens().unfinished().get()


def _current(sweep: Sweep) -> Sweep:
    """The sweep as it is now; where a change of the rules had it begin anew, the one that goes on."""
    following = Sweep.objects.rescreens().unfinished().filter(pk__gt=sweep.pk).first()
    return following or Sweep.objects.get(pk=sweep.pk)
