"""A visit: what one pull holds in its hands, and the check that it may still write."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F

from accounts.models import Account
from monitoring.actions.screening import Terms
from monitoring.actions.watching import LEASE, Claim, new_token
from monitoring.connector import Connector
from monitoring.models import HostPause, Pull, Watch


class LeaseLost(Exception):
    """Somebody else reads this account by now: nothing more may be written under this claim."""


class NotAllowedNow(Exception):
    """The account was ended, or its owner's term was over, while it was being read."""


class HostBusy(Exception):
    """The server that keeps the account is being read for another one, or asked to be left alone until `until`."""

    def __init__(self, host: str, until: datetime | None = None) -> None:
        super().__init__(host)
        self.host = host
        self.until = until


@dataclass
class Visit:
    """One pull under way. `at` is its beginning; later instants are counted from there."""

    claimed: Claim
    watch: Watch
    account: Account
    pull: Pull
    connector: Connector
    at: datetime
    terms: Terms
    found: int = 0
    began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        return self.at + timedelta(seconds=time.monotonic() - self.began)

    def hold(self, **changes: Any) -> datetime:
        """Extend the lease and write `changes` to the watch, or raise; the instant at which this was so.

        To be called first in each transaction of the visit: it makes the rest of it void when the claim is lost.
        """
        at = self.now()
        allowed = Account.objects.watchable(at).filter(pk=self.account.pk).values("pk")
        held = Watch.objects.filter(pk=self.claimed.watch, lease_token=self.claimed.token)
        if held.filter(account__in=allowed).update(lease_until=at + LEASE, **changes):
            return at
        if held.exists():
            raise NotAllowedNow
        raise LeaseLost

    def go_to(self, host: str) -> None:
        """Move the claim to the host that keeps the account, or raise HostBusy before that host is asked for anything.

        The account's identifier may tell only where to ask for it, as a DID does.
        """
        pause = HostPause.objects.filter(host=host, until__gt=self.now()).first()
        # Kept when the visit ends at once, too: from then on the account comes due with its own server.
        moved, self.watch.host = host != self.watch.host, host
        if pause:
            raise HostBusy(host, pause.until)
        if moved:
            self._move()

    def _move(self) -> None:
        try:
            with transaction.atomic():
                self.hold(host=self.watch.host)
        except IntegrityError as taken:
            # The database refuses a second reader at one host.
            raise HostBusy(self.watch.host) from taken

    def take_over(self) -> None:
        """Exchange the claim's token for one of our own: a message that comes twice begins one visit."""
        token = new_token()
        self.hold(lease_token=token)
        self.claimed = Claim(self.claimed.watch, token)

    def count(self, **more: int) -> None:
        """Add to the counters of the record; what was found since the last time is written with them."""
        more, self.found = more | {"found": self.found}, 0
        counted = {name: F(name) + number for name, number in more.items() if number}
        if counted:
            Pull.objects.filter(pk=self.pull.pk).update(**counted)
        for name, number in more.items():
            setattr(self.pull, name, getattr(self.pull, name) + number)
