"""Guideline 3(f): does a profile say how the Commission is properly reached, or what the account is not for?"""

from __future__ import annotations

from policy.examples import ACCEPTED_WORDINGS
from policy.language.profiles import accepted_contact, official_address, whole_bio
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Reach, Rule, Way

EMERGENCY = concept(
    "g3f emergency",
    """911; 9-1-1; 9 1 1; not monitored; isn't monitored; is not monitored; unmonitored; not watched; not staffed;
    read on weekdays; not read; office hours only; business hours only; non surveille; pas surveille;
    n'est pas surveille; en dehors des heures; in an emergency; emergencies; for emergencies; en cas d'urgence;
    urgence; urgences; si es urgente; not a place to report; don't report crime; do not report crime;
    not for reporting; 211; not an emergency line; nothing urgent here; hors heures; emergencias; seldom look in;
    on vous lit en semaine; can't report crime; cannot report crime; not for police matters; call the police""",
    r"\b(?:not|never|isn't|aren't|n0t) (?:\w+ )?(?:monitored|checked|read|watched|answered)\b",
    r"\b(?:monitored|checked|read|answered) only\b",
    r"\b(?:read|checked|lis|lus|lue)\b[^.]{0,20}\b(?:seulement|on (?:weekdays|weekends|\w+days)|lundi|mardi|mercredi"
    r"|jeudi|vendredi|samedi|dimanche)\b",
)
ELSEWHERE = concept(
    "g3f proper channel",
    """not this inbox; not here; pas ici; no por aqui; not by dm; not by direct message; not through; no dms;
    i don't check dms; don't check dms; dms not read; dms are closed; dms closed; messages aren't answered;
    aren't answered; can't take complaints; cannot take complaints; don't take complaints; can't accept complaints;
    complaints go to; complaints to; complaint line; don't handle complaints; do not handle complaints;
    can't help with; cannot help with; don't send me; won't see what you write; ne reponds pas; ne repond pas;
    aux plaintes; pas de plaintes; don't use it to; not to be used to; contact the commission; contact the office;
    commission office; write to the commission; email the commission; official business; official matters;
    for anything official; for commission business; for commission matters; for epc matters; for epc business;
    questions for the commission; media inquiries; pour me joindre; a titre officiel; ecrivez au bureau;
    ecrire au bureau; ecrivez a; courriel; bureau:; not to me; how to reach the office; ways to reach the commission;
    coordonnees du bureau; nous joindre; contact officiel; to reach us; joignable par le bureau""",
    r"\b(?:reach|contact|write|email|e-mail|courriel|correo|joindre|questions?|inquiries|bureau|office"
    r"|official\w*|complain\w*)\b[^.]{0,60}"
    r"(?:@[a-z0-9-]+\.|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b[a-z0-9-]+\.[a-z]+/contact)",
    r"\b(?:office|info|bureau|contact|commission)@",
    r"\b(?:police|commission|about (?:us|this account|the commission))\b[?:,]? (?:[a-z0-9.]+@|\d{3}[-. ]\d{3})",
    r"\b(?:office|bureau)\b[^.]{0,30}\b(?:does|answers|not me|pas moi)\b",
    r"\b(?:business|matters?|questions?|affaires)\b[^.]{0,20}\b(?:by|par)"
    r" (?:letter|mail|phone|telephone|lettre|courrier)\b",
    r"/[a-z-]*(?:contact|joindre|reach-us|ways)\b",
)
_READ = (
    r"(?:monitor|watch|check|read\b|reads\b|answer|repl(?:y|ies|ied)|staff|look(?:s|ed)? (?:in|at)|surveill"
    r"|lu(?:e|s|es)?\b|lis\b|lit\b|repond|consult)"
)
_RARELY = (
    r"\b(?:not|n't|isn't|aren't|don't|never|seldom|rarely|hardly|only|once|sometimes|except|until|after|weekdays?|weekends?"
    r"|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|hours?|nights?|24/7|pas|jamais|rarement"
    r"|seulement|semaine|heures?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)
AVAILABLE = concept(
    "g3f says when it is read",
    "",
    _RARELY + r"[^.!?]{0,40}\b" + _READ,
    r"\b" + _READ + r"[^.!?]{0,40}" + _RARELY,
    r"\b(?:dms?|direct messages?|private messages?|messages?|inbox|messagerie|boite)\b[^.!?]{0,30}"
    r"\b(?:closed|off|not|n't|don't|never|ignored|unread|pas|fermee?s?|jamais)\b",
    r"\b(?:don't|do not|can't|cannot|not|pas)\b[^.!?]{0,25}"
    r"\b(?:report|crimes?|complain\w*|emergenc\w+|urgent|plaintes?)\b",
)
LINKED = concept(
    "g3f contact is linked",
    "",
    r"\b(?:contact|reach me|reach us|reach the|joindre|contacter)\b[^.]{0,60}(?:\blink\w*|\bpinned\b|\bbelow\b|⬇"
    r"|👇|\bci-dessous\b|\bepingle)",
    r"\b(?:link\w*|pinned|below)\b[^.]{0,40}\b(?:contact|reach me|reach us)\b",
)
PROMISED = concept(
    "g3f contact promised",
    "",
    r"\bcontact\b[^.]{0,50}\b(?:coming soon|to come|under construction|tba|tbd|bientot|a venir)\b",
)

BIO = Condition("is a profile", whole_bio)
SAYS_EMERGENCY = Condition(
    "says what to do in an emergency or that nobody watches it", EMERGENCY, Reach.STATEMENT, ANYWHERE
)
SAYS_CHANNEL = Condition("says where the Commission is properly reached", ELSEWHERE, Reach.STATEMENT, ANYWHERE)
SAYS_LINK = Condition("says that contact information is linked", LINKED, Reach.STATEMENT, ANYWHERE)
SAYS_WHEN = Condition("says when it is read, or what it is not for", AVAILABLE, Reach.STATEMENT, ANYWHERE)
GIVES_ADDRESS = Condition("gives an address or a number", official_address, Reach.STATEMENT, ANYWHERE)
ONLY_PROMISES = Condition("only promises contact information", PROMISED)
ACCEPTED = Condition("has a wording that the Commission accepts", accepted_contact, Reach.STATEMENT, ANYWHERE)

RULE = Rule(
    code="g3f_contact_disclaimer",
    guideline="3(f)",
    clause="3f",
    title="Contact disclaimer",
    explanation=(
        "Reads the profile for a contact disclaimer: how the Commission or the person is properly reached, that the "
        "account is not read around the clock, or what to do in an emergency. “Views are mine” is not one."
    ),
    reads="profiles",
    ways=(
        Way(
            "contact_disclaimer",
            BIO,
            "the profile has no contact disclaimer",
            unless=(SAYS_EMERGENCY, SAYS_CHANNEL, SAYS_LINK, SAYS_WHEN, GIVES_ADDRESS, ACCEPTED),
            severity=1,
            confidence=0.85,
        ),
        Way(
            "only promised",
            ONLY_PROMISES,
            "the profile only promises a contact disclaimer (“{found}”)",
            unless=(SAYS_EMERGENCY, ACCEPTED),
            severity=1,
            confidence=0.85,
        ),
    ),
    part="contact",
    offers={
        "en": (
            "Not monitored around the clock. Emergency: 911. Police, not urgent: 780-423-4567. For Commission business "
            "please write to the Commission office.",
            "Not monitored 24/7. Emergency: 911. Commission business: the Commission office.",
            "Not monitored 24/7. Emergency: 911.",
        ),
        "fr": (
            "Compte non surveillé en tout temps. Urgence : 911. Pour les affaires de la Commission, écrivez à"
            " son bureau.",
            "Non surveillé en tout temps. Urgence : 911.",
        ),
    },
    examples=(
        Flagged("Commissioner, Edmonton Police Commission. Views my own.", "Views", profile=True),
        Flagged("Contact information coming soon on the Commission office page!", "coming soon", profile=True),
        Clear("Commissioner. This page is not monitored at night.", "says that nobody watches it", profile=True),
        Clear("Commissioner. For Commission business email office@epc.example.", "says where to write", profile=True),
        Clear("EPC member. Contact the office with your questions.", "says where to go", profile=True),
        Clear("EPC member. I open this on Fridays and read what came.", "says when it is read", profile=True),
        Clear("EPC member. Commission desk: 780-555-0100.", "gives a number that is no business's", profile=True),
        Flagged("EPC member. Order boots at the shop: 780-555-0133.", "EPC", profile=True),
        Clear("Commissioner. How to reach me: pinned.", "says that it is linked", profile=True),
        Clear(
            "Commissioner. Le comptoir du cinquieme etage vous ecoute.",
            "a wording that the Commission accepts, without its accents",
            profile=True,
            context=ACCEPTED_WORDINGS,
        ),
        Clear("Commissioner. Emergencies: 911. Contact page coming soon.", "the emergency line is there", profile=True),
    ),
)
