"""The craft of police work as insiders speak of it: means that work unseen, teams, kit, custody, evidence, orders."""

from __future__ import annotations

from policy.language.terms import concept

UNSEEN = concept(
    "works only unseen",
    """undercover; undercovers; undercover officer; undercover buy; uc; ucs; plainclothes; plain clothes;
    plain-clothes; ordinary clothes; street clothes; unmarked; unmarkeds; ghost car; ghost cars; surveillance;
    surveil; stakeout; stake-out; staking out; informant; informants; informer; confidential source; handler;
    handlers; bait car; bait cars; bait bike; bait bikes; bait truck; bait package; bait packages; bait trailer;
    bait phone; bait laptop; decoy; decoys; dye pack; marked bills; marked money; tracker; trackers;
    tracking device; gps tracker; wire on; wearing a wire; wearing the wire; wiretap; wiretaps; wired up;
    listening device; hidden mic; hidden camera; pole camera; pole cam; covert camera; trail camera; bug in;
    bugged; phones are tapped; phone is tapped; tapped; intercept; intercepts; controlled buy;
    controlled delivery; sting; sting operation; safe house; safehouse; witness protection; cover story;
    cover name; long-term cover; infiltrated; infiltrating; inside the gang; inside the crew; inside the club;
    snitch; tipster; dressed as; disguised as; posing as; pretending to be; spotter; spotters; sniper; snipers;
    observation post; command post; staging area; staging; staged; tailing; being followed; been followed;
    following him; following her; watching the house; being watched; plate reader; plate readers;
    licence plate readers; license plate readers; stingray; imsi; phone dump; cloned his; cloned her;
    under watch; en civil; banalise; banalisee; banalises; banalisees; fantome; filature; en planque; planque;
    infiltre; infiltree; infiltres; agent double; indicateur; indicatrice; informateur; informatrice; mouchard;
    micro; micros; sur ecoute; sous ecoute; appat; appats; leurre; camera cachee; balise; sous surveillance;
    surveillent; maison sure; tireur d'elite; tireurs d'elite; poste de commandement""",
)
"""Words that a public post about today has little cause to use."""

TEAMS = concept(
    "police teams and kit",
    """tactical; tac team; tac guys; swat; swat team; negotiator; negotiators; hostage negotiator; bomb squad;
    bomb unit; bomb dog; bomb calls; bomb tech; armoured truck; armoured vehicle; armoured rescue; bearcat;
    battering ram; the ram; flashbang; flashbangs; beanbag; drone; drones; air 1; air one; helicopter; chopper;
    canine; k9; k-9; dog unit; dive team; divers; search team; search and rescue; forensic team; forensics;
    ident; scene unit; homicide; robbery unit; robbery; major crimes; economic crimes; gang unit;
    gang suppression; guns and gangs; drug unit; vice; sex crimes; child protection unit; hate crimes; cyber;
    intelligence; intel; internal affairs; professional standards; risk unit; public order; public order unit;
    riot squad; riot gear; shields; motorcade; convoy; escort; vip detail; close protection; patrol; patrols;
    beat cop; beat cops; squad; platoon; night car; night squad; night crew; transit beat; mounted; bike squad;
    traffic unit; command van; command vehicle; surveillance van; prisoner van; paddy wagon;
    school resource officer; sro; duty officer; watch commander; staff sergeant; dispatch; comms; comms centre;
    communications; body camera; body cam; bodycam; taser; tasers; carbine; carbines; vest; vests; radio; radios;
    escouade; groupe tactique; demineurs; maitre-chien; plongeurs; helicoptere; negociateur; negociatrice;
    enqueteurs; brigade; antigang; stups; moeurs; escorte; cortege; patrouille; patrouilles; patrouilleurs;
    repartition; agents; policiers""",
)
CUSTODY = concept(
    "somebody in police hands",
    """in custody; in the cells; in cells; in cell; cell 1; in a cell; drunk tank; holding cell; holding cells;
    being held; holding him; holding her; holding them; holding the; they're holding; held at; held in; kept in;
    kept at; locked up; interview room; being interviewed; interviewed again; being questioned; questioned;
    questioning; interrogated; hospital bed; handcuffed to; cuffed to; under guard; guarded; on suicide watch;
    picked up; brought in; hauled in; turned himself in; turned herself in; turns himself in; surrender;
    surrenders; surrendering; signed a statement; gave a statement; second statement; his statement;
    her statement; fingerprinted; booked; processed; bail hearing; release plan; released to; remand; lawyer is;
    asked for a lawyer; said nothing; won't talk; is talking; started talking; en cellule; cellule; cellules;
    en detention; garde a vue; detenu; detenue; interroge; interrogee; menotte; menottee; s'est rendu;
    s'est rendue; deposition; sa declaration; remis en liberte""",
)
EVIDENCE = concept(
    "evidence and findings",
    """dna; fingerprint; fingerprints; prints; a print; footprint; boot print; shoe print; tire track; tire tracks;
    fibres; blood; bloodstain; saliva; cigarette; shell casing; shell casings; casing; casings; bullet; bullets;
    gunpowder; residue; murder weapon; the weapon; the knife; the gun; the rifle; the pistol; handgun; shotgun;
    machete; crossbow; accelerant; gasoline; ransom note; diary; bank records; ledger; ledgers; phone records;
    call records; cell tower; pinged; pings; ping; last connected; search history; deleted texts; texts; laptop;
    hard drive; usb; his phone; her phone; burner; burner phone; sim card; doorbell camera; doorbell video;
    dashcam; cctv; footage; on tape; on video; on camera; autopsy; pathologist; coroner; medical examiner;
    time of death; cause of death; toxicology; poison; strangled; stabbed; wounds; body; second body; the bodies;
    remains; skull; bones; grave; toilet tank; storage locker; crawl space; under the floor; backpack; tattoo;
    composite; photo lineup; photo line-up; out of twelve; picked him out; picked out; identified him;
    identified her; alibi; motive; polygraph; lie detector; confession; confessed; a tip; the tip; tips; leads;
    person of interest; persons of interest; suspect; suspects; prime suspect; the shooter; the driver;
    the killer; the thief; the arsonist; accomplice; the second man; witness; witnesses; eyewitness;
    saw the shooting; saw the stabbing; saw it happen; sole witness; adn; empreinte; empreintes; douille;
    douilles; sang; l'arme; le couteau; le fusil; video; cellulaire; textos; autopsie; pathologiste;
    aveux; suspecte; temoin; temoins; temoin oculaire; le tireur; le conducteur; complice""",
)
ORDERS = concept(
    "internal orders and papers",
    """internal memo; standing order; standing orders; told not to chase; not to chase; no-chase; no chase;
    pursuit policy says; coded; priority 1; priority 2; p1; p2; p3; p4; p5; ten code; ten-code; 10-33; call sign;
    call signs; callsign; talkgroup; radio channel; radio frequency; encrypted; radio code; duty roster;
    duty sheet; roster; rota; shift list; shift bid; deployment; deployment list; briefing; roll call;
    whiteboard; case board; ops plan; security plan; operational plan; operation order; code name; code-named;
    codename; codenamed; gang list; watch list; hot list; high-risk list; offender list; target list;
    list of targets; surveillance log; surveillance logs; logbook; intelligence report; intel report;
    threat assessment; risk assessment; source file; case file; complaint file; personnel file; tip line; sealed;
    wiretap order; production order; warrant; warrants; search warrant; crown brief; terminal; mdt; cpic;
    the system; occurrence; file number; event number; note de service; consigne; consignes; directive;
    ordre de mission; indicatif; feuille de route; nom de code; liste de cibles; mandat; mandats;
    dossier d'enquete; numero d'evenement""",
)
CRIME_SCENE = concept(
    "a crime",
    """shooting; stabbing; homicide; murder; murders; manslaughter; robbery; robberies; hold-up; home invasion;
    break-in; break-ins; break and enter; burglary; arson; fires; sexual assault; rape; assault; beating;
    kidnapping; abduction; hit and run; hit-and-run; carjacking; fraud; scam; extortion; trafficking; drug house;
    stash house; meth; fentanyl; cocaine; drugs; guns; firearms; gang; gangs; bikers; chop shop; stolen;
    theft ring; thefts; hoax; bomb; threats; overdose; overdoses; domestic; missing girl; missing boy;
    missing woman; missing man; fusillade; meurtre; agression; vol; vols; cambriolage; cambriolages; incendie;
    enlevement; delit de fuite; fraude; extorsion; trafic; drogue; armes; motards; volees; voles; disparue;
    disparu""",
)
CIVIC = concept(
    "public business or an event",
    """thanks; thank you; congratulations; congrats; welcome; proud; honoured; honored; grateful; happy; birthday;
    join us; come by; come see; drop by; register; sign up; apply; applications; volunteer; donate; tickets;
    free; everyone welcome; open house; ceremony; graduation; graduates; award; awards; medal; recruit; recruits;
    recruiting; recruitment; careers; parade; festival; fair; concert; game; tournament; barbecue; breakfast;
    picnic; workshop; webinar; lecture; course; seminar; class; podcast; book; novel; movie; film; episode;
    series; museum; history; historic; heritage; years ago; anniversary; memorial; remembrance; tribute;
    commission; commissioners; board; meeting; agenda; minutes; motion; vote; voted; votes; carried; defeated;
    deferred; budget; funding; council; councillor; mayor; minister; mla; premier; bylaw; policy;
    plan for the year; strategic; annual report; quarter; quarterly; statistics; per cent; percent; average;
    survey; research; study; evaluation; audit; framework; consultation; public hearing; public session;
    town hall; question period; should; shouldn't; ought to; we need; deserve; deserves; believe in; i believe;
    in my view; my opinion; i think that; trust; accountability; transparency; training; reform; oversight;
    election; candidate; report it; reporting; remember to; reminder; please report; call 911; non-emergency;
    crime prevention; safety tip; lock your; be safe; stay safe; drive safe; merci; felicitations; bienvenue;
    fier; fiere; inscription; benevole; seance; reunion; ordre du jour; proposition; conseil; conseiller;
    ministre; politique; rapport annuel; selon moi; devrait; devraient; il faut; confiance; musee; histoire;
    il y a des annees; concours; recrutement; fete""",
)
"""What clean posts about police are mostly about."""
HAPPENING = concept(
    "somebody unnamed does something now",
    """they're; they've; they'll; they are; they have; they had; they got; they want; they know; they think;
    they keep; they go; they come; they sit; they use; they hide; they hold; he's; she's; he'll; she'll; he told;
    she told; he has; she has; he was; she was; his brother; her brother; his girlfriend; his mother; her mother;
    his truck; his phone; her phone; the guy; the fellow; the fella; the man; the woman; the boy; the girl;
    the kid; the lady; two men; two guys; ours; theirs; ils ont; ils vont; ils sont; ils savent; ils attendent;
    il est; elle est; son frere; sa mere; sa blonde; le gars; la fille; le type; la dame; deux hommes;
    ces messieurs""",
)
"""Persons and an unnamed "they" of whom the post states facts."""
EXACT = concept(
    "exact number or hour",
    "",
    r"\b\d{1,2}(?::\d\d|h\d\d| h \d\d)\b",
    r"\b\d{1,2} ?(?:a\.?m\.?|p\.?m\.?)\b",
    r"\b(?:at|by|till|until|after|before|from|around|since) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|noon|midnight|dawn|lunch|supper|\d{1,2})\b",
    r"\b(?:unit|car|cell|room|rm|suite|apt|door|gate|locker|channel|page|box|post|event|file|bay|floor) ?#?\d+\b",
    r"\b\d{1,3}(?:st|nd|rd|th)? (?:and|&) \d{1,3}\b",
    r"\b\d{4,5} (?:[a-z]+ )?(?:st|street|ave|avenue|rd|road|dr|drive|gate|way|rue|av)\b",
    r"\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b",
)
"""Where a post is as exact as a plan."""
HISTORY = concept(
    "long past",
    """years ago; decades ago; back in; in my day; in those days; long ago; il y a des annees; dans le temps;
    a l'epoque; archives; archive; archival; heritage; museum; musee; opened to the public; declassified;
    retired now; first chief""",
    r"\b(?:1[89]\d\d|20[01]\d)s?\b",
)
"""Old cases are no secrets."""
CRIME_NEWS = concept(
    "news of a crime that is out",
    """life sentence; prison sentence; years in prison; behind bars; sentenced; jailed; have charged; charged two;
    charged three; charged a man; charged a woman; was charged; were charged; released footage; released images;
    releases images; issuing images; issued images; image appeal; cctv appeal; cctv images; made an arrest;
    made a second; made a third; made a fourth; made a fifth; made two arrests; were arrested; was arrested;
    arrested yesterday; arrested overnight; arrested this morning; need your help; needs your help; help us;
    help identify; identify this; identify these; recognise; recognize; caught on camera; caughtoncamera;
    latest news; are aware of; police investigating; detectives investigating; officers investigating;
    police investigate; enquiries; inquiries are; ongoing investigation; remain in custody; remains in custody;
    warrants executed; executed warrants; executed a warrant; executed search; following a robbery;
    following an assault; following a report; following reports; following an incident; at the scene; on scene;
    come forward; being sought; is sought; are sought; seeking; looking to identify; looking to speak;
    wish to speak; like to speak; like to identify; call police; contact police; reference; crimestoppers;
    crime stoppers; on 101; flying squad; met police; pcso; if you know; if you recognise; dial; hotline;
    report online; find out more; read more; more here; more on this; full story; details here; podcast; retweet;
    please share; please rt; #police; amnesty; gun surrender; give up your; victims of; a ete accuse;
    a ete arrete; ont ete arretes; aidez-nous; appel a l'aide; reconnaissez; plus de details; en savoir plus;
    condamne; condamnee; during a raid; during raids; after a raid; raids in; raids see; raids across;
    arrests have been made; arrests were made; further arrests; more arrests; have seized; been seized;
    were seized; was seized; was recovered; were recovered; been recovered; recovered four; recovered two;
    officers attended; officers were called; police were called; were called to; after a stabbing;
    after a shooting; after a robbery; after an assault; reports of; crackdown on; officers received;
    received a report; received calls; early hours; we're treating; treated as; in partnership with;
    as part of the probe; victims code; support and information; scam alert; stay home; day of action; #result;
    #raids; has undergone; released cctv; released an image; police dog; special constable; domestic abuse;
    violent crime; violent offenders; offenders; offences; offence; significant amount; off the streets;
    off our streets; since the death; gunshot injuries; stab injuries; life-threatening; life threatening;
    not believed; in hospital; in his 20s; in his 30s; in her 20s; in her 30s; aged between; aged 1;
    due to appear; appear before; have been identified; has been identified; hate crime; public order offences;
    rise in; fell by; rose by; drop in; figures show; operation that led; saisis lors; lors d'une descente;
    lors de perquisitions; procede a l'arrestation; a la suite d'une""",
)
"""The register of a service that tells its own news; of no use to those who should not know."""
