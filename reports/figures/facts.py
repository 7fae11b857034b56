"""The month's figures as they may be shown: each fitted to the others, so that none gives away what another keeps back.

A reader adds, subtracts and compares. So counts that make a whole are fitted as a table, and what is bound to such a
table from outside (cases opened and waiting to cases closed, answers to requests) is told exactly only where that
tells nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import guidance.figures as guidance
import monitoring.figures.month as monitoring
from accounts.models import Account
from monitoring.case_states import OUTCOME_LABELS, Outcome
from policy.guidelines import GUIDELINES
from reports.figures.small_counts import LEAST_SHOWN, Table, is_small, shown, table


@dataclass(frozen=True)
class Number:
    """A count to be said in words: `exact` where it may be shown; nought always may."""

    count: int
    exact: bool


@dataclass(frozen=True)
class Reach:
    """What was watched. `official` counts the Commission's own accounts, which the public register lists."""

    official: int
    members: Table[str]
    cannot: Number
    never: Number
    profiles: int
    lacking: Number


def reach(start: datetime, end: datetime) -> Reach:
    """Accounts by kind, how many cannot be read or never were, and profiles that lack what guideline 3(f) asks for."""
    by_kind, covered = monitoring.accounts_by_kind(start, end), monitoring.coverage(start, end)
    return fit_reach(by_kind, covered, monitoring.profiles(start, end))


def fit_reach(by_kind: Mapping[str, int], covered: monitoring.Coverage, profiles: monitoring.Profiles) -> Reach:
    """The same, from the figures themselves."""
    members = table({str(k.label): by_kind.get(k, 0) for k in Account.Kind if k != Account.Kind.OFFICIAL})
    once = covered.read_automatically - covered.never_read
    parts = table({"cannot": covered.cannot_be_read, "never": covered.never_read, "read": once})
    plain = members.total is not None and parts.is_whole
    bound = covered.accounts - by_kind.get(Account.Kind.PERSONAL, 0)
    # Profiles are read of accounts that are read: how many lack something must not tell how few are not read.
    fine = profiles.read - profiles.lacking if plain else bound - profiles.lacking
    told = members.is_whole and table({"lacking": profiles.lacking, "fine": fine}).is_whole
    return Reach(
        official=by_kind.get(Account.Kind.OFFICIAL, 0),
        members=members,
        cannot=_number(covered.cannot_be_read, plain),
        never=_number(covered.never_read, plain),
        profiles=profiles.read,
        lacking=_number(profiles.lacking, told),
    )


@dataclass(frozen=True)
class Posts:
    """Posts read, by what became of them; `missed` are those that a rule could not look at."""

    read: Table[str]
    missed: Number


def posts(start: datetime, end: datetime) -> Posts:
    """Posts read in the span, and how many a rule could not look at."""
    return fit_posts(monitoring.posts(start, end))


def fit_posts(counts: Mapping[str, int]) -> Posts:
    """The same, from the figures themselves."""
    read = table(
        {
            "Kept": counts["kept"],
            "Of personal accounts and outside the policy, not kept": counts["out_of_scope"],
            "Kept before": max(counts["read"] - counts["kept"] - counts["out_of_scope"], 0),
        }
    )
    missed = counts["not_screened_whole"]
    looked = table({"missed": missed, "looked at": counts["screened"] - missed})
    return Posts(read, _number(missed, read.is_whole and looked.is_whole))


def findings(start: datetime, end: datetime) -> Table[str]:
    """Findings in posts by guideline. Guideline 3(f) is about profiles."""
    made = monitoring.findings_by_guideline(start, end)
    numbers = [number for number in GUIDELINES if number.startswith("3") and number != "3(f)"]
    return table({f"{number} {GUIDELINES[number].short}": made.get(number, 0) for number in numbers})


@dataclass(frozen=True)
class Flow:
    """What became of cases. None stands for a number that is not told; `median_hours` is of five decisions or more."""

    opened: Number
    waiting: Number
    overdue: int | None
    closed: Table[str]
    decided: int
    in_time: int | None
    median_hours: float | None


def flow(start: datetime, end: datetime) -> Flow:
    """Cases opened, closed and waiting, and how long decisions took."""
    times = monitoring.hours_to_decision(start, end)
    return fit_flow(monitoring.cases(start, end), monitoring.outcomes(start, end), times)


def fit_flow(cases: Mapping[str, int], counts: Mapping[str, int], times: monitoring.Times) -> Flow:
    """The same, from the figures themselves.

    What waited before and was opened is closed or waits, and the last report says what waited before. So of opened and
    waiting none is told when one is small, or when the number closed is not.
    """
    closed = table({OUTCOME_LABELS[outcome]: counts[outcome] for outcome in Outcome})
    told = closed.total is not None and not is_small(cases["opened"]) and not is_small(cases["waiting"])
    rest = table({"overdue": cases["overdue"], "in time": cases["waiting"] - cases["overdue"]})
    made = table({"in time": times.in_time, "late": times.decided - times.in_time})
    return Flow(
        opened=Number(cases["opened"], told),
        waiting=Number(cases["waiting"], told),
        overdue=cases["overdue"] if told and rest.is_whole else None,
        closed=closed,
        decided=times.decided,
        in_time=times.in_time if closed.total is not None and made.is_whole else None,
        median_hours=times.median_hours if times.decided >= LEAST_SHOWN else None,
    )


@dataclass(frozen=True)
class Asked:
    """Guidance and training; None stands for a count that is kept back; there is a median of five answers or more."""

    rows: dict[str, int | None]
    median_days: float | None


def asked(start: datetime, end: datetime) -> Asked:
    """Requests, answers and trainings, and how long answers took."""
    counts = {
        "Requests for guidance": guidance.guidance_requests(start, end),
        "Requests for training": guidance.training_requests(start, end),
        "Answers given": guidance.answered(start, end),
        "Trainings given": guidance.trainings_given(start, end),
    }
    return fit_asked(counts, guidance.median_days_to_answer(start, end))


def fit_asked(counts: Mapping[str, int], median_days: float | None) -> Asked:
    """The same, from the figures themselves. Nobody is answered who did not ask: with one small, none is told."""
    if any(shown(count) is None for count in counts.values()):
        return Asked({name: None if count else 0 for name, count in counts.items()}, None)
    return Asked(dict(counts), median_days)


def _number(count: int, exact: bool) -> Number:
    return Number(count, exact or count == 0)
