"""Watching: which accounts are due, and who reads them; work to do is a state of a row, claimed by lease."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from accounts.models import Account, Person
from accounts.roles import Role
from monitoring.errors import NotReadable
from monitoring.models import HostPause, Pull, Watch
from monitoring.models.watch import PullQuerySet
from monitoring.platforms import connector_of, connectors, platforms

LEASE = timedelta(minutes=5)
"""How long a claim holds without a page being written; longer than the door's limit for an answer."""

BROKEN_OFF = "The reading broke off before its end. What was read until then is kept; the rest follows."


@dataclass(frozen=True)
class Claim:
    """The right to read one account until the lease ends: only who knows the token may write."""

    watch: int
    token: str


def wake(at: datetime, *, most: int = 4) -> list[Claim]:
    """What the schedule does: put new accounts under watch, free what killed workers held, claim what is due."""
    begin_watching(at)
    free_lost(at)
    return claim(at, most=most)


def begin_watching(at: datetime) -> int:
    """A watch for each account that may be read, was looked up and lives on a platform with a connector."""
    fresh = Account.objects.watchable(at).filter(watch=None, platform__in=list(connectors())).exclude(stable_id="")
    watches = [Watch(account=account, host=host_of(account), next_check_at=at) for account in fresh.order_by("pk")]
    # Two workers may wake at once: the second one's rows are there already.
    Watch.objects.bulk_create(watches, ignore_conflicts=True)
    return len(watches)


def host_of(account: Account) -> str:
    """The host that is asked first for this account; empty where no connector reads its platform.

    The one that keeps its posts may be another: a visit finds it out and writes it to the watch.
    """
    connector = connector_of(account.platform)
    return connector.host(account.stable_id) if connector and account.stable_id else ""


def free_lost(at: datetime) -> int:
    """End leases that ran out and the visits that were made under them; the accounts are due again."""
    lost = Watch.objects.filter(lease_until__lte=at)
    accounts = list(lost.values_list("account", flat=True))
    if not accounts:
        return 0
    with transaction.atomic():
        freed = lost.filter(account__in=accounts).update(lease_token="", lease_until=None)
        held = Watch.objects.filter(account__in=accounts).exclude(lease_token="").values("account")
        broken_off(Pull.objects.filter(account__in=accounts).exclude(account__in=held), at)
    return freed


def broken_off(pulls: PullQuerySet, at: datetime) -> None:
    """Close the records of visits whose worker is gone."""
    running = pulls.filter(result=Pull.Result.RUNNING)
    ended = {"ended_at": at, "error": "BrokenOff", "sentence": BROKEN_OFF}
    running.filter(pages__gt=0).update(result=Pull.Result.PARTIAL, **ended)
    running.update(result=Pull.Result.FAILED, **ended)


def claim(at: datetime, *, most: int = 4) -> list[Claim]:
    """Claim up to `most` accounts that are due, one for each host, the longest due first.

    Each claim is a transaction of its own: two workers that hold one host and wait for another would block each other.
    """
    claims: list[Claim] = []
    taken = _hosts_being_read(at)
    for watch, host in list(Watch.objects.due(at).exclude(host__in=taken).values_list("pk", "host")[: most * 25]):
        if len(claims) == most:
            break
        if host in taken:
            continue
        claimed = claim_one(watch, at)
        if claimed:
            claims.append(claimed)
            taken |= {host} - {""}
    return claims


def _hosts_being_read(at: datetime) -> set[str]:
    return set(Watch.objects.filter(lease_until__gt=at).exclude(host="").values_list("host", flat=True))


def claim_one(watch: int, at: datetime) -> Claim | None:
    """Claim one watch, due or not; None when somebody holds it, or reads another account at its host.

    The update carries the condition and its row count is the answer: a check before it would be a race. The database
    itself refuses a second reader at a host.
    """
    token = new_token()
    free = Watch.objects.filter(Q(lease_until=None) | Q(lease_until__lte=at), pk=watch)
    try:
        with transaction.atomic():
            won = free.update(lease_token=token, lease_until=at + LEASE)
    except IntegrityError:
        return None
    return Claim(watch, token) if won else None


def new_token() -> str:
    return secrets.token_hex(16)


def pause_host(host: str, until: datetime) -> None:
    """Leave a whole server alone; a longer pause that stands already stays."""
    paused, created = HostPause.objects.get_or_create(host=host, defaults={"until": until})
    if not created:
        HostPause.objects.filter(pk=paused.pk, until__lt=until).update(until=until)


def pause_of(watch: Watch | None, account: Account, at: datetime) -> HostPause | None:
    """The longest pause of a host that is asked for this account, the one that keeps it or the one asked first."""
    hosts = {host_of(account), watch.host if watch else ""} - {""}
    return HostPause.objects.filter(host__in=hosts, until__gt=at).order_by("-until").first()


def read_now(account: Account, *, by: Person, at: datetime) -> Watch:
    """Staff ask that an account is read without waiting for its time; the schedule does it within seconds.

    Raises NotAllowed; NotReadable with the reason when it cannot be read.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    watch = readable(account, at)
    Watch.objects.filter(pk=watch.pk).update(next_check_at=at)
    watch.refresh_from_db()
    return watch


def readable(account: Account, at: datetime) -> Watch:
    """The account's watch, or NotReadable with the reason in words."""
    why = why_not(account, at)
    if why:
        raise NotReadable(why)
    begin_watching(at)
    return Watch.objects.get(account=account)


def why_not(account: Account, at: datetime) -> str:
    """Why an account cannot be read now; empty when it can."""
    platform = platforms().get(account.platform)
    if not Account.objects.watchable(at).filter(pk=account.pk).exists():
        return _not_watchable(account, at)
    if connector_of(account.platform) is None:
        return platform.why if platform else f"Nothing here reads {account.platform}."
    if not account.stable_id:
        return f"{account.handle} was not looked up yet, so it is not known which profile it names."
    pause = pause_of(Watch.objects.filter(account=account).first(), account, at)
    if pause:
        return f"{pause.host} asked to be left alone; it is read again once that time is over."
    return ""


def _not_watchable(account: Account, at: datetime) -> str:
    if account.watch_ends_at and account.watch_ends_at <= at and account.state == Account.State.APPROVED:
        return "The owner's term has ended, and with it the reading of this account."
    return {
        Account.State.DECLARED: "It waits for the Executive Director's approval; before that nothing is read.",
        Account.State.REFUSED: "Its registration was refused, so it is never read.",
        Account.State.ENDED: "It was ended; what was kept stays, and nothing more is read.",
        Account.State.APPROVED: "Its approval does not count yet.",
    }[Account.State(account.state)]
