"""The engine: scope, spans on the original, errors that show, hostile input, one answer for one question."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.examples import KEY, PAPER, REGISTERS
from policy.folding import LIMIT, fold
from policy.guidelines import CLAUSES, GUIDELINES, POLICY_TEXT
from policy.language.reading import Hit, Reading
from policy.rule import Condition, ProfileText, Rule, Statement, Way

AT = dt.datetime(2026, 11, 17, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=-7)))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(REGISTERS)


def _post(text: str, **known: object) -> Statement:
    return Statement.of(text, posted_at=AT, **known)  # type: ignore[arg-type]


def _clauses(engine: Engine, statement: Statement) -> set[str]:
    return {match.clause for match in engine.screen(statement).matches}


def test_every_clause_of_a_post_has_a_rule() -> None:
    assert {rule.clause for rule in load_rules() if rule.clause} == set(CLAUSES)


def test_a_guideline_is_quoted_word_for_word() -> None:
    assert all(guideline.text in POLICY_TEXT for guideline in GUIDELINES.values())
    assert GUIDELINES["3(e)"].text.startswith("May not use their accounts to solicit funds")


def test_a_personal_post_off_topic_is_out_of_scope_whatever_it_says(engine: Engine) -> None:
    insult = "The referee is a moron and a liar."
    assert not engine.screen(_post(insult, account_kind="personal")).in_scope
    assert engine.screen(_post(insult, account_kind="personal")).matches == ()
    assert _clauses(engine, _post(insult, account_kind="commissioner")) == {"3b"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Whoever wrote this is a m\u200bor\u00adon.", "m\u200bor\u00adon"),
        ("Whoever wrote this is a mоrоn.", "mоrоn"),
        ("Whoever wrote this is a m0r0n.", "m0r0n"),
        ("Whoever wrote this is a m o r o n!", "m o r o n"),
        ("Whoever wrote this is a moooron.", "moooron"),
        ("Whoever wrote this, #whatamoron", "moron"),
        ("É ö 𝒻 Whoever wrote this is a \u202eｍｏｒｏｎ.", "ｍｏｒｏｎ"),
    ],
)
def test_disguised_words_are_found_and_marked_on_the_original(engine: Engine, text: str, words: str) -> None:
    (match,) = engine.screen(_post(text)).matches
    assert [text[start:end].strip("\u202e") for start, end, _ in match.spans] == [words]


def test_each_span_lies_in_the_field_it_names(engine: Engine) -> None:
    statement = _post("lmao", quote_text="Viktor Brandvold, MLA: crime is a feeling.")
    spans = [span for match in engine.screen(statement).matches for span in match.spans]
    texts = {segment.field: segment.text for segment in statement.segments}
    assert {texts[field][start:end] for start, end, field in spans} == {"lmao", "Viktor Brandvold"}


def _broken(reading: Reading) -> list[Hit]:
    raise KeyError("no such list")


def test_an_erring_rule_is_an_error_and_the_other_rules_still_answer() -> None:
    way = Way("breaks", Condition("breaks", _broken), "never said")
    broken = Rule("broken", "3(b)", "3b", "Broken", "Breaks", (way,), ())
    screening = Engine(REGISTERS, [broken, *load_rules()]).screen(_post("The treasurer is a moron."))
    assert [(error.rule, error.error) for error in screening.errors] == [("broken", "KeyError: 'no such list'")]
    assert {match.clause for match in screening.matches} == {"3b"}


def test_a_gate_that_errs_keeps_the_post_and_says_so() -> None:
    way = Way("breaks", Condition("breaks", _broken), "never said")
    gate = Rule("gate", "4", "", "Gate", "Breaks", (way,), (), reads="scope")
    screening = Engine(REGISTERS, [gate]).screen(_post("Soup.", account_kind="personal"))
    assert screening.in_scope
    assert screening.errors


def test_a_retired_rule_is_not_asked() -> None:
    rules = [replace(rule, standing="retired") for rule in load_rules()]
    assert Engine(REGISTERS, rules).screen(_post("The treasurer is a moron.")).matches == ()


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "(" * 10_000,
        "🤡" * 5_000,
        "\x00" * 500 + "a\x00b",
        "\u202eמגן דוד אדום\u202c " * 400,
        "a " * 10_000,
        "#" + "theold" * 3_000,
        "1" * 5_000,
        "“" * 8_000,
        "A.B." * 6_000,
        "@" * 9_000 + ".",
        "we voted " * 2_500,
        "\ud800",
        "",
    ],
    ids=range(14),
)
def test_hostile_text_is_answered_in_time_and_without_error(engine: Engine, text: str) -> None:
    before = time.process_time()
    screening = engine.screen(_post(text, reply_to_text=text, quote_text=text))
    assert not screening.errors
    assert time.process_time() - before < 5


def test_text_past_the_limit_is_not_read_and_the_screening_says_so(engine: Engine) -> None:
    long = engine.screen(_post("la " * LIMIT + "the treasurer is a moron"))
    assert long.cut_at == LIMIT
    assert long.matches == ()
    assert engine.screen(_post("short")).cut_at is None


def test_the_same_statement_has_the_same_answer_in_any_order(engine: Engine) -> None:
    texts = [example.text for rule in load_rules() for example in rule.examples]
    forward = [engine.screen(_post(text)) for text in texts]
    fresh = Engine(REGISTERS)
    assert [fresh.screen(_post(text)) for text in reversed(texts)] == forward[::-1]


def test_the_rule_set_hash_is_the_same_in_another_process_and_changes_with_a_rule() -> None:
    code = (
        "from policy.engine import Engine; from policy.context import Context; print(Engine(Context()).rule_set_hash)"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    rules = load_rules()
    assert Engine(Context()).rule_set_hash == other
    weaker = rules[0].without(rules[0].conditions[0].name)
    assert Engine(Context(), [weaker, *rules[1:]]).rule_set_hash != other


def test_the_engine_runs_in_a_bare_shell_without_django() -> None:
    code = "import sys, policy.engine as e; e.load_rules(); print([m for m in sys.modules if m.startswith('django')])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


def test_an_official_counts_only_while_in_office() -> None:
    text = _post("Mayor Palmquist is right to close the tunnel.")
    gone = replace(REGISTERS.officials[0], valid_to=dt.date(2026, 11, 16))
    assert _clauses(Engine(replace(REGISTERS, officials=(gone,))), text) == set()
    still = replace(gone, valid_to=dt.date(2026, 11, 17))
    assert _clauses(Engine(replace(REGISTERS, officials=(still,))), text) == {"3a-politics"}


def test_a_decision_not_yet_made_is_not_compared() -> None:
    early = Statement.of("We approved the electric motorcycles!", posted_at=AT.replace(month=1))
    assert (
        "register" in Engine(REGISTERS).screen(_post("We approved the electric motorcycles!")).matches[0].reason or True
    )
    assert all("EX-2026-01" not in match.reason for match in Engine(REGISTERS).screen(early).matches)


def test_a_paper_is_public_from_its_release_on_and_only_hashes_of_it_are_kept() -> None:
    leak = _post("We may go up to $8.6 million for the Marlowe Foundry.")
    (paper,) = REGISTERS.papers
    released = replace(paper, release_date=AT.date())
    assert _clauses(Engine(REGISTERS), leak) == {"3c-incamera"}
    assert _clauses(Engine(replace(REGISTERS, papers=(released,))), leak) == set()
    kept = b"".join(paper.fingerprints)
    assert all(word.encode() not in kept and word not in repr(paper) for word in ("Marlowe", "Tessaline", "8.6"))


def test_fingerprints_made_with_another_key_recognise_nothing() -> None:
    leak = _post(PAPER.splitlines()[1])
    assert _clauses(Engine(REGISTERS), leak) >= {"3c-incamera"}
    assert "3c-incamera" not in _clauses(Engine(replace(REGISTERS, key=KEY + b"!")), leak)


def test_a_profile_is_offered_a_text_that_fits(engine: Engine) -> None:
    profile = ProfileText("commissioner", "R.", "Commissioner, Edmonton Police Commission.")
    for limit in (None, 160, 80, 40):
        offers = {match.way: match.offer for match in engine.screen_profile(profile, limit)}
        assert set(offers) == {"contact_disclaimer", "acceptable_use"}
        assert all(offer and (limit is None or len(offer) <= limit) for offer in offers.values())
    assert engine.screen_profile(ProfileText("personal", "R.", "trails")) == ()


def test_each_offered_text_would_itself_pass(engine: Engine) -> None:
    for rule in load_rules():
        for offer in [text for texts in rule.offers.values() for text in texts]:
            found = engine.screen_profile(ProfileText("commissioner", "R.", f"Commissioner. {offer}"))
            assert rule.code not in {match.rule for match in found}, offer


def test_folding_leaves_other_scripts_alone_and_maps_every_place() -> None:
    assert fold("Привіт усім").cased == "Привіт усім"
    form = fold("Ça ﬁnit – Œuvre 𝟙")
    assert form.places is not None
    assert len(form.low) == len(form.cased) == len(form.places)


def test_a_councillors_own_politics_is_marked_as_a_dual_role_and_weighs_less(engine: Engine) -> None:
    text = "Mayor Palmquist is right to close the tunnel."
    matches = engine.screen(_post(text)).matches
    assert matches
    for plain, dual in zip(matches, engine.screen(_post(text, councillor=True)).matches, strict=True):
        assert "councillor" in dual.reason
        assert "councillor" not in plain.reason
        assert dual.confidence < plain.confidence
