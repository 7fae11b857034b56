"""What a rule set reached on a labelled set, written down when it was measured."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class EvaluationRun(models.Model):
    """One measurement: `figures` is what `policy.evaluation.measuring.Measured.as_json` gives. Never changed after."""

    rule_set_hash = models.CharField(max_length=64)
    set_name = models.CharField(max_length=200)
    part = models.CharField(max_length=10)
    ran_at = models.DateTimeField()
    figures = models.JSONField()

    class Meta:
        ordering = ["-ran_at", "-pk"]
        indexes = [models.Index(fields=["set_name", "part", "-ran_at"], name="last_run_of_a_set")]
        constraints = [
            models.CheckConstraint(condition=Q(part__in=["tuned", "aside", "all"]), name="a_run_has_a_known_part")
        ]

    def __str__(self) -> str:
        return f"{self.set_name} ({self.part}), {self.ran_at:%Y-%m-%d}"
