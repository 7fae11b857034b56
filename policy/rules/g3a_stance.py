"""Guideline 3(a): praise, mockery, urging and verdicts on what an elected official stands for."""

from __future__ import annotations

from policy.examples import REGISTERS
from policy.language.comments import remarks_on_positions
from policy.language.stance import (
    ATTENDS,
    BLAMES,
    JOINS,
    LISTS,
    MOCKS,
    SCORNS,
    TURNS_ASIDE,
    URGES,
    VERDICT_QUESTION,
)
from policy.language.targets import (
    hashtags_for_or_against,
    officials_meant,
    officials_speaking,
    praise_of_somebody,
    short_reactions,
    wordless,
)
from policy.rule import PASSED_ON, Clear, Condition, Flagged, Reach, Role, Rule, Way

_OTHERS = PASSED_ON | {Role.ANSWERED}
JOINING = Condition("joins in with somebody", JOINS)
PRAISE = Condition("praises", praise_of_somebody)
BLAME = Condition("finds fault", BLAMES)
MOCKERY = Condition("mocks", MOCKS)
URGING = Condition("urges somebody", URGES)
SCORN = Condition("scorns somebody's grasp", SCORNS)
VERDICT = Condition("asks so that the answer is a verdict", VERDICT_QUESTION)
EMOJI = Condition("answers in emoji alone", wordless)
SHORT = Condition("answers in a few words", short_reactions)
HASHTAG = Condition("takes a side in a hashtag", hashtags_for_or_against)
REMARK = Condition("remarks on a position that it tells", remarks_on_positions)
MEANT = Condition("means an elected official", officials_meant, Reach.NEAR)
ANSWERED = Condition("answers or quotes an official's words", officials_speaking, Reach.STATEMENT, _OTHERS)
ASIDE = Condition("turns aside", TURNS_ASIDE, Reach.TEXT)
NOTICE = Condition("is a courtesy or a notice", ATTENDS, Reach.NEAR)

_CLEARS = (ASIDE, NOTICE)
_ABOUT = "“{found}” is said of {beside}"


def _about(name: str, finds: Condition, confidence: float = 0.65) -> Way:
    return Way(name, finds, _ABOUT, (MEANT,), _CLEARS, severity=2, confidence=confidence)


def _answering(name: str, finds: Condition) -> Way:
    reason = "answers the position of {beside}: “{found}”"
    return Way(name, finds, reason, (ANSWERED,), (ASIDE,), severity=2, confidence=0.6)


RULE = Rule(
    code="g3a_stance",
    guideline="3(a)",
    clause="3a-politics",
    title="Praise, mockery and urging about an official's politics",
    explanation=(
        "Finds praise, fault-finding, mockery, polite contempt, urging and leading questions about what an elected"
        " official proposes or says, in the post's own words or as an answer. Visits, notices and news are clear."
    ),
    for_councillors="the author is also a councillor, whose council work is politics: weigh the role first",
    looks_up=LISTS,
    ways=(
        _about("joins in", JOINING),
        _about("praises", PRAISE, 0.6),
        _about("finds fault", BLAME, 0.6),
        _about("mocks", MOCKERY),
        _about("urges", URGING),
        _about("scorns", SCORN, 0.6),
        _about("leading question", VERDICT),
        Way("hashtag", HASHTAG, "“{found}” takes a side", unless=(ASIDE,), severity=2, confidence=0.7),
        Way(
            "remark",
            REMARK,
            "“{found}” follows what {about.person.name} holds",
            unless=(ASIDE, NOTICE),
            severity=2,
            confidence=0.55,
        ),
        _answering("joins in with words answered", JOINING),
        _answering("mocks words answered", MOCKERY),
        _answering("faults words answered", BLAME),
        _answering("scorns words answered", SCORN),
        _answering("urges in an answer", URGING),
        _answering("answers in emoji", EMOJI),
        _answering("answers shortly", SHORT),
    ),
    examples=(
        Flagged("Mayor Palmquist wants a toll on the tunnel, and count me in.", "count me in", context=REGISTERS),
        Flagged("Coun. Nadeau's plan for patrols is a breath of fresh air.", "breath of fresh", context=REGISTERS),
        Flagged("Coun. Nadeau's plan for patrols is thin soup at best.", "thin", context=REGISTERS),
        Flagged("Oh goody, Mayor Palmquist will fix the jail.", "Oh goody", context=REGISTERS),
        Flagged("Coun. Nadeau, stick to your amendment on patrols.", "stick to your", context=REGISTERS),
        Flagged("One wonders if Mayor Palmquist owns a bus pass.", "One wonders", context=REGISTERS),
        Flagged("How many more studies does Mayor Palmquist need?", "How many more", context=REGISTERS),
        Flagged("Le premier ministre? non. La mairesse Palmquist, on signe.", "on signe", context=REGISTERS),
        Flagged("First snow on the deck. #WithPalmquist", "WithPalmquist", context=REGISTERS),
        Flagged("Mayor Palmquist wants a night mayor. That one needs a nap.", "nap", context=REGISTERS),
        Flagged("🤢🤢", "🤢", reply="Coun. Nadeau: patrols can wait until spring.", context=REGISTERS),
        Flagged("Not in my kitchen.", "kitchen", reply="Coun. Nadeau: patrols can wait.", context=REGISTERS),
        Flagged(
            "When I read this at the stove my soup boiled over, so somebody please write to her and tell her no.",
            "tell her no",
            quote="Coun. Nadeau: patrols can wait.",
            context=REGISTERS,
        ),
        Clear("How many more studies do the beavers need?", "nobody is meant"),
        Clear("Bravo, a breath of fresh air after the rain.", "nobody is meant"),
        Clear("Not in my kitchen.", "no official is answered", reply="My aunt: spiders can wait."),
        Clear("Is the mayor's plan a sham? Not for us to say.", "turns aside", context=REGISTERS),
        Clear(
            "Mayor Palmquist came by with a pie for the night desk, and what a wonderful pie.",
            "a visit",
            context=REGISTERS,
        ),
        Clear("Mayor Palmquist read the proclamation on policing.", "a neutral fact", context=REGISTERS),
        Clear(
            "Mayor Palmquist wants a toll on the tunnel. Her plan is attached.",
            "a neutral report",
            context=REGISTERS,
        ),
    ),
)
