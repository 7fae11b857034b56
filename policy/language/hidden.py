"""Ways to let on that one tells what was not for everybody: behind doors, sworn to silence, before others know."""

from __future__ import annotations

from policy.language.terms import concept

_OFF = r"(?:off|out|cut|dark|stopped|ended|paused|muted|killed|ferme\w*|eteint\w*|coupe\w*)"
_TOLD = r"(?:told|shown|briefed|warned|asked|handed|walked through|read out|given|presented|promised|assured|informed)"

DOORS = concept(
    "behind doors",
    """in camera; in-camera; closed session*; closed meeting*; closed-door; closed doors; private session*;
    closed item*; closed agenda; not for the public; not for the public package; confidential paper;
    confidential report; confidential briefing; confidential memo; confidential session; confidential part;
    confidential item; document confidentiel; rapport confidentiel; huis clos; huit clos; seance privee;
    session privee; seance fermee; partie privee; partie fermee; partie confidentielle; portes closes;
    portes fermees; derriere les portes; derriere la porte; porte fermee; porte close; not in the minutes;
    won't be in the minutes; without minutes; off camera; off mic; off the mic; hors micro; hors camera; no minutes;
    won't find it on the website; won't find this in the minutes; once the doors; the locked room; sans temoins;
    behind the door; behind the doors""",
    r"\b(?:doors?|portes?) (?:\w+ ){0,2}(?:shut|closed?|locked|fermees?|closes?|ferme)\b",
    r"\b(?:shut|closed|closing|locked|behind) (?:the|those|our|that|these|thick|big) (?:\w+ )?doors?\b",
    r"\b(?:public|press|media|reporters?|audience|gallery|everyone else|everybody else|visitors|journalists?) "
    r"(?:\w+ ){0,3}(?:left|gone|out|sent|cleared|excused|shooed|ushered|home|sorti\w*|parti\w*|dehors)\b",
    r"\b(?:sent|cleared|excused|emptied|ushered|asked|kicked|fait sortir|mis dehors|vide) (?:out )?(?:the|le|la|les) "
    r"(?:public|press|media|reporters|room|gallery|audience|chamber|salle|presse|journalistes)\b",
    r"\b(?:stream|livestream|cameras?|mics?|microphones?|micros?|recorders?|recording|webcast|broadcast|youtube|feed"
    rf"|diffusion|webdiffusion|red light|little light)s? (?:\w+ ){{0,3}}{_OFF}\b",
    r"\b(?:switch|turn|cut|shut|coupe|ferme|eteint|eteindre)(?:ed|ing|s|ting|ned)? (?:off )?(?:the|our|les?|la) "
    r"(?:stream|livestream|cameras?|mics?|microphones?|micros?|recorders?|recording|webcast|feed|diffusion)\b",
    r"\b(?:private|closed|secret|confidential|hidden|non-public|privee?|fermee?|secrete) (?:part|portion|half|bit|side"
    r"|end|section|meeting|agenda|package|room|briefing|hour|binder|partie|reunion|rencontre|seance|salle)\b",
    r"\bthe (?:part|bit|half|portion|hour|item|page|meeting)s? (?:of (?:the|our|that|last|thursday's) (?:\w+ )?"
    r"(?:meeting|agenda|evening|night|package) )?(?:that )?(?:you|nobody|no one|the public|they|the cameras?|the press)"
    r"(?:'?re| \w+)? ?(?:weren't|were not|didn't|don't|aren't|isn't|never|can't|couldn't|wasn't|did not|won't|not)\b",
    r"\bphones? (?:\w+ )?(?:in (?:the|a) (?:basket|box|bin|bag|drawer|tray)|taken|collected|confiscated|outside"
    r"|handed in|locked)\b",
    r"\b(?:numbered|watermarked|collected|gathered|handed back|took back|shredded) (?:\w+ )?(?:the |our |all )?(?:cop"
    r"(?:y|ies)|papers?|packages?|binders?|handouts?)\b",
)
SWORN = concept(
    "sworn to silence",
    """sworn to secrecy; sworn to silence; breathe a word; not a word; nobody is to; nobody's to; no one is to; hush;
    shh*; shhh*; mum's the word; keep it to yourself; keep this to yourself; keep it to yourselves; to ourselves;
    keep it quiet; keep this quiet; keep it under; keep that under; on the quiet; on the down low; between us;
    between you and me; between ourselves; between friends; don't quote me; don't ask how; don't ask me how;
    ask me how i know; how i know; can't say how; can't tell you how; don't tell anyone; tell no one; don't repeat;
    didn't hear; didn't get this from me; didn't get it from me; didn't read; never said this; never heard this;
    not from me; you never saw; that's all i'll say; all i'm saying; off the record; more i can't; can't say more;
    can't say any more; won't say more; i've said too much; said too much; said enough; i shouldn't say;
    shouldn't say this; shouldn't be saying; shouldn't be telling; shouldn't tell; shouldn't have said;
    not supposed to say; not supposed to tell; not supposed to; i'm not allowed; not allowed to say; no right to;
    had to tell; somebody had to; someone had to; someone should tell; somebody should tell; somebody should maybe;
    you should know; you ought to know; ought to know; deserve to know; deserves to know; a right to know;
    rather break a rule; they'd have my head; get in trouble; get me in trouble; burn after; deleting this;
    delete this; delete later; little bird; birdie; un petit oiseau; oops; oups; whoops; 🤫; 🤐; 🙊; motus;
    bouche cousue; chut; entre nous; gardez ca; garde ca; gardez-le pour; pas le droit de; j'ai pas le droit;
    j'ai promis; me taire; nous taire; se taire; trop dit; rien dit; t'as rien entendu; rien entendu;
    j'aurais pas du; j'aurais pas; je devrais pas; je ne devrais pas; pas cense; pas censee; ne le repetez pas;
    ne le dites pas; dites rien; dis rien; secretly; confidentially; in confidence; under wraps; en secret;
    sous le sceau""",
    r"\b(?:told|asked|made|ordered|promised|swore|sworn|supposed|meant|warned|instructed|begged|agreed|demande|prie"
    r"|ordonne|promis) (?:us |me |everyone |everybody |all of us |them |nobody |that nobody "
    r"|the \w+ )?(?:not to (?:tell|say"
    r"|talk|speak|share|mention|repeat|discuss|post|breathe|raise)|to (?:hush|keep (?:quiet|it|this|mum)|shut"
    r"|stay quiet"
    r"|be quiet|zip|whisper|secrecy|sit on)|de (?:ne (?:pas|rien) (?:dire|repeter)|se taire|nous taire|me taire"
    r"|garder))\b",
    r"\b(?:can't|cannot|couldn't|not going to|won't) (?:\w+ )?(?:say|tell|explain) (?:you )?(?:how|who|where|why|more"
    r"|which|what kind|the rest)\b",
)
UNAWARE = concept(
    "others do not know yet",
    """clueless; unaware; none the wiser; in the dark; no idea yet; hasn't a clue; haven't a clue; not a clue;
    out of the loop; blindsided; surprised to learn; act surprised; surprise; before anyone knows; before they know;
    before it's public; not public; not yet public; isn't public; hasn't been announced; not announced; unannounced;
    au courant de rien; pas au courant; sans le savoir; a l'insu; a leur insu; son insu; n'en sait rien;
    n'en savent rien; ne le sait pas; ne le savent pas; le sait pas; le savent pas; ne se doute*; se doute de rien;
    se doutent de rien; pas encore public; pas annonce; personne ne sait; faites semblant; nobody knows;
    no one knows; nobody outside; no one outside""",
    r"\b(?:doesn't|doesnt|does not|mustn't|must not|isn't supposed to|aren't supposed to|are not to|is not to"
    r"|(?:they|who|people|men|women|\w{3,}s) (?:still |really |just )?(?:don't|dont|do not|won't"
    r"|can't)) (?:even )?(?:know"
    r"|hear|learn|find out|suspect|realize|see it coming|know it|get wind|have a clue|have any idea)\b",
    r"\b(?:they|he|she|who|owners?|staff|union|famil(?:y|ies)|neighbou?rs?|nurses?|fathers|sellers?|vendors?|crew"
    r"|members|guys|lads|folks|residents|tenants|workers|everyone|everybody|vendeur|ils|elle|il) (?:still |all |just )?"
    r"(?:thinks?|believes?|assumes?|figures?|imagines?|pense(?:nt)?|croi(?:t|ent)) (?:it's|its|it is|that|they|he|she"
    r"|the|this|que|qu'|we|c'est)",
    r"\b(?:hasn't|haven't|has not|have not|hadn't|not|never|nobody(?:'s| has)?|no one(?:'s| has)?|without being"
    r"|yet to be"
    r"|jamais|pas encore|personne) (?:\w+ )?(?:been |be |ete |etre )?(?:told|informed|warned|notified"
    r"|averti\w*|prevenu\w*|informe\w*|dit)\b",
    r"\b(?:none|not one|neither|aucun|aucune|pas un) (?:of|des|d'entre) (?:the |them |those |us )?(?:\w+ ){0,3}"
    r"(?:knows?|know|heard|suspects?|sait|ne)\b",
    r"\b(?:before|avant qu\w*|jusqu'a ce qu\w*) (?:the |any(?:one|body) |an? )?(?:[\w']+ ){0,7}"
    r"(?:finds? out|learns?|hears?|knows?|notices?|sache\w*|apprenne\w*|l'apprenne\w*|s'en aperco\w*|catch(?:es)? on"
    r"|gets? wind)\b",
    r"\b(?:tell|telling|told|inform|warn|dire|dira|avertir)(?:ing)? (?:\w+ ){0,3}(?:only |not )?(?:until|till"
    r"|after|once"
    r"|later|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:fall"
    r"|spring|summer|autumn|winter|new year))|apres|plus tard)\b",
)
STORY = concept(
    "another story will be told",
    """official line; official story; official version; officially; official reason; the story will; cover story;
    the line is; the line will; line to take; they'll say; they will say; they'll call it; they will call it;
    we'll say; we will say; we're to say; we are to say; supposed to say; it will say; it'll say; will be announced;
    you will read; you'll read; you'll hear; you will hear; you'll see; you will see; you'll be told;
    you'll find out; remember i said; remember this; told you first; heard it here; read it here; here first;
    mark my words; mark me; calling it now; calling it; prediction; i predict; watch what happens; watch for;
    watch this; watch friday; watch the news; just wait; wait for it; wait until; wait till; wait for; stay tuned;
    spoiler; bet you; don't be surprised; don't be shocked; when the announcement; when they announce;
    before they announce; ahead of the announcement; when you read; when you hear; if you hear; next time you;
    connect the dots; pursue other; spend time with; personal leave; for personal reasons; "personal reasons";
    to save face; spin; the spin; draw your own; do the math; i can subtract; do the sum; read between;
    between the lines; guess why; guess who; guess what; wink; 😉; 👀; nudge; hint; hints; warmer; colder;
    hypothetically; asking for a friend; for a friend; vous verrez; vous allez voir; vous entendrez; vous lirez;
    attendez; officiellement; version officielle; a surveiller; on dira; on va dire; ils diront; retenez;
    surveillez; devinez; clin d'oeil; rira bien; parait que; il parait; parole de; s'en vient""",
    r"\b(?:not|isn't|wasn't|won't be|never was|ain't|aint) (?:the|a|an|because of|really"
    r"|about) (?:\w+ ){1,4}(?:it's|it is"
    r"|it was|but|it will|c'est)\b",
)
TOLD_US = concept(
    "what we were told",
    """told us; showed us; show us; warned us; asked us; briefed us; handed us; gave us; assured us; promised us;
    let us know; told the commission; told commissioners; told to the commission; told the board; told our board;
    i sat there; i was in the room; sat in on; on nous a; nous a dit; nous a montre; on nous dit; nous a presente;
    nous a annonce; on a appris; nous avons appris; j'ai appris; on nous demande; we learned; we learnt; we heard;
    heard it; we've heard; we've all heard; heard it there; someone who was; somebody who was; was in the room;
    qui y etait; qui y etaient; they're telling us; telling us; showing us; told me what; told me that;
    ils nous ont; elle nous a; il nous a""",
    rf"\b(?:we|i|us|commissioners|the (?:police )?commission) (?:were|was|got|been|have been|had been|get"
    rf"|are) (?:\w+ )?{_TOLD}\b",
    r"\b(?:he|she|they|chief|lawyers?|auditor|counsel|staff|management|administration|consultants?) (?:\w+ )?(?:told"
    r"|showed|warned|briefed|asked|handed|advised|begged) (?:us|me|the commission|commissioners)\b",
)
SEEN = concept(
    "what was in the papers",
    """our package; my package; in my package; my binder; our binder; the binder; ma trousse; mon cartable;
    in the room; in that room; i read it; i've read; i saw the; we saw the; i've seen the; j'ai vu; j'ai lu;
    j'ai entendu; on m'a dit; on m'a montre; i learned; i heard; heard last; our lawyer*; our own lawyer*;
    our counsel; our auditor*; our own guy; our consultant*; our own auditor; our own people; the slide; the slides;
    slide; on the page; the appendix; the memo; the paper says; the report says; recommendation; top lines;
    outvoted; i voted; we voted; asked to nod; show of hands; someone on the commission; guy i know on;
    on the whiteboard; whiteboard; sticky note; screenshot; napkin; handwritten; legible; readable; lisible;
    visible""",
)
CUES = (DOORS, SWORN, UNAWARE, STORY, TOLD_US, SEEN)
"""What lets on that a text tells what was not for everybody; each kind speaks for itself."""
