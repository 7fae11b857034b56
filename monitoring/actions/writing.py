"""Writing down what rules said: a match as a finding that names rule set and policy, and what kept rules away."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import date, datetime

from django.utils import timezone

from monitoring.models import Finding, PostVersion
from policy.engine import Engine, Screening
from policy.models import PolicyVersion
from policy.rule import Match


class Writer:
    """Makes findings of one engine's matches, not yet saved."""

    def __init__(self, engine: Engine, at: datetime) -> None:
        self.trial = {rule.code for rule in engine.rules if rule.standing == "trial"}
        self._rule_set_hash = engine.rule_set_hash
        self._at = at
        self._policies = _Policies()

    def finding(self, version: PostVersion, match: Match) -> Finding:
        return Finding(
            version=version,
            rule=match.rule,
            guideline=match.guideline,
            spans=[list(span) for span in match.spans],
            spans_sha256=spans_mark(match.spans),
            reason=match.reason,
            severity=match.severity,
            confidence=match.confidence,
            quoted_only=match.quoted_only,
            trial=match.rule in self.trial,
            rule_set_hash=self._rule_set_hash,
            policy_version=self._policies.in_force(version.post.made_at),
            found_at=self._at,
        )


def spans_mark(spans: Sequence[Sequence[int | str]]) -> str:
    """SHA-256 of where a finding lies: by this the database knows one that is there already."""
    return hashlib.sha256(json.dumps([list(span) for span in spans], separators=(",", ":")).encode()).hexdigest()


def trouble(answer: Screening) -> str:
    """What kept the rules from looking at all of a version, in lines for staff; empty when nothing did."""
    lines = [f"The rule {one.rule} could not answer: {one.error}" for one in answer.errors]
    if answer.cut_at is not None:
        lines.append(f"Only the first {answer.cut_at:,} characters of its texts were looked at.")
    return "\n".join(lines).replace("\x00", "\N{REPLACEMENT CHARACTER}")


class _Policies:
    """Which text of the policy was in force on a day, asked once a day; with one text on record, not at all."""

    def __init__(self) -> None:
        self._versions: list[PolicyVersion] | None = None
        self._by_day: dict[date, PolicyVersion] = {}

    def in_force(self, made_at: datetime) -> PolicyVersion:
        if self._versions is None:
            self._versions = list(PolicyVersion.objects.all()[:2])
        if len(self._versions) == 1:
            return self._versions[0]
        day = timezone.localdate(made_at)
        if day not in self._by_day:
            version = PolicyVersion.objects.in_force(day)
            if version is None:
                raise LookupError("No text of policy 4.2.4 is on record, so no finding can name it.")
            self._by_day[day] = version
        return self._by_day[day]
