"""Talk that is about a subject, a book or a good cause, and not about one private person."""

from __future__ import annotations

from policy.language.terms import concept

TALK = concept(
    "talk of a subject, a book or a good cause",
    """study; studies; research; statistics; survey says; per cent; percent; one in; awareness; condolences; loss of;
    fundraiser; fundraising; raise money; run for; walk for; novel; film; movie; character; keynote; award; awards;
    congratulations; honoured; scholarship; born this day; anniversary; history; historical; pleaded; sentenced;
    the crown said; etude; recherche; sensibilisation; felicitations; roman; personnage; trained; training;
    course on; workshop; lecture on; talk on; program for; support for; services for; help with; helpline; symptoms;
    vaccine; donate; donations; fonds; collecte; atelier; formation; conference sur""",
)
CRIME_REPORT = concept(
    "a report of a crime or a rescue",
    """appeal after; appeal to; appeal for; appealing; images appeal; suspects; suspect sought; sought in; offenders;
    burglary; burglaries; robbery; robberies; stabbing; shooting; collision; crash; fatal; murder; murdered;
    manslaughter; homicide; charged after; charged in; charged with; charged over; arrested after; arrested for;
    arrested in; arrested on; jailed; jailed for; convicted of; in custody; remanded; bail until; on duty; off duty;
    detained; detectives are; officers are; officers were; officers have; officers attended; police are;
    police were; police have; our officers; our detectives; our neighbourhood; road closures; please avoid;
    avoid the area; dash cam; dashcam; cctv; crimestoppers; investigation into; investigating; tackling; crackdown;
    patrols; patrolling; #police; latest news; watch:; #jailed; #appeal; #charged; accident mortel;
    collision mortelle; meurtre; vol qualifie; enqueteurs; arrestation; les policiers ont; appel a temoins""",
)
