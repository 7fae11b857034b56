"""Held posts screened again after a change of one rule, on SQLite: posts a second with and without the database.

usage: python -m benchmarks.rescreening [POSTS]   (5,000 by default; the goal speaks of 100,000)
"""

import os
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

POSTS = 5_000
GOAL_POSTS, GOAL_SECONDS = 100_000, 90
GOAL_STATEMENTS = 40
RETIRED = "g3b_disrespect"
"""The rule that was not in force when the posts were first screened; it is the one whose findings are new."""
CORPUS = Path(__file__).resolve().parent.parent / "corpus"


def main() -> None:
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"DATA_FOLDER": folder, "LOG_LEVEL": "ERROR"}
        os.environ.pop("DATABASE_URL", None)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")
        import django

        django.setup()
        measure(posts)


def measure(posts: int) -> None:
    from django.core.management import call_command
    from django.utils import timezone

    from policy.actions.registers import current_engine
    from policy.engine import Engine

    call_command("migrate", verbosity=0)
    engine = current_engine()
    before = [replace(rule, standing="retired") if rule.code == RETIRED else rule for rule in engine.rules]
    old = Engine(engine.context, before, engine._head.weights)
    started = time.perf_counter()
    build(posts, old, timezone.now())
    print(f"  {posts:,} held posts built in {time.perf_counter() - started:.0f} s", flush=True)
    walked = walk()
    sweep, statements = walked.sweep, walked.statements / walked.slices
    print(
        f"  looked at {sweep.looked_at:,}: found {sweep.found:,}, no longer {sweep.lost:,}, as before {sweep.kept:,}; "
        f"cases opened {sweep.opened:,}, waiting ones that got more {sweep.added:,}"
    )
    rate, alone = sweep.looked_at / walked.cpu, sweep.looked_at / walked.rules
    whole = GOAL_POSTS / rate
    print(
        f"  with the database: {sweep.looked_at / walked.seconds:,.0f} posts a second, {rate:,.0f} a processor-second"
    )
    print(f"  without it: {alone:,.0f} a processor-second; reading and writing take {1 - rate / alone:.0%}")
    print(f"  {GOAL_POSTS:,} posts: {whole:.0f} processor-seconds, goal {GOAL_SECONDS}")
    print(f"  database statements of a slice: {statements:.0f}, goal {GOAL_STATEMENTS}")
    if whole > GOAL_SECONDS or statements > GOAL_STATEMENTS:
        sys.exit("The goal was missed.")


@dataclass
class Walked:
    """A sweep from its first slice to its end: seconds, processor-seconds, and those of the rules alone."""

    sweep: object
    slices: int = 1
    statements: int = 0
    seconds: float = 0
    cpu: float = 0
    rules: float = 0


def walk() -> Walked:
    """The sweep as the worker makes it, slice after slice."""
    from django.db import connection
    from django.utils import timezone

    from monitoring.actions import sweeping, walking

    walked = Walked(sweeping.begin(sweeping.InForce.now(), by=None, at=timezone.now()))
    screen = walking.Rescreening.screen

    def timed(*given):
        start = time.process_time()
        answers = screen(*given)
        walked.rules += time.process_time() - start
        return answers

    def count(execute, sql, params, many, context):
        walked.statements += 1
        return execute(sql, params, many, context)

    walking.Rescreening.screen = timed
    claimed = sweeping.claim(walked.sweep, timezone.now())
    start, cpu = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(count):
        while walking.go_on(claimed, at=timezone.now()):
            walked.slices += 1
    walked.seconds, walked.cpu = time.perf_counter() - start, time.process_time() - cpu
    walked.sweep.refresh_from_db()
    assert walked.sweep.state == "done", walked.sweep.reason
    return walked


def build(posts: int, engine, now) -> None:
    """The posts of our corpus over and over, each with a number of its own, screened by the rules before."""
    from accounts.models import Account, Commission, Notice, Person, Term
    from monitoring.actions import screening
    from monitoring.models import Post, PostVersion
    from policy.evaluation.lines import read_lines

    long_ago = now - timedelta(days=900)
    Commission.objects.create(id=1, name="Commission", short_name="C", service_name="Service", contact="c@epc.example")
    person = Person.objects.create(email="rosa@epc.example", name="Rosa Lindqvist")
    Term.objects.create(person=person, appointing_body="city", starts_on=date(2020, 1, 1), ends_on=date(2040, 1, 1))
    account = Account.objects.create(
        owner=person, kind="commissioner", platform="mastodon", handle="rosa@prairie.example",
        stable_id="prairie.example/1", state="approved", declared_by=person, declared_at=long_ago,
        notice=Notice.objects.create(version=1, text="Notice.", issued_at=long_ago), notice_given_at=long_ago,
        decided_by=person, decided_at=long_ago, decision_reason="On record.",
        watch_ends_at=now + timedelta(days=900),
    )  # fmt: skip
    rows = [row for path in sorted((CORPUS / "posts").glob("*.jsonl")) for _, row in read_lines(path)]
    for start in range(0, posts, 500):
        numbers = range(start, min(posts, start + 500))
        held = Post.objects.bulk_create(
            Post(account=account, platform_id=str(n), published_at=now, first_seen_at=now, last_seen_at=now)
            for n in numbers
        )
        versions = [version(post, n, rows[n % len(rows)], now) for n, post in zip(numbers, held, strict=True)]
        screening.screen(PostVersion.objects.bulk_create(versions), engine, at=now, terms={})


def version(post, number, row, now):
    from monitoring.models import PostVersion

    return PostVersion(
        post=post, n=1, captured_at=now, text=f"{row['text']} ({number})", language=row.get("language") or "",
        reply_to_text=row.get("reply_to_text") or "", quote_text=row.get("quote_text") or "",
        media=[{"kind": "image", "url": "", "alt": alt} for alt in row.get("alt_texts") or []],
        links=row.get("links") or [], raw=b"{}" * 500, raw_sha256="0" * 64, sha256=str(number),
    )  # fmt: skip


if __name__ == "__main__":
    main()
