"""Shows an instant in Edmonton time, with the exact instant kept beside the words."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format

register = template.Library()


@register.inclusion_tag("parts/_when.html", takes_context=True)
def when(context: Mapping[str, Any], at: dt.datetime | dt.date | None, form: str = "moment") -> dict[str, Any]:
    """Draw `at` as a `<time>`: `moment` (date and time), `near` (today, tomorrow, a weekday) or `day` (date only).

    `near` counts from the context variable `now`, which the view hands down; without it the full date is shown.
    A plain date has no time of day and is shown as a day.
    """
    if not at:
        return {"at": None}
    if not isinstance(at, dt.datetime):
        return {"at": at, "datetime": at.isoformat(), "exact": date_format(at, "l, j F Y"), "words": _day(at)}
    local = timezone.localtime(at)
    now = context.get("now")
    today = timezone.localtime(now).date() if isinstance(now, dt.datetime) else None
    return {
        "at": at,
        "datetime": local.isoformat(timespec="seconds"),
        "exact": f"{date_format(local, 'l, j F Y, H:i:s')} Edmonton time (UTC{local:%z})",
        "words": _words(local, form, today),
    }


def _words(local: dt.datetime, form: str, today: dt.date | None) -> str:
    """The words for one local instant in the form asked for."""
    if form == "day":
        return _day(local)
    if form == "near" and local.time() == dt.time():
        # Midnight belongs to the day that ends with it: nobody reads “Tuesday, 00:00” as Monday night.
        before = local.date() - dt.timedelta(days=1)
        return f"end of {(today and _near(before, today, past='')) or _day(before, today)}"
    if form == "near" and today is not None and (near := _near(local.date(), today)):
        return f"{near}, {local:%H:%M}"
    return f"{_day(local, today)}, {local:%H:%M}"


def _near(day: dt.date, today: dt.date, past: str = "on ") -> str:
    """A name for a day within a week of today, or nothing; past weekdays begin with `past`."""
    distance = (day - today).days
    if distance in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[distance + 1]
    if 1 < distance < 7:
        return date_format(day, "l")
    return f"{past}{date_format(day, 'l')}" if -7 < distance < -1 else ""


def _day(day: dt.date, today: dt.date | None = None) -> str:
    """A date; the year is left out only when it is known to be this one."""
    return date_format(day, "j M" if today is not None and day.year == today.year else "j M Y")
