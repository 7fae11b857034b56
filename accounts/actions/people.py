"""People: adding them, granting and ending roles, appointing Commissioners, setting up a new installation."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from accounts.errors import AlreadyDone, NotAllowed, NotReady
from accounts.models import Account, Commission, Grant, Notice, Person, Term
from accounts.roles import Role


def midnight_after(day: date) -> datetime:
    """The instant at which that day ends in the Commission's time zone."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))


def set_up(
    *, email: str, name: str, password: str, commission: str, short_name: str, service_name: str, contact: str,
    notice_text: str, at: datetime,
) -> Person:
    """The first visit of an empty installation: its administrator, the Commission's names, the first notice.

    Raises AlreadyDone when there is a person or a Commission on record.
    """
    with transaction.atomic():
        if Person.objects.exists() or Commission.objects.exists():
            raise AlreadyDone("This installation was set up before.")
        admin = Person.objects.create_user(email, password, name=name)
        Grant.objects.create(
            person=admin, role=Role.ADMINISTRATOR, starts_on=timezone.localdate(at), granted_by=admin, granted_at=at
        )
        Commission.objects.create(
            id=1, name=commission, short_name=short_name, service_name=service_name, contact=contact
        )
        Notice.objects.create(version=1, text=notice_text, issued_at=at, issued_by=admin)
    return admin


def add(*, email: str, name: str, password: str | None, by: Person, at: datetime) -> Person:
    """A new person, without any role yet. Raises NotAllowed."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    return Person.objects.create_user(email, password, name=name, joined_at=at)


def grant(person: Person, role: Role, *, starts_on: date, ends_on: date | None, by: Person, at: datetime) -> Grant:
    """Give a person a role from one day to another, both included. Raises NotAllowed, AlreadyDone."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if role == Role.ADMINISTRATOR and not by.has(Role.ADMINISTRATOR, at=at):
        raise NotAllowed("Only an administrator can make another person an administrator.")
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        if person.grants.in_force(starts_on).filter(role=role).exists():
            raise AlreadyDone(f"{person} is {role.label} on {starts_on:%d %B %Y} already.")
        made = Grant.objects.create(
            person=person, role=role, starts_on=starts_on, ends_on=ends_on, granted_by=by, granted_at=at
        )
    return made


def end_grant(held: Grant, *, ends_on: date, by: Person, at: datetime) -> Grant:
    """Let a role end with that day. Raises NotAllowed; NotReady when the day lies before the role began."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if held.role == Role.ADMINISTRATOR and not by.has(Role.ADMINISTRATOR, at=at):
        raise NotAllowed("Only an administrator can end an administrator's role.")
    if ends_on < held.starts_on:
        raise NotReady(f"The role began on {held.starts_on:%d %B %Y}; it cannot end before.")
    held.ends_on = ends_on
    held.save(update_fields=["ends_on"])
    return held


def appoint(
    person: Person, *, body: Term.Body, starts_on: date, ends_on: date, is_councillor: bool, by: Person, at: datetime,
    state: Term.State = Term.State.ACTIVE,
) -> Term:
    """Record a Commissioner's term, and the role that goes with it. Raises NotAllowed, AlreadyDone."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        overlapping = person.terms.filter(starts_on__lte=ends_on, ends_on__gte=starts_on)
        if overlapping.exclude(state=Term.State.ENDED).exists():
            raise AlreadyDone(f"{person} has a term that overlaps these days.")
        term = Term.objects.create(
            person=person, appointing_body=body, state=state, is_councillor=is_councillor, starts_on=starts_on,
            ends_on=ends_on,
        )
        Grant.objects.create(
            person=person, role=Role.COMMISSIONER, starts_on=starts_on, ends_on=ends_on, granted_by=by, granted_at=at
        )
    return term


def change_term(term: Term, *, state: Term.State, ends_on: date, by: Person, at: datetime) -> Term:
    """Change a term's state or last day. The role and the reading of the person's accounts end with the new day."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if ends_on < term.starts_on:
        raise NotReady(f"The term began on {term.starts_on:%d %B %Y}; it cannot end before.")
    with transaction.atomic():
        before = term.ends_on
        term.state, term.ends_on = state, ends_on
        term.save(update_fields=["state", "ends_on"])
        grants = term.person.grants.filter(role=Role.COMMISSIONER, starts_on=term.starts_on, ends_on=before)
        for held in grants:
            held.ends_on = ends_on
            held.save(update_fields=["ends_on"])
        for account in Account.objects.filter(owner=term.person, state=Account.State.APPROVED):
            account.watch_ends_at = midnight_after(ends_on)
            account.save(update_fields=["watch_ends_at"])
    return term


def issue_notice(text: str, *, by: Person, at: datetime) -> Notice:
    """A new version of the notice of collection, for accounts declared from now on. Raises NotAllowed."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at)
    with transaction.atomic():
        Commission.objects.select_for_update().first()
        last = Notice.objects.first()
        return Notice.objects.create(version=last.version + 1 if last else 1, text=text, issued_at=at, issued_by=by)
