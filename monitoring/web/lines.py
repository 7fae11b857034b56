"""Connections that lead only to vetted numbers, and end at a deadline whatever the other side does."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Mapping
from typing import Any

import httpcore

from monitoring.web.addresses import Resolver, vetted_numbers

_MOST_NUMBERS = 4


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for one request: resolves the name once, vets every answer, connects to a vetted number.

    httpcore hands over the name; TLS is then made by that name, so neither a second look-up nor a changed answer can
    lead elsewhere. `deadline` is a time of `time.monotonic()`.
    """

    def __init__(
        self,
        inner: httpcore.NetworkBackend,
        resolver: Resolver,
        loopback: Mapping[str, tuple[str, int]],
        deadline: float,
    ) -> None:
        self._inner = inner
        self._resolver = resolver
        self._loopback = loopback
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        if host in self._loopback:
            number, port = self._loopback[host]
            return self._connect(number, port, timeout)
        numbers = vetted_numbers(host, self._resolver(host))[:_MOST_NUMBERS]
        for number in numbers[:-1]:
            try:
                return self._connect(number, port, timeout)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._connect(numbers[-1], port, timeout)

    def _connect(self, number: str, port: int, timeout: float | None) -> httpcore.NetworkStream:
        limit = remaining(self._deadline, timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._inner.connect_tcp(number, port, timeout=limit), self._deadline)


class DeadlineStream(httpcore.NetworkStream):
    """A connection on which every wait ends at one deadline, so that a slow drip of bytes gains nothing."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: float) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, remaining(self._deadline, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, remaining(self._deadline, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        limit = remaining(self._deadline, timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, limit), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def remaining(deadline: float, timeout: float | None, error: type[httpcore.TimeoutException]) -> float:
    """Seconds a single wait may still take; raises `error` when the deadline has passed."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise error("the time for the whole answer is over")
    return left if timeout is None else min(left, timeout)
