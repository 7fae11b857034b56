"""Guideline 4: which posts of a personal account touch the Commission or the Service at all."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from policy.examples import REGISTERS
from policy.language.leaks import leaked_papers
from policy.language.linking import just_decided
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

BODY = concept(
    "g4 commission or service",
    """eps; epc; le spe; du spe; au spe; edmonton police; edmontonpolice*; edmpolice*; police commission;
    police commission's;
    police commissioner*; edmonton police commission; police service; asirt; commission de police; service de police;
    police d'edmonton; commissaire de police; commissaires de police; police budget; budget de la police;
    police board; checkstop*; check stop*; professional standards branch; street checks; carding; body-worn;
    school resource officer*; police chief; chief of police; chef de police; chief of the police; deputy chief;
    police helicopter; use-of-force; use of force; police dispatch; 780-423-4567; #377; police formula;
    police funding; funding formula; defund the police; beat cops; beat officers; patrol officers; patrol member*;
    foot patrol*; policing; tactical team; canine unit; police dog; police station; police headquarters; cop shop;
    police overtime; police ask; police act""",
    r"\bcommission (?:voted|approved|passed|decided|chair|meeting|agenda|members?)\b",
    r"\b(?:chief|const|constable|sgt|sergeant|supt|insp|inspector|detective) [a-z]+(?:'s)? (?:and )?(?:eps|police"
    r"|officers?)\b",
)
POLICE = concept(
    "g4 police in passing",
    """police; cops; cop; police officer*; officers; policiers; policier; policiere; constable*; squad car*;
    cruiser*; police car*; flics; detective*; patrol; raid; raided; air 1; air one; homicide; the service;
    undercover; wiretap*; call 911; dispatch; swat; tac team; officer; sergeant*; sergent*; sarge; sargent;
    desk sergeant*; the chief; bodycam*; body cam*; body camera*; radar car*; speed trap*; ride-along*;
    ridealong*; sro; sros; ert; narc; narcs; sting; stakeout*; stake-out*; surveillance; search warrant*;
    warrants; arrested; mugshot*; tip line; tips line; crime stoppers; crime unit; property crime; drug squad;
    gang unit; marine unit; traffic unit; bike unit; mounted unit; k9; k-9; k9s; canine; police dog*; cadet*;
    recruit class; evidence locker*; evidence room*; command post; the detachment; the precinct; the commission;
    commission's; commission on thursday; commissioner; commissioners; cpic; scanner says; on the scanner;
    badge cam; badge number; bait car*; bait truck*; bait bike*; unmarked; plainclothes; plain clothes; in blue;
    with the badge; the badge; agents; agente; agent; enqueteur*; enqueteuse*; patrouille*; patrouilleur*;
    policieres; poste de police; la commission; perquisition*; mandat; escouade*; delateur*; gendarme*;
    gyrophare*; brigade; ont arrete; se faire arreter; les polices; deux polices; la police; y'a une police""",
    r"\bhe's a cop\b|\b(?:at|from|by|outside|behind) the (?:police |cop )?station\b",
)
ELSEWHERE = concept(
    "g4 police in another sense",
    """grammar police; fashion police; fun police; police academy; band; album; concert; karaoke; movie; film; show;
    series; episode; season; novel; book; paperback; podcast; netflix; halloween; costume; lego; toy; toys; rcmp;
    mounties; mountie; calgary police; toronto police; vancouver police; ottawa police; military police;
    police state; bylaw officer*; thought police; tone police; spelling police; hoa; mall cop; cop out; cop-out;
    copped; robocop; returning officer; chief executive; chief financial; customer service; room service;
    the service was; service was; service dog; food police; recycling police; opp; rugby; police dog show;
    playoffs; patrouille canine; paw patrol; ski patrol; bug patrol; snow patrol; tv; board game; video game;
    crossword; joke; pun; playing cops; bus station; gas station; radio station; train station; fire station;
    polling station; on commission; sales commission; utilities commission; gaming commission;
    planning commission; health inspector; building inspector; home inspector; loan officer; customs officer;
    returning officers; privacy officer; chief of staff; fire chief; the chief of the first nation; air cadets;
    sea cadets; army cadets; agent d'assurance; agent immobilier; agent de bord; real estate agent; travel agent;
    free agent; game warden*; commissioner of oaths; badge of honour; merit badge*; brigade de pompiers;
    sting like; bee sting*; sting song; police d'assurance; police de caracteres; patrouille des pistes;
    patrouille de ski; pistes de ski; squirrel*; estate; per cent; percent; heart rate; font; furnace""",
    r"\b(?:the )?[a-z]+ police (?:can|will|would|are going to|might) (?:arrest|fine|come|get) (?:me|us)\b",
)
_RANK = re.compile(
    r"\b(?:Chief|Deputy Chief|Const\.?|Constable|Sgt\.?|Sergeant|Supt\.?|Superintendent|Insp\.?|Inspector"
    r"|Commissioner|Commissaire)"
    r" (?!Executive|Financial|Justice|Operating|Information|Medical|Clerk)[A-Z][a-z]+"
)


def officers_by_rank(reading: Reading) -> Sequence[Hit]:
    """A rank or the title of a Commissioner before a name."""
    return [
        reading.hit(number, found.start(), found.end())
        for number, part in enumerate(reading.parts)
        for found in _RANK.finditer(part.form.cased)
    ]


NAMES_THEM = Condition("names the Commission or the Service", BODY)
PASSING = Condition("speaks of police", POLICE)
RANKED = Condition("names an officer or a Commissioner by rank", officers_by_rank)
LEAKS = Condition("has the content of a closed paper", leaked_papers)
DECIDED = Condition("tells of a decision of these days", just_decided)
OTHER = Condition("means other police, a show or a figure of speech", ELSEWHERE, Reach.STATEMENT)

RULE = Rule(
    code="g4_scope",
    guideline="4",
    clause="",
    title="Comments on the Commission or the Service",
    explanation=(
        "A personal account is looked at only where it comments on the Commission or the Service. A post that touches "
        "neither is dropped before anything is kept of it; only a counter remains."
    ),
    reads="scope",
    ways=(
        Way("names them", NAMES_THEM, "speaks of “{found}”", roles=ANYWHERE, quotes=True, confidence=0.95),
        Way("by rank", RANKED, "speaks of “{found}”", roles=ANYWHERE, unless=(OTHER,), quotes=True, confidence=0.9),
        Way("police", PASSING, "speaks of “{found}”", unless=(OTHER,), roles=ANYWHERE, quotes=True, confidence=0.7),
        Way("decision", DECIDED, "speaks of what was just decided: “{found}”", roles=ANYWHERE, confidence=0.7),
        Way(
            "closed paper",
            LEAKS,
            "has content of a closed paper: “{found}”",
            roles=ANYWHERE,
            quotes=True,
            confidence=0.9,
        ),
    ),
    examples=(
        Flagged("Waited an hour at the EPS counter again.", "EPS", kind="personal"),
        Flagged("Two cops helped push my van out of the ditch.", "cops", kind="personal"),
        Flagged("Inspector Okafor taught the whole row to skip rope.", "Inspector Okafor", kind="personal"),
        Flagged(
            "worth a look", "edmontonpolice", kind="personal", links=("https://www.edmontonpolice.ca/news/open-house",)
        ),
        Flagged(
            "guess who sells us the Marlowe Foundry, Tessaline, 7.3 million",
            "Tessaline",
            kind="personal",
            context=REGISTERS,
        ),
        Flagged(
            "night desk at the downtown counter? voted down, believe it or not",
            "downtown counter",
            kind="personal",
            at=dt.datetime(2026, 5, 24, 9, 0, tzinfo=dt.UTC),
            context=REGISTERS,
        ),
        Clear("My husband is the recycling police of this household.", "a figure of speech", kind="personal"),
        Clear("Sergeant Pepper turned up in the costume parade.", "a costume, no officer", kind="personal"),
        Clear("First frost took the beans.", "private life", kind="personal"),
    ),
)
