"""Keeping posts: from a page of pulled posts to rows, each state of a post once, sealed as it is written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q

from accounts.models import Account
from monitoring.connector import PulledPost
from monitoring.models import Post, PostVersion, Unscreened
from records.actions.sealing import Seal, seal

Gate = Callable[[PostVersion], bool]
"""Whether a version may be kept: for a personal account, whether it touches the Commission or the Service."""

LONGEST_ID = 500
LONGEST_ADDRESS = 1000


@dataclass
class Kept:
    """What became of a page: `versions` are the new rows; a known post was there before, unchanged."""

    read: int = 0
    known: int = 0
    edited: int = 0
    out_of_scope: int = 0
    versions: list[PostVersion] = field(default_factory=list)


class _Held:
    """The posts of a page that are on record already, with the digests of their versions: one query a page."""

    def __init__(self, account: Account, names: Sequence[str]) -> None:
        self.posts: dict[str, Post] = {}
        self.digests: dict[str, dict[str, int]] = {name: {} for name in names}
        versions = PostVersion.objects.filter(post__account=account, post__platform_id__in=names)
        for version in versions.select_related("post").only("n", "sha256", "post"):
            version.post.account = account
            self.add(version.post.platform_id, version)

    def add(self, name: str, version: PostVersion) -> None:
        self.posts[name] = version.post
        self.digests[name][version.sha256] = version.n

    def next_n(self, name: str) -> int:
        return max(self.digests[name].values(), default=0) + 1


def keep(account: Account, pulled: Sequence[PulledPost], *, gate: Gate, at: datetime) -> Kept:
    """Write the new and the edited posts of a page, and that the others were seen.

    To be called inside the transaction that also writes the cursor. What the gate stops is only counted: nothing of it
    is written or logged. An edit that leaves the scope marks the held post as edited and keeps none of the new words.
    """
    done = Kept(read=len(pulled))
    held = _Held(account, [platform_id(one.uri) for one in pulled])
    new: list[Post] = []
    unchanged: list[Post] = []
    edited: list[Post] = []
    for one in pulled:
        name = platform_id(one.uri)
        post = held.posts.get(name)
        if post is not None and one.digest in held.digests[name]:
            unchanged.append(post)
            continue
        if post is not None:
            edited.append(post)
        version = _version(post or _post(account, one, at), one, held.next_n(name), at)
        if not gate(version):
            done.out_of_scope += 1
            continue
        if post is None:
            new.append(version.post)
        held.add(name, version)
        done.versions.append(version)
    done.known, done.edited = len(unchanged), len(edited)
    Post.objects.bulk_create(new)
    _note_seen({post.pk for post in unchanged}, {post.pk for post in edited}, at)
    _write(done.versions, at)
    return done


def _write(versions: list[PostVersion], at: datetime) -> None:
    """The rows of new versions, their seals, and that they wait to be screened."""
    PostVersion.objects.bulk_create(versions)
    seal([Seal("post version", f"monitoring.postversion/{v.pk}", v.sealed_digest()) for v in versions], at=at)
    Unscreened.objects.bulk_create(Unscreened(version=version, since=at) for version in versions)


def _note_seen(unchanged: set[int], edited: set[int], at: datetime) -> None:
    """Posts that are there are not gone, whatever was thought of them before."""
    here = {"last_seen_at": at, "checked_at": at, "gone_seen_at": None}
    if edited:
        Post.objects.filter(pk__in=edited).update(availability=Post.Availability.EDITED, **here)
    if unchanged - edited:
        posts = Post.objects.filter(pk__in=unchanged - edited)
        once_edited = Q(pk__in=PostVersion.objects.filter(n__gt=1, post__in=unchanged).values("post"))
        posts.filter(once_edited, availability=Post.Availability.GONE).update(availability=Post.Availability.EDITED)
        posts.filter(availability=Post.Availability.GONE).update(availability=Post.Availability.LIVE)
        posts.update(**here)


def platform_id(uri: str) -> str:
    """The name a post is kept under: its uri, or for one of unheard-of length its beginning and digest."""
    if len(uri) <= LONGEST_ID:
        return uri
    return f"{uri[:400]}#sha256:{hashlib.sha256(uri.encode()).hexdigest()}"


def _post(account: Account, one: PulledPost, at: datetime) -> Post:
    return Post(
        account=account,
        platform_id=platform_id(one.uri),
        url=_address(one.url),
        kind=one.kind.value,
        published_at=one.published_at,
        first_seen_at=at,
        last_seen_at=at,
        checked_at=at,
    )


def _version(post: Post, one: PulledPost, n: int, at: datetime) -> PostVersion:
    return PostVersion(
        post=post,
        n=n,
        captured_at=at,
        edited_at=one.edited_at,
        text=one.text,
        warning=one.warning,
        language=one.lang[:20],
        visibility=one.visibility[:20],
        links=[link for link in one.links if _address(link)],
        media=[{"kind": medium.kind, "url": _address(medium.url), "alt": medium.alt} for medium in one.media],
        reply_to=_clipped(one.reply_to),
        reply_to_text=one.reply_to_text or "",
        quote_of=_clipped(one.quote_of),
        quote_text=one.quote_text or "",
        boost_of=_clipped(one.boost_of),
        raw=one.raw,
        raw_sha256=hashlib.sha256(one.raw).hexdigest(),
        sha256=one.digest,
    )


def _address(url: str) -> str:
    """A web address that a page may show as a link, or nothing: the raw answer keeps whatever it was."""
    return url if url.startswith(("https://", "http://")) and len(url) <= LONGEST_ADDRESS else ""


def _clipped(uri: str | None) -> str:
    return (uri or "")[:LONGEST_ADDRESS]
