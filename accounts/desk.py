"""What each app puts on a person's desk and in the navigation.

An app that has something to show writes a `desk.py` with `PAGES`, a list of `Page`, and `items(person, at)`, which
yields `Item`s. This module finds them, so that no app needs to know which others are installed; what this app itself
has to say stands at its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from types import ModuleType

from django.apps import apps
from django.urls import reverse
from django.utils import timezone
from django.utils.module_loading import module_has_submodule

from accounts.models import Notice, Person, Term, in_full
from accounts.roles import Role

TERMS_ARE_TOLD_OF = timedelta(days=60)
"""How long before a term ends its appointing body and the Executive Director want to know."""


@dataclass(frozen=True)
class Page:
    """A page in the navigation: for people who hold any of the roles (for everybody, when there are none)."""

    label: str
    url_name: str
    order: int
    roles: tuple[Role, ...] = ()

    @property
    def url(self) -> str:
        return reverse(self.url_name)


@dataclass(frozen=True)
class Item:
    """One line on the desk: a sentence, where it leads, by when it is due, and whether it needs the person.

    `note` is a second, quieter sentence; `count` a figure beside the line.
    """

    sentence: str
    url: str
    due: datetime | None = None
    needs_me: bool = True
    note: str = ""
    count: int | None = None


PAGES = [
    Page("Desk", "accounts:desk", 0),
    Page("People", "accounts:people", 80, (Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR)),
    # The keepers of people find it there: their navigation is long enough.
    Page("Notice", "accounts:notice", 81, (Role.ACCESS_COORDINATOR,)),
]


def _modules() -> Iterator[ModuleType]:
    for config in apps.get_app_configs():
        if config.module and module_has_submodule(config.module, "desk"):
            yield import_module(f"{config.name}.desk")


def pages(person: Person) -> list[Page]:
    """The pages this person can open, in the order of the navigation."""
    found = [page for module in _modules() for page in module.PAGES if not page.roles or person.has(*page.roles)]
    return sorted(found, key=lambda page: page.order)


def all_items(person: Person, at: datetime) -> list[Item]:
    """What is on this person's desk: what needs them first, by due date, then how things stand."""
    found = [item for module in _modules() for item in module.items(person, at)]
    return sorted(found, key=lambda item: (not item.needs_me, item.due is None, item.due or at))


def items(person: Person, at: datetime) -> Iterator[Item]:
    """What people and terms ask of those who look after them."""
    if not person.has(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR):
        return
    yield from _roles_nobody_holds(person, at)
    today = timezone.localdate(at)
    ending = Term.objects.current(today).filter(ends_on__lte=today + TERMS_ARE_TOLD_OF).select_related("person")
    for term in ending.order_by("ends_on"):
        yield Item(
            f"The term of {term.person} ends on {in_full(term.ends_on)}.",
            reverse("accounts:person", args=[term.person_id]),
            needs_me=False,
            note="With it end the role and the reading of the accounts, at midnight.",
        )


def _roles_nobody_holds(person: Person, at: datetime) -> Iterator[Item]:
    """The first days of an installation: without these roles the work stands still."""
    people = reverse("accounts:people")
    today = timezone.localdate(at)
    for role, consequence in (
        (Role.EXECUTIVE_DIRECTOR, "Until then no account can be approved, so none is read."),
        (Role.STAFF, "Until then nobody reviews what the rules find."),
        (Role.COMMISSIONER, "Commissioners declare the accounts that are read."),
    ):
        if not Person.objects.holding(role, on=today).exists():
            yield Item(f"Nobody holds the role {role.label}.", people, note=consequence)
    if not Notice.objects.exists():
        yield Item(
            "There is no notice of collection.", reverse("accounts:notice"), note="Without one nothing can be declared."
        )
