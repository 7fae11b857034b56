"""Handles that could not be looked up when they were declared are looked up later, by the worker."""

from datetime import timedelta

import pytest

from accounts.errors import NotReady
from accounts.models import Account
from monitoring.actions import declaring
from monitoring.actions.declaring import FIRST_WAIT, MOST_TRIES, Draft, look_up_waiting
from monitoring.models import Attempt
from monitoring.web import Web

pytestmark = pytest.mark.django_db
SILENT = Web(resolver=lambda host: ())


@pytest.fixture
def waiting(rosa, notice, now):
    """An account whose server did not answer when it was declared."""
    draft = Draft("mastodon", "@rosa@prairie.example", "commissioner", 1, later="prairie.example did not answer.")
    return declaring.declare(draft, by=rosa, at=now)


def test_the_worker_finds_the_profile_once_the_server_answers(waiting, web, dana, now):
    assert look_up_waiting(web, now) == 0, "not before its time"
    assert look_up_waiting(web, now + FIRST_WAIT) == 1
    waiting.refresh_from_db()
    assert (waiting.stable_id, waiting.lookup_problem) == ("prairie.example/1", "")
    assert [one.handle for one in waiting.handles.all()][-1] == waiting.handle
    assert declaring.approve(waiting, reason="Hers.", by=dana, at=now + FIRST_WAIT).state == "approved"


def test_it_cannot_be_approved_before(waiting, dana, now):
    with pytest.raises(NotReady, match="not known which profile"):
        declaring.approve(waiting, reason="Hers.", by=dana, at=now)


def test_waits_double_and_end_after_some_days(waiting, now):
    at, waits = now + FIRST_WAIT, []
    for _ in range(MOST_TRIES):
        look_up_waiting(SILENT, at)
        waiting.refresh_from_db()
        if waiting.look_up_at is None:
            break
        waits.append(waiting.look_up_at - at)
        at = waiting.look_up_at
    assert waits == sorted(waits)
    assert max(waits) == timedelta(days=1)
    assert waiting.look_up_at is None
    assert "was not found" in waiting.lookup_problem
    assert look_up_waiting(SILENT, at + timedelta(days=30)) == 0
    assert not waiting.history.exclude(history_type="+").exists()


def test_a_handle_that_names_nobody_is_told_and_not_tried_again(rosa, notice, web, now):
    draft = Draft("mastodon", "@nobody@prairie.example", "personal", 1, later="prairie.example did not answer.")
    account = declaring.declare(draft, by=rosa, at=now)
    look_up_waiting(web, now + FIRST_WAIT)
    account.refresh_from_db()
    assert account.look_up_at is None
    assert "knows no account named nobody" in account.lookup_problem


def test_a_profile_that_somebody_declared_meanwhile_is_not_taken_twice(waiting, omar, notice, web, now):
    declaring.declare(
        Draft("mastodon", "@other@prairie.example", "personal", 1, stable_id="prairie.example/1"), by=omar, at=now
    )
    assert look_up_waiting(web, now + FIRST_WAIT) == 0
    waiting.refresh_from_db()
    assert waiting.stable_id == ""
    assert "cannot be declared here now" in waiting.lookup_problem
    assert "record" not in waiting.lookup_problem
    assert Attempt.objects.get().person == waiting.owner


def test_a_refused_or_ended_account_is_not_looked_up(waiting, dana, web, prairie, now):
    from accounts.actions import declaring as on_record

    on_record.refuse(waiting, reason="Not hers.", by=dana, at=now)
    assert look_up_waiting(web, now + FIRST_WAIT) == 0
    assert not prairie.asked


def test_an_official_account_without_an_id_is_looked_up_too(sam, notice, web, now):
    from accounts.actions import declaring as on_record

    account = on_record.record_official(platform="mastodon", handle="@rosa@prairie.example", by=sam, at=now)
    assert look_up_waiting(web, now) == 1
    assert Account.objects.get(pk=account.pk).stable_id == "prairie.example/1"
