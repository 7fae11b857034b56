"""Coverage day by day: how completely each account was read, and what keeps the others from being read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Count, Max, Q, QuerySet, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone

from accounts.models import Account
from monitoring.models import Evaluation, HostPause, Pull, Unscreened
from monitoring.platforms import connector_of, connectors

DAYS = 14
LATELY = timedelta(hours=24)
GRACE = timedelta(hours=1)
"""An account that was approved less than this ago is not late."""


@dataclass(frozen=True)
class Day:
    """What the visits to an account on a day came to. `state`: complete, partial, unread, unwatchable or notdue."""

    state: str
    visits: int = 0
    read: int = 0


def days_until(at: datetime, count: int = DAYS) -> list[date]:
    """The last days in Edmonton, today the last of them."""
    today = timezone.localdate(at)
    return [today - timedelta(days=back) for back in range(count - 1, -1, -1)]


def beginning(day: date) -> datetime:
    """The instant at which a day begins in Edmonton."""
    return timezone.make_aware(datetime.combine(day, time()))


def watched(first: date, at: datetime) -> list[Account]:
    """Accounts that could be read, or should have been, on some day since `first`."""
    permitted = Account.objects.readable_between(beginning(first), at + timedelta(microseconds=1))
    return list(permitted.select_related("owner", "watch").order_by("owner__name", "platform", "pk"))


def strip(accounts: Sequence[Account], days: Sequence[date], at: datetime) -> dict[tuple[int, date], Day]:
    """By account and day: how completely it was read; one query for all."""
    counted = (
        Pull.objects.between(beginning(days[0]), beginning(days[-1] + timedelta(days=1)))
        .filter(account__in=[account.pk for account in accounts])
        .order_by()
        .annotate(day=TruncDate("started_at"))
        .values("account", "day")
        .annotate(
            visits=Count("pk"),
            posts=Sum("read"),
            complete=Count("pk", filter=Q(result=Pull.Result.COMPLETE)),
            pages_read=Sum("pages"),
        )
    )
    visits = {(row["account"], row["day"]): row for row in counted}
    return {
        (account.pk, day): _day(account, day, visits.get((account.pk, day))) for account in accounts for day in days
    }


def _day(account: Account, day: date, row: Mapping[str, Any] | None) -> Day:
    """Complete when a visit read everything new, partial when pages were read, else unread."""
    if row is None:
        if not _could_be_read(account, day):
            return Day("notdue")
        return Day("unread" if connector_of(account.platform) else "unwatchable")
    state = "complete" if row["complete"] else "partial" if row["pages_read"] else "unread"
    return Day(state, row["visits"], row["posts"] or 0)


def _could_be_read(account: Account, day: date) -> bool:
    """Whether the account could be read during some part of that day."""
    start, end = beginning(day), beginning(day + timedelta(days=1))
    if account.decided_at is None or account.decided_at >= end:
        return False
    return not any(stop and stop <= start for stop in (account.ended_at, account.watch_ends_at))


def readable(at: datetime) -> QuerySet[Account]:
    """Accounts that may be read at that instant, on a platform that a connector reads."""
    return Account.objects.watchable(at).filter(platform__in=list(connectors()))


def not_readable(at: datetime) -> int:
    """How many accounts are on record and approved on a platform that no connector reads."""
    return Account.objects.watchable(at).exclude(platform__in=list(connectors())).count()


def not_read_completely(at: datetime) -> QuerySet[Account]:
    """Accounts that may be read and were not read completely in the last 24 hours, or that wait for a person."""
    late = Q(watch=None) | Q(watch__complete_at=None) | Q(watch__complete_at__lte=at - LATELY)
    told = Q(watch__isnull=False) & ~Q(watch__needs_person="")
    late &= Q(decided_at__lte=at - GRACE)
    return readable(at).filter(late | told).select_related("owner", "watch").order_by("owner__name", "platform", "pk")


def why_not_complete(accounts: Iterable[Account]) -> dict[int, Pull]:
    """The last ended visit of each account: its sentence says why it was not read completely. Two queries for all."""
    ended = Pull.objects.filter(account__in=[account.pk for account in accounts]).exclude(result=Pull.Result.RUNNING)
    newest = ended.order_by().values("account").annotate(newest=Max("pk")).values("newest")
    return {pull.account_id: pull for pull in Pull.objects.filter(pk__in=newest)}


def paused_hosts(at: datetime) -> QuerySet[HostPause]:
    """Servers that asked to be left alone, the longest pause last."""
    return HostPause.objects.filter(until__gt=at).order_by("until")


def waiting_to_be_screened() -> int:
    """Versions that are kept and that no rule set has looked at yet."""
    return Unscreened.objects.count()


def troubles(at: datetime) -> list[tuple[str, int]]:
    """What kept rules from looking at all of a version in the last week, each with the number of versions."""
    erred = Evaluation.objects.exclude(error="").filter(ran_at__gte=at - timedelta(days=7)).order_by()
    return list(erred.values_list("error").annotate(n=Count("pk")).order_by("-n", "error")[:20])
