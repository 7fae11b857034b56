"""Private facts of people in both languages, and the ways to point at one person without a full name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.fingerprints import common_words
from policy.folding import words_of
from policy.language.identifiers import persons
from policy.language.reading import Hit, Reading
from policy.language.terms import concept
from policy.statement import Role

PRIVATE_FACT = concept(
    "private fact of somebody",
    """has ms; on welfare; from the welfare; got fired; was fired; my rape; her rape; got dismissed; is suing;
    her probation; on parole; on probation; probation services; lithium; on record for; insulin; blood thinners;
    antidepressant*; oxycodone; methadone; oxy; meds; medications; parkinson's; parkinson; hiv; positive since;
    hep c; hepatitis; hepatite; tb; tuberculosis; cancer; tumour; tumor; leukemia; lymphoma; chemo; chemotherapy;
    radiation; dialysis; transplant; stroke; heart attack; bypass; pacemaker; angina; diabetes; diabetic; epilepsy;
    epileptic; seizure; seizures; dementia; alzheimer's; alzheimer; memory loss; bipolar; schizophrenia;
    schizophrenic; psychosis; psychotic; depression; depressed; anxiety; panic attacks; ptsd; breakdown; burnout;
    burned out; stress leave; sick leave; medical leave; leave of absence; eating disorder; anorexia; bulimia;
    self-harm; overdosed; overdose; od'd; attempted suicide; suicidal; tried to end; psych ward; the ward; psych;
    in rehab; rehab; detox; relapse; relapsed; drinking again; drinks; drunk; drunk tank; alcoholic; addict;
    addiction; using again; on pills; pills; sponsor; miscarriage; miscarried; lost a pregnancy; lost the baby;
    pregnant; expecting; abortion; ivf; infertil*; hysterectomy; menopause; prostate; colonoscopy; stoma; catheter;
    limp; hearing aid; blind in; autism; autistic; adhd; dyslexi*; learning disability; allergic; anaphyla*;
    surgery; hip replacement; biopsy; diagnosis; diagnosed; diagnoses; terminal; palliative; hospice; hospitalized;
    in hospital; icu; in the hospital; therapist; counselling; psychiatrist; psychologist; drug test;
    failed a drug; tested positive; lbs; pounds; weighs; raped; molested; battered; black eye; bruises; stalked;
    restraining order; protection order; no-contact; peace bond; interdit de contact; lost custody; won custody;
    child support; alimony; divorce; divorced; divorcing; separated from; affair; cheating; cheated;
    left her husband; left his wife; paternity; adopted; foster child; foster care; child services; kids taken;
    on assistance; food stamps; bankrupt; bankruptcy; foreclosure; evicted; eviction; garnish*; owes; in debt;
    retainer; cheques bounce; bounced cheque; gambl*; refugee status; refugee claim; work permit; undocumented;
    sealed case; hearing is; lesbian; bisexual; transgender; transitioned; closeted; came out; deadname;
    criminal record; impaired; dui; young offender; priors; peace officer record; suspended; suspension;
    disciplined; disciplinary; discipline reprimand; warning letter; written warning; letters in;
    letters in her file; letters in his file; performance process; performance plan; performance review; let go;
    terminated; demoted; laid off; severance; forced out; walked out; barred; escorted out; expelled; complained;
    complainant; complainants; filed a complaint; whistleblower; reported him; reported her; harassment file;
    failed her; failed his; failed the; failing; report card; iep; suing; pay grade; makes 9; salaire;
    garde des enfants; plainte; plaignant; plaignante; agression; agressee; malade; maladie; fausse couche;
    enceinte; avortement; depressif; depressive; crises; crise d'angoisse; crises d'angoisse; anxiete; epuisement;
    conge de maladie; cure; desintox; en desintox; alcoolique; toxicomane; rechute; surdose; suicide; psychiatrie;
    demence; demence precoce; chimio; chimiotherapie; foie; cirrhose; prothese; opere; operee; allergique; sida;
    seropositif; seropositive; diabetique; epileptique; bipolaire; schizophrene; faillite; ruine; dettes;
    pension alimentaire; separe; separee; liaison; trompe; expulse; expulsee; renvoye; renvoyee; congedie;
    congediee; suspendu; suspendue; avertissement; casier; refugie; refugiee; sans papiers; residence permanente;
    carte de rp; aide sociale; bs; assurance-emploi; sans-abri; itinerant; homosexuel; gai; lesbienne""",
    r"\bher file\b|\bhis file\b|\bcomplaints? (?:about|against|over)\b|\b\d{1,3} (?:complaints|lbs|pounds|kilos)\b",
)
_ROLE = (
    r"(?:receptionist|secretary|assistant|clerk|intern|stagiaire|adjointe?|analyst|analyste|dispatcher"
    r"|bookkeeper|accountant"
    r"|janitor|caretaker|custodian|crossing guard|driver|chauffeur|tenor|alto|soprano|organist|neighbou?r"
    r"|neighbor|voisine?"
    r"|foreman|boss|landlord|landlady|tenant|patron|customer|client|regular|colleague|collegue|coworker"
    r"|co-worker|teammate"
    r"|delegate|delegation|speaker|presenter|widow|widower|lawyer|avocate?|crown|prosecutor|judge|recruit|cadet"
    r"|constable"
    r"|officer|cop|sergeant|inspector|superintendent|detective|policier|policiere|agente?|sergente?|employee"
    r"|employe|member"
    r"|teacher|prof|professeure?|principal|coach|nurse|infirmiere?|doctor|pharmacist|pupil|student|eleve"
    r"|graduate|guard"
    r"|complainant|plaignante?|witness|temoin|victim|footnote|donor|donatrice|volunteer|benevole|candidate|applicant"
    r"|applicants|guy|man|woman|lady|fellow|fella|kid|boy|girl|son|daughter|wife|husband|ex|brother|sister"
    r"|cousin|nephew"
    r"|niece|grandson|granddaughter|mother|father|mom|dad|family|widow|buddy|pal|friend|gars|dame|monsieur|homme|femme"
    r"|cuisinier|plongeur|plongeuse|serveur|serveuse|commis|coordonnatrice|coordonnateur|tattoo artist|barber"
    r"|priest|imam"
    r"|pastor|rabbi|mechanic|trustee|board member|handler|pilot|trucker|owner|proprietaire|leader|organizer|chair)"
)
_POINTS = re.compile(
    rf"\b(?:the|our|my|that|this|one of the|a certain|notre|votre|le|la|l'|mon|ma|cette?|ce) "
    rf"(?:[a-z'-]+ ){{0,4}}?{_ROLE}s?\b(?:'s [a-z]+)?[^.!?]{{0,6}}(?:\b(?:with|who|that|from|at|in|on|next door"
    rf"|upstairs"
    rf"|downstairs|named|called|avec|qui|du|de|chez|au|a)\b|[,(:]|'s\b)"
    rf"|\b(?:the|our|la|le) (?:only|seule?|one|other|new|nouvelle?|former|best-known|first)\b[^.!?]{{0,24}}\b{_ROLE}\b"
    r"|\b(?:you know the one|you know who|not naming|you'd know|everyone knows who|sans le nommer"
    r"|vous savez qui|who shall)\b"
    rf"|\b(?:[a-z]+'s) (?:[a-z]+ )?{_ROLE}\b"
    r"|\b(?:she|he|elle|il)(?:'s| is| was| has| had| est| a)\b"
)
_ONE_NAME = re.compile(
    r"(?<=[a-z,;:—–(] )(?:[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)\b(?!\s+(?:Street|Avenue|Road|Park|Lake"
    r"|River|Creek))"
    r"|\b(?:Mr|Mrs|Ms|Miss|Mme|Mlle|M|Dr|Sra|Sr)\.? (?:[A-Z]\.|[A-Z][\w'-]+)"
)
_LOW_NAME = re.compile(
    r"\b(?:name's|named|name is|s'appelle|constable|cst|sgt|officer|cop|buddy|neighbou?r|voisin"
    r"|guy's) ([a-z]{3,} ?[a-z]*)"
)
_NO_NAME = words_of(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december english french edmonton alberta calgary canada leduc commission service
    police council city ottawa regina winnipeg ontario quebec christmas easter facebook twitter crown court
    parliament mayor chief deputy commissioner councillor minister premier board members member downtown
    strathcona beverly whyte jasper internet god jesus lord spanish cree ukrainian punjabi filipino indian
    indigenous elder elders university hospital school stollery royal alex oilers eskimos elks eps epc executive
    director chair coun liaison native hall woods mill mp mla leg legislature ward north south east west unit
    release bylaw"""
)
_SELF = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|my|mine|our own|we|we're|me|myself|je|j'ai|j'|mon|ma|mes|moi|nos|nous)\b[^.!?;,]{0,24}$"
)


def facts_of_others(reading: Reading) -> Sequence[Hit]:
    """Private facts that are not told in the first person."""
    found = []
    for hit in reading.hits(PRIVATE_FACT.name):
        low = reading.parts[hit.part].form.low
        if not _SELF.search(low[max(0, hit.start - 40) : hit.start]):
            found.append(hit)
    return found


def pointed_at(reading: Reading) -> Sequence[Hit]:
    """One person, by full name, one name, title and name, or a description that fits one person."""
    found = list(reading.once(persons))
    for number, part in enumerate(reading.parts):
        if part.segment.role in (Role.LINK, Role.QUOTED, Role.ANSWERED, Role.SHARED):
            continue
        for match in _POINTS.finditer(part.form.low):
            found.append(reading.hit(number, match.start(), match.end()))
        found += _single_names(reading, number)
    return found


def _single_names(reading: Reading, number: int) -> list[Hit]:
    form = reading.parts[number].form
    plain = common_words()
    return [
        reading.hit(number, match.start(), match.end())
        for match in (*_ONE_NAME.finditer(form.cased), *_LOW_NAME.finditer(form.low))
        if _alone(form.cased, match)
        and not {word.lower().strip(".") for word in match.group().split()} & _NO_NAME
        and match.group().lower() not in plain
    ]


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


def _alone(cased: str, match: re.Match[str]) -> bool:
    """Whether the words before and after are in lower case: a capital beside it makes a place or an office of it."""
    before = cased[max(0, match.start() - 24) : match.start()].split()
    after = cased[match.end() : match.end() + 2]
    return not (before and before[-1][:1].isupper() and before[-1][-1:].isalpha()) and not (
        after[:1] == " " and after[1:2].isupper()
    )
