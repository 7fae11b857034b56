"""Accounts on record: declaring, looking up, approving, refusing and ending them."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.actions.terms import reading_ends
from accounts.errors import AlreadyDone, NotAllowed, NotReady
from accounts.models import Account, HandlePeriod, Notice, Person
from accounts.roles import Role

DECLARED_BY_YOU = "You declared it already. My accounts shows how it stands."


def not_here_now(handle: str) -> str:
    """What a person is told of a profile that is on record for somebody else: never that it is, nor whose."""
    return f"{handle} cannot be declared here now. The Executive Director will look at it."


def declare(
    *,
    owner: Person,
    kind: Account.Kind,
    platform: str,
    handle: str,
    notice: Notice,
    by: Person,
    at: datetime,
    stable_id: str = "",
    url: str = "",
) -> Account:
    """A Commissioner declares an account of their own, having read the notice.

    `notice` is the version that was shown; its date is recorded. `stable_id` is the platform's own id where the handle
    was looked up, else empty. Raises NotAllowed for another person's account, NotReady for a notice that is not the
    newest, AlreadyDone when the profile is on record.
    """
    by.must_be(Role.COMMISSIONER, at=at)
    if by != owner:
        raise NotAllowed("A Commissioner declares their own accounts.")
    if kind == Account.Kind.OFFICIAL:
        raise NotAllowed("An official presence is requested under Presences, not declared as one's own account.")
    newest = Notice.objects.first()
    if notice != newest:
        raise NotReady("The notice was changed while you were reading. Please read the new version and declare again.")
    return _record(
        owner=owner,
        kind=kind,
        platform=platform,
        handle=handle,
        notice=notice,
        notice_given_at=at,
        by=by,
        at=at,
        stable_id=stable_id,
        url=url,
    )


def record_official(
    *, platform: str, handle: str, by: Person, at: datetime, stable_id: str = "", url: str = ""
) -> Account:
    """Put an account of an official presence on record; it waits until its presence is approved.

    The notice is given to the Commission itself with the request. Raises NotAllowed, NotReady without a notice,
    AlreadyDone.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    notice = Notice.objects.first()
    if notice is None:
        raise NotReady("There is no notice of collection yet. An administrator can write one under People.")
    return _record(
        owner=None,
        kind=Account.Kind.OFFICIAL,
        platform=platform,
        handle=handle,
        notice=notice,
        notice_given_at=at,
        by=by,
        at=at,
        stable_id=stable_id,
        url=url,
    )


def _record(
    *,
    owner: Person | None,
    kind: Account.Kind,
    platform: str,
    handle: str,
    notice: Notice,
    notice_given_at: datetime,
    by: Person,
    at: datetime,
    stable_id: str,
    url: str,
) -> Account:
    same = Account.objects.on_record().filter(owner=owner, platform=platform, handle__iexact=handle)
    if same.exists():
        raise AlreadyDone(f"{handle} is on record already." if owner is None else DECLARED_BY_YOU)
    try:
        with transaction.atomic():
            account = Account.objects.create(
                owner=owner,
                kind=kind,
                platform=platform,
                handle=handle,
                stable_id=stable_id,
                url=url,
                declared_by=by,
                declared_at=at,
                looked_up_at=at if stable_id else None,
                notice=notice,
                notice_given_at=notice_given_at,
            )
            HandlePeriod.objects.create(account=account, handle=handle, seen_from=at)
    except IntegrityError as error:
        raise _on_record_already(handle, error) from error
    return account


def _on_record_already(handle: str, error: IntegrityError) -> Exception:
    """The database's refusal in words, when it is the one that a second account for a profile gets."""
    # PostgreSQL names the constraint, SQLite only its columns.
    if "one_account_for_one_profile" in str(error) or "stable_id" in str(error):
        return AlreadyDone(not_here_now(handle))
    return error


def record_lookup(account: Account, *, stable_id: str, handle: str, url: str, at: datetime) -> Account:
    """Write down which profile a handle leads to, and its present name.

    Raises AlreadyDone when another account on record has that profile.
    """
    account.stable_id, account.url, account.looked_up_at = stable_id, url, at
    account.look_up_at, account.lookup_problem = None, ""
    try:
        with transaction.atomic():
            account.save(update_fields=["stable_id", "url", "looked_up_at", "look_up_at", "lookup_problem"])
            rename(account, handle=handle, at=at)
    except IntegrityError as error:
        account.refresh_from_db()
        raise _on_record_already(handle, error) from error
    return account


def record_lookup_problem(account: Account, sentence: str, *, again_at: datetime | None) -> None:
    """The handle could not be looked up: why, and when it is tried again (never, when a person must act first)."""
    account.look_up_at, account.lookup_problem, account.lookup_tries = again_at, sentence, account.lookup_tries + 1
    # Without a row of history: the tries of a machine are no change of the record.
    Account.objects.filter(pk=account.pk, stable_id="").update(
        look_up_at=again_at, lookup_problem=sentence, lookup_tries=account.lookup_tries
    )


def rename(account: Account, *, handle: str, at: datetime) -> None:
    """The platform shows another handle for the same id: close the old name's dates and open the new one's."""
    if handle == account.handle:
        return
    with transaction.atomic():
        account.handles.filter(seen_until=None).update(seen_until=at)
        HandlePeriod.objects.create(account=account, handle=handle, seen_from=at)
        account.handle = handle
        account.save(update_fields=["handle"])


def approve(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The Executive Director approves that a Commissioner's account is on record and read.

    It is read until the end of the owner's term, at midnight in Edmonton. Raises NotAllowed (also for one's own
    account), NotReady without a reason or a current term, AlreadyDone.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if account.kind == Account.Kind.OFFICIAL:
        raise NotAllowed("An official account is approved with its presence, by the Commission.")
    return _decide(account, Account.State.APPROVED, reason=reason, by=by, at=at)


def approve_official(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The account of a presence that was approved: it may be read from now on. Called with the presence's decision."""
    if account.kind != Account.Kind.OFFICIAL:
        raise NotAllowed("Only the account of an official presence is approved with it.")
    return _decide(account, Account.State.APPROVED, reason=reason, by=by, at=at)


def refuse(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The Executive Director refuses the registration; the account is never read.

    Raises NotAllowed, NotReady, AlreadyDone.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    return _decide(account, Account.State.REFUSED, reason=reason, by=by, at=at)


def refuse_official(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The account of a presence that was not approved."""
    return _decide(account, Account.State.REFUSED, reason=reason, by=by, at=at)


def _decide(account: Account, state: Account.State, *, reason: str, by: Person, at: datetime) -> Account:
    if not reason.strip():
        raise NotReady("Please give a reason. The person concerned can read it.")
    if by == account.owner:
        raise NotAllowed("Nobody decides about an account of their own.")
    with transaction.atomic():
        account = Account.objects.select_for_update(of=("self",)).get(pk=account.pk)
        if account.state != Account.State.DECLARED:
            raise AlreadyDone(f"This account was decided before: {account.get_state_display().lower()}.")
        if state == Account.State.APPROVED and account.owner:
            if not account.owner.terms.current(timezone.localdate(at)).exists():
                raise NotReady(f"{account.owner} has no term today, so the account cannot be approved.")
            account.watch_ends_at = reading_ends(account.owner, at)
        account.state, account.decided_by, account.decided_at = state, by, at
        account.decision_reason = reason.strip()
        account.save(update_fields=["state", "decided_by", "decided_at", "decision_reason", "watch_ends_at"])
    return account


def end(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The account is closed or no longer falls under the policy: reading stops now. What was kept stays.

    The owner can end their own declaration or account; the Executive Director can end any. Raises NotAllowed, NotReady.
    """
    if account.kind == Account.Kind.OFFICIAL:
        raise NotAllowed("An official account ends with its presence, under Presences.")
    if by != account.owner:
        by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    return _end(account, reason=reason, by=by, at=at)


def end_official(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    """The account of a presence that ended or was withdrawn: reading stops now. Who may do it, the presence knows."""
    if account.kind != Account.Kind.OFFICIAL:
        raise NotAllowed("Only the account of an official presence ends with it.")
    return _end(account, reason=reason, by=by, at=at)


def _end(account: Account, *, reason: str, by: Person, at: datetime) -> Account:
    if not reason.strip():
        raise NotReady("Please say why the account ends.")
    with transaction.atomic():
        account = Account.objects.select_for_update(of=("self",)).get(pk=account.pk)
        if account.state not in (Account.State.APPROVED, Account.State.DECLARED):
            raise AlreadyDone(f"This account is not read: {account.get_state_display().lower()}.")
        if account.state == Account.State.DECLARED:
            account.decided_by, account.decided_at = by, at
            account.decision_reason = "Withdrawn before a decision."
        account.state, account.end_reason = Account.State.ENDED, reason.strip()
        account.ended_by, account.ended_at = by, at
        account.save()
        account.handles.filter(seen_until=None).update(seen_until=at)
    return account
