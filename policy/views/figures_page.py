"""The page of figures: how well the rules read labelled posts, as last measured, in words and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions.measuring import shipped_run
from policy.actions.registers import current_engine
from policy.evaluation.groups import ENOUGH
from policy.guidelines import CLAUSES, SUBJECTS
from policy.models import EvaluationRun

JSON = Mapping[str, Any]
PARTS = {"aside": "kept aside", "tuned": "tuned on", "all": "whole"}
WHOSE = {
    "aside": "cases that nobody looked at while the rules were made",
    "tuned": "cases that the rules were tuned on, so they read them too well",
    "all": "all cases of the set",
}
LANGUAGES = {"en": "English", "fr": "French"}
KINDS = {"official": "official", "commissioner": "Commissioner", "personal": "personal"}
TAGS = {
    "alt_text": "said in a picture's description",
    "counter_speech": "speaks up against an insult",
    "french": "in French",
    "hashtag": "said in a hashtag",
    "implicit": "said without the usual words",
    "multi_clause": "touches several guidelines",
    "near_miss": "clean, and looks otherwise",
    "negation": "says that it is not so",
    "obfuscation": "letters disguised",
    "paraphrase": "told in other words",
    "plain": "plain",
    "public_source": "public already",
    "quotation": "quotes another person",
    "renamed_account": "another name for an account",
    "reply_context": "makes sense with what it answers",
    "sarcasm": "means the opposite",
}
DISGUISES = {
    "homoglyphs": "letters of another alphabet",
    "zero-width": "invisible characters",
    "leet": "digits for letters",
    "spacing": "one word spelled out",
    "hashtags": "words joined in a hashtag",
}
RECENT = 10


@dataclass(frozen=True)
class Cell:
    """A figure as shown: its words, and between which figures the true one lies; `label` repeats the column's."""

    label: str
    text: str
    spread: str = ""


@dataclass(frozen=True)
class Table:
    """One table of the page. `columns` are those after the first."""

    heading: str
    first: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    words: str = ""


@for_roles(Role.STAFF, Role.EXECUTIVE_DIRECTOR)
@require_safe
def figures(request: SignedIn) -> HttpResponse:
    """The last figures for the rule set in force; failing these, the last of an older one, and that it is older."""
    at, shipped = timezone.now(), shipped_run()
    kept = set(EvaluationRun.objects.order_by().values_list("set_name", "part").distinct())
    if shipped:
        kept.add((shipped.set_name, shipped.part))
    wanted = (request.GET.get("set", ""), request.GET.get("part", ""))
    chosen = wanted if wanted in kept else _first(kept)
    in_force = current_engine().rule_set_hash
    runs = EvaluationRun.objects.filter(set_name=chosen[0], part=chosen[1]) if chosen else EvaluationRun.objects.none()
    beside = [shipped] if shipped and (shipped.set_name, shipped.part) == chosen else []
    last = _latest([*runs[:RECENT], *beside])
    ours = _latest(run for run in (*runs.filter(rule_set_hash=in_force)[:1], *beside) if run.rule_set_hash == in_force)
    run = next(iter(ours or last), None)
    context = {
        "now": at,
        "run": run,
        "changed": run is not None and run.rule_set_hash != in_force,
        "chips": [_chip(one, one == chosen) for one in sorted(kept)] if len(kept) > 1 else [],
        "counted": _counted(run) if run else "",
        "leading": list(_leading(run.figures)) if run else [],
        "tables": [table for table in _tables(run.figures) if table.rows] if run else [],
        "failed": _failed(run.figures) if run else 0,
        "earlier": [_event(one, in_force) for one in last[:RECENT]],
    }
    return render(request, "policy/figures_staff.html", context)


def _latest(runs: Iterable[EvaluationRun]) -> list[EvaluationRun]:
    return sorted(runs, key=lambda run: run.ran_at, reverse=True)


def _first(kept: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """What is kept aside says most, so it comes first."""
    return min(kept, key=lambda one: (one[1] != "aside", one[0] != "corpus", one), default=None)


def _chip(one: tuple[str, str], current: bool) -> dict[str, Any]:
    address = f"{reverse('policy:figures')}?{urlencode({'set': one[0], 'part': one[1]})}"
    return {"label": f"{one[0]}, {PARTS[one[1]]}", "url": address, "current": current}


def _event(run: EvaluationRun, in_force: str) -> dict[str, Any]:
    found = _number("", run.figures["posts"]["macro_f1"])
    rules = "the rules in force" if run.rule_set_hash == in_force else "rules that have changed since"
    where = "Measured here." if run.pk else "Measured before the product was delivered."
    return {"at": run.ran_at, "text": f"F1 over the guidelines {found.text} ({found.spread}), {rules}", "detail": where}


def _counted(run: EvaluationRun) -> str:
    """Of how many cases of which set the figures are."""
    posts, profiles = run.figures["posts"], run.figures["profiles"]
    kinds = f"{posts['cases']:,} posts" + (f" and {profiles['cases']:,} profiles" if profiles else "")
    return f"{kinds} of the set “{run.set_name}”: {WHOSE[run.part]}."


def _failed(measured: JSON) -> int:
    profiles = measured["profiles"]
    return int(measured["posts"]["failed"]) + (int(profiles["failed"]) if profiles else 0)


def _leading(measured: JSON) -> Iterable[tuple[str, str]]:
    """The figures on top, each with what it counts."""
    posts = measured["posts"]
    for shown, words in (
        (_number("", posts["macro_f1"]), "F1, mean of the guidelines"),
        (_thousand("", posts["clean_flagged"]), "of 1,000 clean posts flagged"),
        (_share("", posts["right"]), "of posts read exactly right"),
    ):
        yield shown.text, f"{words} ({shown.spread})"


def _tables(measured: JSON) -> Iterable[Table]:
    posts, profiles = measured["posts"], measured["profiles"]
    clauses = {**posts["clauses"], **(profiles["clauses"] if profiles else {})}
    yield Table(
        "By guideline",
        "Guideline",
        ("Cases", "Found", "Right when flagged", "F1"),
        tuple((f"{CLAUSES[name]} {SUBJECTS[name]}", _clause(one)) for name, one in clauses.items()),
    )
    yield Table(
        "By language",
        "Language",
        ("Posts", "F1", "Exactly right", "Clean flagged of 1,000"),
        tuple((LANGUAGES.get(name, name), _slice(one)) for name, one in posts["by_language"].items()),
    )
    yield _listed(
        "What makes a post hard", "The post", "Exactly right", {TAGS.get(k, k): v for k, v in posts["by_tag"].items()}
    )
    yield _listed(
        "Disguised words",
        "Written with",
        "Found again",
        {DISGUISES.get(k, k): v for k, v in measured["disguised"].items()},
        "The words that a finding marks, written another way by a machine.",
    )
    yield _flags("Groups that a clean post names", "Group", measured["by_group"])
    kinds = measured["by_kind"]
    named = {KINDS.get(name, name): one for name, one in kinds["groups"].items()}
    yield _flags("Kinds of account", "Account", {**kinds, "groups": named})


def _clause(one: JSON) -> tuple[Cell, ...]:
    return (
        Cell("Cases", str(one["f1"]["n"])),
        _share("Found", one["recall"]),
        _share("Right when flagged", one["precision"]),
        _number("F1", one["f1"]),
    )


def _slice(one: JSON) -> tuple[Cell, ...]:
    return (
        Cell("Posts", str(one["cases"])),
        _number("F1", one["macro_f1"]),
        _share("Exactly right", one["right"]),
        _thousand("Clean flagged of 1,000", one["clean_flagged"]),
    )


def _listed(heading: str, first: str, column: str, shares: JSON, words: str = "") -> Table:
    rows = tuple(
        (name, (Cell("Posts", str(one["n"])), _share(column, one))) for name, one in shares.items() if one["n"]
    )
    return Table(heading, first, ("Posts", column), rows, words)


def _flags(heading: str, first: str, gap: JSON) -> Table:
    """Groups with too few clean posts to be compared are left out."""
    column = "Flagged of 1,000"
    rows = tuple(
        (name, (Cell("Clean posts", str(one["n"])), _thousand(column, one)))
        for name, one in gap["groups"].items()
        if one["n"] >= ENOUGH
    )
    gap_words = f"The widest distance is {1000 * gap['gap']:.0f} of 1,000."
    words = f"{gap_words} Only what has {ENOUGH} clean posts or more is compared."
    return Table(heading, first, ("Clean posts", column), rows, words)


def _number(label: str, one: JSON) -> Cell:
    return Cell(label, f"{one['value']:.2f}", f"{one['low']:.2f}–{one['high']:.2f}") if one["n"] else Cell(label, "–")


def _share(label: str, one: JSON) -> Cell:
    if not one["n"]:
        return Cell(label, "–")
    return Cell(label, f"{100 * one['value']:.0f} %", f"{100 * one['low']:.0f}–{100 * one['high']:.0f}")


def _thousand(label: str, one: JSON) -> Cell:
    if not one["n"]:
        return Cell(label, "–")
    return Cell(label, f"{1000 * one['value']:.0f}", f"{1000 * one['low']:.0f}–{1000 * one['high']:.0f}")
