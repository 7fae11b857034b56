"""Writing down what a rule set reached on a labelled set: in the database, or in the file that the product ships."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from policy.evaluation.measuring import Measured
from policy.models import EvaluationRun

SHIPPED = Path(__file__).parent.parent / "text" / "figures.json"
"""The figures that come with the product, as `manage.py evaluate --write-floors` last wrote them."""


def record_run(measured: Measured, *, at: datetime) -> EvaluationRun:
    """Keep the figures of one measurement. Only the command line measures, so no person is named."""
    run = _run(measured, at)
    run.save()
    return run


def write_shipped(measured: Measured, *, at: datetime) -> None:
    """Let the product ship these figures. They name their rule set, so that a page can tell whether it is in force."""
    run = _run(measured, at)
    row = {name: getattr(run, name) for name in ("rule_set_hash", "set_name", "part")}
    row |= {"ran_at": at.isoformat(timespec="seconds"), "figures": run.figures}
    SHIPPED.write_text(json.dumps(row, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def shipped_run() -> EvaluationRun | None:
    """The figures that came with the product, as a run that is not in the database; None where there are none."""
    if not SHIPPED.exists():
        return None
    row = json.loads(SHIPPED.read_text("utf-8"))
    return EvaluationRun(**row | {"ran_at": datetime.fromisoformat(row["ran_at"])})


def _run(measured: Measured, at: datetime) -> EvaluationRun:
    return EvaluationRun(
        rule_set_hash=measured.rule_set,
        set_name=measured.set_name,
        part=measured.part,
        ran_at=at,
        figures=measured.as_json(),
    )
