"""Re-screening a slice of held posts: what the rules in force find besides, what they no longer find, what stays.

Earlier findings stay as they were written. Nothing here changes a closed case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from monitoring.actions import opening
from monitoring.actions.comparing import Answer, difference
from monitoring.actions.screening import Terms, answers_of, lock_posts
from monitoring.actions.writing import Writer, trouble
from monitoring.models import Evaluation, Finding, NoLongerFound, PostVersion, Sweep
from policy.engine import Engine, Screening
from policy.rule import Match
from policy.second_opinion.opinions import CODE as SECOND_OPINION

Counts = dict[str, int]
"""What a slice adds to the counts of its sweep, by field."""


class Rescreening:
    """A walk with the rules in force that writes down what they say."""

    reads_older = True

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def screen(self, versions: Sequence[PostVersion], terms: Terms) -> dict[int, Screening]:
        return answers_of(versions, self._engine, terms)

    def write(
        self, sweep: Sweep, versions: Sequence[PostVersion], answers: Mapping[int, Screening], at: datetime
    ) -> Counts:
        return write(sweep, versions, answers, self._engine, at)

    def finish(self, sweep: Sweep, at: datetime) -> str:
        return ""


def write(
    sweep: Sweep, versions: Sequence[PostVersion], answers: Mapping[int, Screening], engine: Engine, at: datetime
) -> Counts:
    """Write down what the rules said of these versions. Inside a transaction that holds the sweep.

    Doing it again adds nothing: what is written already is known again by its words.
    """
    posts = lock_posts(versions)
    _write_evaluations(versions, answers, engine, at)
    writer = Writer(engine, at)
    new, lost, kept = _compare(versions, answers, writer)
    written = Finding.objects.bulk_create(writer.finding(version, match) for version, match in new)
    cases = _bring_to_people(written, posts, sweep, at)
    NoLongerFound.objects.filter(finding__in=kept, found_again_at=None).update(found_again_at=at)
    return {
        "found": len(written),
        "lost": _write_lost(lost, sweep, engine, at),
        "kept": len(kept),
        "opened": len(cases.opened),
        "added": len(cases.moved),
        "later": len({one.case.pk for one in cases.later}),
    }


def _write_evaluations(
    versions: Sequence[PostVersion], answers: Mapping[int, Screening], engine: Engine, at: datetime
) -> None:
    """That these rules looked. Where they had before, only another error is written: registers may mend one."""
    said = {version.pk: trouble(answers[version.pk]) for version in versions}
    done = Evaluation.objects.filter(version__in=said, rule_set_hash=engine.rule_set_hash)
    known = dict(done.values_list("version", "error"))
    for version, error in known.items():
        if error != said[version]:
            done.filter(version=version).update(error=said[version], ran_at=at)
    Evaluation.objects.bulk_create(
        Evaluation(version_id=version, rule_set_hash=engine.rule_set_hash, ran_at=at, error=error)
        for version, error in said.items()
        if version not in known
    )


def _compare(
    versions: Sequence[PostVersion], answers: Mapping[int, Screening], writer: Writer
) -> tuple[list[tuple[PostVersion, Match]], list[int], list[int]]:
    """Matches to write, and the findings on record that were not made again, and those that were.

    Where a rule could not answer, its findings are neither: it is not known.
    """
    before: dict[int, list[Answer]] = {}
    rows = Finding.objects.filter(version__in=[version.pk for version in versions]).order_by("pk")
    rows = rows.exclude(rule__startswith=SECOND_OPINION)  # no rule makes them, so none can fail to make them again
    for pk, version, rule, spans, trial in rows.values_list("pk", "version", "rule", "spans", "trial"):
        before.setdefault(version, []).append(Answer(pk, rule, spans, trial))
    new: list[tuple[PostVersion, Match]] = []
    lost: list[int] = []
    kept: list[int] = []
    for one in versions:
        matches, silent = answers[one.pk].matches, {error.rule for error in answers[one.pk].errors}
        after = [Answer(n, m.rule, m.spans, m.rule in writer.trial) for n, m in enumerate(matches)]
        differs = difference(before.get(one.pk, ()), after)
        new += [(one, matches[answer.key]) for answer in differs.found]
        kept += [answer.key for answer in differs.kept]
        if not silent & WHOLE:
            lost += [answer.key for answer in differs.lost if answer.rule not in silent]
    return new, lost, kept


WHOLE = {"scope", "learned"}
"""What stands in an error for all rules: after it nothing is known to be no longer found."""


def _bring_to_people(written: Sequence[Finding], posts: set[int], sweep: Sweep, at: datetime) -> opening.Opened:
    counted = {one.version.post_id for one in written if not one.trial}
    if not counted:
        return opening.Opened()
    fresh = {one.pk for one in written}
    before = [one for one in opening.findings_of(counted & posts) if one.pk not in fresh]
    looked_at = {one.version_id for one in written}
    return opening.open_cases(written, before, at=at, looked_at_before=looked_at, sweep=sweep)


def _write_lost(findings: Sequence[int], sweep: Sweep, engine: Engine, at: datetime) -> int:
    """Record findings that were not made again, unless that is on record; how many are new."""
    if not findings:
        return 0
    known = NoLongerFound.objects.filter(finding__in=findings, found_again_at=None).values_list("finding", flat=True)
    fresh = sorted(set(findings) - set(known))
    NoLongerFound.objects.bulk_create(
        NoLongerFound(finding_id=pk, sweep=sweep, rule_set_hash=engine.rule_set_hash, since=at) for pk in fresh
    )
    return len(fresh)
