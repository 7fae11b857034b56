"""The bar of a case in a real browser: a note has room, the post stays to be read, and keys are named late."""

import threading
from functools import partial
from http.server import ThreadingHTTPServer

import pytest
from django.template import engines

from monitoring.forms.reviewing import DecisionForm
from tests.test_keys import FLAGS, STATIC, Server

pytestmark = pytest.mark.browser

PAGE = """{% extends "base.html" %}{% block main %}<h1>A case</h1>{% for n in lines %}<p>Line {{ n }}.</p>{% endfor %}
{% endblock %}{% block bar %}{% include "parts/_bar.html" with submit="Decide" key="d" outcome_id="id_outcome" %}
{% endblock %}"""
HINT = "Goes to Ingrid Achebe, the Chair. Appointing body: City council. The Chair reviews it with the member first."


@pytest.fixture
def address():
    typed = {
        "outcome": "referral",
        "reason": "It is about a person, again and again. " * 12,
        "proportionality": "Why. " * 60,
    }
    outcomes = [{"value": "referral", "label": "Referral", "words": "Waits for the Executive Director. " * 6}]
    context = {"lines": range(80), "form": DecisionForm(initial=typed, hint=HINT), "outcomes": outcomes}
    Server.page = engines["django"].from_string(PAGE).render(context).encode()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(STATIC)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def opened(address):
    """opened(scripts=False) → the page in a window of 1280 × 900."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)

        def make(scripts=True):
            page = browser.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 900}).new_page()
            page.goto(address)
            return page

        yield make
        browser.close()


def test_the_note_of_a_referral_is_as_wide_as_the_bar_and_the_bar_leaves_the_post_to_be_read(opened):
    page = opened()
    bar, note = page.locator(".bar").bounding_box(), page.locator("#id_proportionality").bounding_box()
    assert bar["height"] <= 900 / 3 + 1
    assert bar["y"] + bar["height"] <= 901
    assert note["width"] > 700
    page.locator("#id_proportionality").focus()
    assert page.locator("#id_proportionality").is_visible()


def test_keys_are_named_only_where_the_script_runs(opened):
    assert opened().locator(".bar kbd").is_visible()
    assert not opened(scripts=False).locator(".bar kbd").is_visible()
