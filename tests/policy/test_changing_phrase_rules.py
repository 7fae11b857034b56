"""A rule of staff's own finds phrases and patterns in the folded text and as typed, and is tried on its examples."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from policy.context import Context
from policy.engine import Engine, load_rules
from policy.head.weights import read_weights
from policy.phrases import PhraseRule
from policy.rule import Statement
from policy.rule_set import DoesNotFit, RuleSet, StandingChange, try_examples
from tests.policy.changes import tickets

AT = datetime(2026, 11, 17, tzinfo=UTC)


def found(text="", *, where="own", phrases=(), patterns=(), **known):
    """The marked words of a text, and the reason."""
    rule = tickets(phrases=phrases, patterns=patterns, where=where).definition.as_rule()
    statement = Statement.of(text, posted_at=AT, **known)
    matches = Engine(Context(), [rule]).screen(statement).matches
    texts = {segment.field: segment.text for segment in statement.segments}
    return [(texts[s.field][s.start : s.end], match.reason) for match in matches for s in match.spans]


def words(*args, **known):
    return [marked for marked, _ in found(*args, **known)]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Get FREE Tickets now", "FREE Tickets"),
        ("fr3e t1ckets", "fr3e t1ckets"),
        ("f r e e tickets", "f r e e tickets"),
        ("frée tickéts", "frée tickéts"),
        ("fre\u200be tickets", "fre\u200be tickets"),
        ("#FreeTickets", "FreeTickets"),
    ],
)
def test_a_phrase_is_found_through_disguises_and_marked_in_the_original(text, marked):
    assert words(text, phrases=("free tickets",)) == [marked]


def test_a_phrase_ends_at_the_border_of_a_word_unless_it_has_a_star():
    assert words("Freed tickets, carefree ticketsellers", phrases=("free", "ticket")) == []
    assert words("ticketing", phrases=("ticket*",)) == ["ticketing"]


def test_what_folding_takes_away_is_found_as_it_was_typed():
    """Folding reads m0ney as money and é as e: what staff typed themselves is found too, and the reason says so."""
    ((marked, reason),) = found("Send m0ney!", phrases=("m0ney",))
    assert (marked, reason) == ("m0ney", "says “m0ney” as it was typed")
    assert words("Le défi", patterns=("défi",)) == ["défi"]
    assert words("p\u200bol\u0456ce défi d'été", patterns=("d'été",)) == ["d'été"]


def test_a_pattern_is_found_in_the_folded_text_with_its_own_reason():
    ((marked, reason),) = found("Two tick\u200bets for a DONATION", patterns=(r"\btickets for (a )?donation",))
    assert marked == "tick\u200bets for a DONATION"
    told = f"says “{marked}”, which fits a pattern"
    assert reason == f"{told}; written in disguise as “{marked}” (read as “tickets for a donation”)"


def test_by_itself_a_rule_looks_at_the_authors_own_words_only():
    quoted = {"quote_text": "Free tickets", "reply_to_text": "free tickets?"}
    assert words("“Free tickets” is a lie", phrases=("free tickets",)) == []
    assert words("Hm.", phrases=("free tickets",), **quoted) == []
    assert words("Hm.", phrases=("free tickets",), where="anywhere", **quoted) == ["Free tickets", "free tickets"]
    assert words("“Free tickets” is a lie", phrases=("free tickets",), where="anywhere") == ["Free tickets"]


def test_examples_that_fail_are_named_and_stop_the_change():
    change = tickets(flagged=("Free tickets!", "Free entry!"), clear=("No free tickets here.", "Sold out."))
    tried = {one.text: (one.right, one.found) for one in try_examples(change.definition)}
    assert tried["Free tickets!"] == (True, ("Free tickets",))
    assert tried["Free entry!"] == (False, ())
    assert tried["No free tickets here."] == (False, ("free tickets",))
    with pytest.raises(DoesNotFit, match="2 of the rule's own examples"):
        change.check(load_rules())


@pytest.mark.parametrize(
    ("other", "field", "sentence"),
    [
        ({"title": ""}, "title", "a title"),
        ({"title": "x" * 81}, "title", "a title"),
        ({"guideline": "3(f)"}, "guideline", "Choose"),
        ({"guideline": "2"}, "guideline", "Choose"),
        ({"severity": 5}, "severity", "1 to 4"),
        ({"explanation": " "}, "explanation", "Say what"),
        ({"where": "nowhere"}, "where", "Choose"),
        ({"phrases": (), "patterns": ()}, "phrases", "at least one phrase"),
        ({"phrases": ("a",)}, "phrases", "too short"),
        ({"phrases": ("*",)}, "phrases", "too short"),
        ({"phrases": ("\u200b",)}, "phrases", "too short"),
        ({"phrases": ("a*b",)}, "phrases", "only at the end"),
        ({"phrases": ("x" * 101,)}, "phrases", "longer than"),
        ({"phrases": tuple(f"word{n}" for n in range(201))}, "phrases", "at most 200"),
        ({"patterns": ("a(",)}, "patterns", "Line 1, column 2"),
        ({"flagged": ()}, "flagged", "at least one"),
        ({"clear": ()}, "clear", "at least one"),
        ({"clear": ("x" * 2001,)}, "clear", "at most 2000"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_missing_or_too_much_is_told_by_field(other, field, sentence):
    faults = tickets(**other).definition.faults()
    assert any(at == field and sentence in said for at, said in faults), faults
    with pytest.raises(DoesNotFit):
        tickets(**other).check(load_rules())


def test_an_emoji_alone_is_a_phrase():
    assert not tickets(phrases=("🎟",), flagged=("🎟 tickets for a donation",)).definition.faults()
    assert words("Come! 🎟", phrases=("🎟",)) == ["🎟"]


def test_a_delivered_rule_is_not_rewritten_as_phrases():
    with pytest.raises(DoesNotFit, match="delivered with the product"):
        tickets("g3e_appeal").check(load_rules())


def test_a_rewritten_rule_keeps_its_standing_and_threshold():
    first = tickets()
    changes = [first, StandingChange(first.rule, "in force"), tickets(severity=4)]
    rule = RuleSet.of(changes).rules(load_rules())[-1]
    assert (rule.standing, rule.ways[0].severity) == ("in force", 4)


def test_the_learned_head_neither_weighs_nor_overrules_a_rule_of_staff():
    """With every shipped example: what the product finds is the same beside a rule of staff that finds everything."""
    everything = PhraseRule("staff_all", "All", "3(b)", 1, "x", patterns=(r"\w",), where="anywhere").as_rule()
    shipped = Engine(Context())
    beside = Engine(Context(), [*load_rules(), replace(everything, standing="in force")], read_weights())
    statements = [example.statement for rule in load_rules()[::3] for example in rule.examples if not example.profile]
    for statement in statements:
        before, after = shipped.screen(statement), beside.screen(statement)
        own = [match for match in after.matches if match.rule == "staff_all"]
        assert tuple(match for match in after.matches if match.rule != "staff_all") == before.matches
        assert not after.errors
        assert own or not before.in_scope or not any(any(map(str.isalnum, s.text)) for s in statement.segments)
