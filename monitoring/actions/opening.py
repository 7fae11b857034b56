"""Opening cases: a post in which something was found waits for a person; an edit that adds to it is shown again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from django.utils import timezone
from django.utils.formats import date_format

from monitoring.case_states import State, Step, after
from monitoring.models import Case, CaseEvent, CaseFinding, Finding, LaterFinding, PostVersion, Sweep

BUSINESS_DAYS = {3: 1, 2: 3, 1: 5}
LIVE_DISCLOSURE = timedelta(hours=4)
FRIDAY, SATURDAY = 4, 5

MOVES = ["severity", "due_at", "closed_at", "state", "concurrence_by", "version"]
"""What more findings may change of a case."""

Mark = tuple[str, tuple[str, ...]]
"""A rule and the words it marked: by this a finding in an edited post is known from one that was there before."""


def due_by(severity: int, at: datetime) -> datetime:
    """When a case should be decided: severity 4 in four hours, 3, 2 and 1 in one, three and five business days.

    Business days are Monday to Friday in Edmonton; for what comes on a weekend they are counted from Monday, 00:00.
    """
    if severity == 4:
        return at + LIVE_DISCLOSURE
    due = timezone.localtime(at)
    while due.weekday() >= SATURDAY:
        due = datetime.combine(due.date() + timedelta(days=1), time(), tzinfo=due.tzinfo)
    for _ in range(BUSINESS_DAYS[severity]):
        due += timedelta(days=3 if due.weekday() == FRIDAY else 1)
    return due


def findings_of(posts: Iterable[int]) -> list[Finding]:
    """Every finding so far in any version of these posts, with the version."""
    found = Finding.objects.filter(version__post__in=posts).select_related("version__post").defer("version__raw")
    return list(found.order_by("pk"))


@dataclass
class Opened:
    """What became of new findings: cases opened, waiting or edited cases that got more, closed cases left as they are.

    What was found for the last waits in `later` for a person.
    """

    opened: list[Case] = field(default_factory=list)
    moved: list[Case] = field(default_factory=list)
    later: list[LaterFinding] = field(default_factory=list)


def open_cases(
    findings: Sequence[Finding],
    before: Sequence[Finding],
    *,
    at: datetime,
    looked_at_before: Container[int] = (),
    sweep: Sweep | None = None,
) -> Opened:
    """Bring new findings before a person: open a case for each post, or move the one there is.

    Findings on trial open nothing. A finding whose words the same rule marked in an earlier version of the post adds
    nothing either: a person has it before them, or has decided it. `before` are the posts' earlier findings.
    `looked_at_before` are versions that rules had looked at already: what other rules find there later changes no
    closed case, and waits for a person beside it. Called in the transaction that wrote the findings, with the posts
    locked.
    """
    by_post = _new_to_people(findings, before)
    if not by_post:
        return Opened()
    held = _cases_of(by_post)
    done, events = Opened(), []
    for post, added in list(by_post.items()):
        case = held.get(post)
        if case is None:
            case, event = _open(post, added, at, sweep)
            done.opened.append(case)
        elif case.closed_at and all(finding.version_id in looked_at_before for finding in added):
            done.later += [LaterFinding(finding=one, case=case, sweep=sweep, found_at=at) for one in added]
            continue
        else:
            edited = any(finding.version_id not in looked_at_before for finding in added)
            by_post[post] = added = [*_taken_along(case, at), *added]
            why = "The post was edited." if edited else "The post was screened again."
            event = _move(case, added, at, why, sweep)
            done.moved.append(case)
        events.append(event)
    LaterFinding.objects.bulk_create(done.later)
    Case.objects.bulk_create(done.opened)
    if done.moved:
        Case.objects.bulk_update(done.moved, MOVES)
    CaseFinding.objects.bulk_create(
        CaseFinding(case=case, finding=finding, guideline=finding.guideline)
        for case in (*done.opened, *done.moved)
        for finding in by_post[case.post_id]
    )
    CaseEvent.objects.bulk_create(events)
    return done


def _new_to_people(findings: Sequence[Finding], before: Sequence[Finding]) -> dict[int, list[Finding]]:
    """Findings that no person has before them or has decided, by post."""
    known = {(one.version.post_id, mark_of(one)) for one in before if not one.trial}
    by_post: dict[int, list[Finding]] = {}
    for finding in findings:
        key = (finding.version.post_id, mark_of(finding))
        if not finding.trial and key not in known:
            known.add(key)
            by_post.setdefault(finding.version.post_id, []).append(finding)
    return by_post


def _cases_of(posts: Iterable[int]) -> dict[int, Case]:
    """The case of each post that has one: the waiting one, else the one closed last. Held to the transaction's end."""
    present: dict[int, Case] = {}
    # The waiting case of a post comes last here, and so stays; else the one closed last.
    for case in Case.objects.filter(post__in=posts).select_for_update(of=("self",)).order_by("closed_at", "pk"):
        if case.post_id not in present or present[case.post_id].state == State.CLOSED:
            present[case.post_id] = case
    return present


def _taken_along(case: Case, at: datetime) -> list[Finding]:
    """What was found since the case was closed and nobody answered yet: who reviews it again sees that too."""
    if not case.closed_at:
        return []
    waiting = list(LaterFinding.objects.waiting().filter(case=case).select_related("finding"))
    LaterFinding.objects.filter(pk__in=[one.pk for one in waiting]).update(
        answer=LaterFinding.Answer.REOPENED, reason="The post was edited, and the case opened again.", answered_at=at
    )
    return [one.finding for one in waiting]


def _open(post: int, findings: Sequence[Finding], at: datetime, sweep: Sweep | None) -> tuple[Case, CaseEvent]:
    severity = max(finding.severity for finding in findings)
    case = Case(post_id=post, state=State.OPEN, severity=severity, opened_at=at, due_at=due_by(severity, at))
    event = CaseEvent(case=case, at=at, step=Step.OPEN, to_state=State.OPEN, detail=_words(findings), sweep=sweep)
    return case, event


def _move(case: Case, findings: Sequence[Finding], at: datetime, why: str, sweep: Sweep | None) -> CaseEvent:
    """A case gets more findings: its version moves on, so that nobody decides on a page that does not show them.

    A closed case is opened again. One that waits for concurrence goes back, since what was decided did not cover them.
    The event says when the due date moved. The caller saves MOVES.
    """
    severity, state, due = max(finding.severity for finding in findings), State(case.state), case.due_at
    step = {State.CLOSED: Step.REOPEN, State.AWAITING_CONCURRENCE: Step.RETURN}.get(state)
    if state == State.CLOSED:
        case.severity, case.due_at, case.closed_at = severity, due_by(severity, at), None
    elif severity > case.severity:
        case.severity, case.due_at = severity, min(case.due_at, due_by(severity, at))
    case.state = after(state, step) if step else state
    case.concurrence_by = ""  # whoever was to concur is no longer asked
    case.version += 1
    moved = "" if case.due_at == due else f" Now due {_clock(case.due_at)}; before, {_clock(due)}."
    return CaseEvent(
        case=case,
        at=at,
        person=None,
        step=step or "add",
        from_state=state,
        to_state=case.state,
        detail=f"{why} {_words(findings)}{moved}",
        sweep=sweep,
    )


def _clock(then: datetime) -> str:
    local = timezone.localtime(then)
    return f"{date_format(local, 'j F')}, {local:%H:%M}"


def _words(findings: Sequence[Finding]) -> str:
    guidelines = sorted({finding.guideline for finding in findings})
    count = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
    return f"{count} under {', '.join(guidelines)}."


def mark_of(finding: Finding) -> Mark:
    """The finding's rule and the words it marked, wherever in the text they stand."""
    return finding.rule, tuple(sorted(marked_words(finding.version, finding.spans)))


def marked_words(version: PostVersion, spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """The words under spans, read from the version's own texts. A boost's spans are on what it shares."""
    return [text_of(version, field)[start:end] for start, end, field in spans]


def text_of(version: PostVersion, field: str) -> str:
    """The text of a version that a span's field names: text, warning, quote_text, alt:0, link:0…"""
    name, _, number = field.partition(":")
    if name == "alt":
        return str(version.media[int(number)]["alt"])
    if name == "link":
        return str(version.links[int(number)])
    return str(getattr(version, "quote_text" if name == "shared_text" else name))
