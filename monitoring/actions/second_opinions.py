"""Second opinions: which held posts a language model is asked about, and what comes of its answers.

The model is asked outside any transaction. When it does not answer, nothing of the queue is touched.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, transaction
from django.db.models import Exists, OuterRef, QuerySet, Subquery

from monitoring.actions import lowering
from monitoring.actions.screening import council_terms, lock_posts, statement_of, was_councillor
from monitoring.actions.turns import FIRST_PAUSE, Turn, TurnLost, doubled, take
from monitoring.actions.writing import Writer
from monitoring.models import Case, Evaluation, Finding, PostVersion, SecondOpinion, Unanswered
from policy.engine import Engine, Screening
from policy.second_opinion.client import Model
from policy.second_opinion.opinions import (
    CODE,
    MAY_BE_CLOSED,
    NO_PAPERS,
    Heard,
    Opinion,
    hear,
    knows_closed_papers,
    with_opinions,
)
from policy.second_opinion.prompt import prompt_hash

log = logging.getLogger(__name__)

MOST = 20
"""Versions of one run."""
SECONDS = 120.0
"""After so many seconds of a run no further version is begun."""
PATIENCE = 400.0
"""Seconds for all questions about one version: with SECONDS less than a task may take, and less than a turn's lease."""
LATELY = timedelta(days=30)
LONGEST_WAIT = timedelta(days=1)
"""What goes unanswered is asked again after a minute, then two, four … at most a day."""


@dataclass(frozen=True)
class Asker:
    """A model with its prompts: what an opinion is given by."""

    model: Model
    engine: Engine
    prompts: str

    @property
    def marks(self) -> dict[str, str]:
        """By what an opinion is known to be this asker's, by field."""
        return {"model": self.model.name, "prompt_hash": self.prompts}


def ask_waiting(model: Model, engine: Engine, *, at: datetime, most: int = MOST, seconds: float = SECONDS) -> int:
    """Ask about versions that wait, the most pressing first; how many were written.

    The first question without an answer ends the run, and the server is left alone for a while. While a rule that
    looks for closed sessions is retired nothing is asked at all.
    """
    if not knows_closed_papers(engine):
        return 0
    turn = take(model.url, at)
    if turn is None:
        return 0
    try:
        return _ask(turn, Asker(model, engine, prompt_hash()), at, most, seconds)
    except TurnLost:
        log.warning("turn lost")
        return 0
    finally:
        turn.give_back()


def _ask(turn: Turn, asker: Asker, at: datetime, most: int, seconds: float) -> int:
    began, written = time.monotonic(), 0
    for version in waiting_versions(asker, at, most):
        passed = time.monotonic() - began
        if passed > seconds:
            break
        turn.hold(at + timedelta(seconds=passed))
        said = listen(asker, version)
        now = at + timedelta(seconds=time.monotonic() - began)
        if said is None:
            _no_answer(turn, asker, version, "The question could not be put.", now)
        elif _is_silent(said[1]):
            _no_answer(turn, asker, version, said[1].troubles[-1].partition(": ")[2], now, pause=True)
            break
        else:
            written += write(turn, asker, version, *said, now)
    log.info("second opinions asked for", extra={"versions": written})
    return written


def waiting_versions(asker: Asker, at: datetime, most: int) -> list[PostVersion]:
    """Versions to ask about: of posts with a waiting case, by due date; then recent ones; then what went unanswered.

    Only the latest version of a post, and none of a boost: its words are another's. What gave no answer comes last, so
    that a post at which the server fails keeps no other waiting.
    """
    found: list[int] = []
    for numbers in _in_order(asker, at):
        found += [pk for pk in numbers[: most - len(found)] if pk not in found]
        if len(found) >= most:
            break
    rows = PostVersion.objects.select_related("post__account").defer("raw").in_bulk(found)
    return [rows[pk] for pk in found]


def _in_order(asker: Asker, at: datetime) -> Iterator[QuerySet[Any, int]]:
    latest = PostVersion.objects.filter(post=OuterRef("post")).order_by("-n").values("pk")[:1]
    cases = Case.objects.waiting().annotate(latest=Subquery(latest)).order_by("due_at", "pk")
    askable = _askable()
    fresh = askable.exclude(_put_off(asker)).exclude(_asked(asker))
    # Each looked up by its key: as a list the askable versions would be all that are held.
    yield cases.filter(Exists(fresh.filter(pk=OuterRef("latest")))).values_list("latest", flat=True)
    yield fresh.filter(captured_at__gte=at - LATELY).order_by("-captured_at", "-pk").values_list("pk", flat=True)
    late = Unanswered.objects.filter(Exists(askable.filter(pk=OuterRef("version"))), **asker.marks)
    yield late.filter(again_at__lte=at).order_by("again_at", "pk").values_list("version", flat=True)


def _askable() -> QuerySet[PostVersion]:
    """The latest version of each post that is no boost, once rules have looked at it."""
    newer = PostVersion.objects.filter(post=OuterRef("post"), n__gt=OuterRef("n"))
    screened = Evaluation.objects.filter(version=OuterRef("pk"))
    return PostVersion.objects.filter(~Exists(newer), Exists(screened)).exclude(post__kind="boost").order_by()


def _asked(asker: Asker) -> Exists:
    return Exists(SecondOpinion.objects.filter(**asker.marks, version=OuterRef("pk")))


def _put_off(asker: Asker) -> Exists:
    return Exists(Unanswered.objects.filter(**asker.marks, version=OuterRef("pk")))


def listen(asker: Asker, version: PostVersion) -> tuple[Screening, Heard] | None:
    """What rules and model say of a version; None when the question could not be put.

    Must not be called inside a transaction: a model takes its time.
    """
    councillor = was_councillor(council_terms([version.post.account.owner_id]), version)
    try:
        statement = statement_of(version, councillor=councillor)
        screening = asker.engine.screen(statement)
        if _was_closed(version, asker.engine):
            return screening, Heard(withheld=MAY_BE_CLOSED)
        return screening, hear(asker.model, asker.engine, statement, screening, patience=PATIENCE)
    except DatabaseError:
        raise
    except Exception as problem:  # noqa: BLE001 (whatever one post does wrong, the others are asked about)
        log.error("version not asked about", extra={"version": version.pk, "error": type(problem).__name__})
        return None


def _was_closed(version: PostVersion, engine: Engine) -> bool:
    """Whether rules found a closed session in any version of the post, whatever they say today."""
    rules = {rule for rule, clause in lowering.clauses_of(engine).items() if clause in NO_PAPERS}
    return Finding.objects.filter(version__post=version.post_id, rule__in=rules).exists()


def _is_silent(heard: Heard) -> bool:
    """Whether the server gave no answer, or nothing but answers that are none."""
    return heard.broken_off or not (heard.opinions or heard.withheld)


def _no_answer(
    turn: Turn, asker: Asker, version: PostVersion, trouble: str, at: datetime, *, pause: bool = False
) -> None:
    """Write down, for staff, that there was no answer, and when to ask again. The queue is not touched."""
    with transaction.atomic():
        turn.hold(at)
        late, _ = Unanswered.objects.get_or_create(
            version=version, **asker.marks, defaults={"asked_at": at, "again_at": at, "trouble": trouble}
        )
        late.again_at = at + doubled(FIRST_PAUSE, late.tries, LONGEST_WAIT)
        late.tries, late.asked_at, late.trouble = late.tries + 1, at, trouble
        late.save()
        if pause:
            turn.pause(at)
    log.warning("no second opinion", extra={"version": version.pk})


def write(turn: Turn, asker: Asker, version: PostVersion, screening: Screening, heard: Heard, at: datetime) -> bool:
    """Write down what a model said, with its findings on trial, and lower the case where it may; whether it was new."""
    with transaction.atomic():
        turn.hold(at)
        if heard.opinions:
            turn.answered()
        lock_posts([version])
        if SecondOpinion.objects.filter(version=version, **asker.marks).exists():
            return False
        lowered = lowering.lower(version, heard.opinions, asker.engine, by=asker.model.name, at=at)
        SecondOpinion.objects.create(
            version=version,
            **asker.marks,
            asked_at=at,
            opinions=[_as_row(one) for one in heard.opinions],
            troubles=list(heard.troubles),
            withheld=heard.withheld,
            lowered=lowered,
        )
        Finding.objects.bulk_create(_findings(asker, version, screening, heard.opinions, at), ignore_conflicts=True)
        Unanswered.objects.filter(version=version, **asker.marks).delete()
    return True


def _as_row(opinion: Opinion) -> dict[str, Any]:
    return {
        "clause": opinion.clause,
        "touches": opinion.touches,
        "unquoted": opinion.unquoted,
        "spans": [list(span) for span in opinion.spans],
        "reason": opinion.reason,
        "confidence": opinion.confidence,
    }


def _findings(
    asker: Asker, version: PostVersion, screening: Screening, opinions: Iterable[Opinion], at: datetime
) -> list[Finding]:
    """What the model found under clauses under which no rule did, now or before: on trial, under its prompts' mark."""
    clauses = lowering.clauses_of(asker.engine)
    before = {clauses.get(rule) for rule in version.findings.values_list("rule", flat=True)}
    new = [one for one in opinions if one.clause not in before]
    writer = Writer(asker.engine, at)
    findings = []
    for match in with_opinions(screening, new).matches:
        if match.rule.startswith(CODE):
            finding = writer.finding(version, match)
            finding.trial, finding.rule_set_hash = True, asker.prompts
            findings.append(finding)
    return findings
