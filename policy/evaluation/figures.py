"""Figures over answers, counted as the scorer of the evaluation sets counts them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from policy.evaluation.answers import Answer
from policy.evaluation.intervals import Figure, f1, macro_f1_figure, share, tallies


@dataclass(frozen=True)
class ClauseFigures:
    """One clause: how often it was rightly found, wrongly found and missed."""

    tp: int
    fp: int
    fn: int
    precision: Figure
    recall: Figure
    f1: Figure


@dataclass(frozen=True)
class Slice:
    """The figures of a part of the cases, such as those in one language."""

    cases: int
    macro_f1: Figure
    clean_flagged: Figure
    right: Figure


@dataclass(frozen=True)
class Figures:
    """Figures over cases. `clean_flagged` is the share of clean cases in which something was found; `scope` the share
    of posts rightly held to be in or out of scope; `right` that of cases with exactly the right clauses; `failed`
    counts cases for which a rule could not answer."""

    cases: int
    clauses: dict[str, ClauseFigures]
    macro_f1: Figure
    clean_flagged: Figure
    scope: Figure
    scope_personal: Figure
    right: Figure
    by_tag: dict[str, Figure]
    by_language: dict[str, Slice]
    failed: int


def figures(answers: Sequence[Answer], least: float = 0.0) -> Figures:
    """All figures; a case counts as flagged for a clause found with at least that confidence."""
    told = [answer for answer in answers if answer.case.in_scope is not None]
    personal = [answer for answer in told if answer.case.kind == "personal"]
    whole = _slice(answers, least)
    return Figures(
        cases=len(answers),
        clauses={
            clause: ClauseFigures(
                tally.tp,
                tally.fp,
                tally.fn,
                share(tally.tp, tally.tp + tally.fp),
                share(tally.tp, tally.tp + tally.fn),
                f1(tally),
            )
            for clause, tally in tallies((a.case.truth, a.said(least)) for a in answers).items()
        },
        macro_f1=whole.macro_f1,
        clean_flagged=whole.clean_flagged,
        scope=_rate(told, lambda answer: answer.in_scope == answer.case.in_scope),
        scope_personal=_rate(personal, lambda answer: answer.in_scope == answer.case.in_scope),
        right=whole.right,
        by_tag={
            tag: _rate([a for a in answers if tag in a.case.tags], lambda answer: _right(answer, least))
            for tag in sorted({tag for answer in answers for tag in answer.case.tags})
        },
        by_language={
            language: _slice([a for a in answers if a.case.language == language], least)
            for language in sorted({answer.case.language for answer in answers} - {""})
        },
        failed=sum(bool(answer.failed) for answer in answers),
    )


def _slice(answers: Sequence[Answer], least: float) -> Slice:
    units: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for answer in answers:
        units.setdefault(answer.case.unit, []).append((answer.case.truth, answer.said(least)))
    return Slice(
        cases=len(answers),
        macro_f1=macro_f1_figure(list(units.values())),
        clean_flagged=clean_flagged(answers, least),
        right=_rate(answers, lambda answer: _right(answer, least)),
    )


def clean_flagged(answers: Iterable[Answer], least: float = 0.0) -> Figure:
    """The share of clean cases in which something was found."""
    return _rate([answer for answer in answers if not answer.case.truth], lambda answer: bool(answer.said(least)))


def wrong(answers: Iterable[Answer], least: float = 0.0) -> list[Answer]:
    """The cases of which not exactly the right clauses were said."""
    return [answer for answer in answers if not _right(answer, least)]


def _right(answer: Answer, least: float) -> bool:
    return answer.case.truth == answer.said(least)


def _rate(answers: Sequence[Answer], holds: Callable[[Answer], bool]) -> Figure:
    return share(sum(map(holds, answers)), len(answers))
