"""What the addresses of the pages of people name."""

import pytest


@pytest.fixture
def a_person(nobody):
    """For addresses that name a person."""
    return {"pk": nobody.pk}


@pytest.fixture
def a_grant(sam):
    """For addresses that name a role somebody holds."""
    return {"pk": sam.pk, "grant": sam.grants.get().pk}


@pytest.fixture
def a_term(rosa):
    """For addresses that name a Commissioner's term."""
    return {"pk": rosa.pk, "term": rosa.terms.get().pk}


@pytest.fixture
def a_notice(notice):
    """For addresses that name a version of the notice."""
    return {"version": notice.version}
