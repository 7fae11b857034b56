"""The monitoring app. At the start it tells the web door, which knows no settings, whom to name to servers."""

from django.apps import AppConfig
from django.conf import settings


class MonitoringConfig(AppConfig):
    name = "monitoring"
    verbose_name = "Monitoring"

    def ready(self) -> None:
        from monitoring.web import introduce

        introduce(contact=settings.CONTACT, tokens=settings.READ_TOKENS)
