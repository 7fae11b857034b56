"""The reading of an account: where it stands, when it is due, and a record of every visit."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import F, Q

from accounts.models import Account


class WatchQuerySet(models.QuerySet["Watch"]):
    def due(self, at: datetime) -> WatchQuerySet:
        """Watches whose time has come, whose account may be read, that nobody holds and whose host is not paused."""
        return (
            self.filter(next_check_at__lte=at, account__in=Account.objects.watchable(at))
            .filter(Q(lease_until=None) | Q(lease_until__lte=at))
            .exclude(host__in=HostPause.objects.filter(until__gt=at).values("host"))
            .order_by("next_check_at", "pk")
        )


class Watch(models.Model):
    """Where the reading of one account stands. Claimed by lease: whoever sets the token reads, until the lease ends."""

    account = models.OneToOneField(Account, on_delete=models.PROTECT, related_name="watch")
    host = models.CharField(max_length=255, blank=True)
    cursor = models.JSONField(default=dict, blank=True)
    next_check_at = models.DateTimeField(db_index=True)
    lease_token = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveIntegerField(default=0, help_text="Visits in a row that did not end well.")
    needs_person = models.TextField(blank=True, help_text="Why reading waits for a person; empty when it does not.")
    complete_at = models.DateTimeField("last complete read", null=True, blank=True)
    recheck_at = models.DateTimeField("held posts are looked at again", null=True, blank=True)

    objects = WatchQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "watches"
        constraints = [
            models.CheckConstraint(
                condition=Q(lease_token="", lease_until=None) | ~Q(lease_token="") & Q(lease_until__isnull=False),
                name="a_lease_has_a_token_and_an_end",
            ),
            # Politeness kept by the database: whoever claims a second account of a host is refused.
            models.UniqueConstraint(
                fields=["host"], condition=~Q(lease_token="") & ~Q(host=""), name="a_host_is_read_by_one_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"Watch of {self.account}"


class PullQuerySet(models.QuerySet["Pull"]):
    def between(self, start: datetime, end: datetime) -> PullQuerySet:
        return self.filter(started_at__gte=start, started_at__lt=end)


class Pull(models.Model):
    """One visit to an account. It carries what permits it, so that the database can refuse a visit without."""

    class Result(models.TextChoices):
        RUNNING = "running", "Running"
        COMPLETE = "complete", "Complete"
        PARTIAL = "partial", "Partial"
        FAILED = "failed", "Not read"

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="pulls")
    notice_given_at = models.DateTimeField()
    approved_at = models.DateTimeField()
    watch_ends_at = models.DateTimeField(null=True)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    result = models.CharField(max_length=10, choices=Result.choices, default=Result.RUNNING)
    pages = models.PositiveIntegerField(default=0)
    read = models.PositiveIntegerField(default=0)
    kept = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    edited = models.PositiveIntegerField(default=0)
    out_of_scope = models.PositiveIntegerField(default=0)
    rechecked = models.PositiveIntegerField(default=0)
    gone = models.PositiveIntegerField(default=0)
    found = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=40, blank=True, help_text="The error's name in the connectors' tree.")
    sentence = models.TextField(blank=True, help_text="What happened, in words for staff.")
    # An answer that could not be read, for whoever looks into it. Its start is not kept for a personal account, since
    # it may hold posts that do not touch the Commission.
    bad_size = models.PositiveIntegerField(null=True)
    bad_sha256 = models.CharField(max_length=64, blank=True)
    bad_start = models.BinaryField(blank=True, default=b"")

    objects = PullQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        indexes = [models.Index(fields=["account", "-started_at"], name="pulls_of_an_account")]
        constraints = [
            models.CheckConstraint(
                condition=Q(started_at__gte=F("notice_given_at")) & Q(started_at__gte=F("approved_at")),
                name="a_pull_follows_notice_and_approval",
            ),
            models.CheckConstraint(
                condition=Q(watch_ends_at=None) | Q(started_at__lt=F("watch_ends_at")),
                name="a_pull_precedes_the_end_of_the_term",
            ),
            models.CheckConstraint(
                condition=Q(result="running", ended_at=None) | ~Q(result="running") & Q(ended_at__isnull=False),
                name="a_pull_that_ended_has_a_result",
            ),
            models.UniqueConstraint(
                fields=["account"], condition=Q(result="running"), name="an_account_is_visited_by_one_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"Pull of {self.account} at {self.started_at}"


class HostPause(models.Model):
    """A server that asked to be left alone, and until when."""

    host = models.CharField(max_length=255, unique=True)
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.host} until {self.until}"
