"""A draft is checked by the rules that read posts, and stored nowhere."""

import html
import logging
import re

import pytest
from django.apps import apps
from django.urls import reverse

from guidance.models import Request

pytestmark = pytest.mark.django_db

DRAFT = "Zyxwabel! My campaign is out of money: donate before Friday.\nThank you & <good> night."


@pytest.fixture
def client(client_of, omar, commission):
    return client_of(omar)


def rows_by_table():
    return {model._meta.label: sorted(map(repr, model._base_manager.values_list())) for model in apps.get_models()}


@pytest.fixture
def check(client):
    def make(text=DRAFT, kind="commissioner"):
        return client.post(reverse("guidance:draft"), {"text": text, "kind": kind})

    return make


def test_the_words_are_marked_beside_the_guideline(check):
    page = check().content.decode()
    assert re.search(r"<mark>donate", page)
    assert "solicit funds, donations or volunteers" in page
    assert "Guidance, not approval" in page


def test_a_clean_draft_is_not_called_approved(check):
    page = check("The library has a new quilt exhibition.").content.decode()
    assert "The rules mark nothing in this draft." in page
    assert "<mark>" not in page


def test_a_personal_draft_off_topic_is_not_looked_at(check):
    assert "is not looked at" in check("My tomatoes are ripe.", kind="personal").content.decode()


def test_checking_changes_no_row_anywhere_and_writes_no_line(check, caplog):
    before = rows_by_table()
    caplog.set_level(logging.DEBUG)
    assert "<mark>" in check().content.decode()
    assert rows_by_table() == before
    assert "Zyxwabel" not in caplog.text


def test_a_draft_that_breaks_a_rule_of_the_engine_is_not_logged_either(check, caplog, monkeypatch):
    def breaks(*args, **kwargs):
        raise RuntimeError("the rules cannot answer")

    monkeypatch.setattr("policy.actions.trying.current_engine", breaks)
    with pytest.raises(RuntimeError):
        check()
    assert "Zyxwabel" not in caplog.text


def test_asking_about_a_draft_carries_it_and_stores_nothing_until_it_is_sent(check, client):
    page = check().content.decode()
    (value,) = re.findall(r'<input type="hidden" name="text" value="([^"]*)"', page)
    before = rows_by_table()
    asked = client.post(reverse("guidance:ask"), {"text": html.unescape(value), "kind": "commissioner", "carry": "yes"})
    carried = re.search(r'(?s)<textarea name="draft"[^>]*>\n?(.*?)</textarea>', asked.content.decode())[1]
    assert html.unescape(carried) == DRAFT
    assert rows_by_table() == before
    typed = {"kind": "guidance", "topic": "A draft post", "question": "Is this all right?", "draft": DRAFT}
    assert client.post(reverse("guidance:ask"), typed).status_code == 302
    assert Request.objects.get().draft == DRAFT


def test_the_browser_keeps_no_copy(check):
    assert "no-store" in check()["Cache-Control"]


@pytest.mark.parametrize("text", ["", " \n", "a\x00b", "x" * 20_001])
def test_what_cannot_be_checked_gets_a_sentence(text, check):
    answer = check(text)
    assert answer.status_code == 422
    assert "There is a problem" in answer.content.decode()


@pytest.mark.parametrize("text", ["😀", "\u202eabc", "<script>alert(1)</script>", "a\u200bb" * 500])
def test_odd_drafts_are_shown_back_safely(text, check):
    answer = check(text)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()
