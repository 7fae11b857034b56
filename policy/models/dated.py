"""What every entry of a register has: where it came from, when, and the days on which it counts."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models
from django.db.models import F, Q


class Sourced(models.Model):
    """An entry with its source and the moment at which it was taken in or last changed."""

    source = models.CharField(max_length=300, help_text="Where this was read: a page, a file, minutes.")
    imported_at = models.DateTimeField("taken in")

    class Meta:
        abstract = True


class DatedQuerySet(models.QuerySet[Any]):
    def current(self, on: date) -> DatedQuerySet:
        """Entries that have not ended by that day, those that begin later included."""
        return self.filter(Q(valid_to=None) | Q(valid_to__gte=on))

    def ended(self, on: date) -> DatedQuerySet:
        return self.filter(valid_to__lt=on)


class Dated(Sourced):
    """An entry that counts from one day to another, both included. An empty day means: no limit known."""

    valid_from = models.DateField("since", null=True, blank=True)
    valid_to = models.DateField("until", null=True, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_from=None) | Q(valid_to=None) | Q(valid_to__gte=F("valid_from")),
                name="%(class)s_ends_after_it_begins",
            )
        ]
