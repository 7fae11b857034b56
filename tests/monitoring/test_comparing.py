"""Two rule sets on one version: an answer is known again by its words, and one on trial counts less."""

import pytest

from monitoring.actions.comparing import Answer, difference


def answer(key, *spans, rule="a", trial=False):
    return Answer(key, rule, [(start, end, "text") for start, end in spans], trial)


A, B, WIDER = (0, 5), (10, 15), (0, 8)
CASES = [
    ("the same words", [answer(1, A)], [answer(2, A)], ([], [], [1])),
    ("borders that moved", [answer(1, A)], [answer(2, WIDER)], ([], [], [1])),
    ("other words", [answer(1, A)], [answer(2, B)], ([2], [1], [])),
    ("more words", [answer(1, A)], [answer(2, A, B)], ([2], [], [1])),
    ("fewer words", [answer(1, A, B)], [answer(2, A)], ([], [], [1])),
    ("another rule", [answer(1, A)], [answer(2, A, rule="b")], ([2], [1], [])),
    ("words that only meet at a border", [answer(1, (0, 5))], [answer(2, (5, 9))], ([2], [1], [])),
    ("no words at all", [answer(1)], [answer(2)], ([], [], [1])),
    ("words where there were none", [answer(1)], [answer(2, A)], ([2], [1], [])),
    ("a rule that comes into force", [answer(1, A, trial=True)], [answer(2, A)], ([2], [], [])),
    ("a rule that goes on trial", [answer(1, A)], [answer(2, A, trial=True)], ([], [1], [])),
    ("a rule that stays on trial", [answer(1, A, trial=True)], [answer(2, A, trial=True)], ([], [], [1])),
    ("a rule on trial that is silent", [answer(1, A, trial=True)], [], ([], [1], [])),
    ("a rule in force again", [answer(1, A, trial=True), answer(2, A)], [answer(3, A)], ([], [], [2])),
]


@pytest.mark.parametrize(("what", "before", "after", "expected"), CASES, ids=[case[0] for case in CASES])
def test_what_is_found_lost_and_kept(what, before, after, expected):
    differs = difference(before, after)
    assert tuple([one.key for one in part] for part in (differs.found, differs.lost, differs.kept)) == expected


def test_words_in_another_field_are_other_words():
    before, after = Answer(1, "a", [(0, 5, "text")]), Answer(2, "a", [(0, 5, "alt:0")])
    assert difference([before], [after]).found == [after]
