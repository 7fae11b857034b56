"""Addresses as platforms write them, broken ones included: taken apart without ever failing."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit


def host_of(url: str) -> str:
    """The host (and port, if one is named) of an https address, in lower case; empty when there is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return parts.netloc.lower() if parts.scheme == "https" else ""


def joined(base: str, url: str) -> str:
    """`url` as seen from `base`; an address beyond repair is kept as it is."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def file_name(url: str) -> str:
    """The last part of an address with its query: what stays when a server moves its files."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{PurePosixPath(parts.path).name}?{parts.query}"
