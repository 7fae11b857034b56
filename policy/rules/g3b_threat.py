"""Guideline 3(b): threats and calls for harm against a person."""

from __future__ import annotations

from policy.language.cues import CONDEMNS
from policy.language.terms import concept
from policy.rule import Clear, Condition, Flagged, Reach, Rule, Way

_WHOM = (
    r"(?:you|him|her|them|that (?:man|woman|guy|lady)|this (?:man|woman|guy)"
    r"|(?:all )?(?:of )?(?:these|those) (?:people|guys)"
    r"|(?:all )?(?:women|men|girls|immigrants|muslims|jews|gays|natives"
    r"|refugees|cops"
    r"|politicians|protesters|councillors|journalists|reporters|lawyers|judges|officers|trans people|black people))"
)
HARM = concept(
    "g3b harm",
    """in an ambulance; consider this a warning; last warning; this is your warning; in a body bag; eat through a straw;
    a body bag; won't walk again; watch your back; better watch out; you'll regret; you will regret; you'll be sorry;
    you will pay; you'll pay for; coming for you; i know where you live; we know where you live; know where you live;
    know where your kids; know which school; see you in the parking lot; meet me in the parking; i'll find you;
    we'll find you; sleep with one eye; count your days; days are numbered; pay you a visit; pay him a visit;
    pay her a visit; what's coming to you; gets what's coming; get what's coming; what he's got coming;
    accidents happen; would be a shame if; be a pity if something; string them up; string him up; string her up;
    bring back the rope; firing squad; put a bullet; bullet in; curb stomp; curb-stomp; slap some sense;
    smack some sense; knock some sense; teach him a lesson; teach her a lesson; teach them a lesson; horsewhip*;
    tar and feather; ought to be shot; should be shot; should be hanged; should be hung; deserves a beating;
    deserves a slap; deserves a punch; deserves a good; deserve to die; deserves to die; deserve to be shot;
    deserve a bullet; hope you die; hope he dies; hope she dies; hope they die; die in a; drop dead; kill yourself;
    kys; end up in a ditch; ends up in a ditch; found in a ditch; break his legs; break her legs; break your legs;
    break your; wring her neck; wring his neck; wring your neck; strangle him; strangle her; strangle you;
    beat the crap; beat some; beat him up; beat her up; beat you up; run him over; run her over; run them over;
    gun them down; wipe them out; exterminate; eradicate; put down like; gassed; burn down his; burn down her;
    torch his; torch her; lynch*; fais gaffe; tu vas le regretter; vous allez le regretter; je sais ou tu habites;
    on sait ou tu habites; tu vas payer; creve; qu'il creve; qu'ils crevent; merite une claque; merite une bonne;
    merite d'etre; faut le pendre; a abattre; fusiller; lui casser; te casser la; attends que je te""",
    r"\bbeat (?:you|him|her|them)\b",
    rf"\b(?:kill|murder|shoot|hang|stab|punch|smack|hurt|attack|smash|slap|choke|rape|execute|slaughter|burn"
    rf"|drown|whip|cane) {_WHOM}\b",
    r"\b(?:should|ought to|need to|must|deserves? to|hope (?:you|they|he|she)|wish (?:you|they|he"
    r"|she)) (?:all )?(?:get |be |were |was |got )?(?:killed|shot|hanged|hung|stabbed|beaten|raped|attacked"
    r"|burned|burnt|executed|drowned|punished|run over|hit by|jailed for life|die|suffer|rot|disappear)\b",
)
SPORT = concept(
    "g3b not a threat",
    """game; goalie; team; oilers; playoffs; overtime; chess; boss fight; level; puzzle; crossword; jokes; the vibe;
    the mood; laughing; kill me; killing me; traffic; weeds; mosquitoes; ants; wasps; mice; the line; the clock;
    the odds; time; the record; eggs; the drum; the rush; the heat; the cold; photo; photos; video; video of; arrows;
    hoops; pool; selfies; the puck; basket; hill; snow; dough; bread; charged with; accused; convicted; police say;
    was shot; were shot; witnesses; suspect; suspects; court; sentenced; victim; victims; homicide; murdered in;
    killed in; memorial""",
)
NEGATES = concept(
    "g3b says nobody should",
    """nobody should; no one should; no person should; never; don't; do not; doesn't; shouldn't; should not; must not;
    mustn't; wouldn't; would never; wrong; stop; how dare; illegal; crime; personne ne devrait; jamais; not""",
)

THREATENS = Condition("threatens or wishes harm", HARM)
GAME = Condition("is about a game, a thing or crime news", SPORT)
SPEAKS_AGAINST = Condition("speaks against it", NEGATES)
CONDEMNED = Condition("reports it to condemn it", CONDEMNS, Reach.NEAR)

RULE = Rule(
    code="g3b_threat",
    guideline="3(b)",
    clause="3b",
    title="Threats and calls for harm",
    explanation=(
        "Finds threats against a person and wishes that harm come to one. Crime news, games and warnings are clear."
    ),
    ways=(
        Way(
            "threat",
            THREATENS,
            "threatens or wishes harm: “{found}”",
            unless=(GAME, SPEAKS_AGAINST, CONDEMNED),
            severity=4,
            confidence=0.75,
        ),
    ),
    examples=(
        Flagged("Keep filing those forms and accidents happen, friend.", "accidents happen"),
        Flagged("Somebody ought to slap some sense into the treasurer.", "slap some sense"),
        Clear("This goalie is going to drown you in rebounds in overtime.", "a game"),
        Clear("Whatever you think of the treasurer, no slap some sense talk, not ever.", "speaks against it"),
        Clear("The caller wrote: I know where you live. Calls like that are unacceptable.", "reports it to condemn it"),
        Clear("Dinner will be late.", "no threat"),
    ),
)
