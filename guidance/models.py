"""Requests for guidance or training: between one Commissioner and the Executive Director, and nobody else."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q


class RequestQuerySet(models.QuerySet["Request"]):
    def of(self, person: models.Model) -> RequestQuerySet:
        """The requests that this person made."""
        return self.filter(asked_by=person)

    def waiting(self) -> RequestQuerySet:
        """Requests that wait for the Executive Director: no answer yet, or training that was not given yet."""
        return self.filter(Q(answered_at=None) | Q(kind=Request.Kind.TRAINING, training_on=None), withdrawn_at=None)

    def settled(self) -> RequestQuerySet:
        return self.exclude(pk__in=self.waiting().values("pk"))


class Request(models.Model):
    """A Commissioner asks before posting, or before opening an account. Never linked to a post, a finding or a case."""

    class Kind(models.TextChoices):
        GUIDANCE = "guidance", "Guidance"
        TRAINING = "training", "Training"

    kind = models.CharField("what you ask for", max_length=20, choices=Kind.choices, default=Kind.GUIDANCE)
    topic = models.CharField(max_length=120)
    question = models.TextField(max_length=5000)
    draft = models.TextField(max_length=20_000, blank=True)
    wanted_by = models.DateField("by when", null=True, blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="guidance_requests")
    asked_at = models.DateTimeField()
    answer = models.TextField(max_length=20_000, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    training_on = models.DateField("training given on", null=True)
    training_recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    training_recorded_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    objects = RequestQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=["guidance", "training"]), name="a_request_is_of_a_known_kind"),
            models.CheckConstraint(
                condition=Q(answer="", answered_by=None, answered_at=None)
                | ~Q(answer="") & Q(answered_by__isnull=False, answered_at__isnull=False),
                name="an_answer_has_words_a_person_and_a_time",
            ),
            models.CheckConstraint(
                condition=Q(training_on=None, training_recorded_by=None, training_recorded_at=None)
                | Q(training_on__isnull=False, training_recorded_by__isnull=False, training_recorded_at__isnull=False),
                name="a_training_has_a_day_and_who_recorded_it",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | Q(answered_at=None), name="an_answered_request_is_not_withdrawn"
            ),
        ]
        indexes = [models.Index(fields=["asked_by", "-asked_at"], name="requests_of_a_person")]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """The number on the receipt."""
        return f"G-{self.pk}"

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        if self.withdrawn_at:
            return "Withdrawn"
        if self.kind == self.Kind.TRAINING and self.training_on:
            return "Training given"
        return "Answered" if self.answered_at else "Waiting for the Executive Director"
