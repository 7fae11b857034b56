"""What a language model said of versions of posts, what it did not answer, and whose turn it is to ask."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from monitoring.models.case import Case
from monitoring.models.post import PostVersion


class SecondOpinion(models.Model):
    """What a model said of a version under certain prompts: at once the mark that it was asked. Never changed after.

    `opinions` are objects of clause, touches, unquoted, spans, reason and confidence; `troubles` a sentence for each
    question without one; `withheld` says why the version was sent to nobody.
    """

    version = models.ForeignKey(PostVersion, on_delete=models.PROTECT, related_name="second_opinions")
    model = models.CharField("name of the model", max_length=200)
    prompt_hash = models.CharField(max_length=64)
    asked_at = models.DateTimeField()
    opinions = models.JSONField(default=list)
    troubles = models.JSONField(default=list)
    withheld = models.TextField(blank=True)
    lowered = models.ForeignKey(
        Case, on_delete=models.PROTECT, null=True, related_name="+", help_text="The case that it moved one step down."
    )

    class Meta:
        ordering = ["asked_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "model", "prompt_hash"], name="a_model_is_asked_about_a_version_once"
            ),
            models.UniqueConstraint(
                fields=["version"], condition=Q(lowered__isnull=False), name="a_version_moves_its_case_down_once"
            ),
            models.CheckConstraint(
                condition=Q(withheld="") | Q(lowered=None), name="what_was_not_asked_about_moves_nothing"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.model} on {self.version}"


class Unanswered(models.Model):
    """A version about which a model was asked and did not answer. Removed with the answer."""

    version = models.ForeignKey(PostVersion, on_delete=models.CASCADE, related_name="unanswered")
    model = models.CharField("name of the model", max_length=200)
    prompt_hash = models.CharField(max_length=64)
    tries = models.PositiveIntegerField(default=0)
    trouble = models.TextField()
    asked_at = models.DateTimeField()
    again_at = models.DateTimeField("not asked again before")

    class Meta:
        ordering = ["again_at", "pk"]
        verbose_name_plural = "unanswered"
        constraints = [
            models.UniqueConstraint(
                fields=["version", "model", "prompt_hash"], name="an_answer_is_missing_once_a_version"
            )
        ]

    def __str__(self) -> str:
        return f"{self.model} gave no answer on {self.version}"


class ModelTurnQuerySet(models.QuerySet["ModelTurn"]):
    def free(self, at: datetime) -> ModelTurnQuerySet:
        """Servers that nobody asks at this instant and that need not be left alone."""
        unheld = Q(lease_until=None) | Q(lease_until__lte=at)
        return self.filter(unheld, Q(paused_until=None) | Q(paused_until__lte=at))


class ModelTurn(models.Model):
    """A model's server: one worker asks it at a time, and one that does not answer is left alone for a while."""

    server = models.CharField(max_length=500, unique=True)
    lease_token = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField("questions in a row without an answer", default=0)
    paused_until = models.DateTimeField(null=True)

    objects = ModelTurnQuerySet.as_manager()

    class Meta:
        ordering = ["server"]
        constraints = [
            models.CheckConstraint(
                condition=Q(lease_token="", lease_until=None) | ~Q(lease_token="") & Q(lease_until__isnull=False),
                name="who_asks_a_model_has_a_token_and_an_end",
            )
        ]

    def __str__(self) -> str:
        return self.server
