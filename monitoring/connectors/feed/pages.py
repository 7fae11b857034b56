"""Web pages that name their feed (the `alternate` link of the HTML standard)."""

from __future__ import annotations

from monitoring.connector import Answer
from monitoring.connector.links import joined
from monitoring.connector.text import link_tags

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json")


def is_html(answer: Answer) -> bool:
    head = answer.body[:512].lstrip().lower()
    return "html" in answer.headers.get("content-type", "") and not head.startswith((b"<?xml", b"<rss", b"<feed"))


def feed_named_in(answer: Answer) -> str | None:
    """The address of the first feed that the page names."""
    for given in link_tags(answer.body.decode("utf-8", "replace")):
        kind = given.get("type", "").split(";")[0].strip().lower()
        if "alternate" in given.get("rel", "").lower().split() and kind in _TYPES and given.get("href"):
            return joined(answer.url, given["href"].strip())
    return None
