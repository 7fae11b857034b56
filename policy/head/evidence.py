"""The named evidence of a statement: what each rule saw, required and was held back by, and what the registers say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from policy.amounts import Figure, figures
from policy.head.papers import most_carried
from policy.head.wording import words
from policy.language.claims import Claim, claims
from policy.language.decision_words import CARRIED, DECIDES, DEFEATED, POSTPONED
from policy.language.entries import Entry
from policy.language.identifiers import personal_numbers, places, ways_to_reach
from policy.language.linking import spoken_of
from policy.language.names import candidates_hinted, candidates_named, officials_hinted, officials_named
from policy.language.outcomes import ends
from policy.language.reading import Hit, Part, Reading
from policy.language.register import SUREST, conflicts
from policy.language.scopes import conditions_left_out
from policy.language.terms import Concept
from policy.language.votes import UNANIMOUS, Votes
from policy.rule import Finder, Rule, Way
from policy.statement import Role

GROUPS = {
    Role.OWN: "own",
    Role.ALT: "own",
    Role.WARNING: "own",
    Role.ANSWERED: "answered",
    Role.QUOTED: "quoted",
    Role.SHARED: "quoted",
    Role.LINK: "link",
}
"""How the parts of a post are told apart: the author's own voice, what is answered, what is passed on, addresses."""

MOST_ANCHORS = 40
"""Places of one way that are looked at: what comes after says nothing new."""


def steps(low: str, value: float, *bounds: float) -> Iterator[str]:
    """One name for each bound that a value reaches."""
    for bound in bounds:
        if value >= bound:
            yield f"{low}>={bound:g}"


_Named = tuple[str, str, Way]


@dataclass(frozen=True)
class Plan:
    """What is to be asked of the rules, worked out once: finders by name, and the ways that begin at each of them.

    `untold` are word lists that say nothing alone: only what a finder makes of them together is evidence.
    """

    names: Mapping[Finder, str]
    by_list: Mapping[str, Sequence[_Named]]
    by_finder: Sequence[tuple[Finder, str, Sequence[_Named]]]
    untold: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> Plan:
        """A finder that several conditions share is asked and named once."""
        rules = tuple(rules)
        names: dict[Finder, str] = {}
        by_list: dict[str, list[_Named]] = {}
        begun: dict[Finder, list[_Named]] = {}
        for rule in rules:
            for condition in rule.conditions:
                if not isinstance(condition.sees, Concept):
                    names.setdefault(condition.sees, f"{rule.code}: {condition.name}")
            for way in rule.ways:
                named = (rule.code, f"{rule.code}/{way.name}", way)
                sees = way.finds.sees
                if isinstance(sees, Concept):
                    by_list.setdefault(sees.name, []).append(named)
                else:
                    begun.setdefault(sees, []).append(named)
        untold = frozenset(each.name for rule in rules for each in rule.concepts if not each.alone)
        by_finder = [(finder, name, begun.get(finder, ())) for finder, name in names.items()]
        return cls(names, by_list, by_finder, untold)


def of_rules(reading: Reading, plan: Plan) -> Iterator[str]:
    """Word lists seen, things found, and how far each way of each rule came."""
    seen: dict[str, None] = {}
    for part in reading.parts:
        group = GROUPS[part.segment.role]
        for name in part.found:
            if name in plan.untold:
                continue
            seen[name] = None
            yield f"{name}@{group}"
    for name in seen:
        for code, named, way in plan.by_list.get(name, ()):
            yield from _trace(reading, reading.hits(name), code, named, way)
    groups = [GROUPS[part.segment.role] for part in reading.parts]
    for finder, name, ways in plan.by_finder:
        if hits := reading.once(finder):
            for group in {groups[hit.part] for hit in hits}:
                yield f"{name}@{group}"
            for code, named, way in ways:
                yield from _trace(reading, hits, code, named, way)


def _trace(reading: Reading, hits: Sequence[Hit], code: str, name: str, way: Way) -> Iterator[str]:
    anchors = [hit for hit in hits if reading.role(hit) in way.roles and (way.quotes or not hit.quoted)]
    if anchors:
        yield f"{name} begins"
    for anchor in anchors[:MOST_ANCHORS]:
        if not all(need.nearest(reading, anchor, way.roles, way.quotes) for need in way.needs):
            continue
        yield f"{name} complete"
        held_back = [clear for clear in way.unless if clear.nearest(reading, anchor, way.roles)]
        for clear in held_back:
            yield f"{name} but {clear.name}"
        if not held_back:
            yield f"{name} holds"
            yield f"{code} holds"


def of_names(reading: Reading) -> Iterator[str]:
    """How officials and candidates are linked, and where."""
    for kind, finders in (
        ("official", (officials_named, officials_hinted)),
        ("candidate", (candidates_named, candidates_hinted)),
    ):
        for finder in finders:
            for hit in reading.once(finder):
                group = GROUPS[reading.role(hit)]
                yield f"{kind} by {hit.about.by}@{group}"
                yield f"{kind}@{group}"


def of_identifiers(reading: Reading) -> Iterator[str]:
    """The kinds of numbers and addresses of people."""
    for finder in (personal_numbers, ways_to_reach, places):
        for hit in reading.once(finder):
            yield f"identifier {hit.about.kind}@{GROUPS[reading.role(hit)]}"


def of_papers(reading: Reading) -> Iterator[str]:
    """How much of a closed paper each text carries."""
    for part in reading.parts:
        has = most_carried(reading, part)
        if not has.weight:
            continue
        group = GROUPS[part.segment.role]
        yield from steps(f"paper weight@{group}", has.weight, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 14)
        yield from steps(f"paper nearness@{group}", 4 - has.missing, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8)
        for kind, number in has.kinds:
            yield from steps(f"paper {kind}@{group}", number, 1, 2, 3, 5)
        yield from steps(f"paper runs@{group}", has.runs, 1, 2, 3, 6)
        yield from steps(f"paper share@{group}", has.share, 0.2, 0.35, 0.5, 0.7)
        if group == "own":
            words = part.form.low.count(" ") + 1
            yield from steps("paper weight per ten words", 10 * has.weight / words, 0.5, 1, 1.5, 2, 3, 4)


def of_register(reading: Reading) -> Iterator[str]:
    """Which decision a post speaks of, and what of it is as the register has it."""
    yield from _differences(reading)
    said = {claim.number: claim for claim in claims(reading)}
    own = [number for number, part in enumerate(reading.parts) if GROUPS[part.segment.role] == "own"]
    linked = False
    for number in own:
        part = reading.parts[number]
        ranked = spoken_of(reading, part) if number in said or topical(reading, number) else []
        if not ranked:
            continue
        linked = True
        yield from _linked(reading, ranked)
        top = ranked[0][1]
        if (claim := said.get(number)) is not None:
            yield from _claimed(claim, ranked[0][0], top)
        yield from _stated(part, top)
        yield from _figures(part, top)
    if not linked and any(DECIDES.name in reading.parts[number].found for number in own):
        yield "register has nothing near, deciding is spoken of"


def _differences(reading: Reading) -> Iterator[str]:
    """What is told otherwise than in the register, by kind, and how much of it."""
    differs = conflicts(reading)
    for hit in differs:
        firmly = "" if hit.about.firm else " perhaps"
        yield f"register differs{firmly} in {hit.about.kind}@{GROUPS[reading.role(hit)]}"
        yield f"register differs{firmly}"
    yield from steps("register differences", len({hit.about.kind for hit in differs}), 2, 3)


def _claimed(claim: Claim, weight: float, top: Entry) -> Iterator[str]:
    """How a text tells of the decision: outcome, votes, conditions, sureness."""
    outcome = top.decision.outcome
    sure = " surely" if weight >= SUREST else ""
    for told in claim.said:
        yield f"register outcome {outcome}, said {told}"
        yield f"register would {'end' if ends(top) else 'start'} {outcome}, said {told}{sure}"
    if not claim.said:
        yield f"register outcome {outcome}, none said"
    if len(claim.kept) < len(claim.part.starts):
        yield "register claim supposed or asked in part"
    if not claim.kept:
        yield "register claim supposed or asked throughout"
    if outcome == "carried" and conditions_left_out(claim, top):
        yield "register condition left out"
    votes = Votes.of(top)
    if UNANIMOUS.search(claim.low):
        yield f"register unanimity said, {'held' if votes.unanimous else 'not held'}"
    if any(f.kind == "tally" for f in claim.figures):
        yield f"register tally said, {'some' if votes.tallies else 'none'} held"


def topical(reading: Reading, number: int) -> bool:
    """Whether a text has a word of deciding or of a decision's title: without one no decision need be looked for."""
    found = reading.parts[number].found
    return any(each.name in found for each, _ in _SAID) or any(word.text == "TOPIC" for word in words(reading, number))


def _linked(reading: Reading, ranked: Sequence[tuple[float, Entry]]) -> Iterator[str]:
    weight, top = ranked[0]
    age = (reading.statement.posted_at.date() - top.decision.date).days
    yield "register linked"
    yield from steps("register link", weight, 4, 5, 6, 8, 10, 13)
    yield f"register outcome {top.decision.outcome}"
    if top.superseded is not None and top.superseded <= reading.statement.posted_at.date():
        yield "register decision since replaced"
    yield from steps("register age", age, 3, 14, 60, 200, 500)
    near = [entry for other, entry in ranked[1:4] if other >= weight - 1.5]
    if near:
        yield "register more than one likely"
        if any(entry.decision.date > top.decision.date for entry in near):
            yield "register a later one likely"
        if any(entry.decision.outcome != top.decision.outcome for entry in near):
            yield "register likely ones differ in outcome"


_SAID = ((CARRIED, "carried"), (DEFEATED, "defeated"), (POSTPONED, "postponed"), (DECIDES, "a decision"))


def _stated(part: Part, entry: Entry) -> Iterator[str]:
    for listed, outcome in _SAID:
        if listed.name in part.found:
            yield f"register outcome {entry.decision.outcome}, words of {outcome}"


def _figures(part: Part, entry: Entry) -> Iterator[str]:
    wrong = right = 0
    for said in figures(part.form.low)[:40]:
        held = [one for one in entry.figures if one.kind == said.kind]
        if _held(said, entry, held):
            right += 1
            yield f"figure as held: {said.kind}"
        else:
            wrong += 1
            yield f"figure not held: {said.kind}"
            if held:
                yield f"figure against another: {said.kind}"
    yield from steps("figures as held", right, 2, 3)
    yield from steps("figures not held", wrong, 2, 3)
    if right and not wrong:
        yield "figures all held"


def _held(said: Figure, entry: Entry, held: Sequence[Figure]) -> bool:
    if said.kind == "date":
        day = entry.decision.date
        meeting = said.value == day.month and said.other in (0, day.day) and said.year in (0, day.year)
        return meeting or any(
            said.value == one.value and 0 in (said.other * one.other, said.other - one.other) for one in held
        )
    if said.kind == "tally":
        return any({said.value, said.other} == {one.value, one.other} for one in held)
    return any(abs(said.value - one.value) <= 0.03 * abs(one.value) for one in held) or (
        said.kind == "number" and said.value in (entry.decision.date.year, entry.decision.date.day)
    )
