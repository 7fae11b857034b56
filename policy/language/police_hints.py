"""Hints in passing: advice that helps somebody to get away, and words for a police visit that avoid the word."""

from __future__ import annotations

from policy.language.terms import concept

GET_AWAY = concept(
    "advice to get out of the way",
    """stay off; stay away; stay clear; steer clear; keep clear; stay in; sleep elsewhere;
    sleep somewhere else; be elsewhere; be somewhere else; go elsewhere; park elsewhere; don't go; don't park;
    don't party; don't buy; dont buy; don't deal; don't drive; don't bring; bring nothing; bring no one;
    bring a toothbrush; skip the; skip it; skip that; give it a miss; lay low; lie low; clear out; clean out;
    clean your; empty your; hide your; move your; lock the shop; send it; floor it; open it up; slow down;
    slow er down; ease off; mind your speed; watch your speed; take the long way; go round; go around; detour;
    keep off; keep away; i'd park; i'd stay; i'd skip; i'd not; i wouldn't; i'd avoid; i'd move; i'd be;
    i'd have my; i'd pack; you might want to; might want to; may want to; may wish to; you may wish;
    might wish to; would do well to; quietly decline; decline any; buy elsewhere; shop elsewhere; stock up;
    sell now; get rid of; pack a bag; call in sick; call your lawyer; get a lawyer; have a lawyer; lawyer up;
    tell him to; tell your cousin; tell him call; someone ought to tell; somebody should tell; somebody tell;
    someone tell; should know that; be nice to; be kind to; be kind, she's; wave at; wave to; say hi to;
    say hello to; smile at; smile for; smile, you; act natural; act normal; look natural; don't stare;
    don't wave; don't knock; don't look now; don't say; don't talk; watch what you; watch your mouth;
    mind what you say; watch your back; tonight would be the night; good night to; good week to; good time to;
    good day to; last chance to; free pass; enjoy it while; a word to; word to the wise; a tip for;
    croissant tip; pro tip; nye tip; fair warning; friendly warning; consider yourself warned; for anyone with;
    for anyone coming; fun game; dormez ailleurs; allez ailleurs; restez chez vous; passez pas; ne passez pas;
    n'allez pas; evitez; ralentissez; levez le pied; rentrez vos; barrez vos; cachez; videz; deplacez;
    prenez l'autre; changez de; faites gaffe; mefiez-vous; saluez; saluez-les; souriez; gare a vous; avis aux;
    petit conseil; soyez gentils; achetez ailleurs""",
    r"(?:^|[.!?,:] ?)(?:wave|smile|act casual)(?:[.!?,]|$| at | to | when )",
    r"\btake (?:the other|another) (?:road|street|route|bridge|way|exit)\b",
)
"""Whoever says it warns somebody of what is to come, or of who is watching."""

VISIT = concept(
    "police visit in other words",
    """gets a visit; getting a visit; get a visit; having a visit; getting visitors; gets visitors; having visitors;
    expecting visitors; gets company; getting company; having company; company's coming; unexpected guests;
    early visitors; rude awakening; early wake-up; wake-up call; wakeup call; knock on the door;
    knock at the door; knock knock; door gets; new front door; need a new door; getting a new door; staging;
    stage at; staged at; is fetched; gets fetched; be fetched; fetch him; fetch her; come for him; come for her;
    come for them; coming for; has a date with; a date with; rendez-vous avec; appointment with; won't be home;
    won't be sleeping; won't be open; closing early; very bad week; very bad november; very bad day;
    very bad morning; bad week for; rough week for; bad day for; a surprise for; in for a surprise; big surprise;
    surprise party; new roommates; new address; orange jumpsuit; silver bracelets; bracelets; matching jackets;
    paddy wagon; going away for; party's over; party is over; sit elsewhere; last weekend of; won't need it;
    up before the birds; they go at; go for him; go for her; going in at; go in at; go at dawn; picking up;
    pick up a; get picked up; getting picked up; gets picked up; be picked up; be in cuffs; be in cells;
    spending the night; go through his; going through his; going through their; clear the camp;
    clearing the camp; clear out the; empty the; vident; vont vider; vider; descend chez; debarquent; debarque;
    vont cogner; cogner chez; passer les menottes; menottes; menotte; visite surprise; de la visite;
    de la grande visite; comite d'accueil; se faire reveiller; reveil matin; mauvaise semaine; fin de party;
    extra ushers; of them are coming; they've a plan for; have a plan for; letting it run; let it run;
    let through; let him run; with members waiting; members waiting; waiting for him; waiting inside;
    inside the hall; will be inside""",
)
"""Raids and arrests without the word."""
