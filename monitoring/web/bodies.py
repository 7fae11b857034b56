"""Bodies unpacked by ourselves, so that no answer can grow beyond the limit in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from monitoring.connector import BadData, Refused

_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_RAW = -zlib.MAX_WBITS
_MOST_MEMBERS = 64  # each costs a copy of the rest: thousands of empty ones would cost minutes


def bounded_body(chunks: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """Read a body of at most `limit` bytes, counted both as sent and as unpacked.

    `encoding` is the Content-Encoding header: empty, identity, gzip or deflate, the only ones the door asks for.
    """
    sent = _counted(chunks, limit)
    match encoding.strip().lower():
        case "" | "identity":
            return b"".join(sent)
        case "gzip" | "x-gzip" | "deflate":
            return _inflated(sent, limit)
        case other:
            raise BadData(f"The answer is packed in a way that was not asked for ({other[:40]}).")


def _counted(chunks: Iterable[bytes], limit: int) -> Iterable[bytes]:
    count = 0
    for chunk in chunks:
        count += len(chunk)
        if count > limit:
            raise _too_large(limit)
        yield chunk


def _inflated(chunks: Iterable[bytes], limit: int) -> bytes:
    """Unpack piece by piece; never more than one byte above the limit is held."""
    packed = b"".join(chunks)
    # Some servers send "deflate" without zlib's two bytes of header (RFC 9110 §8.4.1.2 notes it).
    try:
        return _members(packed, _GZIP_OR_ZLIB, limit)
    except zlib.error:
        try:
            return _members(packed, _RAW, limit)
        except zlib.error as error:
            raise BadData("The answer's packing is broken.", raw=packed) from error


def _members(packed: bytes, wbits: int, limit: int) -> bytes:
    """A gzip body may be several packed pieces in a row (RFC 1952 §2.2)."""
    out = bytearray()
    for _ in range(_MOST_MEMBERS):
        if not packed:
            return bytes(out)
        unpacker = zlib.decompressobj(wbits)
        out += unpacker.decompress(packed, limit + 1 - len(out))
        if len(out) > limit:
            raise _too_large(limit)
        if not unpacker.eof:
            raise BadData("The answer's packing breaks off.", raw=packed)
        packed = unpacker.unused_data
    raise Refused("The answer is packed in far more pieces than any page needs.")


def _too_large(limit: int) -> Refused:
    return Refused(f"The answer is larger than {limit / 1_000_000:g} MB, which no page of posts is.")
