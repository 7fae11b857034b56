"""Recognises numbers and addresses that point to one person: by format, checksum and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from stdnum import luhn

from policy.context import Candidate, Context, Official
from policy.folding import words_of
from policy.language.reading import Hit, Part, Reading
from policy.statement import Role

_STREET = (
    r"(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|crescent|cres|court|crt|place|pl|way|boulevard|blvd"
    r"|close|mews|"
    r"walk|terrace|trail|gate|green|heights|bay|cove|row|rue|chemin|allee|circle|point|landing|loop)"
)
_PHONE = re.compile(
    r"(?<![\d.,$/-])(?:\+?1[ .-]?)?\(?(?:[2-9]\d\d[ .()/-]{1,3}\d{3}[ .-]{0,3}\d{4}|(?:780|587|825|403|368)\d{7}"
    r"|[2-9] ?\d ?\d(?:[ .()/-]{1,3}\d){7})(?![\d-]|[.,]\d)"
)
_DIGIT_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_SPELLED = re.compile(rf"\b(?:{_DIGIT_WORD}[ ,.-]+){{9}}{_DIGIT_WORD}\b")
_EMAIL = re.compile(
    r"(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}(?:@| ?[\[(]at[\])] ?| at )[a-z0-9-]+"
    r"(?:(?:\.| ?[\[(]dot[\])] ?| dot )[a-z0-9-]+)+"
)
_ROLE_MAILBOX = re.compile(
    r"^(?:info|foip|merci|bonjour|equipe|team|switchboard|registrar|records|archives|atia|popa|office|bureau|media|contact|help|admin|hello|events|foi|privacy|clerk|chair|secretary|commission"
    r"|complaints|"
    r"tips|jobs|careers|hr|news|editor|support|volunteer|donate|give|rsvp|tickets|ward\d*|council|agenda|accueil)\b"
)
_PUBLIC_MAIL = re.compile(
    r"(?:@|at[\])] ?)(?:[a-z0-9-]+\.)*(?:[a-z]*police[a-z]*|edmonton|alberta|gov|gc|canada)\.|request|enquir"
    r"|inquir|constabulary|reception"
)
_ADDRESS = re.compile(
    rf"\b\d{{1,5}}[a-z]?(?:[ -]\d{{1,3}}[a-z]?|(?: [a-z][a-z'-]+){{1,3}}) {_STREET}\b\.?(?: (?:nw|sw|ne|se"
    rf"|n\.?w\.?)\b)?"
    r"|\b(?:bâtiment|batiment|building|apt|apartment|appartement|app|unit"
    r"|suite)\.? ?#?[a-z]?\d{0,4}[a-z]?,? (?:appartement|apt|app|unit|suite)\.? ?\d+"
    r"|\b\d{1,5},? rue (?:[a-z'-]+ ?){1,3}"
)
_POSTAL = re.compile(r"\bt[569][a-z] ?\d[a-z]\d\b")
_LICENCE = re.compile(r"(?<![\d-])\d{6}-\d{3}(?![\d-])")
_PLATE = re.compile(r"\b(?!CAD|BMW|CTV|EPS|EPC|COV|HWY|ASP|ISO|SUV|TCH)[A-Z]{3}(?:-\d{3,4}\b| ?\d{4}\b)(?!-)")
_PLATE_WORDS = re.compile(
    r"\b(?:plates?|licen[cs]e|plaque|truck|car|van|suv|camion|auto|voiture|dodge|ford|honda|toyota|ram|drives"
    r"|parked|gare)\b"
)
_HEALTH_NUMBER = re.compile(r"(?<![\d-])\d{5}-?\d{4}(?![\d-])")
_HEALTH_WORDS = re.compile(r"\b(?:health|phn|ahc|medicare|hospital|patient|sante|assurance)\b")
_SIN = re.compile(r"(?<![\d-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])")
_SIN_WORDS = re.compile(r"\b(?:sin|social insurance|nas|assurance sociale)\b")
_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_BORN = re.compile(
    r"\b(?:born|dob|d\.o\.b\.?|date of birth|birth ?date|birthday|nee? le|date de naissance)\b[^.!?]{0,25}?"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2},? (?:19|20)\d\d|\d{4}-\d\d-\d\d"
    r"|\d{1,2} [a-z]+ (?:19|20)\d\d)"
)
_TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")


@dataclass(frozen=True)
class Identifier:
    """What kind of identifier stands somewhere."""

    kind: str


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _phones(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    public = reading.prepare("public numbers", lambda context: {_digits(n)[-10:] for n in context.public_numbers})
    for found in _PHONE.finditer(part.form.low):
        number = _digits(found.group())[-10:]
        if number not in public and number[:3] not in _TOLL_FREE and number[3] in "23456789":
            yield found.span()

    for found in _SPELLED.finditer(part.form.low):
        yield found.span()


def _emails(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _EMAIL.finditer(part.form.low) if "@" in part.form.low or "at" in part.form.low else ():
        plain_at = " at " in found.group() and "dot" not in found.group()
        if not plain_at and not _ROLE_MAILBOX.match(found.group()) and not _PUBLIC_MAIL.search(found.group()):
            yield found.span()


def _simple(pattern: re.Pattern[str], beside: re.Pattern[str] | None = None, cased: bool = False) -> _Finder:
    def find(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
        if beside is None or beside.search(part.form.low):
            for found in pattern.finditer(part.form.cased if cased else part.form.low):
                yield found.span()

    return find


def _sins(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _SIN.finditer(part.form.low):
        if _SIN_WORDS.search(part.form.low) or (found.group(1) and luhn.is_valid(_digits(found.group()))):
            yield found.span()


def _cards(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _CARD.finditer(part.form.low):
        number = _digits(found.group())
        if luhn.is_valid(number) and number[0] in "23456" and len(set(number)) > 1:
            yield found.span()


_Finder = Callable[[Part, Reading], Iterator[tuple[int, int]]]
_NO_STREET_NAME = re.compile(
    r" (?:at|from|in|of|on|the|and|to|for|by|with|a|or|is|was|were|are|people|per|cent|more|minutes|hours|days) "
)


def _addresses(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _ADDRESS.finditer(part.form.low):
        if not _NO_STREET_NAME.search(found.group()) and not re.match(r"(?:19|20)\d\d [a-z]", found.group()):
            yield found.span()


_NUMBERS: tuple[tuple[str, _Finder], ...] = (
    ("driver's licence number", _simple(_LICENCE)),
    ("licence plate", _simple(_PLATE, _PLATE_WORDS, cased=True)),
    ("health number", _simple(_HEALTH_NUMBER, _HEALTH_WORDS)),
    ("social insurance number", _sins),
    ("card number", _cards),
    ("birth date", _simple(_BORN)),
)
_REACHES: tuple[tuple[str, _Finder], ...] = (("phone number", _phones), ("e-mail address", _emails))
_PLACES: tuple[tuple[str, _Finder], ...] = (("address", _addresses), ("postal code", _simple(_POSTAL)))
_SEEN_IN = frozenset({Role.OWN, Role.ALT, Role.WARNING})


def _all(reading: Reading, finders: tuple[tuple[str, _Finder], ...]) -> Sequence[Hit]:
    return [
        reading.hit(number, start, end, Identifier(kind))
        for number, part in enumerate(reading.parts)
        if part.segment.role in _SEEN_IN and _has_digit_or_at(part.form.low)
        for kind, find in finders
        for start, end in find(part, reading)
    ]


_DIGIT = re.compile(r"\d|@|\bat\b|\bfive\b")


def _has_digit_or_at(low: str) -> bool:
    return _DIGIT.search(low) is not None


def personal_numbers(reading: Reading) -> Sequence[Hit]:
    """Numbers that are one person's own: licence, plate, health, social insurance and card numbers, birth dates."""
    return _all(reading, _NUMBERS)


def ways_to_reach(reading: Reading) -> Sequence[Hit]:
    """Phone numbers and e-mail addresses that are neither public lines nor role mailboxes."""
    return _all(reading, _REACHES)


def places(reading: Reading) -> Sequence[Hit]:
    """Street addresses and postal codes."""
    return _all(reading, _PLACES)


_PERSON = re.compile(
    r"\b(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]\.)(?: [A-Z]\.)? (?:(?:Mc|Mac|O'|De|Van"
    r"|D')?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b|\b(?:Mr|Mrs|Ms|Mme|M)\.? [A-Z][a-z]+|\bname's [A-Z][a-z]+"
)
_SOLO = re.compile(
    r"\b(?:Const|Constable|Sgt|Sergeant|Det|Detective|Insp|Inspector|Supt|Staff Sergeant|Cpl)\.? [A-Z][a-z]+"
)
_NOT_PERSON = words_of(
    """street avenue road park centre center school high hospital police commission city council hall library station
    lake river creek heights mills woods mill campus university college church legion branch service services bank
    foundation society association league street north south east west northwest northeast southwest southeast
    downtown division canada alberta edmonton calgary ottawa toronto monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december happy
    merry thank thanks good great new old big the this that these those our your my his her their its crime stoppers
    special olympics food project operation public safety act policy code conduct chief deputy commissioner chair
    minister mayor premier councillor coun mla mp board team unit section squad office officer health social media
    day week year night morning eve first second third one two three indigenous black white asian red blue green
    orange island town village county club hotel mall market plaza court place drive lane way valley trail no so and
    but or if when where what who why how is are was were in on at of to for from with we you they it he she i not
    all every each any some ask tell call see meet find say come go let give take drop visit brave congrats
    congratulations welcome proud long short high low hill court counter crown ford dodge honda toyota jeep
    chevrolet nissan mazda detective detectives sexual domestic abuse terrorism liberal conservative party open
    borders question answer news update reminder note please dear hello hey ok yes well just only even still also
    now then here there executive director vice professional standards human rights privacy young old little
    international women men pride truth reconciliation remembrance crescent mews boulevard terrace walk close trail
    gate bay cove row landing loop court gardens square village half guns gangs body worn air moderation media
    inquiries captioned agenda saint st mount fort royal grand prairie spruce sherwood"""
)


_PLACE_BEFORE = re.compile(r"(?:\b(?:in|at|near|outside|across|around|beside|into) (?:the )?|#\w* ?)$")


def _known_surnames(context: Context) -> set[str]:
    people: list[Official | Candidate] = [*context.officials, *context.candidates]
    return {person.name.split()[-1].lower() for person in people}


def persons(reading: Reading) -> Sequence[Hit]:
    """Private people by name: a first and a last name, or a title and a name; officials and candidates are left out."""
    known = reading.prepare("known surnames", _known_surnames)
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role is Role.LINK:
            continue
        for pattern in (_PERSON, _SOLO):
            for match in pattern.finditer(part.form.cased):
                words = match.group().replace("name's ", "").split()
                lows = [word.lower().strip(".") for word in words]
                if pattern is _PERSON and any(low in _NOT_PERSON for low in lows):
                    continue
                before = part.form.cased[max(0, match.start() - 9) : match.start()]
                if before.endswith("#") or (pattern is _PERSON and _PLACE_BEFORE.search(before)):
                    continue
                if lows[-1] not in known:
                    found.append(reading.hit(number, match.start(), match.end()))
    return found
