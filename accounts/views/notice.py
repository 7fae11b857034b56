"""The notice of collection: the newest version, the earlier ones, and issuing another."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.actions import people
from accounts.forms.people import IssueNotice
from accounts.models import Notice, default_notice
from accounts.roles import Role
from records.errors import ActionRefused

ISSUERS = (Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR)


@require_safe
@for_roles()
def notice(request: SignedIn, version: int | None = None) -> HttpResponse:
    """Everybody who signs in may read every version: accounts stay under the one that was given for them."""
    versions = list(Notice.objects.select_related("issued_by"))
    shown = get_object_or_404(Notice, version=version) if version else next(iter(versions), None)
    context = {
        "now": timezone.now(),
        "shown": shown,
        "newest": next(iter(versions), None),
        "versions": versions,
        "may_issue": request.user.has(*ISSUERS),
    }
    return render(request, "accounts/notice_page.html", context)


@require_http_methods(["GET", "POST"])
@for_roles(*ISSUERS)
def issue_notice(request: SignedIn) -> HttpResponse:
    newest = Notice.objects.first()
    form = IssueNotice(request.POST or None, initial={"text": newest.text if newest else default_notice()})
    if request.method == "POST" and form.is_valid():
        try:
            issued = people.issue_notice(form.cleaned_data["text"], by=request.user, at=timezone.now())
        except ActionRefused as error:
            form.add_error("text", str(error))
        else:
            messages.success(
                request, f"Version {issued.version} is issued. Accounts declared from now on are under it."
            )
            return redirect("accounts:notice")
    return render(request, "accounts/notice_form.html", {"form": form, "newest": newest})
