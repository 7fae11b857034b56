"""Bluesky and every other place on the AT Protocol, read from the account's own server (its PDS).

Facts: the DID is the account for ever, a handle only points to it; the DID's document names the PDS. The AppView hides
edits, so the PDS is asked. `getLatestCommit` says in one small answer whether anything changed; `listRecords` gives
uri and cid, and a cid is the hash of the content: a new uri is a new post, a changed cid an edit, a missing uri a
deletion. `createdAt` is whatever the author's program claims and is never paged by. Sources: atproto.com/specs (did,
handle, repository) and the lexicons com.atproto.sync, com.atproto.repo, app.bsky.feed.post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlencode

from monitoring.connector import (
    AccountGone,
    Answer,
    AuthNeeded,
    BadData,
    BadHandle,
    Batch,
    Capability,
    ConnectorError,
    Cursor,
    Door,
    NotFound,
    Presence,
    Profile,
    PulledPost,
    RateLimited,
    Status,
    Transient,
)
from monitoring.connector.given import Given
from monitoring.connector.links import host_of
from monitoring.connectors.bluesky.context import in_context, texts_of
from monitoring.connectors.bluesky.records import AT_URI, POSTS, post
from monitoring.connectors.bluesky.walk import compared, read_cursor

_PAGE = 100  # the most listRecords gives; 1000 makes the server answer 500

_HANDLE = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?")
_DID = re.compile(r"did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,253})")
_GONE = {
    "RepoNotFound": Status.DELETED,
    "RepoTakendown": Status.SUSPENDED,
    "RepoSuspended": Status.SUSPENDED,
    "RepoDeactivated": Status.DEACTIVATED,
}
_STATUSES = {
    "takendown": Status.SUSPENDED,
    "suspended": Status.SUSPENDED,
    "deactivated": Status.DEACTIVATED,
    "deleted": Status.DELETED,
}


@dataclass(frozen=True, slots=True)
class _Home:
    """What a DID document says: the account, its present handle, and the origin of its server."""

    did: str
    handle: str
    pds: str


@dataclass(frozen=True, slots=True)
class Bluesky:
    """The connector. `directory` keeps the did:plc documents; `lookup` answers handles that only DNS knows."""

    directory: str = "https://plc.directory"
    lookup: str = "https://public.api.bsky.app"
    platform: str = "bluesky"
    label: str = "Bluesky"
    hint: str = "name.bsky.social, or the name of a site of your own"
    capabilities: frozenset[Capability] = frozenset(
        {Capability.PUBLIC, Capability.EDITS, Capability.SHOWS_CHANGES, Capability.DELETION_CHECK}
    )
    together: int = 1
    bio_limit: int | None = 256

    def resolve(self, web: Door, handle: str) -> Profile:
        """Handle → DID by the handle's own host, else by the public look-up; the DID's document must agree."""
        name = _handle_in(handle)
        if _DID.fullmatch(name):
            return self.profile(web, name)
        did = self._did_at_own_host(web, name) or self._did_by_lookup(web, name)
        home = self._home(web, did)
        if home.handle != name:
            raise BadHandle(f"{name} points to an account that does not use this name. Check the handle.")
        return self.profile(web, did)

    def profile(self, web: Door, stable_id: str) -> Profile:
        home = self._home(web, stable_id)
        state = _xrpc(web, home.pds, "com.atproto.sync.getRepoStatus", did=home.did)
        status = Status.ACTIVE if state.truth_of("active") else _STATUSES.get(state.text_of("status"), Status.UNKNOWN)
        url = f"https://bsky.app/profile/{home.did}"
        empty = Profile(home.did, home.handle, "", "", url, status=status, raw=state.kept())
        if status is not Status.ACTIVE:
            return empty
        record = _record(web, home, "app.bsky.actor.profile", "self")
        if record is None:
            return empty
        value = record["value"]
        name, bio = value.text_of("displayName"), value.text_of("description")
        return Profile(home.did, home.handle, name, bio, url, status=status, raw=record.kept())

    def fetch(self, web: Door, stable_id: str, cursor: Cursor) -> Batch:
        """One page of up to 100 records in the order of their keys, compared with what the cursor remembers.

        The cursor holds `rev` (the last state compared to its end), `seen` (record key → end of its cid) and, within a
        walk, `walk` (the server, the state it began at, the server's own page mark, the last key compared).
        """
        seen, walk = read_cursor(cursor)
        if not walk:
            home = self._home(web, stable_id)
            rev = _xrpc(web, home.pds, "com.atproto.sync.getLatestCommit", did=home.did)["rev"].name()
            if rev == cursor.get("rev"):
                return Batch((), cursor, not_modified=True)
            walk = {"pds": home.pds, "rev": rev, "page": "", "after": ""}
        page = _xrpc(
            web,
            walk["pds"],
            "com.atproto.repo.listRecords",
            repo=stable_id,
            collection=POSTS,
            limit=str(_PAGE),
            reverse="true",
            **({"cursor": walk["page"]} if walk["page"] else {}),
        )
        batch = compared(stable_id, page, cursor, seen, walk)
        homes: dict[str, _Home | None] = {stable_id: _Home(stable_id, "", walk["pds"])}
        return replace(batch, posts=in_context(batch.posts, texts_of(page), partial(self._said, web, homes)))

    def recheck(self, web: Door, uris: Sequence[str]) -> dict[str, PulledPost | Presence]:
        """Ask for each record by its key, at the account's present server."""
        homes: dict[str, _Home | Presence] = {}
        found: dict[str, PulledPost | Presence] = {}
        for uri in uris:
            match = AT_URI.fullmatch(uri)
            if match is None:
                found[uri] = Presence.UNKNOWN
                continue
            did, collection, key = match.groups()
            if did not in homes:
                homes[did] = self._home_or_absence(web, did)
            home = homes[did]
            found[uri] = home if isinstance(home, Presence) else _looked_again(web, home, collection, key)
        return found

    def versions(self, web: Door, uri: str) -> list[PulledPost]:
        """The protocol keeps no earlier states."""
        return []

    def host(self, stable_id: str) -> str:
        """The directory is asked first; the PDS behind it is known only after that."""
        return stable_id.removeprefix("did:web:") if stable_id.startswith("did:web:") else host_of(self.directory)

    def home(self, web: Door, stable_id: str) -> str:
        """The PDS, by today's DID document: an account may move to another one."""
        return host_of(self._home(web, stable_id).pds)

    def _did_at_own_host(self, web: Door, name: str) -> str | None:
        """A host that does not answer is no error: many handles live in DNS only."""
        try:
            answer = web.get(f"https://{name}/.well-known/atproto-did")
        except RateLimited:
            raise
        except ConnectorError:
            return None
        did = answer.body[:300].decode("ascii", "replace").strip()
        return did if answer.status == 200 and _DID.fullmatch(did) else None

    def _did_by_lookup(self, web: Door, name: str) -> str:
        query = urlencode({"handle": name})
        answer = web.get(f"{self.lookup}/xrpc/com.atproto.identity.resolveHandle?{query}")
        if answer.status in (400, 404):
            raise NotFound(f"Bluesky knows no account named {name}. Check the spelling of the handle.")
        did = _expected(answer)["did"].name()
        if not _DID.fullmatch(did):
            raise BadData(f"The look-up of {name} gave no identifier of an account.", raw=answer.body)
        return did

    def _home(self, web: Door, did: str) -> _Home:
        """Read the DID document (W3C DID; did:plc from the directory, did:web from its own host)."""
        if not _DID.fullmatch(did):
            raise BadHandle("This is not the identifier of an account on the AT Protocol.")
        if did.startswith("did:web:"):
            answer = web.get(f"https://{did.removeprefix('did:web:')}/.well-known/did.json")
        else:
            answer = web.get(f"{self.directory}/{did}")
        if answer.status in (404, 410):
            raise AccountGone("The directory of accounts says that this account was deleted.", status=Status.DELETED)
        document = _expected(answer)
        if document["id"].name() != did:
            raise BadData("The directory answered for another account.", raw=answer.body)
        names = [name.text() for name in document.listed("alsoKnownAs")]
        handle = next((name.removeprefix("at://") for name in names if name.startswith("at://")), "")
        return _Home(did, handle.lower(), _pds(document))

    def _said(self, web: Door, homes: dict[str, _Home | None], uri: str) -> str | None:
        """The text of somebody's post, from its own server; None when it is no post, is gone or cannot be read."""
        match = AT_URI.fullmatch(uri)
        if match is None or match[2] != POSTS:
            return None
        did, collection, key = match.groups()
        try:
            if did not in homes:
                homes[did] = None  # for as long as it is not known, and for good if it cannot be
                homes[did] = self._home(web, did)
            home = homes[did]
            record = _record(web, home, collection, key) if home else None
            return record["value"].text_of("text") if record else None
        except ConnectorError:
            return None

    def _home_or_absence(self, web: Door, did: str) -> _Home | Presence:
        try:
            return self._home(web, did)
        except AccountGone:
            return Presence.GONE
        except BadHandle:
            return Presence.UNKNOWN


def _handle_in(typed: str) -> str:
    """The handle in what a person typed: `@name.bsky.social`, `bsky.app/profile/…`, `at://…` or a DID."""
    name = typed.strip()
    if "://" in name and not name.startswith("at://"):
        name = name.split("://", 1)[1]
    name = name.removeprefix("at://").removeprefix("www.").removeprefix("bsky.app/profile/")
    name = name.removeprefix("@").rstrip("/").lower()
    if _DID.fullmatch(name) or (len(name) <= 253 and _HANDLE.fullmatch(name)):
        return name
    raise BadHandle("A Bluesky handle looks like name.bsky.social or like the name of a site. Check what was typed.")


def _pds(document: Given) -> str:
    """The origin of the account's server; the door will refuse it if it is not a public https host."""
    for service in document.listed("service"):
        if service["id"].name().endswith("#atproto_pds"):
            endpoint = service["serviceEndpoint"].text()
            if host := host_of(endpoint):
                return f"https://{host}"
    raise BadData("The account's document names no server that keeps its posts.", raw=document.body)


def _xrpc(web: Door, pds: str, method: str, **query: str) -> Given:
    return _expected(web.get(f"{pds}/xrpc/{method}?{urlencode(query)}"))


def _expected(answer: Answer) -> Given:
    """The JSON of a good answer; an XRPC error (atproto.com/specs/xrpc) becomes one of ours."""
    if answer.status == 200:
        return Given.of(answer)
    host = host_of(answer.url)
    if answer.status in (401, 403):
        raise AuthNeeded(host)
    name = _error_name(answer)
    if name in _GONE:
        raise AccountGone(f"{host} answers that the account is {_GONE[name]}.", status=_GONE[name])
    raise Transient(f"{host} could not answer ({answer.status} {name}).".replace(" )", ")"))


def _error_name(answer: Answer) -> str:
    try:
        return Given.of(answer).text_of("error")
    except BadData:
        return ""


def _record(web: Door, home: _Home, collection: str, key: str) -> Given | None:
    """One record, or None when the server says there is none."""
    query = urlencode({"repo": home.did, "collection": collection, "rkey": key})
    answer = web.get(f"{home.pds}/xrpc/com.atproto.repo.getRecord?{query}")
    if answer.status == 400 and _error_name(answer) == "RecordNotFound":
        return None
    return _expected(answer)


def _looked_again(web: Door, home: _Home, collection: str, key: str) -> PulledPost | Presence:
    try:
        record = _record(web, home, collection, key)
    except AccountGone:
        return Presence.GONE
    return post(home.did, home.pds, record) if record else Presence.GONE


connector = Bluesky()
