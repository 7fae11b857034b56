"""From the request for a presence to the Commission's decision."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.errors import NotAllowed
from accounts.models import Account
from approvals import actions, figures
from approvals.errors import Incomplete, NotInOrder
from approvals.models import Advice, Presence, PresenceDecision

pytestmark = pytest.mark.django_db
APPROVED, REFUSED = PresenceDecision.Outcome.APPROVED, PresenceDecision.Outcome.REFUSED


def decide(presence, by, now, outcome=APPROVED, **changed):
    words = {"motion_number": "12", "meeting_date": date(2026, 11, 12), "reason": "Carried 8-1."}
    return actions.decide_by_motion(presence, outcome=outcome, by=by, at=now, **(words | changed))


def test_an_account_is_not_read_before_the_commission_decides(requested, advised, now):
    assert not Account.objects.watchable(now + timedelta(days=1)).exists()


def test_an_approved_presence_is_read_and_stands_in_the_public_register(advised, chair, now, client):
    decide(advised, chair, now)
    assert Account.objects.watchable(now).get() == advised.account
    page = client.get(reverse("approvals:register")).content.decode()
    assert "@commission@prairie.example" in page
    assert "Motion 12 of 12 November 2026" in page


def test_a_refused_presence_is_never_read(advised, chair, now):
    decide(advised, chair, now, REFUSED)
    advised.refresh_from_db()
    assert (advised.state, advised.account.state) == ("refused", "refused")


def test_the_commission_decides_after_the_executive_directors_advice(requested, chair, now):
    with pytest.raises(NotInOrder):
        decide(requested, chair, now)
    assert not PresenceDecision.objects.exists()


@pytest.mark.parametrize(
    "changed",
    [{"motion_number": " "}, {"meeting_date": date(2026, 12, 24)}, {"reason": ""}],
    ids=["no motion number", "a meeting to come", "no reason"],
)
def test_a_decision_without_its_motion_meeting_or_reason_is_refused(advised, chair, now, changed):
    with pytest.raises(Incomplete):
        decide(advised, chair, now, **changed)
    assert not PresenceDecision.objects.exists()


def test_neither_staff_nor_the_executive_director_can_record_a_motion(advised, sam, dana, now):
    for person in (sam, dana):
        with pytest.raises(NotAllowed):
            decide(advised, person, now)


def test_a_presence_is_decided_once(advised, chair, now):
    decide(advised, chair, now)
    with pytest.raises(NotInOrder):
        decide(advised, chair, now, REFUSED)


def test_the_executive_director_decides_only_while_a_delegation_is_in_force(advised, delegation, dana, now):
    words = {"outcome": APPROVED, "delegation": delegation, "reason": "No cost.", "by": dana}
    with pytest.raises(NotInOrder):
        actions.decide_under_delegation(advised, **words, at=now + timedelta(days=60))
    decision = actions.decide_under_delegation(advised, **words, at=now)
    assert "Under delegation" in decision.basis
    assert Account.objects.watchable(now).exists()


def test_the_database_refuses_a_decision_with_neither_motion_nor_delegation(advised, chair, now):
    with (
        pytest.raises(IntegrityError, match="a_presence_is_decided_by_a_motion_or_under_a_delegation"),
        transaction.atomic(),
    ):
        PresenceDecision.objects.create(
            presence=advised, outcome=APPROVED, reason="So.", recorded_by=chair, recorded_at=now
        )


def test_every_consideration_of_the_policy_is_asked_for(sam, noor, notice, considerations, now):
    for key in considerations:
        with pytest.raises(Incomplete):
            actions.request(
                name="X",
                platform="feed",
                handle="h",
                considerations=considerations | {key: " "},
                owner=sam,
                backup_owner=noor,
                by=sam,
                at=now,
            )
    assert not Presence.objects.exists()
    assert not Account.objects.exists()


def test_conditions_go_with_advice_with_conditions_only(requested, dana, now):
    with pytest.raises(Incomplete):
        actions.advise(requested, kind=Advice.Kind.RECOMMENDED, reason="Yes.", conditions="But.", by=dana, at=now)
    with pytest.raises(Incomplete):
        actions.advise(requested, kind=Advice.Kind.WITH_CONDITIONS, reason="Yes.", by=dana, at=now)


def test_who_asked_can_withdraw_but_not_end_what_was_approved(requested, sam, noor, dana, chair, now):
    with pytest.raises(NotAllowed):
        actions.end(requested, reason="No.", by=noor, at=now)
    actions.advise(requested, kind=Advice.Kind.RECOMMENDED, reason="Yes.", by=dana, at=now)
    decide(requested, chair, now)
    requested.refresh_from_db()
    with pytest.raises(NotAllowed):
        actions.end(requested, reason="No.", by=sam, at=now)
    ended = actions.end(requested, reason="Nobody reads it.", by=dana, at=now)
    assert (ended.state, Account.objects.get().state) == ("ended", "ended")
    assert not Account.objects.watchable(now).exists()


def test_the_figures_count_the_span(advised, chair, now):
    decide(advised, chair, now)
    span = (now - timedelta(hours=1), now + timedelta(hours=1))
    before = (now - timedelta(days=2), now - timedelta(days=1))
    assert (figures.requested(*span), figures.advised(*span)) == (1, 1)
    assert figures.decided(*span) == {"approved": 1, "refused": 0}
    assert (figures.in_force(*span), figures.in_force(*before)) == (1, 0)


def test_the_form_walks_from_request_to_decision(client_of, sam, noor, dana, chair, notice, considerations, commission):
    form = considerations | {
        "name": "Meeting podcast",
        "platform": "feed",
        "handle": "https://meetings.example/feed.xml",
        "owner": sam.pk,
        "backup_owner": noor.pk,
    }
    client_of(sam).post(reverse("approvals:request"), form)
    presence = Presence.objects.get()
    at = {"number": presence.pk}
    advice = {"advice-kind": "recommended", "advice-reason": "Cheap and useful."}
    client_of(dana).post(reverse("approvals:advise", kwargs=at), advice)
    motion = {
        "motion-outcome": "approved",
        "motion-motion_number": "14",
        "motion-meeting_date": "2026-01-15",
        "motion-reason": "Carried.",
        "motion-review_on": "2027-01-15",
    }
    answer = client_of(chair).post(reverse("approvals:decide", kwargs=at), motion, follow=True)
    assert "Motion 14 of 15 January 2026" in answer.content.decode()
    presence.refresh_from_db()
    assert (presence.state, presence.account.state) == ("approved", "approved")


def test_a_refused_form_keeps_what_was_typed(client_of, dana, requested, commission):
    url = reverse("approvals:advise", kwargs={"number": requested.pk})
    answer = client_of(dana).post(url, {"advice-kind": "with_conditions", "advice-reason": "Kept words."})
    assert answer.status_code == 422
    assert "Kept words." in answer.content.decode()
    assert "State the conditions." in answer.content.decode()
