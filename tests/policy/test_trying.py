"""A tried text is cut into pieces that are the text again, marked where the rules found something."""

import pytest

from policy.actions.trying import Piece, pieces, try_text
from policy.rule import Span


def test_pieces_joined_are_the_text_and_carry_every_number():
    text = "Vote for me, and give."
    cut = pieces(text, "text", [(1, [Span(0, 4, "text"), Span(17, 21, "text")]), (2, [Span(0, 11, "text")])])
    assert "".join(piece.text for piece in cut) == text
    assert cut == [
        Piece("Vote", (1, 2)),
        Piece(" for me", (2,)),
        Piece(", and ", ()),
        Piece("give", (1,)),
        Piece(".", ()),
    ]


def test_marks_of_one_match_that_touch_are_one_piece():
    cut = pieces("dead wrong on this", "text", [(2, [Span(0, 10, "text"), Span(5, 13, "text")])])
    assert cut == [Piece("dead wrong on", (2,)), Piece(" this", ())]


def test_a_span_of_another_field_or_beyond_the_text_marks_nothing_that_is_not_there():
    cut = pieces("abc", "text", [(1, [Span(0, 2, "quote_text"), Span(2, 99, "text")])])
    assert cut == [Piece("ab", ()), Piece("c", (1,))]


def test_an_empty_text_has_no_pieces():
    assert pieces("", "text", []) == []


@pytest.mark.django_db
def test_the_guidelines_words_come_without_the_marks_of_italics(now):
    tried = try_text("My campaign is out of money: donate before Friday.", at=now)
    assert tried.matches
    assert all("*" not in one.law for one in tried.matches)
    assert [one.number for one in tried.matches] == list(range(1, len(tried.matches) + 1))
