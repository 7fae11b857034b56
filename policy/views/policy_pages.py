"""The policy as a document, the rules that read for it, and trying a text."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions import recording
from policy.actions.trying import Piece, Tried, pieces, try_text
from policy.engine import load_rules
from policy.forms import InForceForm, TryForm
from policy.guidelines import GUIDELINES
from policy.models import PolicyVersion, Statute
from policy.rule import Example, Flagged, Rule, Span
from policy.views.document import Document, Line, Paragraph, read_document
from records.errors import ActionRefused

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
STANDINGS = {"trial": "on trial", "in force": "in force", "retired": "retired"}


@for_roles()
@require_safe
def document(request: SignedIn) -> HttpResponse:
    """Policy 4.2.4 in its own words, with its rules beside each guideline."""
    at = timezone.now()
    version = PolicyVersion.objects.in_force(timezone.localdate(at))
    if version is None:
        raise Http404("No text of the policy is on record.")
    replaced = [one for one in Statute.objects.prefetch_related("replaced_by") if one.replaced_on]
    named = [one for one in replaced if one.short_name in version.text or one.name in version.text]
    context = {
        "now": at,
        "version": version,
        "document": _document(version, named),
        "notes": [{"id": f"note-{one.short_name.lower()}", "text": _note(one)} for one in named],
        "reviews": request.user.has(*REVIEWERS),
        "keeps_registers": request.user.has(*REVIEWERS, Role.ACCESS_COORDINATOR),
        "states_day": request.user.has(Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR),
    }
    return render(request, "policy/document_everyone.html", context)


def _document(version: PolicyVersion, named: list[Statute]) -> Document:
    def beside(paragraph: Paragraph) -> list[Line]:
        rules = [rule for rule in load_rules() if rule.guideline == paragraph.guideline]
        lines = [
            Line(
                rule.title,
                reverse("policy:rule", args=[rule.code]),
                STANDINGS[rule.standing],
            )
            for rule in rules
        ]
        lines += [
            Line(f"{one.short_name} was replaced", f"#note-{one.short_name.lower()}")
            for one in named
            if one.short_name in paragraph.text or one.name in paragraph.text
        ]
        return lines

    return read_document(version.text, beside)


def _note(statute: Statute) -> str:
    """What became of a statute that the policy names, in one sentence."""
    new = " and ".join(f"the {one}" for one in statute.replaced_by.all())
    day = date_format(statute.replaced_on, "j F Y") if statute.replaced_on else ""
    return f"The policy names the {statute}. On {day} it was replaced" + (f" by {new}." if new else ".")


@for_roles(Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR)
@require_http_methods(["GET", "HEAD", "POST"])
def in_force(request: SignedIn) -> HttpResponse:
    """State since when the text on record is in force."""
    at = timezone.now()
    version = PolicyVersion.objects.in_force(timezone.localdate(at))
    if version is None:
        raise Http404("No text of the policy is on record.")
    form = InForceForm(request.POST or None, initial={"since": version.effective_from})
    if request.method == "POST" and form.is_valid():
        try:
            recording.state_in_force(version, since=form.cleaned_data["since"], by=request.user, at=at)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, "The day is on record.")
            return redirect("policy:document")
    context = {"now": at, "version": version, "form": form}
    return render(request, "policy/in_force_form.html", context, status=422 if form.errors else 200)


@for_roles()
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def rule(request: SignedIn, code: str) -> HttpResponse:
    """One rule: what it looks for, its conditions, its examples. Everybody reads it; reviewers try texts on it."""
    shown = next((one for one in load_rules() if one.code == code), None)
    tries = request.user.has(*REVIEWERS)
    if shown is None or (request.method == "POST" and not tries):
        raise Http404("There is no such rule.")
    at = timezone.now()
    form, tried = _tried(request, at, shown)
    context = {
        "now": at,
        "rule": shown,
        "standing": STANDINGS[shown.standing],
        "reads": {"posts": "Reads posts", "profiles": "Reads profiles", "scope": "Decides what is looked at"}[
            shown.reads
        ],
        "guideline": GUIDELINES[shown.guideline],
        "law": GUIDELINES[shown.guideline].text.replace("*", ""),
        "flagged": [_example(one) for one in shown.examples if isinstance(one, Flagged)],
        "clear": [_example(one) for one in shown.examples if not isinstance(one, Flagged)],
        "form": form,
        "tried": tried,
        "tries": tries,
    }
    return render(request, "policy/rule_everyone.html", context, status=422 if form.errors else 200)


@for_roles(*REVIEWERS)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def try_all(request: SignedIn) -> HttpResponse:
    """Try a text on every rule. Nothing of it is kept."""
    at = timezone.now()
    form, tried = _tried(request, at, None)
    context = {"now": at, "form": form, "tried": tried, "rules": load_rules()}
    return render(request, "policy/try_staff.html", context, status=422 if form.errors else 200)


@sensitive_variables()
def _tried(request: SignedIn, at: datetime, only: Rule | None) -> tuple[TryForm, Tried | None]:
    form = TryForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return form, None
    typed = form.cleaned_data
    posted = timezone.make_aware(datetime.combine(typed["on"], time(12))) if typed["on"] else at
    return form, try_text(typed["text"], at=posted, kind=typed["kind"], reply_to=typed["reply_to"], rule=only)


def _example(example: Example) -> dict[str, Any]:
    """An example as the page shows it, its words marked."""
    words: tuple[str, ...] = getattr(example, "words", ())
    spans = [Span(at, at + len(word), "text") for word in words for at in [example.text.find(word)] if at >= 0]
    around = [
        ("Answers", example.reply),
        ("Quotes", example.quote),
        *(("Picture described as", alt) for alt in example.alt),
    ]
    around += [("Links to", link) for link in example.links]
    return {
        "pieces": [_mark(piece) for piece in pieces(example.text, "text", [(1, spans)])],
        "around": [(words, text) for words, text in around if text],
        "because": getattr(example, "because", ""),
    }


def _mark(piece: Piece) -> dict[str, Any]:
    return {"text": piece.text, "marked": bool(piece.numbers)}
