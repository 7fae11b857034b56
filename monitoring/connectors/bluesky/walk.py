"""One page of an account's records compared with what is remembered: new, edited, deleted."""

from __future__ import annotations

from monitoring.connector import BadData, Batch, Cursor, CursorLost
from monitoring.connector.given import Given
from monitoring.connectors.bluesky.records import AT_URI, POSTS, post

_MOST_POSTS = 50_000  # the cursor holds a few bytes of every post; a server that never ends must not fill the disk
_CID_TAIL = 16  # 80 bits of the hash tell two states of one post apart


def read_cursor(cursor: Cursor) -> tuple[dict[str, str], dict[str, str]]:
    """What is remembered of each post, and the walk that was interrupted, if any."""
    seen, walk = cursor.get("seen", {}), cursor.get("walk", {})
    if not isinstance(seen, dict) or not isinstance(walk, dict) or (walk and not walk.keys() >= {"pds", "rev", "page"}):
        raise CursorLost("The place where the last reading stopped is not known any more; everything is read again.")
    return dict(seen), dict(walk)


def compared(did: str, page: Given, cursor: Cursor, seen: dict[str, str], walk: dict[str, str]) -> Batch:
    """Compare one page with what is remembered. Keys come in ascending order, so a gap is a deletion."""
    posts, listed, after = [], set(), walk["after"]
    for record in page["records"].items():
        key, tail = _key(record), record["cid"].name()[-_CID_TAIL:]
        if key <= after:
            raise BadData("The server lists posts out of order.", raw=page.body)
        after = key
        listed.add(key)
        if seen.get(key) != tail:
            posts.append(post(did, walk["pds"], record))
            seen[key] = tail
    if len(seen) > _MOST_POSTS:
        raise BadData(f"The account holds more than {_MOST_POSTS} posts, which cannot be followed.")
    mark = page.text_of("cursor") if listed else ""
    within = [key for key in seen if walk["after"] < key and (not mark or key <= after)]
    gone = sorted(key for key in within if key not in listed)
    for key in gone:
        del seen[key]
    uris = tuple(f"at://{did}/{POSTS}/{key}" for key in gone)
    if mark:
        onward: Cursor = {"rev": cursor.get("rev"), "seen": seen, "walk": {**walk, "page": mark, "after": after}}
        return Batch(tuple(posts), onward, more=True, gone=uris)
    return Batch(tuple(posts), {"rev": walk["rev"], "seen": seen}, gone=uris)


def _key(record: Given) -> str:
    uri = record["uri"].name()
    match = AT_URI.fullmatch(uri)
    if match is None or match[2] != POSTS:
        raise BadData("The server lists a record that is no post.", raw=record.body)
    return match[3]
