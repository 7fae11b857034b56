"""What monitoring puts on a person's desk and in the navigation."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.desk import Item, Page
from accounts.models import Person
from accounts.roles import Role
from monitoring.figures import queue
from monitoring.figures.queue import MOST, Selection
from monitoring.models import Case, Decision
from monitoring.models.case import CaseQuerySet

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
NEW = 30
"""Days for which a referral stays on the Chair's desk."""

PAGES = [
    Page("Queue", "monitoring:queue", 10, REVIEWERS),
]


def items(person: Person, at: datetime) -> Iterator[Item]:
    """What waits for this person's review, concurrence or reading."""
    if person.has(*REVIEWERS, at=at):
        yield from _mine(person, at)
    if person.has(Role.EXECUTIVE_DIRECTOR, Role.CHAIR, at=at):
        yield from _to_concur(person, at)
    if person.has(*REVIEWERS, at=at):
        yield from _to_review(person, at)
    if person.has(Role.CHAIR, at=at):
        yield from _referred(person, at)


def _mine(person: Person, at: datetime) -> Iterator[Item]:
    for case in _with_account(Case.objects.held_by(person, at).visible_to(person))[:5]:
        sentence = f"You have a post by {case.post.account.holder} to decide."
        yield Item(sentence, _page(case), due=case.due_at, note=f"Yours until {_clock(case.claim_expires_at)}.")


def _to_concur(person: Person, at: datetime) -> Iterator[Item]:
    """Each case on its own line while they are few, else one line for all."""
    waiting = queue.for_concurrence_of(person, at)
    count = queue.bounded(waiting)
    if count > 5 and person.has(*REVIEWERS, at=at):
        url = f"{reverse('monitoring:queue')}?{Selection(show='concurrence').query()}"
        yield Item("Decisions wait for your concurrence.", url, due=_due(waiting), count=count)
        return
    for case in _with_account(waiting.in_queue_order())[:20]:
        decided = case.decisions.filter(kind=Decision.Kind.DECISION).select_related("person").last()
        note = f"{decided.person}: {decided.get_outcome_display()}." if decided else ""
        sentence = f"A decision on a post by {case.post.account.holder} waits for your concurrence."
        yield Item(sentence, _page(case), due=case.due_at, note=note)


def _to_review(person: Person, at: datetime) -> Iterator[Item]:
    waiting = Case.objects.to_review().visible_to(person)
    count = queue.bounded(waiting)
    if not count:
        return
    oldest = waiting.order_by("opened_at").values_list("opened_at", flat=True)[0]
    sentence = "A post waits for review." if count == 1 else "Posts wait for review."
    note = f"The oldest since {_day(oldest)}." if count < MOST else f"{MOST - 1} or more, the oldest since {_day(oldest)}."
    yield Item(sentence, reverse("monitoring:queue"), due=_due(waiting), note=note, count=count)


def _referred(person: Person, at: datetime) -> Iterator[Item]:
    """Referrals that were concurred in lately: they are the Chair's to read and review with the member."""
    lately = at - timedelta(days=NEW)
    made = Decision.objects.filter(recipient=person, kind=Decision.Kind.CONCURRENCE, decided_at__gte=lately)
    for one in made.select_related("case__post__account__owner")[:20]:
        sentence = f"A post by {one.case.post.account.holder} was referred to you under the breach procedure."
        yield Item(sentence, _page(one.case), note=f"Referred {_day(one.decided_at)}.")


def _with_account(cases: CaseQuerySet) -> CaseQuerySet:
    return cases.select_related("post__account__owner")


def _due(cases: CaseQuerySet) -> datetime | None:
    """The first due date of a set of cases, taken from those at the head of the queue, where the nearest stand."""
    heads = (cases.filter(severity=severity).order_by("opened_at").values_list("due_at", flat=True).first()
             for severity in (4, 3, 2, 1))  # fmt: skip
    return min(filter(None, heads), default=None)


def _page(case: Case) -> str:
    return reverse("monitoring:case", args=[case.pk])


def _day(then: datetime) -> str:
    return date_format(timezone.localtime(then), "l j F")


def _clock(then: datetime | None) -> str:
    return f"{timezone.localtime(then):%H:%M}" if then else ""
