"""Recognises numbers and addresses that point to one person: by format, checksum and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import re2
from stdnum import luhn

from policy.context import Candidate, Context, Official
from policy.folding import words_of
from policy.language.addresses import addresses
from policy.language.digits import number_runs
from policy.language.reading import Hit, Part, Reading
from policy.statement import Role

_PHONE = re.compile(
    r"(?<![\d.,$/-])(?:\+?1[ .-]?)?\(?(?:[2-9]\d\d[ .()/-]{1,3}\d{3}[ .-]{0,3}\d{4}|(?:780|587|825|403|368)\d{7})"
    r"(?![\d-]|[.,]\d)"
)
_LOCAL = re.compile(
    r"\b(?:cell|cellphone|cellulaire|mobile|phone|telephone|tel|number|numero|home line|landline|text|call"
    r"|appelle[zr]?)\b[^.!?\d]{0,24}\b([2-9]\d{2}[ .-]\d{4})(?![\d-])"
)
_ABROAD = re.compile(r"(?<![\w+])\+(?!1\b)\d{2,3}(?:[ .-]?\d){7,11}(?!\d)")
_AT = r"(?:@| ?[\[({<] ?(?:at|a|@|arobase|arobas) ?[\])}>] ?| (?:at|arobase|arobas|chez) )"
_DOT = r"(?:\.| ?[\[({<] ?(?:dot|point|\.) ?[\])}>] ?| (?:dot|point) )"
_EMAIL = re.compile(
    rf"(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{{0,63}}(?:(?: \. ?| dot | point )[a-z0-9]+){{0,2}}{_AT}[a-z0-9-]+"
    rf"(?:{_DOT}[a-z0-9-]{{2,}})+"
)
_ROLE_MAILBOX = re.compile(
    r"^(?:info|foip|merci|bonjour|equipe|team|switchboard|registrar|records|archives|atia|popa|office|bureau|media"
    r"|contact|help|admin|hello|events|foi|privacy|clerk|chair|secretary|commission|complaints|tips|jobs|careers|hr"
    r"|news|editor|support|volunteer|donate|give|rsvp|tickets|ward\d*|council|agenda|accueil|desk|reception|general"
    r"|inquir|enquir|webmaster|feedback|service|customer|sales|orders|bookings?|reservations?|programs?|education"
    r"|membership|treasurer|president|board|community|outreach|press|comms?|communications?|access|plaintes|acces"
    r"|secretariat|renseignements|presse|medias|benevoles?|dons|inscriptions?|ecole|school|parish|paroisse|library)\b"
)
_PUBLIC_MAIL = re.compile(
    r"(?:@|at[\])] ?)(?:[a-z0-9-]+\.)*(?:[a-z]*police[a-z]*|edmonton|alberta|gov|gc|canada|epc[a-z-]*)\.|request|enquir"
    r"|inquir|constabulary|reception"
)
_LICENCE = re.compile(r"(?<![\d-])\d{6}[-– ]\d{3}(?![\d-])")
_LICENCE_WORDS = re2.compile(r"\b(?:licen[cs]e|permis|driver'?s?|conduire|dl)\b")
_PLATE = re.compile(r"\b(?!CAD|BMW|CTV|EPS|EPC|COV|HWY|ASP|ISO|SUV|TCH)[A-Z]{3}(?:-\d{3,4}\b| ?\d{4}\b)(?!-)")
_SPREAD_PLATE = re.compile(r"\b[a-z]([/.·_ -])[a-z]\1[a-z][/.·_ -]\d\1?\d\1?\d(?:\1?\d)?\b")
_PLATE_WORDS = re2.compile(
    r"\b(?:plates?|pl8s?|licen[cs]e|plaques?|immatricul\w*|truck|car|van|suv|camion|auto|voiture|char|minivan|sedan"
    r"|pickup|dodge|ford|honda|toyota|ram|chevy|hyundai|kia|nissan|mazda|subaru|jeep|tesla|drives|parked|gare"
    r"|conduit)\b"
)
_HEALTH_NUMBER = re.compile(r"(?<![\d-])(?:\d[ ]?){5}[ –-]{0,3}(?:\d ?){3}\d(?![\d-])")
_HEALTH_WORDS = re2.compile(
    r"\b(?:health|phn|ahc|ahcip|ulin?|medicare|hospital|patiente?|sante|assurance[ -]maladie|assurance|carte soleil"
    r"|chart)\b"
)
_SIN = re.compile(r"(?<![\d-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])")
_SIN_WORDS = re2.compile(r"\b(?:sin|social insurance|nas|assurance sociale)\b")
_LIKE_SIN = re2.compile(
    r"\b(?:raffle|draw|tirage|lotto|accession|shelf|invoice|facture|serial|serie|part|isbn|tracking|colis|parcel"
    r"|inventory|order|commande|ticket|billet|score|numbers on|numeros au|permit|batch|lot|model|catalogue|barcode)\b"
)
_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_PART_CARD = re.compile(r"(?<![\d-])(?<!\d )\d{4}([ -])\d{4}\1\d{4}(?![ -]?\d)")
_CARD_WORDS = re2.compile(r"\b(?:visa|mastercard|amex|debit|credit|carte|card|cvv|cvc|expir\w*|exp|interac)\b")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|fev|fevr|avr|mai|juin|juil|aout)[a-z]*\.?"
_YEAR = r"(?:19[2-9]\d|20[0-2]\d)"
_DAY = r"(?:the )?(?:\d{1,2}|1er)(?:st|nd|rd|th|er|e)?"
_DATE = (
    rf"(?:{_MONTH} {_DAY}(?: of)?[,/ ]{{1,2}}(?:{_YEAR}|'?\d\d\b)|{_DAY} (?:of )?{_MONTH},? (?:of )?{_YEAR}"
    rf"|{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR})"
)
_BIRTH = (
    r"\b(?:born|dob|d\.o\.b\.?|date of birth|birth ?dates?|birth ?day|turns \d\d|turned \d\d|nee?s? (?:le|en|un)"
    r"|date de naissance|naissance|ddn|anniversaire)\b"
)
_BORN = re2.compile(rf"{_BIRTH}[^!?]{{0,60}}?\b{_DATE}|\b{_DATE}[^.!?]{{0,30}}?{_BIRTH}")
_TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")


@dataclass(frozen=True)
class Identifier:
    """What kind of identifier stands somewhere."""

    kind: str


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _phones(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    public = reading.prepare("public numbers", lambda context: {_digits(n)[-10:] for n in context.public_numbers})
    places = list(_plain_phones(part, public)) if _FIGURES.search(part.form.low) else []
    yield from places
    for run in number_runs(part.form):
        number = run.digits[1:] if len(run.digits) == 11 and run.digits[0] == "1" else run.digits
        free = not any(start < run.end and run.start < end for start, end in places)
        if free and len(number) == 10 and number[0] in "23456789" and _private(number, public):
            yield run.start, run.end


def _plain_phones(part: Part, public: set[str]) -> Iterator[tuple[int, int]]:
    for found in _PHONE.finditer(part.form.low):
        if _private(_digits(found.group())[-10:], public):
            yield found.span()
    for found in _LOCAL.finditer(part.form.low):
        if not any(known.endswith(_digits(found[1])) for known in public):
            yield found.span(1)
    for found in _ABROAD.finditer(part.form.low):
        yield found.span()


def _private(number: str, public: set[str]) -> bool:
    return number not in public and number[:3] not in _TOLL_FREE and number[3] in "23456789"


def _emails(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _EMAIL.finditer(part.form.low) if _MAIL_HINT.search(part.form.low) else ():
        spelled = _SPELLED_AT.search(found.group())
        plain_at = spelled and not re.search(r"\bdot\b" if spelled[1] == "at" else r"\b(?:dot|point)\b", found.group())
        if not plain_at and not _ROLE_MAILBOX.match(found.group()) and not _PUBLIC_MAIL.search(found.group()):
            yield found.span()


def _plates(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    if _PLATE_WORDS.search(part.form.low):
        yield from (found.span() for found in _PLATE.finditer(part.form.cased))
        yield from (found.span() for found in _SPREAD_PLATE.finditer(part.form.low))


def _health(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    if _HEALTH_WORDS.search(part.form.low):
        for found in _HEALTH_NUMBER.finditer(part.form.low):
            if len(_digits(found.group())) == 9:
                yield found.span()


def _licences(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _LICENCE.finditer(part.form.low):
        if found.group()[6] == "-" or _LICENCE_WORDS.search(part.form.low):
            yield found.span()


def _sins(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    low = part.form.low
    told, like = _SIN_WORDS.search(low) is not None, _LIKE_SIN.search(low) is not None
    for found in _SIN.finditer(low):
        if told or (not like and found.group(1) and luhn.is_valid(_digits(found.group()))):
            yield found.span()


def _births(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _BORN.finditer(part.form.low))


def _cards(part: Part, reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _CARD.finditer(part.form.low):
        number = _digits(found.group())
        if luhn.is_valid(number) and number[0] in "23456" and len(set(number)) > 1:
            yield found.span()
    if _CARD_WORDS.search(part.form.low):
        yield from (found.span() for found in _PART_CARD.finditer(part.form.low))


_Finder = Callable[[Part, Reading], Iterator[tuple[int, int]]]
_NUMBERS: tuple[tuple[str, _Finder], ...] = (
    ("driver's licence number", _licences),
    ("licence plate", _plates),
    ("health number", _health),
    ("social insurance number", _sins),
    ("card number", _cards),
    ("birth date", _births),
)
_REACHES: tuple[tuple[str, _Finder], ...] = (("phone number", _phones), ("e-mail address", _emails))
_SEEN_IN = frozenset({Role.OWN, Role.ALT, Role.WARNING})


def _all(reading: Reading, finders: tuple[tuple[str, _Finder], ...]) -> Sequence[Hit]:
    return [
        reading.hit(number, start, end, Identifier(kind))
        for number, part in enumerate(reading.parts)
        if part.segment.role in _SEEN_IN
        for kind, find in finders
        for start, end in find(part, reading)
    ]


_FIGURES = re2.compile(r"\d[^a-z0-9]{0,3}\d[^a-z0-9]{0,3}\d|\d/\d\d")
"""Three figures close together: less is no number of anybody."""
_SPELLED_AT = re.compile(r" (at|chez|arobase?) ")
_MAIL_HINT = re2.compile(r"@|\b(?:at|arobase?|chez)\b.*\b(?:dot|point)\b|[\[({<] ?(?:a|at|arobase) ?[\])}>]")


def personal_numbers(reading: Reading) -> Sequence[Hit]:
    """Numbers that are one person's own: licence, plate, health, social insurance and card numbers, birth dates."""
    if not any(_FIGURES.search(part.form.low) for part in reading.parts if part.segment.role in _SEEN_IN):
        return []
    return _all(reading, _NUMBERS)


def ways_to_reach(reading: Reading) -> Sequence[Hit]:
    """Phone numbers and e-mail addresses that are neither public lines nor role mailboxes."""
    return _all(reading, _REACHES)


def places(reading: Reading) -> Sequence[Hit]:
    """Street, rural and unit addresses, street corners and postal codes."""
    return [
        reading.hit(number, start, end, Identifier(kind))
        for number, part in enumerate(reading.parts)
        if part.segment.role in _SEEN_IN
        for kind, start, end in addresses(part.form.low)
    ]


_PERSON = re.compile(
    r"\b(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]\.)(?: [A-Z]\.)? (?:(?:Mc|Mac|O'|De|Van"
    r"|D')?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b|\b(?:Mr|Mrs|Ms|Mme|M)\.? [A-Z][a-z]+|\bname's [A-Z][a-z]+"
)
_SOLO = re.compile(
    r"\b(?:Const|Constable|Sgt|Sergeant|Det|Detective|Insp|Inspector|Supt|Staff Sergeant|Cpl)\.? [A-Z][a-z]+"
)
NOT_PERSON = words_of(
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


def _each_name(pattern: re.Pattern[str], cased: str) -> Iterator[re.Match[str]]:
    """Names in order; after an ordinary word with a capital letter ("Call Ann Lee") a name may begin a word later."""
    match = pattern.search(cased)
    while match is not None:
        yield match
        first, _, rest = match.group().partition(" ")
        late = rest and pattern is _PERSON and first.lower() in NOT_PERSON
        match = pattern.search(cased, match.start() + len(first) + 1 if late else match.end())


def persons(reading: Reading) -> Sequence[Hit]:
    """Private people by name: a first and a last name, or a title and a name; officials and candidates are left out."""
    known = reading.prepare("known surnames", _known_surnames)
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role is Role.LINK:
            continue
        for pattern in (_PERSON, _SOLO):
            for match in _each_name(pattern, part.form.cased):
                words = match.group().replace("name's ", "").split()
                lows = [word.lower().strip(".") for word in words]
                if pattern is _PERSON and any(low in NOT_PERSON for low in lows):
                    continue
                before = part.form.cased[max(0, match.start() - 9) : match.start()]
                if before.endswith("#") or (pattern is _PERSON and _PLACE_BEFORE.search(before)):
                    continue
                if lows[-1] not in known:
                    found.append(reading.hit(number, match.start(), match.end()))
    return found
