"""The fields of police work in both languages, as word lists: covert means, raids, cases, staffing, systems, places."""

from __future__ import annotations

from policy.language.police_words import CASE_FACT
from policy.language.terms import Concept, concept

COVERT = concept(
    "covert means",
    """undercover; undercovers; under cover; uc; ucs; plainclothes; plain clothes; plain-clothes; unmarked;
    ghost car; ghost cars; covert; covertly; surveil*; stakeout; stake-out; staking out; stake out;
    being watched; is watched; are watched; watching him; watching her; sitting outside; sits outside;
    sitting across; sits across; parked outside; parked across; tailing; tailed; tail on; following him;
    following her; shadowing; wearing a wire; wire on; wires up; wiretap*; tap on; listening device;
    listening in; hidden camera; hidden cameras; hidden mic; tracking device; gps on; bait; decoy; posing as;
    poses as; dressed as; disguised; in disguise; cover name; cover names; code name; code-named; codename;
    codenamed; code named; informant; informants; informer; confidential source; confidential informant;
    human source; human sources; snitch; snitches; tipster; turned informant; witness protection;
    protected witness; safe house; safehouse; controlled delivery; controlled buy; entrapped; infiltrat*;
    agent infiltre; agents infiltres; agent double; agents doubles; en civil; banalise; banalisee; banalises;
    banalisees; filature; surveille; surveillee; surveilles; surveillent; sous surveillance; ecoute electronique;
    mis sur ecoute; sur ecoute; camera cachee; appat; leurre; faux nom; nom de code; indic; indicateur;
    indicatrice; taupe; mouchard; delateur; delatrice; planque; planques; en planque; maison sure; refuge secret;
    temoin protege; balise; not a plumber; marked money; marked bills; marked twenty; test buy""",
    r"\b(?:not|isn't|ain't|n'est pas|c'est pas) (?:a |an |really a |un |une |actually a )?(?:real )?"
    r"(?:plumber|florist|flower|electrician|homeless|cable|jogger|bakery|bread|delivery|courier|hobo|tourist|dealer"
    r"|plombier|fleuriste|livreur|clochard|jardinier|couple|student|waiter|bartender|carpet|moving|utility|telus"
    r"|epcor)",
)
POLICE_ACT = concept(
    "police act to come",
    """raid; raids; raiding; raided; takedown; take-down; takedowns; bust; busts; busting; crackdown; roundup;
    round-up; rounding up; rounded up; kick the door; kicking the door; kicking in; kick in; kicks in;
    go through the door; going through the door; through the door; swoop; swooping; pounce; grab him; grab her;
    grab them; nab; nabbing; nabbed; handcuff*; pick him up; pick her up; pick them up; picking him up;
    picking her up; picking them up; picked up; bring him in; bring her in; bring them in; bringing him in;
    bringing them in; have him in; haul him in; haul them in; hauled in; laying charges; lay charges;
    search warrant; search warrants; warrant; warrants; searching; executing; early morning knock; battering ram;
    flashbang; flashbangs; seize; seizing; shut it down; shutting it down; shut them down; close in; closing in;
    get popped; popped; descente; descentes; perquisition; perquisitions; coup de filet; frappe; rafle;
    ratissage; debarquer; debarque; debarquent; arreter; arrestation; arrestations; arretent; arretera; ramasser;
    ramassent; cueillir; cueillent; coffrer; epingler; pincer; accuser; accusations; mandat; mandats; defoncer;
    defoncent; enfoncer la porte; saisie; saisir""",
)
CASE_DETAIL = concept(
    "case detail",
    """suspect; suspects; person of interest; shooter; shooters; gunman; killer; murderer; stabber; robber; robbers;
    thief; thieves; burglar; burglars; arsonist; stalker; rapist; culprit; perp; accomplice; accomplices;
    getaway; the driver was; hit-and-run; hit and run; ringleader; crew; cartel; bikers; dealer; dealers;
    supplier; trafficker*; stolen; loot; stash; stashed; ransom; blackmail; knife; machete; gun; guns; handgun;
    rifle; shotgun; pistol; pistols; revolver; crossbow; hatchet; weapon; weapons; ammunition; casings;
    shell casing*; bullet; bullets; pipe bomb; bomb; explosive*; accelerant; gasoline; bloody; body; bodies;
    corpse; remains; skull; bones; strangled; strangulation; drowned; stabbed; stabbing; shot; shooting; beaten;
    bludgeoned; wounds; throat; tied up; duct tape; victim; victims; deceased; dead man; dead woman; witness;
    witnesses; eyewitness; statement; statements; confession; confessed; confess; confesses; admitted; alibi;
    motive; polygraph; lie detector; lineup; autopsy; coroner; toxicology; time of death; cause of death; dna;
    fingerprint*; footprint*; prints; hair sample; fibres; cctv; footage; doorbell camera; dashcam;
    phone records; cell records; cell tower; pinged; pinging; pings; bank records; texts; text messages;
    search history; diary; burner; burner phone; laptop; hard drive; on video; caught on camera; mask; shoe;
    hoodie; tattoo; getaway car; ransom note; suicide note; 911 call; 911 tape; pills; meth; fentanyl; cocaine;
    heroin; kilo; kilos; bricks; grow op; meth lab; drug lab; chop shop; pawn shop; pawnshop; quonset;
    storage locker; in custody; custody; cells; interrogat*; interview room; being questioned; questioned;
    detained; drunk tank; released on; plea; plea deal; deal with the crown; immunity; rolled over; turned on;
    ratted out; recant*; charge dropped; dropping; stayed; peace bond; domestic; overdose*; overdosed; hostage;
    barricaded; standoff; kidnap*; abduct*; ran away; runaway; amber; assault; assaulted; molested; abuse;
    robbery; robberies; homicide; murder; murdered; arson; fraud; embezzle*; extort*; trafficking; smuggling;
    break-in; break-ins; burglary; theft ring; tagging; vandal; inside job; night clerk; le suspect; suspecte;
    tireur; tueur; meurtrier; meurtre; assassin; voleur; voleurs; cambrioleur*; cambriolage; incendiaire;
    complice; complices; trafiquant; trafiquants; revendeur; motards; volee; voles; butin; rancon; chantage;
    couteau; machette; arme; armes; fusil; pistolet; carabine; balle; balles; bombe; explosif*; sang; corps;
    cadavre; ossements; etrangle*; noye; noyee; poignarde*; abattu; abattue; blesse*; victime; victimes; temoin;
    temoins; temoignage; declaration; aveu; aveux; avoue; avouer; autopsie; adn; empreinte*; video; textos;
    drogue; pilules; en garde a vue; detenu; detenue; interroge; interrogee; interrogatoire; denonce; denoncer;
    violence conjugale; otage; barricade; enleve; enlevement; disparu; disparue; fugueuse; fugueur; agression;
    agresse*; vol; fraude; incendie criminel; reglement de comptes; receleur; recel; complot""",
)
STAFFING = concept(
    "police staffing",
    """shift; shifts; on shift; off shift; night shift; nightshift; day shift; dayshift; graveyard; shift change;
    change of shift; on duty; off duty; off-duty; works alone; working alone; rides alone; alone on; on his own;
    solo; by himself; by herself; days off; day off; on nights; nights all; on days; roster; rota; schedule;
    scheduled; overtime; ot; minimum staffing; below minimum; understaffed; under-staffed; short-staffed;
    short staffed; short-handed; shorthanded; skeleton; skeleton crew; nobody on; nobody at; nobody in;
    no one on; no one at; not a soul; unstaffed; unmanned; uncovered; no coverage; down to; out sick;
    called in sick; norovirus; flu going; on vacation; on holidays; redeployed; deployed; deployment; reassigned;
    pulled off; pulled from; pulling; moved from; swapped to; no patrol; no patrols; no cars; one car; two cars;
    three cars; patrol route; call sign; call signs; callsign; unit number; badge number; radio dead; dead zone;
    dead spot; radio channel; encrypted; encryption; out of service; grounded; in the shop; hangar; parked at;
    parked behind; door code; gate code; keypad; access code; alarm code; front counter; boots on; on foot;
    foot patrol; plainclothes; spare keys; armoury; gun locker; evidence room; quart; quarts; quart de nuit;
    quart de travail; horaire; horaires; effectif; effectifs; de garde; en service; en conge; auto-patrouille;
    autos-patrouille; aucune patrouille; personne au; personne a la; sous-effectif; heures supplementaires;
    indicatif; frequence; code de la porte; patrouille seul*; manque de; remplacants; passe de""",
)
POLICE_RECORD = concept(
    "police record",
    """cpic; cipc; niche; cad; mdt; ran him; ran her; ran them; ran it; ran the; ran his; ran their; run him;
    run her; runs plates; running plates; running names; comes back to; came back to; comes back as; comes up as;
    came up as; registered to; punched in; punched up; typed in; typed his; typed her; looked up; looked him up;
    looked her up; look him up; queried; checked him; checked her; checked his; checked the plate; pulled his;
    pulled her; pulled the; pulled up; printed me; printout; print-out; printed out; the file says; file on;
    a file on; file with; file number; dossier; occurrence; event number; incident number; case number; priors;
    prior for; record for; has a record; his record; her record; rap sheet; mugshot; mug shot; booking photo;
    on file; in the system; the system says; system shows; known to police; known to us; flagged; hits on;
    wanted in; outstanding; breached; on conditions; no-contact; no contact; peace bond; on bail; on parole;
    two assaults; two impaireds; two impaired; impaired; harassment file; call log; dispatch log; log; logs;
    the log; whiteboard; briefing; briefing sheet; briefing note; bulletin; bolo; be on the lookout;
    internal bulletin; intel; intelligence; watch list; photo board; tip line call; the tip; screen; on screen;
    fiche; ecran; registre; repertoire; verifie; a verifie; passe la plaque; plaque; casier; antecedents;
    connu de la police; connue de la police; dans le systeme; interdit de contact; numero de dossier;
    numero d'evenement; note interne; briefings; fiche d'evenement; sort au nom; bulletin interne; renseignement*""",
)
WHERE = concept(
    "exact place",
    """lrt; henday; whitemud; yellowhead; gateway; whyte; jasper; ravine; culvert; basement; upstairs; duplex;
    garage; warehouse; back lane; alley; back door; rooftop; parking lot; strip mall; motel; hotel; pawn shop;
    storage; quonset; acreage; clubhouse; casino; off-ramp; overpass; bridge; tunnel; corner; coin; ruelle;
    sous-sol; entrepot; stationnement; autoroute; au-dessus; derriere; en face; downtown; mill woods;
    castle downs; beverly; callingwood; northgate; londonderry; bonnie doon; clareview; terwillegar; windermere;
    strathcona; oliver; calder; alberta avenue; queen mary park; ellerslie; west end; north side; northside;
    south side; southside; centre-ville; ottewell; belgravia; jasper place; westmount; kensington; abbottsfield;
    dunluce; sherbrooke; century park; stony plain; leduc; sherwood park; spruce grove; st albert;
    fort saskatchewan; nisku; red deer; wetaskiwin; camrose; calgary; lethbridge; winnipeg""",
    r"\b(?:\d{2,3}(?:st|nd|rd|th|e|re)?,? (?:st|ave|av|street|avenue|rue) ?|\d{2,3} (?:and|&) \d{2,3})\b",
    r"\bon (?:[4-9]\d|1[0-7]\d)(?:st|nd|rd|th)?\b|\b(?:[4-9]\d|1[0-7]\d)(?:st|nd|rd|th)\b",
    r"\b(?:la|de la) \d{2,3}e\b|\b\d{1,3}e (?:rue|avenue)",
    r"\b(?:behind|across from|next to|outside|under|above|inside|beside) (?:the|a|an) [a-z]+",
)
SOON = concept(
    "time to come",
    """tonight; tomorrow; tmrw; tmw; tomoro; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon;
    tue; tues; wed; thu; thurs; fri; sat; this week; next week; this weekend; this month; next month; weekend;
    dawn; sunrise; breakfast; before noon; overnight; in the morning; any day; any day now; soon; shortly;
    about to; gonna; going to; will be; they'll; he'll; she'll; you'll; we'll; until; till; right now;
    as we speak; still; january; february; march; april; june; july; august; september; october; november;
    december; easter; christmas; by the weekend; long weekend; all week; all month; ce soir; demain; cette nuit;
    cette semaine; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; a l'aube; au matin; prochain;
    prochaine; bientot; en ce moment; jusqu'a; jusqu'au; jusqu'aux; avant; noel; paques; janvier; fevrier; avril;
    juin; juillet; aout; septembre; octobre; novembre; decembre; va se faire; vont""",
    r"\b(?:at |around |from |before |by |vers )?\d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?|h|o'clock)\b",
    r"\b[012]\d[03]0\b(?: hours|h)?",
    r"\b(?:at|before|by|around|from) (?:[4-6]|four|five|six)\b",
    r"\b(?:on|by|till|until|before) the \d{1,2}(?:st|nd|rd|th)\b",
)

_SUBJECT = (
    r"(?:they|cops|police|eps|detectives?|investigators?|homicide|tac|(?:the|our|some) (?:boys|lads|unit|squad"
    r"|crown|feds"
    r"|cops|service|fellas|detectives|members)|ils|la police|le service|les enqueteurs|les policiers|les agents|spe"
    r"|enqueteurs|la couronne|on)"
)
_BARELY = r"(?:only |just |already |still |also |finally |been |now |not |deja |encore |juste )*"
POLICE_KNOWS = concept(
    "police know or wait",
    """he's talking; she's talking; he told them; she told them; told the detective; told detectives; told homicide;
    told the officers; a tout raconte; il parle; elle parle; il a parle; they know; they knew; ils savent;
    ils attendent; ils l'ont; ils le laissent; they've got him; they've got her; they have him; they have her;
    they have his; has his shoe; has his; being left there; so they can follow; so they can""",
    rf"\b{_SUBJECT}(?:'ve| have| has| had|'d)? {_BARELY}(?:known|traced|found|matched|linked|tied|identified|recovered"
    r"|lifted|put an|put a|put in|turned|flipped|named|placed|booked|logged|caught|nabbed"
    r"|pulled"
    r"|swapped|moved him|moved her|got (?:him|her|them|his|a|the|someone|one|two|three)|raided|searched|wired"
    r"|tapped)\b",
    rf"\b{_SUBJECT}(?:'re| are| is|'s| were) {_BARELY}(?:waiting|after|looking at|looking for|onto|on to|watching"
    rf"|sitting"
    r"|following|holding|hiding|letting|leaving|bringing|going (?:in|after|to)|coming|breaking|digging|picking"
    r"|charging"
    r"|telling|keeping|sure|certain|short|building|closing|moving|planning|dropping|moving)\b",
    rf"\b{_SUBJECT} (?:{_BARELY})(?:know|knows|think|thinks|believe|believes|reckon|figure|savent|croient"
    r"|attendent|attend|pensent|soupconnent|surveillent|cherchent)\b",
    rf"\b{_SUBJECT}(?:'ll| will| vont|'d| won't| aren't| are going to) {_BARELY}(?:take|pick|grab|charge|charging"
    rf"|arrest"
    r"|hit|announce|tell|go|come|have|raid|search|say|release|call|lay|nab|move|bring|l'arreter|le ramasser"
    r"|arreter)\b",
    r"\bils ont (?:saisi|trouve|arrete|retrouve|identifie|sa|son|ses|le nom|un nom|une|deux|leur|mis|pris)\b",
    r"\b(?:will be|gets?|gonna get|going to be|gonna be|to be|being|about to be|sera|seront|va etre"
    r"|vont etre) (?:arrested"
    r"|charged|raided|followed|searched|taken|signed|hit|popped|busted|nabbed|executed|tossed|arretee?s?"
    r"|accusee?s?"
    r"|perquisitionnee?s?|ramassee?s?)\b",
)
"""What the police have found, wait for or will do, told as certain."""

POLICE_MATTER = Concept(
    "police matter of any kind",
    tuple(
        dict.fromkeys(
            (
                *CASE_FACT.terms,
                *COVERT.terms,
                *POLICE_ACT.terms,
                *CASE_DETAIL.terms,
                *STAFFING.terms,
                *POLICE_RECORD.terms,
            )
        )
    ),
    (*CASE_FACT.patterns, *COVERT.patterns),
)
"""Any of the fields above."""

CRIME_MATTER = Concept(
    "crime, covert means or record",
    tuple(dict.fromkeys((*CASE_FACT.terms, *COVERT.terms, *CASE_DETAIL.terms, *POLICE_RECORD.terms))),
    COVERT.patterns,
)
SHOWN = concept(
    "police paper or screen",
    """dispatch; dispatch screen; call log; log; roster; rota; whiteboard; wall board; case board; photo board;
    map screen; monitor; second monitor; tablet; laptop; screen; screenshot; sheet; briefing; slide; binder;
    folder; file; files; label; labels; sticky note; post-it; printout; notebook; clipboard; memo; e-mail; email;
    badge; key card; keypad; code; plan; arrest plan; floor plan; mugshot*; ecran; repartition; tableau;
    tableau blanc; fiche; classeur; etiquette*; dossier; dossiers; liste; horaire; carte; affiche; feuille;
    courriel; note; tablette""",
)
CONFIDENTIAL_PICTURE = concept(
    "what a picture gives away",
    """suspect; suspects; wanted; subject; do not alert; do not release; do not forward; not for; confidential;
    confidentiel; uc; covert; undercover; cover name; cover names; code name; code names; informant*; sources;
    source; sources humaines; noms de code; ne pas diffuser; deployment; days off; car numbers; names;
    call signs; arrest; raid; warrant*; surveillance; target; targets; address; adresse; addresses; victim*;
    victime*; witness*; temoin*; complainant*; plaignant*; priority; en route; unit; unite; unites; armed; arme;
    weapon*; fugue*; mineur*; legible; readable; lisible; visible; in view; 0400; 0500; 0600; internal; interne;
    operation; projet; project; plate; plaque; cpic; file number; dates of birth; shift; watch; squad""",
    r"\b\d\d-\d{5,6}\b",
)
"""Words in the description of a picture that shows a screen, a board or a sheet of the Service."""
