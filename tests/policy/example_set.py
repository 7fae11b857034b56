"""The rules' own examples written as a labelled set, in both forms: labels apart, and labels in the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from policy.context import Context
from policy.engine import load_rules
from policy.examples import PAPER, REGISTERS
from policy.rule import Example, Flagged, Rule


def rows() -> Iterator[dict[str, Any]]:
    """One row an example that needs no other registers. Its label knows its own rule; others may find more."""
    for rule in load_rules():
        if rule.reads != "posts":
            continue
        for number, example in enumerate(rule.examples):
            if example.context is None or example.context is REGISTERS:
                yield _row(rule, number, example)


def _row(rule: Rule, number: int, example: Example) -> dict[str, Any]:
    return {
        "id": f"{rule.code}-{number}",
        "author": {"kind": example.kind},
        "posted_at": example.at.isoformat(),
        "lang": "en" if number % 3 else "fr",
        "text": example.text,
        "reply_to_text": example.reply,
        "quote_text": example.quote,
        "links": list(example.links),
        "attachments": [{"kind": "image", "alt_text": alt} for alt in example.alt],
        "in_scope": example.kind != "personal",
        "clauses": [rule.clause] if isinstance(example, Flagged) else [],
        "tags": ["plain" if isinstance(example, Flagged) else "near_miss"],
        "pair": f"{rule.code}-{number // 2}",
    }


def write_apart(folder: Path) -> Path:
    """posts.jsonl, labels.jsonl and context/, as the evaluation sets have them."""
    labels = ("id", "in_scope", "clauses", "tags")
    write_lines(
        folder / "posts.jsonl",
        [{k: v for k, v in row.items() if k not in {*labels, "pair"} - {"id"}} for row in rows()],
    )
    write_lines(folder / "labels.jsonl", [{k: row[k] for k in labels} for row in rows()])
    write_context(folder / "context")
    return folder


def write_inline(folder: Path) -> Path:
    """posts/*.jsonl with labels and pairs, and context/, as corpus/ has them."""
    by_rule: dict[str, list[dict[str, Any]]] = {}
    for row in rows():
        by_rule.setdefault(row["id"].rpartition("-")[0], []).append(row)
    for code, listed in by_rule.items():
        write_lines(folder / "posts" / f"{code}.jsonl", listed)
    write_context(folder / "context")
    return folder


def write_lines(path: Path, listed: list[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in listed), encoding="utf-8")


def write_context(folder: Path, registers: Context = REGISTERS) -> None:
    (folder / "in_camera").mkdir(parents=True)
    (folder / "in_camera" / "2026-06-18_foundry.txt").write_text(PAPER, encoding="utf-8")
    officials = [
        {"name": one.name, "elected_office": one.office, "district_name": one.district, "party_name": one.party,
         "extra": {"handles": list(one.handles), "roles": list(one.roles)}}
        for one in registers.officials
    ]  # fmt: skip
    (folder / "officials.json").write_text(json.dumps({"meta": {}, "objects": officials}), encoding="utf-8")
    lines = ["name,office,party,handles,donation_urls"]
    lines += [
        f'{c.name},"{c.office}",{c.party},{";".join(c.handles)},{";".join(c.donation_urls)}'
        for c in registers.candidates
    ]
    (folder / "candidates.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    decisions = [
        {"id": d.number, "date": d.date.isoformat(), "motion": d.motion, "outcome": d.outcome, "text": d.text,
         "topics": list(d.topics)}
        for d in registers.decisions
    ]  # fmt: skip
    write_lines(folder / "decisions.jsonl", decisions)
