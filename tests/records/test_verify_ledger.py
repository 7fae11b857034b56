"""`manage.py verify_ledger` compares everything that was sealed with its seal, and says in words what it proves."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from monitoring.actions import reviewing
from monitoring.case_states import Outcome
from monitoring.models import Decision, PostVersion, ProfileVersion
from records.actions.sealing import Seal, seal
from records.actions.verifying import verify
from records.models import LedgerEntry
from reports.actions import reporting
from reports.models import Report

pytestmark = pytest.mark.django_db


@pytest.fixture
def sealed(visit, on_record, prairie, flagged, rosa, sam, dana, commission, now):
    """One visit's posts and profile, a decision and a report; each as the product writes it."""
    account = on_record(rosa)
    prairie.add("An apple a day.", "A second post.")
    visit(account, now)
    case = reviewing.claim(flagged(rosa, account=account), by=sam, at=now)
    verdicts = dict.fromkeys(case.findings.values_list("pk", flat=True), "unsure")
    reviewing.decide(
        case, token=case.claim_token, version=case.version, outcome=Outcome.GUIDANCE, reason="A hint will do.",
        verdicts=verdicts, by=sam, at=now,
    )  # fmt: skip
    report = reporting.prepare(date(2026, 10, 1), by=None, at=now)
    reporting.publish(report, remarks="Quiet.", prepared_at=now, by=dana, at=now)


def number_of(kind):
    return LedgerEntry.objects.filter(kind=kind).earliest("n").n


def test_what_was_sealed_holds(sealed, capsys):
    kinds = set(LedgerEntry.objects.values_list("kind", flat=True))
    assert kinds == {"post version", "profile version", "decision", "report"}
    call_command("verify_ledger")
    said = capsys.readouterr().out
    last = LedgerEntry.objects.last()
    assert f"The ledger holds: {last.n} entries, last hash {last.entry_hash}." in said
    assert "compare the last hash with one that you noted elsewhere" in said


@pytest.mark.parametrize(
    ("kind", "model", "change"),
    [
        ("post version", PostVersion, {"text": "Other words."}),
        ("post version", PostVersion, {"raw": b"Other bytes."}),
        ("post version", PostVersion, {"raw_sha256": "f" * 64}),
        ("profile version", ProfileVersion, {"bio": "Other words."}),
        ("profile version", ProfileVersion, {"missing": ["nothing"]}),
        ("decision", Decision, {"reason": "Another reason."}),
        ("report", Report, {"remarks": "Loud."}),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_a_row_that_was_changed_is_found_at_its_entry(sealed, kind, model, change, tampering):
    tampering()
    n = number_of(kind)
    subject = LedgerEntry.objects.get(n=n).subject
    model.objects.filter(pk=subject.partition("/")[2]).update(**change)
    with pytest.raises(CommandError, match=f"Entry {n} of the ledger does not hold: {subject} was changed.") as refused:
        call_command("verify_ledger")
    assert refused.value.returncode == 1


def test_a_row_that_is_gone_is_found_at_its_entry(sealed):
    n = number_of("report")
    Report.objects.all().delete()
    assert (verify().broken, verify().why) == (n, f"{LedgerEntry.objects.get(n=n).subject} is gone")


def test_a_broken_chain_is_told_before_any_row(sealed, tampering):
    tampering()
    Report.objects.update(remarks="Loud.")
    LedgerEntry.objects.filter(n=2).update(digest="f" * 64)
    verdict = verify()
    assert verdict.broken == 2
    assert "does not follow from the entry before it" in verdict.why


@pytest.mark.parametrize(
    ("subject", "why"),
    [
        ("accounts.person/{}", "does not say how it was sealed"),
        ("nowhere.nothing/1", "is gone"),
        ("no name at all", "is gone"),
        ("reports.report/one", "is gone"),
    ],
)
def test_what_cannot_be_compared_does_not_hold(sam, subject, why, now):
    seal([Seal("note", subject.format(sam.pk), "a" * 64)], at=now)
    verdict = verify()
    assert (verdict.entries, verdict.broken) == (1, 1)
    assert why in verdict.why


def test_an_empty_ledger_holds(capsys):
    call_command("verify_ledger")
    assert f"The ledger holds: 0 entries, last hash {'0' * 64}." in capsys.readouterr().out


def test_the_raw_answer_is_in_what_is_sealed_of_a_post(flagged, rosa):
    version = PostVersion.objects.get(post=flagged(rosa).post)
    sealed = {version.sealed_digest()}
    version.raw_sha256 = "a" * 64
    sealed.add(version.sealed_digest())
    version.raw = bytes(version.raw) + b" and a counter"
    sealed.add(version.sealed_digest())
    assert len(sealed) == 3
