"""A wrong pattern is refused with its line, its column and a hint; a right one takes time in proportion to the text."""

import random
import time

import pytest

from policy.language.terms import MOST_HITS, Concept, Lexicon
from policy.patterns import LARGEST_TOGETHER, LONGEST, faults, in_any_case, patterns_in

WRONG = [
    ("a(b", 2, "not closed", r"\("),
    ("[(]a(b", 5, "not closed", r"\("),
    (r"\(a(b", 4, "not closed", r"\("),
    ("a)b", 2, "closes nothing", r"\)"),
    ("(a)|b)", 6, "closes nothing", r"\)"),
    ("x[ab", 2, "square bracket", r"\["),
    ("*a", 1, "nothing before", "repeated"),
    (r"\*a|*b", 5, "nothing before", "repeated"),
    ("(a|*)", 4, "nothing before", "repeated"),
    ("ba**", 3, "two repetitions", "Leave one"),
    ("a++", 2, "two repetitions", "Leave one"),
    ("ab{1001}", 3, "repeats too often", "at most 1000"),
    ("a{2,1}", 2, "repeats too often", "smaller number first"),
    ("((a{100}){100}){100}", 10, "repeats too often", "multiplies"),
    ("vote(?=now)", 5, "look ahead or behind", "clear example"),
    ("(?:a)|(?!b)", 7, "look ahead or behind", "clear example"),
    ("a(?<!b)c", 2, "look ahead or behind", "clear example"),
    (r"(a)\1", 4, "means nothing here", "refer back"),
    ("q[z-a]", 3, "range", "earlier sign first"),
    ("ab\\", 3, "nothing after it", "Take it out"),
    ("(?P<x>a)(?P<x", 9, "named group", "plain brackets"),
    ("été(", 4, "not closed", r"\("),
    ("  a(b", 4, "not closed", r"\("),
    ("x" * (LONGEST + 1), LONGEST + 1, "301 characters", "two patterns"),
    (r"a{100}b{300}", 2, "too large", "Repeat less"),
    (r"\pL{20}", 4, "too large", "Repeat less"),
    ("ab\ud83d", 3, "half of a character", "again"),
]


@pytest.mark.parametrize(("pattern", "column", "problem", "hint"), WRONG, ids=[repr(one[0])[:24] for one in WRONG])
def test_a_wrong_pattern_is_told_where_it_is_wrong_and_what_to_do(pattern, column, problem, hint):
    (fault,) = faults(f"fine\n\n{pattern}")
    assert (fault.line, fault.column) == (3, column)
    assert problem in fault.problem
    assert hint in fault.hint
    assert str(fault).startswith(f"Line 3, column {column}: ")


def test_every_wrong_line_is_told():
    assert [fault.line for fault in faults("a(\nfine\n\nb)\n*c")] == [1, 4, 5]


@pytest.mark.parametrize(
    "pattern", ["x*", "a|", "()", r"\b", "^", "$", r"^\B", r"\b$", "(?:xyz|a?)", r"(?:foo|\B)", "(?m)^$"]
)
def test_a_pattern_that_nothing_at_all_satisfies_is_refused(pattern):
    (fault,) = faults(pattern)
    assert "nothing at all" in fault.problem


def test_patterns_that_are_too_large_together_are_refused():
    many = "\n".join(f"{letter}{{250}}" for letter in "abc")
    (fault,) = faults(many)
    assert f"at most {LARGEST_TOGETHER}" in fault.problem
    assert not faults("\n".join(f"{letter}{{250}}" for letter in "ab"))


def test_patterns_stand_one_a_line_and_are_blind_to_capitals():
    assert patterns_in("  one \r\n\n two\n") == ("one", "two")
    assert spans("Free|gratis", "FREE and Gratis, free") == [(0, 4), (9, 15), (17, 21)]


HOSTILE = [
    r"(a|b)*a(a|b){12}z",
    r"(?:x+x+)+y",
    r"b(?:.*z)?",
    r"(a?){50}a{50}z",
    r"[ab]*a[ab]{200}z",
    r".*.*.*=.*",
    r"(?:a|b|ab|ba)+z",
]


def spans(pattern, text):
    return Lexicon([Concept("", (), (in_any_case(pattern),))]).find(text).get("", [])


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_hostile_pattern_takes_time_in_proportion_to_the_text(pattern):
    """Where a pattern that backtracks would need ages, and one asked again after each find a square of the length."""
    assert not faults(pattern)
    drawn = random.Random(1)
    text = "".join(drawn.choice("ab") for _ in range(40_000))
    lexicon = Lexicon([Concept("", (), (in_any_case(pattern),))])
    took = {}
    for length in (10_000, 40_000):
        began = time.perf_counter()
        found = lexicon.find(text[:length]).get("", [])
        took[length] = time.perf_counter() - began
        assert len(found) <= MOST_HITS
    assert took[40_000] < 2
    assert took[40_000] < 12 * took[10_000] + 0.05
