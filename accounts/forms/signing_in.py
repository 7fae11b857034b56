"""Signing in, choosing a password, and the first visit of an empty installation."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from accounts.models import Person, default_notice


class SignIn(AuthenticationForm):
    """E-mail and password. Wrong, unknown and inactive get the same sentence: it tells nobody who is on record."""

    username = forms.EmailField(label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    error_messages = {
        "invalid_login": "This e-mail and password do not belong together. Check both, or ask an administrator.",
        "inactive": "This e-mail and password do not belong together. Check both, or ask an administrator.",
    }


def password_field(label: str, *, new: bool, hint: str = "") -> forms.CharField:
    """A password as typed: a space at its end is part of it."""
    attrs = {"autocomplete": "new-password" if new else "current-password"}
    return forms.CharField(label=label, strip=False, widget=forms.PasswordInput(attrs=attrs), help_text=hint)


class TwicePassword(forms.Form):
    """A new password, typed twice so that a slip of the finger locks nobody out."""

    password = password_field(
        "Password", new=True, hint="At least 12 characters: a few words are easy to keep in mind."
    )
    again = password_field("The same password again", new=True)

    def whose(self) -> Person:
        """The person the password must not resemble."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        password, again = given.get("password"), given.get("again")
        if password and again and password != again:
            self.add_error("again", "The two passwords differ. Type the same one twice.")
        if password:
            try:
                validate_password(password, self.whose())
            except ValidationError as error:
                self.add_error("password", error)
        return given


class ChangePassword(TwicePassword):
    """The present password once more, so that an unattended screen is not enough."""

    present = password_field("Present password", new=False)
    field_order = ["present", "password", "again"]

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["password"].label = "New password"
        self.fields["again"].label = "The new password again"

    def whose(self) -> Person:
        return self.person

    def clean_present(self) -> str:
        present: str = self.cleaned_data["present"]
        if not self.person.check_password(present):
            raise ValidationError("This is not your present password.")
        return present

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        if given.get("password") and given.get("password") == given.get("present"):
            self.add_error("password", "The new password is the present one. Choose another.")
        return given


class SetUp(TwicePassword):
    """The first visit: the administrator, the Commission's names, the notice."""

    name = forms.CharField(label="Your name", max_length=120)
    email = forms.EmailField(label="Your e-mail", help_text="You sign in with it.")
    commission = forms.CharField(label="Name of the Commission", max_length=120, initial="Edmonton Police Commission")
    short_name = forms.CharField(label="Its short name", max_length=40, initial="EPC")
    service_name = forms.CharField(
        label="Name of the police service", max_length=120, initial="Edmonton Police Service"
    )
    contact = forms.CharField(
        label="Who answers questions about privacy",
        max_length=200,
        help_text="A title with an e-mail or telephone number. Every Commissioner reads it in the notice.",
    )
    notice_text = forms.CharField(
        label="Notice of collection",
        max_length=20000,
        initial=default_notice,
        widget=forms.Textarea(attrs={"rows": 24}),
        help_text=(
            "Commissioners read this before anything is collected. It is a careful proposal: let your counsel read it. "
            "{contact} becomes the contact above. Later changes are new versions."
        ),
    )
    field_order = [
        "name", "email", "password", "again", "commission", "short_name", "service_name", "contact", "notice_text",
    ]  # fmt: skip

    def whose(self) -> Person:
        given = self.cleaned_data
        return Person(name=given.get("name", ""), email=given.get("email", ""))
