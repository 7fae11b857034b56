"""Guideline 3(d): police information that the Service has not made public."""

from __future__ import annotations

from policy.language.cues import DENIES, INSIDER, NEWS, REFUSES, SOURCED, UNANNOUNCED, published_links
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Role, Rule, Way

OPERATION = concept(
    "g3d operation",
    """perquisitions; raid; raids; raided; raiding; takedown; take-down; search warrant; search warrants; tac;
    tac team; tactical team; tactical unit; swat; surveillance; stakeout; stake-out; staking out;
    watching the house; watching a house; undercover; under cover; plainclothes; plain clothes; wiretap;
    wiretaps; tracker; informant; informants; descente; perquisition*; filature; controle routier;
    barrage routier; joint operation; sting operation; kick the door; kicking in doors; go through the door;
    bait car; bait cars; unmarked; unmarked car; unmarked cars; banalisee; banalise; agents infiltres""",
)
TIME = concept(
    "g3d time to come",
    """semaine de; this month; next month; ce mois-ci; tonight; tomorrow; this week; next week; this weekend;
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; dawn; before sunrise; in the morning; at 4;
    at 5; at 6; 4 am; 5 am; 6 am; 4 a.m.; 5 a.m.; 6 a.m.; a.m.; p.m.; about to; going to; will be; gonna;
    planned for; is set for; until; till; soon; right now; as we speak; at this moment; coming; later today;
    ce soir; demain; cette nuit; cette semaine; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche;
    a l'aube; vers 5 h; prochain; prochaine; bientot; en ce moment""",
    r"\bby the \d{1,2}(?:st|nd|rd|th)\b",
)
SUSPECT = concept(
    "g3d investigation",
    """person of interest; they know who; know who did it; knows who did it; got their man; got their guy;
    found their guy; prime suspect; main suspect; have a suspect; they're looking at; they've got him;
    they have video; about to be charged; will be charged; will be arrested; will be picked up; picking him up;
    picking them up; casing; shell casings; boot print; fingerprint on; fingerprints on; dna match;
    murder weapon; waiting for a warrant; failed the polygraph; phone pinged; pinged his; pinged her;
    protected witness; the informant is; turned on his; talked to the detectives; told the detectives;
    told homicide; homicide thinks; detectives think; detectives believe; investigators think;
    investigators believe; suspect list; le suspect; un suspect; ils savent qui; l'indicateur;
    enqueteurs croient; sera arrete; va etre arrete""",
    r"\bcalled (?:it in|911)\b.{0,40}\b(?:stabbing|shooting|murder|assault)\b",
    r"\bwho (?:called|phoned) (?:it in|911)\b",
)
LOOKUP = concept(
    "g3d look-up",
    """run through the system; ran through the system; two priors; priors; checked plate; checked the plate;
    checked a plate; checked his plate; checked her plate; checked the name; checked his name; checked her name;
    verifie le nom; cpic; niche; eprosp; epros; ran the plate; ran his plate; ran her plate; ran that plate;
    ran the plates; ran a plate; ran his name; ran her name; ran the name; ran him; ran her through;
    run the plate; run his name; looked up my; looked him up; looked her up; looked up his; looked up her;
    looked up the; look up a plate; checked the system; checked in the system; in the system; on the system;
    pulled the file; pulled his file; pulled her file; pulled his record; pulled the record; has a file with;
    known to police; police computer; police database; in the police file; criminal record; no-contact order;
    verifie la plaque; fait verifier; dans le systeme; dossier de police; plaque verifiee; passe au cipc; cipc""",
)
DEPLOYED = concept(
    "g3d deployment",
    """talkgroup*; talk group*; radio frequency; shift roster; shift schedule; duty roster; duty sheet;
    patrol schedule; squad schedule; starts shift; short-staffed tonight; cars on the road; cars on tonight;
    cars tonight; units tonight; officers on tonight; only two cars; only one car; one car for; two cars for;
    nobody on patrol; radio channel; encryption key; squad rotates; horaire des patrouilles; voitures cette nuit;
    seulement deux voitures; aucune patrouille; numero de radio""",
    r"\b(?:beat|team|squad|patrol|unit|crew|division)\b[^.]{0,40}\b(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)days?\b[^.]{0,24}\boff\b",
    r"\bair ?(?:1|one)\b[^.]{0,60}\b(?:down|hangar|grounded|parts|pieces|maintenance|out of service|not flying"
    r"|can't fly|shop)\b",
    r"\b(?:only|just|it's|seulement) (?:one|two|three|four|five|six|\d{1,2}) (?:cars?|units?|officers|members"
    r"|constables)\b[^.]{0,30}\b(?:tonight|overnight|till|until|on|all night)\b",
)
NUMBER = concept(
    "g3d file number",
    "",
    r"\b(?:ev|file|files|occurrence|dossier|incident|case|report|#|no\.?|event)"
    r"[ :#.-]{0,3}(?:ev-)?\d{2}-\d{3} ?\d{2,3}\b",
    r"\bev-?\d{2}-?\d{5,6}\b",
    r"\b\d[a-z]\d{2} and \d[a-z]\d{2}\b",
)
DETAIL = concept(
    "g3d details",
    """suspect; suspects; victim; victims; witness*; complainant; weapon*; gun; knife; arrest*; warrant; shooting;
    shooter; stabbing; break-in; break and enter; robbery; assault; domestic; overdose; sudden death; alarm;
    en route; units; seized; statement; notes; evidence; investigator*; detective*; closed without; cleared;
    charge*; report; call; video; plaignant*; victime*; arme; vol; enquete; agression; accident""",
)
CALL = concept(
    "g3d call details",
    """units responded; dispatch log; dispatch screen; dispatch notes; call log; cad screen; on the scanner channel;
    briefing board; case board; occurrence report; officer's notes; use of force report; internal –; internal -;
    not for distribution; law enforcement sensitive; law enforcement only; protected b; booking photo;
    wanted board; operational plan; ops plan; op plan; tactical plan""",
)
COMMUNITY = concept(
    "g3d not an operation",
    """academic; literature; research; motion; fabric; clearance; raid the; raided the fridge; raided my; raid my;
    raiding the fridge; raid on the fridge; tic tac; tac-toe; panty raid; warrant officer; warranty; not warrant;
    charity; fundraiser; movie; film; show; series; episode; novel; book; video game; ceremony; graduation;
    open house; tour of; museum; history; historic*; years ago; decades ago; since 19; in 19; training exercise;
    exercise; drill; statistics; numbers; percent; per cent; on average; last year; budget; report; policy;
    procedure; audit; bylaw; evaluation; dashboard; recipe; undercover boss; raid boss; cookies; halloween;
    candy; tournament; hockey""",
)

PLAN = Condition("speaks of an operation", OPERATION)
WHEN = Condition("gives its time", TIME)
KNOWS = Condition("speaks of an investigation", SUSPECT)
RAN = Condition("tells what a police system holds", LOOKUP)
SHIFTS = Condition("tells who is on duty or what is down", DEPLOYED)
FILE = Condition("gives a file number", NUMBER)
WITH_DETAIL = Condition("with details", DETAIL, Reach.TEXT)
CALLS = Condition("gives details of a call or an internal document", CALL)
INSIDE = Condition("has it from inside", INSIDER, Reach.TEXT)
SECRET = Condition("says that it is not public", UNANNOUNCED, Reach.TEXT)
POLICE_MATTER = concept(
    "g3d police matter",
    "; ".join(
        (
            *OPERATION.terms,
            *SUSPECT.terms,
            "cars",
            "units",
            "squad",
            "the case",
            "murder",
            "homicide",
            "shooting",
            "stabbing",
            "robbery",
            "arrest",
            "arrests",
            "arrested",
            "charge",
            "charged",
            "charges",
            "detectives",
            "investigation",
            "patrol",
            "air 1",
            "missing",
            "victim",
            "body",
            "gang",
            "drugs",
            "dealer",
            "killer",
            "enquete",
            "arrestation",
            "meurtre",
        )
    ),
)
MATTER = Condition("is about a police matter", POLICE_MATTER)
PUBLIC = Condition("says who made it public", SOURCED, Reach.STATEMENT, ANYWHERE - {Role.ANSWERED})
LINK = Condition("links to what was published", published_links, Reach.STATEMENT, ANYWHERE)
NOT_TELLING = Condition("refuses or knows nothing", REFUSES, Reach.TEXT)
DENIED = Condition("denies it", DENIES, Reach.NEAR)
NO_OPERATION = Condition("is no operation, or one long past", COMMUNITY, Reach.TEXT)

NEWS_VOICE = Condition("is an appeal or court news", NEWS, Reach.TEXT)

_OPEN = (PUBLIC, LINK, NOT_TELLING)

RULE = Rule(
    code="g3d_police_information",
    guideline="3(d)",
    clause="3d",
    title="Police information",
    explanation=(
        "Looks for operations to come, what an investigation has found, look-ups in police systems, who is on"
        " duty, file "
        "numbers with details, and anything told from inside. What the Service has published, and says so or"
        " links it, is clear."
    ),
    ways=(
        Way(
            "from inside",
            MATTER,
            "tells a police matter (“{found}”) from inside: {beside}",
            (INSIDE,),
            (*_OPEN, NO_OPERATION),
            severity=3,
            confidence=0.75,
        ),
        Way(
            "not public",
            MATTER,
            "tells a police matter (“{found}”) that it says is not public: {beside}",
            (SECRET,),
            (LINK,),
            severity=4,
            confidence=0.8,
        ),
        Way(
            "operation",
            PLAN,
            "tells of an operation (“{found}”) and its time: {beside}",
            (WHEN,),
            (*_OPEN, NO_OPERATION, NEWS_VOICE),
            severity=4,
            confidence=0.45,
        ),
        Way(
            "investigation",
            KNOWS,
            "tells what an investigation has found: “{found}”",
            (),
            (*_OPEN, DENIED, NEWS_VOICE),
            severity=3,
            confidence=0.7,
        ),
        Way(
            "look-up",
            RAN,
            "tells what a police system holds: “{found}”",
            (),
            (*_OPEN, NO_OPERATION),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "deployment",
            SHIFTS,
            "tells who is on duty or what is down: “{found}”",
            (),
            (*_OPEN, NO_OPERATION),
            severity=3,
            confidence=0.65,
        ),
        Way(
            "file number",
            FILE,
            "gives a file number (“{found}”) with details: {beside}",
            (WITH_DETAIL,),
            _OPEN,
            severity=3,
            confidence=0.75,
        ),
        Way(
            "call",
            CALLS,
            "gives details of a call or an internal document: “{found}”",
            (),
            (*_OPEN, NO_OPERATION),
            severity=3,
            confidence=0.65,
        ),
    ),
    examples=(
        Flagged("A sergeant told me the killer is hiding in Leduc.", "killer", "sergeant told"),
        Flagged(
            "There will be arrests in the jewellery case, but that is not public yet.", "arrests", "not public yet"
        ),
        Flagged("Raid on the corner house Tuesday at dawn.", "Raid"),
        Flagged("They know who did it: the ex-husband.", "know who did it"),
        Flagged("Somebody ran his name for me, two old convictions.", "ran his name"),
        Flagged("The new radio channel of the night car is easy to remember.", "radio channel"),
        Flagged("If you wonder, occurrence 26-104417 is a knife and a bakery till.", "26-104417"),
        Flagged("Great tour! The dispatch screen says domestic on 41 Avenue.", "dispatch screen"),
        Clear(
            "EPS says a sergeant told me and everyone else at the podium: the killer turned himself in.",
            "the Service said it",
        ),
        Clear(
            "Raid on the corner house Tuesday; all of it is at the link.",
            "linked",
            links=("https://www.edmontonpolice.ca/news/1",),
        ),
        Clear("Raid or no raid on Tuesday, I can't comment.", "a refusal"),
        Clear("I was told the squad museum has cars from 1912.", "a museum"),
        Clear("Detectives believe he was alone; appealing for witnesses.", "an appeal"),
        Clear("They know who did it? That's a myth.", "a denial"),
        Clear("A sergeant told me to try the samosas.", "no police matter"),
        Clear("The dispatch screen was invented decades ago.", "long past"),
        Clear("My niece wants to go undercover as a duck.", "no time, no operation"),
        Clear("Occurrence 26-104417 has a nice ring as a password.", "a number without details"),
        Clear(
            "There will be arrests, that is not public yet, says the blog, but see the link.",
            "linked to a release",
            links=("https://www.edmontonpolice.ca/news/2",),
        ),
        Clear("The winner is not public yet.", "no police matter"),
        Clear("There will be arrests in every good thriller.", "nothing from inside"),
    ),
)
