"""The demo app. It is installed by `demo.settings` only; there it opens the web door to its own server on loopback."""

from django.apps import AppConfig
from django.conf import settings


class DemoConfig(AppConfig):
    name = "demo"

    def ready(self) -> None:
        from demo.hosts import HOSTS
        from monitoring.web import open_loopback

        open_loopback(dict.fromkeys(HOSTS, ("127.0.0.1", settings.DEMO_PORT)))
