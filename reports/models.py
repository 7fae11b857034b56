"""Monthly reports to the Commission: prepared, published once, frozen with their hash."""

from __future__ import annotations

import hashlib
import json

from django.db import models
from django.db.models import Q

from accounts.models import Person
from accounts.roles import Role


class ReportQuerySet(models.QuerySet["Report"]):
    def published(self) -> ReportQuerySet:
        """What the Commission can read."""
        return self.filter(state=Report.State.PUBLISHED)

    def readable_by(self, person: Person) -> ReportQuerySet:
        """Published reports; before that, only the Executive Director sees one."""
        return self.all() if person.has(Role.EXECUTIVE_DIRECTOR) else self.published()


class Report(models.Model):
    """The report of one month. Its content is figures and sentences, with small counts kept back already."""

    class State(models.TextChoices):
        PREPARED = "prepared", "Prepared, not published"
        PUBLISHED = "published", "Published"

    month = models.DateField("first day of the month", unique=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PREPARED)
    content = models.JSONField()
    remarks = models.TextField("the Executive Director's remarks", blank=True)
    prepared_at = models.DateTimeField()
    prepared_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sha256 = models.CharField(max_length=64, blank=True)

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["-month"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="prepared", published_at=None, published_by=None, sha256="")
                | Q(state="published", published_at__isnull=False, published_by__isnull=False) & ~Q(sha256=""),
                name="a_published_report_has_a_person_a_time_and_a_hash",
            ),
            models.CheckConstraint(condition=Q(month__day=1), name="a_report_is_of_a_whole_month"),
        ]

    def __str__(self) -> str:
        return f"{self.month:%B %Y}"

    @property
    def title(self) -> str:
        return str(self)

    def sealed_digest(self) -> str:
        """SHA-256 in hex of the canonical JSON of the report: its month, content and remarks."""
        body = [self.month.isoformat(), self.content, self.remarks]
        line = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(line.encode()).hexdigest()
