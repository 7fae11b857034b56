"""The Celery app. Without Redis the queue is the memory of the worker, and beat a thread inside it."""

import logging
import os
import signal
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

from celery import Celery
from celery.beat import EmbeddedService
from celery.exceptions import SecurityWarning
from celery.signals import setup_logging, worker_init, worker_ready, worker_shutting_down
from django.utils import timezone

from epc_social import heartbeat

# It warns root of pickled messages, which could run anything; ours are JSON, and no other is accepted.
warnings.filterwarnings("ignore", category=SecurityWarning)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")


log = logging.getLogger(__name__)


class LostMessage(RuntimeError):
    """A message that no worker would ever read."""


class App(Celery):
    """A Celery app that refuses to send what would be lost.

    With a broker in memory a message reaches only the process that sent it. A web page or a command must write
    the work down as the state of a row; the schedule finds it there.
    """

    in_worker = False
    beat_thread: Any = None

    @property
    def embedded(self) -> bool:
        return str(self.conf.broker_url).startswith("memory:")

    def send_task(self, name: str, *args: Any, **options: Any) -> Any:
        if self.embedded and not self.in_worker:
            raise LostMessage(f"{name} was sent from outside the worker, and without Redis nobody would read it.")
        return super().send_task(name, *args, **options)


app = App("epc_social")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def keep_django_logging(**_: Any) -> None:
    """A receiver is enough: Celery then leaves the logging of the settings as it is."""


@worker_init.connect
def mark_worker(**_: Any) -> None:
    app.in_worker = True


@worker_ready.connect
def start_beat(**_: Any) -> None:
    """In embedded mode the worker is the only one who can hear the schedule."""
    if app.embedded:
        app.beat_thread = EmbeddedService(app, thread=True)
        app.beat_thread.run = partial(run_beat, app.beat_thread.run)
        app.beat_thread.start()


def run_beat(run: Callable[[], None]) -> None:
    """A schedule that dies takes the worker with it, so that both start again instead of falling silent."""
    try:
        run()
    except Exception:
        log.exception("the schedule ended")
        os.kill(os.getpid(), signal.SIGTERM)


@worker_shutting_down.connect
def stop_beat(**_: Any) -> None:
    if app.beat_thread is not None:
        # Not `stop()`: that waits for the thread, while a signal handler must not wait.
        app.beat_thread.service._is_shutdown.set()


@app.task(name="epc_social.beat")
def beat() -> None:
    """Writes down that schedule, queue and worker all ran a moment ago."""
    heartbeat.write(at=timezone.now())
