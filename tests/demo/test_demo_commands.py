"""`manage.py demo`: its people, a demo that is there or missing, and a server that ends with its parent."""

import os
import signal
import urllib.error
import urllib.request
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from demo.loading.cast import PASSWORD
from demo.management.commands.demo import Command
from demo.timeline import Timeline
from demo.world import PEOPLE
from tests.demo.conftest import NOON
from tests.processes import alive, bare_environment, descendants, free_port, started, until

PARENT = "import subprocess, sys; subprocess.run([sys.executable, 'manage.py', 'demo', 'serve'])"


def said(what):
    out = StringIO()
    call_command(Command(), what, stdout=out)
    return out.getvalue()


def test_people_are_listed_with_what_they_are_and_the_password():
    lines = said("people")
    assert PASSWORD in lines
    for one in PEOPLE:
        assert one.email in lines
        assert one.who in lines


@pytest.mark.django_db
def test_a_demo_that_is_there_is_not_loaded_again(commission, settings, tmp_path):
    settings.DEMO_FOLDER = tmp_path
    assert "there already" in said("load")
    assert not list(tmp_path.iterdir())


def test_without_a_demo_there_is_nothing_to_serve(settings, tmp_path):
    settings.DEMO_FOLDER = tmp_path
    with pytest.raises(CommandError, match="Load it first"):
        said("serve")


def test_a_port_that_is_taken_is_named(settings, tmp_path, place):
    settings.DEMO_FOLDER, settings.DEMO_PORT = tmp_path, place.server.port
    Timeline(NOON).write_down(tmp_path)
    with pytest.raises(CommandError, match=f"Port {place.server.port} is taken"):
        said("serve")


def test_what_has_arrived_is_remembered_over_a_restart(tmp_path):
    Timeline(NOON).write_down(tmp_path)
    first = Timeline.of(tmp_path)
    waits = [first.publish_next(NOON + timedelta(minutes=n)) for n in range(62)]
    assert (waits[0], waits[58], waits[59]) == (timedelta(minutes=1), timedelta(minutes=1), timedelta(minutes=10))
    second = Timeline.of(tmp_path)
    second.resume()
    assert second.laid_out == NOON
    for account in {one.account for one in first._drafts_to_come}:
        assert second.arrivals(account) == first.arrivals(account)
    assert sum(len(second.arrivals(one)) for one in {one.account for one in first._drafts_to_come}) == 62


@pytest.mark.slow
def test_the_server_ends_with_whoever_started_it(tmp_path):
    Timeline(NOON).write_down(tmp_path / "demo")
    port = free_port()
    env = bare_environment(
        DJANGO_SETTINGS_MODULE="demo.settings", DATA_FOLDER=str(tmp_path), DEMO_PORT=str(port),
        PYTHONPATH=os.getcwd(),
    )  # fmt: skip
    with started(["-c", PARENT], env, tmp_path / "said") as parent:
        address = f"http://127.0.0.1:{port}/nowhere"
        until(lambda: server_of(parent.pid) and answers(address), "the demo's server answers")
        server = server_of(parent.pid)
        parent.send_signal(signal.SIGKILL)
        until(lambda: not alive(server), "the demo's server ended", seconds=10)


def server_of(parent):
    return next((pid for pid, command in descendants(parent).items() if "demo serve" in command), 0)


def answers(address):
    """It answers 404 to strangers, which is an answer."""
    try:
        urllib.request.urlopen(address, timeout=2)
    except urllib.error.HTTPError as error:
        return error.code == 404
    except OSError:
        return False
    return True
