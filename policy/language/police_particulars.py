"""Particulars that turn talk about police into information: cars, numbers of officers, hiding places, persons."""

from __future__ import annotations

from policy.language.terms import concept

_COLOUR = (
    r"(?:gr[ea]y|silver|black|white|blue|green|red|maroon|brown|tan|beige|gold|orange|yellow|purple|rusty|grise?|noire?"
    r"|blanc|blanche|bleue?|rouge|verte?|brune?)"
)
_VEHICLE = (
    r"(?:van|minivan|truck|pickup|suv|sedan|car|hatchback|wagon|coupe|jeep|explorer|tahoe|charger|silverado|f-?150|ram"
    r"|civic|corolla|kia|rogue|equinox|caravan|camry|ford|dodge|chev|chevy|honda|toyota|nissan|hyundai|jetta|impala"
    r"|taurus|malibu|camper|motorhome|trailer|auto|voiture|camion|fourgonnette|char|camionnette|bike|transit|sienna"
    r"|odyssey|escape|tucson|mazda|subaru|tacoma|tundra|sprinter|astro|altima|fusion|scooter|motorcycle|kawasaki)"
)
_NUMBER = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|half the|both|deux|trois"
    r"|quatre|cinq|six"
    r"|sept|huit|dix|douze|quinze)"
)
CAR_DESCRIBED = concept(
    "car described",
    "",
    rf"\b{_COLOUR} (?:[a-z]+ )?{_VEHICLE}s?\b",
    rf"\b{_VEHICLE}s? (?:grise?s?|noire?s?|blanche?s?|blancs?|bleue?s?|rouges?|verte?s?|brune?s?)\b",
    rf"\b{_VEHICLE}s?\b[^.!?]{{0,40}}\b(?:tinted|no markings|no decals|no plates|plates? (?:start|end|is|are|begins?)"
    r"|ladder|decals?|antennas?|roof rack|plaques?)\b",
)
OFFICERS_COUNTED = concept(
    "officers counted",
    "",
    rf"\b{_NUMBER} (?:[a-z-]+ )?(?:officers?|cops?|constables?|detectives?|members|cars?|cruisers?|units|unmarkeds?"
    r"|undercovers?|guards|agents|agentes|policiers|patrouilleurs|autos|voitures|tactical|handlers|dogs|snipers"
    r"|dispatchers"
    r"|investigators|spotters|plainclothes)\b",
)
PERSON_DESCRIBED = concept(
    "person described",
    """his brother; her brother; his sister; her sister; his cousin; her cousin; his mother; her mother;
    his girlfriend; her boyfriend; his wife; her husband; his ex; her ex; his roommate; his landlord;
    her landlord; the landlord; the tenant; the employee; the manager; the clerk; the cashier; the janitor;
    the caretaker; the accountant; the bookkeeper; the bartender; the driver; the owner; the bouncer; the roofer;
    the mechanic; the barber; the trucker; the nurse; the night clerk; the delivery man; ex-manager; ex-employee;
    ex-husband; ex-wife; stepson; stepfather; former employee; former custodian; former tenant; le proprio;
    le locataire; le gerant; la caissiere; le concierge; le comptable; son frere; sa soeur; son conjoint;
    sa conjointe; sa blonde; son ex""",
    r"\b(?:the|a|that|le|la|un|une|two|three|this) (?:[a-z-]+ )?(?:guy|man|men|fellow|fella|woman|women|lady"
    r"|girl|boy|kid|gal"
    r"|lad|couple|gars|homme|femme|dame|fille|type)s? (?:with|in|wearing|at|from|who|whose|behind|selling"
    r"|sitting|on|avec"
    r"|qui|en|au|aux|a la) ",
)
HIDDEN_IN = concept(
    "hidden in a place",
    """behind the; behind a; under the; underneath; inside the; inside a; in the basement; in the attic;
    in the trunk; in the freezer; in the ceiling; in the wall; in the shed; in the garage; in the locker;
    in a locker; storage unit; storage locker; back room; back door; side door; back lane; loading dock;
    stairwell; roof of; on the roof; upstairs; across the lane; across the street from; across the road;
    next to the; derriere; sous le; sous la; dans le sous-sol; dans le garage; dans la ruelle; a l'interieur;
    au-dessus de; sur le toit; en face de""",
)
