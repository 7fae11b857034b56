"""Keyed hashes of a confidential paper: enough to recognise its content, nothing from which it could be read."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import snowballstemmer

from policy.amounts import Figure, figures
from policy.folding import Form, fold, words_of

SIZE = 8
FRENCH_WORDS = 2
"""Different small French words from which a text is read as French too."""
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)'")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][\w'-]*\w|\b[A-Z]{6,}\b|(?<=[a-z,;] )(?:[A-Z][a-z]+ )+[A-Z][a-z]+")
_TOKEN = re.compile(r"[^\W_]+(?:'[a-z]+)?")


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Ordinary words that say nothing about a paper, also used to cut joined hashtags into words."""
    text = (Path(__file__).parent / "text" / "common_words.txt").read_text("utf-8")
    return frozenset(text.split())


@lru_cache(maxsize=1)
def _common_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in common_words())


@lru_cache(maxsize=1)
def _empty_stems() -> frozenset[str]:
    """Words so common that two texts that share them share nothing: the first line of the list, and its French."""
    lines = (Path(__file__).parent / "text" / "common_words.txt").read_text("utf-8").splitlines()
    french = next(line for line in lines if line.startswith("le la les "))
    return frozenset(stem(word) for word in f"{lines[0]} {french}".split())


@lru_cache(maxsize=1)
def _in_english() -> dict[str, tuple[str, ...]]:
    """What common French nouns and verbs may be in English, as stems: papers are written in English."""
    text = (Path(__file__).parent / "text" / "french_words.txt").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        french, _, english = line.partition(" = ")
        for word in french.split():
            found[word] = (*found.get(word, ()), *(stem(each) for each in english.split()))
    return found


_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The English stem of a folded word; a possessive ending is dropped first."""
    return word if word.isdigit() else str(_stemmer.stemWord(word.removesuffix("'s")))


def word_digest(content: str, key: bytes) -> bytes:
    """The hash of a stem, to ask whether a paper has it."""
    return _digest("word", content, key)


class Mark(NamedTuple):
    """One hash of a text with its kind (gram, figure, count, word, plain) and where it stood in the folded text."""

    kind: str
    digest: bytes
    start: int
    end: int
    content: str = ""


@lru_cache(maxsize=20_000)
def _digest(kind: str, content: str, key: bytes) -> bytes:
    """The hash of a word or a figure, which come again; runs of words seldom do and are not kept."""
    return _hash(kind, content, key)


def _hash(kind: str, content: str, key: bytes) -> bytes:
    return blake2b(content.encode(), digest_size=SIZE, key=key[:64], person=kind.encode()).digest()


def fingerprint(text: str, key: bytes) -> frozenset[bytes]:
    """Hashes of a paper's content: 3-grams of stems with one skip, names, figures, rare words and plain ones.

    Keyed BLAKE2b, 8 bytes each, kinds separated by personalisation. The key must stay outside the database.
    """
    form = fold(text)
    hashes = {mark.digest for mark in marks(form, key)}
    hashes |= {_digest(kind, content, key) for kind, content in _proper(form)}
    return frozenset(hashes)


def _proper(form: Form) -> Iterator[tuple[str, str]]:
    """Names and code names of a paper: capitals inside a sentence; six capitals or more in a line of mixed case."""
    for line in form.cased.splitlines():
        if line.isupper():
            continue
        for match in _CAPITAL.finditer(line):
            for word in match.group().split():
                content = stem(word.lower())
                if content not in _common_stems() and content not in _OFFICE_STEMS:
                    yield ("code" if word.isupper() and len(word) > 5 else "name"), content


def proper_kind(content: str, key: bytes, fingerprints: frozenset[bytes]) -> str | None:
    """Whether a paper has a word as a code name or a name; None if as neither."""
    for kind in ("code", "name"):
        if _digest(kind, content, key) in fingerprints:
            return kind
    return None


def marks(form: Form, key: bytes, grams: bool = True) -> Iterator[Mark]:
    """The hashes of a folded text with their places; without `grams` only names, figures and rare words."""
    yield from _figure_marks(form, key)
    tokens: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(form.low):
        content, digest, kind = _of_word(match.group(), key)
        if content:
            tokens.append((content, match.start(), match.end()))
        if digest:
            yield Mark(kind, digest, match.start(), match.end(), content)
    if grams:
        yield from _grams(tokens, key)


def known_marks(form: Form, key: bytes, known: Container[bytes]) -> tuple[tuple[Mark, ...], int]:
    """What of a text is known by its hash, and how many rare words the text has in all; French words in English."""
    found = [mark for mark in _figure_marks(form, key) if mark.digest in known]
    words = _TOKEN.findall(form.low)
    told = {word: _of_word(word, key) for word in set(words)}
    rare = sum(told[word][2] == "word" for word in words)
    held = {word for word, (_, digest, _) in told.items() if digest in known}
    if held:
        for match in _TOKEN.finditer(form.low):
            if (word := match.group()) in held:
                content, digest, kind = told[word]
                found.append(Mark(kind, digest, match.start(), match.end(), content))
    if len(_FRENCH.intersection(words)) >= FRENCH_WORDS:
        unknown = {word for word, (_, digest, _) in told.items() if digest and word not in held}
        places = ((match.group(), match.start()) for match in _TOKEN.finditer(form.low))
        found += _translated([place for place in places if place[0] in unknown], key, known)
    return tuple(found), rare


def _translated(unknown: list[tuple[str, int]], key: bytes, known: Container[bytes]) -> Iterator[Mark]:
    english = _in_english()
    for word, start in unknown:
        for content in english.get(_ELIDED.sub("", word), ()):
            kind = "plain" if content in _common_stems() else "word"
            digest = _digest(kind, content, key)
            if digest in known:
                yield Mark(kind, digest, start, start + len(word), content)
                break


def _figure_marks(form: Form, key: bytes) -> Iterator[Mark]:
    for number in figures(form.low):
        if number.kind == "spell" or (number.kind in ("number", "date") and number.value < 2 and not number.other):
            continue
        if _says_nothing(number, form.low):
            continue
        kind = "value" if number.kind in ("money", "number", "percent") else number.kind
        for value in _readings(number):
            digest = _digest("figure", f"{kind}:{value:g}:{number.other}", key)
            yield Mark(_weight_of(number, value), digest, number.start, number.end)


_NUMBERED = re.compile(r"\b(?:items?|points?|sections?|articles?|pages?|wards?|lines?|no\.?|numero|chapter) ?$")
_LINES = (211, 311, 411, 811, 911)


def _says_nothing(number: Figure, low: str) -> bool:
    """A public line, or the number of an item, a page, a section."""
    if number.kind != "number":
        return False
    heads = number.value < 30 and number.value % 1 and not low[: number.start].strip()
    return number.value in _LINES or bool(heads) or bool(_NUMBERED.search(low, max(0, number.start - 12), number.start))


def _readings(number: Figure) -> Iterator[float]:
    """What a figure may stand for: itself, and millions where a small decimal leaves the word out ("19.9")."""
    yield number.value
    if number.kind == "number" and 1 < number.value < 100 and number.value % 1:
        yield round(number.value * 1e6, 4)


def _weight_of(number: Figure, value: float) -> str:
    """How much a figure tells: a sum with three digits or more, another sum or share, a plain count, a date."""
    if number.kind == "date":
        return "date" if number.other else "count"
    plain = number.kind == "number"
    if plain and (1950 <= value <= 2050 or value < 20 or (value <= 100 and value % 10 == 0)):
        return "count"
    if plain and value < 100:
        return "small"
    return "exact" if len(f"{value:.0f}".strip("0")) >= 3 else "figure"


@lru_cache(maxsize=50_000)
def _of_word(word: str, key: bytes) -> tuple[str, bytes, str]:
    """The stem of a word that says something, else ""; its hash unless nothing is in it, else b""; plain or rare."""
    word = _ELIDED.sub("", word)
    if (len(word) < 3 and not word.isdigit()) or word in _FUNCTION_WORDS:
        return "", b"", ""
    content = stem(word)
    if content in _empty_stems() or content[0].isdigit():
        return content, b"", ""
    kind = "plain" if content in _common_stems() else "word"
    return content, _digest(kind, content, key), kind


def _grams(tokens: list[tuple[str, int, int]], key: bytes) -> Iterator[Mark]:
    for place in range(len(tokens) - 2):
        (one, start, _), (two, _, _), (three, _, end) = tokens[place : place + 3]
        yield Mark("gram", _hash("gram", f"{one} {two} {three}", key), start, end)
        if place + 3 < len(tokens):
            four, _, last = tokens[place + 3]
            yield Mark("gram", _hash("gram", f"{one} {three} {four}", key), start, last)
            yield Mark("gram", _hash("gram", f"{one} {two} {four}", key), start, last)


_OFFICE_STEMS = frozenset(
    stem(word)
    for word in words_of(
        """executive director chief deputy superintendent inspector sergeant constable investigations corporate services
        finance section board city edmonton alberta canada calgary christmas easter
        north south east west street avenue towing impound traffic standards professional"""
    )
)
"""Words of offices and places: they stand with a capital in any paper and name nobody."""
_FRENCH = words_of("le la les des une un est et pour dans que qui sur pas nous vous du au ils elle ce")
_FUNCTION_WORDS = words_of(
    """the and that this with from have has had was were are been being for not but his her its their our your they
    them you she him who whom which what when where will would could should may might can did does done than then
    there here into onto upon about also any all some such each every both more most other only own same too very
    just"""
)
