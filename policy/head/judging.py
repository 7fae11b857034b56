"""The head at work: adds up what speaks for each clause, finds what no rule found, overrules a weak match."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

from policy.guidelines import CLAUSES
from policy.head.evidence import Plan
from policy.head.families import families, said, supporting
from policy.head.features import Features, features, pairs
from policy.head.weights import KINDS, ClauseWeights, digest_of
from policy.head.wording import Word, pieces
from policy.language.identifiers import personal_numbers
from policy.language.reading import Reading
from policy.rule import Match, Rule, Span

SEVERITY = {"3a-decision": 2, "3a-politics": 2, "3b": 2, "3c-incamera": 3, "3c-privacy": 3, "3d": 3, "3e": 2}
CODE = "learned_"
"""What the code of a finding of the head begins with; the clause follows."""
MOST_MARKED = 6
REASONS = 3
SURE = 0.8
"""A confidence that only numbers, contacts and addresses of one person reach among matches of 3(c) privacy."""
PLAIN = 0.75
"""Confidence from which a match under 3(b) is a plain one, which weights over other words do not argue away."""
PIECE, OTHER = 0.5, 0.7
"""What a run of letters and a word of somebody else count beside a word of the author."""
_Row = tuple[float, ...]
"""What one term weighs for each clause, in the order of the clauses."""


class Weighed(NamedTuple):
    """The score of each clause, and the features it was made of."""

    scores: tuple[float, ...]
    of: Features


class Head:
    """Linear models over the same features, one for each clause; without state beyond a cache of words."""

    def __init__(self, weights: Sequence[ClauseWeights], rules: Iterable[Rule]) -> None:
        self.weights = tuple(weights)
        rules = [rule for rule in rules if rule.reads == "posts" and not rule.by_staff]
        self._trial = {rule.code for rule in rules if rule.standing == "trial"}
        asked = [rule for rule in rules if rule.standing != "retired"]
        self._plan = Plan.of(rules)
        # What a retired rule saw is weighed, and is no reason to find anything.
        self._families = families(asked, self._plan)
        self._dual = {rule.clause: rule.for_councillors for rule in asked if rule.for_councillors}
        self._none: _Row = (0.0,) * len(self.weights)
        self._bias = tuple(each.bias for each in weights)
        self._named, self._words, self._pairs, self._pieces, self._others = (
            _table([each.terms[kind] for each in weights]) for kind in KINDS
        )
        self._known: dict[str, _Row] = {}

    @property
    def digest(self) -> bytes:
        return digest_of(self.weights)

    def weigh(self, reading: Reading) -> Weighed:
        """The scores of a statement; more than 0 means rather yes than no."""
        seen = features(reading, self._plan)
        of_named = self._sum(self._rows(self._named, seen.named))
        texts = [[word.text for word in own] for _, own in seen.own]
        single = dict.fromkeys(text for own in texts for text in own)
        double = dict.fromkeys(f"{one} {two}" for own in texts for one, two in pairwise(own))
        of_own = self._sum([*map(self._of_word, single), *self._rows(self._pairs, double)])
        of_others = self._sum(self._rows(self._others, seen.others))
        scale, other = 1 / sqrt(len(single) or 1), OTHER / sqrt(len(seen.others) or 1)
        each = zip(self._bias, of_named, of_own, of_others, strict=True)
        return Weighed(tuple(bias + named + own * scale + others * other for bias, named, own, others in each), seen)

    def _rows(self, table: Mapping[str, _Row], terms: Iterable[str]) -> list[_Row]:
        return [table[term] for term in terms if term in table]

    def _sum(self, rows: Sequence[_Row]) -> Iterable[float]:
        """The rows added up, clause by clause."""
        return map(sum, zip(*rows, strict=True)) if rows else self._none

    def judge(self, reading: Reading, matches: Sequence[Match]) -> tuple[Match, ...]:
        """The matches of the rules without those that are overruled, and what the head finds by itself."""
        weighed = self.weigh(reading)
        kept: list[Match] = []
        for number, model in enumerate(self.weights):
            score = weighed.scores[number]
            found = [match for match in matches if match.clause == model.clause]
            kept += [match for match in found if score >= model.clear or self._stays(match, reading)]
            # What a rule on trial finds is not queued, so it must not keep the head from finding it.
            alone = all(match.rule in self._trial for match in found)
            if alone and score >= model.add and (seen := self._support(weighed.of, number)):
                kept.append(self._match(reading, weighed, number, seen))
        others = [match for match in matches if all(match.clause != model.clause for model in self.weights)]
        return (*kept, *others)

    def _stays(self, match: Match, reading: Reading) -> bool:
        """A match that is never overruled, or one by a way that was not there when the weights were learned."""
        return f"{match.rule}/{match.way} holds" not in self._named or protected(match, reading)

    def _of_word(self, text: str) -> tuple[float, ...]:
        """What one word weighs for each clause: the word and its runs of letters."""
        known = self._known.get(text)
        if known is None:
            of_pieces = self._sum(self._rows(self._pieces, pieces(text)))
            word = self._words.get(text, self._none)
            known = tuple(whole + PIECE * part for whole, part in zip(word, of_pieces, strict=True))
            if len(self._known) < 50_000:
                self._known[text] = known
        return known

    def _support(self, seen: Features, number: int) -> list[str]:
        """Named evidence of the clause's own kind that speaks for it, the weightiest first."""
        terms = self.weights[number].terms["named"]
        clause = self.weights[number].clause
        speaks = [(terms.get(name, 0.0), name) for name in supporting(seen.named, clause, self._families)]
        return [name for weight, name in sorted(speaks, key=lambda each: (-each[0], each[1])) if weight > 0]

    def _match(self, reading: Reading, weighed: Weighed, number: int, seen: Sequence[str]) -> Match:
        model = self.weights[number]
        clause = model.clause
        marked = self._marks(reading, weighed.of, number)
        texts = {segment.field: segment.text for segment in reading.statement.segments}
        shown = ", ".join(f"“{' '.join(texts[span.field][span.start : span.end].split())[:60]}”" for span in marked[:4])
        evidence = "; ".join(list(dict.fromkeys(map(said, seen)))[:REASONS])
        dual = self._dual.get(clause, "") if reading.statement.councillor else ""
        over = weighed.scores[number] - model.add
        confidence = 0.6 + 0.3 * (1 - exp(-max(over, 0.0)))
        reason = f"reads like posts that staff would look at: {evidence}; the words that weigh most: {shown}"
        return Match(
            guideline=CLAUSES[clause],
            rule=CODE + clause.replace("-", "_"),
            spans=tuple(sorted(marked, key=lambda span: (span.field, span.start, span.end))),
            reason=f"{reason}; {dual}" if dual else reason,
            severity=SEVERITY[clause],
            confidence=round(confidence - 0.1 if dual else confidence, 2),
            clause=clause,
            way="learned",
        )

    def _marks(self, reading: Reading, seen: Features, number: int) -> list[Span]:
        """The author's words with the largest share in a score; the whole text when none stands out."""
        weights: dict[tuple[int, Word], float] = {}
        for part, own in seen.own:
            for word in own:
                if any(map(str.isalnum, word.text)):
                    weights[part, word] = self._of_word(word.text)[number]
            for pair, one, two in pairs(own):
                share = self._pairs.get(pair, self._none)[number] / 2
                for word in (one, two):
                    if (part, word) in weights:
                        weights[part, word] += share
        best = sorted((item for item in weights.items() if item[1] > 0), key=lambda item: (-item[1], item[0]))
        chosen = sorted(place for place, _ in best[:MOST_MARKED])
        spans = [_span(reading, part, word.start, word.end) for part, word in chosen]
        whole = [Span(0, len(each.text), each.field) for each in reading.statement.segments[:1]]
        return _joined(reading, spans) or whole


def _table(models: Sequence[Mapping[str, float]]) -> dict[str, _Row]:
    """By term: its weight in each model, 0 where a model does not have it."""
    rows: dict[str, list[float]] = {}
    for number, model in enumerate(models):
        for term, weight in model.items():
            row = rows.get(term)
            if row is None:
                row = rows[term] = [0.0] * len(models)
            row[number] = weight
    return {term: tuple(row) for term, row in rows.items()}


def protected(match: Match, reading: Reading) -> bool:
    """What is never overruled: a plain insult, hatred or threat, one person's number, contact or home, and a closed
    paper at the highest severity."""
    if match.clause == "3b":
        return match.confidence >= PLAIN
    if match.clause == "3c-privacy":
        return match.severity >= 3 and (match.confidence >= SURE or bool(reading.once(personal_numbers)))
    return match.clause == "3c-incamera" and match.severity >= 4 and match.confidence >= 0.8


def _span(reading: Reading, number: int, start: int, end: int) -> Span:
    part = reading.parts[number]
    first, last = part.form.span(start, end)
    return Span(first, last, part.segment.field)


def _joined(reading: Reading, spans: Sequence[Span]) -> list[Span]:
    """Marks with only a space between them are one mark."""
    texts = {segment.field: segment.text for segment in reading.statement.segments}
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and last.field == span.field and not texts[span.field][last.end : span.start].strip():
            found[-1] = Span(last.start, max(span.end, last.end), span.field)
        else:
            found.append(span)
    return found
