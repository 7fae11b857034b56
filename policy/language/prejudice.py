"""Prejudice, ill wishes and contempt as they are commonly worded, on every ground that human-rights law protects."""

from __future__ import annotations

from policy.language.terms import concept

BIAS = concept(
    "prejudice",
    """where are you really from; where they're really from; where she's really from; one of the good ones;
    speaks such good english; good english for; so articulate for; exotic; for a girl; for a woman; for a female;
    for an immigrant; for a native; for a black; for an indian; for her age; for his age; at her age; at his age;
    pour une fille; pour une femme; pour un noir; pour un arabe; pour un autochtone; like a girl; like a sissy;
    man up; be a man; real man; real men; real women; real canadians; real albertans; true canadians; old stock;
    pure laine; de souche; vrais canadiens; vrais quebecois; vrai monde; too pretty to; too old to be;
    too old to learn; too old for; smile more; should smile; time of the month; that time of the month;
    on the rag; on her period; menopaus*; menopausee; hormones; hormonal; biological clock; baby brain;
    mommy brain; mat leave again; always on mat leave; women drivers; woman driver; asian driver; asian drivers;
    belongs in the kitchen; barefoot and pregnant; trophy wife; slept her way; couche avec le patron; no women;
    no men; no kids; no foreigners; no natives; no indians; no muslims; no students from; no welfare;
    canadians only; whites only; english only please; no accents; no accent; locals preferred; locals only;
    locals first; under thirty; under 30 only; under forty only; young and energetic; no old; no seniors;
    no disabled; able-bodied; able bodied only; no wheelchairs; no hijabs; no turbans; no hijab; towel on;
    rag on her head; rag on his head; curtain on her head; bedsheet; letterbox; dot on her forehead; curry smell;
    smell the curry; indian time; off the reserve; off the rez; back to the rez; drunk indian; free tax;
    free everything; free ride; get everything free; everything for free; never paid taxes; never worked a day;
    sit around; sits around; collect cheques; cash their cheques; welfare cheque; welfare queen; baby after baby;
    breed like; popping out; another mouth; chain migration; bring their problems; bring their wars;
    those countries; shithole; third world; third-world; their culture; that culture;
    some cultures; not our culture; our way of life; our values; don't share our values; become a minority;
    great no-go zone; sharia; bomb in; suicide vest; sleeper cell; jew down; jewed; money-grubbing;
    control the banks; gypped; gyp; indian giver; chief wahoo; squaw; play the race card; race card; woke mob;
    affirmative action; box-ticking; tick the box; ticks a box; ticks boxes; ticks every box; ticked the boxes;
    diversity checkbox; so brave and so gay; that's so gay; too gay; shove it in our faces; down our throats;
    in our faces; keep it at home; keep it to themselves; keep it private; behind closed doors, not; not natural;
    mentally a phase; mutilat*; groomer; groomers; a man in a dress; men in dresses; man in a dress;
    pretend women; pretend to be women; bathroom with; biological male; two genders; only two genders;
    attack helicopter; pronouns in; it/its; he or she or it; it's a he; retard*; window licker; special ed;
    on the spectrum; a bit autistic; acting autistic; spazz*; crippled; lame duck cripple; wheelchair parking;
    faking it; fakes it; lazy disability; lives off aish; milking it; off his rocker; off her rocker;
    belongs in ponoka; belongs in alberta hospital; loony bin; nuthouse; padded cell; straitjacket;
    straightjacket; sans accent; d'ici seulement; pas d'etrangers; pas d'enfants; pas de bs; trop vieux pour;
    trop vieille pour; vit de l'aide; sur le bs; bs de luxe; ces pays-la; leur culture; nos valeurs; chez nous on;
    on est chez nous; s'integrer; s'adapter ou partir; voile islamique; torchon; se deguise; homme en jupe;
    contre nature; tapett*; fif; fifs; gouin*; mongol*; attarde*; debile leger""",
    r"\b(?:not bad|pretty good|well done|smart|strong|quick|articulate|clean|polite|sober) for an? (?:girl"
    r"|woman|lady|native|indian"
    r"|immigrant|muslim|black|blonde|old|cripple|foreigner|refugee)",
    r"\b(?:women|men|mothers|moms|girls|seniors|natives|immigrants|muslims|gays|indians|newcomers|refugees|foreigners) "
    r"(?:can't|cannot|shouldn't|should not|don't|won't|never|aren't|are not) (?:[a-z]+ ){0,2}?(?:drive|lead"
    r"|shoot|fight|work|learn"
    r"|think|handle|integrate|assimilate|belong|vote|teach|parent|raise|pay|police|command|reason|wash|behave"
    r"|listen|change)\b",
    r"\bhalf (?:of )?(?:these|those|that|the) [a-z]+ (?:[a-z]+ )?(?:can't|don't|won't|never|are|leave|moves?"
    r"|couldn't|live|drink|beat)\b",
)
ILL_WISH = concept(
    "wishes ill",
    """serves him right; serves her right; serves them right; serves you right; had it coming; has it coming;
    got what he deserved; got what she deserved; got what they deserved; deserved it; deserved every;
    brought it on himself; brought it on herself; too bad he survived; too bad she survived; too bad he lived;
    pity he survived; shame it missed; pity it missed; too bad it missed; better luck next; nobody would miss;
    no one would miss; world would be better; city would be better; better off without him;
    better off without her; hope it hurts; hope it hurt; karma; rest in pieces; one less; one fewer;
    good riddance to; i'll dance on; dance on his grave; dance on her grave; spit on his grave; piss on his grave;
    bien fait pour; bon debarras; il l'a cherche; elle l'a cherche; bien merite; un de moins; une de moins;
    what was she wearing; shouldn't have been drinking; shouldn't have been out; should have stayed home;
    boys will be boys; cried wolf; crying wolf; cry rape; crying rape; she liked it; wanted the attention;
    wants attention; looking for attention; looking for a payout; wants a payout; after a payout; hope his tires;
    hope her tires""",
    r"\b(?:i )?hopes? (?:that )?(?:you|he|she|they|his|her|your|their) (?:[a-z]+ ){0,2}?(?:chokes?|rots?|falls?"
    r"|trips?|crash(?:es)?|loses?"
    r"|fails?|suffers?|burns?|drowns?|cries|cry|never|gets? (?:hit|fired|what|cancer|sick|lost|mugged|robbed"
    r"|shot|stabbed|hurt))\b",
    r"\b(?:j'espere|je souhaite) qu(?:e|'il|'elle|'ils)(?: tu| vous)? ?(?:va |vas |se |te )?(?:creve|crever"
    r"|souffre|tombe|perd|brule|etouffe)",
)
CONTEMPTIBLE = concept(
    "contemptuous adjectives",
    """gormless; hapless; feckless; vapid; vacuous; insipid; oafish; boorish; odious; loathsome; wretched;
    contemptible; vile; slimy; oily; two-bit; tinpot; tin-pot; second-rate; third-rate; pint-sized; hare-brained;
    harebrained; scatterbrained; cross-eyed; bug-eyed; pasty; pimply; scrawny; stuck-up; pompous; sanctimonious;
    preachy; whiny; whining; snivelling; sniveling; grovelling; simpering; mouthy; nosy; bossy; pushy;
    loud-mouthed; loudmouthed; washed-up; washed up; clapped-out; brain-dead; tone-deaf; thick-headed; pig-headed;
    bone-headed; boneheaded; airheaded; ditzy; daft; dopey; dozy; witless; mindless; gutless; spineless;
    toothless; hopeless; worthless; useless; clueless; talentless; charmless; graceless; humourless; humorless;
    shameless; heartless; soulless; brainless; lazy; idle; shiftless; crooked; corrupt; sleazy; sneaky; shifty;
    creepy; cowardly; craven; weak-kneed; lily-livered; yellow; pathetic; pitiful; laughable; ridiculous;
    ludicrous; insufferable; unbearable; obnoxious; nauseating; revolting; repellent; unqualified; incompetent;
    inept; bumbling; bungling; blundering; doddering; senile; decrepit; geriatric; ancient; childish; infantile;
    immature; petulant; spoiled; entitled; arrogant; conceited; vain; smug; self-important; power-mad;
    power-tripping; hypocritical; two-faced; deceitful; lying; dishonest; deluded; delusional; deranged; unhinged;
    demented; paranoid; hysterical; shrill; frumpy; dumpy; fat; obese; bloated; ugly; hideous; grotesque; filthy;
    unwashed; illiterate; uneducated; uncouth; ignorant; dim; dim-witted; dense; slow-witted; half-witted;
    simple-minded; bird-brained; overpaid; overpromoted; overfed; insignifiant; insignifiante; mediocre; minable;
    pitoyable; lamentable; ignare; inculte; borne; bornee; obtus; obtuse; sournois; sournoise; mesquin; mesquine;
    vaniteux; pretentieux; pretentieuse; pedant; visqueux; mollasson; demeure; arriere; attarde; attardee;
    sans-genie; sans coeur; niais; niaise; nigaud; nigaude; gnochon; gnochonne; mal eleve; mal elevee; crasseux;
    puant; puante; laid; laide; menteur; menteuse; pourri; pourrie; vendu; vendue; lache; ridicule; risible;
    pathetique; stupide; bete; cave; epais; epaisse; niaiseux; niaiseuse; conne; hysterique; incompetente""",
)
WHINES = concept(
    "contemptuous verbs",
    """whines; whining; whimpers; whimpering; bleats; bleating; brays; braying; squeals; squealing; babbles;
    babbling; blathers; blathering; yaps; yapping; grunts; grunting; slithers; slithering; slithered; oozes;
    waddles; waddled; grovels; grovelling; snivels; snivelling; sulks; sulking; preens; preening; struts;
    strutting; cackles; cackling; drools; drooled; prattles; prattling; wheezes; wheezing; froths; frothing;
    weasels; weaselled; crawled out; crawled back; crawls back; slinks; slunk; bumbles; bumbled; bungles; bungled;
    couldn't be bothered; can't be bothered; sleeps on the job; playing dress-up; playing cop; plays cop;
    playing soldier; throwing a tantrum; having a tantrum; throws tantrums; braille; jappe; beugle; chiale;
    bavasse; radote; jacasse; pleurniche; rampe; se pavane; se traine; grogne; hurle comme""",
)
