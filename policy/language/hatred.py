"""What is said of people to hate, degrade, exclude or harm them."""

from __future__ import annotations

from policy.language.spellings import misspelt, run_together
from policy.language.terms import Concept, concept

LOATHES = concept(
    "loathes",
    """hate; hates; detest; detests; despise; despises; loathe; loathes; abhor; abhors; can't stand; cannot stand;
    can not stand; sick of; tired of seeing; disgusted by; disgusted with; contempt for; hatred for; hatred of;
    hate for; pissed off by; pissed off at; pissed off with; fuck; fuck all; fuck those; screw; screw all;
    no compassion for; no compassion at all for; no respect for; no sympathy for; no pity for; no time for;
    no use for; resent; never liked; don't want any; don't need any; don't need more; too many;
    the problem with; what is it with; what's with all the; rid of; get rid of; better off without;
    better without; fed up with; je hais; je deteste; je ne supporte pas; je supporte pas; ecoeure des;
    ecoeuree des; tanne des; tannee des; ras le bol des; trop de; debarrasser des; debarrasse des; a bas;
    so much hatred for; disdain for; so much disdain for; hatred i have for; how much i hate; rage at;
    no compassion whatsoever for; dégoûté des""",
    r"\bseeing\b(?: [a-z]+){0,8} makes? me\b",
)
MAKES_ANGRY = concept(
    "fills with rage",
    """make me sick; makes me sick; make me so angry; makes me so angry; make me angry; fill me with rage;
    fill me with so much rage; fill me with; make me boil; boil with anger; boil with rage; disgust me;
    disgusts me; make my skin crawl; makes my skin crawl; make me puke; make me vomit; makes me puke;
    make me want to; turn my stomach; me degoutent; me donnent la nausee; me font vomir; m'ecoeurent;
    me font honte; me puent au nez; so much rage; with rage; with so much rage; makes my blood boil;
    make my blood boil""",
)
_BASE = concept(
    "base words for people",
    """scum; scum of the earth; trash; common trash; garbage; human garbage; dirt; worthless dirt; filth; filthy;
    vermin; parasite; parasites; cancer; plague; disease; pest; pests; infestation; virus; a burden; a drain;
    leech; leeches; rat; rats; pigs; dogs; cockroaches; monkeys; apes; animals; beasts; savages; barbarians;
    barbaric; uncivilised; uncivilized; subhuman; sub-human; less than human; not human; lesser beings; inferior;
    inferiors; worthless; useless; worth nothing; worth absolutely nothing; worth shit; worth a damn; repulsive;
    repugnant; disgusting; despicable; revolting; vile; evil; wicked; the worst; absolute worst; a disgrace;
    shameful; an abomination; unnatural; freaks; perverts; degenerates; criminals; thieves; thugs; rapists;
    terrorists; murderers; groomers; pedophiles; predators; junkies; bums; liars; cheats; cheaters; crooks;
    frauds; dishonest; untrustworthy; crooked; corrupt; greedy; violent; cruel; that violent; brainless; stupid;
    that stupid; dumb; that dumb; the dumb one; idiots; idiotic; morons; ignorant; so ignorant; retarded;
    mentally ill; crazy; insane; hysterical; hormonal; too emotional; bullshit; sickening; so sickening; lazy;
    lazy bums; weak; too weak; cowards; pathetic; dirty; smelly; ugly; fat; gross; assholes; asshole; dickhead;
    dickheads; shithead; shitheads; scumbag; scumbags; bastards; bastard; bitches; motherfuckers; pricks; cunts;
    fools; losers; sheep; cattle; zombies; a joke; all the same; all alike; all bad; all crooked;
    nothing but trouble; trouble; bad news; fucked in the head; sick in the head; wrong in the head;
    slow in the head; good for nothing; only good for; unfit; not fit; a threat to; a danger to; dangerous;
    invaders; freeloaders; moochers; taking over; ruining; infesting; vermine; ordures; ordure; dechets; dechet;
    betes; sales; voleurs; menteurs; criminels; sauvages; animaux; paresseux; paresseuse; faineants; profiteurs;
    inferieurs; degoutants; degoutantes; ecoeurants; ecoeurantes; stupides; imbeciles; une plaie; un cancer;
    un fleau; une honte; des rats; des chiens; des cochons; dangereux; trop emotives; hysteriques; tous pareils;
    toutes pareilles; tous les memes; toutes les memes""",
)
_STRONG = (
    "scumbag",
    "scumbags",
    "dickhead",
    "dickheads",
    "assholes",
    "motherfuckers",
    "bullshit",
    "repulsive",
    "despicable",
    "disgusting",
    "disgusted",
    "worthless",
    "sickening",
    "stupid",
    "stupidest",
    "brainless",
    "contempt",
    "disdain",
    "ignorant",
    "jihadis",
    "executed",
    "exterminate",
    "eradicate",
    "torture",
    "muzzie",
    "muzzies",
    "trannies",
    "tranny",
    "rapefugees",
    "rapefugee",
    "faggots",
    "cripples",
    "retards",
    "parasites",
    "vermin",
)
MISSPELT = Concept(
    "base words misspelt",
    (
        *misspelt(_STRONG),
        "fukc",
        "jihadis",
        "shemales",
        "klil",
        "bullsiht",
        "worht",
        *run_together(
            [w for w in _STRONG if len(w) > 4],
            (
                "so",
                "many",
                "such",
                "massive",
                "common",
                "total",
                "all",
                "are",
                "like",
                "absolutely",
                "just",
                "you",
                "human",
            ),
            ("people", "behaviour", "women", "men", "to", "all", "you", "those", "these"),
        ),
        "deathto",
        "killall",
        "hangall",
        "hateall",
        "fuckall",
        "killthem",
        "shootthem",
    ),
)
BASE = _BASE
HARMS = concept(
    "harms",
    """kill; murder; shoot; stab; hang; just hang; hurt; torture; rape; raping; beat; beat up; strangle; choke; burn;
    execute; slaughter; exterminate; eradicate; wipe out; gas; drown; lynch; castrate; sterilize; sterilise;
    deport; lock up; round up; put an end to; put down; end every; punish; snap the necks of; break the necks of;
    cut the throats of; slit the throats of; punch; slap; smack; whip; attack; crush; run over; get my hands on;
    start shooting; death to; spit on; throw rocks at; set fire to; silence; muzzle; beat some sense into; tuer;
    abattre; frapper; pendre; bruler; gazer; deporter; exterminer; enfermer; battre; fusiller; mort a; mort aux;
    crever; ecraser; noyer; torturer""",
)
SUFFERS = concept(
    "should suffer",
    """deserve to die; deserves to die; do not deserve to live; don't deserve to live; doesn't deserve to live;
    not deserve to live; deserve to suffer; should suffer; should die; would all be dead; all be dead; will die;
    should be shot; should be hanged; should be hung; be executed; be burned; be burnt; be killed; be beaten;
    be raped; be gassed; be stabbed; be castrated; be sterilized; be sterilised; be put down; be deported;
    be locked up; be wiped out; be exterminated; be eradicated; be rounded up; be punished; be whipped;
    be silenced; be banned from; be taken to a vet; throats cut; throat cut; at my hands; start shooting;
    when i start; snap his neck; snap her neck; end his life; end her life; end their lives; burn in hell;
    rot in hell; go to hell; suffer for it; can all die; all go die; go die; go kill; go fuck; fuck off;
    merite de mourir; meritent de mourir; meritent de crever; devraient mourir; devraient etre; a mort;
    qu'ils crevent; be shot; be hanged in; cut their throats; in the street; lie dead; drop dead""",
    r"\bend (?:every|all|any)? ?[a-z']+(?: [a-z']+)?'s? (?:life|lives)\b|\bsnap(?:ping)? the necks? of\b",
    r"\bsnap (?:his|her|your|their) necks?\b|\bend (?:his|her|your|their) (?:life|lives)\b",
)
SHUT_OUT = concept(
    "shuts out",
    """no place in; have no place; has no place; no space on this planet; no room for; belong in a zoo;
    belongs in a zoo; belong in cages; in cages; belong in a cage; belong in prison; belong in jail;
    belong in the kitchen; belong at home; belong in a home; belong in an institution; belong on the;
    belong behind; go back; go home; back where they; back where you; back to their; back to your;
    where they came from; where you came from; send them back; sent back; send back; ship them; ship him;
    ship her; get out of; get the fuck out; kick them out; kick him out; kick her out; kicked out; keep them out;
    keep him out; keep out; not welcome; aren't welcome; need not apply; no accents; not allowed;
    should not be allowed; shouldn't be allowed; never be allowed; allowing any more; shouldn't vote;
    should not vote; shouldn't drive; shouldn't breed; another baby; in our country; ruruinfest*; swarms of;
    hordes of; invad*; invasion; overrun; taking over; take over; take our jobs; took our jobs; not our problem;
    there goes the neighbourhood; there goes the neighborhood; on a bus to; on a plane; on a boat; one-way ticket;
    out of my sight; off our streets; lesser beings; touched by; woke up as; human rights should not apply;
    rights should not apply; lives do not matter; lives don't matter; not be illegal; any difference between;
    retournez; retourne; qu'ils retournent; rentrez chez vous; rentre chez toi; chez eux; dans leur pays;
    dans ton pays; dans votre pays; pas leur place; pas sa place; n'ont rien a faire; n'a rien a faire;
    pas les bienvenus; dehors les; bon debarras; fermez vos; barrez vos; cachez vos; no right to be;
    no right to live; no right to exist; not worthy of; no value; do not matter; don't matter; does not matter;
    aren't worth; are not worth; isn't worth; never trust a; never trust any; rather die than; would never date;
    more valuable than; more intelligent than; smarter than; better than all of; never eat food;
    be decriminalised; be decriminalized; be legal to; never any; never been any; no place on; has no place on;
    go home and; like rabbits; multiply like; real religion; come here with; come here and; should be taxed;
    should be fenced; out of the neighbourhood; out of our neighbourhood; not in my; not on my street;
    not next door; want us to; expect us to; pas dans ma cour; viennent ici; veulent nous""",
)
SAYS_ALL = concept(
    "says it of all of them",
    """all; every; every single; every last; always; never; only; they all; the whole lot; any; typical; typical of;
    typique de; typique; tous; toutes; toujours; encore un; encore une; jamais; don't mix; like the rest;
    same as the rest; born that way; in their nature; in their blood; nature""",
)
SPEAKS_AGAINST = concept(
    "speaks against hatred",
    """not okay; not ok; isn't okay; isn't ok; is it okay; it's okay to call; think it's okay; hurts to see;
    it hurts; hurtful; misguided; bigot; bigots; bigoted; bigotry; racist; racists; racism; sexist; sexism;
    homophobic; homophobe*; transphobi*; islamophobi*; antisemit*; xenophobi*; hateful; hate speech; hate crime*;
    report it; will report; i'll report; not tolerate; won't tolerate; be in jail; lost all respect;
    no respect for people who; doesn't count; your opinion; myth; stereotype*; prejudice*; discriminat*;
    unacceptable; condemn*; shame on; apologise to her; apologize to her; apologise to him; apologize to him;
    apologise; apologize; has to stop; must stop; stop saying; stop calling; don't call; never call; how dare;
    can't seriously; cannot seriously; i never said; never said; i would never; would never; i am not saying;
    nobody should; no one should; should not have to; shouldn't have to; must not; not at all; in no way;
    no particular; not worth any less; any less than; deserves better; deserve better; equal; glad; realising;
    realizing; be kind; we don't host; won't host; removed; hidden; deleted; banned for; inacceptable; raciste*;
    racisme; haineu*; mepris; meprisant; prejuge*; c'est faux; je ne tolere; on ne dit pas; cessez de; arretez de;
    personne ne merite; honte a ceux; consequences for; don't hate; do not hate; doesn't hate; didn't hate;
    might not be; luckily; fortunately; i don't think that; nobody is; no one is; not all; isn't true; i love;
    against hate; racist of; how hateful; wrong to; within her rights; within his rights; told me to; told him to;
    told her to; could go; wrong about; he is wrong; he's wrong; she's wrong; they're wrong; they are wrong;
    is simply wrong; is plain wrong; proved them wrong; proved him wrong; proves them wrong; proved wrong;
    nonsense; think again; says who; tell that to; who still think; who still thinks; anyone who says;
    anyone who thinks; whoever says; whoever thinks; those who say; some say; some still say; people say;
    they say; they used to say; i disagree; we disagree; hasn't met; has not met; have not met; haven't met;
    contrary to; used to hear; on entend; ceux qui disent; ceux qui pensent; il a tort; elle a tort; ils ont tort;
    ils se trompent; je ne suis pas d'accord; quiconque; n'a jamais rencontre""",
    r"\bno (?:[a-z]+ ){1,3}deserves? to\b|\b(?:someone|somebody|a man|a woman|he|she|they|kid|lady|guy|who) (?:just )?"
    r"(?:said|says|told|yelled|shouted|wrote|called|calls|called)\b",
    r"\bcalling (?:people|me|him|her|them|us|women|immigrants|[a-z]+ (?:people|lives))\b",
    r"\bsaying (?:that )?(?:you )?(?:hate|[a-z]+ (?:people|lives))\b",
)
CONTRADICTS = concept(
    "contradicts",
    """wrong about; he is wrong; he's wrong; she's wrong; they're wrong; they are wrong; is simply wrong;
    is plain wrong; proved them wrong; proved him wrong; proves them wrong; proved wrong; nonsense; think again;
    says who; tell that to; who still think; who still thinks; anyone who says; anyone who thinks; whoever says;
    whoever thinks; those who say; some say; some still say; people say; they say; they used to say; i disagree;
    we disagree; hasn't met; has not met; have not met; haven't met; contrary to; used to hear; on entend;
    ceux qui disent; ceux qui pensent; il a tort; elle a tort; ils ont tort; ils se trompent;
    je ne suis pas d'accord; quiconque; n'a jamais rencontre""",
)
