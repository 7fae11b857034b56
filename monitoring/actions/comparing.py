"""Comparing what two rule sets find in one version: what the other finds besides, what it no longer finds, what stays.

A rule's answer is known again by the words it marks: one whose marks all touch marks of the same rule's earlier answers
says nothing new, even where its borders moved by a word. An answer on trial stands below one in force: when the rule
comes into force its answers are found, and when it goes back on trial they are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Spans = Sequence[Sequence[int | str]]
"""Triples of start, end and field."""


@dataclass(frozen=True)
class Answer:
    """What a rule said of a version; `key` is the caller's own name for it."""

    key: int
    rule: str
    spans: Spans
    trial: bool = False


@dataclass(frozen=True)
class Difference:
    """Answers of the other rule set that are new; the first one's that are gone; and those of the first that stand."""

    found: list[Answer]
    lost: list[Answer]
    kept: list[Answer]


def difference(before: Iterable[Answer], after: Iterable[Answer]) -> Difference:
    old, new = _by_rule(before), _by_rule(after)
    found = [one for rule, answers in new.items() for one in answers if not _covered(one, old.get(rule, ()))]
    lost, kept = [], []
    for rule, answers in old.items():
        for one in answers:
            touched = [other for other in new.get(rule, ()) if _same_words(one, other)]
            if any(other.trial == one.trial for other in touched):
                kept.append(one)
            elif not (one.trial and touched):  # else its rule came into force, and it is found anew
                lost.append(one)
    return Difference(found, lost, kept)


def _by_rule(answers: Iterable[Answer]) -> dict[str, list[Answer]]:
    by_rule: dict[str, list[Answer]] = {}
    for one in answers:
        by_rule.setdefault(one.rule, []).append(one)
    return by_rule


def _covered(one: Answer, others: Sequence[Answer]) -> bool:
    """Whether every mark of an answer touches one of the others' that count as much as it does."""
    equals = [other for other in others if one.trial or not other.trial]
    if not one.spans:
        return any(not other.spans for other in equals)
    marks = [span for other in equals for span in other.spans]
    return all(any(_touch(span, mark) for mark in marks) for span in one.spans)


def _same_words(one: Answer, other: Answer) -> bool:
    if not one.spans or not other.spans:
        return not one.spans and not other.spans
    return any(_touch(span, mark) for span in one.spans for mark in other.spans)


def _touch(one: Sequence[int | str], other: Sequence[int | str]) -> bool:
    (start, end, field), (begin, stop, place) = one, other
    return field == place and int(start) < int(stop) and int(begin) < int(end)
