"""The pages on which a change of the rules is written: standing, threshold, terms, and rules of staff's own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from policy.actions import changing
from policy.actions.rules import phrase_rule, rules_in_force, titles
from policy.forms.changing import PhraseRuleForm, StandingForm, TermsForm, ThresholdForm
from policy.phrases import PhraseRule
from policy.rule_set import Change, PhraseRuleChange, Tried, try_examples
from policy.views.change_words import SEVERITY, headline, list_label
from policy.views.rule_pages import REVIEWERS, rule_or_404
from records.errors import ActionRefused

PROPOSED = "Your proposal is on record. Nothing has changed yet: preview it on the posts that are held."
_Form = StandingForm | ThresholdForm | TermsForm


@for_roles(*REVIEWERS)
@require_http_methods(["GET", "HEAD", "POST"])
def standing(request: SignedIn, code: str) -> HttpResponse:
    """Propose another standing of a rule."""
    at = timezone.now()
    rule = rule_or_404(code, at)
    if rule.reads == "scope":
        raise Http404("The rule of scope is always in force.")
    form = StandingForm(rule, request.POST or None)
    return _answer(request, form, at) or _shown(request, "policy/standing_form.html", form, at, code, rule=rule)


@for_roles(*REVIEWERS)
@require_http_methods(["GET", "HEAD", "POST"])
def threshold(request: SignedIn, code: str) -> HttpResponse:
    """Propose from which confidence a rule's findings count, and their severity."""
    at = timezone.now()
    rule = rule_or_404(code, at)
    if rule.reads != "posts":
        raise Http404("Only rules that read posts have a threshold.")
    form = ThresholdForm(rule, request.POST or None)
    ways = [
        {"name": way.name.capitalize(), "severity": SEVERITY[way.severity], "confidence": f"{way.confidence:.2f}"}
        for way in rule.ways
    ]
    known = {"rule": rule, "ways": ways}
    return _answer(request, form, at) or _shown(request, "policy/threshold_form.html", form, at, code, **known)


@for_roles(*REVIEWERS)
@require_http_methods(["GET", "HEAD", "POST"])
def terms(request: SignedIn, code: str, listed: str) -> HttpResponse:
    """Propose terms to add to a word list or to take out of it."""
    at = timezone.now()
    rule = rule_or_404(code, at)
    shown = next((each for each in rule.concepts if each.name == listed), None)
    if shown is None or rule.by_staff:
        raise Http404("There is no such word list.")
    form = TermsForm(rule, listed, request.POST or None)
    others = [
        one for one in rules_in_force(at) if one.code != code and any(each.name == listed for each in one.concepts)
    ]
    known = {"rule": rule, "list": shown, "label": list_label(listed), "shared": others}
    return _answer(request, form, at) or _shown(request, "policy/terms_form.html", form, at, code, **known)


@for_roles(*REVIEWERS)
@require_http_methods(["GET", "HEAD", "POST"])
def new_rule(request: SignedIn) -> HttpResponse:
    """Write a rule of one's own."""
    return _phrase_rule(request, None)


@for_roles(*REVIEWERS)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_rule(request: SignedIn, code: str) -> HttpResponse:
    """Rewrite a rule that staff wrote."""
    old = phrase_rule(code, timezone.now())
    if old is None:
        raise Http404("Staff wrote no such rule.")
    return _phrase_rule(request, old)


def _phrase_rule(request: SignedIn, old: PhraseRule | None) -> HttpResponse:
    """The form of a phrase rule. Its examples are tried whenever it is sent; one that goes wrong stops the proposal."""
    at = timezone.now()
    form = PhraseRuleForm(old, request.POST or None)
    tried: list[Tried] = []
    if request.method == "POST" and form.is_valid():
        code = old.rule if old else changing.code_for(form.cleaned_data["title"], at)
        definition = form.definition(code)
        tried = try_examples(definition)
        wrong = sum(not one.right for one in tried)
        if wrong:
            examples = "1 example goes" if wrong == 1 else f"{wrong} examples go"
            form.add_error(None, f"{examples} wrong: see “The examples”.")
        elif request.POST.get("step") != "try":
            proposed = _propose(request, form, PhraseRuleChange(definition), at)
            if proposed:
                return proposed
    code = old.rule if old else ""
    return _shown(request, "policy/phrase_rule_form.html", form, at, code, old=old, tried=tried)


def _answer(request: SignedIn, form: _Form, at: datetime) -> HttpResponse | None:
    if request.method != "POST" or not form.is_valid():
        return None
    return _propose(request, form, form.change, at)


def _propose(request: SignedIn, form: _Form | PhraseRuleForm, change: Change, at: datetime) -> HttpResponse | None:
    """To the page of the proposal; None with the sentence in the form where it was refused."""
    try:
        row = changing.propose(change, why=form.cleaned_data["why"], by=request.user, at=at)
    except ActionRefused as refused:
        form.add_error(None, refused.sentence)
        return None
    messages.success(request, PROPOSED)
    return redirect("policy:change", row.pk)


def _shown(request: SignedIn, template: str, form: Any, at: datetime, code: str = "", **known: Any) -> HttpResponse:
    """The form; of a rule that is there, with the change that waits and keeps another from being proposed."""
    listed = known["list"].name if "list" in known else ""
    waiting = changing.waiting_beside(code, listed) if code else None
    context = {
        "now": at,
        "form": form,
        "waiting": waiting,
        "waiting_words": headline(waiting, titles(at)) if waiting else "",
        **known,
    }
    return render(request, template, context, status=422 if form.errors else 200)
