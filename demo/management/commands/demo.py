"""`manage.py demo load`, `serve` and `people`: what `make run` calls to have the demo, keep it alive and explain it."""

from __future__ import annotations

import os
import signal
import threading
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from demo.loading import LoadedBefore, load
from demo.loading.cast import PASSWORD
from demo.server import DemoServer
from demo.timeline import Timeline
from demo.world import PEOPLE

FIRST_ARRIVAL = timedelta(seconds=20)
LOOK_EVERY = 1.0  # seconds between two looks whether the parent is still there


class Command(BaseCommand):
    help = "The demo: load its past, serve its accounts and let new posts arrive, or name its people."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("what", choices=["load", "serve", "people"])

    def handle(self, *args: Any, what: str, **options: Any) -> None:
        {"load": self._load, "serve": self._serve, "people": self._people}[what]()

    def _load(self) -> None:
        began = timezone.now()
        try:
            load(timezone.localtime(began), settings.DEMO_FOLDER, self._say)
        except LoadedBefore:
            self._say("The demo is there already. `make demo-reset` removes it, and the next start loads it anew.")
        else:
            self._say(f"The demo is loaded ({(timezone.now() - began).total_seconds():.0f} s).")

    def _serve(self) -> None:
        """Answer until the parent ends or a signal comes; in between, publish a new post now and then."""
        try:
            timeline = Timeline.of(settings.DEMO_FOLDER)
        except FileNotFoundError as missing:
            raise CommandError("There is no demo to serve. Load it first: manage.py demo load.") from missing
        timeline.resume()
        try:
            server = DemoServer(settings.DEMO_PORT, timeline, timezone.now)
        except OSError as taken:
            sentence = f"Port {settings.DEMO_PORT} is taken: choose another, as in `make run DEMO_PORT=8902`."
            raise CommandError(sentence) from taken
        ending, parent = threading.Event(), os.getppid()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: ending.set())
        server.start()
        try:
            next_at = timezone.now() + FIRST_ARRIVAL
            while not ending.wait(LOOK_EVERY) and os.getppid() == parent:
                if timezone.now() >= next_at:
                    next_at = timezone.now() + timeline.publish_next(timezone.now())
        finally:
            server.stop()

    def _people(self) -> None:
        width = max(len(one.email) for one in PEOPLE)
        self._say("The demo's people, all with the password “" + PASSWORD + "”:")
        for one in PEOPLE:
            self._say(f"  {one.email:<{width}}  {one.name}, {one.who}")

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
