"""The election calendar, and the disclaimer wordings that the Commission accepts on profiles."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from policy.models.dated import Dated, Sourced


class ElectionQuerySet(models.QuerySet["Election"]):
    def near(self, first: date, last: date) -> ElectionQuerySet:
        """Periods that lie at least partly between two days."""
        return self.filter(first_day__lte=last, last_day__gte=first)

    def with_candidates(self) -> ElectionQuerySet:
        """Where people stand for office: a recall or a referendum asks another question."""
        return self.exclude(kind__in=[Election.Kind.RECALL, Election.Kind.REFERENDUM])


class Election(Sourced):
    """A period before a vote, from its first day to its last; the vote lies within."""

    class Kind(models.TextChoices):
        MUNICIPAL = "municipal", "Municipal election"
        PROVINCIAL = "provincial", "Provincial election"
        FEDERAL = "federal", "Federal election"
        BY_ELECTION = "by-election", "By-election"
        RECALL = "recall", "Recall"
        REFERENDUM = "referendum", "Referendum"

    kind = models.CharField(max_length=20, choices=Kind.choices)
    name = models.CharField(max_length=200, unique=True, help_text="As candidates' lists name it.")
    name_fr = models.CharField("name in French", max_length=200, blank=True)
    first_day = models.DateField("first day of the period")
    election_day = models.DateField("day of the vote")
    last_day = models.DateField("last day of the period")

    history = HistoricalRecords()
    objects = ElectionQuerySet.as_manager()

    class Meta:
        ordering = ["-election_day", "name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["municipal", "provincial", "federal", "by-election", "recall", "referendum"]),
                name="an_election_has_a_known_kind",
            ),
            models.CheckConstraint(
                condition=Q(first_day__lte=F("election_day"), last_day__gte=F("election_day")),
                name="an_election_day_lies_in_its_period",
                violation_error_message="The day of the vote lies outside the period. Please check the three days.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.election_day}"


class AcceptedDisclaimer(Dated):
    """A wording that satisfies one part of guideline 3(f), in one language."""

    class Part(models.TextChoices):
        CONTACT = "contact", "Contact disclaimer"
        USE = "use", "Acceptable use information"

    class Language(models.TextChoices):
        ENGLISH = "en", "English"
        FRENCH = "fr", "French"

    part = models.CharField(max_length=10, choices=Part.choices)
    language = models.CharField(max_length=2, choices=Language.choices)
    text = models.CharField("wording", max_length=600, help_text="A profile may use it word for word, or nearly.")

    history = HistoricalRecords()

    class Meta(Dated.Meta):
        ordering = ["part", "language", "text"]
        constraints = [
            *Dated.Meta.constraints,
            models.CheckConstraint(
                condition=Q(part__in=["contact", "use"], language__in=["en", "fr"]),
                name="a_disclaimer_has_a_known_part_and_language",
            ),
            models.UniqueConstraint(
                fields=["part", "language", "text"],
                condition=Q(valid_to=None),
                name="one_open_entry_for_a_disclaimer",
                violation_error_message="This wording is on record already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_part_display()} ({self.get_language_display()}): {self.text}"
