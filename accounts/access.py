"""Who may open a page: what is not yours is not there (404); an address of a step leads to the page it belongs to."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_POST

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
                return _to_sign_in(request, view)
            if roles and not request.user.has(*roles):
                raise Http404("This page is not for the roles this person holds.")
            if own_password and request.user.must_choose_password:
                return redirect("accounts:password")
            return view(request, *args, **kwargs)

        guarded.roles = roles  # type: ignore[attr-defined]  # tests/test_access.py compares it with its table
        return guarded

    return decorate


def step(view: View) -> View:
    """A step on a page: it only takes POST, and its address stands under the page's own (`/cases/5/claim/`)."""
    only: View = require_POST(view)
    only.is_step = True  # type: ignore[attr-defined]  # for_roles sends strangers to the page instead
    return only


def page_of(request: HttpRequest) -> str:
    """The address of the page that a step belongs to, with the filters that were chosen there."""
    path = request.path.rstrip("/").rpartition("/")[0] + "/"
    query = request.GET.urlencode()
    return f"{path}?{query}" if query else path


def _to_sign_in(request: HttpRequest, view: View) -> HttpResponse:
    """The sign-in page, which leads back here; `unsent` when what was sent came after the session's end."""
    sent = request.method == "POST"
    back = page_of(request) if sent and getattr(view, "is_step", False) else request.get_full_path()
    query = {"next": back} | ({"unsent": "yes"} if sent else {})
    return redirect(f"{reverse('accounts:signin')}?{urlencode(query, safe='/')}")


class PlainAnswers:
    """Middleware: who opens the address of a step comes to its page; nothing of a signed-in person's is kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        if answer.status_code == 405 and not request.path.startswith("/api/"):
            if request.method in ("GET", "HEAD"):
                answer = redirect(page_of(request))
            else:
                allowed = answer.headers.get("Allow", "")
                answer = render(request, "405.html", status=405)
                answer.headers["Allow"] = allowed
        if request.user.is_authenticated:
            # Neither a shared computer's disk nor a proxy keeps a page that only this person may see.
            patch_cache_control(answer, no_store=True, private=True)
        return answer


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
