"""A worker of its own process, for the tests that kill it: `prepare`, `hold N`, or one that may be killed.

`pull PORT SECONDS [STATEMENT N]` reads an account, `sweep SECONDS [STATEMENT N]` screens what `hold` wrote again.
With a STATEMENT it ends itself by SIGKILL just before the Nth time that it would send such a statement.
"""

import os
import signal
import sys
from datetime import UTC, date, datetime, timedelta

import django

NOW = datetime(2026, 11, 17, 16, 0, tzinfo=UTC)


def prepare():
    """An installation with one approved account."""
    from django.core.management import call_command

    from accounts.actions import declaring
    from accounts.models import Account, Grant, Notice, Person, Term
    from accounts.roles import Role

    call_command("migrate", verbosity=0)
    first, last = date(2020, 1, 1), date(2029, 12, 31)
    rosa = Person.objects.create(email="rosa@epc.example", name="Rosa Lindqvist")
    dana = Person.objects.create(email="dana@epc.example", name="Dana Okafor")
    Grant.objects.create(person=rosa, role=Role.COMMISSIONER, starts_on=first)
    Grant.objects.create(person=dana, role=Role.EXECUTIVE_DIRECTOR, starts_on=first)
    Term.objects.create(person=rosa, appointing_body=Term.Body.CITY, starts_on=first, ends_on=last)
    notice = Notice.objects.create(version=1, text="What is collected.", issued_at=NOW)
    account = declaring.declare(
        owner=rosa,
        kind=Account.Kind.COMMISSIONER,
        platform="mastodon",
        handle="rosa@prairie.example",
        stable_id="prairie.example/1",
        notice=notice,
        by=rosa,
        at=NOW,
    )
    declaring.approve(account, reason="On record.", by=dana, at=NOW)


def hold(number):
    """Posts that the rules of fruit looked at, and a re-screening that was asked for."""
    from accounts.models import Account
    from monitoring.actions import sweeping
    from tests.monitoring.held import force, more, screened

    texts = [f"Post {n} with marmalade and papaya" if n % 2 else f"Post {n} with papaya" for n in range(int(number))]
    screened(Account.objects.get(), NOW, *texts)
    sweeping.begin(force(more("papaya")), by=None, at=NOW)


def sweep(seconds, statement="", times="0"):
    """What the schedule does at that many seconds: claim the sweep, and walk to its end in slices of ten."""
    from django.db import connection

    from monitoring.actions import sweeping, walking
    from tests.monitoring.held import force, more

    at, engine = NOW + timedelta(seconds=int(seconds)), more("papaya")
    with connection.execute_wrapper(killer(statement, times)):
        for claimed in sweeping.wake(at):
            while walking.go_on(claimed, at=at, force=force(engine), size=10):
                pass
            print("done")


def killer(statement, times):
    """Ends this process just before the Nth time that it would send such a statement."""
    left = [int(times)]

    def die(execute, sql, params, many, context):
        if statement and statement in sql:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, params, many, context)

    return die


def pull(port, seconds, statement="", times="0"):
    """What the schedule does at that many seconds after the approval: wake, and read what was claimed."""
    from django.db import connection

    from monitoring.actions import pulling, screening, watching
    from monitoring.web import Web
    from tests.monitoring.rules import engine_of

    at = NOW + timedelta(seconds=int(seconds))
    web = Web(loopback={"prairie.example": ("127.0.0.1", int(port))})
    with connection.execute_wrapper(killer(statement, times)):
        for claimed in watching.wake(at):
            record = pulling.pull(claimed, web=web, engine=engine_of(), at=at)
            print(record.result)
            screening.screen_waiting(engine_of(), at=at)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "epc_social.settings"
    django.setup()
    {"prepare": prepare, "hold": hold, "pull": pull, "sweep": sweep}[sys.argv[1]](*sys.argv[2:])
