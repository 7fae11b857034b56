"""One entry of a register, typed by hand."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from policy.actions import recording
from policy.actions.entry_words import details
from policy.forms.entries import FORMS
from policy.views.register_pages import KEEPERS, register_or_404
from records.errors import ActionRefused


@for_roles(*KEEPERS)
@require_http_methods(["GET", "HEAD", "POST"])
def entry(request: SignedIn, code: str, pk: int | None = None) -> HttpResponse:
    """Record an entry of a register, or correct one."""
    one = register_or_404(code)
    if code not in FORMS:
        raise Http404("This register has no form: its entries come in lists.")
    at = timezone.now()
    shown: Any = get_object_or_404(one.model, pk=pk) if pk is not None else None
    form = FORMS[code](request.POST or None, instance=shown)
    if request.method == "POST" and form.is_valid():
        try:
            recording.record_entry(one, shown, form.cleaned_data, by=request.user, at=at)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, f"The {one.one} is on record.")
            return redirect("policy:register", code)
    past = shown.history.select_related("history_user") if shown else []
    events = [
        {
            "at": row.history_date,
            "text": "Recorded" if row.history_type == "+" else "Changed",
            "by": str(row.history_user or ""),
            "detail": f"{row.instance}. {details(one, row.instance)}",
        }
        for row in past
    ]
    heading = f"{one.one[0].upper()}{one.one[1:]}" if shown else f"Record {one.an_entry}"
    context = {"now": at, "register": one, "heading": heading, "lead": form.lead, "form": form, "events": events}
    return render(request, "policy/entry_form.html", context, status=422 if form.errors else 200)
