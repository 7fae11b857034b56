"""How a visit ends: its result in words, and when the account is due again."""

from __future__ import annotations

import hashlib
import traceback
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import SystemRandom
from typing import Protocol

from django.conf import settings

from accounts.models import Account
from monitoring.actions.screening import Undecidable
from monitoring.actions.visits import HostBusy, NotAllowedNow, Visit
from monitoring.connector import AccountGone, AuthNeeded, BadData, ConnectorError, CursorLost, RateLimited, Transient
from monitoring.models import Pull

DAY = timedelta(days=1)
FIRST_WAIT = timedelta(minutes=1)
START_KEPT = 500
"""Bytes kept of an answer that could not be read."""


class Chance(Protocol):
    """A source of numbers from 0 to 1, so that accounts do not all come due at one instant."""

    def random(self) -> float: ...


@dataclass(frozen=True)
class Ending:
    """What is written when a visit is over. `wait` is multiplied by a number between the two of `spread`."""

    result: str
    wait: timedelta
    failures: int = 0
    sentence: str = ""
    error: str = ""
    needs_person: str = ""
    spread: tuple[float, float] = (0.9, 1.1)
    pause_hosts: tuple[str, ...] = ()
    forget_cursor: bool = False
    bad: bytes | None = None

    def scattered(self, chance: Chance | None) -> timedelta:
        low, high = self.spread
        return self.wait * (low + (high - low) * (chance or SystemRandom()).random())


def complete(asked: timedelta | None, needs_person: str = "", missed: int = 0) -> Ending:
    """Everything that was due has been read. `asked` is how long the platform asks to wait: at most a day is heeded.

    `missed` is how many requests for held posts failed when they were looked at again.
    """
    wait = min(max(settings.PULL_EVERY, asked or timedelta(0)), max(DAY, settings.PULL_EVERY))
    again = "Some posts that are held could not be looked at again; that is tried later." if missed else ""
    sentence = " ".join(filter(None, (needs_person, again)))
    return Ending(Pull.Result.COMPLETE, wait, sentence=sentence, needs_person=needs_person)


def unfinished() -> Ending:
    """There are more pages than one visit reads: the account is due again at once."""
    sentence = "There was more than one visit reads; the rest follows at once."
    return Ending(Pull.Result.PARTIAL, timedelta(0), sentence=sentence)


def not_there(needs_person: str) -> Ending:
    """The platform no longer shows the account; whether it comes back is looked at daily."""
    return Ending(Pull.Result.FAILED, DAY, sentence=needs_person, error="AccountGone", needs_person=needs_person)


def ending_of(error: Exception, visit: Visit) -> Ending:
    """The ending an error leads to, by the tree of errors of the connectors.

    Back-off is 2^n minutes with jitter, up to a day. Nothing that was read is in the words: a sentence names the host
    and the kind of trouble, and the name of an unforeseen error stands for its text, which may quote a post.
    """
    failures = visit.watch.failures + 1
    result = Pull.Result.PARTIAL if visit.pull.pages else Pull.Result.FAILED
    back_off = min(FIRST_WAIT * 2 ** min(failures, 20), DAY)
    name, sentence = type(error).__name__, _sentence(error)
    match error:
        case RateLimited():
            told = visit.watch.needs_person
            pause = min(error.pause, DAY)
            hosts = tuple({error.host, error.asked})
            return Ending(result, pause, failures - 1, sentence, name, told, (1.0, 1.1), pause_hosts=hosts)
        case HostBusy():
            wait = error.until - visit.now() if error.until else timedelta(0)
            return Ending(result, wait, failures - 1, sentence, name, visit.watch.needs_person, (1.0, 1.0))
        case NotAllowedNow():
            return Ending(result, DAY, 0, sentence, name)
        case AuthNeeded() | AccountGone():
            return Ending(result, DAY, failures, sentence, name, sentence)
        case CursorLost():
            return Ending(result, back_off, failures, sentence, name, spread=(0.5, 1.0), forget_cursor=True)
        case Transient():
            return Ending(result, back_off, failures, sentence, name, visit.watch.needs_person, (0.5, 1.0))
        case _:
            bad = error.raw if isinstance(error, BadData) else None
            return Ending(result, back_off, failures, sentence, name, sentence, (0.5, 1.0), bad=bad)


def _sentence(error: Exception) -> str:
    if isinstance(error, ConnectorError):
        return error.sentence
    if isinstance(error, HostBusy):
        why = "asked to be left alone" if error.until else "is being read for another account"
        return f"{error.host} {why} at this moment; this account is read after that."
    if isinstance(error, NotAllowedNow):
        return "Reading stopped: the account was ended, or its owner's term was over."
    if isinstance(error, Undecidable):
        return (
            f"A rule erred ({error.rule}) while it was judged whether a post of this personal account touches the "
            "Commission. The page was not kept, and is read again."
        )
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}, line {last[0].lineno}" if last else ""
    return f"The reading itself failed ({type(error).__name__}{place}). Nothing was lost; it is tried again."


def bad_answer(ending: Ending, account: Account) -> dict[str, object]:
    """What the record keeps of an answer that could not be read.

    Its size and digest; its first bytes too, but not those of a personal account, which may hold a post out of scope.
    """
    if ending.bad is None:
        return {}
    start = b"" if account.kind == Account.Kind.PERSONAL else ending.bad[:START_KEPT]
    return {"bad_size": len(ending.bad), "bad_sha256": hashlib.sha256(ending.bad).hexdigest(), "bad_start": start}
