"""Every page and verb × every person: what is yours opens, what is not yours is 404."""

from collections import defaultdict
from importlib import import_module
from importlib.util import find_spec

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.roles import Role
from tests.access import ANYBODY, CAST, EVERYBODY

APPS = ("accounts", "policy", "monitoring", "approvals", "guidance", "reports", "records")
ROWS = [
    row
    for app in APPS
    if find_spec(f"tests.{app}") and find_spec(f"tests.{app}.access_table")
    for row in import_module(f"tests.{app}.access_table").ROWS
]


def fixtures_of_the_apps():
    """What the rows name in `args` stands in each app's own conftest.py, where this file would not find it."""
    found = {}
    for app in APPS:
        if find_spec(f"tests.{app}") and find_spec(f"tests.{app}.conftest"):
            for name, value in vars(import_module(f"tests.{app}.conftest")).items():
                if type(value).__name__ == "FixtureFunctionDefinition":
                    assert found.get(name, value) is value, f"Two apps have a fixture {name}: give one another name."
                    found[name] = value
    return found


globals().update(fixtures_of_the_apps())
# The roles of the cast, as tests/conftest.py gives them.
HELD = {
    "rosa": {Role.COMMISSIONER},
    "omar": {Role.COMMISSIONER},
    "chair": {Role.COMMISSIONER, Role.CHAIR},
    "sam": {Role.STAFF},
    "noor": {Role.STAFF},
    "dana": {Role.EXECUTIVE_DIRECTOR},
    "reader": {Role.READER},
    "privacy": {Role.ACCESS_COORDINATOR},
    "admin": {Role.ADMINISTRATOR},
    "nobody": set(),
}
NOT_OURS = {"health"}  # says whether the process is alive, to whoever asks
API = ("monitoring:api", "reports:api")


def patterns(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern, f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix)
        elif isinstance(pattern, URLPattern):
            yield f"{prefix}{pattern.name}", pattern.callback


PAGES = dict(patterns(get_resolver()))
METHODS = defaultdict(set)
for _row in ROWS:
    METHODS[_row.url_name].add(_row.method)


def answer_to(row, method, person, request, client_of):
    kwargs = request.getfixturevalue(row.args) if row.args else {}
    return client_of(person).generic(method, reverse(row.url_name, kwargs=kwargs))


@pytest.mark.parametrize("row", ROWS, ids=str)
@pytest.mark.parametrize("member", CAST)
@pytest.mark.django_db
def test_a_page_opens_only_for_those_it_is_for(row, member, request, client_of, commission):
    answer = answer_to(row, row.method, request.getfixturevalue(member), request, client_of)
    if row.lets_in(member):
        assert answer.status_code in (200, 201, 302, 409, 422), f"{row} refused {member}: {answer.status_code}"
        if row.method == "GET":
            assert b"There is a problem" not in answer.content, "an error that nobody made yet"
        if answer.status_code == 302:
            assert not answer.url.startswith(reverse("accounts:setup"))
    else:
        assert answer.status_code == 404, f"{row} answered {member} with {answer.status_code}"


@pytest.mark.parametrize("row", ROWS, ids=str)
@pytest.mark.django_db
def test_a_page_asks_strangers_to_sign_in(row, request, client_of, commission, sam):
    answer = answer_to(row, row.method, None, request, client_of)
    if row.who == ANYBODY:
        assert answer.status_code in (200, 302)
    elif row.open_to_strangers:
        assert answer.status_code == 404
    elif row.url_name.startswith(API):
        assert answer.status_code in (401, 403)
    else:
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("accounts:signin"))


@pytest.mark.parametrize("url_name", sorted(METHODS))
@pytest.mark.django_db
def test_a_page_serves_no_method_that_is_not_in_the_table(url_name, request, client_of, commission):
    row = next(row for row in ROWS if row.url_name == url_name)
    member = next((one for one in CAST if row.lets_in(one)), "nobody")
    person = request.getfixturevalue(member)
    for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - METHODS[url_name]:
        answer = answer_to(row, method, person, request, client_of)
        if method == "GET" and answer.status_code == 302:
            # The address of a step, opened: it leads to its page, which stands above it.
            kwargs = request.getfixturevalue(row.args) if row.args else {}
            assert answer.url == reverse(url_name, kwargs=kwargs).rstrip("/").rpartition("/")[0] + "/"
            continue
        assert answer.status_code in (403, 404, 405), f"{method} {url_name} answered {answer.status_code}"


def test_every_address_of_the_product_is_in_the_table():
    assert set(PAGES) - NOT_OURS - set(METHODS) == set()
    assert set(METHODS) - set(PAGES) == set()


def test_every_page_says_whom_it_is_for():
    """A view without `for_roles` is open to strangers: only pages that the table calls so may be."""
    for row in ROWS:
        roles = getattr(PAGES[row.url_name], "roles", None)
        if row.url_name.startswith(API):
            continue
        if row.who == ANYBODY or row.open_to_strangers:
            assert roles is None, f"{row.url_name} is open to anybody in the table, but not in the code"
            continue
        assert roles is not None, f"{row.url_name} has no for_roles"
        admitted = {member for member in CAST if not roles or HELD[member] & set(roles)}
        # The table may be narrower: a page about one thing opens only for those whose thing it is.
        assert set(row.who.split()) <= admitted, f"{row.url_name} admits only {sorted(admitted)}"


@pytest.mark.parametrize("member", CAST)
@pytest.mark.django_db
def test_every_page_in_a_persons_navigation_opens(member, request, client_of, commission):
    client = client_of(request.getfixturevalue(member))
    for entry in client.get("/").context["nav"]:
        assert client.get(entry["url"]).status_code == 200, f"{entry['label']} does not open for {member}"


@pytest.mark.parametrize("member", CAST)
def test_the_table_knows_the_roles_of_the_cast(member, request, db):
    assert request.getfixturevalue(member).roles() == {role.value for role in HELD[member]}


def test_everybody_is_the_cast():
    assert EVERYBODY.split() == list(CAST)
