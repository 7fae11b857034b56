"""How long a host asks to be left alone, from the headers in use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from monitoring.connector.times import http_date, instant

DEFAULT_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=1)
SHORTEST_PAUSE = timedelta(seconds=1)

_EPOCHS_BEGIN = 1_000_000_000  # below this, a number of seconds cannot be a date: it is a wait


def pause_asked(headers: Mapping[str, str], clock: datetime) -> timedelta | None:
    """The pause a 429 or 503 asks for, between a second and an hour; None when no header says so.

    Read in this order: Retry-After (seconds or a date), RateLimit-Reset (Bluesky: epoch; the IETF draft: seconds),
    X-RateLimit-Reset (Mastodon and GoToSocial: ISO 8601; others: epoch). A date is compared with the answer's own
    Date header, so that a wrong clock on either side does no harm, and with `clock` only when there is none.
    """
    now = date_of(headers, "date") or clock
    for name in ("retry-after", "ratelimit-reset", "x-ratelimit-reset"):
        wait = _wait(headers.get(name, "").strip(), now)
        if wait is not None:
            return min(max(wait, SHORTEST_PAUSE), LONGEST_PAUSE)
    return None


def _wait(value: str, now: datetime) -> timedelta | None:
    if value.isascii() and value.isdigit():
        seconds = int(value[:12])
        if seconds < _EPOCHS_BEGIN:
            return timedelta(seconds=seconds)
        return timedelta(seconds=seconds - now.timestamp())
    moment = http_date(value) or instant(value)
    return moment - now if moment else None


def date_of(headers: Mapping[str, str], name: str) -> datetime | None:
    """A header's date, or None."""
    return http_date(headers[name]) if name in headers else None
