"""Which elected official a post is about, and how the author answers one: what the rules on politics look for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from policy.folding import plain
from policy.language.names import (
    officials_by_first_name,
    officials_hinted,
    officials_misspelt,
    officials_named,
)
from policy.language.reading import Hit, Reading
from policy.language.stance import POLITICAL, PRAISES
from policy.statement import Role

_OTHERS = frozenset({Role.ANSWERED, Role.QUOTED, Role.SHARED})
_LETTER = re.compile(r"[a-z0-9]")
_WORD = re.compile(r"[\w'-]+")
_PLAIN_ANSWER = re.compile(
    r"\b(?:thank|thanks|merci|welcome|bienvenue|noted|copy|forward|sent|send|circulate|link|site|page|see|attached"
    r"|agenda"
    r"|minutes|table|happy to|heureu\w+|pleasure|plaisir|when|where|quand|ou est|which|how many|what time|combien"
    r"|confirm\w*"
    r"|regrets?|date|time|room|office|phone|call|email|meeting|tomorrow|today|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|see you|a demain|congrat\w+|felicit\w+|birthday|condol\w+|sorry for)\b|\d|\?"
)
MOST_TAGS = 60
"""Hashtags that are read in one text."""
SHORT_REPLY = 8
"""Words up to which an answer to an official, if it is no courtesy and no notice, is a reaction."""
_HASHTAG_STANCE = re.compile(
    r"^(?:avec|with|team|go|vote|votez|elect|reelect|stand with|i stand with|we stand with|i'm with|im with|thank you"
    r"|thanks|bravo|vive|stop|dump|fire|recall|never|no|non|non a|oui a|not my|not|ask|where is|where's|tell|save"
    r"|fight)\b"
    r"|\b(?:for|pour|is right|is wrong|was right|was wrong|has a plan|must go|lies|lied|failed|fails|said it|a "
    r"raison|a tort"
    r"|gets it|knows|out|now|forever|rocks|first)\b"
)
_HASHTAG = re.compile(r"#(\w{3,80})")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])")
_SPOKEN = frozenset({Role.OWN, Role.ALT, Role.WARNING})


def officials_meant(reading: Reading) -> Sequence[Hit]:
    """Officials named surely, and those named by surname, given name or a misspelling beside a political matter."""
    unsure = [*reading.once(officials_hinted), *reading.once(officials_by_first_name)]
    matters = reading.hits(POLITICAL.name)
    if matters:
        unsure += reading.once(officials_misspelt)
    names = {(hit.part, hit.start) for hit in unsure}
    political = {(hit.part, hit.sentence) for hit in matters if (hit.part, hit.start) not in names}
    return [*reading.once(officials_named), *(hit for hit in unsure if _beside(hit, political))]


def _beside(hit: Hit, political: set[tuple[int, int]]) -> bool:
    return any((hit.part, hit.sentence + step) in political for step in (-1, 0, 1))


def officials_answered(reading: Reading) -> Sequence[Hit]:
    """Officials who stand in the text that is answered or quoted."""
    named = [*reading.once(officials_named), *reading.once(officials_hinted)]
    return [hit for hit in named if reading.role(hit) in _OTHERS]


def officials_speaking(reading: Reading) -> Sequence[Hit]:
    """Officials whose own words are answered or quoted: the name opens the text, or a name and a colon do."""
    return [
        hit
        for hit in reading.once(officials_answered)
        if hit.start <= 40 and ":" in reading.parts[hit.part].form.low[hit.end : hit.end + 40]
    ]


def wordless(reading: Reading) -> Sequence[Hit]:
    """Own texts of emoji alone."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.role is Role.OWN and part.form.low.strip() and not _LETTER.search(part.form.low)
    ]


def short_reactions(reading: Reading) -> Sequence[Hit]:
    """Own texts of a few words that are neither a courtesy nor a notice nor a question of fact."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.role is Role.OWN
        and 0 < len(_WORD.findall(part.form.low)) <= SHORT_REPLY
        and not _PLAIN_ANSWER.search(part.form.low)
    ]


def curt_reactions(reading: Reading) -> Sequence[Hit]:
    """Words of reaction that are a whole sentence of the author's own, or open the text."""
    found = []
    for hit in reading.hits("g3a reacts"):
        part = reading.parts[hit.part]
        low = part.form.low
        before, after = low[: hit.start].rstrip(" "), low[hit.end :].lstrip(" ")
        opens = not before or before[-1] in ".!?…\n"
        closes = not after or not (after[0].isalnum() or after[0] == "'")
        if part.segment.role is Role.OWN and ((opens and closes) or not low[hit.start].isalnum()):
            found.append(hit)
    return found


def praise_of_somebody(reading: Reading) -> Sequence[Hit]:
    """Words of praise that are not a part of an official's title or name."""
    taken = {(name.part, place) for name in reading.once(officials_meant) for place in range(name.start, name.end)}
    return [hit for hit in reading.hits(PRAISES.name) if (hit.part, hit.start) not in taken]


def hashtags_for_or_against(reading: Reading) -> Sequence[Hit]:
    """Hashtags that join the surname or given name of an official in office with a side taken."""
    day = reading.statement.posted_at.date()
    found = []
    for number, part in enumerate(reading.parts):
        if part.segment.role not in _SPOKEN or "#" not in part.segment.text:
            continue
        for tag in itertools.islice(_HASHTAG.finditer(part.segment.text), MOST_TAGS):
            words = plain(" ".join(_CAMEL.split(tag[1].replace("_", " "))))
            for official in reading.context.officials:
                if official.in_office(day) and _takes_side(words, plain(official.name)):
                    found.append(reading.hit(number, *part.form.folded(tag.start(), tag.end()), official))
                    break
    return found


def _takes_side(words: str, name: str) -> bool:
    for own in name.split():
        place = f" {words} ".find(f" {own} ")
        if place >= 0 and len(own) > 2:
            before, after = words[: max(place - 1, 0)].strip(), words[place + len(own) :].strip()
            if _HASHTAG_STANCE.search(before) or _HASHTAG_STANCE.search(after):
                return True
    return False
