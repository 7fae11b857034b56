"""The Commission and the Service by the names they have here: word lists that have Edmonton's take them in as well."""

from __future__ import annotations

from dataclasses import replace

from policy.context import Context
from policy.folding import plain
from policy.language.terms import Concept

SERVICE, COMMISSION = "eps", "epc"
"""The term by which a word list shows that it holds the names of the Service, and of the Commission."""
FEWEST_WORDS = 3
"""Words of a name from which its initials are a name too: two letters would be found everywhere."""


def names_of(*names: str) -> tuple[str, ...]:
    """Names as they are and by their initials: "Harrow Bay Police Service" is also "HBPS"."""
    found: dict[str, None] = {}
    for name in filter(None, map(str.strip, names)):
        found[name] = None
        capitals = [word[0] for word in name.replace("-", " ").split() if word[0].isupper()]
        if len(capitals) >= FEWEST_WORDS:
            found["".join(capitals)] = None
    return tuple(found)


def as_called_here(concept: Concept, context: Context) -> Concept:
    """The word list with the names of this Commission and this Service, where it has Edmonton's."""
    more = [
        plain(name)
        for term, names in ((SERVICE, context.service_names), (COMMISSION, context.commission_names))
        if term in concept.terms
        for name in names
    ]
    return replace(concept, terms=tuple(dict.fromkeys((*concept.terms, *more)))) if more else concept
