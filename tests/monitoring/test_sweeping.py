"""Sweeps as work: asked for by a person, claimed by lease, resumed after a crash, stopped, begun anew by a change."""

import threading
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import IntegrityError, connection, transaction

from accounts.errors import NotAllowed
from monitoring import tasks
from monitoring.actions import screening, sweeping, walking
from monitoring.errors import SweepRefused
from monitoring.models import Case, Evaluation, Finding, Pull, Sweep
from policy.actions.registers import current_engine, lock_registers, registers_version
from tests.monitoring.held import force, more, screened, sweep_with, walk
from tests.monitoring.rules import engine_of

HOUR = timedelta(hours=1)
ON_POSTGRESQL = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


def begin(engine, at, registers=None):
    return sweeping.begin(force(engine, registers), by=None, at=at)


def go_on(claimed, engine, at, size=2, registers=None):
    return walking.go_on(claimed, at=at, force=force(engine, registers), size=size)


@pytest.mark.django_db
def test_staff_and_the_executive_director_ask_and_others_may_not(sam, dana, rosa, now):
    sweep = sweeping.ask(by=sam, at=now)
    assert (sweep.state, sweep.requested_by, sweep.rule_set_hash) == ("waiting", sam, current_engine().rule_set_hash)
    sweeping.stop(sweep, by=dana, at=now)
    with pytest.raises(NotAllowed):
        sweeping.ask(by=rosa, at=now)
    with pytest.raises(NotAllowed):
        sweeping.stop(sweep, by=rosa, at=now)


@pytest.mark.django_db
def test_posts_are_screened_again_once_at_a_time(sam, dana, now):
    sweeping.ask(by=sam, at=now)
    with pytest.raises(SweepRefused, match="already"):
        sweeping.ask(by=dana, at=now)
    assert Sweep.objects.count() == 1


@pytest.mark.django_db
def test_the_database_refuses_a_second_unfinished_one(now):
    begin(engine_of(), now)
    with pytest.raises(IntegrityError), transaction.atomic():
        begin(engine_of(), now)


@pytest.mark.django_db
def test_a_sweep_is_claimed_by_one(now):
    sweep = begin(engine_of(), now)
    assert len(sweeping.wake(now)) == 1
    assert sweeping.wake(now) == []
    assert sweeping.claim(sweep, now) is None


@pytest.mark.django_db
def test_a_lease_that_ran_out_is_taken_over_and_the_walk_goes_on_where_it_was(account, now):
    screened(account, now, *(f"papaya {n}" for n in range(5)))
    engine = more("papaya")
    sweep = begin(engine, now)
    [first] = sweeping.wake(now)
    assert go_on(first, engine, now)
    later = now + sweeping.LEASE
    [second] = sweeping.wake(later)
    assert not go_on(first, engine, later), "the first worker's claim is over"
    while go_on(second, engine, later):
        pass
    sweep.refresh_from_db()
    assert (sweep.state, sweep.looked_at, sweep.found, Finding.objects.count()) == ("done", 5, 5, 5)


@pytest.mark.django_db
def test_a_slice_that_is_delivered_twice_is_written_once(account, now, monkeypatch):
    """The second worker reads the sweep before the first writes: it screens for nothing, and ends its chain."""
    screened(account, now, *(f"papaya {n}" for n in range(4)))
    engine = more("papaya")
    begin(engine, now)
    [claimed] = sweeping.wake(now)
    as_it_is, got = walking._screen, []

    def while_another_writes(step, versions):
        answers = as_it_is(step, versions)
        if not got:
            got.append("first")
            got.append(go_on(claimed, engine, now))
        return answers

    monkeypatch.setattr(walking, "_screen", while_another_writes)
    assert go_on(claimed, engine, now) is False
    assert got == ["first", True]
    sweep = Sweep.objects.get()
    assert (sweep.looked_at, sweep.found, Finding.objects.count()) == (2, 2, 2)


@pytest.mark.django_db
def test_a_stopped_sweep_writes_nothing_more_and_keeps_what_it_wrote(account, sam, now):
    screened(account, now, *(f"papaya {n}" for n in range(4)))
    engine = more("papaya")
    sweep = begin(engine, now)
    [claimed] = sweeping.wake(now)
    go_on(claimed, engine, now)
    sweeping.stop(sweep, by=sam, at=now)
    assert not go_on(claimed, engine, now)
    sweep.refresh_from_db()
    assert (sweep.state, sweep.reason, sweep.stopped_by) == ("stopped", "Stopped by Sam Whitford.", sam)
    assert Finding.objects.count() == 2
    with pytest.raises(SweepRefused, match="ended"):
        sweeping.stop(sweep, by=sam, at=now)


@pytest.mark.django_db
def test_what_a_stopped_sweep_wrote_is_not_written_again_by_the_next(account, sam, now):
    screened(account, now, *(f"papaya {n}" for n in range(4)))
    engine = more("papaya")
    sweep = begin(engine, now)
    [claimed] = sweeping.wake(now)
    go_on(claimed, engine, now)
    sweeping.stop(sweep, by=sam, at=now)
    again = sweep_with(engine, now + HOUR)
    assert (again.found, again.kept, Finding.objects.count(), Case.objects.count()) == (2, 2, 4, 4)
    assert Evaluation.objects.filter(rule_set_hash=engine.rule_set_hash).count() == 4


@pytest.mark.django_db
@pytest.mark.parametrize(("rule", "registers"), [("quince", None), ("papaya", "another mark")])
def test_a_change_in_mid_walk_ends_it_and_begins_another(account, sam, now, rule, registers):
    screened(account, now, *(f"papaya {n}" for n in range(4)))
    first = sweeping.begin(force(more("papaya")), by=sam, at=now)
    [claimed] = sweeping.wake(now)
    go_on(claimed, more("papaya"), now)
    engine = engine_of() if rule == "quince" else more("papaya")
    assert not go_on(claimed, engine, now, registers=registers)
    first.refresh_from_db()
    assert first.state == "stopped"
    assert "changed before it was done" in first.reason
    second = Sweep.objects.unfinished().get()
    assert (second.rule_set_hash, second.registers, second.cursor) == (
        engine.rule_set_hash,
        registers_version() if registers is None else registers,
        0,
    )
    assert second.requested_by == sam


@pytest.mark.django_db
def test_a_register_that_changes_is_noticed(now):
    before = sweeping.InForce.now()
    with transaction.atomic():
        lock_registers(now)
    sweep = sweeping.begin(before, by=None, at=now)
    assert not sweeping.InForce.now().is_of(sweep)


@pytest.mark.django_db
def test_it_waits_for_visits_that_began_before_since_they_screen_by_the_rules_before(account, now):
    visit = Pull.objects.create(
        account=account, notice_given_at=account.notice_given_at, approved_at=account.decided_at,
        watch_ends_at=account.watch_ends_at, started_at=now,
    )  # fmt: skip
    begin(engine_of(), now + HOUR)
    assert sweeping.wake(now + HOUR) == []
    Pull.objects.filter(pk=visit.pk).update(result="complete", ended_at=now + HOUR)
    assert len(sweeping.wake(now + HOUR)) == 1


@pytest.mark.django_db
def test_an_error_gives_the_claim_back_and_a_fifth_in_a_row_ends_the_sweep(account, now, monkeypatch):
    screened(account, now, "papaya")
    engine = more("papaya")
    sweep = begin(engine, now)

    def refuse(*_, **__):
        raise RuntimeError("the text of a post")

    monkeypatch.setattr(walking.Rescreening, "write", refuse)
    for _ in range(sweeping.ATTEMPTS):
        [claimed] = sweeping.wake(now)
        with pytest.raises(RuntimeError):
            go_on(claimed, engine, now)
    assert sweeping.wake(now) == []
    sweep.refresh_from_db()
    assert (sweep.state, sweep.looked_at) == ("failed", 0)
    assert sweep.reason == "It was begun 5 times and nothing was written. The last try ended in RuntimeError."


@pytest.mark.django_db
def test_nothing_held_is_done_at_once(now):
    sweep = sweep_with(engine_of(), now)
    assert (sweep.state, sweep.total, sweep.share, sweep.began_at) == ("done", 0, 100, now)


@pytest.mark.django_db
def test_posts_that_come_while_it_walks_do_not_make_it_more_than_whole(account, now):
    screened(account, now, "papaya")
    engine = more("papaya")
    sweep = begin(engine, now)
    [claimed] = sweeping.wake(now)
    go_on(claimed, engine, now)
    screened(account, now, "papaya", "papaya", engine=engine)
    go_on(claimed, engine, now)
    sweep.refresh_from_db()
    assert (sweep.total, sweep.looked_at, sweep.share) == (1, 3, 99)
    assert Finding.objects.count() == 3


@pytest.mark.django_db
def test_the_tasks_walk_from_the_wake_up_to_the_end(account, sam, now, monkeypatch):
    """Each task sends the next wake-up; here it is kept in a list and worked off, as a worker would."""
    screened(account, now, "You are a complete moron, resign.", "Bread")
    sent = []
    for task in (tasks.wake_sweeps, tasks.go_on_sweeping):
        monkeypatch.setattr(task, "apply_async", lambda args=(), task=task, **_: sent.append((task, args)))
    sweeping.ask(by=sam, at=now)
    tasks.wake_sweeps()
    names = []
    while sent:
        task, args = sent.pop(0)
        names.append(task.name.rpartition(".")[2])
        task(*args)
    assert names == ["go_on_sweeping", "go_on_sweeping", "wake_sweeps"]
    assert Sweep.objects.get().state == "done"


@pytest.mark.services
@pytest.mark.skipif(not ON_POSTGRESQL, reason="DATABASE_URL names no PostgreSQL: SQLite lets one writer in at a time")
@pytest.mark.django_db(transaction=True)
def test_of_four_workers_on_one_slice_one_writes_it(policy_text, on_record, rosa, now):
    screened(on_record(rosa), now, *(f"papaya {n}" for n in range(40)))
    engine = more("papaya")
    begin(engine, now)
    [claimed] = sweeping.wake(now)
    ready, got = threading.Barrier(4), []

    def work():
        ready.wait()
        while True:
            more_to_do = go_on(claimed, engine, now, size=5)
            got.append(more_to_do)
            if not more_to_do and Sweep.objects.get().ended_at:
                break
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sweep = Sweep.objects.get()
    assert (sweep.state, sweep.looked_at, sweep.found, got.count(True)) == ("done", 40, 40, 8)
    assert (Finding.objects.count(), Case.objects.count()) == (40, 40)


@pytest.mark.services
@pytest.mark.skipif(not ON_POSTGRESQL, reason="DATABASE_URL names no PostgreSQL: SQLite lets one writer in at a time")
@pytest.mark.django_db(transaction=True)
def test_a_visit_and_a_sweep_on_one_post_open_one_case(policy_text, on_record, rosa, now):
    account, engine = on_record(rosa), more("papaya")
    for _ in range(8):
        [held] = screened(account, now, "papaya")
        sweep = begin(engine, now)
        ready = threading.Barrier(2)

        def visit(one=held, ready=ready):
            ready.wait()
            screening.screen([one], engine, at=now)
            connection.close()

        def go(sweep=sweep, ready=ready):
            ready.wait()
            walk(sweep, engine, now)
            connection.close()

        threads = [threading.Thread(target=visit), threading.Thread(target=go)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert Case.objects.filter(post=held.post_id).count() == 1
        assert Finding.objects.filter(version=held).count() == 1
