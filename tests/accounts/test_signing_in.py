"""Signing in and out, passwords, and who may."""

import pytest
from django.urls import reverse

from accounts.actions import people
from accounts.models import Person

pytestmark = pytest.mark.django_db
PASSWORD = "gravel-lantern-72-otter"


@pytest.fixture
def signer(make_person):
    person = make_person("Ada Ryl")
    person.set_password(PASSWORD)
    person.save()
    return person


def sign_in(client, email, password):
    return client.post("/signin/", {"username": email, "password": password})


def test_a_person_signs_in_with_the_e_mail_in_any_case_and_out(client, signer):
    assert sign_in(client, "ADA@epc.example", PASSWORD).url == "/"
    assert client.get("/").status_code == 200
    assert client.post("/signout/").url == reverse("accounts:signin")
    assert client.get("/").url.startswith(reverse("accounts:signin"))


def test_signing_out_needs_a_post(client, signer):
    client.force_login(signer)
    assert client.get("/signout/").url == "/"
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    ("email", "password"),
    [("ada@epc.example", "wrong"), ("nobody@epc.example", PASSWORD), ("ada@epc.example", PASSWORD + " ")],
)
def test_wrong_gets_one_sentence_that_tells_nobody_who_is_on_record(client, signer, email, password):
    answer = sign_in(client, email, password)
    assert answer.context["form"].non_field_errors() == [
        "This e-mail and password do not belong together. Check both, or ask an administrator."
    ]
    assert email in answer.content.decode()
    assert client.get("/").status_code == 302


def test_a_person_made_inactive_cannot_sign_in_and_is_signed_out(client, signer, admin):
    sign_in(client, signer.email, PASSWORD)
    people.set_active(signer, active=False, by=admin, at=signer.joined_at)
    assert client.get("/").url.startswith(reverse("accounts:signin"))
    answer = sign_in(client, signer.email, PASSWORD)
    assert "do not belong together" in answer.content.decode()


def test_the_address_asked_for_opens_after_signing_in_but_no_other_host(client, signer):
    asked = client.get("/notice/").url
    page = client.get(asked).content.decode()
    assert 'name="next" value="/notice/"' in page
    given = {"username": signer.email, "password": PASSWORD}
    assert client.post("/signin/", given | {"next": "/notice/"}).url == "/notice/"
    client.post("/signout/")
    assert client.post("/signin/", given | {"next": "https://elsewhere.example/"}).url == "/"


def test_a_person_changes_their_password_and_stays_signed_in(client, signer):
    client.force_login(signer)
    new = "river-violin-31-bread"
    answer = client.post("/password/", {"present": PASSWORD, "password": new, "again": new})
    assert answer.url == "/"
    assert client.get("/").status_code == 200
    client.post("/signout/")
    assert sign_in(client, signer.email, PASSWORD).status_code == 200
    assert sign_in(client, signer.email, new).status_code == 302


@pytest.mark.parametrize(
    ("present", "password", "again", "sentence"),
    [
        ("wrong", "river-violin-31-bread", "river-violin-31-bread", "not your present password"),
        (PASSWORD, "river-violin-31-bread", "river-violin-31-braed", "differ"),
        (PASSWORD, "short", "short", "too short"),
        (PASSWORD, "password1234", "password1234", "too common"),
        (PASSWORD, "ada@epc.example", "ada@epc.example", "too similar"),
        (PASSWORD, PASSWORD, PASSWORD, "is the present one"),
    ],
)
def test_a_password_that_will_not_do_is_refused_with_a_sentence(client, signer, present, password, again, sentence):
    client.force_login(signer)
    answer = client.post("/password/", {"present": present, "password": password, "again": again})
    assert sentence in answer.content.decode()
    assert Person.objects.get(pk=signer.pk).check_password(PASSWORD)


def test_a_first_password_must_be_replaced_before_any_page_opens(client, admin, now):
    new = people.add(email="New@EPC.example", name="Ingmar New", password=PASSWORD, by=admin, at=now, choose_own=True)
    assert sign_in(client, "new@epc.example", PASSWORD).status_code == 302
    assert client.get("/").url == reverse("accounts:password")
    assert client.get("/notice/").url == reverse("accounts:password")
    own = "river-violin-31-bread"
    assert client.post("/password/", {"present": PASSWORD, "password": own, "again": own}).url == "/"
    assert client.get("/").status_code == 200
    assert not hasattr(new.history.first(), "password"), "history keeps no password"


def test_signing_in_leaves_no_row_of_history(client, signer):
    before = signer.history.count()
    sign_in(client, signer.email, PASSWORD)
    assert signer.history.count() == before


def test_signing_in_refuses_rubbish_without_a_failure(client, signer):
    for email in ("", "a" * 5000 + "@epc.example", "\x00", "ada@epc.example\r\nBcc: x"):
        assert sign_in(client, email, "x").status_code == 200
