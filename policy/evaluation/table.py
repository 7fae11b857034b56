"""Figures as lines of text, for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from policy.evaluation.answers import Answer
from policy.evaluation.figures import Figures, Slice
from policy.evaluation.groups import Gap
from policy.evaluation.intervals import Figure
from policy.evaluation.measuring import Measured

PARTS = {"tuned": "the part that rules are tuned on", "aside": "the part kept aside", "all": "all of it"}
HOW = (
    "In brackets: 95 % intervals. Precision, recall, F1 and shares: Wilson's (F1 through the share of right answers"
    " among the cases that touch a clause or were said to). Macro F1: 1,000 draws of pairs with a fixed seed."
)


def lines(measured: Measured) -> Iterator[str]:
    """The whole report on one set."""
    posts, profiles = measured.posts, measured.profiles
    counted = f"{posts.cases} posts" + (f", {profiles.cases} profiles" if profiles else "")
    least = f"; findings below confidence {measured.least:g} left out" if measured.least else ""
    opinion = f"; with the second opinion of {measured.second_opinion}" if measured.second_opinion else ""
    yield f"{measured.set_name}, {PARTS[measured.part]}: {counted}; rule set {measured.rule_set[:12]}{least}{opinion}"
    yield ""
    yield from _clauses(posts, profiles)
    yield f"macro F1 {_figure(posts.macro_f1)} over {sum(bool(c.f1.n) for c in posts.clauses.values())} clauses"
    yield f"clean posts flagged {_thousand(posts.clean_flagged)} of {posts.clean_flagged.n}"
    if profiles:
        yield f"clean profiles flagged {_thousand(profiles.clean_flagged)} of {profiles.clean_flagged.n}"
    if posts.scope.n:
        yield f"scope accuracy {_figure(posts.scope)} of {posts.scope.n}"
    if posts.scope_personal.n:
        yield f"  on personal accounts {_figure(posts.scope_personal)} of {posts.scope_personal.n}"
    yield f"exactly right {_figure(posts.right)} of {posts.right.n}"
    yield from _shares("exactly right by tag", posts.by_tag)
    yield from _languages(posts.by_language)
    yield from _shares("recall kept in disguised copies", measured.disguised)
    yield from _gap("clean posts flagged per 1,000, by group named", measured.by_group)
    yield from _gap("clean posts flagged per 1,000, by kind of account", measured.by_kind)
    failed = posts.failed + (profiles.failed if profiles else 0)
    if failed:
        yield f"a rule{' or the model' if measured.second_opinion else ''} could not answer for {failed} cases"
    yield ""
    yield HOW


def wrong_lines(answers: Iterable[Answer], least: float) -> Iterator[str]:
    """The cases that were judged wrongly, one a line."""
    for answer in answers:
        truth, said = (", ".join(sorted(clauses)) or "clean" for clauses in (answer.case.truth, answer.said(least)))
        yield f"  {answer.case.id}: is {truth}; said {said}"


def _clauses(posts: Figures, profiles: Figures | None) -> Iterator[str]:
    yield f"{'clause':12}{'n':>5}{'tp':>6}{'fp':>6}{'fn':>6}  {'precision':17}  {'recall':17}  {'F1':17}"
    for clause, one in {**posts.clauses, **(profiles.clauses if profiles else {})}.items():
        shown = "  ".join(map(_figure, (one.precision, one.recall, one.f1)))
        yield f"{clause:12}{one.f1.n:5}{one.tp:6}{one.fp:6}{one.fn:6}  {shown}"


def _shares(heading: str, shares: Mapping[str, Figure]) -> Iterator[str]:
    if any(figure.n for figure in shares.values()):
        yield f"{heading}:"
    for name, figure in shares.items():
        if figure.n:
            yield f"  {name:18} {_figure(figure)} of {figure.n}"


def _languages(slices: Mapping[str, Slice]) -> Iterator[str]:
    if slices:
        yield "by language:"
    for language, one in slices.items():
        yield (
            f"  {language:18} {one.cases} posts, macro F1 {_figure(one.macro_f1)}, exactly right {_figure(one.right)}, "
            f"clean flagged {_thousand(one.clean_flagged)}"
        )


def _gap(heading: str, gap: Gap) -> Iterator[str]:
    if not gap.groups:
        return
    yield f"{heading}; widest distance {1000 * gap.gap:.1f}:"
    for name, figure in gap.groups.items():
        yield f"  {name:18} {_thousand(figure)} of {figure.n}"


def _figure(figure: Figure) -> str:
    return f"{figure.value:.3f} ({figure.low:.2f}–{figure.high:.2f})"


def _thousand(figure: Figure) -> str:
    return f"{1000 * figure.value:.1f} ({1000 * figure.low:.0f}–{1000 * figure.high:.0f}) per 1,000"
