"""Which evidence belongs to which clause, so that words alone never find anything, and how it is told to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from policy.head.evidence import Plan
from policy.language.terms import Concept
from policy.rule import Rule

_REGISTERS = {
    "3a-decision": ("register ", "figure", "register claims", "register says"),
    "3a-politics": ("official",),
    "3c-incamera": ("paper ",),
    "3c-privacy": ("identifier ",),
    "3e": ("candidate", "official"),
}
"""What the registers and the recognisers tell, by the clause it speaks for."""
_OWN = re.compile(r"@(?:own|answered|quoted|link)")
_PREFIX = re.compile(r"^(?:g\d[a-f]?(?:_\w+)?[:/]? ?)")
_STEP = re.compile(r">=([\d.]+)$")


def families(rules: Iterable[Rule], plan: Plan) -> dict[str, frozenset[str]]:
    """By name of a word list or beginning of a name: the clauses whose rules look for it to find something.

    What only clears a rule supports nothing.
    """
    found: dict[str, set[str]] = {}
    for rule in rules:
        for way in rule.ways:
            found.setdefault(f"{rule.code}/{way.name}", set()).add(rule.clause)
            for condition in (way.finds, *way.needs):
                sees = condition.sees
                name = sees.name if isinstance(sees, Concept) else plan.names[sees]
                found.setdefault(name, set()).add(rule.clause)
        for name in (rule.code, *(each.name for each in rule.looks_up)):
            found.setdefault(name, set()).add(rule.clause)
    return {name: frozenset(clauses) for name, clauses in found.items()}


def supports(name: str, clause: str, known: Mapping[str, frozenset[str]]) -> bool:
    """Whether named evidence is of the kind that a clause is about."""
    if name.startswith(_REGISTERS.get(clause, ("\x00",))):
        return True
    base = _OWN.split(name)[0]
    for ending in (" begins", " complete", " holds"):
        base = base.removesuffix(ending)
    return clause in known.get(base, ())


PUBLIC_KNOWLEDGE = ("3c-privacy", "3d")
"""Clauses of which the head finds nothing in what is news or has been published."""
_PUBLIC = ("crime news@own", "sourced@own", "g3d_police_information: links to what was published@link")


def supporting(names: Iterable[str], clause: str, known: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The evidence of a clause's own kind; none where a rule of the clause was held back, or the matter is public.

    What clears a rule is known better than what the weights have seen: they do not argue with it.
    """
    names = tuple(names)
    if any(" but " in name and clause in known.get(name.split(" but ")[0], ()) for name in names):
        return ()
    if clause in PUBLIC_KNOWLEDGE and any(name in _PUBLIC for name in names):
        return ()
    return tuple(name for name in names if supports(name, clause, known))


def said(name: str) -> str:
    """A feature's name in words for a reviewer."""
    where = {"answered": " in what is answered", "quoted": " in what is passed on", "link": " in a link"}
    found = _OWN.search(name)
    step = _STEP.search(name)
    text = _STEP.sub("", _OWN.sub("", _PREFIX.sub("", name)))
    text = text.replace("/", "").strip()
    if step:
        text = f"{text} at least {step[1]}"
    return text + (where.get(found[0][1:], "") if found else "")
