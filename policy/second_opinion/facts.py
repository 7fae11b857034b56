"""What the public registers say to a post, for a model that cannot look it up. Closed papers are never among it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from policy.context import Candidate, Official
from policy.language.linking import spoken_of
from policy.language.names import candidates_named, officials_hinted, officials_named
from policy.language.reading import Reading
from policy.statement import Role

MOST = 5


def public_facts(clause: str, reading: Reading) -> dict[str, Any]:
    """By heading: decisions a post may speak of, officials and candidates it names; nothing for other clauses."""
    make = _FACTS.get(clause)
    facts = list(make(reading))[:MOST] if make else []
    return {_HEADINGS[clause]: facts} if facts else {}


def _decisions(reading: Reading) -> Iterable[dict[str, str]]:
    seen: set[str] = set()
    for part in reading.parts:
        if part.segment.role is Role.LINK:
            continue
        for _, entry in spoken_of(reading, part)[:MOST]:
            one = entry.decision
            if one.number not in seen:
                seen.add(one.number)
                yield {"motion": one.number, "date": one.date.isoformat(), "outcome": one.outcome, "text": one.text}


def _officials(reading: Reading) -> Iterable[dict[str, str]]:
    yield from _people([*reading.once(officials_named), *reading.once(officials_hinted)])


def _candidates(reading: Reading) -> Iterable[dict[str, str]]:
    yield from _people(reading.once(candidates_named))


def _people(hits: Iterable[Any]) -> Iterable[dict[str, str]]:
    people: dict[str, Official | Candidate] = {hit.about.person.name: hit.about.person for hit in hits}
    for name, person in people.items():
        yield {"name": name, "office": person.office}


_FACTS: dict[str, Callable[[Reading], Iterable[dict[str, str]]]] = {
    "3a-decision": _decisions,
    "3a-politics": _officials,
    "3e": _candidates,
}
_HEADINGS = {
    "3a-decision": "register of decisions",
    "3a-politics": "officials in office that day",
    "3e": "candidates",
}
