"""The accounts on record: who declared them, under which notice, and what was decided."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from accounts.models.commission import Notice
from accounts.models.person import Person

ON_RECORD = ["declared", "approved"]


class AccountQuerySet(models.QuerySet["Account"]):
    def watchable(self, at: datetime) -> AccountQuerySet:
        """Accounts that may be read at that instant: notice given, approved, not ended, term not over."""
        return self.filter(
            Q(watch_ends_at=None) | Q(watch_ends_at__gt=at),
            state=Account.State.APPROVED,
            notice_given_at__lte=at,
            decided_at__lte=at,
        )

    def readable_between(self, start: datetime, end: datetime) -> AccountQuerySet:
        """Accounts whose reading was permitted for a part of the span. One withdrawn before its approval never was."""
        return (
            self.filter(state__in=[Account.State.APPROVED, Account.State.ENDED], decided_at__lt=end)
            .filter(Q(watch_ends_at=None) | Q(watch_ends_at__gt=start))
            .filter(Q(ended_at=None) | Q(ended_at__gt=start) & Q(ended_at__gt=F("decided_at")))
        )

    def waiting(self) -> AccountQuerySet:
        """Declared accounts that wait for the Executive Director."""
        return self.filter(state=Account.State.DECLARED)

    def on_record(self) -> AccountQuerySet:
        """Accounts that wait or are read: neither refused nor ended."""
        return self.filter(state__in=ON_RECORD)

    def to_look_up(self, at: datetime) -> AccountQuerySet:
        """Accounts on record whose handle was not resolved yet and is to be tried by now, the longest waiting first.

        A problem without a next time is final: trying again would not help.
        """
        tried_later = Q(look_up_at=None, lookup_problem="") | Q(look_up_at__lte=at)
        return self.on_record().filter(tried_later, stable_id="").order_by("look_up_at", "pk")


class Account(models.Model):
    """A profile on a platform, on record with the Commission. The handle is only its present name."""

    class Kind(models.TextChoices):
        OFFICIAL = "official", "Official presence"
        COMMISSIONER = "commissioner", "Identifies as a member of the Commission"
        PERSONAL = "personal", "Personal"

    class State(models.TextChoices):
        DECLARED = "declared", "Declared, waiting for approval"
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Refused"
        ENDED = "ended", "Ended"

    owner = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="accounts")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    # No `choices`: the platforms are those of the connectors, and the form checks against their registry.
    platform = models.CharField(max_length=40)
    handle = models.CharField(max_length=255)
    stable_id = models.CharField("the platform's own id", max_length=500, blank=True)
    url = models.URLField("address of the profile", max_length=500, blank=True)
    state = models.CharField(max_length=20, choices=State.choices, default=State.DECLARED)
    declared_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    declared_at = models.DateTimeField()
    looked_up_at = models.DateTimeField("handle resolved at", null=True, blank=True)
    look_up_at = models.DateTimeField("handle to be looked up again at", null=True, blank=True)
    lookup_tries = models.PositiveSmallIntegerField(default=0)
    lookup_problem = models.TextField(blank=True, help_text="Why the handle could not be looked up, in words.")
    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, null=True, blank=True, related_name="accounts")
    notice_given_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_reason = models.TextField(blank=True)
    watch_ends_at = models.DateTimeField("read until", null=True, blank=True)
    ended_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    end_reason = models.TextField(blank=True)

    objects = AccountQuerySet.as_manager()
    history = HistoricalRecords(excluded_fields=["look_up_at", "lookup_tries", "lookup_problem"])

    class Meta:
        ordering = ["owner__name", "platform", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["declared", "approved", "refused", "ended"]), name="an_account_has_a_known_state"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["official", "commissioner", "personal"]), name="an_account_has_a_known_kind"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["declared", "refused"])
                | Q(notice__isnull=False, notice_given_at__isnull=False, decided_at__gte=F("notice_given_at")),
                name="an_approved_account_has_a_notice_given_before",
            ),
            models.CheckConstraint(
                condition=Q(state="declared")
                | Q(decided_by__isnull=False, decided_at__isnull=False) & ~Q(decision_reason=""),
                name="an_account_decision_has_a_person_a_time_and_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(kind="official", owner=None) | Q(owner__isnull=False) & ~Q(kind="official"),
                name="an_account_has_an_owner_unless_it_is_official",
            ),
            models.CheckConstraint(
                condition=~Q(state="ended") | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="an_ended_account_has_a_person_and_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(state="approved", kind__in=["commissioner", "personal"]) | Q(watch_ends_at__isnull=False),
                name="a_commissioners_account_is_read_until_the_term_ends",
            ),
            models.UniqueConstraint(
                fields=["platform", "stable_id"],
                condition=Q(state__in=ON_RECORD) & ~Q(stable_id=""),
                name="one_account_for_one_profile",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.handle} ({self.platform})"

    @property
    def holder(self) -> str:
        """Who the account belongs to, as shown on pages."""
        return self.owner.name if self.owner else "The Commission"


class HandlePeriod(models.Model):
    """A name the account carried, from when to when it was seen."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="handles")
    handle = models.CharField(max_length=255)
    seen_from = models.DateTimeField()
    seen_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["seen_from", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"], condition=Q(seen_until=None), name="an_account_has_one_present_handle"
            )
        ]

    def __str__(self) -> str:
        return self.handle
