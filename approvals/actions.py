"""Official presences: requesting, advising, deciding, delegating and ending."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from accounts.actions import declaring
from accounts.models import Person
from accounts.roles import Role
from approvals.errors import Incomplete, NotInOrder
from approvals.models import Advice, Delegation, Presence, PresenceDecision

# What the policy asks to be considered, and what a well-kept presence needs beside; all texts.
CONSIDERATIONS = (
    "purpose",
    "strategic_plan",
    "communication_plans",
    "benefits",
    "implications",
    "risks",
    "hours_read",
    "exit_plan",
)


def request(
    *,
    name: str,
    platform: str,
    handle: str,
    considerations: Mapping[str, str],
    owner: Person,
    backup_owner: Person,
    by: Person,
    at: datetime,
) -> Presence:
    """Ask for an official presence; its account goes on record and is not read before the Commission approves.

    `considerations` holds a text for each name in CONSIDERATIONS. Raises NotAllowed, Incomplete, and what
    `declaring.record_official` raises.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    missing = [key for key in CONSIDERATIONS if not considerations.get(key, "").strip()]
    if missing or not name.strip():
        raise Incomplete("The policy asks for every consideration: please fill in all of them.")
    if owner == backup_owner:
        raise Incomplete("The owner and the backup owner must be two people.")
    with transaction.atomic():
        account = declaring.record_official(platform=platform, handle=handle, by=by, at=at)
        return Presence.objects.create(
            name=name.strip(),
            account=account,
            owner=owner,
            backup_owner=backup_owner,
            requested_by=by,
            requested_at=at,
            **{key: considerations[key].strip() for key in CONSIDERATIONS},
        )


def _locked(presence: Presence, *states: Presence.State) -> Presence:
    locked = Presence.objects.select_for_update(of=("self",)).get(pk=presence.pk)
    if locked.state not in states:
        raise NotInOrder(f"This request stands at: {locked.get_state_display().lower()}. Nothing was changed.")
    return locked


def advise(
    presence: Presence, *, kind: Advice.Kind, reason: str, conditions: str = "", by: Person, at: datetime
) -> Advice:
    """The Executive Director advises the Commission. Raises NotAllowed, Incomplete, NotInOrder."""
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if not reason.strip():
        raise Incomplete("Please say why, so that the Commission can weigh it.")
    if (kind == Advice.Kind.WITH_CONDITIONS) != bool(conditions.strip()):
        raise Incomplete("State conditions when you recommend with conditions, and only then.")
    with transaction.atomic():
        locked = _locked(presence, Presence.State.REQUESTED)
        advice = Advice.objects.create(
            presence=locked, kind=kind, reason=reason.strip(), conditions=conditions.strip(), given_by=by, given_at=at
        )
        locked.state = Presence.State.ADVISED
        locked.save(update_fields=["state"])
    return advice


def decide_by_motion(
    presence: Presence,
    *,
    outcome: PresenceDecision.Outcome,
    motion_number: str,
    meeting_date: date,
    reason: str,
    conditions: str = "",
    review_on: date | None = None,
    by: Person,
    at: datetime,
) -> PresenceDecision:
    """Record what the Commission decided at a meeting. The Chair records it, after the Executive Director's advice.

    Raises NotAllowed, Incomplete, NotInOrder.
    """
    by.must_be(Role.CHAIR, at=at)
    if not motion_number.strip():
        raise Incomplete("A decision of the Commission has a motion number.")
    if meeting_date > timezone.localdate(at):
        raise Incomplete("The meeting has not taken place yet.")
    return _decide(
        presence,
        outcome=outcome,
        reason=reason,
        conditions=conditions,
        review_on=review_on,
        by=by,
        at=at,
        basis={"motion_number": motion_number.strip(), "meeting_date": meeting_date},
    )


def decide_under_delegation(
    presence: Presence,
    *,
    outcome: PresenceDecision.Outcome,
    delegation: Delegation,
    reason: str,
    conditions: str = "",
    review_on: date | None = None,
    by: Person,
    at: datetime,
) -> PresenceDecision:
    """The Executive Director decides, where the Commission delegated it. Raises NotAllowed, Incomplete, NotInOrder."""
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if not delegation.covers(timezone.localdate(at)):
        raise NotInOrder(f"The delegation of motion {delegation.motion_number} is not in force today.")
    return _decide(
        presence,
        outcome=outcome,
        reason=reason,
        conditions=conditions,
        review_on=review_on,
        by=by,
        at=at,
        basis={"delegation": delegation},
    )


def _decide(
    presence: Presence,
    *,
    outcome: PresenceDecision.Outcome,
    reason: str,
    conditions: str,
    review_on: date | None,
    by: Person,
    at: datetime,
    basis: Mapping[str, object],
) -> PresenceDecision:
    if not reason.strip():
        raise Incomplete("Please give the reason, as the minutes have it.")
    with transaction.atomic():
        locked = _locked(presence, Presence.State.ADVISED)
        decision = PresenceDecision.objects.create(
            presence=locked,
            outcome=outcome,
            reason=reason.strip(),
            conditions=conditions.strip(),
            recorded_by=by,
            recorded_at=at,
            **basis,
        )
        if outcome == PresenceDecision.Outcome.APPROVED:
            declaring.approve_official(locked.account, reason=decision.basis, by=by, at=at)
            locked.state, locked.review_on = Presence.State.APPROVED, review_on
        else:
            declaring.refuse_official(locked.account, reason=decision.basis, by=by, at=at)
            locked.state = Presence.State.REFUSED
        locked.save(update_fields=["state", "review_on"])
    return decision


def delegate(
    *, motion_number: str, meeting_date: date, scope: str, valid_from: date, valid_to: date, by: Person, at: datetime
) -> Delegation:
    """Record that the Commission lets the Executive Director approve presences for a time. The Chair records it."""
    by.must_be(Role.CHAIR, at=at)
    if not motion_number.strip() or not scope.strip():
        raise Incomplete("A delegation has a motion number and the motion's words.")
    if valid_to < valid_from:
        raise Incomplete("The last day lies before the first.")
    if meeting_date > timezone.localdate(at):
        raise Incomplete("The meeting has not taken place yet.")
    return Delegation.objects.create(
        motion_number=motion_number.strip(),
        meeting_date=meeting_date,
        scope=scope.strip(),
        valid_from=valid_from,
        valid_to=valid_to,
        recorded_by=by,
        recorded_at=at,
    )


def end(presence: Presence, *, reason: str, by: Person, at: datetime) -> Presence:
    """Withdraw a request, or end a presence: reading its account stops now. Raises NotAllowed, Incomplete, NotInOrder.

    Who asked can withdraw a request; the Executive Director can withdraw and end any.
    """
    if by != presence.requested_by or presence.state == Presence.State.APPROVED:
        by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if not reason.strip():
        raise Incomplete("Please say why it ends.")
    with transaction.atomic():
        locked = _locked(presence, Presence.State.REQUESTED, Presence.State.ADVISED, Presence.State.APPROVED)
        was_approved = locked.state == Presence.State.APPROVED
        declaring.end_official(locked.account, reason=reason, by=by, at=at)
        locked.state = Presence.State.ENDED if was_approved else Presence.State.WITHDRAWN
        locked.ended_by, locked.ended_at, locked.end_reason = by, at, reason.strip()
        locked.save(update_fields=["state", "ended_by", "ended_at", "end_reason"])
    return locked
