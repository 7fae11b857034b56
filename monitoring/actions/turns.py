"""Turns at a model's server: one worker asks it at a time, and one that does not answer is left alone for longer each
time."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F

from monitoring.models import ModelTurn
from monitoring.models.opinion import ModelTurnQuerySet

LEASE = timedelta(minutes=8)
"""How long a turn holds without an answer being written: longer than the questions about one post may take."""
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)


class TurnLost(Exception):
    """Somebody else asks this server by now: nothing more may be written in this turn."""


@dataclass(frozen=True)
class Turn:
    """The right to ask a server until the lease ends: only who knows the token may write."""

    server: str
    token: str

    @property
    def _held(self) -> ModelTurnQuerySet:
        return ModelTurn.objects.filter(server=self.server, lease_token=self.token)

    def hold(self, at: datetime) -> None:
        """Keep the turn for as long again, or raise TurnLost. First in each transaction of the turn."""
        if not self._held.update(lease_until=at + LEASE):
            raise TurnLost

    def answered(self) -> None:
        """The server is well: the next silence is a first one again."""
        self._held.exclude(failures=0).update(failures=0)

    def pause(self, at: datetime) -> None:
        """The server did not answer: leave it alone, twice as long as the last time."""
        failures = self._held.values_list("failures", flat=True).first() or 0
        self._held.update(failures=F("failures") + 1, paused_until=at + doubled(FIRST_PAUSE, failures, LONGEST_PAUSE))

    def give_back(self) -> None:
        self._held.update(lease_token="", lease_until=None)


def take(server: str, at: datetime) -> Turn | None:
    """Take a turn at a server; None while somebody has it, or it is left alone.

    The update carries the condition and its row count is the answer.
    """
    ModelTurn.objects.bulk_create([ModelTurn(server=server)], ignore_conflicts=True)
    token = secrets.token_hex(16)
    won = ModelTurn.objects.free(at).filter(server=server).update(lease_token=token, lease_until=at + LEASE)
    return Turn(server, token) if won else None


def doubled(first: timedelta, times: int, longest: timedelta) -> timedelta:
    """A wait that doubles each time, up to the longest."""
    return min(first * (1 << min(times, 20)), longest)
