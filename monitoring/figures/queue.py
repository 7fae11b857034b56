"""The queue: which cases a person asked for, in order and page by page, and how many wait."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, Q

from accounts.models import Account, Person
from monitoring.case_states import State
from monitoring.models import Case, CaseFinding
from monitoring.models.case import CaseQuerySet
from monitoring.platforms import connector_of

PAGE = 25
MOST = 1_000
"""Nothing is counted beyond this: the answer is then "999+", and costs the same at any length of the queue."""
READ_LATELY = timedelta(hours=24)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Selection:
    """What the chips say: `show` is "" (to review), mine, concurrence or closed; "" and 0 choose everything."""

    show: str = ""
    guideline: str = ""
    severity: int = 0

    def query(self, **more: object) -> str:
        """The same as a query string, with other parameters; empty ones are left out."""
        chosen = {"show": self.show, "guideline": self.guideline, "severity": self.severity or "", **more}
        return urlencode({name: value for name, value in chosen.items() if value != ""})

    def cases(self, person: Person, at: datetime) -> CaseQuerySet:
        """The cases chosen that this person may see, in no order yet."""
        chosen = self._shown(person, at).visible_to(person)
        if self.severity:
            chosen = chosen.filter(severity=self.severity)
        return chosen.filter(_under(self.guideline)) if self.guideline else chosen

    def _shown(self, person: Person, at: datetime) -> CaseQuerySet:
        if self.show == "mine":
            return Case.objects.held_by(person, at)
        if self.show == "concurrence":
            return Case.objects.for_concurrence()
        if self.show == "closed":
            return Case.objects.closed()
        return Case.objects.to_review()


def _under(guideline: str) -> Q:
    """Cases with a finding under a guideline: looked up by it where they are few, else met in the queue's order.

    A list of ids would have to be sorted, which costs as much as there are cases; walking the queue costs as much as
    there are other cases before the first that fits.
    """
    found = CaseFinding.objects.filter(guideline=guideline)
    if found.order_by().values("pk")[:MOST].count() < MOST:
        return Q(pk__in=found.values("case"))
    return Q(Exists(found.filter(case=OuterRef("pk"))))


@dataclass(frozen=True)
class Place:
    """Where a case stands in the queue's order, as a value: what comes after it is well defined."""

    severity: int
    moment: datetime
    pk: int

    @classmethod
    def of(cls, case: Case) -> Place:
        return cls(case.severity, case.closed_at or case.opened_at, case.pk)

    @classmethod
    def read(cls, text: str) -> Place:
        """The place written by `str`. Raises ValueError."""
        severity, moment, pk = (int(part) for part in text.split("-"))
        try:
            return cls(severity, _EPOCH + moment * _MICROSECOND, pk)
        except OverflowError as error:
            raise ValueError(text) from error

    def __str__(self) -> str:
        return f"{self.severity}-{(self.moment - _EPOCH) // _MICROSECOND}-{self.pk}"

    def following(self, cases: CaseQuerySet) -> Iterator[CaseQuerySet]:
        """The cases after this place, as sets to be read one after the other: a range of the index each."""
        later = Q(opened_at__gt=self.moment) | Q(opened_at=self.moment, pk__gt=self.pk)
        yield cases.filter(later, severity=self.severity, opened_at__gte=self.moment).in_queue_order()
        yield cases.filter(severity__lt=self.severity).in_queue_order()

    def preceding(self, cases: CaseQuerySet) -> Iterator[CaseQuerySet]:
        """The cases before this place, the nearest first."""
        earlier = Q(opened_at__lt=self.moment) | Q(opened_at=self.moment, pk__lt=self.pk)
        yield cases.filter(earlier, severity=self.severity, opened_at__lte=self.moment).in_queue_order().reverse()
        yield cases.filter(severity__gt=self.severity).in_queue_order().reverse()


@dataclass(frozen=True)
class Page:
    """Some cases in order, and the place after which the next page begins; None when this is the last."""

    cases: list[Case]
    next: Place | None


def page(selection: Selection, after: Place | None, person: Person, at: datetime, size: int = PAGE) -> Page:
    """A page of the queue after a place. A case that arrives meanwhile moves nothing from one page to another."""
    chosen = selection.cases(person, at).select_related("post__account__owner", "claimed_by")
    if selection.show == "closed":
        found = _first(iter([_closed_after(chosen, after)]), size + 1)
    else:
        found = _first(after.following(chosen) if after else iter([chosen.in_queue_order()]), size + 1)
    more = len(found) > size
    return Page(found[:size], Place.of(found[size - 1]) if more else None)


def _closed_after(cases: CaseQuerySet, place: Place | None) -> CaseQuerySet:
    if place:
        earlier = Q(closed_at__lt=place.moment) | Q(closed_at=place.moment, pk__lt=place.pk)
        cases = cases.filter(earlier, closed_at__lte=place.moment)
    return cases.order_by("-closed_at", "-pk")


def _first(sets: Iterator[CaseQuerySet], size: int) -> list[Case]:
    found: list[Case] = []
    for cases in sets:
        found += cases[: size - len(found)]
        if len(found) == size:
            break
    return found


@dataclass(frozen=True)
class Neighbours:
    """What comes before and after a case in a selection, and how many come before it (None beyond MOST)."""

    previous: int | None
    next: int | None
    before: int | None


def neighbours(case: Case, selection: Selection, person: Person, at: datetime) -> Neighbours:
    """The cases beside this one in the queue's order. A closed case stands where it stood while it waited."""
    place, chosen = Place(case.severity, case.opened_at, case.pk), selection.cases(person, at)
    before = sum(bounded(cases) for cases in place.preceding(chosen))
    return Neighbours(
        previous=_nearest(place.preceding(chosen)),
        next=_nearest(place.following(chosen)),
        before=before if before < MOST else None,
    )


def next_free(place: Place, selection: Selection, person: Person, at: datetime) -> int | None:
    """The next case that nobody else has: after the place, else from the start of the queue."""
    mine_or_free = ~Q(state=State.IN_REVIEW, claim_expires_at__gt=at) | Q(claimed_by=person)
    chosen = selection.cases(person, at).exclude(pk=place.pk).filter(mine_or_free)
    return _nearest(place.following(chosen)) or _nearest(iter([chosen.in_queue_order()]))


def _nearest(sets: Iterator[CaseQuerySet]) -> int | None:
    return next((pk for cases in sets for pk in cases.values_list("pk", flat=True)[:1]), None)


def bounded(cases: CaseQuerySet) -> int:
    """How many there are, but at most MOST."""
    return cases.order_by().values("pk")[:MOST].count()


@dataclass(frozen=True)
class Tally:
    """How many cases wait. A count of MOST means "that many or more".

    `guidelines` counts cases by guideline over the first MOST findings of the queue; `cut` says that there are more.
    """

    severities: dict[int, int]
    guidelines: dict[str, int]
    cut: bool
    mine: int
    concurrence: int
    to_concur: int
    oldest: datetime | None

    @property
    def to_review(self) -> int:
        return min(MOST, sum(self.severities.values()))


def tally(person: Person, at: datetime) -> Tally:
    """The counts at the chips, each bounded. `to_concur` counts those that wait for this very person's office."""
    visible = Case.objects.visible_to(person)
    waiting = visible.to_review()
    # A walk along the queue's index; grouped in the database it would read every finding there is.
    met = waiting.in_queue_order().values_list("findings__guideline", "pk")[:MOST]
    under = Counter(guideline for guideline, _ in set(met) if guideline)
    return Tally(
        severities={severity: bounded(waiting.filter(severity=severity)) for severity in (4, 3, 2, 1)},
        guidelines=dict(under),
        cut=len(met) >= MOST,
        mine=bounded(visible.held_by(person, at)),
        concurrence=bounded(visible.for_concurrence()),
        to_concur=bounded(visible.for_concurrence_of(person, at)),
        oldest=waiting.order_by("opened_at").values_list("opened_at", flat=True).first(),
    )


@dataclass(frozen=True)
class Watched:
    """How many accounts can be read, how many of them were read completely within a day, and the latest such read.

    `unreadable` accounts are on record too, on platforms that cannot be read.
    """

    accounts: int
    complete: int
    unreadable: int
    last_at: datetime | None


def watched(at: datetime) -> Watched:
    """What an empty queue rests on: silence is good news only for what was read."""
    accounts = list(Account.objects.watchable(at).values_list("platform", "watch__complete_at"))
    reads = [read for platform, read in accounts if connector_of(platform)]
    lately = [read for read in reads if read and at - read <= READ_LATELY]
    return Watched(len(reads), len(lately), len(accounts) - len(reads), max(lately, default=None))
