"""The pages of re-screening and of previews: progress, asking and stopping, and what waits in closed cases."""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Role
from monitoring.actions import sweeping, walking
from monitoring.case_states import State
from monitoring.models import Case, CaseEvent, LaterFinding, Sweep
from policy.actions import changing
from policy.actions.catalogue import OFFICIALS
from policy.actions.recording import record_entry
from policy.actions.registers import current_engine, lock_registers
from policy.rule_set import StandingChange
from tests.monitoring.held import force, more, screened, sweep_with
from tests.monitoring.rules import engine_of, fruit
from tests.policy.changes import approved

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
SWEEPS = "/sweeps/"


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


@pytest.fixture
def staff(client_of, sam, commission):
    return client_of(sam)


@pytest.fixture
def change(sam, now):
    return changing.propose(StandingChange("g3b_disrespect", "trial"), why="Too many false flags.", by=sam, at=now)


@pytest.fixture
def both(make_commissioner):
    """A Commissioner who also reviews."""
    return make_commissioner("Bo Strand", Role.STAFF)


def said(answer):
    return " ".join(answer.content.decode().split())


def later_case(account, now, text="marmalade and papaya", *, sweep=True, **rule):
    """A closed case in whose post other rules found something since."""
    [version] = screened(account, now, text)
    case = Case.objects.get(post=version.post_id)
    Case.objects.filter(pk=case.pk).update(state=State.CLOSED, closed_at=now)
    if sweep:
        sweep_with(more(fruit("papaya", **rule)), now + HOUR)
    case.refresh_from_db()
    return case


def test_staff_ask_and_are_shown_how_far_it_is(staff, account, now):
    screened(account, now, "Bread")
    assert "Held posts were never screened again" in said(staff.get(SWEEPS))
    answer = staff.post("/sweeps/ask/", follow=True)
    sweep = Sweep.objects.get()
    assert answer.redirect_chain[-1][0] == f"/sweeps/{sweep.pk}/"
    assert "it has not begun yet; it begins within a minute" in said(answer)
    assert "All held posts are screened again" in said(answer)


def test_progress_is_a_share_and_counts_as_of_a_time(staff, account, now):
    screened(account, now, *(f"papaya {n}" for n in range(3)))
    sweep = sweeping.begin(force(more("papaya")), by=None, at=now)
    claimed = sweeping.claim(sweep, timezone.now())
    walking.go_on(claimed, at=timezone.now(), force=force(more("papaya")), size=1)
    page = said(staff.get(f"/sweeps/{sweep.pk}/"))
    assert 'aria-valuenow="33"' in page
    assert "1 of 3 versions of posts looked at." in page
    assert "As of " in page
    assert "<b>1</b> cases opened" in page
    assert "Look again" in page
    assert "33 % of them so far" in said(staff.get("/"))


def test_asking_twice_is_refused_in_words(staff):
    staff.post("/sweeps/ask/")
    assert "being screened again already" in said(staff.post("/sweeps/ask/", follow=True))
    assert Sweep.objects.count() == 1


def test_stopping_says_by_whom_and_stopping_again_says_that_it_ended(staff, now):
    sweep = sweeping.begin(force(engine_of()), by=None, at=now)
    page = said(staff.post(f"/sweeps/{sweep.pk}/stop/", follow=True))
    assert "Stopped by Sam Whitford." in page
    assert "It had ended already." in said(staff.post(f"/sweeps/{sweep.pk}/stop/", follow=True))


def lag_on_the_desk(staff):
    found = re.search(
        r"((?:Rules|Registers).{0,20} have changed) since the held posts were screened", said(staff.get("/"))
    )
    return found[1] if found else ""


def test_the_desk_says_when_rules_changed_since_the_posts_were_screened(staff, account, sam, dana, now):
    assert lag_on_the_desk(staff) == ""
    screened(account, now, "Bread", engine=current_engine())
    assert lag_on_the_desk(staff) == ""
    approved(StandingChange("g3e_appeal", "retired"), by=dana, of=sam, at=timezone.now())
    assert lag_on_the_desk(staff) == "Rules have changed"
    sweep_with(current_engine(), now)
    assert lag_on_the_desk(staff) == ""


def test_the_desk_says_when_registers_changed_though_nothing_was_screened_again_yet(staff, account, sam, now):
    screened(account, now, "Bread", engine=current_engine())
    values = {"name": "Gil Ashe", "office": "Mayor", "source": "Council page"}
    record_entry(OFFICIALS, None, values, by=sam, at=now - HOUR)
    assert lag_on_the_desk(staff) == ""
    record_entry(OFFICIALS, None, values | {"office": "Councillor"}, by=sam, at=now + HOUR)
    assert lag_on_the_desk(staff) == "Registers have changed"
    assert "Registers have changed since the held posts were screened." in said(staff.get(SWEEPS))
    sweep_with(current_engine(), now)
    assert lag_on_the_desk(staff) == ""


def test_a_rescreening_that_was_stopped_leaves_the_offer(staff, account, sam, dana, now):
    screened(account, now, "Bread", engine=current_engine())
    approved(StandingChange("g3e_appeal", "retired"), by=dana, of=sam, at=timezone.now())
    sweeping.stop(sweeping.begin_by_itself(timezone.now()), by=sam, at=timezone.now())
    assert sweeping.begin_by_itself(timezone.now()) is None
    assert lag_on_the_desk(staff) == "Rules have changed"


def test_the_page_of_a_rescreening_leads_to_its_cases_and_they_lead_back(staff, account, now):
    [alone] = screened(account, now, "papaya")
    [more_in] = screened(account, now, "marmalade and papaya")
    screened(account, now, "marmalade")
    sweep = sweep_with(more("papaya"), now + HOUR)
    page = said(staff.get(f"/sweeps/{sweep.pk}/"))
    cases = [Case.objects.get(post=version.post_id).pk for version in (alone, more_in)]
    assert re.findall(r'href="/cases/(\d+)/"', page) == [str(pk) for pk in cases]
    assert "Opened: 1 finding under" in page
    assert "More was found: The post was screened again." in page
    for pk in cases:
        assert f'<a href="/sweeps/{sweep.pk}/">' in said(staff.get(f"/cases/{pk}/"))
    assert "Opened by a re-screening." in said(staff.get(f"/cases/{cases[0]}/"))


def test_many_cases_of_a_rescreening_are_read_page_by_page(staff, account, now, monkeypatch):
    screened(account, now, *(f"papaya {n}" for n in range(60)))
    address, seen = f"/sweeps/{sweep_with(more('papaya'), now + HOUR).pk}/", []
    while address:
        page = staff.get(address)
        seen += re.findall(r'href="/cases/(\d+)/"', said(page))
        address = page.context["older_url"]
    assert len(seen) == len(set(seen)) == 60


def test_nobody_is_led_to_cases_about_their_own_posts(client_of, on_record, both, commission, now):
    screened(on_record(both), now, "papaya")
    sweep = sweep_with(more("papaya"), now + HOUR)
    page = said(client_of(both).get(f"/sweeps/{sweep.pk}/"))
    assert "Cases that it opened" not in page
    assert "/cases/" not in page


def test_an_approved_change_and_its_rescreening_lead_to_each_other(staff, sam, dana):
    row = approved(StandingChange("g3e_appeal", "retired"), by=dana, of=sam, at=timezone.now())
    change = reverse("policy:change", args=[row.pk])
    assert "It begins within a minute." in said(staff.get(change))
    sweep = sweeping.begin_by_itself(timezone.now())
    assert f'<dd><a href="/sweeps/{sweep.pk}/">Waiting</a>' in said(staff.get(change))
    assert f'href="{change}"' in said(staff.get(f"/sweeps/{sweep.pk}/"))
    assert f'href="{change}"' in said(staff.get(SWEEPS))
    sweeping.stop(sweep, by=sam, at=timezone.now())
    again = sweeping.ask(by=sam, at=timezone.now())
    assert f'<dd><a href="/sweeps/{again.pk}/">Waiting</a>' in said(staff.get(change))


def test_what_was_found_since_leads_back_to_the_lists_it_stands_on(staff, account, now):
    case = later_case(account, now)
    assert '<a href="/sweeps/">Re-screening</a>' in said(staff.get("/later/"))
    page = said(staff.get(f"/cases/{case.pk}/"))
    assert '<a href="/later/">Found since it was closed</a>' in page
    assert f'<a href="/sweeps/{LaterFinding.objects.get().sweep_id}/">screened again</a>' in page


def test_the_desk_and_the_list_lead_to_a_closed_case_with_something_found_since(staff, account, now):
    case = later_case(account, now, severity=4)
    assert "Something was found in a closed case." in said(staff.get("/"))
    page = staff.get("/later/")
    assert f'href="/cases/{case.pk}/"' in said(page)
    assert "<mark>papaya</mark>" in said(page)
    assert "Live disclosure" in said(page)


def test_the_case_page_shows_what_was_found_since_with_its_marks(staff, account, now):
    case = later_case(account, now)
    page = said(staff.get(f"/cases/{case.pk}/"))
    assert "Found since it was closed" in page
    assert '<mark>papaya<sup><a href="#finding-2"' in page
    assert "Open it again" in page
    assert "Set aside" in page


def test_opening_it_again_needs_a_reason_and_starts_its_time(staff, account, sam, now):
    case = later_case(account, now, severity=3)
    refused = staff.post(f"/cases/{case.pk}/answer/", {"reason": " "})
    assert "Give a reason. It is kept with the case." in said(refused)
    answer = staff.post(f"/cases/{case.pk}/answer/", {"reason": "This is new."})
    assert (answer.status_code, answer.url) == (302, f"/cases/{case.pk}/")
    opened = Case.objects.get(pk=case.pk)
    assert (opened.state, opened.severity, opened.closed_at) == (State.OPEN, 3, None)
    assert opened.due_at > timezone.now()
    assert opened.findings.count() == 2
    event = CaseEvent.objects.filter(case=case).last()
    assert (event.step, event.person, event.detail) == ("reopen", sam, "This is new.")
    assert LaterFinding.objects.get().answered_by == sam


def test_setting_it_aside_leaves_the_case_as_it_was(staff, account, sam, now):
    case = later_case(account, now)
    before = Case.objects.values().get(pk=case.pk)
    answer = staff.post(f"/cases/{case.pk}/answer/", {"reason": "A fruit.", "answer": "set_aside"}, follow=True)
    assert "Set aside. The case stays as it was decided." in said(answer)
    assert "Nothing waits here." in said(answer)
    assert Case.objects.values().get(pk=case.pk) == before
    assert "What was found since was set aside" in said(staff.get(f"/cases/{case.pk}/"))


def test_whoever_answers_second_is_told_who_did_and_keeps_what_was_typed(staff, client_of, noor, account, now):
    case = later_case(account, now)
    staff.post(f"/cases/{case.pk}/answer/", {"reason": "A fruit.", "answer": "set_aside"})
    answer = client_of(noor).post(f"/cases/{case.pk}/answer/", {"reason": "I think otherwise."})
    assert answer.status_code == 409
    assert "This was answered by Sam Whitford" in said(answer)
    assert "I think otherwise." in said(answer)
    assert Case.objects.get(pk=case.pk).state == State.CLOSED


def test_nobody_sees_or_answers_what_was_found_in_their_own_post(client_of, on_record, both, commission, now):
    case = later_case(on_record(both), now)
    client = client_of(both)
    assert "Nothing waits here." in said(client.get("/later/"))
    assert client.post(f"/cases/{case.pk}/answer/", {"reason": "Mine."}).status_code == 404


def test_a_finding_that_is_no_longer_made_says_so_on_its_case(staff, account, now):
    [version] = screened(account, now, "marmalade and quince")
    engine = engine_of(fruit("quince", guideline="3(d)", severity=4))
    sweep_with(engine, now)
    page = said(staff.get(f"/cases/{Case.objects.get(post=version.post_id).pk}/"))
    assert page.count("this was no longer found") == 1
    assert engine.rule_set_hash[:12] in page


def previewed(change, sam, now, after=None):
    sweep = sweeping.ask_preview(change, by=sam, at=now)
    claimed = sweeping.claim(sweep, now)
    while walking.go_on(claimed, at=now, force=force(engine_of(), changed=after or more("papaya"))):
        pass
    return Sweep.objects.get(pk=sweep.pk)


def test_a_preview_is_offered_started_and_shows_that_it_waits(staff, change):
    address = reverse("monitoring:preview", args=[change.pk])
    assert "Preview it" in said(staff.get(address))
    page = said(staff.post(f"{address}start/", follow=True))
    assert "it has not begun yet; it begins within a minute" in page
    assert "being previewed already" in said(staff.post(f"{address}start/", follow=True))
    assert "Stopped by Sam Whitford" in said(staff.post(f"{address}stop/", follow=True))


def test_a_preview_shows_the_posts_with_the_words_marked_by_kind(staff, account, change, sam, now):
    screened(account, now, "marmalade <b>", "papaya & more", "quince")
    previewed(change, sam, now, engine_of(fruit("quince", guideline="3(d)", severity=4), fruit("papaya")))
    address = reverse("monitoring:preview", args=[change.pk])
    page = said(staff.get(address))
    assert "Would be found <b>1</b>" in page
    assert "Would no longer be found <b>1</b>" in page
    assert "<mark>papaya</mark> &amp; more" in page
    assert "marmalade" not in page
    assert "<mark>marmalade</mark> &lt;b&gt;" in said(staff.get(f"{address}?kind=lost"))
    assert "<mark>quince</mark>" in said(staff.get(f"{address}?kind=kept"))
    assert "<mark>papaya</mark> &amp; more" in said(staff.get(f"{address}?kind=nonsense&after=x"))


def test_a_preview_is_read_page_by_page(staff, account, change, sam, now, monkeypatch):
    screened(account, now, *(f"papaya number {n}" for n in range(60)))
    previewed(change, sam, now)
    address, seen = reverse("monitoring:preview", args=[change.pk]), []
    while address:
        page = staff.get(address)
        seen += [one["post"]["pieces"][1].text for one in page.context["posts"]]
        further = page.context["older_url"]
        address = further
    assert len(seen) == 60
    assert len(set(seen)) == 60


def test_a_preview_from_before_another_change_is_said_to_be_stale(staff, account, change, sam, now):
    screened(account, now, "papaya")
    sweep = sweeping.ask_preview(change, by=sam, at=now)
    claimed = sweeping.claim(sweep, now)
    while walking.go_on(claimed, at=now):
        pass
    address = reverse("monitoring:preview", args=[change.pk])
    assert "changed since" not in said(staff.get(address))
    type(change).objects.update(preview_rule_set="0" * 64)
    assert "The rules in force have changed since." in said(staff.get(address))
    with transaction.atomic():
        lock_registers(now)
    assert "The registers have changed since." in said(staff.get(address))


def test_nobody_sees_their_own_posts_in_a_preview(client_of, on_record, both, change, sam, commission, now):
    screened(on_record(both), now, "papaya")
    previewed(change, sam, now)
    page = said(client_of(both).get(reverse("monitoring:preview", args=[change.pk])))
    assert "Would be found <b>0</b>" in page
    assert "papaya" not in page


def test_walk_is_reached_by_the_list(staff, account, now):
    screened(account, now, "papaya")
    sweep = sweep_with(more("papaya"), now)
    page = said(staff.get(SWEEPS))
    assert f'href="/sweeps/{sweep.pk}/"' in page
    assert "Asked for from the command line." in page


def test_a_change_is_named_by_the_title_of_its_rule(staff, change, now):
    sweeping.begin(force(more("papaya")), by=None, at=now, change=change)
    page = said(staff.get(SWEEPS))
    assert "A change of the rule “Disrespect toward a person” was approved." in page
    assert change.rule not in page


def test_the_posts_of_a_preview_are_forgotten_a_while_after_its_end_and_the_page_says_so(staff, account, change, sam):
    at = timezone.now()
    screened(account, at, "papaya")
    preview, address = previewed(change, sam, at), reverse("monitoring:preview", args=[change.pk])
    sweeping.forget_previews(at + sweeping.PREVIEWS_ARE_KEPT - HOUR)
    assert "<mark>papaya</mark>" in said(staff.get(address))
    assert sweeping.forget_previews(at + sweeping.PREVIEWS_ARE_KEPT) == 1
    Sweep.objects.filter(pk=preview.pk).update(ended_at=at - sweeping.PREVIEWS_ARE_KEPT)
    page = said(staff.get(address))
    assert "is forgotten 30 days after a preview ended" in page
    assert "preview it again to see them" in page
    assert "papaya" not in page
    change.refresh_from_db()
    assert change.preview_summary["found"] == 1
