"""Screening: findings are written once and become cases; an edit that adds to them is shown again."""

from datetime import date, datetime, timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from accounts.models import Account
from monitoring.actions import opening, screening
from monitoring.case_states import State
from monitoring.models import Case, CaseEvent, CaseFinding, Evaluation, Finding, Post, PostVersion, Unscreened
from policy.models import PolicyVersion
from policy.rule import Condition
from policy.statement import Role
from tests.monitoring.rules import FRUITS, engine_of, fruit

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def write(on_record, rosa, now):
    """write("text", post=…) → a version of a post that waits to be screened."""

    def make(text="", post=None, kind="post", **facts):
        account = Account.objects.first() or on_record(rosa)
        post = post or Post.objects.create(
            account=account,
            platform_id=str(Post.objects.count()),
            kind=kind,
            published_at=now,
            first_seen_at=now,
            last_seen_at=now,
        )
        n = post.versions.count() + 1
        version = PostVersion.objects.create(
            post=post, n=n, captured_at=now, text=text, raw=b"{}", raw_sha256="0" * 64, sha256=f"{post.pk}-{n}", **facts
        )
        Unscreened.objects.create(version=version, since=now)
        return version

    return make


def test_a_finding_names_words_rule_guideline_and_policy(write, fruits, now):
    version = write("Toast with marmalade")
    assert screening.screen([version], fruits, at=now) == 1
    finding = Finding.objects.get()
    [[start, end, field]] = finding.spans
    assert (version.text[start:end], field) == ("marmalade", "text")
    assert (finding.rule, finding.guideline, finding.severity) == ("test_marmalade", "3(b)", 2)
    assert finding.rule_set_hash == fruits.rule_set_hash
    assert finding.policy_version == PolicyVersion.objects.in_force(date(2026, 11, 17))
    assert Evaluation.objects.get().error == ""


def test_the_policy_is_the_one_in_force_when_the_post_was_made(write, fruits, now):
    later = PolicyVersion.objects.create(
        label="4.2.4 of 2030", effective_from=date(2030, 1, 1), text="New.", sha256="1" * 64
    )
    old, new = write("marmalade"), write("marmalade")
    when = datetime(2030, 5, 1, tzinfo=now.tzinfo)
    Post.objects.filter(pk=new.post_id).update(published_at=when, first_seen_at=when)
    versions = list(PostVersion.objects.select_related("post__account").order_by("pk"))
    screening.screen(versions, fruits, at=when)
    assert Finding.objects.get(version=new).policy_version == later
    assert Finding.objects.get(version=old).policy_version != later


def test_a_clean_post_is_shown_to_have_been_looked_at(write, fruits, now):
    version = write("Bread")
    screening.screen([version], fruits, at=now)
    assert Evaluation.objects.get().version == version
    assert not Case.objects.exists()
    assert not Unscreened.objects.exists()


def test_screening_again_changes_nothing(write, fruits, now):
    version = write("quince and marmalade")
    screening.screen([version], fruits, at=now)
    before = (Finding.objects.count(), Case.objects.get().version, CaseEvent.objects.count())
    assert screening.screen([version], fruits, at=now + HOUR) == 0
    assert (Finding.objects.count(), Case.objects.get().version, CaseEvent.objects.count()) == before


def test_another_rule_set_that_finds_the_same_words_changes_nothing(write, fruits, now):
    version = write("marmalade")
    screening.screen([version], fruits, at=now)
    screening.screen([version], engine_of(*FRUITS, fruit("papaya")), at=now)
    assert (Finding.objects.count(), Evaluation.objects.count(), CaseFinding.objects.count()) == (1, 2, 1)


def test_the_case_takes_the_highest_severity(write, fruits, now):
    screening.screen([write("marmalade and quince")], fruits, at=now)
    case = Case.objects.get()
    assert (case.severity, case.state, case.due_at) == (4, State.OPEN, now + timedelta(hours=4))
    assert sorted(case.findings.values_list("guideline", flat=True)) == ["3(b)", "3(d)"]
    event = CaseEvent.objects.get()
    assert (event.to_state, event.person, event.detail) == (State.OPEN, None, "2 findings under 3(b), 3(d).")


def test_findings_on_trial_are_counted_and_open_nothing(write, fruits, now):
    screening.screen([write("damson")], fruits, at=now)
    assert Finding.objects.get().trial
    assert not Case.objects.exists()


def test_findings_on_trial_do_not_raise_a_case(write, now):
    engine = engine_of(fruit("marmalade", severity=1), fruit("damson", severity=4, standing="trial"))
    screening.screen([write("marmalade and damson")], engine, at=now)
    assert Case.objects.get().severity == 1
    assert CaseFinding.objects.count() == 1


DUE = [
    (4, "2026-11-21T10:00", "2026-11-21T14:00"),
    (3, "2026-11-17T09:00", "2026-11-18T09:00"),
    (3, "2026-11-20T09:00", "2026-11-23T09:00"),
    (3, "2026-11-21T10:00", "2026-11-24T00:00"),
    (2, "2026-11-19T09:00", "2026-11-24T09:00"),
    (1, "2026-11-17T09:00", "2026-11-24T09:00"),
    (1, "2026-10-30T09:00", "2026-11-06T09:00"),  # over the end of daylight time
]


@pytest.mark.parametrize(("severity", "at", "due"), DUE)
def test_a_case_is_due_by_its_severity_in_business_days(severity, at, due, now):
    at, due = (datetime.fromisoformat(text).replace(tzinfo=now.tzinfo) for text in (at, due))
    assert opening.due_by(severity, at) == due


def test_an_edit_with_a_new_finding_joins_the_waiting_case(write, fruits, now):
    first = write("marmalade")
    screening.screen([first], fruits, at=now)
    screening.screen([write("marmalade and quince", post=first.post)], fruits, at=now + HOUR)
    case = Case.objects.get()
    assert (case.version, case.severity, case.state) == (2, 4, State.OPEN)
    assert case.due_at == now + 5 * HOUR
    assert sorted(case.findings.values_list("finding__rule", flat=True)) == ["test_marmalade", "test_quince"]
    assert CaseEvent.objects.last().detail.startswith("The post was edited.")


def test_a_graver_finding_never_gives_more_time(write, now):
    engine = engine_of(fruit("pear", severity=1), fruit("marmalade", severity=2))
    first = write("pear")
    screening.screen([first], engine, at=now)
    due = Case.objects.get().due_at
    screening.screen([write("pear and marmalade", post=first.post)], engine, at=due - HOUR)
    case = Case.objects.get()
    assert (case.severity, case.due_at) == (2, due)


def test_an_edit_that_leaves_the_marked_words_as_they_were_does_not_move_the_case(write, fruits, now):
    first = write("marmalade")
    screening.screen([first], fruits, at=now)
    assert screening.screen([write("Today: marmalade", post=first.post)], fruits, at=now) == 1
    assert Case.objects.get().version == 1
    assert CaseFinding.objects.count() == 1


def close(case, at):
    case.state, case.closed_at = State.CLOSED, at
    case.save()


def test_a_closed_case_is_opened_again_by_an_edit_with_a_new_finding(write, fruits, now):
    first = write("marmalade")
    screening.screen([first], fruits, at=now)
    close(Case.objects.get(), now + HOUR)
    screening.screen([write("marmalade once more", post=first.post)], fruits, at=now + 2 * HOUR)
    assert Case.objects.get().state == State.CLOSED
    screening.screen([write("quince", post=first.post)], fruits, at=now + 3 * HOUR)
    case = Case.objects.get()
    assert (case.state, case.closed_at, case.severity, case.due_at) == (State.OPEN, None, 4, now + 7 * HOUR)
    event = CaseEvent.objects.last()
    assert (event.step, event.from_state, event.to_state) == ("reopen", State.CLOSED, State.OPEN)


def test_a_case_that_waits_for_concurrence_goes_back_when_the_post_says_more(write, fruits, now):
    first = write("marmalade")
    screening.screen([first], fruits, at=now)
    Case.objects.update(state=State.AWAITING_CONCURRENCE, concurrence_by="executive_director")
    screening.screen([write("quince", post=first.post)], fruits, at=now)
    case = Case.objects.get()
    assert (case.state, case.version) == (State.OPEN, 2)
    assert CaseEvent.objects.last().step == "return"


def test_a_reviewer_keeps_the_case_but_must_look_at_the_new_finding(write, fruits, sam, now):
    first = write("marmalade")
    screening.screen([first], fruits, at=now)
    Case.objects.update(state=State.IN_REVIEW, claimed_by=sam, claim_token="t", claim_expires_at=now + HOUR, version=5)
    screening.screen([write("quince", post=first.post)], fruits, at=now)
    case = Case.objects.get()
    assert (case.state, case.claimed_by, case.version) == (State.IN_REVIEW, sam, 6)


def test_a_rule_that_errs_is_written_down_and_the_others_answer(write, now):
    def err(reading):
        raise ZeroDivisionError("in a rule")

    broken = fruit("broken", sees=Condition("errs", err))
    screening.screen([write("marmalade")], engine_of(*FRUITS, broken), at=now)
    assert "test_broken" in Evaluation.objects.get().error
    assert Finding.objects.get().rule == "test_marmalade"


def test_what_a_broken_rule_set_left_is_looked_at_by_the_next_one(write, fruits, now):
    def err(reading):
        raise ZeroDivisionError("in a rule")

    broken = engine_of(*FRUITS, fruit("broken", sees=Condition("errs", err)))
    screening.screen([write("marmalade")], broken, at=now)
    assert screening.screen_waiting(broken, at=now) == 0
    assert screening.screen_waiting(fruits, at=now) == 1
    assert screening.screen_waiting(fruits, at=now) == 0
    assert sorted(Evaluation.objects.values_list("error", flat=True))[0] == ""


def test_what_waits_is_screened_and_one_that_cannot_be_holds_up_no_other(write, now, caplog):
    stuck = write("the secret words")
    others = [write("marmalade") for _ in range(3)]

    class Stumbling:
        rule_set_hash, rules = "h" * 64, ()

        def screen(self, statement):
            if statement.segments[0].text == stuck.text:
                raise MemoryError(stuck.text)
            return engine_of().screen(statement)

    assert screening.screen_waiting(Stumbling(), at=now) == len(others)
    assert Unscreened.objects.get().version == stuck
    assert "secret words" not in caplog.text
    assert screening.screen_waiting(engine_of(), at=now) == 1


def test_a_text_longer_than_is_read_is_said_so(write, fruits, now):
    screening.screen([write("bread " * 400_000)], fruits, at=now)
    assert "characters of its texts were looked at" in Evaluation.objects.get().error


def test_what_a_boost_shares_is_not_said_by_the_account(write):
    version = write(kind="boost", quote_text="marmalade", media=[{"kind": "image", "url": "", "alt": "quince"}])
    roles = {segment.role: segment.text for segment in screening.statement_of(version).segments}
    assert roles == {Role.SHARED: "marmalade"}


def test_a_statement_knows_which_words_are_whose(write):
    version = write(
        "mine",
        warning="warned",
        reply_to_text="theirs",
        quote_text="quoted",
        media=[{"kind": "image", "url": "", "alt": "seen"}],
    )
    said = {segment.field: segment.role for segment in screening.statement_of(version).segments}
    assert said == {
        "text": Role.OWN,
        "warning": Role.WARNING,
        "reply_to_text": Role.ANSWERED,
        "quote_text": Role.QUOTED,
        "alt:0": Role.ALT,
    }


def test_the_rules_are_told_that_the_author_also_sits_on_council(write, now):
    told = []

    def note(reading):
        told.append(reading.statement.councillor)
        return []

    screening.screen([write("bread")], engine_of(fruit("noted", sees=Condition("notes", note))), at=now)
    assert told == [True]


def test_the_engine_is_built_again_only_when_a_register_changes(db):
    from policy.actions import registers

    first = registers.current_engine()
    assert registers.current_engine() is first
    with transaction.atomic():
        registers.lock_registers(timezone.now())
    assert registers.current_engine() is not first
