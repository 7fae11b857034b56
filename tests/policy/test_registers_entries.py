"""Officials, candidates and public numbers are typed and corrected one by one, on days that do not overlap."""

import html
import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.errors import NotAllowed
from policy.actions.catalogue import OFFICIALS
from policy.actions.recording import record_entry
from policy.actions.registers import current_engine, public_numbers
from policy.errors import EntryRefused
from policy.models import Candidate, Election, Official, PublicNumber

pytestmark = pytest.mark.django_db
TYPED = {
    "officials": {
        "name": "Gil Ashe",
        "office": "Councillor",
        "district": "Ward G",
        "body": "Council",
        "handles": "@gilashe; gil.example",
        "roles": "Deputy Mayor",
        "valid_from": "2026-01-01",
        "source": "Council page",
    },
    "candidates": {
        "name": "Theo Quist",
        "office": "Councillor",
        "election": "By-election, Ward Dene",
        "handles": "@theo",
        "donation_urls": "https://theo.example/give",
        "valid_from": "2026-10-01",
        "valid_to": "2026-12-14",
        "source": "Elections office",
    },
    "numbers": {"number": "780-555-0100", "label": "Front desk", "source": "Service page"},
}
MODELS: dict[str, Any] = {"officials": Official, "candidates": Candidate, "numbers": PublicNumber}


@pytest.fixture(autouse=True)
def _no_numbers(db):
    """The product comes with public numbers; here there are none."""
    PublicNumber.objects.all().delete()


@pytest.fixture
def staff(client_of, sam, commission):
    return client_of(sam)


def new(code):
    return reverse("policy:entry-new", args=[code])


def words(answer):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.content.decode())).split())


@pytest.mark.parametrize("code", MODELS)
def test_an_entry_is_typed_listed_and_corrected_and_its_history_says_what_it_was(code, staff):
    register = reverse("policy:register", args=[code])
    assert f'href="{new(code)}"' in staff.get(register).content.decode()
    assert staff.post(new(code), TYPED[code]).url == register
    entry = MODELS[code].objects.get()
    address = reverse("policy:entry", args=[code, entry.pk])
    assert f'href="{address}"' in staff.get(register).content.decode()
    assert staff.post(address, TYPED[code] | {"valid_to": "2026-12-31"}).status_code == 302
    entry.refresh_from_db()
    assert entry.valid_to == date(2026, 12, 31)
    page = words(staff.get(address))
    assert "Recorded Sam Whitford" in page
    assert "Changed Sam Whitford" in page
    assert "31 December 2026" in page
    assert entry.history.count() == 2


def test_what_is_typed_as_a_list_is_kept_as_one_and_shown_again_as_typed(staff):
    staff.post(new("officials"), TYPED["officials"])
    entry = Official.objects.get()
    assert (entry.handles, entry.roles) == (["@gilashe", "gil.example"], ["Deputy Mayor"])
    page = staff.get(reverse("policy:entry", args=["officials", entry.pk])).content.decode()
    assert 'value="@gilashe; gil.example"' in page
    assert "Handles: @gilashe, gil.example; Further offices: Deputy Mayor; Body: Council" in page
    assert "Counts from 1 January 2026 on" in page


@pytest.mark.parametrize(
    ("code", "change", "sentence"),
    [
        ("officials", {"valid_to": "2025-12-31"}, "This day lies before the first one."),
        ("officials", {"name": " "}, "Please fill this in."),
        ("officials", {"source": ""}, "Please fill this in."),
        ("candidates", {"valid_to": "2026-09-30"}, "This day lies before the first one."),
        ("candidates", {"donation_urls": "theo.example"}, "“theo.example” does not begin with https://."),
    ],
)
def test_what_cannot_be_recorded_gets_a_sentence_and_is_not_lost(code, change, sentence, staff):
    answer = staff.post(new(code), TYPED[code] | change)
    assert answer.status_code == 422
    assert sentence in words(answer)
    assert f'value="{TYPED[code]["office"]}"' in answer.content.decode()
    assert not MODELS[code].objects.exists()


@pytest.mark.parametrize(
    ("first", "last", "refused"),
    [
        ("2026-06-01", "", True),
        ("", "", True),
        ("", "2026-01-01", True),
        ("2026-06-30", "2026-07-30", True),
        ("2026-02-01", "2026-03-01", True),
        ("2026-07-01", "", False),
        ("", "2025-12-31", False),
    ],
)
def test_days_that_overlap_with_the_same_entry_are_refused(first, last, refused, staff):
    held = TYPED["officials"] | {"valid_to": "2026-06-30"}
    staff.post(new("officials"), held)
    answer = staff.post(new("officials"), held | {"valid_from": first, "valid_to": last, "name": "gil ashe"})
    assert (answer.status_code == 422) is refused
    assert Official.objects.count() == (1 if refused else 2)
    if refused:
        told = "This official is on record already and counts from 1 January 2026 to 30 June 2026."
        assert told in words(answer)


def test_another_office_may_have_the_same_days_and_a_correction_does_not_meet_itself(staff):
    staff.post(new("officials"), TYPED["officials"])
    assert staff.post(new("officials"), TYPED["officials"] | {"office": "Mayor"}).status_code == 302
    address = reverse("policy:entry", args=["officials", Official.objects.get(office="Mayor").pk])
    assert staff.post(address, TYPED["officials"] | {"office": "Mayor", "party": "None"}).status_code == 302
    assert staff.post(address, TYPED["officials"]).status_code == 422


def test_the_action_checks_role_and_days_without_a_form(sam, omar, now):
    values = {"name": "Gil Ashe", "office": "Mayor", "source": "x", "valid_from": date(2026, 2, 1)}
    with pytest.raises(NotAllowed):
        record_entry(OFFICIALS, None, values, by=omar, at=now)
    with pytest.raises(EntryRefused, match="last day lies before the first"):
        record_entry(OFFICIALS, None, values | {"valid_to": date(2026, 1, 1)}, by=sam, at=now)


def test_a_number_is_public_on_its_days(db, now):
    today = timezone.localdate()
    day = timedelta(days=1)
    for label, first, last in (
        ("always", None, None),
        ("still", today - day, today),
        ("not any more", None, today - day),
        ("not yet", today + day, None),
    ):
        PublicNumber.objects.create(
            number=label, label=label, valid_from=first, valid_to=last, source="x", imported_at=now
        )
    assert set(public_numbers()) == {"always", "still"}
    before = current_engine()
    PublicNumber.objects.filter(label="still").update(valid_to=today - day)
    assert current_engine() is not before


@pytest.mark.parametrize(
    ("code", "text", "stored"),
    [
        (
            "officials",
            "name,office,body,handles,valid_from\nGil Ashe,Councillor,Council,@gil;@ashe,2026-01-05\n",
            "Gil Ashe, Councillor Handles: @gil, @ashe; Body: Council; Counts from 5 January 2026 on",
        ),
        (
            "candidates",
            "name,office,election,handles,donation_urls\nTheo Quist,Councillor,Dene,@t,https://t.example\n",
            "Theo Quist, Councillor Handles: @t; Addresses of the campaign: https://t.example; Election: Dene; "
            "Counts on every day",
        ),
        (
            "decisions",
            "id,date,motion,outcome,text\nD-1,2026-03-19,Ten cars,defeated,Defeated 3–6.\n",
            "D-1, Ten cars Date of the meeting: 19 March 2026; Outcome: Defeated; Text of the decision: Defeated 3–6.",
        ),
        (
            "elections",
            "kind,name,first_day,election_day,last_day\nrecall,Dene,2026-11-01,2026-12-01,2026-12-02\n",
            "Kind: Recall; First day of the period: 1 November 2026; Day of the vote: 1 December 2026; "
            "Last day of the period: 2 December 2026",
        ),
    ],
)
def test_an_import_shows_all_that_would_be_stored(code, text, stored, staff):
    answer = staff.post(reverse("policy:import", args=[code]), {"source": "x", "text": text})
    assert stored in words(answer)


def test_an_import_shows_the_last_day_of_who_ends(staff):
    staff.post(new("officials"), TYPED["officials"])
    text = "name,office,body\nAda Ryl,Mayor,Council\n"
    answer = staff.post(
        reverse("policy:import", args=["officials"]), {"source": "x", "text": text, "since": "2026-12-01"}
    )
    assert "Gil Ashe, Councillor, Ward G Last day: 30 November 2026" in words(answer)


def test_a_candidate_is_named_with_an_election_of_the_calendar(staff, now):
    days = dict.fromkeys(("first_day", "election_day", "last_day"), date(2099, 1, 1))
    Election.objects.create(kind="by-election", name="By-election, Ward Dene", source="x", imported_at=now, **days)
    assert "On the calendar: By-election, Ward Dene." in words(staff.get(new("candidates")))
