"""The words of police work in both languages: who has it from inside, what only an investigator knows, who is out."""

from __future__ import annotations

from policy.language.terms import concept

_KIN = (
    r"(?:cousine?|cuz|nephew|niece|uncle|aunt|auntie|neighbou?rs?|buddy|pal|mates?|friends?|bro|brother|sister|sis|son"
    r"|daughter|husband|wife|hubby|dad|mom|mum|mother|father|kid|boy|girl|grandson|granddaughter|boyfriend|girlfriend"
    r"|[a-z]+-in-law|fellas?|fellow|guys?|lads?|gal|someone|somebody|sources?|contacts?|client|tenant|student|partner"
    r"|roommate|ex|amie?|chum|voisine?|beau-frere|belle-soeur|frere|soeur|fils|fille|mari|neveu|oncle|mononcle|tante"
    r"|gendre|gars|quelqu'un|habitue)"
)
_TIE = (
    r"(?:cousine?|cuz|nephew|niece|uncle|aunt|auntie|buddy|pal|mate|friend|bro|brother|sister|sis|husband|wife"
    r"|hubby|dad"
    r"|mom|roommate|[a-z]+-in-law|boyfriend|girlfriend|source|contact|amie?|chum)"
)
_DESK = (
    r"(?:eps|spe|cps|rcmp|service|force|police|cops|squad|unit|dispatch|records|division|canine|k-?9|tac|tactical"
    r"|homicide|robbery|gangs?|guns|drugs?|vice|traffic|transit|patrol|beat|bikes?|fraud|auto theft|major crimes"
    r"|front counter|night shift|shift|inside|job|headquarters|hq|crimes majeurs|repartition|patrouille|moeurs|stups"
    r"|911|call centre|academy|cells|forensics?|desk|station|badge)"
)
_OFFICER = (
    r"(?:officers?|constables?|const|sergeants?|sgt|detectives?|cops?|copper|dispatchers?|inspector|commander"
    r"|superintendent|investigators?|crown|agente?|sergente?|policiere?|policier|enqueteure?|enquetrice|enqueteuse"
    r"|repartiteur|repartitrice|call[- ]taker|squad|unit|patrolman|deputy|homicide|handler|warden|prosecutor)"
)
_TELLS = (
    r"(?:told|tells?|says?|said|texted|texts|let slip|let it slip|let on|let me|mentioned|showed|shows|whispered"
    r"|confirms?|confirmed|admitted|reckons|swears|figures|hears|heard|printed|checked|m'a dit|m'a montre|me l'a dit"
    r"|a dit|dit que|disent|m'a confie|m'a glisse|a verifie|a laisse echapper|m'a texte|a confirme|raconte)"
)

INSIDE_WORD = concept(
    "police insider",
    """y travaille; un policier m'a; in the know; let me read; let me see; let me hear; let me listen; let me hold;
    let me sit in; i've seen the file; i've seen the log; i've got the log; i have the log; i've read the file;
    i saw the sheet; saw the sheet; saw the list; saw the roster; saw the schedule; i read the statement;
    off the radio; on my scanner; bird told me; petit oiseau; thank the candour; appreciate the candour;
    i can confirm; je peux confirmer; je confirme; after the ride-along; on the ride-along; on my ride-along;
    on ride-along; after the tour; pendant la visite; on nous a montre; they showed us; they let us; we got to see;
    not naming names; no names but; sans nommer personne; i happen to know; i know for a fact;
    from someone who knows; je tiens ca de; je tiens ca d'; que je connais; forwarded by; slipped me""",
    rf"\b{_KIN}(?:'s)?,? (?:[a-z'-]+,? ){{0,4}}?(?:in|at|on|with|from|inside|works?|working|patrols|who patrols"
    rf"|au|aux|a la|de la|du|travaille|dans|chez|est)(?: the| la| le| our| an?| a)? (?:[a-z&']+ ){{0,2}}?{_DESK}\b",
    rf"\b(?:eps|police|cop|officer|constable|detective|tac)s?(?: [a-z]+)? {_TIE}\b",
    rf"\b{_TIE}(?:'s| is| est) (?:off on|called in|got called|d'operation|en operation|de garde|away on)\b",
    r"\b(?:comadre|compadre|prima|primo) (?:on|in|at|de) (?:the |la )?(?:force|police|policia|eps)\b",
    r"\b(?:agente?|policiere?|sergente?|repartitrice|repartiteur)[^.!?]{0,30}\best (?:mon|ma|notre)\b"
    r"|\bune? amie? (?:repartit|polici|enquet)\w+",
    rf"\b{_OFFICER}(?: [a-z'-]+){{0,7}},? {_TELLS}\b",
    rf"\b(?:told|tipped|shown|briefed|informed|assured|confirmed|corrected) (?:[a-z]+ )?by (?:an?|the|my|one|some)"
    rf" (?:[a-z]+ ){{0,2}}{_OFFICER}\b",
    rf"\b(?:m'a|me l'a|nous a) (?:dit|montre|confie|glisse) (?:un|une|le|la|mon|ma) (?:[a-z]+ )?{_OFFICER}\b",
    r"\b(?:asked|talked to|chatted with|bumped into|coffee with|beers? with|supper with|lunch with|bowls with"
    r"|curls with"
    r"|golfs? with|skates? with|plays? (?:[a-z]+ )?with)(?: [a-z]+){0,3} "
    r"(?:cops?|officers?|constables?|sergeants?|detectives?|squad|fellas|homicide|police)\b",
    r"\b(?:friend|pal|buddy|bro|mate|cousin|source|nephew|husband|wife|neighbou?r|daughter|son)[^.!?]{0,20}"
    r"\b(?:confirmed|confirms|texted|texts|ran|runs)\b",
    r"\b(?:with a badge|in uniform|in blue|on the inside|under oath)\b[^.!?]{0,30}\b(?:told|tells|says?|said"
    r"|corrected)\b"
    r"|\bcorrected by\b",
)
"""The author has it from somebody who works there, or was shown it."""

KEPT_QUIET = concept(
    "kept from the public",
    """nobody's told the press; haven't told the press; not telling the press; press doesn't have; papers don't have;
    paper doesn't have; not in the papers; not in the news; don't want it out; doesn't want it out;
    don't want that out; want it kept quiet; keeping it quiet; keeping quiet; keeping that quiet; keeping it back;
    holding it back; holding that back; no press release; they don't announce; won't announce; not been announced;
    never announced; they'll say so; they'll announce; they'll tell you; before they say so; you'll hear;
    you'll read; you'll see it on the news; watch this space; not naming names; that's not out; isn't out yet;
    not out yet; name's not out; do not alert; do not release; do not forward; do not share; do not distribute;
    do not circulate; not for release; not for public release; internal only; (internal); internal:; , internal;
    for members only; law enforcement only; ne pas diffuser; diffusion interne; usage interne; confidentiel;
    garde ca mort; gardent ca mort; gardez ca mort; n'ont rien annonce; n'a rien annonce; pas encore dit;
    le public ne le sait pas; ils n'ont pas prevenu; before disclosure; till disclosure; until disclosure;
    not telling the defence; the defence doesn't; media line; burn after reading; delete this; delete after;
    eyes only; under wraps; hush-hush; hush hush; on the qt; on the down low; keep it under your hat;
    you heard nothing; that's all i'll say; that's all i can say; i've said too much; j'en ai trop dit; motus;
    chut; shh*; 🤫; 🤐; between you me""",
    r"\b(?:nobody|no one|none of them)(?:'s| has| is)? (?:been told|told|supposed to)\b",
)

CASE_FACT = concept(
    "case fact",
    """suspect*; shooter; shooters; gunman; killer; robber; robbers; thief; thieves; burglar*; arsonist; stalker;
    stolen; stash; stashed; knife; guns; gun; rifle; pistol; pistols; crossbow; weapon*; pipe bomb; bomb; body;
    bodies; corpse; remains; victim*; the deceased; witness; witnesses; informant*; snitch*; confidential source;
    code-named; arrest*; charging; charged; charges; pick him up; pick her up; pick them up; picking him up;
    picking her up; picking them up; picked him up; picked her up; picked up; scooped; nabbed; hauled in;
    bring him in; brought him in; have him in; warrant; warrants; raid; raids; raided; takedown; wire; wires;
    wiretap*; wired up; bait; decoy; surveillance; being watched; they're watching; watching the; keeping an eye;
    sitting on; sit across; sits across; stakeout; staking out; undercover; undercovers; plainclothes; unmarked;
    ghost car; fakes; phone's pinging; pinging; pinged; pawnshop; pawn shop; chop shop; fence; dealer; dealers;
    drug house; grow op; fentanyl; meth lab; confess*; recanted; plea; rolled over; flipped; turned on;
    named suspect; investigat*; accountant starts; works alone; alone on; radio dead; no cars; not a soul;
    nobody at; nobody on; nobody's on; understaffed; short-staffed; short staffed; short two; shift; shifts;
    overtime shifts; deployment; on deployment; safe house; hiding out; barricaded; hostage; stabbed; stabbing;
    shot; murder*; homicide; manslaughter; robbed; robbery; break-in*; break in; overdose*; pursuit; foot chase;
    kidnap*; abducted; trafficking; smuggl*; extort*; ransom; assaulted; assaults; arson; set the fire; recovered;
    seized; seizure; fingerprint*; dna; shoe; footage; on video; mask; licence plate; ran him; ran her; ran his;
    ran the plate; ran it; looked up; looked him up; his record; her record; priors; breached; outstanding;
    impaired; who did it; who it was; called it in; called 911; made the call; drunk tank; holding cell; cells;
    seized diary; diary they; suspended with; autopsy; cause of death; toxicology; next of kin; tireur; voleur*;
    cambriol*; corps; balle; balles; arme; armes; couteau; temoin*; indicateur*; taupe; arrete; arreter; arretent;
    ramasser; cueillir; coffrer; mettre la main; perquisition*; descente; surveille*; banalise*; filature;
    incendie criminel; otage; drogue; cache; planque; reglement de comptes; ils savent; ils ont sa; ils ont son;
    acheteur; recel*; accuse; accusation*; interdit de contact; mandat; mandats; casier; aveu*; denonc*; enquete;
    agent double; infiltr*; ecoute; mouchard; photo radar; photo laser; radar van; speed trap; checkstop;
    roadblock; overtime; fraud; embezzl*; siphon*; dirty; missing girl; missing boy; missing man; missing woman""",
    r"\b(?:they|cops|police|detectives|homicide)(?:'ve| have|'re| are|'ll)? (?:got |only |just |still |already )?"
    r"(?:waiting|his|her|him|know|after|onto)\b",
)
"""What somebody who works on a case would know of it."""

NOTHING_TOLD = concept(
    "nothing told",
    """not that i've heard; a minor; that's all anyone; i'd say nothing; acte ii; act two; for the insurance;
    pour les assurances; motion; the vote; voted; budget; no idea; no clue; don't know; do not know;
    i know only what; all i know; couldn't tell you; can't tell ya; can't tell you; never says; won't say;
    wouldn't say; not say; jamais rien; dit jamais; je ne sais pas; je ne le sais; je l'ignore; aucune idee;
    j'ignore; wait for the service; let the service; ask the service; don't guess; please don't; keep it to myself;
    none of my business; not my business; je n'ai pas les; ne cherchez pas; mate, no; my feet; his feet; her feet;
    feet hurt; boots; recipe; poem; novel; roman; movie; film; episode; play; costume; halloween; game; hockey;
    goalie; cookie*; barbecue; cake; gateau; kids' camp; years ago; decades ago; museum; archives; archive; 19th;
    in my day; lecture; public court; open court; pleaded; sentenced; convicted; found guilty; acquitted;
    court heard; the trial; verdict; au tribunal; condamne; plaide; jugement; my purse; my bike; my truck; my car;
    my garage; my shed; my house; my statement; mon velo; mon char; ma voiture; my stolen; the agenda; dictionary;
    recruit*; graduat*; careers; research; academic; statistics; statistiques; average; annual report;
    rapport annuel; never met; hoax; rumour*; rumor*; wreck a man's; if you saw; if you see; anyone who saw;
    witnesses to; please call; appel a tous; call 911; parade; fundraiser; charity; open house; portes ouvertes;
    joke; joking; kidding; blague; fiction; imaginary; pretend""",
    r"\b(?:can't|cannot|won't|will not|couldn't|wouldn't|not going to|may not|must not|shouldn't|never) (?:be )?"
    r"(?:discuss|disclos|reveal|shar|comment|confirm|repeat|speak|answer|talk|leak|tell|say|ask|post|run)\w*",
    r"\b(?:in|since|of|en|depuis) (?:1[89]\d\d|the (?:19)?\d0s)\b",
)
"""A refusal, nothing known, a story, history, a court, or the author's own loss."""
