"""What monitoring puts on a person's desk and in the navigation."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.desk import Item, Page
from accounts.models import Account, Person
from accounts.roles import Role
from monitoring.actions.declaring import not_known_yet
from monitoring.figures import coverage, queue, sweeps
from monitoring.figures.queue import MOST, Selection
from monitoring.models import Attempt, Case, Decision, Sweep
from monitoring.models.case import CaseQuerySet
from monitoring.platforms import connectors

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
NEW = 30
"""Days for which a referral needs the Chair, and an attempt stands on the Executive Director's desk."""

PAGES = [
    Page("Queue", "monitoring:queue", 10, REVIEWERS),
    Page("Coverage", "monitoring:coverage", 20, REVIEWERS),
    Page("Accounts", "monitoring:accounts", 30, REVIEWERS),
    Page("My accounts", "monitoring:my_accounts", 30, (Role.COMMISSIONER,)),
]


def items(person: Person, at: datetime) -> Iterator[Item]:
    """What waits for this person's review, concurrence or reading."""
    if person.has(*REVIEWERS, at=at):
        yield from _mine(person, at)
    if person.has(Role.EXECUTIVE_DIRECTOR, Role.CHAIR, at=at):
        yield from _to_concur(person, at)
    if person.has(*REVIEWERS, at=at):
        yield from _to_review(person, at)
        yield from _later(person)
        yield from _sweeps(at)
        yield from _not_read(at)
    if person.has(Role.CHAIR, at=at):
        yield from _referred(person, at)
    if person.has(Role.EXECUTIVE_DIRECTOR, at=at):
        yield from _to_approve(person)
        yield from _attempts(at)
    if person.has(Role.COMMISSIONER, at=at):
        yield from _own_accounts(person, at)


def _to_approve(person: Person) -> Iterator[Item]:
    """Declared accounts that can be decided now, and those that still have to be found on their platform."""
    declared = Account.objects.waiting().filter(owner__isnull=False).exclude(owner=person)
    for account in declared.select_related("owner").order_by("declared_at")[:20]:
        url = reverse("monitoring:account", args=[account.pk])
        unknown = not_known_yet(account)
        note = unknown or f"Declared {_day(account.declared_at)}. Nothing is read before you approve it."
        yield Item(f"{account.owner} declared {account.handle}.", url, needs_me=not unknown, note=note)


def _attempts(at: datetime) -> Iterator[Item]:
    """Declarations that were turned away because another has the profile: for a word with both."""
    lately = Attempt.objects.filter(at__gte=at - timedelta(days=NEW), account__in=Account.objects.on_record())
    for one in lately.select_related("account__owner", "person")[:20]:
        sentence = f"{one.person} tried to declare {one.account.handle}, which is on record for {one.account.holder}."
        url = reverse("monitoring:account", args=[one.account_id])
        note = f"{_day(one.at)}. Neither was told of the other."
        yield Item(sentence, url, needs_me=False, note=note)


def _own_accounts(person: Person, at: datetime) -> Iterator[Item]:
    """What a Commissioner's own accounts ask of them, and how they stand."""
    mine = reverse("monitoring:my_accounts")
    own = Account.objects.filter(owner=person)
    for account in own.on_record().prefetch_related("profiles"):
        url = reverse("monitoring:account", args=[account.pk])
        if account.lookup_problem and account.look_up_at is None and not account.stable_id:
            yield Item(f"{account.handle} could not be found.", url, note=account.lookup_problem)
        profile = next(iter(account.profiles.all()), None)
        if profile and profile.missing and account.state == Account.State.APPROVED:
            note = "Guideline 3(f) asks for it. The page offers words you could use."
            yield Item(f"The profile of {account.handle} lacks something.", url, note=note)
    watchable = own.watchable(at)
    read = watchable.filter(platform__in=list(connectors())).count()
    unread = watchable.exclude(platform__in=list(connectors())).count()
    waiting = own.waiting().count()
    if not read and not unread and not waiting:
        note = "Declare those on which you identify as a member or comment on the Commission or the Service."
        yield Item("You have no account on record.", mine, needs_me=False, note=note)
        return
    number = f"{read} of your accounts are" if read > 1 else f"{'One' if read else 'None'} of your accounts is"
    notes = [_counted(waiting, "waits", "wait", "for approval")] if waiting else []
    if unread:
        notes.append(_counted(unread, "is approved and", "are approved and", "cannot be read automatically"))
    yield Item(f"{number} read.", mine, needs_me=False, note=" ".join(notes))


def _counted(count: int, one: str, more: str, rest: str) -> str:
    return f"One {one} {rest}." if count == 1 else f"{count} {more} {rest}."


def _mine(person: Person, at: datetime) -> Iterator[Item]:
    for case in _with_account(Case.objects.held_by(person, at).visible_to(person))[:5]:
        sentence = f"You have a post by {case.post.account.holder} to decide."
        yield Item(sentence, _page(case), due=case.due_at, note=f"Yours until {_clock(case.claim_expires_at)}.")


def _to_concur(person: Person, at: datetime) -> Iterator[Item]:
    """Each case on its own line while they are few, else one line for all."""
    waiting = Case.objects.visible_to(person).for_concurrence_of(person, at)
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
    note = f"{f'{MOST - 1} or more. ' if count >= MOST else ''}The oldest since {_day(oldest)}."
    yield Item(sentence, reverse("monitoring:queue"), due=_due(waiting), note=note, count=count)


def _later(person: Person) -> Iterator[Item]:
    """Closed cases in which other rules found something since."""
    count = sweeps.later(person).values("case").distinct().count()
    if count:
        sentence = "Something was found in a closed case." if count == 1 else "Something was found in closed cases."
        note = "Nothing was changed. You decide: open the case again, or set it aside, with a reason."
        yield Item(sentence, reverse("monitoring:later"), note=note, count=count)


def _sweeps(at: datetime) -> Iterator[Item]:
    """A re-screening under way, or what speaks for one."""
    under_way = Sweep.objects.rescreens().unfinished().first()
    url = reverse("monitoring:sweeps")
    if under_way:
        note = f"{under_way.share} % of them so far."
        yield Item("Held posts are being screened again.", url, needs_me=False, note=note)
    elif lag := sweeps.lag(at):
        note = "They can be screened again whenever it suits you."
        yield Item(f"{lag} since the held posts were screened.", url, needs_me=False, note=note)


def _not_read(at: datetime) -> Iterator[Item]:
    """Accounts that may be read and were not read completely in the last day."""
    late = coverage.not_read_completely(at)
    count = late.count()
    if count:
        told = late.exclude(watch=None).exclude(watch__needs_person="").count()
        sentence = "An account was not read completely." if count == 1 else "Accounts were not read completely."
        note = f"{told} need{'s' if told == 1 else ''} a person." if told else "They are tried again by themselves."
        yield Item(sentence, reverse("monitoring:coverage"), needs_me=bool(told), note=note, count=count)


def _referred(person: Person, at: datetime) -> Iterator[Item]:
    """Referrals are the Chair's to review with the member: for 30 days they need the Chair, then they stand below."""
    lately = at - timedelta(days=NEW)
    made = Decision.objects.filter(recipient=person, kind=Decision.Kind.CONCURRENCE).order_by("-decided_at")
    for one in made.select_related("case__post__account__owner")[:20]:
        sentence = f"A post by {one.case.post.account.holder} was referred to you under the breach procedure."
        note = f"Referred {_day(one.decided_at)}."
        yield Item(sentence, _page(one.case), needs_me=one.decided_at >= lately, note=note)


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
