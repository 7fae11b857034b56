"""A status of the Mastodon API (docs.joinmastodon.org/entities/Status) as plain values."""

from __future__ import annotations

from monitoring.connector import Kind, Media, PulledPost
from monitoring.connector.given import Given
from monitoring.connector.text import plain_text

PUBLIC = frozenset({"public", "unlisted"})
_MEDIA = {"image": "image", "gifv": "video", "video": "video", "audio": "audio"}


def is_public(status: Given) -> bool:
    """Whether anybody may read it; a boost also needs what it shares to be public."""
    shared = status.get("reblog")
    return status["visibility"].text() in PUBLIC and (shared is None or shared["visibility"].text() in PUBLIC)


def post(status: Given, parents: dict[str, PulledPost]) -> PulledPost:
    """One status. `parents` holds what is known of the statuses it answers, by their id on this server."""
    if (shared := status.get("reblog")) is not None:
        return _boost(status, shared)
    text, links, warning = written(status)
    quote = status.get("quote")
    quoted = _quoted(quote)
    answered = status.text_of("in_reply_to_id")
    parent = parents.get(answered)
    return PulledPost(
        uri=status["uri"].name(),
        url=status.text_of("url") or status["uri"].name(),
        kind=Kind.REPLY if answered else Kind.QUOTE if quote else Kind.POST,
        published_at=status.time_of("created_at"),
        edited_at=status.time_of("edited_at"),
        text=text,
        warning=warning,
        lang=status.text_of("language"),
        media=attached(status),
        links=links,
        reply_to=(parent.uri if parent else f"id:{answered}") if answered else None,
        reply_to_text=parent.text if parent else None,
        quote_of=quoted["uri"].name() if quoted else None,
        quote_text=written(quoted)[0] if quoted and quoted.text_of("visibility") in PUBLIC else None,
        visibility=status["visibility"].text(),
        raw=status.kept(),
    )


def written(status: Given) -> tuple[str, tuple[str, ...], str]:
    """The author's words (with the choices of a poll, one a line), the links in them, and the content warning."""
    text, links = plain_text(status["content"].text(), keep_line_ends=True)
    poll = status.get("poll")
    choices = [f"• {choice['title'].text()}" for choice in poll["options"].items()] if poll else []
    return "\n\n".join(part for part in (text, "\n".join(choices)) if part), links, status.text_of("spoiler_text")


def _boost(status: Given, shared: Given) -> PulledPost:
    text, _, warning = written(shared)
    return PulledPost(
        uri=status["uri"].name(),
        url=shared.text_of("url") or status["uri"].name(),
        kind=Kind.BOOST,
        published_at=status.time_of("created_at"),
        text="",
        quote_text="\n\n".join(part for part in (warning, text) if part),
        boost_of=shared["uri"].name(),
        visibility=status["visibility"].text(),
        raw=status.kept(),
    )


def _quoted(quote: Given | None) -> Given | None:
    """The status quoted: Mastodon 4.4 wraps it with a state, older forks give it as it is; a withdrawn one is None."""
    if quote is None:
        return None
    return quote.get("quoted_status") or (quote if quote.get("content") else None)


def attached(status: Given) -> tuple[Media, ...]:
    return tuple(_medium(medium) for medium in status.listed("media_attachments"))


def _medium(medium: Given) -> Media:
    kind = _MEDIA.get(medium["type"].text(), "other")
    return Media(kind, medium.text_of("url") or medium.text_of("remote_url"), medium.text_of("description"))
