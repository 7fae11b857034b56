"""What a rule is: conditions with names, joined into ways a text can touch one guideline, and its own examples."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from policy.context import Context
from policy.language.nearness import MANY, Places, Reach, nearest, within
from policy.language.reading import Hit, Reading
from policy.language.terms import Concept
from policy.statement import (
    ANYWHERE,
    PASSED_ON,
    VOICE,
    AccountKind,
    ProfileText,
    Role,
    Segment,
    Span,
    Statement,
)

__all__ = [
    "ANYWHERE",
    "PASSED_ON",
    "VOICE",
    "AccountKind",
    "Clear",
    "Condition",
    "Example",
    "Flagged",
    "Match",
    "ProfileText",
    "Reach",
    "Role",
    "Rule",
    "Segment",
    "Span",
    "Statement",
    "Way",
]

MOST_SPANS = 12
EXAMPLE_DAY = dt.datetime(2026, 11, 17, 9, 0, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Match:
    """A rule's answer as a value. Severity 1 (least) to 4; confidence 0 to 1; `offer` is a text a profile could use."""

    guideline: str
    rule: str
    spans: tuple[Span, ...]
    reason: str
    severity: int
    confidence: float
    quoted_only: bool = False
    clause: str = ""
    way: str = ""
    offer: str = ""


Finder = Callable[[Reading], Sequence[Hit]]


@dataclass(frozen=True)
class Condition:
    """One named thing that a rule looks for. `roles` None: only in the texts in which its way looks."""

    name: str
    sees: Concept | Finder
    reach: Reach = Reach.SENTENCE
    roles: frozenset[Role] | None = None

    @cached_property
    def asks(self) -> tuple[str, Finder | None]:
        """What is asked of a reading: a word list by name, or a finder."""
        return (self.sees.name, None) if isinstance(self.sees, Concept) else ("", self.sees)

    def hits(self, reading: Reading) -> Sequence[Hit]:
        """Everything this condition sees in the statement; worked out once a statement."""
        listed, finder = self.asks
        return reading.hits(listed) if finder is None else reading.once(finder)

    def nearest(self, reading: Reading, anchor: Hit, way_roles: frozenset[Role], quotes: bool = True) -> Hit | None:
        """What it sees nearest to an anchor and within reach; `quotes` says whether quoted words count."""
        hits = self.hits(reading)
        if not hits:
            return None
        roles = self.roles or way_roles
        if len(hits) > MANY:
            return reading.once_value(
                (id(self), roles, quotes), lambda: Places(_counting(reading, hits, roles, quotes), self.reach)
            ).nearest(anchor)
        counting = _counting(reading, hits, roles, quotes)
        return nearest([hit for hit in counting if within(self.reach, hit, anchor)], anchor)


def _counting(reading: Reading, hits: Iterable[Hit], roles: frozenset[Role], quotes: bool) -> list[Hit]:
    parts = reading.parts
    return [hit for hit in hits if parts[hit.part].segment.role in roles and (quotes or not hit.quoted)]


@dataclass(frozen=True)
class Way:
    """One way to touch a guideline: something found, everything it needs near it, and what would clear it."""

    name: str
    finds: Condition
    reason: str
    needs: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    roles: frozenset[Role] = VOICE
    quotes: bool = False
    severity: int = 2
    confidence: float = 0.7

    def matches(self, reading: Reading) -> list[tuple[Hit, ...]]:
        """The hits of each place where this way holds: what was found first, then what it needed."""
        return self.held(reading, self.finds.hits(reading))

    def held(self, reading: Reading, anchors: Iterable[Hit]) -> list[tuple[Hit, ...]]:
        """The same for what was found already."""
        held = []
        for anchor in _counting(reading, anchors, self.roles, self.quotes):
            beside: list[Hit] = []
            for need in self.needs:
                near = need.nearest(reading, anchor, self.roles, self.quotes)
                if near is None:
                    break
                beside.append(near)
            else:
                if not any(clear.nearest(reading, anchor, self.roles) for clear in self.unless):
                    held.append((anchor, *beside))
        return held


@dataclass(frozen=True)
class Example:
    """A sentence with what its reader would know: what it answers or quotes, who posts it, when, and the registers."""

    text: str
    reply: str = ""
    quote: str = ""
    alt: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    kind: AccountKind = "commissioner"
    at: dt.datetime = EXAMPLE_DAY
    context: Context | None = None
    profile: bool = False

    @property
    def statement(self) -> Statement:
        if self.profile:
            return ProfileText(self.kind, bio=self.text, links=self.links).as_statement(self.at)
        return Statement.of(
            self.text,
            posted_at=self.at,
            reply_to_text=self.reply,
            quote_text=self.quote,
            alt_texts=self.alt,
            links=self.links,
            account_kind=self.kind,
        )


@dataclass(frozen=True)
class Flagged(Example):
    """An example the rule must find; each of `words` must lie within the marked spans."""

    words: tuple[str, ...] = ()

    def __init__(self, text: str, *words: str, **known: object) -> None:
        _fill(self, text, known)
        object.__setattr__(self, "words", words)


@dataclass(frozen=True)
class Clear(Example):
    """An example the rule must let pass, and why."""

    because: str = ""

    def __init__(self, text: str, because: str, **known: object) -> None:
        _fill(self, text, known)
        object.__setattr__(self, "because", because)


def _fill(example: Example, text: str, known: Mapping[str, object]) -> None:
    defaults = {name: f.default for name, f in Example.__dataclass_fields__.items() if name != "text"}
    unknown = set(known) - set(defaults)
    if unknown:
        raise TypeError(f"an example has no {', '.join(sorted(unknown))}")
    for name, value in {"text": text, **defaults, **known}.items():
        object.__setattr__(example, name, value)


@dataclass(frozen=True)
class Rule:
    """Looks for one thing that one guideline speaks of.

    `clause` is the code in evaluation files; `looks_up` are word lists that only its finders ask for; `offers` are
    texts a profile could use, by language, longest first, after the accepted wordings of its `part` of 3(f);
    `for_councillors` is added to the reason, at a lower confidence, where the author is also a city councillor.
    Matches below the confidence `least` do not count; `severity` stands above that of each way. `by_staff` marks a
    rule that staff wrote as a list of phrases; it has no clause, so that no learned weight speaks for or against it.
    """

    code: str
    guideline: str
    clause: str
    title: str
    explanation: str
    ways: tuple[Way, ...]
    examples: tuple[Flagged | Clear, ...]
    standing: Literal["trial", "in force", "retired"] = "in force"
    reads: Literal["posts", "profiles", "scope"] = "posts"
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    part: str = ""
    looks_up: tuple[Concept, ...] = ()
    for_councillors: str = ""
    least: float = 0.0
    severity: int | None = None
    by_staff: bool = False

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition once, in order."""
        return tuple({c.name: c for way in self.ways for c in (way.finds, *way.needs, *way.unless)}.values())

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The word lists this rule needs to have looked up."""
        seen = [c.sees for c in self.conditions if isinstance(c.sees, Concept)]
        return tuple({each.name: each for each in (*seen, *self.looks_up)}.values())

    def without(self, condition: str) -> Rule:
        """This rule rebuilt without one condition: a way that finds nothing goes, a need or an exception is dropped."""
        return replace(self, ways=tuple(_ways_without(self.ways, condition)))

    @cached_property
    def _begins(self) -> tuple[tuple[Way, str, Finder | None], ...]:
        return tuple((way, *way.finds.asks) for way in self.ways)

    def _begun(self, reading: Reading) -> Iterator[tuple[Way, Sequence[Hit]]]:
        """The ways that find something to begin with."""
        for way, listed, finder in self._begins:
            if finder is not None:
                if hits := reading.once(finder):
                    yield way, hits
            elif listed in reading.found:
                yield way, reading.hits(listed)

    def judge(self, reading: Reading) -> Match | None:
        """One match for all places where the rule holds, with the reason of its strongest way; None if nowhere."""
        held = [(way, hits) for way, anchors in self._begun(reading) for hits in way.held(reading, anchors)]
        if not held:
            return None
        best, hits = max(held, key=lambda each: (each[0].confidence, each[0].severity))
        quoted_only = all(group[0].quoted or reading.role(group[0]) in PASSED_ON for _, group in held)
        dual = self.for_councillors if reading.statement.councillor else ""
        reason = best.reason.format(
            found=reading.words(hits[0]), beside=", ".join(map(reading.words, hits[1:])), about=hits[0].about
        )
        return Match(
            guideline=self.guideline,
            rule=self.code,
            spans=_marked(reading, [hits, *(group for _, group in held)]),
            reason=f"{reason}; {dual}" if dual else reason,
            # What rests only on another's words is shown, and stays low: the author did not say it.
            severity=1 if quoted_only else self.severity or max(way.severity for way, _ in held),
            confidence=round(best.confidence - 0.1, 2) if dual else best.confidence,
            quoted_only=quoted_only,
            clause=self.clause,
            way=best.name,
        )


def _marked(reading: Reading, groups: Iterable[tuple[Hit, ...]]) -> tuple[Span, ...]:
    """The first places of some groups of hits, in order of place."""
    spans: dict[Span, None] = {}
    for group in groups:
        spans.update((reading.span(hit), None) for hit in group)
        if len(spans) >= MOST_SPANS:
            break
    return tuple(sorted(list(spans)[:MOST_SPANS], key=lambda span: (span.field, span.start, span.end)))


def _ways_without(ways: Iterable[Way], name: str) -> Iterator[Way]:
    for way in ways:
        if way.finds.name != name:
            yield replace(
                way,
                needs=tuple(c for c in way.needs if c.name != name),
                unless=tuple(c for c in way.unless if c.name != name),
            )
