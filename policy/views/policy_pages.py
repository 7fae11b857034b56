"""The policy as a document, the rules that read for it, and trying a text."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions import recording
from policy.actions.rules import rules_in_force
from policy.forms.registers import InForceForm
from policy.models import PolicyVersion, Statute
from policy.rule import Rule
from policy.views.change_words import STANDINGS
from policy.views.document import Document, Line, Paragraph, read_document
from policy.views.trying_texts import try_on
from records.errors import ActionRefused

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)


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
        "document": _document(version, named, rules_in_force(at)),
        "notes": [{"id": f"note-{one.short_name.lower()}", "text": _note(one)} for one in named],
        "reviews": request.user.has(*REVIEWERS),
        "keeps_registers": request.user.has(*REVIEWERS, Role.ACCESS_COORDINATOR),
        "states_day": request.user.has(Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR),
    }
    return render(request, "policy/document_everyone.html", context)


def _document(version: PolicyVersion, named: list[Statute], all_rules: Sequence[Rule]) -> Document:
    def beside(paragraph: Paragraph) -> list[Line]:
        rules = [rule for rule in all_rules if rule.guideline == paragraph.guideline]
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


@for_roles(*REVIEWERS)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def try_all(request: SignedIn) -> HttpResponse:
    """Try a text on every rule. Nothing of it is kept."""
    at = timezone.now()
    form, tried = try_on(request, at, None)
    asked = [rule for rule in rules_in_force(at) if rule.standing != "retired"]
    context = {"now": at, "form": form, "tried": tried, "rules": asked}
    return render(request, "policy/try_staff.html", context, status=422 if form.errors else 200)
