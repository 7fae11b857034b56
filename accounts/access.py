"""Who may open a page: what is not yours does not exist (404), and nothing exists before the first visit's set-up."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from accounts.models import Commission, Person
from accounts.roles import Role


class SignedIn(HttpRequest):
    """A request as it comes through `for_roles`: somebody is signed in. Only an annotation; nothing is made of it."""

    user: Person


View = Callable[..., HttpResponse]

# What answers before the set-up: the set-up itself, and whoever asks whether the process is alive.
BEFORE_SET_UP = {"accounts:setup", "health"}


def for_roles(*roles: Role, own_password: bool = True) -> Callable[[View], View]:
    """Let in people who hold any of the roles today; without roles, everybody who is signed in.

    Who is not signed in is sent to the sign-in page; who holds none of the roles gets 404; who still has the password
    that somebody else gave them chooses their own first (`own_password` is off for the page where they do).
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if roles and not request.user.has(*roles):
                raise Http404("This page is not for the roles this person holds.")
            if own_password and request.user.must_choose_password:
                return redirect("accounts:password")
            return view(request, *args, **kwargs)

        guarded.roles = roles  # type: ignore[attr-defined]  # tests/test_access.py compares it with its table
        return guarded

    return decorate


class SetUpFirst:
    """Middleware: while there is no person and no Commission, every page leads to the set-up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: View, args: Any, kwargs: Any) -> HttpResponseBase | None:
        match = request.resolver_match
        if match is None or match.view_name in BEFORE_SET_UP:
            return None
        commission = Commission.objects.first()
        request.commission = commission  # type: ignore[attr-defined]  # read again by accounts.context
        if commission is None and not Person.objects.exists():
            return redirect("accounts:setup")
        return None
