"""What guidance puts on a person's desk: answers for who asked, questions for the Executive Director."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from django.urls import reverse
from django.utils import timezone

from accounts.desk import Item, Page
from accounts.models import Person
from accounts.roles import Role
from guidance.models import Request

PAGES = [Page("Guidance", "guidance:requests", 50, (Role.COMMISSIONER, Role.EXECUTIVE_DIRECTOR))]
NEWS_FOR = timedelta(days=14)
"""How long an answer stays on the desk of the person who asked."""


def items(person: Person, at: datetime) -> Iterator[Item]:
    """What waits for an answer, what was answered lately, and the private door."""
    if person.has(Role.EXECUTIVE_DIRECTOR, at=at):
        yield from map(_to_answer, Request.objects.waiting().select_related("asked_by"))
    if person.has(Role.COMMISSIONER, at=at):
        mine = Request.objects.of(person)
        for asked in mine.filter(answered_at__gt=at - NEWS_FOR):
            yield Item(f"Your request {asked.number} was answered: {_said(asked)}", _address(asked), needs_me=False)
        waiting = mine.waiting().filter(answered_at=None).count()
        if waiting:
            requests = "One of your requests waits" if waiting == 1 else f"{waiting} of your requests wait"
            sentence = f"{requests} for the Executive Director."
            yield Item(sentence, reverse("guidance:requests"), needs_me=False)
        yield Item("Ask for guidance or training before you post.", reverse("guidance:ask"), needs_me=False)
        yield Item("Check a draft in private.", reverse("guidance:draft"), needs_me=False)


def _to_answer(asked: Request) -> Item:
    what = "training" if asked.kind == Request.Kind.TRAINING else "guidance"
    sentence = (
        f"{asked.asked_by} asks for {what}: {_said(asked)}"
        if not asked.answered_at
        else f"Training for {asked.asked_by} is not recorded yet: {_said(asked)}"
    )
    due = timezone.make_aware(datetime.combine(asked.wanted_by, time(16, 30))) if asked.wanted_by else None
    return Item(sentence, _address(asked), due=due)


def _said(asked: Request) -> str:
    """The topic as the end of a sentence: one that was typed with a stop of its own gets no second."""
    return asked.topic if asked.topic.endswith((".", "?", "!", "…")) else f"{asked.topic}."


def _address(asked: Request) -> str:
    return reverse("guidance:request", args=[asked.pk])
