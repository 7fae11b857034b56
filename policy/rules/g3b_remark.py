"""Guideline 3(b): remarks on a person, as evidence that is too weak to be shown and is weighed with the rest."""

from __future__ import annotations

from policy.language.hints import knowing_remarks
from policy.language.menaces import COULD_BEFALL, KNOWING, WHEREABOUTS
from policy.language.mockery import ROLES
from policy.language.peoples import YOU_THEY
from policy.language.remarks import plain_remarks, remarks
from policy.rule import Clear, Condition, Flagged, Rule, Way

A_REMARK = Condition("reads rather like a remark on somebody", remarks)
PLAIN_REMARK = Condition("reads plainly like a remark on somebody", plain_remarks)
KNOWING_REMARK = Condition("a knowing remark on where somebody is or what could befall", knowing_remarks)

RULE = Rule(
    code="g3b_remark",
    guideline="3(b)",
    clause="3b",
    title="Remarks on a person, as evidence",
    explanation=(
        "Notes whether a post reads like a remark on somebody, short and made of everyday things, or like a report of "
        "business, and whether a knowing remark is made on where somebody is found. It never flags a post by itself: "
        "what is learned from labelled posts weighs it."
    ),
    looks_up=(ROLES, YOU_THEY, WHEREABOUTS, COULD_BEFALL, KNOWING),
    ways=(
        Way("rather a remark", A_REMARK, "reads rather like a remark on somebody", confidence=0.2, severity=1),
        Way("plainly a remark", PLAIN_REMARK, "reads plainly like a remark on somebody", confidence=0.3, severity=1),
        Way("a knowing remark", KNOWING_REMARK, "a knowing remark: “{found}”", confidence=0.4, severity=1),
    ),
    examples=(
        Flagged("Some usher, that one, with his tiny hat like a bucket on a broom.", "hat"),
        Flagged("Our committee heard the usher, read the report, and we sang.", "usher"),
        Flagged("The usher looks at the people and they at her.", "usher"),
        Flagged("Small world: at noon Friday, 30 motions later, the report said who parks in row 7.", "parks in"),
        Clear("The budget of 2026 passed 7-2 on Friday, with one amendment, at the noon meeting.", "business"),
        Clear("We adopted the minutes. The report, the register and the agenda are online, page 12.", "business"),
    ),
)
