"""The learned head: named features, supported findings, matches that stay, weights that load or say why not."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.examples import REGISTERS
from policy.guidelines import CLAUSES, GUIDELINES
from policy.head.evidence import Plan
from policy.head.families import families, said, supports
from policy.head.features import Features, features
from policy.head.judging import CODE
from policy.head.weights import FOLDER, KINDS, LEARNED, BadWeights, ClauseWeights, file_of, read_weights
from policy.rule import Match, Statement

ROOT = Path(__file__).resolve().parent.parent.parent
AT = dt.datetime(2026, 11, 17, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=-7)))
RULES = [rule for rule in load_rules() if rule.reads == "posts"]
PLAN = Plan.of(RULES)


def _post(text: str, **known: object) -> Statement:
    return Statement.of(text, posted_at=AT, **known)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def rules_alone() -> Engine:
    return Engine(REGISTERS, weights=())


def _features(engine: Engine, text: str, **known: object) -> Features:
    return features(engine.read(_post(text, **known)), PLAN)


def _weights(clause: str, *, add: float = 0.0, clear: float = -9.0, **terms: dict[str, float]) -> list[ClauseWeights]:
    """Weights that know one clause only."""
    none = {kind: dict[str, float]() for kind in KINDS}
    given = ClauseWeights(clause, -1.0, add, clear, {**none, **terms})
    return [given if each == clause else ClauseWeights(each, -99.0, 0.0, -999.0, none) for each in LEARNED]


def _found(engine: Engine, statement: Statement, clause: str) -> list[Match]:
    return [match for match in engine.screen(statement).matches if match.clause == clause]


def test_a_name_a_figure_and_a_topic_stand_for_their_class(rules_alone: Engine) -> None:
    seen = _features(rules_alone, "Mayor Palmquist met Gideon Thrace on 3 March about $5,000 of motorcycles.")
    words = [word.text for _, own in seen.own for word in own]
    assert {"OFFICIAL", "PERSON", "NUMBER", "DATE", "MONEY"} <= set(words)
    assert not {"palmquist", "gideon", "thrace", "5,000", "march"} & set(words)


def test_features_are_named_the_same_each_time_and_in_order(rules_alone: Engine) -> None:
    text = "The treasurer is a moron, and we approved the electric motorcycles 9-0!"
    first, second = _features(rules_alone, text), _features(Engine(REGISTERS, weights=()), text)
    assert first == second
    assert list(first.named) == sorted(set(first.named))
    assert {"account commissioner", "an exclamation@own", "register linked"} <= set(first.named)
    assert any(name.endswith(" holds") for name in first.named)


def test_what_another_says_is_kept_apart_from_what_the_author_says(rules_alone: Engine) -> None:
    seen = _features(rules_alone, "Exactly.", reply_to_text="Mayor Palmquist: a curfew for cats!")
    assert "official@answered" in seen.named
    assert "official@own" not in seen.named
    assert {"a:OFFICIAL", "a:curfew"} <= set(seen.others)


def test_what_held_a_way_back_is_evidence_too(rules_alone: Engine) -> None:
    named = _features(rules_alone, "I am such a moron.").named
    assert "g3b_disrespect/names but is about oneself" in named
    assert "g3b_disrespect/names holds" not in named


def test_the_weights_of_every_clause_load_and_are_as_they_are_written() -> None:
    shipped = read_weights()
    assert [one.clause for one in shipped] == list(LEARNED) == [clause for clause in CLAUSES if clause != "3f"]
    for one in shipped:
        assert file_of(one.clause).read_text("utf-8") == one.as_json()
        assert one.clear <= one.add
    assert sum(path.stat().st_size for path in FOLDER.glob("*.json")) < 4_000_000


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda path: path.unlink(), "3b.json cannot be read"),
        (lambda path: path.write_text("{"), "3b.json are not as they should be"),
        (lambda path: path.write_text('{"clause": "3d"}'), "3b.json are not as they should be"),
    ],
)
def test_weights_that_are_missing_or_wrong_are_told_in_one_sentence(change, words, tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    shutil.copytree(FOLDER, folder)
    change(folder / "3b.json")
    with pytest.raises(BadWeights) as problem:
        read_weights(folder)
    assert words in str(problem.value)
    assert str(problem.value).count("\n") == 0
    assert "training/train_head.py" in str(problem.value)


def test_words_alone_find_nothing_and_with_evidence_they_do() -> None:
    words = {"words": {"radish": 9.0}}
    bare = Engine(REGISTERS, RULES, _weights("3b", **words))
    backed = Engine(REGISTERS, RULES, _weights("3b", **words, named={"g3b somebody@own": 0.5}))
    assert _found(bare, _post("He is a radish."), "3b") == []
    assert _found(backed, _post("A radish."), "3b") == []
    (match,) = _found(backed, _post("He is a ra\u200bdish."), "3b")
    assert match.rule == f"{CODE}3b"
    assert match.guideline in GUIDELINES
    assert "He is a ra\u200bdish."[match.spans[0].start : match.spans[0].end] == "ra\u200bdish"
    assert "somebody" in match.reason
    assert "radish" in match.reason.replace("\u200b", "")
    assert 0.5 <= match.confidence <= 0.9


def _ways(clause: str) -> dict[str, float]:
    """Every way of a clause's rules, as weights that have seen it."""
    return {f"{rule.code}/{way.name} holds": 0.1 for rule in RULES if rule.clause == clause for way in rule.ways}


def test_a_weak_match_is_overruled_but_not_by_weights_that_do_not_know_its_way() -> None:
    text = _post("Chip in for Theodora Quist's campaign.")
    known = _weights("3e", add=9, clear=5, named=_ways("3e"))
    assert _found(Engine(REGISTERS, RULES, known), text, "3e") == []
    assert _found(Engine(REGISTERS, RULES, _weights("3e", add=9, clear=5)), text, "3e")


def test_a_plain_insult_is_never_overruled() -> None:
    known = _weights("3b", add=9, clear=5, named=_ways("3b"))
    (match,) = _found(Engine(REGISTERS, RULES, known), _post("The treasurer is a moron."), "3b")
    assert match.rule == "g3b_disrespect"


def test_a_personal_number_is_never_overruled() -> None:
    known = {f"g3c_privacy/{way.name} holds": 0.1 for rule in RULES if rule.code == "g3c_privacy" for way in rule.ways}
    engine = Engine(REGISTERS, RULES, _weights("3c-privacy", add=9, clear=5, named=known))
    assert _found(engine, _post("Found on the bus: licence 204816-377, come and get it."), "3c-privacy")


def test_a_personal_post_off_topic_is_not_weighed() -> None:
    engine = Engine(REGISTERS, weights=_weights("3b", add=-99, named={"account personal": 1.0}))
    screening = engine.screen(_post("The referee is a moron.", account_kind="personal"))
    assert (screening.in_scope, screening.matches) == (False, ())


def test_an_error_of_the_head_is_seen_and_the_rules_still_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine(REGISTERS)

    def breaks(*_: object) -> None:
        raise KeyError("lost")

    monkeypatch.setattr(engine._head, "judge", breaks)
    screening = engine.screen(_post("The treasurer is a moron."))
    assert [error.rule for error in screening.errors] == ["learned"]
    assert "3b" in {match.clause for match in screening.matches}


def test_the_rule_set_hash_follows_the_weights() -> None:
    shipped = read_weights()
    other = [replace(shipped[0], bias=shipped[0].bias + 0.001), *shipped[1:]]
    assert Engine(Context()).rule_set_hash == Engine(Context(), weights=shipped).rule_set_hash
    assert len({Engine(Context(), weights=one).rule_set_hash for one in (shipped, other, ())}) == 3


def test_rules_of_ones_own_stand_alone() -> None:
    assert Engine(REGISTERS, RULES)._head is None
    assert Engine(REGISTERS)._head is not None


def test_every_span_of_the_head_lies_on_the_original() -> None:
    engine = Engine(REGISTERS)
    texts = [example.text for rule in RULES for example in rule.examples]
    found = 0
    for text in [*texts, *(f"É\u200b {text} 🤡" for text in texts)]:
        for match in engine.screen(_post(text)).matches:
            found += match.rule.startswith(CODE)
            assert match.spans
            assert all(0 <= start < end <= len(text) for start, end, _ in match.spans)
    assert found


@pytest.mark.parametrize("text", ["a " * 10_000, "@x " * 6_000, "moron " * 3_000, "\ud800🤡" * 400, "3–4 " * 4_000, ""])
def test_hostile_text_is_weighed_in_time(text: str) -> None:
    engine = Engine(REGISTERS)
    before = time.process_time()
    screening = engine.screen(_post(text, reply_to_text=text, quote_text=text))
    assert not screening.errors
    assert time.process_time() - before < 5


def test_evidence_is_told_in_words() -> None:
    assert said("g3b_disrespect: about a person@own") == "about a person"
    assert said("paper weight@quoted>=3") == "paper weight at least 3 in what is passed on"
    known = families(RULES, PLAN)
    assert supports("g3b insult names@own", "3b", known)
    assert not supports("g3b insult names@own", "3e", known)
    assert not supports("in English", "3b", known)


@pytest.mark.slow
def test_training_twice_on_a_slice_writes_the_same_bytes(tmp_path: Path) -> None:
    if importlib.util.find_spec("sklearn") is None:
        pytest.skip("scikit-learn is not installed: pip install -r requirements/training.txt to train.")
    written = []
    for name in ("one", "two"):
        command = [sys.executable, "-m", "training.train_head", "--posts", "700", "--out", str(tmp_path / name)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        written.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
    assert written[0] == written[1]
    assert set(written[0]) == {f"{clause}.json" for clause in LEARNED}
    assert json.loads(written[0]["3b.json"])["named"]
