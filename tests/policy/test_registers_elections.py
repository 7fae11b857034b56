"""The election calendar: imported or typed, shown where candidates are, and told of 30 days ahead."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db import IntegrityError
from django.urls import reverse

from accounts.errors import NotAllowed
from policy.actions import importing
from policy.actions.catalogue import ELECTIONS
from policy.actions.reading import read
from policy.actions.recording import record_entry
from policy.desk import items
from policy.errors import EntryRefused, FileRefused
from policy.models import Candidate, Election

pytestmark = pytest.mark.django_db
HEAD = "kind,name,name_fr,first_day,election_day,last_day\n"
DENE = HEAD + 'by-election,"By-election, Ward Dene",Élection partielle,2026-12-10,2027-01-11,2027-01-11\n'
TYPED = {
    "kind": "by-election",
    "name": "By-election, Ward Dene",
    "name_fr": "",
    "first_day": date(2026, 12, 10),
    "election_day": date(2027, 1, 11),
    "last_day": date(2027, 1, 11),
    "source": "Elections office",
}


@pytest.fixture
def take_in(sam, now):
    def make(text):
        return importing.apply(ELECTIONS, read(ELECTIONS, text), source="Elections office", by=sam, at=now)

    return make


def sentences(person, at):
    return [item.sentence for item in items(person, at) if "period" in item.sentence]


def test_a_calendar_is_imported_and_a_moved_day_is_a_change(take_in):
    assert take_in(DENE).added == 1
    assert take_in(DENE.replace("2027-01-11", "2027-01-18")).changed == 1
    election = Election.objects.get()
    assert election.election_day == date(2027, 1, 18)
    assert {row.election_day for row in election.history.all()} == {date(2027, 1, 11), date(2027, 1, 18)}


def test_a_calendar_in_french_is_read():
    text = "genre,nom,premier_jour,jour_du_scrutin,dernier_jour\nfédérale,Élection,2026-12-10,2027-01-11,2027-01-11\n"
    (row,) = read(ELECTIONS, text)
    assert row.values["kind"] == "federal"
    assert read(ELECTIONS, text.replace("fédérale", "Referendum"))[0].values["kind"] == "referendum"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("by-election,A,,2027-01-12,2027-01-11,2027-01-12", "Line 2, election_day: this day lies before first_day"),
        ("by-election,A,,2027-01-02,2027-01-11,2027-01-10", "Line 2, last_day: this day lies before election_day"),
        ("coronation,A,,2027-01-02,2027-01-11,2027-01-11", "Line 2, kind: "),
        ("recall,A,,2027-01-02,,2027-01-11", "Line 2, election_day: this is missing"),
        ("recall,A,,2 janvier 2027,2027-01-11,2027-01-11", "“2 janvier 2027” is a date in words"),
    ],
)
def test_a_wrong_calendar_is_named_by_line_and_column(line, said):
    with pytest.raises(FileRefused) as refused:
        read(ELECTIONS, HEAD + line + "\n")
    assert said in refused.value.sentence


def test_the_desk_tells_of_a_period_30_days_ahead_until_candidates_are_on_record(take_in, sam, dana, omar, now):
    take_in(DENE)
    assert sentences(sam, now) == sentences(dana, now) != []
    assert "begins on" in sentences(sam, now)[0]
    assert not sentences(omar, now)
    assert not sentences(sam, now - timedelta(days=8))
    assert sentences(sam, now - timedelta(days=7))
    assert "began on" in sentences(sam, now + timedelta(days=40))[0]
    assert not sentences(sam, now + timedelta(days=60))
    Candidate.objects.create(
        name="A", office="Councillor", election="By-election, Ward Dene", source="List", imported_at=now
    )
    assert not sentences(sam, now)


@pytest.mark.parametrize("kind", ["recall", "referendum"])
def test_where_nobody_stands_no_candidates_are_asked_for(kind, take_in, sam, now):
    take_in(DENE.replace("by-election,", f"{kind},", 1))
    assert not sentences(sam, now)


def test_an_election_is_typed_shown_with_the_candidates_and_corrected(client_of, sam, commission):
    client = client_of(sam)
    new = reverse("policy:entry-new", args=["elections"])
    typed = {name: str(value) for name, value in TYPED.items()} | {
        "election_day": "2099-01-11",
        "last_day": "2099-01-11",
    }
    assert '<option value="" selected>Choose</option>' in client.get(new).content.decode()
    wrong = client.post(new, typed | {"last_day": "2026-12-01"})
    assert wrong.status_code == 422
    assert "The period ends before the vote" in wrong.content.decode()
    assert "Elections office" in wrong.content.decode()
    assert client.post(new, typed).status_code == 302
    for page in ("policy:register", "policy:import"):
        assert "By-election, Ward Dene" in client.get(reverse(page, args=["candidates"])).content.decode()
    again = client.post(new, typed)
    assert again.status_code == 422
    address = reverse("policy:entry", args=["elections", Election.objects.get().pk])
    assert client.post(address, typed | {"name_fr": "Élection partielle"}).status_code == 302
    assert Election.objects.get().name_fr == "Élection partielle"
    assert client.get(address).content.decode().count("Sam") >= 2


@pytest.mark.parametrize("code", ["closed-papers", "nothing"])
def test_a_register_without_a_form_has_no_page_for_one(code, client_of, sam, commission):
    assert client_of(sam).get(reverse("policy:entry-new", args=[code])).status_code == 404


def test_only_keepers_record_and_the_database_refuses_a_vote_outside_its_period(sam, omar, now):
    with pytest.raises(NotAllowed):
        record_entry(ELECTIONS, None, TYPED, by=omar, at=now)
    with pytest.raises(EntryRefused, match="outside the period"):
        record_entry(ELECTIONS, None, TYPED | {"last_day": date(2026, 12, 11)}, by=sam, at=now)
    with pytest.raises(IntegrityError):
        Election.objects.create(**TYPED | {"last_day": date(2026, 12, 11)}, imported_at=now)


def test_the_command_imports_a_calendar(tmp_path, capsys):
    path = tmp_path / "calendar.csv"
    path.write_text(DENE, "utf-8")
    call_command("import_register", "elections", str(path), source="Elections office", yes=True)
    assert "1 added" in capsys.readouterr().out


def test_a_release_is_typed(client_of, sam, commission):
    typed = {
        "number": "26R001",
        "published_on": "2026-10-01",
        "title": "Robbery",
        "url": "epc.example/1",
        "source": "Site",
    }
    assert client_of(sam).post(reverse("policy:entry-new", args=["releases"]), typed).status_code == 302
    assert "26R001" in client_of(sam).get(reverse("policy:register", args=["releases"])).content.decode()
