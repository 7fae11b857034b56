"""Guideline 3(c): personal information of a person who can be told apart, without a sign that it is theirs to give."""

from __future__ import annotations

from policy.language.cues import NEWS, REFUSES, SOURCED, published_links
from policy.language.identifiers import personal_numbers, persons, places, ways_to_reach
from policy.language.privacy_words import OWN_TO_GIVE, STORY, own_family
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

ORGANISATION = concept(
    "g3c organisation",
    """switchboard; our counter; counter is; pharmacy; pharmacie; direction; notre numero; normes professionnelles;
    formulaire; this account; standardiste; our line; the line; press 1; press 2; faites le; office; offices;
    bureau; clinic; clinique; centre; center; school; ecole; library; bibliotheque; front desk; reception;
    help line; helpline; hotline; crisis line; distress line; non-emergency; community league; league; hall;
    church; mosque; temple; gurdwara; store; shop; box office; restaurant; cafe; lodge; society; association;
    foundation; legion; hospital; museum; headquarters; station; branch; the city; 311; 211; ticket*; registration;
    media relations; media inquiries; media line; spokesperson; commission; tip line; crime stoppers; rink; arena;
    club; farmers' market; venue; open house; town hall; meeting; doors open; volunteer; food bank; shelter;
    legal aid; victim services; centre communautaire; accueil; ligne d'ecoute; comptoir; kiosk; pancake; event;
    festival; plaque on; hotel; agency""",
)
AT_HOME = concept(
    "g3c somebody's home",
    """lives; lived; live at; living at; house; home; apartment; condo; basement suite; duplex; fourplex; bungalow;
    front door; driveway; garage; landlord; tenant; tenants; neighbour*; neighbor*; his place; her place;
    their place; resident; moved to; moved into; the guy at; the man at; the woman at; the lady at; the family at;
    the kid at; those people at; stays at; door; yard; back lane; pay him a visit; pay her a visit; say hello;
    drop by; go see; knock; send cards; habite; demeure; voisin*; maison; appartement; logement; chez lui; chez elle;
    proprietaire; locataire""",
)
FACT = concept(
    "g3c private fact",
    """stage four; stage 4; terminal; palliative; hospice; icu; intensive care; epuisement; conge d'epuisement;
    conge de stress; custody case; two priors; priors; didn't want anyone to know; rehab; detox; relapse; relapsed;
    sober; alcoholic; drinking problem; addiction; addicted; overdose; overdosed; depressed; bipolar; schizophrenia;
    schizophrenic; ptsd; anxiety; burnout; breakdown; stress leave; medical leave; sick leave; disability leave;
    on leave; mental health leave; suicidal; attempted suicide; tried to kill; cancer; chemo; chemotherapy; tumour;
    tumor; hiv; hepatitis; dementia; alzheimer*; stroke; diabetes; diabetic; epilepsy; seizure*; pregnant; pregnancy;
    miscarriage; abortion; surgery; transplant; diagnos*; prescription; medication; medications; antidepressant*;
    psychiatrist; psychiatric; therapist; hospitalized; autism; autistic; adhd; std; test results; complainant;
    filed a complaint; filed the complaint; filed complaints; files complaints; complaint against;
    complaints against; who complained; sends complaints; sent the complaint; wrote the complaint;
    made the complaint; made a complaint; lodged; has complained; her complaint; his complaint; whistleblower;
    whistle-blower; who reported; the informant; who wrote the; written warning*; disciplined; discipline file;
    disciplinary; suspended; suspension; fired; let go; terminated; dismissed; demoted; severance;
    performance review; performance plan; failed the; failed her; failed his; failed probation; under investigation;
    called 911; only witness; key witness; harassment complaint; personnel file; employee file; pay grade;
    paid leave; without pay; hr file; sent home; expelled; lost custody; custody battle; divorce; divorcing;
    separated; affair; cheating; foster; on welfare; bankrupt; bankruptcy; evicted; owes; debt; debts; garnish*;
    immigration; refugee claim; deported; undocumented; sexual orientation; is gay; gay son; transition;
    transitioning; abusive husband; grade; homeroom; plaignant*; malade; maladie; depression; conge de maladie;
    desintox; cure; hopital; opere*; enceinte; renvoye*; congedie*; suspendu*; avertissement*; garde des enfants;
    faillite; porte plainte; depose une plainte; a depose plainte; plainte contre; dossier disciplinaire; toxicomane;
    alcoolique""",
    r"\b\d+(?:st|nd|rd|th)? complaints?\b",
)
RECORD = concept(
    "g3c criminal past",
    """criminal record; convicted; conviction; convictions; impaired in; arrested; in jail; probation; parole; charged;
    no-contact order; restraining order; protection order; served time; did time; young offender; was assaulted;
    was raped; victim of; casier judiciaire; condamne; condamnee; arrete; arretee""",
)
CRIME_NEWS = concept(
    "g3c crime report",
    """murder; murdered; attack; robbery; robberies; stabbing; shooting; assaulted; offences; offence; detectives;
    police; officers; man arrested; woman arrested; counter terrorism; watch; listen; wanted man; #watch; #jailed;
    #charged; fatal; killed; killing; bail; meurtre; enqueteurs""",
)
BY_ROLE = concept(
    "g3c person by role",
    "",
    r"\b(?:the|there's|there is|our|only|one) (?:only )?(?:one |only )?(?:woman|female|man|male|indigenous|black"
    r"|muslim|sikh|gay|trans|francophone|new) "
    r"(?:sergeant|constable|officer|inspector|dispatcher|detective|analyst|clerk|member|superintendent|handler"
    r"|pilot|employee|recruit)s?\b",
    r"\b(?:the|our|that|this) (?:[a-z]+ ){0,2}(?:clerk|receptionist|secretary|analyst|dispatcher|bookkeeper"
    r"|janitor|intern|assistant|caretaker|crossing guard|staffer|employee|sergeant|staff sergeant|inspector)"
    r"(?: (?:at|in|from|on) [a-z ]{3,30})?(?:,)? (?:is|was|has|had|just|got|went|they|who|that)\b",
    r"\bnotre (?:coordonnatrice|coordonnateur|adjointe?|secretaire|analyste|commis|receptionniste|collegue)\b",
    r"\bla (?:seule|nouvelle) (?:femme|sergente|policiere|employee|analyste|agente)\b",
)
AT_HOME_LINE = concept(
    "g3c private line",
    """home number; home phone; home line; private number; private line; private cell; personal cell; personal number;
    personal email; personal account; unlisted; cell number; cell is; cellphone; after hours; at night; numero prive;
    numero personnel; a la maison; cellulaire""",
)
NUMBER = Condition("gives a personal number or birth date", personal_numbers)
CONTACT = Condition("gives a phone number or e-mail address", ways_to_reach)
PRIVATE_LINE = Condition("says that it is private", AT_HOME_LINE)
PLACE = Condition("gives an address", places)
PAST = Condition("tells of a record or a crime suffered", RECORD)
NEWS_ITEM = Condition("is a crime report", CRIME_NEWS, Reach.TEXT)
NAMED = Condition("names a private person", persons, Reach.TEXT)
HOME = Condition("says that somebody lives there", AT_HOME, Reach.TEXT)
PRIVATE = Condition("tells a private fact", FACT)
ONE_OF_A_KIND = Condition("tells a person apart by role", BY_ROLE, Reach.NEAR)
ORGANISED = Condition("belongs to an organisation", ORGANISATION)
THEIRS = Condition("is the author's or given with consent", OWN_TO_GIVE, Reach.TEXT)
FAMILY = Condition("is about the author's own family", own_family, Reach.TEXT)
PUBLISHED = Condition("was published", SOURCED, Reach.TEXT)
LINK = Condition("links to what was published", published_links, Reach.STATEMENT, ANYWHERE)
REPORTED = Condition("is crime news", NEWS, Reach.TEXT)
GENERAL = Condition("is thanks, news or a general remark", STORY, Reach.NEAR)
REFUSAL = Condition("refuses to tell", REFUSES)

RULE = Rule(
    code="g3c_privacy",
    guideline="3(c)",
    clause="3c-privacy",
    title="Personal information",
    explanation=(
        "Looks for numbers, contacts and addresses of private people and for private facts (health, complaints,"
        " discipline, "
        "family, records) about a person who is named or can be told apart. An organisation's contacts, the"
        " author's own "
        "details, consent and published information are clear."
    ),
    ways=(
        Way(
            "number",
            NUMBER,
            "gives a personal number or date: “{found}”",
            (),
            (THEIRS, LINK),
            severity=3,
            confidence=0.85,
        ),
        Way(
            "contact",
            CONTACT,
            "gives a private contact: “{found}”",
            (),
            (THEIRS, ORGANISED, LINK),
            severity=3,
            confidence=0.75,
        ),
        Way(
            "private line",
            CONTACT,
            "gives a private line: “{found}”",
            (PRIVATE_LINE,),
            (THEIRS, LINK),
            severity=3,
            confidence=0.75,
        ),
        Way(
            "address and name",
            PLACE,
            "gives an address (“{found}”) with a name: {beside}",
            (NAMED,),
            (THEIRS, ORGANISED),
            severity=3,
            confidence=0.75,
        ),
        Way(
            "home",
            PLACE,
            "says who lives at “{found}”: {beside}",
            (HOME,),
            (THEIRS, ORGANISED, LINK, PUBLISHED),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "private fact",
            PRIVATE,
            "tells a private fact (“{found}”) of {beside}",
            (NAMED,),
            (THEIRS, FAMILY, LINK, PUBLISHED, GENERAL, REPORTED, REFUSAL),
            severity=3,
            confidence=0.7,
        ),
        Way(
            "record",
            PAST,
            "tells of a record or a crime suffered (“{found}”) by {beside}",
            (NAMED,),
            (THEIRS, FAMILY, LINK, PUBLISHED, REPORTED, NEWS_ITEM),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "by role",
            PRIVATE,
            "tells a private fact (“{found}”) of a person known by role: {beside}",
            (ONE_OF_A_KIND,),
            (THEIRS, FAMILY, LINK, PUBLISHED, GENERAL),
            severity=3,
            confidence=0.65,
        ),
    ),
    examples=(
        Flagged("Found on the bus: licence 204816-377, come and get it.", "204816-377"),
        Flagged("He never answers the door, try 780-555-0147.", "780-555-0147"),
        Flagged("If the store is closed, her unlisted one is 780-555-0147.", "780-555-0147"),
        Flagged("That would be Gideon Thrace, 58 Plover Crescent.", "58 Plover Crescent", "Gideon Thrace"),
        Flagged("The loud family lives at 10642 87 Avenue, in case you want to sing along.", "10642 87 Avenue"),
        Flagged("Petra Lindqvist is back in detox, by the way.", "detox", "Petra Lindqvist"),
        Flagged("The only woman inspector out west had a miscarriage and that is why.", "miscarriage"),
        Clear("Lost my wallet. My own licence is 204816-377 if you find it.", "the author's own"),
        Clear(
            "EPS has the stolen card on its page: 4111 1111 1111 1111.",
            "published and linked",
            links=("https://www.edmontonpolice.ca/fraud/7",),
        ),
        Clear("The tool library answers at 780-555-0147.", "an organisation's number"),
        Clear("Call the rink at 780-555-0147, press 2.", "an organisation's number"),
        Clear("Bernard Oslo reads poems at 58 Plover Crescent, doors open at six.", "a venue"),
        Clear("The old fire hall at 10642 87 Avenue has a new roof and a new door.", "a building"),
        Clear(
            "Fire at 10642 87 Avenue, everyone is out of the house: the news release has the road closures.",
            "published",
        ),
        Clear(
            "Released on their site: a house at 10642 87 Avenue burned.",
            "linked",
            links=("https://www.edmonton.ca/fires",),
        ),
        Clear("Petra Lindqvist asked me to say that she starts chemo on Monday.", "told with consent"),
        Clear("My sister Petra Lindqvist is pregnant!", "the author's own family"),
        Clear("Petra Lindqvist, as reported, was suspended.", "public"),
        Clear("Petra Lindqvist was jailed for eight months for theft, probation to follow.", "crime news"),
        Clear("Petra Lindqvist, suspended and then sentenced for fraud, writes a column now.", "court news"),
        Clear("Petra Lindqvist was charged after the shooting.", "a crime report"),
        Flagged("Petra Lindqvist has two convictions from her Calgary days.", "convictions"),
        Clear("Congratulations to Petra Lindqvist on her book about addiction.", "congratulations"),
        Clear("I won't discuss whether Petra Lindqvist was suspended.", "a refusal"),
        Clear(
            "Petra Lindqvist was charged, it's in the link.",
            "linked to a release",
            links=("https://www.edmontonpolice.ca/r/9",),
        ),
        Clear("The parking lot at 10642 87 Avenue is full by eight.", "nobody lives there"),
        Clear("Petra Lindqvist brought plums.", "nothing private"),
        Clear("Cancer is unfair.", "nobody is named"),
        Clear(
            "My wife, the only woman inspector out west, is pregnant and wants tomatoes at midnight.",
            "the author's own family",
        ),
    ),
)
