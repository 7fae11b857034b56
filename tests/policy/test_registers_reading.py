"""A register's file is read whole or refused with one sentence that names the line and the field."""

import json

import pytest

from policy.actions.catalogue import CANDIDATES, DECISIONS, NUMBERS, OFFICIALS, RELEASES
from policy.actions.reading import LARGEST, read
from policy.actions.represent import joined_files
from policy.errors import FileRefused

HEAD = "name,office,party,handles,donation_urls\n"


def represent(*things, **meta):
    return json.dumps({"meta": {"next": None, "total_count": len(things), **meta}, "objects": list(things)})


MAYOR = {
    "name": "Viola Palmquist",
    "elected_office": "Mayor",
    "district_name": "Edmonton",
    "party_name": "",
    "representative_set_name": "Edmonton City Council",
    "extra": {"twitter": "@MayorPalmquist", "handles": ["@MayorPalmquist", "@palmquist.example"]},
}


def refusal(register, raw):
    with pytest.raises(FileRefused) as refused:
        read(register, raw)
    return refused.value.sentence


def test_represent_json_gives_the_office_the_body_and_each_handle_once():
    (row,) = read(OFFICIALS, represent(MAYOR))
    assert row.values == {
        "name": "Viola Palmquist",
        "office": "Mayor",
        "district": "Edmonton",
        "party": "",
        "roles": [],
        "handles": ["@MayorPalmquist", "@palmquist.example"],
        "body": "Edmonton City Council",
    }


def test_a_page_of_several_is_refused_since_the_others_would_end():
    assert "1 of 33 officials" in refusal(OFFICIALS, represent(MAYOR, total_count=33))
    assert "one page of several" in refusal(OFFICIALS, represent(MAYOR, next="/representatives/?offset=20"))


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        ("a text", "Entry 1 is not an object"),
        ({}, "Entry 1, name: this is missing"),
        (MAYOR | {"name": 7}, "Entry 1, name: this is not text"),
        (MAYOR | {"elected_office": ""}, "Entry 1, office: this is missing"),
        (MAYOR | {"extra": ["@a"]}, "Entry 1, extra"),
        (MAYOR | {"extra": {"handles": "@a"}}, "Entry 1, handles: this is not a list of texts"),
        (MAYOR | {"name": "V\x00"}, "Entry 1, name: this holds a character that is not text"),
        (MAYOR | {"party_name": "\ud800"}, "Entry 1, party: this holds a character that is not text"),
        (MAYOR | {"name": "V" * 201}, "Entry 1, name: "),
    ],
)
def test_a_wrong_official_is_named_by_entry_and_field(thing, said):
    assert said in refusal(OFFICIALS, represent(thing))


@pytest.mark.parametrize("raw", ["{", '{"objects": 3}', "[]", "[" * 100_000, '{"objects": [' + "1" * 5000 + "]}"])
def test_rubbish_that_begins_like_json_gets_a_sentence(raw):
    assert refusal(OFFICIALS, raw).endswith(".") or "JSON" in refusal(OFFICIALS, raw)


def test_lists_in_csv_are_separated_by_semicolons():
    (row,) = read(CANDIDATES, HEAD + "Theo Quist,Mayor,,@tq; @quist.example ;,https://tq.example/give\n")
    assert row.values["handles"] == ["@tq", "@quist.example"]
    assert row.values["donation_urls"] == ["https://tq.example/give"]
    assert row.where == "Line 2"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("name,party\nA,B\n", "Line 1: the column office is missing"),
        ("name,office,handle\nA,B,@c\n", "Line 1: the column “handle” is not known"),
        ("name,name,office\nA,A,B\n", "Line 1: the column name stands there twice"),
        (HEAD + "A,B\nC,D,,,,,,extra\n", "Line 3 has 8 cells"),
        (HEAD + "A,B\n,D\n", "Line 3, name: this is missing"),
        (HEAD + 'A,"B\nC,D\n', "this is not CSV"),
        (HEAD + "A,B\nA,B,X\n", "Line 3 repeats line 2: A, B"),
        (HEAD + "A,B,,,javascript:alert(1)\n", "Line 2, donation_urls: "),
        ("name,office,valid_from\nA,B,1 May 2026\n", "Line 2, valid_from: “1 May 2026” is a date in words"),
        (
            "name,office,valid_from\nA,B,le 1er août 2026\n",
            "“le 1er août 2026” is a date in words. Write it like 2026-",
        ),
        ("name,office,valid_from\nA,B,03/04/2026\n", "could be read with the day or with the month first"),
        ("name,office,valid_from\nA,B,30/11/2026\n", "does not begin with the year. Write it as 2026-11-30, the year"),
        ("name,office,valid_from\nA,B,11-30-2026\n", "does not begin with the year. Write it as 2026-11-30, the year"),
        ("name,office,valid_from\nA,B,03.03.2026\n", "does not begin with the year. Write it as 2026-03-03, the year"),
        ("name,office,valid_from\nA,B,30/11/26\n", "could be read with the day or with the month first"),
        ("name,office,valid_from\nA,B,40/50/2026\n", "does not begin with the year. Write it like 2026-03-19."),
        ("name,office,valid_from\nA,B,demain\n", "“demain” is not a date like 2026-03-19"),
        ("name,office,valid_from,valid_to\nA,B,2026-05-02,2026-05-01\n", "Line 2, valid_to: this day lies before"),
        (b"name,office\nA,B\nC,\xff\xfe\n", "Line 3: this is not UTF-8"),
        (HEAD + "A,B\x00\n", "Line 2, office: this holds a character that is not text"),
        ("x" * (LARGEST + 1), "larger than 2 MB"),
        ('{"id": 1}', "This looks like JSON"),
    ],
)
def test_a_wrong_table_is_named_by_line_and_column(raw, said):
    assert said in refusal(CANDIDATES, raw)


def test_a_table_saved_by_excel_with_a_byte_order_mark_is_read():
    (row,) = read(NUMBERS, b"\xef\xbb\xbfnumber,label\r\n311,City of Edmonton\r\n")
    assert row.values == {"number": "311", "label": "City of Edmonton"}


DECISION = {"id": "D-1", "date": "2026-03-19", "motion": "Budget", "outcome": "carried", "text": "Carried 8–1."}


def test_decisions_are_read_from_json_lines_and_from_csv_alike():
    (from_json,) = read(DECISIONS, json.dumps(DECISION | {"topics": ["budget", "cars"]}))
    (from_csv,) = read(
        DECISIONS, "id,date,motion,outcome,text,topics\nD-1,2026-03-19,Budget,Carried,Carried 8–1.,budget;cars\n"
    )
    assert from_json.values == from_csv.values


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"outcome": "won"}, "Line 2, outcome: "),
        ({"date": "19/03/2026"}, "Line 2, date: "),
        ({"date": 20260319}, "Line 2, date: this is not text"),
        ({"topics": {"a": 1}}, "Line 2, topics: this is not a list of texts"),
        ({"text": ""}, "Line 2, text: this is missing"),
    ],
)
def test_a_wrong_decision_is_named_by_line_and_field(change, said):
    assert said in refusal(DECISIONS, json.dumps(DECISION | {"id": "D-0"}) + "\n" + json.dumps(DECISION | change))


def test_a_release_may_not_carry_an_address_that_runs_code():
    assert "Line 2, url: " in refusal(RELEASES, "number,date,title,url\n26R001,2026-01-02,A,javascript:alert(1)\n")


def test_nothing_at_all_is_an_empty_list():
    assert read(OFFICIALS, " \n") == []
    assert read(CANDIDATES, HEAD) == []


def pages_of(*sizes, total=None, last=True):
    """Pages of a Represent answer with so many officials each."""
    made, number = [], 0
    for place, size in enumerate(sizes, 1):
        objects = [{"name": f"Member {number + n}", "elected_office": "Councillor"} for n in range(size)]
        number += size
        following = None if last and place == len(sizes) else f"/x?offset={number}"
        made.append({"meta": {"next": following, "total_count": total or sum(sizes)}, "objects": objects})
    return made


def test_pages_of_represent_are_read_as_an_array_or_as_several_files_in_any_order():
    pages = pages_of(3, 2)
    assert len(read(OFFICIALS, json.dumps(pages))) == 5
    files = [json.dumps(page).encode() for page in reversed(pages)]
    assert len(read(OFFICIALS, joined_files(OFFICIALS, files))) == 5


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        (pages_of(3, 2)[:1], "one page of several (3 of 5 officials). Import all pages together"),
        (pages_of(3, 2, 1)[:2], "one page of several (5 of 6 officials)"),
        (pages_of(3, 2, last=False), "one page of several"),
        (pages_of(3) + pages_of(2), "do not belong together"),
        ([*pages_of(3), 1], "it has no list called objects"),
        (pages_of(2, total=4) + pages_of(2, total=4), "Entry 3 repeats entry 1"),
    ],
)
def test_pages_that_are_not_a_whole_answer_are_refused(pages, said):
    assert said in refusal(OFFICIALS, json.dumps(pages))


def test_only_pages_of_represent_come_in_several_files():
    for register, files in ((OFFICIALS, [b"name,office\nA,B\n"] * 2), (CANDIDATES, [b"{}", b"{}"])):
        with pytest.raises(FileRefused, match="one by one"):
            joined_files(register, files)


@pytest.mark.parametrize("sign", [";", "\t"])
def test_a_table_parted_by_semicolons_or_tabs_is_read(sign):
    lines = [["number", "label"], ["311", '"Ville d\'Edmonton, renseignements"']]
    (row,) = read(NUMBERS, "\r\n".join(sign.join(cells) for cells in lines))
    assert row.values == {"number": "311", "label": "Ville d'Edmonton, renseignements"}


def test_a_word_that_is_none_of_the_few_is_answered_with_them():
    said = refusal(DECISIONS, json.dumps(DECISION | {"outcome": "postponed"}))
    assert said == "Line 1, outcome: “postponed” is not one of carried, defeated, deferred, tabled."
