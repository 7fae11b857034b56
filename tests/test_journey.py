"""The main job in a real browser: from a Commissioner's declaration to the report the Commission reads."""

import os

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import Notice
from monitoring import web
from monitoring.models import Case, Decision, Pull
from reports.actions import reporting
from reports.models import Report
from tests.monitoring.connectors.conftest import mastodon_server, town  # noqa: F401  # fixtures used below
from tests.monitoring.connectors.town import HOST

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
PASSWORD = "a long enough password"
INSULT = "Anyone who voted for the counter is a brainless idiot and should be ashamed."


@pytest.fixture(scope="module")
def chromium():
    """Chromium as the system has it; without it the journey says so."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = next((p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if os.path.exists(p)), None)
    if path is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in this thread, beside Django's queries
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


class Visitor:
    """A person at a browser of their own; every page they pass is looked at by axe."""

    def __init__(self, browser, address, person):
        self.address = address
        self.page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        self.errors = []
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.go("/signin/")
        self.page.get_by_label("E-mail").fill(person.email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.press("Sign in")

    def go(self, path):
        self.page.goto(self.address + path)
        self.look()

    def press(self, name, role="button"):
        with self.page.expect_navigation():
            self.page.get_by_role(role, name=name).first.click()
        self.look()

    def follow(self, name):
        self.press(name, "link")

    def look(self):
        from axe_playwright_python.sync_playwright import Axe

        found = Axe().run(self.page).response["viol" + "ations"]
        assert not found, [(one["id"], [node["html"] for node in one["nodes"]][:3], self.page.url) for one in found]

    def reads(self, words):
        seen = self.page.locator("main").inner_text()
        assert words in seen, seen


@pytest.fixture
def prairie_on_loopback(town):  # noqa: F811
    """The product's own door leads to the Mastodon server of the tests, and to nothing on loopback afterwards."""
    web.open_loopback({HOST: ("127.0.0.1", town.server.port)})
    yield town
    web._given.loopback.pop(HOST)
    web.door.cache_clear()


@pytest.fixture
def arrive(chromium, live_server, settings):
    """arrive(person) → that person, signed in by the page."""

    def make(person):
        person.set_password(PASSWORD)
        person.save()
        return Visitor(chromium, live_server.url, person)

    return make


def test_from_a_declaration_to_the_report_the_commission_reads(
    arrive, prairie_on_loopback, omar, sam, dana, reader, commission
):
    Notice.objects.create(version=1, text="What is collected, why, and whom to ask.", issued_at=timezone.now())
    prairie_on_loopback.post("The Commission meets on Thursday at noon.")
    prairie_on_loopback.post(INSULT)

    commissioner = arrive(omar)
    commissioner.go("/accounts/declare/")
    page = commissioner.page
    page.get_by_role("radio", name="Mastodon").check()
    page.get_by_label("Handle").fill(f"@ada@{HOST}")
    page.get_by_role("radio", name="It identifies me").check()
    page.get_by_label("I have read the notice").check()
    commissioner.press("Look up this account")
    commissioner.reads("Is this you?")
    commissioner.press("Yes, this is my account")

    director = arrive(dana)
    director.go("/accounts/")
    director.follow(f"ada@{HOST}")
    director.follow("Approve")
    director.page.get_by_label("Reason").fill("The account names the Commission.")
    director.press("Approve")

    call_command("pull")
    pull = Pull.objects.get()
    assert (pull.result, pull.kept) == ("complete", 2), pull.sentence
    case = Case.objects.get()

    reviewer = arrive(sam)
    reviewer.go("/queue/")
    reviewer.follow("Omar Haddad")
    reviewer.reads("and should be ashamed.")
    reviewer.press("Claim")
    for verdict in reviewer.page.get_by_role("radio", name="Confirmed").all():
        verdict.check()
    reviewer.page.get_by_label("Outcome").select_option(label="Concern, report to the Commission")
    reviewer.page.get_by_label("Reason").first.fill("It calls voters idiots; the second post this year.")
    reviewer.press("Decide")

    director.go(f"/cases/{case.pk}/")
    director.page.get_by_label("Reason").first.fill("I see it the same way.")
    director.press("Concur")
    case.refresh_from_db()
    assert case.state == "closed"
    assert [d.kind for d in case.decisions.all()] == [Decision.Kind.DECISION, Decision.Kind.CONCURRENCE]

    # The post was read this month, so the month's report is prepared as if the month were over.
    month = timezone.localdate().replace(day=1)
    _, over = reporting.span(month)
    reporting.prepare(month, by=None, at=over)
    director.go(f"/reports/{month.year}-{month.month}/")
    director.page.get_by_label("Your remarks").fill("One concern this month.")
    director.press("Publish the report")

    commission_reader = arrive(reader)
    commission_reader.go("/reports/")
    commission_reader.follow(f"{month:%B %Y}")
    commission_reader.reads("One concern this month.")
    commission_reader.reads("It is unchanged since.")
    assert reporting.is_intact(Report.objects.get())
    for visitor in (commissioner, director, reviewer, commission_reader):
        assert visitor.errors == []
