"""The manner of a post: a remark on somebody, made of everyday things, or a report of business with figures and dates.

Contempt has no vocabulary of its own; it does have a shape. Marks are named so that a reader, and the learned head, can
see which of them a post bears.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from policy.language.everyday import CLASSES
from policy.language.reading import Reading
from policy.language.somebody import somebody
from policy.statement import VOICE, Role

_WORD = re.compile(r"[a-z][a-z'-]*")
_END = re.compile(r"[.!?…]+\s+|\n+")
_THINGS = ("animals", "food", "household things", "the body", "clothes", "childhood", "bodily acts")
_LIKE = re.compile(r"\b(?:like|as|comme) (?:an?|the|some|une?|le|la|des) [a-z]")
_THAN = re.compile(r"\b(?:more|less|better|worse|[a-z]{2,9}er|plus|moins) (?:[a-z]+ ){0,2}(?:than|que)\b")
_WITH = re.compile(r"\b(?:with (?:an?|his|her|their|no|the)|avec (?:une?|son|sa|ses)) ")
_WHO = re.compile(r"\b(?:who|qui) [a-z]")
_IF = re.compile(r"\bif (?:he|she|you|they|that|the|only)\b|\bsi (?:il|elle|tu|vous|on)\b|\bs'ils?\b")
_FORMS = (
    ("likens", ("like ", "as ", "comme "), _LIKE),
    ("compares", (" than ", " que "), _THAN),
    ("with something", ("with ", "avec "), _WITH),
    ("who does", ("who ", "qui "), _WHO),
    ("if he, she or you", ("if ", "si ", "s'il"), _IF),
)
_MARKS = (("!", "an exclamation"), ("“", "quotation"), ('"', "quotation"), ("«", "quotation"), (":", "a colon"))
_SOME = frozenset(
    [
        "some",
        "somebody",
        "someone",
        "certain",
        "one",
        "those",
        "these",
        "quelqu'un",
        "certains",
        "certaines",
        "celui",
        "celle",
        "ceux",
    ]
)
_TELLS = frozenset(
    [
        "go",
        "get",
        "try",
        "take",
        "put",
        "keep",
        "stick",
        "come",
        "learn",
        "sit",
        "bring",
        "tell",
        "give",
        "find",
        "buy",
        "ask",
        "let",
        "imagine",
        "enjoy",
        "look",
        "watch",
        "send",
        "save",
        "stop",
        "start",
        "wake",
        "feed",
        "fetch",
        "teach",
        "va",
        "allez",
        "donnez",
        "donne",
        "prenez",
        "mettez",
        "imaginez",
        "laissez",
        "arretez",
        "trouvez",
    ]
)
_DIGIT = re.compile(r"\d")
_TITLE = re.compile(r"\b(?:Mrs?|Ms|Miss|Dr|Mme|Const|Cst|Sgt|Insp|Coun|Chief|Chef|Minister|Premier|Mayor)\.? [A-Z]")
_FULL_NAME = re.compile(r"[a-z,] [A-Z][a-z]+ [A-Z][a-z]+")


def marks(reading: Reading) -> frozenset[str]:
    """The names of all marks that the author's own words bear; worked out once a statement."""
    return reading.once_value("manner", lambda: frozenset(_marks(reading)))


def _marks(reading: Reading) -> Iterator[str]:
    own = [part for part in reading.parts if part.segment.role in VOICE]
    low = "\n".join(part.form.low for part in own)
    words = _WORD.findall(low)
    if not words:
        return
    counts = Counter(name for word in set(words) if word in CLASSES for name in CLASSES[word])
    yield f"account {reading.statement.account_kind}"
    yield from (f"says {name}" for name in counts)
    yield from (f"says much of {name}" for name, number in counts.items() if number > 1)
    yield from _of_people(reading, counts, len(words))
    yield from _of_shape(low, words)
    yield from _of_forms(low, "\n".join(part.form.cased for part in own))
    yield from _of_answer(reading, counts, len(words), low)


def _of_people(reading: Reading, counts: Counter[str], size: int) -> Iterator[str]:
    """Whether somebody is spoken of, with everyday things and without business."""
    people = [hit for hit in reading.once(somebody) if reading.role(hit) in VOICE]
    things = sum(counts[name] for name in _THINGS)
    business = counts["business"]
    spoken_of = bool(people) or counts["roles"] or counts["he or she"]
    if any(hit.start < 25 for hit in people):
        yield "begins with somebody"
    if not spoken_of and not counts["second person"]:
        yield "speaks of nobody"
    if counts["roles"] and counts["he or she"]:
        yield "a role, then he or she"
    if things >= 0.08 * size:
        yield "full of everyday things"
    if spoken_of and things:
        yield "somebody beside an everyday thing"
        if things > 1:
            yield "somebody among everyday things"
    if not business:
        yield "no business"
    elif business >= 0.15 * size:
        yield "all business"


def _of_shape(low: str, words: list[str]) -> Iterator[str]:
    sentences = [each for each in _END.split(low) if each.strip()]
    lengths = [each.count(" ") + 1 for each in sentences]
    yield "one sentence" if len(lengths) == 1 else "two sentences" if len(lengths) == 2 else "three or more sentences"
    if len(lengths) > 1:
        if lengths[0] <= 5:
            yield "opens short"
        if lengths[-1] <= 4:
            yield "ends short"
    if len(words) <= 10:
        yield "up to ten words"
    if len(words) <= 25:
        yield "up to 25 words"
    if low.count(",") > 1:
        yield "several commas"
    if low.rstrip().endswith("?"):
        yield "ends in a question"
    yield from _of_openings(sentences)


def _of_openings(sentences: list[str]) -> Iterator[str]:
    for number, sentence in enumerate(sentences[:6]):
        found = _WORD.search(sentence)
        word = found.group() if found else ""
        if word in _SOME:
            yield "a sentence begins with some or those"
        elif word in _TELLS:
            yield "a sentence tells somebody to do something"
        elif "negation" in CLASSES.get(word, ()):
            yield "a sentence begins with not or nobody"
        elif "first person" in CLASSES.get(word, ()):
            yield "begins with oneself" if not number else "a sentence begins with oneself"


def _of_forms(low: str, cased: str) -> Iterator[str]:
    for name, begins, pattern in _FORMS:
        if any(each in low for each in begins) and pattern.search(low):
            yield name
    if _DIGIT.search(low):
        yield "figures"
    for mark, name in _MARKS:
        if mark in low:
            yield name
    if cased == low:
        yield "all in small letters"
    else:
        if _TITLE.search(cased):
            yield "a title and a name"
        if _FULL_NAME.search(cased):
            yield "a full name"


def _of_answer(reading: Reading, counts: Counter[str], size: int, low: str) -> Iterator[str]:
    answered = "\n".join(part.form.low for part in reading.parts if part.segment.role is Role.ANSWERED)
    if not answered:
        return
    theirs = {name for word in set(_WORD.findall(answered)) for name in CLASSES.get(word, ())}
    yield "answers"
    if "?" in answered:
        yield "answers a question"
    if "first person" in theirs:
        yield "answers somebody who speaks of themselves"
    if counts["second person"]:
        yield "answers with you"
    if size <= 15:
        yield "answers shortly"
    if not counts["business"] and not _DIGIT.search(low):
        yield "answers without business"
