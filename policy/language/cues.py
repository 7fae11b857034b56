"""Meanings that several rules ask about: refusing, denying, reporting, condemning, sharing what is public."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.statement import Role

REFUSES = concept(
    "refuses",
    """can't ask; cannot ask; not allowed to ask; don't tag me; do not tag me; please stop tagging; i won't be sharing;
    commissioners can't; commissioners cannot; commissioners don't; commissioners may not; i don't endorse;
    i do not endorse; i don't do campaigns; not my place; no endorsement*; stay out of it; i stay out of;
    staying out of; keep out of; i can't sign; i can't share; i won't share; can't take part; je ne peux pas;
    nous ne pouvons pas; je ne participe pas; je reste neutre; je m'abstiens; ne me demandez pas; will not comment;
    can't comment; cannot comment; won't comment; i can't speak; i can't say; can't tell you; cannot tell you;
    won't tell you; i can't discuss; cannot discuss; can't discuss; won't discuss; don't ask me; not mine to share;
    can't talk about; won't talk about; can't confirm; cannot confirm; neither confirm; we do not comment;
    we don't comment; no comment; nothing to report; my lips are sealed; refused to; i said no; i declined;
    declined to; i never said; nobody has asked me""",
    r"\b(?:can't|cannot|won't|will not|couldn't|wouldn't|not going to|may not|must not|shouldn't|never) "
    r"(?:be )?(?:ask\w*|solicit\w*|campaign\w*|fundrais\w*|endors\w*|discuss\w*|disclos\w*|reveal\w*|shar\w*"
    r"|comment\w*|"
    r"confirm\w*|repeat\w*|speak\w*|answer\w*|talk\w*|leak\w*|discuter|commenter)",
)
DENIES = concept(
    "denies",
    """not true; isn't true; is not true; false; a myth; no such; never happened; never voted; we did not; we didn't;
    did not vote; didn't vote; hasn't voted; has not voted; haven't voted; have not voted; no decision; no vote;
    not decided; nothing has been decided; not yet decided; rumour*; rumor*; misinformation; contrary to; n'a pas;
    n'avons pas; pas encore; c'est faux; aucune decision; the commission has not; has made no""",
)
SUPPOSES = concept(
    "supposes",
    """if; would; should we; might; maybe; could; whether; will vote; votes on; vote on; to vote; debate tomorrow;
    will decide; will consider; up for debate; on the agenda; i hope; i'd like; wish; asked to; asking for;
    want us to; si; peut-etre; sera debattu; voterons; propos*; recommend*; next month; coming up; upcoming;
    will be asked""",
    r"\?\s*$",
)
CONDEMNS = concept(
    "condemns",
    """not ok; not okay; unacceptable; no place; not welcome; have no place; has no place; shame on; wrong to;
    stop calling; don't call; do not call; doesn't belong; does not belong; don't belong; hurtful; racist; racism;
    sexist; homophobic; slur; slurs; insult; insults; hate speech; hateful; hatred; we can disagree;
    disagree without; be kind; take it down; taken down; removed; hidden; hid; blocked; deleted; won't be repeated;
    not in our; never acceptable; nobody should; no one should; nobody deserves; no one deserves; deserve better;
    deserves better; someone called; somebody called; being called; get called; was called; were called; called me;
    calls me; called us; yelled at; yelling; shouted at; spray-painted; graffiti; said to me; the word; words like;
    the phrase; stay up; our rules; house rules; inacceptable; n'a pas sa place; n'ont pas leur place; une honte;
    quelle honte; honte de traiter; honte d'entendre; honte de lire; honte a ceux; honte a qui; j'ai honte;
    insultes; propos haineux; racistes; je condamne; nous condamnons; condemn; condemns; we condemn; reject; rejects;
    apologize*; apologise*; sorry for; i was wrong to; i regret""",
    r"\b(?:comment|message|letter|email|e-mail|note|sign|flyer|caller|voice ?mail|tweet|post|reply|replie|man"
    r"|woman|guy|someone|somebody|anyone|anybody|people|kid|boy|driver|poster|heckler|stranger|they|he|she|who"
    r"|that)s? "
    r"(?:\w+ ){0,6}(?:call(?:s|ed|ing)? (?:me|him|her|us|them|you|our|the|my|a|an|people|someone|somali"
    r"|[a-z]+ (?:families|women|people|officers|members|staff))|yelled|shouted|screamed|spat|painted|scrawled"
    r"|scribbled)\b",
    r"\b(?:has to stop|ok(?:ay)? to (?:call|say)|it hurts|lost all respect|how dare|your (?:obvious "
    r"|open )?(?:hatred|contempt)|(?:i|we|she|he|they) (?:never|did not|didn't|do not|don't|would never) (?:say"
    r"|said|call|called|think|thought|believe)|in no way|no particular|no (?:[a-z]+ ){1,3}(?:deserves?|should))\b",
    r"\bcall(?:s|ed|ing)? (?:\w+ ){1,4}(?:is|was|isn't) (?:not|never|wrong|cruel|hateful|no)\b",
)
SOURCED = concept(
    "sourced",
    """says the service; said the service; says eps; according to; in a release; in the release; in their release;
    news release; media release; press release; released today; released this; just released; put out; announced;
    announces; announcement; news conference; press conference; bulletin; advisory; public appeal; alert; published;
    made public; on their site; on its site; on the site; on their website; official site; asirt; court documents;
    court heard; in open court; pleaded guilty; was sentenced; were sentenced; as reported; the journal; the news;
    ctv; cbc; global news; from the edmonton police; from the service; the service has posted; eps posted;
    eps has posted; eps tweeted; crime stoppers; dashboard; annual report; open data; sharing from; selon le service;
    selon la police; le service annonce; communique; annonce; la police annonce; bulletin public; avis public;
    public report; public agenda; the agenda; in the paper; in public session; at the public meeting""",
    r"(?:^|[.!?,:;–-] ?|\b(?:and|but|so|as|what|that|where|when|because) )(?:the )?(?:eps|service|police"
    r"|edmonton police|epc)(?:'s \w+ section)? "
    r"(?:says?|said|put this|put out|announced|reports?|reported|asks?|is asking|are asking|confirmed|confirms"
    r"|posted|published|named)\b",
)
INSIDER = concept(
    "insider",
    """buddy of mine; eps pal; eps buddy; officer friend; cop friend; my source; source of mine; sources tell me;
    insider; inside word; my brother-in-law; i'm told; i am told; we were told; i was told; we've been told;
    i've been told; i was shown; we were shown; got shown; was briefed; were briefed; in a briefing; at the briefing;
    our briefing; from the briefing; i hear; word is; word from; heard from; little bird; from an internal;
    internal email; internal memo; internal sheet; leaked; un ami policier; un ami au service; une source;
    on m'a dit; m'a dit; on m'a montre; ma source; mon beau-frere; je tiens de; mon cousin policier; un policier m'a""",
    r"\b(?:cousin|nephew|niece|uncle|neighbour|neighbor|buddy|pal|friend|guy|someone|somebody|contact|source"
    r"|brother|sister|kid|son|daughter)s? "
    r"(?:\w+ ){0,2}(?:in|at|on|with|from|inside) (?:the )?(?:eps|service|force|police|dispatch|squad|canine"
    r"|tactical|homicide|gangs?|drugs?)\b",
    r"\b(?:friend|buddy|pal|cousin|guy|someone|somebody) on the (?:job|inside)\b",
    r"\b(?:an?|the|my|one) (?:officer|constable|sergeant|detective|cop|dispatcher|staff sergeant|inspector"
    r"|member)(?: friend)? (?:just )?(?:told|tells|texted|says|said|let slip|whispered|showed)\b",
)
UNANNOUNCED = concept(
    "unannounced",
    """won't say so; won't say it; won't say till; won't say until; press gets it; media gets it; before the press;
    before the media; until they announce; when they announce; ahead of the announcement; le diront pas;
    off the record; between us; between you and me; between ourselves; don't quote me; you didn't hear;
    didn't hear it from me; keep it under; keep that under; keep this quiet; keep it quiet; keep it to yourself;
    haven't announced; not announced; aren't announcing; isn't announcing; unannounced; hasn't been announced;
    before it's announced; haven't told the; not public yet; not yet public; won't be announced; nobody knows yet;
    isn't public; not been made public; haven't released; hasn't released; haven't put; hasn't put; they won't say;
    before the news; ahead of the news; before the release; you read it here; heard it here first; first to know;
    before they announce; i shouldn't say; shouldn't be saying; shouldn't be telling; not supposed to say;
    not supposed to tell; not supposed to; entre nous; pas encore public; pas encore annonce; pas encore ete annonce;
    gardez ca; garde ca pour toi; ne le dites pas; ne le repetez pas; watch the news; keep your eyes on the news""",
)

NEWS = concept(
    "crime news",
    """charged with; been charged; are charged; is charged; faces charges; facing charges; faces a charge; faces counts;
    on suspicion of; suspicion of; in connection with; convicted of; was convicted; been convicted; pleaded;
    found guilty; guilty of; sentenced; jailed; jailed for; was jailed; appealing for; appeals for; appeal for;
    #appeal; witnesses to; any witnesses; for witnesses; anyone with information; any information;
    if you have information; have you seen; last seen; wanted for; call 101; call 999; crime stoppers; crimestoppers;
    780-423-4567; #377; quoting; reference number; we're investigating; police are investigating;
    officers are investigating; detectives are investigating; investigation into; we've arrested; we have arrested;
    been arrested; were arrested; was arrested; arrested today; #arrest; #arrested; appeared in court; in court;
    at court; crown court; court heard; trial; verdict; inquest; named as; formally identified; next of kin have;
    family have been informed; tributes; paid tribute; news release; accuse de; accusee de; accuses de; condamne a;
    disparu; disparue; appel a temoins; temoins""",
)

QUESTION = re.compile(r"\?\s*$")


def published_links(reading: Reading) -> Sequence[Hit]:
    """Links to hosts on which the Service, the City or the Province publish."""
    hosts = reading.context.public_hosts
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role is Role.LINK:
            host = (urlsplit(part.segment.text).hostname or "").lower()
            if any(host == each or host.endswith("." + each) for each in hosts):
                found.append(reading.hit(number, 0, len(part.form.low)))
    return found


def own_words(reading: Reading) -> Sequence[Hit]:
    """All of the author's own text."""
    return reading.whole(frozenset({Role.OWN}))
