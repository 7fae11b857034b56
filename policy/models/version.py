"""The policy in its versions: which text was in force on which day, and the statutes it names."""

from __future__ import annotations

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q


class PolicyVersionQuerySet(models.QuerySet["PolicyVersion"]):
    def in_force(self, on: date) -> PolicyVersion | None:
        """The version in force on that day.

        A text without a day stands in where no dated one had begun: the copy we have of 4.2.4 states none. Failing
        that, the earliest text on record, since none older is known.
        """
        return (
            self.filter(effective_from__lte=on).order_by("-effective_from").first()
            or self.filter(effective_from=None).order_by("pk").first()
            or self.order_by("effective_from").first()
        )


class PolicyVersion(models.Model):
    """One text of policy 4.2.4, as adopted. The text is never changed; the day it took effect can be stated later."""

    label = models.CharField(max_length=40, unique=True)
    effective_from = models.DateField("in force since", null=True, blank=True)
    stated_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    stated_at = models.DateTimeField(null=True)
    text = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)

    objects = PolicyVersionQuerySet.as_manager()

    class Meta:
        ordering = ["-effective_from", "pk"]

    def __str__(self) -> str:
        return self.label


class Statute(models.Model):
    """A law that the policy or a page names. Laws are renamed and replaced; the policy's words stay as they are."""

    short_name = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=200)
    since = models.DateField(null=True, blank=True)
    replaced_on = models.DateField(null=True, blank=True)
    replaced_by = models.ManyToManyField("self", symmetrical=False, related_name="replaces", blank=True)

    class Meta:
        ordering = ["short_name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(since=None) | Q(replaced_on=None) | Q(replaced_on__gt=models.F("since")),
                name="a_statute_is_replaced_after_it_begins",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.short_name})"
