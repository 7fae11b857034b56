"""What is public: the Commission's decisions, releases, and telephone numbers that anybody may post."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from policy.models.dated import Dated, Sourced


class CommissionDecision(Sourced):
    """A decision of the Commission, as recorded in its minutes."""

    class Outcome(models.TextChoices):
        CARRIED = "carried", "Carried"
        DEFEATED = "defeated", "Defeated"
        DEFERRED = "deferred", "Deferred"
        TABLED = "tabled", "Tabled"

    number = models.CharField("motion number", max_length=40, unique=True)
    decided_on = models.DateField("date of the meeting")
    motion = models.CharField("motion", max_length=500)
    outcome = models.CharField(max_length=20, choices=Outcome.choices)
    text = models.TextField("text of the decision", help_text="With the vote and every figure, as in the minutes.")
    topics = models.JSONField(default=list, blank=True)
    motion_fr = models.CharField("motion in French", max_length=500, blank=True)
    text_fr = models.TextField(
        "text in French", blank=True, help_text="A report in French is then known to be about this decision."
    )

    history = HistoricalRecords()

    class Meta:
        ordering = ["-decided_on", "-number"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome__in=["carried", "defeated", "deferred", "tabled"]),
                name="a_decision_has_a_known_outcome",
            )
        ]

    def __str__(self) -> str:
        return f"{self.number}, {self.motion}"


class PublicRelease(Sourced):
    """Something that the Service or the Commission has published. Sharing it divulges nothing."""

    number = models.CharField(max_length=60, unique=True)
    published_on = models.DateField("date")
    title = models.CharField(max_length=500)
    url = models.URLField("address", max_length=500, blank=True)
    text = models.TextField(blank=True)

    history = HistoricalRecords()

    class Meta:
        ordering = ["-published_on", "-number"]

    def __str__(self) -> str:
        return f"{self.number}, {self.title}"


class PublicNumber(Dated):
    """A telephone number that is public: an emergency line, the Service, an office."""

    number = models.CharField(max_length=40)
    label = models.CharField("whose", max_length=200)

    history = HistoricalRecords()

    class Meta(Dated.Meta):
        ordering = ["label", "number"]
        constraints = [
            *Dated.Meta.constraints,
            models.UniqueConstraint(
                fields=["number"], condition=Q(valid_to=None), name="one_open_entry_for_a_public_number"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}, {self.label}"
