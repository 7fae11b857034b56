"""What people type on the pages of the policy and the registers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from django import forms

from policy.actions.catalogue import Register
from policy.actions.paper_files import LARGEST_PAPER
from policy.actions.represent import joined_files
from policy.folding import LIMIT
from policy.models import ClosedPaper, CommissionDecision

# Only the type checker knows which model a form is of.
if TYPE_CHECKING:
    DecisionModelForm = forms.ModelForm[CommissionDecision]
else:
    DecisionModelForm = forms.ModelForm
LARGEST_UPLOAD = 2_000_000
"""Bytes of one upload. It is held in memory and never written to a disk."""
KINDS = (
    ("commissioner", "An account that identifies its owner as a member"),
    ("personal", "A personal account"),
    ("official", "An official account"),
)


class Day(forms.DateInput):
    """A day, picked by the browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class Parts(forms.CharField):
    """Several short texts in one line, separated by semicolons; a list."""

    def prepare_value(self, value: Any) -> Any:
        return "; ".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        return [part.strip() for part in str(super().clean(value)).split(";") if part.strip()]


def choose(form: forms.BaseForm) -> None:
    """Say “Choose” where nothing is chosen yet."""
    for field in form.fields.values():
        if isinstance(field.widget, forms.Select):
            offered = cast("Sequence[tuple[Any, Any]]", field.widget.choices)
            field.widget.choices = [("", "Choose") if value == "" else (value, label) for value, label in offered]


class UploadForm(forms.Form):
    """A form with a file. `length` is that of the request: one that was too long arrives without its file."""

    largest = LARGEST_UPLOAD
    too_large = "The file is larger than 2 MB. Please give it in parts."

    def __init__(self, *args: Any, length: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.too_long = length > self.largest
        if self.too_long:
            self.fields["file"].error_messages["required"] = self.too_large

    def clean_file(self) -> Any:
        given = self.cleaned_data.get("file")
        files = given if isinstance(given, list) else [given] if given else []
        if self.too_long or sum(one.size or 0 for one in files) > self.largest:
            raise forms.ValidationError(self.too_large)
        return given


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """Files chosen together, as a list; the pages of an answer come one a file."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> Any:
        given = data if isinstance(data, (list, tuple)) else [data] if data else []
        if not given:
            return super().clean(None, initial)
        return [super(ManyFilesField, self).clean(one, initial) for one in given]


class ImportForm(UploadForm):
    """A register's list, as a file or pasted, and where it comes from."""

    source = forms.CharField(
        max_length=300,
        label="Source",
        error_messages={"required": "Say where this list comes from."},
        help_text="Where this list was read, with its date or address.",
    )
    file = ManyFilesField(required=False, label="File")
    text = forms.CharField(
        required=False, strip=False, label="Or paste the list", widget=forms.Textarea(attrs={"spellcheck": "false"})
    )
    group = forms.CharField(required=False, max_length=200)
    since = forms.DateField(
        required=False,
        widget=Day,
        label="First day of new entries",
    )

    def __init__(self, register: Register, *args: Any, names: Sequence[str] = (), **kwargs: Any) -> None:
        """`names` are elections of the calendar, as candidates' lists should name them."""
        super().__init__(*args, **kwargs)
        self.fields["file"].help_text = f"{register.formats}."
        if register.group:
            self.fields["group"].label = register.group.capitalize()
            known = f" On the calendar: {'; '.join(names)}." if names else ""
            self.fields["group"].help_text = f"For names whose {register.group} the list does not give.{known}"
        else:
            del self.fields["group"]
        if not register.complete:
            del self.fields["since"]
        else:
            each = f" of each {register.group}" if register.group else ""
            self.fields["since"].help_text = (
                "Posts from this day on are compared with them. Left empty: from today; the very first list"
                f"{each} counts without a limit."
            )

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if "file" in given and bool(given["file"]) == bool(given.get("text", "").strip()):
            self.add_error("file", "Choose a file, or paste the list below; one of the two.")
        return given

    def given(self, register: Register) -> bytes | str:
        """The list, whichever way it came. Raises FileRefused for several files of a register that has no pages."""
        files = self.cleaned_data["file"]
        return joined_files(register, [one.read() for one in files]) if files else str(self.cleaned_data["text"])


class ConfirmForm(forms.Form):
    """What was previewed, carried along, and the confirmation where much would end."""

    source = forms.CharField(max_length=300, widget=forms.HiddenInput)
    text = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    group = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    since = forms.DateField(required=False, widget=forms.HiddenInput)
    digest = forms.CharField(widget=forms.HiddenInput)
    confirmed = forms.BooleanField(required=False, label="Yes, these entries have ended")

    def __init__(self, *args: Any, asks: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks:
            self.fields["confirmed"].widget = forms.HiddenInput()


class DecisionForm(DecisionModelForm):
    """A decision as its minutes give it."""

    topics = Parts(
        required=False, label="Topics", help_text="Words by which people speak of it, separated by semicolons."
    )

    class Meta:
        model = CommissionDecision
        fields = ["number", "decided_on", "motion", "outcome", "text", "topics", "motion_fr", "text_fr", "source"]
        widgets = {"decided_on": Day()}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose(self)

    def _post_clean(self) -> None:
        """The action holds the values to the model; a form that changed the instance would show unsaved words."""


class PaperForm(UploadForm):
    """A closed paper: its text is hashed in memory."""

    largest = LARGEST_PAPER
    too_large = "The file is larger than 10 MB. Save it without its pictures, or as plain text."

    label = forms.CharField(
        max_length=ClosedPaper._meta.get_field("label").max_length,
        label="Label",
        help_text="Reviewers see it with a finding. Choose words that give nothing away.",
    )
    meeting_date = forms.DateField(widget=Day, label="Date of the closed meeting")
    release_date = forms.DateField(
        required=False, widget=Day, label="Public from", help_text="From this day on its content is no finding."
    )
    file = forms.FileField(
        label="The paper",
        help_text="Plain text (.txt), Word (.docx) or PDF with text in it, at most 10 MB. It is read in memory, turned "
        "into fingerprints and not kept.",
        error_messages={"required": "Choose the paper's file."},
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.docx,.pdf"}),
    )


class ReleaseForm(forms.Form):
    """From which day a closed paper is public."""

    release_date = forms.DateField(
        required=False, widget=Day, label="Public from", help_text="Left empty: it stays closed."
    )


class InForceForm(forms.Form):
    """Since when the policy's text is in force."""

    since = forms.DateField(widget=Day, label="In force since", help_text="As the Commission's record states it.")

    def clean_since(self) -> date:
        since: date = self.cleaned_data["since"]
        if since.year < 1995:
            raise forms.ValidationError("This day lies before social media. Please check the year.")
        return since


class TryForm(forms.Form):
    """A text to try on the rules."""

    text = forms.CharField(
        max_length=LIMIT,
        strip=False,
        label="Text",
        error_messages={"required": "Type or paste a text first."},
        widget=forms.Textarea(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    reply_to = forms.CharField(
        required=False,
        max_length=LIMIT,
        label="What it answers",
        widget=forms.Textarea(attrs={"autocomplete": "off", "dir": "auto", "rows": 2}),
    )
    kind = forms.ChoiceField(choices=KINDS, label="Posted from")
    on = forms.DateField(
        required=False, widget=Day, label="Posted on", help_text="Registers are read as of this day. Left empty: today."
    )

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if not text.strip():
            raise forms.ValidationError("Type or paste a text first.")
        return text
