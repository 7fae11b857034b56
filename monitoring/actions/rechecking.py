"""Looking again: later edits and deletions of posts that are held, which a walk forward never shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from accounts.models import Account
from monitoring.case_states import WAITING
from monitoring.connector import Presence, PulledPost
from monitoring.models import Post, Watch

EVERY = timedelta(hours=6)
HELD = timedelta(days=30)
GONE_APART = timedelta(hours=3)
"""Two looks that find nothing, at least this long apart, make a post "no longer available": a server may err once."""

REQUESTS = 40
"""Requests of one visit; the posts that were looked at longest ago come first."""

FAILURES = 3
"""After so many failures the rest waits for the next time."""


def to_look_at(watch: Watch, at: datetime, *, sees_changes: bool) -> QuerySet[Post]:
    """Held posts whose time has come: those once not found, and those of the last 30 days or in a waiting case.

    Where the walk itself shows every change (`sees_changes`), only the posts once not found are asked for.
    """
    there = Post.objects.filter(account=watch.account).exclude(availability=Post.Availability.GONE)
    wanted = Q(gone_seen_at__lte=at - GONE_APART)
    if not sees_changes and (watch.recheck_at is None or watch.recheck_at <= at):
        recent = Q(first_seen_at__gte=at - HELD) | Q(cases__state__in=WAITING)
        wanted |= Q(recent, Q(checked_at=None) | Q(checked_at__lte=at - EVERY))
    return there.filter(wanted).order_by("checked_at", "pk").distinct()


def note_gone(account: Account, names: Iterable[str], at: datetime) -> int:
    """These posts were not found; the number of those that are now called no longer available. What is held stays."""
    held = Post.objects.filter(account=account, platform_id__in=list(names))
    missed = held.exclude(availability=Post.Availability.GONE)
    missed.update(checked_at=at)
    gone = missed.filter(gone_seen_at__lte=at - GONE_APART).update(availability=Post.Availability.GONE)
    missed.filter(gone_seen_at=None).update(gone_seen_at=at)
    return gone


def note_unknown(account: Account, names: Iterable[str], at: datetime) -> None:
    """Nothing was learned about these posts; they wait for their next time like the others."""
    Post.objects.filter(account=account, platform_id__in=list(names)).update(checked_at=at)


def note_present(account: Account, names: Iterable[str], at: datetime) -> None:
    """These posts are there, as far as can be told without reading them."""
    posts = Post.objects.filter(account=account, platform_id__in=list(names))
    posts.update(checked_at=at, last_seen_at=at, gone_seen_at=None)


def sorted_answers(
    answers: dict[str, PulledPost | Presence],
) -> tuple[list[PulledPost], list[str], list[str], list[str]]:
    """What a connector answered: posts that were read, names of those that are there, gone, and not known."""
    read = [answer for answer in answers.values() if isinstance(answer, PulledPost)]
    by = {presence: [name for name, answer in answers.items() if answer is presence] for presence in Presence}
    return read, by[Presence.PRESENT], by[Presence.GONE], by[Presence.UNKNOWN]
