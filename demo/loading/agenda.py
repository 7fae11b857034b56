"""The past of the demo as an agenda: what happened, in the order of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count

from demo.timeline import EDMONTON

Step = Callable[..., None]
SATURDAY = 5
OPENS = 9  # the office's first hour


@dataclass
class Agenda:
    """Steps that are taken one after the other, each with its own instant. A step may add further ones.

    `now` is what the clocks show while a step is taken.
    """

    now: datetime
    _steps: list[tuple[datetime, int, Step, tuple[object, ...]]] = field(default_factory=list)
    _order: count[int] = field(default_factory=count)

    def add(self, at: datetime, step: Step, *given: object) -> None:
        """Plan `step(*given, at)`."""
        heappush(self._steps, (at, next(self._order), step, given))

    def run(self, until: datetime) -> None:
        """Take every step that lies before `until`; what comes later has not happened yet."""
        while self._steps and self._steps[0][0] < until:
            self.now, _, step, given = heappop(self._steps)
            step(*given, self.now)


def on(day: date, hour: int, minute: int = 0) -> datetime:
    """That time of that day in Edmonton."""
    return datetime.combine(day, time(hour, minute), EDMONTON)


def at_work(after: datetime, minutes: int, days: int = 0) -> datetime:
    """So many minutes into a working day: the day of `after`, or the first one after it, then `days` more.

    A day counts only when that time lies after `after`, so that nobody acts before something was there to act on.
    """
    day = after.astimezone(EDMONTON).date()
    while day.weekday() >= SATURDAY or on(day, OPENS) + timedelta(minutes=minutes) <= after or days:
        if day.weekday() < SATURDAY and on(day, OPENS) + timedelta(minutes=minutes) > after:
            days -= 1
        day += timedelta(days=1)
    return on(day, OPENS) + timedelta(minutes=minutes)
