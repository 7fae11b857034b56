"""An account in words: who it is, whether and why it is read, what was read of it, what happened to its record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Account
from monitoring.figures.accounts import platform_of
from monitoring.models import ProfileVersion, Pull
from monitoring.platforms import Coverage

LAST = 10
"""Visits shown on an account's page."""


def coverage(account: Account) -> dict[str, Any]:
    """How much of the account can be watched: a word, the sentence behind it, and whether it is read by itself."""
    platform = platform_of(account)
    automatic = platform.coverage is Coverage.AUTOMATIC
    return {"word": platform.coverage.value.capitalize(), "why": platform.why, "automatic": automatic}


def reading_words(account: Account, at: datetime) -> str:
    """One sentence: whether the account is read, since when and until when, or why it is not."""
    state = Account.State(account.state)
    if state is Account.State.DECLARED:
        return "It waits for the Executive Director's approval. Nothing is read before that."
    if state is Account.State.REFUSED:
        return "It was refused and is never read."
    if state is Account.State.ENDED:
        if _withdrawn(account):
            return f"It was withdrawn on {_day(account.ended_at)}, before a decision. Nothing was read."
        return f"It was ended on {_day(account.ended_at)}. Nothing more is read."
    if account.watch_ends_at and account.watch_ends_at <= at:
        return f"Reading stopped with the term, {_midnight(account.watch_ends_at)}."
    if not coverage(account)["automatic"]:
        return "It is on record. It cannot be read automatically, so no post of it is seen unless somebody looks."
    until = f" Reading ends with the term, {_midnight(account.watch_ends_at)}." if account.watch_ends_at else ""
    return f"Its public posts may be read since {_day(account.decided_at)}.{until}"


def identity(account: Account) -> list[dict[str, Any]]:
    """Who the account is and what permits its reading, as parts/_facts.html draws it."""
    platform = platform_of(account)
    facts: list[dict[str, Any]] = [
        {"label": "Belongs to", "value": account.holder},
        {"label": "Platform", "value": platform.label},
        {"label": "Kind", "value": account.get_kind_display()},
        {"label": "The platform's own id", "value": account.stable_id or _no_id(account)},
    ]
    if account.url.startswith("https://"):
        facts.append({"label": "Profile page", "value": account.url, "url": account.url})
    for period in list(account.handles.all())[:-1]:
        seen = f"{_day(period.seen_from)} to {_day(period.seen_until)}"
        facts.append({"label": "Was called", "value": period.handle, "note": seen})
    facts.append({"label": "Declared", "at": account.declared_at, "note": f"by {account.declared_by}"})
    if account.notice and account.notice_given_at:
        facts.append(
            {"label": "Notice given", "at": account.notice_given_at, "note": f"version {account.notice.version}"}
        )
    return facts


def _no_id(account: Account) -> str:
    if platform_of(account).coverage is not Coverage.AUTOMATIC:
        return "not known: this platform cannot be asked"
    if account.lookup_problem and account.look_up_at is None:
        return f"not found. {account.lookup_problem}"
    again = f" It is asked again {_moment(account.look_up_at)}." if account.look_up_at else ""
    return f"not looked up yet. {account.lookup_problem}{again}"


def last_reads(account: Account) -> list[dict[str, Any]]:
    """The last visits, as rows of a table."""
    return [
        {
            "at": pull.started_at,
            "result": pull.get_result_display(),
            "read": pull.read,
            "kept": pull.kept,
            "dropped": pull.out_of_scope,
            "sentence": pull.sentence,
        }
        for pull in Pull.objects.filter(account=account)[:LAST]
    ]


def profile_of(account: Account) -> ProfileVersion | None:
    """The newest state of the profile that was read."""
    found: ProfileVersion | None = account.profiles.first()
    return found


def past(account: Account, *, attempts: bool = False) -> list[dict[str, Any]]:
    """What happened to the record of the account, the newest first, as parts/_events.html draws it.

    `attempts`: also who else tried to declare the profile; for the Executive Director alone.
    """
    events = [*_events(account), *(_attempts(account) if attempts else ())]
    return sorted(events, key=lambda event: event["at"], reverse=True)


def _attempts(account: Account) -> Iterator[dict[str, Any]]:
    for one in account.attempts.select_related("person"):
        text = "Somebody else tried to declare this profile; it was not put on record a second time."
        yield {"at": one.at, "text": text, "by": str(one.person)}


def _events(account: Account) -> Iterator[dict[str, Any]]:
    yield {"at": account.declared_at, "text": f"Declared as {_first_handle(account)}.", "by": str(account.declared_by)}
    if account.looked_up_at and account.looked_up_at != account.declared_at:
        yield {"at": account.looked_up_at, "text": "Looked up: the platform's own id is on record."}
    for period in list(account.handles.all())[1:]:
        yield {"at": period.seen_from, "text": f"Its handle became {period.handle}. It is the same account."}
    withdrawn = _withdrawn(account)
    if account.decided_at and not withdrawn:
        word = "Refused" if account.state == Account.State.REFUSED else "Approved"
        yield {
            "at": account.decided_at,
            "text": f"{word}.",
            "by": str(account.decided_by),
            "detail": account.decision_reason,
        }
    if account.ended_at:
        word = "Withdrawn before a decision" if withdrawn else "Ended"
        yield {"at": account.ended_at, "text": f"{word}.", "by": str(account.ended_by), "detail": account.end_reason}


def _withdrawn(account: Account) -> bool:
    """Whether the declaration was taken back before it was decided: then nothing was ever read."""
    return account.state == Account.State.ENDED and account.decided_at == account.ended_at


def _first_handle(account: Account) -> str:
    return next((period.handle for period in account.handles.all()), account.handle)


def _day(at: datetime | None) -> str:
    return date_format(timezone.localtime(at), "j F Y") if at else "a day that is not on record"


def _moment(at: datetime | None) -> str:
    return date_format(timezone.localtime(at), "j F Y, H:i") if at else ""


def _midnight(end: datetime) -> str:
    """The end of reading as people say it: midnight belongs to the last day, not to the one after."""
    return f"at midnight on {_day(end - timedelta(seconds=1))}"
