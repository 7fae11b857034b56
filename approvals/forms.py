"""What is typed about official presences."""

from typing import Any

from django import forms

from accounts.models import Person
from accounts.platform_names import platform_names
from accounts.roles import Role
from approvals.actions import CONSIDERATIONS
from approvals.models import Advice, Delegation, Presence, PresenceDecision


class Day(forms.DateInput):
    """A day, picked by the browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class RequestForm(forms.ModelForm):
    """A request for a presence: the account, the policy's considerations, who looks after it."""

    platform = forms.ChoiceField(label="Platform")
    handle = forms.CharField(
        max_length=255, label="Handle", help_text="As people find it: @name@server, name.example, or a feed's address."
    )

    field_order = ["name", "platform", "handle", *CONSIDERATIONS, "owner", "backup_owner"]

    class Meta:
        model = Presence
        fields = ["name", *CONSIDERATIONS, "owner", "backup_owner"]
        help_texts = {
            "strategic_plan": "The policy asks that efforts align with the Strategic Plan, values and policies.",
            "communication_plans": "Which plan it belongs to, and what it adds to what exists.",
            "hours_read": "For example: weekdays, 8:30 to 4:30.",
        }
        widgets = {key: forms.Textarea(attrs={"rows": 3}) for key in CONSIDERATIONS if key != "hours_read"}

    def __init__(self, *args: Any, today: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["platform"].choices = [("", "Choose a platform")] + [  # type: ignore[attr-defined]
            (name, platform.label) for name, platform in platform_names().items()
        ]
        keepers = Person.objects.holding(Role.STAFF, Role.EXECUTIVE_DIRECTOR, on=today)
        self.fields["owner"].queryset = keepers  # type: ignore[attr-defined]
        self.fields["backup_owner"].queryset = keepers  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if typed.get("owner") and typed.get("owner") == typed.get("backup_owner"):
            self.add_error("backup_owner", "Choose another person than the owner.")
        return typed


class AdviceForm(forms.Form):
    """The Executive Director's advice."""

    prefix = "advice"
    kind = forms.ChoiceField(label="Your advice", choices=Advice.Kind.choices, widget=forms.RadioSelect)
    reason = forms.CharField(label="Reason", widget=forms.Textarea(attrs={"rows": 4}))
    conditions = forms.CharField(
        label="Conditions",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Only when you recommend with conditions.",
    )

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if typed.get("kind") == Advice.Kind.WITH_CONDITIONS and not typed.get("conditions"):
            self.add_error("conditions", "State the conditions.")
        if typed.get("kind") in (Advice.Kind.RECOMMENDED, Advice.Kind.NOT_RECOMMENDED) and typed.get("conditions"):
            self.add_error("conditions", "Leave this empty, or recommend with conditions.")
        return typed


class DecisionForm(forms.Form):
    """What was decided; the basis comes with the subclass."""

    outcome = forms.ChoiceField(label="Decision", choices=PresenceDecision.Outcome.choices, widget=forms.RadioSelect)
    reason = forms.CharField(label="Reason, as the minutes have it", widget=forms.Textarea(attrs={"rows": 3}))
    conditions = forms.CharField(label="Conditions", required=False, widget=forms.Textarea(attrs={"rows": 2}))
    review_on = forms.DateField(label="To be reviewed on", required=False, widget=Day())


class MotionForm(DecisionForm):
    """A decision of the Commission at a meeting."""

    prefix = "motion"
    motion_number = forms.CharField(label="Motion number", max_length=40)
    meeting_date = forms.DateField(label="Date of the meeting", widget=Day())

    field_order = ["outcome", "motion_number", "meeting_date", "reason", "conditions", "review_on"]


class DelegatedForm(DecisionForm):
    """A decision of the Executive Director under a delegation that is in force."""

    prefix = "delegated"
    delegation = forms.ModelChoiceField(
        queryset=Delegation.objects.none(), label="Delegation", empty_label="Choose a delegation"
    )

    field_order = ["outcome", "delegation", "reason", "conditions", "review_on"]

    def __init__(self, *args: Any, today: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        in_force = Delegation.objects.filter(valid_from__lte=today, valid_to__gte=today)
        self.fields["delegation"].queryset = in_force  # type: ignore[attr-defined]


class DelegationForm(forms.ModelForm):
    """A standing decision that lets the Executive Director approve presences."""

    class Meta:
        model = Delegation
        fields = ["motion_number", "meeting_date", "scope", "valid_from", "valid_to"]
        widgets = {
            "meeting_date": Day(),
            "valid_from": Day(),
            "valid_to": Day(),
            "scope": forms.Textarea(attrs={"rows": 3}),
        }


class EndForm(forms.Form):
    """Why a request is withdrawn or a presence ends."""

    prefix = "end"
    reason = forms.CharField(label="Reason", widget=forms.Textarea(attrs={"rows": 2}))
