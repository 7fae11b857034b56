"""Guideline 3(f): does a profile give rules of conduct for those who comment, written out or linked?"""

from __future__ import annotations

from policy.examples import ACCEPTED_WORDINGS
from policy.language.profiles import accepted_use, whole_bio
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

NAMED = concept(
    "g3f rules named",
    """acceptable use; acceptable-use; house rules; comment rules; rules for comments; commenting rules; page rules;
    comment policy; comments policy; commenting policy; community guidelines; community rules; ground rules;
    terms of engagement; terms of use; terms linked; the terms linked; moderation policy; rules of conduct;
    code of conduct for comments; rules linked; rules pinned; rules below; within the rules; rules at the link;
    rules: link; community standards; participation guidelines; engagement rules; page terms; terms of this page;
    our terms; rules of use; page rules; class rules;
    that's the rule here; how to behave; conduct on this page;
    code of conduct for this page; standards of conduct; by commenting you agree;
    charte d'utilisation;
    politique d'utilisation; politique de moderation;
    conditions d'utilisation; regles d'utilisation; regles de conduite; regles de la page; regles de participation;
    terms of comment; social media policy; reply policy; replies policy; participation rules; fair play code;
    code_of_conduct; politique des medias sociaux; politique de commentaires; regles du jeu;
    charte de participation; online etiquette;
    regles de commentaire*; code de conduite de la page; netiquette; utilisation acceptable; modere selon""",
    r"\brules?(?: \w+){0,2}:? (?:[a-z0-9-]+\.[a-z0-9.-]+/|link)",
    r"\b(?:rules|regles|reglement|charte|code)\b[^.!?]{0,40}\b(?:enforced|apply|applies|pinned|appliquees?|epinglee?s?)\b",
    r"\b(?:repl(?:y|ies)|comments?)\b[^.!?]{0,30}\bremoved\b[^.!?]{0,20}\b(?:see|link)",
    r"/[a-z-]*(?:acceptable-use|rules?|guidelines|standards|terms|netiquette|conduct|comment-policy|charte|regles"
    r"|reglement|utilisation|moderation|behave|behaviour|social-media-policy|repl(?:y|ies)-policy|fair-play[a-z-]*|etiquette"
    r"|participation|comments?|commentaires?)\b",
    r"\bterms (?:&|and) conditions (?:of|for) (?:this|the|my|our) page\b",
)
WRITTEN = concept(
    "g3f rules written out",
    """be kind; be civil; be decent; be nice; be respectful; stay civil; keep it civil; keep it clean;
    keep it respectful; keep it kind; stay on topic; talk nice; if it is respectful; respectful comments;
    respectful discussion; respect required; respect exige; soyez respectueux; restez polis; courtoisie;
    restons courtois; no name calling; no name-calling; get you blocked; gets you blocked; you'll be blocked;
    will be blocked; are blocked; be muted; are deleted; is deleted; will be deleted; are removed; is removed;
    will be removed; kind words; with respect; con respeto; courteous; politesse; take part fairly; zero tolerance;
    not each other; never the person;
    moderated for; will be hidden; are hidden; i delete; i remove; i hide; i block; i take it down; taken down;
    sont effacees; sont effaces; sont retires; sont retirees; sont supprimes; seront supprimes; seront effaces;
    seront bloques; sera bloque""",
    r"\b(?:no|pas d[e']|sans|zero) ?(?:\w+, )?(?:insults?|hate|slurs?|swearing|spam|trolling|trolls|abuse"
    r"|name.calling|ads|threats?|do[x]+ing|gossip|racism|bullying|injures?|insultes?|menaces?|haine|grossierete"
    r"|harassment|harcelement|personal attacks?|attaques?|foul language|profanity|slander|tattling)\b",
    r"\b(?:don't|do not|never|we don't|spare us|whoever|anyone who|those who)\b[^.]{0,30}\b(?:bull(?:y|ies|ying)"
    r"|slurs?|swears?|slander|mocks?|threatens?|harass|insults?|shouts?|curses?)\b",
    r"\b(?:hate|insults?|insultos|slurs?|haine|injures?)\b ?(?:=|→|->|:) ?(?:ban|block|bin)",
    r"\b(?:borro|delete|elimino) insult",
    r"\bn[o0] (?:abuse|threats?)\b",
    r"\b(?:propos|commentaires)\b[^.]{0,60}\b(?:supprim|retir|effac|bloqu)",
)
_UNCIVIL = (
    r"(?:insult|hate\b|hateful|slur|swear|curs(?:e|ing)|cuss|bull(?:y|ies)|abus|threat|harass|troll|spam|racis|sexis|mock"
    r"|shout|yell|rude|nasty|personal attack|name.call|dox|slander|defam|profan|vulgar|obscen|advertis|gossip|rumou?r"
    r"|injur|haine|haineu|menac|harcel|grossi|moqu|attaque|mepris|diffam|gros mots|bad manners|heckl|foul|cruel"
    r"|coarse|mean)"
)
_STOPS = (
    r"\b(?:no|not|none|nobody|don't|doesn't|never|zero|without|spare|avoid|delet\w+|remov\w+|block\w*|bann?(?:ed)?|mut(?:e|ed)"
    r"|hid(?:e|es|den)|gone|bin|leave|bounce[sd]?|kick\w*|report(?:ed)?|pas|jamais|sans|aucune?|zero|supprim\w+|retir\w+"
    r"|effac\w+|bloqu\w+|masqu\w+|exclu\w*|door|porte|stove|trash|garbage|poubelle|dehors"
    r"|unwelcome|won't stay|take (?:it|them)? ?down|turned away|thrown out)\b"
)
_CIVIL = (
    r"\b(?:civil|civility|polite|politely|courteous|courtesy|respect|respectful|respectfully|kind|kindly|kindness|decent"
    r"|decency|fairly|manners|nice|nicely|gentle|gracious|considerate|poli|polie|polis|politesse|courtois|courtoisie"
    r"|respectueux|respectueuse|bienveillance|gentil|gentils|civilite)\b"
)
_TALK = (
    r"\b(?:comments?|commenting|repl(?:y|ies)|here|page|posts?|write|talk|speak|say|please|mind|keep|stay|be|discuss\w*"
    r"|debate|chat|argue|disagree|welcome|commentaires?|commentez|propos|ici|merci de|svp|restez|soyez|restons"
    r"|echanges?|discutez|discussions?)\b"
)
IMPLIED = concept(
    "g3f rules in any words",
    "",
    _STOPS + r"[^.!?]{0,60}\b" + _UNCIVIL,
    r"\b" + _UNCIVIL + r"[^.!?]{0,60}" + _STOPS,
    r"\b(?:speak|talk|write|comment|behave|parlez|ecrivez)\b[^.!?]{0,20}\b(?:as you would|as if|comme)\b",
    r"\b(?:i|we) (?:take|bring) (?:the rest|the others|it|them) down\b|\bthe (?:rest|others)"
    r" (?:i|we) (?:take down|delete|remove|hide)\b",
    _CIVIL + r"[^.!?]{0,40}" + _TALK,
    _TALK + r"[^.!?]{0,40}" + _CIVIL,
)
JEST = concept(
    "g3f rules in jest",
    "",
    r"\b(?:acceptable use|rules?|comment policy|terms of use)\b[^.]{0,60}\b(?:coming soon|to come|tba|tbd"
    r"|there are none|none yet|bientot|a venir|no rules|to be written|to follow|under construction)\b",
    r"\bacceptable use of an? ",
)

BIO = Condition("is a profile", whole_bio)
NAMES_RULES = Condition("names rules of use", NAMED, Reach.STATEMENT, ANYWHERE)
WRITES_RULES = Condition("writes the rules out", WRITTEN, Reach.STATEMENT, ANYWHERE)
IMPLIES_RULES = Condition("asks for civil words, or says what is not borne", IMPLIED, Reach.STATEMENT, ANYWHERE)
ONLY_JEST = Condition("announces rules that are not there", JEST)
ACCEPTED = Condition("has a wording that the Commission accepts", accepted_use, Reach.STATEMENT, ANYWHERE)

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
            unless=(NAMES_RULES, WRITES_RULES, IMPLIES_RULES, ACCEPTED),
            severity=1,
            confidence=0.85,
        ),
        Way(
            "only announced",
            ONLY_JEST,
            "the profile only announces acceptable use information (“{found}”)",
            unless=(WRITES_RULES, ACCEPTED),
            severity=1,
            confidence=0.85,
        ),
    ),
    part="use",
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
        Clear("EPC member. Rudeness is hidden at once.", "says what is not borne", profile=True),
        Flagged("Commissioner, Edmonton Police Commission. Emergencies: 911.", "Commissioner", profile=True),
        Flagged("Acceptable use rules coming soon.", "coming soon", profile=True),
        Clear("Commissioner. House rules pinned.", "rules are named", profile=True),
        Clear("Commissioner. No slurs, no selling.", "the rules are written out", profile=True),
        Clear(
            "Commissioner. Longer comment policy coming soon; until then, insults are deleted.",
            "one rule is there",
            profile=True,
        ),
        Clear(
            "Commissioner. Acceptable use: coming soon. Quarrels belong in the arena, not on this wall!",
            "a wording that the Commission accepts",
            profile=True,
            context=ACCEPTED_WORDINGS,
        ),
        Clear(
            "Commissioner. Quarrels belong in the arena, not on this wall!",
            "a wording that the Commission accepts",
            profile=True,
            context=ACCEPTED_WORDINGS,
        ),
        Flagged(
            "Commissioner. Quarrels belong on this wall.",
            "Commissioner",
            profile=True,
            context=ACCEPTED_WORDINGS,
        ),
    ),
)
