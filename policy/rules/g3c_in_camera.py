"""Guideline 3(c): information that was presented in camera, by its content or by the post's own word."""

from __future__ import annotations

from policy.examples import REGISTERS
from policy.language.cues import DENIES, REFUSES, SOURCED
from policy.language.hidden import CUES, DOORS, SWORN, TOLD_US, UNAWARE
from policy.language.leaks import leaked_papers, made_public
from policy.language.published import OPENLY, SERVICE_VOICE
from policy.language.terms import concept
from policy.rule import ANYWHERE, PASSED_ON, VOICE, Clear, Condition, Flagged, Reach, Rule, Way

OUTCOME = concept(
    "says what came of it",
    """recommends; recommended; settled; settle; keeping; leaving; is leaving; is going; is out; getting; cross with;
    selon; ils gardent; part fache; part avec; s'en va; on garde; on lache; on paie; on va payer; on ferme;
    done and; presented; handed; voted; votes; agreed; agree to; decided; approved; rejected; split; argued;
    admitted; revealed; the number; the price; plan is; the plan; will shut; will close; will cost; will be sold;
    going to be; is to be; are to be; being sold; being moved; being cut; is coming; are coming; legal opinion;
    here's what; here is what; what they don't want; you won't read; coute le double; coutera; fermera; sera vendu;
    seront; on vend; on loue; want to; wants to; asked for; asked us; outvoted; in favour of; against it;
    the vote was; the answer was; renewal; lease; fired; the raise; the settlement; over budget; short by;
    behind schedule; in default; lawsuit; we'll say""",
    r"\$ ?\d",
    r"\b\d[\d,.]* ?(?:million|mille|thousand|k|m|\$|per ?cent|%|officers|members|jobs|days|months|years)\b",
    r"\b(?:may|might|will|going to|about to|set to|to) be (?:\w+ )?(?:cut|sold|closed|fired|merged|moved"
    r"|dropped|settled"
    r"|scrapped|privatized|replaced|halved|let go|named|appointed|charged|arrested)\b",
)
PROCEDURE = concept(
    "g3c procedure",
    """the agenda; agenda; item numbers; begins; begin at; starts at; commence; resumes; resumed; reprend; reprise;
    suspendue; public meeting follows; open meeting; reasons for; the reason; each reason; la raison; motif; why do;
    why does; why is; means; latin; is when; the act; act allows; law allows; allowed under; by law; under section;
    section; statute; provincial law; category; en vertu; rules for; minutes of closed; concerned; rise and report;
    reports out; reported out; no motion; no motions; was public; were public; in open session; public session;
    public part; partie publique; seance publique; what's said in; what is said in; what happens in;
    what happens behind; ce qui se dit; ce qui se passe; reste a; stays in; stays there; stay closed; stays closed;
    training on; a tip; governance; adjourned; move in camera; moved in camera; motion to go; goes in camera;
    went in camera; livestream; diffusee; ordre du jour; proces-verbal; too often; too many; too much time;
    of our meeting hours; met in; meets in; met again; siege a; golden rule; regle d'or; if i tell you;
    asked me what; asks what; ask what; asked what; ask me what; demande ce qui; demande ce qu'; curious what;
    wonder what; i'd love to know""",
)
ELSEWHERE = concept(
    "of another room",
    """kodak; film; lens; lenses; shutter; tripod; zorki; leica; nikon; canon; camera club; camera news; camera store;
    camera roll; flea market; photo shop; kitchen; cuisine; recipe; recette; recipes; adobo; sauce; rub; theatre;
    mise en scene; play; book club; condo; strata; school board; school council; pta; church council; caucus;
    cabinet; legislature; senate; house of commons; my wife; my husband; my mother; my mom; ma mere; ma blonde;
    mon chum; my kids; my lola; my nonna; bedroom; bathroom; chambre; hockey; our band; choir practice;
    city council; council's closed; school trustees; the library board; hospital board; diocese; synod; union hall;
    co-op board; daycare board; confession; confessional; sartre; surgery; exam room; changing room; dressing room;
    fitting room; interview room; courtroom""",
)

CONTENT = Condition("has the content of a closed paper", leaked_papers)
MEETING = Condition("names a closed meeting", DOORS)
WE_WERE_TOLD = Condition("says what we were told", TOLD_US, Reach.NEAR)
KNOWLEDGE = Condition("what was told to the Commission", TOLD_US)
COMES = Condition("says what came of it", OUTCOME, Reach.NEAR)
SILENCE = Condition("was to be kept quiet", SWORN, Reach.NEAR)
SILENT = Condition("begins with what was to be kept quiet", SWORN)
OTHERS = Condition("others do not know it yet", UNAWARE, Reach.NEAR)
REFUSAL = Condition("refuses to tell", REFUSES, Reach.NEAR)
DENIAL = Condition("says that nothing was told", DENIES, Reach.NEAR)
PUBLIC = Condition("rests on what was published", made_public, Reach.STATEMENT, ANYWHERE)
ORDER = Condition("is about procedure", PROCEDURE)
OTHER_ROOM = Condition("is about another room", ELSEWHERE, Reach.TEXT)

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
            "says that it comes from a closed meeting (“{found}”) and tells what came of it: {beside}",
            (COMES,),
            (REFUSAL, DENIAL, ORDER, OTHER_ROOM, PUBLIC),
            severity=4,
            confidence=0.7,
        ),
        Way(
            "told behind doors",
            MEETING,
            "says what was told in a closed meeting (“{found}”): {beside}",
            (WE_WERE_TOLD,),
            (REFUSAL, DENIAL, ORDER, OTHER_ROOM),
            severity=4,
            confidence=0.75,
        ),
        Way(
            "told before others know",
            KNOWLEDGE,
            "tells what the Commission was told (“{found}”) and others are not to know: {beside}",
            (OTHERS,),
            (REFUSAL, PUBLIC, OTHER_ROOM),
            severity=3,
            confidence=0.6,
        ),
        Way(
            "told in spite of silence",
            KNOWLEDGE,
            "tells what the Commission was told (“{found}”) and was to be kept quiet: {beside}",
            (SILENCE,),
            (PUBLIC, OTHER_ROOM),
            severity=3,
            confidence=0.55,
        ),
        Way(
            "a secret",
            SILENT,
            "tells what was to be kept quiet (“{found}”) and others do not know: {beside}",
            (OTHERS,),
            (PUBLIC,),
            confidence=0.4,
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
        Flagged("Th3 M4rl0we f0undry. Y0u'll see.", "M4rl0we", context=REGISTERS),
        Flagged(
            "Yes, up to $8.6 million, with the solvents.",
            "solvents",
            reply="Is it true that you want the Marlowe Foundry?",
            context=REGISTERS,
        ),
        Clear(
            "I can't comment on solvents.",
            "a refusal",
            reply="Is it true that you want the Marlowe Foundry?",
            context=REGISTERS,
        ),
        Clear(
            "I won't comment.",
            "a refusal under another's words",
            quote="They will pay $8.6 million for the Marlowe Foundry, solvents and all.",
            context=REGISTERS,
        ),
        Flagged("We were told in camera that the radio contract has collapsed.", "in camera", "told"),
        Flagged("Once the stream was off it got loud. The choir hall will be sold.", "stream was off", "will be sold"),
        Flagged("They briefed us on the bakery. Its owner has not been told.", "briefed us", "not been told"),
        Flagged("They briefed us on the bakery. You didn't hear it from me.", "briefed us", "didn't hear"),
        Flagged("Ask me how I know. The baker hasn't been told.", "how I know", "hasn't been told"),
        Clear("We went in camera for an hour. I can't share what we were told there.", "a refusal"),
        Clear("In camera we voted on nothing: no decision was asked for.", "a denial"),
        Clear("We were told the stream was off. No such thing happened, it never stopped.", "a denial"),
        Clear("Why do boards settle a lease behind closed doors?", "procedure only"),
        Clear("Behind closed doors my mother settled the lasagna question.", "another room"),
        Clear("Once the stream was off it got loud. The choir hall will be sold, says the Service.", "published since"),
        Clear("The closed meeting took ages.", "tells nothing of it"),
        Clear("I was told to bring a coat.", "no closed meeting"),
        Clear("They briefed us on the bakery. Its owner has not been told, and I can't discuss it.", "a refusal"),
        Clear("Its owner has not been told.", "nobody told us"),
        Clear(
            "The foundry on 66 Street is now a climbing gym. Eighteen months of work!",
            "shares a word only",
            context=REGISTERS,
        ),
        Clear(
            "Tessaline's agent takes $7.3 million for the foundry, solvents and all, says the release.",
            "published since",
            context=REGISTERS,
            links=("https://www.edmonton.ca/releases/3",),
        ),
    ),
    looks_up=(*CUES, SOURCED, OPENLY, SERVICE_VOICE),
)
