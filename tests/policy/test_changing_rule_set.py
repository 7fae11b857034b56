"""Changes applied to the shipped rules: each does what it says, nothing else, and the rule set's hash tells."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.head.weights import KINDS, ClauseWeights, read_weights
from policy.rule import Statement
from policy.rule_set import (
    DoesNotFit,
    RuleSet,
    StandingChange,
    TermsChange,
    ThresholdChange,
    as_json,
    from_json,
)
from tests.policy.changes import retired, tickets

AT = datetime(2026, 11, 17, tzinfo=UTC)
SHIPPED = load_rules()
BY_CODE = {rule.code: rule for rule in SHIPPED}
MORON = "The treasurer is a moron."
NOUNS = next(each.name for each in BY_CODE["g3b_disrespect"].concepts if "moron" in each.terms)
EACH = [
    retired(),
    StandingChange("g3b_disrespect", "trial"),
    ThresholdChange("g3b_disrespect", 0.8, 3),
    ThresholdChange("g3b_disrespect", 0.6),
    TermsChange("g3b_disrespect", NOUNS, ("flibbertigibbet",), ("moron",)),
    tickets(),
]


def rules(*changes):
    return RuleSet.of(changes).rules(SHIPPED)


def engine(*changes, weights=()):
    return Engine(Context(), rules(*changes), weights)


def matches(text, *changes, weights=()):
    return engine(*changes, weights=weights).screen(Statement.of(text, posted_at=AT)).matches


def list_with(term):
    """A rule and the name of one of its lists that holds a term."""
    return next((rule, each) for rule in SHIPPED for each in rule.concepts if term in each.terms)


@pytest.mark.parametrize("change", EACH, ids=lambda change: f"{change.kind}-{change.rule}")
def test_a_change_is_the_same_after_it_was_written_down(change):
    written = json.loads(json.dumps(as_json(change)))
    assert from_json(change.kind, change.rule, written) == change


@pytest.mark.parametrize(
    ("kind", "what"), [("other", {}), ("standing", {}), ("terms", {"added": ["x"]}), ("phrases", {"title": "x"})]
)
def test_a_change_that_cannot_be_read_says_so(kind, what):
    with pytest.raises(DoesNotFit):
        from_json(kind, "g3e_appeal", what)


def test_without_a_change_the_rules_are_the_shipped_ones():
    assert RuleSet.of([]).rules(SHIPPED) == SHIPPED


def test_a_retired_rule_finds_nothing_and_the_others_are_untouched():
    before = matches(MORON)
    assert [match.rule for match in before] == ["g3b_disrespect"]
    assert matches(MORON, StandingChange("g3b_disrespect", "retired")) == ()
    changed = rules(StandingChange("g3b_disrespect", "retired"))
    assert [rule for rule in changed if rule.code != "g3b_disrespect"] == [
        rule for rule in SHIPPED if rule.code != "g3b_disrespect"
    ]


def test_the_learned_weights_do_not_find_for_a_retired_clause_alone():
    """All rules of a clause retired: its words are still weighed, and are no reason to find anything."""
    clause = [StandingChange(rule.code, "retired") for rule in SHIPPED if rule.clause == "3b"]
    texts = [example.text for rule in SHIPPED if rule.clause == "3b" for example in rule.examples]
    whole, without = engine(weights=read_weights()), engine(*clause, weights=read_weights())
    said = [Statement.of(text, posted_at=AT) for text in texts]
    assert any(match.guideline == "3(b)" for one in said for match in whole.screen(one).matches)
    assert not any(match.guideline == "3(b)" for one in said for match in without.screen(one).matches)


def test_what_a_rule_on_trial_finds_does_not_keep_the_learned_weights_from_finding_it():
    """Else a rule put on trial would take posts out of the queue that are found without it."""
    empty: dict[str, dict[str, float]] = {kind: {} for kind in KINDS}
    sure = (ClauseWeights("3b", 0.0, 0.5, -9.0, {**empty, "named": {"g3b_disrespect holds": 1.0}}),)
    for standing, expected in (("in force", ["g3b_disrespect"]), ("trial", ["g3b_disrespect", "learned_3b"])):
        changes = [] if standing == "in force" else [StandingChange("g3b_disrespect", "trial")]
        assert [match.rule for match in matches(MORON, *changes, weights=sure)] == expected


def test_findings_below_the_threshold_do_not_count():
    (match,) = matches(MORON)
    assert matches(MORON, ThresholdChange("g3b_disrespect", match.confidence))
    assert matches(MORON, ThresholdChange("g3b_disrespect", round(match.confidence + 0.05, 2))) == ()


def test_a_severity_stands_above_that_of_each_way_but_not_of_quoted_words():
    (plain,) = matches(MORON, ThresholdChange("g3b_disrespect", 0.5, 4))
    assert plain.severity == 4
    (back,) = matches(MORON, ThresholdChange("g3b_disrespect", 0.5, 4), ThresholdChange("g3b_disrespect", 0.5))
    assert back == matches(MORON)[0]


def test_terms_are_added_and_taken_out_for_every_rule_that_looks_for_the_list():
    rule, listed = list_with("moron")
    assert matches(MORON, TermsChange(rule.code, listed.name, (), ("moron",))) == ()
    added = TermsChange(rule.code, listed.name, ("flibbertigibbet",))
    assert matches("The treasurer is a flibbertigibbet.") == ()
    assert [m.rule for m in matches("The treasurer is a flibbertigibbet.", added)] == ["g3b_disrespect"]
    users = [one.code for one in SHIPPED if any(each.name == listed.name for each in one.concepts)]
    changed = {one.code: one for one in rules(added)}
    assert users
    for code in users:
        assert any("flibbertigibbet" in each.terms for each in changed[code].concepts if each.name == listed.name)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (StandingChange("g3e_appeal", "in force"), "its standing now"),
        (StandingChange("g3e_appeal", "asleep"), "on trial, in force or retired"),
        (StandingChange("g4_scope", "retired"), "always stays in force"),
        (StandingChange("g3f_acceptable_use", "trial"), "no queue"),
        (StandingChange("nothing", "retired"), "no rule nothing"),
        (ThresholdChange("g3e_appeal", 0.4), "between 0.50 and 0.95"),
        (ThresholdChange("g3e_appeal", 0.99), "between 0.50 and 0.95"),
        (ThresholdChange("g3e_appeal", 0.7, 9), "1, 2, 3 or 4"),
        (ThresholdChange("g3e_appeal", 0.5), "now"),
        (ThresholdChange("g4_scope", 0.7), "read posts"),
        (TermsChange("g3e_appeal", "no such list", ("word",)), "no word list"),
        (TermsChange("g3e_appeal", "campaign money"), "at least one term"),
        (TermsChange("g3e_appeal", "campaign money", ("a",)), "too short"),
        (TermsChange("g3e_appeal", "campaign money", (), ("zyx",)), "not in this list"),
        (TermsChange("g3e_appeal", "campaign money", tuple(f"w{n}" for n in range(201))), "at most 200"),
    ],
    ids=str,
)
def test_a_change_that_cannot_be_made_says_why(change, sentence):
    with pytest.raises(DoesNotFit) as refused:
        change.check(SHIPPED)
    assert sentence in refused.value.sentence


def test_a_term_that_is_there_already_is_not_added_again():
    rule, listed = list_with("moron")
    with pytest.raises(DoesNotFit, match="in this list already"):
        TermsChange(rule.code, listed.name, ("moron",)).check(SHIPPED)
    everything = TermsChange(rule.code, listed.name, (), listed.terms)
    if not listed.patterns:
        with pytest.raises(DoesNotFit, match="Nothing would be left"):
            everything.check(SHIPPED)


def test_what_is_no_longer_delivered_stops_nothing_and_is_told():
    gone = [rule for rule in SHIPPED if rule.code != "g3e_appeal"]
    changes = RuleSet.of([retired(), StandingChange("g3b_threat", "trial")])
    assert {rule.code: rule.standing for rule in changes.rules(gone)}["g3b_threat"] == "trial"
    assert changes.idle(gone) == [(0, "There is no rule g3e_appeal.")]
    assert changes.idle(SHIPPED) == []


def test_the_hash_changes_with_every_kind_of_change_and_comes_back_with_its_undoing():
    weights = read_weights()
    hashes = [engine(change, weights=weights).rule_set_hash for change in EACH]
    assert len({Engine(Context()).rule_set_hash, *hashes}) == len(EACH) + 1
    there_and_back = engine(retired(), StandingChange("g3e_appeal", "in force"), weights=weights)
    assert there_and_back.rule_set_hash == Engine(Context()).rule_set_hash


@pytest.mark.parametrize(
    "other",
    [
        {"severity": 3},
        {"guideline": "3(b)"},
        {"phrases": ("free ticket",)},
        {"phrases": ("free tickéts", "billets gratuits")},
        {"patterns": ("tickets? for a donation",)},
        {"where": "anywhere"},
    ],
    ids=str,
)
def test_the_hash_changes_with_each_part_of_a_phrase_rule_that_decides(other):
    before = engine(tickets(phrases=("free tickets", "billets gratuits")))
    after = engine(tickets(**{"phrases": ("free tickets", "billets gratuits"), **other}))
    assert before.rule_set_hash != after.rule_set_hash


def test_the_hash_is_the_same_in_another_process():
    code = "from tests.policy.test_changing_rule_set import EACH, engine; print(engine(EACH[2], EACH[5]).rule_set_hash)"
    script = f"import django, os; os.environ['DJANGO_SETTINGS_MODULE'] = 'epc_social.settings'; django.setup(); {code}"
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == engine(EACH[2], EACH[5]).rule_set_hash
