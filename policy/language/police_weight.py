"""Signs of police information weighed together: no single word tells, several of different kinds do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policy.language.answers import answers
from policy.language.cues import DENIES, INSIDER, REFUSES, SUPPOSES, UNANNOUNCED
from policy.language.police_craft import (
    CIVIC,
    CRIME_SCENE,
    CUSTODY,
    EVIDENCE,
    EXACT,
    HAPPENING,
    HISTORY,
    ORDERS,
    TEAMS,
    UNSEEN,
)
from policy.language.police_disguise import AMISS, COVER, LOOK_OUT, WATCH_GEAR, posing
from policy.language.police_evidence import CASE_PAPER, HELD, HIDES, INFORMS, LOOKED_UP, PROTECTED
from policy.language.police_fields import COVERT, POLICE_ACT, POLICE_KNOWS, POLICE_MATTER, SOON, WHERE
from policy.language.police_hints import GET_AWAY, VISIT
from policy.language.police_particulars import CAR_DESCRIBED, HIDDEN_IN, OFFICERS_COUNTED, PERSON_DESCRIBED
from policy.language.police_secrets import HELD_BACK, HOME, HUSH, RECORD, SOURCES, TIES
from policy.language.police_sources import HELPED, PAPER_SEEN, POLICE_SURE, UNSAID, WORKS_THERE
from policy.language.police_spots import WEAK_SPOT
from policy.language.police_staffing import SWAP, THIN, WEAK_STATE, WEAK_THING, WINDOW
from policy.language.police_tells import BLOWN, CODES, COMES, DEVICE, GAP, STANDS_WATCH
from policy.language.police_words import CASE_FACT, INSIDE_WORD, KEPT_QUIET, NOTHING_TOLD
from policy.language.reading import Hit, Reading
from policy.language.terms import Concept
from policy.statement import Role

PLENTY = 8.0
FEW = 6.5
ENOUGH = 4.7
NEARLY = 4.0
"""Points from which a post is flagged for certain, flagged with one sign that tells, flagged with several of those, and
told to the learned head only."""
_WRITTEN = frozenset({Role.OWN, Role.ALT, Role.WARNING})


@dataclass(frozen=True)
class Sign:
    """One kind of evidence: what it is called, the lists that show it, and how much it speaks for or against.

    What `tells` gives something away by itself; the rest is as common where police are only spoken of.
    """

    name: str
    points: float
    lists: tuple[Concept, ...]
    tells: bool = False


FOR = (
    Sign("told from inside", 3.2, (WORKS_THERE, INSIDE_WORD, INSIDER, PAPER_SEEN, HELPED), True),
    Sign("said to be kept quiet", 2.6, (UNSAID, KEPT_QUIET, UNANNOUNCED), True),
    Sign("what police hold or know", 3.0, (HELD, POLICE_KNOWS)),
    Sign("works only unseen", 2.7, (UNSEEN,), True),
    Sign("covert means", 1.8, (COVERT,)),
    Sign("few on duty or a weak spot", 2.4, (THIN, WEAK_SPOT)),
    Sign("a warning", 1.6, (GET_AWAY,)),
    Sign("a police act to come", 2.2, (VISIT, POLICE_ACT)),
    Sign("a watcher's place", 1.4, (LOOK_OUT,)),
    Sign("a watcher's gear", 0.5, (WATCH_GEAR,)),
    Sign("an order or a paper", 2.0, (CASE_PAPER, ORDERS)),
    Sign("a look-up", 1.8, (LOOKED_UP,), True),
    Sign("somebody who tells the police", 1.6, (INFORMS,)),
    Sign("somebody hidden", 1.4, (HIDES,)),
    Sign("somebody protected", 1.4, (PROTECTED,)),
    Sign("a change of guard", 0.8, (SWAP,)),
    Sign("what does not protect", 1.0, (WEAK_STATE,)),
    Sign("evidence", 1.1, (EVIDENCE,)),
    Sign("a crime", 1.2, (CRIME_SCENE,)),
    Sign("custody", 0.8, (CUSTODY,)),
    Sign("an exact place", 1.7, (WHERE,)),
    Sign("a time", 0.6, (SOON, WINDOW)),
    Sign("an exact number or hour", 0.7, (EXACT,)),
    Sign("somebody acts", 1.4, (HAPPENING,)),
    Sign("a car described", 1.6, (CAR_DESCRIBED,)),
    Sign("officers counted", 1.0, (OFFICERS_COUNTED,)),
    Sign("somebody described", 0.7, (PERSON_DESCRIBED,)),
    Sign("a hiding place", 0.9, (HIDDEN_IN,)),
    Sign("a lock, code, radio or the like", 0.5, (WEAK_THING,)),
    Sign("they come", 1.2, (COMES,), True),
    Sign("named as police", 1.2, (BLOWN,), True),
    Sign("a hidden device", 1.2, (DEVICE,), True),
    Sign("a watch kept", 1.2, (STANDS_WATCH,), True),
    Sign("a gap", 1.2, (GAP,), True),
    Sign("codes and radio", 1.2, (CODES,)),
    Sign("meant to stay inside", 1.5, (HUSH,), True),
    Sign("has it from police", 1.2, (TIES,)),
    Sign("a record", 1.2, (RECORD,), True),
    Sign("a finding kept back", 1.5, (HELD_BACK,), True),
    Sign("who talks to police", 1.2, (SOURCES,), True),
    Sign("where an officer lives", 1.2, (HOME,), True),
)
AGAINST = (
    Sign("public business", -1.6, (CIVIC,)),
    Sign("nothing told", -1.5, (NOTHING_TOLD,)),
    Sign("long past", -1.2, (HISTORY,)),
    Sign("refused, denied or supposed", -0.8, (REFUSES, DENIES, SUPPOSES)),
)
_POSED = "not what it seems"
_TELLING = frozenset({_POSED, *(sign.name for sign in FOR if sign.tells)})
_WHEN = Sign("a police matter with a time", 2.0, (SOON, WINDOW))
_PLACED = Sign("a police matter with a place", 1.0, (WHERE,))
_FIELDS = (UNSEEN, TEAMS, CUSTODY, EVIDENCE, ORDERS, CRIME_SCENE, POLICE_SURE, CASE_FACT, COVERT, POLICE_ACT)
"""Fields of police work: words of two of them are no accident any more."""
LISTS = tuple({each.name: each for sign in (*FOR, *AGAINST) for each in sign.lists}.values())
LOOKED_UP_TOO = (*LISTS, AMISS, COVER, TEAMS, POLICE_SURE, CASE_FACT, POLICE_MATTER)


def _written(reading: Reading, lists: Sequence[Concept], roles: frozenset[Role] = _WRITTEN) -> list[Hit]:
    return [hit for each in lists for hit in reading.hits(each.name) if reading.role(hit) in roles]


_SIGNS = tuple((frozenset(each.name for each in sign.lists), sign.points) for sign in (*FOR, *AGAINST))
_ALL = (*FOR, *AGAINST)
_FIELD_NAMES = frozenset(each.name for each in _FIELDS)
_BESIDE = 3.0
"""The most that a time and a place beside a police matter add."""


def _may_weigh(reading: Reading) -> bool:
    """Whether the weight could come near enough at all, by the names of the lists alone: most posts end here."""
    here: set[str] = set()
    asked = 0.0
    for part in reading.parts:
        if part.segment.role in _WRITTEN:
            here.update(part.found)
        elif part.segment.role is Role.ANSWERED:
            asked = 4.0
    fields = len(_FIELD_NAMES & here)
    most = asked + (2.2 if fields > 2 else 1.4 if fields > 1 else 0.0 if fields else -0.8)
    most += _BESIDE if POLICE_MATTER.name in here else 0.0
    most += 2.0 if AMISS.name in here else 0.0
    return most + sum(points for names, points in _SIGNS if not names.isdisjoint(here)) >= NEARLY


def _seen(reading: Reading) -> Iterator[tuple[str, float, Hit | None]]:
    """Each sign that a statement shows, with its points and the first place that shows it."""
    for sign in _ALL:
        for each in sign.lists:
            if each.name in reading.found and (hits := _written(reading, (each,))):
                yield sign.name, sign.points, hits[0]
                break
    posed = reading.once(posing)
    if posed:
        yield _POSED, 2.0, posed[0]
    yield from _fields_seen(reading)
    yield from _spoken_against(reading)


def _fields_seen(reading: Reading) -> Iterator[tuple[str, float, Hit | None]]:
    """How many fields of police work the words come from, and whether a time or a place stands beside them.

    A short answer is read together with what was asked.
    """
    answered = bool(reading.once(answers))
    roles = _WRITTEN | {Role.ANSWERED} if answered else _WRITTEN
    fields = [hits[0] for each in _FIELDS if (hits := _written(reading, (each,), roles))]
    apart = min(len(fields), len({(hit.part, hit.start) for hit in fields}))
    if apart > 1:
        yield (
            ("words of two fields" if apart == 2 else "words of several fields"),
            1.4 if apart == 2 else 2.2,
            fields[0],
        )
    if not fields:
        yield "no word of police work", -0.8, None
    matter = {(hit.part, hit.sentence) for hit in _written(reading, (POLICE_MATTER,), roles)}
    for sign in (_WHEN, _PLACED):
        hits = _written(reading, sign.lists)
        beside = hits if answered and matter else [hit for hit in hits if (hit.part, hit.sentence) in matter]
        if beside:
            yield sign.name, sign.points, beside[0]
    if answered and matter:
        yield "an answer", 1.0, reading.once(answers)[0]


def _spoken_against(reading: Reading) -> Iterator[tuple[str, float, Hit | None]]:
    if _asks(reading):
        yield "asks", -1.3, None
    if _personal(reading):
        yield "of the author's own life", -0.8, None


_OF_MY_OWN = frozenset(("i", "i'm", "i've", "my", "we", "our", "je", "mon", "ma", "mes", "nous"))


def _asks(reading: Reading) -> bool:
    return any("?" in part.form.low for part in reading.parts if part.segment.role in _WRITTEN)


def _personal(reading: Reading) -> bool:
    return any(
        not _OF_MY_OWN.isdisjoint(part.form.low.split()) for part in reading.parts if part.segment.role in _WRITTEN
    )


def weighed(reading: Reading) -> tuple[float, int, list[Hit]]:
    """The weight of all signs, how many of them tell by themselves, and where they stand, the heaviest first."""
    return reading.once_value("police signs", lambda: _weigh(reading))


def _weigh(reading: Reading) -> tuple[float, int, list[Hit]]:
    if not _may_weigh(reading):
        return 0.0, 0, []
    signs = list(_seen(reading))
    told = sorted(((points, name, hit) for name, points, hit in signs if hit and points > 0), key=lambda each: -each[0])
    names = ", ".join(dict.fromkeys(name for _, name, _ in told))
    hits = [hit for _, _, hit in told]
    telling = len({(hit.part, hit.start) for _, name, hit in told if name in _TELLING})
    return (
        sum(points for _, points, _ in signs),
        telling,
        [hits[0]._replace(about=names), *hits[1:]] if hits else [],
    )


def _enough(weight: float, telling: int) -> bool:
    """Whether a post is flagged: a sign that tells, and the fewer of those, the more weight."""
    return telling > 0 and weight >= (ENOUGH if telling > 1 else FEW)


def many_signs(reading: Reading) -> Sequence[Hit]:
    """The signs, where they weigh more than enough."""
    weight, _, hits = weighed(reading)
    return hits if weight >= PLENTY else []


def several_signs(reading: Reading) -> Sequence[Hit]:
    """The signs, where they weigh enough and some tell by themselves."""
    weight, telling, hits = weighed(reading)
    return hits if weight < PLENTY and _enough(weight, telling) else []


def talk_of_police(reading: Reading) -> Sequence[Hit]:
    """The signs, where they weigh enough and too few tell by themselves."""
    weight, telling, hits = weighed(reading)
    return hits if ENOUGH <= weight < PLENTY and not _enough(weight, telling) else []


def some_signs(reading: Reading) -> Sequence[Hit]:
    """The signs, where they weigh nearly enough."""
    weight, _, hits = weighed(reading)
    return hits if NEARLY <= weight < ENOUGH else []
