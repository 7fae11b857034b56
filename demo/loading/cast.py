"""The people of the demo, with their roles and terms, by the actions a new installation uses."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from accounts.actions import people
from accounts.models import Person, Term, default_notice
from accounts.roles import Role
from demo.loading.month import Month
from demo.world import COMMISSION, PEOPLE, Someone

PASSWORD = "prairie lantern"  # noqa: S105 (the demo's own, printed for everybody who starts it)


def set_up(month: Month, at: datetime) -> None:
    """The first visit of an empty installation; then the administrator adds everybody who is there already."""
    first, *others = PEOPLE
    month.people[first.key] = people.set_up(
        email=first.email, name=first.name, password=PASSWORD, notice_text=default_notice(), at=at, **COMMISSION
    )
    for n, someone in enumerate((one for one in others if not one.new), start=1):
        _add(month, someone, month.people["ari"], at + timedelta(minutes=4 * n))


def welcome(month: Month, at: datetime) -> None:
    """The Executive Director adds the Commissioners who were appointed in between."""
    for n, someone in enumerate((one for one in PEOPLE if one.new), start=1):
        _add(month, someone, month.people["dana"], at + timedelta(minutes=6 * n))


def _add(month: Month, someone: Someone, by: Person, at: datetime) -> None:
    person = people.add(email=someone.email, name=someone.name, password=None, by=by, at=at)
    # Everybody has one password, so it is hashed once: fifteen times would be a good part of the load.
    person.password = month.people["ari"].password
    person.save(update_fields=["password"])
    month.people[someone.key] = person
    for role in someone.roles:
        if role == Role.COMMISSIONER:
            first = at.date() if someone.new else date(at.year - 2, 1, 1)
            people.appoint(
                person,
                body=Term.Body(someone.body),
                starts_on=first,
                ends_on=date(month.today.year + someone.ends, 12, 31),
                is_councillor=someone.councillor,
                by=by,
                at=at,
            )
        else:
            people.grant(person, role, starts_on=at.date(), ends_on=None, by=by, at=at)
