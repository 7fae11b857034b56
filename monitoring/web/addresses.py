"""Which addresses the door may go to: https by name on port 443, and only to numbers of the public internet."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from monitoring.connector import Refused, Transient

Resolver: TypeAlias = Callable[[str], Sequence[str]]
"""A host name to every number it has; an empty answer means that the name is not known."""

# `ipaddress.is_global` of Python 3.11 lets 64:ff9b::/96, 2002::/16, fec0::/10, 224/4 and 192.0.0.8 pass, so this list
# stands on top of it. 168.63.129.16 is public by number, but answers machines in one cloud with their own secrets.
_NEVER_4 = tuple(
    IPv4Network(net)
    for net in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"),
        *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
    )
)
_ONLY_6 = IPv6Network("2000::/3")  # all that was ever given out as public; the rest is mapped, local or special
_NEVER_6 = tuple(IPv6Network(net) for net in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"))

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_LOOKS_LIKE_A_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_LONGEST_URL = 4096


@dataclass(frozen=True, slots=True)
class Target:
    """A vetted URL: the host's name in ASCII and the path with its query."""

    host: str
    path: str

    @property
    def url(self) -> str:
        return f"https://{self.host}{self.path}"


def vetted_url(url: str) -> Target:
    """Take a URL apart, or refuse it: only https, only port 443, only a name with a dot, no name or password in it.

    A host whose last part is a number in any writing (127.1, 0x7f.1, 2130706433) is an address, not a name: platforms
    have names. White space, control characters and backslashes are read differently by different programs: refused.
    """
    if _ODD.search(url) or len(url) > _LONGEST_URL:
        raise Refused("The address holds characters that no web address has, or is far too long.")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _ascii_name(parts.hostname or "")
    except ValueError as error:
        raise Refused("The address is not a web address.") from error
    if parts.scheme != "https":
        raise Refused("Only addresses that begin with https:// are read.")
    if "@" in parts.netloc:
        raise Refused("An address with a name or password in it is not read.")
    if port not in (None, 443):
        raise Refused("Only the usual port for https (443) is used.")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    return Target(host, f"{path}?{query}" if query else path)


def _ascii_name(host: str) -> str:
    """The name in ASCII and lower case; ValueError (UnicodeError is one) or Refused when it is none."""
    name = host.encode("idna").decode("ascii").lower()
    labels = name.split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("The address does not name a host on the public internet.")
    if _LOOKS_LIKE_A_NUMBER.fullmatch(labels[-1]):
        raise Refused("The address is a number, not the name of a host.")
    return name


def vetted_numbers(host: str, numbers: Iterable[str]) -> tuple[str, ...]:
    """Every number a name has, or Refused if even one of them is not public: a mixed answer is an attack."""
    vetted = []
    for number in numbers:
        try:
            address = ip_address(number)
        except ValueError as error:
            raise Refused(f"{host} does not lead to a place on the public internet.") from error
        if not is_public(address):
            raise Refused(f"{host} leads to a private or reserved address, which is never visited.")
        vetted.append(str(address))
    if not vetted:
        raise Transient(f"The name {host} was not found. It may be misspelled, or its name server may be down.")
    return tuple(vetted)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether a number belongs to the public internet, by our own list and by Python's."""
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in net for net in _NEVER_4)
    return address.is_global and address in _ONLY_6 and not any(address in net for net in _NEVER_6)


def vetted_loopback(host: str, endpoint: tuple[str, int]) -> tuple[str, int]:
    """An endpoint the demo or a test serves on this very machine; anything but loopback is a mistake in code."""
    number, port = endpoint
    address = ip_address(number)
    if not (address in ip_network("127.0.0.0/8") if address.version == 4 else address == IPv6Address("::1")):
        raise ValueError(f"{host} may only be mapped to 127.0.0.0/8 or ::1, not to {number}")
    return str(address), port


def system_resolver(host: str) -> Sequence[str]:
    """Ask the system once for every number of a name."""
    try:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except OSError:
        return ()
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
