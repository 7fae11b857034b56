"""Entries of the registers that are typed one by one: elections, public releases, accepted disclaimers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Model

from policy.forms.registers import Day, choose
from policy.models import AcceptedDisclaimer, Election, PublicRelease

# Only the type checker knows which model a form is of.
if TYPE_CHECKING:
    ModelForm = forms.ModelForm[Model]
else:
    ModelForm = forms.ModelForm


class EntryForm(ModelForm):
    """One entry. The action holds it to the model: a form that changed the instance would show unsaved words."""

    lead = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose(self)

    def _post_clean(self) -> None:
        """Left to the action."""


class ElectionForm(EntryForm):
    lead = "The desk reminds staff 30 days before the first day to import the candidates."

    class Meta:
        model = Election
        fields = ["kind", "name", "name_fr", "first_day", "election_day", "last_day", "source"]
        widgets = {"first_day": Day(), "election_day": Day(), "last_day": Day()}

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        first, vote, last = (given.get(name) for name in ("first_day", "election_day", "last_day"))
        if first and vote and vote < first:
            self.add_error("election_day", "The vote lies before the first day of the period.")
        if vote and last and last < vote:
            self.add_error("last_day", "The period ends before the vote.")
        return given


class DisclaimerForm(EntryForm):
    lead = "Profiles may use this wording, word for word or nearly, and are offered it where it fits."

    class Meta:
        model = AcceptedDisclaimer
        fields = ["part", "language", "text", "valid_from", "valid_to", "source"]
        widgets = {"valid_from": Day(), "valid_to": Day(), "text": forms.Textarea(attrs={"rows": 3})}

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        first, last = given.get("valid_from"), given.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", "This day lies before the first one.")
        return given


class ReleaseEntryForm(EntryForm):
    lead = "What was published is public: sharing it divulges nothing."
    url = forms.URLField(required=False, max_length=500, label="Address", assume_scheme="https")

    class Meta:
        model = PublicRelease
        fields = ["number", "published_on", "title", "url", "text", "source"]
        widgets = {"published_on": Day()}


FORMS: dict[str, type[EntryForm]] = {
    "elections": ElectionForm,
    "releases": ReleaseEntryForm,
    "disclaimers": DisclaimerForm,
}
