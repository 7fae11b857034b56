"""Officers who look like something else: what they pose as, why it cannot be true, and what a watcher has with him."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.reading import Hit, Reading
from policy.language.terms import concept

_COVERS = """
    florist; plumber; carpet; cleaner; bakery; bread; courier; pizza; propane; delivery; student; tenant;
    renter; couple; jogger; janitor; usher; waiter; waitress; barista; nurse; orderly; scrubs; patient;
    gardener; landscaper; painter; electrician; hydro; epcor; telus; shaw; cable guy; gas man; meter reader;
    homeless; panhandler; busker; vendor; hot dog; hotdog; ice cream; taxi; cabbie; tow truck; dog walker;
    fisherman; angler; golfer; waders; hi-vis; surveyor; construction; repairman; repair crew; technician;
    salesman; clown; mime; bartender; roofer; mover; movers; window washer; street sweeper; camper; food truck;
    birdwatcher; tourist; regular; customer; shopper; clerk; cashier; security guard; drunk; fiddler;
    volunteer; santa; mascot; dj; bouncer; caterer; plow; snow removal; dumpster; garbage truck; recycling;
    mailman; postie; newspaper; skater; cyclist; biker; dealer; buyer; farmer; trucker; fleuriste; plombier;
    livreur; locataire; concierge; infirmier; infirmiere; brancardier; jardinier; peintre; electricien;
    itinerant; clochard; mendiant; vendeur; serveur; serveuse; pecheur; couvreur; demenageur; touriste; client;
    cliente; benevole; camionnette; etudiant; etudiants; musicien; placier; boulanger; reparateur; van;
    fourgon; truck; trailer; fella; fellas; fellow; gentlemen; lads; new guy; new girl; new bartender; cuisinier"""
COVER = concept("may be a cover", _COVERS)
_ALTERNATIVES = "|".join(" ".join(each.split()) for each in _COVERS.split(";"))
_TRADE = (
    r"(?:deliver|sell|sold|clean|fix|cook|sing|cast|fish|cut|serve|pour|play|pick|sweep|leave|buy|bought|order"
    r"|shop|paint"
    r"|move|open|bake|fill|plant|mow|read|dance|swim|lift|drink|eat|park|know how|take a|have a class|catch|caught|jog"
    r"|livr|vend|nettoy|chant|repar|peint|achet|cuisin|serv|dans|pech|roul)\w*"
)
AMISS = concept(
    "cannot be what it seems",
    """tags still on; tags on; still has the tags; still have the tags; nicer radio; earpiece; ear piece;
    oreillette; not really a; isn't really a; aren't really; n'est pas vraiment; pas vraiment un;
    pas vraiment une; hes a cop; he's a cop; she's a cop; they're cops; is a cop; are cops; c'est un policier;
    ce sont des policiers; c'est la police; cover your holster; holster; bulge under; cop boots; cop shoes;
    cop haircut; same boots; shiny boots; on the clock; isn't who; not who they say; isn't what it looks;
    ce n'est pas un vrai; faux client; pas un vrai; no ladder rack; one of theirs; some of theirs; two of theirs;
    works for them; is theirs; belongs to them""",
    rf"\b(?:never|doesn'?t|don'?t|can'?t|cannot|couldn'?t|isn'?t here to|aren'?t here to|ain'?t|not one(?: of [a-z]+)?"
    rf"(?: can| could| will)?|neither(?: of [a-z]+)?(?: can| could| will)?|nor|hasn'?t|haven'?t|not there to"
    rf"|no intention of"
    rf"|n'a jamais|n'ont jamais|ne sait pas|ne savent pas)(?: [a-z]+){{0,2}} {_TRADE}\b",
    rf"\b(?:very|too|awful\w*|pretty|mighty|suspiciously|rather|clean|fast|quiet|fit|tidy|well|nice|new|short"
    rf"|neat|strong"
    rf"|bien|trop|tres)\b[^.!?]{{0,24}} (?:for an?|pour une?) (?:{_ALTERNATIVES})s?\b",
    rf"[\"“«] ?(?:[a-z-]+ ){{0,2}}(?:{_ALTERNATIVES}|fixing|repairing|renovating|fishing|shopping|cleaning|painting"
    r"|broken down|out of service|closed for)s?\b",
    r"\b(?:isn'?t|ain'?t|aren'?t|not|n'est pas|pas) (?:a |an |your |there for |from |un |une |la pour )(?:real |usual "
    r"|regular |actual |vrai )?[a-z]+(?: [a-z]+)?(?:, |\.)(?: ?wave| ?say hi| ?smile| ?be nice| ?trust me)",
)
"""A florist who never sells a rose, a plumber who types too fast, quotation marks around a trade."""

WATCH_GEAR = concept(
    "what a watcher has",
    """tripod; lens; binoculars; scope; zoom lens; telephoto; parabolic; microphone; microphones; mic; earpiece;
    headset; pole camera; hidden camera; nosy; listeners; listening; listens; bug; bugged; wired; two-way mirror;
    one-way glass; night vision; thermal; tracker; recorder; cameras in; camera in; camera on; lens on; jumelles;
    trepied; oreillette; objectif; micro; micros; telescope; ecoute; ecouter; enregistre; enregistrent;
    spotting scope; taking notes; takes notes; writing down plates; filming; films; photographing; watching;
    watches; looks at; staring at; surveille; surveillent; guettent; observent""",
)
LOOK_OUT = concept(
    "where a watcher sits",
    """roof; rooftop; window; upstairs; sill; curtain; curtains; attic; balcony; belfry; steeple;
    across the; across from; front room; back room; booth; light pole; streetlight; lamp post; transformer;
    hydro pole; skylight; smoke detector; ashtray; ashtrays; cooler; vending machine; parked outside;
    parked across; sitting by; sitting outside; sits outside; in the lot; in the van; back of the van; hedge;
    shed; birdhouse; planter; exit sign; next unit; next door; unit above; unit below; suite above; above the;
    toit; fenetre; rideau; en haut; balcon; grenier; clocher; en face; d'a cote; lampadaire; poteau; cendrier;
    haie; stationnee; stationne; dort devant; passe la nuit devant""",
)


def posing(reading: Reading) -> Sequence[Hit]:
    """Somebody or something of a trade, where the same or the next sentence says that it cannot be true."""
    amiss = reading.hits(AMISS.name)
    if not amiss:
        return []
    places = {(hit.part, hit.sentence + step) for hit in amiss for step in (-1, 0, 1)}
    return [hit for hit in reading.hits(COVER.name) if (hit.part, hit.sentence) in places]
