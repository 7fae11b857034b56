"""The words for decisions: topics said in other words, and the outcomes, in English and French."""

from __future__ import annotations

import re

from policy.fingerprints import stem
from policy.folding import words_of
from policy.language.terms import concept

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
        (r"drones?|uavs?|rpas", "drone drones"), (r"evaluation|study|review of", "evaluation"),
        (r"comptoir|front desk|front counter", "counter"), (r"guichet", "counter"),
    )
]  # fmt: skip
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
    backed; voted for; voted in; voted to; voted through; voted yes; in favour; in favor; green light; greenlit;
    green-lit; the ok; okayed; ok'd; gave the nod; thumbs up; said yes; yes to; agreed to; agreed on; signed off;
    go-ahead; going ahead; goes ahead; we're getting; we are getting; we're buying; we are buying; we bought;
    is getting; is coming; are coming; done deal; it's done; it's official; made it official; won the vote; endorsed;
    sailed through; rammed through; pushed through; funded; is a go; moratorium; ban; banned; committed to;
    decided to; set aside; chosen; starting in; starts in; came into force; comes into force; in force; support for;
    all for; adopte; adoptee; adopter; approuve; approuvee; a vote pour; avons vote pour; vote en faveur; c'est fait;
    dit oui; donne le feu vert; feu vert; accepte; acceptee; appuye""",
)
DEFEATED = concept(
    "register says defeated",
    """died; died on; dies; bit the dust; crashed; defeated; failed; fails; rejected; rejects; turned down;
    turned it down; turned that down; voted down; voted it down; voted against; shot down; said no; no to; killed;
    kill; killed off; scrapped; nixed; lost the vote; went down; goes down; sunk; sank; threw out; thrown out;
    tossed; vetoed; quashed; struck down; dead; is dead; didn't make it; blocked; refused; denied; cancelled; axed;
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
    kicked the can; tabled; no vote; no decision; not decided; shelved; parked; on hold; on ice; back on the table;
    until april; until june; until september; until january; waiting for; reportee; reporte; differe; differee;
    remis; remise; depose; deposee; pas de vote; aucun vote""",
)
DECIDES = concept(
    "register speaks of deciding",
    """commission approves; commission adopts; commission rejects; commission defeats; died; approves; rejected;
    rejects; re-elects; elects; commission voted; commissioners voted; commission approved; commission passed;
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
)

LISTS = (CARRIED, DEFEATED, POSTPONED, DECIDES, CLAIMS_DECISION)
"""Word lists that the comparison asks for; a rule that uses it must name them in `looks_up`."""
