"""`manage.py rescreen` walks to the end with a line for each slice, and takes up what is under way."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from monitoring.actions import screening, sweeping, walking
from monitoring.models import Finding, Sweep
from tests.monitoring.held import hold, screened
from tests.monitoring.rules import engine_of

pytestmark = pytest.mark.django_db
TEXT = "Anyone who votes for this is a complete moron."


def rescreen():
    out = StringIO()
    call_command("rescreen", stdout=out)
    return out.getvalue().splitlines()


def test_it_screens_with_the_rules_in_force_and_says_what_came_of_it(on_record, rosa, now, monkeypatch):
    monkeypatch.setattr(walking.go_on, "__kwdefaults__", walking.go_on.__kwdefaults__ | {"size": 2})
    screened(on_record(rosa), now, TEXT, "Bread.", "Butter.")
    lines = rescreen()
    assert lines[:2] == ["66 %: 2 of 3 versions of posts", "99 %: 3 versions of posts"]
    assert lines[2].startswith("Found besides 1, no longer found 0, as before 0. Cases opened 1,")
    assert Finding.objects.filter(version__text=TEXT).exists()
    assert Sweep.objects.get().requested_by is None


def test_it_takes_up_what_is_under_way(on_record, rosa, sam, now):
    screened(on_record(rosa), now, "Bread.")
    asked = sweeping.ask(by=sam, at=timezone.now())
    rescreen()
    assert Sweep.objects.get() == asked
    assert Sweep.objects.get().state == "done"


def test_it_ends_with_an_error_when_the_walk_was_stopped(on_record, rosa, sam, now, monkeypatch):
    screened(on_record(rosa), now, "Bread.")

    def stop_in_between(claimed, *, at):
        sweeping.stop(Sweep.objects.get(), by=sam, at=at)
        return False

    monkeypatch.setattr(walking, "go_on", stop_in_between)
    with pytest.raises(CommandError, match="Stopped by Sam Whitford"):
        rescreen()


def test_it_follows_a_walk_that_begins_anew(on_record, rosa, now):
    screening.screen(hold(on_record(rosa), now, TEXT), engine_of(), at=now)
    old = sweeping.begin(sweeping.InForce(engine_of(), "another mark"), by=None, at=now)
    lines = rescreen()
    old.refresh_from_db()
    assert old.state == "stopped"
    assert Sweep.objects.order_by("pk").last().state == "done"
    assert lines[-1].startswith("Found besides 1")
