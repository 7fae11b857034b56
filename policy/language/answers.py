"""Short answers to a question: the post says yes, no, a number, a place or a fact to what somebody asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.language.reading import Hit, Reading
from policy.statement import Role

LONGEST = 240
_ANSWER = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|aye|right|correct|true|nope|no,|both|all|none|two|three|four|five|six|seven|eight"
    r"|nine|ten"
    r"|eleven|twelve|\d|it's|it is|it was|that's|that was|he|she|they|his|her|their|the one|the \w+(?=[.,])"
    r"|the (?:\w+ ){1,2}(?:one|guy|lady)"
    r"|oui|non,|c'est|c'etait|il|elle|ils|elles|la|le|les|l'|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
    r"|au|a la"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|next|last|north|south|east|west|behind|in|at|on|for|since|not|warm\w*"
    r"|cold\w*|almost"
    r"|about|around|over|under|second|first|third|only|just|wrong|sort of|close|and|a|an|because|si)\b"
)


def answers(reading: Reading) -> Sequence[Hit]:
    """The author's own short text where it states something in answer to a question."""
    asked = any(part.segment.role is Role.ANSWERED and "?" in part.form.low for part in reading.parts)
    if not asked:
        return []
    return [
        hit
        for hit in reading.whole(frozenset({Role.OWN}))
        if hit.end <= LONGEST and "?" not in reading.parts[hit.part].form.low[-3:]
        and _ANSWER.match(reading.parts[hit.part].form.low)
    ]  # fmt: skip
