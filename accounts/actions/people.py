"""People: adding and correcting them, their roles, their passwords; setting up a new installation."""

import secrets
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.actions.terms import appoint, change_term, midnight_after
from accounts.errors import AlreadyDone, NotAllowed, NotReady
from accounts.models import Commission, Grant, Notice, Person, in_full
from accounts.roles import Role

__all__ = [
    "add", "appoint", "change_password", "change_term", "correct", "end_grant", "give_password", "grant",
    "issue_notice", "made_password", "midnight_after", "set_active", "set_up",
]  # fmt: skip

# No letters and digits that are read for one another, since the first password is often told by telephone.
_READABLE = "abcdefghjkmnpqrstuvwxyz23456789"


def set_up(
    *,
    email: str,
    name: str,
    password: str,
    commission: str,
    short_name: str,
    service_name: str,
    contact: str,
    notice_text: str,
    at: datetime,
) -> Person:
    """The first visit of an empty installation: its administrator, the Commission's names, the first notice.

    `{contact}` in the notice becomes the contact. Raises AlreadyDone when there is a person or a Commission on record.
    """
    try:
        with transaction.atomic():
            if Person.objects.exists() or Commission.objects.exists():
                raise AlreadyDone("This installation was set up before.")
            # Its key is always 1: of two visitors who set up at once the database refuses the second.
            Commission.objects.bulk_create(
                [Commission(id=1, name=commission, short_name=short_name, service_name=service_name, contact=contact)]
            )
            admin = Person.objects.create_user(email, password, name=name, joined_at=at)
            Grant.objects.create(
                person=admin, role=Role.ADMINISTRATOR, starts_on=timezone.localdate(at), granted_by=admin, granted_at=at
            )
            text = notice_text.replace("{contact}", contact)
            Notice.objects.create(version=1, text=text, issued_at=at, issued_by=admin)
    except IntegrityError as error:
        raise AlreadyDone("This installation was set up before.") from error
    return admin


def made_password() -> str:
    """A new password that can be told by telephone: four groups of four letters and digits (79 bits)."""
    return "-".join("".join(secrets.choice(_READABLE) for _ in range(4)) for _ in range(4))


def add(*, email: str, name: str, password: str | None, by: Person, at: datetime, choose_own: bool = False) -> Person:
    """A new person, without any role yet; with `choose_own` they must choose their own password first.

    Raises NotAllowed; AlreadyDone when somebody has that e-mail.
    """
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    _email_is_free(email)
    return Person.objects.create_user(email, password, name=name, joined_at=at, must_choose_password=choose_own)


def correct(person: Person, *, name: str, email: str, by: Person, at: datetime) -> Person:
    """Put a person's name or e-mail right. Raises NotAllowed; AlreadyDone when somebody else has that e-mail."""
    _may_change(person, by, at)
    _email_is_free(email, besides=person)
    person.name, person.email = name, email.lower()
    person.save(update_fields=["name", "email"])
    return person


def set_active(person: Person, *, active: bool, by: Person, at: datetime) -> Person:
    """Let a person sign in or not; nothing on record is lost. Raises NotAllowed, also for oneself."""
    _may_change(person, by, at)
    if person == by:
        raise NotAllowed("Nobody makes themselves inactive. Ask another administrator.")
    person.is_active = active
    person.save(update_fields=["is_active"])
    return person


def give_password(person: Person, password: str, *, by: Person, at: datetime) -> Person:
    """A new first password for somebody who lost theirs; they must choose their own when they sign in next."""
    _may_change(person, by, at)
    if person == by:
        raise NotAllowed("Change your own password under Password.")
    person.set_password(password)
    person.must_choose_password = True
    person.save(update_fields=["password", "must_choose_password"])
    return person


def change_password(person: Person, password: str, *, at: datetime) -> Person:
    """The person chooses a password of their own."""
    if not person.is_active:
        raise NotAllowed("This person cannot sign in.")
    person.set_password(password)
    person.must_choose_password = False
    person.save(update_fields=["password", "must_choose_password"])
    return person


def grant(person: Person, role: Role, *, starts_on: date, ends_on: date | None, by: Person, at: datetime) -> Grant:
    """Give a person a role from one day to another, both included. Raises NotAllowed, NotReady, AlreadyDone."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if role == Role.ADMINISTRATOR and not by.has(Role.ADMINISTRATOR, at=at):
        raise NotAllowed("Only an administrator can make another person an administrator.")
    if ends_on and ends_on < starts_on:
        raise NotReady("The last day lies before the first day.")
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        held = person.grants.overlapping(starts_on, ends_on).filter(role=role).first()
        if held:
            raise AlreadyDone(f"{person} holds the role {role.label} on some of these days: {held.in_words}.")
        return Grant.objects.create(
            person=person, role=role, starts_on=starts_on, ends_on=ends_on, granted_by=by, granted_at=at
        )


def end_grant(held: Grant, *, ends_on: date, by: Person, at: datetime) -> Grant:
    """Let a role end with that day. Raises NotAllowed; NotReady when the day lies before the role began.

    The last administrator keeps the role: without one nobody could give it to anybody.
    """
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if held.role == Role.ADMINISTRATOR:
        by.must_be(Role.ADMINISTRATOR, at=at)
    if ends_on < held.starts_on:
        raise NotReady(f"The role began on {in_full(held.starts_on)}; it cannot end before.")
    with transaction.atomic():
        others = Grant.objects.in_force(ends_on).filter(role=held.role, person__is_active=True, ends_on=None)
        if held.role == Role.ADMINISTRATOR and not others.exclude(pk=held.pk).exists():
            raise NotReady("This is the only administrator. Give the role to somebody else first.")
        held.ends_on = ends_on
        held.save(update_fields=["ends_on"])
    return held


def issue_notice(text: str, *, by: Person, at: datetime) -> Notice:
    """A new version of the notice of collection, for accounts declared from now on. Raises NotAllowed, NotReady."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at)
    if not text.strip():
        raise NotReady("Please write the notice: an empty one tells nobody anything.")
    with transaction.atomic():
        Commission.objects.select_for_update().first()
        last = Notice.objects.first()
        if last and last.text == text:
            raise NotReady(f"This is word for word version {last.version}.")
        return Notice.objects.create(version=last.version + 1 if last else 1, text=text, issued_at=at, issued_by=by)


def _email_is_free(email: str, besides: Person | None = None) -> None:
    same = Person.objects.get_queryset().filter(email=email.lower())
    if (same.exclude(pk=besides.pk) if besides else same).exists():
        raise AlreadyDone("Somebody with this e-mail is on record.")


def _may_change(person: Person, by: Person, at: datetime) -> None:
    """An Executive Director must not be able to become an administrator by way of one's password or e-mail."""
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if person.has(Role.ADMINISTRATOR, at=at):
        by.must_be(Role.ADMINISTRATOR, at=at)
