"""How text is read: figures, sentences, hashtags, names, identifiers."""

from __future__ import annotations

import datetime as dt

import pytest

from policy.amounts import figures
from policy.engine import Engine
from policy.examples import REGISTERS
from policy.folding import fold
from policy.language.hashtags import Splitter
from policy.language.identifiers import personal_numbers, persons, places, ways_to_reach
from policy.language.names import officials_hinted, officials_named
from policy.language.reading import Reading
from policy.rule import Statement


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(REGISTERS)


def _read(engine: Engine, text: str) -> Reading:
    return engine.read(Statement.of(text, posted_at=dt.datetime(2026, 11, 17, tzinfo=dt.UTC)))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("$4.75 million", "money", 4_750_000),
        ("1,4 million de dollars", "money", 1_400_000),
        ("250 000 $", "money", 250_000),
        ("forty-five grand", "money", 45_000),
        ("sixty-odd thousand dollars", "money", 60_000),
        ("thirty-seven boxes", "number", 37),
        ("9 per cent", "percent", 9),
        ("over three years", "spell", 36),
    ],
)
def test_figures_are_read_in_digits_and_words(text: str, kind: str, value: float) -> None:
    assert (kind, value) in {(figure.kind, figure.value) for figure in figures(fold(text).low)}


def test_votes_and_dates_are_read_as_such() -> None:
    found = {(f.kind, f.value, f.other, f.year) for f in figures("carried 7–2, nine to nothing, from july 1, 2026")}
    assert found == {("tally", 7, 2, 0), ("tally", 9, 0, 0), ("date", 7, 1, 2026)}


@pytest.mark.parametrize("text", ["24/7 service", "780-555-0147", "9-1-1", "page 12", "1980s"])
def test_what_only_looks_like_a_vote_is_none(text: str) -> None:
    assert "tally" not in {figure.kind for figure in figures(text)}


def test_sentences_end_where_they_end(engine: Engine) -> None:
    part = _read(engine, "Coun. Nadeau came at 9 a.m. on Friday. Then she left! why? ok.\nNew line").parts[0]
    texts = [part.sentence_text(number).strip() for number in range(len(part.starts))]
    assert texts == ["coun. nadeau came at 9 a.m. on friday.", "then she left!", "why?", "ok.", "new line"]


def test_a_joined_hashtag_is_cut_only_where_known_words_fill_it_or_all_of_it_but_a_name() -> None:
    split = Splitter({"the", "old", "bat", "theo", "ld"})
    assert split("theoldbat") == ["the", "old", "bat"]
    assert split("theoldkoskinenbat") == ["the", "old", "koskinen", "bat"]
    assert split("theoldxbat") == ["the", "old", "xbat"]
    assert split("oldxyz") == ["oldxyz"]
    assert split("oldkoskinenbat") == ["oldkoskinenbat"]


@pytest.mark.parametrize(
    ("text", "sure", "hinted"),
    [
        ("@mayorpalmquist spoke", True, False),
        ("Ingrid Palmquist spoke", True, False),
        ("Coun. Nadeau spoke", True, False),
        ("the councillor for Dene spoke", True, False),
        ("the Mayor spoke", True, False),
        ("the minister spoke", True, False),
        ("I spilled the tang", False, False),
        ("Tang spoke", False, True),
        ("Melissa Tang spoke", False, False),
        ("a mayor somewhere spoke", False, False),
    ],
)
def test_a_bare_surname_is_never_a_sure_link(engine: Engine, text: str, sure: bool, hinted: bool) -> None:
    reading = _read(engine, text)
    assert bool(officials_named(reading)) is sure
    assert bool(officials_hinted(reading)) is hinted


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("licence 204816-377", ["driver's licence number"]),
        ("plate BRD-4471", ["licence plate"]),
        ("SIN 130 692 544", ["social insurance number"]),
        ("SIN 046 454 287", ["social insurance number"]),
        ("card 4111 1111 1111 1111", ["card number"]),
        ("card 4111 1111 1111 1112", []),
        ("her health card is 20481-6377", ["health number"]),
        ("lot 20481-6377", []),
        ("born June 9, 1962", ["birth date"]),
        ("invoice 130 692 545", []),
        ("found 130 692 544 on a form", ["social insurance number"]),
        ("invoice 130 692 544", []),
        ("carte santé : 2 0 4 8 1 - 6 3 7 7", ["health number"]),
        ("his pl8 is B/R/D 4/4/7/1", ["licence plate"]),
        ("visa starting 4111 1111 1111, exp 09/28", ["card number"]),
        ("DOB of the loud one: 9 June 1962", ["birth date"]),
        ("née le 9 juin 1962", ["birth date"]),
        ("born in 1899, built 9 June 1912", []),
        ("motion 26-104", []),
    ],
)
def test_personal_numbers_are_known_by_format_checksum_and_context(engine: Engine, text: str, kinds: list[str]) -> None:
    assert [hit.about.kind for hit in personal_numbers(_read(engine, text))] == kinds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("780-555-0147", True),
        ("7 8 0 . 5 5 5 . 0 1 4 7", True),
        ("(587) 555-0147", True),
        ("p.lind82 [at] homemail [dot] example", True),
        ("p.lind@homemail.example", True),
        ("p.lind82 arobase homemail point example", True),
        ("seven eight oh, five fifty-five, 0147", True),
        ("sept huit zéro, cinq cinq cinq, zéro un quatre sept", True),
        ("7eight0 five55 0147", True),
        ("\ud800 7eight0 five55 0147", True),
        ("his cell is 555-0147", True),
        ("one two three four five six seven", False),
        ("call 911 or 780-423-4567", False),
        ("1-800-222-8477", False),
        ("office@epc.example", False),
        ("$7,805,550,147", False),
        ("reference 5219138432", False),
    ],
)
def test_private_contacts_are_told_from_public_ones(engine: Engine, text: str, found: bool) -> None:
    assert bool(ways_to_reach(_read(engine, text))) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("58 Plover Crescent", True),
        ("10642 87 Avenue NW", True),
        ("bâtiment C, appartement 6", True),
        ("T5J 1A1", True),
        ("9344, 79e Avenue", True),
        ("5, rue des Érables", True),
        ("94A Avenue, number 9217", True),
        ("53012 Range Road 221", True),
        ("RR 2 Site 5 Box 12", True),
        ("NE-12-54-25-W4", True),
        ("corner of 149 Street and 92 Avenue", True),
        ("suite 1102", True),
        ("the 2 minute walk", False),
        ("box 12 of the archive", False),
        ("2019 at the Crown Court", False),
        ("15 minutes on the road", False),
    ],
)
def test_addresses_are_read(engine: Engine, text: str, found: bool) -> None:
    assert bool(places(_read(engine, text))) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [("Petra Lindqvist", True), ("in Primrose Falls", False), ("Mill Woods", False), ("Ingrid Palmquist", False)],
)
def test_private_people_are_told_from_places_and_officials(engine: Engine, text: str, found: bool) -> None:
    assert bool(persons(_read(engine, f"I know {text} well" if not text.startswith("in") else text))) is found
