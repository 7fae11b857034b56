"""Texts cut at what was found, masked for lists, and compared word by word: the text itself is never altered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.marking import Mark, Piece, changes, cut, excerpt, masked

TEXT = st.text(max_size=80)
MARKS = st.lists(st.builds(Mark, st.integers(-5, 100), st.integers(-5, 100), st.integers(0, 4)), max_size=6)


@given(TEXT, MARKS)
def test_the_pieces_together_are_the_text(text, marks):
    assert "".join(piece.text for piece in cut(text, marks)) == text


@given(TEXT, MARKS)
def test_a_character_is_marked_just_when_a_mark_lies_on_it(text, marks):
    shown = [piece.marked for piece in cut(text, marks) for _ in piece.text]
    assert shown == [any(mark.start <= n < mark.end for mark in marks) for n in range(len(text))]


def test_overlapping_marks_each_carry_their_number_where_they_end():
    pieces = cut("abcdefgh", [Mark(1, 5, 1), Mark(3, 7, 2), Mark(6, 7, 3)])
    assert pieces == [
        Piece("a"), Piece("bc", True), Piece("de", True, (1,)), Piece("f", True), Piece("g", True, (2, 3)), Piece("h"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("on file, 25-118412, everyone", "on file, 25-▮▮▮▮▮▮, everyone"),
        ("call 780-555-0134 now", "call 78▮-▮▮▮-▮▮▮▮ now"),
        ("call (780) 555-0134", "call (7▮▮) ▮▮▮-▮▮▮▮"),
        ("SIN 046 454 286.", "SIN 04▮ ▮▮▮ ▮▮▮."),
        ("plate BCD-1234", "plate BC▮-▮▮▮▮"),
        ("mail ann.lee@home.example", "mail an▮.▮▮▮@▮▮▮▮.▮▮▮▮▮▮▮"),
        ("at 10234 104 Street NW", "at 10▮▮▮ ▮▮▮ ▮▮▮▮▮▮ ▮▮"),
        ("at 9612 Jasper Avenue", "at 96▮▮ ▮▮▮▮▮▮ ▮▮▮▮▮▮"),
    ],
)
def test_identifiers_are_masked_and_keep_their_length(text, shown):
    assert masked(text) == shown
    assert len(masked(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Motion EPC-2026-31 carried 6–3 on 2026-10-22 at 16:30.",
        "It costs $4,750,000 or $120000 a year in 2026 and 2027.",
        "Seven drones for 2 divisions, media release 25R005.",
    ],
)
def test_dates_sums_votes_and_public_numbers_stay_readable(text):
    assert masked(text) == text


@given(TEXT)
def test_masking_never_moves_a_character(text):
    shown = masked(text)
    assert len(shown) == len(text)
    assert all(a == b or b == "▮" for a, b in zip(text, shown, strict=True))


@pytest.mark.parametrize("text", ["a" * 50_000, "1 " * 25_000, "1-" * 25_000 + "a", "a@" * 25_000, "(1" * 25_000])
def test_no_text_makes_masking_slow(text):
    import time

    start = time.process_time()
    masked(text)
    assert time.process_time() - start < 1


def test_an_excerpt_shows_the_first_marked_words_with_what_stands_around_them():
    text = "so many words before it, " * 5 + "a complete clown" + " and as many after it" * 9
    start = text.index("a complete clown")
    pieces = excerpt(text, [Mark(start, start + 16)])
    shown = "".join(piece.text for piece in pieces)
    assert [piece.text for piece in pieces if piece.marked] == ["a complete clown"]
    assert shown.startswith("“… ")
    assert shown.endswith(" …”")
    assert len(shown) < 160


def test_an_excerpt_of_a_short_text_is_the_text_on_one_line():
    assert "".join(piece.text for piece in excerpt("one\ntwo three", [Mark(4, 7)])) == "“one two three”"


@given(TEXT, TEXT)
def test_two_versions_can_be_read_back_from_what_changed(old, new):
    found = changes(old, new)
    assert "".join(change.text for change in found if change.kind != "new") == old
    assert "".join(change.text for change in found if change.kind != "gone") == new


def test_words_are_compared_as_words():
    kinds = [(change.text, change.kind) for change in changes("Six drones, please.", "Seven drones, please.")]
    assert kinds == [("Six", "gone"), ("Seven", "new"), (" drones, please.", "same")]


def test_very_long_versions_are_compared_by_lines():
    old = "\n".join(f"line {n} of many" for n in range(900))
    found = changes(old, old.replace("line 450 of", "row 450 of"))
    assert ("line 450 of many\n", "gone") in [(change.text, change.kind) for change in found]
