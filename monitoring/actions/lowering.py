"""Lowering: one step down in the queue for a case that is not urgent, when a model sees nothing of what was found."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import F

from monitoring.case_states import State
from monitoring.models import Case, CaseEvent, PostVersion, SecondOpinion
from policy.engine import Engine
from policy.guidelines import CLAUSES
from policy.head.judging import CODE as LEARNED
from policy.second_opinion.opinions import URGENT, Opinion

LIGHTEST = 1
LOWER = "lower"
"""The step's name in the case's history."""


def lower(version: PostVersion, opinions: Iterable[Opinion], engine: Engine, *, by: str, at: datetime) -> Case | None:
    """Move the open case of a version one step down if a model speaks against each clause of its findings; the case.

    Never one that somebody has, that holds something urgent or something of an earlier version; never under the
    lightest, never twice for one version. The due date stays. Called in the transaction that writes the opinion, with
    the post locked.
    """
    case = Case.objects.filter(post=version.post_id, state=State.OPEN, severity__gt=LIGHTEST).first()
    if case is None or case.severity >= URGENT:
        return None
    if SecondOpinion.objects.filter(version=version, lowered__isnull=False).exists():
        return None
    clauses = _against_all(case, version, opinions, engine)
    if not clauses:
        return None
    same = Case.objects.filter(pk=case.pk, state=State.OPEN, version=case.version, severity=case.severity)
    if not same.update(severity=F("severity") - 1, version=F("version") + 1):
        return None  # somebody claimed it meanwhile
    guidelines = ", ".join(sorted({CLAUSES[clause] for clause in clauses}))
    CaseEvent.objects.create(
        case=case,
        at=at,
        person=None,
        step=LOWER,
        from_state=State.OPEN,
        to_state=State.OPEN,
        detail=f"A language model ({by}) saw nothing under {guidelines}. The findings and the due date stay.",
    )
    return case


def _against_all(case: Case, version: PostVersion, opinions: Iterable[Opinion], engine: Engine) -> set[str]:
    """The clauses of a case's findings, if the model speaks against every one of them; else nothing."""
    against = {one.clause for one in opinions if one.against}
    known = clauses_of(engine)
    found = list(case.findings.values_list("finding__rule", "finding__severity", "finding__version"))
    clauses = {known.get(rule, "") for rule, _, _ in found}
    here = all(severity < URGENT and of == version.pk for _, severity, of in found)
    return clauses if here and clauses <= against else set()


def clauses_of(engine: Engine) -> dict[str, str]:
    """The clause of each rule, by the code that findings name, the learned ones too; rules of staff name none."""
    learned = {LEARNED + clause.replace("-", "_"): clause for clause in CLAUSES}
    return learned | {rule.code: rule.clause for rule in engine.rules if rule.clause}
