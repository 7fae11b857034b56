"""Reading a register's file: bytes to checked rows, or one sentence that names the line and the field."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import pairwise
from typing import Any

from django.core.exceptions import ValidationError

from policy.actions.catalogue import OFFICIALS, Column, Register
from policy.actions.represent import represent_rows
from policy.actions.rows import Row, decoded, json_of, stripped
from policy.errors import FileRefused
from policy.folding import plain

LARGEST = 2_000_000
"""Bytes of a register's file. The officials of all of Canada are a fifth of this."""


def read(register: Register, raw: bytes | str, *, group: str = "") -> list[Row]:
    """The rows of a file or a pasted text, each one complete and well-formed.

    `group` is the body or election of rows that name none. Raises FileRefused at the first thing that is wrong.
    """
    text = _text(raw)
    start = text.lstrip()[:1]
    if not start:
        return []
    if register is OFFICIALS and start in "{[":
        rows = list(represent_rows(json_of(text)))
    elif start == "{" and not register.complete:
        rows = list(_json_lines(register, text))
    elif start in "{[":
        raise FileRefused(f"This looks like JSON. The {register.label.lower()} are read from {register.formats}.")
    else:
        rows = list(_csv(register, text))
    seen: dict[tuple[Any, ...], str] = {}
    for row in rows:
        row.values.update({name: row.values.get(name, "") for name in register.key})
        if register.group:
            row.values[register.group] = row.values.get(register.group) or group
        _check(register, row)
        key = (*(row.values[name] for name in register.identity), row.values.get("valid_to"))
        if key in seen:
            raise FileRefused(f"{row.where} repeats {seen[key][0].lower()}{seen[key][1:]}: {_named(register, row)}.")
        seen[key] = row.where
    return rows


def _named(register: Register, row: Row) -> str:
    return ", ".join(str(row.values[name]) for name in register.key if row.values.get(name))


def _text(raw: bytes | str) -> str:
    if len(raw) > LARGEST:
        raise FileRefused(f"The file is larger than {LARGEST // 1_000_000} MB. Import it in parts.")
    if isinstance(raw, bytes):
        raw = decoded(raw)
    # A browser sends every line end as CR LF: a cell with two lines must not differ for it.
    return raw.replace("\r\n", "\n").replace("\r", "\n")


def _json_lines(register: Register, text: str) -> Iterator[Row]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        where = f"Line {number}"
        try:
            thing = json_of(line)
        except FileRefused as error:
            raise FileRefused(f"{where}: this is not JSON. Each line holds one {register.one}.") from error
        if not isinstance(thing, dict):
            raise FileRefused(f"{where}: this is not an object with names and values.")
        yield Row(
            where,
            {
                column.field: _value(column, thing[column.name], where)
                for column in register.columns
                if column.name in thing
            },
        )


def _csv(register: Register, text: str) -> Iterator[Row]:
    known = _by_name(register)
    lines = csv.reader(StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        header = [_own_name(known, name.strip().lower()) for name in next(lines)]
        _check_header(register, header, known)
        for cells in lines:
            where = f"Line {lines.line_num}"
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(header):
                raise FileRefused(f"{where} has {len(cells)} cells, but the first line names {len(header)} columns.")
            given = dict(zip(header, cells, strict=False))
            named = [known[name] for name in header]
            yield Row(where, {column.field: _value(column, given.get(column.name, ""), where) for column in named})
    except csv.Error as error:
        raise FileRefused(f"Line {lines.line_num}: this is not CSV ({error}).") from error


def _separator(text: str) -> str:
    """What parts the cells: spreadsheets save semicolons where the comma parts decimals, and copy tabs."""
    header = text.split("\n", 1)[0]
    return next((sign for sign in "\t;" if sign in header and "," not in header), ",")


def _by_name(register: Register) -> dict[str, Column]:
    return {column.name: column for column in register.columns}


def _own_name(known: Mapping[str, Column], given: str) -> str:
    """A column's own name, where its French one is given, with or without its accents."""
    if given in known:
        return given
    french = {plain(column.french): name for name, column in known.items() if column.french}
    return french.get(plain(given), given)


def _check_header(register: Register, header: list[str], known: dict[str, Column]) -> None:
    missing = [column.name for column in register.columns if column.required and column.name not in header]
    unknown = [name for name in header if name not in known]
    repeated = [name for name in header if header.count(name) > 1]
    expected = ", ".join(known)
    if missing:
        raise FileRefused(f"Line 1: the column {missing[0]} is missing. The first line names the columns: {expected}.")
    if unknown:
        raise FileRefused(f"Line 1: the column “{unknown[0]}” is not known. Known are {expected}.")
    if repeated:
        raise FileRefused(f"Line 1: the column {repeated[0]} stands there twice.")


def _value(column: Column, given: Any, where: str) -> Any:
    """What a cell or a JSON value means for its field."""
    if given is None:
        given = [] if column.kind == "list" else ""
    if column.kind == "list" and isinstance(given, str):
        given = [part for part in given.split(";") if part.strip()]
    if column.kind == "list":
        if not isinstance(given, list) or not all(isinstance(part, str) for part in given):
            raise FileRefused(f"{where}, {column.name}: this is not a list of texts.")
        return stripped(given)
    if not isinstance(given, str):
        raise FileRefused(f"{where}, {column.name}: this is not text.")
    if column.kind == "date":
        return _date(column, given.strip(), where)
    return _word(column, given.strip().lower()) if column.kind == "word" else given.strip()


def _word(column: Column, given: str) -> str:
    """One of a few words, by its own name or another one, with or without accents."""
    others = {plain(other): word for other, word in column.values.items()}
    return others.get(plain(given), given)


def _date(column: Column, given: str, where: str) -> dt.date | None:
    if not given:
        return None
    if _DATE_IN_WORDS.fullmatch(plain(given)):
        raise FileRefused(f"{where}, {column.name}: “{given[:40]}” is a date in words. Write it like 2026-03-19.")
    if year_last := _YEAR_LAST.fullmatch(given):
        raise FileRefused(f"{where}, {column.name}: “{given[:40]}” {_order(*year_last.groups())}")
    try:
        return dt.date.fromisoformat(given)
    except ValueError as error:
        raise FileRefused(f"{where}, {column.name}: “{given[:40]}” is not a date like 2026-03-19.") from error


def _order(first: str, second: str, year: str) -> str:
    """What is wrong with a day whose year comes last; where it can be one day only, which one that is."""
    days = {_day(year, second, first), _day(year, first, second)} - {None}
    if len(year) < 4 or len(days) > 1:
        return "could be read with the day or with the month first. Write it like 2026-03-19, the year first."
    written = f"Write it as {days.pop()}, the year first." if days else "Write it like 2026-03-19."
    return f"does not begin with the year. {written}"


def _day(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


_DATE_IN_WORDS = re.compile(
    r"(?:le |the )?(?:\d{1,2}(?:er|st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4})"
)
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})", re.ASCII)


def _check(register: Register, row: Row) -> None:
    """Hold a row to the model's own limits."""
    names = {column.field: column.name for column in register.columns}
    for field, value in row.values.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str) and not _storable(part):
                raise FileRefused(f"{row.where}, {names[field]}: this holds a character that is not text.")
    for column in register.columns:
        if column.required and row.values.get(column.field) in ("", None):
            raise FileRefused(f"{row.where}, {column.name}: this is missing.")
    for url in row.values.get("donation_urls", ()):
        if not url.startswith(("https://", "http://")):
            raise FileRefused(f"{row.where}, donation_urls: “{url[:60]}” does not begin with https://.")
    entry = register.model(**row.values)
    try:
        entry.clean_fields(exclude=["id", "source", "imported_at"])
    except ValidationError as error:
        field, messages = next(iter(error.message_dict.items()))
        said = _not_one_of(register, field, row.values.get(field)) or messages[0]
        raise FileRefused(f"{row.where}, {names.get(field, field)}: {said}") from error
    _check_days(register, row)


def _not_one_of(register: Register, field: str, given: Any) -> str:
    """For a field that takes one of a few words and was given another: which words it takes."""
    words = [str(word) for word, _ in register.model._meta.get_field(field).choices or ()]  # type: ignore[union-attr]
    return f"“{str(given)[:40]}” is not one of {', '.join(words)}." if words and given not in words else ""


def _check_days(register: Register, row: Row) -> None:
    days = [(name, row.values[name]) for name in register.days if row.values.get(name)]
    for (before, first), (name, last) in pairwise(days):
        if last < first:
            raise FileRefused(f"{row.where}, {name}: this day lies before {before}.")


def _storable(text: str) -> bool:
    """Whether every database keeps this text: no NUL, no half of a surrogate pair."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
