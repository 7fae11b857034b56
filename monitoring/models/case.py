"""Cases: flagged posts that wait for, or were closed by, a person's decision."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

from django.db import models
from django.db.models import Q

from accounts.models import Account, Person
from accounts.roles import Role
from monitoring.case_states import OUTCOME_LABELS, Outcome, State
from monitoring.models.finding import Finding
from monitoring.models.post import Post


class CaseQuerySet(models.QuerySet["Case"]):
    """Sets of cases. A case waits while it has no `closed_at`: a condition every database can match to its indexes."""

    def waiting(self) -> CaseQuerySet:
        """Cases that no person has closed yet."""
        return self.filter(closed_at=None)

    def to_review(self) -> CaseQuerySet:
        """Waiting cases that a reviewer has yet to decide, claimed or not."""
        return self.waiting().exclude(state=State.AWAITING_CONCURRENCE)

    def for_concurrence(self) -> CaseQuerySet:
        return self.filter(state=State.AWAITING_CONCURRENCE)

    def for_concurrence_of(self, person: Person, at: datetime) -> CaseQuerySet:
        """The cases that wait for this person's concurrence: by the offices the person holds."""
        offices = [role for role in (Role.EXECUTIVE_DIRECTOR, Role.CHAIR) if person.has(role, at=at)]
        return self.for_concurrence().filter(concurrence_by__in=offices)

    def held_by(self, person: Person, at: datetime) -> CaseQuerySet:
        """Cases this person claimed and still has."""
        return self.filter(state=State.IN_REVIEW, claimed_by=person, claim_expires_at__gt=at)

    def closed(self) -> CaseQuerySet:
        return self.filter(closed_at__isnull=False)

    def visible_to(self, person: Person) -> CaseQuerySet:
        """Without the cases about the person's own accounts, which do not exist for them, not even in a count."""
        own = list(Account.objects.filter(owner=person).order_by().values_list("pk", flat=True))
        return self.exclude(post__account__in=own) if own else self

    def readable_by(self, person: Person, at: datetime) -> CaseQuerySet:
        """What this person may open: reviewers every case but their own; the Chair what concerns the Chair's office."""
        if person.has(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at):
            return self.visible_to(person)
        if person.has(Role.CHAIR, at=at):
            referred = Decision.objects.filter(recipient=person, kind=Decision.Kind.CONCURRENCE)
            answered = Decision.objects.filter(person=person)
            return self.visible_to(person).filter(
                Q(concurrence_by=Role.CHAIR) | Q(pk__in=referred.values("case")) | Q(pk__in=answered.values("case"))
            )
        return self.none()

    def in_queue_order(self) -> CaseQuerySet:
        """By severity, then age."""
        return self.order_by("-severity", "opened_at", "pk")


class Case(models.Model):
    """A post in which something was found. `version` counts its steps: a decision on a stale page is refused."""

    STATES = [
        (State.OPEN.value, "Open"),
        (State.IN_REVIEW.value, "In review"),
        (State.AWAITING_CONCURRENCE.value, "Waiting for concurrence"),
        (State.CLOSED.value, "Closed"),
    ]
    CONCURRENCES = [(Role.EXECUTIVE_DIRECTOR.value, "Executive Director"), (Role.CHAIR.value, "Chair")]

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="cases")
    state = models.CharField(max_length=24, choices=STATES, default=State.OPEN.value)
    severity = models.PositiveSmallIntegerField()
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)
    claimed_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="claims")
    claim_token = models.CharField(max_length=32, blank=True)
    claim_expires_at = models.DateTimeField(null=True, blank=True)
    concurrence_by = models.CharField("whose concurrence it waits for", max_length=30, choices=CONCURRENCES, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ["-severity", "opened_at", "pk"]
        indexes = [
            # The queue's own order, over waiting cases only, so that closed ones cost it nothing. The condition has
            # no value in it: SQLite uses a partial index only when the query repeats the condition word for word.
            models.Index(
                fields=["-severity", "opened_at", "id"], condition=Q(closed_at=None), name="the_queue_in_its_order"
            ),
            models.Index(fields=["opened_at"], condition=Q(closed_at=None), name="the_queue_by_age"),
            models.Index(fields=["state", "-severity", "opened_at", "id"], name="cases_by_state"),
            # Of closed cases only: over all of them SQLite would take it for the waiting ones, who all have no time.
            models.Index(
                fields=["-closed_at", "-id"], condition=Q(closed_at__isnull=False), name="closed_cases_newest_first"
            ),
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
            models.CheckConstraint(
                condition=Q(state="awaiting_concurrence") & ~Q(concurrence_by="")
                | ~Q(state="awaiting_concurrence") & Q(concurrence_by=""),
                name="a_case_that_waits_for_concurrence_says_whose",
            ),
            models.CheckConstraint(condition=Q(severity__gte=1, severity__lte=4), name="a_case_has_a_severity"),
            models.CheckConstraint(
                condition=Q(state__in=["open", "in_review", "awaiting_concurrence", "closed"]),
                name="a_case_has_a_known_state",
            ),
        ]

    def __str__(self) -> str:
        return f"Case {self.pk}"

    def is_held(self, at: datetime) -> bool:
        """Whether somebody has it at that instant: a lease that ended holds nothing."""
        return self.claim_expires_at is not None and self.claim_expires_at > at

    def is_held_by(self, person: Person, at: datetime) -> bool:
        return self.is_held(at) and self.claimed_by_id == person.pk


class CaseFinding(models.Model):
    """A finding in a case, and what the reviewer says of it."""

    class Verdict(models.TextChoices):
        CONFIRMED = "confirmed", "Confirmed"
        NO_CONCERN = "no_concern", "Not a concern"
        UNSURE = "unsure", "Unsure"

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="findings")
    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="cases")
    guideline = models.CharField(max_length=10, help_text="The finding's, kept here for the queue's filters.")
    rule = models.CharField(
        max_length=60, blank=True, help_text="The finding's, written with the verdict: how right a rule has been."
    )
    verdict = models.CharField(max_length=12, choices=Verdict.choices, blank=True)
    verdict_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    verdict_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["guideline", "case"], name="cases_by_guideline"),
            models.Index(fields=["rule", "verdict"], name="verdicts_by_rule"),
        ]
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
    """What a person decided about a case, and why. Rows are only ever added.

    `verdicts` says what was made of each finding at that time, by the finding's number; a referral names whom it goes
    to, which body appointed the member, and why it is proportionate.
    """

    class Kind(models.TextChoices):
        DECISION = "decision", "Decided"
        CONCURRENCE = "concurrence", "Concurred"
        RETURN = "return", "Returned"

    OUTCOMES = [(outcome.value, label) for outcome, label in OUTCOME_LABELS.items()]

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    case_version = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind.choices)
    outcome = models.CharField(max_length=24, choices=OUTCOMES)
    reason = models.TextField()
    verdicts = models.JSONField(default=dict, blank=True)
    proportionality = models.TextField(blank=True)
    recipient = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="referrals")
    appointing_body = models.CharField(max_length=20, blank=True)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="decisions")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ["decided_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["case", "case_version", "kind"], name="a_case_is_decided_once_a_version"),
            models.CheckConstraint(condition=~Q(reason=""), name="a_decision_has_a_person_a_time_and_a_reason"),
            models.CheckConstraint(
                condition=~Q(outcome=Outcome.REFERRAL.value, kind="decision") | ~Q(proportionality=""),
                name="a_referral_says_why_it_is_proportionate",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.get_outcome_display()}"

    def sealed_digest(self) -> str:
        """SHA-256 in hex of what the ledger seals: every field, in canonical JSON, the time in UTC."""
        body = {
            "case": self.case_id,
            "case_version": self.case_version,
            "kind": str(self.kind),
            "outcome": str(self.outcome),
            "reason": self.reason,
            "verdicts": self.verdicts,
            "proportionality": self.proportionality,
            "recipient": self.recipient_id,
            "appointing_body": self.appointing_body,
            "person": self.person_id,
            "decided_at": self.decided_at.astimezone(UTC).isoformat(timespec="microseconds"),
        }
        line = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(line.encode()).hexdigest()


class CaseEvent(models.Model):
    """A step of a case, written in the same transaction as the step. Rows are only ever added."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="events")
    at = models.DateTimeField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    step = models.CharField(max_length=24)
    from_state = models.CharField(max_length=24, blank=True)
    to_state = models.CharField(max_length=24)
    detail = models.TextField(blank=True)
    sweep = models.ForeignKey(
        "monitoring.Sweep",
        on_delete=models.PROTECT,
        null=True,
        related_name="steps",
        help_text="The re-screening that took this step.",
    )

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.step} of case {self.case_id}"
