"""Turns a month's figures into the report's content: five sentences, then tables. Names nobody and quotes nothing.

The content is plain JSON: `sentences`, and `sections` with `title`, `text`, `columns` and `rows`. A cell is a text, a
number, or null where a small count is kept back. What is stored is already kept back, so that no page, export or
programme that reads it can show more.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import approvals.figures as presences
import guidance.figures as guidance
import monitoring.figures.month as monitoring
from accounts.models import Account
from monitoring.case_states import OUTCOME_LABELS, Outcome
from monitoring.platforms import platforms
from policy.guidelines import GUIDELINES
from reports.figures.small_counts import kept_back, kept_back_total, shown

Content = dict[str, Any]
BACK = "fewer than 5"


def compose(start: datetime, end: datetime) -> Content:
    """The content of the report on the span from `start` up to, not including, `end`."""
    return {
        "format": 1,
        "from": start.isoformat(),
        "until": end.isoformat(),
        "sentences": _sentences(start, end),
        "sections": [
            _watched(start, end),
            _read(start, end),
            _found(start, end),
            _decided(start, end),
            _presences(start, end),
            _guidance(start, end),
        ],
    }


def in_words(count: int, one: str, many: str) -> str:
    """A count with its noun: "fewer than 5 cases", "1,204 posts", "no case"."""
    number = shown(count)
    if number is None:
        return f"{BACK} {many}"
    return f"no {one}" if number == 0 else f"{number:,} {many}"


def _sentences(start: datetime, end: datetime) -> list[str]:
    covered, posts = monitoring.coverage(start, end), monitoring.posts(start, end)
    cases, times = monitoring.cases(start, end), monitoring.hours_to_decision(start, end)
    found = sum(monitoring.findings_by_guideline(start, end).values())
    watched = (
        f"{in_words(covered.accounts, 'account', 'accounts').capitalize()} were on record; "
        f"{in_words(covered.cannot_be_read, 'one', 'of them').replace('no one', 'none')} cannot be read automatically."
    )
    share = round(100 * covered.days_complete / covered.account_days) if covered.account_days else None
    read = (
        f"On {share} % of the days on which an account was due, everything new was read."
        if share is not None
        else "No account was due to be read."
    )
    decided = times["decided"]
    pace = (
        f"Half of the decisions took less than {times['median_hours']:,.0f} hours."
        if isinstance(decided, int) and shown(decided) and times["median_hours"] is not None
        else "There were too few decisions to say how long they take."
    )
    return [
        watched,
        read,
        f"{in_words(posts['read'], 'post', 'posts').capitalize()} were read; of personal accounts, posts that do not "
        "touch the Commission or the Service were not kept.",
        f"The rules pointed out {in_words(found, 'place', 'places')}, and {in_words(cases['opened'], 'case', 'cases')} "
        "went to a person, who decides.",
        f"{in_words(cases['closed'], 'case', 'cases').capitalize()} were closed. {pace}",
    ]


def _table(title: str, text: str, columns: list[str], rows: list[list[Any]]) -> Content:
    return {"title": title, "text": text, "columns": columns, "rows": rows}


def _counted(title: str, text: str, of: str, counts: Mapping[str, int], labels: Mapping[str, str]) -> Content:
    """A table of counts with their total, small ones kept back together with what would give them away."""
    hidden = kept_back(counts)
    rows: list[list[Any]] = [[labels.get(k, k), None if k in hidden else n] for k, n in counts.items()]
    rows.append(["Together", None if kept_back_total(counts) else sum(counts.values())])
    return _table(title, text, [of, "Number"], rows)


def _watched(start: datetime, end: datetime) -> Content:
    covered, by_kind = monitoring.coverage(start, end), monitoring.accounts_by_kind(start, end)
    kinds = {kind.value: by_kind.get(kind.value, 0) for kind in Account.Kind}
    unread = monitoring.platforms_not_read(start, end)
    names = ", ".join(platforms()[name].label for name in unread)
    text = (
        f"These cannot be read automatically, so silence about them says nothing: {names}."
        if names
        else "Every account on record can be read automatically."
    )
    if covered.never_read:
        text += f" Of those that can, {in_words(covered.never_read, 'account', 'accounts')} were not read once."
    labels = {kind.value: str(kind.label) for kind in Account.Kind}
    return _counted("What was watched, and what could not be", text, "Kind of account", kinds, labels)


def _read(start: datetime, end: datetime) -> Content:
    covered, posts = monitoring.coverage(start, end), monitoring.posts(start, end)
    rows: list[list[Any]] = [
        ["Days on which an account was due", shown(covered.account_days)],
        ["Days on which everything new was read", shown(covered.days_complete)],
        ["Days read in part", shown(covered.days_partial)],
        ["Days not read", shown(covered.days_missed)],
        ["Posts read", shown(posts["read"])],
        ["Posts kept", shown(posts["kept"])],
        ["Posts of personal accounts outside the policy, not kept", shown(posts["out_of_scope"])],
        ["Posts that a rule could not look at", shown(posts["not_screened_whole"])],
    ]
    return _table(
        "What was read",
        "A day counts once for each account. A post is read again when it is edited.",
        ["Reading", "Number"],
        rows,
    )


def _found(start: datetime, end: datetime) -> Content:
    made = monitoring.findings_by_guideline(start, end)
    counts = {number: made.get(number, 0) for number in GUIDELINES if number.startswith("3")}
    labels = {number: f"{number} {guideline.short}" for number, guideline in GUIDELINES.items()}
    text = "What the rules pointed out. A finding is a question for a person, not an answer."
    return _counted("Findings by guideline", text, "Guideline", counts, labels)


def _decided(start: datetime, end: datetime) -> Content:
    cases, times = monitoring.cases(start, end), monitoring.hours_to_decision(start, end)
    text = (
        f"{in_words(cases['opened'], 'case', 'cases').capitalize()} opened, "
        f"{in_words(cases['waiting'], 'case', 'cases')} waiting at the end of the month, of these "
        f"{in_words(cases['overdue'], 'one', 'past their date').replace('no one', 'none past its date')}."
    )
    decided = times["decided"]
    if isinstance(decided, int) and shown(decided):
        text += f" Decided in time: {in_words(int(times['in_time'] or 0), 'case', 'cases')} of {decided}."
    labels = {outcome.value: OUTCOME_LABELS[outcome] for outcome in Outcome}
    return _counted("Cases and their outcomes", text, "Outcome", monitoring.outcomes(start, end), labels)


def _presences(start: datetime, end: datetime) -> Content:
    # These are acts of the organization, not of a person: they stand as they are.
    decided = presences.decided(start, end)
    rows: list[list[Any]] = [
        ["In force at the end of the month", presences.in_force(start, end)],
        ["Asked for", presences.requested(start, end)],
        ["Advised on", presences.advised(start, end)],
        ["Approved", decided["approved"]],
        ["Not approved", decided["refused"]],
    ]
    return _table("Official presences", "Guideline 2.", ["Presences", "Number"], rows)


def _guidance(start: datetime, end: datetime) -> Content:
    rows: list[list[Any]] = [
        ["Requests for guidance", shown(guidance.guidance_requests(start, end))],
        ["Requests for training", shown(guidance.training_requests(start, end))],
        ["Answers given", shown(guidance.answered(start, end))],
        ["Trainings given", shown(guidance.trainings_given(start, end))],
    ]
    return _table(
        "Guidance and training", "That somebody asked is private. These are counts only.", ["Guidance", "Number"], rows
    )
