"""What was told in confidence and is passed on; what was given to be told; what is only talk of keeping silent."""

from __future__ import annotations

from policy.language.terms import concept

SECRET = concept(
    "told in confidence",
    """told only me; only told me; told just me; told me in; told me over; told me himself; told me herself;
    told me told me privately; told me last; told me she; told me he; told me so; confided; in confidence;
    confidentially; whispered; let slip; let it slip; spilled; tell no one; tell nobody; told no one; told nobody;
    tell anyone; tell a soul; told anyone; hasn't told; haven't told; has not told; hadn't told; not told work;
    hasn't been told; haven't been told; never told; pretend you don't know; pretend you didn't; act surprised;
    look surprised; you didn't hear it; didn't hear it from; not supposed to know; not supposed to tell;
    not supposed to say; shouldn't say this; shouldn't be telling; wasn't meant to; doesn't want anyone;
    didn't want anyone; doesn't want it; didn't want it; doesn't want people; doesn't want the; wanted it quiet;
    wants it quiet; wants to keep it; wanted to keep it; keeping it quiet; kept it quiet; kept quiet; keep it from;
    keeping it from; keeps it from; kept it from; hiding it; hides it; he'll deny; she'll deny; will deny it;
    denies it; asked to be anonymous; asked to remain anonymous; wished to remain anonymous;
    wants to stay anonymous; asked not to be named; her secret; his secret; an open secret; secretly; mortified;
    ashamed; embarrassed about; too proud; between you and me; just between; off the record; mum's the word; shh;
    hush; 🤫; 🤐; saw the papers; saw the file; saw her file; saw his file; i saw the; i signed the; i did the file;
    i read the file; on her screen; on his screen; showed me; printed it; ran him; ran her; ran the plate;
    looked him up; looked her up; ask anyone; now you know; ne l'a dit a personne; ne l'a dit qu'a;
    n'a dit qu'a moi; n'en parle a; n'en a parle; m'a confie; me l'a dit; m'a dit que; en confidence; confidentiel;
    ne veut pas que; voulait pas que; le cache; la cache; il cache; elle cache; cache a sa; cache a son; a honte;
    gene de; genee de; sait pas encore; ne le sait pas; faites semblant; dites-le pas; ne dites rien; ne le dites;
    entre nous; rester anonyme; en secret; mine de rien; d'ou la; d'ou le""",
    r"\b(?:wife|husband|boss|mother|mom|father|dad|parents|family|kids|son|daughter|partner|bosses|work"
    r"|neighbours|he|she|they)"
    r" (?:doesn't|don't|does not|do not|didn't|isn't allowed to|is not allowed to|mustn't|can't) (?:yet |even )?know\b",
    r"\b(?:she|he|they) (?:asked|begged|made) (?:me|us) (?:not to|to keep|to tell no|promise)\b",
    r"\b(?:sa femme|son mari|sa mere|son pere|ses parents|la famille|elle|il) (?:ne |n')(?:le |en )?(?:sait"
    r"|savent|a pas le droit)\b",
)
GIVEN = concept(
    "given to be told",
    """asked me to tell; asked me to share; asked me to say; asked me to post; asked me to pass; asked me to let;
    asked us to; asked that i; asked that we; has asked me to say; asked to be thanked; asks that; asks me to;
    asks us to; wants me to tell; wants me to say; wants you to know; wants you all to know; wants everyone to know;
    wants people to know; wants it known; wanted me to share; wanted people to know; wanted you to know;
    with permission; with her permission; with his permission; with their permission; with her leave;
    with his leave; with her blessing; with his blessing; with her consent; with his consent; with their consent;
    with consent; gave permission; gave me permission; given permission; has given me; has agreed; agreed to be;
    agreed to share; consented; shared with; approved this; she approves; he approves; okayed; ok with me;
    okay with me; said i could; says i can; said i can; says i may; said i may; lets me; let me tell; let me share;
    happy for me to; fine with people; fine with me; doesn't mind me; told us herself; told us himself; told us all;
    told the room; told the meeting; told the congregation; told the whole; told the crowd; told the camera;
    told her followers; said at the mic; at the mic; from the pulpit; stood up at; spoke about her; spoke about his;
    spoke openly; speaks openly; talks openly; speaks publicly; speaks about her; speaks about his; wrote about her;
    wrote about his; writes about her; writes about his; in her own words; in his own words; her own post;
    his own post; her own story; his own story; tells her story; tells his story; told her story; told his story;
    shared her story; shared his story; shared his journey; her memoir; his memoir; her blog; his blog; her page;
    his page; posted it herself; posted it himself; posted about; announced; announces; went public; made it public;
    public about; open about; own story; telling my own; says put it; put it in; says to say; says to tell;
    me dit d'ecrire; dit de l'ecrire; the family asked; the family has asked; family asks; at the family's;
    at her request; at his request; at their request; family's request; obituary; in memoriam; in memory;
    passed away; rest in peace; celebration of life; funeral; condolences; memorial; avec sa permission;
    avec son accord; avec leur accord; avec son consentement; a sa demande; a la demande de; m'a demande de;
    nous a demande de; m'autorise; m'a autorise; m'a autorisee; m'a donne la permission; m'a permis;
    d'accord pour que; veut que je; veut qu'on le; veut que vous; tient a ce que; l'a dit elle-meme;
    l'a dit lui-meme; l'a annonce; a annonce; a raconte; raconte elle-meme; raconte lui-meme; en parle ouvertement;
    l'a raconte; avis de deces; est decede; est decedee; funerailles; condoleances; a la memoire""",
)
UNTOLD = concept(
    "talk of keeping silent",
    """not mine to; isn't mine to; not my story; not my news; his own business; her own business; is his own;
    is her own; is their own; their business; nobody's business; none of our business; none of my business;
    no names; without names; no name; unnamed; i won't name; won't put a name; won't say who; can't say who;
    i can't say whose; i don't say who; won't be named; would rather not be named; she'd rather not;
    he'd rather not; don't guess; please don't guess; don't ask around; don't speculate; stop guessing; stop asking;
    leave her alone; leave him alone; leave them alone; let her be; let him be; cessez de; anonymity; anonymous;
    anonymat; privacy; vie privee; confidentiality; confidentialite; protected by; identify no one;
    identifies nobody; nothing that identifies; we don't discuss; we do not discuss; can't discuss; cannot discuss;
    won't discuss; never discuss; i don't discuss; don't share; we don't share; never share; do not share;
    don't post; never post; not posting; i'm not posting; i've never told; i never tell; that's all you get;
    i won't say more; won't say more; so i won't; so i don't; i wouldn't say; i will not say; ce n'est pas a moi;
    pas a moi de; je ne dirai pas; je ne dis pas; je n'en dirai; sans nom; pas de noms; aucun nom; ne cherchez pas;
    ne devinez pas; ca la regarde; ca le regarde; ca ne nous regarde pas""",
)
WINK = concept(
    "a wink at who it is",
    """but there's only one; there's only one; there's one with; there is one; we've only the one; only the one;
    has one; has exactly one; exactly one; you know the one; you know who; you'd know; you all know; guess who;
    guess whose; guess which; everyone knows who; all the help you'll get; not naming names but; i won't say which;
    won't name but; ask him; ask her; ask around; initials; rhymes with; starts with; yes, that; that's him;
    that's her; c'est lui; c'est elle; vous savez qui; sans le nommer; sans la nommer; devinez qui;
    il n'y en a qu'un; il n'y en a qu'une; la seule; le seul; si vous voyez qui""",
)
