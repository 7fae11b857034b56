"""The policy's text as a document: its paragraphs in order, with what stands beside them. No word is changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Words:
    """A stretch of a paragraph; `em` is what the source sets in italics, between asterisks."""

    text: str
    em: bool = False


@dataclass(frozen=True)
class Line:
    """One line in the margin."""

    label: str
    url: str = ""
    note: str = ""


@dataclass(frozen=True)
class Paragraph:
    """`kind` is heading, text, item or subitem; `guideline` its number where it is one."""

    kind: str
    text: str
    label: str = ""
    guideline: str = ""
    beside: list[Line] = field(default_factory=list)

    @property
    def id(self) -> str:
        return f"guideline-{re.sub(r'[()]', '', self.guideline)}" if self.guideline else ""

    @property
    def pieces(self) -> list[Words]:
        parts = re.split(r"\*([^*]+)\*", self.text)
        return [Words(part, em=n % 2 == 1) for n, part in enumerate(parts) if part]


@dataclass(frozen=True)
class Document:
    """`number` is what stands above the title, `title` the policy's number and name."""

    number: str
    title: str
    paragraphs: tuple[Paragraph, ...]


_TITLE = re.compile(r"\d+(?:\.\d+)+ [A-Z ]+")
_SUBITEM = re.compile(r"\s*-\s*([a-z]\))\s+(.*)")
_ITEM = re.compile(r"(\d+\.|-)\s+(.*)")


def read_document(text: str, beside: Callable[[Paragraph], list[Line]] = lambda _: []) -> Document:
    """The document in a policy's text; `beside` says what stands in the margin of a paragraph."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    at = next((n for n, line in enumerate(lines) if _TITLE.fullmatch(line)), None)
    above, title, body = (lines[:at], lines[at], lines[at + 1 :]) if at is not None else ([], "", lines)
    paragraphs = []
    for paragraph in _paragraphs(body):
        paragraph.beside.extend(beside(paragraph))
        paragraphs.append(paragraph)
    return Document(" ".join(" ".join(above).split()), title, tuple(paragraphs))


def _paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    within, top = "", ""
    for line in lines:
        if re.fullmatch(r"[A-Z][a-z]+:", line):
            within = line
            yield Paragraph("heading", line)
        elif under := _SUBITEM.fullmatch(line):
            yield Paragraph("subitem", under[2], under[1], f"{top}({under[1][0]})" if within == "Guidelines:" else "")
        elif item := _ITEM.fullmatch(line):
            top = item[1].rstrip(".")
            yield Paragraph("item", item[2], item[1], top if within == "Guidelines:" and top.isdigit() else "")
        else:
            yield Paragraph("text", line)
