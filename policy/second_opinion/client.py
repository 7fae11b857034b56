"""Asks an OpenAI-compatible server, with bounds on where it stands, how long it takes and how much it says."""

from __future__ import annotations

import ipaddress
import json
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpcore

Resolver = Callable[[str, int], Sequence[str]]


class OpinionError(Exception):
    """No opinion could be had; the text is a sentence for staff. The queue stays as it was."""


class Unreachable(OpinionError):
    """The server could not be asked at all, or answered with an error."""


class TooSlow(OpinionError):
    """The server did not answer in time."""


class BadAnswer(OpinionError):
    """The server answered something that is no opinion."""


class NotPrivate(OpinionError):
    """The address leads out of the building, and nobody has allowed that."""


def system_resolver(host: str, port: int) -> Sequence[str]:
    """Every number that a name stands for. Raises Unreachable."""
    try:
        return sorted({str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)})
    except OSError:
        raise Unreachable(f"The address {host} of the second opinion is not known.") from None


@dataclass(frozen=True)
class Bounds:
    """Seconds for a connection and for a whole answer; bytes of an answer."""

    connect: float = 5.0
    total: float = 30.0
    body: int = 200_000


@dataclass(frozen=True)
class Model:
    """A server and the name of a model on it.

    `url` is the base address, as in http://127.0.0.1:8080/v1. Without `public` every number it stands for must be of
    this machine or of a private network; with it, https is required. `key` is sent as a bearer token.
    """

    url: str
    name: str
    key: str = field(default="", repr=False)
    public: bool = False
    bounds: Bounds = Bounds()
    resolver: Resolver = field(default=system_resolver, repr=False)

    def complete(self, messages: Sequence[dict[str, str]], schema: dict[str, Any]) -> str:
        """The text that the model answers. Raises OpinionError."""
        asked = {
            "model": self.name,
            "messages": list(messages),
            "temperature": 0,
            "max_tokens": 600,
            "response_format": {"type": "json_schema", "json_schema": schema},
        }
        status, body = self._post("/chat/completions", json.dumps(asked).encode())
        if status != 200:
            raise Unreachable(f"The second opinion's server answered with status {status}.")
        return _content(body)

    def _post(self, path: str, body: bytes) -> tuple[int, bytes]:
        target = urlsplit(self.url)
        host, port = self._vetted()
        deadline = time.monotonic() + self.bounds.total
        url = httpcore.URL(scheme=target.scheme, host=host, port=port, target=f"{target.path.rstrip('/')}{path}")
        headers = [("host", target.netloc), ("content-type", "application/json"), ("content-length", str(len(body)))]
        if self.key:
            headers.append(("authorization", f"Bearer {self.key}"))
        timeouts = {"connect": self.bounds.connect, "read": self.bounds.total, "write": self.bounds.total}
        extensions: dict[str, Any] = {"timeout": timeouts}
        if target.scheme == "https":
            extensions["sni_hostname"] = target.hostname
        with (
            _transport_errors(),
            httpcore.ConnectionPool(max_connections=1, network_backend=_Patient(deadline)) as pool,
            pool.stream("POST", url, headers=headers, content=body, extensions=extensions) as response,
        ):
            return response.status, self._body(response.iter_stream())

    def _vetted(self) -> tuple[str, int]:
        """The number to connect to; the name is looked up once, so that it cannot change in between."""
        target = urlsplit(self.url)
        host = target.hostname or ""
        port = target.port or (443 if target.scheme == "https" else 80)
        numbers = self.resolver(host, port)
        if not numbers:
            raise Unreachable(f"The address {host} of the second opinion is not known.")
        if not self.public and not all(_private(number) for number in numbers):
            raise NotPrivate(
                f"{host} is on the public internet. Posts leave the building only if SECOND_OPINION_PUBLIC says so."
            )
        if self.public and target.scheme != "https" and not all(_private(number) for number in numbers):
            raise NotPrivate(f"{host} is on the public internet and is not asked over https.")
        return numbers[0], port

    def _body(self, chunks: Iterator[bytes]) -> bytes:
        body = b""
        for chunk in chunks:
            body += chunk
            if len(body) > self.bounds.body:
                raise BadAnswer("The second opinion's answer was longer than is read.")
        return body


class _Patient(httpcore.NetworkBackend):
    """Connections whose every wait ends at one deadline: a server that drips its answer gains no time by it."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        wait = _left(self._deadline, timeout)
        return _PatientStream(
            self._backend.connect_tcp(host, port, wait, local_address, socket_options), self._deadline
        )


class _PatientStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, _left(self._deadline, timeout))
        return _PatientStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout
    return left if timeout is None else min(left, timeout)


def _private(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    private = address.is_loopback or any(address in net for net in _PRIVATE if net.version == address.version)
    return private and not address.is_unspecified


_PRIVATE = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")))
"""RFC 1918 and RFC 4193: what `is_private` adds (documentation, benchmarking, metadata) is no network of the house."""


@contextmanager
def _transport_errors() -> Iterator[None]:
    try:
        yield
    except httpcore.TimeoutException:
        raise TooSlow("The second opinion took too long.") from None
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as problem:
        raise Unreachable(f"The second opinion's server could not be asked ({type(problem).__name__}).") from None


def _content(body: bytes) -> str:
    try:
        choice = json.loads(body)["choices"][0]
        content = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        raise BadAnswer("The second opinion's server did not answer in its protocol.") from None
    if choice.get("finish_reason") == "length":
        raise BadAnswer("The second opinion was cut off.")
    if not isinstance(content, str):
        raise BadAnswer("The second opinion's server gave no text.")
    return content
