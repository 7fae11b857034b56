"""Asking for a campaign, as it is said: what is asked for, how people are asked, and what it is not."""

from __future__ import annotations

from policy.language.terms import concept

MONEY = concept(
    "campaign money",
    """bucks; dollars; dollar; toonie*; loonie*; a twenty; a ten; a fifty; a fiver; debit; cash; chequebook; cheque*;
    chequier; the jar; a jar; jar on; pass the hat; passing the hat; piggy bank; zeros; price of; coffee can;
    tip jar; crowdfund*; gofundme; target; matched; matching; matched-gift; each dollar; every dollar;
    contribution*; contribute*; tax credit; tax receipt; the credit; receipt; auction; bids; raffle; draw tickets;
    bake table; bake sale; garage sale; yard sale; proceeds; tickets; seats left; plates left; table of eight;
    tables left; at the door; entry fee; cover charge; silent auction; war chest; fund; funds; fundrais*; donor;
    donors; donation*; donate*; chip in; give; gift; gifts; pledge*; e-transfer*; etransfer*; interac; paypal;
    sponsor*; monthly giving; pot; goal; short of; top up; kitty; piastres; piasses; sous; argent; tirelire;
    especes; comptant; prix d'un; cheques; contribuer; donner; cent; virement*; cagnotte; objectif; billets;
    billet; au profit de; vente-debarras; encan; tirage; cotisation*; contribution; carte de credit; tronc;
    chapeau; dons; don; donne; j'ai donne; credit d'impot; recu; spaghetti supper; supper; dinner; souper; brunch;
    pancake breakfast; wine and cheese; vin et fromage; cocktail; couvert; bottle drive; empties; bottles; cans;
    slices; bake; baking; pie; pies; trays; raffle tickets; fifty-fifty; car wash; barbecue; coffee fund; form;
    donor form; donation form; le couvert; chili; perogy supper; gala""",
    r"\$ ?\d|\d ?\$|\b\d+ (?:bucks|dollars|piasses)\b",
)
PAYING = concept("campaign money as emoji", "", r"💸|💰|💵|💳|🪙")
HANDS = concept(
    "campaign work",
    """driver; drivers; drive voters; rides; crew; crews; doors; the doors; doorsteps; door captain; door knock;
    door-knock*; doorknock*; knock*; canvass*; flyer*; leaflet*; pamphlet*; lit drop; literature; stamps;
    envelopes; stuff; signs; sign; banner; banners; lawn; your lawn; fence; window sign; balcony; ladder; stakes;
    truck; pickup; callers; calls; phones; phone bank*; phone-bank*; texting; texters; captain; scrutineer*;
    poll watcher*; runners; volunteers; volunteer; volunteering; helpers; helper; hands; extra hands; bodies;
    fellas; ppl; shift; shifts; designer; translator; translators; cooks; kitchen crew; babysitters; clipboard*;
    clipboards; nomination papers; signatures; sign my papers; membership; memberships; campaign office;
    headquarters; youth team; street team; an hour; two hours; a few hours; saturday; tee up; phoning; bras;
    echelle; timbres; enveloppes; pancarte; pancartes; affiche; affiches; balcon; cloture; pelouse; depliant*;
    tracts; portes; porte-a-porte; appels; heures d'appels; benevole; benevoles; benevolat; chauffeurs; chauffeur;
    livrer; paires de bras; cartes de membre; standardistes; camionnette; cards; palm cards; stack of;
    kitchen table; shoes; souliers; boots; walk with me; knock with; ring bells; doorbells; sonnettes;
    school doors; official agent; agent officiel; campaign manager; bookkeeper; comptable; photographer; web;
    website help; data entry; social media help; noms; names; votes; over the line""",
    r"👟|🚪|📋|🪧|📞|☎",
)
INVITES = concept(
    "invites to help",
    """need; needs; needed; needing; come; comes; bring; bring your; call; call me; text me; dm; dm me; ring me;
    ping me; message me; join; join us; join me; join in; take; take one; grab; grab one; give; lend; lends;
    put her; put his; put up; who's got; who has; who wants; who's in; who's free; who's coming; you got; you in;
    are you in; got a; got an; got time; if you have; if you've got; if you own; if you can; if you're free;
    see me; ask for; ask me; ask her; ask him; ask at; looking for; is looking; short; shorthanded; missing a;
    missing two; could use; can use; after a; after two; you know what; do the math; room for; still room;
    seats left; spots left; places left; left at; i will; so i will; up to you; up to us; up to you and me;
    now you; your turn; then do it; do as i; follow my; like i did; same as me; sign up; sign here; please;
    wanted; help wanted; lost a driver; hiring; recruit*; open to all; everyone welcome; all welcome; drop by;
    drop in; drop off; stop by; swing by; show up; rsvp; meet at; meets at; meet us; meets across; until midnight;
    before midnight; by midnight; deadline; last chance; match; matched; in the comments; link below; her link;
    his link; here's the link; the link; link's; in my bio; help; helps; helping; at my place; pays in; pick up;
    pick one up; come get; host a; host one; i'm holding; holding two; be there; let's; let us; venez; viens;
    prenez; prends; prete; pretez; demande; demandez; apportez; apporte; cherche; cherchent; cherchons; besoin;
    manque; il manque; faites; fais; embarque*; joignez*; appelez; appelle; ecrivez; ecris-moi; donnez; donne;
    signez; passez; inscrivez*; aidez; aide; aider; vous etes libres; es-tu libre; reste des places; il reste;
    on fait; jusqu'a; avant minuit; tout va a; merci de; rendez-vous; on se rejoint; qui vient; qui veut; qui a;
    vas-y; allez-y; pensez a; pretez-lui; prete-lui; envoyez; envoyez-lui; envoie; envoie-lui; je vous regarde;
    faites comme; a vendre; dimanche; samedi; avant vendredi; passez me voir; send; send her; send him; mail her;
    mail him; write her; write him; a cheque; match it; pull up; got ten; got five; see you at; open until;
    open till; roster's; i'm at; i'll be at; for sale; goes to; goes straight to; all goes to; all of it goes;
    paient sa; paie sa; pays for her; pays for his; takes debit; takes cash; takes cheques; hand out; split the;
    get a; put one up; put it up; don't be shy; i'm looking at you; are at my place; sont chez moi; chez moi;
    is wanted; you know where; u know where; drop your; goes to the campaign; le votre; yours next; walk with me;
    take two; take a stack; on sort; sortez; noon; with pleasure; changes everything; ca change tout;
    you keep asking; y'all; who else; pitch in; step up; be part of; count on you; je compte sur; on compte sur;
    comptez; passez chez""",
)
SCAM = concept(
    "warns of a campaign scam",
    """scam; scams; scammer*; fraud; fraudulent; fake; phishing; not real; not theirs; not hers; not his; impostor*;
    imposter*; pretending to be; posing as; don't click; do not click; beware; be careful; report it; reported it;
    arnaque*; fraude; frauduleu*; faux; hameconnage; ne cliquez pas; mefiez-vous; usurp*""",
)
ANSWERS_YES = concept(
    "answers that help is welcome",
    """yes; yep; yeah; yup; sure; of course; absolutely; always; never too late; not too late; gladly; any time;
    anytime; on her page; on his page; on the page; her site; his site; the form; form's; tick; click;
    blue button; red button; the button; top of the page; oui; ouais; bien sur; certainement; toujours;
    jamais trop tard; avec plaisir; sur sa page; sur son site; le formulaire; cochez; le bouton; au local;
    with pleasure; the tab; top right; bottom of the page; on the site; be generous; start with""",
)
DECLINES = concept(
    "declines to help a campaign",
    """nope; no thanks; no thank you; i may not; not allowed; not appropriate; not my place; i won't; i said no;
    said no; declined; stop tagging; stop asking; please stop; take me off; unsubscribe*; remove me; don't ask me;
    won't be giving; i give to nobody; i don't give; i don't donate; i'm out; sit this one out;
    sitting this one out; stay neutral; staying neutral; i'm neutral; may not ask; may not take part;
    not permitted; against the code; recus*; je ne vendrai pas; je ne donne; je ne peux; je n'ai pas le droit;
    on ne peut pas; desabonn*; ne plus m'inscrire; merci de ne pas; merci de ne plus; non merci; j'ai refuse;
    je refuse; je decline; reste neutre; rester neutre; interdit; defendu; rien a demander; texted me;
    keep texting; keeps texting; keeps calling; keep calling""",
    r"(?:^|[.!,] |\b(?:i|we|sorry|commissioners?) )(?:can't|cannot)\b",
)
CHARITY = concept(
    "g3e charity",
    """food bank; charity; charities; hospital foundation; stollery; cancer; humane society; shelter; hampers;
    toy drive; coat drive; santas anonymous; united way; legion; poppy; special olympics; big brothers; big sisters;
    kidsport; rotary; kiwanis; scouts; guides; school council; school fundraiser; church; mosque; temple; gurdwara;
    library; museum; relief fund; red cross; memorial fund; gofundme for the family; family's fundraiser;
    banque alimentaire; organisme de bienfaisance; literacy; blood; donor; donors; bone marrow; blood donor*; clinic;
    soup kitchen; foundation; minor hockey; community league; playground""",
    r"\bfundraiser for (?:the|a) (?:school|rink|team|band|family|hall)\b",
)
NEUTRAL = concept(
    "g3e election services",
    """election workers; elections alberta; elections canada; election office; edmonton elections; returning officer;
    polling clerk*; poll worker*; advance poll*; where to vote; remember to vote; go vote; all candidates;
    every candidate; all-candidates; candidates' forum; forum; debate; donation limit*; spending limit*;
    contribution limit*; financial disclosure*; disclosure statements; rules for candidates; travailleurs electoraux;
    election worker""",
)
