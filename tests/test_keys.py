"""Single keys in a real browser: they move, open, answer, keep quiet while a person types, and can be switched off."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django import forms
from django.template import engines

pytestmark = pytest.mark.browser

STATIC = Path(__file__).resolve().parent.parent / "epc_social" / "static"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'"
PAGE = """{% extends "base.html" %}{% load static %}
{% block scripts %}<script type="module" src="{% static 'epc_social/js/next.js' %}"></script>{% endblock %}
{% block main %}<h1>Keys</h1>{% include "parts/_search.html" %}
<ul class="desk" data-key-list>{% for item in items %}{% include "parts/_desk_item.html" %}{% endfor %}</ul>
{% for f in findings %}{% include "parts/_finding.html" with finding=f field=f.field %}{% endfor %}{% endblock %}
{% block bar %}{% include "parts/_bar.html" with submit="Decide" key="d" outcome_id="id_outcome" %}{% endblock %}"""


class Verdict(forms.Form):
    verdict = forms.ChoiceField(
        label="Your view",
        choices=[("yes", "Confirmed"), ("no", "Not a concern")],
        widget=forms.RadioSelect(attrs={"form": "bar"}),
    )


class Decide(forms.Form):
    outcome = forms.ChoiceField(label="Outcome", choices=[("", "Choose"), ("a", "Guidance"), ("b", "No concern")])


def finding(number: int) -> dict[str, object]:
    field = Verdict(prefix=f"f{number}")["verdict"]
    return {"number": number, "label": "3(b)", "level": 1, "law": "Words.", "reason": "Why.", "field": field}


class Server(SimpleHTTPRequestHandler):
    """Gives out the page under the product's own content policy, and the static files."""

    page = b""

    def do_GET(self) -> None:
        if self.path.startswith("/static/"):
            self.path = self.path.removeprefix("/static")
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *args: object) -> None:
        """A test has nothing to log."""


@pytest.fixture
def address() -> Iterator[str]:
    context = {
        "items": [{"sentence": f"Row {n}", "url": f"/row{n}"} for n in (1, 2, 3)],
        "findings": [finding(1), finding(2)],
        "form": Decide(),
        "outcomes": [
            {"value": "a", "label": "Guidance", "words": "Rosa is told."},
            {"value": "b", "label": "No concern", "words": "Nothing is reported."},
        ],
    }
    Server.page = engines["django"].from_string(PAGE).render(context).encode()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(STATIC)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def page(address):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        page = browser.new_page()
        faults: list[str] = []
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address)
        yield page
        browser.close()
        assert faults == []


def focused(page) -> str:
    return page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")


def press(page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_j_and_k_move_through_the_rows_and_enter_opens_one(page) -> None:
    press(page, "j")
    assert focused(page) == "Row 1"
    press(page, "j", "j", "j")
    assert focused(page) == "Row 3"
    press(page, "k", "Enter")
    page.wait_for_url("**/row2")


def test_keys_keep_quiet_while_a_person_types(page) -> None:
    press(page, "/")
    assert focused(page) == "search"
    page.keyboard.type("j?d1")
    assert page.input_value("#search") == "j?d1"
    assert not page.is_visible("#keys")


def test_a_key_with_control_belongs_to_the_browser(page) -> None:
    press(page, "Control+d")
    assert focused(page) != "Decide d"
    press(page, "Control+1")
    assert page.locator("input:checked").count() == 0


def test_numbers_answer_one_finding_after_the_other(page) -> None:
    press(page, "2")
    assert page.is_checked("#id_f1-verdict_1")
    assert focused(page) == "finding-2"
    press(page, "1")
    assert page.is_checked("#id_f2-verdict_0")
    assert page.is_checked("#id_f1-verdict_1")


def test_the_chosen_outcome_says_what_happens_next(page) -> None:
    assert not page.is_visible("text=Rosa is told.")
    page.select_option("#id_outcome", "a")
    assert page.is_visible("text=Rosa is told.")
    assert not page.is_visible("text=Nothing is reported.")
    page.select_option("#id_outcome", "")
    assert page.is_visible("text=What each outcome does")


def test_the_question_mark_lists_the_keys_of_the_page(page) -> None:
    press(page, "?")
    listed = page.inner_text("#keys dl")
    for words in ("Next row", "Open the row", "Search", "Confirmed", "Not a concern", "Decide"):
        assert words in listed
    press(page, "Escape")
    assert not page.is_visible("#keys")


def test_keys_stay_switched_off_until_a_person_wants_them(page) -> None:
    press(page, "?")
    page.uncheck("[data-keys-on]")
    press(page, "Escape")
    page.reload()
    press(page, "j", "?")
    assert focused(page) != "Row 1"
    assert not page.is_visible("#keys")
    page.click("[data-keys-open]")
    page.check("[data-keys-on]")
    press(page, "Escape", "j")
    assert focused(page) == "Row 1"
