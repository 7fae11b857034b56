"""Guideline 3(f): does a profile give rules of conduct for those who comment, written out or linked?"""

from __future__ import annotations

from policy.language.profiles import whole_bio
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

NAMED = concept(
    "g3f rules named",
    """acceptable use; acceptable-use; house rules; comment rules; rules for comments; commenting rules; page rules;
    comment policy; comments policy; commenting policy; community guidelines; community rules; ground rules;
    terms of engagement; terms of use; terms linked; the terms linked; moderation policy; rules of conduct;
    code of conduct for comments; rules linked; rules pinned; rules below; within the rules; rules at the link;
    rules: link; conditions d'utilisation; regles d'utilisation; regles de conduite; regles de la page;
    regles de commentaire*; code de conduite de la page; netiquette; utilisation acceptable; modere selon""",
    r"\brules?(?: \w+){0,2}:? (?:[a-z0-9-]+\.[a-z0-9.-]+/|link)",
    r"/(?:acceptable-use|house-rules|comment-policy|community-guidelines)\b",
)
WRITTEN = concept(
    "g3f rules written out",
    """be kind; be civil; be decent; be nice; be respectful; stay civil; keep it civil; keep it clean;
    keep it respectful; keep it kind; stay on topic; talk nice; if it is respectful; respectful comments;
    respectful discussion; respect required; respect exige; soyez respectueux; restez polis; courtoisie;
    restons courtois; no name calling; no name-calling; get you blocked; gets you blocked; you'll be blocked;
    will be blocked; are blocked; be muted; are deleted; is deleted; will be deleted; are removed; is removed;
    will be removed; will be hidden; are hidden; i delete; i remove; i hide; i block; i take it down; taken down;
    sont effacees; sont effaces; sont retires; sont retirees; sont supprimes; seront supprimes; seront effaces;
    seront bloques; sera bloque""",
    r"\b(?:no|pas d[e']|sans|zero) ?(?:\w+, )?(?:insults?|hate|slurs?|swearing|spam|trolling|trolls|abuse"
    r"|name.calling|ads|threats?|do[x]+ing|gossip|racism|bullying|injures?|insultes?|menaces?|haine|grossierete"
    r"|harassment|harcelement|personal attacks?|attaques?|foul language|profanity)\b",
)
JEST = concept(
    "g3f rules in jest",
    "",
    r"\b(?:acceptable use|rules?|comment policy|terms of use)\b[^.]{0,60}\b(?:coming soon|to come|tba|tbd"
    r"|there are none|none yet|bientot|a venir|no rules)\b",
)

BIO = Condition("is a profile", whole_bio)
NAMES_RULES = Condition("names rules of use", NAMED, Reach.STATEMENT, ANYWHERE)
WRITES_RULES = Condition("writes the rules out", WRITTEN, Reach.STATEMENT, ANYWHERE)
ONLY_JEST = Condition("announces rules that are not there", JEST)

RULE = Rule(
    code="g3f_acceptable_use",
    guideline="3(f)",
    clause="3f",
    title="Acceptable use information",
    explanation=(
        "Reads the profile for rules of conduct for those who comment: named and linked, or written out in any plain "
        "words, such as what is removed or who is blocked."
    ),
    reads="profiles",
    ways=(
        Way(
            "acceptable_use",
            BIO,
            "the profile has no acceptable use information",
            unless=(NAMES_RULES, WRITES_RULES),
            severity=1,
            confidence=0.85,
        ),
        Way(
            "only announced",
            ONLY_JEST,
            "the profile only announces acceptable use information (“{found}”)",
            unless=(WRITES_RULES,),
            severity=1,
            confidence=0.85,
        ),
    ),
    offers={
        "en": (
            "Comments are welcome if they are respectful: insults, threats, advertising and private information are "
            "removed under the Commission's acceptable use rules.",
            "Be civil: insults, threats, ads and private information are removed.",
            "Be civil; abuse is removed.",
        ),
        "fr": (
            "Les commentaires respectueux sont bienvenus; injures, menaces, publicité et renseignements"
            " personnels sont "
            "retirés selon les règles d'utilisation.",
            "Restez courtois : les injures sont retirées.",
        ),
    },
    examples=(
        Flagged("Commissioner, Edmonton Police Commission. Emergencies: 911.", "Commissioner", profile=True),
        Flagged("Acceptable use rules coming soon.", "coming soon", profile=True),
        Clear("Commissioner. House rules pinned.", "rules are named", profile=True),
        Clear("Commissioner. No slurs, no selling.", "the rules are written out", profile=True),
        Clear(
            "Commissioner. Longer comment policy coming soon; until then, insults are deleted.",
            "one rule is there",
            profile=True,
        ),
    ),
)
