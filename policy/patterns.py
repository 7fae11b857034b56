"""Patterns that staff type: compiled by RE2 in linear time, or refused with line, column and a hint in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import re2

LONGEST = 300
"""Characters of one pattern."""
LARGEST = 300
"""Steps of one compiled pattern: with these the longest text that is read takes some 30 ms in the worst case."""
LARGEST_TOGETHER = 600
"""Steps of all patterns of one rule."""
_MEMORY = 8 << 20
_PROBES = ("", "a", " ", "a b", "\na\n")
"""What matches nothing at all does so in one of these: RE2 looks neither ahead nor behind."""

# What RE2 says, as far as the colon; what it means to the person who typed; what to do.
_HINTS = {
    "missing )": ("this bracket is not closed.", r"Close it, or write \( for the sign itself."),
    "unexpected )": ("this bracket closes nothing.", r"Take it out, or write \) for the sign itself."),
    "missing ]": ("this square bracket is not closed.", r"Close it, or write \[ for the sign itself."),
    "no argument for repetition operator": (
        "there is nothing before this sign to repeat.",
        r"Put what is repeated before it, or write a \ before the sign to mean the sign itself.",
    ),
    "bad repetition operator": ("two repetitions stand one after the other.", "Leave one of them out."),
    "invalid repetition size": (
        "this repeats too often, or from more to less.",
        "Give the smaller number first, at most 1000; what is repeated within a repetition multiplies.",
    ),
    "invalid perl operator": (
        "patterns here cannot look ahead or behind.",
        "Write what must be found only; what clears a post goes into a narrower pattern and a clear example.",
    ),
    "invalid escape sequence": (
        "this sign with a \\ before it means nothing here.",
        r"Patterns cannot refer back to what they found. For the sign itself leave the \ out.",
    ),
    "invalid character class range": (
        "this range means nothing.",
        r"Write the earlier sign first, as in a-z; a - itself stands last, or is written \-.",
    ),
    "invalid named capture group": (
        "this named group is not complete.",
        "Use plain brackets ( ) instead: nothing here asks for the name.",
    ),
    "trailing \\": ("the last \\ has nothing after it.", r"Take it out, or write \\ for the sign itself."),
    "pattern too large": ("this pattern is too large.", "Repeat less, or make two patterns of it."),
}


@dataclass(frozen=True)
class Fault:
    """What is wrong with a pattern, where (both counted from 1), and what to do."""

    line: int
    column: int
    problem: str
    hint: str

    def __str__(self) -> str:
        return f"Line {self.line}, column {self.column}: {self.problem} {self.hint}"


def in_any_case(pattern: str) -> str:
    """The pattern, blind to capitals."""
    return f"(?i){pattern}"


def compiled(pattern: str) -> Any:
    """The pattern, blind to capitals. Raises re2.error or UnicodeEncodeError; each is compiled once."""
    return _compiled(in_any_case(pattern))


@lru_cache(maxsize=1000)
def _compiled(pattern: str) -> Any:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.never_capture = True  # only the place of the whole is asked for
    return re2.compile(pattern, options)


def patterns_in(text: str) -> tuple[str, ...]:
    """The patterns of a text, one a line; empty lines and spaces around a pattern are nothing."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def faults(text: str) -> list[Fault]:
    """Everything that is wrong with the patterns of a text, one a line."""
    found = [fault for number, line in enumerate(text.splitlines(), 1) if (fault := _fault_of_line(number, line))]
    if found:
        return found
    size = sum(compiled(pattern).programsize for pattern in patterns_in(text))
    if size > LARGEST_TOGETHER:
        problem = f"all patterns together are too large ({size} steps; at most {LARGEST_TOGETHER})."
        found.append(Fault(len(text.splitlines()), 1, problem, "Move some of them to a rule of their own."))
    return found


def _fault_of_line(number: int, line: str) -> Fault | None:
    """The column is that of the line as typed, with what stands before the pattern."""
    fault = _fault(number, line.strip()) if line.strip() else None
    return fault and replace(fault, column=fault.column + len(line) - len(line.lstrip()))


def _fault(line: int, pattern: str) -> Fault | None:
    if len(pattern) > LONGEST:
        problem = f"this pattern has {len(pattern)} characters; at most {LONGEST} are read."
        return Fault(line, LONGEST + 1, problem, "Make two patterns of it.")
    try:
        program = compiled(pattern)
    except UnicodeEncodeError as wrong:
        return Fault(line, max(wrong.start - 3, 1), "this sign is half of a character.", "Type it again.")
    except re2.error as wrong:
        return _explained(line, pattern, _said(wrong))
    if any(program.search(probe) and _matches_nothing(program, probe) for probe in _PROBES):
        hint = "It would be found in every post. Say what at least one character is; + instead of * may be meant."
        return Fault(line, 1, "this pattern is also satisfied by nothing at all.", hint)
    if program.programsize > LARGEST:
        problem = f"this pattern is too large ({program.programsize} steps; at most {LARGEST})."
        return Fault(line, pattern.find("{") + 1 or 1, problem, "Repeat less, or name fewer kinds of characters.")
    return None


def _matches_nothing(program: Any, probe: str) -> bool:
    return any(found.start() == found.end() for found in program.finditer(probe))


def _explained(line: int, pattern: str, said: tuple[str, str]) -> Fault:
    kind, about = said
    problem, hint = _HINTS.get(kind, (f"this cannot be read ({kind}).", "Compare it with the examples below."))
    return Fault(line, _column(pattern, kind, about), problem, hint)


def _said(problem: Exception) -> tuple[str, str]:
    """The kind of an error and what it is about, in RE2's own words."""
    raw = problem.args[0] if problem.args else b""
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    kind, _, about = text.partition(": ")
    return kind.partition(" - ")[0], about


def _column(pattern: str, kind: str, about: str) -> int:
    """Where the fault lies, from 1: brackets are counted; else the shortest beginning with this fault ends there."""
    if kind in ("missing )", "unexpected )"):
        return _bracket(pattern, kind)
    if kind in ("missing ]", "invalid named capture group") and pattern.endswith(about):
        return len(pattern) - len(about) + 1
    if kind == "trailing \\":
        return len(pattern)
    for end in range(1, len(pattern) + 1):
        try:
            compiled(pattern[:end])
        except re2.error as problem:
            if _said(problem) == (kind, about):
                return max(pattern.rfind(about, 0, end), 0) + 1
    return 1


def _bracket(pattern: str, kind: str) -> int:
    """The bracket that is not closed, or that closes nothing."""
    opened: list[int] = []
    within = False
    place = 0
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 1
        elif within:
            within = sign != "]" or pattern[place - 1] == "["
        elif sign == "[":
            within = True
        elif sign == "(":
            opened.append(place)
        elif sign == ")":
            if not opened and kind == "unexpected )":
                return place + 1
            if opened:
                opened.pop()
        place += 1
    return opened[-1] + 1 if opened else 1
