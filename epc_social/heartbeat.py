"""When schedule, queue and worker last ran, all three; `python -m epc_social.heartbeat` fails when that is long ago."""

import os
import sys
from datetime import datetime, timedelta

from django.core.cache import caches
from django.utils import timezone

KEY = "last-beat"
LATE = timedelta(seconds=90)  # six beats


def write(at: datetime) -> None:
    """Keeps the time of a beat where every process reads it."""
    caches["shared"].set(KEY, at.isoformat(), timeout=None)


def last() -> datetime | None:
    """The time of the last beat, or None before the first."""
    written = caches["shared"].get(KEY)
    return datetime.fromisoformat(written) if written else None


def in_words(at: datetime) -> str:
    """`last beat 12 s ago`, with `late` before it when that is too long; `no beat yet`."""
    beat = last()
    if beat is None:
        return "no beat yet"
    ago = at - beat
    return f"{'late, ' if ago > LATE else ''}last beat {max(0, round(ago.total_seconds()))} s ago"


def main() -> int:
    """For the health check of a container: 0 when the last beat is recent."""
    import django  # noqa: PLC0415 (the module is also imported by a running Django)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")
    django.setup()
    at = timezone.now()
    beat = last()
    print(in_words(at))
    return 0 if beat and at - beat <= LATE else 1


if __name__ == "__main__":
    sys.exit(main())
