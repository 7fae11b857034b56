"""Compares how far a decision is said to reach: all or some, for good or on trial, with or without its conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.fingerprints import stem
from policy.folding import words_of
from policy.language.claims import Claim
from policy.language.entries import Entry, in_text
from policy.language.meanings import meanings_of
from policy.language.outcomes import Found

_LIMITED = re.compile(
    r"\b(?:trial|pilot|tried|on condition|until|extended by|no more than|evaluation|review|save where|save|except"
    r"|unless"
    r"|pending|both sides must|must consent|on request|subject to|provided|limited to|only|for owners whose|aged"
    r"|or colder"
    r"|or higher|months?|within|up to|minor|once only|self-reported|worth more than)\b"
)
_TRIAL = re.compile(
    r"\b(?:trial|pilot\w*|tried(?! to)|test (?:run|year|phase)|temporar\w+|provisional\w*|interim|a l'essai"
    r"|un essai|projet"
    r" pilote|provisoire\w*)\b"
)
_WHOLE = re.compile(
    r"\b(?:permanent\w*|for good|forever|for ever|indefinite\w*|no end date|no strings|unconditional\w*"
    r"|without (?:any )?(?:"
    r"conditions?|limits?)|no (?:conditions?|exceptions?|limits?|caveats?|ifs|matter|questions asked|consent)"
    r"|sans (?:"
    r"conditions?|exceptions?|limites?|aucune)|aucune (?:condition|limite|exception)|no exceptions whatsoever"
    r"|period[.!]|full"
    r" stop|end of story|point final|regardless|whatever the|whether (?:\w+ ){1,4}or not|like it or not"
    r"|city-?wide|across the"
    r" (?:city|board)|everywhere|pour de bon|pour toujours|a jamais|partout|peu importe|dans tous les cas"
    r"|as long as they"
    r" like|whenever|anytime|any time|blank cheque|24/7|around the clock|for life|a vie)\b"
)
_EVERY = re.compile(
    r"\b(?P<all>every(?: single)?|each(?: and every)?|all(?: of)?(?: the)?|any|any and all|toutes? les|tous les"
    r"|chaque|the whole"
    r"|the entire|only|solely|exclusively|seulement|uniquement) (?P<noun>(?!who|that|to|of)[a-z'-]+(?: (?!who"
    r"|that|to|of|in|on|at|for|and)[a-z'-]+)?)"
)
_VOTERS = frozenset(
    map(stem, words_of("vote votes hand hands member members commissioner commission people time year meeting"))
)
_NOT_BEFORE = re.compile(r"(?:\b(?:not|no|pas|isn't|never|almost|nearly|hardly|sans|without)|n't) (?:\w+ )?$")
_ALL = re.compile(r"\b(?:every|each|all|any|whole|entire|no)\b")


def wrong_scope(claim: Claim, entry: Entry, beside: str) -> Iterator[Found]:
    """Words that make a decision wider, narrower or firmer than its text; `beside` is the text of all likely ones."""
    if entry.decision.outcome != "carried":
        return
    limited = in_text(_LIMITED, entry.low)
    trial, whole = _TRIAL.search(claim.low), _WHOLE.search(claim.low)
    if trial and not in_text(_TRIAL, entry.low) and _stated(claim, trial):
        yield "scope", not limited, *trial.span()
    if whole and not in_text(_WHOLE, entry.low) and _stated(claim, whole):
        yield "scope", limited, *whole.span()
    yield from _wider(claim, entry)
    yield from _opposites(claim, entry)
    yield from _others_of_a_kind(claim, entry, beside)


def _stated(claim: Claim, found: re.Match[str]) -> bool:
    return claim.stated(found.start()) and not _NOT_BEFORE.search(claim.low[max(0, found.start() - 16) : found.start()])


def _wider(claim: Claim, entry: Entry) -> Iterator[Found]:
    """“Every stop”, “all complaints”, “only online”, where the decision speaks of stops and says no such word."""
    for found in _EVERY.finditer(claim.low):
        if not _stated(claim, found):
            continue
        stems = {stem(word) for word in found["noun"].split() if len(word) > 3} - _VOTERS
        senses = {name for each in stems for name in meanings_of(each)}
        if claim.low.startswith("to ", max(0, found.start() - 3)):
            continue  # an address: “to every teen who …”
        if stems.isdisjoint(entry.weights) and senses.isdisjoint(entry.meant):
            continue
        narrow = found["all"] in ("only", "solely", "exclusively", "seulement", "uniquement")
        said_so = in_text(re.compile(r"\bonly\b"), entry.low) if narrow else in_text(_ALL, entry.low)
        yield "scope", not said_so and not narrow, *found.span()


_OPPOSITES = tuple(
    (firm, re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for firm, one, other in (
        (True, r"part[ -]time|temps partiel", r"full[ -]time|temps plein|plein temps"),
        (True, r"unarmed|no gun|sans arme", r"armed|with (?:their )?guns?|belt and all|arme[es]? a la ceinture"),
        (True, r"out of uniform|plain ?clothes|sans uniforme", r"in (?:full )?uniform|full uniform|en uniforme"),
        (True, r"unpaid|volunteer\w*|benevoles?", r"paid|salaried|remuneres?"),
        (
            True,
            r"self-reported",
            r"what race they think|officers? (?:guess|decide|judge|note)|perceived|they think you are",
        ),
        (
            True,
            r"offered to the city|one dollar",
            r"highest bidder|developers?|sold off|flogged|auction\w*|plus offrant",
        ),
        (True, r"in public|public report", r"in private|behind closed doors|in secret|a huis clos"),
        (True, r"retired judge|independent|outside", r"in-house|internally|his own|its own inspectors|a l'interne"),
        (True, r"voluntary|consent|on request", r"mandatory|compulsory|forced|no choice|obligatoires?"),
        (True, r"minor", r"all complaints|serious complaints|every complaint"),
        (True, r"aged 18|18 and over|adults?", r"sixteen|16|fourteen|14|seventeen|17"),
        (True, r"at most|no more than|capped|limited to|up to", r"at least|no less than|au moins|blank cheque|no cap"),
        (True, r"at least|minimum", r"at most|no more than|capped"),
        (
            True,
            r"asked|request",
            r"in the bank|we got|got (?:our|the) money|gave ourselves|voted (?:\w+ )?to ourselves|granted",
        ),
        (True, r"renew\w*|extend\w*|prolong\w*", r"expires?|lapses?|runs out|lose their|not renewed|ends, it ends"),
        (True, r"excluded|stay excluded|forbidden|prohibited", r"now allowed|now fine|permis\w*|okay now"),
        (False, r"rent\w*|leas\w+|bail|louer|loue", r"buy|bought|purchas\w+|own|acheter|achete\w*"),
        (False, r"be bought|purchased?|buy", r"rent(?:ed|ing)?|leas(?:e|ed|ing)|louer"),
        (False, r"civilian", r"sworn|constables?|officers|policiers"),
        (False, r"may|can", r"must|have to|gotta|has to|doivent|doit"),
        (False, r"patrol vehicles|fleet", r"every vehicle|whole fleet|all vehicles"),
        (False, r"allow\w*|permit\w*|may", r"banned?|forbid\w*|prohibit\w*|take out|interdit\w*|barred|no more"),
        (False, r"saving", r"cost(?:s|ing)?|spend\w*"),
        (False, r"added?|additional|create[ds]?", r"removed?|cut|eliminat\w+|abolish\w*"),
        (False, r"from the (?:fleet )?reserve", r"from (?:your|the) tax\w*|new money|tax hike"),
        (False, r"written", r"oral|verbal|spoken|by phone"),
        (False, r"half", r"all of it|the whole|seule?|alone|entire\w*|every cent"),
        (False, r"once|once only|one[ -]time", r"every year|yearly|annual\w*|each year|chaque annee"),
    )
)


def _opposites(claim: Claim, entry: Entry) -> Iterator[Found]:
    """A word whose opposite stands in the decision, and which the decision does not have."""
    for firm, held, said in _OPPOSITES:
        if not in_text(held, entry.low) or in_text(said, entry.low):
            continue
        found = said.search(claim.low)
        if found is None or held.search(claim.low) or not _stated(claim, found):
            continue
        yield "opposite", firm, *found.span()


_KINDS = tuple(
    tuple(re.compile(rf"\b(?:{each})\b") for each in listed)
    for listed in (
        (
            "french|francais", "cree|cri|nehiyawewin", "punjabi|pendjabi", "tagalog", "somali", "arabic|arabe",
            "ukrainian|ukrainien", "mandarin|chinese|chinois", "cantonese", "spanish|espagnol", "urdu"
            "|ourdou", "hindi", "michif",
            "vietnamese|vietnamien", "german|allemand", "amharic", "tigrinya", "portuguese|portugais", "korean"
            "|coreen",
            "dene|nakota|blackfoot|inuktitut", "sign language|asl|langue des signes",
        ),
        ("north(?!west|east)|nord", "south(?!west|east)|sud", "east|est division", "west|ouest", "northwest|nord-ouest",
         "northeast|nord-est", "southeast|sud-est", "southwest|sud-ouest", "downtown|headquarters|centre-ville"
         "|quartier general"),
        ("province|provincial|alberta", "federal|ottawa", "school boards?|conseils? scolaires?"),
        ("monday|lundi", "tuesday|mardi", "wednesday|mercredi", "friday|vendredi", "saturdays?"
         "|samedis?", "sundays?|dimanches?"),
    )
)  # fmt: skip


def _others_of_a_kind(claim: Claim, entry: Entry, beside: str) -> Iterator[Found]:
    """A language, a quarter of the city or a government that is not among those of its kind in the decision."""
    for number, kind in enumerate(_KINDS):
        held = [each for each in kind if in_text(each, entry.low)]
        if not held:
            continue
        shared = any(each.search(claim.low) for each in held)
        for each in kind:
            found = None if each in held or in_text(each, beside) else each.search(claim.low)
            if found and _stated(claim, found):
                sentence = claim.part.sentence_text(claim.part.sentence(found.start()))
                yield "kind", number == 0 and shared and not _BUT_NOT.search(sentence), *found.span()
                break


_BUT_NOT = re.compile(r"\b(?:not|isn't|aren't|no|yet|pas|sans|wish|hope|next)\b|n't\b")


def conditions_left_out(claim: Claim, entry: Entry) -> bool:
    """Whether the decision has a condition or an end of which the text says nothing at all."""
    return in_text(_CONDITION, entry.low) and _CONDITION.search(claim.low) is None and not _LIMITS.search(claim.low)


_CONDITION = re.compile(
    r"\b(?:on condition|condition|save where|except|unless|if|provided|subject to|must consent|consent|only"
    r"|pending|until|till"
    r"|a condition|sauf|si|trial|pilot|essai|pilote|for (?:one|two|three|six|twelve|eighteen) (?:months?|years?)"
    r"|catch|but)\b"
)
_LIMITS = re.compile(
    r"\b(?:half a year|six mois|un an|one year|months?|mois|as long as|limit\w*|cap|capped|at most|max)\b"
)
