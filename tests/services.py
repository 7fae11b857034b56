"""A PostgreSQL and a Redis of this machine, with room in them that nothing else uses."""

import os
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urlsplit

import psycopg2
import pytest
import redis


@pytest.fixture
def database() -> Iterator[str]:
    """A database of this test's own beside the one that DATABASE_URL names."""
    assert os.environ.get("DATABASE_URL"), "this test needs DATABASE_URL"
    given, name = os.environ["DATABASE_URL"], f"epc_compose_{os.getpid()}"
    with closing(psycopg2.connect(given)) as server:
        server.autocommit = True
        server.cursor().execute(f'CREATE DATABASE "{name}"')
        yield urlsplit(given)._replace(path=f"/{name}").geturl()
        server.cursor().execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def queue() -> Iterator[str]:
    """An empty database of Redis, emptied again."""
    assert os.environ.get("REDIS_URL"), "this test needs REDIS_URL"
    parts = urlsplit(os.environ["REDIS_URL"])
    for number in own_databases():
        address = parts._replace(path=f"/{number}").geturl()
        with closing(redis.Redis.from_url(address)) as server:
            if server.dbsize() == 0:
                yield address
                server.flushdb()
                return
    pytest.fail("every database of Redis that this worker may use holds something")


def own_databases() -> range:
    """The numbers that this worker of the test run may use: two workers could both find the same one empty."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    return range(15 - worker, 0, -int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))
