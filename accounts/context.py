"""What every page knows: the person and their roles, the navigation, the Commission's names."""

from typing import Any

from django.http import HttpRequest

from accounts.desk import pages
from accounts.models import Commission
from accounts.roles import Role


def person(request: HttpRequest) -> dict[str, Any]:
    """`person` (None when nobody is signed in), `user_roles` in words, `nav` (label, url, current), `commission`."""
    user = getattr(request, "user", None)
    # The middleware has read it; a page that was not found never came that far.
    commission = request.commission if hasattr(request, "commission") else Commission.objects.first()
    if user is None or not user.is_authenticated:
        return {"person": None, "nav": [], "commission": commission}
    held = user.roles()
    words = ", ".join(role.label for role in Role if role.value in held)
    return {"person": user, "user_roles": words, "nav": _navigation(request, user), "commission": commission}


def _navigation(request: HttpRequest, user: Any) -> list[dict[str, Any]]:
    if user.must_choose_password:
        return []
    entries = [{"label": page.label, "url": page.url} for page in pages(user)]
    # The longest address that the path starts with is where the person is: "/" starts every path.
    here = max((e["url"] for e in entries if request.path.startswith(e["url"])), key=len, default="")
    # On a page of its own, such as the password, the desk is not where the person is.
    here = "" if here == "/" and request.path != "/" else here
    return [entry | {"current": entry["url"] == here} for entry in entries]
