"""The text of a closed paper, from plain text, Word or PDF, read in memory; a refusal gives nothing of it away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from statistics import quantiles

from policy.actions.paper_docx import docx_text
from policy.actions.paper_pdf import pdf_text
from policy.errors import FileRefused
from policy.fingerprints import common_words

LARGEST_PAPER = 10_000_000
"""Bytes of a paper's file. A PDF with pictures is many times larger than its words."""
MOST_TEXT = 2_000_000
"""Characters of a paper: some 700 pages."""
_OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1")
_CUT_WORD = re.compile(r"([^\W\d_]+)(?:-|\u2010|\u00ad)[ \t]*\n[ \t]*([^\W\d_]+)")
_ENDS = (".", "!", "?", ":", ";", "”", '"', "\t")
_STARTS_A_LINE = re.compile(r"\s*(?:[•▪◦*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)")
_FULL = 0.7
"""A line as long as this share of the paper's long lines was broken because it was full."""


@dataclass(frozen=True)
class Paper:
    """What was read of a file: its text, and how many of its pages hold nothing but pictures."""

    text: str
    pages_without_text: int = 0


def read_paper(raw: bytes) -> Paper:
    """The text of an uploaded paper, told by what the file is and not by its name.

    Raises FileRefused for anything that cannot be read whole; neither the sentence nor its cause holds words of it.
    """
    if len(raw) > LARGEST_PAPER:
        raise FileRefused(f"The file is larger than {LARGEST_PAPER // 1_000_000} MB. Save it without its pictures.")
    without = 0
    if raw[:1024].lstrip().startswith(b"%PDF-"):
        text, without = pdf_text(raw)
    elif raw.startswith(b"PK"):
        text = docx_text(raw)
    elif raw.startswith(_OLD_WORD):
        raise FileRefused("This is a Word file of the old kind (.doc). Save it as .docx and try again.")
    else:
        text = _plain(raw)
    if len(text) > MOST_TEXT:
        raise FileRefused("This paper is longer than 700 pages. Add it in parts.")
    return Paper(joined_lines(text), without)


def _plain(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if "\x00" in text or not text.strip():
        # The cause is left behind: it would carry the paper's bytes.
        raise FileRefused(
            "This is not a plain text file, a Word file (.docx) or a PDF. Save the paper as one of them and try again."
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def joined_lines(text: str) -> str:
    """The text with its sentences whole: words cut at the end of a line are joined, and full lines run on.

    The same paper then has the same hashes whether it was wrapped at 80 characters, printed, or never wrapped.
    """
    lines = [line.rstrip(" ") for line in _CUT_WORD.sub(_whole_word, text).split("\n")]
    full = _FULL * _long_line(lines)
    out: list[str] = []
    broken = False
    for line in lines:
        goes_on = (broken and not _STARTS_A_LINE.match(line)) or (bool(out and out[-1]) and line[:1].islower())
        if goes_on and line.strip():
            out[-1] += f" {line.lstrip()}"
        else:
            out.append(line)
        broken = bool(line.strip()) and len(line) >= full and not line.endswith(_ENDS) and "\t" not in line
    return "\n".join(out)


def _whole_word(found: re.Match[str]) -> str:
    """A word cut by a hyphen at the end of a line; two words that are ordinary by themselves keep their hyphen."""
    first, second = found.groups()
    whole = (first + second).lower()
    compound = second[0].isupper() or (
        whole not in common_words() and {first.lower(), second.lower()} <= common_words()
    )
    return f"{first}-{second}" if compound else f"{first}{second}"


def _long_line(lines: list[str]) -> float:
    """How long the long lines of a text are: a tenth of them is longer."""
    lengths = [len(line) for line in lines if line.strip()]
    return quantiles(lengths, n=10)[-1] if len(lengths) > 1 else 0
