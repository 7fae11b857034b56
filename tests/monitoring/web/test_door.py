"""The product's own door, and how the demo opens it to this machine."""

import pytest
from django.apps import apps

import monitoring.web
from monitoring.connector import Refused
from monitoring.web import door, open_loopback
from tests.monitoring.web.quiet import Names


@pytest.fixture
def a_fresh_door(monkeypatch):
    monkeypatch.setattr(monitoring.web, "_given", monitoring.web._Given())
    door.cache_clear()
    yield
    door.cache_clear()


def test_the_door_is_one_and_the_same(a_fresh_door):
    assert door() is door()


def test_the_settings_say_whom_servers_may_ask_and_which_token_they_get(a_fresh_door, blank_server, settings, caplog):
    settings.CONTACT = "social@epc.example"
    settings.READ_TOKENS = {"prairie.example": "a-secret"}
    caplog.set_level("DEBUG")
    apps.get_app_config("monitoring").ready()
    open_loopback(dict.fromkeys(("prairie.example", "meadow.example"), blank_server))
    for host in ("Prairie.example", "meadow.example"):
        door().get(f"https://{host}/")
    first, second = blank_server.heard
    assert "+social@epc.example)" in first["User-Agent"]
    assert (first["Authorization"], second["Authorization"]) == ("Bearer a-secret", None)
    assert "a-secret" not in caplog.text + repr(door()) + repr(monitoring.web._given)


def test_the_demo_opens_the_door_to_this_machine_in_code(a_fresh_door, monkeypatch, blank_server):
    before = door()
    open_loopback({"Prairie.example": blank_server})
    assert door().get("https://prairie.example/").body == b"here"
    monkeypatch.setattr(before, "_resolver", Names(prairie_example=[["127.0.0.1"]]))
    with pytest.raises(Refused):
        before.get("https://prairie.example/")


def test_no_setting_opens_the_door():
    """Nothing in the settings or in the environment is read by the door."""
    from pathlib import Path

    source = "".join(path.read_text() for path in Path(monitoring.web.__file__).parent.glob("*.py"))
    assert "environ" not in source
    assert "settings" not in source.replace("by no setting", "")


@pytest.fixture
def blank_server():
    import threading
    from http.server import BaseHTTPRequestHandler, HTTPServer

    class Address(tuple):
        """Where it listens; `heard` are the headers of each request."""

    class Here(BaseHTTPRequestHandler):
        def do_GET(self):
            address.heard.append(self.headers)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"here")

        def log_message(self, *args):
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Here)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    address = Address(server.server_address[:2])
    address.heard = []
    yield address
    server.shutdown()
    server.server_close()
