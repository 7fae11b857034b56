"""What comes in by the door is bounded in size and time, and every trouble has one of our names."""

import gzip
import socket
import ssl
import threading
import zlib
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import httpcore
import pytest

from monitoring.connector import BadData, RateLimited, Refused, Transient
from monitoring.web import Limits, Web
from tests.monitoring.web.quiet import PUBLIC, Lines, Names, answer

CLOCK = datetime(2026, 11, 17, 16, 0, tzinfo=UTC)


def web(*answers, **more):
    return Web(resolver=Names(name_example=[[PUBLIC]]), backend=Lines(*answers), clock=lambda: CLOCK, **more)


def get(*answers, **more):
    return web(*answers, **more).get("https://name.example/")


@contextmanager
def served(play):
    """A real server on loopback that plays `play(connection)` to whoever connects, once."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            try:
                play(connection)
            except OSError:
                return

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()
    finally:
        listener.close()
        thread.join(5)


def get_from(endpoint, **limits):
    return Web(loopback={"name.example": endpoint}, limits=Limits(**limits)).get("https://name.example/")


def raw_deflate(body):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"hello", "identity"),
        (gzip.compress(b"hello", mtime=0), "gzip"),
        (gzip.compress(b"hel", mtime=0) + gzip.compress(b"lo", mtime=0), "gzip"),
        (zlib.compress(b"hello"), "deflate"),
        (raw_deflate(b"hello"), "deflate"),
    ],
)
def test_packed_bodies_are_unpacked(body, encoding):
    assert get(answer(body=body, content_encoding=encoding)).body == b"hello"


def test_a_bomb_of_200_megabytes_is_refused_within_a_few_megabytes_of_memory():
    import tracemalloc

    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    million = bytes(1_000_000)
    bomb = b"".join(packer.compress(million) for _ in range(200)) + packer.flush()
    tracemalloc.start()
    with pytest.raises(Refused, match="larger than 5 MB"):
        get(answer(body=bomb, content_encoding="gzip"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_thousands_of_empty_packed_pieces_are_refused():
    with pytest.raises(Refused):
        get(answer(body=gzip.compress(b"", mtime=0) * 5_000, content_encoding="gzip"))


def test_a_body_of_50_megabytes_is_left_after_five():
    sent = []

    def play(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 50000000\r\n\r\n")
        for _ in range(50):
            connection.sendall(bytes(1_000_000))
            sent.append(1)

    with served(play) as endpoint, pytest.raises(Refused, match="larger than 5 MB"):
        get_from(endpoint)
    assert len(sent) < 50


@pytest.mark.parametrize(
    "play",
    [
        b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n",
        b"",
    ],
    ids=["in the body", "in the headers", "before the first byte"],
)
def test_a_slow_drip_ends_at_the_total_deadline(play):
    """One byte every 20 ms would satisfy every single wait; only the deadline for the whole ends it."""
    stop = threading.Event()

    def drip(connection):
        connection.sendall(play)
        while not stop.wait(0.02):
            connection.sendall(b"a")

    with served(drip) as endpoint:
        began = datetime.now(UTC)
        with pytest.raises(Transient, match="did not answer in time"):
            get_from(endpoint, total=0.3)
        stop.set()
        assert datetime.now(UTC) - began < timedelta(seconds=2)


def test_silence_ends_at_the_read_deadline():
    stop = threading.Event()
    with served(lambda connection: stop.wait(5)) as endpoint:
        with pytest.raises(Transient, match="did not answer in time"):
            get_from(endpoint, read=0.1)
        stop.set()


@pytest.mark.parametrize(
    "trouble",
    [
        httpcore.ConnectTimeout("x"),
        httpcore.ReadTimeout("x"),
        httpcore.ReadError("x"),
        httpcore.RemoteProtocolError("x"),
        ssl.SSLError("x"),
        ConnectionResetError("x"),
        b"",
        b"not http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"a" * 200_000,
    ],
)
def test_every_trouble_of_the_transport_is_transient(trouble):
    with pytest.raises(Transient) as caught:
        get(trouble)
    assert caught.value.sentence.endswith(".")


def test_a_server_without_a_certificate_is_transient():
    """A real TLS client against a real server that speaks none."""
    with served(lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")) as endpoint:

        class ToLoopback(httpcore.SyncBackend):
            def connect_tcp(self, host, port, **more):
                return super().connect_tcp(*endpoint, **more)

        with pytest.raises(Transient):
            Web(resolver=Names(name_example=[[PUBLIC]]), backend=ToLoopback()).get("https://name.example/")


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 530])
def test_a_servers_own_trouble_is_transient(status):
    with pytest.raises(Transient) as caught:
        get(answer(status))
    assert not isinstance(caught.value, RateLimited)


@pytest.mark.parametrize("status", [200, 204, 304, 400, 401, 403, 404, 410])
def test_answers_below_500_come_back(status):
    assert get(answer(status, body=b"")).status == status


@pytest.mark.parametrize(
    "broken",
    [
        (b"\x1f\x8bnot gzip", "gzip"),
        (gzip.compress(b"a" * 999, mtime=0)[:-9], "gzip"),
        (b"x", "br"),
        (b"x", "gzip, gzip"),
    ],
)
def test_broken_packing_is_bad_data(broken):
    body, encoding = broken
    with pytest.raises(BadData):
        get(answer(body=body, content_encoding=encoding))


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"retry_after": "120"}, 120),
        (503, {"retry_after": "30"}, 30),
        (429, {"retry_after": "Tue, 17 Nov 2026 16:02:00 GMT"}, 120),
        (429, {"retry_after": "Tue, 17 Nov 2026 18:02:00 GMT", "date": "Tue, 17 Nov 2026 18:00:00 GMT"}, 120),
        (429, {"x_ratelimit_reset": "2026-11-17T16:05:00.123456Z"}, 300.123456),
        (429, {"x_ratelimit_reset": str(int(CLOCK.timestamp()) + 60)}, 60),
        (429, {"ratelimit_reset": str(int(CLOCK.timestamp()) + 90)}, 90),
        (429, {"ratelimit_reset": "45"}, 45),
        (429, {"retry_after": "999999"}, 3600),
        (429, {"retry_after": "9" * 400}, 3600),
        (429, {"retry_after": "-5"}, 300),
        (429, {"retry_after": "0"}, 1),
        (429, {"x_ratelimit_reset": "1970-01-01T00:00:00Z"}, 1),
        (429, {"retry_after": "soon"}, 300),
        (429, {}, 300),
    ],
)
def test_a_limit_says_how_long_to_wait_and_which_host_asked(status, headers, seconds):
    with pytest.raises(RateLimited) as caught:
        get(answer(status, **headers))
    assert caught.value.pause == timedelta(seconds=seconds)
    assert caught.value.host == "name.example"


def test_the_reader_says_who_it_is():
    lines = Lines(answer())
    web = Web(resolver=Names(name_example=[[PUBLIC]]), backend=lines, contact="https://social.epc.example")
    web.get("https://name.example/")
    said = b"EPC-Social/0.1 (reads public posts for a public body; +https://social.epc.example)"
    assert b"user-agent: " + said + b"\r\n" in lines.sent[0]
