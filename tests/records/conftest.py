"""A ledger of five entries, each sealed at its own time, and somebody who puts the database's own guard aside."""

from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import connection

from records.actions.sealing import Seal, seal
from records.models import LedgerEntry
from tests.monitoring.conftest import flagged, fruits, on_record, prairie, visit, web  # noqa: F401

GUARDS = ("records.migrations.0002_entries_are_only_added", "monitoring.migrations.0002_what_the_database_refuses")


@pytest.fixture
def ledger(db, now):
    """The five entries, as they stand in the database."""
    for n in range(1, 6):
        seal([Seal("note", f"records.ledgerhead/{n}", f"{n:064x}")], at=now + timedelta(minutes=n))
    return list(LedgerEntry.objects.all())


@pytest.fixture
def tampering(db):
    """tampering() → from then on sealed rows can be changed, as whoever owns the database could do it."""

    def begin():
        connection.check_constraints()  # PostgreSQL drops no trigger while checks are due
        with connection.cursor() as cursor:
            editor = SimpleNamespace(connection=connection, execute=cursor.execute)
            for guard in GUARDS:
                import_module(guard).take_away(None, editor)

    return begin
