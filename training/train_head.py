"""Trains the learned head on the tuned part of corpus/ and writes policy/weights/*.json; the same bytes every time.

usage: python -m training.train_head [--compare] [--dev FOLDER] [--out FOLDER] [--pairs N]
Needs requirements/training.txt beside requirements/base.txt. The part kept aside is never read here.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from policy.engine import Engine
from policy.evaluation.sets import World, read_set
from policy.head.evidence import Plan
from policy.head.families import families, supporting
from policy.head.features import Features, features, pairs
from policy.head.judging import OTHER, PIECE, protected
from policy.head.weights import FOLDER, KINDS, LEARNED, ClauseWeights, file_of
from policy.head.wording import pieces
from policy.language.terms import Concept
from policy.rule import Match
from policy.statement import Statement

ROOT = Path(__file__).resolve().parent.parent
KEY = b"training"
UNREAD = ("winter", "valley", "chorus", "news")
"""Worlds that no author of a rule has read. On them rules and head err as they will on new posts, so the bounds are
chosen there: on worlds that rules were written on, the same bounds let three times as many clean posts be flagged."""
CLEAN_FLAGGED = 0.055
"""Share of clean posts of these worlds that may be flagged, all clauses together."""
CAUTION = {"3b": 1.0, "3a-decision": 0.5}
"""Added to the bounds: of 3(b), which real posts of police services reach too easily; of decisions, because two of the
unread worlds hardly speak of any, so that their clean posts make its bound look cheap."""
LEAST, SHORT = 0.62, 0.5
"""The F1 that no clause should fall short of, and what each hundredth under it counts beside one of the mean."""
COPY = 0.3
"""What a post counts that is learned a second time as if the rules had missed it."""
NAMED_SCALE, TEXT_SCALE = 0.5, 1.4
"""How willingly a model leans on named evidence and on words."""
STRENGTH = 1.0
"""Inverse of the penalty on large weights."""
LEAST_POSTS = 3
"""A term in fewer posts is not learned."""
SMALLEST = {"named": 0.01, "words": 0.02, "pairs": 0.02, "pieces": 0.02, "others": 0.02}
"""Weights below these are left out."""


@dataclass(frozen=True)
class Row:
    """One labelled post: what it is, what the rules found, and its features by kind and term."""

    id: str
    world: str
    truth: frozenset[str]
    in_scope: bool
    matches: tuple[Match, ...]
    kept: frozenset[str]
    terms: dict[tuple[str, str], float]
    supported: dict[str, tuple[str, ...]]
    copy: bool = False


def as_if_missed(row: Row, anchors: dict[tuple[str, str], str]) -> Row:
    """The post as it would look had the rules not known its words.

    Rules are written while looking at these posts and miss more of others. Without such copies the head would learn to
    wait for the rules. `anchors` are the word lists at which each way begins.
    """
    gone = {f"{match.rule} holds" for match in row.matches}
    for match in row.matches:
        gone |= {f"{match.rule}/{match.way} {step}" for step in ("begins", "complete", "holds")}
        gone |= {f"{anchors.get((match.rule, match.way), '')}@{group}" for group in ("own", "quoted", "answered")}
    terms = {term: value for term, value in row.terms.items() if term[0] != "named" or term[1] not in gone}
    supported = {clause: tuple(n for n in names if n not in gone) for clause, names in row.supported.items()}
    return replace(row, matches=(), kept=frozenset(), terms=terms, supported=supported, copy=True)


def rows_of(folder: Path, *, all_of_it: bool = False, most: int = 0) -> list[Row]:
    """The labelled posts of a set as rows, by id; of a set with pairs only what is not kept aside."""
    labelled = read_set(folder, KEY)
    worlds = (labelled if all_of_it else labelled.part("tuned")).worlds
    found: list[Row] = []
    for world in worlds:
        found += _rows(world, -(-most // len(worlds)))
    return found


def _rows(world: World, most: int) -> list[Row]:
    """The posts of a world; each in which a rule found something follows a second time, as if it had been missed."""
    engine = Engine(world.context, weights=())
    rules = [rule for rule in engine.rules if rule.reads == "posts" and rule.standing != "retired"]
    plan = Plan.of(rules)
    known = families(rules, plan)
    anchors = {
        (rule.code, way.name): way.finds.sees.name
        if isinstance(way.finds.sees, Concept)
        else plan.names[way.finds.sees]
        for rule in rules
        for way in rule.ways
    }
    found: list[Row] = []
    cases = sorted((case for case in world.cases if isinstance(case.asked, Statement)), key=lambda each: each.id)
    for case in cases[:: max(1, len(cases) // most)] if most else cases:
        assert isinstance(case.asked, Statement)
        reading = engine.read(case.asked)
        screening = engine.screen(case.asked)
        seen = features(reading, plan)
        found.append(
            Row(
                case.id,
                world.name,
                case.truth,
                screening.in_scope,
                screening.matches,
                frozenset(match.clause for match in screening.matches if protected(match, reading)),
                dict(terms_of(seen)),
                {clause: supporting(seen.named, clause, known) for clause in LEARNED},
            )
        )
    return found + [as_if_missed(row, anchors) for row in found if row.matches]


def terms_of(seen: Features) -> Iterable[tuple[tuple[str, str], float]]:
    """Every feature of a post with its value, as the head adds them up."""
    scale = seen.scale
    texts = sorted({word.text for _, own in seen.own for word in own})
    counts: dict[tuple[str, str], float] = {}
    for text in texts:
        counts["words", text] = scale
        for piece in pieces(text):
            counts["pieces", piece] = counts.get(("pieces", piece), 0.0) + PIECE * scale
    for _, own in seen.own:
        counts.update({("pairs", pair[0]): scale for pair in pairs(own)})
    counts.update({("named", name): 1.0 for name in seen.named})
    counts.update({("others", text): OTHER / sqrt(len(seen.others)) for text in seen.others})
    return counts.items()


class Space:
    """The terms that are learned, and rows as a matrix over them."""

    def __init__(self, rows: Sequence[Row], kinds: Sequence[str]) -> None:
        held: dict[tuple[str, str], int] = {}
        for row in rows:
            for term in row.terms:
                held[term] = held.get(term, 0) + 1
        self.terms = sorted(term for term, posts in held.items() if posts >= LEAST_POSTS and term[0] in kinds)
        self.places = {term: place for place, term in enumerate(self.terms)}
        self.scale = np.array([NAMED_SCALE if kind == "named" else TEXT_SCALE for kind, _ in self.terms])

    def matrix(self, rows: Sequence[Row]) -> sparse.csr_matrix:
        values, across, starts = [], [], [0]
        for row in rows:
            for term, value in sorted(row.terms.items()):
                place = self.places.get(term)
                if place is not None:
                    across.append(place)
                    values.append(value * self.scale[place])
            starts.append(len(values))
        return sparse.csr_matrix((values, across, starts), shape=(len(rows), len(self.terms)))


def fit(space: Space, rows: Sequence[Row], clause: str) -> tuple[float, np.ndarray]:
    """Bias and weights of one clause, rounded and without the small ones, as they are kept."""
    truth = np.array([clause in row.truth for row in rows])
    counts = np.array([COPY if row.copy else 1.0 for row in rows])
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0, max_iter=300)
    model.fit(space.matrix(rows), truth, sample_weight=counts)
    weights = np.round(model.coef_[0] * space.scale, 3)
    small = np.array([SMALLEST[kind] for kind, _ in space.terms])
    weights[np.abs(weights) < small] = 0.0
    return round(float(model.intercept_[0]), 3), weights


@dataclass(frozen=True)
class Scored:
    """Posts, and for each post and clause the score and whether evidence supports it.

    `known` are the ways of rules that the weights have seen often enough to argue with.
    """

    rows: list[Row]
    scores: np.ndarray
    support: np.ndarray
    known: frozenset[tuple[str, str]]


def out_of_world(rows: Sequence[Row], kinds: Sequence[str]) -> Scored:
    """The posts of the unread worlds, each scored by a model that has seen nothing of its world."""
    asked: list[Row] = []
    scores, support = [], []
    for world in UNREAD:
        mine = [row for row in rows if row.world == world and not row.copy]
        learned = [row for row in rows if row.world != world]
        space = Space(learned, kinds)
        matrix = space.matrix(mine)
        raw = sparse.csr_matrix(
            (matrix.data / space.scale[matrix.indices], matrix.indices, matrix.indptr), matrix.shape
        )
        fits = [(clause, *fit(space, learned, clause)) for clause in LEARNED]
        scores.append(np.array([raw @ weights + bias for _, bias, weights in fits]).T)
        support.append(
            np.array([[_supported(space, weights, row, clause) for row in mine] for clause, _, weights in fits]).T
        )
        asked += mine
    held = Counter((match.rule, match.way) for row in rows for match in row.matches)
    known = frozenset(way for way, posts in held.items() if posts >= LEAST_POSTS)
    return Scored(asked, np.vstack(scores), np.vstack(support), known)


def _supported(space: Space, weights: np.ndarray, row: Row, clause: str) -> bool:
    places = (space.places.get(("named", name)) for name in row.supported[clause])
    return any(place is not None and weights[place] > 0 for place in places)


@dataclass(frozen=True)
class Point:
    """An operating point: two bounds for each clause, and what they give on the unread worlds."""

    add: list[float]
    clear: list[float]
    macro_f1: float
    each: list[float]
    flagged: float


def f1(said: np.ndarray, truth: np.ndarray) -> float:
    right = int((said & truth).sum())
    return 2 * right / int(said.sum() + truth.sum()) if right else 0.0


class Choice:
    """Chooses the bounds: the best F1 of each clause at a price for every clean post flagged."""

    def __init__(self, asked: Scored, *, with_rules: bool = True) -> None:
        rows = asked.rows
        self.truth = np.array([[clause in row.truth for clause in LEARNED] for row in rows])
        self.clean = ~self.truth.any(axis=1)
        gate = np.array([row.in_scope for row in rows])[:, None]
        matched = np.array([[any(m.clause == c for m in row.matches) for c in LEARNED] for row in rows])
        new = [{m.clause for m in row.matches if (m.rule, m.way) not in asked.known} for row in rows]
        self.kept = np.array([[c in row.kept or c in one for c in LEARNED] for row, one in zip(rows, new, strict=True)])
        self.matched = matched & with_rules
        self.kept &= with_rules
        self.scores = asked.scores
        self.support = asked.support & gate
        self.tables = [self._candidates(number) for number in range(len(LEARNED))]
        self.fronts = [front(table) for table in self.tables]

    def said(self, number: int, add: float, clear: float) -> np.ndarray:
        score = self.scores[:, number]
        by_rule = self.matched[:, number] & ((score >= clear) | self.kept[:, number])
        return by_rule | (~self.matched[:, number] & self.support[:, number] & (score >= add))

    def _candidates(self, number: int) -> np.ndarray:
        """Rows of F1, share of clean posts flagged and the two bounds, for each pair of bounds worth a look."""
        truth, score = self.truth[:, number], self.scores[:, number]
        adds = np.round(np.quantile(score, np.linspace(0.7, 0.9985, 160)), 3)
        ruled = score[self.matched[:, number]]
        clears = np.round(np.quantile(ruled, np.linspace(0, 1, 25)), 3) if len(ruled) > 10 else adds[:1]
        found = []
        for clear in np.unique(clears):
            for add in np.unique(np.maximum(adds, clear)):
                said = self.said(number, add, clear)
                found.append((f1(said, truth), float(said[self.clean].mean()), add, clear))
        return np.array(found)

    def _at(self, price: float) -> list[np.ndarray]:
        """For each clause the bounds of most worth, when a clean post flagged costs so much."""
        return [table[int(np.argmax(np.round(worth(table[:, 0]) - price * table[:, 1], 9)))] for table in self.tables]

    def _flagged(self, chosen: Sequence[np.ndarray]) -> float:
        """The share of clean posts that these bounds flag, each post once."""
        said = [self.said(number, row[2], row[3])[self.clean] for number, row in enumerate(chosen)]
        return float(np.any(said, axis=0).mean())

    def _climbed(self, chosen: list[np.ndarray], budget: float) -> list[np.ndarray]:
        """Other bounds for one clause after the other, as long as that is worth more and still fits."""
        better = True
        while better:
            better = False
            for number, front in enumerate(self.fronts):
                for row in front[::-1]:
                    if worth(row[0]) <= worth(chosen[number][0]) + 1e-9:
                        break
                    other = [*chosen[:number], row, *chosen[number + 1 :]]
                    if self._flagged(other) <= budget:
                        chosen, better = other, True
                        break
        return chosen

    def within(self, budget: float) -> Point:
        """The point of most worth with at most that share of clean posts flagged; where none fits, the fewest."""
        starts = {tuple(map(tuple, self._at(price))) for price in (0.0, *np.geomspace(0.2, 80, 60))}
        points = [[np.array(row) for row in start] for start in sorted(starts)]
        fitting = [self._climbed(point, budget) for point in points if self._flagged(point) <= budget]
        if not fitting:
            return self._point(min(points, key=self._flagged))
        return self._point(max(fitting, key=lambda rows: sum(float(worth(row[0])) for row in rows)))

    def _point(self, chosen: Sequence[np.ndarray]) -> Point:
        said = np.array([self.said(n, row[2], row[3]) for n, row in enumerate(chosen)]).T
        return Point(
            add=[float(row[2]) for row in chosen],
            clear=[float(row[3]) for row in chosen],
            macro_f1=float(np.mean([row[0] for row in chosen])),
            each=[f1(said[:, n], self.truth[:, n]) for n in range(len(LEARNED))],
            flagged=self._flagged(chosen),
        )


def front(table: np.ndarray) -> np.ndarray:
    """The rows that no other row beats in both F1 and posts flagged, by rising F1."""
    order = table[np.lexsort((-table[:, 0], table[:, 1]))]
    kept, best = [], -1.0
    for row in order:
        if row[0] > best:
            kept.append(row)
            best = row[0]
    return np.array(kept)


def worth(figures: np.ndarray) -> np.ndarray:
    """What each F1 is worth: itself, and less where it falls short."""
    return figures - SHORT * np.maximum(0, LEAST - figures)


def rules_alone(rows: Sequence[Row]) -> str:
    rows = [row for row in rows if not row.copy]
    truth = np.array([[clause in row.truth for clause in LEARNED] for row in rows])
    said = np.array([[any(m.clause == c for m in row.matches) for c in LEARNED] for row in rows])
    each = [f1(said[:, n], truth[:, n]) for n in range(len(LEARNED))]
    return line("rules alone", float(said[~truth.any(axis=1)].any(axis=1).mean()), each)


def line(name: str, flagged: float, each: Sequence[float]) -> str:
    macro = float(np.mean(each))
    clauses = "  ".join(f"{clause} {value:.2f}" for clause, value in zip(LEARNED, each, strict=True))
    return f"{name:34} macro F1 {macro:.3f}  clean flagged {1000 * flagged:5.1f} per 1,000  {clauses}"


def compare(rows: Sequence[Row]) -> None:
    """Rules, words, evidence, and evidence with words, on unread worlds at the same budgets."""
    print(rules_alone([row for row in rows if row.world in UNREAD]))
    text = [kind for kind in KINDS if kind != "named"]
    for name, kinds, free in (
        ("words alone", text, True),
        ("evidence alone", ["named"], False),
        ("evidence and words, no support", [*KINDS], True),
        ("evidence and words (shipped)", [*KINDS], False),
    ):
        asked = out_of_world(rows, kinds)
        if free:
            asked = replace(asked, support=np.ones_like(asked.support))
        choice = Choice(asked, with_rules=kinds != text)
        for budget in (1.0, 0.1, 0.06, 0.04):
            point = choice.within(budget)
            print(line(f"{name}, ≤ {1000 * budget:.0f}", point.flagged, point.each), flush=True)


def train(rows: Sequence[Row]) -> tuple[list[ClauseWeights], Point]:
    """The weights over all rows, at the bounds chosen on the unread worlds."""
    point = Choice(out_of_world(rows, KINDS)).within(CLEAN_FLAGGED)
    space = Space(rows, KINDS)
    found = []
    for number, clause in enumerate(LEARNED):
        bias, weights = fit(space, rows, clause)
        terms: dict[str, dict[str, float]] = {kind: {} for kind in KINDS}
        for (kind, term), weight in zip(space.terms, weights, strict=True):
            if weight:
                terms[kind][term] = float(weight)
        found.append(
            ClauseWeights(
                clause, bias, round(point.add[number] + CAUTION.get(clause, 0.0), 3), point.clear[number], terms
            )
        )
    return found, point


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the learned head.")
    parser.add_argument("--compare", action="store_true", help="print what each part is worth; write nothing")
    parser.add_argument(
        "--dev", type=Path, help="another labelled set to learn from as well (never for what is shipped)"
    )
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--posts", type=int, default=0, help="only about so many posts, spread over all, for a test")
    given = parser.parse_args()
    rows = rows_of(ROOT / "corpus", most=given.posts)
    name = f"the tuned part of corpus/, {sum(not row.copy for row in rows)} posts"
    if given.dev:
        extra = rows_of(given.dev, all_of_it=True)
        rows, name = rows + extra, f"{name}, and {given.dev.name}, {sum(not row.copy for row in extra)} posts"
    print(f"Learned from {name}.", flush=True)
    if given.compare:
        compare(rows)
        return 0
    weights, point = train(rows)
    given.out.mkdir(parents=True, exist_ok=True)
    for one in weights:
        file_of(one.clause, given.out).write_text(one.as_json(), encoding="utf-8")
    print(rules_alone([row for row in rows if row.world in UNREAD]))
    print(line("head, out of its world", point.flagged, point.each))
    return 0


if __name__ == "__main__":
    sys.exit(main())
