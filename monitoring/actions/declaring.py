"""Accounts and their platforms: a declared handle is looked up, now or later, before the account is approved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from accounts.actions import declaring
from accounts.errors import AlreadyDone, NotReady
from accounts.models import Account, Notice, Person
from accounts.roles import Role
from monitoring.connector import AuthNeeded, ConnectorError, Door, Profile, RateLimited, Status, Transient
from monitoring.errors import HandleRefused
from monitoring.models import Attempt
from monitoring.platforms import connector_of, connectors, platforms

FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(days=1)
MOST_TRIES = 12
"""With waits that double from five minutes to a day the twelfth try comes about five days after the first."""


@dataclass(frozen=True)
class Draft:
    """A declaration in the making: what was typed, under which notice, and what the look-up found.

    `later` is why the platform could not be asked now, in a sentence; empty when it was asked or cannot be. `typed` is
    the handle as the person typed it.
    """

    platform: str
    handle: str
    kind: str
    notice: int
    stable_id: str = ""
    url: str = ""
    later: str = ""
    typed: str = ""


@dataclass(frozen=True)
class LookUp:
    """What asking the platform gave: a profile, or why it must be asked later; neither where it cannot be asked."""

    profile: Profile | None = None
    later: str = ""
    pause: timedelta | None = None


def look_up(web: Door, platform: str, handle: str) -> LookUp:
    """Ask the platform which profile a handle names. Raises HandleRefused when it names none that can be read."""
    connector = connector_of(platform)
    if connector is None:
        return LookUp()
    try:
        profile = connector.resolve(web, handle)
    except RateLimited as error:
        return LookUp(later=error.sentence, pause=error.pause)
    except (Transient, AuthNeeded) as error:
        return LookUp(later=error.sentence)
    except ConnectorError as error:
        raise HandleRefused(error.sentence) from error
    if profile.status is Status.MOVED:
        where = f" to {profile.moved_to}" if profile.moved_to else ""
        raise HandleRefused(f"{profile.handle} has moved{where}. Declare the new account.")
    if profile.status is not Status.ACTIVE and profile.status is not Status.UNKNOWN:
        raise HandleRefused(f"The platform says that {profile.handle} is {profile.status.value}, so it cannot be read.")
    return LookUp(profile)


def must_be_free(draft: Draft, *, by: Person, at: datetime) -> None:
    """Raise AlreadyDone for what this person declared, HandleRefused for a profile that somebody else has."""
    if Account.objects.on_record().filter(owner=by, platform=draft.platform, handle__iexact=draft.handle).exists():
        raise AlreadyDone(declaring.DECLARED_BY_YOU)
    _profile_must_be_free(draft.platform, draft.stable_id, draft.handle, by=by, at=at)


def _profile_must_be_free(
    platform: str, stable_id: str, handle: str, *, by: Person, at: datetime, but: int | None = None
) -> None:
    """An attempt at another's profile is written down for the Executive Director; the sentence names nobody."""
    same = Account.objects.on_record().filter(platform=platform, stable_id=stable_id).exclude(stable_id="")
    found = (same.exclude(pk=but) if but else same).first()
    if found is None:
        return
    if found.owner_id == by.pk:
        raise AlreadyDone(declaring.DECLARED_BY_YOU)
    Attempt.objects.update_or_create(account=found, person=by, defaults={"at": at})
    raise HandleRefused(declaring.not_here_now(handle))


def declare(draft: Draft, *, by: Person, at: datetime) -> Account:
    """The Commissioner confirms a draft: the account is on record and waits for the Executive Director.

    Where the platform could not be asked, the worker looks the handle up later. Raises NotAllowed, NotReady,
    AlreadyDone, HandleRefused.
    """
    by.must_be(Role.COMMISSIONER, at=at)
    must_be_free(draft, by=by, at=at)
    notice = Notice.objects.filter(version=draft.notice).first()
    if notice is None:
        raise NotReady("There is no such notice of collection.")
    with transaction.atomic():
        account = declaring.declare(
            owner=by, kind=Account.Kind(draft.kind), platform=draft.platform, handle=draft.handle, notice=notice,
            by=by, at=at, stable_id=draft.stable_id, url=draft.url,
        )  # fmt: skip
        if draft.later:
            declaring.record_lookup_problem(account, draft.later, again_at=at + FIRST_WAIT)
    return account


def look_up_waiting(web: Door, at: datetime, *, most: int = 3) -> int:
    """Look up handles that could not be looked up when they were declared; the number that now have a profile.

    `most` bounds one turn of the worker: a host that does not answer may take a minute.
    """
    waiting = Account.objects.to_look_up(at).filter(platform__in=list(connectors()))
    return sum(look_up_again(account, web=web, at=at) for account in waiting[:most])


def look_up_again(account: Account, *, web: Door, at: datetime) -> bool:
    """One more try for one account; whether its profile is known now."""
    try:
        found = look_up(web, account.platform, account.handle)
        if found.profile:
            profile = found.profile
            if account.owner:
                _profile_must_be_free(
                    account.platform, profile.stable_id, account.handle, by=account.owner, at=at, but=account.pk
                )
            declaring.record_lookup(account, stable_id=profile.stable_id, handle=profile.handle, url=profile.url, at=at)
            return True
    except (HandleRefused, AlreadyDone) as refusal:
        declaring.record_lookup_problem(account, str(refusal), again_at=None)
        return False
    wait = max(min(FIRST_WAIT * 2**account.lookup_tries, LONGEST_WAIT), found.pause or timedelta(0))
    again_at = None if account.lookup_tries + 1 >= MOST_TRIES else at + min(wait, LONGEST_WAIT)
    declaring.record_lookup_problem(account, found.later, again_at=again_at)
    return False


def approve(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The Executive Director approves a Commissioner's account, once it is known which profile it is.

    Raises NotReady for a platform that can be asked and has not answered yet, and what accounts' own approval raises.
    """
    why = not_known_yet(account)
    if why:
        raise NotReady(why)
    return declaring.approve(account, reason=reason, by=by, at=at)


def not_known_yet(account: Account) -> str:
    """Why it is not known which profile an account is; empty when it is known, or the platform cannot be asked."""
    if account.stable_id or connector_of(account.platform) is None:
        return ""
    place = platforms()[account.platform].place
    tail = f" {account.lookup_problem}" if account.lookup_problem else ""
    return f"{account.handle} was not found {place} yet, so it is not known which profile would be read.{tail}"
