"""What only police or those near them would know, as people tell it: records, findings, sources, homes."""

from __future__ import annotations

from policy.language.terms import concept

_FORCE = (
    r"(?:cops?|police|eps|spe|officers?|constables?|sergeants?|sargent|sgt|detectives?|inspector|dispatch\w*|records"
    r"|policiere?|agente?|sergente?|enqueteure?|enquetrice|patrouill\w+|repartit\w+|badge|k-?9|tactical|sniper|sro)"
)
HUSH = concept(
    "told though it should not be",
    """
    you didn't hear this from me; didn't hear it from me; you didn't hear that; you never heard;
    never heard this; you didn't see this; i never said; i said nothing; i didn't say anything;
    i told you nothing; forget i said; forget you read; delete later; deleting this; deleting soon;
    this will be deleted; screenshot before; before it's gone; keep this to yourself; keep it to yourself;
    keep this between; just between us; between us; don't quote me; don't say i said; don't say who told;
    he'd lose his job; she'd lose her job; could lose his job; could lose her job; get him fired; get her fired;
    get me in trouble; in trouble for this; sworn to secrecy; swore me to; made me swear; made me promise;
    i promised not; promised not to; wasn't meant to; weren't meant to; weren't supposed to; isn't meant to be;
    not meant to be; nobody's supposed; no one's supposed; nobody is supposed; nobody outside; no one outside;
    they don't want you; they don't want us; don't want you to know; don't want anyone to; doesn't want anyone;
    what they won't tell; what they aren't telling; what they're not telling; they're not telling;
    they're not saying; they are not saying; aren't saying; isn't saying; haven't said; haven't announced;
    hasn't been announced; hasn't been told; hasn't been released; not been released; not released;
    yet to be released; before the press; before the news; the press doesn't; the media doesn't;
    the public doesn't; the family doesn't; the family hasn't; the parents don't; nobody has told;
    no one has told; not in any release; left out of the; leaving out of the; kept out of; keeping out of;
    keeping it out; ca reste entre; reste entre nous; c'est pas moi qui; je vous ai rien dit; je n'ai rien dit;
    j'ai rien dit; vous n'avez rien lu; t'as rien lu; faut pas le dire; il ne faut pas le dire; dites-le pas;
    le dis pas; m'a fait jurer; j'ai promis; pas cense; pas censee; pas censes; n'est pas cense;
    secret de polichinelle; ca sort pas d'ici; ca ne sort pas; you didn't hear it from me; you never saw this;
    u never saw this; didn't read it here; pretend you didn't; not supposed to say; not supposed to tell;
    isn't supposed to; wasn't supposed to; aren't supposed to; not to tell us; not to tell the;
    told not to tell; said not to tell; asked us not to post; not to post; asked not to be named;
    asked me to keep; to keep it quiet; don't put that anywhere; don't put this anywhere; don't repeat;
    don't tell anyone; nobody tell; nobody told; no one told; told no one; and told no one; nobody's told;
    not saying why; i can say only; say no more; i shouldn't, but; i shouldn't say; i really shouldn't;
    je ne devrais pas; m'a fait promettre; je ne dis rien; je ne dis rien de plus; n'est cense; cense le savoir;
    n'ont rien dit; ont rien dit; n'a rien dit; ne le dites pas; dites rien; garde ca pour; entre nous;
    kept off the log; off the log; off the record; isn't public; report isn't public; have not heard;
    you have not heard; haven't heard; before it is announced; l'annoncera; n'annoncera; le dira pas;
    news will have it; you won't find this; before everyone; avant tout le monde; read it over a shoulder;
    over a shoulder; over her shoulder; over his shoulder; one was not meant; not meant to see; overheard;
    one does not confirm; not confirm such; you're close; guess again""",
)
"""The author says or lets feel that it was meant to stay inside."""
TIES = concept(
    "has it from police",
    """
    works in dispatch; works for the police; work for the police; works at the station; works in records;
    works in the cells; cleans the station; cleans at the station; caters for; fixes their; fix their cars;
    services their; tows for; cuts their hair; my shift at the station; at the station i; from the force;
    on the force; on the squad; in the squad; in the unit; on the unit; retired from the; just retired; ex-cop;
    ex cop; retired cop; retired sergeant; retired detective; dates a cop; dating a cop; drinks with the;
    after a few beers; after three beers; after two beers; after four beers; beers in; over a beer; over beers;
    at the bbq; at the barbecue; at poker; at the salon; i do their; i clean their; i saw on the screen;
    saw on his; saw on her; left on the desk; left on the table; left on the counter; left it open;
    left open on; on the whiteboard; on the wall of; on the clipboard; in the binder; the folder;
    travaille a la police; travaille au poste; est dans la police; qui est policier; qui est policiere;
    mari policier; femme policiere; chum policier; blonde policiere; on m'a dit au poste; au poste de police;
    m'a dit au poste; mon contact; ma source; d'apres mon; selon mon; selon ma; source in blue; friend in blue;
    who dispatches; married to a cop; husband (cop); officer's wife; cop's wife; constable's wife; ride-along;
    ride along; ridealong; #ridealong; briefing; at the briefing; in the briefing; on the tour; i was shown;
    i've seen the; i seen the; i have seen it; i saw the list; on m'a montre; on m'a lu; j'ai vu les photos;
    j'ai vu la; ran it for me; heard it right from; straight from the; told me straight; works the desk;
    devenu enqueteur; devenue enquetrice; mon beau-frere patrouille; est de garde; was told where; command post;
    presentation by detectives; by detectives today; they told us; they said not""",
    rf"\b(?:friend|buddy|cousine?|hubby|husband|wife|sister|brother|nephew|son|grandson|colleague's son"
    rf"|neighbou?r|client"
    rf"|student|ami|amie|voisin|beau-frere|petit-fils|ancien eleve|[a-z]+-in-law)\b[^.!?]{{0,20}}\b{_FORCE}\b",
)
RECORD = concept(
    "what a record says of somebody",
    """
    popped up as; pops up as; shows up as; showed up as; came up clean; came up dirty; came up red; lit up;
    lights up; pinged as; is in the system; his history; her history; has a history of; has a history with;
    long history with; has a sheet; a rap sheet; a long sheet; done time; did time; did two years; served time;
    prior for; priors for; convicted of; convictions for; conviction for; no contact with; not allowed near;
    not allowed within; banned from; restraining order; protection order; is on probation; is on bail;
    on conditions for; breach of; breached twice; missed court; warrant out; warrants out; wanted in;
    out of province warrant; known for; called the cops on; called police on; called the police on;
    calls from that; calls from her; calls from his; times this year; times last month; on their list;
    on the list of; on a list; is flagged; was flagged; flagged as; domestic calls; wellness check on;
    wellness calls; apprehended under; taken to emerg; taken to hospital by; fiche de police; dans sa fiche;
    sa fiche; son casier; sorti de prison; fait de la prison; en probation; sous conditions; bris de;
    interdit d'approcher; recherche au; recherche en; fois cette annee; appels a cette; appels chez;
    intervenue chez; intervenus chez; flagged violent; violent flag; registered to; comes back to; came back to;
    comes back as; on the registry; police file; a police file; has a file; his sheet; her sheet;
    driver suspended; suspended since; of interest to; breaches; vehicule d'interet; selon le systeme;
    systeme de la police; dans son dossier; au registre; registre des appels; a appele le 911;
    a fait venir la police; fait venir la police; le rapport dit; rapport de police; police report says;
    the report says; the file says; calls to the; closed as unfounded; unfounded; reclassified; in her system;
    in their system; no report; caution flag; old convictions; connu de; deja connu; target list""",
    r"\b(?:file|occurrence|incident|event|evenement|dossier|case)(?: #| no\.?| number)? ?[a-z]{0,3}-?\d{2}-\d{4,6}\b",
)
HELD_BACK = concept(
    "finding kept back",
    """
    test came back; tests came back; results came back; results are back; dna is back; dna came back;
    prints came back; prints match; a match to; matched the; tied to the; linked to the; same weapon; same shoe;
    same truck as; same man as; same guy as; they found the; they've found the; they found her; they found his;
    they have the; they have video; they have footage; have him on; got him on; have her on; on camera doing;
    they have a name; have a name; know the name; know his name; they know where; they know who;
    know exactly who; the real suspect; their real; they suspect; prime suspect is; person of interest is;
    the one they want; who they're after; who they are after; is who they; they're only pretending;
    only pretending; pretending not to know; letting him think; letting them think; let him think;
    let them think; wants him to think; so he thinks; so they think; bluffing; is a bluff; it's a bluff; a trap;
    setting a trap; ruse; cover story; the official story; official version; version officielle;
    not what happened; isn't what happened; what really happened; never happened; actually died; died before;
    was already dead; was dead when; cause of death was; was poisoned; was strangled; note says; the note said;
    the video shows; the tape shows; the recording has; you can hear him; you can hear her;
    you hear the officer; the officer says; cam shows; cam was; cam caught; what's on the; resultats sont;
    l'adn est; l'adn correspond; ont retrouve; ont trouve le; ont trouve la; ont trouve son; savent qui;
    savent ou; connaissent le nom; font semblant; un piege; une ruse; vraie raison; vraie cause;
    ce n'etait pas un accident; c'etait pas un accident; la video montre; on y voit; on entend le; on entend la;
    hasn't been charged; not been charged; isn't charged yet; pas encore accuse; pas encore ete rencontre;
    have his phone; got his phone; lab says; same gun; isn't the scene; not the scene; so he won't know;
    won't know till; think they're safe; they bluff; y bluffent; ils bluffent; they already have;
    already have him; the real reason; not an accident; wasn't an accident; the notes have; constable's notes;
    bodycam; body cam; body-cam; badge cam; camera corporelle; the footage shows; on the footage;
    they've all watched; everyone's watched; not yet told; is going to be charged; waiting for him to;
    they want him to; on attend; elle attend; qu'il parle; la police le sait; first name on;
    interrogation technique""",
)
SOURCES = concept(
    "who talks to police",
    """
    is the source; was the source; is their source; their source; is the informant; is the witness;
    is the snitch; is the rat; ratted; ratting; snitched; squealed; squealing; rolled on; flipped on;
    gave them up; gave him up; gave her up; cut a deal; made a deal; taking a deal; is cooperating;
    cooperates with; started cooperating; feeding them; feeds them; feeds the; tips them off; tipped them off;
    tipped off the; passes on; passes them; reports to the; reports back; on their payroll; gets paid by;
    pays her for; pays him for; meets her handler; meets his handler; agreed to testify; going to testify;
    will testify; is testifying; is their witness; hidden by; staying with an; staying at a; under protection;
    relocated; moved them to; moved her to; moved him to; new name; changed her name; changed his name;
    est l'indicateur; est l'indic; est la source; a collabore; collabore avec; s'est mis a table; a vendu;
    les a vendus; a tout dit; a tout dit a la; va temoigner; accepte de temoigner; sous protection; relogee;
    reloge; nouveau nom; cachee chez; cache chez; rencontre son; a appele la ligne; told the police everything;
    has told police; told police everything; talked in jail; somebody talked; someone talked; talked to police;
    singing like; sings like; gave names; the tip came from; tip came from; tip line caller; tipster;
    asked not to be; thanked her by name; thanked him by name; wearing a wire; wore a wire;
    told the police about; went to the police about; what she told the; a source says; confidential sources;
    paid source; paid sources; have been moved; a ete demenagee; la police le cache; la police la cache;
    police le cache; is hiding him; is hiding her; she is safe; he is safe; testified against;
    parle a la police; indic; the one who called; a denonce""",
)
HOME = concept(
    "where an officer lives",
    "",
    rf"\b{_FORCE}s?\b[^.!?]{{0,60}}\b(?:lives?|living|habite|reste|house|home|moved|new house|maison"
    rf"|address)\b[^.!?]{{0,24}}"
    r"\b(?:on|at|over|above|by|with|sur|au|chez|behind|near|pres|out)\b",
)
