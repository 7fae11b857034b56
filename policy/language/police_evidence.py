"""What only a case file knows: evidence in hand, who talks, who is hidden, what a look-up gave, where radar waits."""

from __future__ import annotations

from policy.language.terms import concept

_POLICE = (
    r"(?:police|cops?|eps|spe|officers?|constables?|sergeants?|detectives?|investigators?|homicide|major crimes"
    r"|economic crimes|sex crimes|hate crimes|gang (?:unit|suppression)|drug (?:unit|squad)|fraud (?:unit|squad)|vice"
    r"|missing persons|forensics|tactical|the service|the squad|the unit|the crown|the feds|rcmp|handlers?|policiers?"
    r"|agents?|enqueteurs?|enqueteuse|le service|la police|l'escouade|crimes majeurs|la couronne|gendarmes)"
)
_BARELY = r"(?: (?:already|still|now|only|just|also|finally|had|been|quietly|even|all|deja|encore|enfin))*"
HELD = concept(
    "evidence that police hold",
    """they have it on tape; they have him on tape; they've got it on tape; on tape; they got him on; they have his;
    they have her; they've got his; they've got her; they've his; ils ont son; ils ont sa; ils ont ses;
    ils l'ont; they've had the; they've the; had the bank records; have a print; lifted a print; ping puts;
    pings put; phone puts; tower puts; case turns on; the case rests on; the break in the case; what cracked;
    what gave him away; held back; holding back; holdback; hold-back evidence; only the killer would;
    never released; lab came back; lab result; came back from the lab; results came back; match came back;
    the dna is; the prints are; prints came back; found in the; was found in; found under; found behind;
    found inside; pulled from the; dug up; the weapon is; search is for; they're looking for; looking for the;
    confessed; has confessed; signed something; sign something; gave it up; told them where; cracked;
    failed the polygraph; first suspect; second suspect; prime suspect; main suspect; the suspect is;
    the suspects are; the shooter is; the killer is; the driver is; person of interest; persons of interest;
    those who burn are known; are known to; know who; knows who; know where he; know where she; know his;
    knows his name; the name they have; they have a name; got a name; le suspect est; le tireur est;
    c'est le mari; c'est un pompier; on sait qui; ils savent qui; ils savent ou; avoue; a avoue; l'arme est""",
    rf"\b{_POLICE}(?:'ve| have| has| had|'s got|'ve got| got| hold| holds| recovered| seized| lifted| found| matched"
    rf"| traced| pulled| copied){_BARELY} (?:his|her|their|the|an?|it|him|them|two|three|four|five|both|every|enough"
    r"|everything|all|bank|video|footage|prints?|dna|photos?|pictures?|a statement|son|sa|ses|leur|leurs|une?|le|la"
    r"|les)\b",
    rf"\b{_POLICE}(?:'re| are| is|'s| were| was){_BARELY} (?:waiting|watching|looking|tracking|matching|tapping|working"
    r"|closing|building|sitting|listening|following|after|onto|on to|sure|certain|convinced|stuck|nowhere|en train)\b",
    rf"\b{_POLICE}{_BARELY} (?:think|thinks|believe|believes|figure|figures|reckon|suspect|suspects|know|knows|want"
    r"|wants|need|needs|expect|expects|plan|plans|hope|hopes|pensent|croient|savent|attendent|soupconnent)\b",
    rf"\b(?:he|she|they|boy|girl|kid|child|victim|witness|nurse|mother|mom|man|woman|lady|suspect|neighbou?r|who|clerk"
    rf"|driver|[a-z]+ one) (?:has |have |had |also |just |already )*(?:told|gave|admitted to|confessed to|showed|handed"
    rf"|led|named|identified|described|pointed)\b(?: [a-z']+){{0,4}}? (?:the |a |an |our |to the )?{_POLICE}\b",
)
"""Police have his phone; she told the constable who did it; the case turns on the carpet."""

INFORMS = concept(
    "somebody who tells the police",
    """one of theirs; one of ours inside; our ears; their ears; our eyes; their eyes; ears inside; eyes inside;
    man inside; woman inside; girl inside; inside man; somebody inside; someone inside; own fella; own guy;
    own man; plant; your rat; that's the rat; the rat is; the rat's; the snitch; your snitch; the leak is;
    the mole; the source is; source's name; their source; confidential source; crown's source; informant is;
    the informant; informant money; paid informant; paid source; the tipster; tip came from; the tip was;
    who tipped; who phoned in the; who called in the; who reported; it's her who; dropped charge; charge dropped;
    dropped charges; charges dropped; lighter sentence; in exchange for; part of his deal; part of her deal;
    deal with the crown; made a deal; got a deal; turned; flipped; wearing a wire; wearing the wire;
    wears a wire; wears the wire; wire on; reports to a handler; her handler; his handler; rings them; tips them;
    texts them; signals them; he rings; she rings; off the score; name left off; name kept out; l'indicateur;
    l'indic; indicatrice; informatrice; informateur; la source; leur source; la taupe; le mouchard; le delateur;
    delatrice; porte un micro; a parle; qui a appele; qui a denonce; travaille pour eux; est des leurs""",
    rf"\b(?:is|are|was|been|'s|'re|keeps?|started|now|be)(?: [a-z]+)? (?:talking|chatting|singing|reporting|cooperating"
    rf"|co-operating|helping|working|informing|meeting|spying|listening|speaking)(?: [a-z]+)? (?:to|with|for|on)"
    rf" (?:the |our |some )?{_POLICE}\b",
    rf"\b(?:hears? (?:it |things )?for|spies for|listens for|works for|drives for|sings for|squeals to|reports to"
    rf"|gave it to|sold it to|sold him to|sold them to|passes (?:it|things) to|talks to|parle aux?|travaille pour"
    rf"|renseigne)(?: [a-z]+)? ?(?:the )?{_POLICE}\b",
)

HIDES = concept(
    "hides or moves somebody",
    """moved her; moved him; moved them; they've moved; hid her; hid him; hid them; hides; hiding; hidden;
    relocated; relocating; safe house; safehouse; safe flat; safe place; staying at; staying in; stays at;
    staying with; living under; lives under; new name; new identity; witness protection; protected; under guard;
    guarded; guard on; her guard; his guard; puts girls; puts women; puts people; puts families; puts witnesses;
    put her up; put him up; put them up; put up in; keeps them; keeps her; keeps him; tucked away; stashed;
    flown to; driven to; sent to; hospital under; no name on the door; no name on the; under another name;
    refuge; maison sure; cachee; caches; cache; demenagee; deplacee; sous protection; sous un faux nom; hebergee;
    changee de""",
)
PROTECTED = concept(
    "somebody the police protect",
    """witness; witnesses; the witness; testify; testifies; testified; before a trial; before the trial;
    until the trial; till the trial; until court; said her piece; said his piece; in court; safe house;
    safehouse; witness protection; guard; guards; guarded; informant; left the gangs; left the gang; ex-gang;
    complainant; key witness; star witness; accuser; the girl who; the boy who; the man who saw; the woman who;
    her dad; her ex; his ex; her husband; missing persons; missing; threats; protected; temoin; temoins; proces;
    temoigne; temoigner; plaignante; menacee; garde du corps; protection""",
)

LOOKED_UP = concept(
    "looked somebody up",
    """had him checked; had her checked; had them checked; had it checked; had it run; had him run; had her run;
    checked him out for; background for me; printed it for me; printed me; a look in the system; quick look;
    quick check; in the epsystem; through the system; thru the system; in the system; police database;
    police computer; on her break; on his break; favour from; pulled a favour; off the books; a fait verifier;
    fait verifier; a passe la plaque; passe son nom; a regarde dans; a cherche son nom; dans l'ordi;
    dans l'ordinateur; dans le systeme""",
    r"\b(?:ran|runs?|running|punched|punches|typed|keyed|plugged|looked|looks|checked|checks|searched|pulled|pulls"
    r"|queried)(?: up| in| through)? (?:him|her|them|it|his|her|their|the|that|this|our"
    r"|both|my|every|each|a"
    r"|half|an?)\b(?: [a-z'-]+){0,3}? ?(?:plates?|names?|licen[cs]e|tag|up|in|through|thru|record|file|vin|background"
    r"|history|priors|address|birth ?date)\b",
    r"\b(?:put|passed|fed) (?:the|his|her|their|a) (?:[a-z]+ )?(?:plates?|names?|numbers?)\b",
    r"\b(?:ran|run|searched|looked up|checked) (?:my|our|the|his|her) (?:ex|ex's|new|neighbou?r|tenant|landlord|boss"
    r"|coach|treasurer|applicants?|date|daughter's|son's|roommate|nanny|contractor|league)\b",
    r"\b(?:asked|got|had) (?:my|a|an|the) (?:[a-z-]+ ){1,5}(?:about|to (?:run|look|check|search|pull)|run|look up)\b",
)
RESULT = concept(
    "what a look-up gave",
    """clean; came back clean; all clean; came back; comes back; nothing on; no record; has a record; record;
    no warrants; warrants; warrant out; warrant for; priors; prior; conviction; convictions; charge; charges;
    bankruptcy; bankrupt; impaired; impaireds; dui; suspension; suspended; prohibited; firearms ban;
    restraining order; peace bond; no-contact; mischief; mischiefs; a stay; stayed; assault; assaults; theft;
    thefts; fraud; speeding ticket; tickets; owes; registered to; belongs to; owner is; owner's; addresses;
    two addresses; known to; flagged; bad cheques; probation; parole; bail; breaches; breach; deported; wanted;
    nothing; stolen; insured; uninsured; lives at; lives in; casier; antecedents; condamnation; condamnations;
    proprietaire; appartient a; enregistree a; enregistre a; sans casier; rien a; mandat; mandats; accusations;
    dettes; libre de; propre""",
)
"""Ran the plate: the owner, and what is on him."""

CASE_PAPER = concept(
    "paper of a case",
    """disclosure package; from the disclosure; crown brief; the disclosure; authorization to intercept;
    wiretap order; sealed order; sealed warrant; sealed; unsealed next; production order; tracking warrant;
    information to obtain; interview transcript; the transcript; interview tape; interview video; 911 recording;
    911 tape; 911 call; the 911 log; officer's notes; officers' notes; detective's note; detective's notes;
    duty book; notebook says; the statement says; in her statement; in his statement; witness list; photo lineup;
    scene photos; autopsy report; autopsy found; toxicology; forensic report; lab report; ballistics; bodycam;
    body-worn footage; cell block video; cell video; officer safety bulletin; intelligence bulletin;
    intelligence report; threat assessment; ops plan; op order; operational order; operation order;
    deployment sheet; deployment plan; staffing sheet; duty sheet; duty roster; the log; call log; dispatch log;
    event number; occurrence number; file number; internal bulletin; bolo; transcription; ordonnance scellee;
    mandat scelle; rapport d'autopsie; notes de l'enqueteur; notes des agents; feuille d'affectation;
    feuille de quart; l'appel au 911; plan d'intervention; rapport du labo""",
)
