"""Turns of phrase that ridicule whatever they are filled with: built on form, not on a list of insults."""

from __future__ import annotations

from policy.language.whose import said_of, sign

_ROLE = (
    r"(?:man|woman|guy|girl|boy|lady|person|human|kid|cop|chief|officer|constable|sergeant|inspector|detective"
    r"|commissioner|chair|chairman|chairwoman|clerk"
    r"|councillor|mayor|minister|premier|mla|mp|politician|reporter|journalist|columnist|consultant|lawyer|judge"
    r"|manager|boss|director|secretary|treasurer"
    r"|analyst|auditor|speaker|delegate|teacher|professor|coach|nurse|doctor|dentist|landlord|tenant|neighbour"
    r"|neighbor|driver|guard|social worker|worker"
    r"|colleague|critic|editor|host|priest|pastor|leader|husband|wife|father|mother|spokesman|spokeswoman"
    r"|spokesperson)"
)
_SMALL = (
    r"(?:child|kid|toddler|baby|monkey|chimp|dog|cat|hamster|goldfish|parrot|horse|mule|goat|pigeon|chicken"
    r"|potato|toaster|robot|chatbot|calculator|intern"
    r"|(?:five|six|seven|eight|nine|ten|two|three|four)[ -]year[ -]olds?|grade [a-z]+s?|kindergart[a-z]+|grandson"
    r"|granddaughter|grandkids?|grandmother|nephew|niece"
    r"|enfant|bebe|singe|chien|chat|poisson rouge|eleve|eleves)"
)
FIGURES = said_of(
    "a figure of speech that ridicules",
    """somewhere a village; village is missing; gives new meaning; new meaning to; a new low; new low even;
    set the bar; the bar was; bar is on the floor; low bar; cleared the bar; couldn't happen to;
    with friends like; say what you like about; say what you will; say what you want about; less said about;
    the less said; has entered the chat; no wonder {they}; no wonder {their}; no wonder nobody; no wonder people;
    this is why you; this is why your; this is why {they}; this is why nobody; this is why people; that explains;
    explains a lot; explains so much; explains everything; explains the; which explains; wouldn't trust {them};
    wouldn't let {them}; wouldn't hire {them}; wouldn't leave {them}; wouldn't follow {them};
    wouldn't send {them}; wouldn't put {them}; wouldn't buy a used; not trust {them} to; not trust {them} with;
    trust {them} with a; thinks {they're}; thinks {they} is; think {they're} so; who does {they} think;
    who do you think you; fancies himself; fancies herself; fancy yourself; thinks himself; thinks herself;
    full of himself; full of herself; full of yourself; full of themselves; so full of; in love with himself;
    in love with herself; the ego; {their} ego; ego the; own importance; self-importance; god's gift; gift to;
    legend in {their}; walks on water; thinks it's; believes {they're}; exhibit a; case in point; behold;
    ladies and gentlemen; folks, this; everybody, this; i give you; i present; give it up for; in search of;
    masquerading as; disguised as; dressed as; dressed up as; pretending to be; playing at; posing as;
    calling itself; calling himself; calling herself; calls himself; calls herself; call yourself;
    call themselves; passes for; pass for; so-called; self-styled; self-described; self-proclaimed;
    self-appointed; would-be; wannabe; glorified; rent-a; keyboard warrior; armchair; mall cop; mall cops;
    hall monitor*; crossing guard; walmart greeter; flip burgers; flipping burgers; burger; would you like fries;
    fries with that; drive-through window; at the drive-thru; dime-store; bargain-basement; second-hand;
    bush-league; bush league; amateur hour; clown show; clown car; the clown; circus; the circus; freak show;
    puppet show; pantomime; sideshow; comedy gold; comedy; comic relief; running joke;
    soap opera; tantrum; tantrums; hissy fit; pity party; boo hoo; cry harder; cry about it; cry me; womp womp;
    cope; cope harder; seethe; skill issue; stay mad; popcorn; world's smallest violin; smallest violin;
    tiny violin; little violin; violin; have you tried; tried reading; tried listening; tried thinking;
    try reading; try listening; try thinking; try harder; try soap; try spelling; try counting; maybe try;
    perhaps try; better use of; learn to; learn how to; learn some; may i suggest; might i suggest; i suggest you;
    word of advice; a tip; pro tip; protip; helpful hint; free advice; career advice; friendly reminder;
    note to self; memo to; dear diary; imagine if {they}; imagine being; imagine having; imagine needing;
    imagine taking; imagine paying; imagine voting; imagine working for; imagine being married; picture {them};
    only took; took only; donne un sens nouveau; pas etonnant qu'il; pas etonnant qu'elle; pas surprenant;
    ca explique; ce qui explique; explique bien des; explique tout; se prend pour; se prennent pour; se croit;
    se croient; se pense; se pensent; il se prend; elle se prend; tu te prends; vous vous prenez; imbu; imbue;
    nombril du monde; la tete enflee; tete enflee; en amour avec lui; s'ecoute parler; s'ecouter parler;
    aime s'entendre; soi-disant; pretendu; pretendue; de pacotille; du dimanche; de bas etage; de service;
    en carton; a deux piasses; a cinq cennes; de troisieme ordre; clown; le clown; bouffonnerie; cirque; guignol;
    farce; comique; espece de; espece d'; bande de; gang de; quelle cruche; quel cave; grand parleur;
    petit faiseur; voici; mesdames et messieurs; as-tu essaye; avez-vous essaye; essayez de; essaie de lire;
    apprends a; apprenez a; petit conseil; conseil gratuit; imaginez si; imagine si; imaginez-vous;
    au lieu d'un cerveau""",
    rf"\b(?:kind|sort|type|breed|class|caliber|calibre) of (?:an? )?(?:{_ROLE}|people|folks|fellow|fella|bird"
    rf"|creature|cat|leader|boss)s? (?:who|that|you|it)\b",
    r"\b(?:genre|sorte|type|espece) de (?:gars|fille|monde|personne|femme|homme|gens|collegue|chef|patron"
    r"|journaliste)s? (?:qui|que|a)\b",
    r"\b(?:what (?:happens|one gets|you get|we get|comes) (?:when|of|from|if)|ce qui arrive quand|ce que ca donne"
    r"|ce que donne)\b",
    r"\bmakes? (?:the |an? |my |our |even )?(?:[a-z'-]+ ){1,3}(?:look|seem|sound) (?:like|gifted|smart|clever"
    r"|bright|lively|fast|quick|good|warm|honest|deep|exciting|interesting|modest|thin|young|chatty|organized)\b",
    r"\bputs? the [\"“']?[a-z]+[\"”']? in [\"“']?[a-z]+\b",
    r"\b(?:about|roughly|nearly|exactly|just|almost|twice|half|every bit) as (?:[a-z]+ )?[a-z]+ as (?:an?|the|my"
    r"|our|his|her|wet|cold|dry|two)\b",
    r"\b(?:useful|sharp|bright|smart|warm|deep|lively|subtle|honest|graceful|quick|charming|welcome|popular"
    r"|trustworthy|interesting|exciting|thick|dense|dumb|slow|dim|blind|deaf|stubborn|slippery|crooked|ugly|fat"
    r"|loud|empty|shallow|bald|old|modest|humble|sincere|reliable|straight|brave|tough) as (?:an?|the|my|wet"
    r"|two)\b",
    r"\b(?:utile|vif|vive|brillant|brillante|chaleureux|subtil|honnete|rapide|mou|molle|vide|sourd|sourde|bete"
    r"|plate|droit|profond|beau|belle|fin|fine|eveille|pesant) comme (?:un|une|le|la|mon|ma|du|de)\b",
    r"\ball (?:hat|talk|bark|mouth|show|suit|hair|teeth|ego|volume|noise|foam|smoke|gas|sizzle|bluster|badge"
    r"|title|tie|lipstick|gums|crust|wrapper|engine|horn|handle|thumbs|elbows)[a-z]*,? (?:and |but )?no [a-z]+\b",
    r"\b(?:more|plus de) [a-z]+ than (?:brains?|sense|wit|talent|ideas?|substance|principles?|teeth|friends|hair"
    r"|facts|manners)\b|\bbeaucoup d(?:e |')[a-z]+,? (?:et |mais )?(?:pas|peu|point) d(?:e |')[a-z]+",
    r"\b(?:have|had|has|known|met|seen|owned|raised|fed|scraped|stepped (?:in|on|over)|thrown out|composted|fixed"
    r"|shovelled|shoveled|taught|coached|sat through|walked|milked|buried) (?:smarter|brighter|sharper|livelier"
    r"|warmer|quicker|kinder|wiser|smoother|deeper|cleverer|better-spoken|funnier|tougher|prettier|nicer"
    r"|more [a-z]+|better) [a-z]+",
    r"\b(?:connu|vu|eu|rencontre|croise) des? [a-z]+ (?:plus|moins) [a-z]+",
    rf"\b(?:even |any )?(?:an?|my|our|your|un|une|mon|ma|mes|any) (?:[a-z]+ )?{_SMALL} (?:could|can|would|knows?"
    rf"|has|have|had|asks?|interviews?|listens?|reads?|spells?|writes?|does|did|argues?|behaves?|sings?|drives?"
    rf"|votes?|understands?|pourrait|peut|sait|lit|ecrit|comprend|fait)\b",
    r"\b(?:seats?|chairs?|lamps?|furniture|carpets?|wallpaper|curtains?|ficus|plants?|microphone|podium|lectern"
    r"|coffee|urn|doughnuts?|screen|projector|door|walls?) (?:had|has|have|was|were|showed|gave|asked|said"
    r"|contributed|listened|made) (?:[a-z]+ )?(?:more|better|smarter|livelier|warmer|sharper)\b",
    rf"\b(?:that|this|some|what an?|one|such an?|joke|excuse|mess|waste|disgrace|apology|plank|lump|brick|slug"
    rf"|toad|weasel|rat|snake|cow|pig|fool|clown|ghost|shell|husk|half|shadow|puddle|noodle|potato|turnip|cabbage"
    rf"|sponge|doormat|tool) (?:[a-z]+ ){0, 2}of an? (?:[a-z]+ )?{_ROLE}\b",
    r"\b(?:mister|captain|king|queen|princess|lord|sir|professor|saint|constable|sergeant|chief|madame|monsieur"
    r"|mr|mrs|ms|miss|officer|commissioner|coun|mayor|minister)\.? (?:[a-z]+-){2,}[a-z]+\b|\b(?:mister|captain"
    r"|queen|king|lord|professor|princess) (?:podcast|email|e-mail|microphone|obvious|clipboard|spreadsheet"
    r"|twitter|facebook|important|grumpy|chuckles|sunshine|sensible|sensitive|powerpoint|personality|charisma"
    r"|charm|excuses|ego|perfect|angry|whiny|gloom)\b",
    r"\b(?:one|two|three|four|five|ten|twenty|thirty|forty|several|\d+|deux|trois|quatre|cinq|dix"
    r"|vingt) (?:minutes?|hours?|days?|weeks?|months?|years?|tries|attempts|phone calls|heures|jours|semaines"
    r"|mois|ans) (?:just )?(?:to|pour) (?:find|open|spell|read|say|figure|locate|learn|count|sign|type|answer"
    r"|dial|print|staple|sharpen|decide|say|trouver|ouvrir|lire|ecrire|compter|comprendre|dire|apprendre)\b",
    r"\b(?:has|have|had|he's|she's|they've) (?:finally |just |recently |now |at last )?(?:discovered|mastered"
    r"|learned|learnt|located|figured out|found) (?:the |how |that |where )?(?:to )?(?:alphabet|wheel|fire|mute"
    r"|passive|email|stapler|internet|microphone|unmute|caps|colour|color|light|door|zipper|spoon|shoelaces|comma"
    r"|verbs?|irony|soap|sleeves|vowels|fractions|reading|numbers|on button|off button|calendar|copier"
    r"|photocopier)\b",
    r"\bas though (?:he|she|they|it)\b|\bas if (?:he|she|they|somebody|someone)(?:'d|'s| had| has| were| was)\b",
    r"\b(?:the|our|this|that|her|his|a|an|some|your|these|those|le|la|ce|cette|notre|son|sa|un|une|les|ces|mr"
    r"|so called) [\"“«‘'](?: )?(?:expert|experts|leader|leaders|leadership|consultant|consultants|journalist"
    r"|journalism|reporter|officer|doctor|victim|victims|survivor|professional|professionals|artist|art|activist"
    r"|refugee|refugees|woman|man|husband|wife|family|work|apology|research|speech|experience|brain|brains|mind"
    r"|thinking|ideas|chief|chair|chairman|councillor|commissioner|mayor|elder|teacher|student|advocate|community"
    r"|culture|religion|marriage|disability|analyst|engineer|experte?s?|chef|journaliste|artiste|victimes?|mari"
    r"|famille|collegue|professionnel|culture)[a-z ]*[\"”»’']",
    r"\b(?:written|drafted|designed|chaired|run|led|planned|drawn|invented|dreamed up|dreamt up|cooked up|typed"
    r"|organized|organised|ecrit|redige|dessine|organise) (?:by|on|in|par|sur) (?:an? |the |un |une |somebody"
    r"|someone|people|quelqu'un)(?: ?[a-z]+){0,2} ?(?:who|that|napkin|crayon|child|toddler|committee of|cocktail"
    r"|drunk|monkey|qui|serviette|enfant|coin de table)",
    r"\b(?:man|woman|person|fellow|guy|fella|lady|somebody|someone|people|homme|femme|quelqu'un|monsieur|madame"
    r"|gars) (?:who|that|qui) (?:has |have |had |n'a |n'ont |a )?(?:never|thinks?|thought|can't|cannot|couldn't"
    r"|mistakes?|mistook|believes|confuses?|learned|learnt|needs|jamais|pense|croit|confond|ne sait|sait pas)\b",
    r"\b(?:not|isn't|wasn't|aren't|n'est pas|pas) (?:exactly|precisely|what (?:you'd|one would|i'd) call"
    r"|exactement|ce qu'on appelle)\b|\b(?:hardly|scarcely) (?:an?|the|known|famous)\b",
    r"\bcalled[,;:.]? (?:and )?(?:they|it|he|she|we)?(?:'d| would)? ?(?:like|wants?|need|needs)? ?(?:their|its"
    r"|his|her) [a-z ]+ back\b|\bsoup's (?:on|getting cold)\b",
)
FAULTS = said_of(
    "faults of character and ways of life",
    """liar; lied; lying; lies through; lies like; never told the truth; allergic to the truth; truth would;
    two-faced; two faces; forked tongue; backstab*; back-stab*; knife in the; weasel; slippery; slimy; shifty;
    sneaky; crooked; on the take; bought and paid; bought and; in the pocket; in {their} pocket; lines {their};
    own pockets; grifter; grift; hypocrite*; hypocrisy; spineless; gutless; coward*; bully; bullies; bullying;
    petty; spiteful; sour; sourpuss; miserable; cold-blooded; cold fish; heartless; soulless; lazy; bone idle;
    workshy; work-shy; asleep on; sleeps till; long lunch; liquid lunch; first out the; day's work; an honest day;
    day in {their} life; day's honest; allergic to work; drunkard; a drunk; drinking again; not sober; tipsy;
    sauced; sloshed; one too many; a few too many; rum and; booze; boozer; breathalyzer; high again; third wife;
    second wife; third husband; ex-wife; ex-husband; {their} wife left; {their} husband left; left {them};
    no friends; no friend; nobody likes {them}; nobody likes; nobody can stand; nobody wants;
    lives with {their} mother; mother's house; mom's basement; mother's basement; never married;
    no wonder {they're} single; cat lady; bankrupt; owes; slept with; sleeps with; sleeping with; slept {their};
    been through; been around; gets around; on {their} knees; under the desk; under the table; mistress;
    casting couch; daddy's girl; mama's boy; momma's boy; mommy's boy; nepo; nepotism; silver spoon;
    born on third; inherited; trust fund; daddy's money; privileged; entitled; spoiled; spoilt brat; brat;
    hysterical; hysterics; too emotional; so emotional; overly; melodramatic; drama queen; crocodile tears;
    fake tears; faking; for attention; attention seeker; poor me; playing the; professional victim; complainer;
    whiner; whinger; unstable; unhinged; deranged; delusional; paranoid; insane; lunatic; loon; loony; looney;
    cuckoo; batty; bonkers; barmy; wacko; wacky; psycho; mental case; head case; headcase; basket case;
    screw loose; unmedicated; meds; pills again; off {their} pills; off {their} meds; straitjacket; padded;
    rubber room; clueless; hopeless; helpless; useless; worthless; gormless; witless; brainless; mindless;
    thoughtless; toothless; talentless; tactless; charmless; graceless; humourless; shapeless; lost cause;
    dead weight; deadweight; dead wood; deadwood; embarrassment; disgrace; train wreck; trainwreck; dumpster fire;
    hot mess; failure; a failure; a flop; a dud; laughable; laughingstock; pitiful; pathetic; sad little; sad man;
    sad woman; sad sack; sorry little; sorry like; dreary; dullest; bore; a bore; tedious; tiresome; insufferable;
    unbearable; intolerable; smug; smarmy; smirking; sneer; pompous; puffed; puffed-up; preening; strut; struts;
    peacock; stuffed shirt; empty suit; windbag; gasbag; blowhard; loudmouth; big mouth; motormouth; know-it-all;
    busybody; meddler; meddling; nosy; gossip; snitch; tattletale; suck-up; kiss-up; bootlick*; yes-man; yes man;
    lapdog; puppet; stooge; lackey; minion; henchman; crony; cronies; bobblehead; rubber stamp; menteur; menteuse;
    ment; mentent; hypocrite; deux faces; sournois; vendu; vendue; achete; lache; peureux; mesquin; jaloux;
    jalouse; aigri; aigrie; mechant; paresseux; paresseuse; lendormi; endormi; lambin; saoule; ivrogne; sobre;
    gros gin; divorce; sa troisieme; vieille fille; vieux garcon; chez sa mere; fils a papa; fille a papa;
    enfant gate; enfant gatee; gatee pourrie; hysterique; hysteries; emotif; dramatique; braillard; braillarde;
    chialeux; chialeuse; plaignard; folle; fou raide; craque; cracque; timbree; malade dans la tete; depasse;
    depassee; boulet; poids mort; cas desespere; echec; un echec; catastrophe ambulante; une joke; risee;
    la risee; ennuyant; ennuyante; insupportable; pompeux; suffisant; suffisante; arrogant; arrogante;
    pretentieux; grande langue; grande gueule; gueulard; gueularde; commere; fouine; ecornifleux; lecheux;
    leche-bottes; leche-cul; pantin; suiveux; beni-oui-oui""",
)
SNEERING_EMOJI = sign(
    "emoji of scorn",
    """🤡*; 🙄*; 🥱*; 🤣*; 🤦*; 🧠*; 🤏*; 👎*; 🚮*; 🗑*; 🐑*; 🐍*; 🐀*;
    🐷*; 💩*; 🖕*; 🤮*; 🤢*; 👶*; 🍼*; 🎻*; 🪦*; ⚰*; 🦕*; 🦖*; 🥔*; 🤷*;
    😒*; 😏*; 😴*; 💤*; 🙃*; 🐖*; 🐽*; 🤓*; 👵*; 👴*; 🧓*; 🤥*; 🎪*; 🥴*""",
)
