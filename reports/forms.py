"""What is typed about reports."""

from django import forms


class PublishForm(forms.Form):
    """The Executive Director's remarks, and which preparation was read."""

    remarks = forms.CharField(
        label="Your remarks to the Commission",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="They stand above the figures. Name nobody.",
    )
    prepared_at = forms.DateTimeField(widget=forms.HiddenInput)
