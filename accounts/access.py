"""Who may open a page: what is not yours does not exist (404)."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse

from accounts.roles import Role

View = Callable[..., HttpResponse]


def for_roles(*roles: Role) -> Callable[[View], View]:
    """Let in people who hold any of the roles today; without roles, everybody who is signed in.

    Who is not signed in is sent to the sign-in page; who holds none of the roles gets 404.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if roles and not request.user.has(*roles):
                raise Http404("This page is not for the roles this person holds.")
            return view(request, *args, **kwargs)

        guarded.roles = roles  # type: ignore[attr-defined]  # tests/test_access.py compares it with its table
        return guarded

    return decorate
