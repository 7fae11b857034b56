"""An import is shown before it counts, ends instead of deleting, and refuses to drop a fifth unasked."""

from datetime import date, timedelta

import pytest

from accounts.errors import NotAllowed
from policy.actions.catalogue import CANDIDATES, DECISIONS, NUMBERS, OFFICIALS
from policy.actions.importing import apply, preview
from policy.actions.reading import read
from policy.actions.registers import current_context, current_engine, registers_version
from policy.errors import EntryRefused, FileRefused, NeedsConfirmation, RegisterChanged
from policy.models import CommissionDecision, Official, PublicNumber, RegisterImport

pytestmark = pytest.mark.django_db

COUNCIL, LEGISLATURE = "Edmonton City Council", "Legislative Assembly"
NAMES = ["Ada Ryl", "Ben Ost", "Cleo Marr", "Dov Lind", "Eva Tarn", "Finn Oke"]


def table(*names, body=COUNCIL, party="", handles=""):
    lines = [f"{name},Councillor,Ward {name[0]},{party},{handles},{body}" for name in names]
    return "\n".join(["name,office,district,party,handles,body", *lines])


@pytest.fixture
def bring(sam, now):
    """bring(text) → import it as Sam from "minutes", today."""

    def make(text, register=OFFICIALS, *, at=now, **more):
        return apply(register, read(register, text), source="minutes", by=sam, at=at, **more)

    return make


def test_the_preview_says_what_would_change_and_writes_nothing(bring, now):
    bring(table(*NAMES))
    changed = table(*NAMES[1:5], "Gil Ashe") + "\nFinn Oke,Councillor,Ward F,Blue,@finn," + COUNCIL
    plan = preview(OFFICIALS, read(OFFICIALS, changed), at=now)
    assert [str(entry) for entry in plan.added_entries()] == ["Gil Ashe, Councillor, Ward G"]
    assert [str(entry) for entry in plan.ended] == ["Ada Ryl, Councillor, Ward A"]
    assert [(change.entry.name, change.words) for change in plan.changed] == [
        ("Finn Oke", "party: nothing → “Blue”; handles: nothing → “@finn”")
    ]
    assert plan.unchanged == 4
    assert Official.objects.count() == 6
    assert not Official.objects.filter(party="Blue").exists()


def test_an_import_does_what_its_preview_said_and_leaves_a_record(bring, sam, now):
    bring(table(*NAMES))
    record = bring(table(*NAMES[1:], "Gil Ashe", handles="@x"))
    assert (record.added, record.changed, record.ended, record.unchanged) == (1, 5, 1, 0)
    assert (record.imported_by, record.imported_at, record.source) == (sam, now, "minutes")


def test_who_is_missing_ends_the_day_before_and_stays_on_record(bring, now):
    bring(table(*NAMES))
    bring(table(*NAMES[1:]), at=now + timedelta(days=30))
    ada = Official.objects.get(name="Ada Ryl")
    assert ada.valid_to == date(2026, 12, 16)
    (plain,) = [one for one in current_context().officials if one.name == "Ada Ryl"]
    assert plain.in_office(date(2026, 12, 16))
    assert not plain.in_office(date(2026, 12, 17))


def test_the_first_names_count_without_a_limit_and_later_ones_from_their_day(bring, now):
    bring(table(*NAMES))
    bring(table(*NAMES, "Gil Ashe"), since=date(2026, 10, 20))
    assert Official.objects.get(name="Ada Ryl").valid_from is None
    assert Official.objects.get(name="Gil Ashe").valid_from == date(2026, 10, 20)


def test_an_import_speaks_only_for_the_bodies_it_names(bring):
    bring(table(*NAMES))
    record = bring(table("Hal Moor", body=LEGISLATURE))
    assert (record.added, record.ended) == (1, 0)
    assert Official.objects.filter(valid_to=None).count() == 7


def test_dropping_more_than_a_fifth_asks_for_confirmation(bring):
    bring(table(*NAMES))
    with pytest.raises(NeedsConfirmation, match=r"2 of 6 officials on record for Edmonton City Council would end"):
        bring(table(*NAMES[2:]))
    assert not Official.objects.exclude(valid_to=None).exists()
    assert bring(table(*NAMES[2:]), confirmed=True).confirmed
    assert Official.objects.exclude(valid_to=None).count() == 2


def test_an_empty_import_asks_for_confirmation(bring):
    bring(table(*NAMES))
    with pytest.raises(NeedsConfirmation, match="The list is empty"):
        bring("")
    assert bring("", confirmed=True).ended == 6


def test_an_empty_list_of_one_body_leaves_the_others(bring):
    bring(table(*NAMES))
    bring(table("Hal Moor", body=LEGISLATURE))
    assert bring("", group=LEGISLATURE, confirmed=True).ended == 1


def test_a_confirmed_drop_can_be_taken_back_by_the_next_import(bring):
    bring(table(*NAMES))
    bring(table(*NAMES[2:]), confirmed=True)
    record = bring(table(*NAMES))
    assert (record.added, record.changed) == (0, 2)
    assert Official.objects.filter(valid_to=None).count() == 6


def test_a_second_term_is_a_second_entry(bring, now):
    bring(table(*NAMES))
    bring(table(*NAMES[1:]), at=now + timedelta(days=30))
    bring(table(*NAMES), at=now + timedelta(days=400))
    first, second = Official.objects.filter(name="Ada Ryl").order_by("pk")
    assert (first.valid_to, second.valid_from, second.valid_to) == (date(2026, 12, 16), date(2027, 12, 22), None)


def test_who_was_added_and_dropped_on_one_day_ends_on_that_day(bring):
    bring(table(*NAMES))
    bring(table(*NAMES, "Gil Ashe"))
    bring(table(*NAMES))
    gil = Official.objects.get(name="Gil Ashe")
    assert gil.valid_from == gil.valid_to == date(2026, 11, 17)


def test_a_preview_that_is_no_longer_true_does_not_count(bring, now):
    rows = read(OFFICIALS, table(*NAMES))
    seen = preview(OFFICIALS, rows, at=now)
    bring(table(*NAMES[:3]))
    with pytest.raises(RegisterChanged):
        bring(table(*NAMES), digest=seen.digest)
    assert Official.objects.count() == 3


def test_the_history_of_an_entry_keeps_what_it_said(bring):
    bring(table("Ada Ryl"))
    bring(table("Ada Ryl", party="Blue"))
    ada = Official.objects.get()
    assert list(ada.history.order_by("history_id").values_list("party", flat=True)) == ["", "Blue"]


def test_decisions_are_added_and_corrected_but_never_end(bring):
    head = "id,date,motion,outcome,text\n"
    bring(head + "D-1,2026-03-19,Budget,carried,Carried 8–1.", DECISIONS)
    record = bring(head + "D-2,2026-04-16,Cars,defeated,Defeated 2–7.", DECISIONS)
    assert (record.added, record.ended) == (1, 0)
    record = bring(head + "D-1,2026-03-19,Budget,carried,Carried 7–2.", DECISIONS)
    assert (record.added, record.changed) == (0, 1)
    assert CommissionDecision.objects.get(number="D-1").text == "Carried 7–2."
    with pytest.raises(FileRefused, match="nothing to import"):
        bring(head, DECISIONS)


def test_candidates_of_another_election_stay(bring):
    head = "name,office,election\n"
    bring(head + "Theo Quist,Mayor,Municipal 2025", CANDIDATES)
    assert bring(head + "Una Bell,MLA,Provincial 2027", CANDIDATES).ended == 0


def test_a_public_number_that_ended_is_no_longer_public(bring):
    kept = PublicNumber.objects.exclude(number="811")
    assert "811" in current_context().public_numbers
    bring("number,label\n" + "\n".join(f'{one.number},"{one.label}"' for one in kept), NUMBERS)
    assert "811" not in current_context().public_numbers


@pytest.mark.parametrize("who", ["omar", "chair", "reader", "privacy", "admin", "nobody"])
def test_only_staff_and_the_executive_director_import(who, request, now):
    with pytest.raises(NotAllowed):
        apply(OFFICIALS, read(OFFICIALS, table(*NAMES)), source="x", by=request.getfixturevalue(who), at=now)
    assert not Official.objects.exists()


def test_an_import_needs_a_source(sam, now):
    with pytest.raises(EntryRefused):
        apply(OFFICIALS, read(OFFICIALS, table(*NAMES)), source=" ", by=sam, at=now)
    assert not RegisterImport.objects.exists()


def test_the_mark_changes_with_each_import_and_the_engine_follows(bring):
    before, engine = registers_version(), current_engine()
    assert current_engine() is engine
    bring(table(*NAMES))
    assert registers_version() != before
    assert {one.name for one in current_engine().context.officials} == set(NAMES)


def test_asking_for_the_mark_costs_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        registers_version()


TERMS = "name,office,body,valid_from,valid_to\n"


def test_two_terms_of_one_person_are_two_entries_in_any_order(bring):
    bring("name,office,body\nAda Ryl,Councillor,Council\n")
    both = TERMS + "Ada Ryl,Councillor,Council,2017-10-17,2021-10-17\nAda Ryl,Councillor,Council,2025-10-21,\n"
    record = bring(both)
    assert (record.added, record.changed, record.ended, record.unchanged) == (1, 1, 0, 0)
    terms = Official.objects.order_by("valid_from").values_list("valid_from", "valid_to")
    assert list(terms) == [(date(2017, 10, 17), date(2021, 10, 17)), (date(2025, 10, 21), None)]
    assert bring(both).unchanged == 2


def test_two_open_entries_of_one_person_in_an_office_are_refused(bring):
    with pytest.raises(FileRefused, match="Line 3 repeats line 2"):
        bring(TERMS + "A,Councillor,Council,2017-10-17,\nA,Councillor,Council,2021-10-18,\n")


def test_an_end_before_the_beginning_on_record_is_refused(bring):
    bring(TERMS + "A,Councillor,Council,2025-10-21,\n")
    with pytest.raises(FileRefused, match="before beginning on 2025-10-21"):
        bring(TERMS + "A,Councillor,Council,,2024-01-01\n")
    assert Official.objects.get().valid_to is None


def test_who_ends_on_a_day_to_come_is_not_ended_earlier_by_the_next_list(bring, now):
    bring(table(*NAMES))
    bring(table(*NAMES[1:]), since=date(2026, 12, 1))
    record = bring(table(*NAMES[1:]), at=now + timedelta(days=3))
    assert record.ended == 0
    assert Official.objects.get(name="Ada Ryl").valid_to == date(2026, 11, 30)
