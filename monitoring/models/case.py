"""Cases: flagged posts that wait for, or were closed by, a person's decision."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from accounts.models import Person
from monitoring.case_states import WAITING, Outcome, State
from monitoring.models.finding import Finding
from monitoring.models.post import Post


class CaseQuerySet(models.QuerySet["Case"]):
    def waiting(self) -> CaseQuerySet:
        """Cases that no person has closed yet."""
        return self.filter(state__in=WAITING)

    def for_concurrence(self) -> CaseQuerySet:
        return self.filter(state=State.AWAITING_CONCURRENCE)


class Case(models.Model):
    """A post in which something was found. `version` counts its steps: a decision on a stale page is refused."""

    STATES = [
        (State.OPEN, "Open"),
        (State.IN_REVIEW, "In review"),
        (State.AWAITING_CONCURRENCE, "Waiting for concurrence"),
        (State.CLOSED, "Closed"),
    ]

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="cases")
    state = models.CharField(max_length=24, choices=STATES, default=State.OPEN)
    severity = models.PositiveSmallIntegerField()
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)
    claimed_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="claims")
    claim_token = models.CharField(max_length=32, blank=True)
    claim_expires_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ["-severity", "opened_at", "pk"]
        indexes = [
            # The queue's own order, over waiting cases only, so that closed ones cost it nothing.
            models.Index(
                fields=["-severity", "opened_at", "id"], condition=~Q(state="closed"), name="the_queue_in_its_order"
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["post"], condition=~Q(state="closed"), name="a_post_has_one_case_that_waits"
            ),
            models.CheckConstraint(
                condition=Q(state="in_review", claimed_by__isnull=False, claim_expires_at__isnull=False)
                & ~Q(claim_token="")
                | ~Q(state="in_review") & Q(claimed_by=None, claim_token="", claim_expires_at=None),
                name="a_case_in_review_is_claimed_and_no_other_is",
            ),
            models.CheckConstraint(
                condition=Q(state="closed", closed_at__isnull=False) | ~Q(state="closed") & Q(closed_at=None),
                name="a_closed_case_has_a_time",
            ),
            models.CheckConstraint(condition=Q(severity__gte=1, severity__lte=4), name="a_case_has_a_severity"),
        ]

    def __str__(self) -> str:
        return f"Case {self.pk}"


class CaseFinding(models.Model):
    """A finding in a case, and what the reviewer says of it."""

    class Verdict(models.TextChoices):
        CONFIRMED = "confirmed", "Confirmed"
        NO_CONCERN = "no_concern", "Not a concern"
        UNSURE = "unsure", "Unsure"

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="findings")
    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="cases")
    guideline = models.CharField(max_length=10, help_text="The finding's, kept here for the queue's filters.")
    verdict = models.CharField(max_length=12, choices=Verdict.choices, blank=True)
    verdict_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    verdict_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["guideline", "case"], name="cases_by_guideline")]
        constraints = [
            models.UniqueConstraint(fields=["case", "finding"], name="a_finding_is_in_a_case_once"),
            models.CheckConstraint(
                condition=Q(verdict="", verdict_by=None, verdict_at=None)
                | ~Q(verdict="") & Q(verdict_by__isnull=False, verdict_at__isnull=False),
                name="a_verdict_has_a_person_and_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.finding} in case {self.case_id}"


class Decision(models.Model):
    """What a person decided about a case, and why. Rows are only ever added."""

    class Kind(models.TextChoices):
        DECISION = "decision", "Decided"
        CONCURRENCE = "concurrence", "Concurred"
        RETURN = "return", "Returned"

    OUTCOMES = [
        (Outcome.NO_CONCERN, "No concern"),
        (Outcome.OUT_OF_SCOPE, "Out of scope"),
        (Outcome.GUIDANCE, "Guidance given"),
        (Outcome.TRAINING, "Training recommended"),
        (Outcome.NOT_ENOUGH_EVIDENCE, "Not enough evidence"),
        (Outcome.CONCERN, "Concern, report to the Commission"),
        (Outcome.REFERRAL, "Refer to the Chair"),
    ]

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    case_version = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind.choices)
    outcome = models.CharField(max_length=24, choices=OUTCOMES)
    reason = models.TextField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="decisions")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ["decided_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["case", "case_version", "kind"], name="a_case_is_decided_once_a_version"),
            models.CheckConstraint(condition=~Q(reason=""), name="a_decision_has_a_person_a_time_and_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.get_outcome_display()}"


class CaseEvent(models.Model):
    """A step of a case, written in the same transaction as the step. Rows are only ever added."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="events")
    at = models.DateTimeField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    step = models.CharField(max_length=24)
    from_state = models.CharField(max_length=24, blank=True)
    to_state = models.CharField(max_length=24)
    detail = models.TextField(blank=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.step} of case {self.case_id}"
