"""Signing in and out, choosing a password, the first visit of an empty installation."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import login, update_session_auth_hash
from django.contrib.auth.views import LoginView, LogoutView
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.access import SignedIn, for_roles
from accounts.actions import people
from accounts.forms.signing_in import ChangePassword, SetUp, SignIn
from accounts.models import Commission, Person
from records.errors import ActionRefused

UNSENT = "Your session had ended, so what you sent then was not saved. Please do that step again."


class _SignIn(LoginView):
    """Says before and after the sign-in that a step came too late (`unsent`, from accounts.access)."""

    template_name = "accounts/signin_form.html"
    authentication_form = SignIn
    redirect_authenticated_user = True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"unsent": "unsent" in self.request.GET}

    def form_valid(self, form: SignIn) -> HttpResponse:  # type: ignore[override]  # the form named above
        answer = super().form_valid(form)
        if "unsent" in self.request.GET:
            messages.warning(self.request, UNSENT)
        return answer


signin = require_http_methods(["GET", "HEAD", "POST"])(_SignIn.as_view())
signout = LogoutView.as_view(next_page="accounts:signin")


@require_http_methods(["GET", "POST"])
@sensitive_post_parameters()
@never_cache
@for_roles(own_password=False)
def password(request: SignedIn) -> HttpResponse:
    """A person changes their own password; other sessions of theirs end."""
    form = ChangePassword(request.POST or None, person=request.user)
    if request.method == "POST" and form.is_valid():
        people.change_password(request.user, form.cleaned_data["password"], at=timezone.now())
        update_session_auth_hash(request, request.user)
        messages.success(request, "Your password was changed. Other devices are signed out.")
        return redirect("accounts:desk")
    return render(request, "accounts/password_form.html", {"form": form})


@require_http_methods(["GET", "POST"])
@sensitive_post_parameters("password", "again")
@never_cache
def setup(request: HttpRequest) -> HttpResponse:
    """The first visit of an empty installation; afterwards this page does not exist."""
    if Commission.objects.exists() or Person.objects.exists():
        raise Http404("This installation is set up.")
    form = SetUp(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = {name: value for name, value in form.cleaned_data.items() if name != "again"}
        try:
            administrator = people.set_up(**given, at=timezone.now())
        except ActionRefused as error:
            raise Http404(str(error)) from error
        login(request, administrator, backend="django.contrib.auth.backends.ModelBackend")
        messages.success(request, "EPC Social is set up. Next, add the people who work with it.")
        return redirect("accounts:desk")
    return render(request, "accounts/setup_form.html", {"form": form})
