"""Ties the wiring to Django: the Celery app and the system checks exist wherever Django runs."""

from django.apps import AppConfig


class WiringConfig(AppConfig):
    name = "epc_social"
    verbose_name = "EPC Social"

    def ready(self) -> None:
        from epc_social import celery, checks  # noqa: F401 (both need the settings)
