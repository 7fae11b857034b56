"""A Commissioner asks, the Executive Director answers, and nobody else knows."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.errors import NotAllowed
from guidance import actions
from guidance.desk import items
from guidance.errors import RequestRefused
from guidance.models import Request

pytestmark = pytest.mark.django_db

TYPED = {
    "kind": "guidance",
    "topic": "A parade",
    "question": "May I post a picture?",
    "draft": "What a parade!",
    "wanted_by": "2099-01-01",
}


@pytest.fixture
def as_(client_of, commission):
    return client_of


def test_asking_gives_a_number_and_says_what_happens_next(as_, omar):
    client = as_(omar)
    answer = client.post(reverse("guidance:ask"), TYPED, follow=True)
    asked = Request.objects.get()
    page = answer.content.decode()
    assert f"Your request has the number {asked.number}." in page
    assert "What happens next" in page
    assert (asked.asked_by, asked.draft, asked.wanted_by) == (omar, "What a parade!", date(2099, 1, 1))


def test_an_incomplete_request_keeps_what_was_typed(as_, omar):
    answer = as_(omar).post(reverse("guidance:ask"), TYPED | {"topic": "", "wanted_by": "2001-01-01"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "May I post a picture?" in page
    assert "What a parade!" in page
    assert not Request.objects.exists()
    late = as_(omar).post(reverse("guidance:ask"), TYPED | {"wanted_by": "2001-01-01"})
    assert "has passed" in late.content.decode()


def test_the_answer_reaches_the_person_who_asked(as_, omar, dana, a_question_of_omars):
    pk = a_question_of_omars["pk"]
    sent = as_(dana).post(reverse("guidance:answer", args=[pk]), {"words": "Share it without a comment."})
    assert sent.status_code == 302
    page = as_(omar).get(reverse("guidance:request", args=[pk])).content.decode()
    assert "Share it without a comment." in page
    assert "Dana Okafor" in page


@pytest.mark.parametrize("who", ["rosa", "chair", "sam", "noor", "reader", "privacy", "admin", "nobody"])
def test_for_everybody_else_there_is_no_such_request(who, request, as_, a_question_of_omars):
    answer = as_(request.getfixturevalue(who)).get(reverse("guidance:request", args=[a_question_of_omars["pk"]]))
    assert answer.status_code == 404
    assert "news story" not in answer.content.decode()


def test_a_commissioner_lists_only_their_own(as_, rosa, omar, ask_as):
    ask_as(omar, topic="Of Omar")
    ask_as(rosa, topic="Of Rosa")
    page = as_(rosa).get(reverse("guidance:requests")).content.decode()
    assert "Of Rosa" in page
    assert "Of Omar" not in page


def test_no_desk_of_a_reviewer_hints_at_a_request(sam, noor, chair, reader, privacy, admin, omar, ask_as, now):
    ask_as(omar)
    for person in (sam, noor, reader, privacy, admin):
        assert list(items(person, now)) == []
    assert not any("Omar" in item.sentence or "news story" in item.sentence for item in items(chair, now))


def test_a_request_is_tied_to_people_and_to_nothing_else():
    related = {field.related_model._meta.label for field in Request._meta.get_fields() if field.is_relation}
    assert related == {"accounts.Person"}
    pointing = [
        model._meta.label
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.is_relation and field.related_model is Request and not field.auto_created
    ]
    assert pointing == []


def test_the_executive_directors_desk_names_what_waits_and_by_when(dana, omar, dana_desk, ask_as, now):
    ask_as(omar, wanted_by=date(2026, 11, 20))
    (item,) = dana_desk()
    assert item.sentence == "Omar Haddad asks for guidance: Sharing a news story."
    assert item.needs_me
    assert item.due.isoformat() == "2026-11-20T16:30:00-07:00"


@pytest.fixture
def dana_desk(dana, now):
    return lambda: list(items(dana, now))


def test_training_waits_until_it_was_given(dana, omar, dana_desk, ask_as, now):
    asked = ask_as(omar, kind="training")
    actions.answer(asked, words="Tuesday at ten.", by=dana, at=now)
    (item,) = dana_desk()
    assert "is not recorded yet" in item.sentence
    actions.record_training(asked, on=date(2026, 11, 17), by=dana, at=now)
    assert dana_desk() == []
    assert Request.objects.get().state == "Training given"


@pytest.mark.parametrize(
    ("day", "said"), [(date(2026, 11, 18), "not come yet"), (date(2026, 11, 16), "before the request")]
)
def test_a_training_lies_between_the_request_and_today(day, said, dana, omar, ask_as, now):
    with pytest.raises(RequestRefused, match=said):
        actions.record_training(ask_as(omar), on=day, by=dana, at=now)


def test_a_request_is_answered_once(dana, omar, ask_as, now):
    asked = ask_as(omar)
    actions.answer(asked, words="Yes.", by=dana, at=now)
    with pytest.raises(RequestRefused):
        actions.answer(asked, words="No.", by=dana, at=now)
    assert Request.objects.get().answer == "Yes."


def test_a_refused_answer_keeps_its_words(as_, dana, ask_as, omar, now):
    asked = ask_as(omar)
    actions.withdraw(asked, by=omar, at=now)
    answer = as_(dana).post(reverse("guidance:answer", args=[asked.pk]), {"words": "A long answer."})
    assert answer.status_code == 422
    assert "A long answer." in answer.content.decode()


def test_withdrawing_erases_the_words(omar, ask_as, now):
    asked = ask_as(omar, draft="Secret wish")
    actions.withdraw(asked, by=omar, at=now)
    kept = Request.objects.get()
    assert (kept.topic, kept.question, kept.draft, kept.state) == ("Withdrawn", "", "", "Withdrawn")


def test_only_who_asked_withdraws_and_only_before_the_answer(omar, rosa, dana, ask_as, now):
    asked = ask_as(omar)
    with pytest.raises(RequestRefused):
        actions.withdraw(asked, by=rosa, at=now)
    actions.answer(asked, words="Yes.", by=dana, at=now)
    with pytest.raises(RequestRefused):
        actions.withdraw(asked, by=omar, at=now)


@pytest.mark.parametrize("who", ["sam", "dana", "reader", "privacy", "admin", "nobody"])
def test_only_commissioners_ask(who, ask_as, request):
    with pytest.raises(NotAllowed):
        ask_as(request.getfixturevalue(who))


@pytest.mark.parametrize("who", ["sam", "chair", "omar", "admin"])
def test_only_the_executive_director_answers(who, ask_as, omar, request, now):
    asked, person = ask_as(omar), request.getfixturevalue(who)
    with pytest.raises(NotAllowed):
        actions.answer(asked, words="Yes.", by=person, at=now)
    with pytest.raises(NotAllowed):
        actions.record_training(asked, on=date(2026, 11, 17), by=person, at=now)


def test_the_database_refuses_an_answer_without_a_person(omar, ask_as):
    asked = ask_as(omar)
    with pytest.raises(IntegrityError), transaction.atomic():
        Request.objects.filter(pk=asked.pk).update(answer="Yes.")


def test_an_answer_leaves_the_desk_after_two_weeks(omar, dana, ask_as, now):
    actions.answer(ask_as(omar), words="Yes.", by=dana, at=now)
    told = [item.sentence for item in items(omar, now + timedelta(days=13))]
    later = [item.sentence for item in items(omar, now + timedelta(days=15))]
    assert any("was answered" in sentence for sentence in told)
    assert not any("was answered" in sentence for sentence in later)


def test_a_page_with_a_request_is_not_kept_by_the_browser(as_, omar, a_question_of_omars):
    answer = as_(omar).get(reverse("guidance:request", kwargs=a_question_of_omars))
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "\u202eabc", "😀" * 50])
def test_odd_words_are_shown_back_safely(text, as_, omar):
    page = as_(omar).post(reverse("guidance:ask"), TYPED | {"question": text}, follow=True).content.decode()
    assert "<script>alert" not in page


def test_a_day_that_has_passed_is_told_beside_its_field(as_, omar):
    answer = as_(omar).post(reverse("guidance:ask"), TYPED | {"wanted_by": "2001-01-01"})
    assert list(answer.context["form"].errors) == ["wanted_by"]
    assert 'id="id_wanted_by_error"' in answer.content.decode()


@pytest.mark.parametrize(
    ("topic", "end"), [("May I post a picture?", "May I post a picture?"), ("A parade", "A parade.")]
)
def test_the_desk_ends_a_topic_with_one_stop(omar, dana, now, topic, end):
    actions.ask(kind="guidance", topic=topic, question="May I?", draft="", wanted_by=None, by=omar, at=now)
    assert [item.sentence for item in items(dana, now)] == [f"Omar Haddad asks for guidance: {end}"]
