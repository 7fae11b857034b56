"""Walking: one slice of a sweep after the other. A slice is screened first, then written in one transaction.

The cursor is part of that transaction: a worker that dies loses its slice and nothing else, and of two workers on one
slice one writes it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from django.db import DatabaseError, transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from monitoring.actions.previewing import Previewing
from monitoring.actions.rescreening import Counts, Rescreening
from monitoring.actions.screening import Terms, council_terms
from monitoring.actions.sweeping import LEASE, Claim, InForce, begin, begin_preview, end, give_back
from monitoring.models import Case, PostVersion, PreviewedFinding, Sweep
from policy.models import RuleChange

log = logging.getLogger(__name__)

SLICE = 500
"""Versions of one slice: half a second to a second of screening, and one short transaction."""

ASKED = ("text", "warning", "language", "links", "media", "reply_to_text", "quote_text")
ASKED_OF_POST = ("account", "kind", "published_at", "first_seen_at")
"""What rules are given of a version and its post; nothing else is read, which halves the time of a slice's reading."""


class Walk(Protocol):
    """What is done with each slice: first screened, outside any transaction, then written."""

    reads_older: bool

    def screen(self, versions: Sequence[PostVersion], terms: Terms) -> dict[int, Any]: ...

    def write(
        self, sweep: Sweep, versions: Sequence[PostVersion], answers: Mapping[int, Any], at: datetime
    ) -> Counts: ...

    def finish(self, sweep: Sweep, at: datetime) -> str:
        """What is left to do at the end; a sentence when that could not be done."""
        ...


class _LeaseLost(Exception):
    """Somebody else goes on with the sweep, or it ended."""


def go_on(claimed: Claim, *, at: datetime, force: InForce | None = None, size: int = SLICE) -> bool:
    """Screen and write one slice under a claim; whether there is more to do under it.

    Raises what kept the slice from being written; the schedule soon tries again.
    """
    held = Sweep.objects.unfinished().filter(pk=claimed.sweep, lease_token=claimed.token)
    sweep = held.select_related("change").first()
    if sweep is None:
        return False
    try:
        return _slice(claimed, sweep, force or InForce.now(_previewed(sweep)), at, size)
    except _LeaseLost:
        log.warning("lease lost", extra={"sweep": claimed.sweep})
        return False
    except Exception as problem:
        give_back(claimed, f"The last try ended in {type(problem).__name__}.")
        raise


def _previewed(sweep: Sweep) -> RuleChange | None:
    return sweep.change if sweep.kind == Sweep.Kind.PREVIEW else None


def _slice(claimed: Claim, sweep: Sweep, force: InForce, at: datetime, size: int) -> bool:
    if sweep.rule_set_hash and not force.is_of(sweep):
        _begin_anew(claimed, sweep, force, at)
        return False
    walk: Walk = Previewing(force.engine, force.changed) if force.changed else Rescreening(force.engine)
    looked_at = to_look_at(older=walk.reads_older)
    sweep.total = looked_at.order_by().count() if sweep.total is None else sweep.total
    versions = list(looked_at.filter(pk__gt=sweep.cursor)[:size])
    answers = _screen(walk, versions)
    with transaction.atomic():
        _hold(claimed, sweep)
        own = Sweep.objects.filter(pk=sweep.pk)
        own.update(total=sweep.total, began_at=sweep.began_at or at, **force.marks)
        if versions:
            _write(sweep, walk, versions, answers, at)
        else:
            _finish(sweep, walk, at)
    return bool(versions)


def to_look_at(cursor: int = 0, *, older: bool = True) -> QuerySet[PostVersion]:
    """Versions after the cursor: the latest of each held post and, if asked for, older ones where its case waits.

    A version that no rules looked at yet is left to the screening that waits for it.
    """
    wanted: Any = ~Exists(PostVersion.objects.filter(post=OuterRef("post"), n__gt=OuterRef("n")))
    if older:
        wanted |= Exists(Case.objects.waiting().filter(post=OuterRef("post")))
    held = PostVersion.objects.filter(wanted, pk__gt=cursor, unscreened=None)
    columns = ("post", *ASKED, *(f"post__{name}" for name in ASKED_OF_POST))
    # The accounts are few: read once, and not once a version.
    return held.select_related("post").only(*columns).prefetch_related("post__account").order_by("pk")


def _screen(walk: Walk, versions: Sequence[PostVersion]) -> dict[int, Any]:
    """What the walk says of each version. One that cannot be screened does not hold up the others: it is left out."""
    terms = council_terms(version.post.account.owner_id for version in versions)
    try:
        return walk.screen(versions, terms)
    except DatabaseError:
        raise
    except Exception:  # noqa: BLE001 (whatever one post does wrong, the others are looked at)
        return _one_by_one(walk, versions, terms)


def _one_by_one(walk: Walk, versions: Sequence[PostVersion], terms: Terms) -> dict[int, Any]:
    answers: dict[int, Any] = {}
    for version in versions:
        try:
            answers |= walk.screen([version], terms)
        except Exception as problem:  # noqa: BLE001
            log.error("version not screened", extra={"version": version.pk, "error": type(problem).__name__})
    return answers


def _write(sweep: Sweep, walk: Walk, versions: Sequence[PostVersion], answers: Mapping[int, Any], at: datetime) -> None:
    """Write a slice and move the cursor behind it."""
    known = [version for version in versions if version.pk in answers]
    counts = walk.write(sweep, known, answers, at) if known else {}
    Sweep.objects.filter(pk=sweep.pk).update(
        state=Sweep.State.RUNNING,
        reason="",
        attempts=0,
        cursor=versions[-1].pk,
        looked_at=F("looked_at") + len(versions),
        skipped=F("skipped") + len(versions) - len(known),
        lease_until=at + LEASE,
        **{name: F(name) + number for name, number in counts.items() if number},
    )


def _hold(claimed: Claim, sweep: Sweep) -> None:
    """Keep others from the sweep until the transaction ends; _LeaseLost when one moved it on, or ended it."""
    held = Sweep.objects.filter(pk=sweep.pk, lease_token=claimed.token, cursor=sweep.cursor, ended_at=None)
    if held.select_for_update(of=("self",)).first() is None:
        raise _LeaseLost


def _finish(sweep: Sweep, walk: Walk, at: datetime) -> None:
    why_not = walk.finish(sweep, at)
    state = Sweep.State.STOPPED if why_not else Sweep.State.DONE
    end(Sweep.objects.filter(pk=sweep.pk), state, at, reason=why_not)
    log.info("sweep ended", extra={"sweep": sweep.pk, "state": state.value, "looked_at": sweep.looked_at})


def _begin_anew(claimed: Claim, sweep: Sweep, force: InForce, at: datetime) -> None:
    """Rules or registers changed: this walk ends, and one with what is in force now begins at the first post."""
    with transaction.atomic():
        _hold(claimed, sweep)
        reason = "Rules or registers changed before it was done. It began again with those in force since."
        end(Sweep.objects.filter(pk=sweep.pk), Sweep.State.STOPPED, at, reason=reason)
        previewed = _previewed(sweep)
        if previewed:
            PreviewedFinding.objects.filter(sweep=sweep).delete()
            begin_preview(previewed, by=sweep.requested_by, at=at)
            return
        since = RuleChange.objects.in_force(at).filter(in_force_from__gte=sweep.requested_at).last()
        begin(force, by=sweep.requested_by, at=at, change=since or sweep.change)
