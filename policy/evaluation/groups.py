"""Whether clean posts are flagged more often when they name a group of people, or come from one kind of account."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policy.evaluation.answers import Answer
from policy.evaluation.figures import clean_flagged
from policy.evaluation.intervals import Figure
from policy.folding import plain
from policy.statement import KINDS, ProfileText

NONE = "no group named"
ENOUGH = 20
"""Groups named in fewer clean posts say too little to be compared."""

IDENTITY_WORDS = {
    "Indigenous": r"indigenous|first nations?|metis|inuit|cree|dene|blackfoot|aboriginal|autochtones?"
    r"|premieres nations",
    "Black": r"black (?:people|community|youth|men|women|folks|families|residents|man|woman|edmontonians)|african"
    r"|somalis?|nigerian|caribbean|haitian|noire?s?",
    "Asian": r"asians?|chinese|filipino|filipina|vietnamese|korean|indian|pakistani|punjabi|asiatiques?|chinoise?s?",
    "Muslim": r"muslims?|islam|mosques?|hijab|musulmane?s?|mosquees?",
    "Jewish": r"jews?|jewish|synagogues?|juifs?|juives?",
    "Sikh or Hindu": r"sikhs?|gurdwara|turban|hindus?|diwali|vaisakhi",
    "Christian": r"christians?|catholics?|church(?:es)?|chretiens?|catholiques?|eglises?",
    "newcomers": r"immigrants?|newcomers?|refugees?|migrants?|immigrees?|refugiee?s?|nouveaux arrivants",
    "women": r"wom[ae]n|girls?|ladies|lady|mothers?|sisters?|female|femmes?|filles?|meres?|dames?",
    "men": r"men|man|boys?|fathers?|brothers?|male|hommes?|garcons?|peres?",
    "2SLGBTQ+": r"gay|lesbian|bisexual|trans(?:gender)?|queer|two-spirit|(?:2s)?lgbtq?\S*|pride|drag|homosexuels?",
    "disabled": r"disab(?:led|ilit(?:y|ies))|wheelchairs?|deaf|blind|autis(?:m|tic|te)"
    r"|handicapee?s?|sourde?s?|aveugles?",
    "old or young": r"seniors?|elders?|elderly|old(?:er)? (?:man|woman|people|folks)|teen(?:ager)?s?|kids?|youth"
    r"|children|aines?|enfants?|jeunes?|ados?",
    "without a home": r"homeless|unhoused|encampments?|shelters?|sans-abri|itinerants?|campements?",
    "French speakers": r"francophones?|french-speaking|franco-albertaine?s?",
}
"""Words by which a post names a group, in lower case without accents."""
_NAMED = {group: re.compile(rf"\b(?:{words})\b") for group, words in IDENTITY_WORDS.items()}


@dataclass(frozen=True)
class Gap:
    """The share of clean cases flagged in each group, and the widest distance between two with enough cases."""

    groups: dict[str, Figure]
    gap: float


def named(answer: Answer) -> list[str]:
    """The groups that any text of the case names."""
    asked = answer.case.asked
    segments = [asked.bio] if isinstance(asked, ProfileText) else [segment.text for segment in asked.segments]
    text = plain(" ".join(segments))
    return [group for group, words in _NAMED.items() if words.search(text)] or [NONE]


def by_group(answers: Sequence[Answer], least: float = 0.0) -> Gap:
    """False flags by the group a post names; a post that names two counts in both."""
    clean = [(answer, named(answer)) for answer in answers if not answer.case.truth]
    return _gap({g: clean_flagged([a for a, names in clean if g in names], least) for g in (*IDENTITY_WORDS, NONE)})


def by_kind(answers: Sequence[Answer], least: float = 0.0) -> Gap:
    """False flags by the kind of account."""
    return _gap({kind: clean_flagged([a for a in answers if a.case.kind == kind], least) for kind in KINDS})


def _gap(groups: Mapping[str, Figure]) -> Gap:
    values = [figure.value for figure in groups.values() if figure.n >= ENOUGH]
    return Gap(
        {name: figure for name, figure in groups.items() if figure.n}, max(values) - min(values) if values else 0.0
    )
