"""What a reply answers and a quote quotes: context only, so trouble with it stops nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from monitoring.connector import PulledPost
from monitoring.connector.given import Given

MOST = 20
"""Posts of others asked for within one page; a page of a hundred replies is read on without the rest."""

SECONDS = 30.0
"""After this long no more are asked for: a slow server of somebody else must not cost the page its lease."""


def texts_of(page: Given) -> dict[str, str | None]:
    """The texts of a page's own posts by uri: most threads are answers to oneself."""
    return {record["uri"].name(): record["value"].text_of("text") for record in page["records"].items()}


def in_context(
    posts: Sequence[PulledPost],
    known: Mapping[str, str | None],
    ask: Callable[[str], str | None],
    clock: Callable[[], float] = time.monotonic,
) -> tuple[PulledPost, ...]:
    """The posts with the words they answer or quote; each other post is asked for once. None where it is not known."""
    said, end = dict(known), clock() + SECONDS
    wanted = (uri for post in posts for uri in (post.reply_to, post.quote_of) if uri)
    for uri in [uri for uri in dict.fromkeys(wanted) if uri not in said][:MOST]:
        if clock() >= end:
            break
        said[uri] = ask(uri)
    return tuple(
        replace(post, reply_to_text=said.get(post.reply_to or ""), quote_text=said.get(post.quote_of or ""))
        for post in posts
    )
