"""Whose number or address it is: somebody else's, the author's own, or an office's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import re2

from policy.language.people import one_person
from policy.language.reading import Hit, Reading
from policy.language.telling import given
from policy.language.terms import concept
from policy.statement import Role

OWN_CONTACT = concept(
    "the author's own contact",
    """call me at; call me on; text me; email me; e-mail me; reach me; write me; write to me; contact me; message me;
    dm me; phone me; ring me; i was born; born today to me; to me, born; that's mine; is mine; it's mine;
    thats mine; mine is; in my name; i live; i'm at; my office; happy birthday to me; appelez-moi; ecrivez-moi;
    textez-moi; contactez-moi; joignez-moi; rejoignez-moi; je suis ne; je suis nee; j'habite; c'est a moi;
    c'est la mienne; c'est le mien; chez nous""",
    r"\b(?:my|our|mon|ma|notre|nos) (?:own )?(?:[a-z'-]+ ){0,2}?(?:cell|number|numero|phone|telephone|email"
    r"|e-mail|courriel"
    r"|address|adresse|birthday|anniversaire|plate|plates|plaque|truck|car|van|camion|auto|char|licence|license"
    r"|permis|card"
    r"|carte|sin|nas|house|maison|place|shop|boutique|garage|lemonade stand|yard sale|clinic|practice|studio"
    r"|cabinet|resto"
    r"|restaurant|store|wallet|portefeuille)\b",
    r"\bcall me\b[^.!?]{0,30}\d",
)
_THIRD = re2.compile(
    r"\b(?:he|she|him|her|his|hers|he's|she's|elle|lui|son|sa|ses|their|theirs|cet homme|cette femme|this guy|that guy"
    r"|the guy|the man|the woman|the lady|the kid|buddy|this man|this woman|le gars|la dame|le type|whoever|who|qui)\b"
)


def third_person(reading: Reading) -> Sequence[Hit]:
    """Somebody other than author and reader: a name, a role or a pronoun."""
    return [*reading.once(one_person), *_pronouns(reading)]


def _pronouns(reading: Reading) -> Iterator[Hit]:
    for number, part in enumerate(reading.parts):
        if part.segment.role in (Role.OWN, Role.ALT):
            for found in _THIRD.finditer(part.form.low):
                yield reading.hit(number, *found.span())


def own_or_given(reading: Reading) -> Sequence[Hit]:
    """The author's own contact or number, or one that its owner wants known."""
    return [*reading.hits(OWN_CONTACT.name), *reading.once(given)]


def speaks_for_an_office(reading: Reading) -> Sequence[Hit]:
    """Posts of an official account: a bare telephone number in them is the office's own."""
    return reading.whole(frozenset({Role.OWN})) if reading.statement.account_kind == "official" else []
