"""The figures of monitoring for a span of time, from `start` up to but not including `end`: coverage, findings, cases.

They are numbers only: no name, handle or word of a post. Whoever publishes them keeps small ones back.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.db.models import Count, F, Min, Q, Sum
from django.utils import timezone

from accounts.models import Account
from monitoring.case_states import Outcome
from monitoring.figures.coverage import days_until, strip
from monitoring.models import Case, Decision, Evaluation, Finding, ProfileVersion, Pull
from monitoring.platforms import connector_of


@dataclass(frozen=True)
class Coverage:
    """How many accounts were on record, and how completely they were read. Days are Edmonton days."""

    accounts: int
    read_automatically: int
    never_read: int
    cannot_be_read: int
    account_days: int
    days_complete: int
    days_partial: int
    days_missed: int


def _on_record(start: datetime, end: datetime) -> list[Account]:
    """Accounts whose reading was permitted for a part of the span."""
    return list(Account.objects.readable_between(start, end))


def accounts_by_kind(start: datetime, end: datetime) -> dict[str, int]:
    """Accounts on record in the span, by kind."""
    return dict(Counter(account.kind for account in _on_record(start, end)))


def platforms_not_read(start: datetime, end: datetime) -> dict[str, int]:
    """Accounts on record on platforms that the product cannot read, by the platform's name."""
    found = Counter(account.platform for account in _on_record(start, end) if not connector_of(account.platform))
    return dict(sorted(found.items()))


def coverage(start: datetime, end: datetime) -> Coverage:
    """Accounts × days on which they could be read; how completely, as the coverage page says it day by day."""
    on_record = _on_record(start, end)
    automatic = [account for account in on_record if connector_of(account.platform)]
    last = timezone.localdate(end - timedelta(microseconds=1))
    days = days_until(end - timedelta(microseconds=1), (last - timezone.localdate(start)).days + 1)
    cells = strip(automatic, days, end)
    states = Counter(cell.state for cell in cells.values())
    read = {account for (account, _), cell in cells.items() if cell.state in ("complete", "partial")}
    return Coverage(
        accounts=len(on_record),
        read_automatically=len(automatic),
        never_read=sum(account.pk not in read for account in automatic),
        cannot_be_read=len(on_record) - len(automatic),
        account_days=states["complete"] + states["partial"] + states["unread"],
        days_complete=states["complete"],
        days_partial=states["partial"],
        days_missed=states["unread"],
    )


def posts(start: datetime, end: datetime) -> dict[str, int]:
    """Posts read in the span: `read` at all, `kept` as new, `out_of_scope` (seen and not kept), `screened` versions.

    What was read and is neither kept nor out of scope was kept before.
    """
    sums = Pull.objects.between(start, end).aggregate(
        read=Sum("read"), kept=Sum("kept"), out_of_scope=Sum("out_of_scope")
    )
    screened = Evaluation.objects.filter(ran_at__gte=start, ran_at__lt=end)
    return {name: total or 0 for name, total in sums.items()} | {
        "screened": screened.values("version").distinct().count(),
        "not_screened_whole": screened.exclude(error="").values("version").distinct().count(),
    }


def findings_by_guideline(start: datetime, end: datetime) -> dict[str, int]:
    """Findings made in the span by rules in force, by guideline. Rules on trial do not count."""
    found = Finding.objects.filter(found_at__gte=start, found_at__lt=end, trial=False).order_by()
    return dict(found.values_list("guideline").annotate(n=Count("pk")).order_by("guideline"))


@dataclass(frozen=True)
class Profiles:
    """Profiles that guideline 3(f) speaks of: how many were read, and how many lacked something when read last."""

    read: int
    lacking: int


def profiles(start: datetime, end: datetime) -> Profiles:
    """The newest state, by the end of the span, of the profile of each account that was on record in it."""
    bound = [account.pk for account in _on_record(start, end) if account.kind != Account.Kind.PERSONAL]
    states = ProfileVersion.objects.filter(account__in=bound, captured_at__lt=end).order_by("captured_at", "pk")
    newest = dict(states.values_list("account", "missing"))
    return Profiles(len(newest), sum(bool(missing) for missing in newest.values()))


def cases(start: datetime, end: datetime) -> dict[str, int]:
    """Cases opened and closed in the span, waiting at its end, and of these overdue."""
    waiting = Case.objects.filter(opened_at__lt=end).filter(Q(closed_at=None) | Q(closed_at__gte=end))
    return {
        "opened": Case.objects.filter(opened_at__gte=start, opened_at__lt=end).count(),
        "closed": Case.objects.filter(closed_at__gte=start, closed_at__lt=end).count(),
        "waiting": waiting.count(),
        "overdue": waiting.filter(due_at__lt=end).count(),
    }


def outcomes(start: datetime, end: datetime) -> dict[str, int]:
    """Cases closed in the span by their final outcome, every outcome with its number, zero included.

    What closes a case is its last decision or the concurrence in it; a case that was sent back is decided again.
    """
    closed = Case.objects.filter(closed_at__gte=start, closed_at__lt=end).values("pk")
    final: dict[int, str] = {}
    decided = Decision.objects.filter(case__in=closed, decided_at__lt=end).order_by("decided_at", "pk")
    for case, outcome in decided.values_list("case", "outcome"):
        final[case] = outcome
    counted = Counter(final.values())
    return {outcome.value: counted[outcome.value] for outcome in Outcome}


@dataclass(frozen=True)
class Times:
    """How many decisions, the median hours from opening to the first, and how many came by their date."""

    decided: int
    median_hours: float | None
    in_time: int


def hours_to_decision(start: datetime, end: datetime) -> Times:
    """From a case's opening to its first decision, for first decisions made in the span."""
    firsts = (
        Decision.objects.filter(kind=Decision.Kind.DECISION)
        .values("case")
        .annotate(first=Min("decided_at"), opened=F("case__opened_at"), due=F("case__due_at"))
        .filter(first__gte=start, first__lt=end)
    )
    took = [(row["first"] - row["opened"]).total_seconds() / 3600 for row in firsts]
    return Times(len(took), round(median(took), 1) if took else None, sum(row["first"] <= row["due"] for row in firsts))
