"""Text from platforms made safe and plain, without changing what it says."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import nh3

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_BLOCKS = frozenset({"p", "div", "blockquote", "ul", "ol", "pre", "table", "figure"}) | {f"h{n}" for n in range(1, 7)}
_LINES = frozenset({"br", "li", "tr", "hr"})
_KEPT = _BLOCKS | _LINES | {"a", "img"}
_NAMES_NOT_LINKS = frozenset({"mention", "hashtag"})


def safe_text(text: str) -> str:
    """The same text with each NUL and each lone surrogate shown as U+FFFD; databases keep neither.

    Emoji, right-to-left marks, and every other character come through unchanged. `raw` keeps the original.
    """
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def plain_text(html: str, *, keep_line_ends: bool = False) -> tuple[str, tuple[str, ...]]:
    """Turn HTML into plain text with its paragraphs, and the links it holds (mentions and hashtags left out).

    A line end in the source is only a space, as in a browser, unless `keep_line_ends` says that the platform shows it.

    nh3 goes first: it repairs any broken markup and drops scripts and styles, so the small reader below only ever
    sees well-formed tags. A paragraph of class `quote-inline` is Mastodon's fallback for a quote, not the author's.
    """
    cleaned = nh3.clean(
        safe_text(html),
        tags=set(_KEPT),
        attributes={"a": {"href", "class"}, "img": {"alt"}, "p": {"class"}},
        url_schemes={"http", "https"},
        link_rel=None,
        strip_comments=True,
    )
    reader = _Reader(keep_line_ends)
    reader.feed(cleaned)
    reader.close()
    return reader.text(), tuple(dict.fromkeys(reader.links))


def link_tags(html: str) -> list[dict[str, str]]:
    """The attributes of every `<link>` of a page, after nh3 has repaired it."""
    cleaned = nh3.clean(
        safe_text(html), tags={"link"}, attributes={"link": {"rel", "type", "href"}}, link_rel=None, strip_comments=True
    )
    reader = _Links()
    reader.feed(cleaned)
    reader.close()
    return reader.found


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[dict[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "link":
            self.found.append({name: value or "" for name, value in attrs})


class _Reader(HTMLParser):
    def __init__(self, keep_line_ends: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._keep_line_ends = keep_line_ends
        self.links: list[str] = []
        self._parts: list[str] = []
        self._skipping = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = set(given.get("class", "").split())
        if "quote-inline" in classes:
            self._skipping = True
        elif tag == "a" and given.get("href") and not classes & _NAMES_NOT_LINKS and not self._skipping:
            self.links.append(given["href"])
        elif tag == "img":
            self._parts.append(given.get("alt", ""))
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self._skipping = False
        if tag in _BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._parts.append(data if self._keep_line_ends else re.sub(r"[ \t\r\n\f]+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._parts.append("\n\n")
        elif tag in _LINES:
            self._parts.append("\n")

    def text(self) -> str:
        lines = [line.strip(" \t\r") for line in "".join(self._parts).split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
