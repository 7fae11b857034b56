"""Who is meant: officials and candidates by handle, full name, office and name, or office alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick
from rapidfuzz import fuzz

from policy.context import Candidate, Context, Official
from policy.fingerprints import common_words
from policy.folding import plain
from policy.language.offices import in_english, short_names, ways_by_office
from policy.language.reading import Hit, Reading

_TITLE = re.compile(
    r"(?:\b(?:coun|cllr|councill?or|councill?ors|conseill(?:er|ere)(?: municipale?)?|mayor|maire|mairesse|mla|mp"
    r"|mpp|depute|"
    r"deputee|minister|ministre|premier|premiere|min|hon|alderman|senator|trustee|critic|leader)\.?,?\s+(?:(?:mr"
    r"|mrs|ms|m|mme)\.?\s+)?)$"
)
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z'-]+\s+$")
_OFFICES = {
    "mayor": r"\b(?:the|our|edmonton's|this|madam|mr\.?|le|la|notre|au|du|nouveau|nouvelle|monsieur|madame)"
    r" (?:new |nouveau |nouvelle )?(?:mayor|maire|mairesse)\b|\b(?:her|his) worship\b",
    "premier": r"\b(?:(?:the|our|alberta's|this|madam|mr\.?) premier|(?:la|le|notre|madame|au|du) premiere? "
    r"ministre)\b",
    "minister": r"\b(?:the|our|la|le|notre|provincial|du|au|this) (?:public safety |justice )?(?:minister|ministre)\b",
}


class Link(NamedTuple):
    """What a name hit is about: the person and how sure the link is (handle, full, office, surname, first)."""

    person: Official | Candidate
    by: str


@dataclass(frozen=True)
class _Entry:
    person: Official | Candidate
    by: str


class NameIndex:
    """Officials and candidates of a context, found in one pass; dates decide whose name counts at the post's time."""

    def __init__(self, context: Context) -> None:
        entries: dict[str, list[_Entry]] = {}
        people: list[Official | Candidate] = [*context.officials, *context.candidates]
        for person in people:
            for text, by in _ways_to_say(person):
                listed = entries.setdefault(text, [])
                if not any(entry.person.name == person.name and type(entry.person) is type(person) for entry in listed):
                    listed.append(_Entry(person, by))
        self._entries = list(entries.items())
        self._terms = AhoCorasick([text for text, _ in self._entries]) if entries else None
        called = [text for text, listed in entries.items() if any(entry.by != "handle" for entry in listed)]
        self.words = {word for text in called for word in text.split() if word.isalpha() and len(word) > 3}

    def find(self, reading: Reading) -> list[Hit]:
        """Every link in every text, the surest one where several overlap."""
        if self._terms is None:
            return []
        hits = []
        day = reading.statement.posted_at.date()
        for number, part in enumerate(reading.parts):
            low = part.form.low
            for index, start, end in self._terms.find_matches_as_indexes(low, overlapping=True):
                if (start and low[start - 1].isalnum()) or (end < len(low) and low[end].isalnum()):
                    continue
                for entry in self._entries[index][1]:
                    by = _how(entry, part.form.cased, start, end)
                    if by and _counts(entry.person, day):
                        hits.append(reading.hit(number, start, end, Link(entry.person, by)))
        return hits


def _counts(person: Official | Candidate, day: Any) -> bool:
    return person.in_office(day) if isinstance(person, Official) else person.standing(day)


def _ways_to_say(person: Official | Candidate) -> Iterable[tuple[str, str]]:
    name = plain(person.name)
    yield name, "full"
    words = name.split()
    if len(words) > 1:
        yield words[-1], "surname"
        yield words[0], "first"
        for short in short_names(words[0]) if isinstance(person, Official) else ():
            yield f"{short} {words[-1]}", "full"
    for handle in person.handles:
        yield plain(handle).lstrip("@"), "handle"
    if isinstance(person, Official):
        for phrase in ways_by_office(person):
            yield phrase, "ward"
        ward = plain(person.district)
        if ward and in_english(person.office).startswith("council"):
            yield f"{ward} councillor", "ward"
            yield f"ward {ward} councillor", "ward"


_ACRONYM = re.compile(r"\b[A-Z]{2,5}\b")


def _in_small_letters(cased: str) -> bool:
    """Whether sentences begin without a capital, so that a name without one may still be a name; acronyms aside."""
    return cased.islower() or _ACRONYM.sub("", cased).islower()


def _how(entry: _Entry, cased: str, start: int, end: int) -> str | None:
    """How the words at a place link to the entry; None when they are only a part of something else."""
    if entry.by == "surname":
        before = cased[max(0, start - 40) : start]
        if _TITLE.search(before.lower()):
            return "office"
        other = _NAME_BEFORE.search(before)
        if other and other.group().strip().lower() not in common_words():
            return None
        return "surname" if cased[start].isupper() or _in_small_letters(cased) else None
    if entry.by == "first":
        follows = re.match(r"\s+[A-Z][a-z]+", cased[end : end + 30])
        return "first" if not follows and (cased[start].isupper() or _in_small_letters(cased)) else None
    if entry.by == "handle" and cased[start - 1 : start] != "@":
        return None if "." not in cased[start:end] else "handle"
    return entry.by


def officials_named(reading: Reading) -> Sequence[Hit]:
    """Officials linked surely: by handle, full name, office and surname, ward, portfolio, or an office that is held."""
    sure = [
        hit
        for hit in _named(reading)
        if isinstance(hit.about.person, Official) and hit.about.by not in ("surname", "first")
    ]
    return sure + _by_office(reading)


def officials_hinted(reading: Reading) -> Sequence[Hit]:
    """Officials named by a surname alone: never enough by itself (a surname may be a word or another person)."""
    return [hit for hit in _named(reading) if isinstance(hit.about.person, Official) and hit.about.by == "surname"]


def candidates_named(reading: Reading) -> Sequence[Hit]:
    """Candidates by handle, full name or surname, and officials who stand again only when they are in the register."""
    return [hit for hit in _named(reading) if isinstance(hit.about.person, Candidate) and hit.about.by != "first"]


def candidates_hinted(reading: Reading) -> Sequence[Hit]:
    """Candidates by a first name alone: only beside words of a campaign."""
    return [hit for hit in _named(reading) if isinstance(hit.about.person, Candidate) and hit.about.by == "first"]


def _named(reading: Reading) -> Sequence[Hit]:
    return reading.once(_find_all)


def _find_all(reading: Reading) -> Sequence[Hit]:
    index = reading.index
    return index.find(reading) if isinstance(index, NameIndex) else []


_OFFICE_PATTERNS = {office: re.compile(pattern) for office, pattern in _OFFICES.items()}
_ANY_OFFICE = re.compile(r"mayor|mair|premier|minist|worship")


def _by_office(reading: Reading) -> list[Hit]:
    found = []
    day = reading.statement.posted_at.date()
    for number, part in enumerate(reading.parts):
        if not _ANY_OFFICE.search(part.form.low):
            continue
        for office, pattern in _OFFICE_PATTERNS.items():
            places = [match.span() for match in pattern.finditer(part.form.low)]
            if not places:
                continue
            holders = [
                official
                for official in reading.context.officials
                if official.in_office(day)
                and any(in_english(held).startswith(office) for held in (official.office, *official.roles))
            ]
            if holders:
                found += [reading.hit(number, start, end, Link(holders[0], "office")) for start, end in places]
    return found


def officials_by_first_name(reading: Reading) -> Sequence[Hit]:
    """Officials named by a given name or its short form alone: only beside words of their politics."""
    return [hit for hit in _named(reading) if isinstance(hit.about.person, Official) and hit.about.by == "first"]


_CAPITAL = re.compile(r"(?<![\w@])[A-Z][a-z]{6,}\b")
LONG_SURNAME = 8
LIKENESS = 84
"""Share of letters, in per cent, by which a misspelt long surname is still known."""


def _long_surnames(context: Context) -> dict[str, list[tuple[str, Official]]]:
    """Officials with a long surname, by its first letter."""
    found: dict[str, list[tuple[str, Official]]] = {}
    for official in context.officials:
        surname = plain(official.name).split()[-1]
        if len(surname) >= LONG_SURNAME:
            found.setdefault(surname[0], []).append((surname, official))
    return found


def officials_misspelt(reading: Reading) -> Sequence[Hit]:
    """Words that are nearly the surname of an official: same first letter, seven letters or more."""
    day = reading.statement.posted_at.date()
    long = reading.prepare("long surnames", _long_surnames)
    found = []
    for number, part in enumerate(reading.parts):
        for word in _CAPITAL.finditer(part.form.cased):
            low = word.group().lower()
            for surname, official in long.get(low[0], ()):
                if low != surname and official.in_office(day) and fuzz.ratio(low, surname) >= LIKENESS:
                    found.append(reading.hit(number, word.start(), word.end(), Link(official, "surname")))
    return found
