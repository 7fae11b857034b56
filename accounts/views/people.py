"""People: the list, a person's page, and the forms that change what is on record about them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.actions import people
from accounts.figures.people import listed
from accounts.forms.people import Appoint, ChangeTerm, EndRole, GiveRole, NewPerson, WhoItIs
from accounts.models import Grant, Person, Term, in_full
from accounts.roles import Role
from accounts.views.past import past
from records.errors import ActionRefused

KEEPERS = (Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR)


@require_safe
@for_roles(*KEEPERS)
def people_list(request: SignedIn) -> HttpResponse:
    now = timezone.now()
    lines = listed(timezone.localdate(now))
    active = sum(1 for line in lines if line.person.is_active)
    heading = "One person can sign in" if active == 1 else f"{active} people can sign in"
    context = {"now": now, "lines": lines, "heading": heading}
    return render(request, "accounts/person_list.html", context)


@require_safe
@for_roles(*KEEPERS)
def person(request: SignedIn, pk: int) -> HttpResponse:
    now = timezone.now()
    today = timezone.localdate(now)
    whom = get_object_or_404(Person, pk=pk)
    may_change = not whom.has(Role.ADMINISTRATOR, at=now) or request.user.has(Role.ADMINISTRATOR, at=now)
    context = {
        "now": now,
        "today": today,
        "whom": whom,
        "grants": whom.grants.select_related("granted_by").order_by("-starts_on", "-pk"),
        "terms": whom.terms.all(),
        "events": past(whom),
        "may_change": may_change,
        "myself": whom == request.user,
    }
    return render(request, "accounts/person_page.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
@for_roles(*KEEPERS)
def add(request: SignedIn) -> HttpResponse:
    form = NewPerson(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        password = given["password"] or people.made_password()
        try:
            whom = people.add(
                email=given["email"],
                name=given["name"],
                password=password,
                by=request.user,
                at=timezone.now(),
                choose_own=True,
            )
        except ActionRefused as error:
            form.add_error("email" if "e-mail" in str(error) else None, str(error))
        else:
            return _password_shown_once(request, whom, password, f"{whom} is on record.")
    context = {
        "form": form,
        "heading": "Add a person",
        "lead": "They hold no role yet: you give roles, or appoint a Commissioner, on the page that follows.",
        "submit": "Add this person",
    }
    return render(request, "accounts/person_form.html", context)


@require_http_methods(["GET", "POST"])
@never_cache
@for_roles(*KEEPERS)
def password(request: SignedIn, pk: int) -> HttpResponse:
    """A new first password for somebody who lost theirs."""
    whom = get_object_or_404(Person, pk=pk)
    form = forms.Form(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        new = people.made_password()
        try:
            people.give_password(whom, new, by=request.user, at=timezone.now())
        except ActionRefused as error:
            form.add_error(None, str(error))
        else:
            return _password_shown_once(request, whom, new, f"{whom} has a new first password.")
    context = {
        "form": form,
        "whom": whom,
        "heading": f"A new first password for {whom}",
        "lead": "The present one stops working at once, on every device. They choose their own at the next sign-in.",
        "submit": "Make a new first password",
    }
    return render(request, "accounts/person_form.html", context)


def _password_shown_once(request: SignedIn, whom: Person, password: str, heading: str) -> HttpResponse:
    """In the answer itself, never kept: only the person and whoever tells them should ever see it."""
    return render(request, "accounts/password_once.html", {"whom": whom, "password": password, "heading": heading})


def _form_page(
    request: SignedIn, whom: Person, form: forms.Form, act: Callable[[dict[str, Any]], str], **words: Any
) -> HttpResponse:
    """One form about one person: `act` takes what was typed and answers with the sentence that says what was done."""
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, act(form.cleaned_data))
        except ActionRefused as error:
            form.add_error(None, str(error))
        else:
            return redirect("accounts:person", pk=whom.pk)
    return render(request, "accounts/person_form.html", {"form": form, "whom": whom, **words})


@require_http_methods(["GET", "POST"])
@for_roles(*KEEPERS)
def correct(request: SignedIn, pk: int) -> HttpResponse:
    whom = get_object_or_404(Person, pk=pk)
    form = WhoItIs(request.POST or None, initial={"name": whom.name, "email": whom.email})

    def act(given: dict[str, Any]) -> str:
        people.correct(whom, name=given["name"], email=given["email"], by=request.user, at=timezone.now())
        return "Corrected. What stood there before is in the history."

    return _form_page(request, whom, form, act, heading=f"Correct the name or e-mail of {whom}", submit="Correct")


@for_roles(*KEEPERS)
@step
def set_active(request: SignedIn, pk: int) -> HttpResponse:
    whom = get_object_or_404(Person, pk=pk)
    active = request.POST.get("active") == "yes"
    try:
        people.set_active(whom, active=active, by=request.user, at=timezone.now())
    except ActionRefused as error:
        messages.error(request, str(error))
    else:
        can = "can sign in again" if active else "can no longer sign in. Nothing on record was changed"
        messages.success(request, f"{whom} {can}.")
    return redirect("accounts:person", pk=pk)


@require_http_methods(["GET", "POST"])
@for_roles(*KEEPERS)
def give_role(request: SignedIn, pk: int) -> HttpResponse:
    whom = get_object_or_404(Person, pk=pk)
    now = timezone.now()
    form = GiveRole(request.POST or None, initial={"starts_on": timezone.localdate(now)})

    def act(given: dict[str, Any]) -> str:
        made = people.grant(whom, **given, by=request.user, at=now)
        return f"{whom} holds the role {made.get_role_display()} {made.in_words}."

    lead = "A Commissioner is not given this role but appointed, with a term."
    return _form_page(request, whom, form, act, heading=f"Give {whom} a role", lead=lead, submit="Give the role")


@require_http_methods(["GET", "POST"])
@for_roles(*KEEPERS)
def end_role(request: SignedIn, pk: int, grant: int) -> HttpResponse:
    held = get_object_or_404(Grant.objects.select_related("person"), pk=grant, person=pk)
    now = timezone.now()
    form = EndRole(request.POST or None, initial={"ends_on": held.ends_on or timezone.localdate(now)})

    def act(given: dict[str, Any]) -> str:
        people.end_grant(held, ends_on=given["ends_on"], by=request.user, at=now)
        return f"The role {held.get_role_display()} ends on {in_full(given['ends_on'])}."

    heading = f"End the role {held.get_role_display()} of {held.person}"
    return _form_page(request, held.person, form, act, heading=heading, submit="End the role")


@require_http_methods(["GET", "POST"])
@for_roles(*KEEPERS)
def appoint(request: SignedIn, pk: int) -> HttpResponse:
    whom = get_object_or_404(Person, pk=pk)
    now = timezone.now()
    last = whom.terms.first()
    first_day = last.ends_on + timedelta(days=1) if last else timezone.localdate(now)
    form = Appoint(request.POST or None, initial={"starts_on": first_day, "state": Term.State.ACTIVE})

    def act(given: dict[str, Any]) -> str:
        term = people.appoint(whom, **given, by=request.user, at=now)
        return f"{whom} is appointed by the {term.get_appointing_body_display()}, {term.in_words}."

    return _form_page(
        request, whom, form, act, heading=f"Appoint {whom} as a Commissioner", submit="Record the appointment"
    )


@require_http_methods(["GET", "POST"])
@for_roles(*KEEPERS)
def change_term(request: SignedIn, pk: int, term: int) -> HttpResponse:
    held = get_object_or_404(Term.objects.select_related("person"), pk=term, person=pk)
    form = ChangeTerm(request.POST or None, initial={"state": held.state, "ends_on": held.ends_on})

    def act(given: dict[str, Any]) -> str:
        state = Term.State(given["state"])
        people.change_term(held, state=state, ends_on=given["ends_on"], by=request.user, at=timezone.now())
        return f"The term of {held.person} is {state.label.lower()}; its last day is {in_full(given['ends_on'])}."

    heading = f"Change the term of {held.person}"
    lead = f"{held.get_appointing_body_display()}, {held.in_words}."
    return _form_page(request, held.person, form, act, heading=heading, lead=lead, submit="Change the term")
