"""Reading a register's list from its web address; what it would change is shown as for a file."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from monitoring.actions import register_sources
from monitoring.forms.register_sources import HINTS, SourceForm
from monitoring.models import RegisterSource
from monitoring.web import door
from policy.views.import_pages import preview_page
from policy.views.register_pages import KEEPERS, register_or_404
from records.errors import ActionRefused


@for_roles(*KEEPERS)
@require_http_methods(["GET", "HEAD", "POST"])
def fetch(request: SignedIn, code: str) -> HttpResponse:
    """The remembered addresses, a form for another one, and after reading the preview of what would change."""
    one = register_or_404(code)
    if code not in HINTS:
        raise Http404("This register is not read from the web.")
    at = timezone.now()
    if request.method == "POST" and request.POST.get("step") == "forget":
        given = request.POST.get("source", "")
        pk = int(given) if given.isascii() and given.isdigit() and len(given) < 19 else 0
        register_sources.forget(get_object_or_404(RegisterSource, pk=pk, register=code), by=request.user, at=at)
        messages.success(request, "The address is not remembered any more. The register stays as it is.")
        return redirect("monitoring:register-fetch", code)
    form = SourceForm(code, request.POST or None)
    if request.method == "POST" and form.is_valid():
        address = form.cleaned_data["address"]
        try:
            found = register_sources.fetch(code, address, web=door(), by=request.user, at=at)
            if found.left_out:
                entries = "1 entry" if found.left_out == 1 else f"{found.left_out} entries"
                verb = "was" if found.left_out == 1 else "were"
                messages.warning(request, f"{entries} without a day or a title {verb} left out.")
            source = f"{address}, read on {timezone.localtime(at):%Y-%m-%d}"
            return preview_page(request, one, found.text, source=source, at=at)
        except ActionRefused as refused:
            form.add_error("address", refused.sentence)
    sources = RegisterSource.objects.filter(register=code).select_related("read_by")
    context = {"now": at, "register": one, "form": form, "sources": sources}
    return render(request, "monitoring/register_source.html", context, status=422 if form.errors else 200)
