"""Pulling: one visit to an account, from its profile to the last page that is due, resumable at every page."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from accounts.actions.declaring import rename
from accounts.models import Account
from monitoring.actions import endings, profiles, rechecking, screening, watching
from monitoring.actions.endings import Chance, Ending
from monitoring.actions.keeping import Gate, Kept, keep
from monitoring.actions.visits import LeaseLost, Visit
from monitoring.connector import Batch, Capability, ConnectorError, Door, Presence, PulledPost, RateLimited
from monitoring.models import PostVersion, Pull, Watch
from monitoring.platforms import connector_of
from policy.engine import Engine

log = logging.getLogger(__name__)

PAGES = 25
"""Pages of one visit; what is left is due at once, so that a long history does not keep others waiting."""

TOGETHER = 100
"""Posts written in one transaction. A longer page is cut, and its cursor written with its last piece."""


def pull(
    claimed: watching.Claim,
    *,
    web: Door,
    engine: Engine,
    at: datetime,
    chance: Chance | None = None,
    pages: int | None = None,
) -> Pull | None:
    """Make one visit under a claim and end it: the record of the visit, or None when there was nothing to begin.

    Nothing is begun for an account that may not be read at that instant, nor under a claim that is no longer held. Each
    page's posts, their versions, the counters and the cursor are one transaction, so a worker that dies in mid-page
    loses that page only, and reads it again. Every error ends in the record, in words. `chance` scatters the next
    visit; `at` is the instant of its beginning; `pages` bounds it (PAGES, when none is given).
    """
    visit = begin(claimed, at)
    if visit is None:
        return None
    try:
        ending = _read(visit, web, engine, pages or PAGES)
    except LeaseLost:
        log.warning("lease lost", extra={"account": visit.account.pk, "pull": visit.pull.pk})
        visit.pull.refresh_from_db()
        return visit.pull
    except Exception as error:  # noqa: BLE001 (whatever a visit ends in becomes its record; no visit is lost)
        ending = endings.ending_of(error, visit)
    return finish(visit, ending, chance)


def begin(claimed: watching.Claim, at: datetime) -> Visit | None:
    """Open the record of a visit from the account as it is now; None, the claim given back, when it may not be read."""
    with transaction.atomic():
        held = Watch.objects.filter(pk=claimed.watch, lease_token=claimed.token)
        watch = held.select_for_update(of=("self",)).select_related("account").first()
        if watch is None:
            return None
        account = Account.objects.watchable(at).select_for_update(of=("self",)).filter(pk=watch.account_id).first()
        connector = connector_of(account.platform) if account else None
        if account is None or connector is None or account.notice_given_at is None or account.decided_at is None:
            held.update(lease_token="", lease_until=None)
            return None
        pause = watching.pause_of(watch, account, at)
        if pause:
            held.update(lease_token="", lease_until=None, next_check_at=pause.until)
            return None
        watching.broken_off(Pull.objects.filter(account=account), at)
        record = Pull.objects.create(
            account=account,
            notice_given_at=account.notice_given_at,
            approved_at=account.decided_at,
            watch_ends_at=account.watch_ends_at,
            started_at=at,
        )
        terms = screening.council_terms([account.owner_id])
        visit = Visit(claimed, watch, account, record, connector, at, terms)
        visit.take_over()
    return visit


def _read(visit: Visit, web: Door, engine: Engine, pages: int) -> Ending:
    """The visit itself: the server, the profile, the pages, then the posts that are looked at again."""
    visit.go_to(visit.connector.home(web, visit.account.stable_id))
    profile = visit.connector.profile(web, visit.account.stable_id)
    with transaction.atomic():
        at = visit.hold()
        if profile.handle:
            rename(visit.account, handle=profile.handle[:255], at=at)
        profiles.keep(visit.account, profile, engine, at=at, bio_limit=visit.connector.bio_limit)
    concern = profiles.concern(profile)
    if profile.status in profiles.NOT_THERE:
        return endings.not_there(concern)
    cursor = visit.watch.cursor
    for _ in range(pages):
        batch = visit.connector.fetch(web, visit.account.stable_id, cursor)
        _keep_page(visit, batch, engine)
        cursor = batch.cursor
        if not batch.more:
            missed = _look_again(visit, web, engine)
            return endings.complete(batch.next_check, concern, missed)
    return endings.unfinished()


def _keep_page(visit: Visit, batch: Batch, engine: Engine) -> None:
    """Write a page, its cursor with its last piece; screen what is new directly after."""
    pieces = [batch.posts[start : start + TOGETHER] for start in range(0, len(batch.posts), TOGETHER)] or [()]
    for piece in pieces[:-1]:
        _keep_piece(visit, piece, engine)
    _keep_piece(visit, pieces[-1], engine, batch)


def _keep_piece(visit: Visit, posts: Sequence[PulledPost], engine: Engine, batch: Batch | None = None) -> None:
    with transaction.atomic():
        at = visit.hold(cursor=batch.cursor) if batch else visit.hold()
        kept = keep(visit.account, posts, gate=gate_of(visit.account, engine), at=at)
        gone = rechecking.note_gone(visit.account, batch.gone, at) if batch and batch.gone else 0
        visit.count(pages=1 if batch else 0, read=kept.read, gone=gone, **_counted(kept))
    _screen(visit, kept.versions, engine)


def _counted(kept: Kept) -> dict[str, int]:
    """Posts that are new here count as kept, so that no more are kept than were read; edits count by themselves."""
    new = sum(version.n == 1 for version in kept.versions)
    return {"kept": new, "known": kept.known, "edited": kept.edited, "out_of_scope": kept.out_of_scope}


def gate_of(account: Account, engine: Engine) -> Gate:
    """All is kept of an account that speaks for the Commission or as a member; of a personal one, what is in scope."""
    if account.kind != Account.Kind.PERSONAL:
        return lambda version: True
    return lambda version: screening.in_scope(version, engine)


def _screen(visit: Visit, versions: Sequence[PostVersion], engine: Engine) -> None:
    """Screen new versions at once. Should that fail, they are on record as waiting, and the schedule takes them up."""
    if not versions:
        return
    try:
        visit.found += screening.screen(versions, engine, at=visit.now(), terms=visit.terms)
    except Exception as problem:  # noqa: BLE001 (the pull goes on; the versions wait)
        log.error("page not screened", extra={"pull": visit.pull.pk, "error": type(problem).__name__})


def _look_again(visit: Visit, web: Door, engine: Engine) -> int:
    """Ask for held posts whose time has come; the number of requests that failed.

    A failure here makes the reading no less complete: everything new has been read. Only a host that asks to be left
    alone ends the visit.
    """
    began, failures = visit.now(), 0
    size = visit.connector.together
    sees_changes = Capability.SHOWS_CHANGES in visit.connector.capabilities
    most = rechecking.REQUESTS * size
    to_look_at = rechecking.to_look_at(visit.watch, began, sees_changes=sees_changes)
    names = list(to_look_at.values_list("platform_id", flat=True)[:most])
    for start in range(0, len(names), size):
        asked = names[start : start + size]
        try:
            answers = visit.connector.recheck(web, asked)
        except RateLimited:
            raise
        except ConnectorError:
            failures += 1
            answers = dict.fromkeys(asked, Presence.UNKNOWN)
        _keep_answers(visit, answers, engine)
        if failures == rechecking.FAILURES:
            break
    if len(names) < most:
        visit.hold(recheck_at=began + rechecking.EVERY)
    return failures


def _keep_answers(visit: Visit, answers: dict[str, PulledPost | Presence], engine: Engine) -> None:
    read, present, gone, unknown = rechecking.sorted_answers(answers)
    with transaction.atomic():
        at = visit.hold()
        kept = keep(visit.account, read, gate=gate_of(visit.account, engine), at=at)
        rechecking.note_present(visit.account, present, at)
        rechecking.note_unknown(visit.account, unknown, at)
        ended = rechecking.note_gone(visit.account, gone, at) if gone else 0
        visit.count(rechecked=len(answers), gone=ended, **_counted(kept) | {"known": 0})
    _screen(visit, kept.versions, engine)


def finish(visit: Visit, ending: Ending, chance: Chance | None = None) -> Pull:
    """Give the claim back, say when the account is due again, and close the record. Under a lost claim: nothing."""
    at = visit.now()
    changes: dict[str, Any] = {
        "lease_token": "",
        "lease_until": None,
        "failures": ending.failures,
        "needs_person": ending.needs_person,
        "next_check_at": at + ending.scattered(chance),
        "host": visit.watch.host,
    }
    if ending.result == Pull.Result.COMPLETE:
        changes["complete_at"] = visit.at
    if ending.forget_cursor:
        changes["cursor"] = {}
    record = visit.pull
    with transaction.atomic():
        for host in sorted(ending.pause_hosts):
            watching.pause_host(host, at + ending.wait)
        if Watch.objects.filter(pk=visit.claimed.watch, lease_token=visit.claimed.token).update(**changes):
            visit.count()
            Pull.objects.filter(pk=record.pk).update(
                ended_at=at,
                result=ending.result,
                error=ending.error[:40],
                sentence=ending.sentence,
                **endings.bad_answer(ending, visit.account),
            )
    record.refresh_from_db()
    log.info(
        "pull ended",
        extra={
            "account": record.account_id,
            "pull": record.pk,
            "result": record.result,
            "pages": record.pages,
            "read": record.read,
            "kept": record.kept,
            "out_of_scope": record.out_of_scope,
            "error": record.error,
        },
    )
    return record
