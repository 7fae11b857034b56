"""What every form of the product says of a field that is empty or wrong: what to do, in the words of that kind."""

from django import forms
from django.core import validators
from django.db import models

SENTENCES: dict[type, dict[str, str]] = {
    forms.Field: {"required": "Please fill this in."},
    forms.ChoiceField: {
        "required": "Please choose one of these.",
        "invalid_choice": "“%(value)s” is none of these. Please choose one.",
    },
    forms.MultipleChoiceField: {"invalid_choice": "“%(value)s” is none of these. Please choose again."},
    forms.ModelChoiceField: {
        "required": "Please choose one of these.",
        "invalid_choice": "This is none of those on the list any more. Please choose one.",
    },
    forms.BooleanField: {"required": "Please tick this box to go on."},
    forms.DateField: {"required": "Please give a day.", "invalid": "This is not a day. Write it like 2026-03-19."},
    forms.TimeField: {"required": "Please give a time.", "invalid": "This is not a time. Write it like 14:30."},
    forms.DateTimeField: {
        "required": "Please give a day and a time.",
        "invalid": "This is not a day and a time. Write it like 2026-03-19 14:30.",
    },
    forms.IntegerField: {"invalid": "Please give a whole number."},
    forms.FloatField: {"invalid": "Please give a number."},
    forms.DecimalField: {"invalid": "Please give a number."},
    forms.URLField: {"invalid": "This is not an address of a page. It begins with https://."},
    forms.FileField: {
        "required": "Please choose a file.",
        "invalid": "The file did not arrive. Please choose it again.",
        "missing": "The file did not arrive. Please choose it again.",
        "empty": "This file is empty. Please choose another.",
    },
    models.Field: {
        "blank": "Please fill this in.",
        "null": "Please fill this in.",
        "invalid_choice": "“%(value)s” is none of those that can be chosen.",
        "unique": "This is on record already.",
    },
}
LIMITS: dict[type, str] = {
    validators.MaxLengthValidator: "Please use at most %(limit_value)d characters: this has %(show_value)d.",
    validators.MinLengthValidator: "Please use at least %(limit_value)d characters: this has %(show_value)d.",
    validators.MaxValueValidator: "This is too much: at most %(limit_value)s.",
    validators.MinValueValidator: "This is too little: at least %(limit_value)s.",
    validators.ProhibitNullCharactersValidator: "This holds a character that is not text. Please type it anew.",
    validators.EmailValidator: "This is not an e-mail address. It looks like name@example.ca.",
    validators.URLValidator: "This is not an address of a page. It begins with https://.",
}


def say_what_to_do() -> None:
    """Replace Django's own words, for all forms at once; a field's own sentence still goes first."""
    for kind, sentences in SENTENCES.items():
        kind.default_error_messages = getattr(kind, "default_error_messages", {}) | sentences  # type: ignore[attr-defined]
    for limit, sentence in LIMITS.items():
        limit.message = sentence  # type: ignore[attr-defined]
