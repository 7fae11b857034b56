"""From answers to opinions: quotes verified letter by letter, and what an opinion may and may not change."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from policy.engine import Engine, Screening
from policy.guidelines import CLAUSES
from policy.language.reading import Reading
from policy.rule import Match, Rule
from policy.second_opinion.client import BadAnswer, Model, OpinionError, TooSlow
from policy.second_opinion.definitions import DEFINITIONS
from policy.second_opinion.facts import public_facts
from policy.second_opinion.masking import masked
from policy.second_opinion.prompt import MOST_REASON, SCHEMA, messages
from policy.statement import VOICE, Role, Span, Statement

CODE = "second_opinion_"
"""What the code of a finding by a model begins with; the clause follows. Such findings are always on trial."""
URGENT = 3
"""From this severity on an opinion moves nothing."""
NO_PAPERS = ("3c-incamera",)
"""Clauses whose findings may rest on a closed paper: a post with one is never sent."""
MAY_BE_CLOSED = "The post may carry what was said in a closed session, so it is sent to nobody."
_NAMES = {
    Role.OWN: "own",
    Role.WARNING: "own warning",
    Role.ALT: "own picture",
    Role.ANSWERED: "answered",
    Role.QUOTED: "quoted",
    Role.SHARED: "shared",
}


@dataclass(frozen=True)
class Opinion:
    """What a model says of one clause. `spans` are its quotes, found again in the author's own words.

    `unquoted`: it said that the post touches the clause and quoted no words of it, which counts for nothing.
    """

    clause: str
    touches: bool
    spans: tuple[Span, ...]
    reason: str
    confidence: float
    unquoted: bool = False

    @property
    def against(self) -> bool:
        """Whether it says, with a reason, that the post does not touch the clause."""
        return not self.touches and not self.unquoted and bool(self.reason)


@dataclass(frozen=True)
class Heard:
    """What came of asking: opinions, a sentence for each question without one, and why nothing was asked at all.

    `broken_off`: the server did not answer, so that not every question was asked.
    """

    opinions: tuple[Opinion, ...] = ()
    troubles: tuple[str, ...] = ()
    withheld: str = ""
    broken_off: bool = False


def hear(
    model: Model,
    engine: Engine,
    statement: Statement,
    screening: Screening,
    clauses: Iterable[str] = DEFINITIONS,
    *,
    patience: float = math.inf,
) -> Heard:
    """Ask a model about a post, one clause after the other. No failure of the server is raised: an opinion is never
    worth an error.

    The first server that does not answer ends the asking, so that a broken one costs one wait; `patience` is the
    number of seconds that all questions may take together.
    """
    reading = engine.read(statement)
    withheld = why_withheld(engine, reading, screening)
    if withheld:
        return Heard(withheld=withheld)
    texts = masked(reading)
    opinions: list[Opinion] = []
    troubles: list[str] = []
    until = time.monotonic() + patience
    for clause in clauses:
        try:
            asked = messages(clause, _post(statement, texts) | public_facts(clause, reading))
            said = _within(model, until).complete(asked, SCHEMA)
            opinions.append(read_answer(clause, said, statement, texts))
        except BadAnswer as problem:
            troubles.append(f"{clause}: {problem}")
        except OpinionError as problem:
            return Heard(tuple(opinions), (*troubles, f"{clause}: {problem}"), broken_off=True)
    return Heard(tuple(opinions), tuple(troubles))


def why_withheld(engine: Engine, reading: Reading, screening: Screening) -> str:
    """Why a post is sent to nobody; empty when it may be sent.

    What the rules could not look at as a whole is not sent either: they find what must not leave.
    """
    guards = _guards(engine)
    if not screening.in_scope:
        return "The post is out of scope."
    if any(match.clause in NO_PAPERS for match in screening.matches):
        return MAY_BE_CLOSED
    if {error.rule for error in screening.errors} & {"scope", *(rule.code for rule in guards)}:
        return "A rule that says what must not be sent could not answer, so the post is sent to nobody."
    if screening.cut_at is not None:
        return "The post is longer than the rules read, so it is sent to nobody."
    if not knows_closed_papers(engine):
        return "No rule looks for closed sessions, so no post is sent."
    # Asked by themselves: what is too weak for a finding, or was overruled, is reason enough to keep a post here.
    return MAY_BE_CLOSED if any(rule.judge(reading) for rule in guards) else ""


def knows_closed_papers(engine: Engine) -> bool:
    """Whether every rule that looks for what a closed session held does look. Without them nothing is sent."""
    guards = _guards(engine)
    return bool(guards) and all(rule.standing != "retired" for rule in guards)


def _guards(engine: Engine) -> list[Rule]:
    return [rule for rule in engine.rules if rule.clause in NO_PAPERS]


def _within(model: Model, until: float) -> Model:
    """The model with no more time for a question than is left for all of them. Raises TooSlow."""
    left = until - time.monotonic()
    if left <= 0:
        raise TooSlow("The second opinion took too long.")
    return replace(model, bounds=replace(model.bounds, total=min(model.bounds.total, left)))


def _post(statement: Statement, texts: Mapping[str, str]) -> dict[str, Any]:
    parts = [
        {"from": _NAMES[segment.role], "text": texts[segment.field]}
        for segment in statement.segments
        if segment.field in texts
    ]
    return {"account": statement.account_kind, "day": statement.posted_at.date().isoformat(), "parts": parts}


def read_answer(clause: str, said: str, statement: Statement, texts: Mapping[str, str]) -> Opinion:
    """An answer as an opinion. Raises BadAnswer for anything that is not of the schema.

    A quote counts only if it stands letter by letter in what was sent of the author's own words; who says that a post
    touches a guideline and can show no words of it has said nothing.
    """
    try:
        row = json.loads(said)
        touches, quotes, reason, confidence = (row[name] for name in ("touches", "quotes", "reason", "confidence"))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BadAnswer("The second opinion was not in the form that was asked for.") from None
    whole = isinstance(touches, bool) and isinstance(reason, str) and isinstance(quotes, list)
    number = isinstance(confidence, int | float) and not isinstance(confidence, bool) and math.isfinite(confidence)
    if not whole or not number or not all(isinstance(quote, str) for quote in quotes):
        raise BadAnswer("The second opinion was not in the form that was asked for.")
    spans = tuple(span for quote in quotes if quote.strip() for span in _found(quote.strip(), statement, texts))
    sure = round(min(max(float(confidence), 0.0), 1.0), 2)
    return Opinion(clause, touches and bool(spans), spans, _plain(reason), sure, unquoted=touches and not spans)


def _found(quote: str, statement: Statement, texts: Mapping[str, str]) -> list[Span]:
    for segment in statement.segments:
        if segment.role in VOICE and (at := texts.get(segment.field, "").find(quote)) >= 0:
            return [Span(at, at + len(quote), segment.field)]
    return []


def _plain(reason: str) -> str:
    """One line of printable text, cut where staff would stop reading."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in reason).split())
    return line if len(line) <= MOST_REASON else line[: MOST_REASON - 1] + "…"


def with_opinions(screening: Screening, opinions: Sequence[Opinion]) -> Screening:
    """The screening with what was heard: findings added on trial, reasons added, a lower priority where none is urgent.

    Nothing is ever taken away, and from severity 3 on nothing moves.
    """
    by_clause = {opinion.clause: opinion for opinion in opinions}
    matches = tuple(_weighed(match, by_clause.get(match.clause)) for match in screening.matches)
    found = {match.clause for match in screening.matches}
    added = tuple(_match(one) for one in opinions if one.touches and one.clause not in found)
    return replace(screening, matches=(*matches, *added))


def second(model: Model) -> Callable[[Engine, Statement, Screening], tuple[Screening, tuple[str, ...]]]:
    """A model as the evaluation asks it: the screening with its opinions, and a sentence for each it did not give."""

    def asked(engine: Engine, statement: Statement, screening: Screening) -> tuple[Screening, tuple[str, ...]]:
        heard = hear(model, engine, statement, screening)
        return with_opinions(screening, heard.opinions), heard.troubles

    return asked


def _weighed(match: Match, opinion: Opinion | None) -> Match:
    if opinion is None or not opinion.reason or opinion.unquoted:
        return match
    if opinion.touches:
        return replace(match, reason=f"{match.reason}. Second opinion: {opinion.reason}")
    severity = match.severity if match.severity >= URGENT else max(1, match.severity - 1)
    return replace(match, severity=severity, reason=f"{match.reason}. Second opinion, against: {opinion.reason}")


def _match(opinion: Opinion) -> Match:
    return Match(
        guideline=CLAUSES[opinion.clause],
        rule=CODE + opinion.clause.replace("-", "_"),
        spans=opinion.spans,
        reason=f"Second opinion by a language model: {opinion.reason}",
        severity=1,
        confidence=opinion.confidence,
        clause=opinion.clause,
        way="second opinion",
    )
