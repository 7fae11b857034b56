"""A closed paper leaves hashes, a label and two dates behind, and nothing that could be read."""

from datetime import date

import pytest
from django.db import connection

from accounts.errors import NotAllowed
from policy.actions.papers import add_paper, hashes_of, release_paper
from policy.actions.registers import current_context, registers_version
from policy.errors import EntryRefused, FileRefused
from policy.fingerprints import fingerprint
from policy.models import ClosedPaper

pytestmark = pytest.mark.django_db

PAPER = (
    "The landlord of the Belvoir Street annex wants 2.4 million dollars for an early surrender of the lease. "
    "Administration recommends that Zephyrine Castellanos negotiate up to 1.9 million, with a fallback to the "
    "Quillfeather warehouse if talks collapse before the thirtieth of June. Counsel warns about asbestos remediation."
)


@pytest.fixture
def add(dana, now):
    def make(text=PAPER, *, label="Lease", by=dana, meeting=date(2026, 10, 15), release=None):
        return add_paper(label=label, meeting_date=meeting, release_date=release, text=text, by=by, at=now)

    return make


def everything_stored():
    """Every byte in every table, as one string."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            found += [repr(bytes(v) if isinstance(v, (memoryview, bytes)) else v) for row in cursor for v in row]
    return "\n".join(found)


def test_only_hashes_are_kept(add):
    add()
    stored = everything_stored().lower()
    for word in ("belvoir", "zephyrine", "castellanos", "quillfeather", "asbestos", "landlord", "surrender"):
        assert word not in stored


def test_the_hashes_are_those_the_engine_compares_with(add, settings):
    paper = add()
    key = settings.FINGERPRINT_KEY.encode()
    assert paper.hashes == ClosedPaper.objects.get().hashes == fingerprint(PAPER, key)
    (plain,) = current_context().papers
    assert plain.fingerprints == paper.hashes
    assert current_context().key == key


def test_another_key_gives_other_hashes_and_old_papers_are_left_out(add, settings):
    first = add().hashes
    settings.FINGERPRINT_KEY = "another key of more than thirty-two characters"
    assert current_context().papers == ()
    assert not first & add(label="Lease again").hashes
    assert [paper.label for paper in current_context().papers] == ["Lease again"]


def test_the_end_of_a_long_paper_is_hashed_too(settings):
    filler = " ".join(f"paragraph{n} mentions ordinary{n} matters" for n in range(2000))
    assert len(filler) > 60_000
    key = settings.FINGERPRINT_KEY.encode()
    assert fingerprint(PAPER, key) <= hashes_of(filler + ". " + PAPER)


def test_a_phrase_across_the_cut_of_a_long_paper_is_not_lost(settings):
    key = settings.FINGERPRINT_KEY.encode()
    for lead in range(19_700, 20_050, 50):
        text = "word " * (lead // 5) + PAPER
        assert fingerprint(PAPER, key) <= hashes_of(text)


def test_a_paper_is_closed_until_its_release_date(add, dana, now):
    paper = add()
    release_paper(paper, on=date(2027, 1, 1), by=dana, at=now)
    (plain,) = current_context().papers
    assert plain.closed(date(2026, 12, 31))
    assert not plain.closed(date(2027, 1, 1))


def test_a_release_before_the_meeting_is_refused(add, dana, now):
    with pytest.raises(EntryRefused):
        release_paper(add(), on=date(2026, 10, 14), by=dana, at=now)


def test_too_short_a_text_is_refused_without_repeating_it(add):
    with pytest.raises(FileRefused) as refused:
        add("Zephyrine negotiates.")
    assert "Zephyrine" not in refused.value.sentence


def test_a_label_is_used_once_for_a_meeting(add):
    add()
    with pytest.raises(EntryRefused):
        add()
    add(meeting=date(2026, 9, 17))


def test_a_meeting_to_come_has_no_papers_yet(add):
    with pytest.raises(EntryRefused):
        add(meeting=date(2026, 12, 1))


def test_a_new_paper_moves_the_mark(add):
    before = registers_version()
    add()
    assert registers_version() != before


@pytest.mark.parametrize("who", ["sam", "omar", "chair", "reader", "admin", "nobody"])
def test_only_the_executive_director_and_the_access_coordinator_add_papers(who, add, request):
    with pytest.raises(NotAllowed):
        add(by=request.getfixturevalue(who))


def test_the_access_coordinator_may_add_one(add, privacy):
    assert add(by=privacy).added_by == privacy
