"""Recording a decision of the Commission by hand, and stating since when a text of the policy is in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from accounts.roles import Role
from policy.actions.catalogue import Entry, Register
from policy.actions.entry_words import days
from policy.actions.registers import lock_registers
from policy.errors import EntryRefused
from policy.models import CommissionDecision, PolicyVersion


def record_decision(
    decision: CommissionDecision | None,
    *,
    number: str,
    decided_on: date,
    motion: str,
    outcome: str,
    text: str,
    topics: Sequence[str],
    source: str,
    by: Person,
    at: datetime,
    motion_fr: str = "",
    text_fr: str = "",
) -> CommissionDecision:
    """Put a decision on record, or correct the one given; what it said before stays in its history.

    Raises NotAllowed, EntryRefused for a number that is taken, a meeting in the future or a field that does not fit.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    if decided_on > timezone.localdate(at):
        raise EntryRefused("The meeting lies in the future: there is no decision yet.")
    with transaction.atomic():
        lock_registers(at)
        row = CommissionDecision.objects.get(pk=decision.pk) if decision else CommissionDecision()
        row.number, row.decided_on, row.motion, row.outcome = number.strip(), decided_on, motion.strip(), outcome
        row.motion_fr, row.text_fr = motion_fr.strip(), text_fr.strip()
        row.text, row.topics, row.source, row.imported_at = text.strip(), list(topics), source.strip(), at
        try:
            row.full_clean()
        except ValidationError as error:
            field, messages = next(iter(error.message_dict.items()))
            if field == "number" and row.number:
                raise EntryRefused(f"{row.number} is on record already. Correct it there.") from error
            raise EntryRefused(f"{field.replace('_', ' ').capitalize()}: {messages[0]}") from error
        row.save()
    return row


def record_entry(
    register: Register, entry: Entry | None, values: Mapping[str, Any], *, by: Person, at: datetime
) -> Entry:
    """Put an entry of a register on record as it was typed, or correct the one given; its history keeps what it was.

    Raises NotAllowed, EntryRefused for values that the register cannot hold, for a last day before the first, and for
    days on which the same entry is on record already; with one sentence.
    """
    by.must_be(Role.STAFF, Role.EXECUTIVE_DIRECTOR, at=at)
    with transaction.atomic():
        lock_registers(at)
        row: Any = register.model._default_manager.get(pk=entry.pk) if entry else register.model()
        for field, value in values.items():
            setattr(row, field, value.strip() if isinstance(value, str) else value)
        row.imported_at = at
        _check_days(register, row)
        try:
            row.full_clean()
        except ValidationError as error:
            field, messages = next(iter(error.message_dict.items()))
            if field == "__all__":
                raise EntryRefused(messages[0]) from error
            raise EntryRefused(f"{row._meta.get_field(field).verbose_name.capitalize()}: {messages[0]}") from error
        row.save()
    return cast(Entry, row)


def _check_days(register: Register, row: Any) -> None:
    if not register.complete:
        return
    first, last = row.valid_from, row.valid_to
    if first and last and last < first:
        raise EntryRefused("The last day lies before the first one.")
    alike: Any = register.model._default_manager.exclude(pk=row.pk)
    alike = alike.filter(**{f"{name}__iexact": getattr(row, name) for name in register.identity})
    if first:
        alike = alike.exclude(valid_to__lt=first)
    if last:
        alike = alike.exclude(valid_from__gt=last)
    if other := alike.first():
        counts = days(other.valid_from, other.valid_to)
        raise EntryRefused(
            f"This {register.one} is on record already and counts {counts}. Correct that entry, or give other days."
        )


def state_in_force(version: PolicyVersion, *, since: date, by: Person, at: datetime) -> PolicyVersion:
    """Write down since when a text of the policy is in force; who said so is kept.

    Raises NotAllowed, and EntryRefused for a day to come: findings are made under this text already.
    """
    by.must_be(Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR, at=at)
    if since > timezone.localdate(at):
        raise EntryRefused("That day is still to come, and this text is the one posts are compared with today.")
    with transaction.atomic():
        version = PolicyVersion.objects.select_for_update().get(pk=version.pk)
        version.effective_from, version.stated_by, version.stated_at = since, by, at
        version.save(update_fields=["effective_from", "stated_by", "stated_at"])
    return version
