"""Who is on duty and what is open: few against a time, changes of guard, and locks, codes and radios that fail."""

from __future__ import annotations

from policy.language.terms import concept

_NUMBER = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|une?|deux|trois|quatre"
    r"|cinq|six|sept"
    r"|huit|neuf|dix|douze|quinze)"
)
_HOUR = (
    r"(?:\d{1,2}(?::\d\d|h\d\d)?(?: ?(?:a\.?m\.?|p\.?m\.?|h|heures))?|midnight|noon|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|minuit|midi|dawn|sunrise|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures)"
)
_DAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|good friday"
    r"|easter|christmas|new year|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|the \d{1,2}(?:st|nd|rd|th)?"
    r"|le \d{1,2})s?"
)
_UNIT = (
    r"(?:cars?|units?|cruisers?|constables?|officers?|cops?|members|bodies|boots|guys|folks|dogs?|noses?|handlers?"
    r"|patrols?|squads?|crews?|detectives?|sergeants?|sarge|dispatchers?|call[- ]takers|call evaluators|guards?"
    r"|rookies?"
    r"|choppers?|helicopters?|voitures?|autos?|chars?|patrouilles?|agents?|policiers?|policieres?|patrouilleurs?"
    r"|gardiens?|chiens?)"
)
THIN = concept(
    "few on duty",
    """nobody on; no one on; noone on; nobody at all; no one at all; nobody at the; no one at the; nobody till;
    nobody until; no one till; no one until; nobody after; no one after; nobody before; nobody from; no one from;
    nobody there; no one there; nobody's on; nobody covering; no cover; no coverage; not covered; uncovered;
    unmanned; unstaffed; unguarded; unwatched; vacant; not a soul; alone till; alone until; on her own;
    on his own; on their own; works alone; working alone; rides alone; patrols alone; alone on; alone at;
    all alone; solo; by himself; by herself; flying solo; skeleton crew; skeleton staff; bare bones;
    stretched thin; spread thin; running thin; thin on; thin tonight; short-staffed; short staffed; shorthanded;
    short-handed; short tonight; two short; three short; minimum staffing; below minimum; under minimum;
    understaffed; down to; drops to; goes down to; half the squad; half the shift; half the platoon; whole squad;
    entire squad; rest are on; rest are at; the rest are; everyone else is at; everybody's at; called in sick;
    off sick; out sick; out with the flu; got the flu; with covid; kennel cough; at the vet; on stress leave;
    all on leave; on a course; at a course; in training; at the funeral; at the retreat; at the range;
    off the road; grounded; in the shop; out of service; down for parts; awaiting parts; no spare; double shift;
    third double; one for the whole; for the whole city; cover everything; covers everything;
    covering everything; for the entire; no backup; nobackup; no back-up; backup is; off the rest; off the other;
    response time doubles; slow response; personne sur; personne a la; personne au; personne de garde;
    plus personne; y'a personne; y a personne; aucune patrouille; aucun policier; toute seule; tout seul;
    seule au; seul au; en sous-effectif; manque d'effectifs; a effectif reduit; en conge de maladie;
    en formation; reste une; reste un; pour tout le; pour toute la; pas de patrouille; sans patrouille;
    clouee au sol; cloue au sol; en panne; malades""",
    rf"\b(?:only|just|barely|got|have|leaves?|left with|that leaves|merely|a (?:single|lone)|one lonely|no more than"
    rf"|never more than|it's|seulement|juste|plus qu'une?(?: seule?)?|qu'une?(?: seule?)?|une seule|un seul|rien que)"
    rf"(?: {_NUMBER})?(?: of the)?(?: [a-z-]+){{0,2}} {_UNIT}\b",
    rf"\b(?:nobody|no one|noone|not one|personne)(?:'s| is| are| will be)?(?: [a-z']+){{0,3}} (?:before|until"
    rf"|till?|'til"
    rf"|from|after|between|avant|apres|de|entre|jusqu'a) (?:{_HOUR}|{_DAY})\b",
    r"\b(?:nobody|no one|no patrols?|no cars?|no units?|no officers?|no cops|no guards?|personne|aucune? [a-z]+)"
    rf"(?: [a-z']+){{0,4}} (?:tonight|overnight|at night|all night|this week|ce soir|la nuit|weekends?|{_DAY})\b",
    rf"\b{_NUMBER} of (?:the|our|their|its) {_NUMBER} (?:[a-z-]+ ){{0,2}}{_UNIT}\b",
    rf"\b{_NUMBER} (?:[a-z-]+ )?{_UNIT} (?:on tonight|on from|on till|on until|on nights|cover|covers|left|off"
    rf"|down|sick"
    r"|short|pour|au lieu|instead)\b",
    rf"\b(?:drops?|dropping|cut|down|goes|going|passe|tombe|falls?) (?:from \d+ |de \d+ )?(?:to|a) {_NUMBER}\b",
)
"""How thin it is; by itself a complaint, with a time a plan for burglars."""

WINDOW = concept(
    "from one time to another",
    "",
    rf"\b(?:from|between|de|entre|starting|after|apres|since|before|avant|by|till?|until|'til|thru|through"
    rf"|jusqu'(?:a|au)"
    rf"|to|a|around|vers|at|des|past) (?:{_HOUR}|{_DAY}|(?:la )?(?:spring|summer|fall|winter|mi-[a-z]+))\b",
    rf"\b(?:{_DAY}|tonight|overnight|all night|all week|this week|this weekend|next week|ce soir|cette nuit"
    rf"|cette semaine"
    r"|la fin de semaine|la nuit|weeknights|nightly|nights only|on nights|weekends|tomorrow|demain|right now"
    r"|this month)\b",
    rf"\b{_HOUR} ?(?:-|–|to|a|until|till) ?{_HOUR}\b",
    r"\b[012]\d:[0-5]\d\b|\b[012]\d ?[0-5]\d ?(?:hours|hrs|h)\b|\b(?:0[0-9]|1[0-7]|2[0-3])(?:00|30|15|45)\b",
    r"\bweek(?: ?of)? ?the? ?\d{1,2}(?:st|nd|rd|th)?\b",
)

SWAP = concept(
    "change of guard",
    """shift change; change of shift; changeover; handover; hand over; hand off; swap; swaps; swapped; relief;
    relieved; relieves; knock off; knocks off; pack up; packs up; clock out; clocks out; goes home; go home;
    switch over; switches; rotate; rotates; rotation; next one; finish at; finishes at; leaves at; leave at;
    off at; out at; starts at; start at; on again at; back on at; changement de quart; releve; finit a;
    finissent a; termine a; part a; rentrent a; coffee at; lunch at; breaks at; break at; door stays; gap;
    ten minutes with; minutes with nobody""",
    rf"\b(?:leaves?|ends?|finish(?:es)?|swaps?|starts?|changes?|off|out|done|finit|termine) {_HOUR}\b",
    r"\b(?:leaves?|swaps?|next one|relief(?: at)?) \d\d:\d\d\b",
)
GUARDED = concept(
    "who is on duty",
    """guard; guards; guarding; squad; crew; shift; platoon; unit; units; team; post; patrol; beat; night car;
    traffic guys; radar guys; beat guys; officers; constables; cops; constable; officer; cop; members; rookie;
    rookies; car; cars; sergeant; detectives; gate; door; counter; cells; station; substation; garde; gardien;
    equipe; escouade; quart; poste; patrouille; agents; policiers; handlers; dog; dogs; radar; laser; checkstop""",
)

WEAK_THING = concept(
    "what protects the police",
    """alarm; alarms; code; codes; pin; combination; password; passcode; log in; logs in; logs you in; login; key;
    keys; spare key; master key; fob; lock; locks; latch; padlock; door; gate; fence; camera; cameras; cctv;
    sensor; sensors; radio; radios; repeater; tracker; trackers; encryption; channel; gps; transponder;
    back door; side door; loading dock; vault; evidence room; property room; armoury; armory; gun locker;
    gun safe; audit trail; firewall; vest; vests; body armour; taser; tasers; holster; holsters; shield; shields;
    spike belt; drone; generator; window; tunnel; serrure; porte; cle; cles; alarme; mot de passe; cadenas;
    barriere; gilet; gilets; chiffrement; canal; coffre""",
)
WEAK_STATE = concept(
    "does not protect",
    """is down; are down; goes down; down until; down till; down for; off until; is off; are off; is dead; are dead;
    dead; goes dead; broken; doesn't lock; doesn't latch; doesn't close; doesn't work; doesn't record;
    doesn't reach; don't work; don't record; don't lock; doesnt lock; doesnt work; won't lock; won't close;
    won't latch; won't open; not working; aren't working; isn't working; out of order; until parts; unlocked;
    propped; propped open; stays open; left open; stays unlocked; taped; same since; same as; still the;
    never changed; hasn't been changed; changed to; last four; badge number plus; birth year; four zeros; 1234;
    sits behind; is behind; is under; under the mat; sits in; hangs on; hidden under; hidden behind; magnet box;
    left in; nobody checks; never checked; only read; only checked; not checked; drops; drop for; drop out;
    drops out; cuts out; cut out; dead spot; dead zone; blind spot; no signal; fails; failing; expired; jams;
    jam; fall back; falls back; in the clear; unencrypted; default password; sticky note; written on;
    one constable holds; holds both; stops working; can be opened; opens with; pops open; fakes; are dummies;
    not plugged; ne ferme pas; ne ferment pas; ne barre pas; ne marche pas; ne marchent pas; ne fonctionne pas;
    est en panne; sont en panne; brise; brisee; sous le tapis; cache sous; cachee sous; jamais change;
    toujours le meme; debarree; debarre; debranchee; perimes; perimees""",
)
POLICE_PREMISES = concept(
    "police premises or system",
    """police station; station; substation; detachment; division; headquarters; hq; cell block; cells;
    holding cells; property office; evidence; evidence room; drug vault; armoury; gun locker; the service; eps;
    spe; impound; impound lot; storefront office; case system; records system; records; dispatch; police garage;
    compound; cruiser; cruisers; patrol car; patrol cars; police radio; unit; units; officers; constables;
    officer; constable; members; detectives; police; cops; poste; poste de police; cellules; fourriere;
    repartition; agents; policiers; le service; unmarked; helicopter; hangar; range; training centre; tactical;
    canine; northwest; southwest; northeast; southeast""",
)
"""Where a failing lock or a known code is a danger to the police."""
