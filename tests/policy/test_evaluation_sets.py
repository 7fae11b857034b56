"""Labelled sets are read in both forms; what is wrong in one is told with its file and line."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from policy.context import Context
from policy.evaluation.measuring import measure
from policy.evaluation.sets import BadSet, kept_aside, read_set
from policy.statement import ProfileText
from tests.policy.example_set import rows, write_apart, write_inline, write_lines

POST = {
    "id": "a",
    "author": {"kind": "commissioner"},
    "posted_at": "2026-11-17T09:00:00-07:00",
    "lang": "fr",
    "text": "Bonjour",
    "clauses": ["3b"],
    "in_scope": True,
    "tags": ["plain"],
    "pair": "one",
}


def a_file(folder, *lines, name="posts/x.jsonl"):
    write_lines(folder / name, list(lines))
    return folder


def test_both_forms_say_the_same(tmp_path):
    apart, inline = (
        read_set(write(tmp_path / name), b"k") for name, write in (("a", write_apart), ("b", write_inline))
    )
    assert len(apart.cases) == len(list(rows())) > 100
    told = [
        {case.id: (case.asked, case.truth, case.in_scope, case.tags) for case in one.cases} for one in (apart, inline)
    ]
    assert told[0] == told[1]
    assert apart.worlds[0].context == inline.worlds[0].context
    assert (apart.paired, inline.paired) == (False, True)
    assert (apart.name, inline.name) == ("a", "b")
    figures = [measure(one, "all")[0].posts for one in (apart, inline)]
    assert figures[0].clauses == figures[1].clauses


def test_a_case_holds_its_labels(tmp_path):
    (case,) = read_set(a_file(tmp_path, POST), b"k").cases
    assert (case.truth, case.in_scope, case.tags, case.language, case.pair) == (
        frozenset({"3b"}), True, ("plain",), "fr", "one"
    )  # fmt: skip
    assert case.kind == "commissioner"


def test_profiles_are_read_beside_posts_and_count_for_themselves(tmp_path):
    a_file(
        tmp_path, {"id": "p", "kind": "official", "bio": "x", "clauses": ["3f"], "pair": "two"}, name="profiles.jsonl"
    )
    labelled = read_set(a_file(tmp_path, POST), b"k")
    assert [isinstance(case.asked, ProfileText) for case in labelled.cases] == [False, True]
    measured, _ = measure(labelled, "all")
    assert (measured.posts.cases, measured.profiles.cases) == (1, 1)
    assert "3f" not in measured.posts.clauses


def test_a_file_alone_is_a_set_and_finds_the_registers_of_its_folder(tmp_path):
    write_inline(tmp_path)
    (name, *_) = sorted(path.name for path in (tmp_path / "posts").iterdir())
    alone = read_set(tmp_path / "posts" / name, b"k")
    (world,) = alone.worlds
    assert world.context.officials
    assert alone.name == name.removesuffix(".jsonl")
    assert read_set(tmp_path / "posts", b"k").worlds[0].context == world.context
    apart = write_apart(tmp_path / "apart")
    assert len(read_set(apart / "posts.jsonl", b"k").cases) == len(read_set(apart, b"k").cases)


def test_terms_of_office_are_read_from_a_set(tmp_path):
    (tmp_path / "officials.json").write_text(json.dumps({"objects": [
        {"name": "A", "extra": {"valid_from": "2021-10-26", "valid_to": "2025-10-27"}}, {"name": "B"}
    ]}))  # fmt: skip
    first, second = Context.from_folder(tmp_path, b"k").officials
    assert (first.valid_from, first.valid_to) == (dt.date(2021, 10, 26), dt.date(2025, 10, 27))
    assert (second.valid_from, second.valid_to) == (None, None)


def test_a_third_is_kept_aside_by_the_name_of_the_pair_alone(tmp_path):
    assert [name for name in "abcdefgh" if kept_aside(name)] == ["g", "h"]  # by sha256sum
    posts = [{**POST, "id": f"{n}-{half}", "pair": f"pair-{n}"} for n in range(900) for half in (1, 2)]
    labelled = read_set(a_file(tmp_path, *posts), b"k")
    aside, tuned = (labelled.part(part).cases for part in ("aside", "tuned"))
    assert len(aside) + len(tuned) == len(posts)
    assert 500 < len(aside) < 700
    assert not {case.pair for case in aside} & {case.pair for case in tuned}


def test_a_set_without_pairs_has_nothing_kept_aside(tmp_path):
    labelled = read_set(write_apart(tmp_path / "dev"), b"k")
    assert labelled.part("all") is labelled
    with pytest.raises(BadSet, match="so no part of it is kept aside: use --part all"):
        labelled.part("aside")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"clauses": ["3z"]}, "no clause is called 3z; there are 3a-decision"),
        ({"clauses": "3b"}, "“clauses” must be a list of texts"),
        ({"clauses": None, "in_scope": "yes"}, "“in_scope” must be true or false"),
        ({"in_scope": False}, "a post out of scope breaks no clause"),
        ({"pair": 7}, "“pair” must be text"),
        ({"posted_at": "soon"}, "“posted_at” must be a date and time"),
        ({"text": 7}, "“text” must be text"),
    ],
)
def test_a_wrong_line_is_told_with_its_file_and_number(tmp_path, change, says):
    with pytest.raises(BadSet, match=r"x\.jsonl, line 2, cannot be used: " + says):
        read_set(a_file(tmp_path, {**POST, "id": "first"}, {**POST, **change}), b"k")


def test_a_line_that_is_no_json_or_has_no_label(tmp_path):
    (tmp_path / "x.jsonl").write_text("\n{not json\n")
    with pytest.raises(BadSet, match=r"x\.jsonl, line 2, is not JSON"):
        read_set(tmp_path / "x.jsonl", b"k")
    bare = {name: value for name, value in POST.items() if name != "clauses"}
    with pytest.raises(BadSet, match="line 1, cannot be used: “clauses” is missing: the post is not labelled"):
        read_set(a_file(tmp_path, bare), b"k")


def test_labels_and_posts_must_be_of_the_same_ids(tmp_path):
    write_lines(tmp_path / "posts.jsonl", [POST])
    write_lines(tmp_path / "labels.jsonl", [{"id": "b", "clauses": []}])
    with pytest.raises(BadSet, match=r"line 1, has no label in .*labels\.jsonl: a"):
        read_set(tmp_path, b"k")
    write_lines(tmp_path / "labels.jsonl", [{"id": "a", "clauses": []}, {"id": "b", "clauses": []}])
    with pytest.raises(BadSet, match=r"labels\.jsonl labels b, which is not in"):
        read_set(tmp_path, b"k")


def test_wrong_places_are_told_in_a_sentence(tmp_path):
    with pytest.raises(BadSet, match="There is no "):
        read_set(tmp_path / "none", b"k")
    with pytest.raises(BadSet, match="holds no labelled posts"):
        read_set(tmp_path, b"k")
    a_file(tmp_path, POST)
    with pytest.raises(BadSet, match="is not a folder"):
        read_set(tmp_path, b"k", tmp_path / "none")
    (tmp_path / "context").mkdir()
    (tmp_path / "context" / "officials.json").write_text("{")
    with pytest.raises(BadSet, match=r"The registers in .* cannot be read"):
        read_set(tmp_path, b"k")
    a_file(tmp_path, POST, name="posts/y.jsonl")
    with pytest.raises(BadSet, match="holds the id a twice"):
        read_set(tmp_path, b"k")


def test_a_set_may_hold_worlds_with_registers_of_their_own(tmp_path):
    write_inline(tmp_path)
    for part, name in (("aside", "far"), ("tuned", "near")):
        a_file(tmp_path, {**POST, "id": name, "pair": name}, name=f"worlds/{part}/{name}/posts.jsonl")
    labelled = read_set(tmp_path, b"k")
    assert [world.name for world in labelled.worlds] == [tmp_path.stem, "far", "near"]
    assert [bool(world.context.officials) for world in labelled.worlds] == [True, False, False]
    parts = {part: {case.id for case in labelled.part(part).cases} for part in ("aside", "tuned", "all")}
    assert ("far" in parts["aside"], "near" in parts["aside"]) == (True, False)
    assert ("far" in parts["tuned"], "near" in parts["tuned"]) == (False, True)
    assert parts["aside"] | parts["tuned"] == parts["all"]
    assert not parts["aside"] & parts["tuned"]


def test_no_two_worlds_share_an_id(tmp_path):
    a_file(a_file(tmp_path, POST), {**POST, "pair": "two"}, name="worlds/tuned/near/posts.jsonl")
    with pytest.raises(BadSet, match="holds the id a twice"):
        read_set(tmp_path, b"k")


def test_worlds_are_measured_each_with_its_own_registers(tmp_path):
    """The same posts with and without registers: what only the registers tell is found in one of them."""
    whole = write_inline(tmp_path / "whole")
    bare = [{**row, "id": f"bare-{row['id']}", "pair": f"bare-{row['pair']}"} for row in rows()]
    write_lines(whole / "worlds/aside/bare/posts.jsonl", bare)
    (whole / "worlds/aside/bare/context").mkdir()
    _, answers = measure(read_set(whole, b"k"), "all")
    said = {answer.case.id: answer.said() for answer in answers}
    assert any(
        "3a-decision" in clauses - said[f"bare-{name}"] for name, clauses in said.items() if f"bare-{name}" in said
    )
