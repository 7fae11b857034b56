"""Official presences (guideline 2): what was asked for, what was advised, what the Commission decided."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.formats import date_format
from simple_history.models import HistoricalRecords

from accounts.models import Account, Person


class Delegation(models.Model):
    """A standing decision of the Commission that lets the Executive Director approve presences for a time."""

    motion_number = models.CharField("motion number", max_length=40)
    meeting_date = models.DateField("date of the meeting")
    scope = models.TextField("what it covers, in the motion's words")
    valid_from = models.DateField("first day")
    valid_to = models.DateField("last day")
    recorded_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    history = HistoricalRecords()

    class Meta:
        ordering = ["-valid_to", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(valid_to__gte=F("valid_from")), name="a_delegation_ends_after_it_starts")
        ]

    def __str__(self) -> str:
        return f"Motion {self.motion_number}"

    def covers(self, day: date) -> bool:
        """Whether the delegation is in force on that day."""
        return self.valid_from <= day <= self.valid_to


class PresenceQuerySet(models.QuerySet["Presence"]):
    def for_advice(self) -> PresenceQuerySet:
        """Requests that the Executive Director has not advised on."""
        return self.filter(state=Presence.State.REQUESTED)

    def for_decision(self) -> PresenceQuerySet:
        """Requests with advice, which wait for the Commission."""
        return self.filter(state=Presence.State.ADVISED)

    def approved(self) -> PresenceQuerySet:
        return self.filter(state=Presence.State.APPROVED)


class Presence(models.Model):
    """An official presence of the organization: asked for with the considerations that the policy names."""

    class State(models.TextChoices):
        REQUESTED = "requested", "Waiting for advice"
        ADVISED = "advised", "Waiting for the Commission"
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Not approved"
        WITHDRAWN = "withdrawn", "Withdrawn"
        ENDED = "ended", "Ended"

    name = models.CharField("name of the presence", max_length=120)
    account = models.OneToOneField(Account, on_delete=models.PROTECT, related_name="presence")
    state = models.CharField(max_length=12, choices=State.choices, default=State.REQUESTED)
    purpose = models.TextField("purpose, and whom it is for")
    strategic_plan = models.TextField("which goal of the Strategic Plan, value or policy it serves")
    communication_plans = models.TextField("how it fits communication plans and strategies")
    benefits = models.TextField("benefits")
    implications = models.TextField("implications: people, time, money, records")
    risks = models.TextField("risks, and what lessens them")
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="presences")
    backup_owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="presences_in_backup")
    hours_read = models.CharField("when it is read and answered", max_length=200)
    exit_plan = models.TextField("what happens to it when it ends")
    requested_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField()
    review_on = models.DateField("to be reviewed on", null=True, blank=True)
    ended_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.TextField(blank=True)

    objects = PresenceQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(owner=F("backup_owner")), name="a_presence_has_two_people_who_look_after_it"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["withdrawn", "ended"])
                | Q(ended_by__isnull=False, ended_at__isnull=False) & ~Q(end_reason=""),
                name="a_presence_that_ended_has_a_person_a_time_and_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Advice(models.Model):
    """What the Executive Director advises the Commission about a request. Rows are only ever added."""

    class Kind(models.TextChoices):
        RECOMMENDED = "recommended", "Recommended"
        WITH_CONDITIONS = "with_conditions", "Recommended with conditions"
        NOT_RECOMMENDED = "not_recommended", "Not recommended"

    presence = models.OneToOneField(Presence, on_delete=models.PROTECT, related_name="advice")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    reason = models.TextField()
    conditions = models.TextField(blank=True)
    given_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "advice"
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="advice_has_a_reason"),
            models.CheckConstraint(
                condition=Q(kind="with_conditions") & ~Q(conditions="") | ~Q(kind="with_conditions") & Q(conditions=""),
                name="advice_with_conditions_states_them",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.presence}"


class PresenceDecision(models.Model):
    """The Commission's decision on a request, by a motion or by the Executive Director under a delegation."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Not approved"

    presence = models.OneToOneField(Presence, on_delete=models.PROTECT, related_name="decision")
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    motion_number = models.CharField(max_length=40, blank=True)
    meeting_date = models.DateField(null=True, blank=True)
    delegation = models.ForeignKey(
        Delegation, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    reason = models.TextField()
    conditions = models.TextField(blank=True)
    recorded_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(motion_number="") & Q(meeting_date__isnull=False, delegation=None)
                | Q(motion_number="", meeting_date=None, delegation__isnull=False),
                name="a_presence_is_decided_by_a_motion_or_under_a_delegation",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="a_presence_decision_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}: {self.presence}"

    @property
    def basis(self) -> str:
        """By what the decision was made, in words."""
        if self.delegation:
            delegated = date_format(self.delegation.meeting_date, "j F Y")
            return f"Under delegation, motion {self.delegation.motion_number} of {delegated}"
        day = date_format(self.meeting_date, "j F Y") if self.meeting_date else ""
        return f"Motion {self.motion_number} of {day}"
