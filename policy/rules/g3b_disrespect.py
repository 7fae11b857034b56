"""Guideline 3(b): insults, belittling and harassment of any person."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.cues import CONDEMNS, NEWS
from policy.language.identifiers import persons
from policy.language.names import candidates_named, officials_named
from policy.language.peoples import SELF
from policy.language.reading import Hit, Reading
from policy.language.remarks import reports
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

NAME_FOR = concept(
    "g3b insult names",
    """joke of a; these those clowns; bunch of clowns; pack of clowns; troglodyte*; neanderthal*; caveman; cavemen;
    girouette; excuse for a; sorry excuse; idiot; idiots; moron; morons; imbecile*; loser; losers; scumbag*;
    jackass*; jackasses; dumbass*; asshole*; arsehole*; a-hole*; bastard*; dimwit*; halfwit*; half-wit*; nitwit*;
    numbskull*; bozo*; buffoon*; airhead*; bimbo*; bonehead*; blockhead*; meathead*; knucklehead*; old cow;
    old hag; hag; hags; fatso; fat ass; lardass; lowlife*; low-life*; freeloader*; crackhead*; degenerate*;
    psycho; nutcase*; nutjob*; whack job*; wackjob*; weirdo*; cretin*; dolt*; dunce*; dummy; dummies; ignoramus*;
    simpleton*; lamebrain*; pea brain; pea-brained; birdbrain*; crybaby; crybabies; cry-baby; whiner*; snowflake*;
    drama queen*; sellout*; sell-out*; stooge*; phony; phonies; weasel*; slimeball*; sleazebag*; creep; creeps;
    douche*; douchebag*; prick; pricks; jerk; jerks; wanker*; tosser*; muppet*; twit; twits; windbag*; blowhard*;
    gasbag*; hothead*; coward; cowards; liar; liars; thug; thugs; tyrant; little man; sheeple; waste of space;
    waste of skin; waste of air; piece of work; piece of crap; piece of garbage; sack of; numpty; has-been;
    hasbeen; bootlicker*; brown-noser*; lapdog*; lackey*; puppet; puppets; hypocrite*; charlatan*;
    parasite; parasites; vermin; scum; village idiot; know-it-all; busybody; busybodies; imbecile; cretin;
    connard*; connasse*; abruti*; debile*; minable*; incapable*; bouffon*; menteur; menteuse; menteurs; ordure;
    ordures; racaille*; faineant*; pauvre type; pauvre con; bon a rien; bonne a rien; bons a rien; guignol;
    guignols; pleurnichard*; pleurnicheuse; vieille chouette; vieille sorciere; vieux schnock; gros porc;
    pauvre conne; nul; nulle; nuls; nullard*; tata; niaiseux; niaiseuse; epais; epaisse""",
)
QUALITY = concept(
    "g3b insult qualities",
    """stupid; dumb; dumber; brainless; brain dead; braindead; brain-dead; witless; clueless; useless; worthless;
    pathetic; incompetent; inept; spineless; gutless; cowardly; slimy; sleazy; senile; demented; deranged;
    unhinged; delusional; despicable; deplorable; disgrace; an embarrassment; two-faced; cockroach*; shrill;
    bossy; infantile; smug; not too bright; not very bright; not that bright; a fool; fools; fool; ridiculous man;
    ridiculous woman; laughing stock; laughingstock; insufferable; obnoxious; oaf; brute; stupide; stupides; bete;
    betes; idiot; idiote; idiots; imbecile; imbeciles; pathetique; inutile; incompetente; incompetents; lache;
    ridicule; folle; fou; grosse; gros; laide; hysterique; une honte; une blague; ignorante; paresseux;
    paresseuse""",
    r"\b(?:you|you're|he|she|they|who|we all know (?:he|she)|\w+)(?:'re|'s| is| are| was| were| looks?| sounds?"
    r"| acts?| must be| has to be)(?: like)?(?: [a-z]+){0,3}? "
    r"(?:dim|thick|dense|hopeless|lazy|crooked|corrupt|disgusting|repulsive|ugly|fat|obese|crazy|insane|nuts"
    r"|mental|vile|rotten|ignorant|illiterate|uneducated|a joke|garbage|trash|an? (?:old |fat |dirty |lying "
    r"|little )?(?:clown|pig|rat|snake|dog|donkey|sheep|toad|leech|worm|cow|goat|weasel|bully|dinosaur|crook)"
    r"|pigs|rats|snakes|sheep|clowns|crooks|animals|hysterical|hormonal|childish|fake|arrogant|petty|bitter|nasty"
    r"|bullies|stupider|thicker|dumber)\b",
    r"\b(?:useless|lazy|crooked|corrupt|stupid|dumb|fat|ugly|crazy|dirty|filthy|rotten|lying|pathetic|miserable"
    r"|nasty|arrogant|ignorant|thick|hopeless) (?:old |little |fat |bloody |goddamn |damn )?(?:cops?|cow|bat|hag"
    r"|pigs?|man|men|woman|women|lady|girl|boy|kid|people|folks|guy|guys|clerks?|officers?|consultants?|chief"
    r"|mayor|commissioners?|politicians?|neighbou?rs?|clowns?|crooks?|lump|fool)\b",
)
BELITTLES = concept(
    "g3b belittles",
    """sandwiches short; short of a picnic; brains of; learn to read; learnt to read; can you read;
    can't read; cannot read; learn to spell; learn to count; learn to drive; bless her heart; bless his heart;
    bless your heart; bless their hearts; colouring book; coloring book; picture book; in small words;
    use small words; small words; pop-up version; shut up; shut your; shut it; shut her up; shut him up;
    pipe down; zip it; sit down and; get a life; get a job; get a haircut; get a brain; get a clue; grow a pair;
    grow a spine; go cry; cry me a river; cry more; cry harder; boo hoo; boohoo; stay mad; know your place;
    knows her place; knew her place; back to the kitchen; make me a sandwich; sweetheart; sweetie; missy; toots;
    must be hard being; must be exhausting being; must be tiring being; time to retire the; put out to pasture;
    past her prime; past his prime; past it; over the hill; lights are on; nobody home; not the sharpest;
    sharpest tool; sharpest knife; brightest bulb; brightest crayon; few fries short; sandwich short; fries short;
    few bricks; one brain cell; two brain cells; brain cell; brain cells; room temperature iq; iq; negative iq;
    do us all a favour; do us all a favor; do everyone a favour; who let her; who let him; who hired; who dressed;
    who raised; what is wrong with you; what's wrong with you; what is wrong with her; what is wrong with him;
    are you deaf; are you blind; are you stupid; are you slow; off your meds; off her meds; off his meds;
    take your meds; forgot her meds; forgot his meds; nap time; needs a nap; back to kindergarten; wears a diaper;
    change his diaper; change her diaper; needs a diaper; pacifier; eat a salad; skip dessert; couple of pounds;
    face for radio; slept her way; sleeping her way; diversity hire; token woman; token hire; affirmative action;
    whimper; whimpers; throw a tantrum; temper tantrum; tantrum; toddler; nobody likes you; nobody cares;
    no one cares; no one asked; get stuffed; get bent; drop dead; screw you; screw off; f off;
    f you; fuck you; fuck off; piss off; go to hell; eat dirt; kiss my; bite me; up yours; stick it; your lot;
    takes a special kind; special kind of; do you need a map; need a map; draw you a picture; draw him a map;
    draw her a map; hold her hand; hold his hand; wipe his; wipe her; tie his own; tie her own; tie your own;
    find his own; find her own; born yesterday; barking up; missing teeth; trailer park; white trash; hillbilly;
    hillbillies; redneck; rednecks; nice try, genius; ta gueule; ferme-la; fermez-la; apprends a lire;
    apprenez a lire; apprends a compter; retourne a l'ecole; retournez a l'ecole; va pleurer; pauvre petit;
    pauvre petite; pauvre cherie; ma petite dame; mon petit monsieur; retourne chez toi; retourne a la maison;
    qu'elle se taise; qu'il se taise; va te coucher; pas une lumiere; pas la lumiere; deux neurones; un neurone;
    va chier; tu nous fatigues""",
    r"\bcouldn't (?:lead|run|find|organize|organise|manage|pour|spell|count|pass|solve|catch|chair|boil|read"
    r"|write|investigate|tell|police|direct|hit|keep) [^.!?]{3,60}\b(?:if|without|with both|with two|to its"
    r"|from a|in a|to save|out of)\b",
    r"\btoo (?:thick|dim|dumb|stupid|slow|dense|old|fat|lazy|vain|busy preening) to\b",
    r"(?:,|\?|!) (?:genius|einstein|sherlock|princess|buddy boy|sweetheart|champ|snowflake)\b",
    r"\b(?:has|have|with) (?:all )?the [a-z]+ of a (?:[a-z]+ )?(?:turnip|potato|toddler|goldfish|houseplant|wet"
    r"|damp|brick|stump|rock|doorknob|sponge|gnat|flea|jellyfish)\b",
    r"\b(?:brain|spine|charm|charisma|backbone|wit|manners|iq|intellect|personality) of an? [a-z]+",
    r"\bhow do you (?:even )?(?:dress|tie|feed|find) yourself\b",
    r"(?:^|[.!?,] )(?:just |please )?grow up\b",
    r"\bwas (?:he|she) always this\b",
    r"\byou (?:absolute|complete|total|utter|stupid|silly|little|old|dirty|filthy|fat|ugly) [a-z]+",
)
EMOJI = concept(
    "g3b insulting emoji",
    "🤡*; 🗑*; 🐷*; 🐖*; 🐽*; 🐀*; 🐍*; 💩*; 🖕*; 🤮*; 🤢*; 🐑*; 🦨*; 🪳*; 🧠❌; 👶🍼; 🐄*; 🐋*; 🦛*",
)
SOMEBODY = concept(
    "g3b somebody",
    """you; you're; you are; your; u; ur; he; he's; she; she's; they; they're; them; him; her; that guy;
    that man; that woman; this guy; this man; this woman; this clown; that clown; the guy; guy; guys; man; woman;
    lady; ladies; girl; boy; kid; people; folks; residents; chief; deputy; commissioner; commissioners; chair;
    constable; sergeant; officer; officers; cop; cops; clerk; clerks; consultant; consultants; staff; manager;
    managers; secretary; spokesman; spokeswoman; spokesperson; lawyer; lawyers; reporter; reporters; journalist;
    journalists; activist*; protester*; protestor*; neighbour; neighbours; neighbor; neighbors; councillor;
    councillors; mayor; minister; premier; politician*; teacher; doctor; judge; driver; speaker; delegate;
    delegates; complainant; colleague; colleagues; friend; boss; bosses; union; association; member; members;
    crowd; generation; organizer*; landlord; tenant; author; whoever; anyone who; anybody who; everyone who;
    nobody who; one of; all of them; every one of; every last one; the lot of them; bunch; pack of; gang of; team;
    executive; auditor; bureaucrat*; analyst*; volunteer*; candidate*; leader*; tu; toi; vous; il; elle; ils;
    elles; ce gars; ce type; cette femme; cet homme; ce monsieur; cette dame; le chef; la chef; le maire;
    la mairesse; commissaire; commissaires; policier; policiers; agent; agents; greffiere; commis; journaliste;
    journalistes; avocat; voisin; voisins; gens; employe*; employee*; president; presidente; conseiller;
    conseillere; ministre; porte-parole""",
)
THING = concept(
    "g3b about a thing",
    """website; web site; form; forms; printer; computer; laptop; phone; app; weather; cold; snow; ice; wind; rain;
    heat; game; movie; film; show; song; rule; rules; policy; procedure; process; system; report; motion; idea;
    ideas; plan; question; questions; answer; argument; excuse; excuses; decision; headline; map; sign; signs;
    parking; traffic; road; roads; potholes; car; truck; bus; door; lock; chair is; hot; phone menu; link; page;
    software; password; form letter; meeting; agenda; price; prices; tax; taxes; joke; jokes; puzzle; crossword;
    recipe; soup; cake; costume; sweater; mistake; luck; stupid o'clock; crazy busy; crazy good; crazy hot;
    thick ice; thick fog; thick snow; dense fog; fat bike; fat tire; fat tires; fat tuesday; dog park; police dog;
    dog; puppy; cat; pig roast; rat race; snakes and ladders; sick; ugly sweater; ugly christmas; mean average;
    mean well; means; meant; donkey; hobby horse; sheep farm; goat; garbage can; garbage day; garbage bag;
    garbage collection; trash can; in the garbage; trash; recycling; clown fish; rodeo clown; clown car;
    clown nose; circus; birthday; halloween; rats; mice; worms; gros merci; une grosse; un gros; bete noire; site;
    formulaire; regle; idee; meteo; joking""",
)
SPEAKS_FOR = concept(
    "g3b denies the insult",
    """not an idiot; not a; isn't a; aren't; are not; is not; isn't; was not; wasn't; never a; nobody is; no one is;
    nobody's; hardly; anything but; far from; n'est pas; ne sont pas; ne suis pas; pas un; pas une; don't be;
    do not be; try not to be; sois pas; without calling; instead of calling; instead of insult*""",
)


def somebody_named(reading: Reading) -> Sequence[Hit]:
    """A person by name, a pronoun, or a word for a person."""
    known = (persons, officials_named, candidates_named)
    return [*reading.hits(SOMEBODY.name), *(hit for finder in known for hit in reading.once(finder))]


CALLS = Condition("calls somebody names", NAME_FOR)
SAYS = Condition("says something demeaning", QUALITY)
PUTS_DOWN = Condition("belittles", BELITTLES)
SYMBOL = Condition("uses an insulting emoji", EMOJI)
TARGET = Condition("about a person", somebody_named)
TARGET_ANYWHERE = Condition(
    "about a person in the post or the one answered", somebody_named, Reach.STATEMENT, ANYWHERE - {Role.LINK}
)
A_THING = Condition("is about a thing", THING)
ONESELF = Condition("is about oneself", SELF)
CONDEMNED = Condition("reports or condemns it", CONDEMNS, Reach.NEAR)
DENIED = Condition("denies it", SPEAKS_FOR)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)
BUSINESS = Condition("reads as a report of business", reports, Reach.STATEMENT)

RULE = Rule(
    code="g3b_disrespect",
    guideline="3(b)",
    clause="3b",
    title="Disrespect toward a person",
    explanation=(
        "Finds insults and belittling turned against any person: names, demeaning words about somebody,"
        " put-downs, mocking "
        "emoji. Words about a thing or oneself, and words quoted to condemn them, are clear."
    ),
    looks_up=(SOMEBODY,),
    ways=(
        Way(
            "names",
            CALLS,
            "calls somebody “{found}”",
            (),
            (ONESELF, CONDEMNED, DENIED, REPORTED, BUSINESS),
            severity=2,
            confidence=0.75,
        ),
        Way(
            "demeaning",
            SAYS,
            "says “{found}” of {beside}",
            (TARGET,),
            (A_THING, ONESELF, CONDEMNED, DENIED, BUSINESS),
            severity=2,
            confidence=0.65,
        ),
        Way(
            "belittles",
            PUTS_DOWN,
            "belittles: “{found}”",
            (),
            (ONESELF, CONDEMNED, BUSINESS),
            severity=2,
            confidence=0.65,
        ),
        Way(
            "emoji",
            SYMBOL,
            "mocks {beside} with “{found}”",
            (TARGET_ANYWHERE,),
            (ONESELF, CONDEMNED),
            severity=2,
            confidence=0.65,
        ),
    ),
    examples=(
        Flagged("Whoever wrote the minutes is a moron.", "moron"),
        Flagged("The treasurer? She is spineless.", "spineless"),
        Flagged("Off her meds again, I see.", "Off her meds"),
        Flagged("🤡", "🤡", reply="Here is Inspector Vallance on the new uniforms."),
        Clear("I am a moron before coffee.", "about oneself"),
        Clear(
            "Minutes of Friday, item 9: shut up is struck; 7 votes, 2 reports, the budget, one motion.",
            "business",
        ),
        Clear("Somebody called the clerk a moron. She deserves better.", "condemns it"),
        Clear("The clerk is not a moron, the form is.", "denies it"),
        Clear("This cowardly thug was jailed for eight years.", "crime news"),
        Clear("She says the printer is useless.", "a thing"),
        Clear("I was spineless and she noticed.", "about oneself"),
        Clear("They said he is spineless. That word has no place here.", "condemns it"),
        Clear("She isn't spineless.", "denies it"),
        Clear("Useless in the kitchen, this gadget.", "nobody is meant"),
        Clear("I'm slow, cry me a river about my knees.", "about oneself"),
        Clear("Someone shouted “shut up” and then shut up was painted on the wall. Not ok.", "condemns it"),
        Clear("The fair has pony rides 🐷 and pie.", "nobody is meant"),
        Clear("I'm the clown at her birthday 🤡", "about oneself"),
        Clear("He was called 🤡 for that. Be kind.", "condemns it"),
    ),
)
