"""What every page knows: the person, the navigation, the Commission's names."""

from typing import Any

from django.http import HttpRequest

from accounts.desk import pages
from accounts.models import Commission


def person(request: HttpRequest) -> dict[str, Any]:
    """`person` (None when nobody is signed in), `nav` (label, url, current) and `commission`."""
    user = getattr(request, "user", None)
    commission = Commission.objects.first()
    if user is None or not user.is_authenticated:
        return {"person": None, "nav": [], "commission": commission}
    entries = [{"label": page.label, "url": page.url} for page in pages(user)]
    # The longest address that the path starts with is where the person is: "/" starts every path.
    here = max((e["url"] for e in entries if request.path.startswith(e["url"])), key=len, default="")
    nav = [entry | {"current": entry["url"] == here} for entry in entries]
    return {"person": user, "nav": nav, "commission": commission}
