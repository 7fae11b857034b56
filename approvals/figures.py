"""The figures of official presences for a span of time."""

from datetime import datetime

from django.db.models import Q

from approvals.models import Advice, Presence, PresenceDecision


def requested(start: datetime, end: datetime) -> int:
    """Requests made in the span."""
    return Presence.objects.filter(requested_at__gte=start, requested_at__lt=end).count()


def advised(start: datetime, end: datetime) -> int:
    """Requests that the Executive Director advised on in the span."""
    return Advice.objects.filter(given_at__gte=start, given_at__lt=end).count()


def decided(start: datetime, end: datetime) -> dict[str, int]:
    """Decisions recorded in the span: how many approved, how many not."""
    made = PresenceDecision.objects.filter(recorded_at__gte=start, recorded_at__lt=end)
    return {outcome.value: made.filter(outcome=outcome).count() for outcome in PresenceDecision.Outcome}


def in_force(start: datetime, end: datetime) -> int:
    """Presences that were approved by the end of the span and had not ended by then."""
    approved = Presence.objects.filter(
        decision__outcome=PresenceDecision.Outcome.APPROVED, decision__recorded_at__lt=end
    )
    return approved.filter(Q(ended_at=None) | Q(ended_at__gte=end)).count()
