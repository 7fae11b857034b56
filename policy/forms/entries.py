"""Entries of the registers that are typed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Model

from policy.forms.registers import Day, Parts, choose
from policy.models import AcceptedDisclaimer, Candidate, Election, Official, PublicNumber, PublicRelease

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


class DatedForm(EntryForm):
    """An entry that counts from one day to another."""

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        first, last = given.get("valid_from"), given.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", "This day lies before the first one.")
        return given


DAYS = {"valid_from": Day(), "valid_to": Day()}
DAY_HINTS = {
    "valid_from": "Posts from this day on are compared with it. Left empty: no first day is known.",
    "valid_to": "The last day. Left empty: it still counts. Who leaves is ended and stays on record for older posts.",
}
HANDLES = "Names of their accounts, separated by semicolons."


class OfficialForm(DatedForm):
    lead = "Posts of the days given are compared with this entry."
    handles = Parts(required=False, max_length=2_000, label="Handles", help_text=HANDLES)
    roles = Parts(
        required=False,
        max_length=2_000,
        label="Further offices",
        help_text="Such as Deputy Mayor, separated by semicolons.",
    )

    class Meta:
        model = Official
        fields = ["name", "office", "district", "party", "body", "handles", "roles", *DAYS, "source"]
        widgets = DAYS
        help_texts = DAY_HINTS


class CandidateForm(DatedForm):
    lead = "Posts of the days given are compared with this entry."
    handles = Parts(required=False, max_length=2_000, label="Handles", help_text=HANDLES)
    donation_urls = Parts(
        required=False,
        max_length=2_000,
        label="Addresses of the campaign",
        help_text="Where it asks for money or help, beginning with https://, separated by semicolons.",
    )

    class Meta:
        model = Candidate
        fields = ["name", "office", "party", "election", "handles", "donation_urls", *DAYS, "source"]
        widgets = DAYS
        help_texts = DAY_HINTS | {"election": "As the calendar and the candidates' lists name it."}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = "; ".join(Election.objects.with_candidates().values_list("name", flat=True)[:5])
        if names:
            self.fields["election"].help_text += f" On the calendar: {names}."

    def clean_donation_urls(self) -> list[str]:
        given: list[str] = self.cleaned_data["donation_urls"]
        if wrong := [url for url in given if not url.startswith(("https://", "http://"))]:
            raise forms.ValidationError(f"“{wrong[0][:60]}” does not begin with https://.")
        return given


class NumberForm(DatedForm):
    lead = "A number that anybody may post: sharing it gives nothing away."

    class Meta:
        model = PublicNumber
        fields = ["number", "label", *DAYS, "source"]
        widgets = DAYS
        help_texts = {"valid_from": "Left empty: no first day is known.", "valid_to": "Left empty: it is public still."}


class DisclaimerForm(DatedForm):
    lead = "Profiles may use this wording, word for word or nearly, and are offered it where it fits."

    class Meta:
        model = AcceptedDisclaimer
        fields = ["part", "language", "text", "valid_from", "valid_to", "source"]
        widgets = DAYS | {"text": forms.Textarea(attrs={"rows": 3})}


class ReleaseEntryForm(EntryForm):
    lead = "What was published is public: sharing it divulges nothing."
    url = forms.URLField(required=False, max_length=500, label="Address", assume_scheme="https")

    class Meta:
        model = PublicRelease
        fields = ["number", "published_on", "title", "url", "text", "source"]
        widgets = {"published_on": Day()}


FORMS: dict[str, type[EntryForm]] = {
    "officials": OfficialForm,
    "candidates": CandidateForm,
    "numbers": NumberForm,
    "elections": ElectionForm,
    "releases": ReleaseEntryForm,
    "disclaimers": DisclaimerForm,
}
