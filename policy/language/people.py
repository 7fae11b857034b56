"""One private person in sight: by name, by a role that fits one, as somebody's kin, or by a description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import re2

from policy.fingerprints import common_words
from policy.folding import Form, words_of
from policy.language.given_names import GIVEN_NAMES
from policy.language.identifiers import NOT_PERSON, persons
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.statement import Role

PERSON_ROLE = concept(
    "a role that one person has",
    """accompanist; accountant; actor; actress; adjoint; adjointe; agent; agente; aide; alto; analyst; analyste;
    apprentice; archivist; articling student; assistant; attendant; auditor; aumonier; avocat; avocate; baker;
    barber; barista; bartender; bass player; bassist; beekeeper; benevole; bookkeeper; boss; bouncer; boulanger;
    boy; boyfriend; brigadier; brigadiere; bus driver; butcher; cadet; caissier; caissiere; candidate; captain;
    caregiver; caretaker; carpenter; carver; cashier; cellist; chaplain; chauffeur; chef; child; chum; classmate;
    cleaner; clerk; client; cliente; coach; coiffeur; coiffeuse; colleague; collegue; comedian; commis; complainant;
    concierge; conductor; conjoint; conjointe; constable; contractor; cook; coordinator; coordonnateur;
    coordonnatrice; coroner; corporal; counsellor; courier; coworker; co-worker; critic; crossing guard; cuisinier;
    cuisiniere; custodian; customer; dame; dancer; daughter; daycare worker; deacon; dealer; delegate; dentist;
    detective; dietitian; director; dishwasher; dispatcher; doctor; dog handler; donor; donateur; donatrice;
    doorman; driver; drummer; eleve; electrician; employe; employee; enqueteur; enqueteuse; enseignant; enseignante;
    epouse; etudiant; etudiante; evaluator; ex-wife; ex-husband; facteur; farmer; father; fellow; fiddler;
    firefighter; fille; fils; fisherman; florist; foreman; friend; gamin; gamine; garcon; gardien; gardienne; gars;
    gentleman; girl; girlfriend; goalie; goaltender; graduate; grandmother; grandfather; grandson; granddaughter;
    groundskeeper; guard; guest; guitarist; guy; hairdresser; handler; homme; femme; host; hygienist; imam;
    infirmier; infirmiere; inspector; instructor; intern; interpreter; investigator; janitor; jeune; judge's clerk;
    keeper; kid; lad; lady; landlady; landlord; lawyer; leader; lead; librarian; lieutenant; lifeguard; locataire;
    lodger; lunch lady; machinist; mail carrier; mailman; mairesse; maitre-chien; man; manager; marshal; matron;
    mechanic; mecanicien; medic; member; membre; midwife; minister's aide; mom; mum; monsieur; mother; musician;
    nanny; neighbor; neighbour; nephew; niece; nun; nurse; officer; official; operator; organist; organizer;
    orderly; owner; painter; paramedic; passenger; pastor; patient; patron; pensioner; pharmacien; pharmacienne;
    pharmacist; photographer; physiotherapist; pianist; pilot; piper; player; plombier; plongeur; plongeuse;
    plumber; policeman; policewoman; policier; policiere; pompier; porter; postdoc; preacher; presenter;
    presentatrice; priest; principal; prof; professeur; professeure; professor; proprietaire; prosecutor;
    proofreader; pupil; rabbi; receptionist; receptionniste; recruit; recrue; regular; renter; repairman; reporter;
    retiree; roofer; roommate; sailor; scheduler; secretary; secretaire; security guard; seller; senior; sergeant;
    sergent; sergente; serveur; serveuse; server; setter; sexton; shopkeeper; singer; skater; social worker;
    soldier; son; soprano; speaker; specialist; stage manager; stagiaire; staffer; stepfather; stepmother; steward;
    student; superintendent; supervisor; supplier; swimmer; tailor; tattoo artist; teacher; technician; teenager;
    teen; teller; temoin; tenant; tenor; therapist; toddler; trainer; translator; travailleuse; trainee; treasurer;
    tresoriere; trucker; trustee; tutor; tutrice; tutor's; understudy; undertaker; usher; veteran; vet; veuf; veuve;
    victim; victime; violinist; violin maker; voisin; voisine; volunteer; waiter; waitress; warden; watchman;
    welder; whistleblower; widow; widower; witness; woman; worker; writer; youngster; cop; dude; bloke; chap;
    girl's; boy's; wife; husband; ex; sister; brother; cousin; uncle; aunt; auntie; twins; family; couple; crown;
    lead hand; bylaw guy; media guy; little one; petit; petite; tante; oncle; mari; femme de menage; proche;
    beau-frere; belle-soeur; mere; pere; soeur; frere; grand-mere; papa; maman""",
)
KIN = words_of(
    """wife husband partner son daughter kid kids child mother father mom mum dad papa maman sister brother grandmother
    grandfather grandson granddaughter twins family femme mari fils fille mere pere soeur frere conjoint conjointe
    epouse"""
)
_BEFORE = 48
_DEFINITE = re2.compile(
    r"(?:\b(?:the|our|this|that|which|exactly one|(?:one|part|some) of (?:the|our|my)|a certain|there's one"
    r"|there is one"
    r"|has one|only one|my|his|her|their|your|notre|votre|leur|le|la|ce|cet|cette|mon|ma|son|sa|ton|ta|du|au|l'"
    r"|d'|the other"
    r"|[a-z]+'s|[a-z]+s'|eps|hq|police) |\b[ld]'|^|[.!?:] |#)(?P<between>(?:[a-z0-9'-]+,? ){0,4})$"
)
_ONLY = re2.compile(
    r"\b(?:only|one and only|sole|lone|one|seule?|only [a-z]+|woman|female|lone|left-handed|one-armed|red-haired|blind"
    r"|deaf|transgender|trans|gay|lesbian|muslim|jewish|sikh|hindu|samoan|inuk|black|cree|somali|francophone|wheelchair"
    r"|bearded|vegan|youngest|oldest|tallest|shortest|newest) (?:[a-z0-9'-]+ ){0,2}$"
)
_ANY = re2.compile(
    r"\b(?:any|every|each|no|some|most|many|few|another|an?|tout|chaque|aucun|quelques|un|une|you|i|we|they|did"
    r"|do|can|to|vous|on|je)\b"
)
_UNSURE = re2.compile(r"\ban? (?P<between>(?:[a-z0-9'-]+,? ){0,3})$")
_PLAIN_WORDS = words_of(
    """good poor nice same great best dear young real whole average right kind very police most more other any every
    each many next last such no bonne bon meme pauvre cher chere autre new own first second of in and or to for a an
    is was"""
)
_OUR = re2.compile(r"\b(?:our|my|notre|mon|ma|nos) (?:[a-z0-9'-]+ ){0,2}$|['’]s $|s' $")
_TOLD_APART = re2.compile(
    r"^(?:'s\b|s'|,? \(|, (?:the|a|an|who|la|le|qui|there|you know)\b| [a-z]+ing\b| [A-Z]| (?:number|no\.?) \d| \d"
    r"|,? (?:who|whose|that|with|from|at|in|on|of|for|behind|beside|across|near|next|upstairs|downstairs|down"
    r"|over|named"
    r"|called|by|under|avec|qui|du|de|des|chez|au|aux|a la|a l'|dans|en|d'en|d')\b|, [A-Z])"
)
_MINE = re2.compile(r"\b(?:my|mon|ma|mes|our|notre) $")
_SPOKEN_OF = frozenset({Role.OWN, Role.ALT, Role.WARNING})
_SINGLE = re.compile(
    r"(?<![\w'’#@/.-])([A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?: [A-Z]\.?(?=[\s,.;:!?]))?(?![\w-]| [A-Z][a-z])"
)
_TITLED = re2.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|Madame|Monsieur|Dr|Don|Dona|Auntie|Aunty|Uncle|Elder|Father"
    r"|Const|Constable|Cst|Sgt|Sergeant|Det|Detective|Insp|Officer|Agent|Sergent)\.? (?:[A-Z]\.|[A-Z][\w'-]+)"
)
_TITLES = words_of("mr mrs ms mme m const constable sgt sergeant det detective insp inspector supt staff cpl")
_OF_A_LAND = ("ians", "tians", "icans", "ese", "onians", "iens", "ois", "ites")
_GREETED = re2.compile(
    r"\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|you|[Bb]onjour|[Ss]alut|[Cc]h[eè]re?|[Mm]erci),? $"
)
_CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}")
_LONG_WORD = re.compile(r"\b[A-Za-z][a-z]{3,}")
_LOWER = re.compile(r"(?<![\w'@#/.-])([a-z]{3,}) ([a-z][a-z'-]{2,})(?![\w@])")
_TITLED_LOW = re2.compile(r"\b(?:mr|mrs|ms|mme|constable|cst|sgt|sergeant|officer|auntie) ([a-z]{4,})\b")
_VERBISH = re2.compile(r"(?:ing|ed|ly|'s|'ll|'d|s'|n't)$")
_NO_NAME = NOT_PERSON | words_of(
    """beverly whyte jasper god jesus lord spanish cree ukrainian punjabi filipino indian stollery oilers eskimos elks
    eps epc native internet facebook twitter christmas easter leduc regina winnipeg quebec crown court parliament
    strathcona commission commissioner elders regret sorry mass metis inuit ramadan eid diwali easter lent halloween
    sadly honestly english french bylaw release member members board notre votre merci bonjour salut allo oui non
    voici voila"""
)


@dataclass(frozen=True)
class Person:
    """How one person is told apart."""

    by: str


def one_person(reading: Reading) -> Sequence[Hit]:
    """Everyone in the author's own words who could be told apart, with how: name, given name, role or kin."""
    headlines = {number for number, part in enumerate(reading.parts) if _is_headline(part.form.cased)}
    found = [
        reading.hit(h.part, h.start, h.end, Person(_kind_of_name(reading, h)))
        for h in reading.once(persons)
        if h.part not in headlines
    ]
    found += _by_role(reading)
    for number, part in enumerate(reading.parts):
        if part.segment.role in _SPOKEN_OF and number not in headlines:
            taken = [
                (hit.start, hit.end) for hit in found if hit.part == number and hit.about.by in ("name", "two words")
            ]
            for start, end, by in _names(part.form.cased, part.form.low):
                if not any(start < last and first < end for first, last in taken):
                    found.append(reading.hit(number, start, end, Person(by)))
    return found


def _kind_of_name(reading: Reading, hit: Hit) -> str:
    """Two words with capitals are a name for sure where the first is a title, an initial or a given name."""
    first = reading.parts[hit.part].form.low[hit.start : hit.end].partition(" ")[0].strip(".")
    known = first in _TITLES or len(first) == 1 or first.split("-")[0] in GIVEN_NAMES
    return "name" if known else "two words"


def _is_headline(cased: str) -> bool:
    """Most of its longer words begin with a capital letter, so that a capital says nothing."""
    capitals = len(_CAPITAL.findall(cased))
    return capitals >= 5 and capitals > 0.6 * len(_LONG_WORD.findall(cased))


def _by_role(reading: Reading) -> Iterator[Hit]:
    for hit in reading.hits(PERSON_ROLE.name):
        if reading.role(hit) in _SPOKEN_OF and (by := _role(reading.parts[hit.part].form, hit)):
            yield reading.hit(hit.part, hit.start, hit.end, Person(by))


def _role(form: Form, hit: Hit) -> str:
    """Whether a role is told apart: it is our own, words before it single it out, or it is described after."""
    before = form.low[max(0, hit.start - _BEFORE) : hit.start]
    if form.low[hit.start : hit.end] in KIN and _MINE.search(before):
        return "own kin"
    described = _TOLD_APART.match(form.cased[hit.end : hit.end + 24]) is not None
    definite = _DEFINITE.search(before)
    if definite is None:
        return "somebody" if described and _UNSURE.search(before) else ""
    if _ANY.search(definite["between"]):
        return ""
    if _ONLY.search(before):
        return "the only one"
    singled_out = set(definite["between"].replace(",", " ").split()) - _PLAIN_WORDS
    return "role" if described or singled_out or _OUR.search(before) else "somebody"


def _names(cased: str, low: str) -> Iterator[tuple[int, int, str]]:
    for match in _TITLED.finditer(cased):
        if match.group().split()[-1].lower() not in _NO_NAME:
            yield *match.span(), "name"
    yield from _single_names(cased)
    for match in _TITLED_LOW.finditer(low):
        if cased[match.start(1)].islower() and _is_name(match[1]):
            yield *match.span(), "given name"
    if not GIVEN_NAMES.isdisjoint(cased.split()):
        for match in _LOWER.finditer(cased):
            if match[1] in GIVEN_NAMES and _is_name(match[2]):
                yield *match.span(), "name"


def _single_names(cased: str) -> Iterator[tuple[int, int, str]]:
    """One name alone, unless it is greeted: who is spoken to is not told of."""
    for match in _SINGLE.finditer(cased):
        word = match[1].lower()
        if (
            word in _NO_NAME
            or word in common_words()
            or _GREETED.search(cased, max(0, match.start() - 12), match.start())
        ):
            continue
        if word.split("-")[0] in GIVEN_NAMES:
            yield *match.span(), "given name"
        elif not word.endswith(_OF_A_LAND) and _mid_sentence(cased, match.start()):
            yield *match.span(), "some name"


def _is_name(word: str) -> bool:
    return word not in common_words() and word not in _NO_NAME and not _VERBISH.search(word)


_PLACE_NAME = re2.compile(
    r"(?:\b(?:in|at|near|outside|across|around|beside|into|from|of|on|to|via|en|a|au|de|du|des|la|le|les|l'"
    r"|the) |[A-Z][\w'-]* )$"
)


def _mid_sentence(cased: str, start: int) -> bool:
    """A capital letter after a small one, not after a preposition of place or another name."""
    before = cased[max(0, start - 16) : start]
    return before[-1:] == " " and before[-2:-1].isalpha() | (before[-2:-1] in ",;:") and not _PLACE_NAME.search(before)
