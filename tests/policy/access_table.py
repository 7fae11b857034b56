"""Who may open the pages of the policy and the registers."""

from tests.access import EVERYBODY, Row

REVIEWERS = "sam noor dana"
PAPER_KEEPERS = "dana privacy"

ROWS = [
    Row("policy:document", EVERYBODY),
    Row("policy:in-force", "dana admin"),
    Row("policy:in-force", "dana admin", "POST"),
    Row("policy:try", REVIEWERS),
    Row("policy:try", REVIEWERS, "POST"),
    Row("policy:figures", REVIEWERS),
    Row("policy:rule", EVERYBODY, args="a_rule"),
    Row("policy:rule", REVIEWERS, "POST", args="a_rule"),
    Row("policy:changes", REVIEWERS),
    Row("policy:change", REVIEWERS, args="a_change"),
    Row("policy:change", REVIEWERS, "POST", args="a_change"),
    Row("policy:change-approve", REVIEWERS, "POST", args="a_change"),
    Row("policy:change-refuse", REVIEWERS, "POST", args="a_change"),
    Row("policy:change-withdraw", REVIEWERS, "POST", args="a_change"),
    Row("policy:rule-new", REVIEWERS),
    Row("policy:rule-new", REVIEWERS, "POST"),
    Row("policy:rule-edit", REVIEWERS, args="a_rule_of_staff"),
    Row("policy:rule-edit", REVIEWERS, "POST", args="a_rule_of_staff"),
    Row("policy:rule-standing", REVIEWERS, args="a_rule"),
    Row("policy:rule-standing", REVIEWERS, "POST", args="a_rule"),
    Row("policy:rule-threshold", REVIEWERS, args="a_rule"),
    Row("policy:rule-threshold", REVIEWERS, "POST", args="a_rule"),
    Row("policy:rule-words", REVIEWERS, args="a_rule"),
    Row("policy:rule-terms", REVIEWERS, args="a_word_list"),
    Row("policy:rule-terms", REVIEWERS, "POST", args="a_word_list"),
    Row("policy:registers", "sam noor dana privacy"),
    Row("policy:register", REVIEWERS, args="a_register"),
    Row("policy:import", REVIEWERS, args="a_register"),
    Row("policy:import", REVIEWERS, "POST", args="a_register"),
    Row("policy:decision-new", REVIEWERS),
    Row("policy:decision-new", REVIEWERS, "POST"),
    Row("policy:decision", REVIEWERS, args="a_decision"),
    Row("policy:decision", REVIEWERS, "POST", args="a_decision"),
    Row("policy:papers", PAPER_KEEPERS),
    Row("policy:papers", PAPER_KEEPERS, "POST"),
    Row("policy:paper", PAPER_KEEPERS, args="a_closed_paper"),
    Row("policy:paper", PAPER_KEEPERS, "POST", args="a_closed_paper"),
]
