"""`manage.py screen`: the protocol of the evaluation sets, clear refusals, and nothing written."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

POST = {
    "id": "p-1",
    "author": {"kind": "commissioner", "display_name": "R."},
    "posted_at": "2026-11-17T09:00:00-07:00",
    "text": "Good idea? Mayor Ingrid Palmquist is dead wrong.",
}
OFFICIALS = {
    "meta": {},
    "objects": [{"name": "Ingrid Palmquist", "elected_office": "Mayor", "district_name": "Edmonton"}],
}


@pytest.fixture
def registers(tmp_path: Path) -> Path:
    folder = tmp_path / "context"
    (folder / "in_camera").mkdir(parents=True)
    (folder / "officials.json").write_text(json.dumps(OFFICIALS))
    (folder / "candidates.csv").write_text(
        "name,office,party,handles,donation_urls\nTheo Quist,Mayor,,@theoquist,https://theoquist.example/give\n"
    )
    decision = {"id": "D-1", "date": "2026-05-21", "motion": "Patrol motorcycles", "outcome": "defeated"}
    decision |= {"text": "Defeated 4–5. That six motorcycles be bought for $310,000.", "topics": ["motorcycles"]}
    (folder / "decisions.jsonl").write_text(json.dumps(decision) + "\n\n")
    (folder / "in_camera" / "2026-06-18_foundry.txt").write_text("Purchase of the Marlowe Foundry for $8.6 million.")
    return folder


def _screen(tmp_path: Path, lines: list[str], *options: object) -> list[dict[str, object]]:
    path = tmp_path / "lines.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    out = StringIO()
    call_command("screen", *map(str, options), str(path), stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_post_is_answered_by_one_line_of_the_protocol(tmp_path: Path, registers: Path) -> None:
    (line,) = _screen(tmp_path, [json.dumps(POST)], "--context", registers)
    assert line["id"] == "p-1"
    assert line["in_scope"] is True
    finding = next(each for each in line["findings"] if each["rule"] == "g3a_politics")  # type: ignore[attr-defined]
    assert set(finding) == {"clause", "rule", "severity", "confidence", "spans", "reason"}
    assert (finding["clause"], finding["rule"]) == ("3a-politics", "g3a_politics")
    marked = [POST["text"][start:end] for start, end, _ in finding["spans"]]  # type: ignore[index]
    assert "Ingrid Palmquist" in marked
    assert "dead wrong" in marked


def test_every_register_of_the_folder_is_used(tmp_path: Path, registers: Path) -> None:
    texts = ["We approved the patrol motorcycles!", "Marlowe Foundry, 8.6 million.", "Help Theo Quist: donate tonight."]
    lines = [json.dumps({**POST, "id": str(n), "text": text}) for n, text in enumerate(texts)]
    answers = _screen(tmp_path, lines, "--context", registers)
    found = [sorted({finding["clause"] for finding in line["findings"]}) for line in answers]  # type: ignore[attr-defined]
    assert found == [["3a-decision"], ["3c-incamera"], ["3e"]]


def test_profiles_are_answered_too(tmp_path: Path) -> None:
    profiles = [
        {"id": "a", "kind": "commissioner", "display_name": "R.", "bio": "Commissioner."},
        {"id": "b", "kind": "personal", "display_name": "R.", "bio": "trails"},
    ]
    first, second = _screen(tmp_path, [json.dumps(profile) for profile in profiles], "--profiles")
    assert {finding["clause"] for finding in first["findings"]} == {"3f"}  # type: ignore[attr-defined]
    assert second == {"id": "b", "in_scope": False, "findings": []}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "Line 2 is not JSON"),
        ("[]", "Line 2 cannot be used: it must be a JSON object"),
        (json.dumps({**POST, "posted_at": "soon"}), "Line 2 cannot be used: “posted_at”"),
        (json.dumps({**POST, "author": {"kind": "robot"}}), "Line 2 cannot be used: “kind”"),
        (json.dumps({**POST, "text": 7}), "Line 2 cannot be used: “text”"),
        (json.dumps({**POST, "attachments": "x"}), "Line 2 cannot be used: “attachments”"),
        (json.dumps({key: POST[key] for key in POST if key != "id"}), "Line 2 cannot be used: “id” is missing"),
    ],
)
def test_a_bad_line_is_named_by_its_number_and_ends_with_status_2(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(CommandError, match=says) as refused:
        _screen(tmp_path, [json.dumps(POST), line])
    assert refused.value.returncode == 2


def test_a_missing_file_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("screen", str(tmp_path / "none.jsonl"))
    with pytest.raises(CommandError, match="is not a folder"):
        _screen(tmp_path, [json.dumps(POST)], "--context", tmp_path / "none")


def test_registers_that_cannot_be_read_are_refused_in_a_sentence(tmp_path: Path, registers: Path) -> None:
    (registers / "officials.json").write_text("{")
    with pytest.raises(CommandError, match="The registers in"):
        _screen(tmp_path, [json.dumps(POST)], "--context", registers)


def test_nothing_is_asked_of_the_database(tmp_path: Path, registers: Path) -> None:
    """Without the `db` fixture any query fails: this test would not pass if the command made one."""
    assert _screen(tmp_path, [json.dumps(POST)], "--context", registers)
