"""Coverage: accounts × days, what keeps accounts from being read, and the record of every visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.models import Account
from accounts.roles import Role
from monitoring.actions import watching
from monitoring.figures import coverage as figures
from monitoring.figures.accounts import platform_of
from monitoring.figures.coverage import Day
from monitoring.models import Pull
from records.errors import ActionRefused

READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
PAGE = 50


@require_safe
@for_roles(*READERS)
def coverage(request: SignedIn) -> HttpResponse:
    """Every account that is or was watched in the last two weeks, day by day, and what needs a look."""
    now = timezone.now()
    days = figures.days_until(now)
    accounts = figures.watched(days[0], now)
    cells = figures.strip(accounts, days, now)
    late = list(figures.not_read_completely(now))
    context = {
        "now": now,
        "about": _about(figures.readable(now).count(), len(late), figures.not_readable(now)),
        "days": days,
        "rows": [_row(account, days, cells) for account in accounts],
        "late": [_late(account, why, now) for account, why in _with_reasons(late)],
        "hosts": figures.paused_hosts(now),
        "unscreened": figures.waiting_to_be_screened(),
        "troubles": figures.troubles(now),
    }
    return render(request, "monitoring/coverage_page.html", context)


def _about(readable: int, late: int, by_hand: int) -> str:
    cannot = f" {_counted(by_hand, 'account')} cannot be watched automatically." if by_hand else ""
    if not readable:
        return f"No account may be read yet: none is approved on a platform that can be read.{cannot}"
    if not late:
        return f"{_counted(readable, 'account')} can be read, and every one was in the last 24 hours.{cannot}"
    return f"{readable - late} of {_counted(readable, 'account')} were read completely in the last 24 hours.{cannot}"


def _row(account: Account, days: Sequence[date], cells: dict[tuple[int, date], Day]) -> dict[str, Any]:
    watch = getattr(account, "watch", None)
    return {
        "label": account.handle,
        "url": reverse("monitoring:account", args=[account.pk]),
        "note": f"{account.holder}, {platform_of(account).label}",
        "last_at": watch.complete_at if watch else None,
        "cells": [_cell(account, day, cells[account.pk, day]) for day in days],
    }


def _cell(account: Account, day: date, what: Day) -> dict[str, Any]:
    words = {
        "complete": "read completely",
        "partial": "read in part",
        "unread": "not read",
        "unwatchable": "cannot be watched",
        "notdue": "not on record",
    }[what.state]
    counts = f", {_counted(what.visits, 'visit')}, {_counted(what.read, 'post')}" if what.visits else ""
    url = f"{reverse('monitoring:pulls', args=[account.pk])}?{urlencode({'day': day})}" if what.visits else ""
    return {"state": what.state, "words": f"{date_format(day, 'j M')}: {words}{counts}", "url": url}


def _with_reasons(accounts: Sequence[Account]) -> list[tuple[Account, Pull | None]]:
    why = figures.why_not_complete(accounts)
    return [(account, why.get(account.pk)) for account in accounts]


def _late(account: Account, last: Pull | None, now: datetime) -> dict[str, Any]:
    watch = getattr(account, "watch", None)
    cannot = watching.why_not(account, now)
    return {
        "account": account,
        "url": reverse("monitoring:account", args=[account.pk]),
        "platform": platform_of(account).label,
        "complete_at": watch.complete_at if watch else None,
        "next_at": watch.next_check_at if watch else None,
        "needs_person": bool(watch and watch.needs_person),
        "why": (watch and watch.needs_person) or cannot or (last and last.sentence) or _not_visited(last),
        "pull": last,
        "can_read": not cannot,
    }


def _not_visited(last: Pull | None) -> str:
    return "It was not visited since." if last else "It was not visited yet."


@for_roles(*READERS)
@step
def read_now(request: SignedIn, pk: int) -> HttpResponse:
    """Make an account due; the schedule takes it up. Nothing is sent from here."""
    account = get_object_or_404(Account, pk=pk)
    try:
        watching.read_now(account, by=request.user, at=timezone.now())
        messages.success(request, f"{account.handle} is read next, within a minute if its server is free.")
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
    return redirect("monitoring:coverage")


@require_safe
@for_roles(*READERS)
def pulls(request: SignedIn, pk: int) -> HttpResponse:
    """The visits to an account, newest first: of a day, or all."""
    account = get_object_or_404(Account.objects.select_related("owner"), pk=pk)
    day, before = _day(request.GET.get("day", "")), request.GET.get("before", "")
    shown = Pull.objects.filter(account=account).order_by("-pk")
    if day:
        shown = shown.between(figures.beginning(day), figures.beginning(day + timedelta(days=1)))
    if before.isascii() and before.isdigit() and len(before) < 19:
        shown = shown.filter(pk__lt=int(before))
    rows = list(shown[: PAGE + 1])
    older = rows[PAGE - 1].pk if len(rows) > PAGE else None
    context = {
        "now": timezone.now(),
        "account": account,
        "day": day,
        "platform": platform_of(account).label,
        "pulls": rows[:PAGE],
        "older_url": "?" + urlencode({"day": day or "", "before": older}) if older else "",
    }
    return render(request, "monitoring/pull_list.html", context)


def _day(text: str) -> date | None:
    """The day asked for; one that is no day does not exist."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError as wrong:
        raise Http404 from wrong
    if day and not 2000 <= day.year <= 2999:
        raise Http404
    return day


@require_safe
@for_roles(*READERS)
def pull(request: SignedIn, pk: int) -> HttpResponse:
    """One visit: what permitted it, what it read and kept, how it ended."""
    record = get_object_or_404(Pull.objects.select_related("account__owner"), pk=pk)
    day = timezone.localdate(record.started_at)
    context = {
        "now": timezone.now(),
        "pull": record,
        "back": f"{reverse('monitoring:pulls', args=[record.account_id])}?{urlencode({'day': day})}",
        "facts": _facts(record),
        "bad_start": bytes(record.bad_start).decode("utf-8", "backslashreplace"),
    }
    return render(request, "monitoring/pull_page.html", context)


def _facts(record: Pull) -> list[dict[str, Any]]:
    account = record.account
    facts: list[dict[str, Any]] = [
        {"label": "Account", "value": account.handle, "url": reverse("monitoring:account", args=[account.pk])},
        {"label": "Began", "at": record.started_at},
        {"label": "Notice given", "at": record.notice_given_at},
        {"label": "Approved", "at": record.approved_at},
    ]
    if record.ended_at:
        seconds = (record.ended_at - record.started_at).total_seconds()
        facts.insert(2, {"label": "Ended", "at": record.ended_at, "note": f"after {seconds:.1f} s"})
    if record.watch_ends_at:
        facts.append({"label": "May be read until", "at": record.watch_ends_at})
    if record.bad_size is not None:
        note = f"SHA-256 {record.bad_sha256}"
        facts.append({"label": "Answer that could not be read", "value": f"{record.bad_size:,} bytes", "note": note})
    return facts


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
