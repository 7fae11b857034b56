"""The part of Mastodon's API that a reader of public posts needs.

Source of the forms: Mastodon's API documentation, entities Account, Status and StatusEdit.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from html import escape
from typing import Any

from demo.protocols import NOT_FOUND, Question, Reply, World, as_json, number_of
from demo.timeline import Entry
from demo.world import MASTODON, Profile

# A member of the public, who wrote the posts that the demo's accounts answer.
NEIGHBOUR = Profile("neighbour", "", "", "mastodon", f"@neighbour@{MASTODON}", "A neighbour", "")
ASKED_BEFORE = 300_000  # milliseconds


@cache
def account_id(profile: Profile) -> str:
    return str(10_000 + number_of(profile.key) % 80_000)


def status_id(entry: Entry, earlier: int = 0) -> str:
    """Grows with the instant of publication, as Mastodon's ids do; `earlier` is in milliseconds."""
    return str((int(entry.published_at.timestamp() * 1000) - earlier) * 65_536 + entry.n)


def _time(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z") if instant else None


def _account(profile: Profile) -> dict[str, Any]:
    name = profile.handle.split("@")[1]
    return {
        "id": account_id(profile),
        "username": name,
        "acct": name,
        "display_name": profile.display_name,
        "locked": False,
        "bot": False,
        "discoverable": True,
        "group": False,
        "created_at": "2022-04-27T00:00:00.000Z",
        "note": f"<p>{escape(profile.bio)}</p>",
        "url": f"https://{MASTODON}/@{name}",
        "uri": f"https://{MASTODON}/users/{name}",
        "avatar": "",
        "header": "",
        "followers_count": 120,
        "following_count": 80,
        "statuses_count": 40,
        "emojis": [],
        "fields": [{"name": k, "value": escape(v), "verified_at": None} for k, v in profile.fields],
    }


@cache
def _status(profile: Profile, entry: Entry) -> dict[str, Any]:
    name, number = profile.handle.split("@")[1], status_id(entry)
    content = f"<p>{escape(entry.text, quote=False)}</p>"
    if entry.link:
        content += f'<p><a href="{escape(entry.link)}" rel="nofollow noopener">{escape(entry.link)}</a></p>'
    media: list[dict[str, Any]] = [
        {
            "id": f"{number}1",
            "type": "image",
            "url": f"https://{MASTODON}/media/{number}.png",
            "preview_url": None,
            "remote_url": None,
            "description": entry.image,
            "blurhash": None,
            "meta": {},
        }
    ]
    return {
        "id": number,
        "created_at": _time(entry.published_at),
        "edited_at": _time(entry.edited_at),
        "in_reply_to_id": status_id(entry, ASKED_BEFORE) if entry.answers else None,
        "in_reply_to_account_id": account_id(NEIGHBOUR) if entry.answers else None,
        "sensitive": False,
        "spoiler_text": "",
        "visibility": "public",
        "language": None,
        "uri": f"https://{MASTODON}/users/{name}/statuses/{number}",
        "url": f"https://{MASTODON}/@{name}/{number}",
        "replies_count": 0,
        "reblogs_count": 0,
        "favourites_count": number_of(number) % 9,
        "content": content,
        "reblog": None,
        "account": _account(profile),
        "media_attachments": media if entry.image else [],
        "mentions": [],
        "tags": [],
        "emojis": [],
        "card": None,
        "poll": None,
        "quote": _quoted(entry),
    }


def _quoted(entry: Entry) -> dict[str, Any] | None:
    """A quote as Mastodon 4.4 gives it: the quoted status and whether its author agreed to be quoted."""
    if not entry.quotes:
        return None
    quoted = _status(NEIGHBOUR, Entry(NEIGHBOUR.key, entry.n, entry.published_at, entry.quotes))
    return {"state": "accepted", "quoted_status": quoted | {"id": status_id(entry, ASKED_BEFORE)}}


def _asked(entry: Entry) -> dict[str, Any]:
    """The post of a member of the public that an entry answers."""
    return _status(NEIGHBOUR, Entry(NEIGHBOUR.key, entry.n, entry.published_at, entry.answers)) | {
        "id": status_id(entry, ASKED_BEFORE)
    }


def answer(world: World, question: Question) -> Reply:
    """Accounts by name or id, their statuses forwards or backwards, statuses by id, and a status's history."""
    profiles = world.on("mastodon")
    match question.path.strip("/").split("/"):
        case ["api", "v1", "accounts", "lookup"]:
            wanted = question.one("acct").removeprefix("@").split("@")[0].lower()
            found = [p for p in profiles if p.handle.split("@")[1] == wanted]
            return as_json(_account(found[0])) if found else NOT_FOUND
        case ["api", "v1", "accounts", number]:
            found = [p for p in profiles if account_id(p) == number]
            return as_json(_account(found[0])) if found else NOT_FOUND
        case ["api", "v1", "accounts", number, "statuses"]:
            found = [p for p in profiles if account_id(p) == number]
            return _page(world, found[0], question) if found else NOT_FOUND
        case ["api", "v1", "statuses"]:
            return as_json(list(_by_id(world, question.query.get("id[]", []), question.at).values()))
        case ["api", "v1", "statuses", number]:
            found_one = _by_id(world, [number], question.at)
            return as_json(found_one[number]) if found_one else NOT_FOUND
        case ["api", "v1", "statuses", number, "history"]:
            return _history(world, number, question.at)
    return NOT_FOUND


def _page(world: World, profile: Profile, question: Question) -> Reply:
    limit = min(int(question.one("limit", "20")), 40)
    entries = sorted(world.timeline.visible(profile.key, question.at), key=lambda entry: int(status_id(entry)))
    if question.one("min_id"):
        # The page just after min_id; like every page it is answered newest first.
        chosen = [e for e in entries if int(status_id(e)) > int(question.one("min_id"))][:limit]
    else:
        before = int(question.one("max_id", "0")) or float("inf")
        chosen = [e for e in entries if int(status_id(e)) < before][-limit:]
    return as_json([_status(profile, entry) for entry in reversed(chosen)])


def _by_id(world: World, wanted: list[str], at: datetime) -> dict[str, dict[str, Any]]:
    """Those of the wanted statuses that are there, and the posts of the public that the demo's accounts answer."""
    found = {}
    for profile in world.on("mastodon"):
        for entry in world.timeline.visible(profile.key, at):
            if status_id(entry) in wanted:
                found[status_id(entry)] = _status(profile, entry)
            if entry.answers and status_id(entry, ASKED_BEFORE) in wanted:
                found[status_id(entry, ASKED_BEFORE)] = _asked(entry)
    return found


def _history(world: World, number: str, at: datetime) -> Reply:
    for profile in world.on("mastodon"):
        for entry in [*world.timeline.history.get(profile.key, []), *world.timeline.arrivals(profile.key)]:
            if status_id(entry) != number or not (now := entry.at(at)):
                continue
            first = entry.at(entry.published_at)
            states = [state for state in (first, now if now.edited_at else None) if state]
            return as_json(
                [
                    {
                        "content": _status(profile, s)["content"],
                        "spoiler_text": "",
                        "sensitive": False,
                        "created_at": _time(s.edited_at or s.published_at),
                        "account": _account(profile),
                        "media_attachments": _status(profile, s)["media_attachments"],
                        "emojis": [],
                    }
                    for s in states
                ]
            )
    return NOT_FOUND
