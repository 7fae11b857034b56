"""Statement in, matches out: reads a text once, asks every rule, and never lets an erring rule pass in silence."""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, is_dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import policy.rules
from policy.context import Context, Disclaimer
from policy.fingerprints import common_words
from policy.folding import LIMIT, Form, fold
from policy.head.judging import Head
from policy.head.weights import ClauseWeights, read_weights
from policy.language.hashtags import Splitter
from policy.language.names import NameIndex
from policy.language.own_names import as_called_here
from policy.language.reading import Part, Reading
from policy.language.terms import Lexicon
from policy.language.written import disguises
from policy.phrases import AS_TYPED, PREFIX
from policy.rule import Match, ProfileText, Rule, Segment, Statement

LEAST_READ = 50
"""Characters as which a shorter text counts towards the limit: each text costs time, however short."""
Places = dict[str, list[tuple[int, int]]]
LEAST_CONFIDENCE = 0.5
"""Matches below this are not reported."""


@dataclass(frozen=True)
class RuleError:
    """A rule that could not answer: staff see it, and the post does not count as clean."""

    rule: str
    error: str


@dataclass(frozen=True)
class Screening:
    """The answer for one statement. `cut_at` is set when it was longer than is read: characters read of its texts."""

    in_scope: bool
    matches: tuple[Match, ...]
    errors: tuple[RuleError, ...] = ()
    cut_at: int | None = None


@lru_cache(maxsize=1)
def load_rules() -> tuple[Rule, ...]:
    """Every rule in `policy/rules/`, by module name."""
    names = sorted(module.name for module in pkgutil.iter_modules(policy.rules.__path__))
    rules = []
    for name in names:
        rule = importlib.import_module(f"policy.rules.{name}").RULE
        if rule.code != name:
            raise ValueError(f"the rule in policy/rules/{name}.py calls itself {rule.code}")
        rules.append(rule)
    return tuple(rules)


class Engine:
    """Screens statements against one set of rules and one state of the registers; deterministic, without a clock."""

    def __init__(
        self,
        context: Context,
        rules: Iterable[Rule] | None = None,
        weights: Sequence[ClauseWeights] | None = None,
    ) -> None:
        """By default the product's own rules and the weights learned with them; rules of one's own stand alone.

        `weights` () leaves the learned head out. Raises BadWeights when the product's own cannot be read.
        """
        self.context = context
        if weights is None:
            weights = read_weights() if rules is None else ()
        self.rules: tuple[Rule, ...] = tuple(load_rules() if rules is None else rules)
        self._asked = tuple(rule for rule in self.rules if rule.standing != "retired")
        self._head = Head(weights, self.rules) if weights else None
        # The head weighs what retired rules looked for as well: without it the weights would mean something else.
        self._read = [rule for rule in self.rules if rule in self._asked or (weights and not rule.by_staff)]
        self._lexicon = Lexicon(as_called_here(each, context) for rule in self._read for each in rule.concepts)
        self._names = NameIndex(context)
        self._prepared: dict[str, Any] = {}
        self._split = Splitter(common_words() | self._lexicon.words | self._names.words)

    @cached_property
    def rule_set_hash(self) -> str:
        """Stable over processes: the rules' code, conditions and terms, the weights, and the code that reads text."""
        digest = hashlib.sha256(_reading_code())
        for rule in sorted(self._read, key=lambda each: each.code):
            digest.update(repr(_told(rule)).encode())
        digest.update(self._head.digest if self._head else b"")
        return digest.hexdigest()

    def in_scope(self, statement: Statement) -> bool:
        """Whether a post may be looked at (guideline 4): always, unless a personal account is off topic."""
        return statement.account_kind != "personal" or self._touches(self.read(statement))

    def read(self, statement: Statement) -> Reading:
        """The statement as rules see it."""
        parts: list[Part] = []
        left = LIMIT
        for segment in statement.segments:
            if left <= 0:
                break
            parts.append(self._part(segment, left))
            left -= max(len(parts[-1].form.low), parts[-1].form.read, LEAST_READ)
        return Reading(statement, parts, self.context, self._names, self._prepared)

    def screen(self, statement: Statement) -> Screening:
        """Ask every rule. A post out of scope has no matches, whatever it says."""
        reading = self.read(statement)
        cut = LIMIT if reading.cut else None
        if statement.account_kind == "personal":
            try:
                touches = self._touches(reading)
            except Exception as problem:  # noqa: BLE001 - whatever a rule does wrong must be seen, not skipped
                return Screening(True, (), (_error("scope", problem),), cut)
            if not touches:
                return Screening(False, (), (), cut)
        matches, errors = self._ask("posts", reading)
        if self._head is not None:
            try:
                matches = self._head.judge(reading, matches)
            except Exception as problem:  # noqa: BLE001 - the rules' answer stands, and the error is seen
                errors = (*errors, _error("learned", problem))
        return Screening(True, tuple(_with_disguises(match, reading) for match in matches), errors, cut)

    def screen_profile(
        self, profile: ProfileText, limit: int | None = None, at: dt.datetime | None = None
    ) -> tuple[Match, ...]:
        """What a profile lacks under guideline 3(f), each with an offered text of at most `limit` characters.

        Wordings count that are accepted on the day of `at`; without it, those whose days are not known.
        Raises the first error of a rule: a profile is checked while a person waits for the answer.
        """
        if profile.kind == "personal":
            return ()
        at = at or PROFILE_DAY
        reading = self.read(profile.as_statement(at))
        matches, errors = self._ask("profiles", reading)
        if errors:
            raise RuntimeError(f"{errors[0].rule}: {errors[0].error}")
        rules = {rule.code: rule for rule in self.rules}
        return tuple(
            replace(match, offer=_offer(rules[match.rule], profile, limit, self._wordings(at.date())))
            for match in matches
        )

    def _wordings(self, day: dt.date) -> list[Disclaimer]:
        return [each for each in self.context.disclaimers if each.accepted(day)]

    def _part(self, segment: Segment, limit: int) -> Part:
        form = fold(segment.text, self._split, limit)
        found = self._lexicon.find(form.low)
        if form.typed is not None:
            _add_typed(found, self._lexicon.find(form.typed.low), form, form.typed)
        return Part(segment, form, found)

    def _touches(self, reading: Reading) -> bool:
        gates = [rule for rule in self._asked if rule.reads == "scope"]
        return not gates or any(rule.judge(reading) for rule in gates)

    def _ask(self, reads: str, reading: Reading) -> tuple[tuple[Match, ...], tuple[RuleError, ...]]:
        matches: list[Match] = []
        errors: list[RuleError] = []
        for rule in self._asked:
            if rule.reads != reads:
                continue
            try:
                match = rule.judge(reading)
            except Exception as problem:  # noqa: BLE001 - whatever a rule does wrong must be seen, not skipped
                errors.append(_error(rule.code, problem))
                continue
            if match is not None and match.confidence >= max(LEAST_CONFIDENCE, rule.least):
                matches.append(match)
        return tuple(matches), tuple(errors)


def _add_typed(found: Places, typed: Places, form: Form, before: Form) -> None:
    """Add what only the text as it was typed has, before disguises were undone. Rules of staff look there too."""
    for name, places in typed.items():
        if name.startswith(PREFIX):
            continue
        mapped = (form.folded(*before.span(*place)) for place in places)
        if more := {place for place in mapped if place[0] < place[1]}.difference(found.get(name, ())):
            found[name] = sorted([*found.get(name, ()), *more])


def _with_disguises(match: Match, reading: Reading) -> Match:
    """The match with how its words are written, where that is not how they were read."""
    written = "" if match.way == AS_TYPED else disguises(reading, match.spans)
    return replace(match, reason=f"{match.reason}; {written}") if written else match


PROFILE_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""For a profile without a day: rules look only at the days of accepted wordings."""


def _told(rule: Rule) -> tuple[object, ...]:
    """What decides a rule's answers, the same in every process. A finder that is a function is told by its source."""
    conditions = [(c.name, c.reach.name, repr(c.sees) if is_dataclass(c.sees) else "") for c in rule.conditions]
    ways = [
        (way.name, way.reason, way.severity, way.confidence, way.quotes, sorted(role.name for role in way.roles))
        for way in rule.ways
    ]
    head = (rule.code, rule.guideline, rule.clause, rule.standing, rule.least, rule.severity, rule.reads)
    return (*head, conditions, ways, rule.concepts)


def _error(rule: str, problem: Exception) -> RuleError:
    return RuleError(rule, f"{type(problem).__name__}: {problem}")


def _offer(rule: Rule, profile: ProfileText, limit: int | None, wordings: Iterable[Disclaimer]) -> str:
    """The longest text that fits: an accepted wording, else one of the rule's own."""
    french = any(word in f" {profile.bio.lower()} " for word in (" de ", " la ", " le ", " pas ", "commissaire"))
    language = "fr" if french else "en"
    accepted = [each.text for each in wordings if each.part == rule.part and each.language == language]
    texts = [*sorted(accepted, key=len, reverse=True), *rule.offers.get(language, ())]
    return next((text for text in texts if limit is None or len(text) <= limit), "")


@lru_cache(maxsize=1)
def _reading_code() -> bytes:
    """A digest of the source of everything that decides an answer."""
    here = Path(__file__).parent
    names = [
        "disguises.py",
        "folding.py",
        "amounts.py",
        "fingerprints.py",
        "patterns.py",
        "rule.py",
        "phrases.py",
        "engine.py",
        "statement.py",
        "text/common_words.txt",
        "text/meanings.txt",
    ]
    files = [
        *(here / name for name in names),
        *sorted((here / "language").glob("*.py")),
        *sorted((here / "head").glob("*.py")),
        *sorted((here / "rules").glob("*.py")),
    ]
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.digest()
