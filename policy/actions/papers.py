"""Closed papers: hashed while they are read; what is kept is a label, two dates and the hashes."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from policy.actions.registers import fingerprint_key, key_mark, lock_registers
from policy.errors import EntryRefused, FileRefused
from policy.fingerprints import fingerprint
from policy.folding import LIMIT
from policy.models import ClosedPaper

FEWEST = 30
"""Hashes below which a paper is too short to be recognised without false alarms."""
OVERLAP = 400
"""Characters that two pieces of a long paper share, so that no phrase is lost at the cut."""


def add_paper(
    *, label: str, meeting_date: date, release_date: date | None, text: str, by: Person | None, at: datetime
) -> ClosedPaper:
    """Put a closed paper on record. `text` is hashed here and not kept; `by` is None for the command line.

    Raises NotAllowed, FileRefused for a text that is too short, EntryRefused for dates or a label that do not fit.
    """
    if by is not None:
        by.must_be(Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at)
    label = " ".join(label.split())
    _check(label, meeting_date, release_date, at)
    hashes = hashes_of(text)
    if len(hashes) < FEWEST:
        raise FileRefused("This text is too short to be recognised. Is it the whole paper?")
    with transaction.atomic():
        lock_registers(at)
        if ClosedPaper.objects.filter(label=label, meeting_date=meeting_date).exists():
            raise EntryRefused(f"A paper called “{label}” of that meeting is on record. Give this one another label.")
        return ClosedPaper.objects.create(
            label=label,
            meeting_date=meeting_date,
            release_date=release_date,
            fingerprints=b"".join(sorted(hashes)),
            key_mark=key_mark(),
            added_by=by,
            added_at=at,
        )


def release_paper(paper: ClosedPaper, *, on: date | None, by: Person, at: datetime) -> ClosedPaper:
    """State from which day a paper is public; None when it is not to be released after all.

    Raises NotAllowed, EntryRefused for a day before the meeting.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, Role.ACCESS_COORDINATOR, at=at)
    with transaction.atomic():
        lock_registers(at)
        paper = ClosedPaper.objects.get(pk=paper.pk)
        _check(paper.label, paper.meeting_date, on, at)
        paper.release_date = on
        paper.save()
    return paper


def words_about(made: ClosedPaper, pages_without_text: int) -> str:
    """What a person is told once a paper is on record, its pages that hold only pictures included."""
    told = f"“{made.label}” is on record: {made.count} fingerprints of its words are kept, its text is not."
    if pages_without_text:
        pages = "1 page has" if pages_without_text == 1 else f"{pages_without_text} pages have"
        told += f" {pages} no text, only pictures: what they say is not recognised."
    return told


def hashes_of(text: str) -> frozenset[bytes]:
    """The hashes of a paper of any length. The engine folds a text only so far, so a long paper is cut in pieces."""
    key = fingerprint_key()
    found: set[bytes] = set()
    start = 0
    while start < len(text):
        end = min(start + LIMIT, len(text))
        if end < len(text):
            space = text.rfind(" ", start + LIMIT // 2, end)
            end = space if space > 0 else end
        found |= fingerprint(text[start:end], key)
        if end == len(text):
            break
        start = _word_start(text, end - OVERLAP)
    return frozenset(found)


def _word_start(text: str, place: int) -> int:
    space = text.find(" ", place, place + OVERLAP // 2)
    return space + 1 if space >= 0 else place


def _check(label: str, meeting_date: date, release_date: date | None, at: datetime) -> None:
    longest = ClosedPaper._meta.get_field("label").max_length or 0
    if not label or len(label) > longest:
        raise EntryRefused(f"Give the paper a label of at most {longest} characters.")
    if meeting_date > timezone.localdate(at):
        raise EntryRefused("The meeting lies in the future. Record the paper once it was presented.")
    if release_date and release_date < meeting_date:
        raise EntryRefused("A paper is released on the day of its meeting or later.")
