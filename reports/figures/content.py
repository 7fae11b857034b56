"""Turns a month's figures into the report's content: five sentences, then tables. Names nobody and quotes nothing.

The content is plain JSON: `sentences`, and `sections` with `title`, `text`, `of` (what is counted) and `rows`, each
with `label` and `count`; where parts make a whole, `total`. A count is null where it is kept back. What is stored is
kept back already, so that no page, export or programme that reads it can show more. Counts of days and of the
organization's own acts tell of no person and stand as they are.
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
from reports.figures.small_counts import LEAST_SHOWN, is_small, kept_back, kept_back_total, shown

Content = dict[str, Any]


def compose(start: datetime, end: datetime) -> Content:
    """The content of the report on the span from `start` up to, not including, `end`."""
    return {
        "format": 1,
        "from": start.isoformat(),
        "until": end.isoformat(),
        "sentences": _sentences(start, end),
        "sections": [
            _watched(start, end),
            _covered(start, end),
            _read(start, end),
            _found(start, end),
            _decided(start, end),
            _presences(start, end),
            _guidance(start, end),
        ],
    }


def said(count: int, one: str, many: str) -> str:
    """A count and what is said of it: said(12, "case was closed", "cases were closed") → "12 cases were closed"."""
    if shown(count) is None:
        return f"fewer than {LEAST_SHOWN} {many}"
    return f"no {one}" if count == 0 else f"{count:,} {many}"


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def _sentences(start: datetime, end: datetime) -> list[str]:
    covered, posts = monitoring.coverage(start, end), monitoring.posts(start, end)
    flow, found = _flow(start, end), sum(monitoring.findings_by_guideline(start, end).values())
    cannot = said(covered.cannot_be_read, "account is", "accounts are")
    read = said(posts["read"], "post was read", "posts were read")
    pointed = said(found, "place was pointed out by the rules", "places were pointed out by the rules")
    return [
        _sentence(f"{_owned(start, end)}; {cannot} on platforms that cannot be read automatically."),
        _completeness(covered),
        _sentence(f"{read}; of personal accounts, what does not touch the Commission or the Service was not kept."),
        _sentence(f"{pointed}, and {flow['opened']}, who decides."),
        _sentence(f"{flow['closed']}. {_pace(start, end)}"),
    ]


def _owned(start: datetime, end: datetime) -> str:
    """How many accounts were on record: the Commission's own, which are public, and those of its members."""
    by_kind = monitoring.accounts_by_kind(start, end)
    official = by_kind.pop(Account.Kind.OFFICIAL, 0)
    own = f"{official} of the Commission"
    if kept_back_total(by_kind):
        return f"accounts of Commissioners and {own} were on record"
    members = said(sum(by_kind.values()), "account of a Commissioner", "accounts of Commissioners")
    return f"{members} and {own} were on record"


def _flow(start: datetime, end: datetime) -> dict[str, str]:
    """Cases opened, closed and waiting, in words. All that was opened is closed or waits: one alone would show."""
    cases = monitoring.cases(start, end)
    hidden = {name for name in ("opened", "closed", "waiting") if is_small(cases[name])}
    if len(hidden) == 1:
        hidden.add("waiting" if "opened" in hidden else "opened")
    words = {
        "opened": ("case went to a person", "cases went to a person"),
        "closed": ("case was closed", "cases were closed"),
        "waiting": ("case waits at its end", "cases wait at its end"),
    }
    plain = {
        "opened": "cases went to a person",
        "closed": "some cases were closed",
        "waiting": "some cases wait at its end",
    }
    return {name: plain[name] if name in hidden else said(cases[name], *words[name]) for name in words}


def _completeness(covered: monitoring.Coverage) -> str:
    if not covered.account_days:
        return "No account was due to be read."
    share = round(100 * covered.days_complete / covered.account_days)
    return f"On {share} % of the days on which an account was due, everything new was read."


def _pace(start: datetime, end: datetime) -> str:
    times = monitoring.hours_to_decision(start, end)
    if not times.decided:
        return "Nothing was decided."
    if shown(times.decided) is None or times.median_hours is None:
        return "There were too few decisions to say how long they take."
    return f"Half of the decisions took less than {times.median_hours:,.0f} hours."


def _section(title: str, text: str, of: str, rows: Mapping[str, int | None], **more: Any) -> Content:
    listed = [{"label": label, "count": count} for label, count in rows.items()]
    return {"title": title, "text": text, "of": of, "rows": listed, **more}


def _parts(title: str, text: str, of: str, counts: Mapping[str, int]) -> Content:
    """Counts that make a whole: small ones are kept back together with what would give them away."""
    hidden = kept_back(counts)
    total = None if kept_back_total(counts) else sum(counts.values())
    return _section(title, text, of, {k: None if k in hidden else n for k, n in counts.items()}, total=total)


def _watched(start: datetime, end: datetime) -> Content:
    covered, by_kind = monitoring.coverage(start, end), monitoring.accounts_by_kind(start, end)
    labels = {kind: str(kind.label) for kind in Account.Kind if kind != Account.Kind.OFFICIAL}
    unread = ", ".join(platforms()[name].label for name in monitoring.platforms_not_read(start, end))
    official = by_kind.get(Account.Kind.OFFICIAL, 0)
    text = (
        f"Accounts of Commissioners; beside them {official} of the Commission itself, which the public register lists. "
    )
    text += (
        f"Some are on platforms that cannot be read automatically, so silence there says nothing: {unread}."
        if unread
        else "All are on platforms that can be read automatically."
    )
    if covered.never_read:
        never = said(covered.never_read, "account was never read", "accounts were not read once")
        text += f" Of those that can be read, {never}."
    counts = {label: by_kind.get(kind, 0) for kind, label in labels.items()}
    return _parts("What was watched, and what could not be", text, "Accounts", counts)


def _covered(start: datetime, end: datetime) -> Content:
    covered = monitoring.coverage(start, end)
    rows = {
        "Everything new was read": covered.days_complete,
        "Read in part": covered.days_partial,
        "Not read": covered.days_missed,
    }
    text = "Each day on which an account was due to be read counts once for that account."
    return _section("How completely it was read", text, "Days", rows, total=covered.account_days)


def _read(start: datetime, end: datetime) -> Content:
    posts = monitoring.posts(start, end)
    rows = {
        "Posts read": shown(posts["read"]),
        "Posts kept": shown(posts["kept"]),
        "Posts of personal accounts outside the policy, not kept": shown(posts["out_of_scope"]),
        "Posts that a rule could not look at": shown(posts["not_screened_whole"]),
    }
    return _section("Posts", "An edited post is read again.", "Posts", rows)


def _found(start: datetime, end: datetime) -> Content:
    made, profiles = monitoring.findings_by_guideline(start, end), monitoring.profiles(start, end)
    numbers = [number for number in GUIDELINES if number.startswith("3") and number != "3(f)"]
    counts = {f"{number} {GUIDELINES[number].short}": made.get(number, 0) for number in numbers}
    lacking = said(profiles.lacking, "one lacks", "lack")
    text = (
        "What the rules pointed out in posts. A finding is a question for a person, not an answer. "
        f"Guideline 3(f) is about profiles: of {profiles.read} that were read, {lacking} a contact disclaimer or "
        "acceptable-use information."
    )
    return _parts("Findings by guideline", text, "Findings", counts)


def _decided(start: datetime, end: datetime) -> Content:
    flow, times = _flow(start, end), monitoring.hours_to_decision(start, end)
    text = f"In the month {flow['opened']}; {flow['waiting']}."
    late = times.decided - times.in_time
    if times.decided and not kept_back({"in time": times.in_time, "late": late}):
        text += f" Of {times.decided} decisions, {times.in_time} were made by their date."
    counts = monitoring.outcomes(start, end)
    return _parts("Cases closed, by outcome", text, "Cases", {OUTCOME_LABELS[o]: counts[o] for o in Outcome})


def _presences(start: datetime, end: datetime) -> Content:
    decided = presences.decided(start, end)
    rows: dict[str, int | None] = {
        "In force at the end of the month": presences.in_force(start, end),
        "Asked for": presences.requested(start, end),
        "Advised on by the Executive Director": presences.advised(start, end),
        "Approved": decided["approved"],
        "Not approved": decided["refused"],
    }
    return _section("Official presences", "Under guideline 2 the Commission approves each.", "Presences", rows)


def _guidance(start: datetime, end: datetime) -> Content:
    rows = {
        "Requests for guidance": shown(guidance.guidance_requests(start, end)),
        "Requests for training": shown(guidance.training_requests(start, end)),
        "Answers given": shown(guidance.answered(start, end)),
        "Trainings given": shown(guidance.trainings_given(start, end)),
    }
    return _section("Guidance and training", "That somebody asked is private; these are counts only.", "Number", rows)
