"""Changes of the rules in words: what a change does in one sentence, and what would stand where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from django.urls import reverse

from policy.engine import LEAST_CONFIDENCE
from policy.models import RuleChange
from policy.phrases import PhraseRule
from policy.rule import Rule
from policy.rule_set import Change, DoesNotFit, StandingChange, TermsChange, ThresholdChange

STANDINGS = {"trial": "on trial", "in force": "in force", "retired": "retired"}
SEVERITY = {None: "as each way has it", 1: "light", 2: "moderate", 3: "serious", 4: "live disclosure"}
WHERE = {"own": "in the author's own words", "anywhere": "also in what is quoted, shared or answered"}
STATES = {"proposed": "Waits for a decision", "approved": "Approved", "refused": "Refused", "withdrawn": "Withdrawn"}
_FIELDS = (
    ("Title", "title"),
    ("Guideline", "guideline"),
    ("Severity", "severity"),
    ("Explanation", "explanation"),
    ("Phrases", "phrases"),
    ("Patterns", "patterns"),
    ("Looks", "where"),
    ("Must find", "flagged"),
    ("Must let pass", "clear"),
)


def list_label(name: str) -> str:
    """A word list's name for people: without the guideline that some begin with."""
    return re.sub(r"^g\d[a-f]?\s+", "", name)


def headline(row: RuleChange, titles: Mapping[str, str]) -> str:
    """A change in one line."""
    title = titles.get(row.rule, row.rule)
    try:
        return _headline(row.change, row.new_rule, title)
    except DoesNotFit:
        return f"A change of “{title}” that this version cannot read"


def _headline(change: Change, new: bool, title: str) -> str:
    if isinstance(change, StandingChange):
        verbs = {"trial": "Put “{}” on trial", "in force": "Put “{}” in force", "retired": "Retire “{}”"}
        return verbs[change.standing].format(title)
    if isinstance(change, ThresholdChange):
        return f"Change the threshold of “{title}”"
    if isinstance(change, TermsChange):
        parts = [
            f"{len(terms)} {verb}" for terms, verb in ((change.added, "added"), (change.removed, "taken out")) if terms
        ]
        return f"Change the word list “{list_label(change.listed)}”: {', '.join(parts)}"
    return f"New rule “{change.definition.title}”" if new else f"Rewrite the rule “{change.definition.title}”"


def differences(row: RuleChange, rules: Sequence[Rule], old: PhraseRule | None) -> list[dict[str, str]]:
    """What stands where before and after a change: rows of a label and two texts. `old` is a phrase rule as it was."""
    try:
        change = row.change
    except DoesNotFit:
        return []
    rule = next((one for one in rules if one.code == row.rule), None)
    return [{"label": label, "before": before, "after": after} for label, before, after in _rows(change, rule, old)]


def severity_note(differences: Sequence[Mapping[str, str]]) -> str:
    """What a changed severity does not do, where one changes: findings keep what they were made with."""
    if not any(one["label"] == "Severity" and one["before"] not in ("", one["after"]) for one in differences):
        return ""
    return (
        "The new severity is given to what is found from then on. Findings made before keep theirs, and their cases "
        "keep their place in the queue and their due date."
    )


def _rows(change: Change, rule: Rule | None, old: PhraseRule | None) -> Iterator[tuple[str, str, str]]:
    if isinstance(change, StandingChange):
        yield "Standing", STANDINGS[rule.standing] if rule else "", STANDINGS[change.standing]
    elif isinstance(change, ThresholdChange):
        before = f"{max(rule.least, LEAST_CONFIDENCE):.2f}" if rule else ""
        yield "Findings count from a confidence of", before, f"{change.least:.2f}"
        yield "Severity", SEVERITY[rule.severity] if rule else "", SEVERITY[change.severity]
    elif isinstance(change, TermsChange):
        if change.added:
            yield "Added", "", "\n".join(change.added)
        if change.removed:
            yield "Taken out", "\n".join(change.removed), ""
    else:
        yield from _definitions(change.definition, old)


def _definitions(new: PhraseRule, old: PhraseRule | None) -> Iterator[tuple[str, str, str]]:
    """Every field of a new rule; of a changed one those that differ."""
    after, before = _told(new), _told(old) if old else {}
    for label, field in _FIELDS:
        if before.get(field) != after[field]:
            yield label, before.get(field, ""), after[field]


def _told(definition: PhraseRule) -> dict[str, str]:
    values = asdict(definition)
    told = {name: "\n".join(value) if isinstance(value, tuple) else str(value) for name, value in values.items()}
    return {**told, "severity": SEVERITY[definition.severity], "where": WHERE[definition.where]}


def counts(row: RuleChange) -> list[tuple[int, str]]:
    """What the preview counted, in posts."""
    summary = row.preview_summary or {}
    words = (
        ("found", "found anew"),
        ("lost", "no longer found"),
        ("kept", "found as before"),
        ("looked_at", "looked at"),
    )
    return [(summary[name], said) for name, said in words if name in summary]


def counted(row: RuleChange) -> str:
    """The same in a sentence; nothing where nothing was previewed."""
    return (
        "On held posts: " + ", ".join(f"{number:,} {said}" for number, said in counts(row)) + "." if counts(row) else ""
    )


def event(row: RuleChange, titles: Mapping[str, str]) -> dict[str, Any]:
    """A change as a line of a history."""
    notes = [f"{STATES[row.state]}{f' by {row.decided_by}' if row.decided_by else ''}."]
    notes += [f"Why: {row.why}", f"Reason: {row.reason}" if row.reason else "", counted(row)]
    return {
        "at": row.decided_at or row.proposed_at,
        "text": headline(row, titles),
        "url": reverse("policy:change", args=[row.pk]),
        "by": f"proposed by {row.proposed_by}",
        "detail": "\n".join(filter(None, notes)),
    }
