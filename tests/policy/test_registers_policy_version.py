"""Which text of the policy was in force on a day, and that the shipped one is on record unchanged."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

import policy
from policy.models import PolicyVersion, Statute

pytestmark = pytest.mark.django_db


def version(label, day):
    return PolicyVersion.objects.create(label=label, effective_from=day, text=label, sha256=label.rjust(64, "0"))


def test_the_shipped_text_is_on_record_byte_for_byte():
    shipped = (Path(policy.__file__).parent / "text" / "policy_4_2_4.txt").read_bytes()
    kept = PolicyVersion.objects.get()
    assert kept.text.encode() == shipped
    assert kept.sha256 == hashlib.sha256(shipped).hexdigest()
    assert kept.effective_from is None


def test_a_text_without_a_day_stands_in_until_one_with_a_day_begins():
    undated = PolicyVersion.objects.get()
    later = version("4.2.4 revised", date(2026, 9, 1))
    assert PolicyVersion.objects.in_force(date(2026, 8, 31)) == undated
    assert PolicyVersion.objects.in_force(date(2026, 9, 1)) == later


def test_the_newest_text_that_had_begun_is_in_force():
    PolicyVersion.objects.all().delete()
    first, second = version("one", date(2025, 1, 1)), version("two", date(2026, 1, 1))
    assert PolicyVersion.objects.in_force(date(2025, 12, 31)) == first
    assert PolicyVersion.objects.in_force(date(2026, 1, 1)) == second
    assert PolicyVersion.objects.in_force(date(1999, 1, 1)) == first


def test_the_statute_the_policy_names_knows_what_replaced_it():
    foip = Statute.objects.get(short_name="FOIP")
    assert foip.replaced_on == date(2025, 6, 11)
    assert {one.short_name for one in foip.replaced_by.all()} == {"POPA", "ATIA"}
