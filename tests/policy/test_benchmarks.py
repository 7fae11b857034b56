"""The benchmarks measure what they say: their texts are well made, and an engine that hears nothing scores nothing."""

from __future__ import annotations

import pytest
from stdnum import luhn

from benchmarks import identifiers, leaks, pools
from policy.context import Context
from policy.engine import Engine


def test_made_numbers_have_right_check_digits_and_look_alikes_wrong_ones():
    draw = identifiers.Draw(1)
    for length, first in ((9, "5"), (16, "4")):
        number = identifiers.checked(draw, first, length)
        assert len(number) == length
        assert luhn.is_valid(number)
        assert not luhn.is_valid(identifiers._wrong(number))


def test_the_same_texts_are_made_every_time():
    made = [list(identifiers.texts(identifiers.PERSONAL, 3)) for _ in range(2)]
    assert made[0] == made[1]
    assert len({text for _, text in made[0]}) > 2 * len(identifiers.PERSONAL)
    assert not [text for _, text in made[0] if "{" in text]


def test_a_finder_that_hears_nothing_scores_nothing_and_one_that_hears_all_scores_all():
    for finds, value in ((lambda text: False, 0.0), (lambda text: True, 1.0)):
        figures = identifiers.measure(finds, identifiers.PERSONAL, 2)
        assert {figure.value for figure in figures.values()} == {value}
        assert figures["all"].n == 2 * len(identifiers.PERSONAL)


def test_excerpts_are_fifteen_words_of_the_body():
    body = " ".join(f"word{n}" for n in range(60))
    found = list(leaks.excerpts(f"HEADING OF THE PAPER\n\n{body}"))
    assert found[0][0] == "word0"
    assert {len(words) for words in found} == {15}
    changed = leaks.changed(found[0], identifiers.Draw(1), ["other"])
    assert sum(one != two for one, two in zip(found[0], changed, strict=True)) == 3


def test_the_pools_are_counted_by_the_map_beside_them(tmp_path):
    (tmp_path / "hatecheck_map_3b.csv").write_text("functionality,label_3b,why\nbad,broken,\ncounter_quote,clear,\n")
    cases = ("1,bad,You are an idiot.", "2,bad,Lovely weather.", "3,counter_quote,Thank you all.")
    (tmp_path / "hatecheck_dev.csv").write_text("\n".join(("case_id,functionality,test_case", *cases)))
    lines = list(pools.hatecheck(Engine(Context()), tmp_path, 1))
    assert [line.split(" right")[0] for line in lines] == [
        "HateCheck, hateful: 0.500",
        "HateCheck, not hateful: 1.000",
        "HateCheck, counter-speech: 1.000",
    ]


def test_absent_pools_are_told_in_one_line(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["pools", str(tmp_path / "none")])
    assert pools.main() == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "nothing is measured" in line


@pytest.mark.slow
def test_leaks_are_measured_on_every_paper_of_the_corpus():
    figures = leaks.measure()
    assert figures["verbatim"].n == figures["one word in five changed"].n > 150
    assert figures["verbatim"].low > 0.8
    assert figures["public register"].value < 0.02
