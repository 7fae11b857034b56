"""A Commissioner's own accounts: what is read and why, and declaring another in two steps."""

from dataclasses import asdict, replace
from typing import Any

from django.contrib import messages
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.models import Account, Notice, Person, language_model_told
from accounts.roles import Role
from monitoring.actions import declaring
from monitoring.actions.declaring import Draft
from monitoring.figures import accounts as figures
from monitoring.forms.accounts import KINDS, Declare
from monitoring.platforms import Coverage, platforms
from monitoring.views.told import coverage, profile_of, reading_words
from monitoring.web import door
from records.errors import ActionRefused

SALT = "monitoring.declaring"
GOOD_FOR = 60 * 60
"""Seconds that a look-up counts: within them the profile that was shown is the one that is declared."""


@require_safe
@for_roles(Role.COMMISSIONER)
def mine(request: SignedIn) -> HttpResponse:
    now = timezone.now()
    own = list(
        Account.objects.filter(owner=request.user)
        .select_related("watch", "notice", "decided_by")
        .order_by("-declared_at", "-pk")
    )
    reads = figures.reads(own, now)
    lines: list[dict[str, Any]] = [
        {
            "account": one,
            "platform": figures.platform_of(one),
            "coverage": coverage(one),
            "reading": reading_words(one, now),
            "read": reads.get(one.pk, figures.Read()),
            "complete_at": one.watch.complete_at if hasattr(one, "watch") else None,
            "profile": profile_of(one) if one.state == Account.State.APPROVED else None,
            "not_known_yet": declaring.not_known_yet(one) if one.state == Account.State.DECLARED else "",
        }
        for one in own
    ]
    on_record = (Account.State.DECLARED, Account.State.APPROVED)
    context = {
        "now": now,
        "heading": _heading(sum(1 for one in own if one.state == Account.State.APPROVED)),
        "present": [line for line in lines if line["account"].state in on_record],
        "earlier": [line for line in lines if line["account"].state not in on_record],
        "newest": Notice.objects.first(),
        "language_model": language_model_told(),
        "days": figures.DAYS,
    }
    return render(request, "monitoring/account_mine.html", context)


def _heading(count: int) -> str:
    if not count:
        return "None of your accounts is read"
    return "One of your accounts is on record and approved" if count == 1 else f"{count} of your accounts are approved"


@require_http_methods(["GET", "POST"])
@for_roles(Role.COMMISSIONER)
def declare(request: SignedIn) -> HttpResponse:
    """First the form with the notice; then what the look-up found, to be confirmed; then the declaration."""
    notice = Notice.objects.first()
    if notice is None:
        return render(request, "monitoring/account_declare.html", {"notice": None})
    if request.method == "POST" and "draft" in request.POST:
        return _second_step(request, notice)
    form = Declare(request.POST if request.method == "POST" else None, newest=notice)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        draft = Draft(given["platform"], given["handle"], given["kind"], notice.version, typed=given["handle"])
        try:
            found = declaring.look_up(door(), draft.platform, draft.handle)
            draft = _with_profile(draft, found)
            declaring.must_be_free(draft, by=request.user, at=timezone.now())
        except ActionRefused as error:
            form.add_error("handle", str(error))
        else:
            return _to_confirm(request, draft, found)
    return _form(request, form, notice)


def _form(request: SignedIn, form: Declare, notice: Notice) -> HttpResponse:
    not_read = [one for one in platforms().values() if one.coverage is not Coverage.AUTOMATIC]
    context = {"now": timezone.now(), "form": form, "notice": notice, "not_read": not_read}
    return render(request, "monitoring/account_declare.html", context)


def _with_profile(draft: Draft, found: declaring.LookUp) -> Draft:
    """The draft under the name that the platform gives the profile; what was typed stays beside it."""
    if profile := found.profile:
        draft = replace(draft, handle=profile.handle, stable_id=profile.stable_id, url=profile.url)
    return replace(draft, later=found.later)


def _to_confirm(request: SignedIn, draft: Draft, found: declaring.LookUp) -> HttpResponse:
    """Nothing is on record yet: the draft travels signed, so that what was shown is what is declared."""
    context = {
        "now": timezone.now(),
        "draft": draft,
        "signed": signing.dumps(asdict(draft) | {"by": request.user.pk}, salt=SALT),
        "platform": platforms()[draft.platform],
        "kind_words": dict(KINDS)[Account.Kind(draft.kind)],
        "profile": found.profile,
    }
    return render(request, "monitoring/account_confirm.html", context)


def _second_step(request: SignedIn, notice: Notice) -> HttpResponse:
    draft, fresh = _read(request.POST["draft"], request.user)
    if draft is None:
        messages.error(request, "This page was not complete. Please declare the account again.")
        return redirect("monitoring:account_declare")
    # What was typed comes back in the form, whatever the reason for going back to it.
    if request.POST.get("step") == "change":
        return _form(request, Declare(initial=_as_typed(draft), newest=notice), notice)
    form = Declare(_as_typed(draft), newest=notice)
    if not fresh:
        form.add_error(None, "More than an hour has passed since the look-up. Please look the handle up again.")
        return _form(request, form, notice)
    try:
        account = declaring.declare(draft, by=request.user, at=timezone.now())
    except ActionRefused as error:
        form.add_error(None, str(error))
        return _form(request, form, notice)
    messages.success(
        request, f"{account.handle} is declared. Nothing is read before the Executive Director approves it."
    )
    return redirect("monitoring:my_accounts")


def _as_typed(draft: Draft) -> dict[str, Any]:
    return {
        "platform": draft.platform,
        "handle": draft.typed or draft.handle,
        "kind": draft.kind,
        "notice": draft.notice,
        "read": "on",
    }


def _read(signed: str, person: Person) -> tuple[Draft | None, bool]:
    """The draft that was shown to this person, and whether its look-up still counts."""
    try:
        given = signing.loads(signed, salt=SALT)
        signing.loads(signed, salt=SALT, max_age=GOOD_FOR)
        fresh = True
    except signing.SignatureExpired:
        fresh = False
    except signing.BadSignature:
        return None, False
    return (Draft(**given), fresh) if given.pop("by") == person.pk else (None, False)
