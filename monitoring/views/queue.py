"""The queue: what waits for review, by severity and then age."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles
from accounts.models import Person
from accounts.roles import Role
from monitoring.actions.opening import text_of
from monitoring.figures import queue as figures
from monitoring.figures.queue import MOST, Place, Selection, Tally
from monitoring.forms.reviewing import REVIEWED, SEVERITIES, SHOWN, SelectionForm
from monitoring.marking import Mark, excerpt, masked
from monitoring.models import Case, CaseFinding, Decision
from monitoring.views import wording

_FINDINGS = Prefetch(
    "findings", CaseFinding.objects.select_related("finding__version").defer("finding__version__raw").order_by("pk")
)
_DECISIONS = Prefetch("decisions", Decision.objects.filter(kind=Decision.Kind.DECISION).order_by("decided_at", "pk"))

HEADINGS = {
    "mine": "Posts that you have",
    "concurrence": "Decisions that wait for concurrence",
    "closed": "Closed",
}


@require_safe
@for_roles(Role.STAFF, Role.EXECUTIVE_DIRECTOR)
def queue(request: SignedIn) -> HttpResponse:
    """A page of the queue, as the address says; a place that cannot be read is the beginning."""
    now, person = timezone.now(), request.user
    selection = SelectionForm(request.GET).selection()
    after = _place(request.GET.get("after", ""))
    page = figures.page(selection, after, person, now)
    prefetch_related_objects(page.cases, _FINDINGS, _DECISIONS)
    tally = figures.tally(person, now)
    shown = {
        "now": now,
        "tally": tally,
        "heading": _heading(selection, tally),
        "about": "" if selection.show else _about(tally, now),
        "guidelines": _guideline_chips(selection, tally),
        "ways": _way_chips(selection, tally),
        "rows": [_row(case, selection, person, now) for case in page.cases],
        "empty": None if page.cases else _empty(selection, tally, now),
        "top_url": _url(selection) if after else "",
        "older_url": _url(selection, after=str(page.next)) if page.next else "",
        "selection": selection,
    }
    return render(request, "monitoring/queue_list.html", shown)


def _place(text: str) -> Place | None:
    try:
        return Place.read(text)
    except ValueError:
        return None


def _url(selection: Selection, **more: object) -> str:
    query = selection.query(**more)
    return reverse("monitoring:queue") + (f"?{query}" if query else "")


def _heading(selection: Selection, tally: Tally) -> str:
    if selection.show:
        return HEADINGS[selection.show]
    if tally.to_review:
        return f"{wording.posts(tally.to_review, MOST)} for you"
    return "No post waits for you"


def _about(tally: Tally, now: datetime) -> str:
    """The sentence below the heading: since when, what else, and what was read."""
    sentences = []
    if tally.oldest:
        sentences.append(f"The oldest since {wording.since(tally.oldest, now)}.")
    if tally.to_concur:
        sentences.append(f"{wording.posts(tally.to_concur, MOST)} for your concurrence.")
    return " ".join([*sentences, _watched(now)])


def _watched(now: datetime) -> str:
    watched = figures.watched(now)
    if not watched.accounts:
        return "No account is approved for reading yet."
    missing = watched.accounts - watched.complete
    read = f"All {watched.accounts} accounts that can be read were read completely within a day."
    if missing:
        not_read = f"{missing} {'was' if missing == 1 else 'were'} not"
        read = f"{watched.complete} of {watched.accounts} accounts were read completely within a day; {not_read}."
    return read + (f" {watched.unreadable} more cannot be watched." if watched.unreadable else "")


def _empty(selection: Selection, tally: Tally, now: datetime) -> dict[str, str]:
    """What a queue without posts says: what was watched, and when, so that silence does not look like cleanliness."""
    if selection != Selection():
        return {"heading": "Nothing here.", "text": "No post fits this choice.", "url": _url(Selection())}
    sentences = [_watched(now)]
    if last := figures.watched(now).last_at:
        clock = f"{timezone.localtime(last):%H:%M}"
        sentences.append(f"The last complete read ended {wording.since(last, now)} at {clock}.")
    if tally.concurrence:
        sentences.append(f"{wording.posts(tally.concurrence, MOST)} for concurrence.")
    return {"heading": "Nothing waits for review.", "text": " ".join(sentences), "url": ""}


def _guideline_chips(selection: Selection, tally: Tally) -> list[dict[str, Any]]:
    """All, then each guideline. Counts stand only where they count what the chip would show."""
    counted = not selection.show and not selection.severity
    cut = tally.cut
    chips = [_chip("All", selection, {"guideline": ""}, wording.number_of(tally.to_review, MOST) if counted else "")]
    for number in REVIEWED:
        count = tally.guidelines.get(number, 0)
        if count or cut or not counted or selection.guideline == number:
            words = (f"{count}+" if cut and count else str(count)) if counted and not (cut and not count) else ""
            chips.append(_chip(wording.guideline(number), selection, {"guideline": number}, words))
    return chips


def _way_chips(selection: Selection, tally: Tally) -> list[dict[str, Any]]:
    """Severities, then mine, waiting for concurrence and closed; the current one leads back to all."""
    counts = {"mine": tally.mine, "concurrence": tally.concurrence}
    chips = []
    for level, word in SEVERITIES:
        words = "" if selection.show or selection.guideline else wording.number_of(tally.severities[level], MOST)
        chips.append(_chip(word, selection, {"severity": 0 if selection.severity == level else level}, words))
        chips[-1]["current"] = selection.severity == level
    for show, word in SHOWN:
        words = wording.number_of(counts[show], MOST) if show in counts else ""
        chips.append(_chip(word, selection, {"show": "" if selection.show == show else show}, words))
        chips[-1]["current"] = selection.show == show
    return chips


def _chip(label: str, selection: Selection, change: dict[str, Any], count: str) -> dict[str, Any]:
    changed = Selection(**(vars(selection) | change))
    return {"label": label, "url": _url(changed), "count": count, "current": changed == selection}


def _row(case: Case, selection: Selection, person: Person, now: datetime) -> dict[str, Any]:
    """A line of the queue, as parts/_queue_row.html draws it."""
    findings = list(case.findings.all())
    account = case.post.account
    numbers = dict.fromkeys(one.guideline for one in findings)
    what = [account.holder, f"{wording.KINDS[account.kind]}, {wording.platform(account)}"]
    what.append(", ".join(wording.guideline(number) for number in numbers))
    decisions = list(case.decisions.all())
    query = selection.query()
    return {
        "level": case.severity,
        "url": reverse("monitoring:case", args=[case.pk]) + (f"?{query}" if query else ""),
        "headline": " · ".join(filter(None, what)),
        "pieces": _said(findings),
        "quoted_only": bool(findings) and all(one.finding.quoted_only for one in findings),
        "due_at": None if case.closed_at else case.due_at,
        "late": case.due_at < now and not case.closed_at,
        "holder": wording.holder(case, person, now),
        "closed_at": case.closed_at,
        "outcome": decisions[-1].get_outcome_display() if decisions else "",
        "current": case.is_held_by(person, now),
    }


def _said(findings: Sequence[CaseFinding]) -> list[Any]:
    """The first marked words of the gravest finding where they stand, identifiers masked."""
    marked = [one.finding for one in findings if one.finding.spans]
    if not marked:
        return []
    gravest = max(marked, key=lambda finding: finding.severity)
    version, field = gravest.version, gravest.spans[0][2]
    spans = [span for one in marked if one.version_id == version.pk for span in one.spans if span[2] == field]
    marks = [Mark(start, end) for start, end, _ in spans]
    return excerpt(masked(text_of(version, field)), marks)
