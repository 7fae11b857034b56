"""Whether held posts lag behind rules and registers, what waits for an answer, and pages of what a preview shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from accounts.models import Account, Person
from monitoring.models import Case, CaseEvent, Evaluation, LaterFinding, NoLongerFound, PreviewedFinding, Sweep
from monitoring.models.case import CaseQuerySet
from monitoring.models.sweep import LaterFindingQuerySet
from policy.actions import changing
from policy.actions.registers import registers_changed_after, registers_version
from policy.actions.rules import changes_in_force, rule_set_hash
from policy.models import RuleChange

PAGE = 25


def lag(at: datetime) -> str:
    """What changed since the held posts were screened, as the beginning of a sentence; empty when nothing did.

    Compared are the rules and registers as they are with those of the last re-screening that came to its end; before
    the first one, with what stood when the oldest of the posts was screened.
    """
    oldest = Evaluation.objects.order_by("pk").first()
    if oldest is None:
        return ""
    last = Sweep.objects.rescreens().filter(state=Sweep.State.DONE).first()
    rules = (last or oldest).rule_set_hash != rule_set_hash(changes_in_force(at))
    registers = last.registers != registers_version() if last else registers_changed_after(oldest.ran_at)
    return {
        (True, True): "Rules and registers have changed",
        (True, False): "Rules have changed",
        (False, True): "Registers have changed",
    }.get((rules, registers), "")


def sweeps(before: int | None, size: int = PAGE) -> tuple[list[Sweep], int | None]:
    """Re-screenings, newest first, and where the next page begins."""
    found = Sweep.objects.rescreens().select_related("requested_by", "change")
    rows = list((found.filter(pk__lt=before) if before else found)[: size + 1])
    return rows[:size], rows[size - 1].pk if len(rows) > size else None


def no_longer_found(findings: Iterable[int]) -> dict[int, NoLongerFound]:
    """By finding, the note that it was not made again."""
    return {one.finding_id: one for one in NoLongerFound.objects.filter(finding__in=findings, found_again_at=None)}


def later(person: Person) -> LaterFindingQuerySet:
    """What was found in closed cases and waits for an answer, as far as this person may see it."""
    return LaterFinding.objects.waiting().visible_to(person)


def cases_with_later(person: Person, after: int, size: int = PAGE) -> tuple[list[Case], int | None]:
    """Closed cases in which something waits for an answer, oldest first, and where the next page begins."""
    found: CaseQuerySet = Case.objects.filter(pk__gt=after, later_findings__in=later(person))
    rows = list(found.order_by("pk").distinct().select_related("post__account__owner")[: size + 1])
    return rows[:size], rows[size - 1].pk if len(rows) > size else None


def cases_of(sweep: Sweep, person: Person, after: int, size: int = PAGE) -> tuple[list[CaseEvent], int | None]:
    """What a re-screening did to cases, in order: those it opened and those that got more; where the next page begins.

    What is about the person's own accounts does not exist for them.
    """
    steps = sweep.steps.filter(pk__gt=after, case__in=Case.objects.visible_to(person)).order_by("pk")
    rows = list(steps.select_related("case__post__account__owner", "case__claimed_by")[: size + 1])
    return rows[:size], rows[size - 1].pk if len(rows) > size else None


def rescreening_of(change: RuleChange) -> tuple[int, str] | None:
    """The re-screening that an approved change brought about, and how it stands; None while none has begun.

    One that was broken off because rules or registers changed gave way to the next.
    """
    since = Sweep.objects.rescreens().filter(requested_at__gte=change.in_force_from).order_by("pk")
    found = since.exclude(state__in=[Sweep.State.STOPPED, Sweep.State.FAILED]).first() or since.last()
    if found is None:
        return None
    state = found.get_state_display()
    return found.pk, f"{state}, {found.share} %" if found.state == Sweep.State.RUNNING else state


@dataclass(frozen=True)
class Previewed:
    """A version in which a change would make a difference, with what that is."""

    version: int
    rows: list[PreviewedFinding]


def previewed(
    sweep: Sweep, kind: str, person: Person, after: int, size: int = PAGE
) -> tuple[list[Previewed], int | None]:
    """A page of versions with their rows of a kind, in the order in which they were read; where the next page begins.

    What is about the person's own accounts does not exist for them.
    """
    rows = _of_others(sweep, person).filter(kind=kind, version__gt=after)
    versions = list(rows.order_by("version").values_list("version", flat=True).distinct()[: size + 1])
    shown = versions[:size]
    by_version: dict[int, list[PreviewedFinding]] = {version: [] for version in shown}
    found = rows.filter(version__in=shown).select_related("version__post__account__owner").defer("version__raw")
    for row in found.order_by("version", "pk"):
        by_version[row.version_id].append(row)
    pages = [Previewed(version, by_version[version]) for version in shown]
    return pages, shown[-1] if len(versions) > size else None


def counts(sweep: Sweep, person: Person) -> dict[str, int]:
    """In how many posts a change would find, no longer find, or find as before; without the person's own accounts."""
    own = _own(person)
    if not own:
        return {"found": sweep.found, "lost": sweep.lost, "kept": sweep.kept}
    rows = _of_others(sweep, person)
    return {kind: rows.filter(kind=kind).values("version").distinct().count() for kind in ("found", "lost", "kept")}


def _of_others(sweep: Sweep, person: Person) -> QuerySet[PreviewedFinding]:
    own = _own(person)
    return sweep.previewed.exclude(version__post__account__in=own) if own else sweep.previewed.all()


def _own(person: Person) -> list[int]:
    return list(Account.objects.filter(owner=person).order_by().values_list("pk", flat=True))


def latest_preview(change: int) -> Sweep | None:
    """The preview of a change that was asked for last."""
    of_change = Sweep.objects.filter(kind=Sweep.Kind.PREVIEW, change=change)
    return of_change.select_related("requested_by", "change").order_by("-pk").first()


def is_stale(preview: Sweep) -> str:
    """Why a finished preview no longer shows what would happen; empty when it does."""
    if preview.registers != registers_version():
        return "The registers have changed since."
    if preview.change and changing.is_stale(preview.change):
        return "The rules in force have changed since."
    return ""
