"""Compares how far a decision is said to reach: all or some, for good or on trial, with or without its conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.fingerprints import stem
from policy.language.claims import Claim
from policy.language.linking import Entry
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
    r"conditions?|limits?)|no (?:conditions?|exceptions?|limits?|caveats?|ifs|matter|questions asked|consent)|sans (?:"
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
_NOT_BEFORE = re.compile(r"(?:\b(?:not|no|pas|isn't|never|almost|nearly|hardly|sans|without)|n't) (?:\w+ )?$")
_ALL = re.compile(r"\b(?:every|each|all|any|whole|entire|no)\b")


def wrong_scope(claim: Claim, entry: Entry) -> Iterator[Found]:
    """Words that make a decision wider, narrower or firmer than its text, with the place of each."""
    if entry.decision.outcome != "carried":
        return
    limited = _LIMITED.search(entry.low) is not None
    trial, whole = _TRIAL.search(claim.low), _WHOLE.search(claim.low)
    if trial and not _TRIAL.search(entry.low) and _stated(claim, trial):
        yield "scope", not limited, *trial.span()
    if whole and not _WHOLE.search(entry.low) and _stated(claim, whole):
        yield "scope", limited, *whole.span()
    yield from _wider(claim, entry)
    yield from _opposites(claim, entry)
    yield from _others_of_a_kind(claim, entry)


def _stated(claim: Claim, found: re.Match[str]) -> bool:
    return claim.stated(found.start()) and not _NOT_BEFORE.search(claim.low[max(0, found.start() - 16) : found.start()])


def _wider(claim: Claim, entry: Entry) -> Iterator[Found]:
    """“Every stop”, “all complaints”, “only online”, where the decision speaks of stops and says no such word."""
    for found in _EVERY.finditer(claim.low):
        if not _stated(claim, found):
            continue
        stems = {stem(word) for word in found["noun"].split() if len(word) > 3}
        senses = {name for each in stems for name in meanings_of(each)}
        if stems.isdisjoint(entry.weights) and senses.isdisjoint(entry.meant):
            continue
        narrow = found["all"] in ("only", "solely", "exclusively", "seulement", "uniquement")
        said_so = re.search(r"\bonly\b", entry.low) if narrow else _ALL.search(entry.low)
        yield "scope", said_so is None and not narrow, *found.span()


_OPPOSITES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (r"part[ -]time|temps partiel", r"full[ -]time|temps plein|plein temps"),
        (r"unarmed|no gun|sans arme", r"armed|with (?:their )?guns?|belt and all|arme[es]? a la ceinture"),
        (r"out of uniform|plain ?clothes|sans uniforme", r"in (?:full )?uniform|full uniform|en uniforme"),
        (r"unpaid|volunteer\w*|benevoles?", r"paid|salaried|remuneres?"),
        (r"self-reported|say how|how they identify", r"what race they think|officers? (?:guess|decide|note)|perceived"),
        (r"rent\w*|leas\w+|bail|louer|loue", r"buy|bought|purchas\w+|own|acheter|achete\w*"),
        (r"be bought|purchased?|buy", r"rent(?:ed|ing)?|leas(?:e|ed|ing)|louer"),
        (r"offered to the city|one dollar", r"highest bidder|developers?|sold off|flogged|auction\w*|plus offrant"),
        (r"in public|public report", r"in private|behind closed doors|secret\w*|a huis clos"),
        (r"retired judge|independent|outside|external", r"in-house|internal\w*|his own|its own inspectors|a l'interne"),
        (r"adult|aged 18|18 and over", r"kids?|children|teens?|sixteen|16|fourteen|14"),
        (r"civilian", r"sworn|constables?|officers|policiers"),
        (r"voluntary|consent|on request|may", r"mandatory|compulsory|forced|must|no choice|obligatoires?"),
        (r"patrol vehicles|fleet", r"every vehicle|whole fleet|all vehicles"),
        (r"renew\w*|extend\w*|prolong\w*", r"ends?|expires?|lapses?|runs out|lose their|not renewed"),
        (r"allow\w*|permit\w*|may wear|may", r"banned?|forbid\w*|forbidden|prohibit\w*|take out|interdit\w*|barred"),
        (r"excluded|forbidden|banned|prohibited", r"allowed|welcome|now fine|permis\w*|okay now"),
        (r"saving", r"cost(?:s|ing)?|spend\w*"),
        (r"added?|additional|create[ds]?", r"removed?|cut|eliminat\w+|abolish\w*"),
        (r"from the (?:fleet )?reserve", r"from (?:your|the) tax\w*|new money|tax hike"),
        (
            r"asked|request",
            r"in the bank|we got|got (?:our|the) money|gave ourselves|voted (?:\w+ )?to ourselves|granted",
        ),
        (r"minor", r"all complaints|serious|major|criminal"),
        (r"at least|minimum", r"at most|no more than|maximum|capped"),
        (
            r"at most|no more than|capped|limited to|up to",
            r"at least|minimum|no less than|au moins|blank cheque|no cap",
        ),
    )
)


def _opposites(claim: Claim, entry: Entry) -> Iterator[Found]:
    """A word whose opposite stands in the decision, and which the decision does not have."""
    for held, said in _OPPOSITES:
        found = said.search(claim.low)
        if found is None or not held.search(entry.low) or said.search(entry.low):
            continue
        if held.search(claim.low) or not _stated(claim, found):
            continue
        yield "opposite", True, *found.span()


_KINDS = tuple(
    tuple(re.compile(rf"\b(?:{each})\b") for each in listed)
    for listed in (
        (
            "french|francais", "cree|cri|nehiyawewin", "punjabi|pendjabi", "tagalog", "somali", "arabic|arabe",
            "ukrainian|ukrainien", "mandarin|chinese|chinois", "cantonese", "spanish|espagnol", "urdu"
            "|ourdou", "hindi", "michif",
            "vietnamese|vietnamien", "german|allemand", "amharic", "tigrinya", "portuguese|portugais", "korean|coreen",
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


def _others_of_a_kind(claim: Claim, entry: Entry) -> Iterator[Found]:
    """A language, a quarter of the city or a government that is not among those of its kind in the decision."""
    for number, kind in enumerate(_KINDS):
        held = sum(each.search(entry.low) is not None for each in kind)
        if not held:
            continue
        for each in kind:
            found = each.search(claim.low)
            if found and not each.search(entry.low) and _stated(claim, found):
                yield (
                    "kind",
                    number == 0
                    and held > 1
                    and not _BUT_NOT.search(claim.part.sentence_text(claim.part.sentence(found.start()))),
                    *(found.span()),
                )
                break


_BUT_NOT = re.compile(r"\b(?:not|isn't|aren't|no|yet|pas|sans|wish|hope|next)\b|n't\b")


def conditions_left_out(claim: Claim, entry: Entry) -> bool:
    """Whether the decision has a condition or an end of which the text says nothing at all."""
    return (
        _CONDITION.search(entry.low) is not None
        and _CONDITION.search(claim.low) is None
        and not _LIMITS.search(claim.low)
    )


_CONDITION = re.compile(
    r"\b(?:on condition|condition|save where|except|unless|if|provided|subject to|must consent|consent|only"
    r"|pending|until|till"
    r"|a condition|sauf|si|trial|pilot|essai|pilote|for (?:one|two|three|six|twelve|eighteen) (?:months?|years?)"
    r"|catch|but)\b"
)
_LIMITS = re.compile(
    r"\b(?:half a year|six mois|un an|one year|months?|mois|as long as|limit\w*|cap|capped|at most|max)\b"
)
