"""What is asked about somebody's private life, and what a picture shows of it."""

from __future__ import annotations

from policy.language.terms import concept

PRIVATE_QUESTION = concept(
    "asks about somebody's private life",
    """live; lives; living; reside; stay; stays; staying; address; house; apartment; number; phone; cell; sick; ill;
    ill?; flu; health; hospital; cancer; thin; thinner; lost weight; limp; bandage; surgery; leave; on leave; away;
    retired; quit; fired; suspended; complain; complained; complaint; witness; whistleblower; baby; pregnant;
    divorce; married; wife; husband; dating; gay; drunk; drinking; rehab; record; in jail; camper; kid;
    who was the; who is the; who filed; who called; which one; whose; wherever did; where did; where does;
    where is she; where is he; why did; is it true that she; is it true that he; is that; the woman in; the man in;
    reste; habite; demeure; demenage; malade; maigri; hopital; enceinte; conge; absent; absente; parti; partie;
    plainte; qui a; c'est qui; ou est; dossier; suspendu; numero""",
)
PRIVATE_PICTURE = concept(
    "private matter in a picture",
    """names; diagnoses; diagnosis; addressed to; envelope; prescription; pill bottle; medical; health card; id card;
    badge of; driver's licence; licence; passport; birth date; birth dates; dates of birth; home address;
    addresses; phone numbers; phone list; accommodation; complaint; complaints; complainant; sender; senders;
    subjects; e-mail list; sign-in sheet; attendance; personnel; discipline; payroll; salary; pay stub; cheque;
    receipt; file; form; report card; noms; adresses; numeros; diagnostic; dossier; dossiers; formulaire; plainte;
    plaignant; liste; enveloppe; ordonnance; carte""",
)
LEGIBLE = concept(
    "can be read",
    """visible; legible; readable; in view; reads; titled; shows; showing; labelled; addressed; open; uncovered;
    lisible; lisibles; en vue; intitule; intitulee; on lit; montre; a l'ecran; on screen; screenshot; capture""",
)
