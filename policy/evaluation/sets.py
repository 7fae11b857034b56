"""Labelled sets: a folder of the evaluation format, or files whose lines carry their labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Literal

from policy.context import Context
from policy.evaluation.lines import JSON, BadFile, BadLine, profile_of, read_lines, sentence, statement_of, texts
from policy.guidelines import CLAUSES
from policy.statement import AccountKind, ProfileText, Statement

Part = Literal["tuned", "aside", "all"]
PARTS: tuple[Part, ...] = ("tuned", "aside", "all")


class BadSet(ValueError):
    """A set that cannot be used; the text is a sentence that names the file and the line."""


@dataclass(frozen=True)
class Case:
    """One labelled post or profile. `in_scope` is None where the labels do not say; `pair` names what is alike."""

    id: str
    asked: Statement | ProfileText
    truth: frozenset[str]
    in_scope: bool | None = None
    tags: tuple[str, ...] = ()
    language: str = ""
    pair: str = ""

    @property
    def kind(self) -> AccountKind:
        """The kind of the account that posted it, or whose profile it is."""
        return self.asked.kind if isinstance(self.asked, ProfileText) else self.asked.account_kind

    @property
    def unit(self) -> str:
        """What is drawn together when a figure's spread is worked out: a pair is one idea, not two."""
        return self.pair or self.id


@dataclass(frozen=True)
class World:
    """Cases with the registers they are read against.

    `whole` names the part that all of it belongs to; without it a third of the pairs is kept aside.
    """

    name: str
    cases: tuple[Case, ...]
    context: Context
    whole: Part | None = None

    def part(self, part: Part) -> World:
        """The cases of one part; none where the whole world belongs to the other."""
        if part == "all" or self.whole == part:
            return self
        wanted = part == "aside"
        mine = () if self.whole else tuple(case for case in self.cases if kept_aside(case.unit) is wanted)
        return replace(self, cases=mine)


@dataclass(frozen=True)
class LabelledSet:
    """The cases of one world or more, counted together: figures on one world say little about the next."""

    name: str
    worlds: tuple[World, ...]

    @property
    def cases(self) -> tuple[Case, ...]:
        return tuple(case for world in self.worlds for case in world.cases)

    @property
    def paired(self) -> bool:
        return any(case.pair for case in self.cases)

    def part(self, part: Part) -> LabelledSet:
        """The cases of one part. Raises BadSet where nothing is kept aside."""
        if part == "all":
            return self
        if not self.paired:
            raise BadSet(f"No line of {self.name} names its pair, so no part of it is kept aside: use --part all.")
        return replace(self, worlds=tuple(mine for world in self.worlds if (mine := world.part(part)).cases))


def kept_aside(pair: str) -> bool:
    """Whether a pair is for measuring only: a third of all, by its name alone (corpus/README.md)."""
    return int(sha256(pair.encode()).hexdigest(), 16) % 3 == 0


def read_set(path: Path, key: bytes, context: Path | None = None) -> LabelledSet:
    """Read a set: a folder with posts.jsonl and labels.jsonl, a folder like corpus/, or one file with its labels.

    The registers are those of `context`, else of the folder "context" of the set. `key` hashes the closed papers.
    A folder "worlds" in it holds more of the same kind, each with registers of its own: what lies under worlds/aside
    is kept aside whole, what lies under worlds/tuned is not. Raises BadSet with a sentence.
    """
    if not path.exists():
        raise BadSet(f"There is no {path}.")
    read = [(folder, whole, tuple(_cases(folder))) for folder, whole in _worlds(path)]
    cases = [case for *_, mine in read for case in mine]
    if not cases:
        raise BadSet(f"{path} holds no labelled posts: give a folder with posts.jsonl or posts/, or a .jsonl file.")
    seen: set[str] = set()
    for case in cases:
        if case.id in seen:
            raise BadSet(f"{path} holds the id {case.id} twice.")
        seen.add(case.id)
    worlds = (World(at.resolve().stem, mine, _registers(at, key, context), whole) for at, whole, mine in read if mine)
    return LabelledSet(path.resolve().stem, tuple(worlds))


def _worlds(path: Path) -> Iterator[tuple[Path, Part | None]]:
    """Where the cases of a set lie, and the part that all of them belong to."""
    yield path, None
    wholes: tuple[Part, Part] = ("aside", "tuned")
    for whole in wholes:
        for folder in sorted(each for each in (path / "worlds" / whole).glob("*") if each.is_dir()):
            yield folder, whole


def _registers(path: Path, key: bytes, given: Path | None) -> Context:
    if given is not None and not given.is_dir():
        raise BadSet(f"{given} is not a folder.")
    around = (path, path.parent, path.parent.parent)
    folder = given or next((place / "context" for place in around if (place / "context").is_dir()), None)
    if folder is None:
        return Context()
    try:
        return Context.from_folder(folder, key)
    except (ValueError, KeyError, TypeError) as problem:
        raise BadSet(f"The registers in {folder} cannot be read: {problem}.") from None


def _cases(path: Path) -> Iterator[Case]:
    if path.is_file():
        yield from _file(path)
        return
    files = [path / "posts.jsonl", *sorted((path / "posts").glob("*.jsonl")), path / "profiles.jsonl"]
    present = [file for file in files if file.exists()] or sorted(path.glob("*.jsonl"))
    for file in present:
        yield from _file(file)


def _file(path: Path) -> Iterator[Case]:
    """The cases of one file; a file of labels beside it, as evaluation sets have it, is used."""
    profiles = path.stem.startswith("profiles")
    labels = path.parent / {"posts": "labels.jsonl", "profiles": "profile_labels.jsonl"}.get(path.stem, "")
    return _labelled_lines(path, labels if labels.is_file() else None, profiles)


def _labelled_lines(path: Path, separate: Path | None, profiles: bool) -> Iterator[Case]:
    """The cases of one file; labels from a file of their own where there is one, else from the same line."""
    labels = dict(_by_id(separate)) if separate is not None else None
    answered = set()
    for number, row in _lines_of(path):
        label = row if labels is None else labels.get(str(row["id"]))
        if label is None:
            raise BadSet(f"{path}, line {number}, has no label in {separate}: {row['id']}.")
        answered.add(str(row["id"]))
        try:
            yield _case(row, label, profiles)
        except BadLine as problem:
            raise BadSet(sentence(problem, number, path)) from None
    if labels is not None and (missing := sorted(set(labels) - answered)):
        raise BadSet(f"{separate} labels {missing[0]}, which is not in {path} (such ids: {len(missing)}).")


def _by_id(path: Path) -> Iterator[tuple[str, JSON]]:
    return ((str(row["id"]), row) for _, row in _lines_of(path))


def _lines_of(path: Path) -> Iterator[tuple[int, JSON]]:
    try:
        yield from read_lines(path)
    except BadFile as problem:
        raise BadSet(str(problem)) from None
    except BadLine as problem:
        raise BadSet(sentence(problem, path=path)) from None


def _case(row: JSON, label: JSON, profile: bool) -> Case:
    if "clauses" not in label:
        raise BadLine("“clauses” is missing: the post is not labelled")
    truth = frozenset(texts(label, "clauses"))
    if unknown := sorted(truth - set(CLAUSES)):
        raise BadLine(f"no clause is called {unknown[0]}; there are {', '.join(CLAUSES)}")
    in_scope, pair = label.get("in_scope"), label.get("pair") or ""
    if not (in_scope is None or isinstance(in_scope, bool)):
        raise BadLine("“in_scope” must be true or false")
    if in_scope is False and truth:
        raise BadLine("a post out of scope breaks no clause, but “clauses” is not empty")
    if not isinstance(pair, str):
        raise BadLine("“pair” must be text")
    return Case(
        id=str(row["id"]),
        asked=profile_of(row) if profile else statement_of(row),
        truth=truth,
        in_scope=None if profile else in_scope,
        tags=tuple(texts(label, "tags")),
        language=row.get("lang") or "",
        pair=pair,
    )
