"""What every part of the load has in hand: the people, the calendar, the door and the agenda."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from accounts.models import Person
from demo.city import meetings
from demo.loading.agenda import Agenda, on
from demo.timeline import Timeline
from monitoring.web import Web

FRIDAY = 4


@dataclass
class Month:
    """The demo's past, laid out before `now`. `since` shortens it, for whoever has no time."""

    now: datetime
    timeline: Timeline
    web: Web
    say: Callable[[str], None]
    agenda: Agenda
    people: dict[str, Person] = field(default_factory=dict)
    since: date | None = None

    @property
    def today(self) -> date:
        return self.timeline.today

    @property
    def last_month(self) -> date:
        """The first day of the month before today's."""
        return (self.today.replace(day=1) - timedelta(days=1)).replace(day=1)

    @cached_property
    def first_day(self) -> date:
        """The day of the approvals and the first visits, a working day in the middle of last month where it can be.

        Every day since has its visits, since a day without one would stand in the report as missed. More than forty
        days would make the load long, fewer than thirty the past short.
        """
        day = min(self.last_month.replace(day=15), self.today - timedelta(days=30))
        day = self.since or max(day, self.today - timedelta(days=40))
        return day - timedelta(days=max(day.weekday() - FRIDAY, 0))

    def meeting(self, n: int) -> date:
        """The Commission's meetings: 0 is the latest, 1 the one before."""
        return meetings(self.today, n + 1)[n]

    def ago(self, days: int, hour: int, minute: int = 0) -> datetime:
        return on(self.today - timedelta(days=days), hour, minute)
