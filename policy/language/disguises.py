"""Whether the letters of a text are disguised: figures for letters, spread out, of another script, parted unseen."""

from __future__ import annotations

import re
from functools import lru_cache

from policy.folding import Form

_SPREAD = re.compile(r"(?<![\w'])\w(?:[ .\-_*]{1,3}\w(?!\w)){3,}")
_UNSEEN = re.compile("(?<=\\w)[\u00ad\u200b-\u200f\u2060-\u2064\ufeff](?=\\w)")
LEAST = 2
"""Letters written as something else from which a text is disguised."""


@lru_cache(maxsize=16)
def disguised(form: Form) -> bool:
    """Whether somebody took pains that the words are not found."""
    if form.places is None:
        return False
    original = form.original
    if _UNSEEN.search(original) or (" " in original and _spread(original)):
        return True
    return _swapped(form) >= LEAST


def _spread(original: str) -> bool:
    return any(sum(sign.isalpha() for sign in found.group()) >= 4 for found in _SPREAD.finditer(original))


def _swapped(form: Form) -> int:
    """Letters that were figures, signs or letters of another script."""
    places = form.places or ()
    return sum(
        letter.isascii() and letter.isalpha() and (was in "0134578$@!" or "\u0370" <= was <= "\u052f")
        for letter, was in zip(form.cased, (form.original[place] for place in places), strict=False)
    )
