"""The text of a Word file (.docx): its paragraphs, tables and notes, through the standard library alone."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from xml.parsers import expat

from policy.errors import FileRefused

MOST_FILES = 2_000
MOST_BYTES = 20_000_000
"""Bytes of one part after decompression, counted while they are read: what the file says of itself is not believed."""
MOST_RATIO = 200
"""How many times larger a part may grow. Text in XML grows ten to forty times."""
_SLICE = 65_536
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_SAME_AGAIN = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_NOT_WORD = "This is not a Word file (.docx) that can be read. Save the paper as PDF or plain text and try again."
_LOCKED = "This file is locked with a password. Save a copy without one and try again."


def docx_text(raw: bytes) -> str:
    """The words of a Word file, a paragraph or a row of a table a line. Raises FileRefused, without any of them."""
    try:
        with zipfile.ZipFile(BytesIO(raw)) as file:
            return _text(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, expat.ExpatError):
        raise FileRefused(_NOT_WORD) from None


def _text(file: zipfile.ZipFile) -> str:
    members = {member.filename: member for member in file.infolist()[:MOST_FILES]}
    if any(member.flag_bits & 1 for member in members.values()):
        raise FileRefused(_LOCKED)
    if _PARTS[0] not in members:
        raise FileRefused(_NOT_WORD)
    text = "\n".join(_Words().read(_part(file, members[name])) for name in _PARTS if name in members)
    if not text.strip():
        raise FileRefused("There is no text in this file, perhaps only pictures. Save the paper as text and try again.")
    return text


def _part(file: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """One part, read by pieces and given up as soon as it grows beyond what a paper is."""
    found = bytearray()
    most = min(MOST_BYTES, max(member.compress_size, 5_000) * MOST_RATIO)
    with file.open(member) as opened:
        while piece := opened.read(_SLICE):
            found += piece
            if len(found) > most:
                raise FileRefused("This file unpacks to far more than a paper holds. Save it anew and try again.")
    return bytes(found)


class _Words:
    """Collects the words of one part. Deleted text, instructions and the second copy of a shape are left out."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.in_text = False
        self.cells = 0
        self.skipped = 0

    def read(self, xml: bytes) -> str:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(xml, True)
        return "".join(self.out)

    def _doctype(self, *_: object) -> None:
        raise FileRefused(_NOT_WORD)

    def _start(self, name: str, _: object) -> None:
        if name == _SAME_AGAIN:
            self.skipped += 1
        match _word_name(name):
            case "t":
                self.in_text = True
            case "tc":
                self.cells += 1
            case "tab":
                self._put("\t")
            case "br" | "cr":
                self._put("\n")
            case "noBreakHyphen":
                self._put("-")

    def _end(self, name: str) -> None:
        if name == _SAME_AGAIN:
            self.skipped -= 1
        match _word_name(name):
            case "t":
                self.in_text = False
            case "p":
                self._put(" " if self.cells else "\n")
            case "tc":
                self.cells -= 1
                self._put("\t")
            case "tr":
                self._put("\n")

    def _characters(self, text: str) -> None:
        if self.in_text:
            self._put(text)

    def _put(self, text: str) -> None:
        if not self.skipped:
            self.out.append(text)


def _word_name(name: str) -> str:
    """The name of an element of WordprocessingML, in either of its two namespaces; else ""."""
    return name.removeprefix(_W).removeprefix(_STRICT) if name.startswith((_W, _STRICT)) else ""
