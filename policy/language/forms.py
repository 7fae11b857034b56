"""Forms of speaking down of a person: that clerk, our dear clerk, she should, he cannot, he is a, hand him."""

from __future__ import annotations

from policy.language.whose import sign

_ROLE = (
    r"(?:man|woman|guy|girl|boy|lady|person|kid|gal|fella|fellow|gentleman|chap|lad|dude|cop|chief|officer|constable"
    r"|sergeant|inspector|detective|dispatcher|rookie|recruit|commissioner|chair|chairman|chairwoman|clerk|councillor"
    r"|mayor|minister|premier|deputy|mla|mp|politician|reporter|journalist|columnist|critic|editor|host|consultant"
    r"|lawyer|counsel|judge|manager|boss|director|secretary|treasurer|analyst|auditor|bookkeeper|accountant|engineer"
    r"|speaker|delegate|presenter|applicant|candidate|teacher|professor|coach|referee|ref|student|intern|trainee"
    r"|nurse"
    r"|doctor|dentist|landlord|tenant|renter|neighbour|neighbor|driver|guard|usher|janitor|custodian|receptionist"
    r"|supervisor|worker|volunteer|trustee|colleague|member|critic|priest|pastor|imam|cashier|waiter|waitress|barista"
    r"|agente?|policiere?|greffiere?|collegue|voisine?|journaliste|avocate?|commissaire|presidente?|conseillere?"
    r"|maire"
    r"|mairesse|ministre|patronne?|directeur|directrice|prof|gars|monsieur|madame|bonhomme|stagiaire|commis|gardien)"
)
_WHO = rf"(?:he|she|who|il|elle|(?:the|that|this|our|le|la|ce|cette|notre) (?:[a-z-]+ )?{_ROLE})"
POINTED_AT = sign(
    "that person, our person",
    "",
    rf"\b(?:that|this|ce|cet|cette) (?:[a-z-]+ )?{_ROLE}\b",
    rf"\b(?:our|notre) (?:[a-z-]+ )?{_ROLE}\b",
)
SMALL_PERSON = sign(
    "a little, poor, dear person",
    "",
    rf"\b(?:little|poor|old|dear|young|sweet|lovely|precious|big|grand|petite?|pauvre|vieux|vieille|cher|chere"
    rf"|jeune|brave)"
    rf" (?:[a-z-]+ )?{_ROLE}\b",
)
SHOULD = sign(
    "somebody should or needs",
    "",
    rf"\b{_WHO} (?:really |maybe |perhaps |probably |just )?(?:should|needs?|ought|might|could|must|would do"
    rf"|devrait|aurait besoin|a besoin)\b",
)
DOES_NOT = sign(
    "somebody does not or cannot",
    "",
    rf"\b{_WHO} (?:still |really |simply |just |clearly )?(?:can't|cannot|cant|couldn't|never|doesn't|doesnt"
    rf"|won't|barely|hardly|scarcely|hasn't|has yet|ne )",
)
IS_A = sign(
    "somebody is a",
    "",
    rf"\b(?:he|she|{_ROLE})(?:'s| is| was) (?:just |only |really |basically |nothing but |such |still |quite "
    rf"|more of |pretty much )?(?:an?|the kind|what) [a-z]",
    rf"\b(?:il|elle|{_ROLE}|c') ?(?:est|etait) (?:juste |vraiment |rien qu')?(?:une?) [a-z]",
)
HANDS = sign(
    "hand, get, tell him",
    "",
    r"\b(?:give|get|buy|bring|find|hand|fetch|offer|lend|send|pass|teach|remind|feed|wake|show) (?:him|her|that"
    r"|this) (?:an?|the|some|his|her|how|that|to|what|where|man|woman|up)\b",
    r"\b(?:donne[zr]?|offre[zr]?|trouve[zr]?|achete[zr]?|apporte[zr]?|montre[zr]?|appren(?:ds|ez))-(?:lui|moi) ",
)
AS_IF = sign(
    "the way somebody, as if",
    "",
    r"\b(?:the way|as if|as though|comme si) (?:an?|the|he|she|they|somebody|someone|il|elle|my|most|other|you|on"
    r"|un|une)\b",
    r"\b(?:like|comme) (?:an?|the|une?|le|la) (?:[a-z-]+ ){0,2}(?:who|that|with|in|on|at|reading|waiting"
    r"|looking|trying|doing|hailing|falling|chasing|qui|avec|dans|sur)\b",
)
FORMS = (POINTED_AT, SMALL_PERSON, SHOULD, DOES_NOT, IS_A, HANDS, AS_IF)
