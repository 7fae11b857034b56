"""The pages of guidance: asking, reading the answer, answering, and checking a draft in private."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import F
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.roles import Role
from guidance import actions
from guidance.errors import DayHasPassed
from guidance.forms import AnswerForm, AskForm, DraftForm, TrainingForm, asking_about
from guidance.models import Request
from policy.actions.trying import try_text
from records.errors import ActionRefused

PEOPLE = (Role.COMMISSIONER, Role.EXECUTIVE_DIRECTOR)


@for_roles(*PEOPLE)
@never_cache
@require_safe
def requests(request: SignedIn) -> HttpResponse:
    """The requests this person may see: their own, or, for the Executive Director, all."""
    seen = _visible(request)
    answers = request.user.has(Role.EXECUTIVE_DIRECTOR)
    context = {
        "now": timezone.now(),
        "answers": answers,
        "asks": request.user.has(Role.COMMISSIONER),
        "waiting": seen.waiting().order_by(F("wanted_by").asc(nulls_last=True), "asked_at")
        if answers
        else seen.waiting(),
        "settled": seen.settled()[:100],
    }
    return render(request, "guidance/request_list.html", context)


def _visible(request: SignedIn) -> Any:
    mine = Request.objects.select_related("asked_by", "answered_by")
    return mine if request.user.has(Role.EXECUTIVE_DIRECTOR) else mine.of(request.user)


def _one(request: SignedIn, pk: int) -> Request:
    """A request this person may see; for everybody else there is none."""
    found = _visible(request).filter(pk=pk).first()
    if found is None:
        raise Http404("There is no such request.")
    return found


@for_roles(Role.COMMISSIONER)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: SignedIn) -> HttpResponse:
    """The form that asks. With `carry` it only carries a draft here from the draft check; nothing is stored yet."""
    at = timezone.now()
    if request.method == "POST" and "carry" in request.POST:
        draft = DraftForm(request.POST)
        text = draft.cleaned_data["text"] if draft.is_valid() else ""
        return render(request, "guidance/request_form.html", {"now": at, "form": asking_about(text)})
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.ask(**form.cleaned_data, by=request.user, at=at)
        except DayHasPassed as refused:
            form.add_error("wanted_by", refused.sentence)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(
                request, f"Your request has the number {made.number}. The Executive Director answers on this page."
            )
            return redirect("guidance:request", made.pk)
    return render(request, "guidance/request_form.html", {"now": at, "form": form}, status=422 if form.errors else 200)


@for_roles(*PEOPLE)
@never_cache
@require_safe
def shown(request: SignedIn, pk: int) -> HttpResponse:
    """One request: what was asked, and the answer."""
    return _page(request, _one(request, pk))


def _page(request: SignedIn, found: Request, **typed: forms.Form) -> HttpResponse:
    """A request's page; `typed` holds a form that was refused, so that nothing typed is lost."""
    answers = request.user.has(Role.EXECUTIVE_DIRECTOR)
    context: dict[str, Any] = {
        "now": timezone.now(),
        "asked": found,
        "mine": found.asked_by == request.user,
        "answers": answers,
    }
    if answers and not found.withdrawn_at:
        if not found.answered_at:
            context["answer_form"] = AnswerForm()
        if not found.training_on:
            context["training_form"] = TrainingForm()
    context |= typed
    context["facts"] = _facts(found, answers)
    return render(request, "guidance/request_page.html", context, status=422 if typed else 200)


def _facts(found: Request, answers: bool) -> list[dict[str, Any]]:
    facts: list[dict[str, Any]] = [{"label": "State", "value": found.state}]
    if answers:
        facts.append({"label": "Asked by", "value": found.asked_by.name})
    facts.append({"label": "Asked on", "at": found.asked_at})
    if found.wanted_by:
        facts.append({"label": "Needed by", "at": found.wanted_by})
    if found.training_on:
        facts.append({"label": "Training given on", "at": found.training_on})
    return facts


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def answer(request: SignedIn, pk: int) -> HttpResponse:
    """The Executive Director answers."""
    found, form = _one(request, pk), AnswerForm(request.POST)
    if form.is_valid():
        try:
            actions.answer(found, words=form.cleaned_data["words"], by=request.user, at=timezone.now())
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, f"{found.asked_by} can read your answer now.")
            return redirect("guidance:request", pk)
    return _page(request, found, answer_form=form)


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def training(request: SignedIn, pk: int) -> HttpResponse:
    """The Executive Director records that training was given."""
    found, form = _one(request, pk), TrainingForm(request.POST)
    if form.is_valid():
        try:
            actions.record_training(found, on=form.cleaned_data["on"], by=request.user, at=timezone.now())
        except ActionRefused as refused:
            form.add_error("on", refused.sentence)
        else:
            messages.success(request, "The training is on record.")
            return redirect("guidance:request", pk)
    return _page(request, found, training_form=form)


@for_roles(Role.COMMISSIONER)
@step
def withdraw(request: SignedIn, pk: int) -> HttpResponse:
    """The Commissioner takes a request back before it is answered."""
    found = _one(request, pk)
    try:
        actions.withdraw(found, by=request.user, at=timezone.now())
    except ActionRefused as refused:
        messages.error(request, refused.sentence)
        return redirect("guidance:request", pk)
    messages.success(request, "Your request was withdrawn, and its words were erased.")
    return redirect("guidance:requests")


@for_roles(Role.COMMISSIONER)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_variables()
def draft(request: SignedIn) -> HttpResponse:
    """Check a draft: the rules that read posts mark its words. Nothing is stored, whatever they find."""
    at = timezone.now()
    form = DraftForm(request.POST or None)
    tried = None
    if request.method == "POST" and form.is_valid():
        tried = try_text(form.cleaned_data["text"], at=at, kind=form.cleaned_data["kind"], with_trial=False)
    context = {"now": at, "form": form, "tried": tried}
    return render(request, "guidance/draft_commissioner.html", context, status=422 if form.errors else 200)
