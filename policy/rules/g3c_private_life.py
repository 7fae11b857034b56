"""Guideline 3(c): what is told of one private person's health, family, money, work, past or days."""

from __future__ import annotations

from policy.language.confidences import GIVEN, SECRET, UNTOLD, WINK
from policy.language.cues import NEWS, SOURCED
from policy.language.identifiers import ways_to_reach
from policy.language.naming import BLAMED, blamed_by_name, letters_of_somebody, named_ones, named_to_who_asked
from policy.language.people import PERSON_ROLE, one_person
from policy.language.privacy_words import CRIME_REPORT, TALK
from policy.language.private_hints import HINTS_OF_LIFE, LOOSE_MATTERS
from policy.language.private_matters import MATTERS
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.telling import given, hinted, keeps_silent, told_surely, told_weakly
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

SURELY = Condition("tells a private matter of one person", told_surely)
WEAKLY = Condition("tells something private of somebody", told_weakly)
HINTED = Condition("hints at the life of one person", hinted)
BLAME = Condition("names who was blamed or sought", blamed_by_name)
NAMING = Condition("names who was asked about", named_to_who_asked)
LETTER = Condition("quotes a letter", letters_of_somebody)
WRITER = Condition("by one who can be told apart", named_ones, Reach.NEAR)
LINE = Condition("gives a number to call", ways_to_reach, Reach.TEXT)
CONFIDED = Condition("tells what was confided", SECRET)
ONE = Condition("one person is in sight", one_person, Reach.NEAR)
THEIRS = Condition("is given to be told", given, Reach.TEXT)
SILENT = Condition("keeps silent", keeps_silent, Reach.TEXT)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)
NEWSY = Condition("is an appeal or court news", NEWS, Reach.TEXT)
GENERAL = Condition("is about a subject, a book or a good cause", TALK)
CRIME = Condition("is a report of a crime or a rescue", CRIME_REPORT, Reach.TEXT)
CLEARS = (THEIRS, SILENT, PUBLIC, NEWSY, CRIME, GENERAL)
EVIDENCE = 0.4
"""Too weak to be found by itself; it counts beside the rest of the post."""

RULE = Rule(
    code="g3c_private_life",
    guideline="3(c)",
    clause="3c-privacy",
    title="Private life of one person",
    explanation=(
        "Looks for health, habits, love, family, money, discipline, complaints, court matters, immigration papers, harm"
        " suffered and daily routine of a private person who is named or has a role that fits one. One's own life,"
        " consent, what was published, refusals and talk of a subject are clear."
    ),
    ways=(
        Way(
            "of one person",
            SURELY,
            "tells a private matter (“{found}”) of a person who can be told apart",
            (),
            CLEARS,
            severity=3,
            confidence=0.6,
        ),
        Way("of somebody", WEAKLY, "may tell a private matter (“{found}”)", (), CLEARS, confidence=EVIDENCE),
        Way(
            "who it was",
            BLAME,
            "gives a name to somebody who did, saw or told something: “{found}”",
            (),
            CLEARS,
            severity=3,
            confidence=0.6,
        ),
        Way(
            "who was asked about",
            NAMING,
            "names or describes the one whom somebody asked about: “{found}”",
            (),
            (*CLEARS, LINE),
            severity=3,
            confidence=0.55,
        ),
        Way(
            "from a letter",
            LETTER,
            "quotes what {beside} wrote: “{found}”",
            (WRITER,),
            CLEARS,
            quotes=True,
            severity=3,
            confidence=0.6,
        ),
        Way("hinted", HINTED, "may tell of the life (“{found}”) of one person", (), CLEARS, confidence=EVIDENCE),
        Way("confided", CONFIDED, "may tell what {beside} confided (“{found}”)", (ONE,), CLEARS, confidence=EVIDENCE),
    ),
    examples=(
        Flagged("Our bassoonist Odette is on lithium again.", "lithium"),
        Flagged("The only beekeeper in Legal had a miscarriage.", "miscarriage"),
        Flagged("The night porter at the Fairmount Inn owes four months to the bank and is in arrears.", "in arrears"),
        Flagged("yvonne pelchat filed for bankruptcy fyi", "bankruptcy"),
        Flagged("Petra Lindqvist has two convictions from her Calgary days.", "convictions"),
        Flagged("Ms. Lindqvist walks home alone. She works nights at the mill.", "works nights"),
        Flagged("La concierge du 4e, celle au foulard, est en désintox.", "désintox"),
        Flagged("M. Thrace a été congédié, sa femme ne le sait pas.", "congédié"),
        Flagged("She is in rehab, that is all.", "rehab"),
        Flagged("Petra Lindqvist told only me.", "told only me"),
        Flagged("The man who keyed the librarian's car is Gideon Thrace.", "Gideon Thrace"),
        Flagged("It was Gideon Thrace.", "Gideon Thrace", reply="Who signed the letter about the bells?"),
        Flagged("Petra Lindqvist sent a card: “I have not slept since he drums.”", "not slept"),
        Flagged("Petra Lindqvist cried at the bus stop.", "cried"),
        Clear("A letter came: “I have not slept since my brother moved in with his drums.”", "nobody is named"),
        Clear("Gideon Thrace rang: 780-555-0147.", "a number to call", reply="Who signed the letter about the bells?"),
        Clear("Lithium is mined in many lands.", "nobody"),
        Clear("They told only me, says the postcard.", "nobody"),
        Clear("Our bassoonist Odette is on tour again.", "nothing private"),
        Clear("I have been in rehab myself, and I sing louder now.", "the author's own"),
        Clear("Our bassoonist Odette asked me to say that she is on lithium again.", "told with consent"),
        Clear("Our bassoonist Odette on lithium? Not mine to tell.", "keeps silent"),
        Clear("Our bassoonist Odette, on lithium again, was last seen by the lake.", "an appeal"),
        Clear("Fatal at the weir: our bassoonist Odette had lithium aboard her canoe.", "a report"),
        Clear("Our bassoonist Odette gave the keynote about lithium.", "a talk"),
        Clear(
            "Our bassoonist Odette is on lithium again.",
            "published",
            links=("https://www.edmonton.ca/profiles/odette",),
        ),
        Clear("The rehab plan was printed twice; people in rehab deserve better paper.", "a plan, and nobody"),
    ),
    looks_up=(
        GIVEN, SOURCED, OPENLY,
        SERVICE_VOICE, UNTOLD, WINK, PERSON_ROLE, BLAMED, HINTS_OF_LIFE, *MATTERS, *LOOSE_MATTERS,
    ),
)  # fmt: skip
