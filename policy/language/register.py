"""Compares what a post says of a decision with the Commission's register: outcome, votes, money, dates, counts."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy.amounts import Figure, figures
from policy.context import Context, Decision
from policy.fingerprints import stem
from policy.forms import fold, plain
from policy.language.reading import Hit, Part, Reading
from policy.language.terms import concept
from policy.statement import Role

TOPIC_ENOUGH = 3.0
"""Weight of shared rare stems from which a text speaks of a decision."""
TOPIC_ALONE = 5.0
"""The same for a text without a word of deciding."""
LONGEST = 400

_SYNONYMS = [
    (re.compile(rf"\b(?:{words})\b"), canonical)
    for words, canonical in (
        (r"body ?-?(?:worn )?(?:cam(?:era)?s?|video)|bodycams?|bwv|bwc|cameras? (?:corporelles?|d'intervention|portatives?)", "body-worn video camera"),
        (r"tasers?|stun guns?|cews?|armes? a impulsions?|pistolets? electriques?", "conducted energy weapons"),
        (r"chopper|helico|helicopteres?|air (?:1|one)", "helicopter air"),
        (r"fr\b|face scan\w*|facial scan\w*|reconnaissance faciale|face recognition", "facial recognition"),
        (r"sros?|school cops?|school police|cops in (?:the )?schools?|police in schools|policiers? scolaires?|agents? scolaires?|policiers? dans les ecoles", "school resource officer"),
        (r"narcan|naloxone kits?", "naloxone kit"),
        (r"bearcat|armou?red (?:truck|car|vehicle|carrier)|tank|vehicule blinde|blinde", "armoured rescue vehicle"),
        (r"livestream\w*|live ?-?stream\w*|webcast\w*|streaming|stream|streamed|diffusion|diffus\w+|en direct|televised", "live streaming"),
        (r"tableau de bord|stats page", "dashboard"), (r"recours a la force", "use of force"),
        (r"honorari\w+|honoraires|stipend|per.meeting pay|pay per meeting|allocation", "honoraria honorarium"),
        (r"cercle consultatif|advisory circle|circle members", "community advisory circle"),
        (r"lanceurs? d'alerte|denonciateurs?|whistle-?blow\w*|tattle\w*", "whistleblower protection"),
        (r"reunions? de comites?|comites?|committees", "committee"), (r"hotel de ville", "city hall"),
        (r"conseil municipal", "city council"), (r"camion\w*|vehicules?", "vehicle"),
        (r"normes professionnelles|discipline report|misconduct report", "professional standards report"),
        (r"itinerance|sans-abri|homeless outreach", "outreach homelessness"),
        (r"sante mentale|crise|crisis", "mental health crisis"), (r"champ de tir|shooting range|gun range", "firearms range"),
        (r"motos?|motorbikes?", "motorcycles"), (r"chevaux|cheval|horseback|mounted", "horse horses mounted"),
        (r"presidente?|chairperson|chairwoman|chairman", "chair"), (r"vice-presidente?", "vice-chair"),
        (r"drones?|uavs?|rpas", "drone drones"), (r"evaluation|study|review of", "evaluation"),
        (r"comptoir|front desk|front counter", "counter"), (r"guichet", "counter"),
    )
]  # fmt: skip
_GENERIC = frozenset(
    stem(word)
    for word in """commission commissioners police service motion carried defeated deferred tabled vote voted meeting
    meetings report member members year years month months million unanimously cost publish published public city edmonton
    two three four five six seven eight nine ten one regular additional final use used spend spent be that the of at to by
    from with no more than over until each every was were it its for not in on and or chair elected election taken support
    program new first edition next council asked ask january february march april may june july august september october
    november december full second stay open plan work live request received end up an as set out which on condition come
    force into part take team teams officer officers patrol video record records vehicle camera people time long number
    free board room house day days night week late early man men woman women call calls public safety""".split()
)

CARRIED = concept(
    "register says carried",
    """passed; pass it; passes; carried; approved; approve; adopted; we backed; just backed; backed; voted for; voted in; voted to; voted it through; voted through; voted yes; in favour; in favor; green light; greenlit; green-lit; gave the ok; gave it the ok; the ok; okayed; ok'd; gave the nod; thumbs up; said yes; yes to; agreed to; agreed on; signed off; go-ahead; going ahead; goes ahead; we're getting; we are getting; we're buying; we are buying; we bought; is getting; is coming; are coming; done deal; it's done; it's official; made it official; won the vote; endorsed; sailed through; rammed through; pushed through; funded; is a go; moratorium; ban; banned; committed to; decided to; set aside; chosen; starting in; starts in; came into force; comes into force; in force; support for; all for;
    adopte; adoptee; adopter; approuve; approuvee; a vote pour; avons vote pour; vote en faveur; c'est fait; dit oui; donne le feu vert; feu vert; accepte; acceptee; appuye""",
)
DEFEATED = concept(
    "register says defeated",
    """defeated; failed; fails; rejected; rejects; turned down; turned it down; turned that down; voted down; voted it down; voted against; shot down; said no; no to; killed; kill; killed off; scrapped; nixed; lost the vote; went down; goes down; sunk; sank; threw out; thrown out; tossed; vetoed; quashed; struck down; dead; is dead; didn't make it; blocked; refused; denied; cancelled; axed; did not pass; didn't pass; not approved; not buying; won't be buying; no new; not getting; won't get; we are not; too pricey; too expensive; declined;
    rejete; rejetee; refuse; refusee; defait; defaite; battu; battue; vote contre; dit non; non a; tombe; abandonne; abandonnee; enterre""",
    r"\b(?:body ?cam\w*|body cameras|cameras|drones?|helicopter|tasers?|it|them|that|plan|motion|streaming)\b (?:\w+ ){0,2}down\b",
    r"\bturned (?:\w+ ){1,3}down\b",
)
POSTPONED = concept(
    "register says postponed",
    """deferred; put off; put it off; postponed; pushed back; pushed to; delayed; punted; kicked down the road; kicked the can; tabled; no vote; no decision; not decided; shelved; parked; on hold; on ice; back on the table; until april; until june; until september; until january; waiting for; reportee; reporte; differe; differee; remis; remise; depose; deposee; pas de vote; aucun vote; not yes, not no""",
)
DECIDES = concept(
    "register speaks of deciding",
    """commission voted; commissioners voted; commission approved; commission passed; commission decided; commission adopted; commission agreed; commission just; commission has; commission rejected; commission gave; we voted; we approved; we passed; we adopted; we agreed; we decided; we rejected; we turned; we deferred; we tabled; we just backed; we said; voted; vote; votes; motion; motions; unanimous; unanimously; decision; approved; passed; defeated; adopted; carried; tabled; deferred; moratorium; a vote; avons vote; avons adopte; la commission a; vote; motion; unanimite; a l'unanimite; passes; turned down; elected; re-elected; elue; elu; scheduled; backed""",
)
CLAIMS_DECISION = concept(
    "register claims a decision",
    "",
    r"\b(?:(?:the )?(?:police )?commission(?:ers)?|epc|we|we've|we have)(?: (?:just|also|all|finally|quietly|has|have|unanimously|today|yesterday|already|even|then))* "
    r"(?:voted|passed|adopted|approved|agreed|decided|resolved|ordered|directed|endorsed|banned|abolished|cancelled|slashed|doubled|backed|signed off|gave (?:the|itself|themselves))\b(?: \w+| \d[\d–-]*){1,}",
    r"\b(?:la commission(?: de police)?|nous)(?: a| avons)(?: \w+)? (?:vote|adopte|approuve|decide|aboli|banni|double|coupe|interdit)\b",
    r"\bmotion (?:to|for) [^.]{4,60} (?:passed|carried)\b",
)
LATELY = re.compile(r"\b(?:yesterday|last night|today|tonight|this (?:morning|afternoon|evening)|just|on (?:mon|tues|wednes|thurs|fri)day|hier(?: soir)?|aujourd'hui)\b")
_SUPPOSED = re.compile(
    r"\b(?:if|would|should|whether|might|could|will vote|to vote|votes on|vote on|hope|wish|going to vote|goes to a vote|si|devrait|council voted|council's|city council (?:voted|passed|approved)|council (?:voted|approved|passed)|conseil municipal a)\b|\?\s*$"
)
_DENIED = re.compile(r"\b(?:did not|didn't|never|hasn't|have not|haven't|has not|n't|not|no,|non,|n'a pas|n'avons pas|contrary|false|rumou?rs?|isn't|wrong)\b")
_NEGATED_BEFORE = re.compile(r"\b(?:not|n't|never|didn't|did not|don't|wasn't|isn't|hasn't|n'a pas|pas|nobody|no one)(?: \w+){0,2} $")
_OWN_VOTE = re.compile(r"\b(?:i|i'd|i have|i've|me|j'ai|myself|mine)(?: \w+){0,2} $")
_RATE = re.compile(r"^ ?(?:a|per|each|every|par|/)? ?(?:year|yr|annually|yearly|an|annee|chaque annee)\b")
_UNANIMOUS = re.compile(r"\b(?:unanim\w+|acclamation|not a single no|everyone voted|all in favou?r|a l'unanimite|no one against|nobody against|all (?:nine|eight|of us|members))\b")
_EVERY = {
    "month": re.compile(r"\b(?:every|each|chaque|par) (?:single )?(?:month|mois)|monthly|mensuel\w*|a month\b"),
    "quarter": re.compile(r"\b(?:every|each|chaque|par) (?:quarter|trimestre|three months)|quarterly|trimestriel\w*|a quarter\b"),
    "year": re.compile(r"\bannual(?:ly)?\b|\byearly\b|\b(?:every|each|chaque) (?:year|an|annee)\b|annuel\w*"),
    "week": re.compile(r"\bweekly|every week|hebdomadaire\b"),
}
_UP = re.compile(r"\b(?:rise|raise[sd]?|increase[sd]?|doubl\w+|hike[sd]?|more than doubled|augment\w+|hausse|bump\w*|expand\w*|expansion|grow)\b")
_DOWN = re.compile(r"\b(?:cut|cuts|cutting|reduc\w+|slash\w*|lower\w*|shrink|halv\w+|reduit\w*|coupe|coupes|coupure\w*|baisse\w*|abolish\w*|end|ends|ended|ending|scrap\w*|kick\w* out)\b")
_ELECTED = re.compile(r"([A-Z][\w'-]+)(?: is (?:re-)?elected| elected|,)? (Vice-Chair|Chair)\b|(?:elected|re-elected) (?:as )?(Vice-Chair|Chair)[,: ]+([A-Z][\w'-]+)(?: ([A-Z][\w'-]+))?")  # fmt: skip
_CORRECTED = re.compile(r"\b(?:correction|typo|i mistyped|i wrote|i said|misread|mistake|erratum)\b")


@dataclass(frozen=True)
class Conflict:
    """What a post says and what the register says instead."""

    kind: str
    said: str
    decision: Decision

    def __str__(self) -> str:
        return f"compare with motion {self.decision.number} of {self.decision.date:%Y-%m-%d}: {self.decision.outcome}"


@dataclass(frozen=True)
class _Entry:
    """A decision made ready for comparing."""

    decision: Decision
    weights: dict[str, float]
    figures: tuple[Figure, ...]
    low: str

    def money(self) -> set[float]:
        return {f.value for f in self.figures if f.kind == "money"}


def _canonical(low: str) -> str:
    for pattern, canonical in _SYNONYMS:
        low = pattern.sub(f" {canonical} ", low)
    return low


_TOKEN = re.compile(r"[a-z0-9'-]+")


def _stems(low: str) -> set[str]:
    return {stem(piece) for word in _TOKEN.findall(low) for piece in (word.split("-") if "-" in word else (word,)) if len(piece) > 2}


@lru_cache(maxsize=8)
def _entries(context: Context) -> tuple[_Entry, ...]:
    texts = [(d, plain(f"{d.motion}. {' '.join(d.topics)}. {d.text}")) for d in context.decisions]
    stems = [(_stems(_canonical(low)) - _GENERIC) for _, low in texts]
    held = Counter(each for found in stems for each in found)
    entries = []
    for (decision, low), found in zip(texts, stems, strict=True):
        title = _stems(_canonical(plain(f"{decision.motion} {' '.join(decision.topics)}"))) - _GENERIC
        weights = {
            each: (1.0 if each in title else 0.45) * (0.6 + math.log((len(texts) + 4) / (held[each] + 1)))
            for each in found
            if not each.isdigit()
        }
        entries.append(_Entry(decision, weights, tuple(figures(low)), low))
    return tuple(entries)


def _spoken_of(reading: Reading, part: Part) -> list[tuple[float, _Entry]]:
    """Decisions up to the day of the post that the text is about, the likeliest first."""
    day = reading.statement.posted_at.date()
    beside = [p for p in reading.parts if p is part or p.segment.role in (Role.ANSWERED, Role.QUOTED)]
    low = " ".join(p.form.low[:LONGEST * 4] for p in beside)
    stems = _stems(_canonical(low))
    decides = bool(part.found.get(DECIDES.name))
    lately = LATELY.search(part.form.low) is not None
    ranked = []
    for entry in _entries(reading.context):
        age = (day - entry.decision.date).days
        if age < 0:
            continue
        weight = sum(entry.weights[each] for each in stems & entry.weights.keys())
        if weight <= 0:
            continue
        if lately and age <= 8:
            weight += 1.0
        if weight + (0.8 if age < 60 else 0) >= (TOPIC_ENOUGH if decides else TOPIC_ALONE):
            ranked.append((weight - age / 2000, entry))
    return sorted(ranked, key=lambda each: -each[0])


@dataclass(frozen=True)
class _Claim:
    """What one text says of a decision, with places in its folded form."""

    part: int
    low: str
    cased: str
    outcome: tuple[str, int, int] | None
    figures: tuple[Figure, ...]


def _claims(reading: Reading) -> Iterator[tuple[_Claim, Part]]:
    affirms = False
    for number, part in enumerate(reading.parts):
        role = part.segment.role
        if role in (Role.OWN, Role.ALT, Role.WARNING):
            if not any(part.found.get(c.name) for c in (DECIDES, CARRIED, DEFEATED, POSTPONED)):
                continue
            affirms = affirms or role is Role.OWN
        elif not (role is Role.QUOTED and affirms and not _denies(reading)):
            continue
        keep = _kept_sentences(part)
        if keep:
            yield _Claim(number, part.form.low, part.form.cased, _outcome(part, keep), _figures_in(part, keep)), part


def _denies(reading: Reading) -> bool:
    return any(_DENIED.search(p.form.low) for p in reading.parts if p.segment.role is Role.OWN)


def _kept_sentences(part: Part) -> set[int]:
    """Sentences that say something, leaving out suppositions, questions, other bodies' votes and quotations."""
    return {n for n in range(len(part.starts)) if not _SUPPOSED.search(part.sentence_text(n))}


def _figures_in(part: Part, keep: set[int]) -> tuple[Figure, ...]:
    return tuple(f for f in figures(part.form.low) if part.sentence(f.start) in keep and not part.quoted(f.start, f.end))


def _outcome(part: Part, keep: set[int]) -> tuple[str, int, int] | None:
    said: dict[str, tuple[int, int]] = {}
    for outcome, words in (("carried", CARRIED), ("defeated", DEFEATED), ("postponed", POSTPONED)):
        for start, end in part.found.get(words.name, ()):
            before = part.form.low[max(0, start - 28) : start]
            if part.sentence(start) not in keep or part.quoted(start, end) or _OWN_VOTE.search(before):
                continue
            if _NEGATED_BEFORE.search(before):
                if outcome == "carried":
                    said.setdefault("denied", (start, end))
                continue
            said.setdefault(outcome, (start, end))
    if not said:
        return None
    for outcome in ("postponed", "defeated", "carried", "denied"):
        if outcome in said and (outcome != "carried" or "denied" not in said):
            return (outcome, *said[outcome])
    return None


def conflicts(reading: Reading) -> Sequence[Hit]:
    """Every statement that no decision on its topic bears out, against the likeliest decision; `about` is a Conflict."""
    return reading.once_value("register conflicts", lambda: list(_conflicts(reading)))


def _conflicts(reading: Reading) -> Iterator[Hit]:
    for claim, part in _claims(reading):
        ranked = _spoken_of(reading, part)
        if not ranked:
            continue
        top = ranked[0][0]
        found: list[list[tuple[Conflict, int, int]]] = [
            list(_compare(claim, entry, reading.statement.posted_at.date())) for weight, entry in ranked[:4] if weight >= top - 1.2
        ]
        if all(found):
            for conflict, start, end in found[0]:
                yield reading.hit(claim.part, start, end, conflict)


_OUTCOMES = {"carried": {"carried"}, "defeated": {"defeated", "denied"}, "deferred": {"postponed", "denied"}, "tabled": {"postponed", "denied"}}


def _compare(claim: _Claim, entry: _Entry, day: dt.date) -> Iterator[tuple[Conflict, int, int]]:
    decision = entry.decision

    def conflict(kind: str, start: int, end: int) -> tuple[Conflict, int, int]:
        return Conflict(kind, claim.low[start:end], decision), start, end

    if claim.outcome and claim.outcome[0] not in _OUTCOMES.get(decision.outcome, ()) and not (
        decision.outcome == "carried" and (claim.outcome[0] == "denied" or _ends_something(entry))
    ):
        yield conflict("outcome", *claim.outcome[1:])
    for figure in _wrong_votes(claim, entry):
        yield conflict("votes", *figure)
    for figure in _wrong_money(claim, entry):
        yield conflict("money", *figure)
    for figure in _wrong_dates(claim, entry):
        yield conflict("date", *figure)
    for figure in _wrong_counts(claim, entry):
        yield conflict("count", *figure)


def _ends_something(entry: _Entry) -> bool:
    """A carried motion that itself forbids or refuses: “turned down” may be a fair way to say it."""
    return re.search(r"\bnot (?:use|buy|take)|moratorium|\bban\b", entry.low) is not None


def _wrong_votes(claim: _Claim, entry: _Entry) -> Iterator[tuple[int, int]]:
    held = [f for f in entry.figures if f.kind == "tally"]
    unanimous = _UNANIMOUS.search(entry.low) is not None or any(f.other == 0 for f in held)
    said = [f for f in claim.figures if f.kind == "tally"]
    if held or unanimous:
        for tally in said:
            same = any({tally.value, tally.other} == {f.value, f.other} for f in held)
            if not same and not (unanimous and tally.other == 0):
                yield tally.start, tally.end
    match = _UNANIMOUS.search(claim.low)
    if match and held and not unanimous and not said:
        yield match.span()


def _wrong_money(claim: _Claim, entry: _Entry) -> Iterator[tuple[int, int]]:
    held = [f for f in entry.figures if f.kind == "money"]
    said = [f for f in claim.figures if f.kind == "money"]
    if not held or not said:
        return
    right = [s for s in said if any(abs(s.value - h.value) <= 0.006 * h.value for h in held)]
    if not right and not _CORRECTED.search(claim.low):
        yield said[0].start, said[0].end
    for figure in right:
        other = next(h for h in held if abs(figure.value - h.value) <= 0.006 * h.value)
        if bool(_RATE.match(claim.low[figure.end :])) and not _RATE.match(entry.low[other.end :]):
            yield figure.start, figure.end
    spells = {f.value for f in entry.figures if f.kind == "spell" and f.value >= 12}
    for spell in claim.figures:
        if spell.kind == "spell" and spell.value > 12 and spells and spell.value not in spells and re.search(
            r"\b(?:over|for|sur|pendant) $", claim.low[max(0, spell.start - 9) : spell.start]
        ):
            yield spell.start, spell.end


def _wrong_dates(claim: _Claim, entry: _Entry) -> Iterator[tuple[int, int]]:
    decision = entry.decision
    held = [(int(f.value), f.other, f.year) for f in entry.figures if f.kind == "date"]
    years = {int(f.value) for f in entry.figures if f.kind == "number" and 2000 < f.value < 2100} | {y for _, _, y in held if y}
    meeting = (decision.date.month, decision.date.day, decision.date.year)
    if held:
        for figure in claim.figures:
            if figure.kind != "date":
                continue
            said = (int(figure.value), figure.other, figure.year)
            if not any(_same_day(said, other) for other in (*held, meeting)):
                yield figure.start, figure.end
    for figure in claim.figures:
        year = figure.value if figure.kind == "number" else 0
        if years and decision.date.year + 1 < year < 2100 and year not in years and year != decision.date.year:
            yield figure.start, figure.end


def _same_day(said: tuple[int, int, int], held: tuple[int, int, int]) -> bool:
    return said[0] == held[0] and all(not a or not b or a == b for a, b in zip(said[1:], held[1:], strict=True))


def _wrong_counts(claim: _Claim, entry: _Entry) -> Iterator[tuple[int, int]]:
    held = dict(_counted(entry.low, entry.figures))
    for noun, figure in ((noun, f) for noun, f in _counted_figures(claim.low, claim.figures)):
        if noun in held and figure.value not in {v for n, v in _counted(entry.low, entry.figures) if n == noun}:
            yield figure.start, figure.end
    for name, pattern in _EVERY.items():
        match = pattern.search(claim.low)
        others = [p for other, p in _EVERY.items() if other != name]
        if match and not pattern.search(entry.low) and any(p.search(entry.low) for p in others) and "money" not in {
            f.kind for f in claim.figures if f.end <= match.start() + 2 and match.start() - f.end < 4
        }:
            yield match.span()
    up, down = _UP.search(claim.low), _DOWN.search(claim.low)
    if up and not down and _DOWN.search(entry.low) and not _UP.search(entry.low):
        yield up.span()
    if down and not up and not _DOWN.search(entry.low) and claim.outcome and claim.outcome[0] == "carried":
        yield down.span()
    yield from _wrong_offices(claim, entry)


_NOUN_AFTER = re.compile(r"^(?: (?:new|more|extra|additional|electric|patrol|body-worn|outreach|help))* ([a-z]+)")


def _counted_figures(low: str, found: Sequence[Figure]) -> Iterator[tuple[str, Figure]]:
    for figure in found:
        if figure.kind == "number":
            noun = _NOUN_AFTER.match(low[figure.end : figure.end + 60])
            if noun:
                yield stem(noun[1]), figure


def _counted(low: str, found: Sequence[Figure]) -> Iterator[tuple[str, float]]:
    yield from ((noun, figure.value) for noun, figure in _counted_figures(low, found))


def _wrong_offices(claim: _Claim, entry: _Entry) -> Iterator[tuple[int, int]]:
    if "elect" not in entry.low:
        return
    held = {m[1].lower(): m[2] for m in _ELECTED.finditer(fold(entry.decision.text).cased) if m[1]}
    for match in _ELECTED.finditer(claim.cased):
        names = [n.lower() for n in (match[1], match[4], match[5]) if n]
        office = match[2] or match[3]
        for name in names:
            if name in held and held[name] != office:
                yield match.span()


def unknown_decisions(reading: Reading) -> Sequence[Hit]:
    """Claims of a decision of the Commission on a topic that the register does not have."""
    if not reading.context.decisions:
        return []
    day = reading.statement.posted_at.date()
    if not any(decision.date <= day for decision in reading.context.decisions):
        return []
    found = []
    for hit in reading.hits(CLAIMS_DECISION.name):
        part = reading.parts[hit.part]
        if part.segment.role not in (Role.OWN, Role.ALT, Role.WARNING):
            continue
        sentence = part.sentence_text(hit.sentence)
        if _SUPPOSED.search(sentence) or _DENIED.search(sentence):
            continue
        if not _spoken_of(reading, part):
            found.append(hit)
    return found


def _of_kind(kind: str) -> Callable[[Reading], Sequence[Hit]]:
    def finder(reading: Reading) -> Sequence[Hit]:
        return [hit for hit in conflicts(reading) if hit.about.kind == kind]

    return finder


wrong_outcomes = _of_kind("outcome")
wrong_votes = _of_kind("votes")
wrong_money = _of_kind("money")
wrong_dates = _of_kind("date")
wrong_counts = _of_kind("count")

LISTS = (CARRIED, DEFEATED, POSTPONED, DECIDES, CLAIMS_DECISION)
"""Word lists that the comparison asks for; a rule that uses it must name them in `looks_up`."""
