"""Reviewers who act at the same moment: one claims, one decides, one concurs; the others are told."""

import threading
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection

from accounts.errors import NotAllowed
from accounts.roles import Role
from monitoring.actions import reviewing
from monitoring.case_states import Outcome, State
from monitoring.errors import CaseChanged
from monitoring.models import CaseEvent, Decision
from monitoring.models.case import CaseQuerySet
from records.actions.sealing import first_broken
from records.models import LedgerEntry

THREADS = 8
ROUNDS = 8
ON_POSTGRESQL = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")


@pytest.fixture
def reviewers(make_person):
    """Eight people of the staff."""
    return [make_person(f"Reviewer{n} Staff", Role.STAFF) for n in range(THREADS)]


def all_at_once(deed, people):
    """Each person does the deed in a thread of their own, held back until all stand ready; returns who got what."""
    ready, got = threading.Barrier(len(people)), {}

    def act(person):
        try:
            ready.wait()
            got[person] = deed(person)
        except (CaseChanged, NotAllowed) as refused:
            got[person] = refused
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == len(people), "a thread ended with an error of another kind"
    return got


def succeeded(got):
    return [person for person, answer in got.items() if not isinstance(answer, Exception)]


needs_postgresql = pytest.mark.skipif(
    not ON_POSTGRESQL, reason="DATABASE_URL names no PostgreSQL: SQLite lets one writer in at a time, so nobody races"
)


@pytest.mark.services
@needs_postgresql
@pytest.mark.django_db(transaction=True)
def test_of_eight_who_claim_at_once_one_gets_the_case(flagged, rosa, reviewers, now):
    for _ in range(ROUNDS):
        case = flagged(rosa)
        winners = succeeded(all_at_once(lambda person, case=case: reviewing.claim(case, by=person, at=now), reviewers))
        case.refresh_from_db()
        assert winners == [case.claimed_by]
        assert CaseEvent.objects.filter(case=case, step="claim").count() == 1


@pytest.mark.services
@needs_postgresql
@pytest.mark.django_db(transaction=True)
def test_of_eight_pages_that_decide_at_once_one_counts(flagged, rosa, sam, now):
    """One claim, open in eight windows: the token and the version are right in each of them."""
    for n in range(ROUNDS):
        case = reviewing.claim(flagged(rosa), by=sam, at=now)
        verdicts = {case.findings.get().pk: "confirmed"}

        def decide(window, case=case, verdicts=verdicts):
            return reviewing.decide(
                case,
                token=case.claim_token,
                version=case.version,
                outcome=Outcome.GUIDANCE,
                reason=f"Window {window}.",
                verdicts=verdicts,
                by=sam,
                at=now,
            )

        winners = succeeded(all_at_once(decide, list(range(THREADS))))
        decided = Decision.objects.get(case=case)
        assert [f"Window {window}." for window in winners] == [decided.reason]
        assert CaseEvent.objects.filter(case=case, step="close").count() == 1
        assert LedgerEntry.objects.count() == n + 1
    assert first_broken() is None


@pytest.mark.services
@needs_postgresql
@pytest.mark.django_db(transaction=True)
def test_of_a_concurrence_and_a_return_at_once_one_counts(flagged, rosa, sam, dana, now):
    for _ in range(ROUNDS):
        case = reviewing.claim(flagged(rosa), by=sam, at=now)
        reviewing.decide(
            case,
            token=case.claim_token,
            version=case.version,
            outcome=Outcome.CONCERN,
            reason="R.",
            verdicts={case.findings.get().pk: "confirmed"},
            by=sam,
            at=now,
        )
        case.refresh_from_db()

        def answer(window, case=case):
            deed = reviewing.concur if window % 2 else reviewing.send_back
            return deed(case, version=case.version, reason="R.", by=dana, at=now)

        winners = succeeded(all_at_once(answer, list(range(THREADS))))
        case.refresh_from_db()
        assert len(winners) == 1
        assert case.state == (State.CLOSED if winners[0] % 2 else State.OPEN)
        assert case.decisions.exclude(kind="decision").count() == 1


@pytest.mark.services
@needs_postgresql
@pytest.mark.django_db(transaction=True)
def test_a_lease_that_ends_while_its_holder_decides_gives_the_case_to_one_of_them(flagged, rosa, sam, noor, now):
    """The holder decides just before the end, another claims just after it: both instants are right."""
    end = now + reviewing.LEASE
    for _ in range(ROUNDS):
        case = reviewing.claim(flagged(rosa), by=sam, at=now)
        verdicts = {case.findings.get().pk: "confirmed"}

        def act(person, case=case, verdicts=verdicts):
            if person == noor:
                return reviewing.claim(case, by=noor, at=end)
            return reviewing.decide(
                case,
                token=case.claim_token,
                version=case.version,
                outcome=Outcome.GUIDANCE,
                reason="R.",
                verdicts=verdicts,
                by=sam,
                at=end - timedelta(seconds=1),
            )

        winners = succeeded(all_at_once(act, [sam, noor]))
        case.refresh_from_db()
        assert len(winners) == 1
        assert case.state == (State.CLOSED if winners == [sam] else State.IN_REVIEW)
        assert Decision.objects.filter(case=case).count() == (1 if winners == [sam] else 0)


def interrupt(monkeypatch, deed):
    """Lets somebody else act at the worst moment: after a case was read, just before it is changed.

    Their deed takes place in the same transaction here and is undone with it; what counts is what the second one sees.
    """
    done = []

    def update(self, **changes):
        if not done:
            done.append(True)
            deed()
        return whole(self, **changes)

    whole = CaseQuerySet.update
    monkeypatch.setattr(CaseQuerySet, "update", update)


@pytest.mark.django_db
def test_a_case_claimed_between_reading_and_writing_is_not_claimed_twice(flagged, rosa, sam, noor, now, monkeypatch):
    case = flagged(rosa)
    interrupt(monkeypatch, lambda: reviewing.claim(case, by=noor, at=now))
    with pytest.raises(CaseChanged, match="Noor Ansari has had this case"):
        reviewing.claim(case, by=sam, at=now)


@pytest.mark.django_db
def test_a_case_decided_between_reading_and_writing_is_not_decided_twice(flagged, rosa, sam, now, monkeypatch):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    verdicts = {case.findings.get().pk: "confirmed"}

    def decide(reason):
        return reviewing.decide(
            case,
            token=case.claim_token,
            version=case.version,
            outcome=Outcome.GUIDANCE,
            reason=reason,
            verdicts=verdicts,
            by=sam,
            at=now,
        )

    interrupt(monkeypatch, lambda: decide("First."))
    with pytest.raises(CaseChanged, match="Sam Whitford decided this case"):
        decide("Second.")


@pytest.mark.django_db
def test_a_concurrence_given_between_reading_and_writing_is_not_turned_into_a_return(
    flagged, rosa, sam, dana, now, monkeypatch
):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=sam,
        at=now,
    )
    case.refresh_from_db()
    interrupt(monkeypatch, lambda: reviewing.concur(case, version=case.version, reason="Yes.", by=dana, at=now))
    with pytest.raises(CaseChanged, match="Dana Okafor concurred"):
        reviewing.send_back(case, version=case.version, reason="No.", by=dana, at=now)
