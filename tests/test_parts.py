"""The parts of a page say what they must: words before colour, marks with numbers, errors with links."""

import re
from datetime import UTC, datetime

import pytest
from django import forms
from django.template.loader import render_to_string

from policy.figures import Precision

NOW = datetime(2026, 11, 17, 16, 0, tzinfo=UTC)


def part(name: str, **context: object) -> str:
    return render_to_string(f"parts/_{name}.html", {"now": NOW} | context)


class Asking(forms.Form):
    name = forms.CharField(label="Name", help_text="As the public will see it.")
    kind = forms.ChoiceField(label="Kind", choices=[("a", "One"), ("b", "Other")], widget=forms.RadioSelect)
    note = forms.CharField(label="Note", required=False, widget=forms.Textarea)
    read = forms.BooleanField(label="I have read the notice")
    secret = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def clean(self) -> None:
        if self.data.get("whole"):
            raise forms.ValidationError("The presence needs an owner.")


def test_each_severity_is_a_word_and_a_shape_of_its_own() -> None:
    drawn = [part("severity", level=level) for level in (1, 2, 3, 4)]
    assert [re.sub(r"<[^>]+>", "", html).strip() for html in drawn] == [
        "Light",
        "Moderate",
        "Serious",
        "Live disclosure",
    ]
    assert len({re.search(r"<svg.*</svg>", html)[0] for html in drawn}) == 4


def test_marked_words_carry_the_number_of_their_finding() -> None:
    pieces = [{"text": "a <b> "}, {"text": "said", "numbers": [1, 3]}, {"text": " end"}]
    assert part("marked", pieces=pieces).strip() == "a &lt;b&gt; <mark>said<sup>1,3</sup></mark> end"


def test_in_a_case_the_number_leads_to_the_finding() -> None:
    html = part("marked", pieces=[{"text": "said", "numbers": [2]}], linked=True)
    assert '<a href="#finding-2" aria-label="Finding 2">2</a>' in html
    finding = {"number": 2, "label": "3(b)", "level": 1, "law": "Words.", "reason": "Why."}
    assert 'id="finding-2"' in part("finding", finding=finding)


def test_a_post_is_shown_as_text_whatever_it_holds() -> None:
    html = part("post", post={"text": "<script>x</script>", "answers": {"text": "<img src=x>"}})
    assert "<script" not in html
    assert "<img" not in html


def test_the_record_of_a_rule_is_a_share_and_its_numbers() -> None:
    finding = {"number": 1, "label": "", "level": 1, "law": "", "reason": ""}
    html = part("finding", finding=finding | {"precision": Precision(22, 27, 0)})
    assert "People confirmed 22 of 27 findings of this rule in closed cases: 81&nbsp;%." in html
    assert "lies between 63 and 92&nbsp;%" in html
    assert re.search(r'class="measure-part" width="81"', html)
    undecided = part("finding", finding=finding | {"precision": Precision(0, 0, 0)})
    assert "No finding of this rule has been decided in a closed case yet." in undecided


@pytest.mark.parametrize(("hour", "late"), [(15, True), (17, False)])
def test_a_desk_item_says_when_it_is_late(hour: int, late: bool) -> None:
    item = {"sentence": "3 posts wait", "url": "/q", "due": NOW.replace(hour=hour)}
    html = part("desk_item", item=item)
    assert ("Late: " in html) is late
    assert ("data-late" in html) is late


def test_a_count_of_nothing_is_shown_and_no_count_is_not() -> None:
    html = part("chips", chips=[{"label": "A", "url": "?a", "count": 0}, {"label": "B", "url": "?b"}])
    assert "A <b>0</b>" in html
    assert "B</a>" in html


def test_a_bar_is_drawn_from_attributes() -> None:
    html = part("bars", caption="Findings", rows=[{"label": "3(a)", "value": 0, "share": 12.5}])
    assert 'width="12.5"' in html
    assert '<td class="number">0</td>' in html


def test_a_cell_of_the_strip_says_its_state_in_words() -> None:
    cell = {"state": "partial", "words": "17 Nov: read in part", "url": "/pulls"}
    html = part("strip", caption="Coverage", days=[NOW.date()], rows=[{"label": "Rosa", "cells": [cell]}])
    assert '<span class="unseen">17 Nov: read in part</span>' in html
    assert 'data-state="partial"' in html
    assert "never" in html


def test_the_error_summary_leads_to_each_field() -> None:
    html = render_to_string("base.html", {"form": Asking({})})
    form = part("form", form=Asking({}))
    links = re.findall(r'<a href="#(id_[^"]+)">', html)
    assert links == ["id_name", "id_kind_0", "id_read"]
    assert all(f'id="{link}"' in form for link in links)
    assert "<title>Error: " in html


def test_an_error_of_the_whole_form_is_told() -> None:
    html = render_to_string("base.html", {"form": Asking({"whole": "1"})})
    assert "<li>The presence needs an owner.</li>" in html


def test_an_error_of_a_hidden_field_is_told() -> None:
    assert "Please give a whole number." in render_to_string("base.html", {"form": Asking({"secret": "x"})})


def test_a_page_without_a_fault_has_no_summary() -> None:
    html = render_to_string("base.html", {"form": Asking()})
    assert "There is a problem" not in html
    assert "<title>Error" not in html


def test_label_hint_and_error_stand_above_the_field() -> None:
    html = part("form", form=Asking({}))
    places = [html.index(text) for text in ('for="id_name"', "id_name_helptext", 'id="id_name_error"', 'name="name"')]
    assert places[0] < places[2] < places[3]
    assert 'aria-describedby="id_name_helptext id_name_error"' in html
    assert 'aria-invalid="true"' in html


def test_what_may_be_left_out_says_so() -> None:
    html = part("form", form=Asking())
    assert html.count("(optional)") == 1
    assert "Note <span" in html


def test_a_hint_is_text_and_not_markup() -> None:
    class Careful(forms.Form):
        name = forms.CharField(help_text="<b>bold</b>")

    assert "&lt;b&gt;bold" in part("form", form=Careful())


def test_a_form_that_changes_something_carries_its_token() -> None:
    assert "csrfmiddlewaretoken" in part("form", form=Asking(), csrf_token="a-token")
    assert "csrfmiddlewaretoken" not in part("form", form=Asking(), csrf_token="a-token", method="get")


@pytest.mark.parametrize("code", [400, 403, 404, 500])
def test_an_error_page_needs_nothing_and_says_what_happened_and_what_next(code: int) -> None:
    html = render_to_string(f"{code}.html")
    assert html.count("<h1>") == 1
    assert 'href="/"' in html
    assert re.search(r"Nothing was changed|is kept", html)
