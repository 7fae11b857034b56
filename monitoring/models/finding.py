"""What the rules found in a version of a post, and the proof that they looked."""

from django.db import models
from django.db.models import Q

from monitoring.models.post import PostVersion
from policy.models import PolicyVersion


class Unscreened(models.Model):
    """A version that no rule set has looked at yet. Written with the version, removed with its evaluation."""

    version = models.OneToOneField(PostVersion, on_delete=models.CASCADE, primary_key=True, related_name="unscreened")
    since = models.DateTimeField()

    class Meta:
        ordering = ["since", "pk"]
        verbose_name_plural = "unscreened"

    def __str__(self) -> str:
        return f"{self.version} waits"


class Evaluation(models.Model):
    """A rule set looked at a version; with an error, part of it could not."""

    version = models.ForeignKey(PostVersion, on_delete=models.PROTECT, related_name="evaluations")
    rule_set_hash = models.CharField(max_length=64)
    ran_at = models.DateTimeField()
    error = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["rule_set_hash"], condition=~Q(error=""), name="evaluations_that_erred")]
        constraints = [
            models.UniqueConstraint(fields=["version", "rule_set_hash"], name="a_rule_set_looks_at_a_version_once")
        ]

    def __str__(self) -> str:
        return f"{self.version} by {self.rule_set_hash[:12]}"


class Finding(models.Model):
    """A rule's answer, written down: which words of which version, under which guideline, and why."""

    version = models.ForeignKey(PostVersion, on_delete=models.PROTECT, related_name="findings")
    rule = models.CharField(max_length=60)
    guideline = models.CharField(max_length=10)
    spans = models.JSONField(help_text="Triples of start, end and field, on the original text.")
    spans_sha256 = models.CharField(max_length=64)
    reason = models.TextField()
    severity = models.PositiveSmallIntegerField()
    confidence = models.FloatField()
    quoted_only = models.BooleanField(default=False)
    trial = models.BooleanField(default=False)
    rule_set_hash = models.CharField(max_length=64)
    policy_version = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="+")
    found_at = models.DateTimeField()

    class Meta:
        ordering = ["-severity", "pk"]
        constraints = [
            # A rule that was on trial and is now in force finds the same words anew: the first finding stays as it is.
            models.UniqueConstraint(
                fields=["version", "rule", "spans_sha256", "trial"], name="a_finding_is_written_once"
            ),
            models.CheckConstraint(condition=Q(severity__gte=1, severity__lte=4), name="severity_is_one_to_four"),
            models.CheckConstraint(condition=Q(confidence__gte=0, confidence__lte=1), name="confidence_is_a_share"),
        ]

    def __str__(self) -> str:
        return f"{self.rule} in {self.version}"
