"""JSON of unknown shape, read strictly: whatever is not of the type the format says is BadData, with its place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitoring.connector.errors import BadData
from monitoring.connector.text import safe_text
from monitoring.connector.times import instant
from monitoring.connector.values import Answer


@dataclass(frozen=True, slots=True)
class Given:
    """One value of an answer, its place in it (such as `[3].account.id`), and the answer's bytes."""

    value: object
    place: str
    body: bytes

    @classmethod
    def of(cls, answer: Answer) -> Given:
        """Parse an answer's body. Not JSON, nested beyond reason, or with NaN in it: BadData."""
        try:
            return cls(json.loads(answer.body, parse_constant=_no_constant), "", answer.body)
        except (ValueError, RecursionError) as error:
            raise BadData("The answer is not JSON.", raw=answer.body) from error

    def __getitem__(self, name: str) -> Given:
        """A member that must be there and not null."""
        found = self.get(name)
        if found is None:
            raise BadData(f"The answer has no {self._at(name)}.", raw=self.body)
        return found

    def get(self, name: str) -> Given | None:
        """A member that may be absent or null."""
        if not isinstance(self.value, dict):
            raise self._wrong("an object")
        value = self.value.get(name)
        return None if value is None else Given(value, self._at(name), self.body)

    def items(self) -> Iterator[Given]:
        """Every member of a list."""
        if not isinstance(self.value, list):
            raise self._wrong("a list")
        for number, value in enumerate(self.value):
            yield Given(value, f"{self.place}[{number}]", self.body)

    def listed(self, name: str) -> Sequence[Given]:
        """The members of a list that may be absent."""
        found = self.get(name)
        return tuple(found.items()) if found else ()

    def text(self) -> str:
        """A text, made safe to store."""
        if not isinstance(self.value, str):
            raise self._wrong("a text")
        return safe_text(self.value)

    def name(self) -> str:
        """A text that names something, and so is never empty."""
        if not (text := self.text()):
            raise self._wrong("a name")
        return text

    def text_of(self, name: str) -> str:
        """A text that may be absent: then it is empty."""
        found = self.get(name)
        return found.text() if found else ""

    def truth_of(self, name: str) -> bool:
        """True or false; absent is false."""
        found = self.get(name)
        if found is None:
            return False
        if not isinstance(found.value, bool):
            raise found._wrong("true or false")
        return found.value

    def time_of(self, name: str) -> datetime | None:
        """A time that may be absent or beyond reading."""
        return instant(self.text_of(name))

    def kept(self) -> bytes:
        """The value itself as JSON; characters that cannot be stored elsewhere stay as escapes."""
        try:
            return json.dumps(self.value, ensure_ascii=True).encode("ascii")
        except RecursionError as error:
            raise self._wrong("nested within reason") from error

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def _wrong(self, wanted: str) -> BadData:
        return BadData(f"The answer's {self.place or 'content'} is not {wanted}.", raw=self.body)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")
