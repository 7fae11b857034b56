"""Two people who import at the same moment: one import counts, the other is shown a new preview."""

import threading

import pytest
from django.conf import settings
from django.db import connection

from policy.actions.catalogue import OFFICIALS
from policy.actions.importing import apply, preview
from policy.actions.reading import read
from policy.errors import RegisterChanged
from policy.models import Official, RegisterImport

ON_POSTGRESQL = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")
PEOPLE = 6
ROUNDS = 5


@pytest.mark.services
@pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite lets one writer in at a time, so nobody races")
@pytest.mark.django_db(transaction=True)
def test_of_six_imports_of_one_preview_one_counts(sam, now):
    for n in range(ROUNDS):
        rows = read(OFFICIALS, f"name,office,body\nAda Ryl,Councillor,Council {n}\nBen Ost,Councillor,Council {n}\n")
        seen = preview(OFFICIALS, rows, at=now)
        ready, got = threading.Barrier(PEOPLE), []

        def bring(rows=rows, seen=seen, ready=ready, got=got):
            try:
                ready.wait()
                got.append(apply(OFFICIALS, rows, source="x", by=sam, at=now, digest=seen.digest))
            except RegisterChanged as refused:
                got.append(refused)
            finally:
                connection.close()

        threads = [threading.Thread(target=bring) for _ in range(PEOPLE)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(got) == PEOPLE, "a thread ended with an error of another kind"
        assert sum(isinstance(one, RegisterImport) for one in got) == 1
        assert Official.objects.filter(body=f"Council {n}").count() == 2
