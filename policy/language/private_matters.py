"""Private matters in both languages, by kind: what a stranger is told of somebody only by them."""

from __future__ import annotations

from policy.language.terms import concept

SICK = concept(
    "private: health",
    """cancer; tumour; tumor; leukemia; leukaemia; lymphoma; melanoma; metastas*; chemo; chemotherapy; radiation;
    dialysis; transplant; stroke; heart attack; bypass; pacemaker; angina; diabetes; diabetic; insulin; epilepsy;
    epileptic; seizure; seizures; dementia; alzheimer's; alzheimer; parkinson's; parkinson; multiple sclerosis;
    has ms; with ms; als; lupus; crohn's; colitis; fibromyalgia; hiv; positive for; he's positive; she's positive;
    hepatitis; hep c; tuberculosis; cirrhosis; kidney failure; kidneys are; liver is; liver gone; pancreas;
    pancreatic; prostate; colon; colonoscopy; colostomy; stoma; ostomy bag; catheter; incontinent; incontinence;
    biopsy; lump; scan results; test results; mri; diagnos*; prognosis; terminal; palliative; hospice; stage four;
    stage 4; stage three; stage 3; weeks to live; months to live; weeks left; months left; not long now; icu;
    intensive care; in hospital; in the hospital; hospitalized; hospitalised; admitted to; the operating table;
    surgery; operated on; hysterectomy; mastectomy; hip replacement; knee replacement; heart condition;
    heart trouble; heart failure; concussion; brain injury; aneurysm; blood clot; blood thinners; oxygen tank;
    prosthesis; prosthetic; going blind; losing her sight; losing his sight; the eyes are; glaucoma; deaf as;
    hearing aids; long covid; allergic; anaphyla*; meds; sick leave; medical leave; medical note; doctor's note;
    disability leave; on disability; long-term disability; std test; herpes; syphilis; chlamydia; gonorrhea;
    menopause; malade; maladie; tumeur; leucemie; chimio; chimiotherapie; radiotherapie; dialyse; greffe; avc;
    crise cardiaque; infarctus; pontage; diabete; diabetique; epileptique; epilepsie; demence; sclerose;
    sclerose en plaques; hepatite; tuberculose; cirrhose; seropositif; seropositive; vih; sida; diagnostic;
    soins palliatifs; phase terminale; en phase; hospitalise; hospitalisee; a l'hopital; soins intensifs;
    operation au; operee; opere; operer; prothese; conge de maladie; arret de travail; arret maladie; invalidite;
    commotion""",
    r"\b(?:she|he|who|it)'?s? (?:has|is|was|got|had)? ?(?:dying|very sick|really sick|gravely ill|seriously ill)\b",
    r"\b(?:his|her|'s|on|off|ses|sous) (?:prescriptions?|medications?|medicaments|ordonnances?)\b|\bcoming out as\b",
    r"\b(?:opening|cutting) (?:him|her) (?:up|open)\b",
    r"\b(?:her|his|their) (?:liver|kidneys?|heart (?:condition|surgery|attack|trouble)|lungs?|pancreas|brain"
    r"|spine|blood ?work|condition|illness"
    r"|disease|surgery"
    r"|operation|treatments?|cane|limp|leg|hip|back injury|memory|eyesight|hearing|test|tests)\b",
    r"\b(?:son|sa|ses) (?:foie|coeur|reins?|poumons?|cancer|traitements?|maladie|operation|jambe|dos|memoire|vue)\b",
)
MIND = concept(
    "private: mind and habits",
    """rehab; detox; relapse; relapsed; relapsing; sober; sobriety; fell off the wagon; off the wagon;
    back on the bottle; drinking again; drinks again; she drank; he drank; using again; clean for; days clean;
    months clean; years clean; quit drinking; stopped drinking; drinking problem; drinks too much; drinks before;
    alcoholic; alcoholism; aa meeting; aa meetings; twelve-step; 12-step; his sponsor; her sponsor; addict;
    addicted; addiction; treatment centre; treatment center; treatment place; in treatment; residential treatment;
    methadone; suboxone; naloxone; fentanyl; oxycodone; oxy; opioids; painkillers; meth; heroin; cocaine; ketamine;
    overdose; overdosed; od'd; gambl*; casino; bipolar; schizo; schizophreni*; psychosis; psychotic; hears voices;
    hearing voices; borderline; depression; depressed; depressive; anxiety; panic attack; panic attacks; ptsd;
    burnout; burned out; burnt out; nervous breakdown; breakdown; stress leave; mental health leave; mental leave;
    psych ward; psychiatric; psychiatrist; psychologist; therapist; in therapy; couples therapy; counselling;
    anger management; anger course; antidepressant*; lithium; off his meds; off her meds; off meds; eating disorder;
    anorexi*; bulimi*; self-harm; cuts herself; cuts himself; suicidal; suicide; attempted suicide; tried to end;
    tried to kill himself; tried to kill herself; end his life; end her life; ending my life; took his own;
    his own took all her alberta hospital; hoarder; hoarding; autism; autistic; asperger's; adhd; dyslexi*; fasd;
    learning disability; desintox; rechute; rechuter; sobre; sobriete; a rechute; recommence a boire; alcoolique;
    alcoolisme; toxicomane; toxicomanie; surdose; dependance; depressif; anxiete; crise d'angoisse; epuisement;
    epuisement professionnel; conge de stress; psychiatrie; psychiatre; psychologue; psychotherapie; therapie;
    suicidaire; bipolaire; schizophrene; antidepresseurs; anorexique; autiste; tdah""",
    r"\b\d+ (?:days?|months?|weeks?|years?) (?:sober|clean|off the)\b",
    r"\bpsych(?: eval\w*| ward| test| assessment)\b|\bon (?:crack|coke|pills)\b",
)
INTIMATE = concept(
    "private: body and love",
    """pregnant; preggo; pregnancy; expecting; expecting again; due in; knocked up; miscarriage; miscarried;
    lost the baby; lost the child; lost a baby; stillborn; stillbirth; abortion; ivf; infertil*; fertility clinic;
    fertility treatments; vasectomy; tubes tied; paternity; sperm donor; surrogate; having an affair; an affair;
    affair with; cheating on; cheated on; sleeping with; slept with; mistress; his girlfriend; her boyfriend;
    has a girlfriend; finally has a girlfriend; has a boyfriend; seeing someone; hookup; grindr; tinder; closeted;
    in the closet; is gay; he's gay; she's gay; gay son; bisexual; transgender; is trans; transition; transitioned;
    transitioning; deadname; born male; born female; nudes; naked photos; intimate photos; revenge porn; virgin;
    enceinte; fausse couche; avortement; avorte; attend un bebe; attend un enfant; infertilite; liaison; maitresse;
    trompe sa; trompe son; couche avec; homosexuel; homosexuelle; gai; gaie; bisexuel; transgenre; sorti du placard;
    photos intimes""",
)
KIN = concept(
    "private: family",
    """divorce; divorced; divorcing; getting divorced; separated; split up; broke up; moved out; left his wife;
    left her husband; wife left; husband left; walked out on; kicked him out; kicked her out; threw him out;
    engagement is off; marriage is; fourth marriage; third marriage; arranged marriage; lost custody hearing;
    custody battle; access visits; supervised visits; supervised access; child support; alimony; parenting plan;
    family court; foster child; foster care; foster kid; foster family; group home; child services;
    children's services; child welfare; kids taken; took her kids; took his kids; apprehended; adopted; adoptive;
    adoption; birth mother; biological father; real father; real dad; not his father; estranged; disowned;
    doesn't speak to; hasn't spoken to; garde des enfants; garde partagee; en instance de divorce; divorcee;
    sa femme l'a quitte; son mari l'a quittee; pension alimentaire; famille d'accueil; dpj; adoptif;
    foyer de groupe; placee en; place en; fils adoptif; fille adoptive""",
    r"\b(?:wife|husband|partner|girlfriend|boyfriend|mother|father|she|he) (?:has |had |'s )?(?:left"
    r"|walked out on|dumped"
    r"|threw|kicked) (?:him|her|them)\b",
    r"\b(?:isn't|is not|wasn't|not) (?:his|her|their) (?:real |biological )?(?:father|mother|son|daughter|dad|mom)\b",
    r"\b(?:lost|won|wants|gets|sole|joint|fighting for|full) custody\b|\bcustody (?:of|battle|case|hearing"
    r"|dispute|fight)\b",
    r"\b(?:grew up|raised|placed|put|been) in care\b|\b(?:est|sont|etaient) (?:separee?s|divorcee?s)\b",
)
MONEY = concept(
    "private: money",
    """bankrupt; bankruptcy; insolvent; insolvency; consumer proposal; foreclosure; foreclosed; repossessed; repo'd;
    evicted; eviction; behind on; months behind; in arrears; arrears; owes; owed rent; in debt; debts; in the hole;
    collections agency; collection agency; debt collector; loan shark; payday loan; payday loans; garnish*; cra;
    the taxman; taxman; hasn't filed; frozen his account; frozen her account; account frozen; bounced; bounces; nsf;
    overdrawn; maxed out; lost the house; lost his house; lost her house; lost her savings; lost his savings;
    scammed of; was scammed; emptied her account; emptied his account; on welfare; on aish; on assistance;
    income support; food stamps; social assistance; ei claim; wcb claim; wcb; makes a year; pay his salary;
    her salary; paid him; severance; settlement; inheritance; in the will; lives in his truck; lives in his car;
    lives in her car; sleeps in his; sleeps in her; couch surfing; homeless; faillite; fait faillite; dettes;
    endette; endettee; doit de l'argent; saisie de salaire; huissier; aide sociale; bien-etre social; expulse;
    expulsee; arrieres; pas paye son loyer; retard de loyer; salaire de; ruine; ruinee; vit dans son camion;
    dort dans son; dort dans sa; sans-abri; a la rue""",
    r"\b(?:he|she|they|who|and)(?:'s)? (?:still )?(?:owes?|is repaying|repaying|makes|earns|gets paid) \$?\d",
)
WORK = concept(
    "private: discipline and job",
    """suspended; suspension; disciplined; disciplinary; discipline file; reprimand; reprimanded; written up;
    written warning; warning letter; second warning; final warning; last chance agreement; on notice;
    letter in his file; letter in her file; performance plan; performance process; performance review;
    improvement plan; put on nights; moved to nights; sent home; sent out to; sent to the airport; walked out;
    escorted out; let go; fired; got fired; canned; sacked; axed; dismissed; dismissal; terminated; demoted;
    laid off; forced out; pushed out; asked to leave; made to resign; forced to resign; resigned before;
    quit before; lost his job; lost her job; lost his licence; lost her licence; licence revoked; failed failed her;
    failed his; failed the; failed out; flunked; failed comprehensives; didn't pass; kicked out of; expelled;
    plagiar*; under investigation; being investigated; under review; on leave; paid leave; without pay;
    on modified duties; desk duty; under suspicion; harassment complaint; misconduct; personnel file; employee file;
    hr file; banned from; barred from; no longer with us; doctor-shopped; faked; drug test; polygraph; psych test;
    failed his failed her didn't get the job; turned down; passed over; suspendu; suspendue; congedie; congediee;
    renvoye; renvoyee; mis a la porte; mise a la porte; vire; viree; retrograde; sanctionne; sanctionnee;
    avertissement; blame au dossier; dossier disciplinaire; mesure disciplinaire; sous enquete; redouble; echoue;
    recale; recalee; licencie; licenciee; perdu son emploi; perdu son poste; perdu son permis""",
)
COMPLAINT = concept(
    "private: who complained",
    """complainant; filed a complaint; filed the complaint; filed complaints; files complaints; put in a complaint;
    made a complaint; made the complaint; complaint against; complaints against; complained; who complained;
    complains about; her complaint; his complaint; their complaint; complaint file; signed the complaint;
    wrote the complaint; wrote the letter; wrote that letter; sends letters; who reported; reported him;
    reported her; reported it; reported them; called it in; called the cops; called the police; called police;
    called 911; phoned bylaw; called bylaw; turned him in; turned her in; ratted; snitch; snitched; tipped off;
    tipster; informant; confidential informant; whistleblower; whistle-blower; who told the; told the police;
    told police; told the constable; told the detective; gave a statement; access request; access requests;
    foip request; foip requests; anonymous letter; anonymous donor; asked to be anonymous; wished to remain;
    who runs the; is behind the account; is the one who; porte plainte; depose une plainte; depose la plainte;
    depose plainte; plainte contre; sa plainte; plaignant; plaignante; a appele la police; a denonce; denonciateur;
    denonciatrice; delateur; lettre anonyme; demande d'acces""",
    r"\b\d+(?:st|nd|rd|th)? (?:complaints?|letters|access requests)\b",
)
LAW = concept(
    "private: record and court",
    """criminal record; has a record; has a file; a file since; record from; convicted; conviction; convictions;
    priors; prior; two priors; on parole; on probation officer; on bail; out on bail; house arrest; ankle bracelet;
    ankle monitor; did time; served time; been inside; in jail; in prison; in remand; at the remand; out of remand;
    out of prison; gets out; released from; the institution; women's institution; women's prison; healing lodge;
    fort saskatchewan jail; bowden; the max; young offender; youth record; diversion; stay of; stayed charge;
    mischief; mischiefs; assaults; impaired; impaired in; dui; shoplifts; shoplifted; shoplifting; stole from;
    stealing from; embezzl*; fraud charge; firearms ban; weapons ban; no-contact order; no-contact;
    restraining order; protection order; peace bond; warrants; warrant out; has warrants; breached; pulled over;
    picked up by; in cells; casier; casier judiciaire; a un casier; condamne; condamnee; libere; liberee; en prison;
    fait de la prison; sortie de prison; en liberation; ordonnance de protection; interdit de contact;
    vole a l'etalage; mandat contre; mandats""",
)
STATUS = concept(
    "private: papers and faith",
    """work permit; study permit; permit ran out; permit expired; permit was refused; visa lapsed; visa expired;
    visa ran out; overstayed; no papers; has no papers; papers expired; her papers; his papers; undocumented;
    illegal here; not legal; immigration status; refugee; refugee claim; refugee claimant; asylum; deported;
    deportation; removal order; cbsa; sponsor broke; permanent residence; pr card; sans papiers; permis d'etudes;
    permis de travail; permis expire; statut d'immigration; demandeur d'asile; refugiee; refugie; renvoi du canada;
    expulse du; converted to; took her shahada; took his shahada; left the faith; left the church;
    stopped going to mass; secretly muslim; secretly jewish; apostate; shunned; disfellowshipped; excommunicated;
    jehovah's witness; s'est converti; s'est convertie""",
)
HARM = concept(
    "private: harm suffered or done at home",
    """was sexually assaulted; molested; abuser; abusive; beaten; beats her; beats him; hits her; hits him; hit her;
    black eye; bruise; bruises; battered; stalked; stalker; stalking; harassed by; groped; touched me; he touched;
    trafficked; trafficking; women's shelter; in the shelter; at the shelter; a shelter since; safe house;
    women's house; transition house; second-stage housing; hiding from; in hiding; ran away; runaway;
    he doesn't know where; doesn't know where she; her husband is looking; he found her; relocated; moved them;
    witness protection; only witness; key witness; testifying; the violee; viol; agressee; agression; battue;
    frappe sa; son mari la; maison d'hebergement; hebergee; se cache; cachee; se cache de; fugue; fugueuse;
    violence conjugale""",
    r"\b(?:was|were|got|been|being) (?:raped|abused)\b|\b(?:her|his|my) rape\b",
)
DAILY = concept(
    "private: whereabouts and routine",
    """home alone; alone in the house; alone until; alone till; walks home; walks to school; walks her dog;
    walks his dog; walks his beagle; leaves the house; leaves for work; leaves at; leaves work; gets home;
    gets off at; gets off shift; works nights; works days; works at the; works the; goes to school; goes to daycare;
    is in kindergarten; homeroom; her school; his school; their school; kids go to; kid goes to; daughter goes to;
    son goes to; plays for; practices at; swims at; every morning at; away until; out of town until;
    on vacation until; spare key; key is under; key under; key's under; cle est sous; alarm code; door code;
    gate code; garage code; lives at; lives in; lives on; lives with; living at; living with; living in; stays at;
    staying at; staying with; moved in with; house is; blue house; pink house; yellow house; red house; green house;
    white house on; blue door; red door; two doors from; doors down; upstairs; drives a; drives the; drives an;
    parks at; parks on; parks the; her truck is; his truck is; her car is; his car is; reste au; vit au; vit chez;
    loge; dort chez; seule a la maison; seul a la maison; va a l'ecole; travaille de nuit; travaille au;
    conduit une; conduit un; finit a""",
    r"\b(?:in|is in|en) (?:grade|gr\.?) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|\bgrade \d{1,2} at\b",
    r"\b\d{1,2}e annee a\b",
    r"\b(?:lives|lived|living|stays|moved) (?:at|in|on|with|above|across|alone|behind|below|beside|down|near|next|over"
    r"|round|upstairs|under|out by|two|three|there)\b|\b(?:habite|demeure|vit|loge) (?:au|a|chez|sur|rue|dans"
    r"|en|avec)\b",
)
STRONG_MATTERS = (SICK, MIND, INTIMATE, KIN, MONEY, WORK, COMPLAINT, LAW, STATUS, HARM)
MATTERS = (*STRONG_MATTERS, DAILY)
