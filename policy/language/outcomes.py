"""Compares the outcome a text tells of a decision with the one in the register."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.language.claims import Claim
from policy.language.entries import Entry, in_text

_WOULD_END = re.compile(
    r"\b(?:(?:be )?w(?:ind|ound) (?:down|up)|winding (?:down|up)|close[ds]?|closing|clos(?:ure|ing)|end|ends"
    r"|ended|ending"
    r"|abolish\w*|disband\w*|cancel\w*|discontinu\w*|stop using|retir(?:e|ed|ing) the|remov(?:al|e|ed|ing)"
    r"|phase[d]? out"
    r"|repeal\w*|suspen(?:d|ded|sion)|withdraw\w*)\b"
)
"""A motion that would end something: there “stops” is what carrying it means, “stays” what defeating it means."""
_FORBIDS = re.compile(r"\bnot (?:use|buy|take|accept)|moratorium|\bban(?:ned)?\b|\bno member\b|\bprohibit|\blimit")
_ENDS = re.compile(r"\bmotion|\bend\b|fin\b")
_NOT_SO = ("defeated", "postponed", "waits", "not carried", "not happens", "stays", "own defeated", "banned")

Found = tuple[str, bool, int, int]
"""Kind, whether it is firm enough to be shown alone, and the place."""


def ends(entry: Entry) -> bool:
    """Whether carrying the motion ends something."""
    title, _, text = entry.low.partition(". ")
    return _WOULD_END.search(title) is not None or (
        _WOULD_END.search(text.split(". ")[-1]) is not None and "renew" not in text
    )


def wrong_outcome(claim: Claim, entry: Entry) -> Iterator[Found]:
    """The word that tells another outcome; not firm where other words of the text tell the right one."""
    if " elected " in entry.low:
        return  # who won is compared by name
    outcome = entry.decision.outcome
    finder = _OF_ENDING[outcome] if ends(entry) else _OF_STARTING[outcome]
    topical = claim.topical(entry)
    for kind, firm, start, end in finder(claim, entry):
        told = (start, end) != claim.said.get("defeated") or _of_a_motion(claim, start, end)
        yield kind, firm and told and claim.part.sentence(start) in topical, start, end


_LOOSE = re.compile(
    r"(?:los(?:t|es?)|kill(?:ed)?|fell|sank|sunk|died?s?|dropped|refuse[ds]?|refusal|denied|declined?s?|cancelled"
    r"|blocked"
    r"|toast|morte?|perd(?:ue?)?|tombe|a no|says? no|no to|buried|crashed|bombed|tanked|flopped|tossed|chucked"
    r"|dumped|canned"
    r"|binned|coulee?|echoue|abandonnee?|enterree?|trashed|is dead|fails?|failed|no deal|no go|refusees?)$"
)
"""Words that tell of a motion's end only where a motion, or those who decide, stand beside them."""
_OF_MOTION = re.compile(
    r"\b(?:motions?|votes?|commission\w*|commissaires?|board|we|they|it|that one|proposal|plan|idea|ask|request"
    r"|bid|amendment"
    r"|on|ca|la proposition|l'idee|la motion|demande|epc|nobody|majority|members|table)\b"
)


def _of_a_motion(claim: Claim, start: int, end: int) -> bool:
    """Whether a word of refusing is said of a motion, not of a dog, a train or a tooth."""
    if not _LOOSE.match(claim.low[start:end]):
        return True
    return _OF_MOTION.search(claim.low[max(0, start - 40) : end + 24]) is not None


def _one(said: dict[str, tuple[int, int]], *names: str) -> tuple[int, int] | None:
    return next((said[name] for name in names if name in said), None)


def _carried(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    wrong = _one(said, "defeated", "postponed")
    right = _one(said, "carried", "happens", "banned", "own carried", "not defeated", "not postponed")
    if wrong and not (in_text(_FORBIDS, entry.low) and "postponed" not in said):
        yield "outcome", right is None, *wrong
    elif "stops" in said and not right and not wrong and not in_text(_ENDS, entry.low):
        yield "outcome", False, *said["stops"]
    elif "not carried" in said and not right and not in_text(_FORBIDS, entry.low):
        yield "outcome", False, *said["not carried"]


def _defeated(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    if "postponed" in said and not _one(said, "defeated", "not carried", "not happens"):
        yield "outcome", True, *said["postponed"]
    elif "carried" in said:
        yield "outcome", not _one(said, "defeated", "postponed", "not carried", "own carried"), *said["carried"]
    elif "happens" in said:
        yield "outcome", not _one(said, *_NOT_SO), *said["happens"]


def _waiting(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    right = _one(said, "postponed", "waits", "not carried", "not defeated", "not happens", "not postponed")
    if "defeated" in said:
        yield "outcome", right is None, *said["defeated"]
    elif "carried" in said:
        yield "outcome", right is None, *said["carried"]
    elif "happens" in said:
        yield "outcome", not right and not _one(said, *_NOT_SO), *said["happens"]


def _ending_carried(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    if "stays" in said and not _one(said, "stops", "carried"):
        yield "outcome", True, *said["stays"]
    elif "postponed" in said and not _one(said, "carried", "stops", "happens"):
        yield "outcome", True, *said["postponed"]
    elif "defeated" in said and not _one(said, "carried", "stops", "happens"):
        yield "outcome", True, *said["defeated"]


def _ending_defeated(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    right = _one(said, "stays", "not stops", "not carried")
    if "stops" in said and not right:
        yield "outcome", "defeated" not in said or claim.said["defeated"] == claim.said["stops"], *said["stops"]
    elif "carried" in said and not _one(said, "stays", "defeated", "not stops", "not carried"):
        yield "outcome", True, *said["carried"]
    elif "postponed" in said and not right and "defeated" not in said:
        yield "outcome", True, *said["postponed"]


def _ending_waiting(claim: Claim, entry: Entry) -> Iterator[Found]:
    said = claim.said
    right = _one(said, "postponed", "waits", "not stops", "not carried", "not defeated", "not postponed")
    wrong = _one(said, "stops", "carried", "defeated")
    if wrong:
        yield "outcome", right is None, *wrong


_OF_STARTING = {"carried": _carried, "defeated": _defeated, "deferred": _waiting, "tabled": _waiting}
_OF_ENDING = {
    "carried": _ending_carried,
    "defeated": _ending_defeated,
    "deferred": _ending_waiting,
    "tabled": _ending_waiting,
}
