"""No figure lets a person be told: the rule is tried on every small table there is."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.figures.small_counts import is_small, kept_back, kept_back_total, shown


@pytest.mark.parametrize(("count", "answer"), [(0, 0), (1, None), (4, None), (5, 5), (120, 120)])
def test_one_to_four_is_kept_back_and_nought_is_not(count, answer):
    assert shown(count) == answer


def possible(counts, hidden, total_shown):
    """Every way the hidden counts could be, given what a reader sees."""
    names, total = sorted(hidden), sum(counts.values())
    rest = total - sum(count for name, count in counts.items() if name not in hidden)
    for guess in product(range(max(rest, 8) + 1), repeat=len(names)):
        if not total_shown or sum(guess) == rest:
            yield dict(zip(names, guess, strict=True))


@given(st.lists(st.integers(0, 9), min_size=1, max_size=4))
def test_no_small_count_can_be_worked_out_from_the_others_and_the_total(numbers):
    counts = {str(n): count for n, count in enumerate(numbers)}
    hidden = kept_back(counts)
    assert {name for name, count in counts.items() if is_small(count)} <= hidden
    total_shown = not kept_back_total(counts)
    for name in hidden:
        answers = {guess[name] for guess in possible(counts, hidden, total_shown)}
        assert len(answers) > 1, f"{name} can only be {answers}"
