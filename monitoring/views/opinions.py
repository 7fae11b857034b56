"""The second opinion of a language model as the page of a case shows it: which model, when, and what it said."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from monitoring.actions.opening import marked_words
from monitoring.models import Case, SecondOpinion, Unanswered
from monitoring.views.showing import MarkedVersion
from policy.guidelines import CLAUSES, SUBJECTS


def second_opinion(case: Case, marked: MarkedVersion) -> dict[str, Any] | None:
    """What parts/_opinion.html draws; None where no model is in use and none was asked.

    Words that the model points to are marked in the post, without a number: they are no findings.
    """
    given = marked.version.second_opinions.last()
    if given is None:
        name = str(settings.SECOND_OPINION["name"]) if settings.SECOND_OPINION["url"] else ""
        return {"model": name, **_none_yet(case, marked, name)} if name and not case.closed_at else None
    for row in given.opinions:
        if row["touches"]:
            marked.mark(row["spans"])
    if given.withheld:
        return {"model": given.model, "none": f"Not asked. {given.withheld}"}
    return {
        "model": given.model,
        "at": given.asked_at,
        "lines": sorted([*_lines(given, marked), *map(_trouble, given.troubles)], key=_place),
        "lowered": given.lowered_id == case.pk,
    }


def _none_yet(case: Case, marked: MarkedVersion, name: str) -> dict[str, Any]:
    if case.post.kind == "boost":
        return {"none": "Not asked. The post only passes on what others wrote."}
    late = Unanswered.objects.filter(version=marked.version, model=name).last()
    if late is None:
        return {"none": "Not asked yet."}
    return {"none": f"There was no answer. {late.trouble} It will be asked again.", "tried_at": late.asked_at}


def _lines(given: SecondOpinion, marked: MarkedVersion) -> list[dict[str, Any]]:
    return [
        {
            "label": _label(row["clause"]),
            "said": _said(row),
            "touches": row["touches"],
            "words": marked_words(marked.version, row["spans"]) if row["touches"] else [],
            "reason": row["reason"],
        }
        for row in given.opinions
    ]


def _said(row: dict[str, Any]) -> str:
    if row["touches"]:
        return "touches it"
    if row["unquoted"]:
        return "said to touch it, but no words of the post were quoted, so this does not count"
    return "does not touch it"


def _trouble(sentence: str) -> dict[str, Any]:
    """A question without an answer, which was kept as “3b: a sentence”."""
    clause, _, why = sentence.partition(": ")
    return {"label": _label(clause), "said": "no answer", "touches": False, "reason": why}


def _place(line: dict[str, Any]) -> tuple[bool, str]:
    """What touches a guideline first, then in the policy's order."""
    return not line["touches"], line["label"]


def _label(clause: str) -> str:
    subject = SUBJECTS[clause]
    return f"{CLAUSES[clause]} {subject[0].lower()}{subject[1:]}"
