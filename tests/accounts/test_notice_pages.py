"""The notice of collection in its versions."""

import pytest

from accounts.models import Notice

pytestmark = pytest.mark.django_db


def test_a_new_version_is_issued_and_the_old_one_stays(privacy, notice, client_of, rosa):
    browser = client_of(privacy)
    assert notice.text in browser.get("/notice/issue/").content.decode()
    browser.post("/notice/issue/", {"text": "Purpose\r\nOversight of public posts."})
    assert [one.version for one in Notice.objects.all()] == [2, 1]
    page = client_of(rosa).get("/notice/").content.decode()
    assert "<h3>Purpose</h3>" in page
    assert "Oversight of public posts." in page
    assert notice.text in client_of(rosa).get("/notice/1/").content.decode()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "required"), ("   ", "required"), ("What is collected, why, and whom to ask.", "word for word version 1")],
)
def test_a_version_without_words_or_change_is_refused(privacy, notice, client_of, text, sentence):
    answer = client_of(privacy).post("/notice/issue/", {"text": text})
    assert sentence in answer.content.decode()
    assert Notice.objects.count() == 1


def test_without_a_notice_the_page_says_what_that_means(dana, client_of):
    page = client_of(dana).get("/notice/").content.decode()
    assert "no account can be declared" in page
    assert "Protection of Privacy Act" in client_of(dana).get("/notice/issue/").content.decode()
    assert client_of(dana).get("/notice/1/").status_code == 404


def test_a_notice_is_text_and_never_markup(notice, client_of, rosa, now):
    Notice.objects.create(version=2, text="<script>alert(1)</script>", issued_at=now)
    assert "<script>alert" not in client_of(rosa).get("/notice/").content.decode()
