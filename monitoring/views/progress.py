"""How far a sweep is, in the words and figures that its pages share."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from monitoring.actions.sweeping import visits_before
from monitoring.models import Sweep

State = Sweep.State


def progress(sweep: Sweep, now: datetime) -> dict[str, Any]:
    """A sweep as parts/_progress.html draws it."""
    return {
        "share": sweep.share,
        "label": "How much was looked at",
        "words": _words(sweep, now),
        "unfinished": sweep.ended_at is None,
    }


def _words(sweep: Sweep, now: datetime) -> str:
    if sweep.state == State.WAITING:
        return _waiting(sweep, now)
    looked = f"{sweep.how_far} looked at"
    if sweep.state == State.RUNNING:
        return f"As of {timezone.localtime(now):%H:%M:%S}, {looked}.{_trouble(sweep, now)}"
    if sweep.state == State.DONE:
        return f"Done: {looked}."
    return f"{sweep.get_state_display()} after {looked}."


def _waiting(sweep: Sweep, now: datetime) -> str:
    visits = visits_before(sweep).count() if sweep.kind == Sweep.Kind.RESCREEN else 0
    if visits:
        which = "a visit that was" if visits == 1 else f"{visits} visits that were"
        return f"It waits for {which} under way when it was asked for, and begins then by itself."
    clock = f"{timezone.localtime(now):%H:%M:%S}"
    return f"As of {clock}, it has not begun yet; it begins within a minute.{_trouble(sweep, now)}"


def _trouble(sweep: Sweep, now: datetime) -> str:
    """What went wrong in the last try, and a worker that is gone: another goes on where it was."""
    if sweep.reason:
        return f" {sweep.reason} It is tried again."
    if sweep.lease_until and sweep.lease_until <= now:
        return " It was interrupted, and goes on within a minute where it was."
    return ""
