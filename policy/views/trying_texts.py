"""A text that somebody tries on the rules: read from the form, kept nowhere."""

from __future__ import annotations

from datetime import datetime, time

from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from accounts.access import SignedIn
from policy.actions.changing import engine_with
from policy.actions.trying import Tried, try_text
from policy.forms.registers import TryForm
from policy.models import RuleChange
from policy.rule import Rule


@sensitive_variables()
def try_on(
    request: SignedIn, at: datetime, only: Rule | None, change: RuleChange | None = None
) -> tuple[TryForm, Tried | None]:
    """The form, and what is said of the text that was sent: by all rules, by one, or by all with a proposed change."""
    form = TryForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return form, None
    typed = form.cleaned_data
    posted = timezone.make_aware(datetime.combine(typed["on"], time(12))) if typed["on"] else at
    engine = engine_with(change) if change else None
    told = try_text(typed["text"], at=posted, kind=typed["kind"], reply_to=typed["reply_to"], rule=only, engine=engine)
    return form, told
