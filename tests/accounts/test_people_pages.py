"""People, their roles and terms, as pages."""

import re
from datetime import date

import pytest
from django.utils import timezone

from accounts.models import Person, Term
from accounts.roles import Role

pytestmark = pytest.mark.django_db


def test_a_person_is_added_and_the_first_password_is_shown_once(admin, client_of, client):
    browser = client_of(admin)
    answer = browser.post("/people/add/", {"name": "Nila Ford", "email": "Nila@epc.example", "password": ""})
    password = re.search(r"<code>([^<]+)</code>", answer.content.decode())[1]
    assert "no-store" in answer["Cache-Control"]
    new = Person.objects.get(email="nila@epc.example")
    assert password not in browser.get(f"/people/{new.pk}/").content.decode()
    assert client.post("/signin/", {"username": "nila@epc.example", "password": password}).status_code == 302
    assert client.get("/").url == "/password/"


def test_an_e_mail_that_is_on_record_is_told_and_the_name_kept(admin, sam, client_of):
    answer = client_of(admin).post("/people/add/", {"name": "Sam Two", "email": "SAM@epc.example", "password": ""})
    assert "Somebody with this e-mail is on record." in answer.content.decode()
    assert "Sam Two" in answer.content.decode()
    assert Person.objects.filter(email="sam@epc.example").count() == 1


def test_a_weak_first_password_is_refused(admin, client_of):
    answer = client_of(admin).post(
        "/people/add/", {"name": "Nila Ford", "email": "nila@epc.example", "password": "password1234"}
    )
    assert "too common" in answer.content.decode()
    assert not Person.objects.filter(name="Nila Ford").exists()


def test_a_role_is_given_with_dates_and_ended(dana, nobody, client_of):
    browser, url = client_of(dana), f"/people/{nobody.pk}/roles/"
    today = timezone.localdate()
    browser.post(url, {"role": "staff", "starts_on": "2026-01-01", "ends_on": ""})
    assert Person.objects.get(pk=nobody.pk).has(Role.STAFF)
    held = nobody.grants.get()
    browser.post(f"{url}{held.pk}/", {"ends_on": "2026-02-01"})
    assert not Person.objects.get(pk=nobody.pk).has(Role.STAFF)
    page = browser.get(f"/people/{nobody.pk}/").content.decode()
    assert "Given the role Staff reviewer, from 1 January 2026." in page
    assert "The role Staff reviewer now ends on 1 February 2026." in page
    assert "Dana Okafor" in page
    assert today > date(2026, 2, 1)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"role": "staff", "starts_on": "2026-03-01", "ends_on": "2026-02-01"}, "lies before the first day"),
        ({"role": "commissioner", "starts_on": "2026-03-01"}, "is none of these"),
        ({"role": "king", "starts_on": "2026-03-01"}, "is none of these"),
        ({"role": "staff", "starts_on": "yesterday"}, "Give a day, such as"),
        ({"role": "administrator", "starts_on": "2026-03-01"}, "Only an administrator"),
        ({}, "required"),
    ],
)
def test_a_role_that_cannot_be_given_is_told(given, sentence, dana, nobody, client_of):
    answer = client_of(dana).post(f"/people/{nobody.pk}/roles/", given)
    assert sentence in answer.content.decode()
    assert not nobody.grants.exists()


def test_a_role_is_not_held_twice_on_one_day(admin, sam, client_of):
    given = {"role": "staff", "starts_on": "2019-01-01", "ends_on": ""}
    assert "on some of these days" in client_of(admin).post(f"/people/{sam.pk}/roles/", given).content.decode()
    assert sam.grants.count() == 1


def test_a_commissioner_is_appointed_and_the_term_changed(dana, nobody, client_of):
    browser, url = client_of(dana), f"/people/{nobody.pk}/terms/"
    browser.post(
        url,
        {"body": "city", "is_councillor": "on", "starts_on": "2026-01-01", "ends_on": "2099-12-31", "state": "active"},
    )
    term = nobody.terms.get()
    assert (term.is_councillor, term.ends_on) == (True, date(2099, 12, 31))
    assert Person.objects.get(pk=nobody.pk).has(Role.COMMISSIONER)
    answer = browser.post(f"{url}{term.pk}/", {"state": "ended", "ends_on": "2099-12-31"})
    assert "has its last day today or earlier" in answer.content.decode()
    browser.post(f"{url}{term.pk}/", {"state": "ended", "ends_on": "2026-06-30"})
    assert not Person.objects.get(pk=nobody.pk).has(Role.COMMISSIONER)
    page = browser.get(f"/people/{nobody.pk}/").content.decode()
    assert (
        "Appointed by the City council, from 1 January 2026 to 31 December 2099, also a member of city council." in page
    )
    assert "Last day of the term moved from 31 December 2099 to 30 June 2026." in page


def test_terms_do_not_overlap(dana, rosa, client_of):
    given = {"body": "city", "starts_on": "2026-01-01", "ends_on": "2030-12-31", "state": "active"}
    assert "overlaps these days" in client_of(dana).post(f"/people/{rosa.pk}/terms/", given).content.decode()
    assert rosa.terms.count() == 1


def test_an_executive_director_cannot_touch_an_administrator(dana, admin, client_of):
    browser = client_of(dana)
    browser.post(f"/people/{admin.pk}/active/", {"active": "no"})
    answer = browser.post(f"/people/{admin.pk}/password/")
    assert "Only the Administrator" in answer.content.decode()
    browser.post(f"/people/{admin.pk}/correct/", {"name": "Eve", "email": "dana2@epc.example"})
    held = admin.grants.get()
    browser.post(f"/people/{admin.pk}/roles/{held.pk}/", {"ends_on": "2026-01-01"})
    fresh = Person.objects.get(pk=admin.pk)
    assert (fresh.is_active, fresh.name, fresh.must_choose_password) == (True, "Ari Stone", False)
    assert fresh.has(Role.ADMINISTRATOR)


def test_the_last_administrator_stays(admin, client_of):
    held = admin.grants.get()
    answer = client_of(admin).post(f"/people/{admin.pk}/roles/{held.pk}/", {"ends_on": "2026-01-01"})
    assert "the only administrator" in answer.content.decode()
    client_of(admin).post(f"/people/{admin.pk}/active/", {"active": "no"})
    assert Person.objects.get(pk=admin.pk).is_active


def test_somebody_made_inactive_keeps_their_record(admin, sam, client_of):
    client_of(admin).post(f"/people/{sam.pk}/active/", {"active": "no"})
    page = client_of(admin).get(f"/people/{sam.pk}/").content.decode()
    assert "Made inactive: cannot sign in." in page
    client_of(admin).post(f"/people/{sam.pk}/active/", {"active": "yes"})
    assert Person.objects.get(pk=sam.pk).is_active


def test_a_lost_password_is_replaced_by_a_new_first_one(admin, sam, client_of, client):
    answer = client_of(admin).post(f"/people/{sam.pk}/password/")
    password = re.search(r"<code>([^<]+)</code>", answer.content.decode())[1]
    client.post("/signin/", {"username": sam.email, "password": password})
    assert client.get("/").url == "/password/"
    assert "Given a new first password." in client_of(admin).get(f"/people/{sam.pk}/").content.decode()


def test_a_name_is_corrected_and_the_old_one_told(admin, sam, client_of):
    client_of(admin).post(f"/people/{sam.pk}/correct/", {"name": "Sam Whitfield", "email": "sam@epc.example"})
    assert (
        "Name corrected from Sam Whitford to Sam Whitfield."
        in client_of(admin).get(f"/people/{sam.pk}/").content.decode()
    )
    answer = client_of(admin).post(f"/people/{sam.pk}/correct/", {"name": "Sam", "email": "ari@epc.example"})
    assert "Somebody with this e-mail is on record." in answer.content.decode()


def test_a_name_is_text_and_never_markup(admin, make_person, client_of):
    make_person("Bob").history.all()
    Person.objects.filter(name="Bob").update(name="<b>Bob</b>")
    assert "<b>Bob</b>" not in client_of(admin).get("/people/").content.decode()


def test_what_belongs_to_somebody_else_is_not_found_under_another(admin, sam, noor, rosa, client_of):
    browser = client_of(admin)
    assert browser.get(f"/people/{noor.pk}/roles/{sam.grants.get().pk}/").status_code == 404
    assert browser.get(f"/people/{noor.pk}/terms/{rosa.terms.get().pk}/").status_code == 404
    assert browser.get("/people/999999999999999999999999/").status_code == 404


def test_the_list_asks_the_database_the_same_number_of_times_for_many_people(
    admin, make_commissioner, client_of, commission, django_assert_max_num_queries
):
    for n in range(12):
        make_commissioner(f"Name{n}")
    browser = client_of(admin)
    with django_assert_max_num_queries(8):
        page = browser.get("/people/").content.decode()
    assert page.count("Commissioner") >= 12


def test_terms_that_end_soon_stand_on_the_desk(dana, rosa, client_of):
    term = rosa.terms.get()
    term.ends_on = timezone.localdate()
    term.save()
    assert "The term of Rosa Lindqvist ends on" in client_of(dana).get("/").content.decode()
    assert Term.objects.count() == 1
