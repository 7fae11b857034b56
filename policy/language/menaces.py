"""A threat made without its words: where somebody is found, what could befall them, and a knowing remark."""

from __future__ import annotations

from policy.language.whose import said_of

WHEREABOUTS = said_of(
    "where somebody is to be found",
    """every tuesday; every morning; every night; every evening; every monday; every thursday; every friday;
    every wednesday; every sunday; every saturday; their house; their car; his family; her family; their family;
    your mother; his dog; her daughter; her cat; il reste; elle reste; takes the; catches the; that train;
    that line; that trail; that stretch; that stop; that path; that alley; the alley behind; the lot behind;
    the parkade; parkade; level two; level 2; third floor; ground floor; corner unit; end unit; upstairs;
    basement suite; balcony; by the window; with the curtains; lets the dog; walks the dog; picks up the kids;
    drops off the kids; drops the kids; picks up her; picks up his; gets the paper; smoke break; smokes behind;
    lunch alone; eats alone; swims at; runs at; skates at; shops at; drinks at; works at; goes to church;
    sits in the; sits by; leaves the; keeps the; key under; spare key; doormat; {they} park; {they} parks;
    parks in; parks on; parks at; parks {their}; parks behind; parks there; parks under; park in; park on;
    {their} car; {their} truck; {their} van; {their} bike; {their} tires; {their} tire; {their} plate;
    {their} spot; same spot; parking spot; same bench; same time; same table; same route; same bus; same train;
    same seat; lives at; lives on; lives in; lives by; lives near; lives two; lives above; lives below;
    lives under; lives upwind; lives alone; lives next; lives right; lives across; lives around; lives over;
    {they} live; where {they} live; where {they} lives; where {they} park; where {they} jog; where {they} walk;
    where {they} run; where {they} sleep; where {they} work; where {they} eat; where {they} parks;
    where {they} jogs; where {their}; which house; which door; which window; which bus; which gym; which school;
    which floor; which daycare; {their} house; {their} home; {their} place; {their} street; {their} door;
    {their} back door; {their} front door; {their} windows; {their} window; {their} bedroom; {their} porch;
    {their} garage; {their} driveway; {their} yard; {their} fence; {their} shed; {their} building;
    {their} apartment; {their} cabin; {their} barn; {their} shop; {their} desk; {their} office; {their} mailbox;
    {their} route; {their} run; {their} walk; {their} commute; {their} shift; {their} dog; {their} cat;
    {their} kids; {their} kid; {their} children; {their} daughter; {their} son; {their} wife; {their} husband;
    {their} mother; {their} family; {their} boys; {their} girls; {their} little; {their} brakes; {their} brake;
    nice house; nice place; lovely house; lovely home; pretty house; nice route; nice street; nice car;
    nice truck; nice bike; nice dog; nice kids; nice family; cute kid; cute kids; lovely kids; lovely family;
    pretty daughter; sweet kids; walks home; walk home; walks alone; walks the; walks {their}; jogs; jog; jogging;
    runs along; runs the river; bikes to; cycles; takes the train; takes the bus; takes the lrt; rides the;
    waits for the; leaves at; leaves by; gets off at; gets home; comes home; comes out; closes up; locks up;
    opens up; works late; works alone; works nights; works till; on shift; night shift; drives home; drives the;
    drives a; upwind; downwind; upstairs from; below me; under me; above me; across the hall; down the hall;
    floors under; floors below; two doors; three doors; around the corner; saw {them} at; saw {them} yesterday;
    seen {them} at; saw {their}; i drive by; i drove by; drive past; drove past; i pass; i walk by; i walk past;
    know the building; know the street; know the route; know the road; know that road; i know the; we know where;
    i know where; know where; i know when; i know what time; i know which; il stationne; elle stationne;
    stationne; son char; son auto; sa voiture; son velo; son camion; ses pneus; ses freins; sa maison; chez lui;
    chez elle; sa rue; sa porte; son entree; sa cour; son chien; ses enfants; tes enfants; vos enfants; sa fille;
    son fils; sa famille; ta famille; votre famille; ta maison; votre maison; ta rue; votre rue; ton char;
    ton auto; ta porte; tous les jeudis; tous les matins; tous les soirs; chaque matin; chaque soir; chaque jeudi;
    a la meme place; meme place; meme heure; il habite; elle habite; tu habites; vous habitez; ou il habite;
    ou elle habite; rentre a pied; marche seul; marche seule; prend le train; prend l'autobus; court le matin;
    belle maison; beaux enfants; belle famille; beau chien; jolie maison""",
)
COULD_BEFALL = said_of(
    "what could befall somebody",
    """fire; fires; burn; burns; dark; the dark; is dark; gets dark; stairs; slip; the river; riviere; la riviere;
    brakes; alone; careful; take care; mind the; accident; accidents; icy; black ice; glass; hammer; target;
    scope; rope; a rope; a match; matches; gun; guns; rifle; knife; a knife; disappear; disappears; deep water;
    current is; the current; the tracks; the valley; frozen; a hole; the bridge; ambulance; funeral; knees;
    fingers; teeth; glissant; verglas; noir; le pont; pneus; marches; corde; vitre; boulons; incendie; feu;
    tomber; long way down; loose step; loose railing; soft ice; thin walls; old wiring; dry summer; wind picks up;
    windows; locks; alarm; watchdog; barking; light bulbs; burnt out; burned out; streetlight; street light;
    street lamp; nobody about; nobody there; empty that; empty at; no one there; no one about; one bad; one wrong;
    wrong step; wrong turn; wrong end; bad end; comes to a bad; doesn't end well; won't end well; ends badly;
    end badly; ending badly; mal finir; mal tourner; finit mal; ca finit mal; il arrive des choses;
    des choses arrivent; slippery; slips; slip and; slipped; ice is; thin ice; under the ice; staircase;
    flight of stairs; the edge; platform edge; edge of the platform; off the platform; on the tracks; third rail;
    off the bridge; off a bridge; high level; the high level; ledge; balcony; off the roof; a long way down;
    long drop; long fall; river is; into the river; in the river; ravine; the ditch; a ditch; dig a hole; dug a;
    shallow grave; a shovel; shovels; tarp; concrete; quicklime; lime; pigs eat; hog farm; woodchipper;
    wood chipper; brake lines; brake line; brakes fail; brakes go; lug nuts; lug nut; wheel nuts; wheels come off;
    tires; slashed; flat tires; loose bolt; loose bolts; steering; gas tank; sugar in; fires travel; fires spread;
    fires start; burns down; burned down; burnt down; lighter; gasoline; gas can; jerry can; propane; gas line;
    gas leak; smoke alarm; wiring; faulty wiring; kindling; tinder; dry grass; wood burns; old wood; go up like;
    bricks; a brick; brick through; glass breaks; windows break; window breaks; rocks; baseball bat; a bat;
    tire iron; crowbar; a wrench; hockey stick; axe; shotgun; bullets; bullet; ammo; crosshairs; hunting season;
    open season; season opens; deer season; noose; nearest tree; lamppost; lamp post; poison; antifreeze;
    something in {their}; in {their} coffee; spit in; allergic; peanut; pillow; it's dark; dark down; how dark;
    dark out; so dark; lights go off; lights go out; lights are out; lights off; poor lighting; poorly lit; unlit;
    no lights; no street lights; no streetlights; no cameras; no camera; cameras don't; cameras are;
    camera doesn't; blind spot; no witnesses; nobody around; nobody's around; no one around; nobody sees;
    nobody saw; nobody looks; nobody would; nobody hears; nobody to hear; quiet down; so quiet; very quiet;
    remote; isolated; all alone; alone at; an accident; accidents happen; things happen; stuff happens;
    things can; things break; things fall; things go missing; people fall; people trip; people slip;
    people get hurt; people disappear; people vanish; people get lost; go missing; goes missing; went missing;
    vanish; found in; fished out; never found; get hurt; gets hurt; got hurt; getting hurt; break a leg;
    break a hip; break something; broken legs; kneecap*; jaw wired; hospital food; emergency room; stitches;
    traction; wheelchair soon; a cast; hearse; obituar*; eulogy; life insurance; insurance paid; insured;
    will updated; next of kin; shut-off; shutoff; water shut; power off; cut the power; cut off; froze over;
    hypothermia; exposure; cold out; cold night; forty below; minus forty; what happens to; happened to the last;
    the last guy; last fella; remember what happened; look what happened; you know what happened; careful out;
    watch where; watch your; look both ways; look behind; check under; check your; check behind; lock your;
    lock the; sleep well; sleep tight; sweet dreams; safe travels; get home safe; mind how; mind your;
    mind the step; ought to mind; better hope; would be a pity; be a pity; be a shame; shame if; pity if;
    terrible if; awful if; sad if; hate to see; hate for; would hate; wouldn't want; escalier; escaliers; chute;
    en bas du pont; le quai; bord du quai; les rails; freins; creves; le feu; allumette*; essence; briquet; brule;
    bruler; brulent; vitres; brique; batte; couteau; fusil; balle; il fait noir; sombre; mal eclaire;
    pas de lumiere; pas de camera; pas de cameras; personne autour; tout seul; toute seule; seul le soir;
    un accident; disparaitre; disparu; malheur; un malheur; arrive si vite; ca arrive; hopital; obseques;
    cercueil; fais attention; prends garde; prenez garde; sois prudent; dommage si; ce serait dommage;
    serait bete; dormez bien; dors bien""",
)
KNOWING = said_of(
    "a knowing remark",
    """just saying; just sayin; just thinking; thinking out loud; out loud; just a thought; a thought;
    just so you know; just so {they} knows; so you know; thought you should; thought you'd like;
    thought you might; only mention; i only mention; i mention it; just mentioning; just an observation; i notice;
    i noticed; i've noticed; i see that; i see where; word is; word gets; word travels; news travels; small town;
    small city; small world; funny how; strange how; odd how; how that works; think about it; think on that;
    think it over; think twice; something to think; food for thought; bear in mind; remember that; remember this;
    i'd remember; i won't forget; we won't forget; i don't forget; we don't forget; don't forget; long memory;
    long memories; we remember; we're watching; i'm watching; watching you; watching {them}; keeping an eye;
    an eye on; eyes on; someone's watching; somebody's watching; see you soon; see you there; see you around;
    see {them} around; be seeing; say hi; say hello; say hello to; my regards; regards to; send my; tell {them};
    tell {them} i; tell {their}; pass it on; friendly advice; friendly word; piece of advice; a word of advice;
    word to the wise; if i were you; if i were {them}; in your shoes; i would be; i'd hate; i'd watch; i'd check;
    i'd move; i'd sleep; not a threat; isn't a threat; no threat; not threatening; just a fact; weather report;
    i speak of; geese; my cousins; friends of mine; some friends; couple of friends; people i know; i know people;
    i know a guy; i know some; know somebody; know someone; ask around; people talk; people are angry;
    people are upset; folks are angry; tempers; patience runs; running out; next time; one day; one of these;
    some day; some night; sooner or later; day will come; your day; time will come; your turn; turn will;
    what goes around; comes around; payback; the bill comes;
    🙂; 😉; 😏; 😇; 👀; 🔥; 🔪; 💀; ⚰️; 🪦; 🔫; 🧨; 💣; 🪓; ☠️; 😈; 🤫;
    👋; je dis ca; je dis ca comme ca; comme ca; en passant; je le mentionne; je mentionne; juste pour dire;
    juste une pensee; une pensee; un conseil; conseil d'ami; petit conseil; drole de; c'est drole; penses-y;
    pensez-y; on se souvient; je me souviens; on n'oublie pas; je n'oublie pas; on vous surveille;
    je te surveille; on te voit; on vous voit; a bientot; on se croisera; on se reverra; salue; saluez;
    dis bonjour; dites bonjour; mes amities; des amis; mes chums; mes gars; un de ces jours; tot ou tard;
    la prochaine fois; prochaine fois; a ta place; a sa place; a votre place; le monde est petit;
    les gens parlent; du monde fache""",
)
