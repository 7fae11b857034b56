"""The three kinds of feed as plain values: RSS and Atom by feedparser, JSON Feed by a few lines of our own."""

from __future__ import annotations

import io
import json
import re
from calendar import timegm
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import repeat
from typing import Any

import feedparser

from monitoring.connector import Answer, BadData, Kind, Media, PulledPost
from monitoring.connector.given import Given
from monitoring.connector.links import joined
from monitoring.connector.text import plain_text, safe_text
from monitoring.connector.times import in_calendar
from monitoring.connectors.feed.pieces import entry_bytes

_MOST_ENTRIES = 2_000

# Encodings in which `<!DOCTYPE` cannot hide; Python's codecs know many more, some of them dangerous to decode.
_ENCODING = re.compile(
    r"utf-?8|utf-?16(-?[lb]e)?|(us-)?ascii|iso-?8859-\d{1,2}|latin-?1|windows-12\d\d|cp12\d\d|koi8-[ru]|shift_jis|"
    r"euc-(jp|kr)|gb(2312|k|18030)|big5",
    re.IGNORECASE,
)
_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*?>")
_DECLARED = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)[\"']")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_FORBIDDEN = re.compile(r"<!\s*(doctype|entity)", re.IGNORECASE)
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ROOT_CLOSED = re.compile(r"</\s*(?:\w+:)?(rss|feed|rdf)\s*>\s*(<!--.*?-->\s*)*$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Document:
    """A feed: its title, what it says about itself, the site it belongs to, and its entries, oldest first."""

    title: str
    about: str
    site: str
    ttl_minutes: int
    posts: tuple[PulledPost, ...]

    @property
    def raw(self) -> bytes:
        """What the feed says about itself, as JSON."""
        return json.dumps({"title": self.title, "about": self.about, "site": self.site}).encode("ascii")


def read(answer: Answer) -> Document:
    """The feed in an answer; BadData when it is none, breaks off, or declares a document type."""
    if answer.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _json_feed(answer)
    return _xml_feed(answer)


def _json_feed(answer: Answer) -> Document:
    """jsonfeed.org/version/1.1; an id may be a number in feeds of version 1."""
    feed = Given.of(answer)
    if not feed["version"].text().startswith("https://jsonfeed.org/version/"):
        raise BadData("The answer is JSON, but no feed.", raw=answer.body)
    lang = feed.text_of("language")
    items = list(feed["items"].items())[:_MOST_ENTRIES]
    posts = [_json_post(item, answer.url, lang) for item in items]
    return Document(
        feed["title"].text(), feed.text_of("description"), feed.text_of("home_page_url"), 0, _oldest_first(posts)
    )


def _json_post(item: Given, base: str, lang: str) -> PulledPost:
    number = item["id"]
    uri = str(number.value) if type(number.value) is int else number.name()
    text, links = plain_text(item.text_of("content_html"))
    text = text or item.text_of("content_text") or item.text_of("summary")
    title = item.text_of("title")
    image = item.text_of("image")
    media = [Media("image", joined(base, image))] if image else []
    media += [
        Media(_media_kind(file["mime_type"].text()), joined(base, file["url"].name()), file.text_of("title"))
        for file in item.listed("attachments")
    ]
    return PulledPost(
        uri=uri,
        url=joined(base, item.text_of("url")),
        kind=Kind.POST,
        published_at=item.time_of("date_published"),
        edited_at=item.time_of("date_modified"),
        text=_with_title(title, text),
        lang=item.text_of("language") or lang,
        media=tuple(media),
        links=links,
        raw=item.kept(),
    )


def _xml_feed(answer: Answer) -> Document:
    """RSS of every version and Atom.

    The bytes are decoded and searched by ourselves first: a document type or entity could unfold into gigabytes, and
    feedparser would read other encodings, or a file of this machine named by the bytes, if it were handed them bare.
    """
    text = _decoded(answer)
    if _FORBIDDEN.search(text):
        raise BadData("The feed declares a document type or entities, which is never read.", raw=answer.body)
    if not _ROOT_CLOSED.search(text[-2_000:]):
        raise BadData("The answer is no feed, or it breaks off.", raw=answer.body)
    text = f'<?xml version="1.0" encoding="utf-8"?>{_DECLARATION.sub("", text)}'
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": answer.url}
    document = text.encode()
    parsed = feedparser.parse(io.BytesIO(document), response_headers=headers)
    if not parsed.version:
        raise BadData("The answer is XML, but no feed.", raw=answer.body)
    about = parsed.feed
    lang = str(about.get("language", ""))
    raws = entry_bytes(document, len(parsed.entries))
    posts = [
        _xml_post(entry, answer, lang, raw)
        for entry, raw in zip(parsed.entries[:_MOST_ENTRIES], raws or repeat(b""), strict=False)
    ]
    ttl = str(about.get("ttl", ""))
    return Document(
        plain_text(about.get("title", ""))[0],
        plain_text(about.get("subtitle", "") or about.get("description", ""))[0],
        about.get("link", ""),
        int(ttl[:9]) if ttl.isascii() and ttl.isdigit() else 0,
        _oldest_first(posts),
    )


def _decoded(answer: Answer) -> str:
    """The document as text; the order of RFC 7303: byte order mark, then the header, then the declaration."""
    body = answer.body
    bom = next((encoding for mark, encoding in _BOMS if body.startswith(mark)), None)
    header = _CHARSET.search(answer.headers.get("content-type", ""))
    declared = _DECLARED.match(body[:300])
    named = header[1] if header else declared[1].decode("ascii") if declared else "utf-8"
    if bom is None and not _ENCODING.fullmatch(named):
        raise BadData(f"The feed is written in an encoding that is not read ({named[:40]}).", raw=body)
    try:
        text = body.decode(bom or named, "replace")
    except LookupError as error:
        raise BadData(f"The feed is written in an encoding that is not read ({named[:40]}).", raw=body) from error
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", safe_text(text))


def _xml_post(entry: dict[str, Any], answer: Answer, lang: str, raw: bytes) -> PulledPost:
    """One entry; its `raw` is its own piece of the feed, or, in a broken feed, what feedparser made of it."""
    link = str(entry.get("link", ""))
    title = plain_text(str(entry.get("title", "")))[0]
    text, links = _content(entry)
    whole = _with_title(title, text)
    uri = str(entry.get("id", "")) or link
    if not uri:
        raise BadData("The feed holds an entry without an id and without a link.", raw=answer.body)
    return PulledPost(
        uri=safe_text(uri),
        url=joined(answer.url, link) if link else answer.url,
        kind=Kind.POST,
        published_at=_moment(entry, "published") or _moment(entry, "updated"),
        edited_at=_moment(entry, "updated"),
        text=whole,
        lang=_language(entry) or lang,
        media=tuple(_enclosures(entry)),
        links=links,
        raw=raw or json.dumps(entry, default=_as_json).encode("ascii"),
    )


def _content(entry: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The fullest text an entry gives: its content, else its summary."""
    given = entry.get("content") or [entry.get("summary_detail") or {}]
    best = max(given, key=lambda one: "html" in str(one.get("type", "")))
    value = str(best.get("value", ""))
    if str(best.get("type", "")) == "text/plain":
        return safe_text(value).strip(), ()
    return plain_text(value)


def _language(entry: dict[str, Any]) -> str:
    detail = entry.get("title_detail") or {}
    return str(detail.get("language") or "")


def _enclosures(entry: dict[str, Any]) -> list[Media]:
    return [
        Media(_media_kind(str(file.get("type", ""))), str(file["href"]), str(file.get("title", "")))
        for file in entry.get("enclosures", ())
        if file.get("href")
    ]


def _media_kind(mime: str) -> str:
    kind = mime.split("/", maxsplit=1)[0].lower()
    return kind if kind in ("image", "video", "audio") else "other"


def _moment(entry: dict[str, Any], name: str) -> datetime | None:
    """feedparser gives UTC as nine numbers, some of them no date at all; its own `get` would take one for the other."""
    parts = dict.get(entry, f"{name}_parsed")
    if not parts:
        return None
    try:
        return in_calendar(datetime.fromtimestamp(timegm(parts), UTC))
    except (ValueError, OverflowError, OSError):
        return None


def _with_title(title: str, text: str) -> str:
    """Title and text; a title that only repeats the beginning of the text (microblogs do that) is left out."""
    if title and text.startswith(title.removesuffix("…").rstrip()):
        return text
    return "\n\n".join(part for part in (title, text) if part)


def _oldest_first(posts: list[PulledPost]) -> tuple[PulledPost, ...]:
    """Feeds give the newest first; entries without a readable date keep that order and come last. One post per id."""
    latest = datetime.max.replace(tzinfo=UTC)
    as_published = posts[::-1]
    ordered = sorted(as_published, key=lambda post: post.published_at or latest)
    return tuple({post.uri: post for post in ordered}.values())


def _as_json(value: object) -> object:
    """Times of feedparser are tuples of their own kind."""
    return list(value) if isinstance(value, tuple) else str(value)
