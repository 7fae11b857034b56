"""Changing rules on the pages: a proposal from the form to the decision, and the mistakes on the way."""

import html
import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from monitoring.actions.screening import screen
from monitoring.models import CaseFinding, Finding
from policy import figures
from policy.actions import changing
from policy.actions.registers import current_engine
from policy.actions.rules import rules_in_force
from policy.desk import items
from policy.models import RuleChange
from policy.rule_set import StandingChange, TermsChange, ThresholdChange
from tests.monitoring.flagged import Found, account_of, flag
from tests.policy.changes import approved, previewed, retired, tickets

pytestmark = pytest.mark.django_db
RULE = {
    "title": "Free tickets",
    "guideline": "3(e)",
    "severity": "2",
    "explanation": "Tickets for those who give.",
    "phrases": "free tickets\r\nbillets gratuits",
    "patterns": r"\btickets? for (a )?donation",
    "where": "own",
    "flagged": "Free tickets!\r\nTwo tickets for a donation.",
    "clear": "The tickets are sold out.",
    "why": "Seen twice this month.",
}


@pytest.fixture
def now():
    """The pages look at the real clock."""
    return timezone.now()


@pytest.fixture(autouse=True)
def _set_up(commission):
    """The Commission has a name."""


def words(answer):
    """What a person reads on a page."""
    text = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]*>", " ", answer.content.decode())
    return " ".join(html.unescape(text).split())


@pytest.fixture
def get(client_of):
    return lambda person, name, *args: client_of(person).get(reverse(name, args=args))


@pytest.fixture
def post(client_of):
    def send(person, name, *args, **typed):
        return client_of(person).post(reverse(name, args=args), typed)

    return send


def standing(code):
    return next(rule.standing for rule in rules_in_force(timezone.now()) if rule.code == code)


def test_a_rule_is_written_previewed_approved_and_then_stands_beside_its_guideline(get, post, sam, dana, omar, now):
    answer = post(sam, "policy:rule-new", **RULE)
    row = RuleChange.objects.get()
    assert (answer.status_code, answer.url) == (302, reverse("policy:change", args=[row.pk]))
    assert (row.rule, row.new_rule, row.proposed_by) == ("staff_free_tickets", True, sam)
    assert get(sam, "policy:rule", row.rule).status_code == 404
    previewed(row, now)
    page = words(get(dana, "policy:change", row.pk))
    assert "New rule “Free tickets”" in page
    assert "3 found anew" in page
    assert "400 looked at" in page
    assert post(dana, "policy:change-approve", row.pk, reason="Good.").status_code == 302
    page = words(get(omar, "policy:rule", row.rule))
    assert "Tickets for those who give." in page
    assert "On trial" in page
    assert reverse("policy:rule", args=[row.rule]) in get(omar, "policy:document").content.decode()


def test_a_commissioner_sees_neither_changes_nor_figures_nor_phrases_of_a_rule(get, sam, dana, omar, now):
    approved(tickets(), by=dana, of=sam, at=now)
    ours, theirs = (words(get(person, "policy:rule", "staff_free_tickets")) for person in (sam, omar))
    for line in ("How right it has been", "proposed by Sam Whitford", "billets gratuits", "Change its standing"):
        assert line in ours
        assert line not in theirs


def test_a_wrong_pattern_is_refused_with_line_and_column_and_nothing_typed_is_lost(post, sam):
    answer = post(sam, "policy:rule-new", **RULE | {"patterns": "fine\r\n\r\nticket(s"})
    assert answer.status_code == 422
    assert r"Line 3, column 7: this bracket is not closed. Close it, or write \( for the sign itself." in words(answer)
    page = html.unescape(answer.content.decode())
    for typed in ("ticket(s", "billets gratuits", "Seen twice this month.", "The tickets are sold out."):
        assert typed in page
    assert not RuleChange.objects.exists()


def test_a_rule_whose_own_examples_fail_is_shown_which_and_not_proposed(post, sam):
    answer = post(
        sam, "policy:rule-new", **RULE | {"flagged": "Free tickets!\nFree entry!", "clear": "No free tickets."}
    )
    assert answer.status_code == 422
    page = words(answer)
    assert "2 examples go wrong: see “The examples”." in page
    assert "Free entry! Wrong: nothing was found, and it must be." in page
    assert "No free tickets. Wrong: it was found, and must pass. by “free tickets”" in page
    assert "Free tickets! Right: found by “Free tickets”" in page
    assert not RuleChange.objects.exists()


def test_examples_are_tried_without_proposing(post, sam):
    answer = post(sam, "policy:rule-new", **RULE | {"step": "try"})
    assert answer.status_code == 200
    assert "Right: let pass" in words(answer)
    assert not RuleChange.objects.exists()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": ""}, "Please fill this in."),
        ({"guideline": ""}, "Please choose one of these."),
        ({"guideline": "3(f)"}, "is none of these. Please choose one."),
        ({"why": "  "}, "Say why this should change."),
        ({"flagged": ""}, "Give at least one example that must be found."),
        ({"clear": " \n "}, "Give at least one example that must be let pass."),
        ({"phrases": "", "patterns": ""}, "Give at least one phrase or one pattern."),
        ({"phrases": "a\nb c"}, "“a” is too short"),
        ({"patterns": "x*"}, "Line 1, column 1: this pattern is also satisfied by nothing at all."),
        ({"explanation": "x" * 1001}, "at most 1000 characters"),
        ({"title": "a\x00b"}, "holds a character that is not text"),
    ],
    ids=str,
)
def test_what_is_missing_is_said_where_it_is_missing(typed, sentence, post, sam):
    answer = post(sam, "policy:rule-new", **RULE | typed)
    assert answer.status_code == 422
    assert sentence in words(answer)
    assert not RuleChange.objects.exists()


def test_two_rules_of_one_title_get_codes_of_their_own(post, sam):
    for _ in range(2):
        assert post(sam, "policy:rule-new", **RULE).status_code == 302
    assert sorted(RuleChange.objects.values_list("rule", flat=True)) == ["staff_free_tickets", "staff_free_tickets_2"]


def test_a_rule_is_rewritten_from_what_it_says_now(get, post, sam, dana, now):
    approved(tickets(), by=dana, of=sam, at=now)
    form = html.unescape(get(sam, "policy:rule-edit", "staff_free_tickets").content.decode())
    assert "free tickets\nbillets gratuits" in form
    post(sam, "policy:rule-edit", "staff_free_tickets", **RULE | {"severity": "3"})
    row = RuleChange.objects.waiting().get()
    assert not row.new_rule
    page = words(get(dana, "policy:change", row.pk))
    assert "Severity moderate serious" in page
    assert "Guideline" not in page.partition("What changes")[2].partition("Why")[0], "what stays is not listed"


def test_writing_a_rule_as_it_stands_is_refused(post, sam, dana, now):
    post(sam, "policy:rule-new", **RULE)
    changing.approve(previewed(RuleChange.objects.get(), now), reason="Good.", by=dana, at=timezone.now())
    answer = post(sam, "policy:rule-edit", "staff_free_tickets", **RULE)
    assert answer.status_code == 422
    assert "This is how the rule stands now." in words(answer)


def test_a_standing_a_threshold_and_terms_are_proposed_from_the_rules_page(post, get, sam):
    money = {"added": "Loonies; doublôns", "removed": "kitty"}
    appeal = "“An appeal for a candidate in everyday words”"
    for name, args, typed, headline in (
        ("policy:rule-standing", [], {"standing": "trial"}, f"Put {appeal} on trial"),
        ("policy:rule-threshold", [], {"least": "0.65", "severity": "4"}, f"Change the threshold of {appeal}"),
        ("policy:rule-terms", ["campaign money"], money, "Change the word list “campaign money”: 2 added, 1 taken out"),
    ):
        answer = post(sam, name, "g3e_appeal", *args, why="A reason.", **typed)
        assert answer.status_code == 302, words(answer)
        assert headline in words(get(sam, "policy:changes"))
        assert "Waits for a decision." in words(get(sam, "policy:rule", "g3e_appeal"))
        changing.withdraw(RuleChange.objects.waiting().get(), by=sam, at=timezone.now())
    assert RuleChange.objects.get(kind="terms").what["added"] == ["loonies", "doublons"]
    assert words(get(sam, "policy:rule", "g3e_appeal")).count("Withdrawn by Sam Whitford.") == 3


@pytest.mark.parametrize(
    ("name", "args", "typed"),
    [
        ("policy:rule-standing", [], {"standing": "trial"}),
        ("policy:rule-threshold", [], {"least": "0.65"}),
        ("policy:rule-terms", ["campaign money"], {"added": "loonies"}),
    ],
)
def test_a_second_change_of_a_rule_is_refused_and_leads_to_the_first(name, args, typed, post, get, sam, noor, now):
    first = changing.propose(retired(), why="Why.", by=sam, at=now)
    link = f'<a href="{reverse("policy:change", args=[first.pk])}">Retire “An appeal'
    assert link in get(noor, name, "g3e_appeal", *args).content.decode()
    answer = post(noor, name, "g3e_appeal", *args, why="A reason.", **typed)
    assert answer.status_code == 422
    assert "Another change of this rule waits for a decision." in words(answer)
    assert link in answer.content.decode()
    assert "A reason." in answer.content.decode()


@pytest.mark.parametrize(
    ("name", "args", "typed", "sentence"),
    [
        ("policy:rule-standing", ["g3e_appeal"], {"standing": ""}, "Please choose one of these."),
        ("policy:rule-standing", ["g3e_appeal"], {"standing": "in force"}, "is none of these. Please choose one."),
        ("policy:rule-threshold", ["g3e_appeal"], {"least": "7"}, "too much: at most 0.95"),
        ("policy:rule-threshold", ["g3e_appeal"], {"least": "nan"}, "Please give a number."),
        ("policy:rule-threshold", ["g3e_appeal"], {"least": "0.5"}, "The rule has this confidence and severity now."),
        ("policy:rule-terms", ["g3e_appeal", "campaign money"], {}, "Give at least one term"),
        ("policy:rule-terms", ["g3e_appeal", "campaign money"], {"added": "x"}, "too short"),
        ("policy:rule-terms", ["g3e_appeal", "campaign money"], {"added": "Kitty"}, "“kitty” is in this list already"),
        ("policy:rule-terms", ["g3e_appeal", "campaign money"], {"removed": "zyx"}, "“zyx” is not in this list"),
    ],
    ids=str,
)
def test_a_change_that_cannot_be_made_gets_a_sentence(name, args, typed, sentence, post, sam):
    answer = post(sam, name, *args, why="A reason.", **typed)
    assert answer.status_code == 422
    assert sentence in words(answer)
    assert "A reason." in answer.content.decode()
    assert not RuleChange.objects.exists()


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("policy:rule-standing", ["g4_scope"]),
        ("policy:rule-threshold", ["g4_scope"]),
        ("policy:rule-threshold", ["g3f_acceptable_use"]),
        ("policy:rule-terms", ["g3e_appeal", "no such list"]),
        ("policy:rule-edit", ["g3e_appeal"]),
        ("policy:rule-standing", ["no_such_rule"]),
        ("policy:rule-words", ["no_such_rule"]),
        ("policy:change", [999]),
    ],
)
def test_what_cannot_be_changed_has_no_page(name, args, get, sam):
    assert get(sam, name, *args).status_code == 404


def test_word_lists_are_searched_and_name_the_other_rules_that_use_them(get, client_of, sam, dana, now):
    page = words(get(sam, "policy:rule-words", "g3e_appeal"))
    assert "Campaign money" in page
    assert "gofundme" in page
    rule = next(rule for rule in rules_in_force(now) if rule.code == "g3e_appeal")
    client = client_of(sam)
    address = reverse("policy:rule-words", args=["g3e_appeal"])
    found = words(client.get(address, {"q": "GoFund"}))
    assert "gofundme" in found
    assert "kitty" not in found
    assert "No list of this rule holds that." in words(client.get(address, {"q": "zyxwv\x00"}))
    # After a change the rules are made anew; a rule is still not named as another that shares its own list.
    approved(retired("g3b_threat"), by=dana, of=sam, at=now)
    assert f"Also looked for by {rule.title}" not in words(client.get(address))


def test_ones_own_proposal_offers_no_decision_and_can_be_withdrawn(get, post, sam, dana, now):
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    mine, hers = (get(person, "policy:change", row.pk).content.decode() for person in (sam, dana))
    assert "Approve" not in mine
    assert "Withdraw it" in mine
    assert "Approve" in hers
    assert "Withdraw it" not in hers
    answer = post(sam, "policy:change-approve", row.pk, reason="I say so.")
    assert answer.status_code == 422
    assert "another person decides it" in words(answer)
    assert standing("g3e_appeal") == "in force"
    post(sam, "policy:change-withdraw", row.pk)
    assert "Withdrawn" in words(get(dana, "policy:change", row.pk))


def test_a_decision_without_a_preview_or_a_reason_is_refused_and_keeps_what_was_typed(post, sam, dana, now):
    row = changing.propose(retired(), why="Why.", by=sam, at=now)
    answer = post(dana, "policy:change-approve", row.pk, reason="It seems right to me.")
    assert answer.status_code == 422
    assert "First see what this change does to the posts that are held." in words(answer)
    assert "It seems right to me." in answer.content.decode()
    answer = post(dana, "policy:change-refuse", row.pk, reason="")
    assert answer.status_code == 422
    assert "Give a reason; it stays with the change." in words(answer)
    assert post(dana, "policy:change-refuse", row.pk, reason="No.").status_code == 302
    late = post(dana, "policy:change-approve", row.pk, reason="Or yes.")
    assert late.status_code == 422
    assert "was refused by Dana Okafor already" in words(late)


def test_a_preview_that_the_rules_outran_is_called_so(get, sam, dana, now):
    row = previewed(changing.propose(retired(), why="Why.", by=sam, at=now), now)
    assert "Preview this change again" not in words(get(dana, "policy:change", row.pk))
    approved(StandingChange("g3b_threat", "trial"), by=dana, of=sam, at=now)
    assert "The rules have changed since. Preview this change again" in words(get(dana, "policy:change", row.pk))
    assert "The rules changed since its preview" in words(get(dana, "policy:changes"))


def test_the_change_of_a_shared_list_is_in_the_history_of_every_rule_that_uses_it(get, sam, dana, now):
    lists = {rule.code: {each.name for each in rule.concepts} for rule in rules_in_force(now)}
    one, other, name = next((a, b, name) for a in lists for b in lists if a < b for name in sorted(lists[a] & lists[b]))
    row = approved(TermsChange(one, name, ("zyxwabel",)), by=dana, of=sam, at=now)
    page = words(get(dana, "policy:change", row.pk))
    titles = {rule.code: rule.title for rule in rules_in_force(now)}
    assert "It counts for these rules too:" in page
    assert titles[other] in page
    assert "Approved by Dana Okafor. Why: Seen in three posts. Reason: It holds." in words(
        get(sam, "policy:rule", other)
    )


def test_how_right_a_rule_has_been_is_counted_on_closed_cases_with_its_interval(get, sam, rosa, now):
    verdicts = ["confirmed"] * 3 + ["no_concern"] + ["unsure"]
    for verdict in verdicts:
        case = flag(account_of(rosa, sam, now), now, found=[Found("a complete clown", rule="g3b_disrespect")])
        CaseFinding.objects.filter(case=case).update(
            rule="g3b_disrespect", verdict=verdict, verdict_by=sam, verdict_at=now
        )
        type(case).objects.filter(pk=case.pk).update(state="closed", closed_at=now)
    page = words(get(sam, "policy:rule", "g3b_disrespect"))
    assert "People confirmed 3 of 4 findings of this rule in closed cases: 75 %." in page
    assert "between 30 and 95 %" in page
    assert "On 1 more, people were unsure" in page
    assert "No finding of this rule has been decided" in words(get(sam, "policy:rule", "g3e_appeal"))


def test_without_an_app_that_counts_verdicts_there_are_none(monkeypatch):
    monkeypatch.setattr(figures, "_counts", [])
    assert figures.precision_of("g3b_disrespect").decided == 0
    assert figures.posts_of("g3b_disrespect") == (0, 0)


def test_what_a_rule_found_on_trial_is_counted_on_its_page(get, sam, dana, rosa, now):
    approved(tickets(), by=dana, of=sam, at=now)
    for _ in range(3):
        case = flag(account_of(rosa, sam, now), now, text="Free tickets from a complete clown")
        screen([case.post.versions.get()], current_engine(), at=now)
    page = words(get(sam, "policy:rule", "staff_free_tickets"))
    assert "It found something in 3 held posts, in 3 of them only on trial." in page
    assert "propose to put it in force" in page
    assert not CaseFinding.objects.filter(rule="staff_free_tickets").exists()


def test_staff_see_what_a_rule_on_trial_says_of_a_text_and_the_draft_check_does_not(post, sam, dana, omar, now):
    approved(tickets(), by=dana, of=sam, at=now)
    typed = {"text": "There are free tickets!", "kind": "commissioner"}
    page = words(post(sam, "policy:try", **typed))
    assert "Says “free tickets”" in page
    assert "On trial" in page
    draft = post(omar, "guidance:draft", **typed)
    assert draft.status_code == 200
    assert "The rules mark nothing in this draft." in words(draft)


def test_a_text_tried_on_a_retired_rule_shows_what_it_would_find(post, sam, dana, now):
    approved(retired("g3b_disrespect"), by=dana, of=sam, at=now)
    moron = {"text": "The treasurer is a moron.", "kind": "commissioner"}
    assert "This rule finds something." in words(post(sam, "policy:rule", "g3b_disrespect", **moron))
    assert "g3b_disrespect" not in words(post(sam, "policy:try", **moron))


def test_a_change_is_on_the_desk_of_who_can_decide_it(sam, noor, dana, omar, now):
    changing.propose(retired(), why="Why.", by=sam, at=now)
    said = "Sam Whitford proposed a change of “An appeal for a candidate in everyday words”."

    def on_desk(person):
        return any(item.sentence == said for item in items(person, now))

    assert [on_desk(person) for person in (dana, sam, noor, omar)] == [True, False, False, False]


def test_a_finding_keeps_the_rule_set_it_was_made_with_and_its_rules_title(get, sam, dana, rosa, now):
    """The rule is written, finds, and is retired: what it found still names it and the rules as they were."""
    before = now - timedelta(minutes=5)
    approved(tickets(), by=dana, of=sam, at=before)
    made = approved(StandingChange("staff_free_tickets", "in force"), by=dana, of=sam, at=before)
    case = flag(account_of(rosa, sam, now), now, text="Free tickets from a complete clown")
    screen([case.post.versions.get()], current_engine(), at=now)
    finding = Finding.objects.get(rule="staff_free_tickets")
    assert finding.rule_set_hash == made.preview_rule_set
    approved(retired("staff_free_tickets"), by=dana, of=sam, at=now)
    assert current_engine().rule_set_hash != made.preview_rule_set
    finding.refresh_from_db()
    assert finding.rule_set_hash == made.preview_rule_set
    assert "Guideline 3(e): free tickets" in words(get(sam, "monitoring:case", case.pk))


def test_a_text_is_tried_on_the_rules_as_they_would_be_and_kept_nowhere(post, sam, dana, now, caplog):
    caplog.set_level("DEBUG")
    row = changing.propose(tickets(), why="Why.", by=sam, at=now)
    typed = {"text": "Zyxwabel: free tickets!", "kind": "commissioner"}
    assert "says “free tickets”" not in words(post(dana, "policy:try", **typed)).lower()
    answer = post(dana, "policy:change", row.pk, **typed)
    assert answer.status_code == 200
    assert "Says “free tickets”" in words(answer)
    assert "no-store" in answer["Cache-Control"]
    assert post(dana, "policy:change", row.pk, text=" ").status_code == 422
    changing.withdraw(row, by=sam, at=now)
    assert "Zyxwabel" not in words(post(dana, "policy:change", row.pk, **typed)) + caplog.text


def test_a_change_of_severity_says_that_findings_made_before_keep_theirs(get, sam, now):
    row = changing.propose(ThresholdChange("g3e_appeal", 0.5, 4), why="Why.", by=sam, at=now)
    said = "Findings made before keep theirs, and their cases keep their place in the queue and their due date."
    assert said in words(get(sam, "policy:change", row.pk))
    assert said in words(get(sam, "monitoring:preview", row.pk))
    changing.withdraw(row, by=sam, at=now)
    least = changing.propose(ThresholdChange("g3e_appeal", 0.65, None), why="Why.", by=sam, at=now)
    assert said not in words(get(sam, "policy:change", least.pk))
