"""Who it was: a name set to somebody who is blamed, asked about, or quoted from a letter."""

from __future__ import annotations

from collections.abc import Sequence

import re2

from policy.language.people import one_person
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.statement import Role

BLAMED = concept(
    "what somebody is blamed for or sought for",
    """robbed; robber; stole; stolen; thief; shoplifter; burglar; arsonist; set the fire; set fire; lit the fire;
    vandal; tagger; tagged; keyed; smashed; slashed; broke in; broke into; hit and run; getaway; drove off;
    ran the light; speeding; cut me off; parks in; double-parks; dumped; dumping; littering; barking dog; noise;
    blasting; blasts; yelled; yells; swore; spat; punched; slapped; pushed; shoved; kicked; bit; peed; flashed;
    stiffed; scammed; cheated; owes me; didn't pay; snitched; ratted; called the cops; called police;
    called the police; called bylaw; phoned bylaw; phones bylaw; complained; complains; complaint; reported; filed;
    wrote the letter; signed the letter; letter; anonymous; petition; leaked; leaker; whistleblower; witness;
    saw it; victim; drowned; found dead; shooter; suspect; driver; gave me a ticket; ticketed me; arrested me;
    pulled me over; tasered; shot; fired; the porch; mask; balaclava; in the video; on the video; in the photo;
    in the picture; on camera; confessions page; burner; fake account; prank; pranks; graffiti; voleur; voleuse;
    a vole; a casse; a brule; a mis le feu; delit de fuite; a appele la police; a porte plainte; s'est plaint;
    se plaint; plainte; a denonce; lettre; anonyme; temoin; victime; sur la video; sur la photo; stationne;
    conducteur; conductrice; a gifle; a frappe; a crie; a pousse; contravention""",
)
_IS = re2.compile(
    r"^[^.!?\n]{0,80}?(?:\b(?:is|was|are|it's|its|that's|named|called|name's|c'est|est|s'appelle|nomme"
    r"|nommee)\b,?|[:–—-]|,) "
    r"(?:a |an |the |le |la |our |young |old |little |mr\.? |mrs\.? |ms\.? |mme |m\.? )*$"
)
_WHO = re2.compile(
    r"\b(?:who|whose|which (?:one|kid|boy|girl|officer|neighbour|neighbor|house)|what's (?:his|her) name"
    r"|anyone know|anybody"
    r"|guess|why (?:is|was|did|does|isn't|hasn't)|where (?:is|does|did)|what (?:happened|became)|c'est qui|qui"
    r"|a qui|pourquoi"
    r"|ou est|qu'est devenu)\b"
)
_ASKED_ABOUT = frozenset({Role.ANSWERED, Role.QUOTED, Role.SHARED})
_MINE = re2.compile(r"\b(?:i|i'm|i've|my|me|je|j'ai|mon|ma)\b")
_LETTER = re2.compile(
    r"\b(?:wrote|writes|e-?mail(?:ed|s)?|letter|note|card|message|sent (?:me|us|this)|sends (?:me|us)"
    r"|confidential|texted|dm"
    r"|inbox|received|got this|signed|thank-you|voicemail|courriel|lettre|mot|carte|m'ecrit|nous ecrit|recu)\b"
)
_QUOTED = re2.compile(r"[“\"«][^“”\"«»]{24,400}[”\"»]")
_MARKS = frozenset('“"«')
_NAMES = frozenset({"name", "given name", "two words"})
_TOLD_APART = _NAMES | {"role", "the only one", "some name"}


def blamed_by_name(reading: Reading) -> Sequence[Hit]:
    """A name that is said to be the one who did, saw or told something."""
    if not reading.hits(BLAMED.name):
        return []
    blamed = {(hit.part, hit.sentence) for hit in reading.hits(BLAMED.name)}
    people = reading.once(one_person)
    roles = [one for one in people if one.about.by in ("role", "somebody", "the only one")]
    return [
        reading.hit(role.part, role.start, name.end)
        for name in people
        if name.about.by in _NAMES and (name.part, name.sentence) in blamed
        for role in roles
        if role.part == name.part and role.sentence == name.sentence and role.end < name.start
        and _IS.match(reading.parts[name.part].form.low[role.end : name.start])
    ]  # fmt: skip


def named_ones(reading: Reading) -> Sequence[Hit]:
    """People with a name or a role that fits one."""
    return [one for one in reading.once(one_person) if one.about.by in _TOLD_APART]


def named_to_who_asked(reading: Reading) -> Sequence[Hit]:
    """A name or a role given where the post that is answered or quoted asks who."""
    if not any(part.segment.role in _ASKED_ABOUT and _WHO.search(part.form.low) for part in reading.parts):
        return []
    return [one for one in reading.once(one_person) if one.about.by in _TOLD_APART]


def letters_of_somebody(reading: Reading) -> Sequence[Hit]:
    """Somebody else's words in the first person, quoted from what they wrote."""
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role in (Role.OWN, Role.ALT) and not _MARKS.isdisjoint(part.form.low):
            for quoted in _QUOTED.finditer(part.form.low):
                if _MINE.search(quoted.group()) and _LETTER.search(part.form.low):
                    found.append(reading.hit(number, *quoted.span()))
    return found
