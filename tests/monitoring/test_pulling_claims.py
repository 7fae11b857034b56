"""Claims: who may read an account, for how long, and that two never do."""

import threading
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from accounts.actions import declaring
from accounts.errors import NotAllowed
from accounts.models import Account
from monitoring import tasks
from monitoring.actions import pulling, screening, watching
from monitoring.errors import NotReadable
from monitoring.models import Case, CaseEvent, Finding, HostPause, Post, PostVersion, Pull, Unscreened, Watch
from records.actions.sealing import first_broken

MINUTE = timedelta(minutes=1)


@pytest.fixture
def accounts(on_record, rosa, omar):
    """Two accounts at one host, one at another."""
    return [
        on_record(rosa),
        on_record(omar, stable_id="prairie.example/2", handle="omar@prairie.example"),
        on_record(omar, stable_id="meadow.example/1", handle="omar@meadow.example"),
    ]


@pytest.mark.django_db
class TestClaims:
    def test_waking_puts_accounts_under_watch_and_claims_one_a_host(self, accounts, now):
        claims = watching.wake(now)
        held = Watch.objects.filter(pk__in=[claim.watch for claim in claims])
        assert sorted(watch.host for watch in held) == ["meadow.example", "prairie.example"]
        assert Watch.objects.count() == 3
        assert watching.wake(now + MINUTE) == []

    def test_waking_again_adds_no_second_watch(self, accounts, now):
        watching.begin_watching(now)
        assert watching.begin_watching(now) == 0
        assert Watch.objects.count() == 3

    def test_the_longest_due_comes_first_and_no_more_than_asked(self, accounts, now):
        watching.begin_watching(now)
        Watch.objects.filter(account=accounts[2]).update(next_check_at=now - MINUTE)
        assert [claim.watch for claim in watching.claim(now, most=1)] == [accounts[2].watch.pk]

    def test_the_next_at_a_host_is_claimed_when_the_first_is_done(self, accounts, now):
        first, _ = watching.wake(now)
        Watch.objects.filter(pk=first.watch).update(lease_token="", lease_until=None, next_check_at=now + MINUTE)
        [second] = watching.claim(now)
        assert {first.watch, second.watch} == {accounts[0].watch.pk, accounts[1].watch.pk}

    def test_an_account_that_is_held_is_not_claimed_again(self, accounts, now):
        watching.begin_watching(now)
        watch = accounts[2].watch.pk
        held = watching.claim_one(watch, now)
        assert watching.claim_one(watch, now + watching.LEASE - MINUTE) is None
        assert Watch.objects.get(pk=watch).lease_token == held.token
        assert watching.claim_one(watch, now + watching.LEASE)

    def test_a_claim_that_ran_out_is_free_again(self, accounts, now):
        before = {claim.watch for claim in watching.wake(now)}
        assert watching.wake(now + watching.LEASE - MINUTE) == []
        assert {claim.watch for claim in watching.wake(now + watching.LEASE)} == before

    def test_what_is_not_due_is_not_claimed(self, accounts, now):
        watching.begin_watching(now)
        Watch.objects.update(next_check_at=now + MINUTE)
        assert watching.claim(now) == []
        assert len(watching.claim(now + MINUTE)) == 2

    def test_a_paused_host_is_left_alone(self, accounts, now):
        watching.pause_host("prairie.example", now + MINUTE)
        watching.begin_watching(now)
        [claim] = watching.claim(now)
        assert claim.watch == accounts[2].watch.pk

    def test_the_database_refuses_two_readers_at_one_host(self, accounts, now):
        watching.begin_watching(now)
        with pytest.raises(IntegrityError), transaction.atomic():
            Watch.objects.filter(host="prairie.example").update(lease_token="t", lease_until=now)
        held = watching.claim_one(accounts[0].watch.pk, now)
        assert held
        assert watching.claim_one(accounts[1].watch.pk, now) is None

    def test_an_account_that_was_not_looked_up_is_not_watched(self, on_record, rosa, now):
        on_record(rosa, stable_id="")
        assert watching.wake(now) == []
        assert not Watch.objects.exists()

    def test_an_account_that_ended_is_not_claimed(self, accounts, dana, now):
        watching.begin_watching(now)
        declaring.end(accounts[2], reason="Closed.", by=dana, at=now)
        assert [claim.watch for claim in watching.claim(now)] == [accounts[0].watch.pk]


@pytest.mark.django_db
class TestReadNow:
    def test_staff_make_an_account_due(self, accounts, sam, now):
        watching.begin_watching(now)
        Watch.objects.update(next_check_at=now + timedelta(days=1))
        watching.read_now(accounts[2], by=sam, at=now)
        assert [claim.watch for claim in watching.claim(now)] == [accounts[2].watch.pk]

    def test_a_commissioner_does_not(self, accounts, rosa, now):
        with pytest.raises(NotAllowed):
            watching.read_now(accounts[0], by=rosa, at=now)

    @pytest.mark.parametrize(
        ("spoil", "word"),
        [
            (lambda a, now: Account.objects.filter(pk=a.pk).update(state="declared"), "approval"),
            (lambda a, now: Account.objects.filter(pk=a.pk).update(watch_ends_at=now), "term has ended"),
            (lambda a, now: Account.objects.filter(pk=a.pk).update(platform="x"), "archive"),
            (lambda a, now: Account.objects.filter(pk=a.pk).update(stable_id=""), "looked up"),
            (lambda a, now: HostPause.objects.create(host="prairie.example", until=now + MINUTE), "left alone"),
        ],
    )
    def test_why_an_account_cannot_be_read_is_said_in_words(self, spoil, word, accounts, sam, now):
        spoil(accounts[0], now)
        accounts[0].refresh_from_db()
        with pytest.raises(NotReadable, match=word):
            watching.read_now(accounts[0], by=sam, at=now)


@pytest.mark.django_db
def test_a_wake_up_sends_ids_and_tokens_and_a_pull_wakes_the_next(on_record, rosa, prairie, web, monkeypatch):
    account = on_record(rosa, at=timezone.now())
    sent = []
    for name in ("wake", "pull_account"):
        task = getattr(tasks, name)
        monkeypatch.setattr(task, "apply_async", lambda args=(), name=name, **_: sent.append((name, args)))
    monkeypatch.setattr(tasks, "door", lambda: web)
    prairie.add("One")
    tasks.wake()
    watch = Watch.objects.get(account=account)
    assert sent == [("pull_account", (watch.pk, watch.lease_token))]
    sent.clear()
    tasks.pull_account(watch.pk, watch.lease_token)
    assert Pull.objects.get().result == "complete"
    assert sent == [("wake", ())]


def at_once(number, work):
    """Run `work` in so many threads, begun together; what each returned."""
    answers, start = [], threading.Barrier(number)

    def run():
        try:
            start.wait()
            answers.append(work())
        except Exception as error:  # noqa: BLE001 (a thread's error must reach the assertion)
            answers.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_eight_workers_never_claim_one_account_or_one_host_twice(on_record, make_commissioner, now):
    owner = make_commissioner("Una Prairie")
    for number in range(40):
        host = f"host{number % 10}.example"
        on_record(owner, stable_id=f"{host}/{number}", handle=f"una{number}@{host}")
    watching.begin_watching(now)
    claims = [claim for some in at_once(8, lambda: watching.claim(now, most=20)) for claim in some]
    assert len(claims) == len({claim.watch for claim in claims}) == 10
    assert Watch.objects.exclude(lease_token="").values("host").distinct().count() == 10
    assert {Watch.objects.get(pk=claim.watch).lease_token for claim in claims} == {claim.token for claim in claims}


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_a_message_that_comes_twice_begins_one_visit(on_record, rosa, prairie, web, fruits, policy_text, now):
    prairie.add(*(f"Post {n} with marmalade" for n in range(120)))
    account = on_record(rosa)
    watching.begin_watching(now)
    claimed = watching.claim_one(account.watch.pk, now)
    answers = at_once(4, lambda: pulling.pull(claimed, web=web, engine=fruits, at=now))
    assert sorted(answer.result if answer else "" for answer in answers) == ["", "", "", "complete"]
    assert (Post.objects.count(), PostVersion.objects.count(), Case.objects.count()) == (120, 120, 120)
    assert first_broken() is None


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_four_workers_that_screen_the_same_versions_open_one_case_each(
    on_record, rosa, prairie, web, fruits, policy_text, now, monkeypatch
):
    prairie.add(*(f"Post {n} with marmalade" for n in range(30)))
    account = on_record(rosa)
    watching.begin_watching(now)
    monkeypatch.setattr(pulling, "_screen", lambda *_: None)
    pulling.pull(watching.claim_one(account.watch.pk, now), web=web, engine=fruits, at=now)
    assert Unscreened.objects.count() == 30
    versions = list(PostVersion.objects.select_related("post__account"))
    found = at_once(4, lambda: screening.screen(versions, fruits, at=now))
    assert sorted(found) == [0, 0, 0, 30]
    assert (Finding.objects.count(), Case.objects.count(), CaseEvent.objects.count()) == (30, 30, 30)
