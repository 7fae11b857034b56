"""Words for people: by a ground that human-rights law protects, by what they do or like, and by pronoun."""

from __future__ import annotations

from policy.language.spellings import misspelt
from policy.language.terms import Concept, concept

_GROUPS = concept(
    "groups of people",
    """women; woman; girls; females; female; female lives; men; males; gay people; gay person; gay men; gays;
    gay lives; the gays; lesbians; lesbian; bisexuals; trans people; trans person; trans women; trans men; trans;
    trans lives; trannies; transgender people; transgenders; transsexuals; queers; queer people; homosexuals;
    drag queens; non-binary people; them theys; lgbt; black people; black person; black men; black women;
    black kids; black lives; blacks; brown people; natives; native people; native women; native kids;
    indigenous people; first nations; first nations people; metis; inuit; cree; dene; indians; east indians;
    asians; asian people; chinese; chinese people; pakistanis; arabs; arab; somalis; somali; nigerians; ghanaians;
    africans; african; filipinos; filipino; mexicans; syrians; ukrainians; russians; poles; romanians; roma;
    gypsies; travellers; jamaicans; haitians; punjabis; punjabi; eritreans; ethiopians; afghans; iranians; turks;
    venezuelans; latinos; immigrants; immigrant; immigrant lives; newcomers; newcomer; refugees; refugee;
    migrants; foreigners; foreigner; foreign workers; foreign students; international students; asylum seekers;
    illegals; muslims; muslim; muslim lives; jews; jew; jewish people; sikhs; hindus; christians; catholics;
    mormons; jehovah's witnesses; hutterites; mennonites; evangelicals; atheists; buddhists; disabled people;
    disabled person; disabled lives; the disabled; the handicapped; disabled kids; wheelchair users; deaf people;
    the deaf; blind people; the blind; autistic people; autistic kids; autistics; mentally ill people;
    the mentally ill; mental patients; schizophrenics; dwarfs; homeless people; the homeless; unhoused people;
    street people; encampment people; addicts; drug users; panhandlers; beggars; squatters; vagrants; poor people;
    the poor; welfare people; people on welfare; people on aish; welfare moms; single moms; single mothers;
    single dads; teen moms; pregnant women; unwed mothers; housewives; seniors; the elderly; old people;
    old folks; boomers; young people; millennials; teenagers; teens; youths; renters; tenants; fat people;
    obese people; white people; whites; white men; anglos; francos; francophones; anglophones; quebecers; newfies;
    easterners; people from; feminists; les femmes; les filles; les immigrants; les immigres; les migrants;
    les refugies; les etrangers; les musulmans; les juifs; les noirs; les arabes; les asiatiques; les chinois;
    les autochtones; les amerindiens; les indiens; les itinerants; les sans-abri; les vieux; les jeunes;
    les handicapes; les sourds; les aveugles; les autistes; les gais; les lesbiennes; les trans; les homosexuels;
    les pauvres; les assistes sociaux; les bs; les africains; les haitiens; les maghrebins; les latinos;
    les francos; les anglos; les anglais; les gros; les grosses; les meres monoparentales; les meres celibataires;
    gens du voyage; les gens du voyage; les roms; les toxicomanes; les drogues; les chretiens; les sikhs;
    les hindous""",
)
GROUPS = Concept(
    _GROUPS.name,
    (
        *_GROUPS.terms,
        "gy people",
        "gy person",
        "blck people",
        "dsabled people",
        "trns people",
        "trns person",
        "womn",
        "wmen",
        "muslm",
        "muslms",
        "blck men",
        *misspelt(("immigrants", "immigrant", "muslims", "disabled", "refugees", "trannies")),
    ),
)
SORTS = concept(
    "sorts of people",
    """people like you; people like him; people like her; people like them; people like that; these people;
    those people; them people; that kind of people; you people; you lot; your kind; his kind; her kind;
    their kind; that kind; that lot; this lot; that crowd; this crowd; that bunch; this bunch; that type;
    those types; that tribe; that race; one of those; one of them; family like theirs; families like theirs;
    families like that; a family like that; like theirs; his sort; her sort; their sort; your sort; cette race-la;
    cette race; ces gens; ces gens-la; ce monde-la; ce genre de monde; gens comme ca; gens comme vous;
    gens comme toi; gens comme lui; gens comme elle; cette gang-la; cette engeance; cops; police officers;
    the police; politicians; councillors; commissioners; journalists; reporters; lawyers; judges; teachers;
    nurses; doctors; bureaucrats; consultants; academics; professors; students; artists; activists; protesters;
    protestors; organizers; organisers; union members; union bosses; landlords; renters; waiters; waitresses;
    chefs; cooks; bankers; ceos; executives; managers; salesmen; sales people; security guards; bylaw officers;
    drivers; truckers; cyclists; bikers; motorists; dog owners; vegans; hunters; farmers; ranchers; oil workers;
    environmentalists; liberals; conservatives; socialists; communists; capitalists; republicans; democrats;
    tories; dippers; leftists; lefties; right-wingers; separatists; racists; sexists; homophobes; bigots;
    fascists; anti-vaxxers; gamers; hipsters; influencers; celebrities; neighbours; neighbors; pensioners;
    volunteers; clerks; secretaries; receptionists; staffers; interns; fans; supporters; voters; taxpayers;
    owners; pro lifers; hackers; employees; workers""",
    r"\b(?:[a-z]+ )?(?:managers|guards|workers|officers|executives|owners|drivers|organisers|organizers|supporters"
    r"|chefs|students|officials|lifers|fans)\b",
)
YOU_THEY = concept(
    "you and they",
    """you; you're; youre; you are; u r; ur; he; he's; she; she's; him; her; they; they're; them; tu; t'es; vous;
    vous etes; il; elle; ils; elles; lui; eux; toi; c't'un; c'est un; c'est une""",
)
SELF = concept(
    "g3b about oneself",
    """i am; i'm; i was; i feel; i look; i felt; i looked; i'm such; i'm an; i am an; call me; calling me; called me;
    calls me; me an; makes me; made me; make me look; my own; myself; my knees; my brain; my back; my cooking;
    my dancing; my singing; my spelling; told me; we are; we're; we were; i must be; i might be; i can be; said i;
    says i; je suis; j'etais; moi-meme; j'ai ete; my kids; my wife says; my husband says; my dog; my cat;
    je me sens; that man was me; that was me; it was me; even i; i get; ourselves; my old man; my old lady;
    my grandpa; my grandfather; old man winter; old man river; my sweetheart; my sweetie; high school sweetheart;
    my toddler; our toddler; my grandson; my granddaughter; my nephew; my niece; my son; my daughter; toddlers;
    toddler time; kindergarten class; kindergarten teacher; in kindergarten""",
)
