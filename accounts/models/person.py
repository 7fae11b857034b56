"""People, the dated grants of their roles, and the terms of Commissioners."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from simple_history.models import HistoricalRecords

from accounts.errors import NotAllowed
from accounts.roles import Role


class PersonQuerySet(models.QuerySet["Person"]):
    def holding(self, *roles: Role, on: date) -> PersonQuerySet:
        """People who hold any of the roles on that day."""
        return self.filter(is_active=True, pk__in=Grant.objects.in_force(on).filter(role__in=roles).values("person"))


class PersonManager(BaseUserManager["Person"]):
    def get_queryset(self) -> PersonQuerySet:
        return PersonQuerySet(self.model, using=self._db)

    def holding(self, *roles: Role, on: date) -> PersonQuerySet:
        return self.get_queryset().holding(*roles, on=on)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """A person who can sign in; without a password they cannot until one is set."""
        person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> Person:
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """Someone who signs in: a Commissioner, staff, a reader of reports. Never deleted, only made inactive."""

    email = models.EmailField(
        "e-mail", unique=True, error_messages={"unique": "Somebody with this e-mail is on record."}
    )
    name = models.CharField("name", max_length=120)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)
    must_choose_password = models.BooleanField(
        default=False, help_text="Somebody else knows the present password; nothing opens until it is changed."
    )
    # Django would write a row of history at every sign-in. Who signed in when is nobody's business here.
    last_login = None

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    objects = PersonManager()
    history = HistoricalRecords(excluded_fields=["password"])

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name

    def roles(self, on: date | None = None) -> frozenset[str]:
        """The roles this person holds on that day (today, when none is given); today's are read once an instance."""
        if on is not None:
            return frozenset(self.grants.in_force(on).values_list("role", flat=True))
        if not hasattr(self, "_roles_today"):
            self._roles_today = self.roles(timezone.localdate())
        return self._roles_today

    def has(self, *roles: Role, at: datetime | None = None) -> bool:
        """Whether this person holds any of the roles at that instant (now, when none is given)."""
        held = self.roles(timezone.localdate(at) if at else None)
        return self.is_active and any(role.value in held for role in roles)

    def must_be(self, *roles: Role, at: datetime | None = None) -> None:
        """Raise NotAllowed unless this person holds one of the roles."""
        if not self.has(*roles, at=at):
            wanted = " or ".join(role.label for role in roles)
            raise NotAllowed(f"Only the {wanted} can do this.")


class GrantQuerySet(models.QuerySet["Grant"]):
    def in_force(self, on: date) -> GrantQuerySet:
        return self.overlapping(on, on)

    def overlapping(self, first: date, last: date | None) -> GrantQuerySet:
        """Grants in force on any day from the first to the last (without a last day: from the first on)."""
        found = self.filter(Q(ends_on=None) | Q(ends_on__gte=first))
        return found.filter(starts_on__lte=last) if last else found


class Grant(models.Model):
    """A role given to a person from one day to another, both included."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="grants")
    role = models.CharField(max_length=30, choices=Role.choices)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    granted_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="grants_made")
    granted_at = models.DateTimeField(default=timezone.now)

    objects = GrantQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["starts_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=F("starts_on")), name="a_grant_ends_after_it_starts"
            ),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="a_grant_is_of_a_known_role"),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.get_role_display()}"

    @property
    def in_words(self) -> str:
        """From when to when, such as `since 1 January 2026`."""
        since = f"since {in_full(self.starts_on)}"
        return f"{in_full(self.starts_on)} to {in_full(self.ends_on)}" if self.ends_on else since


def in_full(day: date) -> str:
    """A day as written in a sentence: 1 January 2026."""
    return f"{day.day} {day:%B %Y}"


class TermQuerySet(models.QuerySet["Term"]):
    def current(self, on: date) -> TermQuerySet:
        return self.filter(starts_on__lte=on, ends_on__gte=on).exclude(state=Term.State.ENDED)

    def last_day(self, on: date) -> date | None:
        """The last day of the term that began last on or before that day, and of those that follow without a gap."""
        last = self.filter(starts_on__lte=on).order_by("starts_on").values_list("ends_on", flat=True).last()
        if last is None:
            return None
        for first, end in self.filter(starts_on__gt=on).order_by("starts_on").values_list("starts_on", "ends_on"):
            if first > last + timedelta(days=1):
                break
            last = max(last, end)
        return last


class Term(models.Model):
    """A Commissioner's time in office, as the appointing body set it. The last day is included."""

    class Body(models.TextChoices):
        CITY = "city", "City council"
        PROVINCE = "province", "Province of Alberta"

    class State(models.TextChoices):
        APPOINTED = "appointed", "Appointed, not yet announced"
        ACTIVE = "active", "Active"
        ON_LEAVE = "on_leave", "On leave"
        STEPPED_ASIDE = "stepped_aside", "Stepped aside"
        ENDED = "ended", "Term ended"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="terms")
    appointing_body = models.CharField(max_length=20, choices=Body.choices)
    state = models.CharField(max_length=20, choices=State.choices, default=State.ACTIVE)
    is_councillor = models.BooleanField("also a member of city council", default=False)
    starts_on = models.DateField("first day")
    ends_on = models.DateField("last day")

    objects = TermQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        ordering = ["-ends_on", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="a_term_ends_after_it_starts")
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.starts_on} to {self.ends_on}"

    @property
    def in_words(self) -> str:
        """From when to when: `1 January 2026 to 31 December 2029`."""
        return f"{in_full(self.starts_on)} to {in_full(self.ends_on)}"
