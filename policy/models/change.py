"""Changes of the rules: proposed by one person, approved by another, in force from an instant, never taken back."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from policy.rule_set import KINDS, Change, from_json


class RuleChangeQuerySet(models.QuerySet["RuleChange"]):
    def in_force(self, at: datetime) -> RuleChangeQuerySet:
        """Those that count at that instant, in the order in which they came in force."""
        return self.filter(in_force_from__lte=at).order_by("in_force_from", "pk")

    def waiting(self) -> RuleChangeQuerySet:
        """Those that nobody has decided, the oldest first."""
        return self.filter(state=RuleChange.State.PROPOSED).order_by("proposed_at", "pk")

    def decided(self) -> RuleChangeQuerySet:
        """Those that were decided or withdrawn, the latest first."""
        return self.exclude(state=RuleChange.State.PROPOSED).order_by("-decided_at", "-pk")


class RuleChange(models.Model):
    """One change of one rule. What was proposed is never altered; a change is undone by another change.

    `what` is what `policy.rule_set.as_json` gives for its kind. `preview_summary` counts what the change would do to
    the posts that are held, and `preview_rule_set` is the hash of the rules with which that was counted. The mark tells
    engines apart that are kept in memory: unlike a number it never comes twice, not even in a restored database.
    """

    class State(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Refused"
        WITHDRAWN = "withdrawn", "Withdrawn"

    mark = models.UUIDField(unique=True, default=uuid4)
    kind = models.CharField(max_length=20)
    rule = models.CharField(max_length=60)
    new_rule = models.BooleanField(default=False)
    what = models.JSONField()
    why = models.TextField()
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()

    previewed_at = models.DateTimeField(null=True)
    preview_summary = models.JSONField(null=True)
    preview_rule_set = models.CharField(max_length=64, blank=True)

    state = models.CharField(max_length=20, choices=State.choices, default=State.PROPOSED)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)
    in_force_from = models.DateTimeField(null=True)

    objects = RuleChangeQuerySet.as_manager()

    class Meta:
        ordering = ["-proposed_at", "-pk"]
        indexes = [
            models.Index(fields=["in_force_from", "id"], condition=Q(state="approved"), name="rule_changes_in_force"),
            models.Index(fields=["rule", "-proposed_at"], name="changes_of_a_rule"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=KINDS), name="a_change_is_of_a_known_kind"),
            models.CheckConstraint(
                condition=Q(state__in=["proposed", "approved", "refused", "withdrawn"]),
                name="a_change_has_a_known_state",
            ),
            models.CheckConstraint(condition=~Q(why=""), name="a_change_says_why"),
            models.UniqueConstraint(
                fields=["rule"], condition=Q(new_rule=True), name="a_new_rule_has_a_code_of_its_own"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["approved", "refused"]) | ~Q(decided_by=F("proposed_by")),
                name="approved_by_another_person",
            ),
            models.CheckConstraint(
                condition=~Q(state="withdrawn") | Q(decided_by=F("proposed_by")), name="withdrawn_by_its_proposer"
            ),
            models.CheckConstraint(
                condition=Q(state="proposed", decided_by=None, decided_at=None, reason="")
                | (
                    ~Q(state="proposed")
                    & Q(decided_by__isnull=False, decided_at__gte=F("proposed_at"))
                    & (Q(state="withdrawn") | ~Q(reason=""))
                ),
                name="a_decided_change_has_a_person_a_time_and_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(state="approved", in_force_from__gte=F("decided_at"))
                | (~Q(state="approved") & Q(in_force_from=None)),
                name="only_an_approved_change_is_in_force",
            ),
            models.CheckConstraint(
                condition=Q(previewed_at=None, preview_summary__isnull=True, preview_rule_set="")
                | (Q(previewed_at__isnull=False, preview_summary__isnull=False) & ~Q(preview_rule_set="")),
                name="a_preview_has_a_time_counts_and_its_rule_set",
            ),
            models.CheckConstraint(
                condition=~Q(state="approved") | Q(previewed_at__isnull=False, previewed_at__lte=F("decided_at")),
                name="an_approved_change_was_previewed",
            ),
        ]

    def __str__(self) -> str:
        return f"Change {self.pk} of {self.rule}"

    @property
    def change(self) -> Change:
        """The change as a plain value. Raises DoesNotFit when it was written by a later version of the product."""
        return from_json(self.kind, self.rule, self.what)
