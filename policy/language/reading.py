"""A statement that has been read: folded texts, sentences, quotations, and where each concept stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar, cast

from policy.context import Context
from policy.folding import Form, words_of
from policy.statement import Role, Segment, Span, Statement

_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”»)\]]*\s+|\n+|;\s+(?=[A-Za-z])|\s[–—]\s(?=\w+ \w+ \w+)")
_ABBREVIATED = words_of(
    """coun cllr const cst sgt insp supt det cpl mr mrs ms mme dr st ave prof hon min gov rev no vs approx dept jan feb
    mar apr jun jul aug sep sept oct nov dec comm rep sen al etc eg ie m p a n e s w nw ne sw se"""
)
_LAST_WORD = re.compile(r"\w{1,12}$")
_OPENING = re.compile(r"[“«\"]|(?<!\w)'")
_LETTER = re.compile(r"\w")
_CLOSING = {"“": ("”", 0, 600), "«": ("»", 0, 600), '"': ('"', 1, 600), "'": ("'", 2, 200)}
"""By opening mark: the closing one, and the fewest and most characters between them."""


T = TypeVar("T")


class Hit(NamedTuple):
    """Something found: which text, which sentence, where in the folded text, whether inside a quotation, and what."""

    part: int
    sentence: int
    start: int
    end: int
    quoted: bool = False
    about: Any = None


class Part:
    """One text of the statement, read."""

    __slots__ = ("_quotes", "_starts", "form", "found", "segment")

    def __init__(self, segment: Segment, form: Form, found: dict[str, list[tuple[int, int]]]) -> None:
        self.segment = segment
        self.form = form
        self.found = found
        self._starts: list[int] | None = None
        self._quotes: list[tuple[int, int]] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each sentence begins in the folded text."""
        if self._starts is None:
            self._starts = [0, *_sentence_ends(self.form.cased)]
        return self._starts

    def sentence(self, place: int) -> int:
        return bisect_right(self.starts, place) - 1

    def sentence_text(self, number: int) -> str:
        starts = self.starts
        return self.form.low[starts[number] : starts[number + 1] if number + 1 < len(starts) else None]

    def quoted(self, start: int, end: int) -> bool:
        """Inside quotation marks; in an alt text they mark what the picture says, which its poster shows."""
        if self.segment.role is Role.ALT:
            return False
        if self._quotes is None:
            cased = self.form.cased
            marks = "“" in cased or '"' in cased or "«" in cased or "'" in cased
            self._quotes = list(_quotations(cased)) if marks else []
        before = bisect_right(self._quotes, (start, len(self.form.low))) - 1
        return before >= 0 and end <= self._quotes[before][1]


def _quotations(cased: str) -> Iterator[tuple[int, int]]:
    """Where quotations begin and end; one in “ ” or « » may go to the end of the text."""
    done = 0
    for opening in _OPENING.finditer(cased):
        start = opening.start()
        mark, fewest, most = _CLOSING[opening.group()]
        if start < done:
            continue
        end = cased.find(mark, start + 1, start + most + 2)
        if end < 0 and not fewest and len(cased) - start - 1 <= most:
            done = len(cased)
        elif end - start - 1 < fewest or (mark == "'" and _LETTER.match(cased, end + 1)):
            continue
        else:
            done = end + 1
        yield start, done


def _sentence_ends(cased: str) -> list[int]:
    ends = []
    for found in _END.finditer(cased):
        if cased[found.start()] == ".":
            word = _LAST_WORD.search(cased, max(0, found.start() - 12), found.start())
            if word and word.group().lower() in _ABBREVIATED and found.end() < len(cased):
                continue
        if found.end() < len(cased):
            ends.append(found.end())
    return ends


class Reading:
    """A statement with everything that rules ask of it; each question is answered once."""

    def __init__(
        self,
        statement: Statement,
        parts: Sequence[Part],
        context: Context,
        index: Any = None,
        prepared: dict[str, Any] | None = None,
    ) -> None:
        self.statement = statement
        self.parts = parts
        self.context = context
        self.index = index
        self._prepared = {} if prepared is None else prepared
        self._hits: dict[str, list[Hit]] = {}
        self.found: dict[str, list[int]] = {}
        """By word list: the numbers of the texts in which it was found."""
        for number, part in enumerate(parts):
            for name in part.found:
                self.found.setdefault(name, []).append(number)
        self._answers: dict[Any, Sequence[Hit]] = {}

    def hits(self, name: str) -> list[Hit]:
        """Where a concept stands in all texts."""
        if name not in self.found:
            return []
        known = self._hits.get(name)
        if known is None:
            known = self._hits[name] = [
                self.hit(number, start, end)
                for number in self.found[name]
                for start, end in self.parts[number].found[name]
            ]
        return known

    def hit(self, number: int, start: int, end: int, about: object = None) -> Hit:
        part = self.parts[number]
        return Hit(number, part.sentence(start), start, end, part.quoted(start, end), about)

    def once(self, finder: Callable[[Reading], Sequence[Hit]]) -> Sequence[Hit]:
        """The answer of a finder, kept for the other rules that ask."""
        known = self._answers.get(finder)
        if known is None:
            known = self._answers[finder] = finder(self)
        return known

    def once_value(self, name: Hashable, work_out: Callable[[], T]) -> T:
        """Any other answer, worked out once a statement."""
        if name not in self._answers:
            self._answers[name] = work_out()  # type: ignore[assignment]
        return cast(T, self._answers[name])

    def prepare(self, name: str, work_out: Callable[[Context], T]) -> T:
        """What is made of the registers alone: worked out once an engine, not once a statement."""
        if name not in self._prepared:
            self._prepared[name] = work_out(self.context)
        return cast(T, self._prepared[name])

    @property
    def cut(self) -> bool:
        """Whether the post has more text than is read."""
        return len(self.parts) < len(self.statement.segments) or any(part.form.cut for part in self.parts)

    def role(self, hit: Hit) -> Role:
        return self.parts[hit.part].segment.role

    def span(self, hit: Hit) -> Span:
        part = self.parts[hit.part]
        start, end = part.form.span(hit.start, hit.end)
        return Span(start, end, part.segment.field)

    def words(self, hit: Hit) -> str:
        """The original words of a hit, cut to a readable length."""
        span = self.span(hit)
        text = " ".join(self.parts[hit.part].segment.text[span.start : span.end].split())
        return text if len(text) <= 60 else text[:57] + "…"

    def whole(self, roles: frozenset[Role]) -> list[Hit]:
        """One hit for each text of the given roles, over all of it."""
        return [
            Hit(number, 0, 0, len(part.form.low))
            for number, part in enumerate(self.parts)
            if part.segment.role in roles and part.form.low
        ]
