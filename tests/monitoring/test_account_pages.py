"""Declaring, seeing and deciding about accounts, as pages."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.actions import declaring as accounts_declaring
from accounts.models import Account, Notice
from monitoring.models import ProfileVersion, Pull
from monitoring.views import my_accounts
from monitoring.web import Web

pytestmark = pytest.mark.django_db

DECLARE = "/accounts/declare/"


@pytest.fixture
def reached(prairie, web, monkeypatch):
    """The pages look handles up at a server on loopback, through the real door."""
    monkeypatch.setattr(my_accounts, "door", lambda: web)
    return prairie


@pytest.fixture
def form(notice):
    return {
        "platform": "mastodon", "handle": "@rosa@prairie.example", "kind": "commissioner", "notice": "1", "read": "on",
    }  # fmt: skip


def draft_in(answer):
    return re.search(r'name="draft" value="([^"]+)"', answer.content.decode())[1]


def errors_in(answer):
    return " ".join(sentence for errors in answer.context["form"].errors.values() for sentence in errors)


def test_a_commissioner_reads_the_notice_confirms_the_profile_and_declares(rosa, client_of, form, reached):
    client = client_of(rosa)
    assert "What is collected, why" in client.get(DECLARE).content.decode()
    reached.profile["note"] = "<p>Councillor and member of the Commission.</p>"
    asked = client.post(DECLARE, form)
    assert "Is this you?" in asked.content.decode()
    assert "Councillor and member of the Commission." in asked.content.decode()
    assert not Account.objects.exists()
    done = client.post(DECLARE, {"draft": draft_in(asked), "step": "declare"})
    assert done.url == reverse("monitoring:my_accounts")
    account = Account.objects.get()
    assert (account.owner, account.stable_id, account.state) == (rosa, "prairie.example/1", "declared")
    assert (account.notice.version, account.notice_given_at) == (1, account.declared_at)


def test_saying_no_to_the_profile_brings_back_what_was_typed(rosa, client_of, form, reached):
    client = client_of(rosa)
    back = client.post(DECLARE, {"draft": draft_in(client.post(DECLARE, form)), "step": "change"})
    assert back.context["form"]["platform"].value() == "mastodon"
    assert back.context["form"]["handle"].value() == "@rosa@prairie.example"
    assert back.context["form"]["read"].value()
    assert not back.context["form"].errors
    assert "There is a problem" not in back.content.decode()
    assert not Account.objects.exists()


def test_a_handle_is_shown_as_its_own_field_takes_it(rosa, client_of, form, reached):
    """The name that the platform gives a profile can be typed again without an error."""
    client = client_of(rosa)
    asked = client.post(DECLARE, form)
    assert "<span>@rosa@prairie.example</span>" in asked.content.decode()
    client.post(DECLARE, {"draft": draft_in(asked), "step": "declare"})
    assert not my_accounts.Declare(form | {"handle": Account.objects.get().handle}, newest=Notice.objects.get()).errors


def test_without_having_read_the_notice_nothing_is_declared(rosa, client_of, form, reached):
    del form["read"]
    answer = client_of(rosa).post(DECLARE, form)
    assert "read the notice" in errors_in(answer)
    assert not reached.asked


def test_a_notice_changed_meanwhile_must_be_read_again(rosa, client_of, form, reached, now):
    Notice.objects.create(version=2, text="New words for the notice.", issued_at=now)
    answer = client_of(rosa).post(DECLARE, form)
    assert "changed while you were reading" in errors_in(answer)
    page = answer.content.decode()
    assert "New words for the notice." in page
    assert 'name="notice" value="2"' in page
    assert "@rosa@prairie.example" in page


def test_a_notice_changed_before_the_confirmation_stops_it(rosa, client_of, form, reached, now):
    client = client_of(rosa)
    draft = draft_in(client.post(DECLARE, form))
    Notice.objects.create(version=2, text="New words.", issued_at=now)
    answer = client.post(DECLARE, {"draft": draft, "step": "declare"})
    assert answer.status_code == 200
    assert "changed while you were reading" in errors_in(answer)
    assert not Account.objects.exists()


@pytest.mark.parametrize(
    ("platform", "handle", "sentence"),
    [
        ("mastodon", "rosa@prairie.example", "e-mail address"),
        ("x", "rosa@prairie.example", "e-mail address"),
        ("feed", "rosa@prairie.example", "address of the blog"),
        ("mastodon", "https://x.com/rosa", "address on X"),
        ("x", "https://www.facebook.com/rosa", "address on Facebook"),
        ("bluesky", "https://www.linkedin.com/in/rosa", "address on LinkedIn"),
        ("x", "https://blog.rosa.example/me", "address of another site"),
        ("mastodon", "rosa", "@name@server"),
        ("mastodon", "@nobody@prairie.example", "knows no account named nobody"),
        ("mastodon", "@rosa@10.0.0.1", "Check what was typed|number"),
        ("feed", "https://192.168.0.1/feed", "number"),
        ("feed", "https://2130706433/feed", "Check what was typed"),
        ("feed", "http://localhost/feed", "Check what was typed"),
        ("feed", "https://[::1]/feed", "host|Check"),
        ("bluesky", "rosa", "looks like name.bsky.social"),
        ("x", "rosa lindqvist", "no spaces"),
        ("bluesky", "rosa\u200b.bsky.social", "invisible"),
        ("instagram", "@rosa🌾", "no emoji"),
        ("x", "🙂", "no emoji"),
        ("mastodon", "@" + "r" * 300 + "@prairie.example", "317 characters"),
        ("mastodon", "\x00rosa", "a character that is not text"),
        ("myspace", "rosa", "is none of these"),
        ("x", "127.0.0.1", "address of a machine"),
        ("facebook", "10.0.0.1:8000", "address of a machine"),
        ("instagram", "localhost", "address of a machine"),
        ("tiktok", "::1", "address of a machine"),
        ("x", "<script>alert(1)</script>", "at most 15 letters"),
        ("x", "@a_name_of_16_let", "at most 15 letters"),
        ("threads", "<b>rosa</b>", "looks like @name"),
        ("reddit", "u/rosa'--", "looks like u/name"),
        ("x", "", "Please fill this in"),
    ],
)
def test_a_wrong_handle_gets_a_clear_sentence_and_nothing_typed_is_lost(
    platform, handle, sentence, rosa, client_of, form, reached
):
    answer = client_of(rosa).post(DECLARE, form | {"platform": platform, "handle": handle})
    assert answer.status_code == 200
    assert re.search(sentence, errors_in(answer)), errors_in(answer)
    assert answer.context["form"]["handle"].value() == handle
    assert answer.context["form"]["kind"].value() == "commissioner"
    assert not Account.objects.exists()


@pytest.mark.parametrize("address", ["10.1.2.3", "169.254.169.254", "::1"])
def test_a_name_that_leads_to_a_private_address_is_refused(address, rosa, client_of, form, monkeypatch):
    monkeypatch.setattr(my_accounts, "door", lambda: Web(resolver=lambda host: (address,)))
    answer = client_of(rosa).post(DECLARE, form | {"handle": "@rosa@intranet.example"})
    assert "private or reserved address" in errors_in(answer)


def test_a_platform_that_does_not_answer_keeps_the_declaration_for_later(rosa, dana, client_of, form, monkeypatch):
    monkeypatch.setattr(my_accounts, "door", lambda: Web(resolver=lambda host: ()))
    client = client_of(rosa)
    asked = client.post(DECLARE, form)
    assert "could not be looked up just now" in asked.content.decode()
    client.post(DECLARE, {"draft": draft_in(asked), "step": "declare"})
    account = Account.objects.get()
    assert (account.stable_id, account.state) == ("", "declared")
    assert account.look_up_at > account.declared_at
    assert "was not found" in client.get("/accounts/mine/").content.decode()
    answer = client_of(dana).post(f"/accounts/{account.pk}/approve/", {"reason": "Hers."})
    assert "not known which profile" in errors_in(answer)
    account.refresh_from_db()
    assert account.state == "declared"


def test_a_platform_that_cannot_be_asked_says_so_and_can_be_approved(rosa, dana, client_of, form):
    client = client_of(rosa)
    asked = client.post(DECLARE, form | {"platform": "x", "handle": "@rosa"})
    assert "archive or a capture by hand" in asked.content.decode()
    client.post(DECLARE, {"draft": draft_in(asked), "step": "declare"})
    account = Account.objects.get()
    client_of(dana).post(f"/accounts/{account.pk}/approve/", {"reason": "She named it."})
    account.refresh_from_db()
    assert account.state == "approved"
    assert "cannot be read automatically" in client.get("/accounts/mine/").content.decode()


def test_a_draft_is_good_only_for_the_person_it_was_shown_to(rosa, omar, client_of, form, reached):
    draft = draft_in(client_of(rosa).post(DECLARE, form))
    assert client_of(omar).post(DECLARE, {"draft": draft, "step": "declare"}).status_code == 302
    assert client_of(rosa).post(DECLARE, {"draft": draft + "x", "step": "declare"}).status_code == 302
    assert not Account.objects.exists()


def test_a_profile_on_record_is_not_declared_again(rosa, omar, client_of, form, reached, rosas_account):
    answer = client_of(omar).post(DECLARE, form)
    assert (
        errors_in(answer)
        == "@rosa@prairie.example cannot be declared here now. The Executive Director will look at it."
    )
    assert answer.context["form"]["handle"].value() == form["handle"]
    assert "Rosa" not in answer.content.decode()
    assert Account.objects.count() == 1


def test_the_executive_director_sees_who_tried_and_neither_of_them_learns_of_the_other(
    rosa, omar, dana, sam, client_of, form, reached, rosas_account
):
    for _ in range(2):
        client_of(omar).post(DECLARE, form)
    page = reverse("monitoring:account", kwargs=rosas_account)
    assert client_of(dana).get("/").content.decode().count("Omar Haddad tried to declare @rosa@prairie.example") == 1
    assert "Omar Haddad" in client_of(dana).get(page).content.decode()
    for person in (rosa, sam):
        assert "Omar" not in client_of(person).get(page).content.decode()
        assert "Omar" not in client_of(person).get("/").content.decode()


def test_what_one_declared_oneself_is_said_so_at_the_look_up(rosa, client_of, form, reached, rosas_account):
    assert "You declared it already" in errors_in(client_of(rosa).post(DECLARE, form))
    Account.objects.update(handle="@before@prairie.example")
    assert "You declared it already" in errors_in(client_of(rosa).post(DECLARE, form))


def test_a_profile_declared_by_another_meanwhile_is_refused_at_the_confirmation(
    rosa, omar, client_of, form, reached, notice, now
):
    client = client_of(omar)
    draft = draft_in(client.post(DECLARE, form))
    accounts_declaring.declare(
        owner=rosa, kind="personal", platform="mastodon", handle="@rosa@prairie.example",
        stable_id="prairie.example/1", notice=notice, by=rosa, at=now,
    )  # fmt: skip
    answer = client.post(DECLARE, {"draft": draft, "step": "declare"})
    assert "cannot be declared here now" in errors_in(answer)
    assert "e-mail" not in errors_in(answer)
    assert Account.objects.count() == 1


@pytest.mark.parametrize(
    ("platform", "handle"),
    [
        ("x", "@rosa_l"), ("x", "rosa"), ("x", "https://x.com/rosa_l"), ("x", "twitter.com/rosa_l?lang=en"),
        ("facebook", "https://www.facebook.com/rosa.lindqvist"), ("facebook", "rosa.lindqvist"),
        ("facebook", "facebook.com/profile.php?id=1000123"),
        ("instagram", "@rosa.l"), ("linkedin", "linkedin.com/in/rosa-lindqvist"), ("linkedin", "rosa-lindqvist"),
        ("linkedin", "in/rosa-lindqvist"), ("reddit", "u/rosa_l"), ("reddit", "https://www.reddit.com/user/rosa_l/"),
        ("threads", "https://www.threads.net/@rosa.l"), ("tiktok", "@rosa.l"),
        ("youtube", "https://www.youtube.com/@rosa-l"), ("youtube", "https://www.youtube.com/channel/UC_x5XG1OV2P6uZ"),
        ("youtube", "@Élodie"),
    ],
)  # fmt: skip
def test_what_people_type_for_platforms_that_cannot_be_asked_is_taken(platform, handle, rosa, client_of, form):
    answer = client_of(rosa).post(DECLARE, form | {"platform": platform, "handle": handle})
    assert draft_in(answer)


def test_an_account_that_moved_is_not_declared(rosa, client_of, form, reached):
    reached.profile["moved"] = {"id": "9", "acct": "rosa@steppe.example", "url": "https://steppe.example/@rosa"}
    assert "moved" in errors_in(client_of(rosa).post(DECLARE, form))


def test_the_executive_director_approves_with_a_reason_that_the_owner_reads(rosa, dana, client_of, rosas_account):
    url = reverse("monitoring:account_approve", kwargs=rosas_account)
    client = client_of(dana)
    assert "public posts are read from now on" in client.get(url).content.decode()
    assert "Please give a reason" in errors_in(client.post(url, {"reason": "  "}))
    client.post(url, {"reason": "She signs as a member."})
    account = Account.objects.get()
    assert (account.state, account.decided_by) == ("approved", dana)
    assert "She signs as a member." in client_of(rosa).get("/accounts/mine/").content.decode()


def test_a_decision_taken_meanwhile_is_told_and_the_reason_kept(dana, client_of, rosas_account, now):
    accounts_declaring.refuse(Account.objects.get(), reason="Not hers.", by=dana, at=now)
    answer = client_of(dana).post(reverse("monitoring:account_approve", kwargs=rosas_account), {"reason": "Hers."})
    assert "decided before" in errors_in(answer)
    assert answer.context["form"]["reason"].value() == "Hers."


def test_the_owner_withdraws_and_nothing_is_read(rosa, client_of, rosas_account, now):
    client = client_of(rosa)
    client.post(reverse("monitoring:account_end", kwargs=rosas_account), {"reason": "Closed it."})
    account = Account.objects.get()
    assert account.state == "ended"
    assert not Account.objects.watchable(now + timedelta(days=1)).exists()
    page = client.get(f"/accounts/{account.pk}/").content.decode()
    assert "Withdrawn before a decision" in page
    assert "is withdrawn. Nothing of it was read." in page
    assert "It was withdrawn on" in page
    assert "Nothing more is read" not in page


def test_nobody_decides_about_an_official_account_here(dana, client_of, notice, sam, now):
    official = accounts_declaring.record_official(platform="mastodon", handle="@epc@prairie.example", by=sam, at=now)
    for what in ("approve", "refuse", "end"):
        assert client_of(dana).post(f"/accounts/{official.pk}/{what}/", {"reason": "x"}).status_code == 404
    assert client_of(dana).get(f"/accounts/{official.pk}/").status_code == 200


def test_an_executive_director_does_not_decide_about_an_account_of_their_own(make_commissioner, client_of, notice, now):
    from accounts.roles import Role

    both = make_commissioner("Bodil Acting", Role.EXECUTIVE_DIRECTOR)
    own = accounts_declaring.declare(
        owner=both, kind="personal", platform="x", handle="@bodil", notice=notice, by=both, at=now
    )
    assert client_of(both).get(f"/accounts/{own.pk}/approve/").status_code == 404
    assert client_of(both).post(f"/accounts/{own.pk}/approve/", {"reason": "Mine."}).status_code == 404


def test_an_account_page_shows_past_handles_reads_and_what_the_profile_lacks(
    rosa, sam, on_record, client_of, now, prairie
):
    account = on_record(rosa, handle="@rosa@prairie.example")
    accounts_declaring.rename(account, handle="@rosa_l@prairie.example", at=now + timedelta(days=2))
    Pull.objects.create(
        account=account, notice_given_at=now, approved_at=now, watch_ends_at=account.watch_ends_at, started_at=now,
        ended_at=now, result="complete", read=41, kept=3, out_of_scope=38,
    )  # fmt: skip
    ProfileVersion.objects.create(
        account=account, captured_at=now, handle="@rosa@prairie.example", display_name="Rosa", bio="Violins.",
        sha256="0" * 64, missing=["Contact disclaimer"], reason="It names no contact.",
        offered_text="Not read at night.",
    )  # fmt: skip
    page = client_of(sam).get(f"/accounts/{account.pk}/").content.decode()
    for words in ("Was called", "@rosa@prairie.example", "@rosa_l@prairie.example", "It is the same account",
                  ">41<", "Contact disclaimer", "Not read at night.", "Automatic", "version 1",
                  "prairie.example/1"):  # fmt: skip
        assert words in page, words
    assert "It names no contact." not in page, "the list above says it"
    assert "lacks something" in client_of(rosa).get("/").content.decode()


def test_the_lists_sentence_says_of_which_accounts_it_speaks(rosa, sam, dana, client_of, notice, now, on_record):
    assert on_record(rosa, platform="x", handle="@rosa", stable_id="").state == "approved"
    accounts_declaring.declare(
        owner=rosa, kind="personal", platform="x", handle="@rosa2", notice=notice, by=rosa, at=now
    )
    about = client_of(sam).get("/accounts/").context["about"]
    assert about == "1 waits for approval. One of those approved cannot be read automatically."


def test_the_desk_of_a_commissioner_knows_accounts_that_are_approved_and_cannot_be_read(rosa, client_of, on_record):
    assert "You have no account on record." in client_of(rosa).get("/").content.decode()
    on_record(rosa, platform="x", handle="@rosa", stable_id="", at=timezone.now())
    desk = client_of(rosa).get("/").content.decode()
    assert "None of your accounts is read." in desk
    assert "One is approved and cannot be read automatically." in desk
    assert "Declare those" not in desk


def test_what_a_profile_says_is_text_and_never_markup(rosa, sam, on_record, client_of, now):
    account = on_record(rosa)
    ProfileVersion.objects.create(
        account=account, captured_at=now, handle="x", display_name="<script>alert(1)</script>", bio="<img src=x>",
        sha256="0" * 64,
    )  # fmt: skip
    page = client_of(sam).get(f"/accounts/{account.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "<img src=x>" not in page


def test_the_list_is_filtered_by_state_person_and_platform(rosa, omar, dana, sam, client_of, notice, now):
    for owner, platform, handle in ((rosa, "x", "@rosa"), (omar, "x", "@omar"), (omar, "facebook", "omar.h")):
        accounts_declaring.declare(
            owner=owner, kind="personal", platform=platform, handle=handle, notice=notice, by=owner, at=now
        )
    accounts_declaring.refuse(Account.objects.get(handle="@omar"), reason="Not his.", by=dana, at=now)

    def shown(query=""):
        rows = client_of(sam).get(f"/accounts/{query}").context["rows"]
        return {row["account"].handle for row in rows}

    assert shown() == {"@rosa", "omar.h"}
    assert shown("?state=refused") == {"@omar"}
    assert shown(f"?state=all&person={omar.pk}") == {"@omar", "omar.h"}
    assert shown("?state=all&platform=x") == {"@rosa", "@omar"}
    assert shown("?state=nonsense&person=999999999999999999999&platform=%00") == {"@rosa", "omar.h"}


def test_a_commissioner_sees_nothing_of_other_peoples_accounts(omar, client_of, rosas_account):
    client = client_of(omar)
    pk = rosas_account["pk"]
    for url in (f"/accounts/{pk}/", f"/accounts/{pk}/end/", "/accounts/", "/accounts/999999999999999999999/"):
        assert client.get(url).status_code == 404
    assert "@rosa@prairie.example" not in client.get("/accounts/mine/").content.decode()


def test_the_pages_ask_the_database_the_same_number_of_times_for_many_accounts(
    rosa, sam, client_of, notice, now, django_assert_max_num_queries
):
    for n in range(12):
        accounts_declaring.declare(
            owner=rosa, kind="personal", platform="x", handle=f"@rosa{n}", notice=notice, by=rosa, at=now
        )
    client = client_of(sam)
    with django_assert_max_num_queries(14):
        client.get("/accounts/")
