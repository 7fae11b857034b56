"""Mockery and contempt without plain insult words: what people are likened to, denied, told and offered."""

from __future__ import annotations

from policy.language.terms import concept

ROLES = concept(
    "one person by role",
    """inspector; superintendent; chief; deputy; constable; sergeant; staff sergeant; detective; officer; cop;
    lady cop; rookie; recruit; dispatcher; liaison; commissioner; chair; chairman; chairwoman; vice-chair;
    secretary; treasurer; clerk; registrar; director; manager; analyst; auditor; planner; consultant; counsel;
    lawyer; advocate; judge; reporter; journalist; columnist; editor; blogger; host; emcee; keynote; moderator;
    speaker; presenter; spokesman; spokeswoman; spokesperson; communications guy; delegate; delegation guy;
    delegation; complainant; petitioner; heckler; protester; organizer; organiser; activist; landlord; tenant;
    renter; neighbour; neighbor; teacher; coach; professor; principal; student; intern; trainee; trustee;
    candidate; nominee; councillor; mayor; minister; premier; politician; priest; pastor; imam; chaplain; usher;
    guard; security guard; driver; bus driver; trucker; cyclist; nurse; doctor; pharmacist; psychologist;
    social worker; colleague; coworker; co-worker; boss; guy; fella; fellow; man; woman; lady; girl; boy; kid;
    lad; dude; gentleman; widow; widower; mother; father; aunty; auntie; uncle; brother; sister; daughter; son;
    cousin; detective's; inspector's; deputy's; staffer; bylaw officer; peace officer; keeper; volunteer;
    custodian; receptionist; assistant; chairperson; registrar's; whoever; anyone who; everyone who; newcomer;
    colleague's; bailiff; agent; agente; policier; policiere; flic; chroniqueur; chroniqueuse; journaliste;
    avocat; avocate; greffier; greffiere; commissaire; porte-parole; stagiaire; directeur; directrice; conseiller;
    conseillere; maire; mairesse; ministre; prof; enseignant; enseignante; gardien; chauffeur; voisin; voisine;
    collegue; patron; patronne; plaignant; plaignante; presidente; president; monsieur; madame; bonhomme;
    bonne femme; gars; fille; vieux; vieille; petit jeune; preposee; prepose; commis; analyste; comite""",
)
DEMEANING = concept(
    "demeaning nouns",
    """tool; toad; rat; snake; weasel; worm; slug; leech; pig; hog; cow; goat; sheep; donkey; mule; jackass; ape;
    baboon; gorilla; chimp; hyena; vulture; parrot; peacock; turkey; lapdog; poodle; mutt; dinosaur; fossil;
    relic; sloth; snail; walrus; whale; hippo; hippopotamus; cockroach; maggot; flea; gnat; parasite; doormat;
    door stop; doorstop; potato; turnip; cabbage; vegetable; lump; lump of lard; sack of; bag of; brick; stump;
    plank; puppet; marionette; dummy; dummies; mannequin; scarecrow; zombie; zombies; stooge; mouthpiece; shill;
    brat; crybaby; toddler; spoiled brat; princess; diva; drama queen; prima donna; bully; bullies; goon; thug;
    thugs; crook; creep; perv; pervert; snitch; rat fink; tattletale; backstabber; snake in the grass; coward;
    wimp; wuss; weakling; pushover; nobody; dropout; loser; has-been; wannabe; poser; poseur; fraud; phony; fake;
    sham; quack; hack; amateur; clown; joker; buffoon; jester; circus act; joke; punchline; embarrassment;
    disgrace; waste of oxygen; waste of space; waste of a chair; waste of a badge; placeholder; seat warmer;
    paperweight; plague; disease; germ; pain in the; pest; nuisance; menace; monster; ogre; troll; gremlin;
    goblin; witch; hag; shrew; fishwife; battleaxe; blimp; fatso; slob; bum; tramp; hypocrite; liar; cheat; thief;
    grifter; freeloader; moocher; lunatic; nutter; nutbar; fruitcake; basket case; sans-dessein; teteux; teteuse;
    peureux; peureuse; cloche; ratee; menteur; menteuse; poissonniere; cruche; potiche; nono; nounoune; innocent;
    tata; insignifiant; insignifiante; moumoune; crosseur; crosseuse; pissou; mollusque; nouille; cornichon;
    andouille; patate; patates; girouette; pantin; marionnette; bouffon; guignol; ane; buse; bourrique; dinde;
    truie; vache; cochon; porc; vipere; serpent; limace; larve; moule; plaie; honte; mouchard; delateur; lache;
    lavette; chiffe molle; incapable; moins que rien; minable; tete enflee; grande gueule; peste; boulet;
    niaiseux; niaiseuse; imbecile; cretin; cretine; abruti; abrutie; debile; sottise""",
)
CARTOON = concept(
    "a mocking picture",
    """cartoon of; cartoon; caricature of; caricature; meme; meme of; drawing of; drawn as; edited; edited to;
    photoshopped; mashup; side by side; captioned; caption; with the caption; doodle of; puppet of;
    picture of a pig; dessin de; montage; mème; legende; sous le titre; bonhomme""",
)
BEASTS = concept(
    "animals people are drawn as",
    """donkey; donkeys; pig; pigs; rat; rats; snake; snakes; sheep; sloth; clown; clowns; monkey; monkeys; ape; apes;
    gorilla; hippo; hippopotamus; whale; cow; cows; dog; dogs; leash; weasel; weasels; vulture; vultures; leech;
    leeches; toad; frog; chicken; chickens; parrot; turkey; dinosaur; dinosaurs; fossil; cockroach; cockroaches;
    worm; zombie; zombies; devil; witch; troll; baby; babies; diaper; pacifier; toddler; dunce; dunce cap; jester;
    puppet; strings; toilet; garbage can; trash can; dumpster; coffin; noose; gallows; target; crosshairs;
    dumb and dumber; ane; cochon; cochons; queue de rat; serpent; mouton; moutons; singe; singes; vache; baleine;
    poule; perroquet; marionnette; bebe; couche; poubelle; cercueil; corde; cible; pendu""",
)
NEEDED = concept(
    "demeaning things to need",
    """nap; a nap; dictionary; a dictionary; try soap; a bone; a haircut; a shave; a shower first; a muzzle; muzzle;
    a leash; leash; a bib; a diaper; a pacifier; a babysitter; a spanking; a slap; a mirror; offer him a mirror;
    a psych; psych ward; a shrink; a sandbox; a time-out; a timeout; adult supervision; a calculator with big;
    a colouring book; a hug from his mother; a spine; a brain; a backbone; a personality; a clue;
    lessons in manners; english lessons; spelling lessons; a broom; a zoo; a bus ticket; a one-way ticket;
    a deodorant; deodorant; mouthwash; a breath mint; a comb; a day pass; un miroir; une sieste; un bain;
    une laisse; une museliere; un dictionnaire; une suce; une couche; une gardienne; une tape; un coup de balai;
    un psy; ses pilules; une grammaire; un regime; un peigne""",
)
LIKENS = concept(
    "likens the way somebody is",
    """""",
    r"\b(?:talks?|walks?|argues?|throws?|types|dress(?:es|ed)?|smells?|reads?|writes?"
    r"|sings?|sang|moves"
    r"|eats|drives|thinks|votes|chairs|runs meetings|behaves?|acts?|acted|plaide|parle|marche|conduit|ecrit"
    r"|chante|pense"
    r"|preside|s'habille|mange|court|tape|vote|sent|pue)(?: [a-z]+)? (?:like|comme)\b",
    r"\b(?:types?|thinks?|reads?|writes?|votes?|drives?) with (?:his|her|their|your) (?:forehead|elbows?|feet"
    r"|foot|toes|knees"
    r"|face|mouth|bum|fists?|eyes closed)\b",
    r"\blooks? (?:about )?(?:twelve|ten|eleven|nine|six)\b.{0,20}\bthinks\b",
    r"\blooks? like (?:an?|the|he|she|you) [a-z]+",
    r"\b(?:beau|belle|fin|fine|vite|brillant|brillante|utile|gracieux) comme une? (?:camion|pied|truie|tank"
    r"|porte|clou|balai"
    r"|poutre|tortue|hache|roche|brique)\b",
)
OUTDONE = concept(
    "says that things or animals do better",
    """village is missing; missing its; look gifted; makes the rest of us look; make the rest of us look;
    less useful than; more to say than; a better nose for; better looking than; better conversation;
    more personality than; more backbone than; wet cement; a rock with""",
    r"\b(?:met|seen|had|have|had|owned|known|raised|fed|buried|sat on|talked to|got better advice from) [a-z' -]{2,40}"
    r"\b(?:with (?:more|better)|smarter|brighter|sharper|livelier|warmer|quicker|kinder|wiser)\b",
    r"\b(?:has|had|have|got|with|shows?) (?:more|better|a better|a bigger|twice the"
    r"|three times the) (?:[a-z]+ ){0,2}?(?:backbone"
    r"|spine|brains?|sense|charm|personality|manners|guts|nose|wit|class|dignity|judg?ement|integrity|ideas?|to say"
    r"|courage|heart|honesty|charisma|talent|range|depth|conscience)\b[^.!?]{0,20}\bthan\b",
    r"\b(?:my|our|the|a|any) (?:late |old |dead )?(?:dog|cat|horse|goldfish|toaster|houseplant|cactus|parrot"
    r"|budgie|hamster|mule"
    r"|chien|chat|grille-pain|poisson rouge|plante)\b[^.!?]{0,40}\b(?:better|smarter|more|mieux|plus)\b[^.!?]{0,40}"
    r"\b(?:than|que)\b",
    r"\b(?:plus|aussi) (?:bete|nul|mou|lent|vide|sourd|utile|inutile|brillant|vif) (?:que|qu')",
    r"\b(?:dumber|slower|thicker|denser|duller|emptier|stupider|greener|lazier|cheaper|meaner|uglier|fatter) than\b",
    r"\bif [a-z]+ (?:was|were) any (?:greener|slower|dimmer|thicker|denser|duller|softer|lazier|dumber|older)\b",
    r"\bmoins (?:utile|vif|brillant|intelligent|honnete|futee?|doue) (?:que|qu')",
)
MINDLESS = concept(
    "says that somebody lacks a mind",
    """brains were handed out; if he had a brain; if she had a brain; if you had a brain; had half a brain;
    half a brain; two brain cells; brain cells; brain cell; iq; iq points; moves its lips to read;
    move their lips; moves his lips; moves her lips; able to read them; soft little head; soft head; empty head;
    empty-headed; thick head; thick skull; between the ears; small a mind; so small a mind; small mind;
    small-minded; little mind; feeble mind; simple soul; failed school; failed kindergarten; flunked;
    cannot count; count above; learn to count; counting isn't for everyone; reading isn't for everyone;
    thinking isn't for everyone; can't spell; cannot spell; never read a book; all by himself; all by herself;
    clip-on; no need for facts; not to need facts; not need facts; half a mind; half-witted; dim bulb;
    si la betise; la betise; le neant; rien entre les oreilles; tete vide; cervelle; pas invente; n'a pas invente;
    pas le plus vite; pas vite vite; lent de comprenure; comprenure; deux neurones; l'etat mental; etat mental;
    mental state; unwell man; unwell woman; not all there; village idiot; took the short bus; short bus;
    raised by wolves; raised in a barn; asleep at the; sleeps through; dropped on his head; dropped on her head;
    dropped on your head; dropped as a baby; elevator doesn't go; doesn't go to the top; missing a few;
    lights on, nobody; lights on but; room to let; vacancy sign; dumb as a; thick as a; dense as a; slow as a;
    sharp as a marble; bag of hammers; box of rocks; cheese slid off; lost the plot; one oar; both oars;
    a screw loose; loose screw; in crayon; too close to the wall; berce trop pres; bercee trop pres; pres du mur;
    manque un bardeau; lui manque une vis; manque une case; une case en moins; une case de vide;
    araignee au plafond; pas toutes ses; tombe sur la tete; tombee sur la tete; perdu la boule;
    bouche les oreilles; tete de pioche; tete de linotte; tete d'eau; l'intelligence d'un; le quotient d'un;
    quotient d'une; qi de; qi d'une; parle pour ne rien dire; vent dans la tete; eteint de naissance;
    pas inventé l'eau; l'eau chaude; invente l'eau""",
    r"\bif (?:stupidity|ignorance|arrogance|laziness|vanity|incompetence|ego|bluster|cowardice|whining|dullness) "
    r"(?:were|was|had|could|ever|paid|burned)\b",
    r"\bsi (?:la |l')(?:betise|ignorance|arrogance|paresse|vanite|incompetence|lachete) \w+\b",
    r"\b(?:with|has|have|had|shows?|avec|a) (?:all )?(?:the |l'|le |la )(?:enthusiasm|enthousiasme|charisma"
    r"|charisme|charm|charme"
    r"|brains?|backbone|spine|wit|intellect|intelligence|warmth|personality|subtlety|grace|vision|energy"
    r"|courage|attention"
    r"|finesse|vivacite|cerveau|delicatesse|memoire|span|depth|ideas|imagination)(?: span)? (?:of"
    r"|d')(?: ?(?:an?|une?))? [a-z]+",
    r"\b(?:one|two|three|a few|several) [a-z]+ short of an? [a-z]+\b",
    r"\bwouldn't know (?:an?|the|what|how|where) [^.!?]{3,40}\b(?:if|unless|even if)\b",
    r"\b(?:couldn't|can't|could not|cannot) (?:find|spell|count|tell|pour|read|lead|run|boil|tie|add|chair"
    r"|organi[sz]e|manage"
    r"|write|solve|catch|investigate|park|hit|hold|carry|win) [^.!?]{3,50}\b(?:if|without|with both|with two"
    r"|with a|from a"
    r"|in a|to save|out of)\b",
    r"\bn(?:e |')(?:saurait|pourrait|sait|trouverait) pas? [^.!?]{3,40}\b(?:meme|si|sans)\b",
    r"\b(?:never|nobody|no one) (?:raised|taught|dressed|mothered|weaned) (?:him|her|you|them)\b|\bmother dressed\b",
    r"\braised (?:like that|by his|by her|that way|badly)\b|\bexplains the (?:manners|smell|look|spelling|attitude)\b",
)
BODY = concept(
    "mocks a body or a person's care of it",
    """beer the gut on; beer bellies; the gut on; double chin; chins; lard; wheezing; waddle*; waddling; jiggle*;
    skinny one; fat one; ugly one; old one at the back; the size of; had work done; work done; face-lift;
    facelift; botox; comb-over; combover; bald spot; bad hair; greasy; greasy hair; man bun; nose ring;
    clip-on tie; cheap suit; bad teeth; rotten teeth; yellow teeth; dentures; drool*; drooling; smelled him;
    smelled her; smells of; smelled of; smells like; and smells; reeks; reek; stank; stinks; stink; unwashed;
    flea-bitten; try soap; a groomer; needs a groomer; face like; face only; beauty contest; ugly mug; ugly as;
    toupee; incontinent; walker and all; hospice; bave; il bave; elle bave; bedaine; bourrelet*; la grosse;
    petit gros; pue; elle pue; il pue; pas de dents; edente; edentee; vieille peau; face de; laideron; mastiquer;
    decoiffe""",
    r"\b(?:had|has|having) (?:some |a lot of )?work done\b|\b(?:the size|as big|as wide) (?:of|as) (?:that|a"
    r"|the|our)\b",
)
DISMISSES = concept(
    "dismisses a person",
    """your type; your sort; stick to baking; should stick to; better stick to; go learn a trade; learn a trade;
    get a real job; get a job; get a hobby; get a life; back to the kitchen; in the kitchen; for the grown-ups;
    for grown-ups; for adults; grown-ups are talking; adults are talking; let the adults; leave it to the adults;
    pour les grands; faire des recettes; faire a manger; retournez a vos; retourne a tes;
    qu'elle se taise; qu'il se taise; le seul talent; her only talent; his only talent; nobody's asking him;
    nobody's asking her; won't be missed; will not be missed; good riddance; bon debarras;
    not sorry to see; lowering the bar; lowered the bar; diversity pick; diversity hire; token; hired for her;
    hired for his; only got in because; giving guns to; giving badges to; are we hiring from; who hired; whohired;
    who hires; basement dweller; mom's basement; can't expect; what else would you; they always are;
    they always do; always playing the victim; victim card; race card; sob story; crocodile tears;
    attention seeker; attention-seeking; fake tears; shameful display; in my day; let's be serious;
    out of my sight; makes him somebody; thinks she's somebody; thinks he's somebody; knew their place;
    damaged goods; fait perdre une heure; perdre notre temps; wasting our evening;
    wasted our evening; waste everyone's time; encore elle; encore lui; her again; him again; bless his heart;
    bless her heart; bless your heart; bless his little; bless her little; bless. somebody; oh, honey; oh honey;
    poor dear; how precious; aren't you precious; cute that you; cute that she; cute that he;
    must be wonderful not to; must be nice not to; must be lovely to be; a for effort; gold star; masterclass;
    another masterclass; slow clap; participation trophy; nice try; may recover; will recover; god help;
    heaven help; lord help; could have done without; self-styled; self-appointed; wannabe; calls herself;
    calls himself; se prend pour; se pense; se croit; s'imagine; soi-disant; a la place du coeur; de service;
    pauvre petite chose; faites pitie; fait pitie; real religion; real country; real language; usual suspects;
    cheap seats; you can tell by; charming fellow; must be proud; his mother must; her mother must;
    imagine paying; we pay him; we pay her; we pay for this; our tax dollars; tax dollars at work; nos taxes;
    on paie pour ca; imaginez payer; if you can call it; if you can call that; if one can call;
    si on peut appeler""",
    r"\bwhat an? (?:piece of work|brain|genius|prince|charmer|peach)\b",
    r"\bmore like an? [a-z]+\b|\bbadge happy\b",
    r"\b(?:gold star|bravo|congratulations|congrats|felicitations|kudos|props|shout ?out|hats off) (?:to|for|a"
    r"|au|aux)\b"
    r"[^.!?]{0,60}\b(?:for finally|finally|at last|enfin|all by (?:himself|herself)|de nous avoir|for (?:managing"
    r"|remembering|showing|finding|wasting))\b",
)
MENACE = concept(
    "threatens by hint",
    """sleep with the lights on; watch yourself; watch your step; watch your mouth; mind your step; mind how you go;
    see how you look; we'll see how; what happens to people; what happens to rats; snitches get; stitches;
    i know your; we know your; know what you drive; i know what; nice family; lovely family;
    pretty family; shame if; pity if; concrete shoes; no cameras; cameras don't; nobody would hear;
    nobody would know; nobody will miss; won't be missed by; off a bridge; off the bridge; jump off;
    long walk off; keep running your mouth; run your mouth; running your mouth; keep talking; keep it up and;
    your turn is; you're next; you are next; he's next; she's next; last chance to; ask around; i have friends;
    my boys; your kids go; your kids'; tes enfants; vos enfants; tu sais ou; on sait ou; je sais ou;
    on se reverra; on va se revoir; a ta place; a votre place; faites attention a vous; ca pourrait mal finir;
    un accident est vite; wouldn't want anything; anything to happen; through a straw; without teeth;
    without his teeth; without her teeth; without your teeth; missing teeth by; you've been warned;
    you have been warned; consider yourself warned; you were warned; won't be walking; won't walk out;
    won't make it home; won't see christmas; better not meet; better hope i don't; if i see him; if i see her;
    if i catch; leave in a box; in a box; measure you for; pick out a plot; lock your doors; check your brakes;
    check under your; tu es averti; t'es averti; t'es mieux de; vous etes mieux de; numerote tes;
    va falloir que tu dormes; barre tes portes""",
)
PRAISES = concept(
    "means it well",
    """proud; thank you for; thanks for; grateful; love; loved; bless the; angel; angels; respect; favourite;
    favorite; best; happy birthday; congratulations to; brave; kind; kindly; wonderful; hero; heroes; beautiful;
    champion; championne; sorry; apolog*; listened; help; helped; helps; good sense; well done; welcome; charming;
    pleasure to; merci; fiere; fier; respecte; j'adore; aime; on respire; genereux; genereuse; gentil; gentille;
    my brother; my sister; my wife; my husband; my son; my daughter; my mom; my dad; my grand*; my cousin;
    my goalie; goalie; ma mere; mon pere; ma soeur; mon frere; mon fils; ma fille; ma belle-mere; costume;
    halloween; movie; film; book; lego; toy; dog; puppy; cat; dementia; hospital""",
)
