"""Our engine beside what a user would pick instead, on labelled posts, in one run.

usage: python -m benchmarks.detectors [SET …]
Default: the part of corpus/ that is kept aside and, where it exists, ../shared/evals/dev.
A keyword lexicon is made of the rules' own terms. Presidio (structured identifiers, with a blank model),
better-profanity and alt-profanity-check (3(b)) take part where requirements/bench.txt is installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick

from policy.engine import Engine, load_rules
from policy.evaluation.intervals import Figure, Tally, f1, share, tallies
from policy.evaluation.sets import BadSet, Case, World, read_set
from policy.language.terms import Concept
from policy.rule import Rule
from policy.statement import VOICE, Statement

HERE = Path(__file__).resolve().parent.parent
DEV = HERE.parent / "shared" / "evals" / "dev"
ROUNDS = 4
ENOUGH_SECONDS = 3.0
ANYTHING = "any clause"
IDENTIFIER = re.compile(r"[\w.+-]+@[\w-]+\.\w|(?:\d[ .()-]{0,2}){6}")
"""An e-mail address, or six digits in a row: what a finder of structured identifiers could find."""
INSTALL = "make bench-tools installs them"

Detect = Callable[[Sequence[Statement]], list[frozenset[str]]]
"""Statements in, the clauses found in each out."""


@dataclass(frozen=True)
class Detector:
    """One way to flag posts; `clauses` are those it speaks of, `identifiers` says that it looks for nothing else."""

    name: str
    detect: Detect
    clauses: frozenset[str]
    identifiers: bool = False


def engine_of(world: World) -> Detector:
    """The product's own engine, asking every rule."""
    engine = Engine(world.context)

    def detect(statements: Sequence[Statement]) -> list[frozenset[str]]:
        return [frozenset(match.clause for match in engine.screen(one).matches) for one in statements]

    return Detector("EPC Social", detect, _post_clauses())


def lexicon() -> Detector:
    """Every term that a rule of a clause looks for flags it, wherever it stands as a word, as keyword lists do."""
    owners: dict[str, set[str]] = {}
    for rule in load_rules():
        for term in _terms(rule) if rule.reads == "posts" else ():
            owners.setdefault(term, set()).add(rule.clause)
    terms = sorted(owners)
    automaton = AhoCorasick(terms)

    def clauses(text: str) -> Iterable[str]:
        low = f" {text.lower()} "
        for index, start, end in automaton.find_matches_as_indexes(low, overlapping=True):
            if not (low[start - 1].isalnum() or low[end].isalnum()):
                yield from owners[terms[index]]

    return Detector(
        "keyword lexicon", lambda ones: [frozenset(clauses(own_words(one))) for one in ones], _post_clauses()
    )


def _terms(rule: Rule) -> set[str]:
    """The terms of what each way finds; where a way finds by a function, of what it needs beside it."""
    concepts: list[Concept] = []
    for way in rule.ways:
        seen = [way.finds.sees] if isinstance(way.finds.sees, Concept) else [need.sees for need in way.needs]
        concepts += [each for each in seen if isinstance(each, Concept)]
    return {term.rstrip("*") for each in concepts for term in each.terms}


def _post_clauses() -> frozenset[str]:
    return frozenset(rule.clause for rule in load_rules() if rule.reads == "posts")


def presidio() -> Detector:
    """Presidio's recognisers of structured identifiers, with a blank model: nothing is downloaded."""
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    # The e-mail recogniser asks for the list of public suffixes on the network; the list it was shipped with will do.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
            self.nlp = {"en": spacy.blank("en")}

        def load(self) -> None:
            """The blank model is loaded already."""

    analyzer = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
    not_structured = {"PERSON", "LOCATION", "NRP", "DATE_TIME", "URL", "ORGANIZATION"}
    wanted = sorted(set(analyzer.get_supported_entities("en")) - not_structured)

    def detect(statements: Sequence[Statement]) -> list[frozenset[str]]:
        return [
            frozenset({"3c-privacy"} if analyzer.analyze(own_words(one), language="en", entities=wanted) else ())
            for one in statements
        ]

    return Detector("Presidio", detect, frozenset({"3c-privacy"}), identifiers=True)


def better_profanity() -> Detector:
    """A list of profane words with their variants."""
    from better_profanity import profanity

    profanity.load_censor_words()

    def detect(statements: Sequence[Statement]) -> list[frozenset[str]]:
        return [frozenset({"3b"} if profanity.contains_profanity(own_words(one)) else ()) for one in statements]

    return Detector("better-profanity", detect, frozenset({"3b"}))


def alt_profanity_check() -> Detector:
    """A linear model over words; it is asked about all posts at once, which is quickest."""
    from profanity_check import predict

    def detect(statements: Sequence[Statement]) -> list[frozenset[str]]:
        said = predict([own_words(one) for one in statements])
        return [frozenset({"3b"} if one else ()) for one in said]

    return Detector("alt-profanity-check", detect, frozenset({"3b"}))


OTHERS: dict[str, tuple[str, Callable[[], Detector]]] = {
    "Presidio": ("presidio_analyzer", presidio),
    "better-profanity": ("better_profanity", better_profanity),
    "alt-profanity-check": ("profanity_check", alt_profanity_check),
}


def own_words(statement: Statement) -> str:
    """The author's own texts, joined."""
    return "\n".join(segment.text for segment in statement.segments if segment.role in VOICE)


@dataclass(frozen=True)
class Line:
    """What one detector reached on some cases for some clauses."""

    name: str
    precision: Figure
    recall: Figure
    f1: Figure
    clean_flagged: Figure
    speed: float


def measured(detector: Detector, cases: Sequence[Case], clauses: frozenset[str]) -> Line:
    """Precision and recall over pairs of case and clause; posts per CPU-second are those of the quickest round."""
    statements = [case.asked for case in cases if isinstance(case.asked, Statement)]
    said, took = _timed(detector, statements)
    judged = [(case.truth & clauses, found & clauses) for case, found in zip(cases, said, strict=True)]
    each = tallies(judged).values()
    whole = Tally(sum(t.tp for t in each), sum(t.fp for t in each), sum(t.fn for t in each))
    clean = [found for case, (_, found) in zip(cases, judged, strict=True) if not case.truth]
    return Line(
        detector.name,
        share(whole.tp, whole.tp + whole.fp),
        share(whole.tp, whole.tp + whole.fn),
        f1(whole),
        share(sum(map(bool, clean)), len(clean)),
        len(statements) / max(took, 1e-9),
    )


def _timed(detector: Detector, statements: Sequence[Statement]) -> tuple[list[frozenset[str]], float]:
    """The answers, and the CPU-seconds of the quickest round; what is slow is asked once."""
    took: list[float] = []
    said: list[frozenset[str]] = []
    while len(took) < ROUNDS and sum(took) < ENOUGH_SECONDS:
        start = time.process_time()
        said = detector.detect(statements)
        took.append(time.process_time() - start)
    return said, min(took)


def compare(
    heading: str, ours: Detector, others: Sequence[Detector], cases: list[Case], clauses: frozenset[str]
) -> None:
    """Print a table: ours first, then each other with ours divided by theirs."""
    touched = sum(bool(case.truth & clauses) for case in cases)
    print(f"{heading}: {touched} of {len(cases)} posts touch it")
    print(
        f"  {'':20}{'precision':18}{'recall':18}{'F1':>6}{'clean flagged/1,000':>21}{'posts/CPU-s':>13}   ours : theirs"
    )
    first = measured(ours, cases, clauses)
    for line in (first, *(measured(other, cases, clauses) for other in others)):
        ratios = ", ".join(
            f"{word} {_ratio(mine, theirs)}"
            for word, mine, theirs in (
                ("precision", first.precision.value, line.precision.value),
                ("recall", first.recall.value, line.recall.value),
                ("speed", first.speed, line.speed),
            )
        )
        shown = f"  {line.name:20}{_figure(line.precision):18}{_figure(line.recall):18}{line.f1.value:6.3f}"
        shown += f"{1000 * line.clean_flagged.value:21.1f}{line.speed:13,.0f}"
        print(shown if line is first else f"{shown}   {ratios}")
    print()


def _ratio(ours: float, theirs: float) -> str:
    return f"{ours / theirs:.2f}" if theirs else "∞" if ours else "–"


def _figure(figure: Figure) -> str:
    return f"{figure.value:.3f} ({figure.low:.2f}–{figure.high:.2f})"


def run(world: World, others: Sequence[Detector]) -> None:
    cases = [case for case in world.cases if isinstance(case.asked, Statement)]
    print(f"{world.name}: {len(cases)} posts; in brackets Wilson's 95 % intervals\n")
    ours = engine_of(world)
    compare("All clauses of posts", ours, [lexicon()], cases, _post_clauses())
    profane = [one for one in others if one.clauses == {"3b"}]
    compare("3(b)", ours, [lexicon(), *profane], cases, frozenset({"3b"}))
    for other in (one for one in others if one.identifiers):
        holding = [case for case in cases if IDENTIFIER.search(own_words(_statement(case)))]
        words = "3(c) privacy, posts that hold an e-mail address or six digits in a row"
        compare(words, ours, [lexicon(), other], holding, other.clauses)


def _statement(case: Case) -> Statement:
    if not isinstance(case.asked, Statement):
        raise TypeError(f"{case.id} is a profile")
    return case.asked


def installed() -> list[Detector]:
    """The other detectors that are there; one line for those that are not."""
    there = {name: importlib.util.find_spec(module) is not None for name, (module, _) in OTHERS.items()}
    if absent := [name for name, found in there.items() if not found]:
        print(f"Not installed and left out: {', '.join(absent)} ({INSTALL}).\n")
    return [make() for name, (_, make) in OTHERS.items() if there[name]]


def main() -> int:
    parser = argparse.ArgumentParser(description="Our engine beside other detectors.")
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    given: Any = parser.parse_args()
    paths = given.sets or [HERE / "corpus", *([DEV] if DEV.is_dir() else [])]
    if not given.sets and not DEV.is_dir():
        print("No evaluation set beside the project: only corpus/ is measured.\n")
    others = installed()
    for path in paths:
        try:
            labelled = read_set(path, b"benchmark")
        except BadSet as problem:
            print(problem, file=sys.stderr)
            return 2
        for world in (labelled.part("aside") if labelled.paired else labelled).worlds:
            run(world, others)
    return 0


if __name__ == "__main__":
    sys.exit(main())
