"""What belittles somebody's mind: a head with nothing in it, the needs of a child, tasks that anybody can do."""

from __future__ import annotations

from policy.language.whose import said_of

_INWARD = (
    r"(?:brains?|brain cells?|minds?|thoughts?|ideas?|clues?|spines?|backbones?|pulse|souls?|charm|personality"
    r"|wit|wits"
    r"|sense|common sense|conscience|shame|talent|argument|arguments|substance|class|marrow|neurons?|intellect"
    r"|insight"
    r"|logic|imagination|dignity|courage|depth|grey matter|gray matter|attention span|judg?ement|self-awareness|tact)"
)
_INWARD_FR = (
    r"(?:cerveau|cervelle|tete|idees?|colonne|coeur|ame|talent|substance|allure|esprit|jugeote|genie|neurones?"
    r"|courage"
    r"|argument|logique|pudeur|honte|classe|gene)"
)
EMPTY = said_of(
    "a head with nothing in it",
    """head empty; empty head; empty suit; empty chair would; empty skull; empty vessel; hollow head; hollow man;
    nobody home; no one home; nobody upstairs; nothing upstairs; not much upstairs; light's on; lights are on;
    the lift doesn't; vacancy; vacant stare; blank stare; blank look; wind go through; wind whistling;
    wind whistle; hear the wind; hear the ocean; hear an echo; an echo; the echo; echo in there; draft in there;
    tumbleweed*; crickets in; cobwebs; rooms to let; void; the void; a vacuum; vacuum between;
    between the ears; between those ears; between {their} ears; mouth breather; mouth-breather; mouth breathing;
    breathed with {their} mouth; breathing through {their} mouth; mouth open; jaw hanging; slack-jawed; drooling;
    hamster wheel; hamster; the hamster; gears; gears turning; smell the smoke; smoke coming; buffering;
    still buffering; loading; loading bar; dial-up; dialup; wi-fi; 404; no signal; low battery; battery low;
    old battery; dim bulb; dimmest; dimmest bulb; few watts; low wattage; wattage; flicker of; not the brightest;
    not the quickest; not the fastest; not overly bright; not too swift; not so swift; not quite all;
    not all there; not playing with; full deck; deep end of; shallow end; gene pool; shallow; puddle; pie plate;
    see the bottom; can see bottom; skin deep; taxidermied; stuffed and mounted; embalmed; propped up;
    on autopilot; asleep at; slept through; half asleep; sleepwalk*; dropped on; hit {their} head;
    bumped {their} head; bump on the head; kicked by a horse; kick in the head; helmet; helmet strap; inner life;
    in there to; nothing in there; anything in there; what's in there; anybody in there; anyone in there;
    nothing behind; behind the eyes; nothing inside; rien dedans; rien la-dedans; ce qu'il y a dedans;
    y a rien dedans; courant d'air; entre les oreilles; entre les deux oreilles; tete vide; vide interieur;
    du vide; le vide; sous le chapeau; dans le chapeau; cervelle; neurone; neurones; bouche ouverte;
    lumiere a tous les etages; tous les etages; pas toute la; lumiere allumee; ecran de veille; batterie faible;
    echo; l'echo; moineau; de moineau; petit pois; de linotte; de huitre; d'huitre; poisson rouge""",
    rf"\b(?:no|zero|not an?|without an?|without|lacks?|lacking|lacked|missing|nothing like an?|little|less|minus"
    rf"|half an?"
    rf"|scant|not much|what passes for|in search of|looking for|misplaced|lost|mislaid|rent-a|spare|backup"
    rf"|borrowed|tiny"
    rf"|small|smallest|narrow|narrowest|soft|slow|idle|rusty|addled|feeble|simple|second-hand|if (?:he|she|they"
    rf"|you) had"
    rf"|where (?:his|her|their|your|the|an?)|put an?|never had an?|isn't an?|wasn't an?) (?:[a-z]+ )?{_INWARD}\b",
    rf"\b{_INWARD} (?:[a-z]+ )?(?:missing|absent|optional|not included|sold separately|required|empty|elsewhere"
    rf"|pending"
    r"|on loan|on vacation|on holiday|unplugged|deficient|free zone|challenged)\b",
    rf"\b(?:sans|aucune?|pas de|pas une?|zero|peu de|manque de|manque d'|ni|petite?s?|faute de"
    rf"|a defaut de) ?{_INWARD_FR}\b",
    r"\b(?:the )?(?:depth|wit|brains?|charm|charisma|spine|warmth|range|grasp|vision|personality|subtlety|grace"
    r"|substance"
    r"|attention span|moral compass|backbone|presence|appeal|self-awareness|memory|patience|curiosity|reflexes|energy"
    r"|sparkle|instincts|memoire|profondeur|charisme|charme|finesse|elegance|subtilite|chaleur|souplesse)"
    r" (?:and [a-z]+ )?(?:of|d'|de) ?(?:an?|une?|wet|damp|cold|warm|two|le|la)? ?[a-z]+",
)
CHILDISH = said_of(
    "treats somebody as a child",
    """booster seat; high chair; highchair; bib; a bib; diaper; diapers; nappy; pacifier; soother; baby bottle;
    juice box; sippy cup; snack time; snack break; story time; storytime; nap; nap time; naptime; time out;
    time-out; timeout; training wheels; velcro shoes; mittens on a string; button {their} coat; button her coat;
    tie {their} shoes; tie {their} laces; shoelaces; blow {their} nose; wipe {their}; hold {their} hand;
    pat {their} head; pat on the head; pats on the head; cut {their} meat; cut up {their}; lunch money;
    permission slip; parent-teacher; hall monitor*; hall pass; detention; dunce; dunce cap; recess; sandbox;
    playpen; playground; babysitter; babysitting; babysit; nanny; adult in the room; adult supervision; grown-ups;
    grownups; grown ups; the adults; adults in the room; big boy; big girl; big boy pants; big girl pants;
    big-boy; big kids; kids' table; kiddie table; little man; little fella; little lady;
    little miss; young lady; children at; like a child; toddler; toddlers; grand bebe;
    bebe; gros bebe; a baby; big baby; spoiled; spoilt; crayon; crayons; in crayon; finger paint*; fingerpaint*;
    colouring; coloring; colouring book; coloring book; colouring table; coloring table; colouring page;
    colour inside; inside the lines; picture book; picture books; pop-up book; flash cards; flashcards; phonics;
    dr. seuss; dr seuss; sesame street; comic book; cereal box; nursery rhyme*; kindergarten; kindergartner*;
    grade one; grade two; grade three; grade four; grade school; preschool*; remedial; special class; gold star;
    star sticker; a sticker; participation; participation ribbon; participation trophy; participation medal;
    show and tell; mommy; mummy; mommy's; daddy; daddy's; mother's money; father's money; mother's basement;
    does {their} mother; {their} mother know; mom know; mommy know; who dressed; who packed; dressed {them};
    livre a colorier; cahier a colorier; coller des etoiles; etoile doree; bavette; chaise haute;
    petit banc; siege d'appoint; gardienne; sieste; dodo; doudou; maternelle; garderie; recreation; bonnet d'ane;
    grandes personnes; jardin d'enfants; maman; sa maman; attacher {leur}; moucher""",
)
LITERACY = said_of(
    "doubts that somebody can read or count",
    """count on {their} fingers; counts on {their} fingers; counting on {their} fingers; ran out of fingers;
    out of fingers; with shoes on; shoes off; with {their} shoes; fingers and toes; on {their} fingers;
    both hands; reading level; reading isn't; if reading; read slowly; read it slowly; read it to {them};
    read it aloud to; learn to read; learned to read; learnt to read; can {they} read; able to read; can't read;
    cannot read; cant read; couldn't read; doesn't read; don't read; can't spell; cant spell; cannot spell;
    couldn't spell; spell {their} own; spell {their} name; spell it; learn to spell; who spells; spelling bee;
    can't count; cant count; cannot count; couldn't count; can count; count past; count to ten; count to;
    count higher; add two and; two and two; two plus two; long division; times table*; big words; long words;
    small words; smaller words; simple words; short words; easy words; words of one; one syllable; syllable;
    syllables; two syllables; three syllables; simple terms; plain enough for; in pictures; with pictures;
    draw it; draw {them} a; draw you; draw you a; a picture of it; a diagram; sock puppet*; puppets; hand puppets;
    interpretive dance; sound it out; sounding it out; slower for; slowly for; speak slowly; say it slowly;
    speak up for; explain it to {them}; explain it again; shall we draw; shall i draw; need a map; need the map;
    a map and; dictionary; thesaurus; a dictionary; finish a page; finish a book; finish a sentence;
    finished a sentence; finished a book; finished a page; opened a book; read a book; read a page; read past;
    first page; the alphabet; alphabet; abcs; the abcs; letters after m; move {their} lips; moves {their} lips;
    lips move; lips moving; finger under; finger along; finger and all; with one finger; one-finger; two fingers;
    hunt and peck; third language; second language; one word in; every second word; every third word; grammar;
    subject and verb; verbs; nouns; autocorrect; spellcheck; spell-check; subtitles; sous-titres; un dessin;
    dessine-moi; faire un dessin; dessins; des images; avec des images; gros mots; mots simples; mots compliques;
    petits mots; grands mots; phrases courtes; compter jusqu'a; compte sur {leur} doigts; compter sur {leur};
    sait compter; sait lire; savoir lire; savait lire; sache lire; sait ecrire; apprendre a lire;
    apprendre a compter; appris a lire; lire une page; finir une phrase; fini une phrase; l'alphabet; abecedaire;
    syllabes; syllabe; dictionnaire; une grammaire; la grammaire; dictee; bescherelle; par correspondance;
    un bescherelle; doigt sur""",
)
