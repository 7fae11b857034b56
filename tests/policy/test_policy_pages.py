"""The policy is shown word for word; a rule's page is drawn from the rule; a tried text leaves nothing behind."""

import html
import logging
import re
from datetime import date
from pathlib import Path

import pytest
from django.apps import apps
from django.urls import reverse

import policy
from policy.context import Context
from policy.engine import LEAST_CONFIDENCE, Engine, load_rules
from policy.models import PolicyVersion
from policy.rule import Clear, Flagged
from policy.views.document import read_document

SHIPPED = (Path(policy.__file__).parent / "text" / "policy_4_2_4.txt").read_text("utf-8")
ANSWER = "Answer"

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client_of, commission):
    """see(person, "policy:document") → the page's text."""

    def make(person, name, *args, **typed):
        client = client_of(person)
        address = reverse(name, args=args)
        answer = client.post(address, typed) if typed else client.get(address)
        assert answer.status_code == 200
        return answer.content.decode()

    return make


def words_of(page):
    """The words a reader sees, without margin notes."""
    page = re.sub(r'(?s)<ul class="beside">.*?</ul>', " ", page)
    page = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", page)
    return re.findall(r"\w+", html.unescape(re.sub(r"<[^>]*>", "", page)))


def rows_by_table():
    return {model._meta.label: model._base_manager.count() for model in apps.get_models()}


def test_the_document_holds_every_word_of_the_policy_in_order(see, omar):
    page = see(omar, "policy:document")
    (article,) = re.findall(r'(?s)<article class="document">.*?</article>', page)
    assert words_of(article) == re.findall(r"\w+", SHIPPED.replace("*", ""))


def test_a_document_keeps_each_line_and_its_guideline_number():
    document = read_document(SHIPPED)
    assert document.title == "4.2.4 SOCIAL MEDIA"
    numbered = {p.guideline: p.text for p in document.paragraphs if p.guideline}
    assert set(numbered) == {"1", "2", "3", "3(a)", "3(b)", "3(c)", "3(d)", "3(e)", "3(f)", "4"}
    assert numbered["2"].startswith("The Commission, in consultation with the Executive Director")
    assert [piece.text for p in document.paragraphs for piece in p.pieces if piece.em][:1] == ["Code of Conduct"]


def test_the_note_says_what_replaced_the_statute_the_policy_names(see, omar):
    page = see(omar, "policy:document")
    assert (
        "On 11 June 2025 it was replaced by the Access to Information Act (ATIA) "
        "and the Protection of Privacy Act (POPA)." in page
    )


def test_the_note_goes_when_a_new_text_no_longer_names_the_statute(see, omar):
    PolicyVersion.objects.create(
        label="4.2.4 revised",
        effective_from=date(2026, 1, 1),
        sha256="a" * 64,
        text="4.2.4 SOCIAL MEDIA\n\nGuidelines:\n\n1. Privacy laws are kept.\n",
    )
    page = see(omar, "policy:document")
    assert "Privacy laws are kept." in page
    assert "was replaced" not in page


def test_each_rule_stands_beside_its_guideline_and_everybody_can_open_it(see, omar):
    document = see(omar, "policy:document")
    for rule in load_rules():
        paragraph = f'id="guideline-{re.sub(r"[()]", "", rule.guideline)}"'
        beside = document[document.index(paragraph) :].partition("</ul>")[0]
        assert reverse("policy:rule", args=[rule.code]) in beside


def test_a_commissioner_reads_a_rule_and_is_not_offered_to_try_it(see, omar, sam):
    code = load_rules()[0].code
    assert "Try a text" not in see(omar, "policy:rule", code)
    assert "Try a text" in see(sam, "policy:rule", code)


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.code)
def test_a_rules_page_shows_its_explanation_conditions_and_examples(rule, see, sam):
    page = html.unescape(see(sam, "policy:rule", rule.code))
    seen = " ".join(words_of(page))
    assert rule.explanation in page
    for condition in rule.conditions:
        assert condition.name in page
    for example in rule.examples:
        assert " ".join(re.findall(r"\w+", example.text)) in seen
        assert not isinstance(example, Clear) or example.because in page


@pytest.mark.parametrize("rule", [rule for rule in load_rules() if rule.reads == "posts"], ids=lambda rule: rule.code)
def test_a_rule_judges_on_its_page_as_in_its_file(rule, see, sam):
    """Examples that need no register but the empty one, which the page has here too."""
    alone = [one for one in rule.examples if one.context is None and not (one.quote or one.alt or one.links)]
    for example in alone[:4]:
        on = example.at.date().isoformat()
        page = see(sam, "policy:rule", rule.code, text=example.text, reply_to=example.reply, kind=example.kind, on=on)
        answer = page.partition(f'aria-label="{ANSWER}"')[2].partition("</section>")[0]
        assert ("<mark>" in answer) == (isinstance(example, Flagged) and told(rule, example)), example.text


def told(rule, example) -> bool:
    """Whether what the rule finds is sure enough to be told; what is not is evidence for the learned head alone."""
    found = rule.judge(Engine(Context(), [rule]).read(example.statement))
    assert found is not None, example.text
    return found.confidence >= LEAST_CONFIDENCE


def test_the_scope_rule_says_whether_a_post_is_looked_at(see, sam):
    scope = next(rule.code for rule in load_rules() if rule.reads == "scope")
    off = see(sam, "policy:rule", scope, text="My tomatoes are ripe at last.", kind="personal")
    on = see(sam, "policy:rule", scope, text="The Edmonton Police Commission meets tonight.", kind="personal")
    assert "is not looked at" in off
    assert "is looked at" in on


def test_a_profile_rule_reads_the_text_as_a_profile(see, sam):
    rule = next(rule for rule in load_rules() if rule.reads == "profiles")
    page = see(sam, "policy:rule", rule.code, text="Commissioner. I like hats.", kind="commissioner")
    assert "This rule finds something." in page


def test_all_rules_at_once_answer_with_the_guidelines_own_words(see, sam):
    page = see(sam, "policy:try", text="My campaign is out of money: donate before Friday.", kind="commissioner")
    assert "<mark>" in page
    assert "solicit funds, donations or volunteers" in page


def test_a_tried_text_leaves_no_row_and_no_line_in_the_log(client_of, sam, commission, caplog):
    client, before = client_of(sam), rows_by_table()
    caplog.set_level(logging.DEBUG)
    answer = client.post(reverse("policy:try"), {"text": "Zyxwabel? Donate to my campaign.", "kind": "commissioner"})
    assert "<mark>" in answer.content.decode()
    assert rows_by_table() == before
    assert "Zyxwabel" not in caplog.text


def test_a_tried_text_is_not_kept_by_the_browser(client_of, sam, commission):
    answer = client_of(sam).post(reverse("policy:try"), {"text": "Hello", "kind": "commissioner"})
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("text", ["", "   ", "\x00", "x" * 20_001])
def test_a_text_that_cannot_be_tried_gets_a_sentence(text, client_of, sam, commission):
    answer = client_of(sam).post(reverse("policy:try"), {"text": text, "kind": "commissioner"})
    assert answer.status_code == 422
    assert "There is a problem" in answer.content.decode()


@pytest.mark.parametrize("text", ["😀", "\u202eabc", "<script>alert(1)</script>", "a\u200bb" * 500])
def test_odd_text_is_shown_back_safely(text, see, sam):
    page = see(sam, "policy:try", text=text, kind="personal")
    assert "<script>alert" not in page


def test_an_unknown_rule_is_not_found(client_of, sam, commission):
    assert client_of(sam).get(reverse("policy:rule", args=["no_such_rule"])).status_code == 404


def test_the_executive_director_states_since_when_the_policy_is_in_force(client_of, dana, commission):
    client = client_of(dana)
    assert b"does not state since when" in client.get(reverse("policy:document")).content
    assert client.post(reverse("policy:in-force"), {"since": "2024-05-01"}).status_code == 302
    assert b"In force since" in client.get(reverse("policy:document")).content
    assert PolicyVersion.objects.get().effective_from == date(2024, 5, 1)
