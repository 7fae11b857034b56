"""Claiming and deciding: one person, one decision, with a reason, a verdict for each finding and a second person."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.errors import NotAllowed
from accounts.roles import Role
from monitoring.actions import reviewing
from monitoring.actions.opening import open_cases
from monitoring.case_states import Outcome, State
from monitoring.errors import CaseChanged, NotFitting, OwnAccount
from monitoring.models import CaseFinding, Decision
from records.actions.sealing import first_broken
from records.models import LedgerEntry
from tests.monitoring.flagged import Found, version_of

MINUTE = timedelta(minutes=1)
TWO = [Found("Seven drones", "3(a)", 3, "g3a_decisions"), Found("is dead wrong", "3(a)", 2, "g3a_politics")]
TEXT = "Passed, finally. Seven drones, and anyone who says otherwise is dead wrong about it."
REASON = "The figure is wrong; the tone is warm rather than hostile."


def verdicts(case, *given):
    return dict(zip(case.findings.values_list("pk", flat=True), given, strict=False))


def decide(case, by, at, outcome, *given, **more):
    more.setdefault("reason", REASON)
    return reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=outcome,
        verdicts=verdicts(case, *given),
        by=by,
        at=at,
        **more,
    )


def steps(case):
    return list(case.events.values_list("step", "from_state", "to_state"))


def test_a_claim_holds_for_15_minutes_and_nobody_else_gets_it(flagged, rosa, sam, noor, now):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    assert (case.state, case.claimed_by, case.claim_expires_at) == (State.IN_REVIEW, sam, now + 15 * MINUTE)
    with pytest.raises(CaseChanged, match="Sam Whitford has had this case since 09:00"):
        reviewing.claim(case, by=noor, at=now + 14 * MINUTE)
    assert steps(case) == [("open", "", "open"), ("claim", "open", "in_review")]


def test_a_lease_that_ended_goes_back_to_open_and_to_the_next_person(flagged, rosa, sam, noor, now):
    first = reviewing.claim(flagged(rosa), by=sam, at=now)
    case = reviewing.claim(first, by=noor, at=now + 15 * MINUTE)
    assert case.claimed_by == noor
    assert case.claim_token != first.claim_token
    assert steps(case)[2:] == [("lapse", "in_review", "open"), ("claim", "open", "in_review")]
    lapse = case.events.get(step="lapse")
    assert lapse.person is None
    assert "Sam Whitford" in lapse.detail


def test_whoever_has_a_case_can_keep_it_longer_or_give_it_back(flagged, rosa, sam, noor, now):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    again = reviewing.claim(case, by=sam, at=now + 10 * MINUTE)
    assert (again.claim_token, again.claim_expires_at) == (case.claim_token, now + 25 * MINUTE)
    kept = reviewing.renew(case, token=case.claim_token, by=sam, at=now + 20 * MINUTE)
    assert kept.claim_expires_at == now + 35 * MINUTE
    with pytest.raises(CaseChanged):
        reviewing.renew(case, token="another", by=sam, at=now)
    with pytest.raises(CaseChanged):
        reviewing.renew(case, token=case.claim_token, by=sam, at=now + 35 * MINUTE)
    free = reviewing.release(case, token=case.claim_token, by=sam, at=now + 21 * MINUTE)
    assert (free.state, free.claimed_by, free.claim_token) == (State.OPEN, None, "")
    with pytest.raises(CaseChanged):
        reviewing.release(case, token=case.claim_token, by=sam, at=now + 22 * MINUTE)
    assert reviewing.claim(free, by=noor, at=now + 22 * MINUTE).claimed_by == noor


def test_a_decision_closes_the_case_with_its_verdicts_its_event_and_its_seal(flagged, rosa, sam, now):
    case = reviewing.claim(flagged(rosa, text=TEXT, found=TWO), by=sam, at=now)
    later = now + 5 * MINUTE
    decision = decide(case, sam, later, Outcome.GUIDANCE, "confirmed", "unsure")
    case.refresh_from_db()
    assert (case.state, case.closed_at, case.claimed_by, case.claim_token) == (State.CLOSED, later, None, "")
    assert (decision.outcome, decision.reason, decision.person, decision.case_version) == ("guidance", REASON, sam, 2)
    said = list(case.findings.values_list("verdict", "verdict_by", "verdict_at", "rule"))
    assert said == [("confirmed", sam.pk, later, "g3a_decisions"), ("unsure", sam.pk, later, "g3a_politics")]
    assert set(decision.verdicts.values()) == {"confirmed", "unsure"}
    assert steps(case)[-1] == ("close", "in_review", "closed")
    entry = LedgerEntry.objects.get(subject=f"monitoring.decision/{decision.pk}")
    assert entry.digest == Decision.objects.get(pk=decision.pk).sealed_digest()
    assert first_broken() is None


@pytest.mark.parametrize(
    "change", [{"reason": "Another"}, {"outcome": "concern"}, {"verdicts": {}}, {"case_version": 9}]
)
def test_a_decision_changed_later_no_longer_fits_its_seal(flagged, rosa, sam, now, change):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    decision = decide(case, sam, now, Outcome.GUIDANCE, "confirmed")
    entry = LedgerEntry.objects.get(subject=f"monitoring.decision/{decision.pk}")
    for name, value in change.items():  # in memory: the database refuses it
        setattr(decision, name, value)
    assert entry.digest != decision.sealed_digest()


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_decision_needs_a_reason(flagged, rosa, sam, now, reason):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    with pytest.raises(NotFitting, match="reason"):
        decide(case, sam, now, Outcome.NO_CONCERN, "no_concern", reason=reason)
    assert case.decisions.count() == 0


def test_every_finding_needs_a_verdict_unless_its_rule_is_on_trial(flagged, rosa, sam, now):
    found = [Found("a complete clown"), Found("road", rule="g3b_new", trial=True)]
    case = reviewing.claim(flagged(rosa, found=found), by=sam, at=now)
    with pytest.raises(NotFitting, match="each finding"):
        decide(case, sam, now, Outcome.GUIDANCE)
    decide(case, sam, now, Outcome.GUIDANCE, "confirmed")
    assert list(case.findings.values_list("verdict", flat=True)) == ["confirmed", ""]


def test_a_verdict_on_another_case_or_of_another_word_is_refused(flagged, rosa, sam, now):
    other = flagged(rosa).findings.get()
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    own = case.findings.get()
    for given in ({own.pk: "confirmed", other.pk: "confirmed"}, {own.pk: "guilty"}):
        with pytest.raises(NotFitting, match="not in this case"):
            reviewing.decide(
                case,
                token=case.claim_token,
                version=case.version,
                outcome=Outcome.CONCERN,
                reason=REASON,
                verdicts=given,
                by=sam,
                at=now,
            )
    assert not CaseFinding.objects.exclude(verdict="").exists()


@pytest.mark.parametrize(
    ("outcome", "given", "fits"),
    [
        ("no_concern", "no_concern no_concern", True),
        ("no_concern", "no_concern unsure", True),
        ("no_concern", "confirmed no_concern", False),
        ("out_of_scope", "confirmed unsure", False),
        ("not_enough_evidence", "unsure no_concern", True),
        ("not_enough_evidence", "confirmed unsure", False),
        ("not_enough_evidence", "no_concern no_concern", False),
        ("guidance", "unsure no_concern", True),
        ("guidance", "no_concern no_concern", False),
        ("training", "no_concern no_concern", False),
        ("concern", "confirmed no_concern", True),
        ("concern", "unsure unsure", False),
        ("referral", "no_concern unsure", False),
    ],
)
def test_an_outcome_that_contradicts_the_verdicts_is_refused(flagged, rosa, sam, now, outcome, given, fits):
    case = reviewing.claim(flagged(rosa, text=TEXT, found=TWO), by=sam, at=now)
    if fits:
        assert decide(case, sam, now, Outcome(outcome), *given.split()).outcome == outcome
    else:
        with pytest.raises(NotFitting, match="outcome"):
            decide(case, sam, now, Outcome(outcome), *given.split(), proportionality="It is.")
        case.refresh_from_db()
        assert case.state == State.IN_REVIEW


@pytest.mark.parametrize(
    ("severity", "outcome", "waits"),
    [
        (2, "guidance", False),
        (4, "guidance", True),
        (4, "no_concern", True),
        (2, "concern", True),
        (1, "referral", True),
    ],
)
def test_concerns_referrals_and_live_disclosures_wait_for_a_second_person(
    flagged, rosa, sam, now, severity, outcome, waits
):
    case = reviewing.claim(flagged(rosa, found=[Found("a complete clown", severity=severity)]), by=sam, at=now)
    verdict = "no_concern" if outcome == "no_concern" else "confirmed"
    decide(case, sam, now, Outcome(outcome), verdict, proportionality="Nothing milder would do.")
    case.refresh_from_db()
    assert case.state == (State.AWAITING_CONCURRENCE if waits else State.CLOSED)
    assert case.concurrence_by == (Role.EXECUTIVE_DIRECTOR if waits else "")
    assert (case.closed_at is None) == waits


@pytest.fixture
def concern(flagged, rosa, sam, now):
    """A concern of Sam's about a post of Rosa's, waiting for concurrence."""
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    decide(case, sam, now, Outcome.CONCERN, "confirmed")
    case.refresh_from_db()
    return case


def test_the_executive_director_concurs_and_the_case_closes(concern, dana, now):
    later = now + MINUTE
    answer = reviewing.concur(concern, version=concern.version, reason="I agree.", by=dana, at=later)
    concern.refresh_from_db()
    assert (concern.state, concern.closed_at, concern.concurrence_by) == (State.CLOSED, later, "")
    assert (answer.kind, answer.outcome, answer.person) == ("concurrence", "concern", dana)
    assert steps(concern)[-1] == ("concur", "awaiting_concurrence", "closed")
    assert LedgerEntry.objects.filter(subject=f"monitoring.decision/{answer.pk}").count() == 1


def test_what_is_sent_back_can_be_decided_again(concern, dana, noor, now):
    reviewing.send_back(concern, version=concern.version, reason="Look at the motion again.", by=dana, at=now)
    concern.refresh_from_db()
    assert (concern.state, concern.concurrence_by) == (State.OPEN, "")
    case = reviewing.claim(concern, by=noor, at=now)
    decide(case, noor, now, Outcome.NO_CONCERN, "no_concern")
    assert list(case.decisions.values_list("kind", "outcome")) == [
        ("decision", "concern"), ("return", "concern"), ("decision", "no_concern"),
    ]  # fmt: skip


def test_staff_and_the_chair_do_not_concur_in_what_staff_decided(concern, noor, chair, now):
    for person in (noor, chair):
        with pytest.raises(NotAllowed):
            reviewing.concur(concern, version=concern.version, reason="I agree.", by=person, at=now)


def test_nobody_concurs_in_their_own_decision(flagged, rosa, make_person, now):
    both = make_person("Bo Lund", Role.EXECUTIVE_DIRECTOR, Role.CHAIR)
    case = reviewing.claim(flagged(rosa), by=both, at=now)
    decide(case, both, now, Outcome.CONCERN, "confirmed")
    case.refresh_from_db()
    with pytest.raises(NotAllowed, match="yourself"):
        reviewing.concur(case, version=case.version, reason="I agree.", by=both, at=now)


def test_what_the_executive_director_decided_waits_for_the_chair(flagged, rosa, dana, chair, now):
    case = reviewing.claim(flagged(rosa), by=dana, at=now)
    decide(case, dana, now, Outcome.CONCERN, "confirmed")
    case.refresh_from_db()
    assert case.concurrence_by == Role.CHAIR
    with pytest.raises(NotAllowed):
        reviewing.concur(case, version=case.version, reason="I agree.", by=dana, at=now)
    reviewing.concur(case, version=case.version, reason="I agree.", by=chair, at=now)
    case.refresh_from_db()
    assert case.state == State.CLOSED


@pytest.mark.parametrize("reason", ["", " "])
def test_concurrence_needs_a_reason(concern, dana, now, reason):
    for answer in (reviewing.concur, reviewing.send_back):
        with pytest.raises(NotFitting, match="reason"):
            answer(concern, version=concern.version, reason=reason, by=dana, at=now)


def test_a_second_concurrence_is_told_of_the_first(concern, dana, make_person, now):
    version, acting = concern.version, make_person("Ada Ryl", Role.EXECUTIVE_DIRECTOR)
    reviewing.concur(concern, version=version, reason="I agree.", by=dana, at=now)
    with pytest.raises(CaseChanged, match="Dana Okafor concurred in this case at 09:00"):
        reviewing.send_back(concern, version=version, reason="No.", by=acting, at=now + MINUTE)


def test_a_late_decision_is_told_who_decided_what_and_when(flagged, rosa, sam, noor, now):
    stale = reviewing.claim(flagged(rosa), by=sam, at=now)
    fresh = reviewing.claim(stale, by=noor, at=now + 16 * MINUTE)
    with pytest.raises(CaseChanged, match="Noor Ansari has had this case since 09:16"):
        decide(stale, sam, now + 17 * MINUTE, Outcome.GUIDANCE, "confirmed")
    decide(fresh, noor, now + 18 * MINUTE, Outcome.NO_CONCERN, "no_concern")
    with pytest.raises(CaseChanged, match="Noor Ansari decided this case at 09:18: “No concern”"):
        decide(stale, sam, now + 19 * MINUTE, Outcome.GUIDANCE, "confirmed")
    with pytest.raises(CaseChanged, match="at 09:18 on 17 November"):
        decide(stale, sam, now + timedelta(days=1), Outcome.GUIDANCE, "confirmed")
    assert Decision.objects.count() == 1


def test_a_lease_that_ended_decides_nothing_until_it_is_claimed_again(flagged, rosa, sam, now):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    with pytest.raises(CaseChanged, match="nobody else has taken the case"):
        decide(case, sam, now + 15 * MINUTE, Outcome.GUIDANCE, "confirmed")
    again = reviewing.claim(case, by=sam, at=now + 16 * MINUTE)
    decide(again, sam, now + 17 * MINUTE, Outcome.GUIDANCE, "confirmed")


@pytest.mark.parametrize("wrong", [{"token": ""}, {"token": "0" * 32}, {"version": 1}])
def test_another_page_s_token_or_version_decides_nothing(flagged, rosa, sam, now, wrong):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    right = {"token": case.claim_token, "version": case.version}
    with pytest.raises(CaseChanged):
        reviewing.decide(
            case,
            **(right | wrong),
            outcome=Outcome.GUIDANCE,
            reason=REASON,
            verdicts=verdicts(case, "confirmed"),
            by=sam,
            at=now,
        )


def test_an_unclaimed_case_cannot_be_decided(flagged, rosa, sam, now):
    case = flagged(rosa)
    with pytest.raises(CaseChanged):
        decide(case, sam, now, Outcome.GUIDANCE, "confirmed")


def test_a_token_is_of_no_use_to_another_person(flagged, rosa, sam, noor, now):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    with pytest.raises(CaseChanged):
        decide(case, noor, now, Outcome.GUIDANCE, "confirmed")


def test_nobody_reviews_a_case_about_their_own_account(flagged, make_commissioner, sam, dana, now):
    both = make_commissioner("Bo Lund", Role.STAFF, Role.EXECUTIVE_DIRECTOR)
    case = flagged(both)
    with pytest.raises(OwnAccount):
        reviewing.claim(case, by=both, at=now)
    held = reviewing.claim(case, by=sam, at=now)
    decide(held, sam, now, Outcome.CONCERN, "confirmed")
    held.refresh_from_db()
    with pytest.raises(OwnAccount):
        reviewing.concur(held, version=held.version, reason="I agree.", by=both, at=now)


def test_only_staff_and_the_executive_director_review(flagged, rosa, omar, chair, reader, admin, nobody, now):
    case = flagged(rosa)
    for person in (omar, chair, reader, admin, nobody):
        with pytest.raises(NotAllowed):
            reviewing.claim(case, by=person, at=now)


def test_a_referral_goes_to_the_chair_with_a_note_and_the_appointing_body(flagged, rosa, sam, dana, chair, now):
    case = reviewing.claim(flagged(rosa), by=sam, at=now)
    with pytest.raises(NotFitting, match="proportionate"):
        decide(case, sam, now, Outcome.REFERRAL, "confirmed", proportionality=" ")
    made = decide(case, sam, now, Outcome.REFERRAL, "confirmed", proportionality="Repeated after guidance.")
    assert (made.recipient, made.appointing_body, made.proportionality) == (chair, "city", "Repeated after guidance.")
    case.refresh_from_db()
    answer = reviewing.concur(case, version=case.version, reason="I agree.", by=dana, at=now)
    assert answer.recipient == chair


def test_a_referral_about_the_chair_has_no_recipient_here_yet(flagged, sam, chair, now):
    case = reviewing.claim(flagged(chair), by=sam, at=now)
    made = decide(case, sam, now, Outcome.REFERRAL, "confirmed", proportionality="Repeated.")
    assert made.recipient is None


def test_an_official_presence_has_no_member_to_refer(flagged, sam, now):
    case = reviewing.claim(flagged(None), by=sam, at=now)
    with pytest.raises(NotFitting, match="nobody to refer"):
        decide(case, sam, now, Outcome.REFERRAL, "confirmed", proportionality="Repeated.")


def test_the_database_refuses_a_decision_without_a_reason_and_a_referral_without_its_note(flagged, rosa, sam, now):
    case = flagged(rosa)
    whole = {"case": case, "case_version": 1, "kind": "decision", "person": sam, "decided_at": now}
    for part in ({"outcome": "guidance", "reason": ""}, {"outcome": "referral", "reason": "R", "proportionality": ""}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Decision.objects.create(**whole, **part)


def test_the_database_refuses_two_decisions_on_one_version(flagged, rosa, sam, now):
    case = flagged(rosa)
    whole = {"case": case, "case_version": 1, "kind": "decision", "person": sam, "decided_at": now, "reason": "R"}
    Decision.objects.create(outcome="guidance", **whole)
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(outcome="concern", **whole)


def test_a_case_that_changes_under_its_reviewer_is_not_decided_on_the_old_page(flagged, rosa, sam, now):
    stale = reviewing.claim(flagged(rosa), by=sam, at=now)
    before = [stale.findings.get().finding]
    _, added = version_of(stale.post, "a complete clown, and a liar", now, [Found("a liar", severity=3)])
    with transaction.atomic():
        open_cases(added, before, at=now + MINUTE)
    with pytest.raises(CaseChanged, match="changed while you had it open"):
        decide(stale, sam, now + 2 * MINUTE, Outcome.GUIDANCE, "confirmed")
