"""The page of a case: the post with its marks, the guideline's own words, and deciding with nothing lost."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Role
from monitoring import desk
from monitoring.actions import reviewing
from monitoring.case_states import OUTCOME_LABELS, Outcome, State
from monitoring.models import Case, CaseFinding, Decision
from policy.guidelines import GUIDELINES
from records.actions.sealing import Seal, seal
from tests.monitoring.flagged import Found, account_of, version_of
from tests.monitoring.test_queue import words

MINUTE = timedelta(minutes=1)
TEXT = "Passed, finally. Seven drones, every division, and anyone who says otherwise is dead wrong about it."
TWO = [Found("Seven drones", "3(a)", 3, "g3a_decisions"), Found("is dead wrong", "3(a)", 2, "g3a_politics")]


@pytest.fixture
def present():
    return timezone.now()


def url(case, page="case"):
    return reverse(f"monitoring:{page}", args=[case.pk])


def post_shown(answer):
    """The post's text as a reader gets it: without tags and without the findings' numbers."""
    quoted = re.search(r"<blockquote[^>]*>(.*?)</blockquote>", answer.content.decode(), re.S).group(1)
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<sup>.*?</sup>", "", quoted))).removesuffix("\n")


def bar(answer):
    """The decision bar, as read."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", answer.content.decode().partition('id="bar"')[2])))


def form_of(answer):
    """What a browser would send back: the hidden fields of the bar."""
    return dict(re.findall(r'<input type="hidden" name="(token|version)" value="([^"]*)"', answer.content.decode()))


def typed(case, outcome="guidance", reason="The tone is warm.", verdict="confirmed", **more):
    given = {f"verdict_{pk}": verdict for pk in case.findings.values_list("pk", flat=True)}
    return {"outcome": outcome, "reason": reason, **given, **more}


def mine(case, sam, at):
    return reviewing.claim(case, by=sam, at=at)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "<script>alert(1)</script> & a complete clown",
        "  two  blanks\n\n\nand a complete clown 🤡👩‍👩‍👧‍👦 e\u0301",
        "\u202eright to left a complete clown لا يمكن\u200f",
    ],
)
def test_the_text_is_shown_unaltered_whatever_is_in_it(client_of, flagged, rosa, sam, present, text):
    found = TWO if text == TEXT else [Found("a complete clown")]
    answer = client_of(sam).get(url(flagged(rosa, present, text=text, found=found)))
    assert post_shown(answer) == text
    assert "<script>alert" not in answer.content.decode()


def test_marks_carry_the_number_of_their_finding_and_overlap_without_harm(client_of, flagged, rosa, sam, present):
    found = [Found("Seven drones, every division", "3(a)", 3), Found("every division, and anyone", "3(b)", 2, "g3b_x")]
    answer = client_of(sam).get(url(flagged(rosa, present, text=TEXT, found=found)))
    html = answer.content.decode()
    assert post_shown(answer) == TEXT
    marks = [re.sub(r"<[^>]+>", "", mark) for mark in re.findall(r"<mark>(.*?)</mark>", html, re.S)]
    assert marks == ["Seven drones, ", "every division1", ", and anyone2"]
    assert 'href="#finding-1"' in html
    assert 'id="finding-2"' in html


def test_beside_each_finding_stand_the_guideline_s_own_words_and_the_reason(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present, found=[Found("a complete clown", "3(b)", reason="Because of this word.")])
    seen = unescape(words(client_of(sam).get(url(case))))
    assert GUIDELINES["3(b)"].text in seen
    assert "Because of this word." in seen
    assert "No finding of this rule has been decided in a closed case yet." in seen


def test_it_says_how_right_a_rule_has_been(client_of, flagged, rosa, sam, present):
    for verdict in ("confirmed", "confirmed", "no_concern", "unsure"):
        old = flagged(rosa, present)
        CaseFinding.objects.filter(case=old).update(
            rule="g3b_respect", verdict=verdict, verdict_by=sam, verdict_at=present
        )
        Case.objects.filter(pk=old.pk).update(state=State.CLOSED, closed_at=present)
    seen = unescape(words(client_of(sam).get(url(flagged(rosa, present)))))
    told = "People confirmed 2 of 3 findings of this rule in closed cases: 67\N{NO-BREAK SPACE}%."
    assert f"{told} With so many, the true share lies between 21 and 94" in seen


def test_an_edited_post_shows_what_changed_and_marks_its_latest_text(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present - 9 * MINUTE, text="six drones; a complete clown said so")
    version, _ = version_of(case.post, "seven drones; a complete clown said so", present, [Found("a complete clown")])
    first = case.post.versions.get(n=1)
    seal([Seal("post version", f"monitoring.postversion/{first.pk}", first.sealed_digest())], at=present)
    answer = client_of(sam).get(url(case))
    html = answer.content.decode()
    assert post_shown(answer) == version.text
    assert "<del>six</del><ins>seven</ins>" in html
    assert "<mark>a complete clown<sup>" in html
    assert "First read. Sealed as entry 1." in html


def test_words_that_an_edit_took_out_are_shown_with_their_version(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present - 9 * MINUTE)
    version_of(case.post, "a very good engineer planned it", present)
    assert "In version 1 of the post: “a complete clown”." in unescape(words(client_of(sam).get(url(case))))


def test_a_post_that_is_gone_keeps_its_evidence_and_is_no_worse_for_it(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present)
    case.post.availability, case.post.gone_seen_at = "gone", present
    case.post.save()
    seen = words(client_of(sam).get(url(case)))
    assert "No longer available" in seen
    assert "says nothing against its author" in seen


def test_media_links_warnings_and_what_it_answers_are_shown_with_their_marks(client_of, flagged, rosa, sam, present):
    case = flagged(
        rosa, present, text="Look.", warning="strong words", reply_to="x", reply_to_text="Did it pass?",
        quote_text="chip in for Renata", links=["https://prairie.example/donate"],
        media=[{"kind": "image", "url": "https://elsewhere.example/1.png", "alt": "A sign: a complete clown"}, {}],
        found=[Found("a complete clown", field="alt:0"), Found("chip in", "3(e)", 1, "g3e", field="quote_text")],
    )  # fmt: skip
    html = client_of(sam).get(url(case)).content.decode()
    assert "A sign: <mark>a complete clown<sup>" in html
    assert "<mark>chip in<sup>" in html
    for shown in ("Did it pass?", "strong words", "https://prairie.example/donate", "Image, without a description"):
        assert shown in html
    assert "elsewhere.example" not in html


def test_the_original_opens_without_a_trace_of_where_from(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present)
    html = client_of(sam).get(url(case)).content.decode()
    link = re.search(rf'<a href="{case.post.url}"[^>]*>', html).group(0)
    assert "noreferrer" in link
    assert "noopener" in link
    case.post.url = "javascript:alert(1)"
    case.post.save()
    assert "javascript:" not in client_of(sam).get(url(case)).content.decode()


def test_verdicts_and_outcomes_are_offered_only_to_whoever_has_the_case(client_of, flagged, rosa, sam, noor, present):
    case = flagged(rosa, present)
    assert 'type="radio"' not in client_of(sam).get(url(case)).content.decode()
    mine(case, sam, present)
    held = client_of(sam).get(url(case))
    assert held.content.decode().count('type="radio"') == 3
    assert "yours for 15 more minutes" in words(held)
    other = client_of(noor).get(url(case)).content.decode()
    assert 'type="radio"' not in other
    assert '<form method="post" id="bar"' not in other
    assert "Sam Whitford has it for 15 more minutes" in other


def test_before_it_happens_the_page_says_what_each_outcome_does(client_of, flagged, rosa, sam, chair, present):
    case = mine(flagged(rosa, present), sam, present)
    html = unescape(client_of(sam).get(url(case)).content.decode())
    said = dict(re.findall(r'data-outcome="(\w+)"><dt>[^<]*</dt><dd>([^<]*)</dd>', html))
    assert set(said) == {outcome.value for outcome in OUTCOME_LABELS}
    for outcome in ("no_concern", "guidance", "training", "not_enough_evidence", "out_of_scope"):
        assert said[outcome].startswith("Closes the case.")
    for outcome in ("concern", "referral"):
        assert said[outcome].startswith("Waits for the Executive Director’s concurrence")
    assert "Ingrid Achebe, the Chair, under the breach procedure" in said["referral"]
    assert "City council" in said["referral"]
    assert "No sanction is recommended." in said["referral"]


def test_of_a_live_disclosure_it_says_that_every_outcome_waits(client_of, flagged, rosa, dana, present):
    case = mine(flagged(rosa, present, found=[Found("a complete clown", severity=4)]), dana, present)
    html = unescape(client_of(dana).get(url(case)).content.decode())
    said = re.findall(r"<dd>([^<]*)</dd>", html)
    assert len(said) == 7
    assert all(one.startswith("Waits for the Chair’s concurrence") for one in said)


def test_a_referral_about_the_chair_says_that_the_vice_chair_is_not_on_record(client_of, flagged, chair, sam, present):
    case = mine(flagged(chair, present), sam, present)
    html = client_of(sam).get(url(case)).content.decode()
    assert "goes to the Vice-Chair" in html
    assert "not on record here yet" in html


def test_an_official_presence_cannot_be_referred(client_of, flagged, sam, present):
    case = mine(flagged(None, present), sam, present)
    assert 'value="referral"' not in client_of(sam).get(url(case)).content.decode()


@pytest.mark.parametrize("mode", ["open", "held", "waiting", "closed"])
def test_no_page_speaks_of_guilt(client_of, flagged, rosa, sam, present, mode):
    case = flagged(rosa, present)
    if mode != "open":
        case = mine(case, sam, present)
    if mode in ("waiting", "closed"):
        outcome = Outcome.REFERRAL if mode == "waiting" else Outcome.GUIDANCE
        reviewing.decide(
            case,
            token=case.claim_token,
            version=case.version,
            outcome=outcome,
            reason="R.",
            proportionality="P.",
            verdicts={case.findings.get().pk: "confirmed"},
            by=sam,
            at=present,
        )
    html = client_of(sam).get(url(case)).content.decode().lower()
    for word in ("viol" + "ation", "offen" + "der", "risk " + "score", "guilt", "breached", "broke the"):
        assert word not in html


def test_claiming_deciding_and_the_next_post_opens(client_of, flagged, rosa, sam, noor, present):
    first, taken, second = (flagged(rosa, present - n * MINUTE) for n in (9, 8, 7))
    reviewing.claim(taken, by=noor, at=present)
    client = client_of(sam)
    assert client.post(url(first, "case_claim")).url == url(first)
    page = client.get(url(first))
    assert "1 of 3" in words(page)
    answer = client.post(url(first, "case_decide"), typed(first, **form_of(page)))
    assert answer.url == url(second)
    first.refresh_from_db()
    assert (first.state, first.decisions.get().outcome) == (State.CLOSED, "guidance")
    assert "Decided: Guidance given. The case is closed." in words(client.get(answer.url))


def test_after_the_last_post_the_queue_opens_with_its_filters(client_of, flagged, rosa, sam, present):
    case = mine(flagged(rosa, present), sam, present)
    address = f"{url(case, 'case_decide')}?guideline=3%28b%29"
    form = {"token": case.claim_token, "version": case.version}
    assert client_of(sam).post(address, typed(case, **form)).url == f"{reverse('monitoring:queue')}?guideline=3%28b%29"


def test_next_and_previous_follow_the_queue_and_its_filters(client_of, flagged, rosa, sam, present):
    b1, c, b2 = (
        flagged(rosa, present - n * MINUTE, found=[Found("a complete clown", guideline)])
        for n, guideline in ((9, "3(b)"), (8, "3(c)"), (7, "3(b)"))
    )
    client = client_of(sam)
    html = client.get(url(c)).content.decode()
    assert re.search(rf'href="{url(b1)}"[^>]*data-key="k"', html)
    assert re.search(rf'href="{url(b2)}"[^>]*data-key="j"', html)
    html = client.get(url(b1) + "?guideline=3(b)").content.decode()
    assert re.search(rf'href="{url(b2)}\?guideline=3%28b%29"[^>]*data-key="j"', html)
    assert 'data-key="k"' not in html
    assert "1 of 2" in html


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"reason": " "}, "Give a reason."),
        ({"outcome": ""}, "Choose an outcome."),
        ({"outcome": "no_concern"}, "You confirmed a finding, so the outcome cannot be “No concern”."),
        ({"verdict": "no_concern", "outcome": "concern"}, "needs at least one finding that you confirm"),
        ({"verdict": ""}, "Say of each finding what you make of it."),
        ({"reason": "x" * 4001}, "at most 4000 characters"),
        ({"reason": "a\x00b"}, "holds a character that is not text"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence_and_nothing_typed_is_lost(
    client_of, flagged, rosa, sam, present, change, sentence
):
    case = mine(flagged(rosa, present), sam, present)
    sent = typed(case, token=case.claim_token, version=case.version, **({"reason": "My own words."} | change))
    answer = client_of(sam).post(url(case, "case_decide"), sent)
    html = unescape(answer.content.decode())
    assert answer.status_code == 200
    assert sentence in html
    assert "There is a problem" in html
    if "reason" not in change:
        assert "My own words." in html
    if sent["outcome"]:
        assert f'<option value="{sent["outcome"]}" selected>' in html
    if "verdict" not in change:
        assert re.search(r'value="confirmed"[^>]*checked', html)
    assert Decision.objects.count() == 0


def test_a_referral_is_first_asked_why_it_is_proportionate(client_of, flagged, rosa, sam, chair, present):
    case, client = mine(flagged(rosa, present), sam, present), client_of(sam)
    sent = typed(case, "referral", token=case.claim_token, version=case.version)
    asked = client.post(url(case, "case_decide"), sent)
    html = unescape(asked.content.decode())
    assert "why is that proportionate?" in html
    assert 'name="proportionality"' in html
    assert "Goes to Ingrid Achebe, the Chair. Appointing body: City council." in html
    assert "also sits on city council" in html
    assert "The tone is warm." in html
    assert re.search(r'value="confirmed"[^>]*checked', html)
    assert "There is a problem" not in html
    assert Decision.objects.count() == 0
    empty = client.post(url(case, "case_decide"), sent | {"proportionality": " "})
    assert "Say in a sentence or two why a referral" in unescape(empty.content.decode())
    client.post(url(case, "case_decide"), sent | {"proportionality": "Guidance did not help."})
    made = Decision.objects.get()
    assert (made.recipient, made.proportionality) == (chair, "Guidance did not help.")


def test_a_late_decision_is_told_who_decided_and_keeps_what_was_typed(client_of, flagged, rosa, sam, noor, present):
    stale = mine(flagged(rosa, present - 30 * MINUTE), sam, present - 20 * MINUTE)
    fresh = reviewing.claim(stale, by=noor, at=present - 4 * MINUTE)
    client, sent = client_of(sam), typed(stale, token=stale.claim_token, version=stale.version)
    answer = client.post(url(stale, "case_decide"), sent)
    assert answer.status_code == 409
    assert "Noor Ansari has had this case since" in words(answer)
    assert "What you typed, not sent Guidance givenThe tone is warm." in words(answer)
    reviewing.decide(
        fresh,
        token=fresh.claim_token,
        version=fresh.version,
        outcome=Outcome.NO_CONCERN,
        reason="Fine.",
        verdicts={fresh.findings.get().pk: "no_concern"},
        by=noor,
        at=present - 3 * MINUTE,
    )
    answer = client.post(url(stale, "case_decide"), sent)
    assert answer.status_code == 409
    assert "Noor Ansari decided this case at" in words(answer)
    assert "“No concern”" in words(answer)
    assert "The tone is warm." in words(answer)
    assert Decision.objects.count() == 1


def test_a_lease_that_ended_loses_nothing_typed(client_of, flagged, rosa, sam, present):
    case = mine(flagged(rosa, present), sam, present - 20 * MINUTE)
    client, sent = client_of(sam), typed(case, token=case.claim_token, version=case.version)
    late = client.post(url(case, "case_decide"), sent)
    assert late.status_code == 409
    assert "nobody else has taken the case" in words(late)
    assert "Claim again" in bar(late)
    assert "The tone is warm." in late.content.decode()
    again = client.post(url(case, "case_claim"), sent)
    html = again.content.decode()
    assert again.status_code == 200
    assert "The tone is warm." in html
    assert '<option value="guidance" selected>' in html
    assert re.search(r'value="confirmed"[^>]*checked', html)
    assert client.post(url(case, "case_decide"), sent | form_of(again)).status_code == 302
    assert Decision.objects.get().reason == "The tone is warm."


def test_keeping_a_case_longer_keeps_what_was_typed(client_of, flagged, rosa, sam, present):
    case = mine(flagged(rosa, present), sam, present - 10 * MINUTE)
    sent = typed(case, token=case.claim_token, version=case.version)
    answer = client_of(sam).post(url(case, "case_renew"), sent)
    assert "yours for 15 more minutes" in words(answer)
    assert "The tone is warm." in answer.content.decode()


def test_a_case_given_back_is_free(client_of, flagged, rosa, sam, present):
    case = mine(flagged(rosa, present), sam, present)
    client = client_of(sam)
    assert client.post(url(case, "case_release"), {"token": "another"}).status_code == 409
    client.post(url(case, "case_release"), {"token": case.claim_token})
    case.refresh_from_db()
    assert case.state == State.OPEN


def test_who_claims_second_is_told_who_was_first(client_of, flagged, rosa, sam, noor, present):
    case = mine(flagged(rosa, present), sam, present)
    answer = client_of(noor).post(url(case, "case_claim"))
    assert answer.status_code == 409
    assert "Sam Whitford has had this case since" in words(answer)
    assert "you typed" not in words(answer), "she typed nothing"


@pytest.fixture
def concern(flagged, rosa, sam, present):
    """Sam's concern about a post of Rosa's, a minute old."""
    case = mine(flagged(rosa, present), sam, present - 2 * MINUTE)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="It is about a person.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=sam,
        at=present - MINUTE,
    )
    return Case.objects.get(pk=case.pk)


def test_the_executive_director_reads_the_decision_and_concurs(client_of, concern, dana):
    client = client_of(dana)
    page = client.get(url(concern))
    seen = words(page)
    for shown in ("Decided: Concern, report to the Commission", "It is about a person.", "Sam Whitford: Confirmed"):
        assert shown in seen
    assert "Concur closes the case" in bar(page)
    assert "Send back returns it to the queue" in bar(page)
    refused = client.post(url(concern, "case_concur"), {"version": concern.version, "answer": "concur", "reason": ""})
    assert "Give a reason." in refused.content.decode()
    client.post(url(concern, "case_concur"), {"version": concern.version, "answer": "concur", "reason": "I agree."})
    concern.refresh_from_db()
    assert concern.state == State.CLOSED


def test_after_concurring_the_next_concurrence_opens_and_then_the_desk(
    client_of, flagged, concern, rosa, dana, present
):
    flagged(rosa, present - 9 * MINUTE)
    another = flagged(rosa, present)
    Decision.objects.create(
        case=another, case_version=1, kind=Decision.Kind.DECISION, outcome=Outcome.CONCERN, reason="R.",
        person=concern.decisions.get().person, decided_at=present,
    )  # fmt: skip
    another.state, another.concurrence_by = State.AWAITING_CONCURRENCE, Role.EXECUTIVE_DIRECTOR
    another.save()
    client = client_of(dana)
    sent = {"answer": "concur", "reason": "I agree."}
    assert client.post(url(concern, "case_concur"), sent | {"version": concern.version}).url == url(another)
    assert client.post(url(another, "case_concur"), sent | {"version": another.version}).url == reverse("accounts:desk")


def test_a_reason_of_any_length_reaches_the_server(client_of, flagged, rosa, sam, present):
    """A browser cuts what is pasted beyond a maxlength, and says nothing."""
    case = mine(flagged(rosa, present), sam, present)
    page = client_of(sam).get(url(case)).content.decode()
    assert re.search(r'<textarea name="reason"[^>]* id="id_reason"', page)
    assert "maxlength" not in page


def test_a_reason_begins_with_a_capital_and_sealing_is_explained(client_of, flagged, rosa, sam, present):
    case = flagged(rosa, present, found=[Found("a complete clown", reason="words of disrespect")])
    seen = words(client_of(sam).get(url(case)))
    assert "Words of disrespect" in seen
    assert "no entry can be changed without it showing" in seen


def test_a_post_in_a_blog_is_headed_in_plain_words(client_of, flagged, sam, dana, present):
    case = flagged(None, present, account=account_of(None, dana, present, kind="official", platform="feed"))
    assert "The Commission, in a blog, newsletter or podcast, " in words(client_of(sam).get(url(case)))


def test_a_referral_needs_the_chair_for_thirty_days_and_then_stands_below(flagged, rosa, sam, dana, chair, present):
    case = mine(flagged(rosa, present), sam, present)
    reviewing.decide(
        case, token=case.claim_token, version=case.version, outcome=Outcome.REFERRAL, reason="R.", by=sam, at=present,
        verdicts={case.findings.get().pk: "confirmed"}, proportionality="P.",
    )  # fmt: skip
    case.refresh_from_db()
    reviewing.concur(case, version=case.version, reason="R.", by=dana, at=present)
    for days, needed in ((0, True), (29, True), (31, False)):
        [item] = [one for one in desk.items(chair, present + timedelta(days=days)) if "was referred" in one.sentence]
        assert item.needs_me is needed


def test_the_executive_director_sends_back(client_of, concern, dana):
    sent = {"version": concern.version, "answer": "send_back", "reason": "Read the motion."}
    client_of(dana).post(url(concern, "case_concur"), sent)
    concern.refresh_from_db()
    assert concern.state == State.OPEN
    assert "Read the motion." in words(client_of(dana).get(url(concern)))


def test_a_second_answer_is_409_and_keeps_its_words(client_of, concern, dana, present):
    version = concern.version
    reviewing.concur(concern, version=version, reason="Yes.", by=dana, at=present)
    sent = {"version": version, "answer": "send_back", "reason": "My second thought."}
    answer = client_of(dana).post(url(concern, "case_concur"), sent)
    assert answer.status_code == 409
    assert "Dana Okafor concurred in this case" in words(answer)
    assert "My second thought." in words(answer)
    assert "What you typed is kept below." in words(answer)


def test_the_decider_is_offered_nothing_more(client_of, concern, sam):
    page = client_of(sam).get(url(concern))
    assert "waits for the Executive Director’s concurrence" in words(page)
    assert 'id="bar"' not in page.content.decode()


def test_the_chair_reads_only_what_concerns_the_chair(client_of, flagged, concern, rosa, dana, chair, present):
    client = client_of(chair)
    assert client.get(url(concern)).status_code == 404
    case = mine(flagged(rosa, present), dana, present)
    assert client.get(url(case)).status_code == 404
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=dana,
        at=present,
    )
    page = client.get(url(case))
    assert page.status_code == 200
    assert reverse("monitoring:queue") not in page.content.decode()
    case.refresh_from_db()
    client.post(url(case, "case_concur"), {"version": case.version, "answer": "concur", "reason": "I agree."})
    case.refresh_from_db()
    assert case.state == State.CLOSED
    assert client.get(url(case)).status_code == 200


def test_a_referred_case_opens_for_the_chair_once_concurred_in(client_of, flagged, rosa, sam, dana, chair, present):
    case = mine(flagged(rosa, present), sam, present)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.REFERRAL,
        reason="R.",
        by=sam,
        at=present,
        verdicts={case.findings.get().pk: "confirmed"},
        proportionality="P.",
    )
    assert client_of(chair).get(url(case)).status_code == 404
    case.refresh_from_db()
    reviewing.concur(case, version=case.version, reason="R.", by=dana, at=present)
    assert "Goes to Ingrid Achebe under the breach procedure." in words(client_of(chair).get(url(case)))


def test_where_the_chair_is_concerned_the_page_says_who_would_concur(client_of, flagged, chair, dana, sam, present):
    case = mine(flagged(chair, present), dana, present)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=dana,
        at=present,
    )
    assert client_of(chair).get(url(case)).status_code == 404
    assert "so the Vice-Chair concurs, and nobody on record can today" in words(client_of(sam).get(url(case)))


def test_a_case_that_does_not_exist_is_404(client_of, sam):
    for pk in (1, 2**70):
        assert client_of(sam).get(f"/cases/{pk}/").status_code == 404


def test_a_person_with_both_roles_does_not_answer_their_own_decision(client_of, flagged, rosa, make_person, present):
    both = make_person("Bo Lund", Role.EXECUTIVE_DIRECTOR, Role.CHAIR)
    case = mine(flagged(rosa, present), both, present)
    reviewing.decide(
        case,
        token=case.claim_token,
        version=case.version,
        outcome=Outcome.CONCERN,
        reason="R.",
        verdicts={case.findings.get().pk: "confirmed"},
        by=both,
        at=present,
    )
    page = client_of(both).get(url(case))
    assert 'id="bar"' not in page.content.decode()
    case.refresh_from_db()
    sent = {"version": case.version, "answer": "concur", "reason": "I agree with myself."}
    answer = client_of(both).post(url(case, "case_concur"), sent)
    case.refresh_from_db()
    assert case.state == State.AWAITING_CONCURRENCE
    assert answer.status_code == 200
