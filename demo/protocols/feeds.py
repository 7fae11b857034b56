"""Three feeds, one of each form: RSS, Atom and JSON Feed, with true answers to conditional requests.

Sources of the forms: the RSS 2.0 specification, RFC 4287, JSON Feed version 1.1, RFC 9110 for the conditions.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from demo.protocols import NOT_FOUND, Question, Reply, World, number_of
from demo.timeline import Entry
from demo.world import Profile

WINDOW = 10  # a feed shows its latest entries only


def answer(world: World, question: Question) -> Reply:
    """The feed itself, or the page of one entry."""
    for profile in world.on("feed"):
        _, _, host, *path = profile.handle.split("/")
        if host != question.host:
            continue
        entries = list(reversed(world.timeline.visible(profile.key, question.at)))
        if question.path == "/" + "/".join(path):
            return _conditional(*_feed(profile, entries[:WINDOW]), question)
        for entry in entries:
            if question.path == f"/notes/{entry.n}":
                page = f"<!doctype html><title>{escape(_title(entry))}</title><p>{escape(entry.text)}</p>"
                return Reply(200, page.encode(), {"Content-Type": "text/html; charset=utf-8"})
    return NOT_FOUND


def _conditional(body: bytes, content_type: str, question: Question) -> Reply:
    tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = {"Content-Type": content_type, "ETag": tag, "Cache-Control": "max-age=60"}
    if question.headers.get("if-none-match") == tag:
        return Reply(304, b"", headers)
    return Reply(200, body, headers)


def _title(entry: Entry) -> str:
    return entry.text.partition(". ")[0].strip(".")


def _link(profile: Profile, entry: Entry) -> str:
    return f"https://{profile.handle.split('/')[2]}/notes/{entry.n}"


def _feed(profile: Profile, entries: list[Entry]) -> tuple[bytes, str]:
    form = profile.handle.rsplit(".", 1)[1]
    if form == "json":
        return _json_feed(profile, entries), "application/feed+json; charset=utf-8"
    if form == "atom":
        return _atom(profile, entries), "application/atom+xml; charset=utf-8"
    return _rss(profile, entries), "application/rss+xml; charset=utf-8"


def _home(profile: Profile) -> str:
    return f"https://{profile.handle.split('/')[2]}/"


def _rss(profile: Profile, entries: list[Entry]) -> bytes:
    items = "".join(
        f"<item><title>{escape(_title(e))}</title><link>{_link(profile, e)}</link>"
        f'<guid isPermaLink="true">{_link(profile, e)}</guid>'
        f"<pubDate>{format_datetime(e.published_at)}</pubDate>"
        f"<description>{escape(f'<p>{escape(e.text)}</p>')}</description></item>"
        for e in entries
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(profile.display_name)}</title>"
        f"<link>{_home(profile)}</link><description>{escape(profile.bio)}</description><ttl>1</ttl>{items}</channel></rss>"
    ).encode()


def _moment(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _atom(profile: Profile, entries: list[Entry]) -> bytes:
    items = "".join(
        f"<entry><title>{escape(_title(e))}</title><id>tag:{profile.handle.split('/')[2]},2024:{number_of(e.n)}</id>"
        f'<link rel="alternate" href="{_link(profile, e)}"/><published>{_moment(e.published_at)}</published>'
        f"<updated>{_moment(e.edited_at or e.published_at)}</updated>"
        f'<content type="text">{escape(e.text)}</content></entry>'
        for e in entries
    )
    updated = _moment(entries[0].published_at) if entries else "2024-01-01T00:00:00Z"
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{escape(profile.display_name)}</title><subtitle>{escape(profile.bio)}</subtitle><id>{_home(profile)}</id>"
        f'<link rel="self" href="{profile.handle}"/><updated>{updated}</updated>{items}</feed>'
    ).encode()


def _json_feed(profile: Profile, entries: list[Entry]) -> bytes:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": profile.display_name,
        "description": profile.bio,
        "home_page_url": _home(profile),
        "feed_url": profile.handle,
        "items": [
            {
                "id": _link(profile, e),
                "url": _link(profile, e),
                "title": _title(e),
                "content_text": e.text,
                "date_published": e.published_at.isoformat(),
            }
            for e in entries
        ],
    }
    return json.dumps(feed, ensure_ascii=False).encode()
