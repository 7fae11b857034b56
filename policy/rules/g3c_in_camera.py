"""Guideline 3(c): information that was presented in camera, by its content or by the post's own word."""

from __future__ import annotations

from policy.examples import REGISTERS
from policy.language.cues import DENIES, REFUSES, SOURCED
from policy.language.papers import HINTS, leaked_papers
from policy.language.published import OPENLY, SERVICE_VOICE, published
from policy.language.terms import concept
from policy.rule import ANYWHERE, PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Rule, Way

CLOSED = concept(
    "g3c closed meeting",
    """behind the door; once the public had left; public had left; after the public left; not for the public package;
    not for the public; won't find it on the website; won't find this in the minutes; du huis clos; en huis clos;
    seance a huis clos; closed portion; closed police commission; once the doors; doors shut; doors were shut;
    door shut; shut the doors; closed the doors; in camera; in-camera; closed session; closed meeting; closed-door;
    closed doors; doors were closed; doors closed; private session; in private; closed item; closed agenda;
    closed part; behind the doors; a huis clos; huis clos; seance privee; portes closes; portes fermees;
    derriere les portes; session privee; confidential paper; confidential report; confidential briefing;
    confidential memo; document confidentiel; rapport confidentiel; after the cameras""",
)
TOLD = concept(
    "g3c says what was told",
    """told us; let us know; recommends; recommended; settled; keeping; leaving; is leaving; is going; is out;
    cross with; selon; ils gardent; part avec; s'en va; on garde; on lache; on paie; on va payer; going to a;
    done and; told; heard; learned; learnt; presented; handed; briefed; showed us; shown; voted; votes; agreed;
    agree to; decided; approved; rejected; split; discussed; talked about; argued; admitted; revealed; the number;
    price; needs; plan is; will shut; will close; will cost; will be; going to; legal opinion; i shouldn't say;
    shouldn't be telling; here's what; here is what; what they don't want; you won't read; not in the minutes;
    won't be in the minutes; appris; dit; annonce; entendu; montre; presente; vote; decide; apparemment; coutera;
    fermera; sera""",
)
PROCEDURE = concept(
    "g3c procedure",
    """the agenda; agenda; item numbers; begins; begin at; starts at; commence; resumes; reprend;
    public meeting follows; open meeting; reasons for; reason; why we; why do; why does; why the;
    what does in camera mean; means that; is when; the act allows; the law allows; allowed under; under section;
    section; rules for; list of reasons; minutes of closed; rise and report; reports out; reported out; released;
    made public; in public; in open session; public session; stays closed; stay closed; stays there;
    what's said in; what is said in; training on; publicly; to public; adjourned; move in camera; moved in camera;
    motion to go; goes in camera; went in camera at; livestream; stream; diffusee; ordre du jour""",
)

CONTENT = Condition("has the content of a closed paper", leaked_papers)
MEETING = Condition("names a closed meeting", CLOSED)
TELLS = Condition("tells what was said or decided there", TOLD, Reach.NEAR)
REFUSAL = Condition("refuses to tell", REFUSES, Reach.NEAR)
DENIAL = Condition("says that nothing was told", DENIES, Reach.NEAR)
PUBLIC = Condition("rests on what was published", published, Reach.STATEMENT, ANYWHERE)
ORDER = Condition("is about procedure", PROCEDURE, Reach.SENTENCE)

RULE = Rule(
    code="g3c_in_camera",
    guideline="3(c)",
    clause="3c-incamera",
    title="Information presented in camera",
    explanation=(
        "Compares a post with the keyed fingerprints of closed papers (their names, figures, rare words and runs"
        " of words), "
        "and looks for posts that say themselves that they tell what happened in a closed meeting. Speaking about the "
        "procedure of closed meetings, or refusing to tell, is clear."
    ),
    ways=(
        Way(
            "content of a paper",
            CONTENT,
            "has content of a closed paper: “{found}”",
            unless=(PUBLIC,),
            roles=VOICE | PASSED_ON,
            quotes=True,
            severity=4,
            confidence=0.85,
        ),
        Way(
            "says so itself",
            MEETING,
            "says that it comes from a closed meeting (“{found}”) and tells it: {beside}",
            (TELLS,),
            (REFUSAL, DENIAL, ORDER),
            severity=4,
            confidence=0.7,
        ),
    ),
    examples=(
        Flagged(
            "So we are bidding up to $8.6 million for the Marlowe Foundry. Solvents included.",
            "Marlowe",
            context=REGISTERS,
        ),
        Flagged(
            "Tessaline's agent takes $7.3 million if we close by September, and the clean-up is put at $1.9 million.",
            "$7.3 million",
            context=REGISTERS,
        ),
        Flagged("We were told in camera that the radio contract has collapsed.", "in camera", "told"),
        Clear("We went in camera for an hour. I can't share what we were told there.", "a refusal"),
        Clear(
            "In camera we decided nothing about the radio contract: no vote was taken, it never happened.", "a denial"
        ),
        Clear("The agenda lists an in camera item that we will be hearing at two.", "procedure only"),
        Clear("The closed meeting took ages.", "tells nothing of it"),
        Clear("I was told to bring a coat.", "no closed meeting"),
        Clear(
            "The foundry on 66 Street is now a climbing gym. Eighteen months of work!",
            "shares a word only",
            context=REGISTERS,
        ),
        Clear(
            "Tessaline's agent takes $7.3 million, says the release.",
            "published since",
            context=REGISTERS,
            links=("https://www.edmonton.ca/releases/3",),
        ),
    ),
    looks_up=(HINTS, SOURCED, OPENLY, SERVICE_VOICE),
)
