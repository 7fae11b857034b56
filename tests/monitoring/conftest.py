"""Accounts on record that can be read, and the server they live on."""

import pytest

from accounts.actions import declaring
from accounts.models import Account, Person
from accounts.roles import Role
from monitoring.actions import pulling, sweeping, watching
from monitoring.case_states import Outcome, State
from monitoring.models import Decision, Pull, Watch
from monitoring.web import Web
from policy.actions import changing
from policy.models import PolicyVersion
from policy.rule_set import StandingChange
from tests.monitoring.flagged import account_of, flag
from tests.monitoring.prairie import Prairie
from tests.monitoring.rules import engine_of


@pytest.fixture
def prairie():
    """A server on loopback with one account, `rosa`."""
    with Prairie() as server:
        yield server


@pytest.fixture
def web(prairie):
    """The real door, with `prairie.example` led to loopback."""
    return Web(loopback=prairie.loopback)


@pytest.fixture(scope="session")
def fruits():
    """The real engine with four rules about fruit."""
    return engine_of()


@pytest.fixture
def on_record(notice, dana, now):
    """on_record(rosa) → an approved account of hers that may be read."""

    def make(
        owner, kind=Account.Kind.COMMISSIONER, *, platform="mastodon", stable_id="prairie.example/1", handle="", at=now
    ):
        account = declaring.declare(
            owner=owner,
            kind=kind,
            platform=platform,
            handle=handle or "@rosa@prairie.example",
            stable_id=stable_id,
            notice=notice,
            by=owner,
            at=at,
        )
        return declaring.approve(account, reason="On record.", by=dana, at=at)

    return make


@pytest.fixture
def visit(web, fruits):
    """visit(account, at) → claims the account, due or not, and makes one pull of it."""

    def make(account, at, *, engine=None, **options):
        watching.begin_watching(at)
        watching.free_lost(at)
        claimed = watching.claim_one(Watch.objects.get(account=account).pk, at)
        assert claimed, "somebody holds the account"
        return pulling.pull(claimed, web=web, engine=engine or fruits, at=at, **options)

    return make


@pytest.fixture
def flagged(dana, now):
    """flagged(rosa) → the open case of a post of hers in which something was found; see tests/monitoring/flagged.py."""

    def make(owner, at=now, *, kind=None, account=None, **post):
        kind = kind or (Account.Kind.COMMISSIONER if owner else Account.Kind.OFFICIAL)
        return flag(account or account_of(owner, dana, at, kind=kind), at, **post)

    return make


@pytest.fixture
def policy_text(db):
    """A text of the policy, for tests that begin with an empty database because they commit."""
    return PolicyVersion.objects.first() or PolicyVersion.objects.create(label="4.2.4", text="…", sha256="4" * 64)


@pytest.fixture
def rosas_account(rosa, notice, now):
    """For addresses that name an account: declared by Rosa, waiting for approval."""
    account = declaring.declare(
        owner=rosa, kind=Account.Kind.COMMISSIONER, platform="mastodon", handle="@rosa@prairie.example",
        stable_id="prairie.example/1", notice=notice, by=rosa, at=now,
    )  # fmt: skip
    return {"pk": account.pk}


@pytest.fixture
def with_a_notice(notice):
    """For addresses that name nothing, but need a notice on record."""
    return {}


@pytest.fixture
def a_pull(on_record, rosa, now):
    """For addresses that name a visit: one to an account of Rosa's that failed."""
    account = on_record(rosa)
    record = Pull.objects.create(
        account=account,
        notice_given_at=now,
        approved_at=now,
        watch_ends_at=account.watch_ends_at,
        started_at=now,
        ended_at=now,
        result=Pull.Result.FAILED,
        sentence="The server did not answer in time.",
    )
    return {"pk": record.pk}


@pytest.fixture
def an_open_case(flagged, rosa):
    """The address of a case about a post of Rosa's that nobody has."""
    return {"pk": flagged(rosa).pk}


@pytest.fixture
def a_case_for_the_chair(flagged, rosa):
    """The address of a case about a post of Rosa's that the Executive Director decided."""
    case = flagged(rosa)
    decider = Person.objects.create(email="decider@epc.example", name="Del Moss")
    Decision.objects.create(
        case=case,
        case_version=1,
        kind=Decision.Kind.DECISION,
        outcome=Outcome.CONCERN,
        reason="R.",
        person=decider,
        decided_at=case.opened_at,
    )
    case.state, case.concurrence_by = State.AWAITING_CONCURRENCE, Role.CHAIR
    case.save()
    return {"pk": case.pk}


@pytest.fixture
def a_sweep(now):
    """The address of a re-screening that waits for the worker."""
    return {"pk": sweeping.begin(sweeping.InForce(engine_of(), ""), by=None, at=now).pk}


@pytest.fixture
def a_proposed_change(make_person, now):
    """The address of the preview of a change that somebody of the staff proposed."""
    proposer = make_person("Petra Voss", Role.STAFF)
    change = StandingChange("g3b_disrespect", "trial")
    return {"change": changing.propose(change, why="Too many false flags.", by=proposer, at=now).pk}
