"""What people type to ask, to answer, and to check a draft."""

from __future__ import annotations

from typing import Any

from django import forms

from guidance.models import Request

OWN_ACCOUNTS = (
    ("commissioner", "An account that says I am a member of the Commission"),
    ("personal", "My personal account"),
)
LONGEST_DRAFT = 20_000
_OFF = {"autocomplete": "off", "dir": "auto"}


class Day(forms.DateInput):
    """A day, picked by the browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class AskForm(forms.Form):
    """A request to the Executive Director."""

    kind = forms.ChoiceField(
        choices=Request.Kind.choices,
        initial=Request.Kind.GUIDANCE,
        label="What do you ask for?",
        widget=forms.RadioSelect,
    )
    topic = forms.CharField(
        max_length=120,
        label="Topic",
        help_text="A few words, such as “sharing a news story”.",
        error_messages={"required": "Name the topic in a few words."},
    )
    question = forms.CharField(
        max_length=5000,
        label="Your question",
        widget=forms.Textarea(attrs={"dir": "auto", "rows": 4}),
        error_messages={"required": "Write your question."},
    )
    draft = forms.CharField(
        required=False,
        strip=False,
        max_length=LONGEST_DRAFT,
        label="Draft text",
        help_text="A post or profile you are thinking of. It goes only to the Executive Director.",
        widget=forms.Textarea(attrs=_OFF | {"rows": 4}),
    )
    wanted_by = forms.DateField(required=False, widget=Day, label="Needed by")


class AnswerForm(forms.Form):
    """The Executive Director's answer."""

    words = forms.CharField(
        max_length=20_000,
        label="Your answer",
        error_messages={"required": "Write an answer first."},
        widget=forms.Textarea(attrs={"dir": "auto", "rows": 6}),
        help_text="Only the person who asked can read it.",
    )


class TrainingForm(forms.Form):
    """The day on which training was given."""

    on = forms.DateField(
        widget=Day, label="Training given on", error_messages={"required": "Give the day of the training."}
    )


class DraftForm(forms.Form):
    """A draft to check. It is stored nowhere."""

    text = forms.CharField(
        max_length=LONGEST_DRAFT,
        strip=False,
        label="Your draft",
        error_messages={"required": "Type or paste your draft first."},
        widget=forms.Textarea(attrs=_OFF | {"rows": 6, "spellcheck": "true"}),
    )
    kind = forms.ChoiceField(choices=OWN_ACCOUNTS, label="Where would you post it?")

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError("Type or paste your draft first.")
        return text


def asking_about(draft: str, **kwargs: Any) -> AskForm:
    """An empty request that carries a draft, for the person to send or not."""
    return AskForm(initial={"draft": draft, "topic": "A draft post"}, **kwargs)
