"""Writing down what a rule set reached on a labelled set."""

from __future__ import annotations

from datetime import datetime

from policy.evaluation.measuring import Measured
from policy.models import EvaluationRun


def record_run(measured: Measured, *, at: datetime) -> EvaluationRun:
    """Keep the figures of one measurement. Only the command line measures, so no person is named."""
    return EvaluationRun.objects.create(
        rule_set_hash=measured.rule_set,
        set_name=measured.set_name,
        part=measured.part,
        ran_at=at,
        figures=measured.as_json(),
    )
