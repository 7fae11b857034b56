"""The people on record with what they are today."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from accounts.models import Grant, Person, Term
from accounts.roles import Role


@dataclass(frozen=True)
class Line:
    """A person, their roles on the day in words, and their term on the day where they have one."""

    person: Person
    roles: str
    term: Term | None


def listed(on: date) -> list[Line]:
    """Everybody by name, those who cannot sign in last. Three queries however many people there are."""
    held: dict[int, set[str]] = defaultdict(set)
    for person, role in Grant.objects.in_force(on).values_list("person", "role"):
        held[person].add(role)
    terms = {term.person_id: term for term in Term.objects.current(on)}
    return [
        Line(person, ", ".join(role.label for role in Role if role.value in held[person.pk]), terms.get(person.pk))
        for person in Person.objects.get_queryset().order_by("-is_active", "name", "pk")
    ]
