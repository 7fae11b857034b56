"""System checks: mistakes of a deployment that no single value shows."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

HERE = {"localhost", "127.0.0.1", "[::1]", "::1", "testserver"}


@register(Tags.security)
def check_deployment(**_: Any) -> list[CheckMessage]:
    """Every finding about how this installation is set up."""
    return [finding for look in (debug, address, proxy, hosts, collection, processes, model) for finding in look()]


def open_to_others() -> bool:
    """True when some other machine may ask for pages."""
    return bool(set(settings.ALLOWED_HOSTS) - HERE)


def debug() -> list[CheckMessage]:
    if not settings.DEBUG or not open_to_others():
        return []
    return [
        Error(
            "DEBUG is on while ALLOWED_HOSTS or SITE_URL names another host than this machine.",
            hint="Set DEBUG=no, and SECRET_KEY and FINGERPRINT_KEY with it: error pages would show settings and posts.",
            id="epc_social.E001",
        )
    ]


def address() -> list[CheckMessage]:
    if settings.HTTPS or urlsplit(settings.SITE_URL).hostname in HERE:
        return []
    return [
        Error(
            "SITE_URL begins with http: while it names another host than this machine.",
            hint="Put a proxy with a certificate in front and give its https: address: passwords are sent.",
            id="epc_social.E002",
        )
    ]


def proxy() -> list[CheckMessage]:
    if not settings.HTTPS or settings.BEHIND_PROXY:
        return []
    return [
        Error(
            "SITE_URL begins with https: while BEHIND_PROXY is off, so every page would redirect to itself.",
            hint="Set BEHIND_PROXY=yes when a proxy that overwrites X-Forwarded-Proto stands in front.",
            id="epc_social.E003",
        )
    ]


def hosts() -> list[CheckMessage]:
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    return [
        Error(
            "ALLOWED_HOSTS holds *, so links in e-mails could be made to point elsewhere.",
            hint="Name the hosts people type.",
            id="epc_social.E004",
        )
    ]


def collection() -> list[CheckMessage]:
    if not settings.STATIC_ROOT or (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        return []
    return [
        Error(
            "STATIC_FOLDER holds no collected style sheets and scripts.",
            hint="Run `manage.py collectstatic`, or leave STATIC_FOLDER out to serve them from the source.",
            id="epc_social.E005",
        )
    ]


def processes() -> list[CheckMessage]:
    if settings.ON_SQLITE == settings.EMBEDDED:
        return []
    return [
        Warning(
            "Only one of DATABASE_URL and REDIS_URL is set.",
            hint="PostgreSQL without Redis runs one worker on one machine; Redis with SQLite needs all on one machine.",
            id="epc_social.W001",
        )
    ]


def model() -> list[CheckMessage]:
    if not settings.SECOND_OPINION["public"]:
        return []
    return [
        Warning(
            "SECOND_OPINION_PUBLIC lets the text of posts, with the names in it, leave for somebody else's server.",
            hint="Unset it, or read docs/second-opinion.md: an assessment, a contract and the notice come first.",
            id="epc_social.W002",
        )
    ]
