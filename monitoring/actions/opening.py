"""Opening cases: a post in which something was found waits for a person; an edit that adds to it is shown again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from django.utils import timezone

from monitoring.case_states import State, Step, after
from monitoring.models import Case, CaseEvent, CaseFinding, Finding, PostVersion

BUSINESS_DAYS = {3: 1, 2: 3, 1: 5}
LIVE_DISCLOSURE = timedelta(hours=4)
FRIDAY, SATURDAY = 4, 5

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
    return list(Finding.objects.filter(version__post__in=posts).select_related("version__post").order_by("pk"))


def open_cases(findings: Sequence[Finding], before: Sequence[Finding], *, at: datetime) -> list[Case]:
    """Bring new findings before a person: open a case for each post, or move the one there is.

    Findings on trial open nothing. A finding whose words the same rule marked in an earlier version of the post adds
    nothing either: a person has it before them, or has decided it. `before` are the posts' earlier findings. Called
    in the transaction that wrote the findings, with the posts locked. Returns the cases opened or moved.
    """
    known = {(one.version.post_id, mark_of(one)) for one in before if not one.trial}
    by_post: dict[int, list[Finding]] = {}
    for finding in findings:
        key = (finding.version.post_id, mark_of(finding))
        if not finding.trial and key not in known:
            known.add(key)
            by_post.setdefault(finding.version.post_id, []).append(finding)
    if not by_post:
        return []
    present: dict[int, Case] = {}
    # The waiting case of a post comes last here, and so stays; else the one closed last.
    for case in Case.objects.filter(post__in=by_post).select_for_update(of=("self",)).order_by("closed_at", "pk"):
        if case.post_id not in present or present[case.post_id].state == State.CLOSED:
            present[case.post_id] = case
    cases, events = [], []
    for post, added in by_post.items():
        held = present.get(post)
        case, event = _move(held, added, at) if held else _open(post, added, at)
        cases.append(case)
        events.append(event)
    Case.objects.bulk_create([case for case in cases if case.pk is None])
    CaseFinding.objects.bulk_create(
        CaseFinding(case=case, finding=finding, guideline=finding.guideline)
        for case in cases
        for finding in by_post[case.post_id]
    )
    CaseEvent.objects.bulk_create(events)
    return cases


def _open(post: int, findings: Sequence[Finding], at: datetime) -> tuple[Case, CaseEvent]:
    severity = max(finding.severity for finding in findings)
    case = Case(post_id=post, state=State.OPEN, severity=severity, opened_at=at, due_at=due_by(severity, at))
    return case, CaseEvent(case=case, at=at, person=None, step=Step.OPEN, to_state=State.OPEN, detail=_words(findings))


def _move(case: Case, findings: Sequence[Finding], at: datetime) -> tuple[Case, CaseEvent]:
    """A case gets more findings: its version moves on, so that nobody decides on a page that does not show them.

    A closed case is opened again. One that waits for concurrence goes back, since what was decided did not cover them.
    """
    severity, state = max(finding.severity for finding in findings), State(case.state)
    step = {State.CLOSED: Step.REOPEN, State.AWAITING_CONCURRENCE: Step.RETURN}.get(state)
    if state == State.CLOSED:
        case.severity, case.due_at, case.closed_at = severity, due_by(severity, at), None
    elif severity > case.severity:
        case.severity, case.due_at = severity, min(case.due_at, due_by(severity, at))
    case.state = after(state, step) if step else state
    case.concurrence_by = ""  # whoever was to concur is no longer asked
    case.version += 1
    case.save(update_fields=["severity", "due_at", "closed_at", "state", "concurrence_by", "version"])
    event = CaseEvent(
        case=case,
        at=at,
        person=None,
        step=step or "add",
        from_state=state,
        to_state=case.state,
        detail=f"The post was edited. {_words(findings)}",
    )
    return case, event


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
