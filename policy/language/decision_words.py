"""The words for decisions and their outcomes, in English and French, from minutes and from the street."""

from __future__ import annotations

from policy.fingerprints import stem
from policy.folding import words_of
from policy.language.terms import concept

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
    """passed; passes; pass; approved; approves; approve; adopted; adopts; adopt; carried; carries; ratified;
    enacted; authorized; authorised; endorsed; endorses; backed; backs; okayed; okays; ok'd; okd; oked; oks;
    greenlit; green-lit; greenlights; green light; go-ahead; gave the nod; got the nod; gets the nod; get the nod;
    thumbs up; signed off; signs off; rubber-stamped; waved through; voted yes; voted for; voted in;
    voted in favour; voted in favor; voted to; voted through; vote to; said yes; says yes; say yes; yes to;
    agreed; agreed to; agreed on; have agreed; has agreed; settled on; decided to; committed to; chose to;
    opted to; won; we won; win; prevailed; survived the vote; the ayes have it; winning side; is a go; it's a go;
    a go; done deal; a done deal; it's official; made it official; got it done; got it through; went through;
    goes through; got through; gets through; made it; made it through; sailed through; breezed through;
    flew through; squeaked through; squeaked by; squeaks through; scraped through; scraped by; rammed through;
    pushed through; snuck through; thumbs-up; got a yes; gets a yes; a yes; it's a yes; is a yes; unlocked;
    set aside $; going ahead; goes ahead; go ahead; moving ahead; moves ahead; adopte; adoptee; adoptes; adoptees;
    adopter; adoptons; approuve; approuvee; approuves; approuvees; accepte; acceptee; acceptes; entérine;
    enterine; enterinee; avalise; ratifie; ratifiee; appuye; appuyee; a vote pour; avons vote pour;
    vote en faveur; vote pour; ont dit oui; a dit oui; dit oui; dit que oui; c'est oui; ca veut dire oui;
    c'est vote; est vote; c'est fait; c'est decide; decide de; decide que; feu vert; son aval; a passe; est passe;
    est passee; ca passe; c'est passe; passe quand meme; l'emporte; gagne; decision prise; on y va; c'est parti;
    va de l'avant""",
    r"\bvoted (?:\w+ ){1,3}(?:in|through)\b",
    r"(?:✅|👍|☑)",
)
DEFEATED = concept(
    "register says defeated",
    """defeated; defeat; fails; failed; rejected; rejects; reject; turned down; turned it down; turned that down;
    turns down; voted down; voted it down; voted that down; voted them down; voted against; voted no; votes no;
    vote no; votes down; vote down; shot down; shot it down; shoots down; struck down; knocked down; said no;
    says no; no to; a no; it's a no; a plain no; a flat no; a hard no; got a no; no thanks; no dice; no deal;
    no go; no-go; thumbs down; thumbs-down; killed; killed off; killed it; kill; axed; nixed; scrapped;
    scrapped it; scuttled; sunk; sank; torpedoed; quashed; squashed; vetoed; blocked; spiked; binned; canned;
    chucked; dumped; ditched; dropped; trashed; tossed; tossed out; threw out; throws out; thrown out; buried;
    rebuffed; snubbed; spurned; refused; refused to; refuses; refusal; denied; declined; declines; cancelled;
    lost; loses; lose; lost by; lost it; lost the vote; went down; goes down; went nowhere; goes nowhere;
    got nowhere; fell short; came up short; falls short; one vote short; a vote short; one hand short; fell;
    fell through; flopped; tanked; bombed; crashed; died; dies; died on; is dead; it's dead; dead in the water;
    dead on arrival; toast; bit the dust; down in flames; off the table; not enough votes;
    the votes weren't there; didn't have the votes; the nays have it; did not pass; didn't pass; not approved;
    won't happen; isn't happening; not happening; not going ahead; pressed stop; rejete; rejetee; rejetes;
    rejetees; rejette; refuse; refusee; refusees; defait; defaite; battu; battue; vote contre; dit non;
    ont dit non; c'est non; ca veut dire non; donc non; non a; non merci; pas question; tombe; tombe a l'eau;
    abandonne; abandonnee; ecarte; ecartee; enterre; enterree; recale; recalee; retoque; perdu; perdue; perd;
    echoue; n'est pas passe; n'est pas passee; n'a pas passe; ne passe pas; aux oubliettes; mort; morte; coule;
    coulee""",
    r"\bturned (?:\w+ ){1,3}down\b",
    r"\bvoted (?:\w+ ){1,4}down\b",
    r"(?:❌|👎|🚫|⚰)",
)
POSTPONED = concept(
    "register says postponed",
    """deferred; defers; deferral; defer; put off; put it off; puts off; put over; put it over; postponed; postpones;
    pushed back; pushed to; pushed off; pushed it; delayed; punted; punt; kicked down the road; kicked the can;
    kick the can; tabled; tables; laid on the table; lies on the table; laid aside; laid the question;
    on the table; no vote; no decision; not decided; undecided; nobody voted; no one voted; without a vote;
    without voting; neither yes nor no; not yes, not no; nothing decided; never got to; shelved; on the shelf;
    parked; on hold; on ice; on pause; pressed pause; paused; stalled; in limbo; back burner; back-burner;
    in the drawer; held over; hold off; holding off; will wait; must wait; wait till; wait until; we wait;
    awaiting; bumped to; bumped into; left for; left on the table; set aside till; until we hear; till we hear;
    until we get; till we get; back on the table; adjourned; to be decided; reporte; reportee; reportes;
    reportees; report a; differe; differee; remis; remise; remettre; repousse; repoussee; ajourne; ajournee;
    depose; deposee; mise de cote; mis de cote; laisse de cote; laissee de cote; dort sur; sur la glace;
    mis sur la glace; mise sur la glace; en suspens; en veilleuse; en attente; a plus tard; pas de vote;
    aucun vote; sans vote; sans voter; personne n'a vote; ni oui ni non; rien n'est decide; rien de decide""",
    r"(?:⏸|⏳)",
)
WAITS = concept(
    "register says that it must wait",
    """neither; has to wait; have to wait; waits; wait for; waiting on; waiting for; pending; back on; back in;
    comes back; come back; coming back; returns; returns in; returns on; comes up again; come up again; up again;
    another day; another meeting; not yet; later; for later; pas encore; plus tard; revient; reviendra; de retour;
    withdrawn; until they; en attendant; on attend; attendra; attendront; once they've; still waiting;
    wait and see; stay tuned; on verra; a suivre""",
)
HAPPENS = concept(
    "register says that it comes about",
    """good news; great news; fresh news; big news; dream come true; hooray; hurray; woohoo; yay; hallelujah; gets;
    get; getting; grants; granted; will be; will have; will get; will go; we'll have; you'll have; they'll have;
    going to; gonna; is coming; are coming; coming to; coming soon; on its way; on their way; on the way; starts;
    starting; starts in; start; begins; beginning; opens; opening; opened; launches; launching; launched;
    rolls out; rolling out; takes effect; take effect; effective; in force; came into force; comes into force;
    kicks in; as of; from now on; going forward; can now; may now; no longer; is back; are back; are in; is in;
    ordered; we ordered; bought; we bought; we're buying; we are buying; buying; hired; hiring; built; funded;
    funding; paid for; jacked; hiked; bumped up; raised; raises; rises; goes up; went up; lowered; doubled;
    tripled; created; new rule; new policy; brand new; here we come; applications open; seront; sera; aura;
    auront; desormais; a partir; bonne nouvelle; bientot; achete; achetons; commande; embauche; entre en vigueur;
    entrera en vigueur; donne""",
    r"(?:🎉|🥳|🙌|🎊)",
)
BAN = concept(
    "register forbids",
    "moratorium; ban; bans; banned; bannit; interdit; interdire; interdiction; forbids; "
    "forbade; prohibits; outlawed; barred",
)
DECIDES = concept(
    "register speaks of deciding",
    """commission approves; commission adopts; commission rejects; commission defeats; died; approves; rejected;
    rejects; re-elects; elects; commission moved; commission kept; commission set; commission said;
    commission says; commission doubled; commission put; commission split; commission will; commission won't;
    commission is; commission s'est; commission let; our vote; week's vote; night's vote; in favour; in favor;
    tied; tie; commission voted; commissioners voted; commission approved; commission passed; commission decided;
    commission adopted; commission agreed; commission just; commission has; commission rejected; commission gave;
    we voted; we approved; we passed; we adopted; we agreed; we decided; we rejected; we turned; we deferred;
    we tabled; we said; voted; vote; votes; motion; motions; unanimous; unanimously; decision; approved; passed;
    defeated; adopted; carried; tabled; deferred; moratorium; a vote; avons vote; avons adopte; la commission a;
    unanimite; a l'unanimite; passes; turned down; elected; re-elected; elue; elu; scheduled; backed""",
)
CLAIMS_DECISION = concept(
    "register claims a decision",
    "",
    r"\b(?:(?:the )?(?:police )?commission(?:ers)?|epc|we|we've|we have)(?: (?:just|also|all|finally|quietly|has"
    r"|have|unanimously|today|yesterday|already|even|then))* "
    r"(?:voted|passed|adopted|approved|agreed|decided|resolved|ordered|directed|endorsed|banned|abolished"
    r"|rejected|refused|turned down|voted down|shot down|cancelled|slashed|doubled|backed|signed off|gave (?:the"
    r"|itself|themselves))\b(?: \w+| \d[\d–-]*){1,}",
    r"\b(?:la commission(?: de police)?|nous)(?: a| avons)(?: \w+)? (?:vote|adopte|approuve|decide|rejete|refuse"
    r"|aboli|banni"
    r"|double|coupe|interdit)\b",
    r"\bmotion (?:to|for) [^.]{4,60} (?:passed|carried)\b",
    r"\b(?:following|after|since|as of|thanks to|under|per|by) (?:our|the commission's|last (?:week|month"
    r"|night)'s|yesterday's"
    r"|thursday's|wednesday's) (?:\w+ )?(?:vote|decision)\b",
)


STOPS = concept(
    "register says that something stops",
    """closes; closing; closed; will close; shuts; shutting; shut; gone; are gone; is gone; going away; goes away;
    voted out; no more; the end of; ends; ended; ending; to end; puts an end; put an end; wound down;
    winding down; wind down; wound up; winding up; wind up; to wind; retired; retiring; sent to pasture;
    disbanded; disbanding; abolished; abolishing; scrapped; scrapping; axed; axing; killed; pulled; pulls;
    pulling; yanked; silenced; chopped; cut off; cut loose; cancelled; cancelling; removed; kicked out; dumped;
    ditched; dropped; dropping; stopped; stop using; stops using; done with; are done; phased out; farewell;
    goodbye; bye bye; so long; last ride; last winter; last summer; last season; is over; are over; lose their;
    loses its; rip; ferme; fermera; fermeture; disparait; disparaissent; aboli; abolit; supprime; supprimee;
    supprimes; fini; finie; finis; finies; met un terme; mis un terme; met fin; mis fin; mettre fin; c'est la fin;
    la fin de; la fin du; adieu; retire; retires; au revoir; coupe; coupee""",
)
STAYS = concept(
    "register says that something stays",
    """stays; stay; staying; stays open; stay open; kept; keep; keeps; keeping; remains; remain; remaining; saved;
    spared; survives; survive; survived; lives on; live on; lives; plays on; play on; still here; still with us;
    carries on; carry on; goes on; go on; not going anywhere; aren't going anywhere; isn't going anywhere;
    stays put; continues; continue; safe; here to stay; renewed; hangs on; hung on; clung to; nothing changes;
    reste; restent; reste ouvert; garde; gardons; gardent; on garde; sauve; sauves; sauvee; conserve; conserves;
    maintenu; maintenue; demeure; demeurent; survit; survivent; continuent; la pour rester""",
)
LISTS = (CARRIED, DEFEATED, POSTPONED, WAITS, HAPPENS, BAN, DECIDES, CLAIMS_DECISION, STOPS, STAYS)
"""Word lists that the comparison asks for; a rule that uses it must name them in `looks_up`."""
