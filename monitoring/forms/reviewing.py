"""What a reviewer types: which cases to see, what to make of each finding, the outcome and the reason."""

from collections.abc import Sequence
from typing import cast

from django import forms

from monitoring.case_states import Outcome
from monitoring.figures.queue import Selection
from monitoring.models import CaseFinding, Decision
from policy.guidelines import GUIDELINES

SHOWN = [("mine", "Mine"), ("concurrence", "Waiting for concurrence"), ("closed", "Closed")]
SEVERITIES = [(4, "Live disclosure"), (3, "Serious"), (2, "Moderate"), (1, "Light")]
REVIEWED = ("3(a)", "3(b)", "3(c)", "3(d)", "3(e)")
"""The guidelines under which a post can be found; 3(f) is about profiles, and the others about the organization."""

OUTCOMES = [("", "Choose an outcome"), *Decision.OUTCOMES]
VERDICTS = [("confirmed", "Confirmed"), ("no_concern", "No concern"), ("unsure", "Unsure")]
MOST_STEPS = 2**31 - 1


class SelectionForm(forms.Form):
    """The queue's filters, as they stand in the address."""

    show = forms.ChoiceField(choices=[("", ""), *SHOWN], required=False)
    guideline = forms.ChoiceField(choices=[("", ""), *((number, number) for number in GUIDELINES)], required=False)
    severity = forms.TypedChoiceField(choices=[("", ""), *SEVERITIES], coerce=int, required=False)

    def selection(self) -> Selection:
        """What was chosen; a filter that does not exist chooses everything."""
        self.is_valid()
        chosen = self.cleaned_data
        return Selection(chosen.get("show", ""), chosen.get("guideline", ""), chosen.get("severity") or 0)


class ClaimForm(forms.Form):
    """The proof that this page belongs to the claim it acts on."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=32, required=False)


def _reason(label: str, missing: str = "Give a reason. It is kept with the decision.") -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        error_messages={"required": missing},
    )


class DecisionForm(ClaimForm):
    """Outcome and reason; for a referral also the note on why it is proportionate."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=MOST_STEPS)
    outcome = forms.ChoiceField(
        label="Outcome",
        choices=OUTCOMES,
        error_messages={"required": "Choose an outcome."},
    )
    reason = _reason("Reason, in your words")
    proportionality = forms.CharField(
        label="Why a referral is proportionate here",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    field_order = ["outcome", "reason", "proportionality", "token", "version"]

    def __init__(self, *args, hint: str = "", referable: bool = True, **kwargs):
        """The note is asked for once a referral was chosen; `hint` says where it goes."""
        super().__init__(*args, **kwargs)
        if not referable:
            outcome = cast(forms.ChoiceField, self.fields["outcome"])
            outcome.choices = [choice for choice in OUTCOMES if choice[0] != Outcome.REFERRAL]
        if not self.is_referral:
            del self.fields["proportionality"]
        else:
            self.fields["proportionality"].help_text = hint
            self.fields["proportionality"].required = True
            self.fields["proportionality"].error_messages["required"] = (
                "Say in a sentence or two why a referral, and nothing milder, is right here."
            )

    @property
    def is_referral(self) -> bool:
        chosen = self.data.get("outcome") if self.is_bound else self.initial.get("outcome")
        return chosen == Outcome.REFERRAL

    @property
    def asks_first(self) -> bool:
        """Whether a referral was chosen on a page that had no room for the note yet."""
        return self.is_referral and "proportionality" not in self.data


class AnswerForm(forms.Form):
    """The second person's answer to a decision."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=MOST_STEPS)
    reason = _reason("Reason, in your words")
    field_order = ["reason", "version"]


class LaterForm(forms.Form):
    """The answer to what was found after a case was closed."""

    reason = _reason("Reason, in your words", "Give a reason. It is kept with the case.")


class VerdictsForm(forms.Form):
    """One choice for each finding. The fields are named after the CaseFinding and belong to the page's bar."""

    def __init__(self, findings: Sequence[CaseFinding], *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.names = {finding.pk: f"verdict_{finding.pk}" for finding in findings}
        for finding in findings:
            self.fields[self.names[finding.pk]] = forms.ChoiceField(
                label="Your view",
                choices=VERDICTS,
                required=not finding.finding.trial,
                widget=forms.RadioSelect(attrs={"form": "bar"}),
                error_messages={"required": "Say what you make of this finding."},
            )

    def verdicts(self) -> dict[int, str]:
        """The verdicts given, by the CaseFinding's id."""
        return {pk: self.cleaned_data[name] for pk, name in self.names.items() if self.cleaned_data.get(name)}
