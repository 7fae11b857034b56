"""The demo's server on loopback, laid out on a Tuesday noon, with a clock the test sets; and a loaded demo."""

from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction

from demo import loading
from demo.hosts import HOSTS
from demo.server import DemoServer
from demo.timeline import Timeline
from monitoring.web import Web

NOON = datetime(2026, 11, 17, 12, 0, tzinfo=ZoneInfo("America/Edmonton"))


class Place:
    """A running demo server, the time it shows, and a door that leads to it."""

    def __init__(self):
        self.now = NOON
        self.timeline = Timeline(NOON)
        self.server = DemoServer(0, self.timeline, lambda: self.now)
        self.web = Web(loopback=dict.fromkeys(HOSTS, ("127.0.0.1", self.server.port)))

    def ago(self, days, hour, minute=0):
        """Set the clock; the same instant is returned."""
        self.now = (NOON - timedelta(days=days)).replace(hour=hour, minute=minute)
        return self.now


@pytest.fixture
def place():
    place = Place()
    place.server.start()
    yield place
    place.server.stop()


@contextmanager
def loaded_demo(blocker, folder, since):
    """The demo in the database, until the end of the module's tests; what was said meanwhile."""
    with blocker.unblock(), transaction.atomic():
        said = []
        month = loading.load(NOON, folder, said.append, since)
        month.said = said
        try:
            yield month
        finally:
            transaction.set_rollback(True)
