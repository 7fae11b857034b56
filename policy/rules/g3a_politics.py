"""Guideline 3(a): weighing in on the opinion or political position of an elected official."""

from __future__ import annotations

from policy.examples import REGISTERS
from policy.language.cues import REFUSES
from policy.language.names import officials_hinted, officials_named
from policy.language.targets import curt_reactions
from policy.language.terms import concept
from policy.rule import Clear, Condition, Flagged, Reach, Role, Rule, Way

SIDES_WITH = concept(
    "g3a sides with",
    """smartest; smartest thing; best thing; finest; makes the case; at last; truth to power; fights for;
    who will fight; fight for; is right; was right; are right; were right; dead right; so right; right about;
    right on; spot on; spot-on; bang on; hear, hear; hear hear; well said; well put; bravo; full marks; top marks;
    kudos; hats off; hat off; props to; good on; good for him; good for her; good for you; couldn't agree more;
    could not agree more; i agree with; we agree with; agree with her; agree with him; agree 100; exactly right;
    amen; preach; finally someone; finally somebody; at last someone; high time; about time; brave; bravely; courage;
    courageous; guts; backbone; spine; principled; sensible; common sense; smart; wise; brilliant; great idea;
    good idea; best idea; excellent idea; great plan; good plan; best plan; solid plan; i love; love this; love it;
    gets it; nailed it; nails it; strong stand; standing up; stands up; stood up; speaks for me; speaks for us;
    speaks the truth; telling it like; tells it like; making sense; makes sense; made sense; i support; we support;
    i back; we back; i'm with; we're with; stand with; stands with; behind her; behind him; get behind; credit where;
    deserves credit; credit to; way to go; visionary; leadership; overdue; champion; hero; applaud; applauds;
    commend; commends; endorse; endorses; endorsed; deserves our; deserves your; deserves support; a friend of;
    lucky to have; best mayor; best councillor; best mla; best mp; best premier; best minister; proud of;
    five more years; four more years; keep going; more of this; let's hope council listens; so should; i share;
    what she said; what he said; couldn't have said; couldn't put it better; good point; great point; fair point;
    she has a point; he has a point; worth backing; thumbs up; i'm a fan; big fan; win for; hope it passes;
    should pass; must pass; deserves to pass; pass it; 👏*; 💯*; 🙌*; 👍*; 🔥*; 🎯*; ✅*; 💪*; a raison; avait raison;
    d'accord avec; je suis d'accord; d'accord; bien dit; bien parle; chapeau; felicitations pour ta motion;
    excellente idee; bonne idee; j'appuie; nous appuyons; on l'appuie; appuyons; enfin quelqu'un; courageux;
    courageuse; il etait temps; vive; tout a fait; je partage; entierement raison; il faut soutenir; je vote;
    parle vrai; a vu juste; vise juste; du bon sens""",
)
SIDES_AGAINST = concept(
    "g3a sides against",
    """can't support; cannot support; couldn't support; won't support; doesn't follow; does not follow; doesn't hold up;
    doesn't hold water; upside down; backwards; wrong end of the stick; ne tient pas debout; ne tient pas la route;
    girouette; n'a pas lu; caricature; cartoon of; donkey; brains of; is wrong; was wrong; are wrong; dead wrong;
    got it wrong; gets it wrong; wrong about; wrong on; wrong again; so wrong; terrible idea; bad idea; awful idea;
    dumbest; stupid idea; silly idea; worst idea; dumb idea; crazy idea; foolish; short-sighted; shortsighted;
    short sighted; reckless; nonsense; ridiculous; absurd; laughable; a joke; out of touch; disagree; disagrees;
    oppose; opposes; against this; shouldn't pass; should not pass; mustn't pass; should drop; drop it; drop this;
    scrap it; scrap this; withdraw it; withdraw this; vote it down; vote this down; kill this; kill it; shame on;
    shameful; disgraceful; embarrassing; an embarrassment; clueless; hypocrite; hypocrisy; hypocritical;
    doesn't get it; don't get it; doesn't understand; no clue; no idea; has no plan; misses the point;
    missed the point; missing the point; misleading; lying; lies; liar; empty promise*; empty words; pandering;
    theatre; theater; stunt; grandstanding; posturing; photo op; failing us; failed us; failed; resign; step down;
    vote him out; vote her out; vote them out; not buying; no thanks; no thank you; hard pass; leaves out; left out;
    ignores; ignoring; forgets; good luck with that; fairy tale; fantasy; dreaming; dream on; what planet;
    which planet; in what world; give me a break; spare me; please.; rubbish; garbage; hogwash; baloney; malarkey;
    bunk; poppycock; horsefeathers; bull; bs; disaster; disastrous; dangerous; naive; half-baked; half baked;
    ill-informed; uninformed; misinformed; irresponsible; wasteful; waste of money; insulting; tone deaf; tone-deaf;
    cowardly; weak; spineless; soft on; flip-flop*; backtracking; backpedal*; too little; not enough; fails to;
    never going to work; won't work; will not work; doesn't work; can't work; doesn't add up; do the math;
    check the math; math isn't; can't count; unworkable; unrealistic; a gimmick; gimmick; boondoggle; cash grab;
    power grab; overreach; meddling; interfering; stay out of; stay in your lane; butt out; mind your own;
    enough already; should be ashamed; should know better; ought to know better; count me out; tell that to;
    tell it to; try telling; easy for; lost the plot; unbelievable; 🤡*; 🙄*; 🤦*; 👎*; 🗑*; 💩*; 😂*; 🤣*; 🤥*; a tort;
    avait tort; mauvaise idee; tres mauvaise idee; ridicule; n'importe quoi; honte; honteux; irrealiste; depasse;
    deconnecte; je m'oppose; pas d'accord; en desaccord; qu'il demissionne; qu'elle demissionne; demission;
    se trompe; trompe; erreur; absurde; mensonge; irresponsable; naif; a cote de la plaque; du theatre; du vent;
    fait fausse route; n'a rien compris; ne comprend rien""",
    r"\b[a-z]+ (?:1|one),? [a-z]+ (?:0|nil|zero)\b",
    r"\bshould(?:n't| not) (?:pass|go ahead|be cut|be allowed|happen)\b",
    r"\band (?:i'm|i am) (?:the |a |an )?(?:queen|king|sugar|tooth|santa|easter|prime|pope|astronaut|ballerina"
    r"|fairy|princess|wayne|elvis|napoleon|martian)\b",
    r"\b(?:sure|yeah|right|uh huh),? (?:and|because|jan)\b",
    r"\bif (?:he|she|they) (?:ever |actually |really |only )?(?:read|listened|cared|bothered|walked|spent|worked"
    r"|did|knew|thought)\b",
)
REACTS = concept(
    "g3a reacts",
    """this; exactly; yes; yep; yup; yes!; no; nope; lol; lmao; lmfao; rofl; haha; hahaha; ha; sigh; wow; oh please;
    please; sure; sure, jan; right; wrong; true; so true; truth; facts; finally; bingo; agreed; amen;
    quite right; quite; indeed; absolutely; totally; 100%; 100 %; same; +1; seconded; second this; what she said;
    what he said; as if; really; seriously; laughable; good; great; excellent; love it; love this; not a chance;
    never; over my dead body; ugh; yikes; cringe; smh; facepalm; read this; must read; couldn't agree more;
    well said; mic drop; boom; oui; non; exactement; voila; tout a fait; n'importe quoi; bravo; enfin; 😂*; 🤣*; 😭*;
    ❤*; 😍*; 🥱*; 😴*; 🤔*; 💀*""",
)
BACKS = concept(
    "g3a backs for office",
    """vote for; voting for; my vote; my ballot; got my vote; has my vote; earned my vote; re-elect; reelect; elect;
    deserves another term; another term; second term; third term; i'm voting; proud to support; supporting;
    campaigning for; for mayor; pour maire; je vote pour; votez; votons; votez pour""",
    r"#\s?(?:team|vote|elect|reelect|fire|dump|stop|never|i stand with|stand with) ?[a-z]+",
)
POSITION = concept(
    "g3a position",
    """motion; plan; plans; proposal; proposes; proposed; proposing; idea; position; stand; stance; bill; bylaw; by-law;
    policy; budget; ask; vote; votes; voted; campaign; platform; audit; cut; cuts; cutting; slash; funding; formula;
    amendment; council; legislature; wants; want; says; said; thinks; figures; promised; promises; claims; argues;
    pushing; pushes; opposes; supports; calls for; calling for; motions; tax; taxes; freeze; defund; police; carding;
    photo radar; encampment*; bail; ban; conseil; veut; propose; projet; dit""",
)
COURTESY = concept(
    "g3a courtesy",
    """thanks for coming; thank you for coming; thanks for joining; thank you for joining; for attending;
    for stopping by; for dropping by; for visiting; for the visit; for your time; for his time; for her time;
    for hosting; for having us; for taking the time; congratulations to; congratulations on; congrats on;
    congrats to; happy birthday; birthday; welcome baby; baby; condolences; get well; speedy recovery; wedding;
    sworn in; swearing-in; re-elected; new role; on being named; on the birth; good to see; great to see;
    nice to see; ran into; bumped into; sat beside; ribbon; photo with; pictured; opened the; emcee*;
    flipped pancakes; felicitations a; bonne fete; merci d'etre venu*; merci de votre presence;
    remercie de sa presence; office is; clinic""",
)
NO_SIDE = concept(
    "g3a takes no side",
    """not for me to; not my place; no position; takes no position; take no position; don't take a position;
    does not take; no opinion; i don't weigh in; won't weigh in; can't weigh in; cannot weigh in; don't comment on;
    doesn't comment on; neutral; both sides; judge for yourself; judge for yourselves; read it yourself; read both;
    make up your own mind; je ne prends pas position; je ne dirai pas si; leave that between; leave that to you;
    sans prendre position; i disagree with myself; not saying;
    whether i agree; nothing to do with politics; not about politics""",
)

WITH = Condition("sides with somebody", SIDES_WITH)
AGAINST = Condition("sides against somebody", SIDES_AGAINST)
REACTION = Condition("reacts in a word", curt_reactions)
BACKING = Condition("backs somebody for office", BACKS)
OFFICIAL = Condition("names an elected official", officials_named, Reach.NEAR)
SURNAME = Condition("has an official's surname", officials_hinted, Reach.NEAR)
STANDS = Condition(
    "names an official who stands",
    lambda reading: [*reading.once(officials_named), *reading.once(officials_hinted)],
    Reach.TEXT,
)
OVER = Condition("speaks of a position", POSITION, Reach.NEAR)
THEIR_WORDS = Condition(
    "answers or quotes an official",
    lambda reading: [*reading.once(officials_named), *reading.once(officials_hinted)],
    Reach.STATEMENT,
    frozenset({Role.ANSWERED, Role.QUOTED, Role.SHARED}),
)
COURTEOUS = Condition("is a courtesy", COURTESY)
NEUTRAL = Condition("takes no side", NO_SIDE, Reach.TEXT)
REFUSAL = Condition("refuses to weigh in", REFUSES, Reach.TEXT)

_CLEARS = (COURTEOUS, NEUTRAL, REFUSAL)
_FOR = "sides with {beside} (“{found}”)"
_AGAINST = "sides against {beside} (“{found}”)"

RULE = Rule(
    code="g3a_politics",
    guideline="3(a)",
    clause="3a-politics",
    title="Weighing in on an official's position",
    explanation=(
        "Finds a post that names an elected official, or answers or quotes one, and takes a side: agrees,"
        " disagrees, praises, "
        "mocks, endorses. Naming an official, thanking for a visit or sharing a neutral fact is clear."
    ),
    looks_up=(REACTS,),
    for_councillors="the author is also a councillor, whose council work is politics: weigh the role first",
    ways=(
        Way("with an official", WITH, _FOR, (OFFICIAL,), _CLEARS, severity=2, confidence=0.75),
        Way("against an official", AGAINST, _AGAINST, (OFFICIAL,), _CLEARS, severity=2, confidence=0.75),
        Way("with a surname", WITH, _FOR, (SURNAME, OVER), _CLEARS, severity=2, confidence=0.65),
        Way("against a surname", AGAINST, _AGAINST, (SURNAME, OVER), _CLEARS, severity=2, confidence=0.65),
        Way(
            "backs for office",
            BACKING,
            "backs {beside} for office (“{found}”)",
            (STANDS,),
            _CLEARS,
            severity=2,
            confidence=0.7,
        ),
        Way("sides with words answered", WITH, _FOR, (THEIR_WORDS,), _CLEARS, severity=2, confidence=0.7),
        Way("sides against words answered", AGAINST, _AGAINST, (THEIR_WORDS,), _CLEARS, severity=2, confidence=0.7),
        Way(
            "reacts to words answered",
            REACTION,
            "reacts to {beside}: “{found}”",
            (THEIR_WORDS,),
            _CLEARS,
            severity=2,
            confidence=0.6,
        ),
    ),
    examples=(
        Flagged("Mayor Palmquist is right to close the tunnel.", "right", "Palmquist", context=REGISTERS),
        Flagged("Councillor Nadeau wants a curfew for cats. Half-baked.", "Half-baked", context=REGISTERS),
        Flagged("Brandvold wants a new jail? Spot on.", "Spot on", context=REGISTERS),
        Flagged("Tang voted to sell the rink, what a disaster.", "disaster", context=REGISTERS),
        Flagged("My ballot says Ingrid Palmquist.", "ballot", context=REGISTERS),
        Flagged(
            "Couldn't agree more.",
            "Couldn't agree more",
            quote="Mayor Palmquist: transit needs its own officers.",
            context=REGISTERS,
        ),
        Flagged("Dream on.", "Dream on", reply="Coun. Nadeau: response times will halve by June.", context=REGISTERS),
        Flagged("lmao", "lmao", quote="Viktor Brandvold, MLA: crime is a feeling.", context=REGISTERS),
        Clear(
            "Mayor Palmquist, thank you for coming to a brave little school play.",
            "thanks for a visit",
            context=REGISTERS,
        ),
        Clear("Whether Mayor Palmquist is right is not for me to say.", "takes no side", context=REGISTERS),
        Clear("I can't comment on whether Mayor Palmquist has the best plan.", "a refusal", context=REGISTERS),
        Clear("Mayor Palmquist read the proclamation at noon.", "a neutral fact", context=REGISTERS),
        Clear("Lopsided scores are ridiculous.", "nobody is named"),
        Clear("Best plan for a Sunday: soup.", "nobody is named"),
        Clear("Tang is the best drink of the seventies.", "a drink, not the member", context=REGISTERS),
        Clear("Tang and vodka? Spot on.", "a drink, not the member", context=REGISTERS),
        Clear("Tang spilled on the rug, what a disaster.", "a drink, not the member", context=REGISTERS),
        Clear("My vote goes to the plum jam.", "a jam"),
        Clear(
            "This file has it all.",
            "no reaction, though it begins with a word of one",
            quote="Mayor Palmquist: transit needs its own officers.",
            context=REGISTERS,
        ),
        Clear("lmao", "no official is answered", quote="A goose is holding up traffic on 82 Avenue."),
    ),
)
