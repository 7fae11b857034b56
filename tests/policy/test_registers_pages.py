"""The registers' pages: a list is previewed, then counts; what is refused keeps what was typed."""

import html
import re
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from policy.models import ClosedPaper, CommissionDecision, Official, PublicRelease

pytestmark = pytest.mark.django_db

SIX = "name,office,body\n" + "".join(f"{name},Councillor,Council\n" for name in "ABCDEF")


@pytest.fixture
def staff(client_of, sam, commission):
    return client_of(sam)


def hidden(page):
    """The fields that the preview carries along, as a browser would send them: each line end as CR LF."""
    found = dict(re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', page))
    found.pop("csrfmiddlewaretoken", None)
    return {name: html.unescape(value).replace("\n", "\r\n") for name, value in found.items()} | {"step": "import"}


@pytest.fixture
def preview(staff):
    """preview("officials", text=…) → the answer to the first step."""

    def make(code, **typed):
        return staff.post(reverse("policy:import", args=[code]), {"source": "Council page", **typed})

    return make


@pytest.fixture
def confirm(staff):
    def make(code, page, **more):
        return staff.post(reverse("policy:import", args=[code]), hidden(page) | more)

    return make


def test_a_pasted_list_is_previewed_and_then_counts(preview, confirm, staff):
    page = preview("officials", text=SIX).content.decode()
    assert "<b>6</b> added" in page
    assert not Official.objects.exists()
    answer = confirm("officials", page)
    assert answer.url == reverse("policy:register", args=["officials"])
    assert Official.objects.count() == 6
    register = staff.get(answer.url).content.decode()
    assert "From Council page: 6 added." in register
    assert "Sam Whitford" in register


def test_a_file_is_read_as_a_pasted_list_is(preview, confirm):
    upload = SimpleUploadedFile("council.csv", b"\xef\xbb\xbf" + SIX.replace("\n", "\r\n").encode())
    page = preview("officials", file=upload).content.decode()
    confirm("officials", page)
    assert Official.objects.filter(body="Council").count() == 6


def test_a_cell_of_two_lines_survives_the_way_through_the_browser(preview, confirm):
    text = 'id,date,motion,outcome,text\nD-1,2026-03-19,Budget,carried,"Carried.\nVote 8–1 & ""thanks""."\n'
    confirm("decisions", preview("decisions", text=text).content.decode())
    assert CommissionDecision.objects.get().text == 'Carried.\nVote 8–1 & "thanks".'


def test_a_list_that_drops_many_waits_for_a_tick(preview, confirm):
    confirm("officials", preview("officials", text=SIX).content.decode())
    page = preview("officials", text=SIX.partition("D,")[0]).content.decode()
    assert "3 of 6 officials on record for Council would end" in page
    refused = confirm("officials", page)
    assert refused.status_code == 422
    assert Official.objects.filter(valid_to=None).count() == 6
    assert confirm("officials", refused.content.decode(), confirmed="on").status_code == 302
    assert Official.objects.filter(valid_to=None).count() == 3


def test_a_register_that_changed_meanwhile_shows_a_new_preview(preview, confirm):
    page = preview("officials", text=SIX).content.decode()
    confirm("officials", preview("officials", text="name,office,body\nA,Councillor,Council\n").content.decode())
    answer = confirm("officials", page)
    assert answer.status_code == 422
    again = answer.content.decode()
    assert "was changed since you saw this preview" in again
    assert "<b>5</b> added" in again
    assert confirm("officials", again).status_code == 302
    assert Official.objects.count() == 6


def test_a_wrong_list_names_the_line_and_keeps_what_was_pasted(preview):
    answer = preview("candidates", text="name,office\nTheo Quist,\n")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Line 2, office: this is missing." in page
    assert "Theo Quist," in page
    assert 'value="Council page"' in page


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Choose a file, or paste the list"),
        ({"text": SIX, "file": SimpleUploadedFile("a.csv", b"x")}, "one of the two"),
        ({"text": "a\x00b"}, "holds a character that is not text"),
        ({"file": SimpleUploadedFile("a.csv", b"name,office\n\xff\xff")}, "Line 2: this is not UTF-8 text"),
        ({"file": SimpleUploadedFile("a.csv", b"x" * 2_100_000)}, "larger than 2 MB"),
        ({"file": SimpleUploadedFile("a.csv", b"x" * 3_000_000)}, "larger than 2 MB"),
    ],
)
def test_what_cannot_be_imported_gets_one_sentence(typed, said, preview):
    answer = preview("officials", **typed)
    assert answer.status_code == 422
    assert said in html.unescape(answer.content.decode())


def test_a_confirmation_without_its_preview_changes_nothing(staff):
    answer = staff.post(reverse("policy:import", args=["officials"]), {"step": "import", "text": SIX})
    assert answer.status_code == 302
    assert not Official.objects.exists()


@pytest.mark.parametrize("text", ["", "id,date\n", "\x00", "{"])
def test_a_confirmation_whose_list_was_lost_on_the_way_changes_nothing(text, preview, staff):
    given = "id,date,motion,outcome,text\nD-1,2026-03-19,Budget,carried,Carried.\n"
    fields = hidden(preview("decisions", text=given).content.decode()) | {"text": text}
    answer = staff.post(reverse("policy:import", args=["decisions"]), fields, follow=True)
    assert "othing was changed" in answer.content.decode()
    assert not CommissionDecision.objects.exists()


def test_a_list_that_says_nothing_new_offers_no_button(preview, confirm):
    confirm("officials", preview("officials", text=SIX).content.decode())
    assert "says exactly this already" in preview("officials", text=SIX).content.decode()


def test_ended_entries_stand_on_a_list_of_their_own_and_search_finds_words(preview, confirm, staff):
    confirm("officials", preview("officials", text=SIX).content.decode())
    confirm("officials", preview("officials", text=SIX.replace("A,Councillor,Council\n", "")).content.decode())
    address = reverse("policy:register", args=["officials"])
    names = re.compile(r'data-label="Name"><a [^>]*>(\w)<')
    assert names.findall(staff.get(address).content.decode()) == list("BCDEF")
    assert names.findall(staff.get(address, {"ended": "yes"}).content.decode()) == ["A"]
    assert names.findall(staff.get(address, {"q": "mayor"}).content.decode()) == []
    assert len(names.findall(staff.get(address, {"q": "counc"}).content.decode())) == 5


def test_a_long_register_is_paged_without_losing_or_repeating_an_entry(staff, now):
    for n in range(120):
        PublicRelease.objects.create(
            number=f"26R{n:03}", published_on=date(2026, 1, 1), title="A", source="x", imported_at=now
        )
    address, seen = reverse("policy:register", args=["releases"]), []
    for page in ("", "2", "3", "4"):
        seen += re.findall(r"26R\d{3}", staff.get(address, {"page": page}).content.decode())
    assert sorted(seen) == [f"26R{n:03}" for n in range(120)]


@pytest.mark.parametrize("page", ["x", "-1", "0", "99999999999999999999", "٣"])
def test_an_odd_page_number_is_the_first_or_an_empty_page(page, staff):
    assert staff.get(reverse("policy:register", args=["officials"]), {"page": page}).status_code == 200


def test_an_unknown_register_is_not_found(staff):
    assert staff.get("/policy/registers/secrets/").status_code == 404


def test_a_decision_is_recorded_and_corrected_by_form(staff):
    typed = {
        "number": "D-7",
        "decided_on": "2026-03-19",
        "motion": "Cars",
        "outcome": "defeated",
        "text": "Defeated 3–6.",
        "topics": "fleet; cars",
        "source": "Minutes",
    }
    assert staff.post(reverse("policy:decision-new"), typed).status_code == 302
    kept = CommissionDecision.objects.get()
    assert kept.topics == ["fleet", "cars"]
    address = reverse("policy:decision", args=[kept.pk])
    assert staff.post(address, typed | {"text": "Defeated 4–5."}).status_code == 302
    assert "Defeated 3–6." in staff.get(address).content.decode()
    twice = staff.post(reverse("policy:decision-new"), typed)
    assert twice.status_code == 422
    assert CommissionDecision.objects.get().text == "Defeated 4–5."


PAPER = " ".join(f"Quillfeather clause{n} concerns warehouse{n}" for n in range(40)).encode()


@pytest.fixture
def hand_in(client_of, dana, commission):
    def make(content=PAPER, **change):
        typed = {"label": "Lease", "meeting_date": "2026-01-15", "file": SimpleUploadedFile("p.txt", content)} | change
        return client_of(dana).post(reverse("policy:papers"), typed)

    return make


def test_a_closed_paper_is_hashed_and_its_page_never_shows_its_words(hand_in, client_of, privacy, caplog):
    caplog.set_level("DEBUG")
    assert hand_in().status_code == 302
    assert ClosedPaper.objects.get().count > 40
    page = client_of(privacy).get(reverse("policy:papers")).content.decode()
    assert "Lease" in page
    assert "Quillfeather" not in page + caplog.text


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\xff\x00", b"too short", b"x " * 1_500_000])
def test_a_paper_that_cannot_be_hashed_is_refused_and_the_label_kept(content, hand_in):
    answer = hand_in(content)
    assert answer.status_code == 422
    assert 'value="Lease"' in answer.content.decode()
    assert not ClosedPaper.objects.exists()


def test_an_upload_never_touches_a_disk(settings):
    assert settings.FILE_UPLOAD_HANDLERS == ["django.core.files.uploadhandler.MemoryFileUploadHandler"]


def test_a_closed_paper_gets_a_release_date(hand_in, client_of, dana):
    hand_in()
    paper = ClosedPaper.objects.get()
    address = reverse("policy:paper", args=[paper.pk])
    assert client_of(dana).post(address, {"release_date": "2025-12-01"}).status_code == 422
    assert client_of(dana).post(address, {"release_date": "2026-06-01"}).status_code == 302
    assert "Public<" in client_of(dana).get(reverse("policy:papers")).content.decode()


def test_the_desk_names_what_is_missing(sam, dana, now):
    from policy.desk import items

    assert ["No elected officials" in item.sentence for item in items(sam, now)] == [True]
    assert any("does not state since when" in item.sentence for item in items(dana, now))


def test_the_access_coordinator_sees_closed_papers_and_no_other_register(client_of, privacy, commission):
    page = client_of(privacy).get(reverse("policy:registers")).content.decode()
    assert "Closed papers" in page
    assert "Officials" not in page


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("officials", "Rules that compare posts with it find nothing until it is filled."),
        ("elections", "The desk reminds nobody to import candidates until an election is on the calendar."),
        ("disclaimers", "profiles are compared with, and offered, the product’s own."),
        ("candidates", "so nobody is reminded to import candidates."),
    ],
)
def test_an_empty_register_says_what_that_means(code, sentence, staff):
    page = html.unescape(staff.get(reverse("policy:register", args=[code])).content.decode())
    assert "This register is empty." in page
    assert sentence in page
