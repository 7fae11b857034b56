"""Trying a text: the engine that screens posts, on words that are kept nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from policy.actions.registers import current_context, current_engine
from policy.engine import Engine, RuleError
from policy.guidelines import GUIDELINES, Guideline
from policy.rule import AccountKind, Match, ProfileText, Rule, Span, Statement


@dataclass(frozen=True)
class Piece:
    """A stretch of a text and the numbers of the matches that mark it."""

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Marked:
    """A match with its number on the page, and the guideline it speaks of."""

    number: int
    match: Match
    guideline: Guideline
    title: str
    trial: bool = False

    @property
    def law(self) -> str:
        """The guideline's own words; the asterisks that stand for italics are left out."""
        return self.guideline.text.replace("*", "")


@dataclass(frozen=True)
class Tried:
    """What the rules say of a text. `in_scope` is False for a personal text that would not be looked at."""

    pieces: tuple[Piece, ...]
    matches: tuple[Marked, ...]
    in_scope: bool = True
    errors: tuple[RuleError, ...] = ()
    cut_at: int | None = None


def try_text(
    text: str,
    *,
    at: datetime,
    kind: AccountKind = "commissioner",
    reply_to: str = "",
    rule: Rule | None = None,
    engine: Engine | None = None,
    with_trial: bool = True,
) -> Tried:
    """Ask every rule, or only the one given, about a text as if it were posted at that instant. Nothing is written.

    `engine` asks its rules instead of those in force; `with_trial` False leaves out what rules on trial find.

    For a rule that reads profiles the text is a profile's; for the scope rule only `in_scope` answers. A retired rule
    shows what it would find.
    """
    if rule is not None:
        engine = Engine(current_context(), [replace(rule, standing="in force")])
    elif engine is None:
        engine = current_engine()
    if rule is not None and rule.reads == "profiles":
        matches = engine.screen_profile(ProfileText(kind if kind != "personal" else "commissioner", bio=text), at=at)
        return _tried(text, "bio", matches, engine)
    statement = Statement.of(text, posted_at=at, reply_to_text=reply_to, account_kind=kind)
    if rule is not None and rule.reads == "scope":
        return Tried((Piece(text),), (), in_scope=bool(rule.judge(engine.read(statement))))
    screening = engine.screen(statement)
    trial = _trial(engine)
    tried = _tried(text, "text", [one for one in screening.matches if with_trial or one.rule not in trial], engine)
    return Tried(tried.pieces, tried.matches, screening.in_scope, screening.errors, screening.cut_at)


def _tried(text: str, field: str, matches: Sequence[Match], engine: Engine) -> Tried:
    titles = {rule.code: rule.title for rule in engine.rules}
    ordered = sorted(matches, key=lambda match: -match.severity)
    trial = _trial(engine)
    marked = tuple(
        Marked(n, m, GUIDELINES[m.guideline], titles.get(m.rule) or GUIDELINES[m.guideline].short, m.rule in trial)
        for n, m in enumerate(ordered, 1)
    )
    return Tried(tuple(pieces(text, field, ((one.number, one.match.spans) for one in marked))), marked)


def _trial(engine: Engine) -> set[str]:
    return {rule.code for rule in engine.rules if rule.standing == "trial"}


def pieces(text: str, field: str, numbered: Iterable[tuple[int, Iterable[Span]]]) -> list[Piece]:
    """Cut a text where marks begin and end; each piece knows the numbers that mark it. Joined they are the text.

    Marks of one match that touch are one piece.
    """
    spans = [(max(s.start, 0), min(s.end, len(text)), n) for n, group in numbered for s in group if s.field == field]
    cuts = sorted({0, len(text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        numbers = tuple(sorted({n for first, last, n in spans if first <= start and end <= last}))
        if found and found[-1].numbers == numbers:
            found[-1] = Piece(found[-1].text + text[start:end], numbers)
        else:
            found.append(Piece(text[start:end], numbers))
    return found
