"""The queue: by severity and then age, page by page, with what was found, who has it and what was watched."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from accounts.models import Account
from accounts.roles import Role
from monitoring.actions import reviewing
from monitoring.case_states import Outcome
from monitoring.figures import queue
from monitoring.figures.queue import Place, Selection
from monitoring.models import Case, Watch
from tests.monitoring.flagged import Found, account_of

HOUR = timedelta(hours=1)
QUEUE = reverse("monitoring:queue")


@pytest.fixture
def present():
    """The views' own now: pages are asked for at the time the test runs."""
    return timezone.now()


def rows(answer):
    """The links of the rows, in order, with their words."""
    found = re.findall(r'<a href="/cases/(\d+)/[^"]*" data-key-row>([^<]*)</a>', answer.content.decode())
    return [(int(pk), words) for pk, words in found]


def ids(answer):
    return [pk for pk, _ in rows(answer)]


def words(answer):
    """The page as read: without tags, blanks joined."""
    main = re.search(r"<main.*</main>", answer.content.decode(), re.S).group(0)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", main))


def severe(level, guideline="3(b)"):
    return [Found("a complete clown", guideline, level)]


def test_the_gravest_comes_first_and_among_equals_the_oldest(client_of, flagged, rosa, sam, present):
    light = flagged(rosa, present - 9 * HOUR, found=severe(1))
    young = flagged(rosa, present - 1 * HOUR, found=severe(3))
    old = flagged(rosa, present - 5 * HOUR, found=severe(3))
    live = flagged(rosa, present, found=severe(4))
    answer = client_of(sam).get(QUEUE)
    assert ids(answer) == [live.pk, old.pk, young.pk, light.pk]


def test_a_row_says_who_where_under_which_guideline_and_which_words(client_of, flagged, rosa, sam, present):
    flagged(rosa, present, due=present + HOUR)
    answer = client_of(sam).get(QUEUE)
    assert rows(answer)[0][1] == "Rosa Lindqvist · commissioner, Mastodon · 3(b) respect toward any person"
    assert "<mark>a complete clown</mark>" in answer.content.decode()
    assert "Moderate" in words(answer)
    assert "nobody" in words(answer)
    assert "Due today" in words(answer) or "Due tomorrow" in words(answer)


def test_identifiers_are_masked_in_the_list_and_whole_on_the_page(client_of, flagged, rosa, sam, present):
    text = "they have his address on file, 25-118412, everyone knows"
    case = flagged(rosa, present, text=text, found=[Found("25-118412", "3(d)", 4)])
    client = client_of(sam)
    assert "<mark>25-▮▮▮▮▮▮</mark>" in client.get(QUEUE).content.decode()
    assert "118412" not in client.get(QUEUE).content.decode()
    assert "25-118412" in client.get(reverse("monitoring:case", args=[case.pk])).content.decode()


def test_what_rests_on_quoted_words_only_is_labelled(client_of, flagged, rosa, sam, present):
    flagged(rosa, present, found=[Found("a complete clown", quoted_only=True)])
    flagged(rosa, present, found=[Found("a complete clown", quoted_only=True), Found("road", rule="g3b_other")])
    assert words(client_of(sam).get(QUEUE)).count("In quoted words only") == 1


def test_it_says_how_many_wait_and_since_when(client_of, flagged, rosa, sam, present):
    client = client_of(sam)
    flagged(rosa, present)
    assert "1 post waits for you" in words(client.get(QUEUE))
    flagged(rosa, present - timedelta(days=1))
    assert "2 posts wait for you The oldest since yesterday." in words(client.get(QUEUE))


def test_it_says_who_has_a_case_and_for_how_long(client_of, flagged, rosa, sam, noor, present):
    mine, hers, lapsed = (flagged(rosa, present - n * HOUR) for n in (3, 2, 1))
    reviewing.claim(mine, by=sam, at=present)
    reviewing.claim(hers, by=noor, at=present - timedelta(minutes=10))
    reviewing.claim(lapsed, by=noor, at=present - timedelta(minutes=20))
    seen = words(client_of(sam).get(QUEUE))
    assert "you, 15 min" in seen
    assert "Noor, 5 min" in seen
    assert "nobody" in seen


def test_a_late_case_says_so(client_of, flagged, rosa, sam, present):
    flagged(rosa, present - 9 * HOUR, due=present - HOUR)
    assert "Late: " in words(client_of(sam).get(QUEUE))


def test_chips_are_the_address(client_of, flagged, rosa, sam, noor, dana, present):
    kinds = ((1, "3(b)"), (2, "3(c)"), (3, "3(e)"))
    b, c, e = (flagged(rosa, present - n * HOUR, found=severe(n, guideline)) for n, guideline in kinds)
    waiting = reviewing.claim(flagged(rosa, present), by=noor, at=present)
    closed = reviewing.claim(flagged(rosa, present), by=noor, at=present)
    for case, outcome in ((waiting, Outcome.CONCERN), (closed, Outcome.GUIDANCE)):
        reviewing.decide(
            case,
            token=case.claim_token,
            version=case.version,
            outcome=outcome,
            reason="R.",
            verdicts={case.findings.get().pk: "confirmed"},
            by=noor,
            at=present,
        )
    reviewing.claim(c, by=sam, at=present)
    client = client_of(sam)
    assert ids(client.get(QUEUE)) == [e.pk, c.pk, b.pk]
    assert ids(client.get(QUEUE, {"guideline": "3(c)"})) == [c.pk]
    assert ids(client.get(QUEUE, {"severity": "3"})) == [e.pk]
    assert ids(client.get(QUEUE, {"severity": "3", "guideline": "3(c)"})) == []
    assert ids(client.get(QUEUE, {"show": "mine"})) == [c.pk]
    assert ids(client_of(noor).get(QUEUE, {"show": "mine"})) == []
    assert ids(client.get(QUEUE, {"show": "concurrence"})) == [waiting.pk]
    assert ids(client.get(QUEUE, {"show": "closed"})) == [closed.pk]
    assert "Guidance given" in words(client.get(QUEUE, {"show": "closed"}))
    page = client.get(QUEUE).content.decode()
    for part in ("guideline=3%28c%29", "severity=3", "show=mine", "show=concurrence", "show=closed"):
        assert f'href="{QUEUE}?{part}"' in page
    assert "1 post waits for your concurrence." in words(client_of(dana).get(QUEUE))
    assert "your concurrence" not in words(client.get(QUEUE))


@pytest.mark.parametrize("query", ["show=all", "severity=9", "guideline=7", "after=x", "after=9-9-9-9", "severity=a"])
def test_an_address_that_makes_no_sense_shows_the_whole_queue(client_of, flagged, rosa, sam, present, query):
    case = flagged(rosa, present)
    assert ids(client_of(sam).get(f"{QUEUE}?{query}")) == [case.pk]


@pytest.mark.parametrize("after", ["4-99999999999999999999999-1", "2-1-99999999999999999999999999", "--"])
def test_a_place_beyond_all_numbers_is_no_error(client_of, flagged, rosa, sam, present, after):
    flagged(rosa, present)
    assert client_of(sam).get(QUEUE, {"after": after}).status_code == 200


def walk(person, selection, at, size, on_page=lambda n: None):
    """Every case met by going from page to page."""
    met, after = [], None
    for n in range(50):
        page = queue.page(selection, after, person, at, size)
        met += [case.pk for case in page.cases]
        if page.next is None:
            return met
        after = Place.read(str(page.next))
        on_page(n)
    raise AssertionError("the pages do not end")


def test_going_from_page_to_page_meets_every_case_once_in_order(flagged, rosa, sam, dana, now):
    account = account_of(rosa, dana, now)
    for n in range(23):
        # Many of the same instant: then the number decides.
        flagged(rosa, now - (n // 6) * HOUR, account=account, found=severe(n % 4 + 1))
    met = walk(sam, Selection(), now, 4)
    assert met == list(Case.objects.order_by("-severity", "opened_at", "pk").values_list("pk", flat=True))
    assert len(met) == 23


def test_a_case_that_arrives_meanwhile_moves_nothing_from_page_to_page(flagged, rosa, sam, dana, now):
    account = account_of(rosa, dana, now)
    before = [flagged(rosa, now - n * HOUR, account=account, found=severe(2)).pk for n in range(12)]
    met = walk(sam, Selection(), now, 3, lambda n: flagged(rosa, now - 9 * HOUR, account=account, found=severe(4)))
    assert met == sorted(before, reverse=True)


def test_closed_cases_are_paged_from_the_newest(flagged, rosa, sam, dana, now):
    account = account_of(rosa, dana, now)
    closed = []
    for n in range(7):
        at = now + (n // 2) * HOUR
        case = reviewing.claim(flagged(rosa, now, account=account, found=severe(n % 4 + 1)), by=sam, at=at)
        Case.objects.filter(pk=case.pk).update(
            state="closed", closed_at=at, claimed_by=None, claim_token="", claim_expires_at=None
        )
        closed.append(case.pk)
    assert walk(sam, Selection(show="closed"), now, 2) == closed[::-1]


def test_the_pager_leads_on_and_back_to_the_top(client_of, flagged, rosa, sam, dana, present):
    account = account_of(rosa, dana, present)
    for n in range(queue.PAGE + 2):
        flagged(rosa, present - n * HOUR, account=account)
    client = client_of(sam)
    first = client.get(QUEUE, {"guideline": "3(b)"})
    older = re.search(r'href="([^"]+)" rel="next"', first.content.decode()).group(1).replace("&amp;", "&")
    second = client.get(older)
    assert len(ids(first)) == queue.PAGE
    assert len(ids(second)) == 2
    assert not set(ids(first)) & set(ids(second))
    assert f'href="{QUEUE}?guideline=3%28b%29" rel="prev"' in second.content.decode()


def test_counts_stop_where_they_would_cost_too_much(client_of, flagged, rosa, sam, dana, present, monkeypatch):
    account = account_of(rosa, dana, present)
    for n in range(6):
        flagged(rosa, present - n * HOUR, account=account)
    for module in ("monitoring.figures.queue", "monitoring.views.queue"):
        monkeypatch.setattr(f"{module}.MOST", 5)
    seen = words(client_of(sam).get(QUEUE))
    assert "More than 4 posts wait for you" in seen
    assert "All 4+" in seen
    assert "3(b) respect toward any person 5+" in seen


def test_the_queue_costs_the_same_number_of_queries_at_any_length(
    client_of, flagged, rosa, sam, dana, present, django_assert_max_num_queries
):
    account, client = account_of(rosa, dana, present), client_of(sam)
    for n in range(queue.PAGE + 5):
        flagged(rosa, present - n * HOUR, account=account)
    with django_assert_max_num_queries(24):
        client.get(QUEUE)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL reads a few rows without any index")
@pytest.mark.parametrize(
    ("show", "index"),
    [("", "the_queue_in_its_order"), ("concurrence", "cases_by_state"), ("closed", "closed_cases_newest_first")],
)
def test_the_first_page_is_read_along_an_index_and_not_sorted(sam, now, show, index):
    chosen = Selection(show=show).cases(sam, now)
    ordered = chosen.order_by("-closed_at", "-pk") if show == "closed" else chosen.in_queue_order()
    plan = ordered[:26].explain()
    assert index in plan
    assert "TEMP B-TREE" not in plan


def test_an_empty_queue_says_what_was_watched(client_of, rosa, omar, sam, dana, present):
    client = client_of(sam)
    assert "No account is approved for reading yet." in words(client.get(QUEUE))
    for owner, read in ((rosa, present - HOUR), (omar, None)):
        account = account_of(owner, dana, present)
        Watch.objects.create(account=account, next_check_at=present, complete_at=read)
    seen = words(client.get(QUEUE))
    assert "Nothing waits for review." in seen
    assert "1 of 2 accounts were read completely within a day; 1 was not." in seen
    assert "The last complete read ended" in seen


def test_a_choice_that_fits_nothing_leads_back_to_all(client_of, flagged, rosa, sam, present):
    flagged(rosa, present)
    answer = client_of(sam).get(QUEUE, {"guideline": "3(e)"})
    assert "No post fits this choice." in words(answer)
    assert f'class="button-plain" href="{QUEUE}"' in answer.content.decode()


def test_a_case_about_one_s_own_account_is_nowhere(client_of, flagged, make_commissioner, rosa, sam, present):
    both = make_commissioner("Bo Lund", Role.STAFF)
    own, other = flagged(both, present, found=severe(4)), flagged(rosa, present - 9 * HOUR)
    client = client_of(both)
    answer = client.get(QUEUE)
    assert ids(answer) == [other.pk]
    assert "1 post waits for you" in words(answer)
    assert "Live disclosure 0" in words(answer)
    assert client.get(reverse("monitoring:case", args=[own.pk])).status_code == 404
    assert client.post(reverse("monitoring:case_claim", args=[own.pk])).status_code == 404
    assert client.get(reverse("monitoring:api-case", args=[own.pk])).status_code == 404
    assert [case["id"] for case in client.get(reverse("monitoring:api-cases")).json()["results"]] == [other.pk]
    assert len(ids(client_of(sam).get(QUEUE))) == 2


def test_an_official_presence_has_the_commission_as_its_holder(client_of, flagged, sam, present):
    flagged(None, present)
    assert rows(client_of(sam).get(QUEUE))[0][1].startswith("The Commission · official, ")


def test_the_api_reads_the_same_queue_page_by_page(client_of, flagged, rosa, sam, dana, present):
    account = account_of(rosa, dana, present)
    cases = [flagged(rosa, present - n * HOUR, account=account).pk for n in range(queue.PAGE + 3)]
    client = client_of(sam)
    first = client.get(reverse("monitoring:api-cases"), {"guideline": "3(b)"}).json()
    second = client.get(first["next"]).json()
    assert [case["id"] for case in first["results"] + second["results"]] == cases[::-1]
    assert second["next"] is None
    one = first["results"][0]
    assert (one["state"], one["severity"], one["account"]["holder"]) == ("open", 2, "Rosa Lindqvist")
    assert client.get(reverse("monitoring:api-cases"), {"severity": 4}).json()["results"] == []


@pytest.mark.parametrize("query", ["show=all", "severity=9", "guideline=7", "after=x"])
def test_the_api_says_what_it_does_not_understand(client_of, sam, query):
    answer = client_of(sam).get(f"{reverse('monitoring:api-cases')}?{query}")
    assert answer.status_code == 400
    assert next(iter(answer.json())) == query.partition("=")[0]


def test_the_api_gives_a_case_with_its_findings_and_decisions(client_of, flagged, rosa, sam, present):
    case = reviewing.claim(flagged(rosa, present), by=sam, at=present)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=sam,
        at=present,
    )
    whole = client_of(sam).get(reverse("monitoring:api-case", args=[case.pk])).json()
    assert whole["state"] == "awaiting_concurrence"
    assert whole["findings"][0]["spans"] == [[5, 21, "text"]]
    assert whole["findings"][0]["verdict"] == "confirmed"
    assert [(one["outcome"], one["person"]) for one in whole["decisions"]] == [("concern", "Sam Whitford")]
    assert "claim_token" not in str(whole)
    assert case.claim_token not in str(whole)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_api_only_reads(client_of, flagged, rosa, sam, present, method):
    case = flagged(rosa, present)
    for address in (reverse("monitoring:api-cases"), reverse("monitoring:api-case", args=[case.pk])):
        assert getattr(client_of(sam), method)(address).status_code == 405


def test_the_desk_says_what_waits(client_of, flagged, rosa, sam, dana, chair, present):
    from monitoring.desk import items

    assert [item.sentence for item in items(sam, present) if "post" in item.sentence.lower()] == []
    flagged(rosa, present - 30 * HOUR, due=present + HOUR)
    case = reviewing.claim(flagged(rosa, present - HOUR), by=sam, at=present)
    said = {item.sentence: item for item in items(sam, present)}
    assert said["Posts wait for review."].count == 2
    assert said["Posts wait for review."].due == present + HOUR
    assert said["You have a post by Rosa Lindqvist to decide."].url == f"/cases/{case.pk}/"
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.REFERRAL,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=sam,
        at=present,
        proportionality="P.",
    )
    waits = "A decision on a post by Rosa Lindqvist waits for your concurrence."
    assert waits in [item.sentence for item in items(dana, present)]
    assert waits not in [item.sentence for item in items(chair, present)]
    case.refresh_from_db()
    reviewing.concur(case, version=case.version, reason="R.", by=dana, at=present)
    referred = "A post by Rosa Lindqvist was referred to you under the breach procedure."
    assert referred in [item.sentence for item in items(chair, present)]
    assert referred not in [item.sentence for item in items(dana, present)]


def test_kinds_of_accounts_have_words():
    from monitoring.views import wording

    assert set(wording.KINDS) == set(wording.KINDS_AT_LENGTH) == set(Account.Kind)
