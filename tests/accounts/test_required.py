"""A field left empty says what to do, in every form of the product."""

import pytest
from django import forms

from accounts.forms.required import SENTENCES


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
    form = type("AnyForm", (forms.Form,), {"asked": field})({})
    assert form.errors == {"asked": [sentence]}


def test_no_kind_of_field_is_left_with_djangos_words():
    kinds = [one for one in vars(forms).values() if isinstance(one, type) and issubclass(one, forms.Field)]
    for kind in [*SENTENCES, *kinds]:
        said = [getattr(base, "default_error_messages", {}).get("required") for base in reversed(kind.__mro__)]
        assert [str(one) for one in said if one][-1] != "This field is required.", kind.__name__
