"""Given names that are no ordinary words: they tell a person where nothing is written with a capital letter."""

from __future__ import annotations

from policy.folding import words_of

GIVEN_NAMES = words_of(
    """aaron abdi abdul abdullah abigail adam adele adrian adriana agnes ahmed aidan aisha alain alan alana albert
    alberto alec alejandra alejandro alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison
    allan allen allison alma alvin amal amanda amelia amina amir amira amit amy ana anders andre andrea andreas
    andrew andrzej angela angelina angie anita anjali ann anna anne annette annie anthony antoine anton antonio anya
    arash archie arjun arlene arnold arthur asha ashley audrey austin ava avery aya ayesha barb barbara barry
    beatrice beatriz becky belinda ben benedict benita benjamin benoit bernadette bernard bernice bertrand bessie
    beth bethany betty beverley bianca bjorn blair blake bob bobby bogdan bohdan boris brad bradley brandon brayden
    brenda brendan brent brett brian brianna bridget briony brigitte brittany bruce bruno bryan bryce caitlin caleb
    calvin cameron camille candace carina carl carla carlos carly carmelita carmen carol carole caroline carolyn
    carter cassandra catherine cathy cecile cecilia cedric celine chad chantal charlene charles charlie charlotte
    chelsea cheryl chloe chris christian christina christine christopher chung cindy claire clara clarence claude
    claudette claudia clayton clement clifford clinton cody colette colin colleen connor consuelo corey corinne
    cornelius craig curtis cynthia daisy dale damian dan dana daniel daniela danielle danny daphne darcy darlene
    darrell darren darryl dave david deanna deb deborah debbie deepak denis denise dennis derek desmond devika devon
    dhruv diana diane diego dimitri dina dolores dominic dominique don donald donna doreen doris dorothy doug douglas
    duane duncan dustin dwayne dylan earl eddie edgar edith edmond edna eduardo edward edwin eileen elaine eleanor
    elena eli elias elijah elise elizabeth ella ellen eloise elsa elsie emil emilia emilie emily emma emmanuel
    enrique eric erica erik erika erin ernest ernestine esther ethan ethel etienne eugene eva evan evelyn fabien
    farah fatima felicia felix fernand fernando fiona florence florian frances francesca francine francis francisco
    francois francoise frank fraser fred freda freddie frederic frederick gabriel gabrielle gaetan gail gareth garry
    gary gaston gavin genevieve geoff geoffrey george georges georgina gerald geraldine gerard germaine gertrude
    gideon gilbert gilles gina giovanni gisele gladys glenda glenn gloria gordon graham greg gregoire gregory greta
    guillaume gurdeep gurpreet gustavo gwen gwendolyn habib hannah hans harinder harjit harold harpreet harriet harry
    harvey hassan hazel heather hector heidi helen helena helene henri henry herbert herman hilda hiroshi holly
    howard hubert hugh hugo hussein ian ibrahim ida igor imogen indira ines ingrid irene irina iris irma isaac isabel
    isabella isabelle ismail ivan ivy jackie jackson jacob jacqueline jacques jaden jaime jake jamal james jamie jane
    janet janice janine jared jasmine jason jaspreet javier jaxon jayden jean jeanette jeanne jeff jeffrey jenna
    jennifer jenny jerome jerry jesse jessica jessie jill jillian jim jimmy joan joanna joanne jocelyn jodi jody joel
    joelle joey johanna john johnny jon jonah jonas jonathan jordan jorge jose josee joseph josephine josh joshua
    josie joyce juan juanita judith judy julia julian julie julien juliette julio justin justine kamal karen karim
    karina karl karla kate katherine kathleen kathryn kathy katie katrina kayla keith kelly kelsey kemi ken kenneth
    kent kerry kevin khadija khalid kim kimberly kirk kirsten klaus kofi kristen kristina kumar kurt kwabena kwame
    kyle lacey lamont lana lara larissa larry lars laura lauren laurence laurent laurie lawrence leah leanne leila
    lena lenny leo leon leona leonard leroy leslie levi liam lillian lily linda lindsay lindsey lisa lise lloyd logan
    lois lorenzo loretta lorna lorne lorraine louis louise luc luca lucas lucette lucia lucie lucille lucy luis lukas
    luke luz lydia lyle lynda lynn mabel mackenzie madeleine madison maeve maggie magnus mahmoud maisie malcolm malik
    mandeep mandy manon manuel marc marcel marcia marco marcus margaret margot maria mariam marianne marie marilyn
    mario marion marisol marjorie marlene marnie marta martha martin martine mary maryam mateo mathieu matilda matt
    matthew maude maureen maurice mavis maxime maya megan mehdi mei melanie melinda melissa mercedes meredith mia
    michael michel michele micheline michelle miguel mikael mike mikhail mildred millie mina miriam mirela misha
    mitchell moe mohamed mohammed moira mona monica monique morgan muhammad muriel murray mustafa myles myra myrtle
    nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel navdeep neil nellie nelson nestor
    nicholas nicola nicolas nicole nigel nikhil nina noah noel noelle nora noreen norm norma norman odette oksana
    olaf oleg olena olga oliver olivia oluchi omar ophelia oscar oskar otis otto owen pablo pamela parker pascal
    patrice patricia patrick patty paul paula pauline pavel pedro peggy penelope percy perry peter petra phil philip
    philippa philippe phillip phoebe phyllis pierre piotr priit priscilla priti priya quentin quinn rachel rafael
    rahul raj rajesh ralph ramon randall randy raphael raquel rashid ravi raymond rebecca regina reginald rejean remi
    renata renaud renee rhonda ricardo richard rick ricky rita robert roberta roberto robin rocco rodney rodrigo
    roger roland romeo ron ronald rosa rosaire rosalba rosalie rosalind rosanne rosario roxanne roy ruben ruby rudy
    rupinder russell ruth ryan sabrina sadie sally salma sam samantha samir samuel sandeep sandra sanjay sara sarah
    sasha saul scott sean sebastian selena serena serge sergio seth shane shannon sharon shauna shawn sheena sheila
    shelby sheldon shelley sheri sherry shirley sidney sigrid silvia simon simone sofia solange sonia sonja sophia
    sophie stacey stan stanley stefan stella stephane stephanie stephen steve steven stewart stuart sukhdeep suresh
    susan susanne suzanne svetlana sven sybil sydney sylvain sylvia sylvie tabitha tamara tammy tania tanisha tanner
    tanya tara tariq tatiana tavita taylor ted teresa terrance terrence terry thelma theo theodore theresa therese
    thibault thomas thora tiffany tim timothy tina tobias todd tom tommy tony tracy travis trevor tristan troy trung
    tyler ursula valentina valerie vanessa vasyl velma vera verna vernon veronica veronique vicky victor victoria
    vijay vikram vincent violet virginia vivian viviane vladimir wallace walter wanda warren wayne wendell wendy
    wesley wilbur wilfred willa william willie wilma winnie xavier yan yann yannick yasmin yasmine yolanda youssef
    yusuf yves yvette yvonne zachary zainab zara zoe"""
)
