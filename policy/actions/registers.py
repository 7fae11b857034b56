"""The registers as the engine wants them, and a mark that tells when they changed."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import Commission
from policy import context as plain
from policy.actions.rules import changes_in_force, rule_set
from policy.context import Context
from policy.engine import Engine, load_rules
from policy.fingerprints import fingerprint
from policy.head.weights import read_weights
from policy.language.own_names import names_of
from policy.models import (
    AcceptedDisclaimer,
    Candidate,
    ClosedPaper,
    CommissionDecision,
    Official,
    PublicNumber,
    PublicRelease,
    RegisterMark,
)


def fingerprint_key() -> bytes:
    """The secret of the closed papers' hashes. It lives in the settings, never in the database."""
    return str(settings.FINGERPRINT_KEY).encode()


def key_mark() -> str:
    """Tells whether the key in use is the one a paper's hashes were made with, without telling the key."""
    return b"".join(sorted(fingerprint("does this key still fit the papers on record", fingerprint_key())))[:16].hex()


def registers_version() -> str:
    """A mark that changes with every change of a register and never comes twice. One small query.

    It is moved by the actions of this package: rows that are written past them do not move it.
    """
    return RegisterMark.objects.values_list("mark", flat=True).first() or ""


def hold_registers() -> RegisterMark:
    """Let nobody else change a register or a rule until the transaction ends. Inside a transaction only."""
    RegisterMark.objects.get_or_create(id=1)
    return RegisterMark.objects.select_for_update().get(id=1)


def lock_registers(at: datetime) -> RegisterMark:
    """Hold all registers until the transaction ends, and give them a new mark. Inside a transaction only."""
    mark = hold_registers()
    mark.mark, mark.changed_at = uuid4().hex, at
    mark.save(update_fields=["mark", "changed_at"])
    return mark


def registers_changed_after(then: datetime) -> bool:
    """Whether a register changed since that instant."""
    return RegisterMark.objects.filter(changed_at__gt=then).exists()


def current_context() -> Context:
    """All registers as plain values, every dated entry included: the engine picks by the day of the post.

    Closed papers that were hashed with another key are left out: they could never be recognised.
    """
    key = fingerprint_key()
    commission, service = own_names()
    with transaction.atomic():
        return Context(
            officials=tuple(_official(row) for row in Official.objects.all()),
            candidates=tuple(_candidate(row) for row in Candidate.objects.all()),
            decisions=tuple(_decision(row) for row in CommissionDecision.objects.all()),
            papers=tuple(_paper(row) for row in ClosedPaper.objects.filter(key_mark=key_mark())),
            releases=tuple(_release(row) for row in PublicRelease.objects.all()),
            public_numbers=public_numbers(),
            key=key,
            disclaimers=tuple(_disclaimer(row) for row in AcceptedDisclaimer.objects.all()),
            commission_names=commission,
            service_names=service,
        )


def public_numbers() -> tuple[str, ...]:
    """The numbers that are public today. Unlike the other registers they are asked without the day of a post."""
    today = timezone.localdate()
    begun = PublicNumber.objects.current(today).exclude(valid_from__gt=today)
    return tuple(begun.values_list("number", flat=True))


def own_names() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the Commission and the Service are called here: none before the first visit has said so."""
    row = Commission.objects.values_list("name", "short_name", "service_name").first()
    return (names_of(*row[:2]), names_of(row[2])) if row else ((), ())


def current_engine() -> Engine:
    """The engine with the rules in force over the registers as they are.

    It is built anew only when a register or a rule has changed, in whichever process that was.
    """
    return engine_of(changes_in_force(timezone.now()))


def engine_of(changes: tuple[UUID, ...]) -> Engine:
    """The engine with these changes of the rules over the registers as they are."""
    return _engine(registers_version(), own_names(), public_numbers(), fingerprint_key(), changes)


@lru_cache(maxsize=3)
def _engine(
    version: str, names: tuple[tuple[str, ...], ...], numbers: tuple[str, ...], key: bytes, changes: tuple[UUID, ...]
) -> Engine:
    return Engine(current_context(), rule_set(changes).rules(load_rules()), read_weights())


def _official(row: Official) -> plain.Official:
    return plain.Official(
        row.name,
        row.office,
        row.district,
        row.party,
        tuple(row.handles),
        row.valid_from,
        row.valid_to,
        tuple(row.roles),
    )


def _candidate(row: Candidate) -> plain.Candidate:
    return plain.Candidate(
        row.name, row.office, row.party, tuple(row.handles), tuple(row.donation_urls), row.valid_from, row.valid_to
    )


def _decision(row: CommissionDecision) -> plain.Decision:
    return plain.Decision(
        row.number, row.decided_on, row.motion, row.outcome, row.text, tuple(row.topics), row.motion_fr, row.text_fr
    )


def _disclaimer(row: AcceptedDisclaimer) -> plain.Disclaimer:
    return plain.Disclaimer(row.part, row.language, row.text, row.valid_from, row.valid_to)


def _paper(row: ClosedPaper) -> plain.ClosedPaper:
    return plain.ClosedPaper(row.label, row.meeting_date, row.release_date, row.hashes)


def _release(row: PublicRelease) -> plain.PublicRelease:
    return plain.PublicRelease(row.number, row.published_on, row.title, row.text, row.url)
