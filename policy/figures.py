"""How right each rule has been. Verdicts are kept a floor above, by the app that knows cases: it tells this one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from policy.evaluation.intervals import Figure, share
from policy.models import RuleChange


class Verdicts(Protocol):
    """People's verdicts on what a rule found: right, decided either way, and unsure, which is no verdict on it."""

    @property
    def right(self) -> int: ...

    @property
    def decided(self) -> int: ...

    @property
    def unsure(self) -> int: ...


Count = Callable[[Iterable[str]], Mapping[str, Verdicts]]
CountPosts = Callable[[str], tuple[int, int]]
FindRescreening = Callable[[RuleChange], tuple[int, str] | None]
_counts: list[tuple[Count, CountPosts, FindRescreening]] = []


@dataclass(frozen=True)
class Precision:
    """In how many decided cases a rule was right, with the interval in which the true share lies 19 times in 20."""

    right: int
    decided: int
    unsure: int

    @property
    def share(self) -> Figure:
        return share(self.right, self.decided)

    @property
    def percent(self) -> dict[str, str]:
        """The share and its interval in whole percent, as every page that speaks of a rule shows them."""
        return {name: f"{100 * getattr(self.share, name):.0f}" for name in ("value", "low", "high")}


def counted_by(verdicts: Count, posts: CountPosts, rescreening: FindRescreening) -> None:
    """Called once at the start by the app that keeps posts and verdicts.

    `verdicts(codes)` gives those of each rule; `posts(code)` in how many held posts a rule found something, and in how
    many of these only while it was on trial; `rescreening(change)` the re-screening that followed an approved change.
    """
    _counts[:] = [(verdicts, posts, rescreening)]


def posts_of(code: str) -> tuple[int, int]:
    """In how many held posts a rule found something, and in how many of these only on trial."""
    return _counts[0][1](code) if _counts else (0, 0)


def rescreening_of(change: RuleChange) -> tuple[int, str] | None:
    """The number of the re-screening of held posts that an approved change began, and how it stands in a few words."""
    return _counts[0][2](change) if _counts else None


def precision_of(code: str) -> Precision:
    """The measured precision of one rule on decided cases."""
    found = _counts[0][0]([code]).get(code) if _counts else None
    return Precision(found.right, found.decided, found.unsure) if found else Precision(0, 0, 0)
