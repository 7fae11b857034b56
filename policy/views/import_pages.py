"""Importing a register: a list is given, what it would change is shown, and only then it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from accounts.models import in_full
from policy.actions import importing
from policy.actions.catalogue import Register
from policy.actions.entry_words import details
from policy.actions.importing import Preview
from policy.actions.reading import read
from policy.errors import FileRefused, NeedsConfirmation
from policy.forms.registers import ConfirmForm, ImportForm
from policy.views.register_pages import KEEPERS, calendar, import_event, register_or_404
from records.errors import ActionRefused

SHOWN_AT_ONCE = 200
"""Entries of one kind that a preview lists by name."""


@for_roles(*KEEPERS)
@require_http_methods(["GET", "HEAD", "POST"])
def import_register(request: SignedIn, code: str) -> HttpResponse:
    """Give a list, see what it would change, then let it count."""
    one = register_or_404(code)
    if request.method == "POST" and request.POST.get("step") == "import":
        return _confirm(request, one)
    at = timezone.now()
    length = int(request.META.get("CONTENT_LENGTH") or 0)
    form = ImportForm(
        one, request.POST or None, request.FILES or None, length=length, names=[each.name for each in calendar(one, at)]
    )
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        group, since = typed.get("group", ""), typed.get("since")
        try:
            given = form.given(one)
            return preview_page(request, one, given, source=typed["source"], at=at, group=group, since=since)
        except ActionRefused as refused:
            form.add_error("file" if typed["file"] else "text", refused.sentence)
    context = {"now": at, "register": one, "form": form}
    return render(request, "policy/import_form.html", context, status=422 if form.errors else 200)


def preview_page(
    request: SignedIn,
    one: Register,
    given: bytes | str,
    *,
    source: str,
    at: datetime,
    group: str = "",
    since: date | None = None,
) -> HttpResponse:
    """What a list would change, and the button that lets it count. Raises ActionRefused for one that cannot be read."""
    rows = read(one, given, group=group)
    plan = importing.preview(one, rows, at=at, group=group, since=since)
    text = given.decode("utf-8-sig") if isinstance(given, bytes) else given
    carried = {"source": source, "text": text, "group": group, "since": since, "digest": plan.digest}
    return _show(request, plan, ConfirmForm(initial=carried, asks=bool(plan.warning)))


def _confirm(request: SignedIn, one: Register) -> HttpResponse:
    """The second step: the very list that was previewed, read and compared again."""
    at = timezone.now()
    form = ConfirmForm(request.POST, asks=True)
    if not form.is_valid():
        messages.error(request, "The preview was incomplete. Please give the list again; nothing was changed.")
        return redirect("policy:import", one.code)
    typed = form.cleaned_data
    try:
        rows = read(one, typed["text"], group=typed["group"])
        done = importing.apply(
            one,
            rows,
            source=typed["source"],
            by=request.user,
            at=at,
            group=typed["group"],
            since=typed["since"],
            digest=typed["digest"],
            confirmed=typed["confirmed"],
        )
    except FileRefused as refused:
        messages.error(request, f"{refused.sentence} Nothing was changed.")
        return redirect("policy:import", one.code)
    except ActionRefused as refused:
        plan = importing.preview(one, rows, at=at, group=typed["group"], since=typed["since"])
        again = ConfirmForm({**request.POST.dict(), "digest": plan.digest}, asks=bool(plan.warning))
        again.is_valid()
        again.add_error("confirmed" if isinstance(refused, NeedsConfirmation) else None, refused.sentence)
        return _show(request, plan, again)
    words = import_event(one, done)["text"]
    messages.success(request, f"The import counts from now on. {words}")
    return redirect("policy:register", one.code)


def _show(request: SignedIn, plan: Preview, form: ConfirmForm) -> HttpResponse:
    at, one = timezone.now(), plan.register
    sections: list[tuple[str, Sequence[Any], Callable[[Any], tuple[str, str]]]] = [
        ("Added", plan.added_entries(), lambda entry: (str(entry), details(one, entry))),
        ("Changed", plan.changed, lambda change: (str(change.entry), change.words)),
        ("Ended", plan.ended, lambda entry: (str(entry), f"Last day: {in_full(plan.last_day(entry, at))}")),
    ]
    context = {
        "now": at,
        "plan": plan,
        "register": one,
        "form": form,
        "sections": [
            {
                "heading": heading,
                "lines": [words(each) for each in entries[:SHOWN_AT_ONCE]],
                "more": len(entries) - SHOWN_AT_ONCE,
            }
            for heading, entries, words in sections
            if entries
        ],
        "figures": [
            (len(plan.added), "added"),
            (len(plan.changed), "changed"),
            (len(plan.ended), "ended"),
            (plan.unchanged, "unchanged"),
        ],
    }
    return render(request, "policy/import_preview.html", context, status=422 if form.errors else 200)
