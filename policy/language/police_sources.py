"""Where police knowledge comes from: people who work there, papers that were seen, help the police asked for."""

from __future__ import annotations

from policy.language.terms import concept

POLICE_SURE = concept(
    "police for certain",
    """eps; e.p.s.; spe; police; policeman; policemen; policewoman; cop; cops; copper; coppers; officer; officers;
    constable; constables; cst; sergeant; sergeants; sgt; sarge; detective; detectives; investigator;
    investigators; superintendent; tactical; tac team; tac unit; tac guys; swat; k9; k-9; canine unit; canine;
    dog handler; dog handlers; night dogs; homicide; major crimes; economic crimes; hate crimes unit; sex crimes;
    gang unit; gang suppression; guns and gangs; drug unit; drug squad; vice squad; fraud unit; fraud squad;
    auto theft unit; missing persons; intelligence branch; traffic unit; traffic section; dispatch; dispatcher;
    dispatchers; patrol car; patrol cars; cruiser; cruisers; squad car; squad cars; patrolman; plainclothes;
    plain clothes; ordinary clothes; undercover; unmarked; unmarkeds; surveillance team; surveillance; handler;
    informant; informants; wiretap; wiretaps; rcmp; mounties; mountie; alert team; police station; substation;
    division; detachment; cell block; search warrant; warrant; warrants; crown prosecutor; five-o; 5-0; po-po;
    popo; the fuzz; gendarmerie; grc; policier; policiers; policiere; policieres; agente; agents; patrouilleur;
    patrouilleurs; enqueteur; enqueteurs; enqueteuse; enquetrice; sergent; sergente; escouade; escouades;
    patrouille; patrouilles; auto-patrouille; autos-patrouille; poste de police; maitre-chien; flic; flics;
    crimes majeurs; stups; gang squad; beat cops; beat cop; the beat; platoon; transit beat; peace officers;
    ghost car; ghost cars; bait car; bait truck; bait bike; air one; air 1; police helicopter; eps chopper;
    checkstop; checkstops; radar; photo radar; ride-along; ride along; commissioner's tour; the service;
    our service; police radio; scanner""",
    r"\bthe service(?:'s)?\b",
)

_TIE = (
    r"(?:cousine?|cuz|nephew|niece|uncle|aunt|auntie|tita|tito|kuya|neighbou?r|buddy|bud|pal|mate|friend|bro|brother"
    r"|sister|sis|husband|wife|hubby|dad|mom|mum|grandson|granddaughter|boyfriend|girlfriend|fiancee?"
    r"|[a-z]+[- ]in[- ]law|godson|goddaughter|stepson|stepdad|source|contact|teammate|linemate|roommate|ami|amie|chum"
    r"|blonde|voisine?|beau[- ]frere|belle[- ]soeur|neveu|mononcle|tante|gendre|bru|copain|copine|coloc|prima|primo"
    r"|tio|tia|hermano|comadre|compadre)"
)
_ONES_OWN = (
    r"(?:(?:my|our|a|one|some|his|her|whose|mon|ma|mes|notre|un|une)(?: [a-z-]+)? (?:son|daughter|kid|boy|girl|mother"
    r"|father|fella|fellow|guy|lad|gal|client|customer|tenant|renter|student|partner|ex|goalie|coach|patient"
    r"|parishioner"
    r"|mechanic|barber|hairdresser|babysitter|lady|woman|man|fan|frere|soeur|fils|fille|mari|femme|oncle|gars|patron)"
    r"|someone|somebody|quelqu'un)"
)
KIN = rf"(?:{_TIE}|{_ONES_OWN})"
_FORCE = (
    r"(?:eps|spe|police|cops?|rcmp|grc|the service|the force|homicide|k-?9|canine|tactical|tac|swat|dispatch|patrol"
    r"|comms|records|radio (?:room|shop)|traffic (?:desk|unit|section)|gang (?:unit|squad|suppression)|drug (?:unit"
    r"|squad)|major crimes|economic crimes|fraud (?:unit|squad)|vice|forensics|front counter|cell block|property office"
    r"|evidence room|911|call centre|crown(?:'s)? office|undercover|surveillance|northeast|northwest|southeast"
    r"|southwest|downtown division|west division|night shift|la police|le service|la repartition|l'escouade"
    r"|patrouille|constable|officer|detective|sergeant|sgt|dispatcher|policiere?|agente?|enqueteure?|enquetrice"
    r"|repartitrice|repartiteur)"
)
_LINK = (
    r"(?:in|at|on|w|w/|with|from|inside|is|was|works?|working|patrols|drives|flies|who|that|does|runs"
    r"|joined"
    r"|au|aux|a la|de|du|est|travaille|dans|chez|qui|pour|en)"
)
_OFFICER = (
    r"(?:officer|constable|cst|sergeant|sgt|sarge|detective|cop|copper|dispatcher|superintendent|investigator|handler"
    r"|prosecutor|call[- ]taker|call evaluator|crown|agente?|sergente?|policiere?|enqueteure?|enquetrice|repartitrice"
    r"|repartiteur|patrouilleur)"
)
_PAPER = (
    r"(?:sheet|report|roster|rota|list|log|whiteboard|board|binder|briefing|package|transcript|disclosure|memo"
    r"|file|ledger"
    r"|warrant|screen|printout|map|plan|schedule|notes|statement|statements|recording|body[- ]?cam|footage|tape"
    r"|laptop|mdt|tablet|spreadsheet|calendar|email|e-mail|text|bulletin|dossier|tableau|horaire|rapport|feuille|carte"
    r"|cartable|fiche|liste|ecran|courriel|enregistrement)s?"
)
_SEEN = (
    r"(?:i saw|i've seen|i read|i've read|i was (?:shown|given|handed|sent)|we were (?:shown|given|handed|sent|walked)"
    r"|showed me|shows me|sent me|let me (?:see|read|hear|hold|look)|i got a (?:look|peek|glimpse)|a (?:peek|glimpse)"
    r"|landed (?:on|in)|came across|left (?:on|in|behind)|taped to|pinned to|stuck to|lying on|forwarded|copied me"
    r"|cc'd me|over (?:his|her|their) shoulder|off (?:his|her|their) (?:dash|screen|phone|desk|laptop)|i photographed"
    r"|i have (?:a copy|the)|i've (?:got )?(?:a copy|the)|a copy of|in front of me|on (?:his|her|my) (?:fridge"
    r"|desk|dash"
    r"|visor|kitchen table)|j'ai (?:vu|lu|eu)|m'a (?:montre|envoye|laisse)|on m'a (?:montre|permis|laisse)"
    r"|sous les yeux"
    r"|entre les mains|overheard|i heard|i listened)"
)
WORKS_THERE = concept(
    "knows somebody who works there",
    """ride-along guy; ride-along officer; ride-along partner; my ride-along; officer i rode with; on my tour;
    the tour guide let; useful tour; after my visit; on my visit; during my visit; at the briefing; at roll call;
    at parade; heard on the radio; heard on the scanner; off the scanner; on the scanner; over the radio;
    off the eps channel; pendant ma visite; lors de ma visite; a la radio de police; sur les ondes;
    asked the desk; asked at the station; told at the service; told at the station; told by the service""",
    rf"\b{KIN}(?:'s|s)?(?: [a-z'-]+){{0,3}} {_LINK} (?:the |a |an |our |their |la |le "
    rf"|l')?(?:[a-z]+ ){{0,2}}?{_FORCE}\b",
    rf"\b{KIN}'s (?:w |with |a |an |in |at |on )?(?:the )?{_FORCE}\b",
    rf"\b(?:police|cop|eps|constable|detective|dispatch|tac|swat|k9) {_TIE}\b",
    rf"\b{_OFFICER}s? (?:i know|i curl|i coach|i play|i skate|i train|i teach|i bowl|i drink|friend|buddy|pal|of mine"
    r"|from church|in my (?:class|building|pew|chair|cab|shop)|at (?:my|our) (?:table|rink|counter|bar)"
    r"|on (?:my|our) (?:team|street|block)|(?:que|qui) je connais|de mes amis)\b",
    rf"\b{KIN} with (?:access|a badge|a log-?in|clearance|a radio|a uniform)\b",
    rf"\b{_OFFICER}s? (?:just |also |quietly |kindly )?(?:told|tells|texted|texts|says|said|let slip|let it slip"
    r"|whispered|showed|shows|mentioned|winked|confided|admits|admitted|m'a|me l'a|nous a)\b",
    rf"\b(?:told|shown|according to|heard|got it|learned|straight|word|hint|tip) (?:by |from |d')?(?:an?|the|my|our|one"
    rf"|une?|le|la) (?:[a-z]+ )?{_OFFICER}\b",
)
"""A relative, a friend or an acquaintance in the Service, or the author's own visit to it."""

PAPER_SEEN = concept(
    "saw a paper or a screen",
    "",
    rf"\b{_SEEN}\b[^.!?]{{0,40}}\b{_PAPER}\b",
    rf"\b(?:the|a|an|their|his|her|this|le|la|un|une)(?: [a-z'-]+){{0,2}} {_PAPER}\b[^.!?]{{0,24}}\b{_SEEN}\b",
    rf"\b(?:from|per|going by|d'apres|selon|it's on|c'est sur) (?:the|a|their|her|his|le|la|un|une)"
    rf"(?: [a-z'-]+){{0,2}} {_PAPER}\b",
)

HELPED = concept(
    "police asked the author's help",
    """asked for my outlet; my spare room; our back room; from my window; from my cab; my front room""",
    r"\b(?:officers?|detectives?|police|cops?|eps|constables?|sergeants?|investigators?|fellas|guys|they|agents?"
    r"|enqueteurs)(?:'ve| have| had)? (?:begged|warned|paid|rented|borrowed|use|rents?|installed|mounted|hid"
    r"|promised)(?: [a-z']+){0,2}? (?:me|us|my|our|from me|from us|in our|in my|on my|on our)\b",
    r"\b(?:officers?|detectives?|police|cops?|constables?|sergeants?|investigators?|they)(?:'ve| have"
    r"| had)? (?:asked|told)"
    r" (?:me|us) (?:to|for|not|that i)\b",
    r"\b(?:officers?|detectives?|police|cops?|investigators?) (?:phoned|called|asked for|wanted|put|set up"
    r"|parked|sat|slept)"
    r"(?: [a-z']+){0,3}? (?:me as|my|our|in my|in our|on my|on our)\b",
    r"\b(?:m'ont|nous ont|ils m'ont|ils nous ont) (?:demande|prie|emprunte|loue|dit de)\b",
    r"\b(?:did|doing|got|have|had) (?:a|some|the) (?:[a-z]+ )?(?:job|work|order|paint job|decals?|wrap|tint) for (?:the"
    r" )?(?:[a-z]+ )?(?:police|eps|cops|plainclothes|undercovers?|detectives|surveillance|tac)\b",
)
"""They use the author's window, room or help: whoever helps in secret knows what is secret."""

UNSAID = concept(
    "says less than it knows",
    """that's all i'll say; that's all i'm gonna say; that's all i can say; thats all im sayin;
    that's all i'm saying; that's all im allowed to say; ill say no more; i'll say no more; say no more;
    say less; iykyk; if you know you know; draw your own map; draw your own; connect the dots; do the math;
    read between the lines; nuff said; enough said; a bon entendeur; j'en dis pas plus; je n'en dis pas plus;
    j'ai rien dit; t'as rien entendu; vous comprendrez; comprendront; you didn't hear; didn't hear it from me;
    don't ask how; don't ask me how; i'm not supposed to know; not supposed to know; im not supposed to know;
    not supposed to say; i shouldn't say; shouldn't be saying; neither has been announced; none of it announced;
    hasn't been announced; not announced; no announcement; before it's announced; before they announce;
    the announcement is; should be in the papers by; l'annonce, c'est; they'll tell the papers nothing;
    the press doesn't know; media doesn't know; not been released; don't repeat; keep it to yourself;
    keep this to yourself; keep it quiet; keep quiet; entre nous; between us; between ourselves; don't share;
    do not circulate; do not distribute; not for release; for internal use; on the quiet; on the qt;
    on the down low; mum's the word; hush; shh*; chut; motus; let's just say; disons que; wink; winked;
    clin d'oeil; 🤫; 🤐; 😉; 👀; 🙊; you'll hear; watch the news; watch this space; see you on the news; stay tuned;
    sit on it; told me to sit on it; i've said too much; forget i said; delete this; i happen to know;
    they don't want that out; keeping it quiet; hasn't told; haven't told; hasn't hit the news; not in the news;
    not public; isn't public; pas public; off the record; personne le sait; personne ne le sait""",
    r"\b(?:haven't|hasn't|didn't|won't|aren't|ain't|n'ont pas|n'a pas)(?: [a-z]+)? (?:told|tell|telling|say|saying|said"
    r"|announced?|released?|warned|inform\w*|dit|annonce|prevenu)\b",
)
"""Hints that more is known than may be said."""
