"""What the policy and the registers put on a person's desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils import timezone

from accounts.desk import Item, Page
from accounts.models import Person, in_full
from accounts.roles import Role
from policy.actions.changing import may_decide
from policy.actions.registers import key_mark
from policy.actions.rules import idle_changes, titles
from policy.models import Candidate, ClosedPaper, Election, Official, PolicyVersion, RuleChange

ELECTIONS_ARE_TOLD_OF = timedelta(days=30)
"""How long before an election period its candidates should be on record."""
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
    if person.has(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at):
        yield from _elections(timezone.localdate(at))
        yield from _changes(person, at)
    if person.has(Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at):
        unknown = ClosedPaper.objects.exclude(key_mark=key_mark()).count()
        if unknown:
            papers = "1 closed paper was" if unknown == 1 else f"{unknown} closed papers were"
            yield Item(
                f"{papers} taken in with another secret key and cannot be recognised any more. Add them again.",
                reverse("policy:papers"),
            )


def _elections(today: date) -> Iterator[Item]:
    """Periods that are about to begin or have begun, while nobody is on record as a candidate in them."""
    near = Election.objects.near(today, today + ELECTIONS_ARE_TOLD_OF).with_candidates()
    for election in near.order_by("first_day"):
        names = {election.name, election.name_fr} - {""}
        if not Candidate.objects.filter(election__in=names).exists():
            began = election.first_day <= today
            yield Item(
                f"The period of “{election.name}” {'began' if began else 'begins'} on {in_full(election.first_day)}. "
                "Import its candidates.",
                reverse("policy:import", args=["candidates"]),
                note=f"The vote is on {in_full(election.election_day)}. Campaign addresses and names are compared with "
                "posts only once they are on record.",
            )


def _changes(person: Person, at: datetime) -> Iterator[Item]:
    """Changes of the rules that this person can decide, and approved ones that a newer version of the product undid."""
    waiting = [row for row in RuleChange.objects.waiting().select_related("proposed_by") if may_decide(row, person, at)]
    known = titles(at) if waiting else {}
    for row in waiting:
        sentence = f"{row.proposed_by} proposed a change of “{known.get(row.rule, row.rule)}”."
        note = "" if row.previewed_at else "It has to be previewed on held posts first."
        yield Item(sentence, reverse("policy:change", args=[row.pk]), note=note)
    if idle := len(idle_changes(at)):
        rules = "1 change of the rules has" if idle == 1 else f"{idle} changes of the rules have"
        yield Item(f"{rules} no effect any more.", reverse("policy:changes"), needs_me=False)
