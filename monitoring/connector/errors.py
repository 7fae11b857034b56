"""Why a pull did not finish: a short tree of errors, each with a plain sentence that staff can be shown."""

from __future__ import annotations

from datetime import timedelta

from monitoring.connector.values import Status


class ConnectorError(Exception):
    """The base of every reason; `sentence` is written for staff, never for a log alone."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class BadHandle(ConnectorError):
    """What was typed cannot be a handle on this platform."""


class NotFound(ConnectorError):
    """The platform answered that it knows no such account."""


class Transient(ConnectorError):
    """It may work later without anybody doing anything: a time-out, a broken connection, a server's own trouble."""


class RateLimited(Transient):
    """The host asks to be left alone for `pause`; the pause is for whole hosts, not for one account.

    `host` is the one that spoke, `asked` the one that the request began at: another one after a redirect.
    """

    def __init__(self, sentence: str, *, pause: timedelta, host: str, asked: str = "") -> None:
        super().__init__(sentence)
        self.pause = pause
        self.host = host
        self.asked = asked or host


class AuthNeeded(ConnectorError):
    """The server reads nothing to strangers, or no longer takes our token: a person must arrange one."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"{host} shows this only to readers it knows. Ask its operator for a read token, or for a new one, and "
            "have the administrator add it to the setting READ_TOKENS."
        )


class AccountGone(ConnectorError):
    """The account is not there to be read; `status` says how, as far as the platform tells."""

    def __init__(self, sentence: str, *, status: Status = Status.UNKNOWN) -> None:
        super().__init__(sentence)
        self.status = status


class Refused(ConnectorError):
    """Our own door would not go there, or would not take what was offered."""


class BadData(ConnectorError):
    """The answer is not what the platform's format says; the bytes are kept in `raw` for whoever looks into it."""

    def __init__(self, sentence: str, *, raw: bytes = b"") -> None:
        super().__init__(sentence)
        self.raw = raw


class CursorLost(ConnectorError):
    """The place where the last pull stopped is no longer known: start again with an empty cursor."""
