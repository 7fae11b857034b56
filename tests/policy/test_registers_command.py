"""`manage.py import_register` shows the same preview and keeps the same guards as the page."""

import io

import pytest
from django.core.management import CommandError, call_command

from policy.models import ClosedPaper, CommissionDecision, Official, RegisterImport

pytestmark = pytest.mark.django_db

SIX = "name,office,body\n" + "".join(f"{name},Councillor,Council\n" for name in "ABCDEF")


@pytest.fixture
def run(tmp_path):
    """run("officials", text, "--yes") → what was printed."""

    def make(register, content, *options):
        path = tmp_path / "list.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        printed = io.StringIO()
        call_command("import_register", register, str(path), *options, stdout=printed)
        return printed.getvalue()

    return make


def test_the_preview_is_printed_and_the_import_recorded(run):
    printed = run("officials", SIX, "--source", "Council page", "--yes")
    assert "+ A, Councillor" in printed
    assert "6 to add, 0 to change, 0 to end, 0 unchanged." in printed
    assert Official.objects.count() == 6
    done = RegisterImport.objects.get()
    assert (done.source, done.imported_by, done.added) == ("Council page", None, 6)


def test_without_yes_and_without_a_terminal_nothing_counts(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(CommandError, match="Add --yes"):
        run("officials", SIX, "--source", "x")
    assert not Official.objects.exists()


def test_yes_alone_does_not_let_many_end(run):
    run("officials", SIX, "--source", "x", "--yes")
    three = SIX.partition("D,")[0]
    with pytest.raises(CommandError, match="3 of 6 officials on record for Council would end"):
        run("officials", three, "--source", "x", "--yes")
    assert Official.objects.filter(valid_to=None).count() == 6
    run("officials", three, "--source", "x", "--yes", "--even-if-many-end")
    assert Official.objects.filter(valid_to=None).count() == 3


@pytest.mark.parametrize(
    ("register", "content", "options", "said"),
    [
        ("officials", "name,office\nA,\n", ["--source", "x"], "Line 2, office: this is missing. Nothing was changed."),
        ("officials", SIX, [], "where this list comes from"),
        ("decisions", "", ["--source", "x"], "nothing to import"),
        ("closed-paper", "words", ["--label", "a"], "needs --meeting-date"),
        ("closed-paper", b"\xff\xfe", ["--label", "a", "--meeting-date", "2026-01-15"], "not a plain text file"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(register, content, options, said, run):
    with pytest.raises(CommandError, match=said):
        run(register, content, *options, "--yes")
    assert not RegisterImport.objects.exists()


def test_a_missing_file_is_named():
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_register", "officials", "no-such-file.json", "--source", "x")


def test_the_same_list_twice_changes_nothing(run):
    line = '{"id": "D-1", "date": "2026-03-19", "motion": "A", "outcome": "carried", "text": "B"}'
    run("decisions", line, "--source", "x", "--yes")
    assert "exactly this already" in run("decisions", line, "--source", "x", "--yes")
    assert CommissionDecision.objects.count() == 1
    assert RegisterImport.objects.count() == 1


def test_a_closed_paper_is_hashed_and_its_words_are_not_printed(run):
    text = " ".join(f"Quillfeather clause{n} concerns warehouse{n}" for n in range(40))
    printed = run("closed-paper", text, "--label", "Lease", "--meeting-date", "2026-01-15")
    assert "Quillfeather" not in printed
    assert ClosedPaper.objects.get().label == "Lease"
