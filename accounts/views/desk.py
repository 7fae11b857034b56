"""The desk: what needs the person, then how things stand."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts import desk as desks
from accounts.access import SignedIn, for_roles
from accounts.models import Person
from accounts.roles import Role


@require_safe
@for_roles()
def desk(request: SignedIn) -> HttpResponse:
    now = timezone.now()
    items = desks.all_items(request.user, now)
    mine = [item for item in items if item.needs_me]
    context = {
        "now": now,
        "heading": _heading(len(mine), bool(request.user.roles())),
        "mine": mine,
        "standing": [item for item in items if not item.needs_me],
        "pages": [page for page in desks.pages(request.user) if page.url_name != "accounts:desk"],
        "administrators": Person.objects.holding(Role.ADMINISTRATOR, on=timezone.localdate(now)),
    }
    return render(request, "accounts/desk_page.html", context)


def _heading(count: int, has_roles: bool) -> str:
    if not has_roles:
        return "You are signed in."
    if count == 1:
        return "One thing needs you."
    return f"{count} things need you." if count else "Nothing needs you now."
