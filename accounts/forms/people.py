"""Adding and correcting people, their roles and terms, and the notice."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from accounts.models import Person, Term
from accounts.roles import Role

# Chair and Executive Director can be acting: dated grants. Commissioners are appointed, which is more than a role.
GRANTED = [(role.value, role.label) for role in Role if role != Role.COMMISSIONER]


def day_field(label: str, hint: str = "", *, required: bool = True) -> forms.DateField:
    """A day, with the browser's own calendar."""
    return forms.DateField(
        label=label,
        required=required,
        help_text=hint,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Give a day, such as 2026-11-17."},
    )


class WhoItIs(forms.Form):
    name = forms.CharField(label="Name", max_length=120, help_text="As it stands on papers of the Commission.")
    email = forms.EmailField(label="E-mail", help_text="They sign in with it.")


class NewPerson(WhoItIs):
    password = forms.CharField(
        label="First password",
        required=False,
        strip=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        help_text="Leave it empty and one is made. It is shown once; at the first sign-in they choose their own.",
    )

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        if given.get("password"):
            try:
                validate_password(given["password"], Person(name=given.get("name", ""), email=given.get("email", "")))
            except ValidationError as error:
                self.add_error("password", error)
        return given


class Period(forms.Form):
    """Two days in their order. A form that extends it has the fields `starts_on` and `ends_on`."""

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        first, last = given.get("starts_on"), given.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", "The last day lies before the first day.")
        return given


class GiveRole(Period):
    role = forms.ChoiceField(label="Role", choices=[("", "Choose a role"), *GRANTED])
    starts_on = day_field("First day")
    ends_on = day_field("Last day", "Leave it empty when the role has no end yet.", required=False)

    def clean_role(self) -> Role:
        return Role(self.cleaned_data["role"])


class EndRole(forms.Form):
    ends_on = day_field("Last day", "The role is held until midnight of that day.")


class Appoint(Period):
    body = forms.ChoiceField(label="Appointed by", choices=Term.Body.choices, widget=forms.RadioSelect)
    is_councillor = forms.BooleanField(
        label="Also a member of city council",
        required=False,
        help_text="A councillor's council work is politics: what rules find in it is always for a person to judge.",
    )
    starts_on = day_field("First day")
    ends_on = day_field("Last day", "Reading of the accounts stops at midnight of that day, Edmonton time.")
    state = forms.ChoiceField(
        label="State",
        choices=[choice for choice in Term.State.choices if choice[0] != Term.State.ENDED],
        initial=Term.State.ACTIVE,
    )


class ChangeTerm(forms.Form):
    state = forms.ChoiceField(label="State", choices=Term.State.choices)
    ends_on = day_field("Last day", "The role and the reading of the accounts end at midnight of that day.")


class IssueNotice(forms.Form):
    text = forms.CharField(
        label="Text of the new version",
        max_length=20000,
        widget=forms.Textarea(attrs={"rows": 24}),
        help_text="A line of its own, followed by a paragraph, is a heading. Nobody can change a version later.",
    )

    def clean_text(self) -> str:
        return str(self.cleaned_data["text"]).replace("\r\n", "\n")
