"""Folding: each way of undoing a disguise by itself, places that lead back to the original, bounded length."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.disguises import Draft, decode, join_spaced, shorten, split_hashtags, unleet
from policy.fingerprints import common_words
from policy.folding import LIMIT, fold, plain
from policy.language.hashtags import Splitter

WORDS = Splitter(common_words())
STEPS: dict[str, Callable[[Draft], object]] = {
    "entities": decode,
    "leet": unleet,
    "spelled out": lambda draft: join_spaced(draft, WORDS),
    "drawn out": lambda draft: shorten(draft, WORDS),
    "hashtags": lambda draft: split_hashtags(draft, WORDS),
}
ANY = st.text(max_size=60)
PIECES = (
    "m o r o n|m.o.r.o.n|m0r0n|w4rd|$ell|sooooo|goood|www|1st|780-555-0147|a b c d e f|I a m h e r e|#thebigmeeting|"
    "#TheyveVoted|#a_b_c_d|#x1_y2|&amp;|&#109;|&amp;lt;|&nbsp;|ﷺ|ﬁ|Ⅷ|ß|İ|œ|мorоn|\u200b|\u00ad|\u202e|e\u0301|🤡\ufe0f|"
    "１２|𝐦|\ud800|\x00"
)
DISGUISED = st.lists(st.sampled_from(PIECES.split("|")) | st.text(max_size=6), max_size=12).map(" ".join)
TEXTS = ANY | DISGUISED


def _done(step: Callable[[Draft], object], text: str) -> Draft:
    draft = Draft(text)
    step(draft)
    return draft


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@given(text=TEXTS)
def test_undoing_a_disguise_keeps_a_place_for_each_character(step: Callable[[Draft], object], text: str) -> None:
    draft = _done(step, text)
    assert draft.places is not None or draft.text == text
    places = draft.stretch(0, len(draft.text))
    assert len(places) == len(draft.text)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@given(text=TEXTS)
def test_undoing_a_disguise_twice_is_undoing_it_once(step: Callable[[Draft], object], text: str) -> None:
    once = _done(step, text).text
    assert _done(step, once).text == once


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@given(text=TEXTS)
def test_undoing_a_disguise_adds_at_most_a_space_or_an_apostrophe_a_letter(
    step: Callable[[Draft], object], text: str
) -> None:
    assert len(_done(step, text).text) <= 2 * len(text)


@given(text=TEXTS)
def test_a_folded_text_leads_back_to_the_original(text: str) -> None:
    form = fold(text, WORDS)
    assert len(form.low) == len(form.cased)
    assert form.read == len(text)
    assert not form.cut
    for place in range(len(form.low)):
        start, end = form.span(place, place + 1)
        assert 0 <= start < end <= len(text)
    if form.places is None:
        assert form.cased == text.replace("\x00", " ")
    else:
        assert list(form.places) == sorted(form.places)
        assert len(form.places) == len(form.low)


@given(text=TEXTS)
def test_what_is_left_is_in_compatibility_form_without_marks(text: str) -> None:
    form = fold(text, WORDS)
    assert unicodedata.is_normalized("NFKD", form.cased) or any(
        map(unicodedata.combining, unicodedata.normalize("NFKD", form.cased))
    )
    assert not any(
        unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Cs", "Me") for c in form.cased if c in text
    )


@given(text=TEXTS, limit=st.integers(0, 40))
def test_no_more_than_the_limit_is_read_and_nothing_grows_past_its_double(text: str, limit: int) -> None:
    form = fold(text, WORDS, limit)
    assert form.read <= limit
    assert form.cut is (form.read < len(text))
    assert len(form.low) <= 2 * limit


@given(text=TEXTS)
def test_a_stretch_of_the_original_leads_to_what_it_folded_to_and_back(text: str) -> None:
    form = fold(text, WORDS)
    for place in range(len(form.low)):
        start, end = form.span(place, place + 1)
        first, last = form.folded(start, end)
        assert first <= place
        assert first < last or form.places is None


@given(
    text=st.text(
        alphabet=st.characters(max_codepoint=0x7E, min_codepoint=0x20, exclude_characters="#&$@!0123456789"),
        max_size=40,
    )
)
def test_plain_words_stay_what_they_are(text: str) -> None:
    if " ".join(text.split()) == text and not any(
        a == b == c for a, b, c in zip(text, text[1:], text[2:], strict=False)
    ):
        words = text.split()
        if all(len(word) > 1 for word in words) and not any(c in text for c in ".-_*"):
            assert fold(text, WORDS).cased == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("m o r o n", "moron"),
        ("M.O.R.O.N", "moron"),
        ("the m-o-r-o-n's office", "the moron's office"),
        ("l'o.f.f.i.c.e", "l'office"),
        ("t h e m a n", "the man"),
        ("what a w o m a n c.a.m.e in", "what a woman came in"),
        ("goood", "good"),
        ("sooooo", "so"),
        ("www", "www"),
        ("#theyvesaid yes", "they've said yes"),
        ("we #saidyes to them", "we said yes to them"),
        ("we #saidyes", "we #said yes"),
        ("look #yeg police", "look #yeg police"),
        ("#lookatthewoman", "#look at the woman"),
        ("#TheyreHere", "#they're here"),
        ("#onleave", "#on leave"),
        ("&#119;oman &amp; man", "woman & man"),
        ("w\u200bo\u00adm\u2060an", "woman"),
        ("w\U000e0101oman", "woman"),
        ("wоmаn", "woman"),
        ("ｗｏｍａｎ", "woman"),
        ("w0m4n", "woman"),
        ("w⃠oman", "woman"),
        ("5th at 9am, T5J 1A1, $15k, 780-555-0147", "5th at 9am, t5j 1a1, $15k, 780-555-0147"),
        ("Привіт усім", "привіт усім"),
        ("ŒUVRE", "oeuvre"),
    ],
)
def test_a_disguise_is_undone_and_what_is_none_stays(written: str, read: str) -> None:
    assert fold(written, WORDS).low == read


def test_a_character_that_unfolds_to_many_fills_the_limit_like_many() -> None:
    form = fold("ﷺ" * LIMIT, WORDS)
    assert form.cut
    assert LIMIT - 18 <= len(form.low) <= LIMIT
    assert form.read == len(form.low) // len(plain("ﷺ"))


def test_the_text_as_it_was_typed_is_kept_where_a_disguise_was_undone() -> None:
    form = fold("a m0r0n É", WORDS)
    assert form.typed is not None
    assert (form.typed.low, form.low) == ("a m0r0n e", "a moron e")
    assert fold("a moron É", WORDS).typed is None
