"""Every page and verb × every person: what is yours opens, what is not yours is 404."""

from importlib import import_module
from importlib.util import find_spec

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.access import ANYBODY, CAST

APPS = ("accounts", "policy", "monitoring", "approvals", "guidance", "reports", "records")
ROWS = [
    row
    for app in APPS
    if find_spec(f"tests.{app}") and find_spec(f"tests.{app}.access_table")
    for row in import_module(f"tests.{app}.access_table").ROWS
]


def names(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern, f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix)
        elif isinstance(pattern, URLPattern):
            yield f"{prefix}{pattern.name}"


@pytest.mark.parametrize("row", ROWS, ids=str)
@pytest.mark.parametrize("member", CAST)
@pytest.mark.django_db
def test_a_page_opens_only_for_those_it_is_for(row, member, request, client_of, commission):
    kwargs = request.getfixturevalue(row.args) if row.args else {}
    person = request.getfixturevalue(member)
    client = client_of(person)
    answer = client.generic(row.method, reverse(row.url_name, kwargs=kwargs))
    if row.lets_in(member):
        assert answer.status_code not in (401, 403, 404, 405, 500), f"{row} refused {member}: {answer.status_code}"
    else:
        assert answer.status_code == 404, f"{row} answered {member} with {answer.status_code}"


@pytest.mark.parametrize("row", ROWS, ids=str)
@pytest.mark.django_db
def test_a_page_asks_strangers_to_sign_in(row, request, client, commission):
    kwargs = request.getfixturevalue(row.args) if row.args else {}
    answer = client.generic(row.method, reverse(row.url_name, kwargs=kwargs))
    if row.who == ANYBODY:
        assert answer.status_code in (200, 302)
    elif row.url_name.startswith(("monitoring:api", "reports:api")):
        assert answer.status_code in (401, 403)
    else:
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("accounts:signin"))


def test_every_address_of_the_product_is_in_the_table():
    known = {row.url_name for row in ROWS}
    missing = {name for name in names(get_resolver()) if name not in known}
    assert not missing - {"health"}
