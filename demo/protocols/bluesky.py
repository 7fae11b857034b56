"""The part of the AT Protocol that a reader of public records needs: handle, directory and personal data server.

Source of the forms: the AT Protocol's specifications (DID, handle, repository, com.atproto lexicons).
"""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

from demo.protocols import NOT_FOUND, Question, Reply, World, as_json
from demo.timeline import Entry
from demo.world import LOOK_UP, PDS, PLC, Profile

POSTS, PROFILE = "app.bsky.feed.post", "app.bsky.actor.profile"
SORTABLE = "234567abcdefghijklmnopqrstuvwxyz"
NEIGHBOUR = Profile("neighbour", "", "", "bluesky", "neighbour.sky.example", "A neighbour", "")


@cache
def did(profile: Profile) -> str:
    digest = hashlib.sha256(profile.key.encode()).digest()
    return "did:plc:" + base64.b32encode(digest).decode().lower()[:24]


def cid(value: Any) -> str:
    """A CID (version 1, dag-cbor, SHA-256) in form; it is taken of the JSON, which is enough to tell states apart."""
    digest = hashlib.sha256(json.dumps(value, sort_keys=True).encode()).digest()
    return "b" + base64.b32encode(b"\x01\x71\x12\x20" + digest).decode().lower().rstrip("=")


def tid(instant: datetime, clock: int = 0) -> str:
    """The time as thirteen sortable characters, as record keys and revisions are written."""
    number = int(instant.timestamp() * 1_000_000) << 10 | clock & 1023
    return "".join(SORTABLE[number >> shift & 31] for shift in range(60, -1, -5))


def _time(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _uri(profile: Profile, entry: Entry) -> str:
    return f"at://{did(profile)}/{POSTS}/{tid(entry.published_at, entry.n)}"


def _asked(entry: Entry) -> dict[str, Any]:
    """The record of the member of the public that an entry answers or quotes."""
    value = {"$type": POSTS, "text": entry.answers or entry.quotes, "createdAt": _time(entry.published_at)}
    return {"uri": _uri(NEIGHBOUR, entry), "cid": cid(value), "value": value}


@cache
def _record(profile: Profile, entry: Entry) -> dict[str, Any]:
    value: dict[str, Any] = {"$type": POSTS, "text": entry.text, "createdAt": _time(entry.published_at)}
    other = _asked(entry)
    reference = {"uri": other["uri"], "cid": other["cid"]}
    if entry.answers:
        value["reply"] = {"root": reference, "parent": reference}
    if entry.quotes:
        value["embed"] = {"$type": "app.bsky.embed.record", "record": reference}
    elif entry.image:
        blob = {"$type": "blob", "ref": {"$link": cid(entry.image)}, "mimeType": "image/png", "size": 40_000}
        value["embed"] = {"$type": "app.bsky.embed.images", "images": [{"alt": entry.image, "image": blob}]}
    return {"uri": _uri(profile, entry), "cid": cid(value), "value": value}


def answer(world: World, question: Question) -> Reply:
    """A handle's own host names its DID; the directory describes the DID; the data server gives the records."""
    profiles = [*world.on("bluesky"), NEIGHBOUR]
    if question.host == PLC:
        return _directory(world, profiles, question)
    if question.host not in (PDS, LOOK_UP):
        found = [p for p in profiles if world.handle_of(p, question.at) == question.host]
        if found and question.path == "/.well-known/atproto-did":
            return Reply(200, did(found[0]).encode(), {"Content-Type": "text/plain"})
        return NOT_FOUND
    wanted = question.one("did") or question.one("repo") or question.one("handle")
    found = [p for p in profiles if wanted in (did(p), world.handle_of(p, question.at))]
    if not found:
        return as_json({"error": "RepoNotFound", "message": f"Could not find repo for DID: {wanted}"}, 400)
    return _repository(world, found[0], question)


def _directory(world: World, profiles: list[Profile], question: Question) -> Reply:
    wanted, _, rest = question.path.strip("/").partition("/")
    found = [p for p in profiles if did(p) == wanted]
    if not found:
        return as_json({"message": f"DID not registered: {wanted}"}, 404)
    handle = world.handle_of(found[0], question.at)
    if rest == "log/audit":
        return as_json(_log(found[0], handle))
    return as_json(
        {
            "@context": ["https://www.w3.org/ns/did/v1"],
            "id": wanted,
            "alsoKnownAs": [f"at://{handle}"],
            "verificationMethod": [],
            "service": [
                {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": f"https://{PDS}"}
            ],
        }
    )


def _log(profile: Profile, handle: str) -> list[dict[str, Any]]:
    """The directory's log: one operation for each handle the account has had."""
    entries: list[dict[str, Any]] = []
    for n, name in enumerate(dict.fromkeys((profile.formerly or profile.handle, handle))):
        operation = {
            "type": "plc_operation",
            "prev": entries[-1]["cid"] if entries else None,
            "alsoKnownAs": [f"at://{name}"],
            "services": {"atproto_pds": {"type": "AtprotoPersonalDataServer", "endpoint": f"https://{PDS}"}},
        }
        created = f"{2024 + n}-02-06T12:00:00.000Z"
        entries.append(
            {
                "did": did(profile),
                "operation": operation,
                "cid": cid(operation),
                "nullified": False,
                "createdAt": created,
            }
        )
    return entries


def _repository(world: World, profile: Profile, question: Question) -> Reply:
    match question.path.removeprefix("/xrpc/"):
        case "com.atproto.identity.resolveHandle":
            return as_json({"did": did(profile)})
        case "com.atproto.sync.getLatestCommit":
            head = [record["cid"] for record in _records(world, profile, question)]
            return as_json({"cid": cid(head), "rev": _revision(world, profile, question.at)})
        case "com.atproto.sync.getRepoStatus":
            rev = _revision(world, profile, question.at)
            return as_json({"did": did(profile), "active": True, "rev": rev})
        case "com.atproto.repo.describeRepo":
            return as_json(
                {
                    "handle": world.handle_of(profile, question.at),
                    "did": did(profile),
                    "didDoc": {},
                    "collections": [POSTS, PROFILE],
                    "handleIsCorrect": True,
                }
            )
        case "com.atproto.repo.listRecords":
            mine = question.one("collection") == POSTS
            return _list(_records(world, profile, question) if mine else [], question)
        case "com.atproto.repo.getRecord":
            return _get(world, profile, question)
    return as_json({"error": "MethodNotImplemented", "message": "Method Not Implemented"}, 501)


def _records(world: World, profile: Profile, question: Question) -> list[dict[str, Any]]:
    return [_record(profile, entry) for entry in world.timeline.visible(profile.key, question.at)]


def _revision(world: World, profile: Profile, at: datetime) -> str:
    """Moves with the last thing that happened to the repository: a post, an edit or a deletion."""
    entries = [*world.timeline.history.get(profile.key, []), *world.timeline.arrivals(profile.key)]
    instants = [t for e in entries for t in (e.published_at, e.edited_at, e.deleted_at) if t and t <= at]
    return tid(max(instants, default=datetime(2024, 2, 6, tzinfo=UTC)))


def _list(records: list[dict[str, Any]], question: Question) -> Reply:
    """A page of records: newest first, or oldest first with `reverse`; the cursor is the last record's key."""
    oldest_first = question.one("reverse") == "true"
    ordered = sorted(records, key=lambda r: r["uri"], reverse=not oldest_first)
    cursor = question.one("cursor")
    if cursor:
        keys = [(r, r["uri"].rsplit("/", 1)[1]) for r in ordered]
        ordered = [r for r, key in keys if (key > cursor if oldest_first else key < cursor)]
    page = ordered[: min(int(question.one("limit", "50")), 100)]
    more = {"cursor": page[-1]["uri"].rsplit("/", 1)[1]} if len(ordered) > len(page) else {}
    return as_json({"records": page, **more})


def _get(world: World, profile: Profile, question: Question) -> Reply:
    if question.one("collection") == PROFILE:
        value = {"$type": PROFILE, "displayName": profile.display_name, "description": profile.bio}
        return as_json({"uri": f"at://{did(profile)}/{PROFILE}/self", "cid": cid(value), "value": value})
    if profile == NEIGHBOUR:
        entries = [e for p in world.on("bluesky") for e in world.timeline.visible(p.key, question.at)]
        records = [_asked(entry) for entry in entries if entry.answers or entry.quotes]
    else:
        records = _records(world, profile, question)
    found = [r for r in records if r["uri"].endswith(f"/{question.one('rkey')}")]
    if not found:
        return as_json({"error": "RecordNotFound", "message": "Could not locate record"}, 400)
    return as_json(found[0])
