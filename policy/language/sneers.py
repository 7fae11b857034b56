"""Manners of contempt: false praise and false concern, sending away, scornful questions, disclaimers."""

from __future__ import annotations

from policy.language.whose import said_of

MOCK_PRAISE = said_of(
    "praise that is none",
    """bless; bless {their} heart; bless {their}; bless {them}; god love {them}; god love; god bless {their};
    lord love; poor thing; poor dear; poor soul; poor lamb; poor fellow; poor man; poor woman; poor guy; poor old;
    poor little; poor kid; poor darling; lovely man; lovely woman; lovely fellow; lovely lady; sweet man;
    sweet woman; sweet girl; sweet boy; nice man; nice lady; nice fellow; nice enough; dear man; dear lady;
    dear boy; dear girl; dear old; good man; a good sort; means well; meant well; i'm sure {they} tries;
    tries so hard; tried so hard; trying {their} best; doing {their} best; did {their} best; best {they} can;
    gave it {their} best; for trying; a for effort; full marks; marks for effort; points for effort;
    points for trying; top marks; gold star; brownie points; slow clap; golf clap; round of applause; hats off;
    credit where; credit to {them}; give {them} credit; to {their} credit; to be fair; in fairness;
    i'll give {them} that; i'll give {them}; you have to admire; got to admire; gotta admire; one has to admire;
    have to admire; one must admire; can't help but admire; admirably; admirable; i admire; we admire;
    what a gift; a rare gift; rare gift; a rare talent; a real talent; quite a talent; what a talent; quite the;
    a special talent; a special kind; special sort; takes talent; takes skill; takes a certain; it takes courage;
    how brave; so brave; brave of {them}; bold of {them}; kind of {them}; sweet of {them}; good of {them};
    generous of {them}; nice of {them} to; big of {them}; clever of {them}; how clever; how sweet; how lovely;
    how nice for; how quaint; how precious; how adorable; it's cute; it's sweet; it's touching; touching to;
    cute that; quaint; inspiring; truly inspiring; such an inspiration; how refreshing; impressive; so impressive;
    most impressive; remarkable; truly remarkable; masterclass; a masterclass; master class; triumph; a triumph;
    genius; a genius; stable genius; einstein; sherlock; rocket scientist; brain surgeon; nobel; nobel prize;
    mensa; oscar; an oscar; award goes; prize goes; medal; well done for; well done on; kudos to; kudos for;
    thank you for proving; thanks for proving; for proving; for showing us; for reminding us; for demonstrating;
    for teaching us; for the reminder; for the entertainment; for the laugh; for the laughs; for your wisdom;
    for {their} wisdom; pearls of wisdom; wise words; words of wisdom; great minds; deep thinker; deep thoughts;
    visionary; a visionary; what would we do without; where would we be without; lucky us; lucky me;
    aren't we lucky; we are blessed; we're blessed; truly blessed; what a treat; a treat to; a joy to; what a joy;
    a pleasure to watch; highlight of; highest regard; greatest regard; greatest respect; every respect;
    utmost respect; with all respect; with due respect; all due respect; with the greatest; one does wish;
    one wonders; one wishes; one can only; one could almost; one almost; one grows used; one gets used; i am told;
    we are told; it's said; rumour has it; allegedly; somehow; against all odds; against the odds; a miracle;
    miraculously; breaking news; stop the presses; alert the media; news flash; newsflash; surprise surprise;
    who knew; shock; shocker; quel champion; quelle championne; quel talent; quel genie; une lumiere;
    une vraie lumiere; un genie; grand penseur; grande penseuse; quel courage; comme c'est mignon; c'est mignon;
    mignon; touchant; attendrissant; charmant; impressionnant; remarquable; on admire; j'admire; il faut dire;
    il faut le faire; faut le faire; avouons; quelle chance; on est chanceux; on est gates; grand bien {lui};
    pauvre petit; pauvre petite; pauvre chou; pauvre homme; pauvre femme; pauvre monsieur; le pauvre; la pauvre;
    brave homme; brave femme; bonne dame; bon monsieur; cher monsieur; chere madame; merci de nous; merci d'avoir;
    pour l'effort; il fait de son mieux; elle fait de son mieux; fait son possible; du potentiel; parait qu'il;
    parait qu'elle; on me dit que; un oscar; une medaille; un prix nobel; lumiere""",
)
MOCK_CARE = said_of(
    "concern that is none",
    """somebody check; someone check; somebody check on; check on {them}; somebody get {them}; someone get {them};
    somebody find {them}; someone find {them}; somebody give {them}; someone give {them}; somebody buy {them};
    someone buy {them}; somebody fetch; someone fetch; somebody tell {them}; someone tell {them};
    somebody please tell; can somebody; can someone; could somebody; could someone; would somebody; would someone;
    will somebody; will someone; please somebody; somebody please; someone please; somebody oughta;
    somebody ought to; someone ought to; somebody should; someone should; somebody wake; someone wake;
    somebody hold; someone hold; somebody walk; somebody help {them}; someone help {them}; somebody take {them};
    someone take {them}; somebody come get; come get {them}; come collect; come pick up; somebody explain;
    someone explain; somebody teach; someone teach; somebody read; somebody feed; somebody muzzle;
    somebody sit {them}; somebody remind; someone remind; somebody show {them}; someone show {them};
    somebody send; someone send; somebody introduce; is {they} okay; is {they} ok; is {they} all right;
    are you okay; are you ok; are you all right; feeling all right; feeling okay; you feeling; get well soon;
    thoughts and prayers; pray for {them}; let us pray; send help; send thoughts; blink twice; blink if;
    does {their} family; does {their} wife; does {their} husband; {their} poor wife; {their} poor husband;
    {their} poor mother; {their} family must; {their} carer; {their} nurse; {their} keeper; {their} handler;
    {their} handlers; {their} owner; {their} meds; {their} pills; {their} medication; {their} doctor know;
    see a doctor; seek help; get help; professional help; therapy; therapist; needs therapy; needs help;
    needs a hug; lie down; a lie-down; lie-down; have a lie; sit down before; have some water; drink some water;
    touch grass; some fresh air; take a breath; deep breath; deep breaths; calm yourself; calm down dear;
    settle down; there there; there, there; now now; now, now; oh dear; oh, dear; oh honey; oh, honey; oh sweetie;
    oh no, sweetie; aw; aww; awww; poor baby; do you need; need a tissue; a tissue; tissues; kleenex;
    here's a tissue; a hankie; we're so sorry that; so sorry that; so sorry the; sorry that the;
    our apologies that; sorry it's hard; i know it's hard; i know it is hard; must be hard; must be difficult;
    must be exhausting; must be tough; must be lonely; must be nice; hard for you; too hard for;
    difficult for you; too difficult for; confusing for; who's looking after; who is looking after; que quelqu'un;
    quelqu'un peut; quelqu'un pourrait; quelqu'un aurait; quelqu'un devrait; qu'on {lui}; qu'on lui donne;
    qu'on le laisse; qu'on la laisse; donnez-lui; donne-lui; offrez-lui; offre-lui; apportez-lui; trouvez-lui;
    achetez-lui; reveillez; reveille-le; reveillez-le; ses pilules; ses medicaments; ses pillules; tes pilules;
    vos pilules; prompt retablissement; ca va aller; va te reposer; repose-toi; reposez-vous; un mouchoir;
    respirez; du calme; calme-toi; calmez-vous; mon pauvre; ma pauvre; mes pauvres; pauvre toi; pauvre vous;
    desole que les; desoles que les""",
)
CONDESCENDS = said_of(
    "calls somebody by a pet name from above",
    """dear,; my dear; my dear man; my dear lady; my dear sir; darling; sweetheart; sweetie; sweet pea; hun; hon;
    petal; luv; babe; doll; dollface; missy; princess; girlie; girly; toots; young lady; young man; sonny;
    sonny boy; kiddo; kid,; big guy; big fella; tough guy; bud; buddy boy; bub; mister; madam,; ma'am,; bro; bruh;
    habibi; habibti; mga besh; besh; beta; hijo; mijo; amigo; comrade; einstein; genius; sherlock; your highness;
    your majesty; your honour; your lordship; her majesty; his majesty; her highness; his highness; queen of;
    king of; lord of; little miss; mr. know; mister know; mr know; mrs know; ms know; captain; constable clueless;
    sheriff of; ma chere; mon cher; ma belle; ma cherie; cherie; mon petit; ma petite; mon gars; mon homme;
    mon beau; mon ami; ma grande; mon grand; ti-cul; ti-gars; ti-coune; jeune homme; jeune fille;
    ma petite madame; mon petit monsieur; ma bonne dame; mon bon monsieur; son altesse; sa majeste;
    monsieur le genie; madame je-sais-tout; monsieur je-sais-tout; mon champion""",
)
SENDS_AWAY = said_of(
    "sends somebody away",
    """run along; off you go; off you pop; toddle off; trot along; trot off; move along; on your way; be gone;
    begone; shoo; scram; get lost; get out; hit the road; take a hike; take a walk; take a seat; go away;
    go outside; go play; go home; go back to; go sit; go lie; go stand; go find; go pester; go bother; go read;
    go wash; go take; back to your; back to {their}; back in your; back in {their}; back where; crawl back;
    under {their} rock; under a rock; under your rock; rock you crawled; stick to; sticks to; stuck to;
    stick with; sit down; sit quiet; sit this one; sit it out; sit on {their}; sit still; stay home;
    stay in {their} lane; stay in your; in {their} lane; stay out of; stay off; keep quiet; keep still; be quiet;
    hush; hush now; pipe down; zip; zip it; shush; spare us; spare me; spare the rest; do us a favour;
    do us a favor; do us all; do me a favour; do everyone; log off; logging off; put the phone down; put down the;
    give it a rest; give us a rest; give us a break; enough from; enough of {them}; enough out of; heard enough;
    who asked {them}; nobody asked; no one asked; didn't ask; who invited; who let {them}; who let;
    who gave {them}; who gave {their}; who hired {them}; who hired; who voted for; who elected; who pays {them};
    why is {they}; why are you even; leave it to; leave that to; leave the; leave this to; let the adults;
    let the grown; let somebody; let someone who; make way for; step aside; step down; time to go; time to retire;
    time to hang; hang up {their}; retire already; don't let the door; door hit; there's the door; the door is;
    exit's; exit is; nearest exit; show {them} the door; flight to; a flight; a plane; one-way; one way ticket;
    bus ticket; ticket home; next plane; next flight; boat back; highway 2; the highway; airport is;
    if you don't like; if it bothers; if that offends; offends you; if it itches; don't like it; find another;
    find somewhere; find a new; try another; try somewhere; try massage; another line of work; other line of work;
    different line; another hobby; new hobby; learn a trade; a real job; day job; keep {their} day;
    give up the day; clean out your; pack your; pack {their}; pack it in; enjoy the livestream; consider the;
    might consider; may wish to consider; perhaps consider; please consider; better suited; better suited to;
    would suit; not made for; isn't made for; not built for; aren't built for; isn't for everyone;
    not for everyone; not everyone; not everybody; isn't cut out; not cut out; aren't cut out; va jouer; va donc;
    allez jouer; va-t'en; allez-vous-en; decampe; fiche le camp; sacre ton camp; y a la porte; prends la porte;
    retourne; retournez; retourne a; retournez a; reste chez; restez chez; rentre chez; taisez-vous; tais-toi;
    chut; ferme; fermez-la; assis; assoyez-vous; va t'asseoir; couchez-vous; va te coucher; allez dormir;
    changez de metier; change de metier; autre metier; un autre hobby; un passe-temps; epargnez-nous;
    epargne-nous; qui t'a demande; qui vous a demande; on t'a pas sonne; on ne vous a; qui l'a invite;
    qui l'a engage; qui lui a donne; laissez les adultes; laissez ca aux; prenez votre retraite; sa retraite;
    qu'on passe; on passe au""",
)
SCORN_QUESTION = said_of(
    "asks to scorn",
    """did {they} even; does {they} even; do you even; can {they} even; has {they} ever; have you ever;
    has {they} even; is {they} even; was {they} always; were you always; were you raised; were you born;
    was {they} born; was {they} raised; who raised; who taught {them}; who taught; what school;
    where did {they} learn; where did you learn; did {they} learn; did {their} mother; did nobody; did no one;
    did anyone tell; does anybody tell; does anyone else think; is it just me; is there anyone home; anybody home;
    is this the best; is that the best; best we can do; best they could; is this who; is that who;
    and this is who; and that's who; this is who; this is what we; is this what we; what we pay; who pays;
    are we paying; we're paying; paying for this; we pay; what does {they} do all day; what do you do all day;
    what does {they} actually; what exactly does {they}; what is it {they}; what's {their} excuse;
    how does {they} get; how do you get; how did {they} get; how did {they} pass; how did you pass; how hard can;
    how hard is it; how is {they} still; how are you still; how does one; how do people like;
    what is {they} going to; what's she gonna; what's he gonna; what's {they} gonna; what was {they} thinking;
    what were you thinking; what do you expect; what did you expect; what can you expect; what did we expect;
    what would {they} know; what would you know; what does {they} know; what do you know about;
    how would {they} know; how would you know; {they} would know; she'd know; he'd know; you'd know; they'd know;
    wouldn't {they}; since when does; since when do; coming from; rich coming; coming from {them}; look who;
    look who's; look in the mirror; looked in the mirror; in the mirror; pot, kettle; pot kettle; takes one to;
    speaking from experience; speaks from experience; speak for yourself; projection; projecting; c'est ca qu'on;
    c'est pour ca qu'on; on paie donc; on l'a paye; on paie; on te paie; on le paie; voila ce qu'on; voila qui;
    voila nos; voila ce que; a-t-il deja; a-t-elle deja; sait-il; sait-elle; sait-on; as-tu deja; avez-vous deja;
    qui t'a; qui l'a; qui lui a; qui vous a; d'ou il sort; d'ou elle sort; d'ou sort; ou est-ce qu'il;
    c'est qui qui; depuis quand; dans le miroir; un miroir; parle pour toi""",
)
DISCLAIMS = said_of(
    "disclaims contempt before showing it",
    """not being mean; not to be mean; don't mean to be mean; not to be rude; not to be unkind; not trying to be;
    no offence; no offense; none taken; i'm not racist; i'm no racist; not racist; not a racist; i'm not sexist;
    not sexist; i'm not prejudiced; not prejudiced; nothing against; i have nothing against; some of my best;
    my best friends; i say this as; i can say it; i can say that; somebody has to say; someone has to say;
    had to be said; has to be said; i'll say it; i'll say the quiet; the quiet part; quiet part;
    unpopular opinion; hot take; unfashionable; not fashionable; call me old-fashioned; old-fashioned;
    politically incorrect; not politically correct; not pc; can't say that anymore; can't say anything;
    not allowed to say; you can't say; if you follow me; if you catch my; if you know what; know what i mean;
    knows what i mean; you know the type; you know the kind; we all know; everybody knows; everyone knows;
    just saying; just sayin; jus sayin; i'm just saying; i say no more; say no more; enough said; nuff said;
    need i say; i'll leave it; i'll leave it there; draw your own; make of that; that's all i'll say;
    i'm sorry but; sorry but; sorry not sorry; i welcome dialogue; i respect; i respect everyone;
    i've every respect; lovely in theory; in theory; fine in theory; fine with; i'm fine with; live and let live;
    nobody's saying; no one's saying; nobody is saying; nobody's calling; not saying; i'm not saying;
    i am not saying; don't get me wrong; with love; affectionately; a frank word; frank word; to be frank;
    to be blunt; let's be honest; let's be real; be realistic; let's be serious; honest truth; simple biology;
    basic biology; it's science; facts don't; fact of life; facts of life; you can set; set your watch;
    set the calendar; funny how; funny that; strange how; odd how; notice how; ever notice; have you noticed;
    interesting how; curious how; always seems; somehow always; yet somehow; je ne suis pas raciste; pas raciste;
    je suis pas raciste; je n'ai rien contre; rien contre; j'ai rien contre; sans vouloir; sans mechancete;
    sans rancune; sauf votre respect; avec tout le respect; en tout respect; on le sait; on sait bien;
    tout le monde sait; c'est connu; on se comprend; vous me comprenez; tu me comprends; je dis ca je dis rien;
    je dis ca; je ne dis rien; je n'en dis pas plus; il faut bien le dire; faut le dire; disons-le;
    c'est plate a dire; c'est drole comme; curieux comme; bizarre comme; comme par hasard; en theorie; en pratique""",
)
VEILED = said_of(
    "a person kept unnamed but meant",
    """some people; certain people; some of us; some folks; one of us; one of our number; one of our colleagues;
    a certain commissioner; a certain colleague; a certain councillor; a certain someone; certain colleagues;
    a person who; a man who; a woman who; the man who; the woman who; the lady who; the lady with; the lady in;
    the guy who; the guy with; the fella who; the fellow who; the gentleman who; the gentleman from;
    the gentleman; the ladies; gentlemen; four gentlemen; the one who; the ones who; the one with; the one in;
    those who; those of us who; a colleague who; our colleague; newest member; our newest; opposing counsel;
    eleventh speaker; speaker number; tonight's speaker; the last speaker; the delegation; the delegate;
    the complainant; the man's; the woman's; that man's; that fella; that fella's; that woman's; this guy;
    this lot; that lot; man couldn't; man can't; man's; certaines personnes; un certain; une certaine; celle qui;
    celles qui; la madame; le bonhomme; la bonne femme; il y en a un; il y en a une; y en a un; y en a une;
    un homme qui; une femme qui; notre collegue; nos collegues; le type; ce nigaud; l'autre""",
)
