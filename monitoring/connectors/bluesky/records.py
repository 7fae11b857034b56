"""Records of app.bsky.feed.post, and their embeds (app.bsky.embed.*), as plain values."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from monitoring.connector import Kind, Media, PulledPost
from monitoring.connector.given import Given

POSTS = "app.bsky.feed.post"
AT_URI = re.compile(r"at://(did:[a-z]+:[a-zA-Z0-9._:%-]+)/([a-zA-Z0-9.-]+)/([a-zA-Z0-9._~:-]{1,512})")


def post(did: str, pds: str, record: Given) -> PulledPost:
    """One record of app.bsky.feed.post as plain values."""
    uri, value = record["uri"].name(), record["value"]
    reply = value.get("reply")
    embed = value.get("embed")
    media, links, quote_of = _embedded(did, pds, embed)
    kind = Kind.REPLY if reply else Kind.QUOTE if quote_of else Kind.POST
    labels = value.get("labels")
    return PulledPost(
        uri=uri,
        url=f"https://bsky.app/profile/{did}/post/{uri.rsplit('/', 1)[1]}",
        kind=kind,
        published_at=value.time_of("createdAt"),
        text=value.text_of("text"),
        warning=", ".join(label["val"].text() for label in labels.listed("values")) if labels else "",
        lang=next((lang.text() for lang in value.listed("langs")), ""),
        media=media,
        links=tuple(dict.fromkeys((*_linked(value), *links))),
        reply_to=reply["parent"]["uri"].name() if reply else None,
        quote_of=quote_of,
        raw=record.kept(),
    )


def _linked(value: Given) -> list[str]:
    """The targets of links within the text; the text itself may show them shortened."""
    return [
        feature["uri"].name()
        for facet in value.listed("facets")
        for feature in facet["features"].items()
        if feature["$type"].text() == "app.bsky.richtext.facet#link"
    ]


def _embedded(did: str, pds: str, embed: Given | None) -> tuple[tuple[Media, ...], list[str], str | None]:
    """Pictures and film, links and the quoted post of an embed; a kind we do not know holds nothing."""
    if embed is None:
        return (), [], None
    match embed["$type"].text():
        case "app.bsky.embed.record":
            return (), [], _quoted(embed["record"])
        case "app.bsky.embed.recordWithMedia":
            return (*_shown(did, pds, embed["media"]), _quoted(embed["record"]["record"]))
        case _:
            return (*_shown(did, pds, embed), None)


def _shown(did: str, pds: str, embed: Given) -> tuple[tuple[Media, ...], list[str]]:
    """Pictures, film or a link; never another post, so that nothing can be nested without end."""

    def blob(kind: str, holder: Given) -> Media:
        query = urlencode({"did": did, "cid": holder[kind]["ref"]["$link"].text()})
        return Media(kind, f"{pds}/xrpc/com.atproto.sync.getBlob?{query}", holder.text_of("alt"))

    match embed["$type"].text():
        case "app.bsky.embed.images":
            return tuple(blob("image", image) for image in embed["images"].items()), []
        case "app.bsky.embed.video":
            return (blob("video", embed),), []
        case "app.bsky.embed.external":
            return (), [embed["external"]["uri"].name()]
        case _:
            return (), []


def _quoted(reference: Given) -> str | None:
    """A quoted post; a shared list or feed is no quote."""
    uri = reference["uri"].name()
    return uri if f"/{POSTS}/" in uri else None
