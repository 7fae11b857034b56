"""What every form of the product says of a field left empty: what to do, in the words of that kind of field."""

from django import forms

SENTENCES: dict[type[forms.Field], str] = {
    forms.Field: "Please fill this in.",
    forms.ChoiceField: "Please choose one of these.",
    forms.ModelChoiceField: "Please choose one of these.",
    forms.BooleanField: "Please tick this box to go on.",
    forms.DateField: "Please give a day.",
    forms.FileField: "Please choose a file.",
}


def say_what_to_do() -> None:
    """Replace Django's “This field is required.”, for all forms at once; a field's own sentence still goes first."""
    for kind, sentence in SENTENCES.items():
        kind.default_error_messages = kind.default_error_messages | {"required": sentence}
