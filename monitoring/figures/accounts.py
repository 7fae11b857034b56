"""The accounts on record: which are shown, what was read of each, and what cannot be watched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, QuerySet, Sum

from accounts.models import Account, Person
from monitoring.models import Pull
from monitoring.platforms import Coverage, Platform, platforms

DAYS = 30
"""How far back the counts of reads go."""


@dataclass(frozen=True)
class Read:
    """What the visits of the last 30 days came to, in posts."""

    visits: int = 0
    read: int = 0
    kept: int = 0
    out_of_scope: int = 0


def chosen(state: str, person: Person | None, platform: str) -> QuerySet[Account]:
    """Accounts of a state (empty: on record; `all`: every one), of a person and on a platform, as far as given."""
    shown = Account.objects.select_related("owner", "watch", "notice")
    if state == "":
        shown = shown.on_record()
    elif state != "all":
        shown = shown.filter(state=state)
    if person:
        shown = shown.filter(owner=person)
    if platform:
        shown = shown.filter(platform=platform)
    return shown.order_by("owner__name", "platform", "pk")


def tally(person: Person | None, platform: str) -> dict[str, int]:
    """How many accounts each state has, under the same choice of person and platform."""
    counted = chosen("all", person, platform).order_by().values_list("state").annotate(n=Count("pk"))
    by_state = dict(counted)
    total = sum(by_state.values())
    on_record = by_state.get(Account.State.DECLARED, 0) + by_state.get(Account.State.APPROVED, 0)
    return by_state | {"": on_record, "all": total}


def reads(accounts: Iterable[Account], at: datetime) -> dict[int, Read]:
    """By account: visits and posts read, kept and dropped by scope in the last 30 days; one query for all."""
    pulls = Pull.objects.filter(account__in=list(accounts), started_at__gte=at - timedelta(days=DAYS)).order_by()
    sums = pulls.values_list("account").annotate(Count("pk"), Sum("read"), Sum("kept"), Sum("out_of_scope"))
    return {account: Read(*figures) for account, *figures in sums}


def platform_of(account: Account) -> Platform:
    """The platform of an account; one that is no longer known counts as looked at by hand."""
    known = platforms().get(account.platform)
    return known or Platform(
        account.platform, account.platform.capitalize(), "", Coverage.MANUAL, "Nothing here reads this platform."
    )
