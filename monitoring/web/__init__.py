"""The one door to the network: guarded addresses, bounded answers, deadlines, and one error tree."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

import httpcore

from monitoring.connector import NO_HEADERS, Answer, RateLimited, Refused, Transient
from monitoring.connector.links import joined
from monitoring.web.addresses import Resolver, Target, system_resolver, vetted_loopback, vetted_url
from monitoring.web.bodies import bounded_body
from monitoring.web.lines import GuardedBackend
from monitoring.web.pauses import DEFAULT_PAUSE, pause_asked

__all__ = ["Limits", "Web", "door", "introduce", "open_loopback", "user_agent"]


def user_agent(contact: str) -> str:
    """How the reader names itself to servers: what it is, and whom to ask about it."""
    whom = f"; +{contact}" if contact else ""
    return f"EPC-Social/0.1 (reads public posts for a public body{whom})"


Loopback: TypeAlias = Mapping[str, tuple[str, int]]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SECRETS = frozenset({"authorization", "cookie", "proxy-authorization"})
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for a connection, for one silence and for the whole answer; bytes of a body; redirects followed."""

    connect: float = 10.0
    read: float = 15.0
    total: float = 60.0
    body: int = 5_000_000
    redirects: int = 3


class Web:
    """Fetches by GET over https from the public internet, and nothing else.

    `loopback` names hosts that are served on this machine, in plain http: the one exception, given in code by the demo
    and by tests, and only to 127.0.0.0/8 or ::1. `tokens` holds a read token by host name, for servers that refuse
    strangers. `contact` is an address or e-mail for the people who run the servers that are read. `clock` is asked
    only when an answer that limits us has no Date of its own. One connection per request: nothing is shared, so a Web
    may be used by many threads.
    """

    def __init__(
        self,
        *,
        resolver: Resolver = system_resolver,
        backend: httpcore.NetworkBackend | None = None,
        loopback: Loopback = MappingProxyType({}),
        tokens: Mapping[str, str] = MappingProxyType({}),
        contact: str = "",
        limits: Limits | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._resolver = resolver
        self._backend = backend or httpcore.SyncBackend()
        self._loopback = {host.lower(): vetted_loopback(host, endpoint) for host, endpoint in loopback.items()}
        self._tokens = dict(tokens)
        self._user_agent = user_agent(contact)
        self._limits = limits or Limits()
        self._clock = clock

    def get(self, url: str, headers: Mapping[str, str] = NO_HEADERS, token: str | None = None) -> Answer:
        """Fetch `url`, following at most three redirects, each vetted like the first address.

        Answers of 2xx, 304 and 4xx come back. 429, and 503 that names a wait, are RateLimited; other 5xx and every
        trouble of the transport are Transient; what the guard will not do is Refused. `token` is sent as a bearer
        token to the first host only; secrets in `headers` too.
        """
        deadline = time.monotonic() + self._limits.total
        target = vetted_url(url)
        first = target.host
        sent = {name.lower(): value for name, value in headers.items()}
        token = token or self._tokens.get(target.host)
        if token:
            sent["authorization"] = f"Bearer {token}"
        for _ in range(self._limits.redirects + 1):
            answer = self._one(target, sent, deadline)
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                return self._judged(answer, target.host, first)
            following = vetted_url(joined(target.url, location))
            if following.host != target.host:
                sent = {name: value for name, value in sent.items() if name not in _SECRETS}
            target = following
        raise Refused(f"{target.host} sends the reader on from address to address.")

    def _one(self, target: Target, headers: Mapping[str, str], deadline: float) -> Answer:
        """One request and its whole answer, on a connection of its own."""
        backend = GuardedBackend(self._backend, self._resolver, self._loopback, deadline)
        origin = self._origin(target.host)
        url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=None, target=target.path.encode("ascii"))
        limits = self._limits
        timeouts = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.connect}
        with (
            _transport_errors(target.host),
            httpcore.HTTPConnection(origin, ssl_context=_tls(), network_backend=backend) as connection,
            connection.stream(
                "GET", url, headers=self._said(target.host, headers), extensions={"timeout": timeouts}
            ) as response,
        ):
            answered = _headers(response)
            body = bounded_body(response.iter_stream(), answered.get("content-encoding", ""), limits.body)
            return Answer(response.status, answered, body, target.url)

    def _origin(self, host: str) -> httpcore.Origin:
        if host in self._loopback:
            return httpcore.Origin(b"http", host.encode("ascii"), 80)
        return httpcore.Origin(b"https", host.encode("ascii"), 443)

    def _said(self, host: str, headers: Mapping[str, str]) -> list[tuple[bytes | str, bytes | str]]:
        """Every header of a request."""
        if not all(_HEADER_VALUE.fullmatch(value) for value in headers.values()):
            raise Refused("A header held characters that no header may.")
        own = {
            "host": host,
            "user-agent": self._user_agent,
            "accept-encoding": "gzip, deflate",
            "connection": "close",
        }
        return list({**headers, **own}.items())

    def _judged(self, answer: Answer, host: str, first: str) -> Answer:
        """The answer, or what its status says about the host, which a redirect from `first` may have led to."""
        if answer.status == 429 or answer.status == 503:
            pause = pause_asked(answer.headers, self._clock())
            if pause is None and answer.status == 429:
                pause = DEFAULT_PAUSE
            if pause is not None:
                minutes = -(-pause.total_seconds() // 60)
                sentence = f"{host} asks to be left alone for {minutes:g} min."
                raise RateLimited(sentence, pause=pause, host=host, asked=first)
        if answer.status >= 500:
            raise Transient(f"{host} has trouble of its own (it answered {answer.status}).")
        return answer


@cache
def _tls() -> ssl.SSLContext:
    """Certificates are read once: it costs 30 ms."""
    return httpcore.default_ssl_context()


def _headers(response: httpcore.Response) -> Mapping[str, str]:
    """Header names in lower case; a header given twice is joined by a comma (RFC 9110 §5.3)."""
    joined: dict[str, str] = {}
    for name, value in response.headers:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        joined[key] = f"{joined[key]}, {text}" if key in joined else text
    return MappingProxyType(joined)


@contextmanager
def _transport_errors(host: str) -> Iterator[None]:
    """The one place where errors of the transport become ours; raw time-outs and TLS errors would leak otherwise."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise Transient(f"{host} did not answer in time.") from error
    except (httpcore.NetworkError, ssl.SSLError, OSError) as error:
        raise Transient(f"The connection to {host} could not be made, or broke off.") from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
        raise Transient(f"{host} did not answer as a web server does.") from error


@dataclass(slots=True)
class _Given:
    """What the product's own door is given in code while the program starts."""

    loopback: dict[str, tuple[str, int]] = field(default_factory=dict)
    contact: str = ""
    tokens: dict[str, str] = field(default_factory=dict, repr=False)


_given = _Given()


@cache
def door() -> Web:
    """The product's own door."""
    return Web(loopback=_given.loopback, contact=_given.contact, tokens=_given.tokens)


def introduce(*, contact: str, tokens: Mapping[str, str]) -> None:
    """Tell the product's door whom to name to servers, and the read tokens by host name in lower case."""
    _given.contact, _given.tokens = contact, dict(tokens)
    door.cache_clear()


def open_loopback(hosts: Loopback) -> None:
    """Let the product's door lead some invented host names to this machine. Called by the demo, and by no setting."""
    checked = {host.lower(): vetted_loopback(host, endpoint) for host, endpoint in hosts.items()}
    _given.loopback.update(checked)
    door.cache_clear()
