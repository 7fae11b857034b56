"""How long a feed asks to be left alone."""

from __future__ import annotations

import re
from datetime import timedelta

from monitoring.connector import Answer
from monitoring.connector.times import http_date

_LONGEST = timedelta(days=1)
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


def wait_asked(answer: Answer, ttl_minutes: int) -> timedelta | None:
    """The longest of the feed's ttl, max-age, and Expires less the answer's own Date; at most a day, or None."""
    waits = [timedelta(minutes=min(max(ttl_minutes, 0), 1_000_000))]
    if match := _MAX_AGE.search(answer.headers.get("cache-control", "")):
        waits.append(timedelta(seconds=int(match[1])))
    expires, date = http_date(answer.headers.get("expires", "")), http_date(answer.headers.get("date", ""))
    if expires and date:
        waits.append(expires - date)
    longest = min(max(waits), _LONGEST)
    return longest if longest > timedelta() else None
