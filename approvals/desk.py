"""What official presences put on the desk."""

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse

from accounts.desk import Item, Page
from accounts.models import Person
from accounts.roles import Role
from approvals.models import Presence

PAGES = [
    Page(
        "Presences",
        "approvals:presences",
        40,
        (Role.STAFF, Role.EXECUTIVE_DIRECTOR, Role.CHAIR, Role.COMMISSIONER, Role.READER),
    )
]


def items(person: Person, at: datetime) -> Iterator[Item]:
    """Requests that wait for this person's advice or for a decision to record."""
    if person.has(Role.EXECUTIVE_DIRECTOR):
        for presence in Presence.objects.for_advice():
            yield Item(f"{presence.name}: an official presence waits for your advice.", _url(presence))
    if person.has(Role.CHAIR):
        for presence in Presence.objects.for_decision():
            yield Item(f"{presence.name}: an official presence waits for the Commission's decision.", _url(presence))


def _url(presence: Presence) -> str:
    return reverse("approvals:presence", kwargs={"number": presence.pk})
