"""Ridicule of age, looks, voice, life and worth, and the things and animals that people are measured against."""

from __future__ import annotations

from policy.language.whose import said_of, sign

AGED = said_of(
    "mocks age",
    """nursing home; care home; retirement home; old folks' home; seniors' home; old age home; bingo night;
    shuffleboard; dentures; teeth in a glass; hearing aid; hearing aids; turn up {their}; with a walker;
    mobility scooter; stairlift; orthopedic; orthopaedic; support hose; mothball*; cardigan and; carbon dat*;
    carbon-dat*; jurassic; dinosaur; dinosaurs; fossil; fossils; fossilized; fossilised; museum piece;
    belongs in a museum; antique; relic; mummy; mummified; embalmed; preserved; pickled; expiry; expiry date;
    best before; best-before; past {their}; past {their} prime; past it; past forty; past fifty; past sixty;
    past forty-five; past fifty-five; over forty; over fifty; over sixty; over seventy; over the hill;
    out to pasture; put out to; too old; long in the tooth; older than dirt; older than the; old as;
    since the ark; noah's ark; the ark; stone age; rotary phone; fax machine; typewriter; telegram; gramophone;
    still thinks it's; what year; soup's on; soup is on; soft food; puree; pureed; bedtime; past {their} bedtime;
    early bird; four o'clock supper; check for a pulse; check {their} pulse; a pulse; still breathing;
    is {they} alive; wake {them}; wake {them} up; poke {them}; one foot in; grave; coffin; headstone; undertaker;
    hospice; last legs; alzheimer*; dementia; senile; senility; memory care; doddering; dodder*; geriatric*;
    granny; gramps; grandma's; old-timer; old timer; old boy; old boys; old girl; old dear; old bat; old goat;
    old crow; old coot; old fart; old bird; old guard; dusty; musty; creak*; rusty; hair of a; fear tabs;
    apprenti fossile; fossile; momie; antiquite; relique; prehistorique; chsld; marchette; dentier;
    appareil auditif; passe date; date d'expiration; vieux croulant; croulant; croulante; vieux bougon;
    vieux de la vieille; un pied dans; trop vieux; trop vieille; naphtaline; boule a mites; radoteux; radoteuse;
    horloge grand-pere""",
)
LOOKS = said_of(
    "mocks looks, body or dress",
    """haircut; hairline; hairdo; comb-over; combover; bald; balding; baldy; bald head; chrome dome; wig; toupee;
    rug on; nine hairs; three hairs; bad perm; mullet; unibrow; chin; chins; chinless; double chin; jowl*;
    no neck; tiny neck; forehead; nose on; big nose; ears stick; missing teeth; few teeth; count the teeth; gums;
    breath; bad breath; body odour; body odor; b.o.; armpit*; deodorant; smell of; the smell; smelly;
    sweat stain*; greasy; sweaty; pimple*; acne; warts; face like; face for; face only; {their} face;
    ugly; homely; plain jane; gut; beer gut; beer belly; belly; paunch; pot belly; spare tire; muffin top;
    love handles; love the buffet; the buffet; all-you-can-eat; second helping*; helpings; doughnut*; donut*;
    pie hole; piehole; put the fork; the fork down; a salad; a diet; on a diet; needs a diet; calorie*; carbs;
    treadmill; stairs once; gym membership; lose weight; overweight; tubby; tubs; chunky; chubby; plump; porky;
    lardy; big boned; big-boned; heavyset; heifer; whale; hippo; beached; seat belt extension; extra seat;
    two seats; takes up two; the big stretcher; bariatric; eaten {their} way; ate for; eats for; wide load;
    bean pole; beanpole; skin and bones; skinny; stick figure; eat something; short legs; stubby;
    pint-size*; munchkin; midget*; hobbit; gnome; step stool; stepladder; stilts; shorty; tiny little;
    too much makeup; make-up; lipstick; mascara; fake tan; spray tan; botox; fillers; plastic surgery; cleavage;
    skirt; short skirt; ponytail*; heels; high heels; blonde; blondes; bimbo; manicure; nails done; cheap suit;
    bad suit; polyester; clip-on; ill-fitting; iron {their}; iron a shirt; ironed; ketchup on; soup on {their};
    gravy on; food on {their}; socks and sandals; crocs; comb {their}; a comb; brush {their}; had a bath;
    shower first; a mirror; own a mirror; shave; needs a shave; couldn't look; easy on the eyes; not much to look;
    look at {them}; have you seen {them}; bedaine; bedon; gros ventre; brioche; double menton; bourrelets; chauve;
    perruque; moumoute; calvitie; trois poils; trois cheveux; ses dents; haleine; mauvaise haleine; pue; sent le;
    sent la; odeur; un peigne; cravate croche; habit trop; maquillage; rouge a levres; decollete; grosse madame;
    gros monsieur; la grosse; le gros; toutoune; boulotte; nabot; naine; nain; maigrichon; squelette;
    tete d'enterrement; face de; face a; belle face; tete a claques""",
    r"\b(?:an?|the|his|her|with|has|got|have|your) (?:[a-z]+ )?(?:face|voice|laugh|walk|head|hair|haircut"
    r"|hairline|neck|smile"
    r"|smirk|mind|chin|handshake|accent|forehead|breath|posture|stare|nose) (?:like|for|only|that could"
    r"|that would|made for"
    r"|built for|of an?|comme|a faire)\b",
)
VOICED = said_of(
    "mocks a voice, an accent or a way of speaking",
    """voice like; drone; drones; drones on; droning; droned; drone on; monotone; monotonous; mumbl*; mutter*;
    stammer*; stutter*; lisp; lisping; squeak; squeaky; squeaks; squawk*; screech*; shriek*; shrill; nasal; whiny;
    whine*; whining; nagging; nags; nag; yap; yaps; yapping; bark; barks; barked; honk*; bleat*; cluck*; cackl*;
    croak*; caw; caws; hiss; hisses; bellow*; bray*; blather*; blether*; babble*; babbling; prattle*; waffle;
    waffles; waffling; rambl*; ramble; rabbit on; gibber*; gobbledygook; word salad; hot air; loves the sound;
    sound of {their} own; likes the sound; in love with {their} voice; hear never shuts; doesn't shut; won't shut;
    shut off; off switch; on mute; the mute button; mute button; unmute; volume; turn {them} down; turn it down;
    earplug*; ear plugs; headphones on; melatonin; sleeping pill*; cure for insomnia; insomnia; put me to sleep;
    put us to sleep; put the room to sleep; snore; snores; snoring; snooze; snoozefest; snooze fest; yawn; yawns;
    yawning; paint dry; dishwater; lullaby; nails on; kazoo; bagpipe*; goose; stepped on; leaf blower; lawn mower;
    megaphone; foghorn; broken record; parrot; parrots; parroting; reads off; reads from; read off the;
    read every word; read it all off; reading a menu; reading a phone book; hostage video; like a hostage;
    ransom note; the accent; thick accent; that accent; with that accent; heavy accent; broken english;
    english from; learned english; learnt english; his english; her english; their english; your english;
    in english please; speak english; speaks english; understand {them}; understood {them}; what {they're} saying;
    mangles; mangled; mangling; butchers; butchered; murders the; murdered the; mispronounc*; pronounce;
    says it like; talks like; sounds like; marmonne; marmonner; begaye; begaie; zozote; zezaie; nasillard*;
    couine; criard*; crie; hurle; beugle; jappe; jacasse; caquete; radote; radotage; ronron; ronronne; endort;
    endormi; endormant; dormir debout; somnifere; bouche-oreilles; son accent; roule ses; parler du nez;
    parle du nez; son francais; ton francais; votre francais; son anglais; a appris le francais; baragouin*;
    massacre; ecorche; casse les oreilles; perroquet; disque raye; oie; corneille; ouaouaron; tronconneuse;
    facture; comme on lit""",
    r"\b(?:b-b-|c-c-|d-d-|f-f-|g-g-|k-k-|l-l-|m-m-|n-n-|p-p-|r-r-|s-s-|t-t-|w-w-|th-th-|con-con-|com-com-"
    r"|po-po-)[a-z]",
    r"\b(?:sings?|plays?|reads?|speaks?|talks?|walks?|runs?|writes?|chairs?|drives?|dresses|argues|sat|spoke|read"
    r"|chaired|types?"
    r"|moves|thinks|looks|sounds|stands|works|lit|parle|marche|lu|parlait|preside|chante|ecrit|conduit|danse)"
    r" (?:[a-z]+ ){0,4}(?:like|as if|as though|the way|comme) (?:an?|on|someone|somebody|people|some|he's|she's"
    r"|un|une|si|le|la)\b",
)
MEASURE = sign(
    "things and animals that people are measured against",
    """toaster; toasters; kettle; stapler; paperclip; paperweight; pylon; pylons; traffic cone; traffic cones;
    parking meter; parking meters; parking cone; fire hydrant; fence post; fencepost; doorstop; door stop;
    doorknob; doorknobs; doormat; doormats; coat rack; coat racks; hat rack; hat stand; coat hanger; lamp post;
    lamppost; lamp; filing cabinet; furniture; piece of furniture; empty chair; folding chair; wardrobe; plank;
    planks; two-by-four; drywall; brick; bricks; cinder block; gravel; rock; rocks; pet rock; stone; stump;
    stumps; log; mud; dirt; dust; wet cement; concrete; asphalt; shingle; shingles; eavestrough; gutter; drain;
    plunger; bucket; mop; sponge; dishcloth; dishrag; wet rag; damp cloth; wet blanket; sock; socks; wet sock;
    mitten; mittens; slipper; boot; boots; a boot; clipboard; binder; photocopier; printer; vending machine;
    answering machine; screensaver; screen saver; chatbot; calculator; abacus; cactus; cactuses; cacti;
    houseplant; house plant; ficus; fern; potted plant; plant; plante; hedge; shrub; weed; weeds; tumbleweed;
    turnip; turnips; potato; potatoes; cabbage; cabbages; carrot; zucchini; squash; pumpkin; lettuce; celery;
    mushroom; onion; beet; oatmeal; porridge; pudding; jello; jell-o; gelatin; toast; wet toast; soggy; stale;
    sandwich; sausage; ham; meatloaf; meatball; perogy; perogies; pierogi; dishwater; tofu; mayonnaise; cheese;
    loaf; dog; my dog; dogs; cat; my cat; goldfish; hamster; gerbil; guinea pig; budgie; parrot; parakeet; canary;
    hen; hens; chicken; chickens; rooster; turkey; goose; geese; duck; ducks; pigeon; pigeons; seagull; magpie;
    magpies; crow; peacock; cow; cows; calf; heifer; horse; mule; donkey; goat; goats; sheep; ram; pig; pigs; hog;
    llama; alpaca; gopher; gophers; squirrel; squirrels; porcupine; skunk; skunks; beaver; moose; coyote; coyotes;
    weasel; weasels; snake; snakes; worm; worms; slug; slugs; snail; snails; jellyfish; oyster; clam; carp; bass;
    pike; trout; walleye; frog; toad; gnat; flea; fly; mosquito; mosquitoes; wasp; tick; ticks; maggot; cockroach;
    mannequin; mannequins; dummy; scarecrow; snowman; statue; statues; bust; cardboard cutout; cardboard; cutout;
    puppet; sock puppet; prop; props; wax; wax figure; portrait; wallpaper; wallpaper paste; paint;
    elevator music; furniture polish; haircut; suit; necktie; tie; grille-pain; bouilloire; cone orange; cones;
    parcometre; borne-fontaine; porte-manteau; meuble; chaise; planche; brique; roche; caillou; souche; buche;
    poteau; cloture; moppe; torchon; guenille; chaussette; mitaine; pantoufle; photocopieuse; repondeur; navet;
    patate; citrouille; courge; chou; gruau; pouding; baloney; saucisse; jambon; mon chien; mon chat;
    poisson rouge; poule; poules; dinde; dindon; oie; canard; corneille; pie; paon; vache; veau; ane; mulet;
    chevre; mouton; cochon; marmotte; ecureuil; mouffette; castor; orignal; belette; couleuvre; ver; limace;
    escargot; meduse; huitre; moule; crapaud; puce; mouche; epouvantail; bonhomme de neige; marionnette; potiche;
    tapisserie; accessoire; glaise; ciment; fossile; lampadaire""",
)
WORTHLESS = said_of(
    "says that somebody is worth little",
    """waste of; a waste; taking up space; takes up space; taking up oxygen; oxygen; seat warmer; seat-warmer;
    seat filler; warming a seat; warm a chair; warming a chair; placeholder; wallpaper; part of the furniture;
    does nothing; did nothing; has done nothing; never done; never done anything; never worked; never held a job;
    never had a real; never built; never lifted; never finished; never met a; never had an; never set foot;
    never did a; hasn't done; contributes nothing; adds nothing; nothing to say; nothing to offer;
    nothing to show; nobody noticed; no one noticed; nobody would notice; no one would notice; won't be missed;
    not be missed; missed least; not missed; nobody missed; peaked; peaked in; peaked at; failed up;
    failing upward*; failed upward*; promoted to; promoted beyond; promoted past; over-promoted;
    only reason {they're}; only reason {they}; only because {they}; got the job because; somebody's nephew;
    someone's nephew; someone's cousin; boss's nephew; uncle got; daddy got; who you know; paid for the uniform;
    for decoration; ornament; ornamental; window dressing; for show; good for; all {they're} good for;
    only good for; good for nothing; no use; no earthly use; of no use; as useful as; useful as; about as useful;
    as much use; less use; half as useful; less useful; as helpful as; you're nothing; nothing special; small man;
    smaller man; little man; small person; small people; little people; little men; lesser; beneath; beneath me;
    beneath us; beneath contempt; not worth; isn't worth; worth the; worth every penny of; hardly worth; no loss;
    small loss; no great loss; we'll survive; we will survive; somehow we; try to bear up; a charity case;
    charity case; out of pity; out of mercy; pity hire; took pity; felt sorry; sorry for the; sorry excuse;
    apology for; excuse for; poor excuse; what's left of; runner-up; second string; b team; the b-team; c team;
    understudy; bargain bin; clearance rack; dollar store; off-brand; no-name; wish.com; temu; knock-off;
    knockoff; cheap copy; poor man's; budget version; copie; a rabais; dollarama; version economique;
    ne sert a rien; sert a rien; inutile; pour la decoration; decoratif; bon a rien; bonne a rien; bons a rien;
    pour le decor; potiche; pot de fleurs; a rate sa vie; ratee; remplacant; prend de la place; perte de temps;
    perte d'oxygene; gaspillage; personne n'a remarque; ne manquera; manquera pas; manquera a personne; par pitie;
    fait pitie; faire pitie; pauvre; compost; recycler; au recyclage""",
    r"\b(?:an?|the|our|that|this) (?:[a-z-]+ ){0,2}(?:walking|talking|human|living|breathing|sentient|animated"
    r"|upright|talking)"
    r" (?:[a-z]+ )?[a-z]+\b",
    r"\b(?:an?|une?|le|la|the) (?:[a-z'-]+ ){1,3}(?:with|in|en|avec|wearing) (?:an? |une? |the |a cheap |his "
    r"|her )?(?:pension|tie|suit|badge"
    r"|title|lanyard|microphone|mic|gavel|mandate|business card|expense account|expense claim|chauffeur|per diem"
    r"|robe|chain"
    r"|ego|law degree|degree|diploma|podcast|newsletter|byline|clipboard|uniform|whistle|vest|necktie|moustache"
    r"|mustache|wig"
    r"|twitter account|cravate|complet|titre|pension|salaire|uniforme|micro|maillet|robe|ego|costard|perruque)\b",
)
