"""How people tell what police keep to themselves without naming it: who comes, who is not what he seems, who is off."""

from __future__ import annotations

from policy.language.terms import concept

_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tonight|tomorrow|dawn|sunrise|this week|next week|the weekend"
    r"|long weekend|the \d{1,2}(?:st|nd|rd|th)|\d{1,2} ?(?:a\.?m\.?|p\.?m\.?|h)|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|demain|ce soir|cette nuit|a l'aube|le \d{1,2}|0[3-7]00|midnight|minuit|bar close|closing time"
)
_COP = (
    r"(?:cops?|police|eps|spe|narcs?|undercovers?|officers?|constables?|sergeants?|sgt|detectives?|members|inspector"
    r"|the service|the squad|le service|l'escouade|escouade|polices|flics?|policiere?s?|agente?s?"
    r"|sergente?s?"
    r"|enqueteure?s?|enquetrices?|tac|ert|swat|street crime)"
)
COMES = concept(
    "they come, and when",
    """
    team is going in; teams go in; team hits; kick it in at; doors at five; door comes off; door comes down;
    door is coming down; before the sun; before sun-up; before sunup; before first light; at first light;
    when the bars close; is being picked up; they mean to take him; taking him at; taking her at; grab him when;
    when he lands; when he gets off; when he gets back; when she gets back; when he comes home;
    at his shift's end; are set for; is set for; all lined up for; signed the warrant; warrant is signed;
    judge signed; justice signed; got the warrant; have the warrant; have their warrant; the paper is signed;
    got the paper for; le mandat est signe; ont leur mandat; ont le mandat; le juge a signe; se fait cueillir;
    se faire cueillir; se faire ramasser; va se faire arreter; vont se faire arreter; vont frapper;
    vont debarquer; vont defoncer; a la premiere heure; avant le jour; au petit matin; des la barre du jour;
    they'll be all over; they will be all over; everybody gets stopped; everyone gets stopped;
    stopping everyone; stopping every car; pulling over everyone; pulling everybody over; breathalyzing; blitz;
    team goes in; the team goes in; they go in at; they're going in; go in through; go in thru; door goes;
    the door goes; the real thing on; sera pour vrai; pour vrai cette fois; hold until arrest; until the arrest;
    once he's arrested; after the arrest; warrant signed; they come for; they're coming for; bringing the dog;
    bringing the dogs; bringing the ram; viennent le chercher; vont le cueillir; vont la cueillir;
    vont le ramasser; vont les ramasser; va le chercher; vont entrer; ils entrent; y entrent;
    recevoir de la visite; aura de la visite; will be waiting; they'll be waiting; they'll be there; seront la;
    dry run; not a drill; isn't a drill; isn't just a drill""",
    rf"\b(?:they|the boys|the lads|the team|the squad|tac|ert|swat|ils|y|on)(?:'re| are|'ll| will| gonna| vont)?"
    rf" (?:all )?(?:com(?:e|ing)|go(?:ing)?(?: in)?|do(?:ing)?|hit(?:ting)?|tak(?:e|ing)|bring(?:ing)?|move"
    rf"|moving|font"
    rf"|viennent|debarquent|arrivent|rentrent|passent|frappent)\b[^.!?]{{0,40}}\b(?:{_DAY})\b",
)
"""Who "they" are is left out: with police beside it, an operation to come."""

BLOWN = concept(
    "named as police",
    """
    plainclothes that; that is a cop; that's a cop; thats a cop; not a real; ain't a real; isn't a real;
    it's a cop; its a cop; cop car; cops in it; police inside; full of cops; on the job, that; is on the job;
    carries a badge; carry badges; got a badge; has a badge; badge under; badge in her; badge in his; gun under;
    radio under; uses the name; calls himself; calls herself; answers to; est de la police; sont de la police;
    c'est de la police; travaille pour la police; a un badge; cache un badge; est dans la police; est un faux;
    est une fausse; sont des faux; un vrai policier; une vraie policiere; est un appat; est un leurre;
    sert d'appat; police behind the; officer behind the; on the inside of the crew; in with the crew;
    been inside the; joined the crew; joined the group; works for us; detective constable; is a detective;
    he's a detective; she's a detective; has police in it; is bait; the bait; it's bait; under deep cover;
    deep cover; under a fake name; under another name; sous un faux nom; real name; vrai nom; john sweep;
    decoy profile; decoy profiles; pretending to be; se fait passer pour; agent infiltre;
    belongs to the service; belongs to police; appartient au service; appartient a la police""",
    rf"\b(?:is|are|isn't|'s|'re|was|were|c'est|c't|est|sont|=)(?: (?:really|actually|all|both|100%|100 percent"
    rf"|just|an?|the"
    rf"|une?|de la|des|du|totally|definitely|one of the))* {_COP}\b(?:[.,;:!?)\"»]|$| (?:watching|and|et|in"
    rf"|with|who|qui))",
    rf"\b(?:with|has|have|a|y a|avec|is) (?:[a-z0-9]+ ){{0,2}}{_COP}(?: lads| boys| guys)? (?:in|inside|behind"
    rf"|derriere|dans"
    rf"|dedans|at every|on every)\b",
)
"""Someone or something of everyday said to be the police."""

DEVICE = concept(
    "hidden device",
    """
    hidden cam; hidden microphone; mic in; microphone in; camera inside; lens in; lens behind; tracker on;
    tracker under; gps under; gps in; is wired; are wired; wired for sound; is bugged; are bugged;
    walls have ears; bug under; bug behind; records everything; hears everything; picks up everything;
    every word is; listening to every; on his car; under his car; under his truck; on her car; recording device;
    balise sous; gps sous; traceur; enregistre tout; entend tout; ecoute tout; micro cache; micro dans;
    camera dissimulee; est sur ecoute; poste d'ecoute; pole camera; aimed at the; pointed at; points at;
    trained on; it listens; listens for; a un micro; mis un micro; pose un micro; une camera dans; camera dans;
    camera sur le; vise la porte; pointe sur; binocular; binoculars; jumelles""",
    r"\b(?:micro|mic|microphone|camera|cam|box|tracker|bug|wire|gps|lens|recorder|balise|boite)\b[^.!?]{0,24}"
    r"\b(?:under|inside|behind|bolted|chained|hidden|in the|in a|dans le|dans la|sous|derriere|cache\w*)\b",
)
STANDS_WATCH = concept(
    "watch kept on a place",
    """
    has eyes on; have eyes on; got eyes on; eyes on the; eyes on him; eyes on her; keeping tabs; keeping watch;
    keep watch; keeps watch; been watching; they watch; watching him; watching her; watching them; logs who;
    noting who; writes down who; who comes and goes; comes and goes from; sitting on the; sitting on his;
    sitting on her; sat on the house; parked across from; parked down from; parked opposite; parked up by;
    rented the; rents the unit; rented a room; rented the room; rented the flat; took the apartment;
    took the room; from the room above; from the flat above; from the third floor; from the roof of;
    from the attic; from a van; from the van; from behind the; in a tree; in the bushes; in the hedge;
    in the reeds; pretends to fish; pretend to fish; from my window; from my attic; from my kitchen;
    from my shed; from our roof; borrowed my; use my garage; use my attic; use my window; asked to use my;
    ont loue; loue le logement; a l'oeil sur; ont l'oeil sur; font le guet; fait le guet; sont postes;
    est poste; postes devant; poste devant; depuis le toit; depuis la fenetre; notent qui; note qui;
    qui entre et sort; qui entre et qui sort; caches dans; cache dans; sitting dark; lights off; view of the;
    sits facing; facing the door; been sitting; watching the house; watching one; to watch the; watches the;
    regarde la; regardent la; surveille le; surveillent le; surveille la; surveillent la; c'est une cible;
    decoy; keycard; been there all week; been parked; will be napping; where they wait; they wait for;
    y attendent; ils guettent""",
)
GAP = concept(
    "when nobody patrols",
    """
    nobody patrols; no one patrols; nobody covers; no one covers; nobody's watching; nobody is watching;
    nobody watches; nobody answers; no one answers; nobody's coming; no one's coming; no one is coming;
    nobody is coming; nobody comes; won't come; don't come out; doesn't come out; won't send;
    not sending anyone; stopped sending; stopped patrolling; stopped going; no longer patrol; no longer attend;
    no longer respond; no longer chase; told not to respond; told not to attend; told not to chase; told to let;
    told to back off; low priority; two-man; one-man; one man; one woman; one-car; one car; the only car;
    the only unit; the only one on; only one on; last car; half an hour out; hour away; forty minutes away;
    ties up; tied up; tied up at; all tied up; all at the; all out at; all sent to; all going to; away till;
    away until; away for the; gone till; gone until; gone all; back on monday; back on tuesday; long lunch;
    takes lunch; naps; asleep in; sleeps in; parks behind; always parks; always sits; same route;
    every night at; like clockwork; never varies; regle comme une horloge; toujours a la meme heure; meme heure;
    meme route; dort dans; fait la sieste; en vacances jusqu; en conge jusqu; absent jusqu; absente jusqu;
    parti jusqu; partie jusqu; personne ne patrouille; personne ne surveille; personne ne repond;
    ne patrouillent plus; patrouillent plus; ne viendra; viendront pas; une seule auto; un seul char;
    un seul policier; une seule patrouille; a deux pour; tout seul pour; nobody any more; no one any more;
    no one came; nobody's clocking; nobody is clocking; nobody on the desk; pulled off the; come off on;
    cars come off; won't be back on; parental leave; off with the flu; they change at; changent a; he takes his;
    takes his lunch; prend son diner; prend sa pause; rentre jamais avant; finit a; on days; goes on days;
    don't chase; doesn't chase; do not chase; stopped answering; never attends; does not attend; n'y vont pas;
    ne repondent plus; repondent plus; y vont plus; only one we got; body shop; is out of the shop; seconded;
    on a course; half the crew; half the squad; half the shift; book the same; all book; staffing override;
    cameras can't see; cameras don't; is a dummy""",
)
CODES = concept(
    "codes, call signs and radio",
    """
    pass phrase; passphrase; the combination; keypad; door pin; the pin is; wifi password; login is; user name;
    username; the word is; the signal is; means they're; means they are; on the air; over the air;
    over the radio; on the radio; radio traffic; radio chatter; radio just said; heard on the; the repeater;
    talk group; code jaune; code rouge; code bleu; code black; le code de; code d'acces; mot de code; le signal;
    quand vous entendez; a la radio de la police; radio de la police; ondes de la police; mot de passe; mdp;
    passcode; password; gate code; door code; code word; codeword; safe word; code for; the code is;
    le code est; code name for; radio code; scanner app; my scanner; scanner says; on the scanner; au balayeur;
    balayeur; sur les ondes; des ondes; dispatch log""",
    r"\bu-\d{3}\b|\b\d[a-z]\d{2}\b|\b10-\d\d\b|\bunite?s? \d{1,3}\b[^.!?]{0,20}\b(?:and|et|&|been|is|'s|hold|told)\b",
    r"\b(?:canal|channel|talkgroup) \d{1,3}\b|\b[a-z]{2,4}-\d{4}\b|\b\d\d-\d{5}\b",
)
