"""Times as platforms write them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_FIRST_YEAR, _LAST_YEAR = 2, 9998


def instant(text: str) -> datetime | None:
    """Read an ISO 8601 time as an aware datetime in UTC; None when it is no time at all.

    A time without a zone is taken as UTC. 1970 and 2999 are kept as claimed. Years whose local time would fall
    outside the calendar (1, 9999) cannot be shown anywhere, and are None.
    """
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return in_calendar(read)


def in_calendar(read: datetime) -> datetime | None:
    """The same instant in UTC, or None when it lies at the very edge of the calendar."""
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def http_date(value: str) -> datetime | None:
    """A date as HTTP writes it (RFC 9110 §5.6.7), aware and in UTC; None when it is none."""
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return in_calendar(moment)
