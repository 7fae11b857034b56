"""Commissioners' terms: appointing, changing; with a term end the role and the reading of the accounts."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from accounts.errors import AlreadyDone, NotReady
from accounts.models import Account, Grant, Person, Term, in_full
from accounts.roles import Role


def midnight_after(day: date) -> datetime:
    """The instant at which that day ends in the Commission's time zone."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))


def appoint(
    person: Person,
    *,
    body: Term.Body,
    starts_on: date,
    ends_on: date,
    is_councillor: bool,
    by: Person,
    at: datetime,
    state: Term.State = Term.State.ACTIVE,
) -> Term:
    """Record a Commissioner's term, and the role that goes with it. Raises NotAllowed, NotReady, AlreadyDone.

    A term that follows another without a day between carries the reading of the accounts on.
    """
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if ends_on < starts_on:
        raise NotReady("The last day lies before the first day.")
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        if person.terms.filter(starts_on__lte=ends_on, ends_on__gte=starts_on).exists():
            raise AlreadyDone(f"{person} has a term that overlaps these days.")
        term = Term.objects.create(
            person=person,
            appointing_body=body,
            state=state,
            is_councillor=is_councillor,
            starts_on=starts_on,
            ends_on=ends_on,
        )
        Grant.objects.create(
            person=person, role=Role.COMMISSIONER, starts_on=starts_on, ends_on=ends_on, granted_by=by, granted_at=at
        )
        _read_until_the_terms_end(person)
    return term


def change_term(term: Term, *, state: Term.State, ends_on: date, by: Person, at: datetime) -> Term:
    """Change a term's state or last day. The role and the reading of the person's accounts end with the new day.

    Raises NotAllowed; NotReady for a last day before the first, or a term said to have ended that ends later;
    AlreadyDone when the new day runs into the next term.
    """
    by.must_be(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, at=at)
    if ends_on < term.starts_on:
        raise NotReady(f"The term began on {in_full(term.starts_on)}; it cannot end before.")
    if state == Term.State.ENDED and ends_on > timezone.localdate(at):
        raise NotReady("A term that has ended has its last day today or earlier. Change the last day too.")
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=term.person_id)
        others = term.person.terms.exclude(pk=term.pk)
        if others.filter(starts_on__lte=ends_on, ends_on__gte=term.starts_on).exists():
            raise AlreadyDone(f"{term.person} has another term that overlaps these days.")
        before = term.ends_on
        term.state, term.ends_on = state, ends_on
        term.save(update_fields=["state", "ends_on"])
        for held in term.person.grants.filter(role=Role.COMMISSIONER, starts_on=term.starts_on, ends_on=before):
            held.ends_on = ends_on
            held.save(update_fields=["ends_on"])
        _read_until_the_terms_end(term.person)
    return term


def _read_until_the_terms_end(person: Person) -> None:
    """Move the end of reading of the person's approved accounts to the end of the term they were approved in.

    Terms that follow without a day between count as one. After a gap an account is declared and approved anew.
    """
    for account in Account.objects.filter(owner=person, state=Account.State.APPROVED):
        if (ends := reading_ends(account.owner, account.decided_at)) and ends != account.watch_ends_at:
            account.watch_ends_at = ends
            account.save(update_fields=["watch_ends_at"])


def reading_ends(owner: Person | None, approved_at: datetime | None) -> datetime | None:
    """Until when an account approved at that instant is read: midnight after the term ends; None without a term."""
    if owner is None or approved_at is None:
        return None
    last_day = owner.terms.last_day(timezone.localdate(approved_at))
    return midnight_after(last_day) if last_day else None
