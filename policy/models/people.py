"""Elected officials and candidates, as they were on each day."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from policy.models.dated import Dated


class Official(Dated):
    """A person in an elected office. Who leaves it is ended, never deleted: old posts are read as of their day."""

    name = models.CharField(max_length=200)
    office = models.CharField(max_length=200)
    district = models.CharField(max_length=200, blank=True)
    party = models.CharField(max_length=200, blank=True)
    handles = models.JSONField(default=list, blank=True)
    roles = models.JSONField("further offices", default=list, blank=True)
    body = models.CharField(
        max_length=200,
        blank=True,
        help_text="The body this person sits on, such as the city council. An import "
        "speaks only for the bodies it names.",
    )

    history = HistoricalRecords()

    class Meta(Dated.Meta):
        ordering = ["body", "office", "district", "name"]
        constraints = [
            *Dated.Meta.constraints,
            models.UniqueConstraint(
                fields=["body", "name", "office", "district"],
                condition=Q(valid_to=None),
                name="one_open_entry_for_an_official_in_an_office",
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.office, self.district)))


class Candidate(Dated):
    """A person who stands for an office, with the addresses where their campaign asks for money and help."""

    name = models.CharField(max_length=200)
    office = models.CharField(max_length=200)
    party = models.CharField(max_length=200, blank=True)
    handles = models.JSONField(default=list, blank=True)
    donation_urls = models.JSONField("addresses of the campaign", default=list, blank=True)
    election = models.CharField(max_length=200, blank=True, help_text="An import speaks for the elections it names.")

    history = HistoricalRecords()

    class Meta(Dated.Meta):
        ordering = ["election", "office", "name"]
        constraints = [
            *Dated.Meta.constraints,
            models.UniqueConstraint(
                fields=["election", "name", "office"],
                condition=Q(valid_to=None),
                name="one_open_entry_for_a_candidate_for_an_office",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.office}"
