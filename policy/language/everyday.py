"""Words of every day by class of meaning: what a remark on a person is made of, and what a report of business is."""

from __future__ import annotations

_LISTS = {
    "animals": """
    dog dogs puppy pup cat cats kitten horse horses pony mule donkey ass cow cows calf bull ox goat goats sheep
    lamb ram pig pigs hog sow chicken chickens hen hens rooster duck ducks goose geese turkey bird birds crow
    crows magpie magpies pigeon pigeons parrot budgie canary owl hawk eagle vulture vultures seagull peacock fish
    goldfish trout pike walleye salmon carp shark whale seal walrus otter beaver beavers muskrat rat rats mouse
    mice hamster gerbil squirrel squirrels gopher gophers rabbit rabbits hare skunk skunks porcupine badger weasel
    weasels ferret fox foxes coyote coyotes wolf wolves bear bears moose elk deer bison buffalo cougar lynx lion
    tiger monkey monkeys ape apes gorilla chimp baboon elephant hippo rhino giraffe camel llama alpaca snake
    snakes lizard turtle tortoise toad toads frog frogs worm worms slug slugs snail snails spider spiders bug bugs
    ant ants bee bees wasp wasps flies flea fleas tick ticks mosquito mosquitoes cockroach cockroaches moth maggot
    leech leeches crab lobster clam oyster jellyfish dinosaur dinosaurs chien chiens chat chats cheval chevaux ane
    vache vaches boeuf veau chevre mouton moutons cochon cochons poule poules coq canard oie dinde dindon oiseau
    corneille pie perroquet hibou vautour paon poisson saumon baleine castor souris ecureuil lapin mouffette
    belette renard loup orignal chevreuil singe gorille serpent couleuvre tortue crapaud grenouille limace
    escargot araignee fourmi abeille guepe mouche puce moustique homard huitre moule""",
    "food": """
    bread toast sandwich soup stew chili porridge oatmeal cereal milk cheese butter margarine cream egg eggs bacon
    ham sausage sausages meat beef steak roast meatloaf gravy potato potatoes turnip carrot onion cabbage lettuce
    tomato pickle pickles beet beets corn peas beans bean rice noodle noodles pasta pizza burger burgers hotdog
    fries poutine perogy perogies pie pies cake cakes cookie cookies doughnut doughnuts donut donuts muffin bun
    buns bannock jam jelly jello honey sugar salt pepper mustard ketchup mayonnaise vinegar candy chocolate
    pudding yogurt ice-cream popsicle apple apples banana orange lemon lemons melon pear plum berry berries grape
    grapes raisin nut nuts peanut coffee tea juice pop beer wine whisky rum vodka water broth leftovers casserole
    salad diet snack snacks lunch supper buffet menu recipe fork spoon knife plate bowl cup mug kettle pan oven
    stove fridge microwave toaster pain soupe gruau lait fromage beurre oeuf oeufs jambon saucisse saucisses
    viande patate patates navet carotte oignon chou laitue tomate cornichon betterave feves riz nouilles tarte
    tartes gateau gateaux biscuit biscuits beigne beignes confiture gelee miel sucre sel moutarde vinaigre bonbon
    chocolat pouding yogourt pomme banane citron poire noix cafe jus biere vin rhum bouillon restes salade
    collation souper recette fourchette cuillere couteau assiette tasse""",
    "household things": """
    chair chairs table lamp sofa couch bed mattress pillow blanket curtain curtains carpet rug wallpaper door
    doors doorknob doormat doorbell window windows shelf cupboard closet drawer mirror clock bucket mop broom
    sponge towel soap dishcloth rag brush plunger toilet sink tap drain bath bathtub shower bathroom kitchen
    basement attic garage shed fence porch roof shingle shingles eavestrough gutter brick bricks plank board
    drywall nail nails screw hammer wrench drill saw shovel rake hose ladder rope tape glue paint stapler staple
    paperclip clipboard binder pencil pencils pen crayon crayons eraser sharpener notebook envelope stamp
    photocopier printer calculator telephone phone radio television remote battery batteries bulb lightbulb candle
    match matches furnace vacuum washer dryer iron umbrella basket bag box boxes jar jars lid bottle bottles tin
    trash garbage dumpster compost recycling chaise lampe divan matelas oreiller couverture rideau tapis porte
    poignee sonnette fenetre tablette armoire tiroir miroir horloge seau moppe balai eponge serviette savon
    torchon brosse toilette evier robinet baignoire cuisine sous-sol grenier cabanon cloture galerie toit brique
    planche clou marteau pelle rateau boyau echelle corde peinture agrafeuse agrafe trombone efface cahier
    enveloppe timbre photocopieuse imprimante calculatrice pile piles ampoule chandelle allumette fournaise
    balayeuse laveuse secheuse parapluie panier boite bocal couvercle bouteille poubelle""",
    "the body": """
    head heads brain brains mind skull face nose nostrils ear ears eye eyes eyebrow eyebrows mouth lip lips tongue
    tooth teeth gums jaw chin chins cheek cheeks neck throat beard moustache mustache hair hairs hairline forehead
    shoulder shoulders arm arms elbow elbows hand hands finger fingers thumb thumbs knuckles chest belly gut
    stomach waist hip hips spine backbone rear bum butt behind leg legs knee knees ankle foot feet toe toes skin
    bone bones heart lungs lung liver bladder bowels blood sweat breath voice pulse nerve nerves muscle muscles
    fat tete cerveau cervelle crane visage nez narine oreille oreilles oeil yeux sourcil sourcils bouche levre
    levres langue dent dents machoire menton joue joues gorge barbe cheveu cheveux poil poils epaule epaules bras
    coude coudes mains doigt doigts pouce poitrine ventre bedaine estomac taille hanche hanches colonne jambe
    jambes genou genoux cheville pied pieds orteil orteils peau coeur poumon foie vessie sang sueur haleine voix
    pouls nerf gras""",
    "clothes": """
    suit suits tie ties necktie shirt shirts blouse skirt dress dresses pants trousers jeans shorts coat coats
    jacket sweater cardigan vest hat hats toque scarf glove gloves mitten mittens sock socks shoe shoes boot boots
    heels slippers sandals crocs belt buckle button buttons zipper pocket pockets collar sleeve sleeves uniform
    badge costume wig robe gown apron bib glasses lipstick makeup earrings ring necklace purse handbag briefcase
    backpack pyjamas diaper underwear habit cravate chemise jupe pantalon manteau veston chandail tuque chapeau
    foulard gant gants mitaine mitaines soulier souliers botte bottes talons pantoufle pantoufles ceinture bouton
    fermeture poche manche uniforme insigne perruque tablier bavette lunettes maquillage collier sacoche valise
    pyjama couche""",
    "childhood": """
    baby babies toddler toddlers child kid boy girl mommy mummy daddy mom dad mother father grandma grandpa granny
    grandson nursery daycare kindergarten preschool playground recess sandbox swing slide crib stroller rattle
    pacifier bottle nap bedtime story storybook colouring crayon puppet doll toy toys lego blocks puzzle balloon
    clown circus zoo cartoon disney school teacher grade class classroom homework detention principal lunchbox
    sticker stickers star medal trophy ribbon prize tantrum bully bebe enfant petit petite maman papa garderie
    maternelle recreation parc carre balancoire berceau suce sieste dodo histoire marionnette poupee jouet jouets
    ballon cirque ecole prof classe devoir retenue etoile medaille trophee ruban prix crise""",
    "bodily acts": """
    eat eats ate eating chew chews swallow drink drinks drank drinking smell smells smelled stink sleep sleeps
    slept sleeping snore snores wake woke breathe breathes breathed sweat cough sneeze burp fart spit drool cry
    cries cried crying weep sob whine whines yawn yawns sit sits sat sitting stand stands stood standing walk
    walks walked run runs ran crawl crawls trip trips fall falls fell jump hop dance dances swim climb lift carry
    carries hold holds throw throws kick kicks bite bites scratch lick lean leans push pull drop drops mange
    manger mangeait mache avale boit boire sentait pue dort dormir dormait ronfle reveille respire tousse eternue
    rote crache bave pleure pleurer sanglote baille assise debout marche marchait rampe tombe tomber saute danse
    nage grimpe tient lance mord gratte leche pousse echappe""",
    "speech and letters": """
    talk talks talked talking speaks spoke speaking said says say word words sentence sentences speech voice
    paragraph story joke jokes laugh laughs laughed smile smiles smiled whisper whispers shout shouts mumbles
    mutters sings sang song songs reads read reading writes wrote writing spell spells spelling grammar alphabet
    verb noun page pages book books chapter poem letter letters comma accent parle parler parlait dit mot mots
    phrase phrases discours histoire blague blagues rire rit sourire sourit murmure crie chante chanson lire lu
    lecture ecrit ecrire epelle grammaire verbe livre livres chapitre lettre virgule""",
    "the mind": """
    think thinks thought thoughts thinking idea ideas know knows knew understand understands understood learn
    learns learned remember remembers forgot forget wise wisdom smart clever bright intelligent intelligence
    genius brain mind logic reason sense fact facts argument opinion opinions truth mistake mistakes wrong
    confused lost clue question curious pense penser pensee idee idees sait savoir savait comprend comprendre
    compris apprend apprendre appris souvient oublie sage sagesse genie cerveau logique raison faits verite erreur
    erreurs tort confus perdu curieux""",
    "means and money": """
    rent cheque welfare aish trailer landlord tenant tenants basement shelter homeless tent cart free handout
    handouts tax taxes job work worked working lazy money paid pay pays dime dollar budget cheap broke rich poor
    loyer aide proprio locataire locataires refuge itinerant itinerants tente gratuit impots travail travaille
    paresseux argent paye salaire riche pauvre""",
    "small and fine": """
    little tiny small big huge great grand fine lovely dear sweet nice good poor old young sad happy proud brave
    bold simple special charming famous rare petit petite gros grosse grande beau belle bon bonne cher chere
    pauvre vieux vieille triste heureux fier fiere charmant celebre""",
    "business": """
    adopte adopted adoptee agenda agents amendement amendment annonce announced announcement annual annuel
    applications apply approved atelier audit avenue avis budget bureau bylaw call carried cent city clos closed
    closes comite commission commissioner commissioners committee communique conseil conseiller contact contract
    contrat cost council councillor counter courriel cout data date deadline defeated deferred dollars donnees
    downtown email eps event financement fiscal floor form formation forms formulaire funding grant hall hearing
    heures horaire hours huis inscription item lien ligne link livestream meeting members membres million minister
    ministere ministre ministry minutes motion notice office officers online open opens ordre ouvert panel parking
    passed per percent phone pilot plan plans police policy politique poste posted presentation program programme
    projet province public publique published quarterly rappel rapport recording recruits register registration
    registre reglement rejete rejetee release released reminder report reporte reunion review room rue salle
    schedule seance service session site spending staff statement station stationnement statistics strategie
    strategy street subvention tabled telephone thousand tickets time training update verification ville voix vote
    voted votes website workshop""",
    "warmth": """
    aide aider aime aimer ami amis beautiful belle best bienvenue birthday blessed care cared communaute community
    condoleances condolences congrats congratulations content delighted desole enjoyed ensemble espoir famille
    family felicitations fete fier fiere friend friends gentil gentille gentle glad grateful happy help helped
    helping heureuse heureux honneur honour honoured hope kind kindness love loved loves merci miss missed partage
    pray prayer prayers priere prieres proud respect share shared sorry soutien support supported thank thanks
    together welcome wonderful""",
    "family": """
    aunt brother cousin cousine dad daughter father femme fille fils frere granddaughter grandma grandpa grandson
    husband kids kokum mari mere mom mother mushum nana nephew neveu niece oncle papa pere sister soeur tante
    uncle wife""",
    "should and could": """
    acts believes can't could couldn't croit devrait doit essaie faudrait faut looks might must need needs ought
    pense pourrait pretends seems semble should shouldn't sounds thinks tries would wouldn't""",
    "hedges": """
    almost apparemment apparently barely clearly evidemment evidently franchement frankly hardly honestly indeed
    maybe merely naturally obviously perhaps peut-etre plutot presque presumably quite rather really simplement
    simply somehow surely surement truly vraiment""",
    "this and those": """ce ces cet cette that these this those""",
    "utmost": """always best even ever first jamais last least meme moins most never only plus toujours worst""",
    "roles": """
    accountant agent applicant avocat avocate baker barista bloke bonhomme bookkeeper boy bro buddy butcher cadet
    candidate cashier chair chap chef chief clerk coach colleague collegue columnist commissioner complainant
    conseiller conseillere constable consultant cook counsel critic custodian dame delegate dentist deputy
    dispatcher doctor driver dude editor engineer fella fellow femme fille gal gars gentleman girl greffier
    greffiere guy heckler homme host inspector intern janitor journaliste kid lady landlord lawyer madam madame
    maire man mayor member minister ministre miss mister monsieur mr mrs ms neighbour nurse officer patron
    petitioner plumber podcaster policier policiere premier receptionist recruit reporter rookie sergeant sir
    speaker student supervisor teacher tenant trainee treasurer trustee type usher voisin voisine volunteer waiter
    waitress woman""",
    "first person": """i i'm i've i'd i'll me my mine myself we we're we've our us je j'ai moi mon ma mes nous notre
    nos""",
    "second person": """you you're you've your yours u ur tu toi ton ta tes vous votre vos""",
    "he or she": """he he's him his she she's her hers il elle lui""",
    "they": """they they're them their those people folks ils elles eux leur leurs gens""",
    "negation": """
    no not never nobody nothing without can't cannot couldn't wouldn't don't doesn't isn't wasn't ne pas jamais
    rien aucun aucune sans""",
    "contrast": """but however though yet pity shame alas unfortunately sadly mais pourtant dommage helas cependant""",
    "time": """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today tomorrow tonight yesterday noon a.m p.m lundi mardi mercredi jeudi
    vendredi samedi dimanche demain hier aujourd'hui midi janvier fevrier avril juin juillet septembre octobre
    novembre decembre""",
    "number words": """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
    hundred thousand million deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente cinquante
    cent mille""",
}
_SETS = {name: frozenset(listed.split()) for name, listed in _LISTS.items()}
CLASSES: dict[str, tuple[str, ...]] = {
    word: tuple(name for name, listed in _SETS.items() if word in listed)
    for all_words in _SETS.values()
    for word in sorted(all_words)
}
"""For each word, the classes it belongs to."""
