"""Guideline 3(e): asking for money, gifts or hands for a candidate's campaign."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.examples import REGISTERS
from policy.folding import plain
from policy.language.campaigning import CHARITY, INVITES, NEUTRAL, SCAM
from policy.language.cues import REFUSES
from policy.language.names import candidates_hinted, candidates_named, officials_named
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.rule import ANYWHERE, PASSED_ON, Clear, Condition, Flagged, Reach, Role, Rule, Way

ASKS = concept(
    "g3e asks",
    """fifty bucks; buys; in my bio; link in bio; the doors; on the phones; voluntarios; helps him; helps them; donate;
    donates; donated; donation*; chip in; chips in; chipping in; pitch in; give what; give generously; give now;
    give today; give a few; any gift; gift helps; every dollar; every buck; every bit helps; fundrais*; fund-rais*;
    fund raiser; bake sale; silent auction; raise money; raising money; raise funds; cheque*; etransfer*;
    e-transfer*; e transfer*; interac; tax receipt; tax credit; receipt for; matched; match your; throw in;
    throw a few; kick in; toss in; cough up; spare twenty; spare a; ten bucks; twenty bucks; few bucks; five bucks;
    a few dollars; twenty dollars; fifty dollars; put your money; open your wallet*; dig deep; dig in your pockets;
    wallet*; contribute; contribution*; contributing; sponsor a; buy a ticket; tickets; per plate; a plate;
    fundraiser dinner; war chest; short of; goal; budget for signs; volunteer; volunteers; volunteering; volunteered;
    sign up; signing up; join the team; join team; join us; help out; lend a hand; hands needed; need hands;
    need help; give an hour; an hour; couple of hours; a few hours; an afternoon; saturday morning;
    give up a saturday; spare hours; free hours; free on; free saturday; free sunday; free tonight; got a few hours;
    who's in; who is in; count me in; come along; come out; come help; come with; come join; pizza; doughnuts;
    donuts; coffee provided; lunch provided; t-shirt; meet at; meet us; bring your; dm me; message me; call me;
    text me; see me; let me know; ping me; reply here; write to me; email me; we need; still need; needs; need;
    needed; wanted; looking for; short-handed; short handed; people short; recruiting; lining up; help us; help her;
    help him; help them; help elect; get on board; on board; door-knock*; doorknock*; door knock*; knock on doors;
    knocking on doors; knock doors; knock on a door; doorstep*; canvass*; phone bank*; phone-bank*; make calls;
    making calls; phoning; lawn sign*; yard sign*; big sign*; take a sign; signs up; put up signs; pounding signs;
    leaflet*; flyer*; flyers; pamphlet*; lit drop*; lit-drop; scrutineer*; drivers; block captain*; captain for;
    get out the vote; sign crew; stuffing envelopes; stuff envelopes; data entry; donnez; donner; faites un don;
    un don; dons; don de; versez; cotisez; contribuez; contribuer; benevole*; benevolat; porte-a-porte;
    porte a porte; coup de main; inscrivez-vous; ecrivez-moi; telephoniste*; appels telephoniques; pancarte*;
    affiche*; collecte de fonds; levee de fonds; soiree-benefice; souper-benefice; credit d'impot; embarquez;
    joignez; besoin de; cherche des; cherchons; il manque; aidez; aider; une heure; soutenez""",
)
STRONG = concept(
    "g3e asks outright",
    """making calls; on the phones; phones; the doors; at the doors; put ten; put twenty; put fifty; fifty bucks;
    twenty bucks; ten dollars; twenty dollars; fifty dollars; buys signs; voluntarios; voluntaria; dona; done aqui;
    every buck; donate; donates; donation*; chip in; chips in; fundrais*; bake sale; e-transfer*; etransfer*;
    e-transfers; every dollar; tax credit; tax receipt; volunteer; volunteers; door-knock*; doorknock*; door knock*;
    knock on a door; knock on doors; doorstep*; canvass*; phone bank*; lawn sign*; yard sign*; big sign*;
    scrutineer*; flyer*; leaflet*; lit drop*; block captain*; get out the vote; sign crew; give generously;
    war chest; faites un don; un don; don de; donnez; benevole*; porte-a-porte; pancarte*; levee de fonds;
    collecte de fonds; credit d'impot""",
)
CAMPAIGN = concept(
    "g3e campaign",
    """campaign; campaign's; campaign office; campaign team; my campaign; her campaign; his campaign; our candidate;
    my candidate; candidate; candidacy; nomination; nominee; riding association; election; re-election; reelection;
    by-election; byelection; elect; re-elect; ballot; for mayor; for council; for mla; for mp; for trustee;
    running for; runs for; nod; vote for; poll; polls; war room; headquarters; leadership race; leadership contest;
    campagne; candidat; candidate liberale; candidature; elections; scrutin; mairie; a la mairie; circonscription;
    investiture; equipe de; parti""",
)
PARTY = concept(
    "g3e party",
    """ucp; ndp; new democrats; conservative party; liberal party; alberta party; united conservative*; the liberals;
    the conservatives; npd; the party; green party; ppc""",
)
_URL_WORDS = re.compile(
    r"(?<![a-z0-9.-])[a-z0-9.-]+\s?(?:\.|\[?dot\]?|\bpoint\b)\s?[a-z]+(?:\s?(?:/|\bslash\b|\bbarre\b)\s?[a-z0-9-]+)+"
)
_SPOKEN = re.compile(r"\b(?:dot|point)\b")


def donation_addresses(reading: Reading) -> Sequence[Hit]:
    """Addresses of a campaign's donation or volunteer page, linked or written out."""
    day = reading.statement.posted_at.date()
    pages = {
        _page(url) for person in reading.context.candidates if person.standing(day) for url in person.donation_urls
    }
    hosts = {page.partition("/")[0] for page in pages}
    found = []
    for number, part in enumerate(reading.parts):
        low = part.form.low
        if part.segment.role is Role.LINK:
            if _page(low) in pages:
                found.append(reading.hit(number, 0, len(low)))
            continue
        for host in hosts:
            place = low.find(host)
            if place >= 0:
                found.append(reading.hit(number, place, place + len(host)))
        for match in _URL_WORDS.finditer(low) if _SPOKEN.search(low) else ():
            if _page(_written_out(match.group())) in pages:
                found.append(reading.hit(number, match.start(), match.end()))
    return found


def _page(url: str) -> str:
    page = plain(url).partition("://")[2] or plain(url)
    return page.removeprefix("www.").partition("?")[0].rstrip("/")


def _written_out(words: str) -> str:
    slashed = re.sub(r"\s?\b(?:slash|barre)\b\s?", "/", words)
    return re.sub(r"\s?(?:\[?dot\]?|\bpoint\b)\s?", ".", slashed).replace(" ", "")


def campaigning_officials(reading: Reading) -> Sequence[Hit]:
    return [*reading.once(officials_named), *reading.once(candidates_hinted)]


PAGE = Condition("gives a campaign's donation or volunteer page", donation_addresses)
ASKING = Condition("asks for money or hands", ASKS)
OUTRIGHT = Condition("asks outright", STRONG)
FOR_CANDIDATE = Condition("for a candidate", candidates_named, Reach.TEXT)
FOR_NAMED = Condition("for somebody known by first name or as an official", campaigning_officials, Reach.TEXT)
ANSWERS_CANDIDATE = Condition(
    "answers a text about a candidate", candidates_named, Reach.STATEMENT, frozenset({Role.ANSWERED})
)
IN_CAMPAIGN = Condition("speaks of a campaign", CAMPAIGN, Reach.TEXT)
PARTY_WORDS = Condition("names a party", PARTY, Reach.TEXT)
REFUSAL = Condition("refuses or explains the rule", REFUSES, Reach.STATEMENT, frozenset({Role.OWN}))
FOR_CHARITY = Condition("is for a charity or the community", CHARITY, Reach.TEXT)
INVITING = Condition("invites", INVITES, Reach.TEXT)
WARNING = Condition("warns of a scam", SCAM, Reach.TEXT)
SERVICES = Condition("is about voting or the rules for everybody", NEUTRAL, Reach.STATEMENT)

_REASON = "asks (“{found}”) for a campaign ({beside})"
_CLEARS = (REFUSAL, FOR_CHARITY, SERVICES, WARNING)

RULE = Rule(
    code="g3e_soliciting",
    guideline="3(e)",
    clause="3e",
    title="Asking for a campaign",
    explanation=(
        "Finds a request for money, gifts or volunteers together with a candidate, a party or a campaign, and links to "
        "a campaign's own donation page. Charities, election workers and a refusal to ask are clear."
    ),
    ways=(
        Way(
            "donation page",
            PAGE,
            "gives the campaign page “{found}”",
            unless=(REFUSAL, SERVICES, WARNING),
            roles=ANYWHERE - {Role.ANSWERED},
            quotes=True,
            severity=3,
            confidence=0.9,
        ),
        Way("for a candidate", ASKING, _REASON, (FOR_CANDIDATE,), _CLEARS, severity=3, confidence=0.8),
        Way(
            "in answer",
            ASKING,
            "asks (“{found}”) in answer to a text about a campaign ({beside})",
            (ANSWERS_CANDIDATE,),
            _CLEARS,
            severity=3,
            confidence=0.65,
        ),
        Way(
            "for a first name or an official",
            OUTRIGHT,
            _REASON,
            (FOR_NAMED, INVITING),
            _CLEARS,
            severity=3,
            confidence=0.7,
        ),
        Way("for a party", OUTRIGHT, _REASON, (PARTY_WORDS,), _CLEARS, severity=2, confidence=0.65),
        Way("for a campaign", OUTRIGHT, _REASON, (IN_CAMPAIGN,), _CLEARS, severity=2, confidence=0.65),
        Way(
            "passed on",
            OUTRIGHT,
            "passes on a request (“{found}”) for a campaign ({beside})",
            (FOR_CANDIDATE,),
            _CLEARS,
            roles=PASSED_ON,
            quotes=True,
            severity=2,
            confidence=0.65,
        ),
    ),
    examples=(
        Flagged(
            "So easy even I managed it.",
            "theodoraquist.example",
            links=("https://theodoraquist.example/donate",),
            context=REGISTERS,
        ),
        Flagged("Theodora Quist still has room in the van for six canvassers.", "canvassers", context=REGISTERS),
        Flagged("Mayor Palmquist could use volunteers this weekend.", "volunteers", context=REGISTERS),
        Flagged("My campaign is out of lawn signs and out of money: donate before Friday.", "donate"),
        Flagged(
            "Fifty bucks and a smile will do.", "Fifty bucks", reply="How do I help Theodora Quist?", context=REGISTERS
        ),
        Flagged("The New Democrats are door-knocking tonight, bring good boots.", "door-knocking"),
        Flagged(
            "Nicely put.",
            "donations",
            quote="Team Wynn runs on small donations. Bartholomew Wynn for mayor!",
            context=REGISTERS,
        ),
        Clear(
            "As a Commissioner I can't ask anyone to donate to Theodora Quist or to any campaign.",
            "a refusal",
            context=REGISTERS,
        ),
        Clear(
            "I won't share links like this one, please stop sending them.",
            "refuses the link quoted",
            quote="theodoraquist.example/donate",
            context=REGISTERS,
        ),
        Clear(
            "Theodora Quist and I flip pancakes for the food bank on Sunday, we need volunteers.",
            "a charity",
            context=REGISTERS,
        ),
        Clear("Edmonton Elections needs volunteers? No: election workers are paid, apply by May.", "election services"),
        Clear("Volunteers made forty quilts this winter.", "nobody's campaign"),
        Clear("Theodora Quist spoke at the hall last night.", "asks for nothing", context=REGISTERS),
        Clear("Come to the quilt show, volunteers.", "nobody's campaign"),
        Clear("Mayor Palmquist thanked the volunteers at the awards.", "invites nobody", context=REGISTERS),
        Clear("Fake donation page: theodoraquist.example/donate. Beware.", "warns of a scam", context=REGISTERS),
        Clear("Mayor Palmquist opened the fair.", "asks for nothing", context=REGISTERS),
        Clear("I watched the campaign coverage until midnight.", "asks for nothing"),
        Clear(
            "Lovely quilts.",
            "the request quoted is not for a candidate",
            quote="We need volunteers for the quilt show.",
        ),
        Clear("The campaign calendar of the school board is out.", "asks for nothing"),
    ),
)
