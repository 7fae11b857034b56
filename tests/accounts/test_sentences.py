"""A field that is empty or wrong says what to do, in every form of the product."""

import pytest
from django import forms
from django.db import models

from policy.models import Election


def said(field, **typed):
    return type("AnyForm", (forms.Form,), {"asked": field})(typed).errors


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        (forms.CharField(), "Please fill this in."),
        (forms.EmailField(), "Please fill this in."),
        (forms.ChoiceField(choices=[("a", "A")]), "Please choose one of these."),
        (forms.BooleanField(), "Please tick this box to go on."),
        (forms.DateField(), "Please give a day."),
        (forms.FileField(), "Please choose a file."),
        (forms.CharField(error_messages={"required": "Give a reason."}), "Give a reason."),
    ],
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_an_empty_field_says_what_to_do(field, sentence):
    assert said(field) == {"asked": [sentence]}


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        (forms.ChoiceField(choices=[("a", "A")]), "king", "“king” is none of these. Please choose one."),
        (forms.DateField(), "soon", "This is not a day. Write it like 2026-03-19."),
        (forms.IntegerField(), "many", "Please give a whole number."),
        (forms.FloatField(), "nan", "Please give a number."),
        (forms.FloatField(max_value=0.95), "7", "This is too much: at most 0.95."),
        (forms.FloatField(min_value=0.5), "0.1", "This is too little: at least 0.5."),
        (forms.CharField(max_length=3), "four", "Please use at most 3 characters: this has 4."),
        (forms.CharField(), "a\x00b", "This holds a character that is not text. Please type it anew."),
        (forms.EmailField(), "name", "This is not an e-mail address. It looks like name@example.ca."),
        (forms.URLField(assume_scheme="https"), "a b", "This is not an address of a page. It begins with https://."),
    ],
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_a_wrong_field_says_what_is_wrong(field, typed, sentence):
    assert said(field, asked=typed) == {"asked": [sentence]}


DJANGO = ("This field", "Enter ", "Select a valid", "Ensure ", "Null characters", "No file was", "is not a valid")
UNUSED = {"JSONField", "UUIDField", "DurationField", "ImageField", "FilePathField", "SplitDateTimeField"}
UNUSED |= {
    "ModelMultipleChoiceField",
    "MultiValueField",
    "ComboField",
    "TypedMultipleChoiceField",
    "MultipleChoiceField",
}


def test_no_kind_of_field_is_left_with_djangos_words():
    """Of the kinds that some form of the product has, or may have without a thought."""
    kinds = [one for one in vars(forms).values() if isinstance(one, type) and issubclass(one, forms.Field)]
    for kind in kinds:
        if kind.__name__ in UNUSED:
            continue
        words = {}
        for base in reversed(kind.__mro__):
            words |= getattr(base, "default_error_messages", {})
        left = [str(sentence) for sentence in words.values() if str(sentence).startswith(DJANGO)]
        assert not left, kind.__name__


def test_a_model_speaks_the_same_words():
    field = Election._meta.get_field("name")
    assert isinstance(field, models.Field)
    assert field.error_messages["unique"] == "This is on record already."
    assert field.error_messages["blank"] == "Please fill this in."
