"""The cast: the people every test knows, and the instant at which tests take place."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.db.backends.sqlite3.base import DatabaseOperations
from django.test import Client

from accounts.models import Commission, Grant, Notice, Person, Term
from accounts.roles import Role

EDMONTON = ZoneInfo("America/Edmonton")
LONG_AGO = date(2020, 1, 1)


@pytest.fixture
def now():
    """A Tuesday morning in Edmonton."""
    return datetime(2026, 11, 17, 9, 0, tzinfo=EDMONTON)


@pytest.fixture(scope="session", autouse=True)
def _a_flush_between_tests_may_empty_what_is_never_deleted():
    """On SQLite, tests that commit end with a DELETE of every row, which the ledger and its like refuse.

    The triggers are put aside for the flush and made again in its own transaction; no test runs without them.
    """
    as_it_is = DatabaseOperations.sql_flush

    def with_triggers_aside(self, *args, **options):
        with connection.cursor() as cursor:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
        aside = [f"DROP TRIGGER {name}" for name, _ in triggers]
        return [*aside, *as_it_is(self, *args, **options), *(made for _, made in triggers)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", with_triggers_aside)
        yield


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    """Hashing that costs nothing: no test is about the strength of the hash."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def make_person(db):
    """make_person("Ada Ryl", Role.STAFF) → a person who holds the roles since long ago."""

    def make(name, *roles):
        person = Person.objects.create(email=f"{name.split()[0].lower()}@epc.example", name=name)
        for role in roles:
            Grant.objects.create(person=person, role=role, starts_on=LONG_AGO)
        return person

    return make


@pytest.fixture
def make_commissioner(make_person):
    """A Commissioner with a term until the end of 2029."""

    def make(name, *more, councillor=False):
        person = make_person(name, Role.COMMISSIONER, *more)
        Term.objects.create(
            person=person,
            appointing_body=Term.Body.CITY,
            is_councillor=councillor,
            starts_on=LONG_AGO,
            ends_on=date(2029, 12, 31),
        )
        return person

    return make


@pytest.fixture
def rosa(make_commissioner):
    """A Commissioner who also sits on city council."""
    return make_commissioner("Rosa Lindqvist", councillor=True)


@pytest.fixture
def omar(make_commissioner):
    """A Commissioner appointed by the city, new to social media."""
    return make_commissioner("Omar Haddad")


@pytest.fixture
def chair(make_commissioner):
    """The Chair, a Commissioner too."""
    return make_commissioner("Ingrid Achebe", Role.CHAIR)


@pytest.fixture
def sam(make_person):
    """A staff reviewer."""
    return make_person("Sam Whitford", Role.STAFF)


@pytest.fixture
def noor(make_person):
    """The other staff reviewer."""
    return make_person("Noor Ansari", Role.STAFF)


@pytest.fixture
def dana(make_person):
    """The Executive Director."""
    return make_person("Dana Okafor", Role.EXECUTIVE_DIRECTOR)


@pytest.fixture
def reader(make_person):
    """Somebody who reads reports for the Commission."""
    return make_person("Lena Fairweather", Role.READER)


@pytest.fixture
def privacy(make_person):
    """The access and privacy coordinator."""
    return make_person("Priya Raman", Role.ACCESS_COORDINATOR)


@pytest.fixture
def admin(make_person):
    """The administrator."""
    return make_person("Ari Stone", Role.ADMINISTRATOR)


@pytest.fixture
def nobody(make_person):
    """Somebody who can sign in and holds no role."""
    return make_person("Nils Blank")


@pytest.fixture
def commission(db):
    """The Commission's names."""
    return Commission.objects.create(
        id=1,
        name="Edmonton Police Commission",
        short_name="EPC",
        service_name="Edmonton Police Service",
        contact="privacy@epc.example",
    )


@pytest.fixture
def notice(db, now):
    """The first version of the notice of collection."""
    return Notice.objects.create(version=1, text="What is collected, why, and whom to ask.", issued_at=now)


@pytest.fixture
def client_of():
    """client_of(person) → a browser in which that person is signed in; client_of(None) → nobody is."""

    def make(person):
        client = Client()
        if person is not None:
            client.force_login(person)
        return client

    return make
