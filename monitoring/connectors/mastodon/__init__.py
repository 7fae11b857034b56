"""Mastodon and every server that speaks its API (GoToSocial, Takahē, Pixelfed…), read from the account's own server.

Facts: ids are per server, so an account is `host/id`. `min_id` walks forward without holes (`since_id` leaves some).
A forward walk never shows later edits or deletions: `recheck` does. A person moves rather than renames: the old
account gains `moved`. GoToSocial refuses all anonymous reads; Takahē keeps no history and answers 404 in HTML.
Sources: docs.joinmastodon.org/methods (accounts, statuses), and runs against servers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from monitoring.connector import (
    AccountGone,
    Answer,
    AuthNeeded,
    BadData,
    BadHandle,
    Batch,
    Capability,
    Cursor,
    CursorLost,
    Door,
    Field,
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
from monitoring.connector.text import plain_text
from monitoring.connectors.mastodon.statuses import attached, is_public, post, written

_PAGE = 40  # the most a server gives
_NOT_KNOWN = frozenset({400, 404, 405, 410, 422})  # how a server says that it has no such method

_HANDLE = re.compile(r"@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@([A-Za-z0-9.-]+\.[A-Za-z0-9-]+)")
_PAGE_OF = re.compile(r"https://([A-Za-z0-9.-]+)/(?:@|users/)([A-Za-z0-9_.-]+)/?")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_URI = re.compile(r"https://([a-z0-9.-]+)/(?:[^?#]*/)?([A-Za-z0-9_-]{1,64})(?:/activity)?")


@dataclass(frozen=True, slots=True)
class Mastodon:
    """The connector."""

    platform: str = "mastodon"
    label: str = "Mastodon"
    hint: str = "@name@server"
    capabilities: frozenset[Capability] = frozenset(
        {Capability.PUBLIC, Capability.EDITS, Capability.HISTORY, Capability.DELETION_CHECK}
    )
    together: int = 20  # the most ids that one GET statuses?id[]= answers
    bio_limit: int | None = 500

    def resolve(self, web: Door, handle: str) -> Profile:
        """Look the name up at the server in the handle, or at the one WebFinger (RFC 7033) names for it."""
        name, domain = _handle_in(handle)
        for host in (domain, _elsewhere(web, name, domain)):
            if host is None:
                continue
            acct = name if host == domain else f"{name}@{domain}"
            account = _looked_up(web, host, acct)
            if account is not None:
                return _profile(host, account)
        raise NotFound(f"{domain} knows no account named {name}. Check the spelling of the handle.")

    def profile(self, web: Door, stable_id: str) -> Profile:
        host, number = _parts(stable_id)
        return _profile(host, _expected(web.get(f"https://{host}/api/v1/accounts/{number}")))

    def fetch(self, web: Door, stable_id: str, cursor: Cursor) -> Batch:
        """Up to 40 statuses after `min_id`, the cursor's only member; a page with anything in it has a next one."""
        host, number = _parts(stable_id)
        after = cursor.get("min_id", "0")
        if not isinstance(after, str) or not _ID.fullmatch(after):
            raise CursorLost(
                "The place where the last reading stopped is not known any more; everything is read again."
            )
        query = urlencode({"min_id": after, "limit": _PAGE})
        page = list(_expected(web.get(f"https://{host}/api/v1/accounts/{number}/statuses?{query}")).items())
        if not page:
            return Batch((), {"min_id": after})
        page.reverse()
        last = page[-1]["id"].name()
        if last == after or not _ID.fullmatch(last):
            raise BadData("The server gives the same page again and again.", raw=page[-1].body)
        public = [status for status in page if is_public(status)]
        parents = _parents(web, host, public, self.together)
        return Batch(tuple(post(status, parents) for status in public), {"min_id": last}, more=True)

    def recheck(self, web: Door, uris: Sequence[str]) -> dict[str, PulledPost | Presence]:
        """Ask for twenty at once (Mastodon 4.3); a server that cannot is asked for each."""
        places = {uri: match.groups() for uri in uris if (match := _URI.fullmatch(uri))}
        found: dict[str, PulledPost | Presence] = dict.fromkeys(uris, Presence.UNKNOWN)
        for host in sorted({host for host, _ in places.values()}):
            here = {number: uri for uri, (at, number) in places.items() if at == host}
            numbers = sorted(here)
            for start in range(0, len(numbers), self.together):
                asked = numbers[start : start + self.together]
                for number, seen in _looked_again(web, host, asked).items():
                    found[here[number]] = _same(seen, here[number])
        return found

    def versions(self, web: Door, uri: str) -> list[PulledPost]:
        """Every state the server keeps (GET statuses/:id/history), oldest first."""
        match = _URI.fullmatch(uri)
        if match is None:
            return []
        host, number = match.groups()
        answer = web.get(f"https://{host}/api/v1/statuses/{number}")
        present = _expected(answer)
        edits = web.get(f"https://{host}/api/v1/statuses/{number}/history")
        if edits.status == 404:
            return []
        return [_version(present, edit) for edit in _expected(edits).items()]

    def host(self, stable_id: str) -> str:
        return _parts(stable_id)[0]

    def home(self, web: Door, stable_id: str) -> str:
        return self.host(stable_id)


def _handle_in(typed: str) -> tuple[str, str]:
    """Name and domain in what a person typed: `@name@server`, or the address of the profile page."""
    text = typed.strip()
    if page := _PAGE_OF.fullmatch(text):
        text = f"{page[2]}@{page[1]}"
    match = _HANDLE.fullmatch(text)
    if match is None:
        raise BadHandle("A Mastodon handle has a name and a server, such as @name@server.ca. Check what was typed.")
    return match[1], match[2].lower()


def _looked_up(web: Door, host: str, acct: str) -> Given | None:
    """The account, or None when this host knows none or speaks no Mastodon API."""
    answer = web.get(f"https://{host}/api/v1/accounts/lookup?{urlencode({'acct': acct})}")
    if answer.status in (401, 403) or (answer.status == 200 and _is_json(answer)):
        return _expected(answer)
    return None


def _elsewhere(web: Door, name: str, domain: str) -> str | None:
    """The host that keeps the account, when it is not the one in the handle (RFC 7033, link `self`)."""
    query = urlencode({"resource": f"acct:{name}@{domain}"})
    try:
        answer = web.get(f"https://{domain}/.well-known/webfinger?{query}")
    except Transient:
        return None
    if answer.status != 200:
        return None
    for link in Given.of(answer).listed("links"):
        if link.text_of("rel") == "self":
            host = host_of(link.text_of("href"))
            return host if host and host != domain else None
    return None


def _is_json(answer: Answer) -> bool:
    return "json" in answer.headers.get("content-type", "")


def _parts(stable_id: str) -> tuple[str, str]:
    host, _, number = stable_id.partition("/")
    if not host or not _ID.fullmatch(number):
        raise BadHandle("This is not the identifier of an account on a Mastodon server.")
    return host, number


def _expected(answer: Answer) -> Given:
    """The JSON of a good answer; anything else is one of our errors."""
    host = host_of(answer.url)
    match answer.status:
        case 200:
            return Given.of(answer)
        case 401 | 403:
            raise AuthNeeded(host)
        case 404 | 410 if _is_json(answer) or answer.status == 410:
            raise AccountGone(f"{host} answers that the account is not there any more.", status=Status.DELETED)
        case _:
            raise Transient(f"{host} did not answer as a Mastodon server does ({answer.status}).")


def _profile(host: str, account: Given) -> Profile:
    """An Account entity; `acct` has no server for an account of the server itself."""
    acct = account["acct"].name()
    moved = account.get("moved")
    suspended = account.truth_of("suspended")
    return Profile(
        stable_id=f"{host}/{account['id'].name()}",
        # As people write it, and as the form asks for it: without the first @ it would look like an e-mail address.
        handle=f"@{acct}" if "@" in acct else f"@{acct}@{host}",
        display_name=account.text_of("display_name"),
        bio=plain_text(account.text_of("note"), keep_line_ends=True)[0],
        url=account["url"].name(),
        fields=tuple(_field(field) for field in account.listed("fields")),
        status=Status.SUSPENDED if suspended else Status.MOVED if moved else Status.ACTIVE,
        moved_to=moved["url"].name() if moved else None,
        raw=account.kept(),
    )


def _field(field: Given) -> Field:
    return Field(field["name"].text(), plain_text(field["value"].text())[0])


def _many(web: Door, host: str, numbers: Sequence[str]) -> Answer:
    """GET statuses?id[]=…: a list of those that are there; servers before 4.3 do not know it."""
    query = urlencode([("id[]", number) for number in numbers])
    return web.get(f"https://{host}/api/v1/statuses?{query}")


def _by_id(answer: Answer) -> dict[str, Given]:
    return {status["id"].name(): status for status in _expected(answer).items()}


def _parents(web: Door, host: str, page: list[Given], most: int) -> dict[str, PulledPost]:
    """What the page's replies answer, in one request for all; context only, so trouble with it stops nothing."""
    answered = {status.text_of("in_reply_to_id") for status in page} - {""}
    known = {number: status for status in page if (number := status["id"].name()) in answered}
    wanted = sorted(answered - known.keys())[:most]
    parents = {number: post(status, {}) for number, status in known.items()}
    if not wanted:
        return parents
    try:
        answer = _many(web, host, wanted)
        others = _by_id(answer) if answer.status == 200 else {}
        return parents | {number: post(status, {}) for number, status in others.items() if is_public(status)}
    except RateLimited:
        raise
    except (Transient, BadData):
        return parents


def _looked_again(web: Door, host: str, numbers: Sequence[str]) -> dict[str, PulledPost | Presence]:
    """The present state of statuses of one host, by id."""
    answer = _many(web, host, numbers)
    if answer.status in _NOT_KNOWN:
        return {number: _one(web, host, number) for number in numbers}
    there = _by_id(answer)
    return {number: _seen(there[number]) if number in there else Presence.GONE for number in numbers}


def _one(web: Door, host: str, number: str) -> PulledPost | Presence:
    answer = web.get(f"https://{host}/api/v1/statuses/{number}")
    return Presence.GONE if answer.status in (404, 410) else _seen(_expected(answer))


def _seen(status: Given) -> PulledPost | Presence:
    """Its present state, or GONE when it is no longer for everybody."""
    return post(status, {}) if is_public(status) else Presence.GONE


def _same(seen: PulledPost | Presence, uri: str) -> PulledPost | Presence:
    """An id that now belongs to another status tells nothing about the one asked for."""
    return Presence.UNKNOWN if isinstance(seen, PulledPost) and seen.uri != uri else seen


def _version(present: Given, edit: Given) -> PulledPost:
    """One entry of the history in the frame of the present status; its time is that of the edit."""
    text, links, warning = written(edit)
    at = edit.time_of("created_at")
    frame = post(present, {})
    media = attached(edit)
    edited_at = None if at == frame.published_at else at
    return replace(frame, text=text, links=links, warning=warning, media=media, edited_at=edited_at, raw=edit.kept())


connector = Mastodon()
