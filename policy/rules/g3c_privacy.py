"""Guideline 3(c): personal information of a person who can be told apart, without a sign that it is theirs to give."""

from __future__ import annotations

from policy.language.confidences import GIVEN
from policy.language.contacts import OWN_CONTACT, own_or_given, speaks_for_an_office, third_person
from policy.language.cues import SOURCED, published_links
from policy.language.identifiers import personal_numbers, persons, places, ways_to_reach
from policy.language.people import PERSON_ROLE
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

ORGANISATION = concept(
    "g3c organisation",
    """switchboard; our counter; counter is; pharmacy; pharmacie; direction; notre numero; normes professionnelles;
    formulaire; this account; standardiste; our line; the line; press 1; press 2; faites le; office; offices;
    bureau; clinic; clinique; centre; center; school; ecole; library; bibliotheque; front desk; reception;
    help line; helpline; hotline; crisis line; distress line; non-emergency; community league; league; hall; church;
    mosque; temple; gurdwara; store; shop; box office; restaurant; cafe; lodge; society; association; foundation;
    legion; hospital; museum; headquarters; station; branch; the city; 311; 211; ticket*; registration;
    media relations; media inquiries; media line; spokesperson; commission; tip line; crime stoppers; rink; arena;
    club; farmers' market; venue; open house; town hall; meeting; doors open; volunteer; food bank; shelter;
    legal aid; victim services; centre communautaire; accueil; ligne d'ecoute; comptoir; kiosk; pancake; event;
    festival; plaque on; hotel; agency; parish; paroisse; desk; resto; gallery; theatre; gym; studio; bakery;
    market; recital; concert; the court; courthouse; salle; seance; reunion; public line; public number;
    accessibility line; reach us; call us; contact us; write us; write to us; join us; come by; rsvp; to register;
    to book; pour reserver; inscriptions; renseignements; nous joindre; joignez-nous; appelez-nous; ecrivez-nous;
    on our site; sur notre site; weekdays; business hours; du lundi au; heures d'ouverture; co-op; garden; daycare;
    garderie; service de; the registry; dispatch; call centre; call center; info line; ligne d'information; ligne;
    collision; roadwork; construction; intersection; closed to traffic; power outage; spectacle; vernissage; marche;
    eglise; caserne; fire hall; heritage; built in; fire at; fire crews; fire service; firefighters; flooding;
    gas leak; for sale; renovation; rezoning; development permit; patrimoine; incendie; pompiers""",
)
AT_HOME = concept(
    "g3c somebody's home",
    """lives; lived; live at; living at; house; home; apartment; condo; basement suite; duplex; fourplex; bungalow;
    front door; driveway; garage; landlord; tenant; tenants; neighbour*; neighbor*; his place; her place;
    their place; resident; moved to; moved into; the guy at; the man at; the woman at; the lady at; the family at;
    the kid at; those people at; stays at; door; yard; back lane; pay him a visit; pay her a visit; say hello;
    drop by; go see; knock; send cards; habite; demeure; voisin*; maison; appartement; logement; chez lui;
    chez elle; proprietaire; locataire; find him; find her; gets his mail; gets her mail; sleeps; rents; buzz;
    buzzer""",
    r"\b(?:he|she)(?:'s| is) (?:in|at) (?:apt|apartment|unit|suite|room|number|the basement|\d)"
    r"|\b(?:il|elle) (?:est|reste|vit|loge) (?:au \d|dans l'app)",
)
AT_HOME_LINE = concept(
    "g3c private line",
    """home number; home phone; home line; private number; private line; private cell; personal cell; personal number;
    personal email; personal account; unlisted; cell number; cell is; cellphone; after hours; at night;
    numero prive; numero personnel; a la maison; cellulaire""",
)
NUMBER = Condition("gives a personal number or birth date", personal_numbers)
CONTACT = Condition("gives a phone number or e-mail address", ways_to_reach)
PRIVATE_LINE = Condition("says that it is private", AT_HOME_LINE)
SOMEONE = Condition("of somebody", third_person, Reach.NEAR)
PLACE = Condition("gives an address", places)
OFFICIAL = Condition("speaks for an office", speaks_for_an_office, Reach.STATEMENT)
OWN_LINE = Condition("is the author's own or given with consent", own_or_given, Reach.TEXT)
NAMED = Condition("names a private person", persons, Reach.TEXT)
HOME = Condition("says that somebody lives there", AT_HOME, Reach.TEXT)
ORGANISED = Condition("belongs to an organisation", ORGANISATION)
PUBLISHED = Condition("was published", SOURCED, Reach.TEXT)
LINK = Condition("links to what was published", published_links, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3c_privacy",
    guideline="3(c)",
    clause="3c-privacy",
    title="Personal information",
    explanation=(
        "Looks for numbers, contacts, birth dates and home addresses of private people. An organisation's contacts, the"
        " author's own details, consent and published information are clear."
    ),
    ways=(
        Way(
            "number",
            NUMBER,
            "gives a personal number or date: “{found}”",
            (),
            (OWN_LINE, LINK),
            severity=3,
            confidence=0.85,
        ),
        Way(
            "contact of a person",
            CONTACT,
            "gives a private contact: “{found}” of {beside}",
            (SOMEONE,),
            (OWN_LINE, ORGANISED, LINK),
            severity=3,
            confidence=0.8,
        ),
        Way(
            "contact",
            CONTACT,
            "gives a private contact: “{found}”",
            (),
            (OWN_LINE, ORGANISED, OFFICIAL, LINK),
            severity=3,
            confidence=0.45,
        ),
        Way(
            "private line",
            CONTACT,
            "gives a private line: “{found}”",
            (PRIVATE_LINE,),
            (OWN_LINE, LINK),
            severity=3,
            confidence=0.8,
        ),
        Way(
            "address and name",
            PLACE,
            "gives an address (“{found}”) with a name: {beside}",
            (NAMED,),
            (OWN_LINE, ORGANISED, LINK),
            severity=3,
            confidence=0.8,
        ),
        Way(
            "home",
            PLACE,
            "says who lives at “{found}”: {beside}",
            (HOME,),
            (OWN_LINE, ORGANISED, LINK, PUBLISHED),
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
            "The neighbours at 10642 87 Avenue keep bees: the news release has the hours.",
            "published",
        ),
        Clear(
            "Released on their site: a house at 10642 87 Avenue burned.",
            "linked",
            links=("https://www.edmonton.ca/fires",),
        ),
        Clear("The parking lot at 10642 87 Avenue is full by eight.", "nobody lives there"),
        Clear("Questions? 780-555-0147.", "an office's own", kind="official"),
        Flagged("Her place is 5, rue des Érables, go and ask Petra Lindqvist.", "5, rue des Érables"),
        Flagged("Le cellulaire de Gideon Thrace : sept huit zéro, cinq cinq cinq, 0147.", "sept huit zéro"),
        Flagged("53012 Range Road 221 is where the man who sued us lives.", "53012 Range Road 221"),
        Clear("The boathouse roof at 10642 87 Avenue leaks.", "nobody lives there"),
    ),
    looks_up=(OWN_CONTACT, GIVEN, PERSON_ROLE),
)
