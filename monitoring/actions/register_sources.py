"""Reading a register's list from its web address, through the one door: officials by page, releases from a feed.

Nothing counts here: the list goes on to the same preview and confirmation as a file that a person gives.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from monitoring.connector import Answer, ConnectorError, Door, PulledPost, RateLimited
from monitoring.connector.links import host_of, joined
from monitoring.connectors.feed.documents import read
from monitoring.connectors.feed.pages import feed_named_in, is_html
from monitoring.errors import SourceRefused
from monitoring.models import HostPause, RegisterSource

MOST_PAGES = 60
MOST_BYTES = 20_000_000
"""Bytes of all pages together. The officials of all of Canada are some four million."""
MOST_SECONDS = 25.0
"""A person waits for the answer; a page that is slower than this is not read to its end."""
BETWEEN = timedelta(minutes=1)
"""Between two readings from one host: with at most 60 pages each, never more than 60 requests a minute."""
PAGE = "100"
_KEPT = ("name", "elected_office", "district_name", "party_name", "representative_set_name", "extra")
_NUMBERED = re.compile(r"\b(?:\d{2}[A-Z]\d{2,4}|[A-Z]{1,4}[-–]?(?:19|20)?\d{2}[-–]\d{1,5})\b")


@dataclass(frozen=True)
class Fetched:
    """A list as a file of its register would give it, how many entries it has, and how many had to be left out."""

    text: str
    entries: int
    left_out: int = 0


def fetch(
    register: str,
    address: str,
    *,
    web: Door,
    by: Person,
    at: datetime,
    clock: Callable[[], float] = time.monotonic,
) -> Fetched:
    """Read the list at an address and remember the address.

    Raises NotAllowed, SourceRefused with a sentence for the person who gave the address.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    address = address.strip()
    host = host_of(address)
    if not host:
        raise SourceRefused("Give the whole address, beginning with https://.")
    _must_not_hurry(host, at)
    try:
        found = _officials(web, address, clock) if register == "officials" else _releases(web, address)
    except RateLimited as error:
        HostPause.objects.update_or_create(host=error.host, defaults={"until": at + error.pause})
        raise SourceRefused(error.sentence) from error
    except ConnectorError as error:
        raise SourceRefused(error.sentence) from error
    if not found.entries:
        raise SourceRefused(f"{host} gives an empty list. If that is right, import an empty list as a file.")
    RegisterSource.objects.update_or_create(
        register=register, address=address, defaults={"read_at": at, "read_by": by, "entries": found.entries}
    )
    return found


def forget(source: RegisterSource, *, by: Person, at: datetime) -> None:
    """Remember an address no longer. Raises NotAllowed."""
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    source.delete()


def _must_not_hurry(host: str, at: datetime) -> None:
    pause = HostPause.objects.filter(host=host, until__gt=at).first()
    if pause:
        raise SourceRefused(f"{host} asked to be left alone until {timezone.localtime(pause.until):%H:%M}.")
    lately = RegisterSource.objects.filter(read_at__gt=at - BETWEEN)
    if any(host_of(source.address) == host for source in lately):
        raise SourceRefused(f"{host} was read less than a minute ago. Wait a minute, then try again.")


def _officials(web: Door, address: str, clock: Callable[[], float]) -> Fetched:
    """All pages of an answer of the Represent API, joined to one."""
    objects: list[dict[str, Any]] = []
    total: int | None = None
    end, size = clock() + MOST_SECONDS, 0
    for answer, page in _pages(web, _with_limit(address)):
        size += len(answer.body)
        objects += [{name: one[name] for name in _KEPT if name in one} for one in page["objects"]]
        given = page["meta"].get("total_count")
        total = given if isinstance(given, int) else total
        if size > MOST_BYTES:
            raise SourceRefused("This list is larger than any list of officials. Name one body in the address.")
        if clock() > end:
            raise SourceRefused(f"{host_of(address)} is too slow just now. Try again later, or import a file.")
    if total is not None and total != len(objects):
        raise SourceRefused(f"The list changed while it was read ({len(objects)} of {total} officials). Try again.")
    return Fetched(
        json.dumps({"meta": {"next": None, "total_count": len(objects)}, "objects": objects}, ensure_ascii=False),
        len(objects),
    )


def _pages(web: Door, address: str) -> Iterator[tuple[Answer, dict[str, Any]]]:
    """Each page, followed on the same host only."""
    host, seen, url = host_of(address), set[str](), address
    while url:
        if host_of(url) != host:
            raise SourceRefused(f"{host} sends on to another host for the next page, which is not followed.")
        if url in seen or len(seen) == MOST_PAGES:
            raise SourceRefused(f"This list has more than {MOST_PAGES} pages. Name one body in the address.")
        seen.add(url)
        answer = _found(web.get(url), host)
        page = _page_of(answer, host)
        yield answer, page
        following = page["meta"].get("next")
        url = joined(url, following) if isinstance(following, str) and following else ""


def _page_of(answer: Answer, host: str) -> dict[str, Any]:
    try:
        page = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise SourceRefused(_NOT_REPRESENT.format(host=host)) from error
    objects = page.get("objects") if isinstance(page, dict) else None
    if not isinstance(objects, list) or not all(isinstance(one, dict) for one in objects):
        raise SourceRefused(_NOT_REPRESENT.format(host=host))
    meta = page.get("meta")
    return {"objects": objects, "meta": meta if isinstance(meta, dict) else {}}


_NOT_REPRESENT = (
    "{host} did not answer as the Represent API does. Its addresses look like "
    "https://represent.opennorth.ca/representatives/edmonton-city-council/."
)


def _found(answer: Answer, host: str) -> Answer:
    if host_of(answer.url) != host:
        raise SourceRefused(f"{host} sends on to another host. Give that address, if it is the right one.")
    if answer.status != 200:
        raise SourceRefused(f"{host} has nothing to read at this address (it answered {answer.status}).")
    return answer


def _with_limit(address: str) -> str:
    """The address with the size of a page, unless it names one."""
    parts = urlsplit(address)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    wanted = {"limit": PAGE} | query
    return urlunsplit(parts._replace(query=urlencode(wanted), fragment=""))


def _releases(web: Door, address: str) -> Fetched:
    """The entries of a feed, or of the feed that a page names, as releases, one a line."""
    host = host_of(address)
    answer = _found(web.get(address), host)
    if is_html(answer):
        named = feed_named_in(answer)
        if named is None:
            raise SourceRefused("The page at this address names no feed. Give the address of the RSS or Atom feed.")
        answer = _found(web.get(named), host_of(named))
    rows: dict[str, dict[str, str]] = {}
    posts = read(answer).posts
    for post in posts:
        row = _release(post)
        if row is not None:
            number = row["number"] if row["number"] not in rows else _hash_of(post)
            rows[number] = row | {"number": number}
    lines = [json.dumps(row, ensure_ascii=False) for row in rows.values()]
    return Fetched("\n".join(lines), len(lines), len(posts) - len(lines))


def _release(post: PulledPost) -> dict[str, str] | None:
    """An entry as a release; None for one without a day or without words."""
    day = post.published_at or post.edited_at
    title, _, text = post.text.strip().partition("\n")
    if day is None or not title:
        return None
    url = post.url if post.url.startswith(("https://", "http://")) and len(post.url) <= 500 else ""
    return {
        "number": _number(post, title),
        "date": timezone.localtime(day).date().isoformat(),
        "title": title[:500],
        "url": url,
        "text": text.strip(),
    }


def _number(post: PulledPost, title: str) -> str:
    """The number in the title, else the last part of the entry's own name, else a mark of it."""
    if found := _NUMBERED.search(title):
        return found.group()
    last = urlsplit(post.uri).path.rstrip("/").rpartition("/")[2] if "//" in post.uri else post.uri
    return last if 0 < len(last) <= 60 else _hash_of(post)


def _hash_of(post: PulledPost) -> str:
    return hashlib.sha256(post.uri.encode()).hexdigest()[:16]
