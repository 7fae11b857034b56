"""RSS, Atom and JSON Feed: blogs, newsletters, podcasts.

Facts: a feed is a window on the newest entries, so one that leaves it is not deleted; its permalink is asked. The feed
says how often to come back (`ttl`, `max-age`, `Expires`), and answers 304 to the marks of its last answer. Many sites
answer 404 or 500 for a while, so a missing feed is trouble and no deletion. Sources: RFC 9110 and 9111, rssboard.org,
RFC 4287, jsonfeed.org/version/1.1.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from monitoring.connector import (
    AccountGone,
    Answer,
    AuthNeeded,
    BadHandle,
    Batch,
    Capability,
    Cursor,
    CursorLost,
    Door,
    NotFound,
    Presence,
    Profile,
    PulledPost,
    Refused,
    Status,
    Transient,
)
from monitoring.connector.links import host_of, joined
from monitoring.connectors.feed.documents import Document, read
from monitoring.connectors.feed.pages import feed_named_in, is_html
from monitoring.connectors.feed.waits import wait_asked

_PAGE = 100
_MARK = 16  # 64 bits of a hash: enough to tell the entries of one feed apart


@dataclass(frozen=True, slots=True)
class Feed:
    """The connector. The address of the feed is the account; its `stable_id` begins with https://."""

    platform: str = "feed"
    label: str = "Blog, newsletter or podcast"
    hint: str = "the address of the site or of its feed, such as https://name.ca/feed"
    capabilities: frozenset[Capability] = frozenset({Capability.PUBLIC, Capability.EDITS, Capability.DELETION_CHECK})
    together: int = 1  # each permalink is asked for by itself, so that one that fails costs no other
    bio_limit: int | None = None

    def resolve(self, web: Door, handle: str) -> Profile:
        """The feed at an address, or the one that the page at that address names as its own."""
        url = _address_in(handle)
        answer = web.get(url)
        if answer.status == 200 and is_html(answer):
            named = feed_named_in(answer)
            if named is None:
                raise NotFound("The page names no feed. Ask the owner for the address of the RSS or Atom feed.")
            answer = web.get(named)
        if answer.status in (404, 410):
            raise NotFound("There is no page at this address. Check the spelling.")
        document = read(_expected(answer))
        return _profile(answer, document)

    def profile(self, web: Door, stable_id: str) -> Profile:
        answer = _expected(web.get(stable_id))
        return _profile(answer, read(answer), stable_id)

    def fetch(self, web: Door, stable_id: str, cursor: Cursor) -> Batch:
        """Up to 100 entries that are new or changed since the cursor, oldest first.

        The cursor holds `seen` (a mark of each entry of the window → a mark of its content), and once a window was
        read to its end `etag`, `modified` and `body` (the hash of the whole answer).
        """
        seen = cursor.get("seen", {})
        if not isinstance(seen, dict):
            raise CursorLost(
                "The place where the last reading stopped is not known any more; everything is read again."
            )
        answer = web.get(stable_id, headers=_conditions(cursor))
        if answer.status == 304:
            return Batch((), cursor, not_modified=True, next_check=wait_asked(answer, _minutes(cursor)))
        answer = _expected(answer)
        body = _mark(answer.body)
        if body == cursor.get("body"):
            return Batch((), cursor, not_modified=True, next_check=wait_asked(answer, _minutes(cursor)))
        document = read(answer)
        marks = {_mark(entry.uri.encode()): _mark(entry.digest.encode()) for entry in document.posts}
        fresh = [
            entry for entry in document.posts if seen.get(_mark(entry.uri.encode())) != _mark(entry.digest.encode())
        ]
        page, more = fresh[:_PAGE], len(fresh) > _PAGE
        if more:
            known = {key: mark for key, mark in seen.items() if key in marks}
            known |= {_mark(entry.uri.encode()): _mark(entry.digest.encode()) for entry in page}
            return Batch(tuple(page), {"seen": known}, more=True)
        onward = {
            "seen": marks,
            "etag": answer.headers.get("etag", ""),
            "modified": answer.headers.get("last-modified", ""),
            "body": body,
            "minutes": document.ttl_minutes,
        }
        return Batch(tuple(page), onward, next_check=wait_asked(answer, document.ttl_minutes))

    def recheck(self, web: Door, uris: Sequence[str]) -> dict[str, PulledPost | Presence]:
        """Ask each permalink. An entry whose id is no web address cannot be asked for: UNKNOWN."""
        return {uri: _asked(web, uri) for uri in uris}

    def versions(self, web: Door, uri: str) -> list[PulledPost]:
        """A feed holds the present state only."""
        return []

    def host(self, stable_id: str) -> str:
        return host_of(stable_id)

    def home(self, web: Door, stable_id: str) -> str:
        return self.host(stable_id)


def _address_in(typed: str) -> str:
    """An https address in what a person typed; http is asked for by https."""
    text = typed.strip()
    if "://" not in text:
        text = f"https://{text}"
    text = text.replace("http://", "https://", 1) if text.startswith("http://") else text
    if "." not in host_of(text) or any(ord(letter) <= 0x20 for letter in text):
        raise BadHandle("The address of a site or feed looks like https://name.ca/feed. Check what was typed.")
    return text


def _expected(answer: Answer) -> Answer:
    host = host_of(answer.url)
    if answer.status == 200:
        return answer
    if answer.status in (401, 402, 403):
        raise AuthNeeded(host)
    if answer.status == 410:
        raise AccountGone(f"{host} answers that the feed was taken away for good.", status=Status.DELETED)
    raise Transient(f"{host} does not give the feed at the moment ({answer.status}).")


def _profile(answer: Answer, document: Document, stable_id: str | None = None) -> Profile:
    url = stable_id or answer.url
    site = joined(url, document.site) if document.site else url
    handle = url.removeprefix("https://").rstrip("/")
    return Profile(url, handle, document.title, document.about, site, raw=document.raw)


def _conditions(cursor: Cursor) -> dict[str, str]:
    """The marks of the last complete answer; a site that gave none is compared by its whole body."""
    pairs = {"If-None-Match": cursor.get("etag"), "If-Modified-Since": cursor.get("modified")}
    return {name: value for name, value in pairs.items() if isinstance(value, str) and _can_be_sent(value)}


def _can_be_sent(mark: str) -> bool:
    """A mark with characters that no header may hold is not sent back: it would stop this feed for ever."""
    return bool(mark) and mark.isascii() and mark.isprintable()


def _minutes(cursor: Cursor) -> int:
    kept = cursor.get("minutes", 0)
    return kept if isinstance(kept, int) else 0


def _asked(web: Door, uri: str) -> Presence:
    if not uri.startswith(("https://", "http://")):
        return Presence.UNKNOWN
    try:
        answer = web.get(uri.replace("http://", "https://", 1) if uri.startswith("http://") else uri)
    except Refused:
        return Presence.UNKNOWN
    if answer.status in (404, 410):
        return Presence.GONE
    return Presence.PRESENT if answer.status == 200 else Presence.UNKNOWN


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_MARK]


connector = Feed()
