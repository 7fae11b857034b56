"""A month's report is prepared, published once, and frozen."""

import json
from datetime import date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.errors import NotAllowed
from monitoring.models import ProfileVersion
from records.models import LedgerEntry
from reports.actions import reporting
from reports.errors import AlreadyPublished, Changed, NotOver
from reports.models import Report
from reports.tasks import prepare_last_month
from tests.monitoring.flagged import account_of

pytestmark = pytest.mark.django_db
OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)


def test_a_month_begins_and_ends_at_midnight_in_edmonton(now):
    start, end = reporting.span(NOVEMBER)
    assert start.isoformat() == "2026-11-01T00:00:00-06:00"
    assert end.isoformat() == "2026-12-01T00:00:00-07:00"


def test_the_month_before_new_year_is_december(now):
    assert reporting.month_before(datetime(2027, 1, 1, 0, 30, tzinfo=now.tzinfo)) == date(2026, 12, 1)


def test_a_month_that_is_not_over_has_no_report(commission, now):
    with pytest.raises(NotOver):
        reporting.prepare(NOVEMBER, by=None, at=now)


def test_an_empty_month_still_says_what_was_watched(prepared):
    assert len(prepared.content["sentences"]) == 5
    assert next(section["title"] for section in prepared.content["sections"]) == (
        "What was watched, and what could not be"
    )


def test_only_the_executive_director_prepares_by_hand_and_publishes(prepared, sam, chair, now):
    for person in (sam, chair):
        with pytest.raises(NotAllowed):
            reporting.prepare(OCTOBER, by=person, at=now)
        with pytest.raises(NotAllowed):
            reporting.publish(prepared, remarks="", prepared_at=prepared.prepared_at, by=person, at=now)


def test_a_published_report_is_frozen_and_sealed(published, dana, now):
    assert reporting.is_intact(published)
    assert LedgerEntry.objects.get(kind="report").digest == published.sha256
    with pytest.raises(AlreadyPublished):
        reporting.prepare(OCTOBER, by=dana, at=now)
    with pytest.raises(AlreadyPublished):
        reporting.publish(published, remarks="More.", prepared_at=published.prepared_at, by=dana, at=now)


def test_a_changed_report_no_longer_fits_its_hash(published, client_of, reader):
    Report.objects.update(remarks="A loud month.")
    page = client_of(reader).get(reverse("reports:report", args=[2026, 10])).content.decode()
    assert "It is not what was published" in page


def test_what_was_prepared_anew_must_be_read_again(prepared, dana, now):
    read = prepared.prepared_at
    reporting.prepare(OCTOBER, by=dana, at=now + timedelta(minutes=1))
    with pytest.raises(Changed):
        reporting.publish(prepared, remarks="", prepared_at=read, by=dana, at=now + timedelta(minutes=2))
    assert not Report.objects.published().exists()


def test_the_database_refuses_a_published_report_without_a_person_and_a_hash(prepared, now):
    with (
        pytest.raises(IntegrityError, match="a_published_report_has_a_person_a_time_and_a_hash"),
        transaction.atomic(),
    ):
        Report.objects.update(state="published", published_at=now)


def test_the_schedule_prepares_last_month_once(commission, now):
    prepare_last_month(at=now.isoformat())
    first = Report.objects.get()
    assert first.month == OCTOBER
    assert first.prepared_at == now
    assert first.content["from"] == "2026-10-01T00:00:00-06:00"
    prepare_last_month(at=(now + timedelta(hours=1)).isoformat())
    assert Report.objects.get().prepared_at == now
    prepare_last_month(at=(now + timedelta(days=14)).isoformat())
    assert [report.month for report in Report.objects.all()] == [NOVEMBER, OCTOBER]


def test_without_a_time_the_schedule_takes_the_present(commission):
    before = timezone.now()
    prepare_last_month()
    report = Report.objects.get()
    assert before <= report.prepared_at <= timezone.now()
    assert report.month in {reporting.month_before(before), reporting.month_before(report.prepared_at)}


def test_the_commission_reads_a_report_only_when_it_is_published(prepared, dana, reader, chair, client_of):
    url = reverse("reports:report", args=[2026, 10])
    assert client_of(chair).get(url).status_code == 404
    page = client_of(dana).get(url)
    form = {"prepared_at": page.context["form"].initial["prepared_at"], "remarks": "Plain words."}
    answer = client_of(dana).post(reverse("reports:publish", args=[2026, 10]), form, follow=True)
    assert "The Commission can read it now." in answer.content.decode()
    read = client_of(reader).get(url).content.decode()
    assert "Plain words." in read
    assert "It is unchanged since." in read


def test_the_api_gives_published_reports_and_no_others(prepared, dana, reader, client_of, now):
    assert client_of(reader).get(reverse("reports:api-reports")).json() == []
    assert client_of(dana).get(reverse("reports:api-report", args=[2026, 10])).status_code == 404
    reporting.publish(prepared, remarks="", prepared_at=prepared.prepared_at, by=dana, at=now)
    listed = client_of(reader).get(reverse("reports:api-reports")).json()
    assert [report["month"] for report in listed] == ["2026-10"]
    one = client_of(reader).get(reverse("reports:api-report", args=[2026, 10])).json()
    assert one["content"] == json.loads(json.dumps(prepared.content))


def test_a_month_that_does_not_exist_is_not_found(dana, client_of):
    assert client_of(dana).get("/reports/2026-13/").status_code == 404


def test_the_report_says_how_many_profiles_lack_what_guideline_3f_asks_for(commission, omar, dana, now):
    account = account_of(omar, dana, now - timedelta(days=40))
    ProfileVersion.objects.create(
        account=account, captured_at=now - timedelta(days=30), handle="@o", sha256="a", missing=["acceptable_use"]
    )
    made = reporting.prepare(OCTOBER, by=None, at=now)
    found = next(section for section in made.content["sections"] if section["title"] == "Findings by guideline")
    assert "some profiles lack" in found["text"]
    assert not any("3(f)" in row["label"] for row in found["rows"])
