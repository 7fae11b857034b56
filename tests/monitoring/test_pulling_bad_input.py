"""Posts nobody expects: kept safely, or a sentence; never an error page and never a lost visit."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db.models import CharField

from monitoring.actions.keeping import platform_id
from monitoring.models import Case, Evaluation, Finding, Post, PostVersion

pytestmark = pytest.mark.django_db

ODD = {
    "emoji only": "🍊🍊🍊",
    "right to left": "ברוכים הבאים \u202eמרמלדה\u202c",
    "bidi and zero width": "mar\u200bma\u202elade",
    "nothing": "",
    "only spaces": " \u00a0 ",
    "long": "marmalade " * 30_000,
    "half a surrogate": "toast \ud83c end",
    "a NUL": "toast \x00 end",
    "syllabics": "ᐊᒥᐢᑿᒌᐚᐢᑲᐦᐃᑲᐣ",
    "markup": "&lt;script&gt;alert(1)&lt;/script&gt;",
}


@pytest.fixture
def account(on_record, rosa):
    return on_record(rosa)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_text_is_kept_and_screened(text, account, prairie, visit, now):
    prairie.add(text, "After it, marmalade")
    record = visit(account, now)
    assert (record.result, record.kept, record.error) == ("complete", 2, "")
    version = PostVersion.objects.order_by("pk").first()
    assert "\x00" not in version.text
    assert Evaluation.objects.count() == 2
    assert Finding.objects.filter(version__text="After it, marmalade").exists()


@pytest.mark.parametrize("text", ["toast \x00 end", "toast \ud83c end"])
def test_what_no_database_keeps_is_replaced_and_stays_in_the_raw_bytes(text, account, prairie, visit, now):
    prairie.add(text)
    visit(account, now)
    version = PostVersion.objects.get()
    assert version.text == "toast \N{REPLACEMENT CHARACTER} end"
    assert rb"\u0000" in bytes(version.raw) or rb"\ud83c" in bytes(version.raw)


@pytest.mark.parametrize("claimed", ["1970-01-01T00:00:00Z", "2999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "soon"])
def test_a_claimed_date_is_kept_but_does_not_move_the_post_out_of_reach(claimed, account, prairie, visit, now):
    prairie.add("marmalade", created_at=claimed)
    record = visit(account, now)
    assert (record.result, record.kept, record.found) == ("complete", 1, 1)
    post = Post.objects.get()
    assert post.made_at == post.first_seen_at
    assert (post.published_at.year if post.published_at else None) in (1970, 2999, None)
    assert Case.objects.get().due_at < now + timedelta(days=10)


def test_a_believable_date_is_believed(now):
    first_seen = now.astimezone(UTC)
    post = Post(first_seen_at=first_seen, published_at=datetime(2021, 5, 1, tzinfo=UTC))
    assert post.made_at == datetime(2021, 5, 1, tzinfo=UTC)
    post.published_at = first_seen + timedelta(minutes=5)
    assert post.made_at == post.published_at
    post.published_at = first_seen + timedelta(days=1)
    assert post.made_at == first_seen


def test_an_address_that_is_no_web_address_is_never_shown_as_a_link(account, prairie, visit, now):
    prairie.add("toast", url="javascript:alert(1)")
    visit(account, now)
    assert Post.objects.get().url == ""


def test_a_name_of_unheard_of_length_is_one_post_all_the_same(account, prairie, visit, now):
    long = f"https://prairie.example/users/rosa/statuses/{'9' * 3000}"
    prairie.add("toast", uri=long)
    prairie.add("more toast", uri=long + "1")
    visit(account, now)
    names = [post.platform_id for post in Post.objects.all()]
    assert len(set(names)) == 2
    assert max(map(len, names)) <= 500
    assert platform_id(long) in names


def test_rows_fit_their_columns_whatever_the_platform_says(account, prairie, visit, now):
    prairie.add("toast", language="x" * 300, url="https://prairie.example/" + "a" * 5000, in_reply_to_id="7" * 60)
    visit(account, now)
    for row in (Post.objects.get(), PostVersion.objects.get()):
        for column in row._meta.fields:
            if isinstance(column, CharField):
                assert len(getattr(row, column.name)) <= column.max_length
