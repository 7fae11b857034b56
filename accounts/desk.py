"""What each app puts on a person's desk and in the navigation.

An app that has something to show writes a `desk.py` with `PAGES`, a list of `Page`, and `items(person, at)`, which
yields `Item`s. This module finds them, so that no app needs to know which others are installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from types import ModuleType

from django.apps import apps
from django.urls import reverse
from django.utils.module_loading import module_has_submodule

from accounts.models import Person
from accounts.roles import Role


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
    """One line on the desk: a sentence, where it leads, by when it is due, and whether it needs the person."""

    sentence: str
    url: str
    due: datetime | None = None
    needs_me: bool = True


def _modules() -> Iterator[ModuleType]:
    for config in apps.get_app_configs():
        if config.name != "accounts" and config.module and module_has_submodule(config.module, "desk"):
            yield import_module(f"{config.name}.desk")


def pages(person: Person) -> list[Page]:
    """The pages this person can open, in the order of the navigation."""
    found = [Page("Desk", "accounts:desk", 0)]
    for module in _modules():
        found += [page for page in module.PAGES if not page.roles or person.has(*page.roles)]
    return sorted(found, key=lambda page: page.order)


def items(person: Person, at: datetime) -> list[Item]:
    """What is on this person's desk: what needs them first, by due date, then how things stand."""
    found = [item for module in _modules() for item in module.items(person, at)]
    return sorted(found, key=lambda item: (not item.needs_me, item.due is None, item.due or at))
