"""A process of its own on a database file, for the tests of changes by other processes.

`prepare`; `serve`, which answers each line it is given: `hash` with the hash of the rules in force, and
`approve PK EMAIL` with what became of it.
"""

import os
import sys
from datetime import date

import django


def prepare() -> None:
    """An installation with a reviewer, two who may approve, and two previewed proposals."""
    from django.core.management import call_command
    from django.utils import timezone

    from accounts.models import Grant, Person
    from accounts.roles import Role
    from policy.actions.changing import propose
    from policy.rule_set import StandingChange
    from tests.policy.changes import previewed, retired

    call_command("migrate", verbosity=0)
    people = {}
    for name, role in (("sam", Role.STAFF), ("dana", Role.EXECUTIVE_DIRECTOR), ("eda", Role.EXECUTIVE_DIRECTOR)):
        people[name] = Person.objects.create(email=f"{name}@epc.example", name=name.capitalize())
        Grant.objects.create(person=people[name], role=role, starts_on=date(2020, 1, 1))
    for change in (retired(), StandingChange("g3b_threat", "trial")):
        at = timezone.now()
        print(previewed(propose(change, why="Why.", by=people["sam"], at=at), at).pk)


def serve() -> None:
    from policy.actions.registers import current_engine

    print("ready", flush=True)
    for line in sys.stdin:
        verb, *given = line.split()
        answer = current_engine().rule_set_hash if verb == "hash" else approved(*given)
        print(answer, flush=True)


def approved(pk: str, email: str) -> str:
    from django.utils import timezone

    from accounts.models import Person
    from policy.actions.changing import approve
    from policy.models import RuleChange
    from records.errors import ActionRefused

    person = Person.objects.get(email=email)
    try:
        approve(RuleChange.objects.get(pk=pk), reason="Fine.", by=person, at=timezone.now())
    except ActionRefused as refused:
        return f"{type(refused).__name__}: {refused.sentence}"
    return "approved"


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")
    django.setup()
    {"prepare": prepare, "serve": serve}[sys.argv[1]]()
