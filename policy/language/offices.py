"""What people call an elected official besides the full name: ward, riding, portfolio, short given name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.context import Official
from policy.folding import plain

SHORT_NAMES = {
    long: tuple(short.split())
    for long, short in (
        line.split(": ")
        for line in """alexander: alex sandy
alexandra: alex sandra
amanda: mandy
andrew: andy drew
anthony: tony
barnaby: barney
barbara: barb
bartholomew: bart
benjamin: ben
bernard: bernie
beverley: bev
bronwen: bron
calvin: cal
caroline: caro
catherine: cathy kate
charles: charlie chuck
christina: chris tina
christine: chris chrissy
christopher: chris
cynthia: cindy
daniel: dan danny
david: dave
deborah: deb
desmond: des
donald: don
dorothy: dot
douglas: doug
edward: ed eddie ted
elizabeth: liz beth betty
everett: ev
frederick: fred
gerald: gerry
gregory: greg
gwendolyn: gwen
harold: hal harry
harriet: hattie
henry: hank
james: jim jimmy
jasdeep: jas
jeffrey: jeff
jennifer: jen
jessica: jess
jocelyn: joss
john: jack
jonathan: jon
joseph: joe
katherine: kathy kate
kenneth: ken
lawrence: larry
leonard: len
margaret: peggy maggie
marguerite: margot
matthew: matt
michael: mike
mitchell: mitch
nathaniel: nate
nicholas: nick
pamela: pam
patricia: pat trish
patrick: pat
peter: pete
philip: phil
priyanka: pri
rafael: rafa
rebecca: becky
richard: rick dick
robert: rob bob
roderick: rod
ronald: ron
rosalind: roz
samuel: sam
stanley: stan
stephen: steve
steven: steve
susan: sue
theodora: theo
theodore: ted theo
thomas: tom
timothy: tim
victoria: vicky
vincent: vince
vivek: viv
walter: walt
william: bill will
yvette: yvie""".splitlines()
    )
}
"""Usual short forms of given names: whoever bears the long one may be called so."""
_PORTFOLIO = re.compile(r"(minister|critic|secretary) (?:of|for) (?:the )?(.+)")
_AND_MORE = re.compile(r"(?: and | & |,| \().*$")
_FRENCH = {
    "public safety": "securite publique",
    "justice": "justice",
    "municipal affairs": "affaires municipales",
    "health": "sante",
    "education": "education",
    "finance": "finances",
    "transportation": "transports",
    "housing": "logement",
    "indigenous relations": "relations autochtones",
}


_FRENCH_MATTER = {french: english for english, french in _FRENCH.items()}
_FRENCH_OFFICES = (
    (re.compile(r"conseill(?:er|ere)(?: municipale?)?\b"), "councillor"),
    (re.compile(r"mair(?:e|esse)\b"), "mayor"),
    (re.compile(r"deputee? (?:a l'assemblee|provinciale?|de l'alberta)\b.*"), "mla"),
    (re.compile(r"deputee?\b(?: federale?\b| a la chambre\b.*)?"), "mp"),
    (re.compile(r"premiere? ministre\b"), "premier"),
    (re.compile(r"cheff?e? de l'opposition(?: officielle)?"), "leader of the opposition"),
)
_FRENCH_MINISTER = re.compile(r"ministre (?:de la |de l'|des |du |de )(.+)")
_FRENCH_CRITIC = re.compile(r"(?:porte-parole|critique) (?:en matiere de |en |pour la |pour les )(.+)")


def in_english(office: str) -> str:
    """An office, folded, in the English word that the rules compare: "Conseillère" is a councillor."""
    folded = plain(office).strip()
    for pattern, title in ((_FRENCH_MINISTER, "minister of"), (_FRENCH_CRITIC, "critic for")):
        if found := pattern.fullmatch(folded):
            return f"{title} {_FRENCH_MATTER.get(found[1], found[1])}"
    for pattern, english in _FRENCH_OFFICES:
        if found := pattern.match(folded):
            return english + folded[found.end() :]
    return folded


def ways_by_office(official: Official) -> Iterator[str]:
    """Phrases, folded, that name an official by ward, riding or portfolio."""
    office = in_english(official.office)
    district = plain(official.district)
    if office.startswith("council") and district:
        yield from _by_district(("councillor", "coun.", "cllr", "councilor"), ("conseiller", "conseillere"), district)
        yield f"councillor in {district}"
        yield f"{district}'s councillor"
    elif office in ("mla", "mp") and district:
        for place in {district, re.sub(r"^[a-z]+[- ](?=\w)", "", district)}:
            yield from _by_district((office, "member", f"the {office}"), ("depute", "deputee"), place)
            yield f"{place} {office}"
            yield f"{place}'s {office}"
    for role in official.roles:
        yield from _by_role(in_english(role))


def _by_district(english: tuple[str, ...], french: tuple[str, ...], district: str) -> Iterator[str]:
    for title in english:
        yield from (f"{title} {link} {district}" for link in ("for", "from", "of", "in"))
    for title in french:
        yield from (f"{title} {link} {district}" for link in ("de", "du", "pour", "dans"))
        yield f"{title} d'{district}"


def _by_role(role: str) -> Iterator[str]:
    found = _PORTFOLIO.search(role)
    if found:
        matter = _AND_MORE.sub("", found[2])
        yield from (f"{matter} {found[1]}", f"{found[1]} of {matter}", f"{found[1]} for {matter}")
        french = _FRENCH.get(matter)
        if french and found[1] == "minister":
            yield from (f"ministre de la {french}", f"ministre des {french}", f"ministre de l'{french}")
        elif french:
            yield from (f"porte-parole en {french}", f"critique en {french}", f"critique en matiere de {french}")
    if "leader of the" in role and "opposition" in role:
        yield from ("leader of the opposition", "leader of the official opposition", "opposition leader")
        yield from ("chef de l'opposition", "cheffe de l'opposition", "chef de l'opposition officielle")


def short_names(given: str) -> tuple[str, ...]:
    """The usual short forms of a folded given name."""
    return SHORT_NAMES.get(given, ())
