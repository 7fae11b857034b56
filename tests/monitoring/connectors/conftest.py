"""Real servers on loopback for the connectors."""

import pytest

from tests.monitoring.connectors.replay import replaying


@pytest.fixture(scope="session")
def replay():
    with replaying() as server:
        yield server
