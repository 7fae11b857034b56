"""What would help somebody who means harm: which car is a police car, weak spots, and who somebody in a case is."""

from __future__ import annotations

from policy.language.terms import concept

_CAR = (
    r"(?:van|truck|car|suv|sedan|pickup|jeep|explorer|explorers|tahoe|tahoes|charger|chargers|silverado|f-?150"
    r"|ram|civic"
    r"|corolla|kia|rogue|equinox|caravan|camry|ford|dodge|chevy|honda|toyota|nissan|hyundai|jetta|impala|taurus"
    r"|malibu|bus"
    r"|camper|motorhome|trailer|auto|voiture|camion|fourgonnette|char|camionnette|minivan|bike|cannondale|cube van)"
)
_THEIRS = (
    r"(?:police|cops?|eps|ours|one of ours|theirs|john law|undercover|surveillance|uc|unmarked|plainclothes"
    r"|a nous|des notres"
    r"|un des notres|la police|spe|five-o|decoy|bait|tac|detectives)"
)
POLICE_CAR = concept(
    "police car given away",
    """bait car's; bait car is; bait bike; bait trailer; bait truck""",
    rf"\b{_CAR}\b[^.!?]{{0,50}}(?:\bis\b|\bare\b|'s\b|=|\bc'est\b|\bbelongs? to\b|\bsont\b|\best\b)"
    rf"[^.!?]{{0,16}}\b{_THEIRS}\b",
    rf"\b(?:unmarked|undercover|plainclothes|ghost|bait|surveillance|banalisee?s?)\b[^.!?]{{0,30}}"
    rf"(?:\bis\b|\bare\b|'s\b|=|\bsont\b|\best\b|\()[^.!?]{{0,40}}\b{_CAR}s?\b",
    rf"\b{_CAR}s? (?:with|that has|avec)[^.!?]{{0,40}}\bis (?:theirs|ours|police)\b",
)
WEAK_SPOT = concept(
    "weak spot of the police",
    """works alone; working alone; rides alone; patrols alone; beat alone; rolls by solo; solo; short-staffed;
    short staffed; understaffed; skeleton crew; nobody on; has nobody; nobody at the; no one at the; nobody home;
    not a soul; no coverage; unstaffed; unmanned; no cars; down with; out sick; probationary constables;
    probationers; running on; sharing plates; body armour; radio dead; dead zone; dead spot; fall back to;
    in the clear; unencrypted; channel; encryption; call sign; call signs; alarm code; alarm codes; door code;
    door codes; gate code; keypad code; access code; access codes; spare key; spare keys; master key;
    doesn't latch; doesn't lock; won't lock; unlocked; left open; blind spot; cameras are down; camera's down;
    camera is dead; cameras are fakes; out of service; grounded; in the shop; days off; on nights; nights all;
    off at; shift change; change of shift; change shift; quart de nuit; changement de quart; personne au;
    personne a; aucune patrouille; code de la porte; ne ferme pas; ne barre pas; indicatif; frequence; hiding""",
    r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|six|sept|huit"
    r"|neuf|dix)"
    r"(?: more| only)? (?:cars?|units?|officers?|cops|members|constables|on foot|agents?|policiers"
    r"|patrouilleurs|autos|voitures"
    r"|squads)\b[^.!?]{0,40}\b(?:tonight|overnight|nights?|nuit|mon|tue|tues|wed|thu|thurs|fri|sat|sun"
    r"|weekends?|au lieu"
    r"|instead|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a la porte|at the door)\b",
    r"\b(?:passe|drops?|dropping|down|goes|going) (?:de|from) \d{1,3} (?:a|to) \d{1,3}\b",
)
CASE_ROLE = concept(
    "somebody in a case",
    """suspect; shooter; killer; witness; juror; informant; snitch; complainant; accuser; star witness;
    the one who called; plaignant; plaignante; temoin; jure; juree; tireur; suspecte; indicateur; le voleur;
    la voleuse; la victime; the lady who robbed; the guy who robbed; the one in the video; the one in the mask;
    the one who did it; retrouve mort; retrouvee morte; s'est enfermee; the driver was; called 911;
    appele la police; star witness is; the body is""",
    r"\b(?:the|le|la) (?:[a-z]+ )?(?:lady|guy|man|woman|kid|boy|girl|driver|gars|dame|homme|femme|fille"
    r"|patineur|conducteur"
    r"|conductrice) (?:who|that|from the|in the|qui) (?:robbed|stole|shot|stabbed|hit|killed|burned|torched"
    r"|tagged|broke|called"
    r"|died|drowned|a vole|a tire|a tue|a frappe|a appele|est mort\w*)\b",
)
