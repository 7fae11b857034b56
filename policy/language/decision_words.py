"""The words for decisions: topics said in other words, and the outcomes, in English and French."""

from __future__ import annotations

import re
from functools import lru_cache

import re2

from policy.fingerprints import stem
from policy.folding import words_of
from policy.language.terms import any_of, concept

SYNONYMS = [
    (re.compile(rf"\b(?:{words})\b"), canonical)
    for words, canonical in (
        (
            r"body ?-?(?:worn )?(?:cam(?:era)?s?|video)|bodycams?|bwv|bwc|cameras? (?:corporelles?|d'intervention"
            r"|portatives?)",
            "body-worn video camera",
        ),
        (r"tasers?|stun guns?|cews?|armes? a impulsions?|pistolets? electriques?", "conducted energy weapons"),
        (r"chopper|helico|helicopteres?|air (?:1|one)", "helicopter air"),
        (r"fr\b|face scan\w*|facial scan\w*|reconnaissance faciale|face recognition", "facial recognition"),
        (
            r"sros?|school cops?|school police|cops in (?:the )?schools?|police in schools|policiers? scolaires?"
            r"|agents? scolaires?|policiers? dans les ecoles",
            "school resource officer",
        ),
        (r"narcan|naloxone kits?", "naloxone kit"),
        (r"bearcat|armou?red (?:truck|car|vehicle|carrier)|tank|vehicule blinde|blinde", "armoured rescue vehicle"),
        (
            r"livestream\w*|live ?-?stream\w*|webcast\w*|streaming|stream|streamed|diffusion|diffus\w+|en direct"
            r"|televised",
            "live streaming",
        ),
        (r"tableau de bord|stats page", "dashboard"), (r"recours a la force", "use of force"),
        (r"honorari\w+|honoraires|stipend|per.meeting pay|pay per meeting|allocation", "honoraria honorarium"),
        (r"cercle consultatif|advisory circle|circle members", "community advisory circle"),
        (r"lanceurs? d'alerte|denonciateurs?|whistle-?blow\w*|tattle\w*", "whistleblower protection"),
        (r"reunions? de comites?|comites?|committees", "committee"), (r"hotel de ville", "city hall"),
        (r"conseil municipal", "city council"), (r"camion\w*|vehicules?", "vehicle"),
        (r"normes professionnelles|discipline report|misconduct report", "professional standards report"),
        (r"itinerance|sans-abri|homeless outreach", "outreach homelessness"),
        (r"sante mentale|crise|crisis", "mental health crisis"),
        (r"champ de tir|shooting range|gun range", "firearms range"),
        (r"motos?|motorbikes?", "motorcycles"), (r"chevaux|cheval|horseback|mounted", "horse horses mounted"),
        (r"presidente?|chairperson|chairwoman|chairman", "chair"), (r"vice-presidente?", "vice-chair"),
        (r"drones?|uavs?|rpas|quadcopters?", "drone drones"),
        (r"e-?bikes?|electric bikes?|bikes?|bicycles?|cyclists on duty|velos?(?: electriques?)?", "electric "
         r"bicycles bicycle"),
        (r"horses?|ponies|stables?|equestrian|montee?|unite montee", "horse horses mounted unit"),
        (r"k-?9s?|dogs?|pups?|pupp(?:y|ies)|chiens?(?: policiers?)?|canine|cynophile|canin\w*", "dog dogs canine unit"),
        (r"a[nl]prs?|plate (?:readers?|scanners?|cameras?|reading|thing)|licen[cs]e.plates?|lecteurs?(?: \w+)? de "
         r"plaques?|plaques?"
         r"(?: d'immatriculation)?", "licence plate readers"),
        (r"gun ?shots?|shot ?spotter|gun ?fire|coups? de feu|acoustic sensors?|shot detectors?|mics on "
         r"(?:lamp)?posts?|detection"
         r" sensors?|capteurs?", "gunshot detection sensors"),
        (r"e-?cars?|evs?|electric (?:cars?|cruisers?|vehicles?|squad cars?)|battery cars?|teslas?|electriques?"
         r"|quiet cars?"
         r"|voitures? (?:de patrouille )?electriques?|autos?-patrouilles? electriques?", "electric patrol cars "
         r"electric"),
        (r"auxiliar\w+|reservists?|reserve (?:cops?|police|officers?|constables?|program)|reservistes?|volunteer "
         r"cops?|weekend cops?"
         r"|policiers? reservistes?|reserve policiere", "reserve constables"),
        (r"documentar\w+|tv (?:show|series|crew|thing)|cop show|reality (?:show|tv)|television|televis\w+|on tv"
         r"|documentaires?|tele(?:realite)?"
         r"|emission|tournage|camera crews?", "television documentary series"),
        (r"beards?|turbans?|hijabs?|kippahs?|head ?scar(?:f|ves)|head coverings?|dress (?:code|rules?|policy)"
         r"|facial hair|barbes?"
         r"|foulards?|couvre-chefs?|code vestimentaire|tenue", "dress policy beards religious head coverings"),
        (r"interpret(?:er|ers|ation|ing)|translators?|translation|interpretes?|interpretariat|langues?"
         r"|languages", "interpretation"
         r" languages"),
        (r"pursuits?|car chases?|chases?|poursuites?", "vehicle pursuits pursuit"),
        (r"strip.?search\w*|fouilles? a nu|searches", "strip searches search"),
        (r"youth (?:council|advisory|panel|circle|voice)|young people|teens?|teenagers|jeunes|conseil "
         r"(?:consultatif )?(?:de la |des )?jeun\w+",
         "youth advisory council"),
        (r"complaints?(?: portal)?|complain|plaintes?|se plaindre|portal|portail", "complaints portal public "
         r"complaints"),
        (r"pre-?charge|dejudiciarisation|mesures de rechange", "pre-charge diversion"),
        (r"letter to ottawa|lettre a ottawa|ottawa", "letter to ottawa federal government"),
        (r"off-?duty|paid duty|special duty|rent-?a-?cops?|hors service|game day cops?", "off-duty officers "
         r"events fee"),
        (r"hourly (?:fee|rate)|tarif(?: horaire)?|festivals?|game day|fringe", "hourly fee festivals events"),
        (r"satellite station|storefront|police (?:desk|outpost|post)|sub-?station|poste(?: de police)?|postes de "
         r"quartier|poste du nord",
         "satellite station stations station"),
        (r"strategic plan|plan strategique|strat plan|five goals|game plan", "strategic plan goals"),
        (r"start (?:time|of (?:the |our )?(?:regular )?meetings?)|evening (?:start|meetings?)|meetings? (?:start"
         r"|begin|used to|now|will|to|at)"
         r"|nos reunions|reunions (?:ordinaires|publiques)|seances", "evening start for regular meetings begin"),
        (r"acclaimed|acclamation|par acclamation|gavel|re-?elected|elected|takes the chair|keeps? the chair|kept "
         r"me on|elue?s?|reelue?s?"
         r"|madam chair|chair [a-z]+|president|vice-chair", "election of the chair elected"),
        (r"more (?:\w+ )?(?:for|in) (?:the )?(?:\w+ )?budget|budget (?:ask|request)|ask(?:ed|ing)? (?:city "
         r")?council|go(?:ing)? to council|we asked"
         r"(?: for)?|million more|demande budgetaire|demander au conseil|rallonge", "operating budget adjustment "
         r"request city council asked"),
        (r"narcan|naloxone", "naloxone kit"), (r"guards?|gardiens?|cell ?blocks?", "detention guards"),
        (r"park(?:ing|ade)|stationnement", "parking parkade"), (r"gym|fitness|entrainement", "fitness training"),
        (r"night shifts?|schedules?|horaires?", "shift schedule hours"),
        (r"translation|traduction", "interpretation translation"),
        (r"mental|psych\w*|wellness|nurse|infirmier\w*", "mental health"),
        (r"transit|lrt|metro|autobus|bus", "transit"), (r"evaluation|study|review of", "evaluation"),
        (r"comptoir|front desk|front counter", "counter"), (r"guichet", "counter"),
    )
]  # fmt: skip


@lru_cache(maxsize=1)
def _any_synonym() -> re2.Filter:
    return any_of(pattern.pattern for pattern, _ in SYNONYMS)


def canonical(low: str) -> str:
    """The text with every synonym said in the register's own words, one list after the other.

    The filter says which lists have anything to do. It is not asked about letters beyond ASCII: `re` and RE2 differ on
    whether they belong to a word.
    """
    if not low.isascii() and any(letter > "\x7f" and letter.isalnum() for letter in low):
        for number in range(len(SYNONYMS)):
            low = _said_as(low, number)
        return low
    whole = _any_synonym()
    due = sorted(whole.Match(low) or ())
    while due:
        low = _said_as(low, due[0])
        due = sorted(number for number in whole.Match(low) or () if number > due[0])
    return low


def _said_as(low: str, number: int) -> str:
    pattern, words = SYNONYMS[number]
    return pattern.sub(f" {words} ", low)


GENERIC = frozenset(
    stem(word)
    for word in words_of(
        """commission commissioners police service motion carried defeated deferred tabled vote voted meeting meetings
    report member members year years month months million unanimously cost publish published public city edmonton
    two three four five six seven eight nine ten one regular additional final use used spend spent be that the of at
    to by from with no more than over until each every was were it its for not in on and or chair elected election
    taken support program new first edition next council asked ask january february march april may june july august
    september october november december full second stay open plan work live request received end up an as set out
    which on condition come force into part take team teams officer officers patrol video record records vehicle
    camera people time long number free board room house day days night week late early man men woman women call
    calls public safety"""
    )
)

CARRIED = concept(
    "register says carried",
    """approves; adopts; passes; says yes; passed; pass it; carried; approved; approve; adopted; we backed; just backed;
    backed; voted for; voted in; voted to; voted through; voted yes; voted in favour; voted in favor; green light;
    greenlit;
    green-lit; the ok; okayed; ok'd; gave the nod; thumbs up; said yes; yes to; agreed to; agreed on; signed off;
    go-ahead; going ahead; goes ahead; we're getting; we are getting; we're buying; we are buying; we bought;
    is getting; is coming; are coming; done deal; it's done; it's official; made it official; won the vote; endorsed;
    sailed through; rammed through; pushed through; funded; is a go; moratorium; ban; banned; committed to;
    decided to; set aside; chosen; starting in; starts in; came into force; comes into force; in force; support for;
    adopte; adoptee; adopter; approuve; approuvee; a vote pour; avons vote pour; vote en faveur; c'est fait;
    went through; goes through; got through; gets through; squeaked through; squeaks through; squeaked by;
    made it through;
    made it; it went through; got the nod; get the nod; gets the nod; got the green light; got a green light; got a yes;
    it is!; have it; has agreed; have agreed; agreed; the ayes have it; winning side; prevailed; survived the vote;
    will be on; are in; is in; on its way; on their way; on the way; we'll have; we will have; will get; will have;
    you're getting; they're getting; getting; gets; rubber-stamped; waved through; decision prise;
    seront equipees; seront equipes; sera equipe; on l'a approuve; on l'a approuvee; on l'a adopte; on l'a adoptee;
    approuvees;
    approuves; adoptes; adoptees; passe quand meme; est passe; est passee; a passe; ca passe; ca veut dire oui;
    est en route;
    en route; on y va; c'est parti; jacked; hiked; bumped up; raised;
    dit oui; donne le feu vert; feu vert; accepte; acceptee; appuye""",
)
DEFEATED = concept(
    "register says defeated",
    """died on; motion died; dies on; bit the dust; lost; loses; lost on; went nowhere; no thanks; pressed stop;
    a plain no; a flat no; got a no; refusal; refusal of; refused to; rebuffed; snubbed; spiked; binned; dropped;
    dumped;
    ditched; came up short; fell short; fell; fell on; will not see; won't see; n0pe; nope; ne verront pas;
    ne verra pas;
    n'aura pas; n'auront pas; donc non; ca veut dire non; n'est pas passe; n'est pas passee; recale; recalee; perdu;
    perdue; crashed; defeated; failed; fails; rejected; rejects; turned down;
    turned it down; turned that down; voted down; voted it down; voted against; shot down; said no; no to; killed;
    killed off; scrapped; nixed; lost the vote; went down; goes down; sunk; sank; threw out; thrown out;
    tossed; vetoed; quashed; struck down; is dead.; is dead,; is dead in; dead in the water; didn't make it; blocked;
    refused; denied; cancelled; axed;
    did not pass; didn't pass; not approved; not buying; won't be buying; not getting; won't get; we are not;
    too expensive; declined; rejete; rejetee; refuse; refusee; defait; defaite; battu; battue; vote contre; dit non;
    non a; tombe; abandonne; abandonnee; enterre""",
    r"\b(?:body ?cam\w*|body cameras|cameras|drones?|helicopter|tasers?|it|them|that|plan|motion"
    r"|streaming)\b (?:\w+ ){0,2}down\b",
    r"\bturned (?:\w+ ){1,3}down\b",
)
POSTPONED = concept(
    "register says postponed",
    """deferred; put off; put it off; postponed; pushed back; pushed to; delayed; punted; kicked down the road;
    kicked the can; tabled; no vote; no decision; not decided; shelved; parked; on hold; on ice; pressed pause;
    paused; on the shelf; has to wait; will wait; must wait; get to wait;
    to wait; wait till; wait until; bumped to; bumped into; pushed off; held over; left for; left on the table;
    set aside till;
    until they; once they've; never got to; neither yes nor no; not yes, not no; ni oui ni non; mise de cote;
    mis de cote;
    dort sur; mis sur la glace; mise sur la glace; en attendant; attendra; attendront; back on the table;
    until april; until june; until september; until january; waiting for; reportee; reporte; differe; differee;
    remis; remise; depose; deposee; pas de vote; aucun vote""",
)
DECIDES = concept(
    "register speaks of deciding",
    """commission approves; commission adopts; commission rejects; commission defeats; died; approves; rejected;
    rejects; re-elects; elects; commission moved; commission kept; commission set;
    commission said; commission says; commission doubled; commission put; commission split; commission will;
    commission won't;
    commission is; commission s'est; commission let; our vote; week's vote; night's vote; in favour; in favor; tied;
    tie;
    commission voted; commissioners voted; commission approved; commission passed;
    commission decided; commission adopted; commission agreed; commission just; commission has; commission rejected;
    commission gave; we voted; we approved; we passed; we adopted; we agreed; we decided; we rejected; we turned;
    we deferred; we tabled; we said; voted; vote; votes; motion; motions; unanimous; unanimously; decision; approved;
    passed; defeated; adopted; carried; tabled; deferred; moratorium; a vote; avons vote; avons adopte;
    la commission a; unanimite; a l'unanimite; passes; turned down; elected; re-elected; elue; elu; scheduled;
    backed""",
)
CLAIMS_DECISION = concept(
    "register claims a decision",
    "",
    r"\b(?:(?:the )?(?:police )?commission(?:ers)?|epc|we|we've|we have)(?: (?:just|also|all|finally|quietly|has"
    r"|have|unanimously|today|yesterday|already|even|then))* "
    r"(?:voted|passed|adopted|approved|agreed|decided|resolved|ordered|directed|endorsed|banned|abolished"
    r"|cancelled|slashed|doubled|backed|signed off|gave (?:the|itself|themselves))\b(?: \w+| \d[\d–-]*){1,}",
    r"\b(?:la commission(?: de police)?|nous)(?: a| avons)(?: \w+)? (?:vote|adopte|approuve|decide|aboli|banni"
    r"|double|coupe|interdit)\b",
    r"\bmotion (?:to|for) [^.]{4,60} (?:passed|carried)\b",
    r"\b(?:following|after|since|as of|thanks to|under|per|by) (?:our|the commission's|last (?:week|month"
    r"|night)'s|yesterday's"
    r"|thursday's|wednesday's) (?:\w+ )?(?:vote|decision)\b",
)

STOPS = concept(
    "register says that something stops",
    """closes; closing; closed; will close; shuts; shutting; shut; gone; are gone; is gone; going away; goes "
    "away; voted out;
    no more; the end of; ends; ended; ending; wound down; winding down; retired; sent to pasture; disbanded; removed;
    kicked out; farewell; goodbye; bye bye; so long; last ride; is over; are over; ferme; fermera; fermeture; disparait;
    disparaissent; fini; finie; finis; c'est la fin; adieu""",
)
STAYS = concept(
    "register says that something stays",
    """stays; stay; staying; stays open; stay open; kept; keep; keeps; keeping; remains; remain; saved; spared; "
    "survives;
    survived; lives on; still here; not going anywhere; stays put; reste; restent; reste ouvert; garde; gardons;
    on garde;
    sauve; sauves; conserve; conserves; maintenu; maintenue""",
)

LISTS = (CARRIED, DEFEATED, POSTPONED, DECIDES, CLAIMS_DECISION, STOPS, STAYS)
"""Word lists that the comparison asks for; a rule that uses it must name them in `looks_up`."""
