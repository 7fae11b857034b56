"""A short demo: one day of reading, by the same code as the whole one."""

from datetime import date
from itertools import pairwise

import pytest
from django.db.models import Count

from accounts.models import Account, Commission, Person, Term
from accounts.roles import Role
from approvals.models import Presence
from demo.loading import LoadedBefore, load
from demo.loading.cast import PASSWORD
from demo.timeline import LAID_OUT
from demo.world import ACCOUNTS, PEOPLE
from monitoring.models import Case, CaseEvent, Finding, Post, PostVersion, Pull
from policy.models import ClosedPaper, CommissionDecision, Official, PublicRelease
from records.actions.sealing import first_broken
from reports.actions.reporting import is_intact
from reports.models import Report
from tests.demo.conftest import NOON, loaded_demo

pytestmark = pytest.mark.django_db
STRONG = "django.contrib.auth.hashers.Argon2PasswordHasher"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module", autouse=True)
def month(django_db_setup, django_db_blocker, folder):
    with loaded_demo(django_db_blocker, folder, date(2026, 11, 16)) as month:
        yield month


def test_everybody_can_sign_in_with_the_demos_password(settings):
    settings.PASSWORD_HASHERS = [STRONG]  # as when the demo was loaded
    assert Person.objects.count() == len(PEOPLE)
    assert len(set(Person.objects.values_list("password", flat=True))) == 1
    assert Person.objects.first().check_password(PASSWORD)
    assert not Person.objects.filter(must_choose_password=True).exists()


def test_the_password_is_said_by_nobody_but_the_list_of_people(month):
    assert month.said
    assert PASSWORD not in "\n".join(month.said)


def test_the_roles_are_in_force_and_terms_end_with_a_year():
    for someone in PEOPLE:
        assert Person.objects.get(email=someone.email).roles(NOON.date()) == set(someone.roles)
    assert {(term.ends_on.month, term.ends_on.day) for term in Term.objects.all()} == {(12, 31)}
    assert Term.objects.filter(is_councillor=True).count() == 2
    assert Person.objects.holding(Role.CHAIR, on=NOON.date()).get().name == "Ingrid Achebe"


def test_the_registers_are_filled():
    assert Official.objects.count() == 9
    assert CommissionDecision.objects.count() == 7
    assert PublicRelease.objects.count() == 3
    assert ClosedPaper.objects.count() == 2


def test_accounts_stand_where_they_should():
    states = dict(Account.objects.order_by().values_list("state").annotate(n=Count("pk")))
    assert states == {"approved": 19, "declared": 3, "refused": 1}
    owned = Account.objects.exclude(kind="official")
    assert owned.count() == sum(bool(account.owner) for account in ACCOUNTS)
    reasons = list(owned.filter(state="approved").values_list("decision_reason", flat=True))
    assert len(set(reasons)) == len(reasons)
    assert not owned.filter(state="approved", platform__in=["mastodon", "bluesky", "feed"], stable_id="").exists()


def test_presences_were_decided_and_two_requests_wait():
    states = dict(Presence.objects.order_by().values_list("state").annotate(n=Count("pk")))
    assert states == {"approved": 4, "refused": 1, "requested": 1, "advised": 1}


def test_nothing_was_read_before_its_approval_nor_from_an_account_that_waits():
    assert Pull.objects.exists()
    assert not Pull.objects.exclude(account__state="approved").exists()
    for pull in Pull.objects.select_related("account"):
        assert pull.started_at >= pull.account.decided_at


def test_most_posts_are_clean_and_every_guideline_for_posts_has_findings():
    posts, flagged = Post.objects.count(), Post.objects.filter(versions__findings__isnull=False).distinct().count()
    assert 200 <= posts <= 280
    assert 25 <= flagged <= 60
    guidelines = set(Finding.objects.values_list("guideline", flat=True))
    assert {"3(a)", "3(b)", "3(c)", "3(d)", "3(e)"} <= guidelines


def test_profiles_are_checked_for_the_disclaimer():
    accounts = Account.objects.filter(kind="commissioner", state="approved", platform="mastodon")
    lacking = {account.handle for account in accounts if account.profiles.first().missing}
    assert "@omar@prairie.example" in lacking
    assert "@rosa@prairie.example" not in lacking


def test_a_personal_post_out_of_scope_leaves_no_row():
    texts = "\n".join(PostVersion.objects.values_list("text", flat=True))
    for word in ("Sourdough", "Beads", "Kimchi", "kettle", "trombone", "Wendell Oakes if you want the potholes"):
        assert word not in texts
    personal = Pull.objects.filter(account__kind="personal")
    assert sum(personal.values_list("out_of_scope", flat=True)) >= 80
    assert PostVersion.objects.filter(post__account__kind="personal").count() <= 20


def test_cases_take_their_steps_in_order():
    assert Case.objects.exists()
    for case in Case.objects.all():
        steps = list(CaseEvent.objects.filter(case=case).order_by("pk"))
        assert steps[0].step == "open"
        assert [step.at for step in steps] == sorted(step.at for step in steps)
        for before, after in pairwise(steps):
            assert after.from_state == before.to_state
        assert steps[-1].to_state == case.state


def test_the_ledger_holds():
    assert first_broken() is None


def test_last_months_report_is_published_and_unchanged():
    report = Report.objects.get()
    assert (report.month, report.state) == (date(2026, 10, 1), "published")
    assert is_intact(report)


def test_the_server_can_go_on_from_what_was_written_down(folder):
    assert [path.name for path in folder.iterdir()] == [LAID_OUT]


def test_a_second_load_is_refused(folder):
    with pytest.raises(LoadedBefore):
        load(NOON, folder, lambda line: None)
    assert Commission.objects.count() == 1
