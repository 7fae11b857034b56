"""Closed papers: labels and dates only. A paper's text passes through memory and is kept nowhere."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions import papers as closed
from policy.actions.paper_files import read_paper
from policy.actions.registers import key_mark
from policy.forms.registers import PaperForm, ReleaseForm
from policy.models import ClosedPaper
from records.errors import ActionRefused

KEEPERS = (Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR)


@for_roles(*KEEPERS)
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_variables()
def papers(request: SignedIn) -> HttpResponse:
    """The closed papers on record, and the form that adds one."""
    at = timezone.now()
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    form = PaperForm(request.POST or None, request.FILES or None, length=length)
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            paper = read_paper(typed["file"].read())
            made = closed.add_paper(
                label=typed["label"],
                meeting_date=typed["meeting_date"],
                release_date=typed["release_date"],
                text=paper.text,
                by=request.user,
                at=at,
            )
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, closed.words_about(made, paper.pages_without_text))
            return redirect("policy:papers")
    rows = ClosedPaper.objects.select_related("added_by").defer("fingerprints")
    context = {"now": at, "form": form, "papers": [(row, _state(row, at)) for row in rows]}
    return render(request, "policy/paper_list.html", context, status=422 if form.errors else 200)


def _state(row: ClosedPaper, at: Any) -> str:
    if row.release_date and row.release_date <= timezone.localdate(at):
        return "Public"
    return "Closed" if row.key_mark == key_mark() else "Not recognised: the key was changed. Add the paper again."


@for_roles(*KEEPERS)
@require_http_methods(["GET", "HEAD", "POST"])
def paper(request: SignedIn, pk: int) -> HttpResponse:
    """One closed paper: from which day it is public."""
    at = timezone.now()
    shown = get_object_or_404(ClosedPaper, pk=pk)
    form = ReleaseForm(request.POST or None, initial={"release_date": shown.release_date})
    if request.method == "POST" and form.is_valid():
        try:
            closed.release_paper(shown, on=form.cleaned_data["release_date"], by=request.user, at=at)
        except ActionRefused as refused:
            form.add_error("release_date", refused.sentence)
        else:
            messages.success(request, f"The dates of “{shown.label}” are on record.")
            return redirect("policy:papers")
    context = {"now": at, "paper": shown, "form": form}
    return render(request, "policy/paper_form.html", context, status=422 if form.errors else 200)
