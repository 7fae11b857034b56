"""What an author adds after telling what an official thinks or wants: a remark, or only more of the news."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.reading import Hit, Part, Reading
from policy.language.targets import officials_meant
from policy.statement import VOICE

_POSITION = re.compile(
    r"\b(?:wants?|thinks?|says?|said|figures?|believes?|proposes?|proposed|promise[sd]?|voted?|votes|would|calls? for"
    r"|argues?|claims?|pushe[sd]|opposes?|supports?|motion|plan|idea|proposal|bill|amendment|speech|talk|remarks|letter"
    r"|pitch|answer|veut|pense|dit|propose|promet|croit|a vote|vote|projet|idee|discours|lettre|loi)\b"
)
_NEWS = re.compile(
    r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september"
    r"|october"
    r"|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tomorrow|tonight|today|yesterday"
    r"|demain|hier"
    r"|next week|this week|site|website|page|link|agenda|minutes|livestream|channel|register\w*|hearing|committee"
    r"|report"
    r"|text|attached|posted|available|room|hall|chambers|office|doors|noon|live|details|read it|full|invited|welcome"
    r"|bienvenu\w*|everyone|question period|soup|coffee|tea|cafe|snacks|parking|both|either|whichever|each|comments?"
    r"|questions?|asked|ask|answer|talked|spoke|met|meet|came|visited|took notes|sat|debate[sd]?|vote is|goes to"
    r"|went to"
    r"|debattu\w*|en ligne|salle|sera|seront|will be|ordre du jour|texte|entree|lire|lu|quelqu'un|chacun"
    r"|(?:somebody|anyone) (?:have|got)|thanks|thank you|merci|sworn)\b"
)
_SELF = re.compile(r"^\W*(?:i|i'm|i'll|i've|i'd|we|we're|we'll|my|our|je|j'\w+|nous|on|mon|ma|mes|so far|that was)\b")
_OF_THEM = re.compile(
    r"\b(?:he|she|his|her|hers|him|they|fella|man|woman|lady|il|elle|lui|son|sa|ses|monsieur|madame|one|that|this|it|ca"
    r"|cela|c'est)\b"
)
_FRAGMENT = 6
"""Words up to which a sentence after a report is a comment on it, whatever it says."""
_AFTER = 3
"""Sentences after the report in which a comment is looked for."""


def remarks_on_positions(reading: Reading) -> Sequence[Hit]:
    """Remarks, neither news nor about the author, that follow a sentence on what an official thinks or wants."""
    found = {}
    first = {(hit.part, hit.sentence): hit for hit in reversed(reading.once(officials_meant))}
    for official in first.values():
        part = reading.parts[official.part]
        if part.segment.role in VOICE and _POSITION.search(part.sentence_text(official.sentence)):
            for number in range(official.sentence + 1, min(len(part.starts), official.sentence + 1 + _AFTER)):
                if _is_remark(part, number):
                    start = part.starts[number]
                    end = start + len(part.sentence_text(number).rstrip())
                    found[official.part, start] = reading.hit(official.part, start, end, official.about)
                    break
    return list(found.values())


def _is_remark(part: Part, number: int) -> bool:
    text = part.sentence_text(number).strip()
    if not text or _NEWS.search(text) or _SELF.search(text):
        return False
    return _OF_THEM.search(text) is not None or len(text.split()) <= _FRAGMENT
