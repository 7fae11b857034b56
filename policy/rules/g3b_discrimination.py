"""Guideline 3(b): contempt for people because of a ground that human-rights law protects, or because they are poor."""

from __future__ import annotations

from policy.language.cues import CONDEMNS, NEWS
from policy.language.hatred import CONTRADICTS
from policy.language.terms import concept
from policy.rule import Clear, Condition, Flagged, Reach, Rule, Way

GROUP = concept(
    "g3b group",
    """women; girls; girl; female; females; gay person; trans person; black person; disabled person; immigrants;
    a muslim; every muslim; next muslim; black person's; all the gay; muslim's; immigrant's; person like you;
    housewives; single moms; single mothers; mothers; pregnant women; moms; feminists; immigrant; newcomers;
    newcomer; refugees; refugee; migrants; foreigners; foreign workers; asylum seekers; muslims; muslim; jews;
    jewish people; jew; sikhs; hindus; christians; catholics; mormons; atheists; black people; blacks; black men;
    black kids; black folks; brown people; natives; native people; indigenous people; indigenous; first nations;
    metis; inuit; asians; asian; chinese; indians; pakistanis; arabs; somalis; somali; nigerians; africans;
    filipinos; filipino; ukrainians; mexicans; syrians; europeans; white people; whites; gays; gay people;
    gay men; gay; lesbians; trans people; trans women; trans men; trans; transgender; queers; queer people;
    drag queens; bisexuals; disabled people; the disabled; disabled; handicapped; people with disabilities;
    autistic people; autistics; wheelchair*; deaf people; blind people; mentally ill; mental patients;
    homeless people; the homeless; homeless; unhoused; street people; encampment people; addicts; drug users;
    drug addicts; panhandlers; beggars; poor people; the poor; welfare; people on welfare; aish; seniors;
    old people; the elderly; elderly; older workers; older people; over fifty; over 50; over sixty; over 60;
    boomers; young people; millennials; kids these days; teenagers; youths; these people; those people;
    them people; you people; people like you; people like him; people like them; people like that; their kind;
    your kind; her kind; his kind; that lot; this lot; that crowd; that bunch; fat people; obese people; ces gens;
    ces gens-la; les femmes; les immigrants; les immigres; les refugies; les etrangers; les musulmans; les juifs;
    les noirs; les arabes; les autochtones; les itinerants; les sans-abri; les vieux; les jeunes; les handicapes;
    les gais; les lesbiennes; les trans; les pauvres; les assistes sociaux; ce monde-la; gens comme""",
    r"\bpeople from [a-z]+\b",
)
CONTEMPT = concept(
    "g3b contempt",
    """no business; have no business; has no business; are all; is all; they're all; all of them; every one of them;
    every last one; the whole lot; whole lot of them; all the same; always the same; lazy; dirty; filthy; thieves;
    thieving; all criminals; bunch of criminals; are criminals; full of criminals; crooks; liars; cheaters; breed;
    breeding; breeds; breed like; invade; invading; invasion; taking over; take over; overrun; ruin; ruins;
    ruining; ruined; destroying; too emotional; hormonal; hysterical; belong in the kitchen; in the kitchen;
    belong at home; stay home; can't drive; cannot drive; can't be trusted; cannot be trusted; don't trust;
    never trust; untrustworthy; don't belong; doesn't belong; do not belong; not belong; go home; go back;
    went back; send them back; sent back; send them home; ship them; deport; deported; kick them out; kicked out;
    get rid; get them out; keep them out; kept out; not welcome; don't want them; not wanted; no place for;
    shouldn't be allowed; should not be allowed; shouldn't be hired; shouldn't have; should not have;
    shouldn't get; shouldn't vote; stop hiring; stop letting; not allowed; inferior; unfit; not fit; not cut out;
    too weak; too soft; not strong enough; too old; too slow; past it; don't learn; can't learn; never learn;
    won't learn; uneducated; uncivilized; uncivilised; savages; savage; barbaric; are violent; all violent;
    are terrorists; all terrorists; rapists; animals; beasts; pests; vermin; rats; cockroaches; parasites;
    leeches; leech; scum; trash; garbage; diseased; a plague; a disease; a cancer; are sick; disgust me;
    disgusting; gross; repulsive; unnatural; abomination; perverts; pedophiles; groomers; freaks; freak; abnormal;
    stupid; dumb; idiots; morons; ignorant; are evil; worthless; useless; freeloaders; freeloading; bums; junkies;
    druggies; smell; smells; stink; stinks; won't work; don't want to work; don't work; never worked;
    chose that life; choose that life; their own fault; own fault; had it coming; asked for it; bring crime;
    steal everything; always steal; milk the system; cheat the system; handouts; on our dime; i hate; we hate;
    hate these; hate those; all hate; i really hate; i just hate; hatred for; hatred of; so much hatred; abhor;
    contempt for; the worst; absolute worst; boil with; with rage; so much rage; worse than; disgusted by;
    disgusted with; pissed off by; pissed off at; fuck themselves; fucked in the head; in the head; death to;
    an end to; to end every; keep attacking; attack you; to stab; to shoot; stab a; shoot the next; will die;
    horrible death; at my hands; my equal; should all; burn them; hang them; wipe out; wipe them; gas the;
    beat them; beat up; to hurt; punish; punished; never be allowed; made for; only good for; good for nothing;
    be silenced; silence them; nothing but; scumbags; a disgrace; disgrace; shit; shits; shitty; fucking; despise;
    loathe; can't stand; cannot stand; detest; don't like; i dislike; less than; second class; subhuman;
    not human; not people; not equal; not real; aren't real; nature intended; biology; diversity hire; quota;
    what is it with; what's wrong with; know what they're like; know what they are like; we all know; typical;
    typical of; i'm not prejudiced; i'm not racist; not racist but; nothing against; no offence but;
    out of control; exterminate; wiped out; should die; lock them up; sterilize*; a burden; burden on; drain on;
    a threat to; are dangerous; so dangerous; rotten; are corrupt; greedy; illiterate; don't speak; learn english;
    speak english; learn the language; paresseux; voleurs; menteurs; envahissent; envahir; retournez; retourner;
    rentrez; rentrent; chez eux; chez vous; dehors; pas leur place; n'ont rien a faire; tous les memes;
    tous pareils; trop emotives; a la cuisine; profiteurs; profitent; vivent a nos crochets; je deteste; je hais;
    ne supporte pas; degoutant*; dangereux; criminels; sauvages; inferieur*; animaux; vermine; ne savent pas;
    incapables; faineants; c'est leur faute""",
)
SLUR = concept(
    "g3b slur",
    """faggot; faggots; fag; fags; dyke; dykes; tranny; trannies; shemale; retard; retards; retarded; spaz; spastic;
    cripple; cripples; mongoloid; nigger; niggers; nigga; coon; coons; darkie; chink; chinks; gook; gooks; jap;
    japs; paki; pakis; raghead; ragheads; towelhead; towelheads; camel jockey; sand nigger; wetback; wetbacks;
    spic; spics; kike; kikes; squaw; redskin; redskins; injun; injuns; wagon burner; gypsy scum; pikey; cunt;
    cunts; whore; whores; slut; sluts; bitch; bitches; hoe; hoes; twat; wop; wops; dago; kraut; polack; bohunk;
    half-breed; half-breeds; halfbreeds; halfbreed; anchor baby; jungle bunny; porch monkey; tapette; pede; pedes;
    gouine; negre; negres; bougnoule; bougnoules; youpin; jihadi; jihadis; muzzie; muzzies; rapefugee; rapefugees;
    camel fucker; camel fuckers; camelfucker; camelfuckers; mong; mongs; ching chong; pretendian*; indian time;
    salope; putain; pute; putes; boche; mongol; bamboula""",
    r"\b(?:nothing but|just|just another|another|common|too many|dirty|bloody"
    r"|fucking) (?:an? )?(?:common |little )?queers?\b",
)
FOR_THEM = concept(
    "g3b speaks for them",
    """deserve; deserves; welcome; equal; equality; rights; support; supporting; help; helping; proud; respect;
    thank; thanks; grateful; celebrate; celebrates; protect; protecting; safe; safety; hire more; hiring;
    recruit more; stereotype*; myth; not true; prejudice; racism is; sexism is; discrimination; stigma; barriers;
    underserved; overrepresented; over-represented; racialized; are not; aren't; is not; isn't; not all;
    ne sont pas; n'est pas; ne font pas; never say; don't say; love; loves; amazing; wonderful; strong; study;
    report; data; per cent; percent; served; shelter space; shelters; housing; programs; services; listened;
    listen to; heard from; panel; workshop; training; award; history month; merite*; soutien; droits; fiers;
    bienvenue; aide; heal; survivors; scared; afraid; attacked; targeted; victims""",
)
MEANT = concept(
    "g3b another sense",
    """old people smell of; recipe; cooking; wood; smoke; smoking; cigarette*; squinting; my mouth; walk on;
    walked on; by the water; along the; vet; barking; barked; canine; canines; kennel; litter; puppies; dog; dogs;
    cat; garden; hoe the; my hoe; a hoe; rake; dam; dykes and; dike; levee; curry; movie; book; lyrics; song;
    meatball*; fried; cooked; dinner; delicious; peas; gravy; called bitches; resistance band; spare part;
    chink in; armour; armor; in the wall; beach; cricket; queen street; jap zero; fire retardant; flame retardant;
    retardant""",
)

PEOPLE = Condition("speaks of a group", GROUP)
LOOKS_DOWN = Condition("with contempt", CONTEMPT)
USES_SLUR = Condition("uses a slur", SLUR)
SPEAKS_FOR = Condition("speaks for them", FOR_THEM)
CONDEMNED = Condition("condemns or reports it", CONDEMNS, Reach.NEAR)
AGAINST = Condition("contradicts it", CONTRADICTS, Reach.NEAR)
REPORTED = Condition("is crime news", NEWS)
OTHER_SENSE = Condition("is meant in another sense", MEANT)

RULE = Rule(
    code="g3b_discrimination",
    guideline="3(b)",
    clause="3b",
    title="Contempt for a group",
    explanation=(
        "Finds contempt, exclusion or stereotypes about people because of sex, origin, religion, race,"
        " orientation, disability, "
        "age, or because they are poor, and slurs. Speaking for people, and quoting to condemn, is clear."
    ),
    ways=(
        Way(
            "contempt",
            PEOPLE,
            "speaks of “{found}” with contempt: {beside}",
            (LOOKS_DOWN,),
            (SPEAKS_FOR, CONDEMNED, AGAINST, REPORTED),
            severity=3,
            confidence=0.7,
        ),
        Way("slur", USES_SLUR, "uses a slur: “{found}”", (), (CONDEMNED, OTHER_SENSE), severity=4, confidence=0.7),
    ),
    examples=(
        Flagged("Newcomers ruin every park they find.", "Newcomers", "ruin"),
        Flagged("Ask that retard at the till.", "retard"),
        Clear("Newcomers are not lazy.", "speaks for them"),
        Clear("Someone called the newcomers in line criminals. That is not ok.", "condemns it"),
        Clear("My uncle thinks newcomers ruin every park. Nonsense, I tell him.", "contradicted"),
        Clear("A slur like dyke has no place in our hall.", "condemns it"),
        Clear(
            "Jailed for two years after the court heard how young people, all of them teenagers, were robbed.",
            "crime news",
        ),
        Clear("There is a chink in the fence big enough for a cat.", "another sense"),
        Clear("Newcomers sang two songs at the fair.", "no contempt"),
        Clear("Parking rules ruin the street.", "about rules"),
    ),
)
