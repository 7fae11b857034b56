"""Policy 4.2.4 in its own words, and each guideline of it by number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

VERSION = "4.2.4"
POLICY_TEXT = (Path(__file__).parent / "text" / "policy_4_2_4.txt").read_text("utf-8")
"""The whole policy, verbatim."""


@dataclass(frozen=True)
class Guideline:
    """A numbered guideline: `text` verbatim, `short` a few words for lists."""

    number: str
    short: str
    text: str


_SHORT = {
    "1": "Managing the presence",
    "2": "Official presences",
    "3(a)": "Decisions and elected officials",
    "3(b)": "Respect toward any person",
    "3(c)": "Confidentiality and privacy",
    "3(d)": "Police information",
    "3(e)": "Campaigns",
    "3(f)": "Disclaimer and acceptable use",
    "4": "Personal accounts",
}

CLAUSES = {
    "3a-decision": "3(a)",
    "3a-politics": "3(a)",
    "3b": "3(b)",
    "3c-incamera": "3(c)",
    "3c-privacy": "3(c)",
    "3d": "3(d)",
    "3e": "3(e)",
    "3f": "3(f)",
}
"""The clause codes of evaluation files and the guideline each belongs to."""
SUBJECTS = {
    "3a-decision": "Decisions of the Commission",
    "3a-politics": "Elected officials",
    "3b": "Respect toward any person",
    "3c-incamera": "Closed meetings",
    "3c-privacy": "Personal information",
    "3d": "Police information",
    "3e": "Campaigns",
    "3f": "Disclaimer and acceptable use",
}
"""What each clause speaks of, in a few words."""


def _read() -> dict[str, Guideline]:
    words: dict[str, str] = {}
    numbered = POLICY_TEXT.partition("Guidelines:")[2].partition("NOTE:")[0]
    for line in numbered.splitlines():
        top = re.match(r"(\d)\.\s+(.*)", line)
        under = re.match(r"\s+-?\s*([a-f])\)\s+(.*)", line)
        if top:
            words[top[1]] = top[2].strip()
        elif under:
            words[f"3({under[1]})"] = under[2].strip()
    return {number: Guideline(number, short, words[number]) for number, short in _SHORT.items()}


GUIDELINES = _read()
"""Guidelines by number: "1", "2", "3(a)" to "3(f)", "4"."""
