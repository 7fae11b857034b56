"""The policy in its versions: which text was in force on which day."""

from __future__ import annotations

from datetime import date

from django.db import models


class PolicyVersionQuerySet(models.QuerySet["PolicyVersion"]):
    def in_force(self, on: date) -> PolicyVersion | None:
        """The version in force on that day; the earliest one for a day before any, since none older is on record."""
        return self.filter(effective_from__lte=on).order_by("-effective_from").first() or self.order_by(
            "effective_from"
        ).first()


class PolicyVersion(models.Model):
    """One text of policy 4.2.4, as adopted."""

    label = models.CharField(max_length=40, unique=True)
    effective_from = models.DateField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)

    objects = PolicyVersionQuerySet.as_manager()

    class Meta:
        ordering = ["-effective_from"]

    def __str__(self) -> str:
        return self.label
