"""The pages of official presences."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles, step
from accounts.platform_names import platform_label
from accounts.roles import Role
from approvals import actions
from approvals.forms import AdviceForm, DelegatedForm, DelegationForm, EndForm, MotionForm, RequestForm
from approvals.models import Advice, Delegation, Presence, PresenceDecision
from records.errors import ActionRefused

READERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR, Role.CHAIR, Role.COMMISSIONER, Role.READER)


@for_roles(*READERS)
@require_safe
def presences(request: SignedIn) -> HttpResponse:
    """All requests and presences, and the delegations in force."""
    rows = Presence.objects.select_related("account", "owner", "decision__delegation", "advice")
    waiting = [p for p in rows if p.state in (Presence.State.REQUESTED, Presence.State.ADVISED)]
    return render(
        request,
        "approvals/presence_list.html",
        {
            "now": timezone.now(),
            "waiting": waiting,
            "approved": [p for p in rows if p.state == Presence.State.APPROVED],
            "past": [p for p in rows if p not in waiting and p.state != Presence.State.APPROVED],
            "delegations": Delegation.objects.all(),
            "can_request": request.user.has(Role.STAFF, Role.EXECUTIVE_DIRECTOR),
            "can_delegate": request.user.has(Role.CHAIR),
        },
    )


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """The public register of official presences: anybody can see which accounts speak for the Commission."""
    approved = Presence.objects.approved().select_related("account", "decision__delegation")
    rows = [(presence, platform_label(presence.account.platform)) for presence in approved]
    return render(request, "approvals/presence_register.html", {"now": timezone.now(), "rows": rows})


def _labels() -> dict[str, str]:
    fields = [field for field in Presence._meta.fields if field.name in actions.CONSIDERATIONS]
    return {field.name: str(field.verbose_name) for field in fields}


@for_roles(*READERS)
@require_safe
def presence(request: SignedIn, number: int) -> HttpResponse:
    """One presence: request, advice, decision, and what this person can do next."""
    return _page(request, get_object_or_404(Presence.objects.select_related("account"), pk=number))


def _page(request: SignedIn, shown: Presence, **typed: forms.Form) -> HttpResponse:
    """The presence's page; `typed` holds a form that was refused, so that nothing typed is lost."""
    state, today = shown.state, timezone.localdate()
    dana, chair = request.user.has(Role.EXECUTIVE_DIRECTOR), request.user.has(Role.CHAIR)
    ends = dana or (request.user == shown.requested_by and state != Presence.State.APPROVED)
    running = (Presence.State.REQUESTED, Presence.State.ADVISED, Presence.State.APPROVED)
    offered: dict[str, forms.Form] = {}
    if dana and state == Presence.State.REQUESTED:
        offered["advice_form"] = AdviceForm()
    if chair and state == Presence.State.ADVISED:
        offered["motion_form"] = MotionForm()
    if dana and state == Presence.State.ADVISED and any(d.covers(today) for d in Delegation.objects.all()):
        offered["delegated_form"] = DelegatedForm(today=today)
    if ends and state in running:
        offered["end_form"] = EndForm()
    context = {
        "now": timezone.now(),
        "presence": shown,
        "advice": Advice.objects.filter(presence=shown).first(),
        "decision": PresenceDecision.objects.filter(presence=shown).select_related("delegation").first(),
        "considerations": [(label, getattr(shown, key)) for key, label in _labels().items()],
        "facts": _facts(shown),
        "end_words": "End this presence" if state == Presence.State.APPROVED else "Withdraw this request",
        **offered,
        **typed,
    }
    return render(request, "approvals/presence_page.html", context, status=422 if typed else 200)


def _facts(shown: Presence) -> list[dict[str, Any]]:
    account = shown.account
    return [
        {"label": "Account", "value": account.handle, "note": platform_label(account.platform)},
        {"label": "Looked up", "at": account.looked_up_at},
        {"label": "Owner", "value": f"{shown.owner}, in their absence {shown.backup_owner}"},
        {"label": "Asked for by", "value": shown.requested_by.name},
        {"label": "Asked for on", "at": shown.requested_at},
        {"label": "To be reviewed on", "at": shown.review_on},
    ]


@for_roles(Role.STAFF, Role.EXECUTIVE_DIRECTOR)
@require_http_methods(["GET", "HEAD", "POST"])
def request_presence(request: SignedIn) -> HttpResponse:
    """The form that asks for a presence."""
    at = timezone.now()
    form = RequestForm(request.POST or None, today=timezone.localdate(at))
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            made = actions.request(
                name=typed["name"],
                platform=typed["platform"],
                handle=typed["handle"],
                considerations={key: typed[key] for key in actions.CONSIDERATIONS},
                owner=typed["owner"],
                backup_owner=typed["backup_owner"],
                by=request.user,
                at=at,
            )
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, f"The request for {made} is on record. The Executive Director advises next.")
            return redirect("approvals:presence", made.pk)
    status = 422 if form.errors else 200
    return render(request, "approvals/presence_request.html", {"now": at, "form": form}, status=status)


def _act(
    request: SignedIn,
    number: int,
    name: str,
    form: forms.Form,
    act: Callable[[Presence, dict[str, Any]], object],
    done: str,
) -> HttpResponse:
    """Carry out one step of a presence and show its page; a refusal keeps what was typed."""
    shown = get_object_or_404(Presence.objects.select_related("account"), pk=number)
    if form.is_valid():
        try:
            act(shown, form.cleaned_data)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, done)
            return redirect("approvals:presence", number)
    return _page(request, shown, **{name: form})


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def advise(request: SignedIn, number: int) -> HttpResponse:
    """The Executive Director's advice."""
    by, at = request.user, timezone.now()
    return _act(
        request,
        number,
        "advice_form",
        AdviceForm(request.POST),
        lambda shown, typed: actions.advise(shown, by=by, at=at, **typed),
        "Your advice is on record. The Commission decides next.",
    )


@for_roles(Role.CHAIR)
@step
def decide(request: SignedIn, number: int) -> HttpResponse:
    """The Commission's decision, recorded by the Chair."""
    by, at = request.user, timezone.now()
    return _act(
        request,
        number,
        "motion_form",
        MotionForm(request.POST),
        lambda shown, typed: actions.decide_by_motion(shown, by=by, at=at, **typed),
        "The Commission's decision is on record.",
    )


@for_roles(Role.EXECUTIVE_DIRECTOR)
@step
def decide_delegated(request: SignedIn, number: int) -> HttpResponse:
    """The Executive Director's decision under a delegation."""
    by, at = request.user, timezone.now()
    return _act(
        request,
        number,
        "delegated_form",
        DelegatedForm(request.POST, today=timezone.localdate(at)),
        lambda shown, typed: actions.decide_under_delegation(shown, by=by, at=at, **typed),
        "Your decision under the delegation is on record.",
    )


@for_roles(Role.STAFF, Role.EXECUTIVE_DIRECTOR)
@step
def end(request: SignedIn, number: int) -> HttpResponse:
    """Withdraw a request or end a presence."""
    by, at = request.user, timezone.now()
    return _act(
        request,
        number,
        "end_form",
        EndForm(request.POST),
        lambda shown, typed: actions.end(shown, by=by, at=at, **typed),
        "It has ended, and its account is no longer read.",
    )


@for_roles(Role.CHAIR)
@require_http_methods(["GET", "HEAD", "POST"])
def delegate(request: SignedIn) -> HttpResponse:
    """The form that records a delegation."""
    at, by = timezone.now(), request.user
    form = DelegationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.delegate(**form.cleaned_data, by=by, at=at)
        except ActionRefused as refused:
            form.add_error(None, refused.sentence)
        else:
            messages.success(request, "The delegation is on record.")
            return redirect("approvals:presences")
    status = 422 if form.errors else 200
    return render(request, "approvals/delegation_form.html", {"now": at, "form": form}, status=status)
