"""The same paper is recognised alike as text, Word or PDF; what cannot be read is refused and gives nothing away."""

import io
import os
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from pypdf import PdfReader, PdfWriter

from policy.actions import paper_docx, paper_files, paper_pdf
from policy.actions.paper_files import joined_lines, read_paper
from policy.actions.papers import add_paper
from policy.actions.registers import current_context
from policy.engine import Engine
from policy.errors import FileRefused
from policy.fingerprints import fingerprint
from policy.models import ClosedPaper
from policy.statement import Statement

SAMPLES = Path(__file__).parent / "samples" / "closed_paper"
KINDS = ("txt", "docx", "pdf")
KEY = b"a key of at least thirty-two characters"
BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{}</w:body></w:document>'
)


def sample(kind):
    return (SAMPLES / f"lease.{kind}").read_bytes()


def word(xml, name="word/document.xml", **more):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for path, text in {name: xml, **more}.items():
            file.writestr(path, text)
    return out.getvalue()


def pdf(change=lambda writer: None):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(sample("pdf"))))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_paper_has_nearly_the_same_hashes_whatever_the_file(kind):
    text, other = (fingerprint(read_paper(sample(each)).text, KEY) for each in ("txt", kind))
    assert len(text & other) / len(text | other) > 0.95


@pytest.mark.django_db
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "leak",
    [
        "So the Belvoir landlord wants 2.4 million and we may go up to 1.9, with the Quillfeather warehouse in hand.",
        "Asbestos remediation for the annex is put at $218,500 to $347,250 in what they handed us.",
    ],
)
def test_a_post_with_its_content_is_found_whatever_the_file_was(kind, leak, dana, now):
    given = {"label": "Lease", "meeting_date": date(2026, 10, 15), "release_date": None, "by": dana, "at": now}
    add_paper(text=read_paper(sample(kind)).text, **given)
    found = Engine(current_context()).screen(Statement.of(leak, posted_at=now)).matches
    assert "g3c_in_camera" in {match.rule for match in found}


def test_the_words_of_tables_headings_and_notes_count():
    text = read_paper(sample("docx")).text
    assert "$347,250" in text
    assert "Fallback: the Quillfeather warehouse" in text
    note = BODY.format("<w:p><w:r><w:t>See the annex.</w:t></w:r></w:p>")
    assert (
        "See the annex."
        in read_paper(word(BODY.format("<w:p><w:r><w:t>Body</w:t></w:r></w:p>"), **{"word/footnotes.xml": note})).text
    )


def test_deleted_words_and_the_second_copy_of_a_shape_do_not_count():
    xml = BODY.format(
        "<w:p><w:del><w:r><w:delText>struck</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r>"
        "<mc:AlternateContent><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t> once</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert read_paper(word(xml)).text.strip() == "kept once"


def test_running_heads_and_page_numbers_of_a_pdf_are_left_out():
    text = read_paper(sample("pdf")).text
    assert "CONFIDENTIAL" not in text
    assert "Page 1" not in text


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ("the ware-\nhouse lease", "the warehouse lease"),
        ("a part-\ntime lease", "a part-time lease"),
        ("the Quill-\nfeather", "the Quillfeather"),
        ("Smith-\nJones", "Smith-Jones"),
        ("soft\u00ad\nened", "softened"),
        (
            "They will talk about it with\nZephyrine Castellanos.\nShort\nLines",
            "They will talk about it with Zephyrine",
        ),
        ("They will talk about it all\n- with a list\n- of points", "They will talk about it all\n- with a list"),
    ],
)
def test_words_and_sentences_cut_at_a_line_end_are_whole_again(lines, whole):
    assert joined_lines(lines).startswith(whole)


def _locked_zip():
    raw = bytearray(word(BODY.format("Zephyrine")))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + place] |= 1
    return bytes(raw)


def _scan(writer):
    for page in list(writer.pages):
        page.pop("/Contents", None)


BOMB = "<w:p><w:r><w:t>" + "Zephyrine " * 1_000_000 + "</w:t></w:r></w:p>"
REFUSED = {
    "neither": (b"Zephyrine \xff\xfe", "not a plain text file, a Word file"),
    "binary": (b"Zephyrine\x00", "not a plain text file"),
    "empty": (b"  \n", "not a plain text file"),
    "old word": (bytes.fromhex("d0cf11e0a1b11ae1") + b"Zephyrine", "the old kind (.doc)"),
    "zip": (word("Zephyrine", name="notes.txt"), "not a Word file"),
    "torn zip": (sample("docx")[:5000], "not a Word file"),
    "torn xml": (word("<w:document>Zephyrine"), "not a Word file"),
    "entities": (word('<!DOCTYPE a [<!ENTITY z "Zephyrine">]><a>&z;</a>'), "not a Word file"),
    "locked zip": (_locked_zip(), "locked with a password"),
    "ratio": (word(BODY.format(BOMB)), "unpacks to far more"),
    "no words": (word(BODY.format("<w:p/>")), "no text in this file"),
    "locked pdf": (pdf(lambda writer: writer.encrypt("Zephyrine", algorithm="RC4-128")), "locked with a password"),
    "scan": (pdf(_scan), "only pictures of pages"),
    "torn pdf": (sample("pdf")[:300], "may be damaged"),
    "no pdf": (b"%PDF-1.7 Zephyrine", "may be damaged"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_cannot_be_read_is_refused_and_gives_nothing_away(why, caplog):
    raw, sentence = REFUSED[why]
    with pytest.raises(FileRefused) as refused:
        read_paper(raw)
    assert sentence in refused.value.sentence
    assert "Zephyrine" not in refused.value.sentence + caplog.text
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@pytest.mark.parametrize(
    ("module", "limit", "kind", "sentence"),
    [
        (paper_files, "LARGEST_PAPER", "txt", "larger than"),
        (paper_files, "MOST_TEXT", "txt", "longer than 700 pages"),
        (paper_docx, "MOST_BYTES", "docx", "unpacks to far more"),
        (paper_pdf, "MOST_PAGES", "pdf", "Add it in parts"),
        (paper_pdf, "MOST_CONTENT", "pdf", "unpacks to far more"),
        (paper_pdf, "MOST_SECONDS", "pdf", "takes too long"),
    ],
)
def test_each_limit_holds(module, limit, kind, sentence, monkeypatch):
    monkeypatch.setattr(module, limit, 0)
    with pytest.raises(FileRefused, match=sentence):
        read_paper(sample(kind))


def test_pages_of_pictures_among_pages_of_text_are_counted():
    assert read_paper(pdf(lambda writer: writer.add_blank_page(200, 200))).pages_without_text == 1


@pytest.mark.django_db
@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_handed_in_on_the_page_and_no_file_is_written(kind, client_of, dana, commission, monkeypatch):
    def no_file(*_, **__):
        raise AssertionError("a file was written")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, no_file)
    file = SimpleUploadedFile(f"lease.{kind}", sample(kind))
    typed = {"label": "Lease", "meeting_date": "2026-01-15", "release_date": "", "file": file}
    assert client_of(dana).post(reverse("policy:papers"), typed).status_code == 302
    assert ClosedPaper.objects.get().count > 400


@pytest.mark.django_db
def test_a_large_pdf_is_held_in_memory_or_refused_with_a_sentence(client_of, dana, commission):
    def hand_in(raw):
        file = SimpleUploadedFile("lease.pdf", raw)
        typed = {"label": "Lease", "meeting_date": "2026-01-15", "release_date": "", "file": file}
        return client_of(dana).post(reverse("policy:papers"), typed)

    def with_noise(size):
        return pdf(lambda writer: writer.add_attachment("noise", os.urandom(size)))

    assert hand_in(with_noise(4_000_000)).status_code == 302
    refused = hand_in(with_noise(10_600_000))
    assert refused.status_code == 422
    assert "larger than 10 MB" in refused.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("kind", KINDS)
def test_the_command_reads_the_same_files(kind, capsys):
    call_command(
        "import_register", "closed-paper", str(SAMPLES / f"lease.{kind}"), label="Lease", meeting_date=date(2026, 1, 15)
    )
    printed = capsys.readouterr().out
    assert "fingerprints of its words are kept, its text is not." in printed
    assert "Belvoir" not in printed
