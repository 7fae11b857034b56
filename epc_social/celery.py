"""The Celery app. Without Redis the queue is the memory of the worker, and beat a thread inside it."""

import os
from typing import Any

from celery import Celery
from celery.beat import EmbeddedService
from celery.signals import setup_logging, worker_init, worker_ready, worker_shutting_down
from django.utils import timezone

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")


class LostMessage(RuntimeError):
    """A message that no worker would ever read."""


class App(Celery):
    """A Celery app that refuses to send what would be lost.

    With the broker `memory://` a message reaches only the process that sent it. A web page or a command must write
    the work down as the state of a row; the schedule finds it there.
    """

    in_worker = False

    def send_task(self, name: str, *args: Any, **options: Any) -> Any:
        if self.conf.broker_url == "memory://" and not self.in_worker:
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
    if app.conf.broker_url == "memory://":
        app.embedded_beat = EmbeddedService(app, thread=True)
        app.embedded_beat.start()


@worker_shutting_down.connect
def stop_beat(**_: Any) -> None:
    beat = getattr(app, "embedded_beat", None)
    if beat is not None:
        beat.service._is_shutdown.set()  # `stop()` waits for the thread, and may be called by it


@app.task(name="epc_social.beat")
def beat() -> None:
    """Writes down that schedule, queue and worker all ran a moment ago."""
    from epc_social import heartbeat  # noqa: PLC0415 (needs the settings)

    heartbeat.write(at=timezone.now())
