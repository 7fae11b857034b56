"""Loads a believable past by the product's own actions: whoever opens the demo finds what real use would have left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from django.db import transaction

from accounts.models import Commission
from demo.hosts import HOSTS
from demo.loading import asking, cast, declared, presences, reading, registers, reporting, reviewing
from demo.loading.agenda import Agenda
from demo.loading.month import Month
from demo.server import DemoServer
from demo.timeline import Timeline
from monitoring.web import Web

Say = Callable[[str], None]


class LoadedBefore(Exception):
    """There are people on record already: loading again would mix two demos."""


def load(now: datetime, folder: Path, say: Say, since: date | None = None) -> Month:
    """Load the demo as it stands at `now`, in one transaction: a load that breaks off leaves nothing behind.

    The instant is kept in `folder`, so that the server later speaks of the same meetings. `since` is the first day of
    reading, where the whole month is not wanted. Raises LoadedBefore.
    """
    if Commission.objects.exists():
        raise LoadedBefore
    say("Loading the demo: a month of an invented Commission, read day by day …")
    timeline, agenda = Timeline(now), Agenda(now)
    server = DemoServer(0, timeline, lambda: agenda.now)
    month = Month(
        now, timeline, Web(loopback=dict.fromkeys(HOSTS, ("127.0.0.1", server.port))), say, agenda, since=since
    )
    server.start()
    try:
        with transaction.atomic():
            _plan(month)
            month.agenda.run(until=now)
            month.timeline.write_down(folder)
    finally:
        server.stop()
    return month


def _plan(month: Month) -> None:
    """What happened when. Everything else follows from these and is added on the way."""
    month.agenda.add(month.ago(112, 9), cast.set_up, month)
    month.agenda.add(month.ago(111, 10), registers.take_in_lists, month)
    month.agenda.add(month.ago(62, 9, 30), cast.welcome, month)
    registers.plan(month)
    presences.plan(month)
    declared.plan(month)
    asking.plan(month)
    reporting.plan(month)
    reading.plan(month, reviewing.Reviewers(month).take_up)
