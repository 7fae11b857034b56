"""An empty installation asks its first visitor for the administrator, the names and the notice, once."""

import pytest

from accounts.actions import people
from accounts.errors import AlreadyDone
from accounts.models import Commission, Notice, Person
from accounts.roles import Role

pytestmark = pytest.mark.django_db

GIVEN = {
    "name": "Ari Stone", "email": "Ari@epc.example", "password": "gravel-lantern-72-otter",
    "again": "gravel-lantern-72-otter", "commission": "Edmonton Police Commission", "short_name": "EPC",
    "service_name": "Edmonton Police Service", "contact": "Priya Raman, privacy@epc.example",
    "notice_text": "Contact\r\n{contact} answers questions.",
}  # fmt: skip


@pytest.mark.parametrize("address", ["/", "/signin/", "/people/", "/notice/", "/accounts/", "/queue/"])
def test_every_page_leads_to_the_set_up(client, address):
    assert client.get(address).url == "/setup/"


def test_health_answers_before_the_set_up(client):
    assert client.get("/health").status_code == 200


def test_the_page_is_filled_with_a_careful_notice(client):
    page = client.get("/setup/").content.decode()
    for words in ("Protection of Privacy Act", "4.2.4", "What is not collected", "direct messages", "automated system",
                  "decides nothing", "How long", "{contact} answers"):  # fmt: skip
        assert words in page


def test_the_first_visitor_becomes_the_administrator_and_is_signed_in(client):
    assert client.post("/setup/", GIVEN).url == "/"
    admin = Person.objects.get()
    assert (admin.email, admin.must_choose_password) == ("ari@epc.example", False)
    assert admin.has(Role.ADMINISTRATOR)
    assert Commission.objects.get().contact == "Priya Raman, privacy@epc.example"
    assert "Priya Raman, privacy@epc.example answers questions." in Notice.objects.get().text
    desk = client.get("/").content.decode()
    assert "Nobody holds the role Executive Director." in desk
    assert client.get("/people/").status_code == 200


def test_once_set_up_the_page_does_not_exist(client, client_of):
    client.post("/setup/", GIVEN)
    for visitor in (client, client_of(None)):
        assert visitor.get("/setup/").status_code == 404
        assert visitor.post("/setup/", GIVEN | {"email": "eve@epc.example"}).status_code == 404
    assert Person.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("again", "gravel-lantern-72-ottr", "differ"),
        ("password", "ari@epc.example", "similar"),
        ("email", "ari", "not an e-mail address"),
        ("name", "", "fill this in"),
        ("contact", "\x00", "a character that is not text"),
        ("notice_text", "x" * 20001, "at most"),
        ("commission", "x" * 121, "at most"),
    ],
)
def test_what_is_missing_or_wrong_is_told_and_nothing_typed_is_lost(client, field, value, sentence):
    import re

    answer = client.post("/setup/", GIVEN | {field: value})
    errors = " ".join(str(one) for many in answer.context["form"].errors.values() for one in many)
    assert re.search(sentence, errors), errors
    assert "Priya Raman" in answer.content.decode() or field == "contact"
    assert not Person.objects.exists()
    assert not Commission.objects.exists()


def test_a_second_set_up_is_refused_by_the_action_too(commission, now):
    with pytest.raises(AlreadyDone):
        people.set_up(
            email="eve@epc.example", name="Eve", password="x", commission="C", short_name="C", service_name="S",
            contact="c", notice_text="n", at=now,
        )  # fmt: skip
    assert not Person.objects.exists()
