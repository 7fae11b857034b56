"""Compares the votes a text tells with those of a decision: tallies, sides, unanimity, a lone no, a margin of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.amounts import Figure
from policy.language.claims import Claim
from policy.language.entries import Entry, in_text
from policy.language.linking import decided
from policy.language.outcomes import Found, ends

_NUMBER = {
    name: value
    for value, names in enumerate(
        (
            "zero none aucun aucune", "one un une", "two deux", "three trois", "four quatre", "five cinq", "six",
            "seven sept", "eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze", "thirteen treize",
        )
    )
    for name in names.split()
}  # fmt: skip
_WORD = r"\d{1,2}|" + "|".join(_NUMBER)
UNANIMOUS = re.compile(
    rf"\b(?:unanim\w+|acclamation|acclaimed|not one (?:vote|no|nay|hand|yes)\b|not a single (?:vote|yes|no|nay"
    rf"|hand|one)"
    rf"|zero votes|nobody (?:voted|said|was|spoke) (?:against|no|opposed)|nobody against|no one (?:voted "
    rf"|was )?against"
    rf"|every (?:single )?(?:hand|vote|one of us|member|last one)|(?:each|every) and every|sans opposition"
    rf"|personne contre"
    rf"|pas une voix|aucune (?:voix )?(?:contre|opposition)|everyone (?:voted|agreed|said|was)|everybody (?:voted"
    rf"|agreed|said)"
    rf"|all (?:of us|(?:{_WORD})(?: of (?:us|you|them)| members| commissioners| hands| said| went| voted)?"
    rf"|in favou?r|members"
    rf"|hands|commissioners|on board)|to a (?:man|person)|without (?:dissent|opposition|a no)|no (?:dissent"
    rf"|opposition|nays|noes)"
    rf"|full house|clean sweep|tou(?:s|tes) (?:ont|d'accord|en faveur|pour)|tout le monde (?:a|etait)|l'unanimite)\b"
)
_LONE = re.compile(
    r"\b(?:only|lone|sole|single|lonely|solitary) (?:no|nay|holdout|dissent\w*|vote against|one (?:against"
    r"|opposed|to say no)"
    r"|voice against|hand against)\b|\bonly (?:i|me) (?:voted )?(?:no|against)\b|\bone of us (?:said no|voted no"
    r"|was against)"
    r"|\bi was the one\b|\bthe 1 in\b|\bseule?s? (?:contre|voix contre|a voter contre|a m'opposer|dissiden\w+)\b"
    r"|\bune seule (?:voix contre|personne contre|opposition)\b"
)
_BY_ONE = re.compile(
    r"\bby (?:one|a single|just one|only one|1)(?: (?:vote|hand|voice|whisker))?\b(?! (?:of|per|year))"
    r"|\bby a (?:single )?"
    r"(?:vote|hand|whisker|hair|hair's breadth)\b|\bone (?:vote|hand) (?:made|decided|short|did it|swung|more"
    r"|difference)"
    r"|\b(?:d'|par )?une (?:seule )?voix (?:pres|de difference|d'ecart|de majorite|de plus)|\ba une voix pres\b"
    r"|\bpar une (?:seule )?voix\b"
)
_TIE = re.compile(r"\b(?:a tie|on a tie|tied|tie vote|tie-?breaker|broke the tie|egalite|ex aequo)\b")
_SOME = re.compile(
    rf"\b(?P<n>{_WORD}) (?:of (?:us|the (?:nine|ten|eleven|twelve|commissioners|members))|d'entre nous|hands"
    rf"|commissioners"
    rf"|members|colleagues)\b|\b(?:one|un|une) (?:of|parmi|d')(?: les)? ?(?:the |les )?(?P<m>{_WORD})(?= (?:who"
    rf"|no|yes|against|for"
    rf"|qui|contre|pour|in favou?r)|[,.!;]|$)"
)
_FROM = re.compile(r"\b(?:from|de|entre|between|down|up|going|page|routes?|ages?|grades?|aged) $")
_SPLIT = re.compile(
    r"\b(?:split|divided|divise|partages?|close (?:vote|call|one)|vote serre|narrow\w*|nail-?biter|barely)\b"
)


_WHO = (
    r"(?: of us| members| commissioners| d'entre nous| hands?| votes?| membres| others?)?(?: said| voted| were"
    r"| ont dit| voix)?"
)
_FOR = re.compile(
    rf"\b(?P<n>{_WORD}){_WHO} (?:yes|yeas?|ayes?|in favou?r|for|oui|pour)\b(?! (?:the|a|an|it|this|les?|la|un"
    rf"|{_WORD})\b)"
)
_AGAINST = re.compile(rf"\b(?P<n>{_WORD}){_WHO} (?:no|nays?|noes|against|opposed|non|contre)\b(?! (?:{_WORD})\b)")


@dataclass(frozen=True)
class Votes:
    """The votes of a decision: yes and no of each vote taken, and whether nobody was against or nobody in favour."""

    tallies: tuple[tuple[int, int], ...]
    unanimous: bool

    @classmethod
    def of(cls, entry: Entry) -> Votes:
        tallies = tuple((int(f.value), f.other) for f in entry.figures if f.kind == "tally")
        one_sided = any(0 in each for each in tallies)
        return cls(tallies, one_sided or bool(in_text(re.compile(r"\bunanim\w+|\bacclamation"), entry.low)))

    @property
    def counts(self) -> set[int]:
        return {n for tally in self.tallies for n in (*tally, sum(tally))}


def wrong_votes(claim: Claim, entry: Entry) -> Iterator[Found]:
    """Places where a text gives other votes than the register."""
    votes = Votes.of(entry)
    topical = claim.topical(entry)
    said = [f for f in claim.figures if f.kind == "tally" and _is_vote(f, claim, entry)]
    if votes.tallies or votes.unanimous:
        for tally in said:
            if not _same(tally, votes):
                yield "votes", claim.part.sentence(tally.start) in topical, tally.start, tally.end
    if not said:
        yield from _in_words(claim, entry, votes)
    yield from _sides(claim, votes)
    if entry.decision.outcome == "defeated" and not ends(entry) and claim.said.keys().isdisjoint(_NOT_PASSED):
        for tally in said:
            if tally.value > tally.other and (tally.other, tally.value) in votes.tallies:
                sentence = claim.part.sentence_text(claim.part.sentence(tally.start))
                yield "outcome", _NO.search(sentence) is None, tally.start, tally.end


_NOT_PASSED = ("defeated", "postponed", "waits", "not carried", "not happens", "own defeated", "stays")
_NO = re.compile(r"\b(?:no|not|never|nobody|against|without|pas|non|contre|aucune?)\b|n't\b|n'")


def _is_vote(tally: Figure, claim: Claim, entry: Entry) -> bool:
    """A tally, not hours, ages or a change from one number to another that the motion itself speaks of."""
    before = claim.low[max(0, tally.start - 9) : tally.start]
    if _FROM.search(before) or claim.low[tally.end : tally.end + 1] == "%":
        return False
    held = {f.value for f in entry.figures if f.kind in ("number", "money", "spell")}
    hours = {f.value // 60 for f in entry.figures if f.kind == "time"}
    pair = {tally.value, float(tally.other)}
    return not (pair <= held or pair <= hours)


def _same(tally: Figure, votes: Votes) -> bool:
    pair = {int(tally.value), tally.other}
    return any(pair == set(each) for each in votes.tallies) or (
        votes.unanimous and tally.other == 0 and not votes.tallies
    )


def _sides(claim: Claim, votes: Votes) -> Iterator[Found]:
    """The votes of the two sides told the wrong way round."""
    yes, no = _FOR.search(claim.low), _AGAINST.search(claim.low)
    if yes is None or no is None or not claim.stated(yes.start()):
        return
    said = _value(yes["n"]), _value(no["n"])
    if said not in votes.tallies and (said[1], said[0]) in votes.tallies:
        yield "votes", True, min(yes.start(), no.start()), max(yes.end(), no.end())


def _in_words(claim: Claim, entry: Entry, votes: Votes) -> Iterator[Found]:
    low = claim.low
    first = votes.tallies[0] if votes.tallies else None
    if (
        (found := UNANIMOUS.search(low))
        and decided(claim.part)
        and first
        and not votes.unanimous
        and claim.stated(found.start())
    ):
        yield "votes", True, *found.span()
    if (found := _LONE.search(low)) and (
        votes.unanimous if first is None else all(1 not in each for each in votes.tallies)
    ):
        yield "votes", False, *found.span()
    if (found := _BY_ONE.search(low)) and (
        votes.unanimous if first is None else all(abs(a - b) != 1 for a, b in votes.tallies)
    ):
        yield "votes", claim.stated(found.start()), *found.span()
    if (found := _TIE.search(low)) and first and first[0] != first[1] and claim.stated(found.start()):
        yield "votes", False, *found.span()
    if (found := _SPLIT.search(low)) and votes.unanimous:
        yield "votes", False, *found.span()
    if first and not votes.unanimous:
        for found in _SOME.finditer(low):
            number = _value(found["n"] or found["m"])
            if number > 1 and number not in votes.counts and claim.stated(found.start()):
                yield "votes", False, *found.span()


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBER[word]
