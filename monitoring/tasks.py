"""What the worker is woken for: thin entries that take ids, call one action and send the next wake-up."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from monitoring.actions import declaring, pulling, screening, second_opinions, sweeping, walking, watching
from monitoring.web import door
from policy.actions.asking import NotSet, configured_model
from policy.actions.registers import current_engine

SECONDS = int(watching.LEASE.total_seconds())
SWEEP_SECONDS = int(sweeping.LEASE.total_seconds())


@shared_task
def wake() -> None:
    """Claim the accounts that are due, and have each read. A lost message costs one lease: the row is due again."""
    for claimed in watching.wake(timezone.now()):
        pull_account.apply_async((claimed.watch, claimed.token), expires=SECONDS)


@shared_task
def pull_account(watch_id: int, token: str) -> None:
    """Read one account under its claim, then look at once whether another is due: the next one at its host may be."""
    claimed = watching.Claim(watch_id, token)
    pulling.pull(claimed, web=door(), engine=current_engine(), at=timezone.now())
    wake.apply_async(expires=20)


@shared_task
def screen_waiting() -> None:
    """Screen what a page's own screening left behind."""
    screening.screen_waiting(current_engine(), at=timezone.now())


@shared_task
def look_up_waiting() -> None:
    """Look up declared handles whose platform could not be asked when they were declared."""
    declaring.look_up_waiting(door(), timezone.now())


@shared_task
def ask_second_opinions() -> None:
    """Ask the language model about posts that wait for its opinion, where the settings name one."""
    try:
        model = configured_model()
    except NotSet:
        return
    second_opinions.ask_waiting(model, current_engine(), at=timezone.now())


@shared_task
def wake_sweeps() -> None:
    """Claim the sweeps that wait or whose worker is gone, and go on with each."""
    for claimed in sweeping.wake(timezone.now()):
        go_on_sweeping.apply_async((claimed.sweep, claimed.token), expires=SWEEP_SECONDS)


@shared_task
def forget_previews() -> None:
    """Forget the posts of previews whose time is over."""
    sweeping.forget_previews(timezone.now())


@shared_task
def go_on_sweeping(sweep_id: int, token: str) -> None:
    """One slice of a sweep under its claim, then the next. After its end another may wait."""
    more = walking.go_on(sweeping.Claim(sweep_id, token), at=timezone.now())
    if more:
        go_on_sweeping.apply_async((sweep_id, token), expires=SWEEP_SECONDS)
    else:
        wake_sweeps.apply_async(expires=20)
