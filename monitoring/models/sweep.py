"""Sweeps: walks over all held posts with other rules, what they came to, and what a person makes of it."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from accounts.models import Person
from monitoring.models.case import Case
from monitoring.models.finding import Finding
from monitoring.models.post import PostVersion
from policy.models import RuleChange


class SweepQuerySet(models.QuerySet["Sweep"]):
    def rescreens(self) -> SweepQuerySet:
        return self.filter(kind=Sweep.Kind.RESCREEN)

    def unfinished(self) -> SweepQuerySet:
        return self.filter(ended_at=None)

    def free(self, at: datetime) -> SweepQuerySet:
        """Unfinished sweeps that no worker holds: new ones, and those whose worker is gone."""
        return self.unfinished().filter(Q(lease_until=None) | Q(lease_until__lte=at)).order_by("pk")


class Sweep(models.Model):
    """One walk over the held posts. Work to do is its state; a slice of posts and the cursor are written together.

    `rule_set_before`, `rule_set_hash` and `registers` are what it looks with: when they are no longer in force it ends,
    and another begins. A re-screening counts findings in `found`, `lost` and `kept`, and cases in `opened`, `added` and
    `later`. A preview, which writes neither, counts posts.
    """

    class Kind(models.TextChoices):
        RESCREEN = "rescreen", "Re-screening"
        PREVIEW = "preview", "Preview"

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        RUNNING = "running", "Running"
        DONE = "done", "Done"
        STOPPED = "stopped", "Stopped"
        FAILED = "failed", "Failed"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    change = models.ForeignKey(
        RuleChange,
        on_delete=models.PROTECT,
        null=True,
        related_name="sweeps",
        help_text="What is previewed, or what was approved and so had the posts screened again.",
    )
    reason = models.TextField(blank=True, help_text="Why it was stopped or failed.")
    rule_set_before = models.CharField(max_length=64, blank=True)
    rule_set_hash = models.CharField(max_length=64, blank=True)
    registers = models.CharField("the registers' mark", max_length=32, blank=True)
    total = models.PositiveIntegerField("versions to look at", null=True)
    looked_at = models.PositiveIntegerField(default=0)
    cursor = models.BigIntegerField("last version looked at", default=0)
    skipped = models.PositiveIntegerField("versions that could not be looked at", default=0)
    found = models.PositiveIntegerField(default=0)
    lost = models.PositiveIntegerField(default=0)
    kept = models.PositiveIntegerField(default=0)
    opened = models.PositiveIntegerField("cases opened", default=0)
    added = models.PositiveIntegerField("waiting cases that got more", default=0)
    later = models.PositiveIntegerField("closed cases with something to answer", default=0)
    requested_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    requested_at = models.DateTimeField()
    began_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    stopped_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    lease_token = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField("claims since a slice was last written", default=0)

    objects = SweepQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind"], condition=Q(kind="rescreen", ended_at=None), name="posts_are_rescreened_once_at_a_time"
            ),
            models.UniqueConstraint(
                fields=["change"],
                condition=Q(kind="preview", ended_at=None),
                name="a_change_is_previewed_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(kind="preview") | Q(change__isnull=False), name="a_preview_is_of_a_change"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "running"], ended_at=None)
                | Q(state__in=["done", "stopped", "failed"], ended_at__isnull=False),
                name="a_sweep_that_ended_has_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["stopped", "failed"]) | ~Q(reason=""),
                name="a_sweep_that_broke_off_says_why",
            ),
            models.CheckConstraint(
                condition=Q(lease_token="", lease_until=None)
                | ~Q(lease_token="") & Q(lease_until__isnull=False, ended_at=None),
                name="only_an_unfinished_sweep_is_held",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}"

    @property
    def sample(self) -> int:
        """Of how many versions one shows what stays the same: so that about two thousand do."""
        return max(1, (self.total or 0) // 2_000)

    @property
    def how_far(self) -> str:
        """So many of so many, in words; at the end only how many."""
        whole = self.looked_at if self.state == Sweep.State.DONE or not self.total else self.total
        versions = "1 version of a post" if whole == 1 else f"{whole:,} versions of posts"
        return versions if whole == self.looked_at else f"{self.looked_at:,} of {versions}"

    @property
    def share(self) -> int:
        """How far it is, in whole percent: never 100 before the end."""
        if self.state == Sweep.State.DONE:
            return 100
        return min(99, 100 * self.looked_at // self.total) if self.total else 0


class PreviewedFinding(models.Model):
    """What a change of the rules would find, no longer find, or find as before. Shown to people, and never a finding.

    All that differs is kept; of what stays the same, only what is in every so many-th version (`Sweep.sample`).
    """

    class Kind(models.TextChoices):
        FOUND = "found", "Would be found"
        LOST = "lost", "Would no longer be found"
        KEPT = "kept", "Found as before"

    sweep = models.ForeignKey(Sweep, on_delete=models.CASCADE, related_name="previewed")
    version = models.ForeignKey(PostVersion, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    rule = models.CharField(max_length=60)
    guideline = models.CharField(max_length=10)
    spans = models.JSONField(help_text="Triples of start, end and field, on the original text.")
    reason = models.TextField()
    severity = models.PositiveSmallIntegerField()
    quoted_only = models.BooleanField(default=False)
    trial = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["sweep", "kind", "version"], name="previewed_findings_of_a_kind")]

    def __str__(self) -> str:
        return f"{self.rule} in {self.version}: {self.get_kind_display()}"


class NoLongerFound(models.Model):
    """A finding that other rules or registers did not make again. The finding stays; this says what became of it."""

    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="no_longer_found")
    sweep = models.ForeignKey(Sweep, on_delete=models.PROTECT, related_name="+")
    rule_set_hash = models.CharField(max_length=64)
    since = models.DateTimeField()
    found_again_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["since", "pk"]
        verbose_name_plural = "no longer found"
        constraints = [
            models.UniqueConstraint(
                fields=["finding"], condition=Q(found_again_at=None), name="a_finding_is_no_longer_found_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.finding} by {self.rule_set_hash[:12]}"


class LaterFindingQuerySet(models.QuerySet["LaterFinding"]):
    def waiting(self) -> LaterFindingQuerySet:
        return self.filter(answer="")

    def visible_to(self, person: Person) -> LaterFindingQuerySet:
        """Without those about the person's own accounts, which do not exist for them."""
        return self.filter(case__in=Case.objects.visible_to(person))


class LaterFinding(models.Model):
    """Found in a version that was looked at before, after its case was closed. A person says what becomes of it.

    Answered by nobody when the case was opened again by an edit of the post, and so shows the finding anyway.
    """

    class Answer(models.TextChoices):
        REOPENED = "reopened", "The case was opened again"
        SET_ASIDE = "set_aside", "Set aside"

    finding = models.OneToOneField(Finding, on_delete=models.PROTECT, related_name="later")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="later_findings")
    sweep = models.ForeignKey(Sweep, on_delete=models.PROTECT, null=True, related_name="+")
    found_at = models.DateTimeField()
    answer = models.CharField(max_length=10, choices=Answer.choices, blank=True)
    reason = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    objects = LaterFindingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["case"], condition=Q(answer=""), name="later_findings_that_wait")]
        constraints = [
            models.CheckConstraint(
                condition=Q(answer="", reason="", answered_by=None, answered_at=None)
                | ~Q(answer="") & ~Q(reason="") & Q(answered_at__isnull=False),
                name="an_answer_to_a_later_finding_has_a_time_and_a_reason",
            ),
            models.CheckConstraint(
                condition=~Q(answer="set_aside") | Q(answered_by__isnull=False),
                name="a_person_sets_a_later_finding_aside",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.finding}, after {self.case} was closed"
