"""What takes the privacy question away: one's own details, consent, general talk, and the author's own family."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.reading import Hit, Reading
from policy.language.terms import concept

OWN_TO_GIVE = concept(
    "g3c theirs to give",
    """call me; text me; email me; e-mail me; reach me; write me; write to me; contact me; my number; my cell; my phone;
    my email; my e-mail; my address; my office; my birthday; i was born; my own; my plate; my truck; my licence;
    my card; my daughter's lemonade; my diagnosis; i have; i was told; i've been; asked me to; asked us to;
    asked that we; with permission; with her permission; with his permission; with their permission;
    has given permission; gave me permission; with the family's; at the family's; at her request; at his request;
    shared with permission; wants everyone to know; wants you to know; announced it; public figure; in his obituary;
    obituary; in memory; passed away; rest in peace; memorial; appelez-moi; ecrivez-moi; mon numero; mon adresse;
    avec sa permission; avec son accord; a sa demande; veut que je vous dise; m'a dicte; m'a demande de; says put it;
    fine with people knowing; fine with me saying; says i can; said i can; said i could; i can say it; okay with me;
    wants it known; wants people to know; told the room; said at the mic; at the mic; to me, born; happy birthday to me;
    she says to; he says to; he asks that; she asks that; d'accord pour que; m'a donne la permission""",
)
STORY = concept(
    "g3c not about one private person",
    """study; studies; research; statistics; per cent; percent; one in; many; most; people with; those with; awareness;
    condolences; loss of; month; fundraiser; fundraising; raise money; run for; walk for; author;
    book; novel; film; movie; character;
    coach; team; game; election; elected; speaker; keynote; award; awards; congratulations; congrats; welcome;
    honour; honoured; thank you to all; promotion; promoted; graduates; scholarship; born this day; anniversary;
    history; historical; trial; pleaded; sentenced; court; the crown; judge; etude; felicitations; bravo; bienvenue""",
)
_KIN = re.compile(
    r"\b(?:my|mon|ma|mes|our|notre) (?:wife|husband|mother|mom|mum|father|dad|son|daughter|sister|brother|mere"
    r"|pere|soeur|frere|fils|fille)\b"
)


def own_family(reading: Reading) -> Sequence[Hit]:
    """The author's own close family: telling of them is careless at most."""
    return [
        reading.hit(number, found.start(), found.end())
        for number, part in enumerate(reading.parts)
        for found in _KIN.finditer(part.form.low)
    ]
