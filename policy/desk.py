"""What the policy and the registers put on a person's desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse

from accounts.desk import Item, Page
from accounts.models import Person
from accounts.roles import Role
from policy.actions.registers import key_mark
from policy.models import ClosedPaper, Official, PolicyVersion

PAGES = [Page("Policy", "policy:document", 70)]


def items(person: Person, at: datetime) -> Iterator[Item]:
    """A policy without a day, an empty register of officials, papers that the present key cannot recognise."""
    if person.has(Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR, at=at):
        undated = PolicyVersion.objects.filter(effective_from=None).first()
        if undated:
            yield Item(
                f"Our copy of policy {undated} does not state since when it is in force.", reverse("policy:in-force")
            )
    if person.has(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at) and not Official.objects.exists():
        yield Item(
            "No elected officials are on record, so remarks about their positions are not found. Import them.",
            reverse("policy:import", args=["officials"]),
        )
    if person.has(Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at):
        unknown = ClosedPaper.objects.exclude(key_mark=key_mark()).count()
        if unknown:
            papers = "1 closed paper was" if unknown == 1 else f"{unknown} closed papers were"
            yield Item(f"{papers} hashed with another key and cannot be recognised.", reverse("policy:papers"))
