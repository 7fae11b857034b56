"""Officials as Open North's Represent API gives them: an answer, or all its pages together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from policy.actions.catalogue import OFFICIALS, Register
from policy.actions.rows import Row, decoded, json_of, stripped
from policy.context import official_from_represent
from policy.errors import FileRefused


def joined_files(register: Register, files: Sequence[bytes]) -> bytes:
    """Several files as one: the pages of an answer of the Represent API, as an array. Raises FileRefused for others."""
    if len(files) == 1:
        return files[0]
    pages = [decoded(one).strip() for one in files]
    if register is not OFFICIALS or not all(page.startswith("{") for page in pages):
        raise FileRefused("Only pages of the Represent API are given in several files. Import these one by one.")
    for page in pages:
        json_of(page)
    return f"[{','.join(pages)}]".encode()


def represent_rows(given: Any) -> Iterator[Row]:
    """Rows of Represent's answer (represent.opennorth.ca/api), or of an array of its pages, in any order.

    Each page has `objects` with blank text as "", and `meta` with the number of objects in all.
    """
    pages = given if isinstance(given, list) and given else [given]
    if not all(isinstance(page, dict) and isinstance(page.get("objects"), list) for page in pages):
        raise FileRefused("This is not an answer of the Represent API: it has no list called objects.")
    objects = [thing for page in pages for thing in page["objects"]]
    metas = [meta if isinstance(meta := page.get("meta"), dict) else {} for page in pages]
    totals = {total for meta in metas if isinstance(total := meta.get("total_count"), int)}
    if len(totals) > 1:
        raise FileRefused("These pages do not belong together: their numbers of officials differ. Import each alone.")
    total = max(totals, default=None)
    if all(meta.get("next") for meta in metas) or (total is not None and total > len(objects)):
        raise FileRefused(
            f"This is one page of several ({len(objects)} of {total or 'more'} officials). Import all pages together, "
            "or ask the API with ?limit=1000 and import the whole answer."
        )
    for number, thing in enumerate(objects, 1):
        where = f"Entry {number}"
        _well_formed(thing, where)
        official = asdict(official_from_represent(thing))
        row = {name: official[name] for name in ("name", "office", "district", "party")}
        row |= {"handles": list(official["handles"]), "roles": list(official["roles"])}
        yield Row(
            where,
            {name: stripped(value) for name, value in row.items()}
            | {"body": thing.get("representative_set_name", "").strip()},
        )


_REPRESENT_TEXTS = ("name", "elected_office", "district_name", "party_name", "representative_set_name")
_EXTRA_TEXTS = ("twitter", "bluesky", "mastodon")
_EXTRA_LISTS = ("handles", "roles")


def _well_formed(thing: Any, where: str) -> None:
    if not isinstance(thing, dict):
        raise FileRefused(f"{where} is not an object with names and values.")
    if not thing.get("name"):
        raise FileRefused(f"{where}, name: this is missing.")
    extra = thing.get("extra") or {}
    if not isinstance(extra, dict):
        raise FileRefused(f"{where}, extra: this is not an object with names and values.")
    for holder, names in ((thing, _REPRESENT_TEXTS), (extra, _EXTRA_TEXTS)):
        for name in names:
            if not isinstance(holder.get(name, ""), str):
                raise FileRefused(f"{where}, {name}: this is not text.")
    for name in _EXTRA_LISTS:
        value = extra.get(name, [])
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise FileRefused(f"{where}, {name}: this is not a list of texts.")
