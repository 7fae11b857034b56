"""No figure lets a person be told, not even by a reader who knows the rule: every small table and month is tried."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Account
from monitoring.case_states import Outcome
from monitoring.figures.month import Coverage, Profiles, Times
from reports.figures import content, facts
from reports.figures.small_counts import is_small, shown, table


def cannot_be_told(worlds, seen, kept):
    """Fail when a reader of `seen(world)` finds one answer only for a number of `kept(world)`, by name, that is small.

    The reader knows the rules: of all worlds, those that would look the same are the ones that remain.
    """
    alike = defaultdict(list)
    for world in worlds:
        alike[repr(seen(world))].append(kept(world))
    for look, numbers in alike.items():
        for name in numbers[0]:
            answers = {one[name] for one in numbers}
            assert len(answers) > 1 or not is_small(*answers), f"{name} can only be {answers} in {look}"


@pytest.mark.parametrize(("count", "answer"), [(0, 0), (1, None), (4, None), (5, 5), (120, 120)])
def test_one_to_four_is_kept_back_and_nought_is_not(count, answer):
    assert shown(count) == answer


@pytest.mark.parametrize(("rows", "most"), [(1, 12), (2, 14), (3, 13), (4, 9), (5, 6), (6, 5)])
def test_nothing_kept_back_can_be_told_by_whoever_knows_the_rule(rows, most):
    alike = defaultdict(list)
    for counts in product(range(most + 1), repeat=rows):
        fitted = table({str(n): count for n, count in enumerate(counts)})
        alike[(*fitted.rows.values(), fitted.total)].append(counts)
    for (*seen, _), worlds in alike.items():
        for column, count in zip(zip(*worlds, strict=True), seen, strict=True):
            assert count is not None or len(set(column)) > 1, (seen, worlds)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=7))
def test_a_table_shows_no_small_count_and_no_wrong_one(numbers):
    counts = {str(n): count for n, count in enumerate(numbers)}
    fitted = table(counts)
    assert all(
        fitted.rows[name] in ({count} if fitted.rows[name] is not None else {None}) for name, count in counts.items()
    )
    assert not any(is_small(count) for count in fitted.rows.values() if count is not None)
    assert fitted.total in (None, sum(numbers))
    assert fitted.total is None or not is_small(fitted.total)
    if not any(map(is_small, numbers)):
        assert fitted.is_whole


@pytest.mark.parametrize(
    ("numbers", "rows", "total"),
    [
        ((5, 4, 4), (None, None, None), 13),
        ((5, 5, 4, 20), (None, None, None, 20), 34),
        ((2, 4, 9, 0), (None, None, 9, 0), 15),
        ((3, 9, 12), (None, None, 12), 24),
        ((3, 0, 0), (None, 0, 0), None),
        ((1, 1, 1, 1, 1), (None,) * 5, None),
        ((3, 4, 2), (None,) * 3, 9),
        ((0, 0), (0, 0), 0),
    ],
)
def test_a_table_keeps_back_no_more_than_it_must(numbers, rows, total):
    fitted = table({str(n): count for n, count in enumerate(numbers)})
    assert tuple(fitted.rows.values()) == rows
    assert fitted.total == total


def test_cases_opened_closed_and_waiting_cannot_be_told_from_each_other_and_the_last_report():
    """A world: how many waited before (which the last report may say), three outcomes, and how many wait now."""

    def cases(world):
        before, *closed, waiting = world
        return {"opened": sum(closed) + waiting - before, "closed": sum(closed), "waiting": waiting, "overdue": 0}

    def seen(world):
        outcomes = dict.fromkeys(Outcome, 0) | dict(zip(Outcome, world[1:-1], strict=False))
        flow = facts.fit_flow(cases(world), outcomes, Times(0, None, 0))
        return world[0], content._decided(flow), content._opened(flow)

    def kept(world):
        outcomes = dict(zip(("a", "b", "c"), world[1:-1], strict=True))
        return {name: count for name, count in cases(world).items() if name != "overdue"} | outcomes

    worlds = [
        world
        for world in product((0, 3, 9), range(11), range(11), range(11), range(14))
        if sum(world[1:-1]) <= 10 and cases(world)["opened"] >= 0
    ]
    cannot_be_told(worlds, seen, kept)


def test_decisions_in_time_and_cases_past_their_date_do_not_tell_the_others():
    def seen(world):
        in_time, late, overdue, rest = world
        outcomes = dict.fromkeys(Outcome, 0) | {Outcome.GUIDANCE: 30}
        cases = {"opened": 30, "closed": 30, "waiting": overdue + rest, "overdue": overdue}
        flow = facts.fit_flow(cases, outcomes, Times(in_time + late, 7.0, in_time))
        return content._decided(flow), content._pace(flow)

    def kept(world):
        return dict(zip(("in time", "late", "overdue", "rest"), world, strict=True)) | {
            "decided": world[0] + world[1], "waiting": world[2] + world[3]
        }  # fmt: skip

    cannot_be_told(product(range(11), repeat=4), seen, kept)


def test_accounts_and_profiles_do_not_tell_each_other():
    def world_of(official, commissioner, personal, cannot, never, lacking):
        return locals()

    def seen(world):
        kinds = {Account.Kind(kind): world[kind] for kind in ("official", "commissioner", "personal")}
        everyone = sum(kinds.values())
        automatic = everyone - world["cannot"]
        covered = Coverage(everyone, automatic, world["never"], world["cannot"], 1, 1, 0, 0)
        bound = min(automatic - world["never"], world["official"] + world["commissioner"])
        reach = facts.fit_reach(kinds, covered, Profiles(bound, world["lacking"]))
        return content._owned(reach), content._watched(reach, ""), content._lacking(reach), content._cannot(reach)

    def kept(world):
        if not world["commissioner"] + world["personal"]:
            return {}  # the Commission's own accounts are on the public register
        rest = sum(world.values()) - 2 * world["cannot"] - 2 * world["never"] - world["lacking"]
        return {name: count for name, count in world.items() if name not in ("official", "lacking")} | {"read": rest}

    worlds = []
    for numbers in product((0, 2), range(12), range(12), range(6), range(14), (0, 1, 5, 7, 8)):
        world = world_of(*numbers)
        read = sum(numbers[:3]) - numbers[3] - numbers[4]
        if sum(numbers[1:3]) <= 11 and read >= 0 and numbers[5] <= min(read, numbers[0] + numbers[1]):
            worlds.append(world)
    cannot_be_told(worlds, seen, kept)


def test_answers_and_trainings_do_not_tell_how_many_asked():
    names = ("guidance", "training", "Answers given", "Trainings given")
    worlds = [one for one in product(range(8), repeat=4) if max(one[2], one[3]) <= one[0] + one[1]]
    cannot_be_told(
        worlds,
        lambda world: content._guidance(facts.fit_asked(dict(zip(names, world, strict=True)), 2.0)),
        lambda world: dict(zip(names, world, strict=True)),
    )


def test_posts_do_not_tell_how_many_were_left_out():
    names = ("kept", "out_of_scope", "before", "not_screened_whole")

    def seen(world):
        counts = dict(zip(names, world, strict=True)) | {"read": sum(world[:3]), "screened": world[0] + world[2]}
        return content._read(facts.fit_posts(counts))

    worlds = [one for one in product(range(9), range(9), range(9), range(7)) if one[3] <= one[0] + one[2]]
    cannot_be_told(worlds, seen, lambda world: dict(zip(names, world, strict=True)))


def test_how_many_decisions_were_made_is_not_told_where_the_number_closed_is_not():
    outcomes = dict.fromkeys(Outcome, 0) | {Outcome.GUIDANCE: 4, Outcome.TRAINING: 4}
    cases = {"opened": 8, "closed": 8, "waiting": 0, "overdue": 0}
    flow = facts.fit_flow(cases, outcomes, Times(8, 7.0, 8))
    assert flow.closed.total is None
    assert "decisions" not in content._decided(flow)["text"]
