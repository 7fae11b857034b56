"""What the readers of registers' files share: a row, and bytes to text to JSON with a sentence for what is wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from policy.errors import FileRefused


@dataclass(frozen=True)
class Row:
    """One entry as a file gives it: `where` it stands ("Line 7"), and values by model field."""

    where: str
    values: dict[str, Any]


def decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise FileRefused(f"Line {line}: this is not UTF-8 text. Save the file as UTF-8 and try again.") from error


def json_of(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise FileRefused(f"Line {error.lineno}, character {error.colno}: this is not JSON ({error.msg}).") from error
    except (ValueError, RecursionError) as error:
        raise FileRefused("This JSON cannot be read: a number is too long or lists lie too deep.") from error


def stripped(value: Any) -> Any:
    return [part.strip() for part in value if part.strip()] if isinstance(value, list) else value.strip()
