"""Reads the settings that come from outside, and stops the start with one sentence when a value is wrong."""

import os
import re
import secrets
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ

YES = {"yes", "on", "true", "1"}
NO = {"no", "off", "false", "0"}
DATABASES = {"postgres", "postgresql", "sqlite"}
BROKERS = {"redis", "rediss", "unix"}
CONTACT = re.compile(r"https?://[!-~]+|[!-~]+@[!-~]+\.[!-~]+")
TOKEN = re.compile(r"([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)=([!-+.-~-]+)")  # a token without spaces and commas


class WrongSetting(SystemExit):
    """A value that cannot be used. It is a SystemExit so that every entry point ends with its sentence alone."""


class Environment:
    """The environment by name; `NAME_FILE` reads the value of `NAME` from a file."""

    def __init__(self, source: Mapping[str, str] | None = None) -> None:
        self.source = dict(os.environ if source is None else source)
        reader = environ.FileAwareEnv()
        reader.ENVIRON = environ.FileAwareMapping(self.source)
        self.reader = reader

    def text(self, name: str, default: str = "") -> str:
        """The value without the space around it; a file's last line break is no part of a password."""
        if name in self.source and f"{name}_FILE" in self.source:
            raise WrongSetting(f"{name} and {name}_FILE are both set: keep one of them.")
        try:
            return str(self.reader.str(name, default=default)).strip()
        except (OSError, UnicodeDecodeError) as error:
            raise WrongSetting(f"{name}_FILE names a file that cannot be read: {error}.") from error

    def yes(self, name: str, default: bool) -> bool:
        """True for yes, on, true and 1; False for no, off, false and 0; the default when absent or empty."""
        value = self.text(name).lower()
        if value and value not in YES | NO:
            raise WrongSetting(f"{name} must be yes or no, not “{value}”.")
        return value in YES if value else default

    def number(self, name: str, default: int, lowest: int = 0, highest: int = 2**31 - 1) -> int:
        """A whole number from lowest to highest, both included."""
        value = self.text(name) or str(default)
        if not value.isascii() or not value.isdigit() or not lowest <= int(value) <= highest:
            raise WrongSetting(f"{name} must be a whole number from {lowest} to {highest}, not “{value}”.")
        return int(value)

    def names(self, name: str, default: list[str]) -> list[str]:
        """A list separated by commas."""
        return [part.strip() for part in self.text(name).split(",") if part.strip()] or default

    def one_of(self, name: str, allowed: tuple[str, ...]) -> str:
        """One of the allowed words; the first is the default."""
        value = self.text(name) or allowed[0]
        if value not in allowed:
            raise WrongSetting(f"{name} must be {' or '.join(allowed)}, not “{value}”.")
        return value

    def folder(self, name: str, default: Path) -> Path:
        """A folder that exists after the call and that only this user can read."""
        path = Path(self.text(name) or default).absolute()
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise WrongSetting(f"{name} must be a folder that can be written to: {error}.") from error
        return path

    def server(self, name: str) -> str:
        """The base address of a server, with its path: http or https, a host, no password; "" when absent."""
        value = self.text(name).rstrip("/")
        target = urlsplit(value)
        if value and (target.scheme not in ("http", "https") or not target.hostname or "@" in target.netloc):
            raise WrongSetting(f"{name} must be an address such as http://127.0.0.1:8080/v1.")
        return value

    def site(self, name: str, default: str) -> str:
        """The address people type, without a path: http or https and a host."""
        value = (self.text(name) or default).rstrip("/")
        try:
            parts = urlsplit(value)
            parts.port  # noqa: B018 (raises for a port that is no number)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query or parts.username:
            raise WrongSetting(f"{name} must be an address such as https://social.example.ca, not “{value}”.")
        return value

    def contact(self, name: str, default: str) -> str:
        """A web address or an e-mail address, in characters that a header may hold."""
        value = self.text(name) or default
        if not CONTACT.fullmatch(value):
            raise WrongSetting(f"{name} must be a web address or an e-mail address in plain letters, not “{value}”.")
        return value

    def tokens(self, name: str) -> dict[str, str]:
        """Tokens by host name, as host=token with commas or line breaks between; nothing when absent."""
        pairs = [pair.strip() for pair in re.split(r"[,\n]", self.text(name)) if pair.strip()]
        read = [TOKEN.fullmatch(pair) for pair in pairs]
        # No part of the value is repeated: it holds secrets.
        if not all(read) or len({match[1].lower() for match in read if match}) < len(pairs):
            raise WrongSetting(f"{name} must be pairs such as social.example.ca=token, one for a host, with commas.")
        return {match[1].lower(): match[2] for match in read if match}

    def database(self, name: str, default: Path) -> dict[str, Any]:
        """Django's description of the database: postgres://user:password@host:port/name or sqlite:///path."""
        config = self._url(name, DATABASES, environ.Env.db_url_config) or {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(default),
        }
        if not config.get("NAME"):
            raise WrongSetting(f"{name} must end with the name of a database.")
        return config

    def broker(self, name: str) -> str:
        """The address of Redis, or nothing."""
        self._url(name, BROKERS, urlsplit)
        return self.text(name)

    def email(self, name: str) -> dict[str, Any]:
        """Django's e-mail settings: smtp+tls://user:password@host:port; nothing when absent."""
        return self._url(name, set(environ.Env.EMAIL_SCHEMES), environ.Env.email_url_config) or {}

    def key(self, name: str, made_in: Path | None) -> str:
        """A secret of at least 32 characters; made once in the folder `made_in` when absent, if there is one."""
        value = self.text(name)
        if not value and made_in is None:
            raise WrongSetting(f"{name} or {name}_FILE must be set when DEBUG is off.")
        if not value and made_in is not None:
            value = made_once(made_in / name.lower())
        if len(value) < 32:
            raise WrongSetting(f"{name} must have at least 32 characters.")
        return value

    def _url(self, name: str, schemes: set[str], read: Callable[[str], Any]) -> Any:
        value = self.text(name)
        if not value:
            return None
        scheme = value.partition("://")[0]
        # The value itself is never repeated: it holds a password.
        if scheme not in schemes:
            raise WrongSetting(f"{name} must begin with {' or '.join(f'{one}://' for one in sorted(schemes))}.")
        try:
            return read(value)
        except (ValueError, environ.ImproperlyConfigured) as error:
            raise WrongSetting(f"{name} is not an address that can be read.") from error


def made_once(path: Path) -> str:
    """The secret in a file; made at the first call, readable by its owner alone, never replaced.

    The link is what makes it once: of two processes that start together one makes the file and both read it.
    """
    if not path.exists():
        draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
        draft.touch(mode=stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)
        draft.write_text(secrets.token_urlsafe(48), encoding="ascii")
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii").strip()
