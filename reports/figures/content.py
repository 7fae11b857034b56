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
import monitoring.figures.month as monitoring
from monitoring.platforms import platforms
from reports.figures import facts
from reports.figures.facts import Flow, Number, Posts, Reach
from reports.figures.small_counts import Table

Content = dict[str, Any]


def compose(start: datetime, end: datetime) -> Content:
    """The content of the report on the span from `start` up to, not including, `end`."""
    reach, posts, flow = facts.reach(start, end), facts.posts(start, end), facts.flow(start, end)
    covered, found = monitoring.coverage(start, end), facts.findings(start, end)
    unread = ", ".join(platforms()[name].label for name in monitoring.platforms_not_read(start, end))
    return {
        "format": 1,
        "from": start.isoformat(),
        "until": end.isoformat(),
        "sentences": _sentences(reach, covered, posts, found, flow),
        "sections": [
            _watched(reach, unread),
            _covered(covered),
            _read(posts),
            _found(found, reach),
            _decided(flow),
            _presences(start, end),
            _guidance(facts.asked(start, end)),
        ],
    }


def said(number: Number, one: str, many: str) -> str:
    """A count and what is said of it: "12 cases were closed", "no case was closed", "some cases were closed"."""
    if number.count == 0:
        return f"no {one}"
    return f"{number.count:,} {many}" if number.exact else f"some {many}"


def _whole(table: Table[str]) -> Number:
    """The total of a table, to be said in words; where it is kept back there is more than nought."""
    return Number(1, False) if table.total is None else Number(table.total, True)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def _sentences(reach: Reach, covered: monitoring.Coverage, posts: Posts, found: Table[str], flow: Flow) -> list[str]:
    read = said(_whole(posts.read), "post was read", "posts were read")
    pointed = said(_whole(found), "place was pointed out by the rules", "places were pointed out by the rules")
    closed = said(_whole(flow.closed), "case was closed", "cases were closed")
    return [
        _sentence(f"{_owned(reach)}; {_cannot(reach)}."),
        _completeness(covered),
        _sentence(f"{read}; of personal accounts, what does not touch the Commission or the Service was not kept."),
        _sentence(f"{pointed}, and {_opened(flow)}, who decides."),
        _sentence(f"{closed}. {_pace(flow)}"),
    ]


def _owned(reach: Reach) -> str:
    """How many accounts were on record: the Commission's own, which are public, and those of its members."""
    members = said(_whole(reach.members), "account of a Commissioner", "accounts of Commissioners")
    return f"{members} and {reach.official} of the Commission were on record"


def _cannot(reach: Reach) -> str:
    return f"{said(reach.cannot, 'account is', 'accounts are')} on platforms that cannot be read automatically"


def _opened(flow: Flow) -> str:
    if not flow.opened.exact:
        return "what became a case went to a person"
    return said(flow.opened, "case went to a person", "cases went to a person")


def _completeness(covered: monitoring.Coverage) -> str:
    if not covered.account_days:
        return "No account was due to be read."
    share = round(100 * covered.days_complete / covered.account_days)
    return f"On {share} % of the days on which an account was due, everything new was read."


def _pace(flow: Flow) -> str:
    if not flow.decided:
        return "Nothing was decided."
    if flow.median_hours is None:
        return "There were too few decisions to say how long they take."
    return f"Half of the decisions took less than {flow.median_hours:,.0f} hours."


def _section(title: str, text: str, of: str, rows: Mapping[str, int | None], **more: Any) -> Content:
    listed = [{"label": label, "count": count} for label, count in rows.items()]
    return {"title": title, "text": text, "of": of, "rows": listed, **more}


def _parts(title: str, text: str, of: str, table: Table[str]) -> Content:
    """Counts that make a whole."""
    return _section(title, text, of, table.rows, total=table.total)


def _watched(reach: Reach, unread: str) -> Content:
    text = (
        f"Accounts of Commissioners; beside them {reach.official} of the Commission itself, which the public register "
        "lists. "
    )
    text += (
        f"Some are on platforms that cannot be read automatically, so silence there says nothing: {unread}."
        if unread
        else "All are on platforms that can be read automatically."
    )
    if reach.never.count:
        text += f" Of those that can be read, {said(reach.never, '', 'accounts were not read once')}."
    return _parts("What was watched, and what could not be", text, "Accounts", reach.members)


def _covered(covered: monitoring.Coverage) -> Content:
    rows = {
        "Everything new was read": covered.days_complete,
        "Read in part": covered.days_partial,
        "Not read": covered.days_missed,
    }
    text = "Each day on which an account was due to be read counts once for that account."
    return _section("How completely it was read", text, "Days", rows, total=covered.account_days)


def _read(posts: Posts) -> Content:
    text = "A post is read again when it is edited or looked at again."
    if posts.missed.count:
        text += (
            f" Of what was kept, there were {said(posts.missed, '', 'states of posts')} that a rule could not look at."
        )
    else:
        text += " Every rule looked at all that was kept."
    return _parts("Posts", text, "Posts", posts.read)


def _found(found: Table[str], reach: Reach) -> Content:
    text = "What the rules pointed out in posts. A finding is a question for a person, not an answer. "
    return _parts("Findings by guideline", text + _lacking(reach), "Findings", found)


def _lacking(reach: Reach) -> str:
    if not reach.profiles:
        return "Guideline 3(f) is about profiles, and none was read."
    lacking = said(reach.lacking, "profile lacks", "profiles lack")
    return f"Guideline 3(f) is about profiles: {lacking} a contact disclaimer or acceptable-use information."


def _decided(flow: Flow) -> Content:
    if flow.opened.exact:
        text = f"In the month {_opened(flow)}; {said(flow.waiting, 'case waits at its end', 'cases wait at its end')}."
    else:
        text = "How many cases went to a person in the month, and how many wait at its end, is not shown."
    if flow.waiting.count and flow.overdue is not None:
        text += f" Of those that wait, {flow.overdue or 'none'} {'are' if flow.overdue else 'is'} past the date set."
    if flow.decided and flow.in_time is not None:
        text += f" Of {flow.decided} decisions, {flow.in_time} were made by their date."
    return _parts("Cases closed, by outcome", text, "Cases", flow.closed)


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


def _guidance(asked: facts.Asked) -> Content:
    text = "That somebody asked is private; these are counts only."
    if asked.median_days is not None:
        text += f" Half of the answers took less than {asked.median_days:,.1f} days."
    return _section("Guidance and training", text, "Number", asked.rows)
