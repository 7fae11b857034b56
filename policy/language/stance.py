"""Acts toward a position: siding, praising, blaming, mocking, urging, asking to judge; English and French."""

from __future__ import annotations

from policy.language.terms import concept

JOINS = concept(
    "stance joins in",
    """so do i; so did i; same here; me too; ditto; hear hear; quite so; quite right; well put; of the same mind;
    of one mind with; of like mind; could not have put; nothing to add; says it all; said it all; said it better;
    what i think too; my view too; my thoughts exactly; took the words; count me in; i'm in; i'm sold; sold.;
    has my support; has our support; have my support; has my backing; has my thanks; my full support; our support;
    i'm on board; on board with; i second; we second; i echo; we echo; echoes our; adds its voice; add my voice;
    add our voice; adds her voice; adds his voice; joins its voice; joins the mayor; joins the premier;
    joins the minister; joins the call; joins with; stands with; stands behind; standing with; stand behind;
    we're with; i'm with; i am with; on the same side; on her side; on his side; team captain; i'd sign; i'll sign;
    where do i sign; sign me up; i signed; i'd vote for that; i'd have voted the same; would have voted the same;
    voted the way i; as it should be; as they should; as he should; as she should; it should be law; high time;
    took long enough; not a moment too soon; not a day too soon; thank heaven*; thank god; thank goodness;
    grateful she's; grateful he's; glad she's there; glad he's there; glad somebody; glad someone; relieved that;
    i welcome; we welcome; welcomes the; delighted that; delighted with; pleased that; heartened; i shared this because;
    every word; each word; word for word; moi aussi; je signe; on signe; ou est-ce qu'on signe; j'embarque;
    j'en suis; je seconde; nous saluons; je salue; on salue; salue la; saluons la; meme avis; du meme avis;
    rien a ajouter; tout est dit; bien envoye; en plein dans le mille; je me joins; nous nous joignons;
    joint sa voix; se joint a; fait echo; on est derriere; je suis derriere; lache pas; ne lachez pas; continuez;
    vas-y; allez-y; ca fait du bien; enfin un; enfin une; ce n'est pas trop tot; merci d'avoir defendu;
    merci de defendre; merci d'avoir dit; merci de dire; merci d'avoir vote; merci d'oser; comprend enfin;
    qui comprend; dit tout haut; ose dire; seule position; seule elue; seul elu; le seul a; la seule a""",
    r"\b(?:is|are|was|were|it's|that's|he's|she's) (?:the |our )?(?:only|first|one) (?:\w+ ){0,4}(?:who|that|to) "
    r"(?:\w+ )?(?:gets?|understands?|understood|listens?|listened|reads?|asks?|asked|says?|said|stands?|cares?"
    r"|matter(?:s|ed)|makes? sense|dares?|talks?)\b",
    r"\b(?:thank you|thanks|grateful|merci)\b[^.!?]{0,60}\b(?:for|and for) (?:(?:his|her|your|their) )?"
    r"(?:standing|fighting|pushing|defending|speaking (?:up|out)|saying|voting|opposing|leading|leadership|having"
    r"|refusing|holding the line|listening|courage|stand|vote|clear|clarity|telling|taking on|championing"
    r"|sticking|backing|supporting|vision|position|amendment|motion|bill)\b",
    r"\bonly question that (?:matter|count)",
    r"\bif only (?:\w+ ){1,3}(?:had|would|listened|thought|voted) (?:like|as)\b",
)
PRAISES = concept(
    "stance praises",
    """brilliant; brilliance; genius; masterful; masterclass; inspired; inspiring; exemplary; outstanding; superb;
    splendid; terrific; fantastic; wonderful; excellent; first-rate; top-notch; top shelf; gold; solid; sound;
    sane; sanity; reasonable; sensible; sense; smart; clever; shrewd; wise; wisdom; thoughtful; measured; honest;
    honesty; decent proposal; fair; balanced; bold; brave; courage; courageous; guts; gutsy; nerve; gumption; spine;
    backbone; integrity; principled; leader; leadership; champion; hero; heroes; mvp; legend; star; rock star;
    all-star; goat; queen; king; icon; best friend; friend of; ally; fan; fan club; love; adore; admire;
    admiration; respect; praise; highest praise; applause; ovation; standing ovation; applaud; cheer; cheers to;
    cheering; clapping; kudos; props; bravo; chapeau; congrats; well done; good work; great work; nice work;
    good job; great job; good call; right call; great call; smart move; good move; good thinking; good one;
    knocked it out; out of the park; home run; nails; nailed; hits the nail; on the head; gets it; had it right;
    has it right; got it right; got this right; got that right; has this right; has that right; have it right; right;
    correct; accurate; true; truth; ahead of; dans le vrai; deserves; lucky; proud; hope; hopeful; breath of fresh;
    worth reading; should read; should hear; better hear; ought to hear; should listen; better listen; worth passing;
    finally; at last; enfin; genial; geniale; lumineux; lumineuse; sage; sagesse; lucide; brave; courage; courageux;
    courageuse; solide; juste; raisonnable; sensee; sense; bon sens; excellent; excellente; formidable;
    remarquable; admirable; j'admire; j'adore; j'aime; merite; fier de; fiere de; raison; bonne chose; bon coup;
    beau travail; bon travail; bien joue; bien fait; felicitations""",
)
BLAMES = concept(
    "stance blames",
    """wrong; mistaken; mistake; error; backwards; upside down; off base; off the mark; wide of the mark; missed;
    unwise; unhelpful; unserious; unfair; unworkable; unhinged; weak; thin; hollow; empty; shallow; vague; lazy; tired;
    stale; stupid; dumb; silly; daft; foolish; ridiculous; absurd; ludicrous; preposterous; nonsense; hogwash; trash;
    garbage; rubbish; junk; crap; bunk; mess; disaster; disgrace; shame; shameful; embarrassing; pathetic; sad; cheap;
    cynical; reckless; careless; heartless; cruel; callous; dangerous; scary; scariest; harmful; hurts; hurting;
    damaging; costly; wasteful; waste; sham; farce; circus; clown*; joke; gimmick; stunt; spin; fluff; fudge; dodge;
    dodging; ducking; hiding; hypocri*; two-faced; flip*; flop; flip-flop*; waffl*; dither*; stalling; scandal;
    betray*; sold out; sellout; abandoned; forgot; ignores; ignored; neglect*; insult; insulting; offensive;
    failing; failed; fails; failure; flunk*; blunder*; bungl*; botch*; fumbl*; clueless; ignorant; oblivious;
    out of touch; tone-deaf; deaf; blind; asleep; lost; confused; doesn't know; does not know; doesn't get;
    does not understand; regret; regrettable; disappointing; disappointed; troubling; concerning; alarming; appalled;
    appalling; outrageous; unacceptable; kill it; sink it; send it back; withdraw; withdrawn; pull that bill;
    scrap; overreach; bully*; meddling; pitiful; faux; fausse; erreur; trompe; tort; creux; creuse; vide; flou; floue;
    mou; molle; faible; mince; leger; simpliste; absurde; ridicule; grotesque; honte; honteux; navrant; navrante;
    desole; desolant; desolante; decevant; decevante; decu; decue; inquietant; dangereux; dangereuse; irresponsable;
    insulte; mepris; meprisant; gaspillage; gachis; farce; cirque; clown; blague; mascarade; cinema; du vent;
    poudre aux yeux; langue de bois; n'a rien compris; ne comprend; a l'envers; a cote; echec; rate; recule;
    oublie; ignore; abandonne; trahi; trahison; deconnecte; deconnectee; a retirer; qu'on retire""",
    r"\b(?:isn't|is not|not|n'est pas|ain't) (?:\w+ ){0,2}(?:how|what|true|so|right|good enough|leadership|a plan"
    r"|policy|serious|helpful|vrai|serieux|comme ca)\b",
)
MOCKS = concept(
    "stance mocks",
    """oh good; oh great; oh goody; oh joy; oh wonderful; how nice; how lovely; how brave; how generous; how thoughtful;
    how convenient; how bold; how original; what a surprise; quelle surprise; colour me; color me; shocked, i tell you;
    shocking; who knew; go figure; imagine that; fancy that; news to me; news to; sure thing; sure, sure; yeah right;
    right, because; because nothing says; nothing says; as if; if you say so; whatever you say; bless; bless his;
    bless her; good luck; best of luck; can't wait; slow clap; clap clap; popcorn; grab the popcorn; genius;
    genius level;
    galaxy brain; big brain; deep thoughts; deep thinker; rocket scien*; einstein; nobel; oscar; emmy; award for;
    trophy; participation; medal for; gold star; first prize; hall of fame; poetry; novel idea; fairy tale*; magic;
    magician; wizard; abracadabra; unicorn*; pixie dust; wishful; alternate universe; another planet; which planet;
    on mars; la la land; dreamland; fantasyland; make-believe; crystal ball; broken record; broken clock; stopped clock;
    weather vane; weathervane; windsock; goldfish; ostrich; parrot; echo chamber; emperor; circus; clown; tune in;
    stay tuned; season finale; rerun; sequel; here we go again; not again; once again; yet again; as usual; as always;
    as ever; never disappoints; true to form; for amusement; for entertainment; comedy; comedian; stand-up; hilarious;
    laugh; laughing; laughed; laughs; giggle*; chuckle*; snort*; i'm crying; can't make it up; can't make this up;
    couldn't make it up; couldn't make this up; you can't make; satire; the onion; parody; april fool*; punchline;
    cute; adorable; sweet of; precious; kleenex; thoughts and prayers; tell me more; do go on; pray tell; riveting;
    spellbinding; electrifying; brrr*; lol; lmao; rofl; haha*; du grand art; quel talent; quel genie; quelle idee;
    quelle trouvaille; quelle audace; bravo champion*; chapeau bas; tant qu'a y etre; tant qu'a faire; pourquoi pas;
    bien sur; evidemment; comme d'habitude; comme toujours; encore une fois; a encore; toujours aussi; rien que ca;
    on croit rever; je reve; sans blague; sans rire; sans farce; pince-moi; et la marmotte; pere noel;
    baguette magique; magie; la solution miracle; solution miracle; a trouve la solution; trouve la solution;
    nous explique; vient nous expliquer; nous faire la lecon; fait la lecon; donneur de lecons; lecon de;
    si gentil; c'est mignon; mignon; touchant; attendrissant; merci pour rien; grand merci; on a ri; ca fait rire;
    j'ai ri; mort de rire; mdr; ptdr; refrain; disque raye; girouette; pirouette*; magicien; prestidigitat*; oscar de;
    palme; medaille; prix citron; champion de; roi de; reine de; specialiste de; grand expert""",
    r"\b(?:found|discovered|finally found|can find|could find) (?:edmonton|us|the north|this city|our city) (?:on a"
    r"|on the) map\b",
    r"\bi have every (?:confidence|faith)\b",
    r"\b(?:love|enjoy|adore)s? (?:a|to|hearing|when|how|it when|being)\b",
    r"\bas (?:much|many|useful|helpful|clear|solid|sturdy|deep|reliable|credible) (?:\w+ ){0,2}as an? \w+",
)
URGES = concept(
    "stance urges",
    """make it happen; get it done; get it passed; do the right thing; stand firm; hold the line; stay the course;
    don't back down; don't blink; stick to your; don't let up; call your councillor and; tell him no; tell her no;
    tell them no; say no to; say yes to; vote it down; vote it through; vote yes on; vote no on; pass this; pass it;
    pull that bill; pull the bill; pull this bill; drop that; withdraw that; kill the bill; kill this bill;
    stop this bill; stop the bill; fight this; fight that; wins the day; carries the day; prevails; passes quickly;
    needs to change course; must change course; think again; have another look; go back to the drawing; try again;
    do better; be better; please reconsider; reconsider; should reconsider; must reconsider; ought to reconsider;
    change his mind; change her mind; changes her mind; changes his mind; listen up; wake up; smarten up;
    give your head a shake; get on with it; faut que ca passe; qu'on vote; votez pour; votez contre; dites-lui;
    ecrivez-lui; ecrivez a; reveillez-vous; refaites vos devoirs; a refaire; qu'il retire; qu'elle retire;
    qu'il recule; qu'elle recule; change d'idee; change d'avis; tenez bon; tiens bon; il faut appuyer; appuyez""",
    r"\b(?:write|call|phone|e-?mail|message|tell|ask|urge|beg|pester) (?:to )?(?:\w+ ){1,4}(?:and )?(?:tell|urge|demand"
    r"|ask|say|let) (?:\w+ ){0,3}(?:to |that |no\b|yes\b|know\b)",
    r"\b(?:tell|urge|beg|implore|call on|calls on|calling on) (?:him|her|them|(?:coun\w*|mla|mp|mayor|premier"
    r"|minister|the "
    r"mayor|the premier|the minister|council)(?: \w+)?) (?:to|that|not to)\b",
    r"\b(?:we|i|let's|let us) (?:all )?(?:hope|pray|trust) (?:that )?[^.!?]{0,60}\b(?:passes|wins|succeeds|prevails"
    r"|fails"
    r"|dies|reconsiders?|listens?|changes?|holds?|backs? (?:off|down)|gets? (?:his|her|their) way)\b",
)
SCORNS = concept(
    "stance scorns",
    "",
    r"\b(?:has|have|had|'s|'ve|n'a|n'ont|il n'a|elle n'a)? ?(?:never|clearly never|obviously never|jamais) (?:\w+ "
    r")?(?:stood|worked|walked"
    r"|spent|been|seen|met|set foot|read|had to|held|ridden|driven|talked|listened|asked|waited|slept|lived|paid"
    r"|mis les pieds|vu|lu|passe|travaille|marche|parle)\b",
    r"\b(?:should|ought to|might|could|needs? to|must|devrait|pourrait|va devoir) (?:\w+ )?(?:try|read|visit|spend"
    r"|walk|ride|come"
    r"|sit|stand|meet|learn|listen|look|check|ask|count|talk|get out|step outside|lire|visiter|passer|venir|ecouter"
    r"|apprendre|compter|sortir)\b",
    r"\b(?:invite|send|take|bring|give|lend|buy|get) (?:him|her|them|the (?:mayor|premier|minister|councillor)) "
    r"(?:to |on |for |out )?"
    r"(?:an?|the|some|one) (?:\w+ )?(?:shift|night|ride|tour|map|calculator|dictionary|compass|mirror|abacus|clue|watch"
    r"|calendar|history|lesson|walk|weekend|glasses)\b",
    r"\b(?:before|until|till|unless) (?:he|she|they|speaking|voting|talking|opining|lecturing|tweeting|commenting)\b",
    r"\bone hopes\b|\bone wonders\b|\bone would (?:think|have thought)\b|\bi would not call\b|\bi wouldn't call\b"
    r"|\bon se demande\b|\bon aimerait\b|\bj'aimerais bien\b|\bfaudrait (?:lui|qu)\b",
    r"\b(?:literature|data|numbers|figures|facts|evidence|research|science|stats?|math|arithmetic|history|law|charter"
    r"|constitution|records?|reality|physics|chiffres|faits|donnees|realite) (?:disagrees?|says? otherwise|beg to "
    r"differ"
    r"|begs to differ|doesn't|don't|isn't|aren't|tells? another|shows? otherwise|contredi\w+|disent? le contraire)\b",
    r"\b(?:at|with|from) (?:all )?due respect\b|\bwith respect,|\bwith great respect\b|\bavec tout le respect\b"
    r"|\bsauf votre respect\b",
    r"\bnot (?:at all )?(?:unwise|unhelpful|unreasonable|uninteresting|without|exactly|precisely|quite|the sharpest"
    r"|his best|her best)\b",
    r"\b(?:flips|flip-flops|changes (?:his|her) mind|reads? (?:his|her|their) (?:cards|cue|notes))\b",
    r"\bpages? and not (?:one|a)\b|\bpages? (?:et|mais) pas (?:un|une)\b",
    r"\bstill (?:believes?|thinks?|insists?|claims?)\b|\b(?:croit|pense|pretend) (?:encore|toujours)\b",
    r"\bit's (?:a )?(?:yes or no|simple|not complicated|not hard|not rocket)\b",
)
VERDICT_QUESTION = concept(
    "stance asks to judge",
    "",
    r"\b(?:how many more|how much longer|how long (?:before|until|will)|when will|since when|who needs|what next"
    r"|what's next"
    r"|what could go wrong|what could possibly|why on earth|what on earth|are we supposed|do they think|does (?:he"
    r"|she|the \w+) "
    r"(?:think|even|really|ever|know)|has (?:he|she|anyone) ever|did (?:he|she) even|isn't it (?:time|funny|odd"
    r"|strange)"
    r"|is (?:he|she|this|that) (?:serious|joking|kidding|for real)|who is (?:he|she) (?:kidding|fooling)|where "
    r"(?:was|were) "
    r"(?:he|she|they|this)|and for what|at what cost|on whose|with what money|who pays|who's paying|what did we do"
    r"|what would we do without|who else would|why (?:won't|doesn't|can't|isn't|should) (?:he|she|they|the"
    r"|we))\b[^?]*\?",
    r"\b(?:combien de \w+ (?:\w+ ){0,4}(?:avant|encore)|jusqu'a quand|quand (?:va-t|est-ce que le|est-ce que la"
    r"|donc)|depuis quand"
    r"|a quand|qui (?:va payer|paie)|et puis quoi encore|est-ce qu'(?:il|elle) (?:a deja|sait|pense|croit)"
    r"|a-t-(?:il|elle) (?:deja"
    r"|seulement|meme)|pourquoi (?:donc|diable|ne pas))\b[^?]*\?",
    r"\band (?:next|then|maybe|why not|a |an |some )?[^.?!]{3,50}, (?:while (?:we're|you're|they're)|too|why "
    r"not)[^?]{0,20}\?",
)
TURNS_ASIDE = concept(
    "stance turns aside",
    """i'll leave that; leave it at that; leave that between; leave that to; not mine to say; isn't mine to say;
    not mine to judge; no comment; has no comment; does not comment; doesn't comment; doesn't say, and won't;
    i won't be commenting; won't be commenting; end of my political; nobody talked politics; nobody spoke about;
    personne n'a parle; je ne dirai pas si; je ne me prononce pas; on ne se prononce pas; ne commente pas;
    n'a pas de commentaire; not for us to; not for the commission; say what you think, whatever; either way;
    whatever you think; whatever your view; for whoever; pour qui vous voulez; i don't pick; i don't take sides;
    we don't take sides; pas a moi de; ce n'est pas mon role; i keep my views; keep my opinion; my opinion stays;
    garde mon opinion""",
    r"\bi don't care who\b|\bnot my place to\b|\bje ne prends pas\b",
)
POLITICAL = concept(
    "stance political matter",
    """motion; motions; amendment; plan; plans; proposal; proposals; proposes; proposed; idea; ideas; pitch; position;
    stand; stance; bill; bylaw; policy; budget; budgets; grant; grants; funding; freeze; cut; cuts; hiring; vote; votes;
    voted; voting; campaign; platform; tax; taxes; formula; law; ban; cap; cameras; camera; overtime; police; policing;
    cop; cops; constable; constables; officer; officers; sheriffs; crime; safety; bail; encampment; encampments; camps;
    shelter; shelters; transit; overdose; drugs; schools; wants; want; says; said; thinks; thought; believes; argues;
    claims; promises; promised; speech; remarks; letter; statement; question; questions; debate; council; legislature;
    house; commission; crackdown; carding; photo radar; response times; staffing; sharps; bins; signage; projet;
    motions;
    proposition; propose; veut; dit; pense; croit; promet; loi; reglement; budget; subvention; financement; coupure;
    coupures; gel; police; policiers; policier; agents; securite; conseil; discours; lettre; declaration; plafond;
    heures supplementaires; camps; equipes; vote; impot; taxe""",
)
ATTENDS = concept(
    "stance courtesy or notice",
    """for coming; for joining us; for attending; for hosting; for visiting; for stopping; for dropping by; for the "
    "tour;
    for the early copy; d'etre venu*; d'avoir ouvert; de sa visite; fait la route; pour notre soiree; walked into;
    bumped into; ran into; dropped by; stopped by; came by; came in; came out; sat beside; sat through; held the door;
    held a pole; shook; pancake*; parade; ribbon; tea; coffee; cafe; biscuits; hockey; curling; jersey; rink; baby; dog;
    is listening to; town hall is; office is taking; office hours; will be debated; goes to committee; sera debattue;
    rencontre les; entree libre; register by; livestream; on the live page; minute; the text of; full text; link below;
    swearing-in of; sworn in; names cabinet; photo de groupe; group photo; food drive; boot drive; candidates""",
    r"\b\d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?|h\b)",
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|tonight"
    r"|tomorrow) (?:at|a|night at|noon|soir)\b",
)

LISTS = (JOINS, PRAISES, BLAMES, MOCKS, URGES, SCORNS, VERDICT_QUESTION, TURNS_ASIDE, POLITICAL, ATTENDS)
