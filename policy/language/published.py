"""Whether a post rests on what was published: said so without a negation, linked, or numbered as a release."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.cues import SOURCED, published_links
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.statement import Role

OPENLY = concept(
    "openly known",
    """on its page; on their page; on the service's; service's page; service's site; service's own; on its own site;
    release number; the release; releases; communique*; says the service; service says; service said; service told;
    service has confirmed; service confirmed; service cherche; service released; service published; service showed;
    service announced; service is looking; police confirmed; a confirme; selon la police; selon le service;
    service's announcement; service's public; public appeal; appel a temoins; news conference; point de presse;
    told the press; told reporters; told the media; on the news; aux nouvelles; in the news; was in the news;
    it's public; is public; are public; public since; public record; made public; rendu public; rendue publique;
    rendus publics; in court; en cour; court this; court today; pleaded; eps tweeted; eps posted; eps put out;
    boys put it out; link below; at the link; lien; poster; on their poster; livestream*; public session;
    public meeting; seance publique; own letter; open letter; obituary; avis de deces; publie; publiee; publies;
    annonce par; open court; on the air; put it on air; is in their post; in their post; sur leur page; sur sa page;
    selon le journal; according to the paper; the paper says; dans le journal""",
    r"\b\d{2}[rm]\d{3}\b",
)
SERVICE_VOICE = concept(
    "the Service speaks",
    """our officers; our detectives; our investigators; our pc; pc; pcs; we've arrested;
    we have arrested; we arrested; we're appealing; we are appealing; we're looking for; we're investigating;
    we have charged; we've charged; call us; contact us; call 101; calling 101; contact police; quoting; live chat;
    our website; our control room; find out more; for more information; more info; for support;
    support is available; help is available; you can report; report it; if you've been; if you or someone;
    if you have been; #update; #breaking; #appeal; #watch; #listen; #jailed; remains in custody; magistrates;
    year-old; was jailed; has been jailed; have been jailed; jailed; in jail; has been charged;
    have been charged; been arrested; were arrested; was arrested; charged with; recruitment; day of action;
    awareness; #stopthestigma; mental health; raise awareness; week of action; programme;
    well done; congratulations; honoured; tribute; remembering; throwback*""",
)
"""The voice of a police service that tells its own news, and of campaigns."""
_NEGATED = re.compile(
    r"(?:\b(?:no|not|never|nobody|nothing|before|until|till|ahead of|without|pas|avant|jamais|aucun|rien|sans"
    r"|instead of)"
    r"|n't|\bwhatever)\b[^.!?]{0,28}$"
)
_NOT_ALONE = frozenset({"alert", "asirt", "annonce", "in the paper"})
"""Sources that say nothing by their name alone."""
_LATER = re.compile(
    r"^[^.!?]{0,12}\b(?:till|until|next|tomorrow|monday|tuesday|wednesday|thursday|friday|spring|hints?)\b"
)


def published(reading: Reading) -> Sequence[Hit]:
    """Signs that what is said is public already; "not announced" and "announced Friday" are none."""
    found = list(published_links(reading))
    for name in (SOURCED.name, OPENLY.name, SERVICE_VOICE.name):
        for hit in reading.hits(name):
            if reading.role(hit) is Role.ANSWERED or reading.words(hit).lower() in _NOT_ALONE:
                continue
            low = reading.parts[hit.part].form.low
            if not _NEGATED.search(low[max(0, hit.start - 40) : hit.start]) and not _LATER.search(
                low[hit.end : hit.end + 30]
            ):
                found.append(hit)
    return found
