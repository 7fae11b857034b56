"""The whole demo, as `make run` loads it: a month of reading, reviewing and reporting."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.db.models import Count

from accounts.models import Account
from guidance.models import Request
from monitoring.figures import month as figures
from monitoring.models import Case, Decision, Post, Pull
from records.actions.sealing import first_broken
from records.models import LedgerEntry
from reports.actions.reporting import span
from tests.demo.conftest import NOON, loaded_demo

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


@pytest.fixture(scope="module", autouse=True)
def whole(django_db_setup, django_db_blocker, tmp_path_factory):
    with loaded_demo(django_db_blocker, tmp_path_factory.mktemp("demo"), None) as month:
        yield month


def test_a_morning_queue_of_about_ten_waits():
    waiting = Case.objects.to_review()
    assert 6 <= waiting.count() <= 14
    severities = set(waiting.values_list("severity", flat=True))
    assert {2, 3, 4} <= severities
    assert waiting.filter(severity=4, due_at__gt=NOON).exists()
    assert Case.objects.for_concurrence().count() == 1


def test_past_cases_were_decided_in_many_ways_by_both_reviewers():
    closed = Case.objects.closed()
    assert closed.count() >= 18
    outcomes = set(Decision.objects.filter(case__in=closed).values_list("outcome", flat=True))
    assert {"no_concern", "guidance", "training", "concern", "referral"} <= outcomes
    deciders = dict(
        Decision.objects.filter(kind="decision").order_by().values_list("person__name").annotate(n=Count("pk"))
    )
    assert min(deciders["Sam Whitford"], deciders["Noor Ansari"]) >= 8
    kinds = set(Decision.objects.values_list("kind", flat=True))
    assert kinds == {"decision", "concurrence", "return"}


def test_no_two_reasons_of_people_are_alike_but_for_false_flags():
    told = Decision.objects.exclude(outcome="no_concern").values_list("case", "reason", "kind")
    reasons = {(case, reason) for case, reason, _ in told}
    assert len({reason for _, reason in reasons}) == len(reasons)


def test_posts_were_edited_and_deleted_while_they_were_read():
    counted = dict(Post.objects.order_by().values_list("availability").annotate(n=Count("pk")))
    assert counted["edited"] >= 2
    assert counted["gone"] == 3
    assert Case.objects.filter(events__detail__startswith="The post was edited").exists()


def test_a_handle_was_renamed_and_stays_one_account():
    account = Account.objects.get(handle="delphine.sky.example")
    assert [period.handle for period in account.handles.all()] == [
        "delphinecardinal.sky.example", "delphine.sky.example",
    ]  # fmt: skip


def test_nearly_every_day_was_read_and_trouble_is_on_record():
    start, end = span(date(2026, 10, 1))
    covered = figures.coverage(start, end)
    assert covered.days_missed == 2
    assert covered.days_complete == covered.account_days - 2
    assert covered.cannot_be_read == 3
    troubled = Pull.objects.exclude(result="complete").values_list("account__handle", flat=True)
    assert set(troubled) == {"ingridachebe.example/feed.atom", "slowshutter.example/feed.json"}


def test_everything_happened_before_now_and_was_sealed_in_order():
    assert first_broken() is None
    moments = list(LedgerEntry.objects.order_by("n").values_list("sealed_at", flat=True))
    assert max(moments) < NOON
    # A round of visits takes some minutes; a person may decide within them.
    for before, after in pairwise(moments):
        assert after > before - timedelta(minutes=15)


def test_guidance_was_asked_for_and_mostly_answered():
    assert Request.objects.count() == 17
    assert Request.objects.filter(answered_at=None).count() == 2
    assert Request.objects.filter(training_on__isnull=False).count() == 3
