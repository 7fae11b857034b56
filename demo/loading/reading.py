"""Reading day by day: real visits to every account, over loopback HTTP, to a server whose clock shows that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from demo.loading.agenda import on
from demo.loading.month import Month
from monitoring.actions import pulling, watching
from monitoring.models import Watch
from policy.actions.registers import current_engine

FIRST_HOUR, MINUTE = 6, 10
BETWEEN = timedelta(seconds=20)
AFTER = Callable[[datetime], None]


def plan(month: Month, after: AFTER) -> None:
    """A round of visits on the evening of the first approvals, one each morning since, and one just now.

    `after` ends a round.
    """
    day, chance = month.first_day + timedelta(days=1), Random(month.first_day.toordinal())  # noqa: S311 (scatters visits, keeps no secret)

    def round_of_visits(at: datetime) -> None:
        at = _visit_all(month, at, chance)
        after(at)

    month.agenda.add(on(month.first_day, 20, 40), round_of_visits)
    while day <= month.today:
        month.agenda.add(on(day, FIRST_HOUR, MINUTE), round_of_visits)
        if (day - month.first_day).days % 10 == 1:
            month.agenda.add(on(day, 1), _announce, month)
        day += timedelta(days=1)
    month.agenda.add(month.now - timedelta(minutes=12), round_of_visits)


def _announce(month: Month, at: datetime) -> None:
    month.say(f"  reading {at:%B} {at.day} and the days after …")


def _visit_all(month: Month, at: datetime, chance: Random) -> datetime:
    """Visit every account that may be read; the instant after the last visit."""
    watching.begin_watching(at)
    engine = current_engine()
    for watch in Watch.objects.order_by("pk").values_list("pk", flat=True):
        month.agenda.now = at
        claimed = watching.claim_one(watch, at)
        if claimed and pulling.pull(claimed, web=month.web, engine=engine, at=at, chance=chance):
            at += BETWEEN
    return at
