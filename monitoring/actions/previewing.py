"""Previewing a slice of held posts: what a proposed change of the rules would find, no longer find, or find as before.

Nothing of it is a finding: no evaluation, no finding and no case is written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitoring.actions.comparing import Answer, Difference, difference
from monitoring.actions.screening import Terms, answers_of
from monitoring.models import PostVersion, PreviewedFinding, Sweep
from policy.actions.changing import record_preview
from policy.engine import Engine, Screening
from policy.errors import ChangeRefused
from policy.rule import Match

Kind = PreviewedFinding.Kind


@dataclass(frozen=True)
class Both:
    """What the rules in force say of a version, and what they would say."""

    before: Screening
    after: Screening


class Previewing:
    """A walk with two engines that writes down only how they differ, for people to see."""

    reads_older = False

    def __init__(self, engine: Engine, changed: Engine) -> None:
        self._engine, self._changed = engine, changed
        self._on_trial = _on_trial(engine)
        self._would_be_on_trial = _on_trial(changed)

    def screen(self, versions: Sequence[PostVersion], terms: Terms) -> dict[int, Both]:
        before = answers_of(versions, self._engine, terms)
        after = answers_of(versions, self._changed, terms)
        return {version: Both(before[version], after[version]) for version in before}

    def write(
        self, sweep: Sweep, versions: Sequence[PostVersion], answers: Mapping[int, Both], at: datetime
    ) -> dict[str, int]:
        """The rows of a slice, and the posts counted: in which something would be found, lost, kept."""
        rows: list[PreviewedFinding] = []
        counts = {"found": 0, "lost": 0, "kept": 0}
        for version in versions:
            both = answers[version.pk]
            differs = self._difference(both)
            for kind in counts:
                counts[kind] += bool(getattr(differs, kind))
            rows += [self._row(sweep, version, Kind.FOUND, both.after, one) for one in differs.found]
            rows += [self._row(sweep, version, Kind.LOST, both.before, one) for one in differs.lost]
            if version.pk % sweep.sample == 0:
                rows += [self._row(sweep, version, Kind.KEPT, both.before, one) for one in differs.kept]
        PreviewedFinding.objects.bulk_create(rows)
        return counts

    def finish(self, sweep: Sweep, at: datetime) -> str:
        """Write the counts to the change, so that it can be decided."""
        if sweep.change is None:
            return ""
        counted = {"found": sweep.found, "lost": sweep.lost, "kept": sweep.kept, "looked_at": sweep.looked_at}
        try:
            record_preview(sweep.change, counted, at, rule_set_hash=sweep.rule_set_hash)
        except ChangeRefused as refused:
            return refused.sentence
        return ""

    def _difference(self, both: Both) -> Difference:
        return difference(_answers(both.before, self._on_trial), _answers(both.after, self._would_be_on_trial))

    def _row(self, sweep: Sweep, version: PostVersion, kind: Kind, said: Screening, answer: Answer) -> PreviewedFinding:
        match: Match = said.matches[answer.key]
        return PreviewedFinding(
            sweep=sweep,
            version=version,
            kind=kind,
            rule=match.rule,
            guideline=match.guideline,
            spans=[list(span) for span in match.spans],
            reason=match.reason,
            severity=match.severity,
            quoted_only=match.quoted_only,
            trial=answer.trial,
        )


def _on_trial(engine: Engine) -> frozenset[str]:
    return frozenset(rule.code for rule in engine.rules if rule.standing == "trial")


def _answers(said: Screening, trial: frozenset[str]) -> list[Answer]:
    return [Answer(n, match.rule, match.spans, match.rule in trial) for n, match in enumerate(said.matches)]
