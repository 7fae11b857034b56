"""The address of a register's source, as a person types it."""

from __future__ import annotations

from typing import Any

from django import forms

HINTS = {
    "officials": "An address of Open North's Represent API, such as "
    "https://represent.opennorth.ca/representatives/edmonton-city-council/. All its pages are read.",
    "releases": "The RSS, Atom or JSON feed of media releases, or the page that names it.",
}


class SourceForm(forms.Form):
    """One address."""

    address = forms.CharField(
        max_length=250,
        label="Address",
        error_messages={"required": "Give the address of the list, beginning with https://."},
        widget=forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"}),
    )

    def __init__(self, register: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].help_text = HINTS[register]
