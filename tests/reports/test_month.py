"""The report of a month of which everything is known: every row and sentence of a busy month and of a quiet one."""

import re
from datetime import date

import pytest

from accounts.actions import declaring
from monitoring.actions import reviewing
from monitoring.case_states import Outcome
from reports.actions import reporting
from tests.monitoring.flagged import Found
from tests.reports.month import HOUR, October, on

pytestmark = pytest.mark.django_db
WORDS = "a complete clown"
RUDE = Found(WORDS)
POLITICS, POLICE, CAMPAIGN = (Found(WORDS, guideline) for guideline in ("3(a)", "3(d)", "3(e)"))
TRIAL = Found("on trial", "3(c)", trial=True)
NO_COUNT_OF_PEOPLE = {"How completely it was read", "Official presences"}


@pytest.fixture
def october(commission, notice, sam, dana, chair):
    return October(notice, sam, dana, chair)


@pytest.fixture
def busy(october, rosa, omar, sam, noor, now):
    """Many accounts, many cases; one outcome is rare."""
    accounts = _accounts(october, rosa, omar, sam, noor)
    for account in accounts[:7]:
        october.lacks(account, [], day=-3)
        october.lacks(account, ["a disclaimer"], day=3)
        october.lacks(account, [], day=32)
    october.lacks(accounts[8], ["a disclaimer"], day=3)  # a personal one, of which nothing is asked
    _cases(october, accounts[1])
    october.screened(failed=7)
    for kind, n in (("guidance", 6), ("training", 5)):
        for i in range(n):
            october.asked(rosa, kind, answered=i < 4, trained=kind == "training")
    october.asked(omar, "training", withdrawn=True)
    return reporting.prepare(date(2026, 10, 1), by=None, at=now).content


def _accounts(october, rosa, omar, sam, noor):
    """Eighteen on record, the Commission's own first, and five that are not; returns those that can be read."""
    own = october.presence(sam, noor, day=13, decided="approved")
    october.presence(sam, noor, day=14, decided="refused")
    october.presence(sam, noor, day=20)
    members = [october.account(rosa) for _ in range(6)]
    for _ in range(5):
        october.account(omar, platform="x")
    late = october.account(omar, "personal", at=on(20))
    personal = [late] + [october.account(omar, "personal") for _ in range(5)]
    october.visits(personal[-1], range(1, 11))
    declaring.end(personal[-1], reason="Closed.", by=omar, at=on(10, 23))
    before = october.account(omar)
    declaring.end(before, reason="Closed.", by=omar, at=on(0))
    withdrawn = october.declare(omar, at=on(3))
    declaring.end(withdrawn, reason="A mistake.", by=omar, at=on(5))
    declaring.refuse(october.declare(omar, at=on(3)), reason="Not yours.", by=october.director, at=on(4))
    october.declare(omar, at=on(3))
    october.account(omar, at=on(32))

    october.visits(own, range(15, 32))
    october.visits(members[0], [1, 2, 6, *range(7, 32)])
    october.visits(members[0], [3, 6], "partial")
    october.visits(members[0], [4], "failed", pages=0)
    for account in members[1:] + personal[1:-1]:
        october.visits(account, range(2, 32))
    october.visits(members[1], [1], read=300, kept=60, out_of_scope=40)
    for account in members[2:] + personal[1:-1]:
        october.visits(account, [1])
    october.visits(late, range(20, 32))
    october.visits(members[1], [0], read=1000, kept=1000)
    return [own, *members, *personal]


def _cases(october, account):
    """Seventeen closed, eleven waiting; one opened in September, one closed in November."""
    for n in range(9):
        case = october.case(account, RUDE, at=on(n, 23))
        october.decide(case, Outcome.NO_CONCERN)
        if n < 5:
            october.on_trial(case, TRIAL)
    for n in range(6):
        case = october.case(account, POLITICS, at=on(n + 10))
        october.decide(case, Outcome.GUIDANCE, after=100 * HOUR, verdict="unsure")
    back = october.case(account, RUDE, at=on(12))
    october.decide(back, Outcome.CONCERN, after=3 * HOUR, verdict="confirmed")
    october.answer(back, reviewing.send_back)
    october.decide(back, Outcome.NO_CONCERN, after=120 * HOUR)
    agreed = october.case(account, RUDE, at=on(13))
    october.decide(agreed, Outcome.CONCERN, after=4 * HOUR, verdict="confirmed")
    october.answer(agreed, reviewing.concur)
    for _ in range(5):
        october.case(account, CAMPAIGN, at=on(25))
    waiting = [october.case(account, POLICE, at=on(30)) for _ in range(6)]
    october.decide(waiting[0], Outcome.NO_CONCERN, after=50 * HOUR)
    october.case(account, POLICE, at=on(32))


@pytest.fixture
def quiet(october, rosa, now):
    """Of everything that concerns people, one to four."""
    first, second = october.account(rosa), october.account(rosa)
    october.account(rosa, platform="x")
    october.visits(first, [1], read=9, kept=3, out_of_scope=2)
    october.lacks(first, ["a disclaimer"], day=3)
    for n in range(4):
        case = october.case(first, RUDE, at=on(n + 1))
        if n < 2:
            october.decide(case, (Outcome.NO_CONCERN, Outcome.OUT_OF_SCOPE)[n])
    october.on_trial(case, TRIAL)
    october.screened(failed=2)
    assert second
    october.asked(rosa, "guidance", answered=True)
    october.asked(rosa, "guidance")
    october.asked(rosa, "training", answered=True, trained=True)
    return reporting.prepare(date(2026, 10, 1), by=None, at=now).content


def sections(content):
    """By title: the text, the counts in their order, the total where there is one."""
    return {
        section["title"]: (section["text"], [row["count"] for row in section["rows"]], section.get("total", "none"))
        for section in content["sections"]
    }


def test_every_sentence_and_row_of_a_busy_month(busy):
    assert busy["sentences"] == [
        "17 accounts of Commissioners and 1 of the Commission were on record; "
        "5 accounts are on platforms that cannot be read automatically.",
        "On 99 % of the days on which an account was due, everything new was read.",
        "300 posts were read; of personal accounts, what does not touch the Commission or the Service was not kept.",
        "27 places were pointed out by the rules, and 27 cases went to a person, who decides.",
        "17 cases were closed. Half of the decisions took less than 2 hours.",
    ]
    assert sections(busy) == {
        "What was watched, and what could not be": (
            "Accounts of Commissioners; beside them 1 of the Commission itself, which the public register lists. "
            "Some are on platforms that cannot be read automatically, so silence there says nothing: X (Twitter).",
            [11, 6],
            17,
        ),
        "How completely it was read": (
            "Each day on which an account was due to be read counts once for that account.",
            [346, 1, 2],
            349,
        ),
        "Posts": (
            "A post is read again when it is edited or looked at again. "
            "Of what was kept, there were 7 states of posts that a rule could not look at.",
            [60, 40, 200],
            300,
        ),
        "Findings by guideline": (
            "What the rules pointed out in posts. A finding is a question for a person, not an answer. "
            "Guideline 3(f) is about profiles: 7 profiles lack a contact disclaimer or acceptable-use information.",
            [6, 10, 0, 6, 5],
            27,
        ),
        "Cases closed, by outcome": (
            "In the month 27 cases went to a person; 11 cases wait at its end. "
            "Of those that wait, 5 are past the date set. Of 17 decisions, 11 were made by their date.",
            [10, 0, None, 0, 0, None, 0],
            17,
        ),
        "Official presences": ("Under guideline 2 the Commission approves each.", [1, 3, 2, 1, 1], "none"),
        "Guidance and training": (
            "That somebody asked is private; these are counts only. Half of the answers took less than 3.5 days.",
            [6, 5, 8, 5],
            "none",
        ),
    }


def test_every_sentence_and_row_of_a_quiet_month(quiet):
    assert quiet["sentences"] == [
        "Some accounts of Commissioners and 0 of the Commission were on record; "
        "some accounts are on platforms that cannot be read automatically.",
        "On 2 % of the days on which an account was due, everything new was read.",
        "9 posts were read; of personal accounts, what does not touch the Commission or the Service was not kept.",
        "Some places were pointed out by the rules, and what became a case went to a person, who decides.",
        "Some cases were closed. There were too few decisions to say how long they take.",
    ]
    assert sections(quiet) == {
        "What was watched, and what could not be": (
            "Accounts of Commissioners; beside them 0 of the Commission itself, which the public register lists. "
            "Some are on platforms that cannot be read automatically, so silence there says nothing: X (Twitter). "
            "Of those that can be read, some accounts were not read once.",
            [None, 0],
            None,
        ),
        "How completely it was read": (
            "Each day on which an account was due to be read counts once for that account.",
            [1, 0, 61],
            62,
        ),
        "Posts": (
            "A post is read again when it is edited or looked at again. "
            "Of what was kept, there were some states of posts that a rule could not look at.",
            [None, None, None],
            9,
        ),
        "Findings by guideline": (
            "What the rules pointed out in posts. A finding is a question for a person, not an answer. "
            "Guideline 3(f) is about profiles: some profiles lack a contact disclaimer or acceptable-use information.",
            [0, None, 0, 0, 0],
            None,
        ),
        "Cases closed, by outcome": (
            "How many cases went to a person in the month, and how many wait at its end, is not shown.",
            [None, None, 0, 0, 0, 0, 0],
            None,
        ),
        "Official presences": ("Under guideline 2 the Commission approves each.", [0, 0, 0, 0, 0], "none"),
        "Guidance and training": (
            "That somebody asked is private; these are counts only.",
            [None, None, None, None],
            "none",
        ),
    }


# What may be a small number: days and hours are no people, the Commission's own accounts and acts are public, and a
# guideline's number is a name.
EXEMPT = (r"\b[\d,.]+ % of the days", r"less than [\d,.]+ (hours|days)", r"\d+ of the Commission\b", r"[Gg]uideline \d")
EXEMPT += (r"\b3\([a-f]\)",)


def small_counts_in(value, path=""):
    """Every count from one to four that stands anywhere in the content, with the way to it."""
    if isinstance(value, dict):
        for key, part in value.items():
            if not (value.get("title") in NO_COUNT_OF_PEOPLE and key in ("rows", "total")) and key != "format":
                yield from small_counts_in(part, f"{path}/{key}")
    elif isinstance(value, list):
        for n, part in enumerate(value):
            yield from small_counts_in(part, f"{path}/{n}")
    elif isinstance(value, str) and not path.endswith(("/from", "/until")):
        rest = re.sub("|".join(EXEMPT), "", value)
        yield from ((path, found) for found in re.findall(r"(?<![\d,.])[1-4](?![\d,.]*\d)", rest))
    elif isinstance(value, int) and 1 <= value <= 4:
        yield path, value


def test_the_search_for_small_counts_finds_them():
    content = {"sentences": ["On 3 % of the days 2 posts, 14 and 4.", "3(a)"], "sections": [{"rows": [{"count": 1}]}]}
    assert [found for _, found in small_counts_in(content)] == ["2", "4", 1]


@pytest.mark.parametrize("month", ["busy", "quiet"])
def test_no_count_of_one_to_four_stands_anywhere(month, request):
    assert not list(small_counts_in(request.getfixturevalue(month)))
