"""The page about changing rules says what the code allows."""

import re
from pathlib import Path

import policy
from policy import patterns, phrases, rule_set
from policy.actions.changing import LONGEST_REASON
from policy.language import terms

PAGE = (Path(policy.__file__).parent.parent / "docs" / "rules.md").read_text("utf-8")
LIMITS = {
    "title": [phrases.LONGEST_TITLE],
    "explanation": [phrases.LONGEST_WHY],
    "reason of a proposal or a decision": [LONGEST_REASON],
    "phrases of a rule": [phrases.MOST_PHRASES],
    "one phrase or term": [phrases.LONGEST_PHRASE],
    "terms added at once": [rule_set.MOST_TERMS],
    "one pattern": [patterns.LONGEST, patterns.LARGEST],
    "all patterns of a rule": [patterns.LARGEST_TOGETHER],
    "finds of one pattern in one text": [terms.MOST_HITS],
    "examples of each kind": [phrases.MOST_EXAMPLES],
    "one example": [phrases.LONGEST_EXAMPLE],
    "least confidence": [rule_set.HIGHEST_LEAST],
}


def test_every_limit_stands_on_the_page_as_the_code_has_it():
    rows = re.findall(r"^\| ([a-z ]+) \| (\d.*?) \|$", PAGE, re.M)
    told = {
        name: [float(figure.replace(",", "")) for figure in re.findall(r"[\d,]*\.?\d+", text)] for name, text in rows
    }
    assert told == LIMITS


def test_every_kind_of_change_has_its_row():
    assert set(re.findall(r"^\| \*\*(\w+)\*\* \|", PAGE, re.M)) == set(rule_set.KINDS)
    for standing in rule_set.STANDINGS:
        assert f"*{'on trial' if standing == 'trial' else standing}*" in PAGE
