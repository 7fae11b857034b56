"""Accounts on record: the list, an account's page, and the Executive Director's decisions about them."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.actions import declaring as accounts_declaring
from accounts.models import Account, Person
from accounts.roles import Role
from monitoring.actions import declaring
from monitoring.figures import accounts as figures
from monitoring.forms.accounts import STATES, Choice, Reason
from monitoring.platforms import Coverage
from monitoring.views.told import coverage, identity, last_reads, past, profile_of, reading_words
from records.errors import ActionRefused

ON_RECORD = (Account.State.DECLARED, Account.State.APPROVED)
READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)


@require_safe
@for_roles(*READERS)
def accounts_list(request: SignedIn) -> HttpResponse:
    now = timezone.now()
    form = Choice(request.GET)
    choice = form.chosen()
    tally = figures.tally(choice["person"] or None, choice["platform"])
    accounts = list(figures.chosen(choice["state"], choice["person"] or None, choice["platform"]))
    rows = [
        {
            "account": account,
            "url": reverse("monitoring:account", args=[account.pk]),
            "platform": figures.platform_of(account).label,
            "coverage": coverage(account),
            "complete_at": account.watch.complete_at if hasattr(account, "watch") else None,
        }
        for account in accounts
    ]
    context = {
        "now": now,
        "heading": _counted(tally[""]),
        "about": _about(accounts, tally, now),
        "chips": [_chip(value, words, choice, tally) for value, words in STATES],
        "choice": form,
        "state": choice["state"],
        "rows": rows,
    }
    return render(request, "monitoring/account_list.html", context)


def _counted(count: int) -> str:
    return "One account is on record" if count == 1 else f"{count or 'No'} accounts are on record"


def _about(accounts: list[Account], tally: dict[str, int], at: datetime) -> str:
    waiting = tally.get(Account.State.DECLARED, 0)
    words = [
        "None waits for approval." if not waiting else f"{waiting} {'waits' if waiting == 1 else 'wait'} for approval."
    ]
    unwatched = [
        one for one in accounts
        if one.state == Account.State.APPROVED and figures.platform_of(one).coverage is not Coverage.AUTOMATIC
    ]  # fmt: skip
    if unwatched:
        count = len(unwatched)
        which = "One of those approved" if count == 1 else f"{count} of those approved"
        words.append(f"{which} cannot be read automatically.")
    return " ".join(words)


def _chip(value: str, words: str, choice: dict[str, Any], tally: dict[str, int]) -> dict[str, Any]:
    person = choice["person"].pk if choice["person"] else ""
    query = urlencode({k: v for k, v in (("state", value), ("person", person), ("platform", choice["platform"])) if v})
    return {
        "label": words.partition(",")[0],
        "url": reverse("monitoring:accounts") + (f"?{query}" if query else ""),
        "current": choice["state"] == value,
        "count": tally.get(value, 0),
    }


def shown_to(person: Person, pk: int) -> Account:
    """The account, to staff, the Executive Director and its owner; to everybody else it does not exist."""
    account = Account.objects.select_related("owner", "watch", "notice", "decided_by", "ended_by").filter(pk=pk).first()
    if account is None or not (account.owner_id == person.pk or person.has(*READERS)):
        raise Http404("There is no such account for this person.")
    return account


@require_safe
@for_roles(Role.COMMISSIONER, *READERS)
def account(request: SignedIn, pk: int) -> HttpResponse:
    now = timezone.now()
    shown = shown_to(request.user, pk)
    own = shown.owner_id == request.user.pk
    director = request.user.has(Role.EXECUTIVE_DIRECTOR)
    decidable = shown.state == Account.State.DECLARED and shown.owner_id is not None and director and not own
    context = {
        "now": now,
        "account": shown,
        "own": own,
        "may_decide": decidable,
        "not_known_yet": declaring.not_known_yet(shown) if shown.state == Account.State.DECLARED else "",
        "may_end": _may_end(shown, own=own, director=director),
        "back": reverse("monitoring:my_accounts" if own else "monitoring:accounts"),
        "platform": figures.platform_of(shown),
        "coverage": coverage(shown),
        "reading": reading_words(shown, now),
        "facts": identity(shown),
        "read": figures.reads([shown], now).get(shown.pk, figures.Read()),
        "reads": last_reads(shown),
        "pulls_url": _pulls_url(shown) if request.user.has(*READERS) else "",
        "profile": profile_of(shown),
        "events": past(shown, attempts=director and not own),
    }
    return render(request, "monitoring/account_page.html", context)


def _may_end(account: Account, *, own: bool, director: bool) -> bool:
    """The owner may end or withdraw; the Executive Director, who refuses what waits, may end what is approved."""
    return (own and account.state in ON_RECORD) or (
        director and account.owner_id is not None and account.state == Account.State.APPROVED
    )


def _pulls_url(account: Account) -> str:
    try:
        return reverse("monitoring:pulls", args=[account.pk])
    except NoReverseMatch:
        return ""


@require_http_methods(["GET", "POST"])
@for_roles(Role.EXECUTIVE_DIRECTOR)
def approve(request: SignedIn, pk: int) -> HttpResponse:
    shown = _declared(request.user, pk)
    return _decide(
        request, shown, declaring.approve, "monitoring/account_approve.html", f"{shown.handle} is approved.",
        platform=figures.platform_of(shown), not_known_yet=declaring.not_known_yet(shown),
        last_day=shown.owner.terms.last_day(timezone.localdate()) if shown.owner else None,
    )  # fmt: skip


@require_http_methods(["GET", "POST"])
@for_roles(Role.EXECUTIVE_DIRECTOR)
def refuse(request: SignedIn, pk: int) -> HttpResponse:
    shown = _declared(request.user, pk)
    done = f"{shown.handle} is refused and will not be read."
    return _decide(request, shown, accounts_declaring.refuse, "monitoring/account_refuse.html", done)


def _declared(person: Person, pk: int) -> Account:
    """A Commissioner's account that this person may decide about: an official one is decided with its presence."""
    shown = shown_to(person, pk)
    if shown.owner_id is None or shown.owner_id == person.pk:
        raise Http404("This account is not decided about here.")
    return shown


@require_http_methods(["GET", "POST"])
@for_roles(Role.EXECUTIVE_DIRECTOR, Role.COMMISSIONER)
def end(request: SignedIn, pk: int) -> HttpResponse:
    shown = shown_to(request.user, pk)
    if shown.owner_id is None:
        raise Http404("An official account ends with its presence.")
    done = f"{shown.handle} is ended. Nothing more of it is read."
    if shown.state == Account.State.DECLARED:
        done = f"{shown.handle} is withdrawn. Nothing of it was read."
    return _decide(request, shown, accounts_declaring.end, "monitoring/account_end.html", done)


def _decide(
    request: SignedIn, shown: Account, act: Callable[..., Account], template: str, done: str, **words: Any
) -> HttpResponse:
    """A decision with a reason: what will happen stands above the button, what was typed is kept when it is refused."""
    now = timezone.now()
    form = Reason(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            act(shown, reason=form.cleaned_data["reason"], by=request.user, at=now)
        except ActionRefused as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, done)
            return redirect("monitoring:account", pk=shown.pk)
    context = {"now": now, "form": form, "account": shown, "back": reverse("monitoring:account", args=[shown.pk])}
    return render(request, template, context | words)
