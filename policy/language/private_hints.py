"""Words and idioms that tell something private only when a named person stands beside them."""

from __future__ import annotations

from policy.language.terms import concept

LOOSELY_BODY = concept(
    "private, loosely: body and mind",
    """under the knife; the big c; in remission; remission; borrowed time; long for this world; losing the battle;
    bloodwork; blood work; came back positive; tests came back; results came back; bad ticker; his ticker;
    her ticker; the sugar; has fits; blackouts; blacks out; blacked out; passes out; passed out; the shakes;
    memory's going; memory is going; losing her memory; losing his memory; doesn't recognize; forgets her own;
    wanders off; nursing home; long-term care; assisted living; feeding tube; insulin pump; inhaler; on oxygen;
    amputat*; hernia; hemorrhoids; ulcer; ulcers; gallbladder; kidney stone; kidney stones; shingles; gout;
    arthritis; psoriasis; thyroid; sciatica; slipped disc; migraines; tinnitus; apnea; celiac; lice; scabies;
    bedbugs; pneumonia; sepsis; rushed to; emergency room; royal alex; grey nuns; misericordia; cross cancer;
    glenrose; villa caritas; stollery; surgeon; oncolog*; cardiolog*; neurolog*; urolog*; gynecolog*; rheumatolog*;
    ultrasound; mammogram; preeclampsia; bed rest; infertility; the lump; a shadow on; stent; stents;
    valve replaced; new kidney; donor list; on the list for; hasn't long; isn't going to make it; won't make it;
    not going to make it; gone downhill; failing health; ill health; medical reasons; health reasons; health scare;
    off sick; out sick; called in sick; opere de; se fait operer; chirurgien; en remission; cancerologue;
    cardiologue; a perdu la memoire; perd la memoire; residence pour aines; chsld; evanouie; evanoui; s'est evanoui;
    urgence de l'hopital; raisons de sante; examens medicaux; resultats d'examens; il lui reste; n'en a plus pour;
    pas long a vivre; in a bad place; dark place; on the edge; lost the will; couldn't cope; can't cope; not coping;
    off the deep end; has demons; talks to himself; talks to herself; sees things; an episode; manic; mania;
    on the needle; on the pipe; tweaking; drunk at work; high at work; smelled of drink; smelled of booze;
    smells of booze; smelled of rye; reeks of; flask; dried out; drying out; on the wagon; one-year chip;
    sobriety chip; day chip; vlts; vlt; slot machines; pawned; bookie; shrink; head doctor; eap;
    employee assistance; grief group; support group; crisis team; committed to; sectioned; form 10; jumped from;
    hurt himself; hurt herself; tried to hurt; ticks and tremors; nerves are shot; went to pieces; fell apart;
    falling apart; fell to pieces; cracked up; hasn't been himself; hasn't been herself; not herself; not himself;
    night terrors; panics; agoraphobi*; ocd; obsessive; kleptomani*; paranoid; paranoia; delusion*; booze;
    the bottle; drinks alone; hits the bottle; hungover; blackout drunk; alcohol at work; smelled of alcohol;
    positive for alcohol; stash; dealer; snorts; shoots up; needles; huffing; opiate; benzos; xanax; valium;
    ritalin; prozac; zoloft; seroquel; boit trop; sentait l'alcool; sentait la boisson; ivre au travail;
    saoul au travail; reunions des aa; jeu compulsif; casino tous; a craque; a fait une crise; idees noires;
    voulait mourir; s'enlever la vie; tente de se; voit un psy; un psy; sous medication; medicamente;
    centre de traitement; cure fermee; entend des voix; two-timing; on the side; the other woman; the other man;
    love child; isn't the father; not the father; dna test; plan b; carrying on with; shacked up; hooking up;
    swingers; onlyfans; strip club; massage parlour; sexting; dick pic; sugar daddy; on hormones; top surgery;
    used to be called; birth name; isn't out; not out at; not out to; hasn't come out; out to her; out to his;
    likes men; likes women; down low; weeks along; months along; baby bump; morning sickness; baby on the way;
    bun in the oven; first trimester; egg donor; lost a pregnancy; d and c; donor conceived; impotent; viagra;
    erectile; period pains; hot flashes; hickey; in bed with; caught in bed; love letters; crush on;
    harassing texts; kissed; flirting with; lover; amant; amante; double vie; trompe; flirte; enfant illegitime;
    n'est pas le pere; test de paternite; hormones; en transition; pas sorti du; fiv; grossesse; perdu le bebe;
    perdu son bebe; aime les hommes; aime les femmes""",
)
LOOSELY_HOME = concept(
    "private, loosely: family, money, papers, days",
    """on the rocks; sleeping on the couch; spare room; packed his bags; packed her bags; took the kids; took off with;
    ran off with; living apart; lives apart; served papers; served with papers; divorce papers; the marriage;
    marriage counselling; hasn't seen his kids; hasn't seen her kids; hasn't seen his son; not allowed to see;
    not allowed near; isn't allowed near; isn't allowed to come; isn't allowed to see; supervised visit; cfs;
    kinship care; given up for; gave up a; half-brother; half-sister; not really his; cut off from; written out of;
    kicked out at; kicked out of the house; truant; skips school; held back; repeats grade; repeating grade;
    special ed; iep; bullied; bullies; wets the bed; failing math; her marriage; his marriage; left them;
    walked out; mari est parti; femme est partie; son ex; garde exclusive; droits de visite; visites supervisees;
    intimide a l'ecole; intimidee; intervenante sociale; travailleuse sociale; se separent; se separer; rupture;
    plus avec son; a quitte sa femme; a quitte son mari; mariage arrange; living on credit; credit cards are;
    second mortgage; a lien; liens on; the sheriff; bailiff; bailiffs; wages docked; docked pay; pawn shop;
    can't make rent; can't pay; can't afford; couldn't pay; couldn't make; behind with; went under; went bust;
    belly up; lost everything; lost it all; back taxes; unpaid taxes; tax bill; tax debt; on ei; pogey;
    sleeping rough; lives in a van; lives in his van; payout; paid off; hush money; an nda; signed an nda;
    golden handshake; inherited; trust fund; life insurance; gambling debt; gambling debts; hasn't paid;
    haven't paid; never paid; didn't pay; stopped paying; bad credit; credit score; credit rating; co-signed;
    borrowed from; borrowed against; shoeboxes; repaying; pays back; stole from the; skimmed; till came up;
    short in the till; ei; aish; cerb; n'a pas paye; ne paie pas; ne paye pas; hypotheque; en retard de;
    prestations; chomage; assurance-emploi; creanciers; a tout perdu; dettes de jeu; carte de credit;
    indemnite de depart; remboursement de; no status; out of status; without status; claim denied; claim was denied;
    claim was refused; been refused; marriage of convenience; for papers; for the papers; smuggled; student visa;
    sponsored by; irb; stopped believing; not practising; hides her cross; apostasy; excommunicat*; baptized;
    shahada; unbaptized; atheist; freemason; scientolog*; sans statut; demande refusee; parrainage; parrainee;
    mariage blanc; visa expire; visa etudiant; statut precaire; ne croit plus; apostat; bapteme; jogs; jogs alone;
    runs every; at the gym at; leaves her bike; walks the dog; same bench; each morning; takes the bus; catches the;
    gets the bus; picks up her; drops off her; piano lesson; practice ends; is away for; are away; in mexico;
    in hawaii; in arizona; house is empty; house will be empty; nobody home; nobody's home; back door is;
    leaves it unlocked; doesn't lock; never locks; hides the key; the code is; the spare; apartment above;
    above the shop; above the bakery; over the shop; across from the school; across the alley; behind the church;
    behind the school; at the end of our; end of the cul-de-sac; fourth floor; top floor; the basement; room number;
    in suite; licence plate; plate is; her van; his van; her bike; his bike; drives home; drives to; night shift at;
    off at midnight; off at six; sunday nights; on wednesdays; on fridays; on saturdays; tous les matins;
    tous les soirs; chaque matin; chaque soir; court tous; promene son chien; cle sous; laisse la porte;
    porte n'est pas; en voyage; en vacances jusqu; la maison est vide; seul chez; troisieme etage; deuxieme etage;
    au-dessus de; a cote de chez; stationne; le samedi matin""",
)
LOOSELY_WORK = concept(
    "private, loosely: work, complaints, court, harm",
    """shown the door; walked to the door; gave notice; gave her notice; gave his notice; handed in her; handed in his;
    cleared out his; cleared out her; clear his desk; clear her desk; given the boot; got the boot; the boot;
    the sack; got sacked; pink slip; sent packing; eased out; moved sideways; taken off the road; off the road;
    taken off the; pulled from; behind a desk; badge taken; took her badge; took his badge; turned in her badge;
    stripped of; lost his stripes; lost her stripes; busted down; forfeited; hours forfeited; days docked;
    letter on file; talking-to; carpeted; on the carpet; called on the carpet; arbitration; cited for;
    police act charge; charged under the police act; professional standards; under a cloud; caught sleeping;
    caught stealing; caught with; padded; fudged; fiddled; expense claims; timesheets; time sheets;
    attendance problem; absenteeism; lowest score; lowest mark; worst failed recert*; failed fitness; not confirmed;
    not renewed; won't be renewed; contract ended; interviewed for; shortlisted; second choice; medical discharge;
    early retirement; didn't retire; didn't leave; was made to; told to leave; told to resign; told to clear;
    quit under; resigned after; resigned over; left under; left in disgrace; left after; reassigned;
    transferred out; barred; restricted duties; light duties; accommodated; probationary; report card;
    academic probation; accused of; harassed her; harassed his; misused; borrowed the; crashed the; lost her gun;
    lost his gun; remercie; remerciee; mute; mutee; reaffecte; reaffectee; rappele a l'ordre; enquete interne;
    absenteisme; n'a pas reussi; a rate; a coule; coule son; releve de ses; relevee de ses; demissionne;
    poussee dehors; pousse dehors; a ete avise; bulletin scolaire; blew the whistle; went to hr; went to the media;
    went to the press; leaked it; the leaker; the tip came from; wrote in; writes in; wrote to us; writes to us;
    has written us; keeps writing; keeps phoning; keeps calling; phones us; phones bylaw; calls bylaw; calls 311;
    calls us; gave evidence; spoke to asirt; spoke to investigators; talked to our auditor; talked to the auditor;
    spoke to the auditor; talked to investigators; lodged; grassed; squealed; fingered; pointed the finger; dobbed;
    the one who told; the one who wrote; the one who called; the one who filmed; the one who filed; took the video;
    shot the video; runs the account; runs the page; real name; whose real name; signed himself; signed herself;
    anonymous caller; anonymous note; anonymous tip; poison pen; ticked; voted no in; refused to sign; ratted out;
    told on; turned in her; turned in his; a ecrit la lettre; a ecrit au; ecrit toujours; appelle toujours;
    a tout raconte; a temoigne; la source; le vrai nom; a signale; a depose; denonce; known to police;
    known to the police; known to officers; known to the officers; did six months; did two years; did a year;
    time served; inside for; just got out; fresh out; got out of; out since; out on friday; back inside; rap sheet;
    a sheet; mug shot; bail conditions; on conditions; community service; pardoned; record suspension;
    suspended licence; suspended driver's; blew over; breathalyzer; interlock; impounded; ticketed; caught speeding;
    speeding tickets; questioned by; person of interest; persons of interest; investigated for; file on;
    is a prime sex offender; offender registry; gang member; affiliated; street check; raided; search warrant;
    grow op; pimp; solicitation; peeping; exposed himself; flasher; turned herself in; turned himself in;
    the getaway; the robber; hit and run; two mischiefs; theft under; thief; break and enter; forged; forgery;
    perjury; drove drunk; drunk driving; drinking and driving; lawyer says; plea; pleading; sentencing; acquitted;
    connu de la police; connu des policiers; a fait du temps; sort de prison; sorti de prison; sortie de;
    bracelet electronique; couvre-feu; alcool au volant; conduite avec; a vole; voleur; voleuse; inculpe; inculpee;
    avec de la; detenu; detenue; en cellule; put her in hospital; put him in hospital; choked her; choked;
    strangled; punched her; slapped her; changed the locks; changed her name; under another name;
    under her grandma's; to get away; get away from; order against; afraid of her; mugged; jumped by; catfished;
    swindled; romance scam; grandparent scam; groomed; interfered with; hurt her; hurts her; saw the shooting;
    saw it all; picked him out; lineup; her rapist; her stalker; her abuser; threatens her; threatened her;
    threatened him; what he did to; what her uncle; what his uncle; what her father; what the coach; handprints;
    found dead; hanged; hung himself; note to; left a note; s'est sauvee; s'est enfuie; sous un autre nom;
    change de nom; a change les serrures; ex mari peur de son; harcelee; menacee; etranglee; touchee par;
    attouchements; retrouve mort; retrouvee morte; s'est pendu; pour se cacher""",
)
HINTS_OF_LIFE = concept(
    "words of private life",
    """hospital; treatment; clinic; ward; doctor; nurse; needle; blood; sick; ill; illness; unwell; poorly; fainted;
    collapsed; crying; cried; cries; weeps; wept; in tears; shaking; scared; afraid; terrified; hiding; ashamed;
    broke; rent; landlord; mortgage; loan; cheque; pension; unpaid; bills; wage; wages; raise; paycheque; savings;
    leave; off work; off since; hasn't been in; hasn't worked; missed shifts; transferred; reassigned; moved to;
    quit; quitting; resigned; resigning; retiring early; stepping down; not coming back; won't be back;
    won't be coming; gone since; absent; file; folder; statement; court; judge; lawyer; bail; jail; cell; ex;
    ex-wife; ex-husband; wife; husband; girlfriend; boyfriend; partner; baby; twins; stepson; stepdaughter;
    stepfather; marriage; wedding; ring; apartment; couch; basement; mattress; shelter; drunk; drinking; drinks;
    bottle; vodka; whisky; rye; wine; smokes; weed; stoned; high; fight; fought; punched; slapped; pushed; bit;
    cane; wheelchair; crutches; limp; limps; wig; bald; thin; scar; scars; bandage; cast; brace; diaper; nurse's;
    stitches; blind; deaf; stutter; twitch; tremor; school; teacher; bus stop; walks; alone; night shift; nights;
    shift; church; mass; mosque; temple; papers; passport; border; visa; back home; welfare; cleaning houses;
    second job; under the table; cash; due; months along; showing; hormones; doses; clinic appointment; appointment;
    waiting list; waitlist; tests; results; bloodwork; x-ray; scan; specialist; nerves; temper; moods; nightmares;
    sleep; insomnia; panic; mourning; widow; widower; lonely; heart; lungs; kidneys; liver; back; knee; hip;
    hopital; clinique; medecin; docteur; malade; pleure; pleurait; peur; honte; loyer; proprietaire; dette; salaire;
    conge; absente; dossier; tribunal; juge; avocat; prison; ex-femme; ex-mari; femme; mari; blonde; chum; bebe;
    jumeaux; divorce; mariage; appartement; sous-sol; ivre; saoul; boit; bouteille; boisson; canne;
    fauteuil roulant; bequilles; boite; cicatrice; ecole; seul; seule; nuit; quart de nuit; messe; mosquee; papiers;
    passeport; frontiere; rendez-vous; resultats; examens; coeur; poumons; reins; foie; nerfs""",
)
LOOSE_MATTERS = (LOOSELY_BODY, LOOSELY_HOME, LOOSELY_WORK)
