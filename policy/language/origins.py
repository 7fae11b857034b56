"""People by origin, faith, sex, age, means or health, as spoken of in passing, and words that set them apart."""

from __future__ import annotations

from policy.language.whose import said_of, sign

_FROM = (
    r"(?:african|afghan|algerian|american|arab|arabic|asian|bangladeshi|black|bosnian|brazilian|brown|cambodian"
    r"|catholic|chinese|chilean|colombian|congolese|cree|croatian"
    r"|cuban|dene|egyptian|eritrean|ethiopian|filipino|filipina|french|gay|german|ghanaian|greek|guatemalan"
    r"|haitian|hindu|hispanic|hungarian|hutterite|immigrant|indian|indigenous"
    r"|indonesian|inuit|iranian|iraqi|irish|israeli|italian|jamaican|japanese|jewish|kenyan|korean|kurdish"
    r"|lebanese|lesbian|liberian|libyan|malaysian|metis|mexican|mi'kmaq|mohawk|moroccan"
    r"|mormon|muslim|native|nepali|nepalese|newcomer|nigerian|ojibwe|pakistani|palestinian|persian|peruvian"
    r"|polish|portuguese|punjabi|quebecois|queer|refugee|romanian|russian|russian-speaking|rwandan"
    r"|salvadoran|saudi|senegalese|serbian|sikh|somali|south asian|spanish|sri lankan|sudanese|swedish|syrian"
    r"|taiwanese|tagalog|tamil|thai|tibetan|trans|transgender|tunisian|turkish|ukrainian"
    r"|venezuelan|vietnamese|west indian|yemeni|zimbabwean|disabled|deaf|blind|autistic|homeless|foreign|ethnic)"
)
_FOLK = (
    r"(?:boys?|girls?|famil(?:y|ies)|kids?|children|students?|fellas?|fellows?|lad(?:y|ies)|guys?|gals?|drivers?"
    r"|men|man|women|woman|people|person|folks?|couples?|neighbou?rs?|workers?|crews?"
    r"|cooks?|nurses?|doctors?|owners?|tenants?|landlords?|youths?|teens?|teenagers?|mothers?|fathers?|moms?"
    r"|dads?|babies|clerks?|parents?|cousins?|community|communities|types?|ones|crowd|bunch|lot"
    r"|mafia|gang|consultants?|candidates?|recruits?|officers?|cops?|applicants?|sisters?|brothers?|elders?"
    r"|priests?|pastors?|imams?|grads?|hires?|lads?|chap|chaps|applicant|patients?|clients?|names?)"
)
ORIGINS = sign(
    "people of an origin, a faith or a kind",
    """from the reserve; from the reserves; from the rez; off the reserve; on the reserve; off the rez; reserve kids;
    res kids; from there; from over there; from back there; from overseas; from abroad; from those countries;
    from that part of the world; from that country; from that village; from back east; from down east;
    from out east; from the projects; from the camp; from the camps; from the shelter; from the shelters;
    from the encampment; from the inner city; inner-city; from the north side; north-siders; trailer court;
    trailer park; trailer people; trailer folk; rental blocks; rental block; the rentals; subsidized housing;
    subsidised housing; social housing; low-income; low income; on a cheque; off a cheque; live off a cheque;
    on assistance; on social assistance; welfare cases; welfare case; welfare family; welfare families;
    aish couple; aish people; aish cases; aish tenant; on aish; on disability; on benefits; on pogey; on ei;
    section 8; food bank crowd; food bank people; food bank regulars; soup kitchen; halfway house; foster kids;
    foster kid; group home; group home kids; street kids; street kid; the street crowd; with a shopping cart;
    with the shopping cart; sleep in my; sleep in our; sleeping in my; sleeping in our; sleep in the;
    sleep on the; they sleep; in the doorway; doorways; tent city; squeegee; bottle pickers; bottle picker;
    panhandler*; addict; addicts; junkie*; druggie*; using again; on methadone; needle users; recovering; drunks;
    drunk at; street drunks; those who worship; those who pray; who worship idols; idol worshippers; heathens;
    heathen; infidels; infidel; unbelievers; unbeliever; pagans; pagan; the godless; cult; cultists;
    bible thumpers; bible-thumpers; jesus freaks; holy rollers; church ladies; church lady; scarf on; headscarf;
    headscarves; niqab*; burka*; burqa*; kirpan*; sari; saris; dashiki; rain dance; powwow dancers; powwow crowd;
    drummers; drum group; braids; moniyaw; those drummers; two men; two brides; two grooms; two mothers; two dads;
    two gentlemen; the two gentlemen; the two ladies; two ladies; man in a frock; man in a dress; in a frock;
    in a dress; drag queens; pronoun; they/them; changed names; new name; whatever you are; whatever it is;
    whichever it is; he or she; he-she; it or; alphabet people; alphabet soup; that lifestyle; lifestyle;
    lifestyles; that house; house like that; a house like that; home like that; women with toddlers;
    women with kids; women with babies; women with small; mothers of; new mothers; working mothers; young mothers;
    mothers are; maternity; mat leave; maternity leave; childless; the childless; childbearing; of childbearing;
    ponytails; ponytail; blondes; blonde; a gal; the gal; gals; gal with; girls from; girl who; loud girl;
    lipstick; lady cop; lady cops; lady officer; lady sergeant; lady chair; boss lady; skirts; in a skirt;
    a woman's; women in; women on; put women; woman's place; woman on; women are; girls can't; girls are;
    over forty-five; past forty-five; past forty; past fifty; over fifty; over sixty; over 60; over 50; over 40;
    under thirty; under forty; boomers; boomer; pensioners; pensioner; old folks; blue rinse; blue-hairs;
    bluehairs; grey hairs; silver hairs; wheelchair; wheelchairs; need the ramp; screen readers; screen reader;
    sign language; guide dog; service dog; down syndrome; special needs; the special; able-bodied; can't see;
    can't hear; can't walk; stutter; stammer; dyslexi*; adhd; on the spectrum; bipolar; schizo*; hears voices;
    hearing voices; alberta hospital; ponoka; psych ward; learn english; learn the language; speak the language;
    speak english; no english; little english; broken english; in their language; their language; their food;
    their cooking; cook smells; cooking smells; la-bas; de la-bas; vient de la-bas; venu de la-bas; ces gens;
    ce monde; ce monde-la; les nouveaux arrivants; nouveaux arrivants; nouvel arrivant; ces familles; ces femmes;
    ces filles; ces garcons; la reserve; de la reserve; des reserves; sur l'aide; aide sociale;
    assistance sociale; bien-etre social; sur le bs; cheque de bs; hlm; itinerant; itinerants; sans-abri;
    clochard; clochards; quêteux; queteux; robineux; drogue; drogues; toxicomane*; junkies; voile; voilee;
    voilees; tuque sur; foulard; kippa; son dieu; leur dieu; leurs dieux; leur religion; leur langue;
    leur cuisine; leurs epices; parler francais; apprendre le francais; apprendre la langue; conge de maternite;
    bonne femme; bonnes femmes; la petite madame; creature; creatures; une fille; des filles; trop vieux;
    la rampe; handicape*; autiste*; trisomique*; malentendant*; aveugle*; begue""",
    rf"\b{_FROM} (?:[a-z]+ )?{_FOLK}\b",
    rf"\b{_FOLK} from (?:the |that |those |a )?(?:{_FROM} |there|over there|that|those|[a-z]+ (?:countr(?:y|ies)"
    rf"|villages?|camps?|reserves?)|lagos|donetsk|kyiv|kabul|manila|mumbai|delhi|karachi|lahore|aleppo|damascus"
    rf"|mogadishu|asmara|addis|nairobi|accra|kinshasa|port-au-prince|beirut|baghdad|tehran|beijing|hanoi|moscow"
    rf"|africa|asia|india|pakistan|china|nigeria|somalia|eritrea|syria|ukraine|russia|haiti|jamaica|mexico|iran"
    rf"|iraq|afghanistan)\b",
    r"\b(?:jeunes|gars|filles|familles?|gens|hommes|femmes|enfants|etudiants?|voisins?|chauffeurs?"
    r"|eleves) (?:somaliens?|somaliennes?|haitiens?|haitiennes?|syriens?|syriennes?|arabes?|noirs?|noires?"
    r"|musulmans?|musulmanes?|africains?|africaines?|indiens?|indiennes?|cris|cries|autochtones?|immigrants?"
    r"|immigrantes?|refugies?|refugiees?|chinois|chinoises?|russes?|ukrainiens?|pakistanais|maghrebins?|juifs?"
    r"|juives?|sikhs?|latinos?|roms?)\b",
)
REFUSES_THEM = said_of(
    "keeps people out in the first person",
    """i won't hire; we won't hire; won't hire; don't hire; not hiring; never hire; stopped hiring; quit hiring;
    hire girls; hire any; hire another; hire those; i don't rent; we don't rent; don't rent; won't rent;
    not renting; rent to; rented to; stopped renting; i won't serve; won't serve; don't serve; refuse to serve;
    won't train; don't train; don't promote; won't promote; promote the; i don't put; we don't put; don't put;
    put them on; off my list; off the list; off my viewing list; take them off; off my roster; off my crew;
    off the crew; not on my crew; not on my shift; not on my watch; not under my roof; not in my house;
    not in my church; not in my hall; not at our table; not at my table; shouldn't be eating; eat apart;
    sit apart; let them sit; keep them apart; keep them away; keep them from; keep {their} sons; keep your sons;
    keep your daughters; keep your kids; keep your children; keep the children; keep clear of; keep away;
    stay away from; steer clear; not to take; don't take anything; lock up the; lock your; count the spoons;
    count the silver; count the cutlery; count your; check your pockets; watch your wallet; watch your purse;
    hide your; nail it down; nailed down; isn't nailed down; bolt the; ask for teammates; ask for people;
    asked for people; people who know what; people like us; our kind; our own kind; our own; with our own;
    one of our own; take care of our own; local families; families like ours; good families; proper families;
    decent families; decent people; real families; normal people; normal families; regular people;
    respectable people; the right sort; right sort; right kind; right fit; a fit; not a fit; isn't a fit;
    not the right; a better fit; we prefer; prefer people; prefer someone; preferably; we'd rather; i'd rather;
    i'd sooner; i would sooner; sooner cancel; only take; only hire; only rent; only serve; i can't call;
    can't call a; let's not call; don't call it; not call it; i wouldn't call; call that a; isn't a marriage;
    isn't a family; isn't a home; isn't a woman; isn't a man; no marriage; for the men; for men; men's work;
    man's job; a man's job; women's work; man's world; belongs to men; is for men; are for men;
    two people doing one job; doing one job; strong enough; heavy enough; can't lift; who's going to lift;
    lift me; carry the water; built to carry; built for; some people are built; made for; made to; not made to;
    born to; born under; born for; bred for; shames {their}; shame {their}; shames the; disgrace to; raised right;
    raised wrong; weren't raised; not raised; where i come from; in my country; in my day; in my church;
    these days anyone; nowadays anyone; used to mean; it used to; before they came; since they came;
    since they moved; ever since they; moved in; move in; moved onto; there goes; down the hill; property values;
    go home; go back; send them; sent back; back where; real papers; here legally; a guest; ungrateful;
    should be grateful; should be thankful; lucky to be; je n'engage; j'engage pas; on n'engage; j'engage plus;
    je n'embauche; je ne loue; je loue pas; je loue plus; on ne loue; je ne sers; j'en veux pas; je n'en veux;
    on n'en veut; pas de ca; pas chez nous; pas chez moi; pas dans mon; pas dans notre; pas sous mon toit;
    on est chez nous; du vrai monde; vrai monde; du monde comme nous; les notres; nos familles; bonnes familles;
    je prefere; je prefererais; j'aime mieux; on prefere; j'aimerais mieux; gardez vos; garde ton; garde tes;
    surveillez vos; barrez; comptez vos; cachez; pour les hommes; une job d'homme; travail d'homme;
    affaire d'hommes; sa place est; leur place est; qu'on donne son poste; donner son poste; sont faits pour;
    sont faites pour; nes pour; de mon temps; depuis qu'ils; depuis qu'elles; arrivent ici; viennent ici;
    debarquent; debarques; debarque""",
)
GENERALISES = said_of(
    "says what they are all like",
    """they're always; they are always; they always; they never; they all; they won't; they come here; they expect;
    they treat; they smell; they steal; they cook; they breed; they multiply; they drink; they fear; they giggle;
    they gossip; they lie; they cheat; they quit; they cry; they're late; they're lazy; they're loud;
    they're dirty; they're absent; they're never; are always; are never; always vote; always late; always the;
    always on; never on time; never show; never pay; never stay; never stayed; never learn; never clean;
    never tan; never tans; get it free; got it free; free lunch; like they got; treat a place; treat the place;
    like they own; own the place; think they own; payday; pay day; cheque day; check day; set the calendar;
    half of them; half of em; half of 'em; most of them; none of them; every last one; each and every;
    the whole lot; the lot of them; all of em; all of 'em; full of them; full of em; more of them; another one of;
    another of those; one of those; the usual; of course the; of course they; naturally the; naturally they;
    again, another; will always; they'll always; would always; open the door to; take an age; take forever;
    a tax on; tax on the rest; burden on; at our expense; on our dime; on my dime; our taxes; we pay for;
    we're paying; we all pay; we foot; paying for their; they come with; six kids; nine kids; ten kids;
    too many kids; kid after kid; their cousins; twelve to a; ten to a; all those cousins; no trade; no skills;
    the smell; smell gets; their shoes; their music; their noise; their prayers; their drums; their holidays;
    their cars; their laundry; nothing about right; anything about right; right and wrong; don't love their;
    do not love their; their daughters; their women; their wives; their fathers; no fathers; no father;
    absent fathers; in their blood; in the blood; in the genes; their nature; their culture; it's cultural;
    that culture; some cultures; some nations; certain cultures; certain nations; cultures; a culture of;
    mentality; that mentality; the mind doesn't; doesn't take to; don't take to; not wired; aren't wired;
    wired differently; wired for; don't think like; not like us; aren't like us; like the rest of them;
    know what a; know how to use; know what soap; what a recycling; know what a toilet; learned to flush;
    use a toilet; use a bin; use a fork; can't handle; cannot handle; can't take; can't manage; cannot manage;
    can't be relied; can't rely; unreliable; don't photograph; don't mix; don't belong; don't fit; don't last;
    won't last; doesn't last; aren't serious; not serious; career ahead of; ahead of them; they'll be making;
    future inmates; future customers; future clients; ils sont tous; elles sont toutes; tous pareils;
    toutes pareilles; sont toujours; toujours en retard; ne sont jamais; ils veulent; ils pensent; ils arrivent;
    ils viennent; elles veulent; ils prennent; ils laissent; ils vivent; ils vivent de; elles pensent;
    c'est culturel; leur culture; leur mentalite; leur facon; dans leurs genes; dans le sang; la moitie;
    encore un; encore une; encore des; ca se ramasse; ca pousse; ca mange; ca tousse; ca parle; ca vit;
    ca fait des; ca crie; ca boit; ca vole; ca vote; nos impots; nos taxes; a nos frais; sur notre bras;
    aux crochets; on paie pour; travaillent peu; travaille peu; parlent fort; parle fort""",
)
TREATS_AS_PEST = said_of(
    "treats people as pests or rubbish",
    """spikes; pigeons; no feeding; don't feed; feed them and; stop feeding; if you feed; spay; spayed; neuter;
    neutered; fix them; get them fixed; sterilis*; steriliz*; cull; culled; culling; fumigate; fumigator;
    exterminator; pest control; bug spray; bug bomb; raid can; mousetrap; mouse trap; trap them; rat poison;
    on a leash; muzzle; kennel; dog catcher; dogcatcher; animal control; spca; put down; put them down;
    put to sleep; rabid; rabid dog; rabid dogs; mad dog; what you do with; what we do with those; do with those;
    hosed down; hose them; hose down; pressure wash; pressure washer; power wash; power washer; disinfect;
    disinfectant; lysol; febreze; bleach; delouse; lice; fleas; bedbugs; bed bugs; quarantine; contagious;
    catching; sweep them; sweep up; swept up; a broom; with a shovel; bulldoze; bulldozer; dumpster; landfill;
    the dump; garbage truck; bin day; haul them; hauled away; truck them; ship them; ship them off; busload;
    bus them out; cattle car; caged; in a cage; a zoo; wild animals; herds; swarm; swarms; horde*; breeding;
    spawn; spawned; hatched; infest*; crawling with; crawl out; crawled out; plague; epidemic; scourge; wildlife;
    feral; stray; strays; mongrel*; mutt; mutts; flea market; roaches; cockroach*; rat's nest; vermin; insects;
    locust*; maggots; leeches; parasite*; ticks; pigeon; des pigeons; nourrir; ne pas nourrir; exterminateur;
    exterminer; fumiger; poison; piege; pieges; souriciere; laisse; museliere; fourriere; a la pelle;
    ramasser a la pelle; ca se ramasse; coup de balai; jet d'eau; desinfecter; javel; desinfectant; poux; puces;
    punaises; vermine; nuisible; nuisibles; parasites; coquerelles; troupeau; horde; meute; nid; nuee; nuees;
    castrer; steriliser; euthanasier; piquer""",
)
