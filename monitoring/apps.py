"""The monitoring app. At the start it tells the web door, which knows no settings, whom to name to servers, and the
pages of the rules, which know no case, how to count verdicts and what followed a change, and where lists are read from
the web."""

from django.apps import AppConfig
from django.conf import settings


class MonitoringConfig(AppConfig):
    name = "monitoring"
    verbose_name = "Monitoring"

    def ready(self) -> None:
        from monitoring.figures.rightness import posts_found, rightness
        from monitoring.figures.sweeps import rescreening_of
        from monitoring.web import introduce
        from policy.actions.catalogue import read_from_the_web
        from policy.figures import counted_by

        introduce(contact=settings.CONTACT, tokens=settings.READ_TOKENS)
        counted_by(rightness, posts_found, rescreening_of)
        read_from_the_web("monitoring:register-fetch", "officials", "releases")
