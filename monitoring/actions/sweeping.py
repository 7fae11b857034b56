"""Sweeping: asking for a walk over all held posts, claiming it by lease, stopping it. The walk itself is walking.py."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import F

from accounts.models import Person
from accounts.roles import Role
from monitoring.errors import SweepRefused
from monitoring.models import PreviewedFinding, Pull, Sweep
from monitoring.models.sweep import SweepQuerySet
from monitoring.models.watch import PullQuerySet
from policy.actions.changing import engine_with
from policy.actions.registers import current_engine, registers_version
from policy.engine import Engine
from policy.models import RuleChange

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""How long a claim holds without a slice being written: longer than any slice takes."""

ATTEMPTS = 5
"""Claims in a row without a slice being written, after which a sweep has failed."""


PREVIEWS_ARE_KEPT = timedelta(days=30)
"""How long after its end a preview shows the posts in which a change would make a difference: as long as a post of a
personal account in which nothing was found is remembered. Who decides later previews again."""


@dataclass(frozen=True)
class Claim:
    """The right to go on with a sweep until the lease ends: only who knows the token may write."""

    sweep: int
    token: str


@dataclass(frozen=True)
class InForce:
    """The engine, the one with a proposed change where one is previewed, and the mark that tells registers apart."""

    engine: Engine
    registers: str
    changed: Engine | None = None

    @classmethod
    def now(cls, change: RuleChange | None = None) -> InForce:
        # The mark is read first: should a register change in between, the next slice sees it.
        registers = registers_version()
        return cls(current_engine(), registers, engine_with(change) if change else None)

    @property
    def marks(self) -> dict[str, str]:
        """What a sweep writes down of it, by field."""
        if self.changed is None:
            return {"rule_set_hash": self.engine.rule_set_hash, "registers": self.registers}
        hashes = {"rule_set_before": self.engine.rule_set_hash, "rule_set_hash": self.changed.rule_set_hash}
        return {**hashes, "registers": self.registers}

    def is_of(self, sweep: Sweep) -> bool:
        return all(getattr(sweep, name) == mark for name, mark in self.marks.items())


def ask(*, by: Person, at: datetime) -> Sweep:
    """Staff ask that all held posts are screened again. Raises NotAllowed; SweepRefused while one is under way."""
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    try:
        with transaction.atomic():
            return begin(InForce.now(), by=by, at=at)
    except IntegrityError:
        raise SweepRefused("Posts are being screened again already. Wait for its end, or stop it first.") from None


def begin(force: InForce, *, by: Person | None, at: datetime, change: RuleChange | None = None) -> Sweep:
    """Put a re-screening on record; the schedule takes it up. The database refuses a second one (IntegrityError)."""
    last = Sweep.objects.rescreens().filter(state=Sweep.State.DONE).first()
    return Sweep.objects.create(
        kind=Sweep.Kind.RESCREEN,
        change=change,
        rule_set_before=last.rule_set_hash if last else "",
        requested_by=by,
        requested_at=at,
        **force.marks,
    )


def ask_preview(change: RuleChange, *, by: Person, at: datetime) -> Sweep:
    """Staff ask what a proposed change would do to the held posts. What an earlier preview showed is forgotten.

    Raises NotAllowed; SweepRefused while it is being previewed, or when it is decided.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    try:
        with transaction.atomic():
            if not RuleChange.objects.waiting().filter(pk=change.pk).exists():
                raise SweepRefused("This change is decided already.")
            PreviewedFinding.objects.filter(sweep__change=change, sweep__ended_at__isnull=False).delete()
            return begin_preview(change, by=by, at=at)
    except IntegrityError:
        raise SweepRefused("This change is being previewed already. Its page shows how far it is.") from None


def begin_preview(change: RuleChange, *, by: Person | None, at: datetime) -> Sweep:
    """Put a preview on record. Which rules it looks with is written with its first slice."""
    return Sweep.objects.create(kind=Sweep.Kind.PREVIEW, change=change, requested_by=by, requested_at=at)


def forget_previews(at: datetime) -> int:
    """Forget which posts previews showed, a while after each ended; how many rows. What was counted stays."""
    forgotten, _ = PreviewedFinding.objects.filter(sweep__ended_at__lte=at - PREVIEWS_ARE_KEPT).delete()
    return forgotten


def begin_by_itself(at: datetime) -> Sweep | None:
    """A re-screening after the last change of the rules that was approved, unless one was begun since.

    One that is under way needs no help: it sees the change itself, and begins anew.
    """
    change = RuleChange.objects.in_force(at).last()
    if change is None or Sweep.objects.rescreens().unfinished().exists():
        return None
    if Sweep.objects.rescreens().filter(requested_at__gte=change.in_force_from).exists():
        return None
    try:
        with transaction.atomic():
            return begin(InForce.now(), by=None, at=at, change=change)
    except IntegrityError:
        return None  # another worker was quicker


def stop(sweep: Sweep, *, by: Person, at: datetime) -> Sweep:
    """End a sweep before its end; what it wrote stays. Raises NotAllowed; SweepRefused when it has ended."""
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    stopped = Sweep.objects.unfinished().filter(pk=sweep.pk)
    if not end(stopped, Sweep.State.STOPPED, at, reason=f"Stopped by {by}.", stopped_by=by):
        raise SweepRefused("It had ended already.")
    sweep.refresh_from_db()
    return sweep


def wake(at: datetime, *, most: int = 2) -> list[Claim]:
    """What the schedule does: begin what an approved change asks for, claim what waits and what its worker left."""
    begin_by_itself(at)
    claims = (claim(sweep, at) for sweep in list(Sweep.objects.free(at)[:most]))
    return [claimed for claimed in claims if claimed]


def claim(sweep: Sweep, at: datetime) -> Claim | None:
    """Claim one sweep; None when somebody holds it, it has ended or now failed, or has to wait for visits.

    The update carries the condition and its row count is the answer.
    """
    if sweep.kind == Sweep.Kind.RESCREEN and visits_before(sweep).exists():
        return None
    free = Sweep.objects.free(at).order_by().filter(pk=sweep.pk)
    tired = free.filter(attempts__gte=ATTEMPTS)
    reason = f"It was begun {ATTEMPTS} times and nothing was written. {sweep.reason}".rstrip()
    if end(tired, Sweep.State.FAILED, at, reason=reason):
        log.error("sweep failed", extra={"sweep": sweep.pk})
        return None
    token = secrets.token_hex(16)
    won = free.update(lease_token=token, lease_until=at + LEASE, attempts=F("attempts") + 1)
    return Claim(sweep.pk, token) if won else None


def visits_before(sweep: Sweep) -> PullQuerySet:
    """Visits that began before the sweep was asked for: they may still screen by the rules before. It waits for them,
    so that no post slips through behind it."""
    return Pull.objects.filter(result=Pull.Result.RUNNING, started_at__lt=sweep.requested_at)


def give_back(claimed: Claim, reason: str) -> None:
    """Let another worker try at once, and say what went wrong."""
    held = Sweep.objects.unfinished().filter(pk=claimed.sweep, lease_token=claimed.token)
    held.update(lease_token="", lease_until=None, reason=reason)


def end(sweeps: SweepQuerySet, state: Sweep.State, at: datetime, **more: object) -> int:
    """End unfinished sweeps; the number that were."""
    return sweeps.update(state=state, ended_at=at, lease_token="", lease_until=None, **more)
