"""A step that comes too late, or whose address is opened as a page: the person ends on a page and is told."""

import pytest
from django.urls import reverse

from tests.accounts.test_signing_in import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def sams_password(sam):
    sam.set_password(PASSWORD)
    sam.save()
    return {"username": sam.email, "password": PASSWORD}


def test_a_step_after_the_sessions_end_leads_back_to_its_page_and_says_that_nothing_was_saved(
    client, commission, sams_password, an_open_case
):
    step, page = (reverse(f"monitoring:{name}", kwargs=an_open_case) for name in ("case_decide", "case"))
    asked = client.post(f"{step}?guideline=3(b)", {"reason": "My own words."})
    assert asked.url.startswith(reverse("accounts:signin"))
    assert "/decide/" not in asked.url
    assert "was not saved" in client.get(asked.url).content.decode()
    done = client.post(asked.url, sams_password | {"next": client.get(asked.url).context["next"]}, follow=True)
    assert done.redirect_chain[-1][0] == f"{page}?guideline=3%28b%29"
    assert done.status_code == 200
    assert "what you sent then was not saved" in done.content.decode()


def test_a_form_sent_after_the_sessions_end_leads_back_to_the_form(client, commission, notice):
    asked = client.post(reverse("accounts:notice_issue"), {"text": "New."})
    assert "next=/notice/issue/" in asked.url
    assert "unsent" in asked.url


def test_who_only_opens_a_page_is_told_of_nothing_unsent(client, commission, sams_password):
    asked = client.get(reverse("monitoring:queue"))
    assert "unsent" not in asked.url
    assert "not saved" not in client.get(asked.url).content.decode()


@pytest.mark.parametrize("name", ["case_claim", "case_renew", "case_release", "case_decide"])
def test_the_address_of_a_step_leads_to_its_page(client_of, commission, sam, an_open_case, name):
    address = reverse(f"monitoring:{name}", kwargs=an_open_case) + "?show=mine"
    assert client_of(sam).get(address).url == reverse("monitoring:case", kwargs=an_open_case) + "?show=mine"


def test_other_addresses_of_steps_lead_to_their_pages_too(client_of, commission, sam, dana, rosas_account):
    read_now = reverse("monitoring:read-now", kwargs=rosas_account)
    assert client_of(sam).get(read_now).url == reverse("monitoring:account", kwargs=rosas_account)
    assert client_of(sam).get(reverse("accounts:signout")).url == "/"
    person = reverse("accounts:person", args=[sam.pk])
    assert client_of(dana).get(reverse("accounts:person_active", args=[sam.pk])).url == person


def test_what_a_page_does_not_do_is_told_in_words(client_of, commission, sam):
    answer = client_of(sam).put(reverse("monitoring:queue"))
    assert answer.status_code == 405
    assert "GET" in answer["Allow"]
    assert "Nothing was changed" in answer.content.decode()


def test_pages_of_a_signed_in_person_are_not_kept_by_browser_or_proxy(client_of, client, commission, sam):
    for address in ("/", "/queue/", "/nothing-here/", "/api/cases/"):
        assert "no-store" in client_of(sam).get(address)["Cache-Control"], address
    assert "no-store" not in client.get("/presences/register/").headers.get("Cache-Control", "")
