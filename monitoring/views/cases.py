"""The page of a case, and what a person does there: claim it, decide it, concur or send it back."""

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.models import Person
from accounts.roles import Role
from monitoring.actions import answering, reviewing
from monitoring.case_states import OUTCOME_LABELS, Outcome
from monitoring.errors import CaseChanged
from monitoring.figures import queue as figures
from monitoring.figures.queue import MOST, Place, Selection
from monitoring.forms.reviewing import AnswerForm, ClaimForm, DecisionForm, LaterForm, SelectionForm, VerdictsForm
from monitoring.models import Case
from monitoring.views import bars, opinions, showing, wording
from records.errors import ActionRefused

REVIEWERS = bars.REVIEWERS


def _find(request: SignedIn, pk: int, now: datetime) -> Case:
    """The case, if this person may read it; else it does not exist."""
    cases = Case.objects.readable_by(request.user, now).select_related("post__account__owner", "claimed_by")
    return get_object_or_404(cases, pk=pk)


@require_safe
@for_roles(*REVIEWERS, Role.CHAIR)
def case(request: SignedIn, pk: int) -> HttpResponse:
    """The post, what was found in it, what was done, and what this person can do next."""
    now = timezone.now()
    return _show(request, _find(request, pk, now), now)


@for_roles(*REVIEWERS)
@step
def claim(request: SignedIn, pk: int) -> HttpResponse:
    """Take the case. What was typed before the claim ended comes along."""
    now = timezone.now()
    found = _find(request, pk, now)
    try:
        found = reviewing.claim(found, by=request.user, at=now)
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
        return redirect(_url(found, _selection(request)))
    if "reason" in request.POST:
        return _show(request, found, now, typed=request.POST)
    return redirect(_url(found, _selection(request)))


@for_roles(*REVIEWERS)
@step
def renew(request: SignedIn, pk: int) -> HttpResponse:
    """Keep the case for 15 more minutes, with what was typed."""
    now = timezone.now()
    found = _find(request, pk, now)
    try:
        found = reviewing.renew(found, token=_token(request), by=request.user, at=now)
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    return _show(request, found, now, typed=request.POST)


@for_roles(*REVIEWERS)
@step
def release(request: SignedIn, pk: int) -> HttpResponse:
    """Give the case back undecided."""
    now = timezone.now()
    found = _find(request, pk, now)
    try:
        reviewing.release(found, token=_token(request), by=request.user, at=now)
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    messages.success(request, "Given back. Anybody can take it now.")
    return redirect(_queue_url(_selection(request)))


@for_roles(*REVIEWERS)
@step
def decide(request: SignedIn, pk: int) -> HttpResponse:
    """Decide the case; a referral is first asked for its note. Then the next case opens."""
    now = timezone.now()
    found = _find(request, pk, now)
    form = DecisionForm(request.POST, **bars.referral(found, now))
    verdicts = VerdictsForm(_findings(found), request.POST)
    if form.asks_first and verdicts.is_valid():
        messages.info(request, "One more thing before this goes to the Chair: why is that proportionate?")
        return _show(request, found, now, typed=request.POST)
    if not verdicts.is_valid():
        form.add_error(None, "Say of each finding what you make of it.")
    if not form.is_valid():
        return _show(request, found, now, form=form, verdicts=verdicts)
    chosen = form.cleaned_data
    try:
        decision = reviewing.decide(
            found,
            token=chosen["token"],
            version=chosen["version"],
            outcome=Outcome(chosen["outcome"]),
            reason=chosen["reason"],
            verdicts=verdicts.verdicts(),
            by=request.user,
            at=now,
            proportionality=chosen.get("proportionality", ""),
        )
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    except ActionRefused as refused:
        form.add_error(None, refused.sentence)
        return _show(request, found, now, form=form, verdicts=verdicts)
    found.refresh_from_db()
    messages.success(request, f"{decision}. {wording.after_decision(found)}")
    return _go_on(request, found, now)


@for_roles(Role.EXECUTIVE_DIRECTOR, Role.CHAIR)
@step
def concur(request: SignedIn, pk: int) -> HttpResponse:
    """Agree with a decision, or send the case back: the button pressed says which."""
    now = timezone.now()
    found = _find(request, pk, now)
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _show(request, found, now, form=form)
    chosen = form.cleaned_data
    answer = reviewing.send_back if request.POST.get("answer") == "send_back" else reviewing.concur
    try:
        made = answer(found, version=chosen["version"], reason=chosen["reason"], by=request.user, at=now)
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    except ActionRefused as refused:
        form.add_error(None, refused.sentence)
        return _show(request, found, now, form=form)
    found.refresh_from_db()
    messages.success(request, f"{made}. {wording.after_decision(found)}")
    return _to_next_concurrence(request, found, now)


@for_roles(*REVIEWERS)
@step
def answer_later(request: SignedIn, pk: int) -> HttpResponse:
    """Open a closed case again for what was found since, or set that aside: the button pressed says which."""
    now = timezone.now()
    found = _find(request, pk, now)
    form = LaterForm(request.POST)
    if not form.is_valid():
        return _show(request, found, now, form=form)
    again = request.POST.get("answer") != "set_aside"
    answer = answering.reopen if again else answering.set_aside
    try:
        answer(found, reason=form.cleaned_data["reason"], by=request.user, at=now)
    except CaseChanged as changed:
        return _show_changed(request, pk, now, changed)
    except ActionRefused as refused:
        form.add_error(None, refused.sentence)
        return _show(request, found, now, form=form)
    messages.success(request, "The case is open again." if again else "Set aside. The case stays as it was decided.")
    return redirect(_url(found, Selection()) if again else "monitoring:later")


def _show(
    request: SignedIn,
    case: Case,
    now: datetime,
    *,
    form: forms.Form | None = None,
    verdicts: VerdictsForm | None = None,
    typed: QueryDict | None = None,
    changed: str = "",
) -> HttpResponse:
    """The page of a case: with a form that has errors, or with what was `typed` on a page that is out of date."""
    person, selection = request.user, _selection(request)
    bar = bars.bar(case, person, now, form, typed)
    deciding = bar is not None and bar["verb"] in ("decide", "claim again")
    if verdicts is None:
        given = _verdicts_before(case, person) | (typed.dict() if typed else {})
        verdicts = VerdictsForm(_findings(case), initial=given)
    marked, reviews = showing.Marked(case), person.has(*REVIEWERS)
    second = opinions.second_opinion(case, marked)
    fields = {pk: verdicts[name] for pk, name in verdicts.names.items()} if deciding else {}
    shown = {
        "now": now,
        "case": case,
        "heading": wording.heading(case, now),
        "standing": wording.standing(case, person, now),
        "late": case.due_at < now,
        "held": case.is_held_by(person, now),
        "back": _back(selection, reviews, bool(marked.later)),
        "beside": _beside(case, selection, person, now),
        "post": showing.post(case.post, marked),
        "versions": showing.versions(case.post),
        "findings": showing.findings(marked, fields),
        "later": showing.later(marked) if reviews else [],
        "reviews": reviews,
        "second": second,
        "decisions": showing.decisions(case),
        "events": showing.events(case, linked=reviews),
        "changed": changed,
        "typed": _typed(typed) if typed and not deciding else None,
        "form": bar["form"] if bar else None,
        "bar": bar and bar | {"url": _url(case, selection, bar["page"])},
        "renew_url": _url(case, selection, "case_renew"),
        "release_url": _url(case, selection, "case_release"),
        "caution": bars.caution(case, now),
    }
    return render(request, "monitoring/case_page.html", shown, status=409 if changed else 200)


def _show_changed(request: SignedIn, pk: int, now: datetime, changed: CaseChanged) -> HttpResponse:
    """409: who did what meanwhile, with what was typed."""
    kept = " What you typed is kept below." if _typed(request.POST) else ""
    return _show(request, _find(request, pk, now), now, typed=request.POST, changed=changed.sentence + kept)


def _findings(case: Case) -> list[Any]:
    return list(case.findings.select_related("finding"))


def _verdicts_before(case: Case, person: Person) -> dict[str, str]:
    """What this person said of the findings before, when the case comes back to them."""
    return {f"verdict_{one.pk}": one.verdict for one in case.findings.filter(verdict_by=person)}


def _typed(typed: QueryDict) -> dict[str, str] | None:
    """What was typed on a page that can no longer be sent, to be read and copied."""
    labels = {one.value: label for one, label in OUTCOME_LABELS.items()}
    outcome = labels.get(typed.get("outcome", ""), "")
    words = {"outcome": outcome, "reason": typed.get("reason", ""), "note": typed.get("proportionality", "")}
    return words if words["reason"] or words["note"] else None


def _token(request: SignedIn) -> str:
    form = ClaimForm(request.POST)
    return form.cleaned_data["token"] if form.is_valid() else ""


def _selection(request: SignedIn) -> Selection:
    return SelectionForm(request.GET).selection()


def _url(case: Case, selection: Selection, page: str = "case") -> str:
    query = selection.query()
    return reverse(f"monitoring:{page}", args=[case.pk]) + (f"?{query}" if query else "")


def _queue_url(selection: Selection) -> str:
    query = selection.query()
    return reverse("monitoring:queue") + (f"?{query}" if query else "")


def _back(selection: Selection, reviews: bool, found_since: bool) -> dict[str, str]:
    """The list that the case stands on: one in which something was found since it was closed is not on the queue."""
    if reviews and found_since:
        return {"url": reverse("monitoring:later"), "words": "Found since it was closed"}
    if reviews:
        return {"url": _queue_url(selection), "words": "Queue"}
    return {"url": reverse("accounts:desk"), "words": "Desk"}


def _beside(case: Case, selection: Selection, person: Person, now: datetime) -> dict[str, str] | None:
    """The cases before and after this one, and where it stands; nothing for a person without a queue."""
    if not person.has(*REVIEWERS) or selection.show == "closed":
        return None
    near = figures.neighbours(case, selection, person, now)
    chosen = selection.cases(person, now)
    place = ""
    if near.before is not None and chosen.filter(pk=case.pk).exists():
        place = f"{near.before + 1} of {wording.number_of(figures.bounded(chosen), MOST)}"
    query = f"?{selection.query()}" if selection.query() else ""
    steps = {"previous": near.previous, "next": near.next}
    urls = {name: reverse("monitoring:case", args=[pk]) + query for name, pk in steps.items() if pk}
    return {"place": place, **urls}


def _to_next_concurrence(request: SignedIn, answered: Case, now: datetime) -> HttpResponse:
    """Who answers decisions comes to the next that waits for them, else back to their desk."""
    waiting = Case.objects.visible_to(request.user).for_concurrence_of(request.user, now).exclude(pk=answered.pk)
    following = waiting.in_queue_order().first()
    return redirect(_url(following, _selection(request))) if following else redirect("accounts:desk")


def _go_on(request: SignedIn, case: Case, now: datetime) -> HttpResponse:
    """Closing one opens the next; without a next one, the queue."""
    selection = _selection(request)
    place = Place(case.severity, case.opened_at, case.pk)
    following = figures.next_free(place, selection, request.user, now)
    if following is None:
        return redirect(_queue_url(selection))
    return redirect(_url(Case(pk=following), selection))
