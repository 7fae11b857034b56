"""Asking for guidance or training, answering, and recording that training was given."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from guidance.errors import DayHasPassed, RequestRefused
from guidance.models import Request


def ask(
    *, kind: str, topic: str, question: str, draft: str, wanted_by: date | None, by: Person, at: datetime
) -> Request:
    """A Commissioner asks the Executive Director. A draft is kept only because it is sent here.

    Raises NotAllowed, RequestRefused for an incomplete request or a day that has passed.
    """
    by.must_be(Role.COMMISSIONER, at=at)
    if kind not in Request.Kind.values:
        raise RequestRefused("Please choose guidance or training.")
    if not topic.strip() or not question.strip():
        raise RequestRefused("Please give a topic and your question.")
    if wanted_by and wanted_by < timezone.localdate(at):
        raise DayHasPassed("This day has passed. Give today or a later day, or leave it empty.")
    return Request.objects.create(
        kind=kind,
        topic=topic.strip(),
        question=question.strip(),
        draft=draft if draft.strip() else "",
        wanted_by=wanted_by,
        asked_by=by,
        asked_at=at,
    )


def withdraw(request: Request, *, by: Person, at: datetime) -> Request:
    """The Commissioner takes back a request that was not answered: question and draft are erased, the count stays.

    Raises RequestRefused.
    """
    with transaction.atomic():
        row = _locked(request)
        if row.asked_by != by:
            raise RequestRefused("Only the person who asked can withdraw a request.")
        if row.answered_at or row.withdrawn_at:
            raise RequestRefused("This request is closed already.")
        row.topic, row.question, row.draft, row.withdrawn_at = "Withdrawn", "", "", at
        row.save(update_fields=["topic", "question", "draft", "withdrawn_at"])
    return row


def answer(request: Request, *, words: str, by: Person, at: datetime) -> Request:
    """The Executive Director answers, once. Raises NotAllowed, RequestRefused without words or a second time."""
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if not words.strip():
        raise RequestRefused("Please write an answer.")
    with transaction.atomic():
        row = _locked(request)
        if row.answered_at or row.withdrawn_at:
            raise RequestRefused("This request was answered or withdrawn meanwhile.")
        row.answer, row.answered_by, row.answered_at = words.strip(), by, at
        row.save(update_fields=["answer", "answered_by", "answered_at"])
    return row


def record_training(request: Request, *, on: date, by: Person, at: datetime) -> Request:
    """The Executive Director writes down on which day training was given, for either kind of request.

    Raises NotAllowed, RequestRefused for a day to come, one before the request, or a second time.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, at=at)
    if on > timezone.localdate(at):
        raise RequestRefused("This day has not come yet. Record the training once it was given.")
    if on < timezone.localdate(request.asked_at):
        raise RequestRefused("This day lies before the request.")
    with transaction.atomic():
        row = _locked(request)
        if row.training_on or row.withdrawn_at:
            raise RequestRefused("The training was recorded, or the request withdrawn, meanwhile.")
        row.training_on, row.training_recorded_by, row.training_recorded_at = on, by, at
        row.save(update_fields=["training_on", "training_recorded_by", "training_recorded_at"])
    return row


def _locked(request: Request) -> Request:
    return Request.objects.select_for_update(of=("self",)).select_related("asked_by").get(pk=request.pk)
