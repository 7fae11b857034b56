"""Disguised copies, made mechanically: the words a finding marks in the author's own texts, written another way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from policy.engine import Engine
from policy.evaluation.answers import Answer
from policy.evaluation.intervals import Figure, share
from policy.statement import VOICE, Segment, Span, Statement

_WORD = re.compile(r"[^\W\d_]{4,}")
_PHRASE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?: [^\W\d_]+(?:'[^\W\d_]+)?){1,4}")
_TWINS = dict(zip("aceijopsxyABCEHIKMOPTX", "асеіјорѕхуАВСЕНІКМОРТХ", strict=True))
_LEET = dict(zip("aeiost", "431057", strict=True))
_MARKS = (" ", ".", "-")


def homoglyphs(text: str) -> str:
    """Every second letter that has a Cyrillic twin becomes it."""
    return _WORD.sub(lambda word: _every_second(word.group(), _TWINS), text)


def zero_width(text: str) -> str:
    """A zero-width space stands in the middle of each word of four letters or more."""
    return _WORD.sub(
        lambda word: word.group()[: len(word.group()) // 2] + "\u200b" + word.group()[len(word.group()) // 2 :], text
    )


def leet(text: str) -> str:
    """One letter in two, after the first, that looks like a digit becomes it."""
    return _WORD.sub(lambda word: word.group()[0] + _every_second(word.group()[1:], _LEET), text)


def spacing(text: str) -> str:
    """The longest word is spelled out, with spaces, points or hyphens after its length."""
    words = [word for word in _WORD.finditer(text) if word.group().isascii()]
    if not words:
        return text
    longest = max(words, key=lambda word: word.end() - word.start())
    spelled = _MARKS[len(longest.group()) % len(_MARKS)].join(longest.group())
    return text[: longest.start()] + spelled + text[longest.end() :]


def hashtags(text: str) -> str:
    """Two to five words in a row become one hashtag; in capitals and small letters, or all small, after its length."""
    return _PHRASE.sub(lambda phrase: _tag(phrase.group()), text)


KINDS: dict[str, Callable[[str], str]] = {
    "homoglyphs": homoglyphs,
    "zero-width": zero_width,
    "leet": leet,
    "spacing": spacing,
    "hashtags": hashtags,
}


def _every_second(word: str, twins: dict[str, str]) -> str:
    out, change = [], True
    for letter in word:
        if letter in twins:
            out.append(twins[letter] if change else letter)
            change = not change
        else:
            out.append(letter)
    return "".join(out)


def _tag(phrase: str) -> str:
    words = phrase.replace("'", "").split()
    return "#" + "".join(word.capitalize() if len(phrase) % 2 else word.lower() for word in words)


def disguised(statement: Statement, spans: Iterable[Span], change: Callable[[str], str]) -> Statement | None:
    """A copy whose marked words in the author's own texts are changed; None where that changes nothing."""
    spans = list(spans)
    segments = tuple(
        replace(segment, text=_changed(segment, [s for s in spans if s.field == segment.field], change))
        if segment.role in VOICE
        else segment
        for segment in statement.segments
    )
    return None if segments == statement.segments else replace(statement, segments=segments)


def _changed(segment: Segment, spans: Sequence[Span], change: Callable[[str], str]) -> str:
    """Change each marked stretch, from the last to the first; marks are widened to whole words."""
    text, before = segment.text, len(segment.text) + 1
    for start, end in sorted((_widened(segment.text, span) for span in spans), reverse=True):
        if end > before:
            end = before
        if start < end:
            text = text[:start] + change(text[start:end]) + text[end:]
            before = start
    return text


def _widened(text: str, span: Span) -> tuple[int, int]:
    start, end = span.start, span.end
    while start and text[start - 1].isalpha() and text[start : start + 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha() and text[end - 1 : end].isalpha():
        end += 1
    return start, end


def recall_kept(asked: Sequence[tuple[Engine, Sequence[Answer]]], least: float = 0.0) -> dict[str, Figure]:
    """Of what each engine rightly found, the share that it finds again in each kind of disguised copy."""
    return {
        kind: share(*map(sum, zip(*(_kept(engine, answers, change, least) for engine, answers in asked), strict=True)))
        for kind, change in KINDS.items()
    }


def _kept(engine: Engine, answers: Sequence[Answer], change: Callable[[str], str], least: float) -> tuple[int, int]:
    kept = of = 0
    for answer in answers:
        right = answer.case.truth & answer.said(least)
        if not right or not isinstance(answer.case.asked, Statement):
            continue
        for clause in sorted(right):
            spans = (span for match in answer.matches if match.clause == clause for span in match.spans)
            copy = disguised(answer.case.asked, spans, change)
            if copy is None:
                continue
            of += 1
            again = engine.screen(copy)
            kept += any(match.clause == clause and match.confidence >= least for match in again.matches)
    return kept, of
