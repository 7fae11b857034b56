"""What happened to a person's record, in sentences, from the rows of history."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from accounts.models import Person, Term, in_full
from accounts.roles import Role

Told = Callable[[Any, Any], Iterator[str]]


def past(person: Person) -> list[dict[str, Any]]:
    """Events as parts/_events.html draws them, the newest first."""
    told = [
        *_told(person.history.select_related("history_user"), _person),
        *_told(_history_of(person, "grants").select_related("history_user"), _grant),
        *_told(_history_of(person, "terms").select_related("history_user"), _term),
    ]
    return sorted(told, key=lambda event: event["at"], reverse=True)


def _history_of(person: Person, related: str) -> Any:
    """The history of the person's grants or terms, in one query."""
    rows: Any = getattr(person, related)
    return rows.model.history.filter(person_id=person.pk)


def _told(rows: Iterable[Any], say: Told) -> Iterator[dict[str, Any]]:
    """One event for each thing a row of history changed against the row before it of the same record."""
    before: dict[int, Any] = {}
    for row in sorted(rows, key=lambda row: (row.history_date, row.history_id)):
        for sentence in say(row, before.get(row.id)):
            yield {"at": row.history_date, "text": sentence, "by": str(row.history_user or "")}
        before[row.id] = row


def _person(row: Any, before: Any) -> Iterator[str]:
    if before is None:
        yield "Put on record."
        return
    if row.name != before.name:
        yield f"Name corrected from {before.name} to {row.name}."
    if row.email != before.email:
        yield f"E-mail corrected from {before.email} to {row.email}."
    if row.is_active != before.is_active:
        yield "Can sign in again." if row.is_active else "Made inactive: cannot sign in."
    if row.must_choose_password != before.must_choose_password:
        yield "Given a new first password." if row.must_choose_password else "Chose a password of their own."


def _grant(row: Any, before: Any) -> Iterator[str]:
    role = Role(row.role).label
    if before is None:
        yield f"Given the role {role}, from {in_full(row.starts_on)}{_until(row.ends_on)}."
    elif row.ends_on != before.ends_on:
        yield f"The role {role} now ends on {in_full(row.ends_on)}." if row.ends_on else f"The role {role} has no end."


def _term(row: Any, before: Any) -> Iterator[str]:
    if before is None:
        body = Term.Body(row.appointing_body).label
        also = ", also a member of city council" if row.is_councillor else ""
        yield f"Appointed by the {body}, from {in_full(row.starts_on)}{_until(row.ends_on)}{also}."
        return
    if row.state != before.state:
        yield f"Term: {Term.State(row.state).label.lower()}, before {Term.State(before.state).label.lower()}."
    if row.ends_on != before.ends_on:
        yield f"Last day of the term moved from {in_full(before.ends_on)} to {in_full(row.ends_on)}."


def _until(day: date | None) -> str:
    return f" to {in_full(day)}" if day else ""
