"""Real servers on loopback for the connectors."""

import pytest

from tests.monitoring.connectors.replay import replaying
from tests.monitoring.connectors.town import HOST, Town


@pytest.fixture(scope="session")
def replay():
    with replaying() as server:
        yield server


@pytest.fixture(scope="session")
def mastodon_server():
    """One `mastodon_mock` in a thread for the whole run; without the package the tests that need it say so."""
    pytest.importorskip("mastodon_mock", reason="mastodon_mock is not installed (requirements/dev.txt has it)")
    from mastodon_mock.config import DatabaseConfig, MastodonMockConfig, SeedAccount, SeedConfig
    from mastodon_mock.testing import MockServer

    people = [SeedAccount(username=name, access_token=name) for name in ("ada", "bo")]
    config = MastodonMockConfig(domain=HOST, database=DatabaseConfig(path=":memory:"), seed=SeedConfig(accounts=people))
    with MockServer(config=config) as server:
        yield server


@pytest.fixture
def town(mastodon_server):
    return Town(mastodon_server)
